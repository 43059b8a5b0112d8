"""How fast messages get their vectors and their place in Chroma, beside the embedding model alone; and peak memory."""

import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import filler
from benchmarks.agent_log import AgentLog
from benchmarks.common import ROOT, Row, medians, peak_mebibytes, python, seconds
from memgpt.backends.background_index import BackgroundIndex
from memgpt.backends.embedders import MiniLMEmbedder
from memgpt.backends.indexing import Indexing
from memgpt.backends.vector_table import VectorTable
from memgpt.ports import Embedder

if TYPE_CHECKING:
    from memgpt.ports import Vectors

_END = datetime(2026, 1, 1, tzinfo=UTC)
_BOUND = 0.85


class ReadyVectors:
    """Implements ports.Embedder with vectors that lie ready, whatever the text, in 64 clusters."""

    name, dimensions = "ready", MiniLMEmbedder.dimensions

    def __init__(self) -> None:
        import numpy

        generator = numpy.random.default_rng(0)
        centres = generator.standard_normal((64, self.dimensions), numpy.float32)
        vectors = numpy.tile(centres, (64, 1)) + generator.standard_normal((4096, self.dimensions), numpy.float32)
        self._vectors = vectors / numpy.linalg.norm(vectors, axis=1, keepdims=True)
        self._next = 0

    def embed(self, texts: Sequence[str]) -> "Vectors":
        """See ports.Embedder."""
        self._next += len(texts)
        ready: Vectors = self._vectors[[number % 4096 for number in range(self._next - len(texts), self._next)]]
        return ready


def measure(messages: int = 500, rounds: int = 5, embedded: int = 10_000, many: int = 100_000) -> list[Row]:
    """Speed with so many messages a round; memory with the model, and with many messages and vectors that lie ready."""
    whole, _ = peak(embedded, MiniLMEmbedder)
    small, briefly = peak(embedded, ReadyVectors)
    large, long = peak(many, ReadyVectors)
    return [
        speed(messages, rounds),
        Row(
            f"messages a second with vectors that lie ready: a log of {embedded:,}, of {many:,}",
            f"{embedded / briefly:.0f}, {many / long:.0f}",
        ),
        Row(f"peak memory of indexing {embedded:,} messages", f"{whole:.0f} MiB"),
        Row(
            f"of indexing {many:,}: with vectors that lie ready, and what the model takes in the row above",
            f"{large:.0f} MiB + {whole - small:.0f} MiB = {large + whole - small:.0f} MiB",
        ),
    ]


def speed(messages: int, rounds: int) -> Row:
    """Both in turns, over the same texts; the model is given all of them at once."""
    embedder = MiniLMEmbedder()
    with filled(messages) as path, closing(VectorTable(path)) as table:
        texts = [text for _, text in table.pending("recall", embedder.name, messages)]
    took = medians(
        {"alone": partial(seconds, partial(embedder.embed, texts)), "indexing": partial(indexed, messages)}, rounds
    )
    share = took["alone"] / took["indexing"]
    return Row(
        f"messages a second with index and data base / through the embedding model alone, {messages} messages",
        f"{messages / took['indexing']:.0f} / {messages / took['alone']:.0f} = {100 * share:.0f}%",
        f"at least {100 * _BOUND:.0f} %",
        share >= _BOUND,
    )


def indexed(messages: int) -> float:
    """Seconds until a data base with so many messages has all vectors, and Chroma too."""
    with filled(messages) as path:
        indexing = Indexing(path, path.parent / "index", MiniLMEmbedder(), print)
        with closing(indexing):
            return seconds(lambda: all(iter(indexing.advance, False)))


@contextmanager
def filled(messages: int) -> Iterator[Path]:
    """A data base with so many messages, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        fill(folder, messages)
        yield Path(folder) / "memory.db"


def fill(folder: str, messages: int) -> None:
    """Makes a data base with so many messages."""
    with closing(AgentLog(Path(folder))) as log:
        log.say(chain.from_iterable(filler.sessions(filler.common_vocabulary(), messages, *filler.span(5, _END))))


def peak(messages: int, embedder: type[Embedder]) -> tuple[float, float]:
    """Peak MiB of a process that indexes so many messages, and its seconds."""
    with tempfile.TemporaryDirectory() as folder:
        python("-c", f"import benchmarks.indexing as it; it.fill({folder!r}, {messages})", cwd=ROOT)
        program = f"import benchmarks.indexing as it; it.index({folder!r}, it.{embedder.__name__})"
        start = time.perf_counter()
        return peak_mebibytes([sys.executable, "-c", program], "", os.environ), time.perf_counter() - start


def index(folder: str, embedder: type[Embedder]) -> None:
    """Indexes what is in the folder's data base, in the background as in a chat."""
    path = Path(folder)
    with closing(BackgroundIndex(path / "memory.db", path / "index", embedder)) as background:
        background.wake()
        assert background.settle(3600)
        assert background.failure is None, background.failure


if __name__ == "__main__":
    for row in measure():
        print(row.markdown())
