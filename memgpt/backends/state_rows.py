"""Rows of the table ``states`` as values of memgpt.types: a state names its long texts by their row in ``texts``."""

import json
import sqlite3
from typing import Any

from memgpt.backends.rows import read_time, storable
from memgpt.types import AgentState, MemoryBlock


class StateRows:
    """Reads and writes states over a connection; a text that the last state had is not written again.

    Raises sqlite3.Error.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._known: dict[str, int] = {}
        self._written: dict[str, int] = {}

    def write(self, state: AgentState) -> str:
        """The body of a row, its texts written inside the caller's transaction; ``keep`` says that it went well."""
        self._written = {}
        return json.dumps(
            {
                "blocks": [[block.label, self._row_of(block.value), block.limit] for block in state.blocks],
                "head": [[block.label, self._row_of(block.value), block.limit] for block in state.head],
                "window": state.window,
                "summary": self._row_of(state.summary),
                "hidden": state.hidden,
                "warned": state.warned,
                "paused_until": state.paused_until.timestamp() if state.paused_until else None,
            }
        )

    def keep(self) -> None:
        """Takes note of the texts that are there now."""
        self._known = self._written

    def forget(self) -> None:
        """Drops what is known of texts: they read otherwise now."""
        self._known = {}

    def read(self, row: int) -> AgentState:
        """The state of that row."""
        body = json.loads(self._db.execute("SELECT body FROM states WHERE id = ?", (row,)).fetchone()[0])
        paused = body["paused_until"]
        self._known = {}
        return AgentState(
            blocks=self._blocks(body["blocks"]),
            head=self._blocks(body["head"]),
            window=tuple((first, last) for first, last in body["window"]),
            summary=self._text(body["summary"]),
            hidden=body["hidden"],
            warned=body["warned"],
            paused_until=read_time(paused) if paused is not None else None,
            id=row,
        )

    def _row_of(self, text: str) -> int:
        if text not in self._written:
            known = self._known.get(text)
            if known is None:
                known = self._db.execute("INSERT INTO texts(value) VALUES (?)", (storable(text),)).lastrowid
            self._written[text] = known or 0
        return self._written[text]

    def _blocks(self, rows: list[Any]) -> tuple[MemoryBlock, ...]:
        return tuple(MemoryBlock(label, self._text(text), limit) for label, text, limit in rows)

    def _text(self, row: int) -> str:
        value: str = self._db.execute("SELECT value FROM texts WHERE id = ?", (row,)).fetchone()[0]
        self._known[value] = row
        return value
