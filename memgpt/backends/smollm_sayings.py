"""What people tell and ask, of each kind, as vectors; and which remembered line is of the kind that a message is of.

"Which day do I sit down to cards" is not like "My bridge night is Friday", but both are like things that people say of
their weekly games. The sayings are those of the training's templates (training/sayings.py).
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any

from memgpt.ports import Embedder

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Of kinds: small talk; what happened; general knowledge; what may be kept.
KINDS = ("talk", "told", "general", "kept")
# Of sayings: said of it, noted in a file, or said when it changes, and what is asked about it.
FORMS = ("said", "noted", "changed", "asked")
SHARPNESS = 30.0  # how fast a kind gets less likely where another one has a liker saying: e for each cosine of 1 / 30
LEAST = 1e-6  # of a probability whose logarithm is taken
MAX_CACHED = 400  # texts whose vectors are kept


class Vectors:
    """The vectors of texts, each of length one, kept for a while."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._kept: dict[str, Any] = {}

    def __call__(self, text: str) -> Any:
        """The vector of a text."""
        import numpy as np

        if text not in self._kept:
            if len(self._kept) == MAX_CACHED:
                self._kept.clear()
            self._kept[text] = np.asarray(self._embedder.embed([text])[0], np.float32)
        return self._kept[text]


@dataclass(frozen=True)
class Stored:
    """All sayings, sorted by form: the vector [dimensions] and group of each; the kind and replies of each group."""

    vectors: Any
    groups: Any
    forms: Any
    kinds: Any
    replies: list[list[str]]

    def likest(self, vector: Any, first: str, last: str) -> "NDArray[Any]":
        """For each group the cosine of the likest of its sayings from one form to another; -1 where it has none."""
        import numpy as np

        start = np.searchsorted(self.forms, FORMS.index(first))
        end = np.searchsorted(self.forms, FORMS.index(last), side="right")
        likest = np.full(len(self.kinds), -1.0, np.float32)
        np.maximum.at(likest, self.groups[start:end], self.vectors[start:end] @ vector)
        return likest


class Sayings:
    """Tells what texts are about by the sayings that they are like; ``asks`` says whether a text asks or tells."""

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors
        self._kept: dict[tuple[str, bool], Any] = {}

    def kinship(self, message: str, line: str, *, asks: bool) -> float:
        """How far a message and a line are of one kind, 0 to 1: the overlap (Bhattacharyya) of what each may be of."""
        import numpy as np

        return float(np.sqrt(self._groups(message, asks) * self._groups(line, asks=False)).sum())

    def passing(self, message: str, *, asks: bool) -> float:
        """How much likelier, in logarithms, a message is of what passes (all kinds but facts) than of facts."""
        import numpy as np

        groups, facts = self._groups(message, asks), stored().kinds == KINDS.index("kept")
        return float(np.log(groups[~facts].sum() + LEAST) - np.log(groups[facts].sum() + LEAST))

    def _groups(self, text: str, asks: bool) -> Any:
        """The probability of each group."""
        import numpy as np

        if (text, asks) not in self._kept:
            if len(self._kept) == MAX_CACHED:
                self._kept.clear()
            likest = stored().likest(self._vectors(text), *(("asked", "asked") if asks else ("said", "changed")))
            weights = np.exp((likest - likest.max()) * SHARPNESS)
            self._kept[text, asks] = weights / weights.sum()
        return self._kept[text, asks]


@cache
def stored() -> Stored:
    """The sayings that ship with MemGPT."""
    import numpy as np

    with as_file(files("memgpt") / "data" / "smollm_sayings.npz") as path, np.load(path) as file:
        vectors = file["vectors"].astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        replies = json.loads(file["replies"].tobytes())
        return Stored(vectors, file["groups"].astype(np.int64), file["forms"], file["kinds"], replies)
