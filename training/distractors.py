"""What stands near an answer and does not give it: other things of the same person, other days in the same town."""

import random
from collections.abc import Mapping

from training.events import EVENTS
from training.facts import FACTS, contradict
from training.surface import Style, sentence
from training.talk import TALK
from training.templates import Event, Fact, fill

_SHARED = ("rel", "pet", "who", "city", "thing", "name", "place", "dish", "animal")
_FACTS = {slot: [fact for fact in FACTS if slot in fact.slots and slot != fact.value] for slot in _SHARED}
_EVENTS = {slot: [event for event in EVENTS if slot in event.slots] for slot in _SHARED}


def near_fact(fact: Fact, values: Mapping[str, str], rng: random.Random) -> tuple[Fact, dict[str, str]] | None:
    """Another fact about the same relative, animal or thing that both can be true beside; None if there is none."""
    for slot in _SHARED:
        if slot not in fact.slots or slot == fact.value:
            continue
        able = [other for other in _FACTS[slot] if other.kind != fact.kind]
        for _ in range(4 if able else 0):
            other = rng.choice(able)
            filled = filled_values(other.slots, rng) | {slot: values[slot]}
            if not contradict(fact, dict(values), other, filled):
                return other, filled
    return None


def stray_hit(event: Event | Fact, values: Mapping[str, str], me: str, rng: random.Random) -> str:
    """What a search for an event or a fact may bring though it does not answer: half of it names the same things."""
    if rng.random() < 0.6 and (near := _near_event(event, values, rng)):
        said = near
    elif isinstance(event, Fact) and rng.random() < 0.5 and (pair := near_fact(event, values, rng)):
        said = fill(rng.choice(pair[0].says), pair[1], rng)
    else:
        said = _anything(me, rng)
    return Style.of(rng).applied(sentence(said, "."))


def filled_values(slots: Mapping[str, object], rng: random.Random) -> dict[str, str]:
    """A word for each slot."""
    return {name: rng.choice(words) for name, words in slots.items()}  # type: ignore[arg-type,misc]


def _near_event(event: Event | Fact, values: Mapping[str, str], rng: random.Random) -> str | None:
    slots = [slot for slot in _SHARED if slot in event.slots]
    rng.shuffle(slots)
    for slot in slots:
        able = [other for other in _EVENTS[slot] if other.kind != event.kind]
        if able:
            other = rng.choice(able)
            return fill(rng.choice(other.says), filled_values(other.slots, rng) | {slot: values[slot]}, rng)
    return None


def _anything(me: str, rng: random.Random) -> str:
    choice = rng.random()
    if choice < 0.5:
        event = rng.choice(EVENTS)
        return fill(rng.choice(event.says), filled_values(event.slots, rng), rng)
    if choice < 0.75:
        fact = rng.choice(FACTS)
        return fill(rng.choice(fact.says), filled_values(fact.slots, rng), rng)
    talk = rng.choice(TALK)
    return fill(rng.choice(talk.says), filled_values(talk.slots, rng) | {"me": me}, rng)
