"""Documents cut into chunks that the embedding model reads whole, along their own structure (pure)."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, pairwise

from memgpt.types import Chunk, Section

TARGET = 200  # tokens that a chunk is filled to
MOST = 250  # tokens that none exceeds: MiniLM reads 256, two marks of its own among them
_STUB = 48  # tokens; what is smaller goes on with the next heading, or is added to the chunk before
_CHARACTERS = 2_000  # of a chunk: more only where words are no words
_HEADING = 160  # characters of a path of headings
_NAMED = 4  # headings of a chunk that its place names
_SLICE = 80  # characters of what has no border at all; of Hangul each may be three tokens
_BATCH = 256  # pieces counted at once

_PARAGRAPH = re.compile(r"\n(?:[ \t]*\n)+")
_LINE = re.compile(r"\n")
_SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+|[。！？]+[」』”]*\s*")
_WORD = re.compile(r"\s+")
_PROSE = (_PARAGRAPH, _SENTENCE, _LINE, _WORD)
_LINES = (_PARAGRAPH, _LINE, _SENTENCE, _WORD)

Count = Callable[[Sequence[str]], Sequence[int]]
"""The tokens of each of some texts; those of two texts add up where white space parts them."""


def cut(sections: Iterable[Section], count: Count) -> Iterator[Chunk]:
    """The chunks of a document: ``TARGET`` tokens, ``MOST`` at most, at borders of paragraphs, sentences, lines, words.

    Each begins with the path of headings that it stands under. Memory holds some sections at a time. Pages are not
    joined, nor are headings, except that a stub goes on with what follows it. There is no overlap: neighbours are
    found by their number.
    """

    @lru_cache(maxsize=64)
    def head(heading: str) -> tuple[str, int]:
        short = _shortened(heading)
        return short, count([short])[0] if short else 0

    chunk = _Chunk()
    pieces = _pieces(sections)
    while batch := list(islice(pieces, _BATCH)):
        for piece, size in zip(batch, count([piece.text for piece in batch]), strict=True):
            heading, extra = head(piece.section.heading)
            for part, tokens in [(piece, size)] if size + extra <= MOST else _smaller(piece, MOST - extra, count):
                if chunk.closes_before(part, tokens, extra):
                    yield chunk.done()
                    chunk = _Chunk()
                chunk.add(part, tokens, heading, extra)
    if chunk.pieces:
        yield chunk.done()


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some characters of a section, the space after them included; ``line`` is where it begins, in lines from 0."""

    text: str
    section: Section
    line: int
    last: bool


class _Chunk:
    """A chunk while it fills up."""

    def __init__(self) -> None:
        self.pieces: list[_Piece] = []
        self.tokens = 0
        self.headings: list[str] = []
        self._texts: list[str] = []
        self._characters = 0

    def closes_before(self, piece: _Piece, tokens: int, extra: int) -> bool:
        """Whether the piece begins another chunk; ``extra`` are the tokens of its heading."""
        if not self.pieces:
            return False
        last, section = self.pieces[-1].section, piece.section
        if section is not last:
            if last.whole or section.whole or section.page != last.page or bool(section.row) != bool(last.row):
                return True
            if section.heading != last.heading:
                if self.tokens >= _STUB:
                    return True
                tokens += extra
        room = MOST if piece.last and tokens < _STUB and not section.row else TARGET
        return self.tokens + tokens > room or self._characters + len(piece.text) > _CHARACTERS

    def add(self, piece: _Piece, tokens: int, heading: str, extra: int) -> None:
        if self.pieces and piece.section is not self.pieces[-1].section:
            self._texts.append("\n" if piece.section.row else "\n\n")
        if not self.headings or heading != self.headings[-1]:
            self.headings.append(heading)
            self._texts.append(f"{heading}\n" if heading and piece.text else heading)
            self.tokens += extra
        self._texts.append(piece.text.rstrip() if piece.last else piece.text)
        self._characters += len(piece.text)
        self.tokens += tokens
        self.pieces.append(piece)

    def done(self) -> Chunk:
        return Chunk("".join(self._texts).rstrip(), self._place(), self.tokens)

    def _place(self) -> str:
        first, last = self.pieces[0], self.pieces[-1]
        parts = [joined] if (joined := _joined(self.headings)) else []
        if first.section.page:
            parts.append(f"page {first.section.page}")
        if first.section.row:
            parts.append(_span("row", first.section.row, last.section.row))
        elif first.section.line:
            end = last.line + last.text.rstrip().count("\n")
            parts.append(_span("line", first.section.line + first.line, last.section.line + end))
        return ", ".join(parts)


def _pieces(sections: Iterable[Section]) -> Iterator[_Piece]:
    """Sections as their paragraphs; one of too many characters as what it consists of."""
    for section in sections:
        text = section.text.rstrip()
        start = re.match(r"(?:[ \t]*\n)*", text)
        blank = start.end() if start else 0
        if text or section.heading:
            parts = _parts(text[blank:], _LINES if section.lines else _PROSE, lambda part: len(part) <= _CHARACTERS)
            yield from _placed(parts, section, text.count("\n", 0, blank), last=True)


def _smaller(piece: _Piece, most: int, count: Count) -> Iterator[tuple[_Piece, int]]:
    """A piece of too many tokens as what it consists of, with their tokens."""
    borders = _LINES if piece.section.lines else _PROSE
    texts = _parts(piece.text, borders, lambda part: count([part])[0] <= most)
    pieces = list(_placed(texts, piece.section, piece.line, last=piece.last))
    return zip(pieces, count([part.text for part in pieces]), strict=True)


def _placed(texts: Iterable[str], section: Section, line: int, *, last: bool) -> Iterator[_Piece]:
    before = None
    for text in texts:
        if before is not None:
            yield _Piece(before, section, line, False)
            line += before.count("\n")
        before = text
    yield _Piece(before or "", section, line, last)


def _parts(text: str, borders: Sequence[re.Pattern[str]], fits: Callable[[str], bool]) -> Iterator[str]:
    """The text in parts that fit, cut at the first of the borders, and at the next ones what does not fit then."""
    ends = [0, *(match.end() for match in borders[0].finditer(text)), len(text)]
    for start, end in pairwise(ends):
        part = text[start:end]
        if not part:
            continue
        if fits(part):
            yield part
        elif len(borders) > 1:
            yield from _parts(part, borders[1:], fits)
        else:
            yield from (part[at : at + _SLICE] for at in range(0, len(part), _SLICE))


def _shortened(heading: str) -> str:
    """A path of headings that is too long, without its beginning, or cut."""
    heading = heading[-10 * _HEADING :]
    while len(heading) > _HEADING and " > " in heading:
        heading = heading.split(" > ", 1)[1]
    return heading if len(heading) <= _HEADING else heading[: _HEADING - 1].rstrip() + "…"


def _joined(headings: Sequence[str]) -> str:
    """Headings of one chunk, those after the first without the path that they share with it."""
    named = [heading for heading in headings if heading]
    above = named[0].rpartition(" > ")[0] if named else ""
    rest = (heading.removeprefix(f"{above} > ") if above else heading for heading in named[1:])
    told = [*named[:1], *rest]
    return "; ".join(told if len(told) <= _NAMED else [*told[: _NAMED - 1], "…", told[-1]])


def _span(word: str, first: int, last: int) -> str:
    return f"{word} {first}" if first == last else f"{word}s {first}-{last}"
