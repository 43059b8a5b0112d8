"""SQLite data bases: every table a document, a line a row."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from memgpt.backends.readers.document import Document
from memgpt.backends.readers.tables import row_text
from memgpt.types import Section

MAGIC = b"SQLite format 3\0"


def tables(document: Document) -> list[str]:
    """The names of the tables that hold rows. Raises DocumentError if there are none, or the file is damaged."""
    with _opened(document) as db:
        names = [row[1] for row in db.execute("PRAGMA table_list") if row[0] == "main" and row[2] == "table"]
        names = sorted(name for name in names if not name.startswith("sqlite_"))
        filled = [name for name in names if db.execute(f"SELECT 1 FROM {_quoted(name)} LIMIT 1").fetchone()]
    if not filled:
        raise document.failure("is a data base without rows.")
    return filled


def read(document: Document) -> Iterator[Section]:
    """The columns of the table ``document.member``, then a section a row; rows are numbered from 1."""
    with _opened(document) as db:
        table = _quoted(document.member)
        columns = [(row[1], row[2]) for row in db.execute(f"PRAGMA table_info({table})")]
        described = ", ".join(f"{name} {kind}".strip() for name, kind in columns)
        yield Section(f"Columns of the table {document.member}: {described}.", whole=True)
        names = [name for name, _ in columns]
        count = max(1, db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        for number, row in enumerate(db.execute(f"SELECT * FROM {table}"), 1):
            cells = [f"<{len(cell)} bytes>" if isinstance(cell, bytes) else cell for cell in row]
            if text := row_text(names, cells):
                yield Section(text, row=number, lines=True)
            document.share = number / count


@contextmanager
def _opened(document: Document) -> Iterator[sqlite3.Connection]:
    """A connection that can not write; a data base with a log that can not be opened so is read as the file stands."""
    try:
        with closing(_connect(document.path)) as db:
            db.text_factory = lambda data: data.decode("utf-8", "replace")
            yield db
    except sqlite3.Error as error:
        raise document.failure(f"can not be read as a data base: {error}.") from error


def _connect(path: Path) -> sqlite3.Connection:
    address = path.absolute().as_uri()
    db = sqlite3.connect(f"{address}?mode=ro", uri=True, timeout=5, check_same_thread=False)
    try:
        db.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.OperationalError:
        db.close()
        db = sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    return db


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
