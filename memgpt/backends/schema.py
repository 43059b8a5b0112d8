"""The schema of an agent's data base as a list of migrations: number n leads from ``user_version`` n to n + 1."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from memgpt.errors import StorageError

Migration = Callable[[sqlite3.Connection], None]
MIGRATIONS: list[Migration] = []


@MIGRATIONS.append
def create_tables(db: sqlite3.Connection) -> None:
    """Log, passages, states, vectors, and the full-text indexes of what was said and noted.

    A state names long texts by their row in ``texts``, so that a step that edits nothing adds some hundred bytes.
    Full text holds reachable rows only; scripts without spaces are stored one character at a time (memgpt.words).
    """
    for statement in (
        "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL)",
        """CREATE TABLE messages(id INTEGER PRIMARY KEY AUTOINCREMENT, state_id INTEGER NOT NULL, kind TEXT NOT NULL,
             content TEXT NOT NULL, said TEXT NOT NULL, calls TEXT NOT NULL, call_id TEXT NOT NULL, time REAL NOT NULL,
             tokens INTEGER NOT NULL, reachable INTEGER NOT NULL DEFAULT 1)""",
        "CREATE INDEX messages_by_time ON messages(time) WHERE said != '' AND reachable",
        "CREATE INDEX messages_by_state ON messages(state_id)",
        """CREATE TABLE passages(id INTEGER PRIMARY KEY AUTOINCREMENT, state_id INTEGER NOT NULL, text TEXT NOT NULL,
             time REAL NOT NULL, source TEXT NOT NULL, part INTEGER NOT NULL, parts INTEGER NOT NULL,
             reachable INTEGER NOT NULL DEFAULT 1)""",
        "CREATE INDEX passages_by_state ON passages(state_id)",
        "CREATE TABLE vectors(tier TEXT NOT NULL, id INTEGER NOT NULL, model TEXT NOT NULL, blob BLOB NOT NULL)",
        "CREATE UNIQUE INDEX vectors_by_item ON vectors(tier, id)",
        "CREATE TABLE texts(id INTEGER PRIMARY KEY, value TEXT NOT NULL)",
        """CREATE TABLE states(id INTEGER PRIMARY KEY, parent INTEGER NOT NULL, time REAL NOT NULL,
             opens_turn INTEGER NOT NULL, by_hand INTEGER NOT NULL, body TEXT NOT NULL)""",
        "CREATE VIRTUAL TABLE message_words USING fts5(words, tokenize='porter unicode61 remove_diacritics 2')",
        "CREATE VIRTUAL TABLE passage_words USING fts5(words, tokenize='porter unicode61 remove_diacritics 2')",
    ):
        db.execute(statement)


@MIGRATIONS.append
def create_imported(db: sqlite3.Connection) -> None:
    """Keys of the messages and passages that came from files (memgpt.backends.importing), with their rows."""
    db.execute("CREATE TABLE imported(key BLOB PRIMARY KEY, id INTEGER NOT NULL) WITHOUT ROWID")


@MIGRATIONS.append
def create_sources(db: sqlite3.Connection) -> None:
    """Documents, and which passages are theirs; those that are there become documents by the name of their source.

    While a document is replaced there are two of its name: the one that is complete, and the one that comes.
    """
    for statement in (
        """CREATE TABLE sources(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, title TEXT NOT NULL,
             size INTEGER NOT NULL, digest TEXT NOT NULL, modified REAL NOT NULL, parts INTEGER NOT NULL,
             tokens INTEGER NOT NULL, time REAL NOT NULL, vectors INTEGER NOT NULL, complete INTEGER NOT NULL,
             origin TEXT NOT NULL DEFAULT '', member TEXT NOT NULL DEFAULT '')""",
        "CREATE UNIQUE INDEX sources_by_name ON sources(name, complete)",
        "CREATE INDEX sources_by_origin ON sources(origin)",
        "ALTER TABLE passages ADD COLUMN place TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE passages ADD COLUMN document INTEGER NOT NULL DEFAULT 0",
        """INSERT INTO sources(name, title, size, digest, modified, parts, tokens, time, vectors, complete)
             SELECT source, source, sum(length(CAST(text AS BLOB))), '', 0, max(part), sum(length(text) + 3) / 4,
                    max(time), 1, 1
             FROM passages WHERE source != '' GROUP BY source ORDER BY min(id)""",
        """UPDATE passages SET document = (SELECT id FROM sources WHERE name = source) WHERE source != ''""",
        "ALTER TABLE passages DROP COLUMN parts",
        "CREATE INDEX passages_by_document ON passages(document, part)",
    ):
        db.execute(statement)


def migrate(db: sqlite3.Connection, path: Path, migrations: list[Migration] = MIGRATIONS) -> None:
    """Brings the data base at ``path`` to the newest version, after a backup of an older one beside it.

    Raises StorageError if it is newer than this program.
    """
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > len(migrations):
        raise StorageError(
            f"{path.name} was written by a newer version of MemGPT (data version {version}, this program reads up to"
            f" {len(migrations)}).",
            "Update MemGPT, and open it again.",
        )
    if version == len(migrations):
        return
    if version:
        copy = sqlite3.connect(path.with_name(f"{path.stem}-before-upgrade-from-{version}.db"))
        db.backup(copy)
        copy.close()
    db.execute("BEGIN IMMEDIATE")
    for migration in migrations[version:]:
        migration(db)
    db.execute(f"PRAGMA user_version = {len(migrations)}")
    db.execute("COMMIT")
