"""Long texts and long lists, in pieces that fit the window (pure)."""

import json
import re
from collections.abc import Sequence

PAGE_SIZE = 5
PIECE = 1_000  # characters of a passage cut from a long text: about what the embedding model reads at once


def format_page(lines: Sequence[str], page: int, page_bytes: int) -> str:
    """One page of results as the model reads it: at most five, and at most ``page_bytes`` bytes of UTF-8.

    A result too long for that is spread over several entries, so that a later page always holds the rest.
    """
    if not lines:
        return "No results found."
    pages = _fill([piece for line in lines for piece in _pieces(line, page_bytes)], page_bytes)
    if page >= len(pages):
        return f"There is no page {page}: {len(lines)} results, the last page is {len(pages) - 1}."
    more = f" More: page={page + 1}." if page + 1 < len(pages) else ""
    shown = json.dumps(pages[page], ensure_ascii=False)
    return f"Showing {len(pages[page])} of {len(lines)} results (page {page}/{len(pages) - 1}): {shown}{more}"


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


def _pieces(line: str, page_bytes: int) -> list[str]:
    if len(line.encode("utf-8", "replace")) <= page_bytes:
        return [line]
    parts = split_text(line, page_bytes // 4)
    return [f"[part {number} of {len(parts)} of one result] {part}" for number, part in enumerate(parts, 1)]


def _fill(pieces: Sequence[str], page_bytes: int) -> list[list[str]]:
    pages: list[list[str]] = [[]]
    room = page_bytes
    for piece in pieces:
        size = len(piece.encode("utf-8", "replace"))
        if pages[-1] and (len(pages[-1]) == PAGE_SIZE or size > room):
            pages.append([])
            room = page_bytes
        pages[-1].append(piece)
        room -= size
    return pages
