"""All the facts, which of them contradict each other, and how often each is told."""

import random
from dataclasses import replace

from training import asks_life, asks_people, facts_life, facts_people, facts_taste, says_life, says_people
from training.templates import Fact


def _widened(fact: Fact) -> Fact:
    """The fact with more ways to tell it, to change it, and to ask for it in words far from those."""
    return replace(
        fact,
        says=fact.says + _SAYS.get(fact.kind, ()),
        asks=fact.asks + asks_people.ASKS.get(fact.kind, ()) + asks_life.ASKS.get(fact.kind, ()),
        changes=fact.changes + _CHANGES.get(fact.kind, ()),
    )


_SAYS = says_people.SAYS | says_life.SAYS
_CHANGES = says_people.CHANGES | says_life.CHANGES
FACTS: tuple[Fact, ...] = tuple(_widened(fact) for fact in (*facts_people.FACTS, *facts_life.FACTS, *facts_taste.FACTS))

# Kinds that answer the same question: a person has one of each at most.
_SAME = (
    {"user name", "full name", "surname", "nickname", "call me", "name spelled out", "spelling hint", "middle name"},
    {"job", "job title", "trade", "retirement", "business", "livestock", "former job"},
    {"employer", "workplace"},
    {"city", "country", "moving", "neighbourhood", "street"},
    {"age", "birth year"},
    {"pet name", "pet name, an", "two pets' names", "what kind of animal", "dog breed", "cat breed", "number of pets"},
    {"shift", "working hours"},
    {"star sign", "star_sign"},
    {"collection", "collecting"},
    {"instrument", "instrument owned"},
    {"hobby", "sport_practised", "craft", "relaxing"},
    {"drink_avoided", "given_up"},
    {"smoking", "quit_smoking"},
    {"life_dream", "dream_holiday", "goal", "training_goal"},
    {"favourite_food", "food_loved"},
    {"language_spoken", "native_language", "household languages"},
    {"trip", "trip date"},
    {"where a relative lives", "where a named relative lives"},
    {"relative's job", "named relative's job"},
    {"a child's age", "a relative's age", "age"},
    {"children's names", "number of children"},
    {"marital status", "married since"},
    {"favourite_band", "favourite_singer", "music_genre"},
)
# Kinds of which a person may well have several: another one stands beside the first.
_SEVERAL = frozenset(
    {"food_disliked", "food_loved", "allergy", "hobby", "craft", "instrument", "language_spoken", "fear", "pet_peeve",
     "condition", "appointment", "deadline", "weekly event", "what somebody likes", "collection", "collecting"}
)  # fmt: skip
_TOPICS = {kind: number for number, kinds in enumerate(_SAME) for kind in kinds}
_OFTEN = {"user name": 6, "pet name": 4, "pet name, an": 2, "job": 5, "city": 4, "call me": 2, "full name": 2, "age": 2}
_WEIGHTS = [_OFTEN.get(fact.kind, 1) for fact in FACTS]
NAMES = frozenset({"user name", "call me", "nickname"})


def any_fact(rng: random.Random) -> Fact:
    """A fact, common ones more often."""
    return rng.choices(FACTS, _WEIGHTS)[0]


def contradict(one: Fact, its: dict[str, str], other: Fact, others: dict[str, str]) -> bool:
    """Whether two facts can not stand beside each other: they tell of the same thing."""
    if one.kind == other.kind and one.kind in _SEVERAL:
        return its[one.value] == others[other.value]
    return same_topic(one, its, other, others)


def same_topic(one: Fact, its: dict[str, str], other: Fact, others: dict[str, str]) -> bool:
    """Whether two facts answer the same question."""
    if _TOPICS.get(one.kind, one.kind) != _TOPICS.get(other.kind, other.kind):
        return False
    keys = {slot: value for slot, value in its.items() if slot != one.value}
    more = {slot: value for slot, value in others.items() if slot != other.value}
    shared = keys.keys() & more.keys()
    return all(keys[slot] == more[slot] for slot in shared)
