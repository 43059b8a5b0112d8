"""Documents in an agent's data base: which there are, their parts, and how they come and go, a batch a transaction."""

import re
import sqlite3
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from itertools import groupby
from typing import Any

from memgpt.backends.rows import PASSAGE_COLUMNS, read_passage, read_time, storable
from memgpt.ports import Begun
from memgpt.types import Chunk, Passage, Source
from memgpt.words import spaced

ASKED = "vectors_asked"
"""The setting that is renewed when a document that was stored for words alone is to have vectors after all."""

Run = Callable[..., list[Any]]
"""Runs an SQL query with its values."""

_COLUMNS = "name, title, size, digest, modified, parts, tokens, time, vectors, complete"
_BATCH = 500  # passages that are deleted in a transaction
_HEADINGS = 300  # of an outline
_PLACES = 40  # of an outline without headings
_SPAN = re.compile(r"(?:^|, )(?:pages?|lines?|rows?) [\d-]+")
_STATE = 0  # as of what is imported: no turn takes it back


def listed(run: Run) -> list[Source]:
    """The documents that can be reached, by name; one that is being replaced is the old one until the new is there."""
    rows = run(
        f"""SELECT {_COLUMNS} FROM sources AS one
            WHERE EXISTS (SELECT 1 FROM passages WHERE document = one.id AND reachable) ORDER BY name, complete"""
    )
    return list({row[0]: _source(row) for row in rows}.values())


def parts(run: Run, name: str, first: int, last: int) -> list[Passage]:
    """The parts of a document with those numbers, in order."""
    return list(map(read_passage, _parts(run, name, "part BETWEEN ? AND ?", first, last)))


def page_parts(run: Run, name: str, page: int) -> list[Passage]:
    """The parts of a document that stand on a page."""
    stands = re.compile(rf"(?:^|, )page {page}(?:,|$)")
    found = map(read_passage, _parts(run, name, "place LIKE ?", f"%page {page}%"))
    return [passage for passage in found if stands.search(passage.place)]


def outline(run: Run, name: str) -> list[tuple[int, str]]:
    """The parts of a document where a heading begins, of upper levels if there are many; else some of its places."""
    places = run(f"SELECT part, place FROM passages WHERE {_OF_NAME} AND reachable ORDER BY part", name)
    headings = [
        next(rows)
        for heading, rows in groupby(((part, _SPAN.sub("", place)) for part, place in places), lambda row: row[1])
        if heading
    ]
    if not headings:
        return places[:: -(-len(places) // _PLACES) or 1]
    depth = max(heading.count(" > ") for _, heading in headings)
    while len(headings) > _HEADINGS and depth:
        depth -= 1
        headings = [row for row in headings if row[1].count(" > ") <= depth] or headings
    return headings[:: -(-len(headings) // _HEADINGS)]


def put(db: sqlite3.Connection, source: Source) -> None:
    """Notes a document whose passages come from elsewhere, inside the caller's transaction; a known one is updated."""
    db.execute(
        f"""INSERT INTO sources({_COLUMNS}) VALUES ({", ".join("?" * 10)}) ON CONFLICT(name, complete) DO UPDATE SET
            title = excluded.title, size = excluded.size, digest = excluded.digest, modified = excluded.modified,
            parts = excluded.parts, tokens = excluded.tokens, time = excluded.time, vectors = excluded.vectors""",
        _row(source),
    )


def row_of(db: sqlite3.Connection, passage: Passage) -> int:
    """The row of the document that a passage is of, which is made if it is not there; 0 for a note."""
    if not passage.source:
        return 0
    name = storable(passage.source)
    found = db.execute("SELECT id, parts FROM sources WHERE name = ? ORDER BY complete DESC", (name,)).fetchone()
    if found is None:
        put(db, Source(name, name, 0, "", 0, 0, 0, passage.time, vectors=True, complete=True))
        return row_of(db, passage)
    number, count = found
    if passage.part > count:
        db.execute("UPDATE sources SET parts = ? WHERE id = ?", (max(passage.part, passage.parts), number))
    return int(number)


def everything(db: sqlite3.Connection) -> list[Source]:
    """Every document, out of reach or not, complete or not."""
    return [_source(row) for row in db.execute(f"SELECT {_COLUMNS} FROM sources ORDER BY id")]


def mend(db: sqlite3.Connection, untitled: Sequence[str]) -> None:
    """Takes the titles off those documents, and deletes what has no passage left, inside the caller's transaction."""
    db.executemany("UPDATE sources SET title = '' WHERE name = ?", [(name,) for name in untitled])
    db.execute("DELETE FROM sources WHERE id NOT IN (SELECT document FROM passages)")


class SourceTable:
    """Implements ports.Documents over the connection of a store, whose ``run`` and ``transaction`` it is given."""

    def __init__(
        self, db: sqlite3.Connection, run: Run, transaction: Callable[..., AbstractContextManager[None]]
    ) -> None:
        self._db = db
        self._run = run
        self._transaction = transaction

    def of_file(self, origin: str) -> Sequence[tuple[str, Source]]:
        """See ports.Documents."""
        rows = self._run(f"SELECT member, {_COLUMNS} FROM sources WHERE origin = ? ORDER BY complete", origin)
        return [(row[0], _source(row[1:])) for row in rows]

    def is_taken(self, name: str, origin: str) -> bool:
        """See ports.Documents."""
        return bool(self._run("SELECT 1 FROM sources WHERE name = ? AND origin != ?", storable(name), origin))

    def adopt(self, name: str, digest: str, origin: str) -> None:
        """See ports.Documents."""
        with self._transaction(synced=False):
            self._db.execute(
                """UPDATE sources SET origin = ?
                   WHERE complete AND digest = ? AND name = ? || iif(member = '', '', '/' || member)""",
                (origin, digest, storable(name)),
            )

    def refresh(self, origin: str, modified: float, *, vectors: bool) -> None:
        """See ports.Documents."""
        with self._transaction(synced=False):
            self._want(origin, vectors)
            self._db.execute("UPDATE sources SET modified = ? WHERE origin = ?", (modified, origin))

    def begin(self, source: Source, origin: str, member: str, *, anew: bool = False) -> Begun:
        """See ports.Documents."""
        known = self._run(
            "SELECT id, digest, parts FROM sources WHERE name = ? AND NOT complete", storable(source.name)
        )
        for number, digest, count in known:
            last = self._run("SELECT count(*), max(part), text FROM passages WHERE document = ?", number)[0]
            if not anew and digest == source.digest and count and last[:2] == (count, count):
                with self._transaction(synced=False):
                    self._want(origin, source.vectors)
                return Begun(number, count, last[2])
            self.drop(number)
        with self._transaction(synced=False):
            row = self._db.execute(
                f"INSERT INTO sources({_COLUMNS}, origin, member) VALUES ({', '.join('?' * 12)})",
                (*_row(source), origin, storable(member)),
            )
        return Begun(row.lastrowid or 0)

    def add(self, number: int, chunks: Sequence[Chunk], time: datetime) -> None:
        """See ports.Documents."""
        with self._transaction(synced=False):  # what a power cut takes away, the next run brings again
            name, parts = self._db.execute("SELECT name, parts FROM sources WHERE id = ?", (number,)).fetchone()
            newest = self._db.execute("SELECT max(seq) FROM sqlite_sequence WHERE name = 'passages'").fetchone()[0] or 0
            texts = [storable(chunk.text) for chunk in chunks]
            self._db.executemany(
                """INSERT INTO passages(id, state_id, text, time, source, part, place, document)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                (
                    (newest + i, _STATE, text, time.timestamp(), name, parts + i, storable(chunk.place), number)
                    for i, (text, chunk) in enumerate(zip(texts, chunks, strict=True), 1)
                ),
            )
            self._db.executemany(
                "INSERT INTO passage_words(rowid, words) VALUES (?, ?)",
                ((newest + i, spaced(text)) for i, text in enumerate(texts, 1)),
            )
            self._db.execute(
                "UPDATE sources SET parts = parts + ?, tokens = tokens + ? WHERE id = ?",
                (len(chunks), sum(chunk.tokens for chunk in chunks), number),
            )

    def finish(self, number: int, time: datetime) -> bool:
        """See ports.Documents."""
        others = self._run(
            "SELECT id FROM sources WHERE complete AND name = (SELECT name FROM sources WHERE id = ?)", number
        )
        for (old,) in others:
            self._clear(old)
        with self._transaction(synced=False):
            self._db.executemany("DELETE FROM sources WHERE id = ?", others)
            self._db.execute("UPDATE sources SET complete = 1, time = ? WHERE id = ?", (time.timestamp(), number))
        return bool(others)

    def drop(self, number: int) -> None:
        """See ports.Documents."""
        self._clear(number)
        with self._transaction(synced=False):
            self._db.execute("DELETE FROM sources WHERE id = ?", (number,))

    def remove(self, name: str) -> int:
        """See ports.Documents."""
        rows = self._run("SELECT id FROM sources WHERE name = ?", storable(name))
        gone = sum(self._clear(number) for (number,) in rows)
        with self._transaction():
            self._db.executemany("DELETE FROM sources WHERE id = ?", rows)
        return gone

    def waiting(self) -> Mapping[str, int]:
        """See ports.Documents."""
        return dict(
            self._run(
                """SELECT one.name, count(*) FROM sources AS one JOIN passages AS item ON item.document = one.id
                   WHERE one.vectors AND item.reachable
                     AND NOT EXISTS (SELECT 1 FROM vectors WHERE tier = 'archival' AND id = item.id)
                   GROUP BY one.name"""
            )
        )

    def bring_in(self, source: Source) -> None:
        """See ports.Documents."""
        with self._transaction(synced=False):
            known = "SELECT 1 FROM sources WHERE name = ? AND size"  # without a size it was made by its passages
            if not self._db.execute(known, (storable(source.name),)).fetchone():
                put(self._db, source)

    def _clear(self, number: int) -> int:
        """Deletes the passages of a document, a batch a transaction; the index drops their vectors when it wakes."""
        gone = 0
        while ids := self._run("SELECT id FROM passages WHERE document = ? LIMIT ?", number, _BATCH):
            with self._transaction(synced=False):
                self._db.executemany("DELETE FROM passage_words WHERE rowid = ?", ids)
                self._db.executemany("DELETE FROM passages WHERE id = ?", ids)
            gone += len(ids)
        return gone

    def _want(self, origin: str, vectors: bool) -> None:
        changed = self._db.execute(
            "UPDATE sources SET vectors = ? WHERE origin = ? AND vectors != ?", (vectors, origin, vectors)
        )
        if changed.rowcount and vectors:
            self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (ASKED, uuid.uuid4().hex))


_OF_NAME = "document = (SELECT id FROM sources WHERE name = ? ORDER BY complete DESC LIMIT 1)"


def _parts(run: Run, name: str, condition: str, *values: Any) -> Iterator[Any]:
    yield from run(
        f"SELECT {PASSAGE_COLUMNS} FROM passages WHERE {_OF_NAME} AND reachable AND {condition} ORDER BY part, id",
        name,
        *values,
    )


def _source(row: Any) -> Source:
    name, title, size, digest, modified, parts, tokens, time, vectors, complete = row
    flags = {"vectors": bool(vectors), "complete": bool(complete)}
    return Source(name, title, size, digest, modified, parts, tokens, read_time(time), **flags)


def _row(source: Source) -> tuple[Any, ...]:
    return (
        storable(source.name),
        storable(source.title),
        source.size,
        source.digest,
        source.modified,
        source.parts,
        source.tokens,
        source.time.timestamp(),
        source.vectors,
        source.complete,
    )
