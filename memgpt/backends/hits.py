"""What a hit is shown with: where the words stand that were found, and what was said around it."""

import re
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from typing import Any

from memgpt.backends.rows import MESSAGE_COLUMNS, read_message, storable
from memgpt.phrase import Folded, Span
from memgpt.types import Message
from memgpt.words import all_terms, terms

_NEAR = 3600  # seconds
_PIECE = 20_000  # characters: to mark a text takes FTS5 the square of how often a word stands in it
_OPEN, _CLOSE = "\x02", "\x03"
_MARKED = re.compile(f"{_OPEN}(.*?){_CLOSE}", re.DOTALL)
_UNMARKED = str.maketrans(_OPEN + _CLOSE, "  ")


def spans(db: sqlite3.Connection, words: str, texts: Sequence[str]) -> list[list[Span]]:
    """Where each text holds words of a query, as the full-text index of the data base sees them.

    A query without a word, such as an emoji, is looked for as it stands.
    """
    expression = " OR ".join(map(storable, terms(words) or all_terms(words)))
    if not expression:
        literal = re.compile(re.escape(words.strip()) or "(?!)")
        return [[match.span() for match in literal.finditer(text)] for text in texts]
    found: list[list[Span]] = [[] for _ in texts]
    folded = [Folded(storable(text).translate(_UNMARKED)) for text in texts]
    (table,) = db.execute("SELECT sql FROM sqlite_master WHERE name = 'message_words'").fetchone()
    with closing(sqlite3.connect(":memory:")) as shown:
        shown.execute(table)
        pieces = [(number, at) for number, text in enumerate(folded) for at in range(0, len(text.text), _PIECE)]
        rows = [(folded[number].text[at : at + _PIECE],) for number, at in pieces]
        shown.executemany("INSERT INTO message_words(words) VALUES (?)", rows)
        select = "SELECT rowid, highlight(message_words, 0, ?, ?) FROM message_words WHERE message_words MATCH ?"
        for row, marked in shown.execute(f"{select} ORDER BY rowid", (_OPEN, _CLOSE, expression)):
            number, at = pieces[row - 1]
            for count, match in enumerate(_MARKED.finditer(marked)):
                start = at + match.start() - 2 * count  # without the marks before it
                found[number].append(folded[number].span(start, start + len(match[1])))
    return found


def around(run: Callable[..., list[Any]], number: int) -> tuple[Message | None, Message | None]:
    """The reachable messages that were said just before and after that one, not over an hour away from it."""
    near: list[Message | None] = []
    for compared, order in (("<", "DESC"), (">", "ASC")):
        rows = run(
            f"""SELECT {MESSAGE_COLUMNS} FROM messages WHERE reachable AND said != '' AND id {compared} ?
                ORDER BY id {order} LIMIT 1""",
            number,
        )
        near += map(read_message, rows) if rows and abs(rows[0][6] - _time(run, number)) <= _NEAR else [None]
    return near[0], near[1]


def _time(run: Callable[..., list[Any]], number: int) -> float:
    rows = run("SELECT time FROM messages WHERE id = ?", number)
    return rows[0][0] if rows else 0.0
