"""Connections to an agent's data base, and checkpoints of it as files."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from memgpt.backends.schema import MIGRATIONS, migrate
from memgpt.errors import CheckpointError, StorageError


def connect(path: Path) -> sqlite3.Connection:
    """A connection to an agent's data base, in autocommit mode; each thread needs its own."""
    db = sqlite3.connect(path, timeout=5, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA busy_timeout = 5000")
    return db


@contextmanager
def failures_told(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        damaged = "malformed" in reason or "not a database" in reason
        full = "full" in reason or "No space" in reason or "disk I/O" in reason or "too large" in reason
        hint = "Check the folder's permissions, or set MEMGPT_HOME."
        if full:
            hint = "Nothing that was shown as done is lost. Free some disk space, then /retry."
        elif damaged:
            hint = "The file is damaged. Start a new agent with --agent NAME --first, and /load PATH of a checkpoint."
        raise StorageError(f"Can not read or write {path}: {reason}.", hint) from error


def read_settings(path: Path) -> dict[str, str]:
    """The settings kept with the agent in that file, without opening the agent; none if it can not be read."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            return dict(db.execute("SELECT key, value FROM meta"))
    except sqlite3.Error:
        return {}


def stage_checkpoint(path: Path, staged: Path) -> None:
    """Copies a checkpoint to ``staged``, brought to the newest version. Raises CheckpointError if it is not one."""
    if not path.is_file():
        raise CheckpointError(f"There is no checkpoint {path}.", "/checkpoints lists what there is.")
    try:
        with (
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(staged, isolation_level=None)) as copy,
        ):
            version = source.execute("PRAGMA user_version").fetchone()[0]
            if version > len(MIGRATIONS):
                raise CheckpointError(
                    f"{path.name} was written by a newer version of MemGPT.", "Update MemGPT, and load it again."
                )
            if version == 0 or source.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("not an agent's data base")
            source.execute("SELECT body FROM states LIMIT 1").fetchone()
            source.backup(copy)
            migrate(copy, staged)
    except sqlite3.DatabaseError as error:
        raise CheckpointError(
            f"{path.name} is not a checkpoint, or is damaged.", "/checkpoints lists others."
        ) from error
