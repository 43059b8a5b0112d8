"""A real agent's data base and index with chats in them that it never had, to search in."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.conversations import Turn
from memgpt.backends.background_index import BackgroundIndex
from memgpt.backends.embedders import MiniLMEmbedder
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.ports import Embedder, VectorIndex
from memgpt.search import Search
from memgpt.types import AgentState, Message, Tier

if TYPE_CHECKING:
    from memgpt.ports import Vectors

DEPTH = 100  # how far down a ranking is read
_CACHE = Path(tempfile.gettempdir()) / "memgpt-benchmark-vectors.db"
_ROWS = 500


class CachedEmbedder:
    """Implements ports.Embedder with MiniLM and a file that remembers its vectors from run to run.

    Belongs to the thread that makes it.
    """

    def __init__(self) -> None:
        self._inner = MiniLMEmbedder()
        self.name, self.dimensions = self._inner.name, self._inner.dimensions
        self._db = sqlite3.connect(_CACHE, timeout=60, isolation_level=None)
        self._db.execute("PRAGMA synchronous = OFF")
        self._db.execute("CREATE TABLE IF NOT EXISTS vectors(key BLOB PRIMARY KEY, blob BLOB) WITHOUT ROWID")

    def embed(self, texts: Sequence[str]) -> "Vectors":
        """See ports.Embedder."""
        import numpy

        keys = [sha256(f"{self.name}\n{text}".encode()).digest() for text in texts]
        marks = ",".join("?" * len(keys))
        known = dict(self._db.execute(f"SELECT key, blob FROM vectors WHERE key IN ({marks})", keys))
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if new:
            vectors = self._inner.embed(list(new.values()))
            known |= {key: vector.tobytes() for key, vector in zip(new, vectors, strict=True)}
            self._db.executemany("INSERT OR IGNORE INTO vectors VALUES (?, ?)", [(key, known[key]) for key in new])
        return numpy.frombuffer(b"".join(known[key] for key in keys), numpy.float32).reshape(len(keys), -1)


class NoIndex:
    """Implements ports.VectorIndex without an answer to anything."""

    def query(self, tier: Tier, text: str, k: int, among: Sequence[int] | None = None) -> Sequence[tuple[int, float]]:
        """Nothing."""
        return ()

    def wake(self) -> None:
        """Does nothing."""

    def news(self) -> Sequence[str]:
        """None."""
        return ()

    def close(self) -> None:
        """Does nothing."""


class AgentLog:
    """The log of one agent, filled with turns, and its index; answers with the ids of turns."""

    def __init__(self, folder: Path, make_embedder: Callable[[], Embedder] = CachedEmbedder) -> None:
        self.path = folder / "memory.db"
        self.store = SqliteStore(self.path)
        self.store.commit(AgentState((), ()))
        self.index = BackgroundIndex(self.path, folder / "index", make_embedder)
        self._turns: dict[int, Turn] = {}

    def say(self, turns: Iterable[Turn]) -> None:
        """Adds turns: those of the first speaker as the user's, those of the second as the agent's."""
        rest = iter(turns)
        while some := list(islice(rest, _ROWS)):
            messages = [
                Message("user_message" if turn.first else "reply", turn.said, turn.time, said=turn.said)
                for turn in some
            ]
            _, kept = self.store.commit(self.store.state, messages)
            self._turns |= {message.id: turn for message, turn in zip(kept, some, strict=True)}

    @property
    def turns(self) -> Mapping[int, Turn]:
        """All that was said, by row, oldest first."""
        return self._turns

    def settle(self, seconds: float = 3600) -> None:
        """Waits until every turn has its vector, and Chroma has it too."""
        self.index.wake()
        assert self.index.settle(seconds)
        assert self.index.failure is None, self.index.failure

    def search(self, query: str, now: datetime, index: VectorIndex | None = None) -> list[str]:
        """The ids of the turns that Search brings at that time, best first; by ``index`` if it is not to be ours."""
        found = Search(self.store, index or self.index, lambda: now).recall(query, size=DEPTH).items
        return [self._turns[message.id].id for message in found]

    def nearest(self, query: str) -> list[str]:
        """The ids of the turns whose vectors are nearest."""
        return [self._turns[number].id for number, _ in self.index.query("recall", query, DEPTH)]

    def close(self) -> None:
        """Closes store and index."""
        self.index.close()
        self.store.close()


@contextmanager
def agent_log(make_embedder: Callable[[], Embedder] = CachedEmbedder) -> Iterator[AgentLog]:
    """An empty log in a folder of its own, which goes in the end."""
    with tempfile.TemporaryDirectory() as folder:
        log = AgentLog(Path(folder), make_embedder)
        try:
            yield log
        finally:
            log.close()
