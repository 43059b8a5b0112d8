"""Text with stretches in bold or dim, for a terminal to show so and for all else to leave out."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from memgpt.cli.visible import one_line, visible
from memgpt.phrase import Span

Emphasis = Literal["bold", "dim"]
_ASIDE = 4  # a cut text begins a quarter of its length before what was found
_LOOKED_AT = 200  # places that are compared
_WORD = 20  # characters that a cut gives way, so as not to part a word


class Mark(NamedTuple):
    """A stretch of a text, from ``start`` up to, not including, ``end``."""

    start: int
    end: int
    emphasis: Emphasis


class Styled:
    """A text that grows, fit for a terminal, and the marks in it."""

    def __init__(self) -> None:
        self.text = ""
        self.marks: list[Mark] = []

    def add(self, text: str, emphasis: Emphasis | None = None) -> None:
        """One more piece."""
        start = len(self.text)
        self.text += visible(text)
        if emphasis:
            self.marks.append(Mark(start, len(self.text), emphasis))

    def add_found(self, text: str, spans: Sequence[Span], size: int) -> None:
        """One more piece, of about ``size`` characters around what was found in it, which is bold."""
        start, end = cut(text, spans, size)
        self.add("…" if start else "")
        at = start
        for first, last in spans:
            if first < end and last > at:
                self.add(text[at : max(at, first)])
                at = min(last, end)
                self.add(text[max(first, start) : at], "bold")
        self.add(text[at:end])
        self.add("…" if end < len(text) else "")


def cut(text: str, spans: Sequence[Span], size: int) -> Span:
    """The part of a text of about ``size`` characters that holds the most different of what was found."""
    if len(text) <= size:
        return 0, len(text)
    start, most = 0, 0
    spans = spans[:_LOOKED_AT]
    for first, _ in spans:
        at = max(0, min(first - size // _ASIDE, len(text) - size))
        found = len({text[one:other].casefold() for one, other in spans if one >= at and other <= at + size})
        if found > most:
            start, most = at, found
    end = start + size
    if start and (space := text.find(" ", start, start + _WORD)) >= 0:
        start = space + 1
    if end < len(text) and (space := text.rfind(" ", end - _WORD, end)) >= 0:
        end = space
    return start, end


def shortened(text: str, size: int = 60) -> str:
    """The beginning of a text, on one line."""
    line = one_line(text)
    return line if len(line) <= size else f"{line[: size - 1]}…"
