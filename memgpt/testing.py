"""Stand-ins for the outside, shipped so that you can test your own agents: no network, no clock, no files needed.

    llm = ScriptedLLM([call("send_message", message="Hello."), "Plain text."])

Each entry of the script is one reply: plain text, a call, a list of both, a Completion, or an exception to raise.
"""

import hashlib
import itertools
import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from memgpt.types import (
    CallDelta,
    Completion,
    Delta,
    MainContext,
    Price,
    ReasoningDelta,
    TextDelta,
    Tier,
    ToolCall,
    ToolSpec,
    Usage,
)

if TYPE_CHECKING:
    from memgpt.ports import Vectors

Reply = str | ToolCall | Sequence[str | ToolCall] | Completion | BaseException


def call(name: str, /, **arguments: Any) -> ToolCall:
    """A function call for a script; its id is filled in when it is played."""
    return ToolCall("", name, json.dumps(arguments, ensure_ascii=False))


class ScriptedLLM:
    """Plays the replies of a script in order, streaming them in pieces of ``piece`` characters.

    ``contexts`` and ``tools`` hold what it was asked. Raises AssertionError when the script is over.
    """

    def __init__(
        self,
        script: Sequence[Reply] = (),
        *,
        context_window: int = 8_192,
        price: Price | None = None,
        piece: int = 7,
    ) -> None:
        self.script = list(script)
        self.model = "scripted"
        self.description = "a script"
        self.context_window = context_window
        self.price = price
        self.contexts: list[MainContext] = []
        self.tools: list[Sequence[ToolSpec]] = []
        self._piece = piece
        self._ids = itertools.count(1)

    def complete(self, context: MainContext, tools: Sequence[ToolSpec]) -> Iterator[Delta | Completion]:
        """The next reply of the script."""
        self.contexts.append(context)
        self.tools.append(tools)
        assert self.script, "the script is over, but the agent asks once more"
        completion = self._completion(self.script.pop(0))
        yield from self._deltas(completion)
        yield completion

    def warm(self) -> None:
        """Does nothing."""

    def close(self) -> None:
        """Does nothing."""

    def _completion(self, reply: Reply) -> Completion:
        match reply:
            case BaseException():
                raise reply
            case Completion():
                return reply
            case str() | ToolCall():
                return self._completion([reply])
            case _:
                text = "".join(part for part in reply if isinstance(part, str))
                calls = [part for part in reply if isinstance(part, ToolCall)]
                numbered = tuple(ToolCall(f"call_{next(self._ids)}", one.name, one.arguments) for one in calls)
                return Completion(text, calls=numbered, usage=Usage())

    def _deltas(self, completion: Completion) -> Iterator[Delta]:
        for piece in self._pieces(completion.reasoning):
            yield ReasoningDelta(piece)
        for piece in self._pieces(completion.text):
            yield TextDelta(piece)
        for index, one in enumerate(completion.calls):
            for piece in self._pieces(one.arguments):
                yield CallDelta(index, one.name, piece)

    def _pieces(self, text: str) -> Iterator[str]:
        for start in range(0, len(text), self._piece):
            yield text[start : start + self._piece]


class SteppingClock:
    """Starts at a fixed moment and goes on by ``step`` at each look."""

    def __init__(self, start: datetime = datetime(2026, 1, 1, 12, tzinfo=UTC), step: timedelta = timedelta(0)) -> None:
        self.now = start
        self.step = step

    def __call__(self) -> datetime:
        """The time; the next look sees it later."""
        now, self.now = self.now, self.now + self.step
        return now


class QuarterCounter:
    """Counts a token for every four characters."""

    def count(self, text: str) -> int:
        """Tokens, rounded up."""
        return -(-len(text) // 4)

    def warm(self) -> None:
        """Does nothing."""


class NoIndex:
    """A vector index that knows nothing: search goes by words alone."""

    def query(self, tier: Tier, text: str, k: int, among: Sequence[int] | None = None) -> Sequence[tuple[int, float]]:
        """Nothing."""
        return ()

    def wake(self) -> None:
        """Does nothing."""

    def news(self) -> Sequence[str]:
        """None."""
        return ()

    def close(self) -> None:
        """Does nothing."""


class HashEmbedder:
    """Embeds a text as the sum of random vectors of its words: the same words lie near, synonyms do not."""

    def __init__(self, name: str = "hash", dimensions: int = 64) -> None:
        self.name = name
        self.dimensions = dimensions

    def embed(self, texts: Sequence[str]) -> "Vectors":
        """One row a text, of unit length."""
        import numpy

        return numpy.stack([self._embed(text) for text in texts]).astype(numpy.float32)

    def _embed(self, text: str) -> "Vectors":
        import numpy

        seeds = [
            int(hashlib.sha256(w.encode("utf-8", "replace")).hexdigest()[:16], 16) for w in text.casefold().split()
        ]
        vectors = [numpy.random.default_rng(seed).standard_normal(self.dimensions) for seed in seeds or [0]]
        total = numpy.sum(vectors, axis=0)
        unit: Vectors = total / numpy.linalg.norm(total)
        return unit
