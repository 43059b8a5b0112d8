"""How well a message or passage answers a query: by words, by meaning, by what stands around it, by time (pure).

The weights were chosen by hand, in round numbers, on five conversations of LoCoMo (benchmarks/locomo.py); moving any of
them by a half changes recall by less than two points.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from memgpt.query import Query
from memgpt.words import STOP_WORDS

MEANING = 0.5  # share of the vectors in a score; words have the rest
SPREAD = 0.3  # of cosine similarities, from best to worst: what is closer together hardly differs
NEARBY = {-1: 0.6, 1: 0.4, -2: 0.3, 2: 0.2}  # what a word counts that stands in the message before, after, ...
NEXT_MEANING = 0.15  # of the message after
ASKED = 0.15  # off for a question: who asks does not tell
SPEAKER = 0.15  # for one whose words the query is about
TIME = 0.2  # for a message of the time that the query names
CONVERSATION = 0.3  # of the mean of the three best in the same conversation
PAUSE = timedelta(hours=1)  # parts two conversations


@dataclass(frozen=True, slots=True)
class Item:
    """A message or passage as it is weighed.

    ``speaker`` is user, assistant or a name, and empty for a passage, whose ``group`` is the document that it is from.
    """

    id: int
    text: str
    time: datetime
    speaker: str = ""
    group: str = ""
    terms: frozenset[int] = frozenset()  # numbers of the query's terms that it holds
    meaning: float | None = None  # cosine similarity to the query; None where there is no vector yet


def score(query: Query, runs: Sequence[Sequence[Item]], rarity: Sequence[float]) -> dict[int, float]:
    """The score of every item. A run is items that follow each other; ``rarity`` is the weight of each term."""
    runs = [part for run in runs for part in _conversations(run)]
    words = {id: value for run in runs for id, value in _words(run, rarity)}
    meaning = {id: value for run in runs for id, value in _meaning(run)}
    most = max(words.values(), default=0) or 1
    high = max(meaning.values(), default=0)
    spread = max(SPREAD, high - min(meaning.values(), default=0))
    unknown = sum(meaning.values()) / len(meaning) if meaning else 0
    share = MEANING if meaning else 0
    scores: dict[int, float] = {}
    for run in runs:
        for item in run:
            near = 1 - (high - meaning.get(item.id, unknown)) / spread
            scores[item.id] = share * near + (1 - share) * words[item.id] / most + _signs(query, item)
    return _with_company(runs, scores)


def _conversations(run: Sequence[Item]) -> list[list[Item]]:
    """The run, parted where nobody spoke for long."""
    parts: list[list[Item]] = [[]]
    for item in run:
        last = parts[-1][-1] if parts[-1] else item
        if last.group != item.group or abs(item.time - last.time) > PAUSE:
            parts.append([])
        parts[-1].append(item)
    return parts


def _words(run: Sequence[Item], rarity: Sequence[float]) -> list[tuple[int, float]]:
    """The weights of the terms that each holds, or that stand near it, which count in part."""
    found: list[tuple[int, float]] = []
    for place, item in enumerate(run):
        shares = dict.fromkeys(item.terms, 1.0)
        for distance, share in NEARBY.items():
            if 0 <= place + distance < len(run):
                for term in run[place + distance].terms:
                    shares[term] = max(shares.get(term, 0), share)
        found.append((item.id, sum(rarity[term] * share for term, share in shares.items())))
    return found


def _meaning(run: Sequence[Item]) -> list[tuple[int, float]]:
    """The similarity of each that has one, and a little of the next one's."""
    found: list[tuple[int, float]] = []
    for place, item in enumerate(run):
        if item.meaning is not None:
            after = run[place + 1].meaning if place + 1 < len(run) else None
            found.append((item.id, item.meaning + NEXT_MEANING * (after or 0)))
    return found


def _signs(query: Query, item: Item) -> float:
    """What speaks for an item beside words and meaning."""
    total = TIME * max((_closeness(item.time, start, end) for start, end in query.times), default=0.0)
    if item.speaker:
        total -= ASKED * item.text.rstrip().endswith("?")
        names = set(re.findall(r"[^\W_]+", item.speaker.lower())) - STOP_WORDS
        total += SPEAKER * (not names.isdisjoint(query.speakers))
    return total


def _closeness(time: datetime, start: datetime, end: datetime) -> float:
    """1 within the time or the day after, when people tell of it; half within a week, a fifth within a month."""
    if start - timedelta(days=1) <= time < end + timedelta(days=1):
        return 1.0
    away = start - time if time < start else time - end
    return 0.5 if away < timedelta(days=8) else 0.2 if away < timedelta(days=31) else 0.0


def _with_company(runs: Sequence[Sequence[Item]], scores: Mapping[int, float]) -> dict[int, float]:
    """The scores, each with a share of the best of the same conversation."""
    items = sorted((item for run in runs for item in run), key=lambda item: (item.group, item.time))
    raised: dict[int, float] = {}
    for conversation in _conversations(items):
        best = sorted((scores[item.id] for item in conversation), reverse=True)[:3]
        company = CONVERSATION * sum(best) / max(1, len(best))
        raised |= {item.id: scores[item.id] + company for item in conversation}
    return raised
