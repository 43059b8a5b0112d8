"""Search over external context: recall storage (all that was said) and archival storage (passages)."""

import heapq
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import chain

from memgpt.paging import PAGE_SIZE
from memgpt.ports import Clock, Store, VectorIndex
from memgpt.query import Query, parse
from memgpt.ranking import Item, score
from memgpt.types import Matches, Message, Page, Passage, Scope, T, Tier
from memgpt.words import speaker_named, terms

WORDS = 60  # candidates that full text brings at most
NEIGHBOURS = 50  # candidates that vectors bring at most
DATED = 50  # candidates that a time named in the query brings at most
NEAR = 0.3  # cosine similarity below which two texts have nothing to do with each other
REACH = 2  # messages or parts before and after a candidate that are looked at with it
EQUAL = 1e-6  # sums of weights that differ by less are the same
MOST = 5_000  # rows that a filter leaves at most, the newest


class Search:
    """Finds messages and passages by words, meaning and time, each candidate weighed with what stands around it.

    Works with either half missing: without vectors by words alone. A query may hold filters (memgpt.query). Pages count
    from 0 and hold ``size`` results.
    """

    def __init__(self, store: Store, index: VectorIndex, clock: Clock) -> None:
        self._store = store
        self._index = index
        self._clock = clock

    def recall(self, query: str, page: int = 0, *, size: int = PAGE_SIZE, before: int | None = None) -> Page[Message]:
        """Messages said aloud, by the user or the agent, best first; only those with an id below ``before``."""
        return _paged(self._find("recall", query, before), page, size, self._store.messages_by_id)

    def recall_dates(self, start: date, end: date, page: int = 0, *, size: int = PAGE_SIZE) -> Page[Message]:
        """Messages said aloud from the day ``start`` to the day ``end``, both included, newest first."""
        since = datetime.combine(start, time.min).astimezone()
        until = datetime.combine(end + timedelta(days=1), time.min).astimezone()
        found = self._listed("recall", Scope(since=since, until=until))
        return _paged(found, page, size, self._store.messages_by_id)

    def archival(self, query: str, page: int = 0, *, size: int = PAGE_SIZE) -> Page[Passage]:
        """Passages, best first."""
        return _paged(self._find("archival", query), page, size, self._store.passages_by_id)

    def _find(self, tier: Tier, text: str, before: int | None = None) -> "_Found":
        query = parse(text, self._clock())
        scope = replace(query.scope, before=before)
        if not query.terms and query.times:  # such as "yesterday"
            found = self._listed(tier, *(_narrowed(scope, *times) for times in sorted(query.times, reverse=True)))
            if len(found) or tier == "recall":
                return found
            query = replace(query, terms=tuple(terms(query.text)))  # such as "in 1969", of a document
        if not query.text:
            return self._listed(tier, scope) if query.scope else _Found([], False)
        return self._ranked(tier, query, scope)

    def _listed(self, tier: Tier, *scopes: Scope) -> "_Found":
        found = [self._store.within(tier, scope, MOST) for scope in scopes]
        return _Found(list(dict.fromkeys(chain(*found))), any(len(ids) == MOST for ids in found))

    def _ranked(self, tier: Tier, query: Query, scope: Scope) -> "_Found":
        store = self._store
        matches = (
            store.match(tier, query.terms, scope) if query.terms else store.match_literally(tier, query.text, scope)
        )
        rarity = _rarity(matches)
        weights = _weights(matches, rarity)
        if query.terms and query.phrase:
            rarity.append(math.log(1 + matches.rows))  # a quoted sentence is rarer than any of its words
            self._add_quoted(tier, query, scope, rarity, weights)
        among = store.within(tier, scope, MOST) if query.scope else None
        near = [
            number
            for number, similarity in self._index.query(tier, query.text, NEIGHBOURS, among)
            if similarity >= NEAR and (scope.before is None or number < scope.before)
        ]
        dated = self._dated(tier, query, scope)
        best = heapq.nlargest(WORDS, ((weight, number) for number, weight in weights.items()))
        pool = dict.fromkeys([*(number for _, number in best), *near, *dated])
        ranked = self._weighed(tier, query, rarity, list(pool))
        for number in pool:
            weights.pop(number, None)
        return _Found([number for number in ranked if number in pool], matches.capped, weights)

    def _add_quoted(
        self, tier: Tier, query: Query, scope: Scope, rarity: Sequence[float], weights: dict[int, float]
    ) -> None:
        """Raises those that hold the phrase, where so many hold all of its words that it may not be a candidate."""
        whole = sum(rarity[:-1]) - EQUAL
        if sum(weight >= whole for weight in weights.values()) > WORDS:
            for number in self._store.match(tier, (query.phrase,), scope).holders[0]:
                weights[number] = weights.get(number, 0.0) + rarity[-1]

    def _dated(self, tier: Tier, query: Query, scope: Scope) -> list[int]:
        """The rows of the times that the query names, and of the day after, when people tell of them."""
        found: list[int] = []
        for start, end in query.times:
            found += self._store.within(tier, _narrowed(scope, start, end + timedelta(days=1)), DATED)
        return found

    def _weighed(self, tier: Tier, query: Query, rarity: Sequence[float], pool: Sequence[int]) -> list[int]:
        """The candidates and what stands around them, best first."""
        runs = self._store.runs(tier, pool, REACH)
        ids = [number for run in runs for number in run]
        items = _message_items if tier == "recall" else _passage_items
        rows = items(self._store, ids)
        held = dict(zip(rows, self._held(query, [item.text for item in rows.values()]), strict=True))
        meaning = dict(self._index.query(tier, query.text, len(ids), ids))
        found = [[_judged(rows[one], held[one], meaning.get(one)) for one in run if one in rows] for run in runs]
        scores = score(query, found, rarity)
        return sorted(scores, key=lambda number: (scores[number], number), reverse=True)

    def _held(self, query: Query, texts: Sequence[str]) -> Sequence[frozenset[int]]:
        if query.terms:
            return self._store.occurrences(query.expressions, texts)
        return [frozenset({0} if query.text in text else ()) for text in texts]


@dataclass(frozen=True, slots=True)
class _Found:
    """Ids, best first; then those that were not worth weighing, by the words that they hold.

    ``capped`` where there are more.
    """

    ids: Sequence[int]
    capped: bool
    rest: Mapping[int, float] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.ids) + len(self.rest)

    def slice(self, start: int, end: int) -> Sequence[int]:
        """Those ids, counted from 0."""
        if end <= len(self.ids) or not self.rest:
            return self.ids[start:end]
        rest = sorted(((weight, number) for number, weight in self.rest.items()), reverse=True)
        return [*self.ids, *(number for _, number in rest)][start:end]


def _paged(found: _Found, page: int, size: int, read: Callable[[Sequence[int]], Sequence[T]]) -> Page[T]:
    """One page of what was found; an empty one beyond the last."""
    pages = max(1, -(-len(found) // size))
    page = max(0, page)
    return Page(read(found.slice(page * size, (page + 1) * size)), page, pages, len(found), found.capped)


def _narrowed(scope: Scope, start: datetime, end: datetime) -> Scope:
    return replace(scope, since=max(start, scope.since or start), until=min(end, scope.until or end))


def _rarity(matches: Matches) -> list[float]:
    """The inverse document frequency of each term, as in BM25 (Robertson and Walker 1994)."""
    rows = max(matches.rows, *matches.counts, 0)
    return [math.log(1 + (rows - count + 0.5) / (count + 0.5)) for count in matches.counts]


def _weights(matches: Matches, rarity: Sequence[float]) -> dict[int, float]:
    """By row, the sum of the weights of the terms that it holds."""
    weights: dict[int, float] = {}
    for ids, weight in zip(matches.holders, rarity, strict=True):
        for number in ids:
            weights[number] = weights.get(number, 0.0) + weight
    return weights


def _message_items(store: Store, ids: Sequence[int]) -> dict[int, Item]:
    return {
        message.id: Item(message.id, message.said, message.time, _speaker(message))
        for message in store.messages_by_id(ids)
    }


def _passage_items(store: Store, ids: Sequence[int]) -> dict[int, Item]:
    return {
        passage.id: Item(passage.id, passage.text, passage.time, group=passage.source or f"note {passage.id}")
        for passage in store.passages_by_id(ids)
    }


def _judged(item: Item, terms: frozenset[int], meaning: float | None) -> Item:
    # dataclasses.replace takes five times as long, of some hundred items
    return Item(item.id, item.text, item.time, item.speaker, item.group, terms, meaning)


def _speaker(message: Message) -> str:
    return speaker_named(message.said) or ("assistant" if message.kind == "reply" else "user")
