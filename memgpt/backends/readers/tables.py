"""CSV and TSV: a line a row, each cell with the name of its column."""

import csv
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from memgpt.backends.readers.document import Document
from memgpt.backends.readers.encoding import opened
from memgpt.types import Section

_SAMPLE = 64 * 1024  # characters that the delimiter is guessed from
_CELL = 4 << 20  # characters of a cell; more is an open quote
_DELIMITERS = ",;\t|"


def read(document: Document) -> Iterator[Section]:
    """A section a row, "name: Ada; age: 36"; rows are numbered from 1, without the header."""
    csv.field_size_limit(_CELL)
    size = max(1, document.size)
    with opened(document, newline="") as file:
        sample = file.read(_SAMPLE)
        file.seek(0)
        rows = csv.reader(file, delimiter=_delimiter(document.path.suffix.lower(), sample))
        number = 0
        try:
            first = next(rows, [])
            names = _header(first)
            for row in rows if names else chain([first], rows):
                number += 1
                if text := row_text(names or [f"column {at}" for at in range(1, len(row) + 1)], row):
                    yield Section(text, row=number, lines=True)
                if number % 256 == 0:
                    document.share = min(1.0, file.buffer.tell() / size)
        except csv.Error as error:
            raise document.failure(f"breaks off after row {number}: {error}.", "Look for a quote left open.") from error


def row_text(names: Sequence[str], cells: Sequence[object]) -> str:
    """A row with the names of its columns; empty cells are left out."""
    parts = []
    for at, cell in enumerate(cells):
        if text := "" if cell is None else str(cell).strip():
            parts.append(f"{names[at] if at < len(names) else f'column {at + 1}'}: {text}")
    return "; ".join(parts)


def _delimiter(suffix: str, sample: str) -> str:
    """The character that parts the first rows into the same number of cells, and into the most."""
    if suffix in (".tsv", ".tab"):
        return "\t"
    best, columns = ",", 1
    for candidate in _DELIMITERS:
        try:
            rows = [len(row) for row in islice(csv.reader(sample.splitlines(keepends=True), delimiter=candidate), 20)]
        except csv.Error:
            continue
        rows = [row for row in rows if row]
        if rows and min(rows[:-1] or rows) == max(rows[:-1] or rows) > columns:
            best, columns = candidate, rows[0]
    return best


def _header(row: Sequence[str]) -> list[str]:
    """The names of the columns, if the first row looks like names: all there, all different, none a number."""
    names = [cell.strip() for cell in row]
    if not names or not all(names) or len(set(names)) < len(names) or any(_is_number(name) for name in names):
        return []
    return names


def _is_number(text: str) -> bool:
    try:
        float(text.replace(",", "."))
    except ValueError:
        return False
    return True
