"""The loop of every face: read a line, show what it brings about, wake the agent when it is time."""

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from functools import cached_property
from typing import Protocol

from memgpt.cli.commands import respond
from memgpt.cli.faces import Face
from memgpt.cli.registry import Chat
from memgpt.events import Event, Failed, Notice, UsageReported

BLOCK = "//"
_INTERRUPTED = "Interrupted; what was said is kept."
_HOW_TO_LEAVE = "Press Ctrl-C again or type /exit to leave."


class Lines(Protocol):
    """Where the user's lines come from."""

    def read(self, seconds: float | None = None, *, inside_block: bool = False) -> str | None:
        """The next line, or None if it did not come within so many seconds; what was typed by then is kept.

        Raises EOFError at the end of input, and KeyboardInterrupt.
        """


class Conversation:
    """A conversation with an agent, until the user leaves.

    The face is made when there is something to show, since the first prompt should not wait for its libraries.
    ``heartbeat_every`` is in seconds. A person at the keyboard makes it ``interactive``: then Ctrl-C stops an answer,
    and only a second one in a row at the prompt ends the conversation; otherwise KeyboardInterrupt is raised.
    ``ok`` turns false when a turn ends in an error that nobody saw; ``asked`` turns true when the model has answered.
    """

    def __init__(
        self,
        chat: Chat,
        lines: Lines,
        make_face: Callable[[], Face],
        *,
        heartbeat_every: float | None = None,
        interactive: bool = False,
    ) -> None:
        self.ok = True
        self.asked = False
        self._chat = chat
        self._lines = lines
        self._make_face = make_face
        self._every = heartbeat_every
        self._interactive = interactive

    @cached_property
    def _face(self) -> Face:
        return self._make_face()

    def run(self, *, greet: bool) -> None:
        """Lets the agent open if it is to ``greet``, then goes on until the end of input or /exit."""
        if greet:
            self._show(self._chat.agent.greet())
        due = time.monotonic() + (self._every or 0)
        while not self._chat.over:
            text = self._next(due if self._every else None)
            if text is None:
                self._show(self._chat.agent.timed_heartbeat())
                due = time.monotonic() + (self._every or 0)
            elif text.strip():
                self.say(text)

    def say(self, text: str) -> None:
        """Sends one message, or runs one command, and shows what comes of it."""
        self._show(respond(self._chat, text))

    def _next(self, due: float | None) -> str | None:
        """The next message or command, or None when a heartbeat is due."""
        warned = False
        while True:
            try:
                text = self._lines.read(max(0.0, due - time.monotonic()) if due else None)
                return self._block() if text is not None and text.strip() == BLOCK else text
            except EOFError:
                self._chat.over = True
                return ""
            except KeyboardInterrupt:
                if not self._interactive:
                    raise
                if warned:
                    self._chat.over = True
                    return ""
                warned = True
                self._face.show(Notice(_HOW_TO_LEAVE))

    def _block(self) -> str:
        """The lines up to the one that ends the block."""
        lines: list[str] = []
        try:
            while (line := self._lines.read(inside_block=True)) is not None and line.strip() != BLOCK:
                lines.append(line)
        except EOFError:
            self._chat.over = True
        return "\n".join(lines)

    def _show(self, events: Iterator[Event]) -> None:
        try:
            with closing(_generator(events)) as source, self._face.turn():
                for event in source:
                    self.ok = self.ok and (self._interactive or not isinstance(event, Failed))
                    self.asked = self.asked or isinstance(event, UsageReported)
                    self._face.show(event)
        except KeyboardInterrupt as stop:
            if not self._interactive:
                raise
            self._face.show(Notice(str(stop) or _INTERRUPTED))


def _generator(events: Iterator[Event]) -> Generator[Event, None, None]:
    yield from events
