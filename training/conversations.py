"""Training conversations, put together from the templates: a person, core memory, and turns that call for this or that.

A conversation is a list of segments ``(text, weight)``: the model learns a text as much as its weight says, 0 for what
it only reads.
"""

import random
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from memgpt.backends import smollm_prompt as prompt
from training.beside import BESIDE, FRAGMENTS
from training.distractors import filled_values, near_fact, stray_hit
from training.events import EVENTS, NOTHING, PREFIXES, QUESTION_PREFIXES, STATEMENT_PREFIXES, UNKNOWN
from training.facts import FACTS, NAMES, any_fact, contradict, same_topic
from training.passing import MORE, PASSING, REMARKED, SUPPOSED, SUPPOSED_REPLIES
from training.phrases import (
    ACKNOWLEDGED,
    ASKED_ALL,
    CHANGED,
    FORGET,
    FORGOTTEN,
    GREETED,
    KNOWN,
    LISTED,
    ME,
    REMEMBER,
    TAILS,
    WELCOMED,
)
from training.surface import Style, sentence
from training.talk import TALK
from training.templates import Event, Fact, fill
from training.transitions import TRANSITIONS
from training.words import CITIES, COLOURS, FIRST_NAMES, NUMBERS, WEEKDAYS

Segment = tuple[str, float]
CHOICE, ACT, TALKED = 4.0, 1.0, 0.5  # a wrong act does more harm than a reply in other words
MAX_LINES = 12
MAX_BYTES = 2_300  # of a conversation: about 600 tokens


@dataclass
class Known:
    """A fact with its slots filled, and the line of core memory that holds it."""

    fact: Fact
    values: dict[str, str]
    line: str
    passing: bool = False  # a state that news will end; the templates can not tell it back before
    beside: bool = False  # something about a fact that stands elsewhere; the templates can not ask for it

    def contradicts(self, other: "Known") -> bool:
        """Whether one person can not have told both."""
        return contradict(self.fact, self.values, other.fact, other.values)

    def alone(self, others: Sequence["Known"]) -> bool:
        """Whether no other fact answers the same question."""
        return not any(
            other is not self and same_topic(self.fact, self.values, other.fact, other.values) for other in others
        )


@dataclass(frozen=True)
class Turn:
    """A message, core memory as it was then, the first act it calls for and, if it has one, the line it is about."""

    message: str
    lines: tuple[str, ...]
    act: str
    about: str


@dataclass
class Conversation:
    """A conversation in the making."""

    rng: random.Random
    me: str
    style: Style
    core: list[Known] = field(default_factory=list)
    told: list[tuple[Event, dict[str, str], str]] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)
    last: Known | None = None  # what the turn before was about
    lines: list[str] = field(default_factory=list)  # core memory before the turn
    turns: list[Turn] = field(default_factory=list)

    def turn(self, message: str, acts: list[Segment], reply: str) -> None:
        """Adds a user's message, what the model does, and what it says. Raises TooLong."""
        if len(message) > prompt.MAX_SHOWN:
            raise TooLong
        act, _, about = acts[0][0].partition("\n")[0].partition(": ") if acts else ("say", "", "")
        self.turns.append(Turn(message, tuple(self.lines), act, about))
        self.segments.append((prompt.asked(message), 0.0))
        for text, weight in [*acts, ("say:", ACT)]:
            name, mark, rest = text.partition(":")
            self.segments += [(name, CHOICE), (mark + rest, weight)] if weight else [(text, weight)]
        self.segments += [(f" {proper(reply)}<|im_end|>", TALKED), ("\n", 0.0)]

    @property
    def size(self) -> int:
        """Its length so far, in bytes."""
        return sum(len(text.encode()) for text, _ in self.segments)


class TooLong(Exception):
    """The model would not see all of a message."""


def make(rng: random.Random) -> list[Segment]:
    """One conversation of several turns."""
    return _conversation(rng).segments


def make_turns(rng: random.Random) -> list[Turn]:
    """The turns of one conversation, each by itself."""
    return _conversation(rng).turns


def _conversation(rng: random.Random) -> Conversation:
    chat = Conversation(rng, rng.choice(ME), Style.of(rng))
    for _ in range(rng.choice((0, 0, 1, 2, 3, 4, 5, 6, 8, 10, MAX_LINES))):
        if known := _new_fact(chat):
            known.line = _recorded(known, rng)
            chat.core.append(known)
            if len(chat.core) < MAX_LINES and rng.random() < 0.25:
                _add_near(chat, known)
    for _ in range(rng.choice((0, 0, 1, 1, 2))):
        fact = rng.choice(TRANSITIONS)
        values = filled_values(fact.slots, rng)
        line = Style.of(rng).applied(sentence(fill(rng.choice(fact.says), values, rng), "."))
        if not any(known.fact is fact for known in chat.core):
            chat.core.append(Known(fact, values, line, passing=True))
    rng.shuffle(chat.core)
    for one, other in zip(chat.core[::2], chat.core[1::2], strict=False):
        if rng.random() < 0.12 and not one.passing and not other.passing:
            _join(one, other, rng)
    lines = dict.fromkeys(known.line for known in chat.core)
    chat.segments.append((prompt.system(chat.me, list(lines)), 0.0))
    if rng.random() < 0.08:
        _return(chat)
    kinds, weights = zip(*_TURNS, strict=True)
    limit = rng.choice((800, 1300, MAX_BYTES, MAX_BYTES))
    with suppress(TooLong):
        while chat.size < limit:
            chat.lines = list(dict.fromkeys(known.line for known in chat.core))
            rng.choices(kinds, weights)[0](chat)
    return chat if chat.turns else _conversation(rng)


def proper(reply: str) -> str:
    """A reply with one mark at its end and a capital at each beginning."""
    reply = reply if reply.endswith((".", "!", "?", "…", ")", '"')) else f"{reply}."
    reply = _MARKS.sub(lambda found: found[1], reply)
    return _BEGINS.sub(lambda found: found[0].upper(), reply[:1].upper() + reply[1:])


_MARKS = re.compile(r"([.!?])[.!]+")
_BEGINS = re.compile(r"(?<=[.!?] )[a-z]")


# Facts


def _new_fact(chat: Conversation) -> Known | None:
    """A fact that nothing known contradicts, or None if chance brought only others."""
    for _ in range(6):
        fact = any_fact(chat.rng)
        new = Known(fact, filled_values(fact.slots, chat.rng), "")
        if not any(new.contradicts(known) for known in chat.core):
            return new
    return None


def _add_near(chat: Conversation, known: Known) -> None:
    """Another line about the same person, animal or thing."""
    pair = near_fact(known.fact, known.values, chat.rng)
    near = Known(*pair, "") if pair else None
    if near and not any(near.contradicts(other) for other in chat.core):
        near.line = _recorded(near, chat.rng)
        chat.core.append(near)


def _recorded(known: Known, rng: random.Random) -> str:
    """A line as core memory may hold it: most as the user said it, others as people write them in a file."""
    fact = known.fact
    if fact.lines and rng.random() < 0.35:
        line = fill(rng.choice(fact.lines), known.values, rng)
        line = line.replace(": ", " = ", 1) if rng.random() < 0.08 else line
        return line.lower() if rng.random() < 0.1 else line
    line = fill(rng.choice(fact.says), known.values, rng)
    if rng.random() < 0.25:
        line = _third_person(line, rng)
    return Style.of(rng).applied(sentence(line, "." if rng.random() < 0.5 else ""))


def _third_person(line: str, rng: random.Random) -> str:
    """The line as others would note it: "I live in Graz" as "lives in Graz", "My cat" as "the user's cat"."""
    who = rng.choice(("", "", "the user ", "user ", "they "))
    if found := re.match(r"I'm |I am ", line):
        rest = line[found.end() :]
        return rest if not who or rng.random() < 0.5 else f"{who}{'are' if who == 'they ' else 'is'} {rest}"
    if line.startswith("my ") and " my " not in line[3:]:
        return rng.choice(("", "", "the user's ", "user's ", "their ")) + line[3:]
    found = re.match(r"I ([a-z]+) ", line)
    if found and not re.search(r"\b(?:I|my|me|am)\b", line[2:]):
        verb = found[1]
        if verb in ("have", "do", "go", "can", "was", "had") or verb.endswith(("ed", "t", "ch", "sh", "s", "y")):
            verb = {"have": "has", "do": "does", "go": "goes"}.get(verb, "")
        else:
            verb = f"{verb}s"
        return f"{who if who != 'they ' else ''}{verb} {line[found.end() :]}" if verb else line
    return line


def _join(one: Known, other: Known, rng: random.Random) -> None:
    """Two facts in one line, as people write them."""
    first, second = one.line.rstrip("."), other.line.rstrip(".")
    if not second.startswith(("I ", "I'm")) and rng.random() < 0.5:
        second = second[:1].lower() + second[1:]
    one.line = other.line = f"{first}{rng.choice((', ', ' and ', '; ', ', and ', '. '))}{second}"


def _state(chat: Conversation) -> None:
    """The user tells one to three facts, perhaps with other words around them."""
    rng = chat.rng
    news: list[Known] = []
    for _ in range(rng.choices((1, 2, 3), (70, 22, 8))[0]):
        known = _new_fact(chat)
        if known and not any(known.contradicts(other) for other in news):
            news.append(known)
    if not news or len(chat.core) > MAX_LINES:
        return
    clauses = [fill(rng.choice(known.fact.says), known.values, rng) for known in news]
    message, kept = chat.style.message(clauses, rng, _lead(rng, _BEFORE_FACTS), _tail(rng))
    message = _among(chat, message)
    question = None
    if rng.random() < 0.08:  # a question of another kind rides along
        talk = rng.choice([talk for talk in TALK if talk.kind == "general"])
        values = filled_values(talk.slots, rng) | {"me": chat.me}
        message += " " + chat.style.applied(sentence(fill(rng.choice(talk.says), values, rng), "?"))
        question = fill(rng.choice(talk.replies), values, rng)
    for known, line in zip(news, kept, strict=True):
        known.line = _stored(line)
        chat.core.append(known)
    last = news[-1]
    reply = fill(rng.choice(last.fact.replies), last.values, rng)
    if len(news) > 1 and rng.random() < 0.5:
        reply = f"{rng.choice(ACKNOWLEDGED)} {reply}"
    if question:
        reply = f"{rng.choice(ACKNOWLEDGED)} {question}"
    chat.turn(message, [(f"save: {line}\n", ACT) for line in kept], reply)
    chat.last = last


def _among(chat: Conversation, message: str) -> str:
    """The message, now and then with a remark before it or after it that is not to be kept."""
    rng = chat.rng
    if rng.random() > 0.22:
        return message
    choice = rng.random()
    if choice < 0.45:
        event = rng.choice(EVENTS)
        remark, end = fill(rng.choice(event.says), filled_values(event.slots, rng), rng), "."
    elif choice < 0.85:
        talk = rng.choice(SMALL)
        remark, end = (
            fill(rng.choice(talk.says), filled_values(talk.slots, rng) | {"me": chat.me}, rng),
            rng.choice((".", "!")),
        )
    else:
        talk = rng.choice(_GENERAL)
        remark, end = fill(rng.choice(talk.says), filled_values(talk.slots, rng) | {"me": chat.me}, rng), "?"
    remark = chat.style.applied(sentence(remark, end))
    if not message.endswith((".", "!", "?")):
        message += "." if chat.style.stops else ","
    return f"{remark} {message}" if rng.random() < 0.7 else f"{message} {remark}"


def _order(chat: Conversation) -> None:
    """The user asks that a fact be remembered, or forgotten."""
    rng = chat.rng
    lines = [known.line for known in chat.core]
    alone = [known for known in chat.core if lines.count(known.line) == 1]
    if alone and rng.random() < 0.4:
        known = rng.choice(alone)
        message = fill(rng.choice(FORGET), {"clause": _about(known, rng)}, rng)
        chat.core.remove(known)
        acts = [(f"drop: {prompt.shown(known.line)}\n", ACT)]
        chat.turn(chat.style.applied(sentence(message, ".")), acts, rng.choice(FORGOTTEN))
        return
    known = _new_fact(chat)
    if not known:
        return
    clause = fill(rng.choice(known.fact.says), known.values, rng)
    message, kept = chat.style.message([clause], rng, fill(rng.choice(REMEMBER), {}, rng), "")
    known.line = _stored(kept[0])
    chat.core.append(known)
    reply = f"{rng.choice(ACKNOWLEDGED)} {fill(rng.choice(known.fact.answers), known.values, rng)}."
    chat.turn(message, [(f"save: {kept[0]}\n", ACT)], reply)
    chat.last = known


def _about(known: Known, rng: random.Random) -> str:
    """What a fact is about, in a clause: as in memory."""
    line = known.line.rstrip(".!")
    begins = line.startswith(("My ", "Our ", "We ", "The ", "Has ", "Likes ", "Works ", "Lives "))
    return f"{line[0].lower()}{line[1:]}" if begins and rng.random() < 0.9 else line


def _change(chat: Conversation) -> None:
    """Something that the user has told is so no more."""
    rng = chat.rng
    able = [known for known in chat.core if known.fact.changes and not known.beside and known.alone(chat.core)]
    if not able:
        return
    ending = [known for known in able if known.passing]
    known = chat.last if chat.last in able and rng.random() < 0.3 else rng.choice(able)
    known = rng.choice(ending) if ending and rng.random() < 0.5 else known
    values, old = _revalued(known, rng)
    anew = not known.passing and rng.random() < 0.15  # as if for the first time, with another value
    forms = known.fact.says if anew else known.fact.changes
    clause = fill(rng.choice(forms), {**values, "old": old}, rng)
    more = _new_fact(chat) if rng.random() < 0.12 else None
    clauses = [clause] + ([fill(rng.choice(more.fact.says), more.values, rng)] if more else [])
    message, kept = chat.style.message(clauses, rng, _lead(rng, _BEFORE_FACTS), _tail(rng))
    if more and more.contradicts(known):
        return
    if more:
        more.line = _stored(kept[1])
    _replace(chat, known, values, _among(chat, message), kept[0], more)


def _correct(chat: Conversation) -> None:
    """What was kept is wrong: the user says what is right, often in few words."""
    rng = chat.rng
    able = [
        known
        for known in chat.core
        if known.fact.corrections and not known.beside and known.values[known.fact.value].lower() in known.line.lower()
    ]
    recent = [known for known in able if known is chat.last]
    if not recent and (not able or rng.random() < 0.4):
        return
    if not recent:
        able = [known for known in able if known.alone(chat.core)] or able
    known = recent[0] if recent else rng.choice(able)
    values, old = _revalued(known, rng)
    new = values[known.fact.value]
    if not recent:  # long after, it must say what it is about
        clause = fill(rng.choice(known.fact.changes or known.fact.says), {**values, "old": old}, rng)
        lead = rng.choice(
            ("no,", "that's wrong,", "you got that wrong,", "wait,", "that's not right,", "sorry,", "actually,")
        )
        message, kept = chat.style.message([clause], rng, lead, "")
        _replace(chat, known, values, message, kept[0])
        return
    at = known.line.lower().index(old.lower())
    message = chat.style.applied(sentence(fill(rng.choice(known.fact.corrections), {**values, "old": old}, rng), "."))
    if known.fact.changes and rng.random() < 0.25:  # and says it whole
        clause = fill(rng.choice(known.fact.says), values, rng)
        whole, kept = chat.style.message([clause], rng, "", "")
        _replace(chat, known, values, f"{message} {whole}", kept[0])
        return
    new = chat.style.applied(new)
    _replace(chat, known, values, message, known.line[:at] + new + known.line[at + len(old) :])


def _revalued(known: Known, rng: random.Random) -> tuple[dict[str, str], str]:
    fact, old = known.fact, known.values[known.fact.value]
    new = rng.choice([word for word in (rng.choice(fact.slots[fact.value]) for _ in range(8)) if word != old] or [old])
    return {**known.values, fact.value: new}, old


def _replace(
    chat: Conversation, known: Known, values: dict[str, str], message: str, line: str, more: Known | None = None
) -> None:
    rng = chat.rng
    shared = [other for other in chat.core if other.line == known.line]
    if len(shared) > 1:  # the rest of the line must stay
        old = known.values[known.fact.value]
        at = known.line.lower().find(old.lower())
        if at < 0:
            return
        line = known.line[:at] + chat.style.applied(values[known.fact.value]) + known.line[at + len(old) :]
    acts = [(f"change: {prompt.shown(known.line)}\nto: {line}\n", ACT)]
    if more:
        at = message.index(more.line[1:]) - 1
        acts.append((f"save: {message[at : at + len(more.line)]}\n", ACT))
        chat.core.append(more)
    known.values, known.passing = values, False
    for other in shared:
        other.line = _stored(line)
    answer = fill(rng.choice(known.fact.answers), values, rng)
    chat.turn(message, acts, fill(rng.choice(CHANGED), {"answer": answer}, rng))
    chat.last = known


def _stored(line: str) -> str:
    return line[:1].upper() + line[1:]


# Questions


def _ask(chat: Conversation) -> None:
    """A question that a line of core memory answers."""
    rng = chat.rng
    able = [known for known in chat.core if known.alone(chat.core) and not known.passing and not known.beside]
    if not able:
        _ask_unknown(chat)
        return
    known = rng.choice(able[-4:]) if rng.random() < 0.3 else rng.choice(able)
    _answer(chat, known, fill(rng.choice(known.fact.asks), known.values, rng), [])


def _answer(chat: Conversation, known: Known, question: str, acts: list[Segment]) -> None:
    rng = chat.rng
    line = prompt.shown(known.line)
    answer = f"{fill(rng.choice(known.fact.answers), known.values, rng)}."
    message = _question(chat, question)
    chat.turn(message, [*acts, (f"line: {line}\n", ACT)], answer[:1].upper() + answer[1:])
    chat.last = None


def _question(chat: Conversation, question: str) -> str:
    rng = chat.rng
    lead = _lead(rng, _BEFORE_QUESTIONS)
    end = "?" if rng.random() < 0.8 else ""
    if not lead and rng.random() < 0.1:  # something else is said first
        talk = rng.choice(SMALL)
        values = filled_values(talk.slots, rng) | {"me": chat.me}
        lead = sentence(fill(rng.choice(talk.says), values, rng), rng.choice((".", "!", "...")))
        question = question[:1].upper() + question[1:]
    return chat.style.applied(sentence(f"{lead} {question}" if lead else question, end))


def _ask_all(chat: Conversation) -> None:
    message = chat.style.applied(sentence(fill(chat.rng.choice(ASKED_ALL), {}, chat.rng), "?"))
    if chat.core:
        chat.segments += [(prompt.asked(message), 0.0), ("list", CHOICE), ("<|im_end|>", ACT), ("\n", 0.0)]
    else:
        chat.turn(message, [], chat.rng.choice(LISTED))


def _again(chat: Conversation) -> None:
    """The user tells what is known already."""
    rng = chat.rng
    able = [
        one
        for one in chat.core
        if one.line.lower().startswith(("i ", "i'm", "my ")) and not one.passing and not one.beside
    ]
    if not able:
        return
    known = rng.choice(able)
    message = fill(rng.choice(KNOWN), {"clause": _about(known, rng)}, rng)
    reply = f"I remember: {fill(rng.choice(known.fact.answers), known.values, rng)}."
    chat.turn(chat.style.applied(sentence(message, ".")), [(f"line: {prompt.shown(known.line)}\n", ACT)], reply)


def _return(chat: Conversation) -> None:
    """The user comes back."""
    rng = chat.rng
    named = [known for known in chat.core if known.fact.kind in NAMES]
    if named:
        known = rng.choice(named)
        name = known.values[known.fact.value]
        chat.turn(
            prompt.RETURNED,
            [(f"line: {prompt.shown(known.line)}\n", ACT)],
            fill(rng.choice(GREETED), {"name": name}, rng),
        )
    else:
        chat.turn(prompt.RETURNED, [], rng.choice(WELCOMED))


# Searches


def _tell(chat: Conversation) -> None:
    """The user tells of something that happened; it is not for core memory."""
    rng = chat.rng
    event = rng.choice(EVENTS)
    values = filled_values(event.slots, rng)
    clause = fill(rng.choice(event.says), values, rng)
    message, kept = chat.style.message([clause], rng, _lead(rng, _BEFORE_REMARKS), _tail(rng, _AFTER_REMARKS))
    chat.told.append((event, values, kept[0]))
    chat.turn(message, [], fill(rng.choice(event.replies), values, rng))


def _ask_past(chat: Conversation) -> None:
    """A question about something told long ago, or earlier in this chat: a search, and then the hit that answers."""
    rng = chat.rng
    if chat.told and rng.random() < 0.5:
        event, values, said = rng.choice(chat.told)
    else:
        event = rng.choice(EVENTS)
        values = _with_known(chat, filled_values(event.slots, rng))
        said = fill(rng.choice(event.says), values, rng)
    hit = Style.of(rng).applied(sentence(said, "."))
    question = fill(rng.choice(event.asks), values, rng)
    query = _query(event, values, question, rng)
    hits = [hit] + [stray_hit(event, values, chat.me, rng) for _ in range(rng.choice((0, 1, 2, 3)))]
    rng.shuffle(hits)
    acts = [
        (f"search: {query}\n", ACT),
        (prompt.found(hits), 0.0),
        (f"line: {prompt.shown(hit)}\n", ACT),
    ]
    chat.turn(_question(chat, question), acts, prompt.addressed(prompt.shown(hit)))
    chat.last = None


def _with_known(chat: Conversation, values: dict[str, str]) -> dict[str, str]:
    """The values, with somebody whom core memory knows as the one it happened with, now and then."""
    people = [known for known in chat.core if "rel" in known.values or known.fact.kind in _NAMED]
    if "who" in values and people and chat.rng.random() < 0.4:
        known = chat.rng.choice(people)
        named = known.fact.kind in _NAMED and chat.rng.random() < 0.6
        if named or "rel" in known.values:
            return values | {"who": known.values["value"] if named else f"my {known.values['rel']}"}
    return values


def _ask_unknown(chat: Conversation) -> None:
    """A question that nothing answers, or that only a search answers: a fact that core memory does not hold."""
    rng = chat.rng
    known = _new_fact(chat)
    if known and rng.random() < 0.65:
        asks: tuple[str, ...] = known.fact.asks
        query = prompt.search_words(question := fill(rng.choice(asks), known.values, rng))
    else:
        event = rng.choice(UNKNOWN) if rng.random() < 0.6 else rng.choice(EVENTS)
        values = _with_known(chat, filled_values(event.slots, rng))
        question = fill(rng.choice(event.asks), values, rng)
        query = _query(event, values, question, rng)
        known = None
    of, its = (known.fact, known.values) if known else (event, values)
    hits = [stray_hit(of, its, chat.me, rng) for _ in range(rng.choice((0, 0, 1, 2, 3, 4)))]
    acts: list[Segment] = [(f"search: {query}\n", ACT)]
    if known and rng.random() < 0.35:
        said = fill(rng.choice(known.fact.says), known.values, rng)
        known.line = Style.of(rng).applied(sentence(said, "."))
        hits.append(known.line)
        rng.shuffle(hits)
        _answer(chat, known, question, [*acts, (prompt.found(hits), 0.0)])
        return
    acts.append((prompt.found(hits), 0.0))
    if hits:
        acts.append((f"line: {prompt.NONE}\n", ACT))
    chat.turn(_question(chat, question), acts, rng.choice(NOTHING))
    chat.last = None


def _query(event: Event, values: dict[str, str], question: str, rng: random.Random) -> str:
    """The event's search words that stand in the question, as many as possible; else the question's own."""
    asked = {word.strip("?,.!'").lower() for word in question.split()}
    fitting: list[list[str]] = []
    for template in event.query:
        words = [word for word in fill(template, values, rng).split() if word.lower() not in prompt.IDLE]
        if words and all(word.strip("?,.!'").lower() in asked for word in words):
            fitting.append(words)
    return " ".join(max(fitting, key=len)) if fitting else prompt.search_words(question)


# Talk


def _talk(chat: Conversation) -> None:
    rng = chat.rng
    general = rng.random() < 0.22
    talk = rng.choice(_GENERAL if general else SMALL)
    values = filled_values(talk.slots, rng) | {"me": chat.me}
    said = fill(rng.choice(talk.says), values, rng)
    lead = _lead(rng, _BEFORE_QUESTIONS) if general else ""
    end = "?" if general and rng.random() < 0.8 else rng.choice((".", "", "", "!")) if not general else ""
    if (
        said.startswith(("what", "who", "where", "when", "how", "do you", "are you", "can you", "why", "is "))
        and not general
    ):
        end = "?" if rng.random() < 0.7 else ""
    message = chat.style.applied(sentence(f"{lead} {said}" if lead else said, end))
    chat.turn(message, [], fill(rng.choice(talk.replies), values, rng))
    chat.last = None


_NAMED = frozenset(
    {"pet name", "pet name, an", "relative's name", "partner's name", "best friend's name", "boss's name", "godchild",
     "acquaintance's name", "who is"}
)  # fmt: skip


def _remark(chat: Conversation) -> None:
    """A remark about somebody that is known, or about what might be: nothing to keep, nothing to change."""
    rng = chat.rng
    named = [known for known in chat.core if known.fact.kind in _NAMED]
    if named and rng.random() < 0.75:
        values = {"known": rng.choice(named).values["value"]}
        said, reply = fill(rng.choice(PASSING), values, rng), fill(rng.choice(REMARKED), values, rng)
    else:
        said, reply = fill(rng.choice(SUPPOSED), {}, rng), rng.choice(SUPPOSED_REPLIES)
    lead, tail = _lead(rng, _BEFORE_REMARKS), _tail(rng, _AFTER_REMARKS)
    message, _ = chat.style.message([said], rng, lead, tail)
    chat.turn(message, [], reply)
    chat.last = None


_MORE_OF = {
    "pet": {"pet name", "pet name, an", "two pets' names", "what kind of animal", "number of pets"},
    "person": {"relative's name", "siblings", "children's names", "where a relative lives", "relative's job"},
    "taste": {"food_disliked", "food_loved", "allergy", "favourite_food"},
    "skill": {"hobby", "instrument", "language_spoken", "native_language", "craft", "sport_practised"},
}
_WORDS = {fact.kind: fact.slots for fact in FACTS}


def _more(chat: Conversation) -> None:
    """One more of a kind of which some are known: saved beside them, in place of none."""
    rng = chat.rng
    topic, forms = rng.choice(MORE)
    able = [known for known in chat.core if known.fact.kind in _MORE_OF[topic]]
    if not able:
        return
    values = {
        "pet": rng.choice(_WORDS["pet name"]["pet"]),
        "value": rng.choice(_WORDS["pet name" if topic == "pet" else "user name"]["value"]),
        "relative": rng.choice(
            "brother, sister, son, daughter, cousin, aunt, uncle, nephew, niece, grandson".split(", ")
        ),
        "city": rng.choice(_WORDS["city"]["value"]),
        "food": rng.choice(_WORDS[rng.choice(("food_disliked", "allergy"))]["value"]),
        "instrument": rng.choice(_WORDS["instrument"]["value"]),
        "language": rng.choice(_WORDS["language_spoken"]["value"]),
        "hobby": rng.choice(_WORDS["hobby"]["value"]),
    }
    clause = fill(rng.choice(forms), values, rng)
    message, kept = chat.style.message([clause], rng, _lead(rng, _BEFORE_FACTS), _tail(rng))
    chat.turn(_among(chat, message), [(f"save: {kept[0]}\n", ACT)], rng.choice(ACKNOWLEDGED))
    chat.core = [known for known in chat.core if known not in able]  # of these no question has one answer now
    chat.last = None


_BESIDE = dict(BESIDE)
_SLOT = re.compile(r"\{(\w+)\}")
_FREE = {
    "name": FIRST_NAMES,
    "number": NUMBERS,
    "place": CITIES,
    "day": WEEKDAYS,
    "food": _WORDS["food_loved"]["value"],
    "thing_colour": COLOURS,
}


def _beside(chat: Conversation) -> None:
    """Something new that has to do with a line and leaves it true: saved beside it."""
    rng = chat.rng
    able = [known for known in chat.core if known.fact.kind in _BESIDE and not known.beside]
    if not able or len(chat.core) > MAX_LINES:
        return
    known = rng.choice(able)
    values = filled_values(_FREE, rng) | known.values
    forms = [form for form in _BESIDE[known.fact.kind] if set(_SLOT.findall(form)) <= values.keys()]
    clause = fill(rng.choice(forms), values, rng)
    message, kept = chat.style.message([clause], rng, _lead(rng, _BEFORE_FACTS), _tail(rng))
    chat.turn(_among(chat, message), [(f"save: {kept[0]}\n", ACT)], rng.choice(ACKNOWLEDGED))
    chat.core.append(Known(known.fact, known.values, _stored(kept[0]), beside=True))
    chat.last = None


_FACTS = {fact.kind: fact for fact in FACTS}


def _fragment(chat: Conversation) -> None:
    """The agent asks for a fact, and the user answers in a word or two."""
    rng = chat.rng
    kind, questions, answers = rng.choice(FRAGMENTS)
    known = Known(_FACTS[kind], filled_values(_FACTS[kind].slots, rng), "")
    if any(known.contradicts(other) for other in chat.core) or len(chat.core) > MAX_LINES:
        return
    talk = rng.choice(SMALL)
    values = filled_values(talk.slots, rng) | {"me": chat.me}
    question = fill(rng.choice(questions), known.values, rng)
    said = chat.style.applied(sentence(fill(rng.choice(talk.says), values, rng), rng.choice((".", "", "!"))))
    chat.turn(said, [], f"{proper(fill(rng.choice(talk.replies), values, rng))} {question}")
    message, kept = chat.style.message([fill(rng.choice(answers), known.values, rng)], rng, "", "")
    known.line = prompt.answered(question, kept[0])
    chat.core.append(known)
    chat.turn(message, [(f"save: {kept[0]}\n", ACT)], fill(rng.choice(known.fact.replies), known.values, rng))
    chat.last = known


_GENERAL = tuple(talk for talk in TALK if talk.kind == "general")
SMALL = tuple(talk for talk in TALK if talk.kind != "general")


_ORDERS = re.compile(
    r"remember|mind|note|forget|record|memory|store|save|write|useful|should know|want you", re.IGNORECASE
)
_BEFORE_FACTS = (*PREFIXES, *STATEMENT_PREFIXES)
_BEFORE_REMARKS = tuple(lead for lead in _BEFORE_FACTS if not _ORDERS.search(lead))  # nothing to be kept
_AFTER_REMARKS = tuple(tail for tail in TAILS if not _ORDERS.search(tail))
_BEFORE_QUESTIONS = (*PREFIXES, *QUESTION_PREFIXES)


def _lead(rng: random.Random, leads: tuple[str, ...]) -> str:
    return fill(rng.choice(leads), {}, rng) if rng.random() < 0.3 else ""


def _tail(rng: random.Random, tails: tuple[str, ...] = TAILS) -> str:
    return fill(rng.choice(tails), {}, rng) if rng.random() < 0.2 else ""


_TURNS: tuple[tuple[Callable[[Conversation], None], float], ...] = (
    (_state, 24),
    (_change, 17),
    (_correct, 12),
    (_ask, 23),
    (_ask_past, 8),
    (_ask_unknown, 7),
    (_tell, 6),
    (_talk, 16),
    (_remark, 4),
    (_more, 3),
    (_beside, 6),
    (_fragment, 3),
    (_order, 2.5),
    (_again, 1.5),
    (_ask_all, 1),
)
