"""What was brought in from elsewhere: each message and passage once, whatever file it comes in, and how often.

A row that comes from a file is known by a key: a hash of who said what when. The keys stay for good, also when the row
is deleted: what was forgotten does not come back with the next import of the same file. Imported rows belong to state
0, before the first state there is, so that /pop never takes them back, and they stand before all else in the log.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple
from datetime import datetime
from hashlib import blake2b

from memgpt.backends.rows import storable
from memgpt.types import Message, Passage

STATE = 0
"""The state that imported rows belong to."""

_ENCODER = json.JSONEncoder(ensure_ascii=False)

Item = Message | Passage
Keyed = tuple[bytes, Item]


class Keys:
    """Makes the keys of what is in one file, in its order.

    Of equal words by the same speaker at the same time, which stand side by side, each has a key of its own.
    """

    def __init__(self) -> None:
        self._time: datetime | None = None
        self._seen: Counter[bytes] = Counter()

    def of(self, item: Item) -> bytes:
        """16 bytes that tell this message or passage from every other."""
        if item.time != self._time:
            self._time = item.time
            self._seen.clear()
        what = _identity(item)
        self._seen[what] += 1
        return blake2b(b"%d %s" % (self._seen[what], what), digest_size=16).digest()


def _identity(item: Item) -> bytes:
    if isinstance(item, Passage):
        fields = ["passage", item.time.timestamp(), item.text, item.source, item.part]
    elif item.said:  # the same whether it comes from another program or from an agent's own export
        fields = [item.kind, item.time.timestamp(), item.said]
    else:
        fields = [item.kind, item.time.timestamp(), item.content, item.call_id, *map(astuple, item.calls)]
    return storable(_ENCODER.encode(fields)).encode()


def add_new(db: sqlite3.Connection, batch: Sequence[Keyed], append: Callable[[Item], int]) -> list[tuple[int, bool]]:
    """Appends what has an unknown key, inside the caller's transaction.

    Returns for each of the batch its row, which may be gone by now, and whether it is new.
    """
    marks = ",".join("?" * len(batch))
    known = dict(db.execute(f"SELECT key, id FROM imported WHERE key IN ({marks})", [key for key, _ in batch]))
    rows: list[tuple[int, bool]] = []
    for key, item in batch:
        is_new = key not in known
        if is_new:
            known[key] = append(item)
            db.execute("INSERT INTO imported VALUES (?, ?)", (key, known[key]))
        rows.append((known[key], is_new))
    return rows


def note(db: sqlite3.Connection, items: Iterable[Item]) -> None:
    """Gives keys to rows that came from no file, in their order, so that an export of them brings nothing new."""
    keys = Keys()
    db.executemany("INSERT OR IGNORE INTO imported VALUES (?, ?)", ((keys.of(item), item.id) for item in items))
