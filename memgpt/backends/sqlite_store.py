"""The system of record of one agent, in one SQLite file: an append-only log, passages, states and vectors."""

import json
import os
import sqlite3
import uuid
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import astuple, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from memgpt.backends.database import connect, failures_told, stage_checkpoint
from memgpt.backends.rows import (
    MESSAGE_COLUMNS,
    PASSAGE_COLUMNS,
    read_message,
    read_passage,
    read_time,
    storable,
)
from memgpt.backends.schema import migrate
from memgpt.errors import CheckpointError, StorageError
from memgpt.types import AgentState, MemoryBlock, Message, Passage, Range, Tier
from memgpt.words import full_text_query, spaced

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
        self._texts: dict[str, int] = {}
        with failures_told(path):
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            self._db = connect(path)
            migrate(self._db, path)
        if self.setting("agent_id") is None:
            self.set(agent_id=uuid.uuid4().hex, generation=uuid.uuid4().hex)

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
        return self._read_state(int(current))

    def commit(
        self,
        state: AgentState,
        messages: Sequence[Message] = (),
        passages: Sequence[Passage] = (),
        *,
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
            for passage in passages:
                self._append_passage(row + 1, passage)
            window = state.window
            for message in kept:
                window = _extended(window, message.id)
            state = replace(state, window=window, id=row + 1)
            body, texts = self._encode(state)
            self._db.execute(
                "INSERT INTO states VALUES (?, ?, ?, ?, ?, ?)",
                (row + 1, parent, datetime.now().timestamp(), opens_turn, by_hand, json.dumps(body)),
            )
            self._set({"current": str(row + 1)})
        self._texts = texts
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
            before = self._read_state(parent).blocks
            edits += [block for block in self._read_state(row).blocks if block not in before]
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
        start = 0
        if last is not None:
            newest = "SELECT id FROM messages WHERE reachable ORDER BY id DESC LIMIT 1 OFFSET ?"
            start = next((row[0] for row in self._query(newest, last)), 0)
        return map(read_message, self._in_order(f"SELECT {MESSAGE_COLUMNS} FROM messages", start))

    def passages(self) -> Iterator[Passage]:
        """Every reachable passage, oldest first."""
        return map(read_passage, self._in_order(f"SELECT {PASSAGE_COLUMNS} FROM passages", 0))

    def match(self, tier: Tier, query: str, limit: int) -> Sequence[int]:
        """See ports.Store. A query without a word, such as an emoji, is looked for as it stands."""
        table, column, words = _TABLES[tier]
        query = storable(query)
        if expression := full_text_query(query):
            ranked = f"SELECT rowid FROM {words} WHERE {words} MATCH ? ORDER BY bm25({words}), rowid DESC LIMIT ?"
            return [row[0] for row in self._query(ranked, expression, limit)]
        literal = f"SELECT id FROM {table} WHERE reachable AND instr({column}, ?) ORDER BY id DESC LIMIT ?"
        return [row[0] for row in self._query(literal, query.strip() or "\0", limit)]

    def between(self, start: datetime, end: datetime) -> Sequence[int]:
        """See ports.Store."""
        found = self._query(
            """SELECT id FROM messages WHERE said != '' AND reachable AND time >= ? AND time < ?
               ORDER BY time DESC, id DESC""",
            start.timestamp(),
            end.timestamp(),
        )
        return [row[0] for row in found]

    def has_passage(self, text: str) -> bool:
        """See ports.Store; full text narrows down where to compare."""
        text = storable(text)
        expression = full_text_query(text).replace('" OR "', '" AND "')
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

    def counts(self) -> tuple[int, int]:
        """See ports.Store."""
        row = self._query(
            """SELECT (SELECT count(*) FROM messages WHERE said != '' AND reachable),
                      (SELECT count(*) FROM passages WHERE reachable)"""
        )[0]
        return row[0], row[1]

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
                    self._texts = {}  # rows of the data base that is about to go
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

    def _append_passage(self, state_id: int, passage: Passage) -> None:
        text = storable(passage.text)
        cursor = self._db.execute(
            f"INSERT INTO passages(state_id, {PASSAGE_COLUMNS.removeprefix('id, ')}) VALUES (?, ?, ?, ?, ?, ?)",
            (state_id, text, passage.time.timestamp(), storable(passage.source), passage.part, passage.parts),
        )
        self._db.execute("INSERT INTO passage_words(rowid, words) VALUES (?, ?)", (cursor.lastrowid, spaced(text)))

    def _query(self, select: str, *values: Any) -> list[Any]:
        with failures_told(self.path):
            return self._db.execute(select, values).fetchall()

    def _rows(self, select: str, ids: Sequence[int]) -> dict[int, Any]:
        rows: dict[int, Any] = {}
        for start in range(0, len(ids), _CHUNK):
            chunk = ids[start : start + _CHUNK]
            rows |= {row[0]: row for row in self._query(f"{select} IN ({','.join('?' * len(chunk))})", *chunk)}
        return rows

    def _in_order(self, select: str, after: int) -> Iterator[Any]:
        """Reachable rows with larger ids than ``after``, a chunk at a time: no cursor stays open over a yield."""
        while rows := self._query(f"{select} WHERE reachable AND id > ? ORDER BY id LIMIT {_CHUNK}", after):
            yield from rows
            after = rows[-1][0]

    def _encode(self, state: AgentState) -> tuple[dict[str, Any], dict[str, int]]:
        texts: dict[str, int] = {}

        def row_of(text: str) -> int:
            if text not in texts:
                known = self._texts.get(text)
                if known is None:
                    known = self._db.execute("INSERT INTO texts(value) VALUES (?)", (storable(text),)).lastrowid
                texts[text] = known or 0
            return texts[text]

        body = {
            "blocks": [[block.label, row_of(block.value), block.limit] for block in state.blocks],
            "head": [[block.label, row_of(block.value), block.limit] for block in state.head],
            "window": state.window,
            "summary": row_of(state.summary),
            "hidden": state.hidden,
            "warned": state.warned,
            "paused_until": state.paused_until.timestamp() if state.paused_until else None,
        }
        return body, texts

    def _read_state(self, row: int) -> AgentState:
        body = json.loads(self._query("SELECT body FROM states WHERE id = ?", row)[0][0])
        paused = body["paused_until"]
        self._texts = {}
        return AgentState(
            blocks=self._read_blocks(body["blocks"]),
            head=self._read_blocks(body["head"]),
            window=tuple((first, last) for first, last in body["window"]),
            summary=self._text(body["summary"]),
            hidden=body["hidden"],
            warned=body["warned"],
            paused_until=read_time(paused) if paused is not None else None,
            id=row,
        )

    def _read_blocks(self, rows: list[Any]) -> tuple[MemoryBlock, ...]:
        return tuple(MemoryBlock(label, self._text(text), limit) for label, text, limit in rows)

    def _text(self, row: int) -> str:
        value: str = self._query("SELECT value FROM texts WHERE id = ?", row)[0][0]
        self._texts[value] = row
        return value


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
