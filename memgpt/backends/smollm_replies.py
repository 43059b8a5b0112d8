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
LIKE = 0.4  # the cosine from which a remark is like one that is known


class Replies:
    """Finds a reply to a remark. ``embedder`` must be the local one, whose vectors are stored."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    def fitting(self, message: str, me: str, said: Collection[str], *, kept: bool = False) -> str | None:
        """A reply to a remark, or to facts that were ``kept``; one that is not in ``said``, if there is one.

        None if nothing that is known is like the remark, or it asks for general knowledge. ``me`` is the agent's name.
        """
        import numpy as np

        vectors, groups, kinds, replies = _stored()
        vector = np.asarray(self._embedder.embed([message])[0], np.float32)
        able = (kinds[groups] == KINDS.index("kept")) == kept
        likeness = np.where(able, vectors @ vector, -1.0)
        best = int(likeness.argmax())
        if likeness[best] < LIKE or not replies[groups[best]]:
            return None
        found = [reply.replace("{me}", me) for reply in replies[groups[best]]]
        start = len(message) % len(found)
        turned = found[start:] + found[:start]
        fresh: str = next((reply for reply in turned if reply not in said), turned[0])
        return fresh


@cache
def _stored() -> "tuple[NDArray[Any], NDArray[Any], NDArray[Any], list[list[str]]]":
    import numpy as np

    with as_file(files("memgpt") / "data" / "smollm_replies.npz") as path, np.load(path) as stored:
        vectors = stored["vectors"].astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        replies = json.loads(stored["replies"].tobytes())
        return vectors, stored["groups"].astype(np.int64), stored["kinds"], replies
