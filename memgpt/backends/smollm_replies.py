"""What the embedded model says to small talk: the replies to the likest thing that people say (training/replies.py).

Half of what SmolLM makes up itself in small talk is beside the point. Vectors of the embedder that search uses anyway
tell what a remark is like, and for each kind of remark there are replies that fit.
"""

import json
from collections.abc import Collection
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any

from memgpt.ports import Embedder

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Small talk; what happened; questions of general knowledge, which have no replies here; facts, for when they are kept.
KINDS = ("talk", "told", "asked", "kept")
LIKE, KEPT_LIKE = 0.42, 0.6  # the cosine from which a remark, or a fact, is like one that is known


HEARD = (  # where nothing is known that a remark is like
    "I see. Tell me more.",
    "I'm listening. What happened then?",
    "That's something. How do you feel about it?",
    "I follow you. What else is on your mind?",
    "Well, well. What do you make of it?",
    "I hear you.",
)
NOTED = (  # and where none is like a fact
    "I'll remember that.",
    "Noted, thank you.",
    "Good to know. I'll keep that in mind.",
    "Thanks for telling me.",
    "Got it.",
)


class Replies:
    """Finds a reply to a remark. ``embedder`` must be the local one, whose vectors are stored."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def fitting(self, message: str, me: str, said: Collection[str], *, kept: bool = False) -> str | None:
        """A reply to a remark, or to facts that were ``kept``; one that is not in ``said``, if there is one.

        None for a question that is like none that is known, or that asks for general knowledge. ``me`` is the agent's
        name.
        """
        _, groups, _, replies = _stored()
        likeness, talk = self._likeness(message)
        likeness[talk == kept] = -1.0
        best = int(likeness.argmax())
        if not replies[groups[best]]:
            return None
        if likeness[best] >= (KEPT_LIKE if kept else LIKE):
            found = [reply.replace("{me}", me) for reply in replies[groups[best]]]
        elif kept or "?" not in message:
            found = list(NOTED if kept else HEARD)
        else:
            return None
        start = len(message) % len(found)
        turned = found[start:] + found[:start]
        fresh: str = next((reply for reply in turned if reply not in said), turned[0])
        return fresh

    def leaning(self, message: str) -> float:
        """How much more a message is like small talk than like a fact, as a difference of two cosines."""
        likeness, talk = self._likeness(message)
        return float(likeness[talk].max() - likeness[~talk].max())

    def _likeness(self, message: str) -> "tuple[NDArray[Any], NDArray[Any]]":
        """The cosine to each thing that is said, and whether it is small talk and no fact."""
        import numpy as np

        vectors, groups, kinds, _ = _stored()
        vector = np.asarray(self._embedder.embed([message])[0], np.float32)
        return vectors @ vector, kinds[groups] != KINDS.index("kept")


@cache
def _stored() -> "tuple[NDArray[Any], NDArray[Any], NDArray[Any], list[list[str]]]":
    import numpy as np

    with as_file(files("memgpt") / "data" / "smollm_replies.npz") as path, np.load(path) as stored:
        vectors = stored["vectors"].astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        replies = json.loads(stored["replies"].tobytes())
        return vectors, stored["groups"].astype(np.int64), stored["kinds"], replies
