"""Slips that the user puts right to the embedded model, and the word of a remembered line that each is about (pure)."""

import itertools
import re
from difflib import SequenceMatcher

from memgpt.backends.smollm_acts import Act, told, words
from memgpt.backends.smollm_prompt import shown

SPELLED_ALIKE = 0.6  # how like the spelling of a word is to that of the one it puts right
RESPELLED = 0.75  # and that of a name to the same name's
_NAME = re.compile(r"\b[A-Z][\w-]+")
# A name within a line, or a number.
_VALUE = re.compile(r"(?<=[\w,:=-] )[A-Z][\w'-]+|\b\d+(?:[.:]\d+)*(?:st|nd|rd|th)?\b|^[A-Z][\w-]+(?=$|[.!])")
# "X, not Y", also "X I meant, not Y" and "X, with an e, not Y"
_INSTEAD = re.compile(
    r"(?<![\w'-])(\d(?:[.:/]?\w)*|[\w'-]+)(?:,? i (?:meant|mean|said))?,?(?: with an? [\w' ]+,)? (?:and )?not"
    r" (?:on |in |at |an? |the )?(\d(?:[.:/]?\w)*|[\w'-]+)",
    re.IGNORECASE,
)
# "a cockatoo, not a parrot": of things the article tells that they are of one sort
_THING = re.compile(r"\b(an? [\w-]+),? (?:and )?not (an? [\w-]+)", re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:[Nn]ot|isn't|wasn't|aren't) (?:on |in |at |from |called |an? |the )?([A-Z][\w'-]+|\d[\d.:]*)"
)
_DAY_OR_MONTH = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"|january|february|march|april|may|june|july|august|september|october|november|december",
    re.IGNORECASE,
)
_LETTERS = r"\bwith(?:out)? (?:an?|the|one|two|double) (?-i:[a-z])s?\b(?!['-])"  # "Bryan, with a y"
_SPELLED = re.compile(rf"{_LETTERS}|\bspel[lt]", re.IGNORECASE)
# A slip that is put right: what is said besides is about the slip, not about the user.
_SLIP = re.compile(
    r"^\W*(?:oh |ah |er |um |hm+ |argh )?(?:no|nope|oops|sorry|wait|correction|actually|not|scratch that|hang on)\b"
    r"(?! more| longer| \w+ any)"
    r"|\b(?:meant|mean|said|wrote|typed|mistake\w*|typo|wrong\w*|mixed|misspoke|mistyped)\b"
    r"|\b(?:correct\w*|spel\w+|sorry|slip|silly me)\b"
    rf"|{_LETTERS}"
    r"|(?<!\bdo )(?<!did )(?<!does )(?<!can )(?<!could )(?<!will )(?<!would )\bnot [\w' -]{1,30}[.!]*$",
    re.IGNORECASE,
)
# Words that put something right and tell nothing themselves.
MENDING = frozenset(
    {"not", "no", "nope", "sorry", "oops", "actually", "wait", "meant", "mean", "said", "say", "wrote", "typed",
     "wrong", "mistake", "mistyped", "typo", "correction", "should", "dunno", "why"}
)  # fmt: skip


def is_slip(message: str) -> bool:
    """Whether a message puts right what was said wrong."""
    return bool(_SLIP.search(message))


def righted(act: Act, message: str) -> Act:
    """A change whose message says what is wrong, "X, not Y", "not Y, it's X" or "X with a y": the old line with X."""
    text, old = shown(message), act.text
    found = (swap(text, old) or _denial(text, old) or _respelled(text, old)) if act.name == "change" else None
    if not found:
        return act
    right, wrong = found
    return Act(act.name, act.text, re.sub(_alone(wrong), lambda _: right, act.text, flags=re.IGNORECASE))


def denied(message: str) -> set[str]:
    """The words that a message says are wrong, in lower case."""
    return {match[2].lower() for match in _INSTEAD.finditer(message)}


def mended(new: str, old: str) -> str:
    """What a line is changed to: where only its name or its number is another one, the old line with that put right.

    "It's Nomin, 11" would lose what "my sister Nomin is 9" tells of her.
    """
    news, olds = _values(new, besides=old), _values(old, besides=new)
    alike = [word for word in olds if word[0].isdigit() == news[0][0].isdigit()] if len(news) == 1 else []
    others = told(new) - words(old) - words(" ".join(news)) - MENDING
    if len(alike) != 1 or others or not told(old) - told(new) - words(alike[0]):
        return new
    return re.sub(_alone(alike[0]), lambda _: news[0], old)


def swap(text: str, old: str) -> tuple[str, str] | None:
    """What is right and what is wrong, of a text that says so: two names, numbers, days, or a word spelled twice."""
    for right, wrong in _INSTEAD.findall(text):
        numbers = right[0].isdigit(), wrong[0].isdigit()
        names = right[0].isupper() and wrong[0].isupper()
        days = _DAY_OR_MONTH.fullmatch(right) and _DAY_OR_MONTH.fullmatch(wrong)
        spelled = likeness_of_spelling(right, wrong) > SPELLED_ALIKE
        alike = all(numbers) or names or days or (spelled and not any(numbers))
        if alike and told(right) and _has(old, wrong) and not _has(old, right):
            return right, wrong
    return next((pair for pair in _THING.findall(text) if _has(old, pair[1]) and not _has(old, pair[0])), None)


def names_of(text: str) -> list[str]:
    """The capitalised words of a text that tell something."""
    return [name for name in _NAME.findall(text) if told(name)]


def likeness_of_spelling(one: str, other: str) -> float:
    """How like two words are spelled, 0 to 1."""
    return SequenceMatcher(None, one.lower(), other.lower()).ratio()


def _denial(text: str, old: str) -> tuple[str, str] | None:
    """The one name or number that a text has and ``old`` has not, and the one of ``old`` that it says is wrong."""
    for wrong in _DENIED.findall(text):
        new = [word for word in _values(text, besides=old) if word[0].isdigit() == wrong[0].isdigit()]
        if wrong in _values(old, besides="") and len(new) == 1:
            return new[0], wrong
    return None


def _respelled(text: str, old: str) -> tuple[str, str] | None:
    """A word of a text that says how it is spelled, and how the old line spells it."""
    if not _SPELLED.search(text):
        return None
    pairs = itertools.product(names_of(text), names_of(old))
    alike = [pair for pair in pairs if pair[0] != pair[1] and likeness_of_spelling(*pair) >= RESPELLED]
    return alike[0] if len(alike) == 1 else None


def _values(text: str, besides: str) -> list[str]:
    """The names and numbers in a text that are not in another one."""
    found = [word for word in _VALUE.findall(text) if told(word)]
    return [word for word in found if not _has(besides, word)]


def _has(text: str, word: str) -> bool:
    return bool(re.search(_alone(word), text, re.IGNORECASE))


def _alone(word: str) -> str:
    """The pattern of a word that is no part of another one."""
    return rf"(?<![\w.:]){re.escape(word)}(?![\w])"
