"""Long texts and long lists, in pieces that fit the window (pure)."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

PAGE_SIZE = 5
PIECE = 1_000  # characters of a passage cut from a long text: about what the embedding model reads at once


Size = Callable[[str], int]
Frame = Callable[[int, str], str]
"""Puts what must stand around a result, given by its number, around its text or a piece of it."""


def unframed(number: int, text: str) -> str:
    """The text as it is."""
    return text


def format_page(
    lines: Sequence[str],
    page: int,
    limit: int,
    size: Size,
    total: int,
    *,
    capped: bool = False,
    frame: Frame = unframed,
) -> str:
    """One page of results as the model reads it: at most five, and of at most ``limit`` by the measure ``size``.

    ``lines`` are the first of ``total`` results, ``needed(page)`` of them are enough; ``capped`` where there are more.
    A result too long for a page is spread over several entries, so that a later page always holds the rest.
    """
    if not lines:
        return "No results found."
    room = limit * 4 // 5  # the rest is for what stands around the results
    pieces = [piece for number, line in enumerate(lines) for piece in _pieces(number, line, room, size, frame)]
    pages = _fill(pieces, room)
    told = f"{total:,} or more" if capped else str(total)
    if page >= len(pages):
        return f"There is no page {page}: {told} results, the last page is {len(pages) - 1}."
    left = total - 1 - pages[page][-1].result
    last = page - (-left // PAGE_SIZE) if total > len(lines) else len(pages) - 1
    more = f" More: page={page + 1}." if page < last else ""
    shown = json.dumps([piece.text for piece in pages[page]], ensure_ascii=False)
    count = len({piece.result for piece in pages[page]})
    return f"Showing {count} of {told} results (page {page}/{last}): {shown}{more}"


def needed(page: int) -> int:
    """How many results fill the pages up to this one, whatever their length."""
    return (page + 1) * PAGE_SIZE


def split_text(text: str, size: int = PIECE) -> list[str]:
    """A long text in pieces of at most ``size`` characters, cut at paragraphs, lines, sentences or spaces."""
    pieces, start = [], 0
    while start < len(text):
        end = start + size
        if end < len(text):
            end = start + _last_break(text[start:end])
        if piece := text[start:end].strip():
            pieces.append(piece)
        start = end
    return pieces


def _last_break(window: str) -> int:
    for pattern in (r"\n\s*\n", r"\n", r"[.!?。！？]\s", r"\s"):
        ends = [match.end() for match in re.finditer(pattern, window)]
        if ends and ends[-1] > len(window) // 2:
            return ends[-1]
    return len(window)


@dataclass(frozen=True)
class _Piece:
    result: int
    text: str
    size: int


def _pieces(number: int, line: str, room: int, size: Size, frame: Frame) -> list[_Piece]:
    framed = frame(number, line)
    whole = size(framed)
    if whole <= room:
        return [_Piece(number, framed, whole)]
    characters = max(1, len(line) * room // (whole * 2))
    while True:
        parts = split_text(line, characters)
        noted = (f"[part {part} of {len(parts)} of one result] {text}" for part, text in enumerate(parts, 1))
        pieces = [_Piece(number, text, size(text)) for text in (frame(number, one) for one in noted)]
        if characters == 1 or all(piece.size <= room for piece in pieces):
            return pieces
        characters //= 2


def _fill(pieces: Sequence[_Piece], room: int) -> list[list[_Piece]]:
    pages: list[list[_Piece]] = [[]]
    left = room
    for piece in pieces:
        if pages[-1] and (len(pages[-1]) == PAGE_SIZE or piece.size > left):
            pages.append([])
            left = room
        pages[-1].append(piece)
        left -= piece.size
    return pages
