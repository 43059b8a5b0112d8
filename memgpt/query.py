"""What a search asks for: words, times that it names, and filters such as ``from:user`` (pure)."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from memgpt.dates import Times, find_times
from memgpt.types import Scope
from memgpt.words import STOP_WORDS, all_terms, phrase, terms

_FILTER = re.compile(r"""(?<!\S)(from|since|until|source):("[^"]*"|\S+)""", re.IGNORECASE)
_FIRST, _LAST = datetime(1970, 1, 2), datetime(9998, 12, 31)
_TALK = re.compile(
    r"\b(?:say|said|tell|told|talk|talked|speak|spoke|discuss|discussed|mention|mentioned|happen|happened)\b",
    re.IGNORECASE,
)
_IDLE = {  # these say when it was, seen from now: no text holds that
    f'"{word}"' for word in (*STOP_WORDS, "yesterday", "today", "tonight", "morning", "last", "night", "ago", "couple")
} | {f'"{unit}{s}"' for unit in ("day", "week", "weekend", "month", "year") for s in ("", "s")}
_ROLES = {"user": "user", "me": "user", "assistant": "assistant", "agent": "assistant", "you": "assistant"}
_MEANT = {"i": "user", "me": "user", "my": "user", "mine": "user", "we": "user", "our": "user"} | {
    "you": "assistant",
    "your": "assistant",
}


@dataclass(frozen=True, slots=True)
class Query:
    """A query, taken apart.

    ``text`` is the query without filters; ``terms`` its words, as full text takes them, none if it only names times,
    and ``phrase`` all of them in their order; ``times`` those that it names; ``speakers`` whom it may be about, names
    among them, in small letters.
    """

    text: str
    terms: tuple[str, ...]
    phrase: str = ""
    times: tuple[Times, ...] = ()
    speakers: frozenset[str] = frozenset()
    scope: Scope = field(default_factory=Scope)

    @property
    def expressions(self) -> tuple[str, ...]:
        """The terms, and the phrase as one more."""
        return (*self.terms, self.phrase) if self.terms and self.phrase else self.terms


def parse(text: str, now: datetime) -> Query:
    """Reads a query as people and models write it; what looks like a filter but is none is taken as words.

    Filters: from:user or from:agent, source:NAME (quoted where it has spaces), since:YYYY-MM-DD, until:YYYY-MM-DD.
    """
    filters: dict[str, str] = {}

    def take(match: re.Match[str]) -> str:
        key, value = match[1].lower(), match[2].strip('"')
        if key == "source" or (key == "from" and value.lower() in _ROLES) or (key != "from" and _day(value)):
            filters[key] = value
            return " "
        return match[0]

    plain = " ".join(_FILTER.sub(take, text).split())
    times, rest = find_times(plain, now)
    if times and not terms(_TALK.sub(" ", rest)):  # such as "what did we talk about yesterday"
        rest = ""
    since, until = (_day(filters.get(key, "")) for key in ("since", "until"))
    words = frozenset(re.findall(r"[^\W_]+", plain.lower()))
    return Query(
        text=plain,
        terms=_terms(plain, rest),
        phrase=phrase(plain),
        times=tuple(times),
        speakers=words | {role for word, role in _MEANT.items() if word in words},
        scope=Scope(
            role=_ROLES.get(filters.get("from", "").lower(), ""),
            source=filters.get("source", ""),
            since=since,
            until=until + timedelta(days=1) if until else None,
        ),
    )


def _terms(plain: str, rest: str) -> tuple[str, ...]:
    """The terms beside the times, if there are any; then those of the times too, which texts may hold ("7 May")."""
    beside = terms(rest) or all_terms(rest)
    if not beside or rest == plain:
        return tuple(beside)
    return tuple(term for term in all_terms(plain) if term in beside or term not in _IDLE)


def _day(value: str) -> datetime | None:
    """The beginning of a day, of the first or last that can be reckoned with where it is out of all bounds."""
    try:
        return min(max(datetime.strptime(value, "%Y-%m-%d"), _FIRST), _LAST).astimezone()
    except ValueError:
        return None
