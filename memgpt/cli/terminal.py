"""The face of a terminal: thoughts and calls dim, edits as a diff, answers as Markdown while they stream."""

import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from rich.console import Console, ConsoleOptions, RenderResult
from rich.live import Live
from rich.segment import Segment
from rich.status import Status
from rich.text import Text

from memgpt.cli.describe import Line, Style, describe
from memgpt.cli.faces import Streamed
from memgpt.cli.registry import Answer, Working
from memgpt.cli.visible import one_line, visible
from memgpt.events import Event, Said, SaidDelta, ToolStarted, TurnEnded, UsageReported

_STYLES: dict[Style, str] = {
    "thought": "dim italic",
    "call": "dim",
    "failure": "red",
    "old": "red",
    "new": "green",
    "status": "dim",
    "notice": "yellow",
}
_GLYPHS: dict[Style, str] = {"thought": "💭 ", "call": "⚙ ", "failure": "✗ ", "old": "  ", "new": "  ", "status": "· "}
_ASCII: dict[Style, str] = {"thought": "~ ", "call": "* ", "failure": "! ", "old": "  ", "new": "  ", "status": "- "}
_REDRAW = 0.05  # seconds at least between two drawings of what streams


class TerminalFace:
    """Shows events on a rich console; with ``ascii_only`` without symbols that not every terminal has."""

    def __init__(self, console: Console, *, ascii_only: bool = False) -> None:
        self._console = console
        self._ascii = ascii_only
        self._status: Status | None = None
        self._answer = _StreamedMarkdown(console)
        self._streamed = Streamed()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Shows that the agent is at work while nothing else moves."""
        with _keys_unseen():
            self._wait("thinking")
            try:
                yield
            finally:
                self._answer.end()
                self._streamed.forget()
                self._stop_waiting()
                self._console.print()  # air between turns

    def show(self, event: Event) -> None:
        """Shows one event."""
        match event:
            case SaidDelta(text):
                self._stop_waiting()
                self._streamed.add(text)
                self._answer.add(visible(text))
            case Said(text):
                self._stop_waiting()
                self._answer.end()
                if not self._streamed.take(text):
                    self._answer.print(text)
            case Answer(text, marks):
                self._stop_waiting()
                answer = Text(visible(text))
                for mark in marks:
                    answer.stylize(mark.emphasis, mark.start, mark.end)
                self._console.print(answer)
            case Working(text):
                self._wait(one_line(text))
            case ToolStarted(name):
                self._answer.end()
                self._wait(one_line(name))
            case UsageReported():
                self._streamed.forget()
                self._wait("thinking")
            case TurnEnded():
                self._stop_waiting()
            case _:
                self._answer.end()
                for line in describe(event):
                    self._print(line)

    def _print(self, line: Line) -> None:
        glyph = (_ASCII if self._ascii else _GLYPHS).get(line.style, "")
        text = Text(glyph + line.text, style=_STYLES[line.style])
        fits = line.style != "call"
        self._console.print(text, no_wrap=not fits, overflow="fold" if fits else "ellipsis")

    def _wait(self, what: str) -> None:
        text = Text(what + ("..." if self._ascii else "…"), style="dim")
        if self._status is None:
            self._status = self._console.status(text, spinner="line" if self._ascii else "dots")
            self._status.start()
        else:
            self._status.update(text)

    def _stop_waiting(self) -> None:
        if self._status is not None:
            self._status.stop()
            self._status = None


@contextmanager
def _keys_unseen() -> Iterator[None]:
    """Keeps keys that are pressed meanwhile off the screen that is being drawn; the next prompt has them."""
    if not sys.stdin.isatty():
        yield
        return
    keys = sys.stdin.fileno()
    before = termios.tcgetattr(keys)
    unseen = [*before[:3], before[3] & ~termios.ECHO, *before[4:]]
    termios.tcsetattr(keys, termios.TCSADRAIN, unseen)
    try:
        yield
    finally:
        with suppress(termios.error):  # the terminal may be gone
            termios.tcsetattr(keys, termios.TCSADRAIN, before)


class _StreamedMarkdown:
    """Prints the finished blocks of a streamed text for good, and redraws the last one until it is finished.

    Of a block taller than the screen the end is shown meanwhile, so that nothing scrolls away half drawn.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._text = ""
        self._live: Live | None = None
        self._drawn = 0.0

    def add(self, text: str) -> None:
        """One more piece of the text."""
        from memgpt.cli.markdown import split_finished  # the parser takes its time to load: not before the first prompt

        self._text += text
        now = time.monotonic()
        if now - self._drawn < _REDRAW or not self._text.strip():
            return
        self._drawn = now
        if self._live is None:
            self._live = Live(console=self._console, auto_refresh=False, transient=True, vertical_overflow="visible")
            self._live.start()
        finished, self._text = split_finished(self._text)
        self._live.update(_Blocks(self._text, height=self._console.height - 3))
        if finished.strip():
            self._console.print(_Blocks(finished))
            self._console.print()
        self._live.refresh()

    def end(self) -> None:
        """Prints what is left for good."""
        if self._live is not None:
            self._live.update(Text())
            self._live.stop()
            self._live = None
        text, self._text = self._text, ""
        self.print(text)

    def print(self, text: str) -> None:
        """Prints a whole text."""
        if text.strip():
            self._console.print(_Blocks(text))


class _Blocks:
    """Markdown without blank lines around it; only its last lines where ``height`` allows no more."""

    def __init__(self, text: str, height: int | None = None) -> None:
        self._text = text
        self._height = height

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        from memgpt.cli.markdown import markdown

        lines = console.render_lines(markdown(self._text), options.update(height=None), pad=False)
        filled = [number for number, line in enumerate(lines) if any(part.text.strip() for part in line)]
        lines = lines[filled[0] : filled[-1] + 1] if filled else []
        for line in lines[-max(1, self._height) :] if self._height else lines:
            yield from line
            yield Segment.line()
