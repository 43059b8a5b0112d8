"""Vectors for filler: some that the model made, and mixtures of these, since embedding a long log takes long."""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING

from benchmarks.agent_log import AgentLog, CachedEmbedder
from benchmarks.filler import PREFIX
from memgpt.backends.vector_table import VectorTable

if TYPE_CHECKING:
    from memgpt.ports import Vectors

_CHUNK = 10_000
_NOISE = 0.3  # length of a step aside


def give_vectors(log: AgentLog, embedded: int) -> None:
    """Gives the filler in the log its vectors, about ``embedded`` of them real; the rest is left to the index."""
    embedder = CachedEmbedder()
    table = VectorTable(log.path)
    generation = table.generation()
    texts = table.pending("recall", embedder.name, len(log.turns))
    texts = [(number, text) for number, text in texts if log.turns[number].id.startswith(PREFIX)]
    step = max(1, len(texts) // embedded)
    made = embed_all(embedder, [text for _, text in texts[::step]])
    ids = [number for number, _ in texts]
    table.put("recall", embedder.name, generation, ids[::step], made)
    rest = [number for place, number in enumerate(ids) if place % step]
    mixed = mixtures(made)
    for start in range(0, len(rest), _CHUNK):
        chunk = rest[start : start + _CHUNK]
        table.put("recall", embedder.name, generation, chunk, next(mixed)[: len(chunk)])
    table.close()


def embed_all(embedder: CachedEmbedder, texts: Sequence[str]) -> "Vectors":
    """One row a text, however many."""
    import numpy

    return numpy.concatenate([embedder.embed(texts[start : start + 500]) for start in range(0, len(texts), 500)])


def mixtures(vectors: "Vectors", size: int = _CHUNK) -> "Iterator[Vectors]":
    """Chunks of vectors as of texts like the given ones: each between two of them, and a step aside; unit length."""
    import numpy

    for seed in count():
        generator = numpy.random.default_rng(seed)
        first, second = (vectors[generator.integers(len(vectors), size=size)] for _ in range(2))
        share = generator.uniform(0.6, 1.0, (size, 1)).astype(numpy.float32)
        aside = generator.standard_normal(first.shape, numpy.float32) * numpy.float32(_NOISE / first.shape[1] ** 0.5)
        made = share * first + (1 - share) * second + aside
        unit: Vectors = made / numpy.linalg.norm(made, axis=1, keepdims=True)
        yield unit
