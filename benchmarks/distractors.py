"""Whether what is found stays found when the log holds the chats of others, too."""

from collections.abc import Iterable, Sequence
from itertools import chain
from statistics import mean

from benchmarks import filler
from benchmarks.agent_log import AgentLog, agent_log
from benchmarks.common import Row
from benchmarks.conversations import AT_10, Conversation, interval, score, with_names_apart
from benchmarks.filler_vectors import give_vectors

SIZES = (0, 100_000)  # messages in the log: nothing but the conversations, and filled up
_YEARS = 5  # that the filler is spread over
_EMBEDDED = 4_000  # texts of the filler that the model really embeds; the vectors of the rest are mixed from theirs
_ALLOWED = 0.05


def measure(conversations: Sequence[Conversation], sizes: Iterable[int]) -> list[Row]:
    """Recall@10 of the answerable questions, each conversation alone, and all in one log of that many messages."""
    conversations = with_names_apart(conversations, filler.NAMES)
    alone = list(chain.from_iterable(_alone(conversation) for conversation in conversations))
    return [compared(alone, *_together(conversations, size)) for size in sizes]


def compared(alone: Sequence[float], together: Sequence[float], messages: int) -> Row:
    """How far recall falls from the one to the other, question by question."""
    falls = [one - other for one, other in zip(alone, together, strict=True)]
    low, high = interval(falls)
    return Row(
        f"LoCoMo recall@10 of {len(alone)} questions: each conversation alone - all in a log of {messages:,} messages",
        f"{100 * mean(alone):.1f} - {100 * mean(together):.1f} = {100 * mean(falls):.1f} points"
        f" ({100 * low:.1f} to {100 * high:.1f})",
        f"at most {100 * _ALLOWED:.0f} points",
        mean(falls) <= _ALLOWED,
    )


def _alone(conversation: Conversation) -> list[float]:
    with agent_log() as log:
        log.say(chain.from_iterable(conversation.sessions))
        log.settle()
        return _asked(log, conversation)


def _together(conversations: Sequence[Conversation], size: int) -> tuple[list[float], int]:
    """Recall@10 of every question, and how many messages the log really has."""
    sessions = [session for conversation in conversations for session in conversation.sessions]
    last = max(conversation.end for conversation in conversations)
    missing = size - sum(map(len, sessions))
    if missing > 0:
        words = filler.vocabulary(conversations)
        busy = [session[0].time for session in sessions]
        sessions += filler.sessions(words, missing, *filler.span(_YEARS, last), busy)
    sessions.sort(key=lambda session: session[0].time)
    with agent_log() as log:
        log.say(chain.from_iterable(sessions))
        if missing > 0:
            give_vectors(log, _EMBEDDED)
        log.settle()
        recalled = chain.from_iterable(_asked(log, conversation) for conversation in conversations)
        return list(recalled), len(log.turns)


def _asked(log: AgentLog, conversation: Conversation) -> list[float]:
    return [
        score(log.search(question.text, conversation.end), question.evidence)[AT_10]
        for question in conversation.questions
        if question.category != 5
    ]
