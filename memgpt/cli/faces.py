"""What shows events to the user, and the two faces that are not a terminal: plain lines, and JSON."""

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import fields
from typing import Protocol, TextIO

from memgpt.cli.describe import describe
from memgpt.cli.registry import Answer, Working
from memgpt.cli.visible import one_line, visible, visible_json
from memgpt.events import Event, Failed, Notice, Said, SaidDelta, UsageReported


class Face(Protocol):
    """Shows events to the user."""

    def show(self, event: Event) -> None:
        """Shows one event."""

    def turn(self) -> AbstractContextManager[None]:
        """Holds while the agent works, so that waiting can be shown and what streams be ended."""


class Streamed:
    """Words that were shown as they came, until the event comes that holds them whole."""

    def __init__(self) -> None:
        self._text = ""

    def add(self, text: str) -> None:
        """Remembers a piece that was shown."""
        self._text += text

    def take(self, said: str) -> bool:
        """Whether ``said`` was shown already; then it is not shown a second time."""
        before, found, self._text = self._text.partition(said.strip())
        if not found:
            self._text = before
        return bool(found)

    def forget(self) -> None:
        """Forgets what was never said in the end."""
        self._text = ""


class PlainFace:
    """What the agent says and what commands answer as lines on ``out``, all else on ``err``.

    With ``streams`` the agent's words are written as they come, for a terminal that can do no more.
    """

    def __init__(self, out: TextIO, err: TextIO, *, streams: bool = False) -> None:
        self._out = out
        self._err = err
        self._streams = streams
        self._streamed = Streamed()
        self._mid_line = False

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Ends the line that streams."""
        try:
            yield
        finally:
            self._end_line()
            self._streamed.forget()

    def show(self, event: Event) -> None:
        """Writes an event's lines at once."""
        match event:
            case SaidDelta(text):
                if self._streams:
                    self._streamed.add(text)
                    self._stream(text)
            case Said(text):
                if not self._streamed.take(text):
                    self._write(self._out, text)
            case Answer(text):
                self._write(self._out, text)
            case Working():
                pass
            case Failed(_, message, hint):
                self._write(self._err, f"memgpt: {one_line(f'{message} {hint}')}")
            case UsageReported():
                self._streamed.forget()
            case _:
                for line in describe(event):
                    self._write(self._err, f"({line.text})" if line.style == "thought" else line.text)

    def _stream(self, text: str) -> None:
        shown = visible(text)
        self._out.write(shown)
        self._out.flush()
        self._mid_line = not shown.endswith("\n")

    def _write(self, stream: TextIO, text: str) -> None:
        self._end_line()
        stream.write(f"{visible(text)}\n")
        stream.flush()

    def _end_line(self) -> None:
        if self._mid_line:
            self._out.write("\n")
            self._out.flush()
        self._mid_line = False


class JsonFace:
    """Every event as one JSON object a line: its ``type`` and its fields."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def turn(self) -> AbstractContextManager[None]:
        """Shows nothing."""
        return nullcontext()

    def show(self, event: Event) -> None:
        """Writes the event at once."""
        if isinstance(event, Working):
            return
        if isinstance(event, Answer):
            event = Notice(event.text)
        document = {"type": event.type, **{field.name: getattr(event, field.name) for field in fields(event)}}
        self._out.write(visible_json(json.dumps(document, ensure_ascii=False)) + "\n")
        self._out.flush()
