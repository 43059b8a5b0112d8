"""Long texts and long lists, in pieces that fit the window (pure)."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

PAGE_SIZE = 5
_PART_NOTE = 24  # tokens
PIECE = 1_000  # characters of a passage cut from a long text: about what the embedding model reads at once


Size = Callable[[str], int]


def format_page(lines: Sequence[str], page: int, limit: int, size: Size) -> str:
    """One page of results as the model reads it: at most five, and of at most ``limit`` by the measure ``size``.

    A result too long for that is spread over several entries, so that a later page always holds the rest.
    """
    if not lines:
        return "No results found."
    room = limit * 4 // 5  # the rest is for what stands around the results
    pages = _fill([piece for number, line in enumerate(lines) for piece in _pieces(number, line, room, size)], room)
    if page >= len(pages):
        return f"There is no page {page}: {len(lines)} results, the last page is {len(pages) - 1}."
    more = f" More: page={page + 1}." if page + 1 < len(pages) else ""
    shown = json.dumps([piece.text for piece in pages[page]], ensure_ascii=False)
    count = len({piece.result for piece in pages[page]})
    return f"Showing {count} of {len(lines)} results (page {page}/{len(pages) - 1}): {shown}{more}"


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


def _pieces(number: int, line: str, room: int, size: Size) -> list[_Piece]:
    whole = size(line)
    if whole <= room:
        return [_Piece(number, line, whole)]
    characters = max(1, len(line) * room // (whole * 2))
    parts = split_text(line, characters)
    while characters > 1 and any(size(part) + _PART_NOTE > room for part in parts):
        characters //= 2
        parts = split_text(line, characters)
    texts = (f"[part {part} of {len(parts)} of one result] {text}" for part, text in enumerate(parts, 1))
    return [_Piece(number, text, size(text)) for text in texts]


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
