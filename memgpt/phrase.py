"""A phrase as it stands in texts: found literally, whatever the case, the form of its letters and the spaces (pure)."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from memgpt.errors import UserError
from memgpt.words import spaced

Span = tuple[int, int]
"""Where a stretch of characters begins, and where it ends (not included)."""

_MARKS = "\u0300-\u036f\u1160-\u11ff\u3099\u309a\uff9e\uff9f"  # what one form of letters joins to the letter before
_CHUNK = re.compile(f"[\\x00-\\x7f]+(?![{_MARKS}])|.[{_MARKS}]*", re.DOTALL)
_QUOTES = str.maketrans("\u2018\u2019\u201c\u201d", "''\"\"")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|([\"\\/bfnrt]))")
_ESCAPED = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_DEEPEST = 4  # JSON in JSON: a text in a list of results, in a packet, in what an agent noted of it
_SENTENCE = re.compile(r".+?(?:[.!?…]+[\"'”’)\]]*\s+|[。！？]+\s*|\n+|\Z)", re.DOTALL)


class Folded:
    """A text as ``fold`` makes it, in ``text``, with the way back to where each piece stood."""

    def __init__(self, text: str, fold: Callable[[str], str] = spaced) -> None:
        self._chunks: list[tuple[Span, bool]] = []
        self._starts: list[int] = []
        pieces, length = [], 0
        for match in _CHUNK.finditer(text):
            piece = fold(match[0])
            self._chunks.append((match.span(), len(piece) == len(match[0])))
            self._starts.append(length)
            pieces.append(piece)
            length += len(piece)
        self.text = "".join(pieces)

    def span(self, start: int, end: int) -> Span:
        """Where a stretch of the folded text, not an empty one, stood."""
        return self._source(start)[0], self._source(end - 1)[1]

    def _source(self, at: int) -> Span:
        number = bisect_right(self._starts, at) - 1
        (start, end), same_length = self._chunks[number]
        offset = start + at - self._starts[number]
        return (offset, offset + 1) if same_length else (start, end)


class Phrase:
    """A phrase that counts where it stands at word boundaries, and anywhere in scripts without spaces.

    Texts in JSON are read as what they stand for, several levels deep. Raises UserError if the phrase is empty.
    """

    def __init__(self, text: str) -> None:
        words = _fold(text).split()
        if not words:
            raise UserError("The phrase is empty.", "Write the words to look for.")
        self.text = text
        self._pattern = re.compile(r"\s+".join(map(re.escape, words)))

    def is_in(self, text: str) -> bool:
        """Whether the text holds the phrase."""
        return any(next(self._places(_fold(level)), None) for level in _levels(text))

    def spans(self, text: str) -> list[Span]:
        """Where the phrase stands in the text."""
        folded = Folded(text, _fold)
        return [folded.span(*place) for place in self._places(folded.text)]

    def cut(self, pieces: Sequence[str]) -> tuple[list[str], str]:
        """The pieces of a text that hold the phrase, several if it is spread over them, and the text without them."""
        spans = self.spans("".join(pieces))
        held: list[str] = []
        rest: list[str] = []
        end = 0
        for piece in pieces:
            start, end = end, end + len(piece)
            touched = any(first < end and last > start for first, last in spans)
            (held if touched or self.is_in(piece) else rest).append(piece)
        return held, "".join(rest).rstrip()

    def _places(self, folded: str) -> Iterator[Span]:
        start = 0
        while match := self._pattern.search(folded, start):
            start = match.start() + 1
            if not (_is_inside_word(folded, match.start()) or _is_inside_word(folded, match.end())):
                yield match.span()


def lines(text: str) -> list[str]:
    """The lines of a text, each with its end."""
    return text.splitlines(keepends=True)


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with the white space after it; a line ends one, too."""
    return _SENTENCE.findall(text)


def _fold(text: str) -> str:
    if text.isascii():  # most are, and this is ten times as fast
        return text.lower()
    return spaced(text).casefold().translate(_QUOTES)


def _is_inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and _is_of_word(text[at - 1]) and _is_of_word(text[at])


def _is_of_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _levels(text: str) -> Iterator[str]:
    """The text, and what it stands for if it is a piece of JSON, or of JSON in JSON."""
    yield text
    for _ in range(_DEEPEST):
        if "\\" not in text:
            return
        text, before = _ESCAPE.sub(_unescaped, text), text
        if text == before:
            return
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # pairs become one character
        yield text


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else _ESCAPED.get(match[2], match[2])
