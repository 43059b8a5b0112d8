"""Search over external context: recall storage (all that was said) and archival storage (passages)."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from memgpt.paging import PAGE_SIZE
from memgpt.ports import Store, VectorIndex
from memgpt.types import Message, Page, Passage, T, Tier

MATCHES = 1_000  # candidates that full text brings at most
NEIGHBOURS = 50  # candidates that vectors bring at most
NEAR = 0.3  # cosine similarity below which two texts have nothing to do with each other
RANK_CONSTANT = 10  # of reciprocal rank fusion; measured better than the usual 60 on conversations


class Search:
    """Finds messages and passages by their words and their meaning, the two rankings fused.

    Works with either half missing: without vectors by words alone. Pages count from 0 and hold ``size`` results.
    """

    def __init__(self, store: Store, index: VectorIndex) -> None:
        self._store = store
        self._index = index

    def recall(self, query: str, page: int = 0, *, size: int = PAGE_SIZE, before: int | None = None) -> Page[Message]:
        """Messages said aloud, by the user or the agent, best first; only those with an id below ``before``."""
        ids = [number for number in self._ranked("recall", query) if before is None or number < before]
        return paged(self._store.messages_by_id(ids), page, size)

    def recall_dates(self, start: date, end: date, page: int = 0, *, size: int = PAGE_SIZE) -> Page[Message]:
        """Messages said aloud from the day ``start`` to the day ``end``, both included, newest first."""
        first = datetime.combine(start, time.min).astimezone()
        beyond = datetime.combine(end + timedelta(days=1), time.min).astimezone()
        return paged(self._store.messages_by_id(self._store.between(first, beyond)), page, size)

    def archival(self, query: str, page: int = 0, *, size: int = PAGE_SIZE) -> Page[Passage]:
        """Passages, best first."""
        return paged(self._store.passages_by_id(self._ranked("archival", query)), page, size)

    def _ranked(self, tier: Tier, query: str) -> list[int]:
        by_words = self._store.match(tier, query, MATCHES)
        near = self._index.query(tier, query, NEIGHBOURS)
        by_meaning = [number for number, similarity in near if similarity >= NEAR]
        return fuse(by_words, by_meaning)


def fuse(*rankings: Sequence[int]) -> list[int]:
    """The ids of all rankings by reciprocal rank fusion (Cormack et al. 2009), best first."""
    scores: dict[int, float] = {}
    for ranking in rankings:
        for rank, number in enumerate(ranking):
            scores[number] = scores.get(number, 0.0) + 1 / (RANK_CONSTANT + rank)
    return sorted(scores, key=lambda number: scores[number], reverse=True)


def paged(items: Sequence[T], page: int, size: int) -> Page[T]:
    """One page of the items; an empty one beyond the last."""
    pages = max(1, -(-len(items) // size))
    start = max(0, page) * size
    return Page(items[start : start + size], max(0, page), pages, len(items))
