"""Whether recall storage finds the turns that hold the answer: the questions of LoCoMo, asked of a real Search.

``python -m benchmarks.locomo FOLDER``: the folder holds LoCoMo's conversations, a JSON file each.
"""

import argparse
import re
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from itertools import chain
from pathlib import Path
from statistics import mean

from benchmarks import distractors, mem0_recall
from benchmarks.agent_log import AgentLog, NoIndex, agent_log
from benchmarks.common import Row
from benchmarks.conversations import AT_10, CATEGORIES, METRICS, Conversation, Question, interval, read_folder, score
from memgpt.words import STOP_WORDS

OURS = "ours"
Scores = tuple[float, ...]
Results = dict[str, list[Scores]]


def rankings(log: AgentLog, question: Question, now: datetime) -> dict[str, Sequence[str]]:
    """What each way of searching brings, best first."""
    whole = substring(log, question.text)
    words = [word for word in re.findall(r"\w+", question.text.lower()) if word not in STOP_WORDS]
    by_word = [found for word in words if (found := substring(log, word))]
    return {
        "substring, the whole question": whole,
        "substring, the rarest word of the question": min(by_word, key=len, default=whole),
        "full text alone": log.search(question.text, now, NoIndex()),
        "vectors alone": log.nearest(question.text),
        OURS: log.search(question.text, now),
    }


def substring(log: AgentLog, query: str) -> list[str]:
    """As the first MemGPT searched its recall storage: what contains the query as it stands, oldest first."""
    return [turn.id for turn in log.turns.values() if query.lower() in turn.said.lower()]


def ask(conversations: Iterable[Conversation], more: Callable[[Conversation], Results] | None = None) -> Results:
    """The scores of every question by each way of searching, one log a conversation."""
    results: Results = {}
    for conversation in conversations:
        with agent_log() as log:
            log.say(chain.from_iterable(conversation.sessions))
            log.settle()
            for question in conversation.questions:
                for name, ranking in rankings(log, question, conversation.end).items():
                    results.setdefault(name, []).append(score(ranking, question.evidence))
        for name, scores in (more(conversation) if more else {}).items():
            results.setdefault(name, []).extend(scores)
    return results


def table(results: Results, chosen: Sequence[int]) -> str:
    """Means in per cent over the chosen questions, with intervals of recall@10 and of what ours has more of it."""
    lines = [
        f"| | {' | '.join(METRICS)} | recall@10, 95 % | ours is ahead at recall@10 by |",
        "|---" * (len(METRICS) + 3) + "|",
    ]
    for name, scores in results.items():
        means = [f"{100 * mean(scores[i][column] for i in chosen):.1f}" for column in range(len(METRICS))]
        spread = "{:.1f} to {:.1f}".format(*(100 * end for end in interval([scores[i][AT_10] for i in chosen])))
        ahead = ""
        if name != OURS:
            more = [results[OURS][i][AT_10] - scores[i][AT_10] for i in chosen]
            ahead = f"{100 * mean(more):.1f} ({{:.1f}} to {{:.1f}})".format(*(100 * end for end in interval(more)))
        lines.append(f"| {name} | {' | '.join(means)} | {spread} | {ahead} |")
    return "\n".join(lines)


def report(conversations: Sequence[Conversation], results: Results) -> str:
    """The data in a sentence, and a table of all answerable questions and of each category."""
    questions = [question for conversation in conversations for question in conversation.questions]
    turns = sum(len(session) for conversation in conversations for session in conversation.sessions)
    parts = [
        f"{len(conversations)} conversations, {turns} turns, {len(questions)} questions; "
        f"ids of evidence repaired: {sum(one.repaired for one in conversations)}, "
        f"dropped: {sum(one.dropped for one in conversations)}; "
        f"questions left out for want of evidence: {sum(one.left_out for one in conversations)}."
    ]
    groups: dict[str, tuple[int, ...]] = {"multi-hop, temporal, open-domain and single-hop": (1, 2, 3, 4)}
    groups |= {name: (number,) for number, name in CATEGORIES.items()}
    for name, categories in groups.items():
        chosen = [i for i, question in enumerate(questions) if question.category in categories]
        if chosen:
            parts.append(f"**{name}** (n = {len(chosen)}, per cent)\n\n{table(results, chosen)}")
    return "\n\n".join(parts)


def measure(conversations: Sequence[Conversation]) -> Row:
    """Recall@10 over the answerable questions, by each way of searching."""
    results = ask(conversations)
    chosen = answerable(conversations)
    shares = [f"{name} {100 * mean(scores[i][AT_10] for i in chosen):.1f}" for name, scores in results.items()]
    return Row(f"LoCoMo recall@10 of {len(chosen)} questions, per cent", "; ".join(reversed(shares)))


def answerable(conversations: Iterable[Conversation]) -> list[int]:
    """The places, among all questions, of those that are not adversarial."""
    questions = chain.from_iterable(conversation.questions for conversation in conversations)
    return [i for i, question in enumerate(questions) if question.category != 5]


def main() -> None:
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--mem0", action="store_true", help="ask mem0, too, if it is installed")
    parser.add_argument(
        "--distractors", type=int, nargs="+", metavar="N", help="ask in one log of all conversations, N messages in all"
    )
    options = parser.parse_args()
    start = time.perf_counter()
    conversations = read_folder(options.folder)
    if options.distractors:
        for row in distractors.measure(conversations, options.distractors):
            print(row.markdown(), flush=True)
    else:
        print(report(conversations, ask(conversations, mem0_recall.scores if options.mem0 else None)))
    print(f"\n{time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
