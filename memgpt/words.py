"""The words of a text for full-text search, in any script (pure)."""

import re
import unicodedata

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
STOP_WORDS = frozenset(_STOP.split())


def spaced(text: str) -> str:
    """The text as the full-text index stores it: one form of each letter, unspaced scripts set apart by character."""
    return _CHARACTER.sub(r" \1 ", unicodedata.normalize("NFKC", text).lower())


def full_text_query(text: str) -> str:
    """An FTS5 query for any text: its words joined with OR, runs of unspaced script as phrases; empty if it has none.

    Stop words are left out, unless there is nothing else; of a very long text only the first words count.
    """
    tokens = list(dict.fromkeys(_TOKEN.findall(unicodedata.normalize("NFKC", text).lower())))
    chosen = [token for token in tokens if token not in STOP_WORDS] or tokens
    return " OR ".join(f'"{spaced(token).strip()}"' for token in chosen[:_MOST_WORDS])
