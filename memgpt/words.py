"""The words of a text for full-text search, in any script (pure)."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import islice

# Scripts written without spaces between words, or with endings glued to them: indexed one character at a time.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # kana and Han
    "\uac00-\ud7af"  # Hangul
)
_MOST_WORDS = 64
_CHARACTER = re.compile(f"([{_UNSPACED}])")
_TOKEN = re.compile(f"[{_UNSPACED}]+|[^\\W_{_UNSPACED}]+")

_STOP = (
    "a about all also am an and any are as at be been but by can could did do does for from get got had "
    "has have he her hers him his how i if in into is it its just me my no not of on or our out she so "
    "some than that the their them then there these they this those to too up us was we were what when "
    "where which who whom whose why will with would you your yours s t d ll m re ve"
)
_SPEAKER = re.compile(r"([^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2}): ")
STOP_WORDS = frozenset(_STOP.split())


def spaced(text: str) -> str:
    """The text as the full-text index stores it: one form of each letter, unspaced scripts set apart by character."""
    return _CHARACTER.sub(r" \1 ", unicodedata.normalize("NFKC", text).lower())


def terms(text: str) -> list[str]:
    """The words of a text as FTS5 expressions, each once, runs of unspaced script as phrases; stop words are left out.

    Of a very long text only the first words count.
    """
    return _expressions(token for token in _tokens(text) if token not in STOP_WORDS)


def all_terms(text: str) -> list[str]:
    """The same with stop words, for a text that has no others."""
    return _expressions(_tokens(text))


def phrase(text: str) -> str:
    """An FTS5 expression for the words of a text in their order, as of a quoted sentence; empty for two or less."""
    tokens = _TOKEN.findall(unicodedata.normalize("NFKC", text).lower())
    return f'"{" ".join(" ".join(map(spaced, tokens)).split())}"' if 2 < len(tokens) <= _MOST_WORDS else ""


def _tokens(text: str) -> list[str]:
    return list(dict.fromkeys(_TOKEN.findall(unicodedata.normalize("NFKC", text).lower())))


def _expressions(tokens: Iterable[str]) -> list[str]:
    return [f'"{spaced(token).strip()}"' for token in islice(tokens, _MOST_WORDS)]


def speaker_named(text: str) -> str:
    """The name before the colon that a line of a chat among several people begins with, empty if there is none."""
    match = _SPEAKER.match(text)
    return match[1] if match else ""
