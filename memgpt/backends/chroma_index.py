"""Chroma as an index that can be lost: made from the vectors of the data base, thrown away whenever in doubt.

Chroma overwrites its files in place, so that a kill can leave a folder that fails or crashes whoever opens it
(chroma-core/chroma issues 6949, 7069, 7238). A mark tells that it was not closed; then a process of its own tries it:
``python -m memgpt.backends.chroma_index FOLDER``.
"""

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from memgpt.errors import StorageError
from memgpt.types import Tier

if TYPE_CHECKING:
    from memgpt.ports import Vectors

_TIERS: tuple[Tier, ...] = ("recall", "archival")
_MARK = "in-use"
_BATCH = 5000
_PROBE_SECONDS = 30


class IndexBroken(StorageError):
    """Chroma failed; its folder is to be discarded."""


class ChromaIndex:
    """Two collections, recall and archival, in a folder of their own; one process and one thread at a time.

    What the folder holds of another generation of the data base, another embedder or other dimensions is discarded.
    Every method raises IndexBroken when Chroma fails, and leaves it closed.
    """

    def __init__(self, folder: Path, generation: str, embedder_name: str, dimensions: int) -> None:
        self._folder = folder.resolve()  # Chroma takes two spellings of one folder for two, and loses vectors
        self._metadata = {"generation": generation, "embedder": embedder_name, "dimensions": dimensions}
        self._client: Any = None
        with self._failures_told():
            self._open()
            # A collection that was there keeps the metadata that it was made with.
            if any(collection.metadata != self._metadata for collection in self._collections.values()):
                self.close()
                discard(self._folder)
                self._open()

    def _open(self) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder.chmod(0o700)
        (self._folder / _MARK).touch(0o600)
        self._client = _connect(self._folder)
        self._collections = {
            tier: self._client.get_or_create_collection(
                tier, metadata=self._metadata, configuration={"hnsw": {"space": "cosine"}}, embedding_function=None
            )
            for tier in _TIERS
        }

    def upsert(self, tier: Tier, ids: Sequence[int], vectors: "Vectors") -> None:
        """Adds or replaces vectors, shape (ids, dimensions)."""
        with self._failures_told():
            for start in range(0, len(ids), _BATCH):
                names = [str(number) for number in ids[start : start + _BATCH]]
                self._collections[tier].upsert(names, embeddings=vectors[start : start + _BATCH])

    def delete(self, tier: Tier, ids: Sequence[int]) -> None:
        """Removes vectors; unknown ids do not matter."""
        with self._failures_told():
            for start in range(0, len(ids), _BATCH):
                self._collections[tier].delete([str(number) for number in ids[start : start + _BATCH]])

    def query(self, tier: Tier, vector: "Vectors", k: int) -> list[tuple[int, float]]:
        """At most ``k`` (id, cosine similarity), best first."""
        with self._failures_told():
            found = self._collections[tier].query(query_embeddings=[vector], n_results=k, include=["distances"])
            pairs = zip(found["ids"][0], found["distances"][0], strict=True)
            return [(int(name), 1 - float(distance)) for name, distance in pairs]

    def ids(self, tier: Tier) -> set[int]:
        """Every id in the collection."""
        with self._failures_told():
            return {int(name) for name in self._collections[tier].get(include=[])["ids"]}

    def count(self, tier: Tier) -> int:
        """How many vectors the collection holds."""
        with self._failures_told():
            return int(self._collections[tier].count())

    def close(self) -> None:
        """Closes Chroma, and takes the mark away."""
        self._client.close()
        (self._folder / _MARK).unlink(missing_ok=True)

    @contextmanager
    def _failures_told(self) -> Iterator[None]:
        try:
            yield
        except BaseException as error:  # a panic in Chroma's Rust code is not an Exception
            if self._client is not None:
                self._client.close()
            raise IndexBroken(
                f"The index of the memories does not work: {str(error)[:200]}.", "Memory is searched without it."
            ) from error


def was_left_open(folder: Path) -> bool:
    """Whether the last process to use the index did not close it."""
    return (folder / _MARK).exists()


def start_probe(folder: Path) -> "subprocess.Popen[bytes]":
    """Starts a process that ends with 0 if the index opens, and every vector is there and can be found."""
    return subprocess.Popen(
        [sys.executable, "-m", __name__, str(folder.resolve())],
        cwd=Path(__file__).parent.parent.parent,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl-C is not meant for it
    )


def probe(folder: Path) -> bool:
    """Whether the index in the folder works; may crash the process instead."""
    client = _connect(folder)
    for tier in _TIERS:
        collection = client.get_collection(tier, embedding_function=None)
        count = collection.count()
        for start in range(0, count, _BATCH):
            page = collection.get(include=["embeddings"], limit=_BATCH, offset=start)
            if len(page["embeddings"]) != min(_BATCH, count - start):
                return False
            nearest = collection.query(query_embeddings=[page["embeddings"][0]], n_results=1, include=["distances"])
            if not nearest["ids"][0]:
                return False
    client.close()
    return True


def discard(folder: Path) -> None:
    """Deletes the index, which must not be open."""
    shutil.rmtree(folder, ignore_errors=True)


def _connect(folder: Path) -> Any:
    import chromadb
    from chromadb.config import Settings

    return chromadb.PersistentClient(str(folder), Settings(anonymized_telemetry=False))


if __name__ == "__main__":
    signal.alarm(_PROBE_SECONDS)  # ends it where Chroma hangs, and when nobody waits any more
    sys.exit(0 if probe(Path(sys.argv[1])) else 1)
