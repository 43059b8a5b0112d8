"""The system of record of one agent, in one SQLite file: an append-only log, passages, states and vectors."""

import json
import os
import sqlite3
import uuid
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import astuple, replace
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Any

from memgpt.backends import forgetting, full_text, hits, importing, sources
from memgpt.backends.database import connect, failures_told, stage_checkpoint
from memgpt.backends.rows import MESSAGE_COLUMNS, PASSAGE_COLUMNS, read_message, read_passage, storable
from memgpt.backends.schema import migrate
from memgpt.backends.sources import SourceTable, put, row_of
from memgpt.backends.state_rows import StateRows
from memgpt.errors import CheckpointError, StorageError
from memgpt.phrase import Phrase, Span
from memgpt.types import AgentState, Holding, Matches, MemoryBlock, Message, Passage, Range, Scope, Source, Tier
from memgpt.words import all_terms, spaced, terms

_CHUNK = 500  # rows
_TABLES: dict[Tier, tuple[str, str, str]] = {
    "recall": ("messages", "said", "message_words"),
    "archival": ("passages", "text", "passage_words"),
}


class SqliteStore:
    """Implements ports.Store over the file at ``path``, made with mode 0600 if it is not there.

    Belongs to the thread that made it. Raises StorageError if the file can not be opened or is from a newer version.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with failures_told(path):
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            self._db = connect(path)
            migrate(self._db, path)
        self._states = StateRows(self._db)
        self.documents = SourceTable(self._db, self._query, self._transaction)
        if self.setting("agent_id") is None:
            self.set(agent_id=uuid.uuid4().hex, generation=uuid.uuid4().hex)
        if self.setting(forgetting.DUE):  # the process ended before it was done
            with suppress(StorageError):
                self.scrub()

    # -- settings ----------------------------------------------------------------------------------------------------

    def setting(self, key: str) -> str | None:
        """A small text kept with the agent, such as the name of its persona."""
        rows = self._query("SELECT value FROM meta WHERE key = ?", key)
        return rows[0][0] if rows else None

    def set(self, **settings: str) -> None:
        """Keeps small texts with the agent."""
        with self._transaction():
            self._set(settings)

    def _set(self, settings: dict[str, str]) -> None:
        rows = [(key, storable(value)) for key, value in settings.items()]
        self._db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", rows)

    # -- states ------------------------------------------------------------------------------------------------------

    @property
    def state(self) -> AgentState:
        """The current state; raises LookupError before the first commit."""
        current = self.setting("current")
        if current is None:
            raise LookupError("no state yet")
        with failures_told(self.path):
            return self._states.read(int(current))

    def commit(
        self,
        state: AgentState,
        messages: Sequence[Message] = (),
        passages: Sequence[Passage] = (),
        *,
        source: Source | None = None,
        opens_turn: bool = False,
        by_hand: bool = False,
    ) -> tuple[AgentState, tuple[Message, ...]]:
        """See ports.Store. A reply is synced to the disk; an event that waits for one is left to the next sync."""
        with self._transaction(synced=any(message.kind == "reply" for message in messages) or not messages):
            row = self._db.execute("SELECT max(id) FROM states").fetchone()[0] or 0
            parent = int(self.setting("current") or 0)
            if state.id not in (0, parent):
                raise StorageError("The agent was changed meanwhile, so nothing was written.", "Say it again.")
            kept = tuple(self._append_message(row + 1, message) for message in messages)
            if source:
                put(self._db, source)
            for passage in passages:
                self._append_passage(row + 1, passage)
            window = state.window
            for message in kept:
                window = _extended(window, message.id)
            state = replace(state, window=window, id=row + 1)
            self._db.execute(
                "INSERT INTO states VALUES (?, ?, ?, ?, ?, ?)",
                (row + 1, parent, datetime.now().timestamp(), opens_turn, by_hand, self._states.write(state)),
            )
            self._set({"current": str(row + 1)})
        self._states.keep()
        return state, kept

    def turn_start(self, turns: int = 1) -> int | None:
        """See ports.Store."""
        rows = self._query(
            """WITH RECURSIVE chain(id, parent, opens) AS (
                 SELECT id, parent, opens_turn FROM states WHERE id = ?
                 UNION ALL SELECT s.id, s.parent, s.opens_turn FROM states s JOIN chain ON s.id = chain.parent)
               SELECT id FROM chain WHERE opens LIMIT 1 OFFSET ?""",
            self.setting("current"),
            turns - 1,
        )
        return rows[0][0] if rows else None

    def edits_by_hand(self, since: int) -> Sequence[MemoryBlock]:
        """See ports.Store."""
        rows = self._query(
            """WITH RECURSIVE chain(id, parent, by_hand) AS (
                 SELECT id, parent, by_hand FROM states WHERE id = ?
                 UNION ALL SELECT s.id, s.parent, s.by_hand FROM states s JOIN chain ON s.id = chain.parent
                 WHERE s.id > ?)
               SELECT id, parent FROM chain WHERE by_hand ORDER BY id""",
            self.setting("current"),
            since,
        )
        edits: list[MemoryBlock] = []
        for row, parent in rows:
            before = self._states.read(parent).blocks
            edits += [block for block in self._states.read(row).blocks if block not in before]
        return edits

    def rewind(self, state_id: int, *, before: bool = False) -> AgentState:
        """See ports.Store."""
        with self._transaction():
            if before:
                state_id = self._db.execute("SELECT parent FROM states WHERE id = ?", (state_id,)).fetchone()[0]
            for table, _, words in _TABLES.values():
                lost = "state_id > ? AND reachable AND state_id NOT IN (SELECT id FROM states WHERE by_hand)"
                self._db.execute(
                    f"DELETE FROM {words} WHERE rowid IN (SELECT id FROM {table} WHERE {lost})", (state_id,)
                )
                self._db.execute(f"UPDATE {table} SET reachable = 0 WHERE {lost}", (state_id,))
            self._set({"current": str(state_id)})
        return self.state

    # -- log and passages --------------------------------------------------------------------------------------------

    def messages(self, ranges: Sequence[Range]) -> tuple[Message, ...]:
        """See ports.Store."""
        select = f"SELECT {MESSAGE_COLUMNS} FROM messages WHERE id BETWEEN ? AND ? ORDER BY id"
        return tuple(read_message(row) for first, last in ranges for row in self._query(select, first, last))

    def messages_by_id(self, ids: Sequence[int]) -> tuple[Message, ...]:
        """See ports.Store."""
        rows = self._rows(f"SELECT {MESSAGE_COLUMNS} FROM messages WHERE reachable AND id", ids)
        return tuple(read_message(rows[i]) for i in ids if i in rows)

    def passages_by_id(self, ids: Sequence[int]) -> tuple[Passage, ...]:
        """See ports.Store."""
        rows = self._rows(f"SELECT {PASSAGE_COLUMNS} FROM passages WHERE reachable AND id", ids)
        return tuple(read_passage(rows[i]) for i in ids if i in rows)

    def log(self, last: int | None = None) -> Iterator[Message]:
        """See ports.Store."""
        start = (0, 0)
        if last is not None:
            newest = (
                "SELECT state_id, id FROM messages WHERE reachable ORDER BY state_id DESC, id DESC LIMIT 1 OFFSET ?"
            )
            start = next(iter(self._query(newest, last)), start)
        return map(read_message, self._in_order("messages", MESSAGE_COLUMNS, start))

    def passages(self) -> Iterator[Passage]:
        """Every reachable passage, oldest first."""
        return map(read_passage, self._in_order("passages", PASSAGE_COLUMNS))

    def bring_in(self, batch: Sequence[importing.Keyed]) -> list[tuple[int, bool]]:
        """Appends what did not come from a file before, out of the window and of the reach of /pop.

        Returns for each of the batch its row, and whether it is new.
        """
        with self._transaction(synced=False):  # what a power cut takes away, the same import brings again
            return importing.add_new(self._db, batch, self._append_imported)

    def note_own(self) -> None:
        """Takes note of all that is there, so that an export of it brings nothing new."""
        with self._transaction():
            importing.note(self._db, chain(self.log(), self.passages()))

    def match(self, tier: Tier, terms: Sequence[str], scope: Scope) -> Matches:
        """See ports.Store."""
        return full_text.match(self._query, tier, [storable(term) for term in terms], scope)

    def match_literally(self, tier: Tier, text: str, scope: Scope) -> Matches:
        """See ports.Store."""
        return full_text.match_literally(self._query, tier, storable(text).strip() or "\0", scope)

    def within(self, tier: Tier, scope: Scope, limit: int) -> Sequence[int]:
        """See ports.Store."""
        return full_text.within(self._query, tier, scope, limit)

    def runs(self, tier: Tier, ids: Sequence[int], reach: int) -> Sequence[Sequence[int]]:
        """See ports.Store."""
        return full_text.runs(self._query, tier, ids, reach)

    def occurrences(self, terms: Sequence[str], texts: Sequence[str]) -> Sequence[frozenset[int]]:
        """See ports.Store."""
        return full_text.occurrences([storable(term) for term in terms], [storable(text) for text in texts])

    def around(self, number: int) -> tuple[Message | None, Message | None]:
        """See ports.Store."""
        return hits.around(self._query, number)

    def spans(self, words: str, texts: Sequence[str]) -> Sequence[Sequence[Span]]:
        """See ports.Store."""
        return hits.spans(self._db, words, texts)

    def has_passage(self, text: str) -> bool:
        """See ports.Store; full text narrows down where to compare."""
        text = storable(text)
        expression = " AND ".join(terms(text) or all_terms(text))
        if not expression:
            return bool(self._query("SELECT 1 FROM passages WHERE reachable AND source = '' AND text = ?", text))
        return bool(
            self._query(
                """SELECT 1 FROM passage_words w JOIN passages p ON p.id = w.rowid
                   WHERE passage_words MATCH ? AND p.source = '' AND p.text = ?""",
                expression,
                text,
            )
        )

    def sources(self) -> Sequence[Source]:
        """See ports.Store."""
        return sources.listed(self._query)

    def parts(self, source: str, first: int, last: int) -> Sequence[Passage]:
        """See ports.Store."""
        return sources.parts(self._query, storable(source), first, last)

    def page_parts(self, source: str, page: int) -> Sequence[Passage]:
        """See ports.Store."""
        return sources.page_parts(self._query, storable(source), page)

    def outline(self, source: str) -> Sequence[tuple[int, str]]:
        """See ports.Store."""
        return sources.outline(self._query, storable(source))

    def counts(self) -> tuple[int, int]:
        """See ports.Store."""
        row = self._query(
            """SELECT (SELECT count(*) FROM messages WHERE said != '' AND reachable),
                      (SELECT count(*) FROM passages WHERE reachable)"""
        )[0]
        return row[0], row[1]

    # -- forgetting --------------------------------------------------------------------------------------------------

    def holding(self, phrase: Phrase) -> Holding:
        """See ports.Store."""
        with failures_told(self.path):
            return forgetting.find(self._db, phrase)

    def forget(self, phrase: Phrase) -> Holding:
        """See ports.Store."""
        with self._transaction():
            gone = forgetting.remove(self._db, phrase)
        self._states.forget()
        return gone

    def scrub(self) -> None:
        """See ports.Store."""
        forgetting.scrub(self._db, self.path)

    def is_in_copy(self, path: Path, phrase: Phrase) -> bool:
        """See ports.Store."""
        return forgetting.is_in_copy(path, phrase)

    # -- whole files -------------------------------------------------------------------------------------------------

    def backup(self, path: Path) -> None:
        """See ports.Store; the file has mode 0600 and appears whole or not at all."""
        partial = path.with_name(path.name + ".partial")
        with failures_told(path):
            partial.unlink(missing_ok=True)
            os.close(os.open(partial, os.O_CREAT | os.O_RDWR, 0o600))
            try:
                with closing(sqlite3.connect(partial)) as copy:
                    self._db.backup(copy)
                    copy.execute("PRAGMA journal_mode = DELETE")
                os.replace(partial, path)
            finally:
                partial.unlink(missing_ok=True)

    def restore(self, path: Path, *, adopt: bool = False) -> AgentState:
        """See ports.Store."""
        staged = self.path.with_name("restoring.db")
        agent_id = self.setting("agent_id") or ""
        with failures_told(self.path):
            try:
                stage_checkpoint(path, staged)
                _check_state(staged, path.name)
                with closing(sqlite3.connect(staged, isolation_level=None)) as source:
                    theirs = source.execute("SELECT value FROM meta WHERE key = 'agent_id'").fetchone()[0]
                    if theirs != agent_id and (not adopt or self.turn_start() is not None):
                        raise CheckpointError(
                            f"{path.name} is a checkpoint of another agent.",
                            f"To open it as a new agent, start one with --agent NAME --first, then /load {path}",
                        )
                    source.executemany(
                        "INSERT OR REPLACE INTO meta VALUES (?, ?)",
                        [("agent_id", agent_id), ("generation", uuid.uuid4().hex)],
                    )
                    self._states.forget()
                    source.backup(self._db)
            finally:
                for leftover in self.path.parent.glob("restoring*"):
                    leftover.unlink()
        return self.state

    def close(self) -> None:
        """Closes the file; nothing is lost if this is never called."""
        self._db.close()

    # -- rows --------------------------------------------------------------------------------------------------------

    @contextmanager
    def _transaction(self, *, synced: bool = True) -> Iterator[None]:
        with failures_told(self.path):
            self._db.execute(f"PRAGMA synchronous = {'FULL' if synced else 'NORMAL'}")
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")

    def _append_message(self, state_id: int, message: Message) -> Message:
        calls = json.dumps([astuple(call) for call in message.calls], ensure_ascii=False)
        cursor = self._db.execute(
            f"INSERT INTO messages(state_id, {MESSAGE_COLUMNS.removeprefix('id, ')}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                state_id,
                message.kind,
                storable(message.content),
                storable(message.said),
                storable(calls),
                storable(message.call_id),
                message.time.timestamp(),
                message.tokens,
            ),
        )
        number = cursor.lastrowid or 0
        if message.said:
            self._db.execute(
                "INSERT INTO message_words(rowid, words) VALUES (?, ?)", (number, spaced(storable(message.said)))
            )
        return replace(message, id=number, content=storable(message.content), said=storable(message.said))

    def _append_imported(self, item: importing.Item) -> int:
        if isinstance(item, Passage):
            return self._append_passage(importing.STATE, item)
        return self._append_message(importing.STATE, item).id

    def _append_passage(self, state_id: int, passage: Passage) -> int:
        text = storable(passage.text)
        source, place = storable(passage.source), storable(passage.place)
        cursor = self._db.execute(
            "INSERT INTO passages(state_id, text, time, source, part, place, document) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (state_id, text, passage.time.timestamp(), source, passage.part, place, row_of(self._db, passage)),
        )
        number = cursor.lastrowid or 0
        self._db.execute("INSERT INTO passage_words(rowid, words) VALUES (?, ?)", (number, spaced(text)))
        return number

    def _query(self, select: str, *values: Any) -> list[Any]:
        with failures_told(self.path):
            return self._db.execute(select, values).fetchall()

    def _rows(self, select: str, ids: Sequence[int]) -> dict[int, Any]:
        rows: dict[int, Any] = {}
        for start in range(0, len(ids), _CHUNK):
            chunk = ids[start : start + _CHUNK]
            rows |= {row[0]: row for row in self._query(f"{select} IN ({','.join('?' * len(chunk))})", *chunk)}
        return rows

    def _in_order(self, table: str, columns: str, after: tuple[int, int] = (0, 0)) -> Iterator[Any]:
        """Reachable rows after the one of this state and id, by state and id: what was imported has state 0.

        Read a chunk at a time: no cursor stays open over a yield.
        """
        state_id, number = after
        # Later states have later rows, so that rows of all states but 0 are in the order of their ids.
        for of_state in ("state_id = 0", "+state_id > 0")[state_id > 0 :]:
            chunk = (
                f"SELECT {columns} FROM {table} WHERE reachable AND {of_state} AND id > ? ORDER BY id LIMIT {_CHUNK}"
            )
            while rows := self._query(chunk, number):
                yield from rows
                number = rows[-1][0]
            number = 0


def _check_state(staged: Path, name: str) -> None:
    """Reads what the program would read first. Raises CheckpointError if it can not."""
    try:
        with closing(SqliteStore(staged)) as store:
            store.messages(store.state.window)
    except (StorageError, LookupError, TypeError, ValueError) as error:
        raise CheckpointError(f"{name} is not a checkpoint, or is damaged.", "/checkpoints lists others.") from error


def _extended(window: tuple[Range, ...], number: int) -> tuple[Range, ...]:
    if window and window[-1][1] == number - 1:
        return (*window[:-1], (window[-1][0], number))
    return (*window, (number, number))
