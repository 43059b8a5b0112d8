"""A reply of a chat server as it streams, put together from the forms that servers give it."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from memgpt.backends.call_reader import CallReader
from memgpt.backends.call_text import new_call_id
from memgpt.types import CallDelta, Completion, Delta, ReasoningDelta, ToolCall, Usage

_OPEN, _CLOSE = "<think>", "</think>"


@dataclass
class _Call:
    index: int | None
    id: str
    name: str
    arguments: str


class ReplyReader:
    """Reads the deltas of one reply, or its whole message, and makes the Completion. ``names`` are the functions."""

    def __init__(self, names: Collection[str]) -> None:
        self._plain = CallReader(names)
        self._thinking = _ThinkSplitter()
        self._reasoning = ""
        self._calls: list[_Call] = []

    def read(self, part: Any) -> Iterator[Delta]:
        """Takes ``choices[0].delta`` or ``choices[0].message`` of a chunk."""
        reasoning = getattr(part, "reasoning_content", None) or getattr(part, "reasoning", None)
        if isinstance(reasoning, str):
            yield from self._think(reasoning)
        for content in (getattr(part, "content", None), getattr(part, "refusal", None)):
            if isinstance(content, str) and content:
                thought, text = self._thinking.split(content)
                yield from self._think(thought)
                yield from self._plain.feed(text)
        for piece in getattr(part, "tool_calls", None) or ():
            yield self._read_call(piece)

    def close(self) -> Iterator[Delta]:
        """Tells what was held back until the end of the reply was known."""
        thought, text = self._thinking.split("", final=True)
        yield from self._think(thought)
        yield from self._plain.feed(text)
        yield from self._plain.close()

    def completion(self, usage: Usage, *, cut: bool) -> Completion:
        """The whole reply, after ``close``. Calls written in the text count only where there are no native ones."""
        calls = self._native_calls() or tuple(self._plain.calls)
        lost, mark, text = self._plain.text.rpartition(_CLOSE)
        if not mark or self._reasoning:
            lost, text = "", self._plain.text
        return Completion(text.strip() if calls or mark else text, self._reasoning + lost, calls, usage, cut)

    def _think(self, text: str) -> Iterator[ReasoningDelta]:
        if text:
            self._reasoning += text
            yield ReasoningDelta(text)

    def _native_calls(self) -> tuple[ToolCall, ...]:
        """The native calls, with ids where the server gave none, or the same one twice."""
        ids: list[str] = []
        for call in self._calls:
            ids.append(call.id if call.id and call.id not in ids else new_call_id())
        return tuple(ToolCall(id_, call.name, call.arguments) for id_, call in zip(ids, self._calls, strict=True))

    def _read_call(self, piece: Any) -> CallDelta:
        function = getattr(piece, "function", None)
        index, id_ = getattr(piece, "index", None), getattr(piece, "id", None) or ""
        name, arguments = getattr(function, "name", None) or "", getattr(function, "arguments", None) or ""
        if not isinstance(arguments, str):
            arguments = json.dumps(arguments, ensure_ascii=False)
        call = next((call for call in reversed(self._calls) if index is None or call.index == index), None)
        if call is None or (name and _differs(call, index, id_, name)):
            call = _Call(index, id_, name, "")
            self._calls.append(call)
        call.name = call.name or name
        call.arguments += arguments
        position = next(at for at, known in enumerate(self._calls) if known is call)
        return CallDelta(len(self._plain.calls) + position, call.name, arguments)


def _differs(call: _Call, index: int | None, id_: str, name: str) -> bool:
    """Whether a piece with a name begins another call, though its index is missing or taken."""
    if id_:
        return id_ != call.id
    return index is None or name != call.name


class _ThinkSplitter:
    """Parts a reply that begins with <think>...</think> into reasoning and text, as it streams."""

    def __init__(self) -> None:
        self._held = ""
        self._state = "start"

    def split(self, piece: str, *, final: bool = False) -> tuple[str, str]:
        """Reasoning and text that the next piece adds."""
        self._held += piece
        reasoning = ""
        while self._state != "text":
            if self._state == "start":
                self._held = self._held.lstrip()
                if self._held.startswith(_OPEN):
                    self._state, self._held = "thinking", self._held.removeprefix(_OPEN)
                elif _OPEN.startswith(self._held) and not final:
                    return reasoning, ""
                else:
                    self._state = "text"
            else:
                thought, mark, rest = self._held.partition(_CLOSE)
                if not mark:
                    kept = 0 if final else _overlap(thought)
                    cut = len(thought) - kept
                    self._held = thought[cut:]
                    return reasoning + thought[:cut], ""
                reasoning += thought
                self._state, self._held = "start", rest
        text, self._held = self._held, ""
        return reasoning, text


def _overlap(text: str) -> int:
    """How many characters at the end of the text may be the beginning of the closing tag."""
    return next((length for length in range(len(_CLOSE) - 1, 0, -1) if text.endswith(_CLOSE[:length])), 0)
