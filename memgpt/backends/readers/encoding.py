"""Text files of any encoding and size, as lines and blocks of characters."""

import codecs
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from memgpt.backends.readers.document import Document

_SAMPLE = 256 * 1024  # bytes that the guess is made on
_GUESSED = 32 * 1024  # bytes that the statistical guess is made on, which is slow
_LONGEST = 32 * 1024  # characters of a line; the rest of it comes as more lines
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = bytes({*range(32)} - {9, 10, 12, 13, 27})
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE)


@contextmanager
def opened(document: Document, *, newline: str | None = None) -> Iterator[TextIO]:
    """The file as text, in the encoding that fits its first 256 KB. Raises DocumentError if it is binary."""
    with document.path.open("rb") as file:
        sample = file.read(_SAMPLE)
    with document.path.open(encoding=encoding_of(sample, document), errors="replace", newline=newline) as text:
        yield text


def lines(document: Document) -> Iterator[tuple[int, str]]:
    """The number and the text of each line, its end included; a very long one comes in pieces."""
    size = max(1, document.size)
    with opened(document) as text:
        number = 1
        while line := text.readline(_LONGEST):
            yield number, line
            if line.endswith("\n"):
                number += 1
                if number % 1024 == 0:
                    document.share = min(1.0, text.buffer.tell() / size)


def whole_text(document: Document, most: int) -> str:
    """The text of a file of at most so many bytes. Raises DocumentError if there are more."""
    if document.size > most:
        raise document.failure(
            f"is too large: more than {most >> 20} MB in one piece.", "Split it, and read the parts."
        )
    with opened(document) as text:
        return text.read()


def encoding_of(sample: bytes, document: Document) -> str:
    """The encoding that the beginning of a file is written in. Raises DocumentError if it is no text."""
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    if wide := _unmarked_utf16(sample):
        return wide
    if is_binary(sample):
        raise document.failure("is a binary file.", "Only documents with text in them can be read.")
    valid = sample.decode("utf-8", "replace")
    wrong = valid.count("\ufffd") - (0 if len(sample) < _SAMPLE else 1)
    if wrong <= 0 or wrong * 20 < sum(not character.isascii() for character in valid):
        return "utf-8"
    return declared(sample) or guessed(sample)


def declared(sample: bytes) -> str:
    """The encoding that HTML or XML names in its head, if Python knows it."""
    found = _DECLARED.search(sample[:2048])
    try:
        return codecs.lookup(found[1].decode("ascii")).name if found else ""
    except (LookupError, UnicodeDecodeError):
        return ""


def guessed(sample: bytes) -> str:
    """The likeliest encoding of what is not UTF-8: by statistics where charset-normalizer is there, else Western."""
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        return "cp1252"
    foreign = next((at for at, byte in enumerate(sample) if byte > 127), 0)
    start = max(0, foreign - _GUESSED // 2)
    best = from_bytes(sample[start : start + _GUESSED]).best()
    return best.encoding if best and best.encoding != "ascii" else "cp1252"


def is_binary(sample: bytes) -> bool:
    """Whether more than one byte in thirty is a control character, as in no text."""
    return len(sample) - len(sample.translate(None, _CONTROL)) > len(sample) / 30


def _unmarked_utf16(sample: bytes) -> str:
    """UTF-16 without a mark: of Latin text every other byte is zero."""
    even, odd = sample[: 1 << 14 : 2], sample[1 : 1 << 14 : 2]
    if odd and odd.count(0) > 0.6 * len(odd) and not is_binary(even):
        return "utf-16-le"
    if even and even.count(0) > 0.6 * len(even) and not is_binary(odd):
        return "utf-16-be"
    return ""
