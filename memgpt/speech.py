"""What of a reply is thought and what is said aloud, told apart while it still streams."""

from collections.abc import Iterator
from dataclasses import dataclass

from memgpt.events import SaidDelta, Thought
from memgpt.tools import SEND_MESSAGE
from memgpt.types import CallDelta, Completion, Delta, ReasoningDelta, TextDelta


@dataclass
class _Call:
    name: str
    arguments: str = ""
    thought: bool = False  # its thought was shown
    spoken: int = 0  # characters of its message that were shown


class Speech:
    """Turns the deltas of one reply into events.

    The ``message`` of send_message is said, and plain content if ``plain_speaks``; inner_thoughts, reasoning and other
    plain content are thoughts. ``said`` is what was said so far.
    """

    def __init__(self, *, plain_speaks: bool) -> None:
        self.said = ""
        self.heard = False
        self.plain_speaks = plain_speaks
        self._reasoning = ""
        self._text = ""
        self._calls: dict[int, _Call] = {}
        self._speaking: int | None = None

    def hear(self, delta: Delta) -> Iterator[Thought | SaidDelta]:
        """The events of one more piece."""
        self.heard = True
        match delta:
            case ReasoningDelta(text):
                self._reasoning += text
                *whole, self._reasoning = self._reasoning.split("\n\n")
                yield from _thoughts(*whole)
            case TextDelta(text):
                yield from self._end_reasoning()
                self._text += text
                if self.plain_speaks and self._text.strip():
                    fresh = text if self.said else self._text.lstrip()
                    self.said += fresh
                    yield SaidDelta(fresh)
            case CallDelta(index, name, arguments):
                yield from self._end_reasoning()
                call = self._calls.setdefault(index, _Call(name))
                call.arguments += arguments
                yield from self._hear_call(index, call)

    def finish(self, completion: Completion) -> Iterator[Thought]:
        """The thoughts that were not shown yet; of a reply that did not stream, all of them."""
        if not self.heard:
            for delta in _deltas(completion):
                yield from (event for event in self.hear(delta) if isinstance(event, Thought))
        yield from self._end_reasoning()
        if not self.plain_speaks:
            yield from _thoughts(self._text)
        for call in self._calls.values():
            if not call.thought:
                yield from _thoughts(_fields(call.arguments).get("inner_thoughts"))

    def _end_reasoning(self) -> Iterator[Thought]:
        rest, self._reasoning = self._reasoning, ""
        yield from _thoughts(rest)

    def _hear_call(self, index: int, call: _Call) -> Iterator[Thought | SaidDelta]:
        if call.thought and call.name != SEND_MESSAGE:
            return
        fields = _fields(call.arguments)
        if not call.thought and any(key != "inner_thoughts" for key in fields):
            call.thought = True
            yield from _thoughts(fields.get("inner_thoughts"))
        message = fields.get("message")
        if call.name == SEND_MESSAGE and isinstance(message, str) and len(message) > call.spoken:
            fresh = message[call.spoken :]
            call.spoken = len(message)
            if self.said and self._speaking != index:
                fresh = "\n" + fresh
            self._speaking = index
            self.said += fresh
            yield SaidDelta(fresh)


def _thoughts(*texts: object) -> Iterator[Thought]:
    for text in texts:
        if isinstance(text, str) and text.strip():
            yield Thought(text.strip())


def _fields(arguments: str) -> dict[str, object]:
    from pydantic_core import from_json

    try:
        fields = from_json(arguments, allow_partial="trailing-strings")
    except (ValueError, TypeError):  # broken off, or not text that UTF-8 can hold
        return {}
    return fields if isinstance(fields, dict) else {}


def _deltas(completion: Completion) -> Iterator[Delta]:
    if completion.reasoning:
        yield ReasoningDelta(completion.reasoning)
    if completion.text:
        yield TextDelta(completion.text)
    for index, call in enumerate(completion.calls):
        yield CallDelta(index, call.name, call.arguments)
