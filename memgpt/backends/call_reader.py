"""Takes function calls written as JSON out of plain text, as it streams."""

import re
from collections.abc import Collection, Generator, Iterator, Mapping
from typing import Any, Literal

from memgpt.backends.call_text import compact, load_json, new_call_id, repair_arguments, repair_json
from memgpt.types import CallDelta, TextDelta, ToolCall

SPEECH = "send_message"
"""The only function whose cut arguments are completed: half a sentence is worth hearing, half a memory is not."""

_Delta = TextDelta | CallDelta
_NAME_KEYS = ("function", "name", "tool")
_ARGUMENT_KEYS = ("arguments", "params", "parameters")
_FIRST_KEYS = (*_NAME_KEYS, *_ARGUMENT_KEYS, "type")
_FIRST_KEY = re.compile(rf"""\{{\s*["'](?:{"|".join(_FIRST_KEYS)})["']""")
_PART_OF_KEY = re.compile(r"""\{\s*(?:["'](\w*))?""")
_HEADER = re.compile(
    r'\{\s*(?:"type"\s*:\s*"function"\s*,\s*)?"(?:function|name|tool)"\s*:\s*"([^"\\]*)"\s*,'
    r'\s*"(?:arguments|params|parameters)"\s*:\s*(?=\{)'
)
_CLOSERS = {"```json": "```", "```tool_call": "```", "```": "```", "<tool_call>": "</tool_call>", "[": "]"}
_WRAPPER = re.compile("|".join(map(re.escape, _CLOSERS)))


class CallReader:
    """Reads plain text as it streams, and takes out the calls of known functions that are written in it.

    Text is held back only while it could still be the beginning of a call. ``text`` is what remains, ``calls`` what
    was found.
    """

    def __init__(self, names: Collection[str]) -> None:
        self.text = ""
        self.calls: list[ToolCall] = []
        self._names = names
        self._held = ""
        self._object: _Object | None = None
        self._after_call = False
        self._closers: list[str] = []

    def feed(self, piece: str) -> Iterator[_Delta]:
        """Takes the next piece of the text and tells what is known by now."""
        if not self._names:
            yield from self._tell(piece)
            return
        self._held += piece
        yield from self._read(final=False)

    def close(self) -> Iterator[_Delta]:
        """Ends the text: what is still held back is a call that was cut, or text after all."""
        yield from self._read(final=True)

    def _read(self, *, final: bool) -> Iterator[_Delta]:
        progress = True
        while progress:
            if self._object is not None:
                progress = yield from self._read_object(self._object, final=final)
            elif self._after_call:
                progress = self._skip_closers()
            else:
                progress = yield from self._read_text(final=final)

    def _read_text(self, *, final: bool) -> Generator[_Delta, None, bool]:
        """Tells text up to where a call may begin; true if there is more to read."""
        start = re.search(r"[{<`\[]", self._held)
        if start is None:
            yield from self._tell(self._take(len(self._held)))
            return False
        yield from self._tell(self._take(start.start()))
        brace = _find_brace(self._held)
        if brace == "undecided" and not final:
            return False
        if isinstance(brace, str):
            yield from self._tell(self._take(1))
        else:
            self._object = _Object(self._take(brace))
        return True

    def _read_object(self, candidate: "_Object", *, final: bool) -> Generator[_Delta, None, bool]:
        """Reads on in an object that may be a call; true if there is more to read behind it."""
        self._held = candidate.read(self._held)
        arguments = candidate.new_arguments(self._names)
        if arguments:
            yield CallDelta(len(self.calls), candidate.name, arguments)
        if not (candidate.closed or final):
            return False
        self._object = None
        call = candidate.call(self._names)
        if call is None:
            yield from self._tell(candidate.wrapper + candidate.text)
            return True
        if not candidate.name:
            yield CallDelta(len(self.calls), call.name, call.arguments)
        self.calls.append(call)
        self._after_call = True
        self._closers[:0] = [_CLOSERS[opener] for opener in reversed(_WRAPPER.findall(candidate.wrapper))]
        return True

    def _skip_closers(self) -> bool:
        """Drops what closes the fence, tags or list around the last call; true if there is more to read."""
        self._held = self._held.lstrip()
        closer = self._closers[0] if self._closers else ""
        if closer and self._held.startswith(closer):
            self._held = self._held.removeprefix(self._closers.pop(0))
        elif self._held.startswith(",") and "]" in self._closers:
            self._held = self._held[1:]
        elif closer.startswith(self._held):
            return False
        else:
            self._after_call = False
        return True

    def _tell(self, text: str) -> Iterator[TextDelta]:
        if text:
            self._closers.clear()
            self.text += text
            yield TextDelta(text)

    def _take(self, length: int) -> str:
        taken, self._held = self._held[:length], self._held[length:]
        return taken


class _Object:
    """A JSON object as it arrives, from its opening brace to its closing one. ``wrapper`` is what stood before it."""

    def __init__(self, wrapper: str) -> None:
        self.wrapper = wrapper
        self.text = ""
        self.name = ""
        self.closed = False
        self._depth = 0
        self._quote = ""
        self._escaped = False
        self._arguments_start = 0
        self._arguments_end = 0
        self._told = 0

    def read(self, piece: str) -> str:
        """Takes as much of the piece as belongs to the object; returns the rest."""
        start = len(self.text)
        for at, character in enumerate(piece):
            if self._quote:
                if self._escaped:
                    self._escaped = False
                elif character == "\\":
                    self._escaped = True
                elif character == self._quote:
                    self._quote = ""
            elif character in "\"'":
                self._quote = character
            elif character in "{[":
                self._depth += 1
            elif character in "}]":
                self._depth -= 1
                if self._depth == 1 and not self._arguments_end:
                    self._arguments_end = start + at + 1
                if self._depth == 0:
                    self.closed = True
                    self.text += piece[: at + 1]
                    return piece[at + 1 :]
        self.text += piece
        return ""

    def new_arguments(self, names: Collection[str]) -> str:
        """The part of the arguments that was not told yet, once it is certain that this is a call; sets ``name``."""
        if not self.name:
            header = _HEADER.match(self.text)
            if header is None or header[1] not in names:
                return ""
            self.name = header[1]
            self._arguments_start = self._told = header.end()
        new = self.text[self._told : self._arguments_end or None]
        self._told += len(new)
        return new

    def call(self, names: Collection[str]) -> ToolCall | None:
        """The call that the object is, complete or cut, or None if it is none."""
        if self.name:
            arguments = self.text[self._arguments_start : self._arguments_end or None]
            return ToolCall(new_call_id(), self.name, repair_arguments(arguments, partial=self.name == SPEECH))
        value = (
            load_json(self.text)
            or load_json(repair_json(self.text))
            or load_json(repair_json(self.text), partial=not self.closed)
        )
        found = _named_call(value, names)
        if found is None:
            return None
        name, arguments = found
        # A cut write keeps its broken text: the model is told so, and writes it again.
        return ToolCall(new_call_id(), name, arguments if self.closed or name == SPEECH else self.text)


def _find_brace(text: str) -> int | Literal["none", "undecided"]:
    """Where an object that may be a call begins, behind nothing but fences, tags, brackets and blanks."""
    at = 0
    while True:
        rest = text[at:].lstrip()
        at = len(text) - len(rest)
        if _FIRST_KEY.match(rest):
            return at
        key = _PART_OF_KEY.fullmatch(rest)
        if key and any(known.startswith(key[1] or "") for known in _FIRST_KEYS):
            return "undecided"
        if any(opener.startswith(rest) for opener in _CLOSERS):
            return "undecided"
        wrapper = _WRAPPER.match(rest)
        if wrapper is None:
            return "none"
        at += wrapper.end()


def _named_call(value: Any, names: Collection[str]) -> tuple[str, str] | None:
    if not isinstance(value, Mapping):
        return None
    if isinstance(value.get("function"), Mapping):
        value = value["function"]
    name = next((value[key] for key in _NAME_KEYS if value.get(key) in names), None)
    arguments = next((value[key] for key in _ARGUMENT_KEYS if key in value), None)
    if name is None:
        return None
    if isinstance(arguments, str):
        return name, arguments
    return (name, compact(arguments)) if isinstance(arguments, Mapping) else None
