"""The vector index of an agent, kept up to date by one thread beside the chat."""

import atexit
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread

from memgpt.backends.indexing import Indexing
from memgpt.errors import MemGPTError, StorageError
from memgpt.ports import Embedder
from memgpt.types import Tier

_PATIENCE = 3.0  # seconds that a query waits for its answer
_CLOSING = 0.4
_EXITING = 2.0  # a thread that the interpreter kills inside of native code may abort the process
_PROBE_INTERVAL = 0.1
_FOLLOW_UP = 0.05  # a search asks twice, and need not wait for a batch in between


@dataclass(slots=True)
class _Query:
    tier: Tier
    text: str
    k: int
    among: Sequence[int] | None
    deadline: float
    found: Sequence[tuple[int, float]] = ()
    done: Event = field(default_factory=Event)


class BackgroundIndex:
    """Implements ports.VectorIndex; loads nothing and starts no thread before the first query or wake.

    The thread alone touches the embedder, its own connection to the data base, and Chroma. Queries come before other
    work. ``failure`` is what last went wrong, None once it works again; ``notices`` are sentences for the user.
    """

    def __init__(self, db_path: Path, index_folder: Path, make_embedder: Callable[[], Embedder]) -> None:
        self.failure: MemGPTError | None = None
        self.notices: list[str] = []
        self._told: str | None = None
        self._db_path = db_path
        self._index_folder = index_folder
        self._make_embedder = make_embedder
        self._inbox: SimpleQueue[_Query | None] = SimpleQueue()
        self._stopping = Event()
        self._idle = Event()
        self._idle.set()
        self._lock = Lock()
        self._thread: Thread | None = None

    def query(self, tier: Tier, text: str, k: int, among: Sequence[int] | None = None) -> Sequence[tuple[int, float]]:
        """See ports.VectorIndex; waits 3 seconds at most, then there is no answer."""
        query = _Query(tier, text, k, among, time.monotonic() + _PATIENCE)
        if self._tell(query):
            query.done.wait(_PATIENCE)
        return query.found

    def wake(self) -> None:
        """See ports.VectorIndex."""
        self._tell(None)

    def news(self) -> Sequence[str]:
        """See ports.VectorIndex; a failure is told once, until things have worked again."""
        news = [self.notices.pop(0) for _ in range(len(self.notices))]
        if self.failure is None:
            self._told = None
        elif str(self.failure) != self._told:
            self._told = str(self.failure)
            news.append(f"Search goes by words alone for now: {self._told}")
        return news

    def settle(self, seconds: float) -> bool:
        """Waits until the thread has nothing left that it can do; False if ``seconds`` were not enough."""
        return self._idle.wait(seconds)

    def close(self) -> None:
        """See ports.VectorIndex; waits half a second at most, the exit of the interpreter a little longer."""
        self._end(_CLOSING)

    def _tell(self, item: _Query | None) -> bool:
        """Hands the item to the thread, which is started if there is none yet; False if it has ended."""
        with self._lock:
            if self._thread is None and not self._stopping.is_set():
                self._thread = Thread(target=self._run, name="vector-index", daemon=True)
                self._thread.start()
                atexit.register(self._end, _EXITING)
            if self._thread is None or not self._thread.is_alive():
                return False
            self._idle.clear()
            self._inbox.put(item)
            return True

    def _end(self, patience: float) -> None:
        self._stopping.set()
        self._inbox.put(None)
        if self._thread is not None:
            self._thread.join(patience)
            if not self._thread.is_alive():
                atexit.unregister(self._end)

    def _run(self) -> None:
        indexing: Indexing | None = None
        wait: float | None = 0.0
        try:
            while not self._stopping.is_set():
                if wait is None:
                    self._rest()
                items = self._receive(wait)
                try:
                    if indexing is None:
                        embedder = self._make_embedder()
                        indexing = Indexing(self._db_path, self._index_folder, embedder, self.notices.append)
                    wait = self._work(indexing, items)
                    self.failure = None
                except MemGPTError as error:
                    self.failure = error
                    wait = None
                except Exception as error:  # noqa: BLE001  # nobody is above this thread, and the chat must go on
                    self.failure = StorageError(f"The vector index failed: {error!r}.", "The next start tries again.")
                    wait = None
                finally:
                    _release(items)
        finally:
            if indexing is not None:
                indexing.close()
            _release(self._receive(0))
            self._rest()

    def _rest(self) -> None:
        with self._lock:
            if self._inbox.empty():
                self._idle.set()

    def _work(self, indexing: Indexing, items: Sequence[_Query | None]) -> float | None:
        """Answers the queries, then does one piece of work; returns how long to wait for new items at most."""
        if None in items:
            indexing.note_change()
        for query in items:
            if query is not None and not self._stopping.is_set() and time.monotonic() < query.deadline:
                query.found = indexing.answer(query.tier, query.text, query.k, query.among, query.deadline)
                query.done.set()
        if any(items):
            return _FOLLOW_UP
        if self._stopping.is_set() or indexing.advance():
            return 0
        return _PROBE_INTERVAL if indexing.is_probing else None

    def _receive(self, wait: float | None) -> list[_Query | None]:
        """All that is in the inbox, after waiting for the first item."""
        items: list[_Query | None] = []
        try:
            items.append(self._inbox.get(block=wait != 0, timeout=wait or None))
            while True:
                items.append(self._inbox.get_nowait())
        except Empty:
            return items


def _release(items: Sequence[_Query | None]) -> None:
    for query in items:
        if query is not None:
            query.done.set()
