"""The prompt of the embedded model, and the lines that it answers in (pure).

The model was trained on this text and no other (training/): each change here needs a new adapter. It writes one act
a line, ``save:``, ``change:`` with ``to:``, ``drop:``, ``line:`` (the remembered line that answers), ``search:``,
``list`` and, last, ``say:``. What a search found is put into its own turn as ``found:`` lines.
"""

import re
from collections.abc import Sequence

RETURNED = "(comes back)"  # stands for the user's words when they have only come back
NONE = "none"  # no line answers
MAX_FOUND = 4  # hits of a search that are shown
MAX_SHOWN = 240  # characters of a message, of a remembered line or of a hit that the model sees

_SYSTEM = "You are {me}. You know of the user:\n{lines}"
_OPEN = "<|im_start|>"
_CLOSE = "<|im_end|>"


def system(me: str, lines: Sequence[str]) -> str:
    """The head: who the model is and what core memory holds of the user."""
    held = "\n".join(f"- {shown(line)}" for line in lines) if lines else "nothing yet"
    return f"{_OPEN}system\n{_SYSTEM.format(me=shown(me), lines=held)}{_CLOSE}\n"


def asked(user: str) -> str:
    """The user's message, up to where the model answers."""
    return f"{_OPEN}user\n{shown(user)}{_CLOSE}\n{_OPEN}assistant\n"


def closed(user: str, acts: str) -> str:
    """An exchange that is over: a message of the user's, and the acts that answered it."""
    return f"{asked(user)}{acts.rstrip()}{_CLOSE}\n"


def answered(question: str, answer: str) -> str:
    """An answer of a word or two as it is kept: with the question, without which it would tell nothing."""
    return f"{question} {answer[:1].upper()}{answer[1:]}"


def found(hits: Sequence[str]) -> str:
    """What a search brought, as it stands in the model's turn."""
    return "".join(f"found: {shown(hit)}\n" for hit in hits[:MAX_FOUND]) or "found: nothing\n"


def shown(text: str) -> str:
    """One line of at most 240 characters that can not close the turn."""
    flat = " ".join(text.encode("utf-8", "replace").decode().replace("<|", "< |").split())
    return flat if len(flat) <= MAX_SHOWN else flat[: MAX_SHOWN - 1].rsplit(" ", 1)[0] + "…"


IDLE = frozenset(
    {"what", "what's", "who", "who's", "whose", "where", "where's", "when", "when's", "which", "how", "why", "is",
     "are", "am", "was", "were", "do", "does", "did", "can", "could", "would", "will", "you", "your", "i", "i'm", "me",
     "my", "the", "a", "an", "to", "of", "for", "in", "on", "at", "by", "with", "about", "and", "or", "that", "this",
     "it", "have", "has", "had", "been", "be", "still", "again", "please", "remember", "know", "recall", "remind",
     "tell", "told", "said", "say", "mention", "mentioned", "forgot", "forget", "any", "idea", "called", "name's", "s",
     "t"}
)  # fmt: skip


def search_words(question: str) -> str:
    """The first four words of a question that tell what it is about."""
    parts = [part.strip("?,.!") for part in question.split()]
    return " ".join([part for part in parts if part.lower() not in IDLE][:4]) or (parts[-1] if parts else "")


_FLIPS = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "am": "are",
    "we": "you", "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves",
    "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "im": "you're", "ive": "you've",
    "we're": "you're", "we've": "you've", "we'd": "you'd", "we'll": "you'll",
}  # fmt: skip
_WORD = re.compile(r"[\w']+")
_WAS = re.compile(r"\b(I|i) was\b")


_OTHERS = (  # how people and other models write of the user
    (re.compile(r"^(?:the )?user's ", re.IGNORECASE), "your "),
    (re.compile(r"^(?:the )?user is ", re.IGNORECASE), "you are "),
    (re.compile(r"^(?:the )?user has ", re.IGNORECASE), "you have "),
    (re.compile(r"^(?:the )?user (\w+[^s\W])s ", re.IGNORECASE), r"you \1 "),
)


def addressed(line: str) -> str:
    """A line about the user said to them: "I keep bees" and "The user keeps bees" give "You keep bees."."""

    def flip(match: re.Match[str]) -> str:
        return _FLIPS.get(match[0].lower(), match[0])

    text = _WORD.sub(flip, _WAS.sub(r"\1 were", line.replace("’", "'").strip()))
    for pattern, form in _OTHERS:
        text = pattern.sub(form, text)
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."
