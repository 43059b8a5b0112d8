"""What the training conversations are made of, and the small template language they are written in.

A template is a string: ``[a|b|]`` picks one alternative, ``{slot}`` is filled from a word list.
"""

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_CHOICE = re.compile(r"\[([^\[\]]*)\]")


@dataclass(frozen=True)
class Fact:
    """One thing that a person may tell about themselves, in all the ways to tell it, ask it and take it back."""

    kind: str
    slots: Mapping[str, Sequence[str]]
    value: str  # the slot that is another one when the fact changes
    says: tuple[str, ...]  # a clause in the first person; core memory keeps it as said
    asks: tuple[str, ...]  # questions that it answers
    answers: tuple[str, ...]  # the answer, to the user ("Your goat is called {name}")
    replies: tuple[str, ...]  # what to say when it is told for the first time
    lines: tuple[str, ...] = ()  # other forms in which core memory may hold it ("Goat: {name}")
    changes: tuple[str, ...] = ()  # clauses that tell a new value; kept as said in place of the old line
    corrections: tuple[str, ...] = ()  # short ones, which mean little alone ("no, {value}, not {old}")


@dataclass(frozen=True)
class Talk:
    """Messages that call for no memory at all, and what may be replied to any of them."""

    kind: str
    says: tuple[str, ...]
    replies: tuple[str, ...]
    slots: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Event:
    """Something that happened once: talked of, not kept in core memory, and found again by a search."""

    kind: str
    slots: Mapping[str, Sequence[str]]
    says: tuple[str, ...]  # the user tells it
    asks: tuple[str, ...]  # the user asks about it later
    query: tuple[str, ...]  # the words to search for
    replies: tuple[str, ...]  # what to say when it is told


def fill(template: str, values: Mapping[str, str], rng: random.Random) -> str:
    """The template with its choices made and its slots filled."""
    chosen = _CHOICE.sub(lambda found: rng.choice(found[1].split("|")), template)
    return " ".join(chosen.format(**values).split())
