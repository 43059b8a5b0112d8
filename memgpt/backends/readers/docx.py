"""DOCX: the paragraphs and tables of a document under its headings."""

import re
from collections.abc import Iterator

from memgpt.backends.readers.document import Document
from memgpt.backends.readers.packages import Package, local, opened_package, parse_xml
from memgpt.backends.readers.text import Headings
from memgpt.types import Section

_BODY = "word/document.xml"
_STYLES = "word/styles.xml"
_NOTES = (("word/footnotes.xml", "Footnotes"), ("word/endnotes.xml", "Endnotes"))
_PROPERTIES = "docProps/core.xml"
_BLOCK = 16 * 1024  # characters of a section
_ITEM = -1
_HEADING = re.compile(r"heading (\d)$", re.IGNORECASE)


def read(document: Document) -> Iterator[Section]:
    """Sections under the headings, tables a line a row, footnotes at the end."""
    with opened_package(document) as package:
        if _PROPERTIES in package:
            titles = (item.text or "" for item in package.tree(_PROPERTIES).iter() if local(item.tag) == "title")
            document.title = next(titles, "").strip()
        levels = _levels(package)
        yield from _Body(levels).read(package, _BODY)
        for name, heading in _NOTES:
            if name in package:
                yield from _Body(levels, heading).read(package, name)


def _levels(package: Package) -> dict[str, int]:
    """The level of heading that a style stands for, by its id, that of "Title" being 1; ``_ITEM`` for a list's."""
    levels: dict[str, int] = {}
    if _STYLES not in package:
        return levels
    parents: dict[str, str] = {}
    for style in package.tree(_STYLES):
        if local(style.tag) != "style":
            continue
        own = {local(key): value for key, value in style.attrib.items()}.get("styleId", "")
        for item in style:
            value = next((value for key, value in item.attrib.items() if local(key) == "val"), "")
            if local(item.tag) == "name" and (found := _HEADING.match(value)):
                levels[own] = int(found[1]) + 1
            elif local(item.tag) == "name" and value.lower() == "title":
                levels[own] = 1
            elif local(item.tag) == "basedOn":
                parents[own] = value
            elif local(item.tag) == "pPr" and any(local(inner.tag) == "numPr" for inner in item):
                levels.setdefault(own, _ITEM)
    for own, parent in parents.items():
        if parent in levels:
            levels.setdefault(own, levels[parent])
    return levels


class _Body:
    """The text of a part of the document while it is parsed."""

    def __init__(self, levels: dict[str, int], above: str = "") -> None:
        self._levels = levels
        self._headings = Headings()
        self._bare = False
        if above:
            self._headings.enter(1, above)
        self._ready: list[Section] = []
        self._blocks: list[str] = []
        self._size = 0
        self._paragraph: list[str] = []
        self._level = 0
        self._is_item = False
        self._in_text = False
        self._fallback = 0
        self._rows: list[list[str]] = []  # of each open table, the cells of its row
        self._cells: list[list[str]] = []  # of each open cell, its paragraphs
        self._lines: list[list[str]] = []  # of each open table, its rows

    def read(self, package: Package, name: str) -> Iterator[Section]:
        size = max(1, package.archive.getinfo(name).file_size)
        read = 0

        def pieces() -> Iterator[bytes]:
            nonlocal read
            for piece in package.pieces(name):
                read += len(piece)
                package.document.share = min(1.0, read / size)
                yield piece

        parse_xml(pieces(), self._start, self._end, self._data)
        self._close(keep=True)
        yield from self._ready

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        match local(tag):
            case "Fallback":
                self._fallback += 1
            case "p" if not self._fallback:
                self._paragraph, self._level, self._is_item = [], 0, False
            case "pStyle":
                self._level = self._levels.get(_value(attributes), 0)
            case "numPr":
                self._is_item = True
            case "t":
                self._in_text = not self._fallback
            case "tab" if not self._fallback:
                self._paragraph.append("\t" if self._paragraph else "")
            case "br" | "cr" if not self._fallback:
                self._paragraph.append("\n")
            case "noBreakHyphen" if not self._fallback:
                self._paragraph.append("-")
            case "tbl":
                self._lines.append([])
            case "tr":
                self._rows.append([])
            case "tc":
                self._cells.append([])

    def _data(self, text: str) -> None:
        if self._in_text:
            self._paragraph.append(text)

    def _end(self, tag: str) -> None:
        match local(tag):
            case "Fallback":
                self._fallback -= 1
            case "t":
                self._in_text = False
            case "p" if not self._fallback:
                self._take("".join(self._paragraph).strip())
                self._paragraph = []
            case "tc" if self._cells:
                cell = " ".join(self._cells.pop())
                if self._rows:
                    self._rows[-1].append(" ".join(cell.split()))
            case "tr" if self._rows:
                line = " | ".join(self._rows.pop()).strip(" |")
                if line and self._lines:
                    self._lines[-1].append(line)
            case "tbl" if self._lines:
                self._take("\n".join(self._lines.pop()))

    def _take(self, text: str) -> None:
        if not text:
            return
        if self._cells:
            self._cells[-1].append(text)
        elif self._level > 0 and not self._is_item:
            above = self._headings.above
            self._close(keep=not above or self._level <= above[-1][0])
            self._headings.enter(self._level, text)
            self._bare = True
        else:
            self._blocks.append(f"- {text}" if self._is_item or self._level == _ITEM else text)
            self._size += len(text)
            if self._size > _BLOCK:
                self._close(keep=True)
        self._level, self._is_item = 0, False

    def _close(self, *, keep: bool) -> None:
        if self._blocks or (self._bare and keep):
            self._ready.append(Section("\n\n".join(self._blocks), self._headings.path))
        self._blocks, self._size, self._bare = [], 0, False


def _value(attributes: dict[str, str]) -> str:
    return next((value for key, value in attributes.items() if local(key) == "val"), "")
