"""Forgetting: what in an agent's data base holds a phrase, out of reach or not, and its removal without a trace."""

import json
import sqlite3
import uuid
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from memgpt.backends import importing, sources
from memgpt.backends.database import failures_told
from memgpt.backends.rows import MESSAGE_COLUMNS, PASSAGE_COLUMNS, read_message, read_passage, read_time
from memgpt.backends.schema import MIGRATIONS
from memgpt.errors import StorageError
from memgpt.phrase import Phrase, lines, sentences
from memgpt.types import Holding, MemoryLine, Tier

DUE = "scrub_due"
"""The setting that says that the file may still hold what is gone from its tables."""

_ENVELOPE = ("type", "status", "time")  # of a packet: not words of anybody


def find(db: sqlite3.Connection, phrase: Phrase) -> Holding:
    """All that holds the phrase; a call goes together with its results, for a window must never hold one without."""
    passages = (
        read_passage(row)
        for row in db.execute(f"SELECT {PASSAGE_COLUMNS} FROM passages ORDER BY id")
        if any(isinstance(value, str) and phrase.is_in(value) for value in row)
    )
    messages = tuple(map(read_message, _messages(db, phrase)))
    titles = tuple(source for source in sources.everything(db) if phrase.is_in(source.title))
    return Holding(messages, tuple(passages), tuple(_lines(db, _texts(db, phrase))), titles)


def remove(db: sqlite3.Connection, phrase: Phrase) -> Holding:
    """Deletes what ``find`` finds, inside the caller's transaction, and leaves it to ``scrub`` to clean the file.

    A turn whose message goes becomes part of the one before; a document loses its title, or goes with its last part.
    Vectors go too, and the new generation has the index made anew. Keys stay in their place, so that no import brings
    them back.
    """
    gone = find(db, phrase)
    if gone.is_empty:
        return gone
    importing.note(db, [*gone.messages, *gone.passages])
    texts = _texts(db, phrase)
    db.executemany("UPDATE texts SET value = ? WHERE id = ?", [(text.rest, text.number) for text in texts])
    ids = [message.id for message in gone.messages]
    _mend_states(db, ids, {text.number for text in texts if not text.rest})
    _delete(db, "recall", "messages", "message_words", ids)
    _delete(db, "archival", "passages", "passage_words", [passage.id for passage in gone.passages])
    sources.mend(db, [source.name for source in gone.titles])
    meta = [("generation", uuid.uuid4().hex), (DUE, "1")]
    db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", meta)
    return gone


def scrub(db: sqlite3.Connection, path: Path) -> None:
    """Writes the file anew, without what was deleted in it. Raises StorageError if it can not be done now."""
    try:
        db.execute("VACUUM")
        if db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            raise sqlite3.OperationalError("it is in use")
        db.execute("DELETE FROM meta WHERE key = ?", (DUE,))
    except sqlite3.Error as error:
        raise StorageError(
            f"It is forgotten, but {path} may still hold traces of it: {error}.", "The next start removes them."
        ) from error


def is_in_copy(path: Path, phrase: Phrase) -> bool:
    """Whether the data base at ``path``, which nobody has open, holds the phrase; of a damaged one the bytes count."""
    with failures_told(path):
        try:
            with (
                closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as db,
                closing(sqlite3.connect(":memory:", isolation_level=None)) as upgraded,
            ):
                steps = MIGRATIONS[db.execute("PRAGMA user_version").fetchone()[0] :]
                if steps:
                    db.backup(upgraded)
                for migration in steps:
                    migration(upgraded)
                return not find(upgraded if steps else db, phrase).is_empty
        except sqlite3.DatabaseError:
            return phrase.is_in(path.read_bytes().decode("utf-8", "replace"))


# -- messages ----------------------------------------------------------------------------------------------------------


def _messages(db: sqlite3.Connection, phrase: Phrase) -> Iterator[Any]:
    """The rows that hold the phrase; of a reply and its results all, if one does."""
    step: list[Any] = []
    held = False
    for row in db.execute(f"SELECT {MESSAGE_COLUMNS} FROM messages ORDER BY id"):
        if row[1] != "result":
            if held:
                yield from step
            step, held = [], False
        step.append(row)
        held = held or any(map(phrase.is_in, _words_of(row)))
    if held:
        yield from step


def _words_of(row: Any) -> Iterator[str]:
    """What somebody said, thought, asked a function for, or read, in a row of the log: no names of fields."""
    _, _, content, said, calls, *_ = row
    yield said
    if content != said:
        yield from _values(content, _ENVELOPE)
    for _, _, arguments in json.loads(calls):
        yield from _values(arguments)


def _values(text: str, apart: Sequence[str] = ()) -> Iterator[str]:
    """The values in a JSON text but those of the keys ``apart``; a text that is not JSON as it stands."""
    try:
        left = [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        yield text
        return
    while left:
        match left.pop():
            case dict() as fields:
                left += [value for key, value in fields.items() if key not in apart]
            case list() as items:
                left += items
            case None | bool():
                pass
            case value:
                yield str(value)


def _delete(db: sqlite3.Connection, tier: Tier, table: str, words: str, ids: Sequence[int]) -> None:
    numbers = [(number,) for number in ids]
    db.executemany(f"DELETE FROM {words} WHERE rowid = ?", numbers)
    db.executemany(f"DELETE FROM {table} WHERE id = ?", numbers)
    db.executemany(f"DELETE FROM vectors WHERE tier = '{tier}' AND id = ?", numbers)
    db.execute(f"INSERT INTO {words}({words}) VALUES ('optimize')")  # it keeps deleted words until they are merged


# -- states ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Text:
    """A text of some states that holds the phrase: what of it does, and the rest."""

    number: int
    held: Sequence[str]
    rest: str


def _texts(db: sqlite3.Connection, phrase: Phrase) -> list[_Text]:
    """The texts of all states that hold the phrase: of summaries the sentences go, of core memory the lines."""
    summaries = {row for (row,) in db.execute("SELECT DISTINCT json_extract(body, '$.summary') FROM states")}
    found = []
    for number, value in db.execute("SELECT id, value FROM texts ORDER BY id"):
        if phrase.is_in(value):
            held, rest = phrase.cut(sentences(value) if number in summaries else lines(value))
            found.append(_Text(number, held, rest))
    return [text for text in found if text.held]


def _lines(db: sqlite3.Connection, texts: Sequence[_Text]) -> Iterator[MemoryLine]:
    """What the texts hold, each line once, with the time since when, and whether it still counts."""
    if not texts:
        return
    held = {text.number: text.held for text in texts}
    since: dict[tuple[str, str], float] = {}
    current: set[tuple[str, str]] = set()
    newest = int(db.execute("SELECT value FROM meta WHERE key = 'current'").fetchone()[0])
    for state, time, body in db.execute("SELECT id, time, body FROM states ORDER BY id"):
        for label, number in _named(json.loads(body)):
            for line in held.get(number, ()):
                since.setdefault((label, line.strip()), time)
                if state == newest:
                    current.add((label, line.strip()))
    for (label, line), time in since.items():
        yield MemoryLine(line, read_time(time), label, (label, line) in current)


def _named(body: Any) -> list[tuple[str, int]]:
    """The rows of texts that a state names, with the label of the block; that of the summary is empty."""
    return [("", body["summary"]), *((label, number) for label, number, _ in body["blocks"] + body["head"])]


def _mend_states(db: sqlite3.Connection, ids: Sequence[int], emptied: set[int]) -> None:
    """Before those messages go: turns that they opened are no turns, and no state counts them as out of view."""
    by_state: dict[int, set[int]] = {}
    for number in ids:
        state, kind = db.execute("SELECT state_id, kind FROM messages WHERE id = ?", (number,)).fetchone()
        by_state.setdefault(state, set()).add(number)
        if kind == "user_message":
            db.execute("UPDATE states SET opens_turn = 0 WHERE id = ?", (state,))
    seen: dict[int, int] = {0: 0}  # by state, how many of the messages its window, or one before, has held
    mended = []
    for state, parent, text in db.execute("SELECT id, parent, body FROM states ORDER BY id"):
        body = json.loads(text)
        shown = {n for first, last in body["window"] for n in ids[bisect_left(ids, first) : bisect_right(ids, last)]}
        seen[state] = seen.get(parent, 0) + len(by_state.get(state, set()) & shown)
        if body["hidden"]:
            least = 0 if body["summary"] in emptied else 1  # without any, the summary would not be shown
            body["hidden"] = max(least, body["hidden"] - max(0, seen[state] - len(shown)))
            mended.append((json.dumps(body), state))
    db.executemany("UPDATE states SET body = ? WHERE id = ?", mended)
