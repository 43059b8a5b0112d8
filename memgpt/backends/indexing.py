"""The work behind memgpt.backends.background_index, all of it in one thread: embed, keep, index, answer."""

import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from memgpt.backends import chroma_index
from memgpt.backends.chroma_index import ChromaIndex, IndexBroken
from memgpt.backends.vector_table import TIERS, VectorTable
from memgpt.ports import Embedder
from memgpt.types import Tier

_BATCH = 16
_BATCH_CHARACTERS = 4000  # a quarter of a second on one core
_FRESH = 64  # new items that a query waits for
_UPSERT = 256
_MAX_BREAKDOWNS = 2


class Indexing:
    """Brings vectors, and Chroma after them, in step with the rows of a data base, one small piece at a time.

    Chroma is opened once there is a vector. Every method may raise MemGPTError; what was done by then is kept.
    """

    def __init__(self, path: Path, folder: Path, embedder: Embedder, notify: Callable[[str], None]) -> None:
        self._folder = folder
        self._embedder = embedder
        self._model = embedder.name
        self._notify = notify
        self._table = VectorTable(path)
        self._generation = ""
        self._rows_changed = True
        self._chroma: ChromaIndex | None = None
        self._unindexed: dict[Tier, set[int]] = {tier: set() for tier in TIERS}
        self._probe: subprocess.Popen[bytes] | None = None
        self._breakdowns = 0
        self._asked: tuple[str, Any] = ("", None)  # the last text that was asked for, and its vector

    @property
    def is_probing(self) -> bool:
        """Whether a process is trying out an index that was not closed."""
        return self._probe is not None

    def note_change(self) -> None:
        """Takes note that rows came, or went out of reach."""
        self._rows_changed = True

    def advance(self) -> bool:
        """Does one piece of work; False if there is none."""
        self._follow()
        return (
            self._open_chroma() or any(self._embed_some(tier) for tier in ("archival", "recall")) or self._index_rest()
        )

    def answer(
        self, tier: Tier, text: str, k: int, among: Sequence[int] | None, deadline: float
    ) -> Sequence[tuple[int, float]]:
        """See ports.VectorIndex.query; what is new is embedded first, if ``deadline`` (monotonic time) allows."""
        self._follow()
        if self._asked[0] != text:
            self._asked = (text, self._embedder.embed([text])[0])
        vector = self._asked[1]
        fresh = 0
        while fresh < _FRESH and time.monotonic() < deadline - 1 and (count := self._embed_some(tier)):
            fresh += count
        if among is not None:
            return self._table.compare(tier, self._model, vector, among)[:k]
        found: Sequence[tuple[int, float]] = []
        if self._chroma is not None and len(self._unindexed[tier]) <= _UPSERT:
            with self._breakdowns_mended():
                self._index_some(tier)
                found = self._chroma.query(tier, vector, k)
        found = found or self._table.scan(tier, self._model, vector, k)
        reachable = self._table.reachable(tier, [number for number, _ in found])
        return [(number, similarity) for number, similarity in found if number in reachable]

    def close(self) -> None:
        """Closes all that is open."""
        self._table.close()
        if self._probe is not None:
            self._probe.kill()
            self._probe.wait()
        self._close_chroma()

    def _follow(self) -> None:
        """Catches up with a data base that was replaced, and with rows that went out of reach."""
        generation = self._table.generation()
        if generation != self._generation:
            self._close_chroma()
            self._generation = generation
            self._rows_changed = True
            if self._table.has_other_models(self._model):
                self._notify(f"The memories are being indexed again for {self._model}.")
        if self._rows_changed:
            for tier, ids in self._table.drop_unreachable().items():
                self._unindexed[tier].difference_update(ids)
                with self._breakdowns_mended():
                    if self._chroma is not None:
                        self._chroma.delete(tier, ids)
            self._rows_changed = False

    def _embed_some(self, tier: Tier) -> int:
        """Embeds and keeps a batch, the newest items first; returns its size."""
        pending = self._table.pending(tier, self._model, _BATCH)
        if not pending:
            return 0
        size = characters = 0
        while size < len(pending) and (size == 0 or characters + len(pending[size][1]) <= _BATCH_CHARACTERS):
            characters += len(pending[size][1])
            size += 1
        ids = [number for number, _ in pending[:size]]
        vectors = self._embedder.embed([text for _, text in pending[:size]])
        self._table.put(tier, self._model, self._generation, ids, vectors)
        if self._chroma is not None:
            self._unindexed[tier].update(ids)
            if len(self._unindexed[tier]) >= _UPSERT:
                with self._breakdowns_mended():
                    self._index_some(tier)
        return size

    def _index_some(self, tier: Tier) -> int:
        """Hands a batch of kept vectors on to Chroma; returns its size."""
        ids = list(islice(self._unindexed[tier], _UPSERT))
        if ids and self._chroma is not None:
            self._chroma.upsert(tier, *self._table.load(tier, self._model, ids))
            self._unindexed[tier].difference_update(ids)
        return len(ids)

    def _index_rest(self) -> bool:
        with self._breakdowns_mended():
            return any(self._index_some(tier) for tier in TIERS)
        return True

    def _open_chroma(self) -> bool:
        """Takes the next step towards an open index; False if there is none to take now."""
        if self._chroma is not None or self._breakdowns >= _MAX_BREAKDOWNS:
            return False
        if self._probe is not None:
            if self._probe.poll() is None:
                return False
            if self._probe.returncode != 0:
                chroma_index.discard(self._folder)
            self._probe = None
        elif chroma_index.was_left_open(self._folder):
            self._probe = chroma_index.start_probe(self._folder)
            return False
        kept = {tier: self._table.ids(tier, self._model) for tier in TIERS}
        if not any(kept.values()):
            chroma_index.discard(self._folder)  # it may hold what was forgotten
            return False
        with self._breakdowns_mended():
            self._chroma = ChromaIndex(self._folder, self._generation, self._model, self._embedder.dimensions)
            for tier in TIERS:
                indexed = self._chroma.ids(tier)
                self._chroma.delete(tier, list(indexed - kept[tier]))
                self._unindexed[tier] = kept[tier] - indexed
        return True

    def _close_chroma(self) -> None:
        if self._chroma is not None:
            self._chroma.close()
            self._chroma = None

    @contextmanager
    def _breakdowns_mended(self) -> Iterator[None]:
        """Goes on after a failure of Chroma: it is thrown away and made anew, once; then exact scans must do."""
        try:
            yield
        except IndexBroken:
            self._chroma = None
            chroma_index.discard(self._folder)
            self._breakdowns += 1
            if self._breakdowns == _MAX_BREAKDOWNS:
                raise
