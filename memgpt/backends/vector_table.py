"""Vectors in an agent's data base: the record that the Chroma index is made from."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from memgpt.backends.database import connect, failures_told
from memgpt.backends.sources import ASKED
from memgpt.types import Tier
from memgpt.words import speaker_named

if TYPE_CHECKING:
    from memgpt.ports import Vectors

TIERS: tuple[Tier, ...] = get_args(Tier)
_TABLES: dict[Tier, str] = {"recall": "messages", "archival": "passages"}
_WANTED: dict[Tier, str] = {"recall": "reachable AND said != ''", "archival": "reachable"}
_EMBEDDED: dict[Tier, str] = {
    "recall": _WANTED["recall"],
    "archival": "reachable AND NOT EXISTS (SELECT 1 FROM sources WHERE id = item.document AND NOT vectors)",
}
_COLUMNS: dict[Tier, str] = {"recall": "id, said, time, kind", "archival": "id, text, time, source"}
_CHUNK = 500


class VectorTable:
    """Reads what is to be embedded and keeps its vectors, over a connection of its own.

    Belongs to the thread that makes it. Only reachable rows count, and of messages only those that were said aloud.
    Everything raises StorageError if the data base can not be read or written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with failures_told(self._path):
            self._db = connect(path)
            self._db.execute("PRAGMA synchronous = NORMAL")  # vectors can be made again
        self._settled: dict[tuple[str, Tier, str], tuple[int, int]] = {}

    def generation(self) -> str:
        """The uuid that is renewed when the whole data base is replaced."""
        return self._setting("generation")

    def pending(self, tier: Tier, model: str, limit: int) -> list[tuple[int, str]]:
        """At most ``limit`` (id, text to embed) without a vector of that model, but of documents for words alone.

        What came since the first call goes before what was there, of which the newest goes first.
        """
        table, key = _TABLES[tier], (self.generation() + self._setting(ASKED), tier, model)
        with failures_told(self._path):
            newest = self._db.execute(f"SELECT max(id) FROM {table}").fetchone()[0] or 0
        low, high = self._settled.get(key, (newest + 1, newest))  # from the one to the other all is embedded
        if rows := self._without_vector(tier, model, "id > ? ORDER BY id", high, limit):
            high = rows[0][0] - 1
        else:
            high = newest
            rows = self._without_vector(tier, model, "id < ? ORDER BY id DESC", low, limit)
            low = rows[0][0] + 1 if rows else 0
        self._settled = {key: (low, high)} | {other: mark for other, mark in self._settled.items() if other != key}
        return [(number, _text(tier, text, time, label)) for number, text, time, label in rows]

    def _without_vector(self, tier: Tier, model: str, where: str, mark: int, limit: int) -> list[Any]:
        sql = f"""SELECT {_COLUMNS[tier]} FROM {_TABLES[tier]} AS item WHERE {_EMBEDDED[tier]} AND NOT EXISTS
                  (SELECT 1 FROM vectors WHERE tier = ? AND id = item.id AND model = ?) AND {where} LIMIT ?"""
        with failures_told(self._path):
            return self._db.execute(sql, (tier, model, mark, limit)).fetchall()

    def put(self, tier: Tier, model: str, generation: str, ids: Sequence[int], vectors: "Vectors") -> None:
        """Keeps vectors in one transaction, unless the data base was replaced since that generation was read."""
        rows = [(tier, number, model, vector.tobytes()) for number, vector in zip(ids, vectors, strict=True)]
        with self._transaction():
            if self.generation() == generation:
                self._db.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?, ?, ?)", rows)

    def ids(self, tier: Tier, model: str) -> set[int]:
        """Ids that have a vector of that model."""
        with failures_told(self._path):
            rows = self._db.execute("SELECT id FROM vectors WHERE tier = ? AND model = ?", (tier, model))
            return {number for (number,) in rows}

    def load(self, tier: Tier, model: str, ids: Sequence[int] | None = None) -> "tuple[list[int], Vectors]":
        """Ids and their vectors, shape (ids, dimensions); all of that model, or those of ``ids`` that are there."""
        chunks = list(self._chunks(tier, model, ids))
        return [number for found, _ in chunks for number in found], _stack([vectors for _, vectors in chunks])

    def scan(self, tier: Tier, model: str, vector: "Vectors", k: int) -> list[tuple[int, float]]:
        """The ``k`` nearest (id, cosine similarity), best first: exact, in a little memory, 10,000 in some 20 ms."""
        best: list[tuple[int, float]] = []
        for ids, vectors in self._chunks(tier, model):
            best += zip(ids, map(float, vectors @ vector), strict=True)
            best = sorted(best, key=lambda pair: pair[1], reverse=True)[:k]
        return best

    def compare(self, tier: Tier, model: str, vector: "Vectors", ids: Sequence[int]) -> list[tuple[int, float]]:
        """(id, cosine similarity) of those of ``ids`` that have a vector, best first."""
        pairs = [
            pair
            for found, vectors in self._chunks(tier, model, ids)
            for pair in zip(found, map(float, vectors @ vector), strict=True)
        ]
        return sorted(pairs, key=lambda pair: pair[1], reverse=True)

    def reachable(self, tier: Tier, ids: Sequence[int]) -> set[int]:
        """Which of these rows the current state reaches."""
        found: set[int] = set()
        with failures_told(self._path):
            for start in range(0, len(ids), _CHUNK):
                chunk = ids[start : start + _CHUNK]
                marks = ",".join("?" * len(chunk))
                sql = f"SELECT id FROM {_TABLES[tier]} WHERE {_WANTED[tier]} AND id IN ({marks})"
                found.update(number for (number,) in self._db.execute(sql, chunk))
        return found

    def drop_unreachable(self) -> dict[Tier, list[int]]:
        """Deletes the vectors of rows that are out of reach; returns their ids."""
        dropped: dict[Tier, list[int]] = {}
        for tier in TIERS:
            sql = f"""SELECT id FROM vectors WHERE tier = ? AND NOT EXISTS
                      (SELECT 1 FROM {_TABLES[tier]} AS item WHERE item.id = vectors.id AND {_WANTED[tier]})"""
            with failures_told(self._path):
                dropped[tier] = [number for (number,) in self._db.execute(sql, (tier,))]
            if dropped[tier]:
                with self._transaction():
                    pairs = [(tier, number) for number in dropped[tier]]
                    self._db.executemany("DELETE FROM vectors WHERE tier = ? AND id = ?", pairs)
        return dropped

    def has_other_models(self, model: str) -> bool:
        """Whether vectors of another model are there, which are to be replaced."""
        with failures_told(self._path):
            return self._db.execute("SELECT 1 FROM vectors WHERE model != ? LIMIT 1", (model,)).fetchone() is not None

    def close(self) -> None:
        """Closes the connection."""
        self._db.close()

    def _chunks(
        self, tier: Tier, model: str, ids: Sequence[int] | None = None
    ) -> "Iterator[tuple[list[int], Vectors]]":
        import numpy

        sql, values = "SELECT id, blob FROM vectors WHERE tier = ? AND model = ?", [tier, model]
        if ids is not None:
            sql += f" AND id IN ({','.join(map(str, ids))})"
        with failures_told(self._path):
            cursor = self._db.execute(sql, values)
            while rows := cursor.fetchmany(_CHUNK):
                blobs = b"".join(blob for _, blob in rows)
                yield [number for number, _ in rows], numpy.frombuffer(blobs, numpy.float32).reshape(len(rows), -1)

    def _setting(self, key: str) -> str:
        with failures_told(self._path):
            row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with failures_told(self._path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")


def _text(tier: Tier, text: str, time: float, label: str) -> str:
    """What is embedded: who said it when, or from which document; measured better than the bare text."""
    if tier == "archival":
        return f"{label}: {text}" if label else text
    day = datetime.fromtimestamp(time)
    name = speaker_named(text)
    speaker = name or ("agent" if label == "reply" else "user")
    return f"{speaker} ({day.day} {day:%B, %Y}): {text.removeprefix(f'{name}: ')}"


def _stack(parts: "Sequence[Vectors]") -> "Vectors":
    import numpy

    return numpy.concatenate(parts) if parts else numpy.empty((0, 0), numpy.float32)
