"""What the embedded model has before it when it answers: exchanges, core memory, the question in a message (pure)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from memgpt.backends.smollm_acts import WRITES, sentences_of, told
from memgpt.backends.smollm_replies import UNKNOWN, fresh
from memgpt.backends.smollm_turns import Turn, core_lines, render
from memgpt.types import MainContext

KEPT = "I'll remember that."  # begins the answer to a question that came with a fact

_ASKS_FOR = re.compile(
    r"\b(what|who|whose|whom|where|when|which|how|do you know|can you tell|remember)\b", re.IGNORECASE
)
_OF_USER = re.compile(r"\b(?:my|i (?:work|live)|am i called)\b", re.IGNORECASE)
_RHETORICAL = re.compile(
    r"\b(you think|about you|and you|you like|believe|isn't it|right|how cool|guess what|about that)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Scene:
    """The open turn with what led to it. ``first`` is the index of the first exchange shown.

    ``begun`` is what is said first; ``has_documents`` says whether there are documents that may hold an answer.
    """

    context: MainContext
    turns: Sequence[Turn]
    first: int
    has_documents: bool = False
    begun: str = ""

    @cached_property
    def lines(self) -> list[str]:
        """Core memory."""
        return core_lines(self.context)

    @cached_property
    def head(self) -> str:
        """The prompt."""
        return render(self.context, self.turns, self.lines, self.first)

    @property
    def turn(self) -> Turn:
        """The one to be answered."""
        return self.turns[-1]

    @property
    def said(self) -> set[str]:
        """All that the agent said."""
        return {turn.said for turn in self.turns}

    def asking(self) -> "Scene":
        """The scene in which the question of a message is asked alone, once the facts in it have been kept."""
        question = Turn(asked_besides(self.turn.user))
        return replace(self, turns=[*self.turns[:-1], question], begun=f"{KEPT} ")

    def unknown(self) -> str:
        """What is said where no answer is found, not twice alike."""
        return fresh(UNKNOWN, self.turn.user, self.said)


def question_of(turn: Turn) -> str:
    """What a search was for: the message, or the question in it where a fact came with it."""
    return asked_besides(turn.user) if any(act.name in WRITES for act in turn.acts) else turn.user


def asked_besides(message: str) -> str:
    """The question at the end of a message that tells something first; empty if there is none, or none to answer."""
    *told_first, last = sentences_of(message.strip())
    asks = last.endswith("?") and _ASKS_FOR.search(last) and not _RHETORICAL.search(last)
    enough = _OF_USER.search(last) or len(told(last)) > 2
    return last if told_first and asks and enough else ""


def told_besides(message: str) -> str:
    """What a message tells before the question at its end; empty if there is no such question."""
    question = asked_besides(message)
    return message.strip().removesuffix(question).strip() if question else ""
