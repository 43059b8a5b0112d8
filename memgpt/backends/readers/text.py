"""Plain text, and text with headings: Markdown, reStructuredText, AsciiDoc, the chapters of a book."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from memgpt.backends.readers.document import Document
from memgpt.backends.readers.encoding import lines
from memgpt.types import Section

_BLOCK = 16 * 1024  # characters of a section; a longer stretch goes on in the next
HEADING = 300  # characters of a line that may be one; patterns are not tried on longer ones
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_HASHES = re.compile(r" {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
_EQUALS = re.compile(r"(={1,6})[ \t]+(\S.*?)[ \t]*$")
_RULE = re.compile(r"([=\-~^\"'`#*+:.])\1{2,}[ \t]*$")
_CHAPTER = re.compile(
    r"[ \t]*(?:(book|part|volume|act)|chapter|scene|canto|letter|appendix|kapitel|chapitre)[ \t]+"
    r"(?:[0-9]+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten|the[ \t]\w+)\b(?:[ \t.:—–-].{0,80})?$"
    r"|[ \t]*(?:prologue|epilogue|preface|introduction|foreword|afterword)[ \t]*\.?$",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[*`]+|!?\[([^\]]*)\]\([^)]*\)|<[^>]*>")

Heading = tuple[int, str]
"""Its level, 1 being the highest, and its text; level 0 is a line that only decorates one."""

Finder = Callable[[str, str, str], Heading | None]
"""Tells the heading that a line is from the line before it, itself, and the line after it."""


@dataclass
class Headings:
    """The headings that stand above what is read."""

    above: list[Heading] = field(default_factory=list)

    def enter(self, level: int, text: str) -> None:
        """Takes a heading, which ends those of its level and below."""
        while self.above and self.above[-1][0] >= level:
            self.above.pop()
        self.above.append((level, " ".join(text.split())[:HEADING]))

    @property
    def path(self) -> str:
        """The headings from the highest down, parted by ">"."""
        return " > ".join(text for _, text in self.above if text)


class Stretches:
    """Lines gathered into sections, each under its headings."""

    def __init__(self) -> None:
        self._headings = Headings()
        self._lines: list[str] = []
        self._start = 0
        self._size = 0
        self._bare = 0  # the line of a heading that nothing has followed yet

    def add(self, number: int, line: str) -> Iterator[Section]:
        """Takes a line of the body; yields a section where it grew long, best where a paragraph ends."""
        self._start = self._start or number
        self._lines.append(line)
        self._size += len(line)
        if self._size > _BLOCK and (not line.strip() or self._size > 4 * _BLOCK):
            yield from self.end()

    def enter(self, number: int, level: int, text: str) -> Iterator[Section]:
        """Takes a heading; yields what stood before it, be it a heading alone, unless this one is below that."""
        above = self._headings.above
        yield from self.end(keep=not above or level <= above[-1][0])
        self._headings.enter(level, text)
        self._bare = number

    def end(self, *, keep: bool = True) -> Iterator[Section]:
        """Yields what is left; a heading alone only if it is to be kept."""
        text = "".join(self._lines)
        if text.strip():
            yield Section(text, self._headings.path, line=self._start)
        elif self._bare and keep:
            yield Section("", self._headings.path, line=self._bare)
        self._lines, self._size, self._start, self._bare = [], 0, 0, 0


def read(document: Document) -> Iterator[Section]:
    """Sections under the headings that this kind of text has."""
    find = _finder(document.path.suffix.lower())
    stretches = Stretches()
    for before, (number, line), after in _windows(lines(document)):
        match find(before, line, after) if len(line) <= HEADING else None:
            case None:
                yield from stretches.add(number, line)
            case (level, text) if level:
                yield from stretches.enter(number, level, text)
                document.title = document.title or text
    yield from stretches.end()


def _windows(numbered: Iterable[tuple[int, str]]) -> Iterator[tuple[str, tuple[int, str], str]]:
    """Each numbered line between the text of the line before and of the line after."""
    before, held = "", None
    for number, line in numbered:
        if held:
            yield before, held, line
            before = held[1]
        held = number, line
    if held:
        yield before, held, ""


def _finder(suffix: str) -> Finder:
    match suffix:
        case ".md" | ".markdown" | ".mdx":
            return _Markdown()
        case ".rst" | ".rest":
            return _Underlined()
        case ".adoc" | ".asciidoc":
            return lambda before, line, after: _marked(_EQUALS, line)
    return _chapter


class _Markdown:
    """Finds Markdown's headings, none in fenced code or in the front matter."""

    def __init__(self) -> None:
        self._fence = ""
        self._first = True

    def __call__(self, before: str, line: str, after: str) -> Heading | None:
        first, self._first = self._first, False
        if first and line.rstrip() == "---":
            self._fence = "---"
        elif self._fence:
            if line.strip().startswith(self._fence):
                self._fence = ""
        elif fence := _FENCE.match(line):
            self._fence = fence[1]
        elif heading := _marked(_HASHES, line):
            return heading
        elif line.strip() and after[:1] in ("=", "-") and (rule := _RULE.match(after)):
            return {"=": 1, "-": 2}[rule[1]], _plain(line)
        elif before.strip() and line[:1] in ("=", "-") and _RULE.match(line):
            return 0, ""
        return None


class _Underlined:
    """Finds headings with a line of one character below them; which character is which level, their order tells."""

    def __init__(self) -> None:
        self._levels: list[str] = []

    def __call__(self, before: str, line: str, after: str) -> Heading | None:
        if _RULE.match(line):
            return 0, ""
        if not line.strip() or not (rule := _RULE.match(after)) or len(after.strip()) + 2 < len(line.strip()):
            return None
        if rule[1] not in self._levels:
            self._levels.append(rule[1])
        return self._levels.index(rule[1]) + 1, _plain(line)


def _chapter(before: str, line: str, after: str) -> Heading | None:
    """The chapter of a book, where it stands on a line of its own."""
    if before.strip() or after.strip() or len(line) > 100 or not (found := _CHAPTER.match(line)):
        return None
    return 1 if found[1] else 2, line.strip()


def _marked(pattern: re.Pattern[str], line: str) -> Heading | None:
    found = pattern.match(line.rstrip("\n"))
    return (len(found[1]), _plain(found[2])) if found else None


def _plain(text: str) -> str:
    """A heading without emphasis, links and tags."""
    return _MARKS.sub(lambda found: found[1] or "", text).strip()
