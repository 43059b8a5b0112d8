"""A document while it is read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from memgpt.errors import DocumentError
from memgpt.types import Section

DOCS_EXTRA = "pip install 'memgpt[docs]'"


@dataclass
class Document:
    """A file, or a ``member`` of it (a table), and its sections, which are read as they are asked for.

    ``share`` of the file is read, from 0 to 1. ``title`` may be empty, and ``notes`` of what was left out are not
    complete, until the sections are at their end. Reading on may raise DocumentError.
    """

    path: Path
    member: str = ""
    title: str = ""
    share: float = 0.0
    notes: list[str] = field(default_factory=list)
    sections: Iterator[Section] = field(default_factory=lambda: iter(()))

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return self.path.stat().st_size

    def failure(self, reason: str, hint: str = "") -> DocumentError:
        """The error of this document, its name before the reason."""
        return DocumentError(f"{self.path.name} {reason}", hint)


def missing(kind: str) -> DocumentError:
    """The error of a file of that kind where the library that reads it is not installed."""
    return DocumentError(f"Reading {kind} needs an extra.", f"Install it: {DOCS_EXTRA}")
