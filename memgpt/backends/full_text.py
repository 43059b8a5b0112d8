"""Full text in an agent's data base: which rows hold a word, the rarest words first and never too many rows."""

import sqlite3
from collections.abc import Callable, Sequence
from itertools import combinations
from typing import Any

from memgpt.types import Matches, Scope, Tier
from memgpt.words import spaced

Run = Callable[..., list[Any]]
"""Runs an SQL query with its values."""

MOST = 2_000  # rows that are looked at for one word, the newest
_PAIRED = 4  # of the words with more rows than that, the rarest ones are looked up in pairs too
_TOKENS = "tokenize='porter unicode61 remove_diacritics 2'"
_TABLES: dict[Tier, tuple[str, str]] = {"recall": ("messages", "said"), "archival": ("passages", "text")}
_WORDS: dict[Tier, str] = {"recall": "message_words", "archival": "passage_words"}


def match(run: Run, tier: Tier, terms: Sequence[str], scope: Scope) -> Matches:
    """The rows that hold each of the terms (FTS5 expressions); only reachable ones are in the index.

    The cost of a word that stands everywhere is bounded: of its rows only the newest are read, and those that it shares
    with another such word; how many there are is then estimated.
    """
    newest = _newest(run, tier)
    held = [_holders(run, tier, term, scope) for term in terms]
    counts = [_estimate(ids, newest) for ids in held]
    common = sorted((i for i in range(len(terms)) if len(held[i]) == MOST), key=counts.__getitem__)
    for one, other in combinations(common[:_PAIRED], 2):
        both = _holders(run, tier, f"{terms[one]} AND {terms[other]}", scope)
        held[one] = list(dict.fromkeys(held[one] + both))
        held[other] = list(dict.fromkeys(held[other] + both))
    return Matches(tuple(map(tuple, held)), tuple(counts), newest, bool(common))


def match_literally(run: Run, tier: Tier, text: str, scope: Scope) -> Matches:
    """The rows that hold a text without a word in it, such as an emoji, as it stands."""
    table, column = _TABLES[tier]
    where, values = _within(scope, tier)
    select = f"SELECT item.id FROM {table} AS item WHERE reachable AND instr({column}, ?){where}"
    rows = run(f"{select} ORDER BY item.id DESC LIMIT {MOST}", text, *values)
    ids = tuple(row[0] for row in rows)
    return Matches((ids,), (len(ids),), _newest(run, tier), len(ids) == MOST)


def within(run: Run, tier: Tier, scope: Scope, limit: int) -> list[int]:
    """Ids of the newest reachable rows in the scope."""
    table, column = _TABLES[tier]
    where, values = _within(scope, tier)
    order = "time DESC, item.id DESC" if scope.since or scope.until else "item.id DESC"
    select = f"SELECT item.id FROM {table} AS item WHERE reachable AND {column} != ''{where} ORDER BY {order} LIMIT ?"
    return [row[0] for row in run(select, *values, limit)]


def occurrences(terms: Sequence[str], texts: Sequence[str]) -> list[frozenset[int]]:
    """For each text the numbers of the terms that it holds, as the full-text index sees them."""
    found: list[set[int]] = [set() for _ in texts]
    if terms and texts:
        words = sqlite3.connect(":memory:")
        words.execute(f"CREATE VIRTUAL TABLE item USING fts5(words, {_TOKENS})")
        words.executemany("INSERT INTO item VALUES (?)", [(spaced(text),) for text in texts])
        for number, term in enumerate(terms):
            for (row,) in words.execute("SELECT rowid FROM item WHERE item MATCH ?", (term,)):
                found[row - 1].add(number)
        words.close()
    return [frozenset(numbers) for numbers in found]


def runs(run: Run, tier: Tier, ids: Sequence[int], reach: int) -> list[list[int]]:
    """The ids with up to ``reach`` neighbours on both sides, in order; a run holds rows that follow each other.

    Neighbours of a message are what was said just before and after, of a passage the other parts of its document.
    """
    table, column = _TABLES[tier]
    label = "''" if tier == "recall" else "source"
    span = reach * _APART[tier]
    rows: dict[int, str] = {}
    for first, last in _merged(sorted(ids), span):
        select = f"SELECT id, {label} FROM {table} WHERE reachable AND {column} != '' AND id BETWEEN ? AND ?"
        rows |= dict(run(f"{select} ORDER BY id", first, last))
    found: list[list[int]] = []
    order = list(rows)
    place = {number: i for i, number in enumerate(order)}
    wanted = {
        i + distance
        for i in (place[number] for number in ids if number in place)
        for distance in range(-reach, reach + 1)
        if 0 <= i + distance < len(order) and _follow(rows, order[i], order[i + distance], tier, span)
    }
    for i in sorted(wanted):
        if found and i - 1 in wanted and _follow(rows, order[i - 1], order[i], tier, span):
            found[-1].append(order[i])
        else:
            found.append([order[i]])
    return found


_APART: dict[Tier, int] = {"recall": 4, "archival": 1}  # rows from one neighbour to the next: thoughts and results too


def _follow(rows: dict[int, str], one: int, other: int, tier: Tier, span: int) -> bool:
    near = abs(one - other) <= span
    return one == other or (near and rows[one] == rows[other] and (tier == "recall" or rows[one] != ""))


def _merged(ids: Sequence[int], span: int) -> list[tuple[int, int]]:
    """Ranges of ids around each, those that touch as one."""
    ranges: list[tuple[int, int]] = []
    for number in ids:
        if ranges and number - span <= ranges[-1][1] + 1:
            ranges[-1] = (ranges[-1][0], number + span)
        else:
            ranges.append((number - span, number + span))
    return ranges


def _holders(run: Run, tier: Tier, expression: str, scope: Scope) -> list[int]:
    words = _WORDS[tier]
    where, values = _within(scope, tier)
    join = f" JOIN {_TABLES[tier][0]} AS item ON item.id = {words}.rowid" if scope else ""
    select = f"SELECT {words}.rowid FROM {words}{join} WHERE {words} MATCH ?{where} ORDER BY {words}.rowid DESC"
    return [row[0] for row in run(f"{select} LIMIT {MOST}", expression, *values)]


def _within(scope: Scope, tier: Tier) -> tuple[str, list[Any]]:
    """The conditions of a scope on the rows called ``item``."""
    conditions: list[tuple[str, Any]] = []
    if scope.before is not None:
        conditions.append(("item.id < ?", scope.before))
    if scope.since is not None:
        conditions.append(("item.time >= ?", scope.since.timestamp()))
    if scope.until is not None:
        conditions.append(("item.time < ?", scope.until.timestamp()))
    if scope.role and tier == "recall":
        conditions.append((f"item.kind {'=' if scope.role == 'assistant' else '!='} ?", "reply"))
    if scope.source and tier == "archival":
        conditions.append(("item.source LIKE ? ESCAPE '\\'", f"%{_unwild(scope.source)}%"))
    return "".join(f" AND {condition}" for condition, _ in conditions), [value for _, value in conditions]


def _unwild(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _newest(run: Run, tier: Tier) -> int:
    return run(f"SELECT max(id) FROM {_TABLES[tier][0]}")[0][0] or 0


def _estimate(ids: Sequence[int], newest: int) -> int:
    """How many rows hold a word of which ``ids`` are the newest."""
    return len(ids) if len(ids) < MOST else MOST * newest // max(1, newest - ids[-1] + 1)
