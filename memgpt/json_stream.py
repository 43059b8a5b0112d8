"""JSON values out of a text file of any size, one at a time; what is broken stops nothing (pure)."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TextIO

_CHUNK = 1 << 20  # characters
_SPACE = re.compile(r"[\s,]*")


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that could not be read; ``reason`` completes "one was ..."."""

    reason: str


NOT_JSON = Flaw("not JSON")


def json_values(file: TextIO) -> Iterator[object]:
    """The elements of a JSON array, the values of JSON lines, or a document; a Flaw for what is not JSON.

    Of an array and of lines, memory holds an element at a time. Nothing comes of a file that begins otherwise.
    """
    first = file.read(1)
    while first.isspace():
        first = file.read(1)
    if first == "[":
        yield from _elements(file)
    elif first == "{":
        line = first + file.readline()
        if line.strip() == "{":  # as no line of JSON lines is, and every indented document begins
            yield decoded(line + file.read())
        else:
            yield from (decoded(line) for line in chain([line], file) if line.strip())


def decoded(text: str) -> object:
    """The value of a JSON text, or NOT_JSON."""
    try:
        return _DECODER.decode(text)
    except (ValueError, RecursionError):
        return NOT_JSON


def _elements(file: TextIO) -> Iterator[object]:
    """The elements of an array after its bracket; one that the buffer cuts off is tried again with more of the file."""
    buffer, at, size = "", 0, _CHUNK
    while True:
        if space := _SPACE.match(buffer, at):
            at = space.end()
        if buffer.startswith("]", at):
            return
        try:
            value, at = _DECODER.raw_decode(buffer, at)
        except (ValueError, RecursionError):
            more = file.read(size)
            if not more:
                yield NOT_JSON  # the rest: nobody can tell where the next element begins
                return
            buffer, at, size = buffer[at:] + more, 0, size * 2
        else:
            size = _CHUNK
            yield value


def _read_whole(digits: str) -> int | float:
    return int(digits) if len(digits) < 19 else float(digits)  # no larger than SQLite's, nor than int() reads


_DECODER = json.JSONDecoder(strict=False, parse_int=_read_whole)
