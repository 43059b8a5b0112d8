"""Files loaded into archival memory as documents: into an agent that is open, or without a model, from outside."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from memgpt.agent import Agent
from memgpt.backends.passage_tokens import PassageCounter
from memgpt.ingestion import Ingestion, Loaded, Progress
from memgpt.ports import Clock, Documents, Embedder, Store
from memgpt.profiles import Tell
from memgpt.wiring import open_index, open_store

_LOOK = 1.0  # seconds between two looks at the vectors that are made


def ingest(agent: Agent, paths: Sequence[str | Path], *, vectors: bool = True) -> Iterator[Progress | Loaded]:
    """Loads files, folders and patterns; works only as far as it is iterated. The agent hears of it with a message.

    With ``vectors`` the index goes on in the background. Raises UserError where a path names nothing.
    """
    from memgpt.backends.readers import find_files

    files = find_files(paths)
    try:
        yield from _ingestion(agent.store.documents, agent.journal.clock, vectors).run(files)
    finally:
        agent.journal.look_for_documents()


class Library:
    """Archival memory of an agent that is chosen and made as by ``open_agent``, for documents alone: no model.

    Raises UserError where a path names nothing, before anything is made; AgentLocked, and StorageError.
    """

    def __init__(
        self,
        paths: Sequence[str | Path],
        name: str | None = None,
        *,
        persona: str | None = None,
        human: str | None = None,
        new: bool = False,
        home: Path | None = None,
        core_limit: int | None = None,
        embedder: str | Embedder = "local",
        clock: Clock = lambda: datetime.now().astimezone(),
        tell: Tell | None = None,
    ) -> None:
        from memgpt.backends.readers import find_files

        self._files = find_files(paths)
        self._store = open_store(
            name, persona=persona, human=human, new=new, home=home, core_limit=core_limit, tell=tell
        )
        self._embedder = embedder
        self._clock = clock

    @property
    def store(self) -> Store:
        """The store of the agent."""
        return self._store

    def load(self, *, vectors: bool = True) -> Iterator[Progress | Loaded]:
        """Loads the files, as ``ingest`` does; ``make_vectors`` then makes the vectors."""
        return _ingestion(self._store.documents, self._clock, vectors).run(self._files)

    def make_vectors(self) -> Iterator[tuple[int, int]]:
        """Makes the vectors that documents wait for, and says how many of how many are done, now and then.

        Breaking off loses nothing. Raises MemGPTError if it can not go on; the next chat tries it again.
        """
        total = sum(self._store.documents.waiting().values())
        if not total:
            return
        with closing(open_index(self._store.path.parent, self._embedder)) as index:
            index.wake()
            while not index.settle(_LOOK):
                yield total - sum(self._store.documents.waiting().values()), total
            if index.failure is not None:
                raise index.failure
        yield total, total

    def close(self) -> None:
        """Closes the agent; nothing is lost if this is never called."""
        self._store.close()


def _ingestion(documents: Documents, clock: Clock, vectors: bool) -> Ingestion:
    from memgpt.backends.readers import read

    return Ingestion(documents, read, PassageCounter(), clock, vectors=vectors)
