"""What the embedded model says to small talk: the replies to the likest thing that people say (training/sayings.py).

Half of what SmolLM makes up itself in small talk is beside the point. Vectors of the embedder that search uses anyway
tell what a remark is like, and for each kind of remark there are replies that fit.
"""

import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from memgpt.backends.smollm_acts import is_question
from memgpt.backends.smollm_sayings import KINDS, Vectors, stored

if TYPE_CHECKING:
    from numpy.typing import NDArray

# The cosine from which a remark is like one that is known, and from which a question or a fact is.
ALIKE, SURELY_ALIKE = 0.42, 0.6
_REQUESTS = re.compile(
    r"(?:please |then |so |now )*(?:explain|tell|describe|write|translate|define|list|name|show|give|help|teach)\b",
    re.IGNORECASE,
)
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
UNKNOWN = (  # where a search has found no answer
    "I don't know that yet. You may not have told me.",
    "I can't find that in anything you've said.",
    "I don't have that. You could tell me, though.",
    "I looked, and I don't think you've told me.",
)


class Replies:
    """Finds a reply to a remark."""

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors

    def fitting(self, message: str, me: str, said: Collection[str], *, kept: bool = False) -> str | None:
        """A reply to a remark, or to facts that were ``kept``; one that is not in ``said``, if there is one.

        None where the model is to speak: to a question that is like no small talk, and to what is likest to a question
        of general knowledge. ``me`` is the agent's name.
        """
        likest = stored().likest(self._vectors(message), "said", "said")
        likest[~_able(kept)] = -1.0
        best = int(likest.argmax())
        known, asked = stored().replies[best], is_question(message) or bool(_REQUESTS.match(message))
        if not known or (asked and stored().kinds[best] == KINDS.index("told")):
            return None
        if likest[best] >= (SURELY_ALIKE if kept or asked else ALIKE):
            found = [reply.replace("{me}", me) for reply in known]
        elif kept or not asked:
            found = list(NOTED if kept else HEARD)
        else:
            return None
        return fresh(found, message, said)


def fresh(replies: Sequence[str], message: str, said: Collection[str]) -> str:
    """One of the replies; one that is not in ``said``, if there is one."""
    start = len(message) % len(replies)
    turned = [*replies[start:], *replies[:start]]
    return next((reply for reply in turned if reply not in said), turned[0])


@cache
def _able(kept: bool) -> "NDArray[Any]":
    """Which groups are looked at: facts or all else, those with replies and those that are the model's to answer."""
    import numpy as np

    kinds, answered = stored().kinds, np.array([bool(replies) for replies in stored().replies])
    able: NDArray[Any] = ((kinds == KINDS.index("kept")) == kept) & (answered | (kinds == KINDS.index("general")))
    return able
