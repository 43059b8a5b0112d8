"""Conversations of LoCoMo (Maharana et al. 2024): their turns, and questions with the turns that hold the answer."""

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

CATEGORIES = {1: "multi-hop", 2: "temporal", 3: "open-domain", 4: "single-hop", 5: "adversarial"}
_EVIDENCE = re.compile(r"D:?(\d+):(\d+)")
PACE = timedelta(seconds=20)  # from a turn to the next; the data gives the time of a session only


@dataclass(frozen=True, slots=True)
class Turn:
    """What one person says; ``id`` is unique over all conversations, ``first`` tells the two people apart."""

    id: str
    speaker: str
    text: str
    time: datetime
    first: bool

    @property
    def said(self) -> str:
        """The turn as a log of two people keeps it."""
        return f"{self.speaker}: {self.text}"


@dataclass(frozen=True, slots=True)
class Question:
    """A question, and the ids of the turns that hold its answer."""

    text: str
    category: int
    evidence: frozenset[str]


@dataclass(frozen=True, slots=True)
class Conversation:
    """Sessions of two people; ``repaired`` and ``dropped`` count ids of evidence, ``left_out`` questions with none."""

    speakers: tuple[str, str]
    sessions: tuple[tuple[Turn, ...], ...]
    questions: tuple[Question, ...]
    repaired: int = 0
    dropped: int = 0
    left_out: int = 0

    @property
    def end(self) -> datetime:
        """When the last turn was."""
        return self.sessions[-1][-1].time


def read_folder(folder: Path) -> list[Conversation]:
    """Every conversation of a folder, a JSON file each, in order of their names."""
    return [read_conversation(path.stem, json.loads(path.read_text())) for path in sorted(folder.glob("*.json"))]


def read_conversation(name: str, data: dict[str, Any]) -> Conversation:
    """A conversation as LoCoMo writes it down."""
    numbers = sorted(int(match[1]) for key in data if (match := re.fullmatch(r"session_(\d+)", key)))
    sessions = tuple(session for number in numbers if (session := tuple(_turns(name, data, number))))
    known = {turn.id for session in sessions for turn in session}
    questions = []
    repaired = dropped = 0
    for entry in data["qa"]:
        found = [f"{name}/D{int(a)}:{int(b)}" for a, b in _EVIDENCE.findall(" ".join(entry["evidence"]))]
        evidence = frozenset(found) & known
        written = {f"{name}/{one}" for one in entry["evidence"]}
        repaired += len(evidence - written)
        dropped += len([one for one in entry["evidence"] if not _EVIDENCE.search(one)]) + len(set(found) - known)
        questions.append(Question(entry["question"], entry["category"], evidence))
    usable = tuple(question for question in questions if question.evidence)
    speakers = (data["speaker_a"], data["speaker_b"])
    return Conversation(speakers, sessions, usable, repaired, dropped, len(questions) - len(usable))


def _turns(name: str, data: dict[str, Any], number: int) -> Iterable[Turn]:
    start = datetime.strptime(data[f"session_{number}_date_time"], "%I:%M %p on %d %B, %Y").astimezone()
    for place, turn in enumerate(data[f"session_{number}"]):
        caption = f" [shares photo: {turn['blip_caption']}]" if turn.get("blip_caption") else ""
        first = turn["speaker"] == data["speaker_a"]
        yield Turn(f"{name}/{turn['dia_id']}", turn["speaker"], turn["text"] + caption, start + place * PACE, first)


def with_names_apart(conversations: Sequence[Conversation], fresh: Iterable[str]) -> list[Conversation]:
    """The same with no speaker's name in two of them: the later one takes a fresh name, in every turn and question."""
    taken: set[str] = set()
    names = iter(fresh)
    apart = []
    for conversation in conversations:
        swaps = {speaker: next(names) for speaker in conversation.speakers if speaker in taken}
        apart.append(_renamed(conversation, swaps) if swaps else conversation)
        taken.update(apart[-1].speakers)
    return apart


def _renamed(conversation: Conversation, swaps: Mapping[str, str]) -> Conversation:
    def swap(text: str) -> str:
        return re.sub(rf"\b({'|'.join(swaps)})\b", lambda match: swaps[match[0]], text)

    return replace(
        conversation,
        speakers=(swap(conversation.speakers[0]), swap(conversation.speakers[1])),
        sessions=tuple(
            tuple(replace(turn, speaker=swap(turn.speaker), text=swap(turn.text)) for turn in session)
            for session in conversation.sessions
        ),
        questions=tuple(replace(question, text=swap(question.text)) for question in conversation.questions),
    )


METRICS = ("recall@5", "recall@10", "recall@20", "hit@10", "all@10", "MRR")
AT_10 = METRICS.index("recall@10")


def score(ranking: Sequence[str], evidence: Collection[str]) -> tuple[float, ...]:
    """METRICS of one ranking: shares of the evidence, whether any or all of it is among the first, 1 / first rank."""
    ranks = sorted(ranking.index(one) for one in evidence if one in ranking)
    within = {k: sum(rank < k for rank in ranks) / len(evidence) for k in (5, 10, 20)}
    first = 1 / (1 + ranks[0]) if ranks else 0.0
    return within[5], within[10], within[20], float(within[10] > 0), float(within[10] == 1), first


def interval(values: Sequence[float], resamples: int = 10_000) -> tuple[float, float]:
    """95 % confidence interval of the mean by bootstrap; of a difference if the values are differences of pairs."""
    import numpy

    generator = numpy.random.default_rng(0)
    taken = numpy.asarray(values)
    means = numpy.array([taken[generator.integers(len(taken), size=len(taken))].mean() for _ in range(resamples)])
    low, high = numpy.percentile(means, [2.5, 97.5])
    return float(low), float(high)
