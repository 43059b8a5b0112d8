"""Jupyter notebooks: what was written in their cells, without what came out."""

from collections.abc import Iterator
from typing import Any

from memgpt.backends.readers.document import Document
from memgpt.backends.readers.encoding import whole_text
from memgpt.json_stream import decoded
from memgpt.types import Section

_LARGEST = 64 << 20  # bytes


def read(document: Document) -> Iterator[Section]:
    """A section a cell, code and text alike."""
    notebook = decoded(whole_text(document, _LARGEST))
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise document.failure("is damaged, or no notebook.")
    for number, cell in enumerate(cells, 1):
        if isinstance(cell, dict) and (text := _source(cell)):
            yield Section(text, f"cell {number}", lines=cell.get("cell_type") == "code")
        document.share = number / len(cells)


def _source(cell: dict[str, Any]) -> str:
    source = cell.get("source", "")
    return "".join(map(str, source)) if isinstance(source, list) else str(source)
