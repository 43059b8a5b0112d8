"""Which act a message calls for, told from meaning.

SmolLM is too small to see that "what car have I got" is about "Drives a 2009 Saab". Vectors of the embedder that search
uses anyway do, so a small network over them (training/choice.py) has a say beside the model's own first word.
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any

from memgpt.backends.smollm_sayings import Vectors

if TYPE_CHECKING:
    from numpy.typing import NDArray

ACTS = ("save", "change", "line", "search", "say", "drop")
MAX_LINES = 40  # of core memory that are weighed
SCALE = 5.0  # of the vectors, whose length is one, and so of each number in them some hundredths

_ASKS = re.compile(
    r"^(what|who|whose|where|when|which|why|how|do|does|did|can|could|would|will|is|are|am|was|were|have|has|tell"
    r"|remind)\b",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\b(now|no longer|any ?more|not|no|actually|changed?|switched|moved|quit|gave up|instead|wrong|meant|sorry|said"
    r"|new|sold|left|these days)\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(my|i|i'm|im|me|mine|we|our)\b", re.IGNORECASE)
_NAMES = re.compile(r"\b[A-Z][a-z]+")
_LONG_WORD = re.compile(r"\w{4,}")


class Choice:
    """Weighs acts. ``vectors`` must be the local embedder's, on which the network was trained."""

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors

    def weigh(self, message: str, lines: Sequence[str]) -> dict[str, float]:
        """The logarithm of each act's probability."""
        lines = lines[:MAX_LINES]
        acts = forward(_weights(), message, self._vectors(message), lines, [self._vectors(line) for line in lines])
        return dict(zip(ACTS, acts, strict=True))


def forward(weights: Any, message: str, vector: Any, lines: Sequence[str], line_vectors: Sequence[Any]) -> list[float]:
    """The network: what each line is to the message, the strongest of it, and then the acts."""
    import numpy as np

    meaning = vector * SCALE
    hidden = weights["e"] @ meaning + weights["e_bias"] + weights["s"] @ np.array(surface(message), np.float32)
    if lines:
        stacked = np.stack(line_vectors) * SCALE
        alike = np.array(
            [likeness(message, line, vector, other) for line, other in zip(lines, line_vectors, strict=True)]
        )
        related = stacked @ weights["b"].T + (stacked * meaning) @ weights["c"].T + 3 * alike @ weights["d"].T
        related = np.maximum(related + weights["a"] @ meaning + weights["a_bias"], 0)
        pooled = np.concatenate([related.max(0), np.maximum(3 * alike.max(0), 0)])
        hidden = hidden + weights["f"] @ pooled
    acts = weights["o"] @ np.maximum(hidden, 0) + weights["o_bias"]
    return _log_softmax(acts).tolist()  # type: ignore[no-any-return]


def surface(message: str) -> list[float]:
    """What can be seen of a message without knowing what it means: eight numbers."""
    return [
        float(message.strip().endswith("?")),
        float("?" in message),
        float(bool(_ASKS.search(message))),
        float(bool(_TURNS.search(message))),
        float(bool(_OWN.search(message))),
        min(len(message), 500) / 100,
        float(any(character.isdigit() for character in message)),
        float(bool(_NAMES.search(message[1:]))),
    ]


def likeness(message: str, line: str, vector: Any, other: Any) -> tuple[float, float]:
    """How near a line is to the message: the cosine of their vectors, and the words of four letters that both have."""
    shared = set(_LONG_WORD.findall(message.lower())) & set(_LONG_WORD.findall(line.lower()))
    return float(vector @ other), len(shared) / 3


def _log_softmax(values: "NDArray[Any]") -> "NDArray[Any]":
    import numpy as np

    shifted = values - values.max()
    result: NDArray[Any] = shifted - np.log(np.exp(shifted).sum())
    return result


@cache
def _weights() -> Any:
    import numpy as np

    with as_file(files("memgpt") / "data" / "smollm_choice.npz") as path, np.load(path) as stored:
        return {name: stored[name].astype(np.float32) for name in stored.files}
