"""HTML as sections under its headings, without scripts, styles, menus and the like."""

import re
from collections.abc import Iterator
from html import unescape

from memgpt.backends.readers.document import Document
from memgpt.backends.readers.encoding import whole_text
from memgpt.backends.readers.text import Headings
from memgpt.types import Section

_LARGEST = 128 << 20  # bytes of a page, which is read whole
_BLOCK = 16 * 1024  # characters of a section


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_SILENT = _tags("script style noscript template svg math iframe object select datalist")
_AROUND = _tags("nav footer button dialog")  # left out, unless all of the page is in them
_BREAKS = _tags(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure form h1 h2 h3"
    " h4 h5 h6 header hr html legend li main ol p pre section summary table tbody tfoot thead title tr ul"
)
_PARAGRAPHS = _tags("p blockquote pre table ul ol dl figure section article h1 h2 h3 h4 h5 h6")
_VOID = _tags("area base br col embed hr img input link meta source track wbr")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_RAW = _tags("script style")
_MARKUP = re.compile(r"<(?:!--|[!?]|(/?)([a-zA-Z][^\s/<>\"'=]*))")
_ATTRIBUTES = re.compile(r"(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+'){0,400}+>")
_HIDDEN = re.compile(
    r"\s(?:hidden(?=[\s=>/])|aria-hidden\s*=\s*[\"']?true|role\s*=\s*[\"']?(?:navigation|search|menu)\b"
    r"|style\s*=\s*(?:\"[^\"]*|'[^']*)display\s*:\s*none)",
    re.IGNORECASE,
)
_SPACE = re.compile(r"[^\S\xa0]+")


def read(document: Document) -> Iterator[Section]:
    """Sections under the headings of the page."""
    text = whole_text(document, _LARGEST)
    page = Page()
    count = 0
    for section in page.read(text):
        document.title = document.title or page.title
        count += 1
        yield section
    document.title = document.title or page.title
    if not count:  # all of it looked like a menu
        yield from Page(everything=True).read(text)


class Page:
    """A page while it is parsed; ``above`` is the path of headings that it stands under (a chapter)."""

    def __init__(self, above: str = "", *, everything: bool = False) -> None:
        self.title = ""
        self._silent = _SILENT if everything else _SILENT | _AROUND
        self._above = above
        self._headings = Headings()
        self._heading: list[str] | None = None
        self._titled = False
        self._ready: list[Section] = []
        self._text: list[str] = []
        self._size = 0
        self._bare = False
        self._skipped: list[str] = []  # the tag that is being left out, and those like it inside
        self._verbatim = 0
        self._cells = 0

    def read(self, text: str) -> Iterator[Section]:
        """The sections of a page."""
        for kind, name, value in _tokens(text):
            if kind == "start":
                self._start(name, value)
            elif kind == "end":
                self._finish(name)
            else:
                self._take(value)
            if self._ready:
                yield from self._ready
                self._ready.clear()
        self._end(keep=True)
        yield from self._ready

    def _start(self, tag: str, attributes: str) -> None:
        if tag == "title":
            self._titled = not self.title
        if self._skipped and tag in ("main", "article"):  # what is left out was never closed
            self._skipped.clear()
        if self._skipped:
            if tag == self._skipped[0]:
                self._skipped.append(tag)
            return
        if tag not in _VOID and (tag in self._silent or _is_hidden(attributes)):
            self._skipped.append(tag)
            return
        self._break(tag)
        if tag == "li":
            self._put("- ")
        elif tag in ("td", "th"):
            self._put(" | " if self._cells else "")
            self._cells += 1
        elif tag == "tr":
            self._cells = 0
        elif tag == "pre":
            self._verbatim += 1
        elif tag in _HEADINGS:
            self._heading = []

    def _finish(self, tag: str) -> None:
        if tag == "title":
            self._titled = False
        if self._skipped:
            if tag == self._skipped[0]:
                self._skipped.pop()
            return
        if tag in _HEADINGS and self._heading is not None:
            self._enter(_HEADINGS[tag], " ".join("".join(self._heading).split()))
        if tag == "pre":
            self._verbatim = max(0, self._verbatim - 1)
        self._break(tag)

    def _take(self, data: str) -> None:
        if self._titled:
            self.title = " ".join((self.title + data).split())
        elif self._skipped:
            return
        elif self._heading is not None:
            self._heading.append(data)
        elif self._verbatim:
            self._put(data)
        else:
            text = _SPACE.sub(" ", data)
            self._put(text.lstrip() if self._text and self._text[-1][-1:] in "\n " else text)

    def _put(self, text: str) -> None:
        if text:
            self._text.append(text)
            self._size += len(text)

    def _break(self, tag: str) -> None:
        if self._heading is not None and tag not in _HEADINGS:
            self._heading.append(" ")
        elif tag == "br" or tag in _BREAKS:
            self._put("\n\n" if tag in _PARAGRAPHS else "\n")
            if tag in _PARAGRAPHS and self._size > _BLOCK:
                self._end(keep=True)

    def _enter(self, level: int, text: str) -> None:
        self._heading = None
        above = self._headings.above
        self._end(keep=not above or level <= above[-1][0])
        self._headings.enter(level, text)
        self._bare = bool(text)

    def _end(self, *, keep: bool) -> None:
        text = _tidied("".join(self._text))
        if text or (self._bare and keep):
            path = self._headings.path
            self._ready.append(Section(text, " > ".join(part for part in (self._above, path) if part)))
        self._text, self._size, self._bare = [], 0, False


def _tokens(text: str) -> Iterator[tuple[str, str, str]]:
    """Start tags with their attributes, end tags, and texts, in time that is linear whatever is broken in them."""
    at = 0
    while found := _MARKUP.search(text, at):
        if found.start() > at:
            yield "text", "", unescape(text[at : found.start()])
        tag = (found[2] or "").lower()
        if not tag:
            close = "-->" if found[0] == "<!--" else ">"
            end = text.find(close, found.end())
            at = end + len(close) if end >= 0 else len(text)
        elif not (rest := _ATTRIBUTES.match(text, found.end())):
            yield "text", "", found[0]
            at = found.end()
        else:
            at = rest.end()
            yield "end" if found[1] else "start", tag, rest[0]
            if not found[1] and tag in _RAW:
                over = re.compile(f"</{tag}", re.IGNORECASE).search(text, at)
                at = over.start() if over else len(text)
    if at < len(text):
        yield "text", "", unescape(text[at:])


def _is_hidden(attributes: str) -> bool:
    return bool(_HIDDEN.search(attributes))


def _tidied(text: str) -> str:
    """The text with one empty line at most between paragraphs, and no space before the end of a line."""
    text = "\n".join(line.rstrip(" \t") for line in text.replace("\xa0", " ").split("\n"))
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")
