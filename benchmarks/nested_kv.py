"""Nested key-value retrieval (paper, section 3.2.2): values that are keys of further values, all in archival memory.

``python -m benchmarks.nested_kv`` makes pairs of its own from a seed; ``--data FILE`` takes the published ones, a JSON
line a sample with ``ordered_kv_records``. Without ``--model`` a small program reads in place of a model
(benchmarks/kv_reader.py): what it misses, storage, search, paging or compaction has lost.
"""

import argparse
import gzip
import json
import random
import sqlite3
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import memgpt
from benchmarks.common import Row
from benchmarks.kv_reader import ASKED, PAIR, KeyReader
from memgpt.ports import LLM, Embedder
from memgpt.types import Passage

QUESTION = (
    "Archival memory holds pairs of a key and a value. Tell me "
    + ASKED
    + ". If that value is a key itself, look that key up, too, and so on until you come to a value that is no key."
    " Say only that last value, with send_message."
)
LEVELS = range(5)
Pairs = dict[str, str]


@dataclass(frozen=True)
class Sample:
    """Pairs, and by level of nesting the key to ask for and the value that it leads to."""

    pairs: Pairs
    questions: dict[int, tuple[str, str]]


@dataclass(frozen=True)
class Answered:
    """A question that was asked: whether the answer held the value, and how often the model was called."""

    level: int
    right: bool
    steps: int
    compactions: int


def make_pairs(count: int, rng: random.Random) -> Pairs:
    """Random pairs."""
    ids = [str(uuid.UUID(int=rng.getrandbits(128), version=4)) for _ in range(2 * count)]
    return dict(zip(ids[::2], ids[1::2], strict=True))


def nest(pairs: Pairs, levels: Sequence[int], rng: random.Random) -> Sample:
    """The pairs in another order, with a chain for each level: the value of a key is the next key."""
    keys = rng.sample(list(pairs), len(pairs))
    nested = {key: pairs[key] for key in keys}
    free = iter(rng.sample(keys, len(keys)))
    questions = {}
    for level in levels:
        chain = [next(free) for _ in range(level + 1)]
        for key, after in pairwise(chain):
            nested[key] = after
        questions[level] = (chain[0], nested[chain[-1]])
    return Sample(nested, questions)


def read_pairs(path: Path) -> Iterator[Pairs]:
    """The published samples, one a line."""
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as lines:
        for line in lines:
            yield dict(json.loads(line)["ordered_kv_records"])


def ask(sample: Sample, llm: LLM, embedder: str | Embedder = "local") -> Iterator[Answered]:
    """Asks an agent that holds the pairs, one passage each; every question begins with an empty queue."""
    with (
        tempfile.TemporaryDirectory() as home,
        memgpt.open_agent("kv", llm=llm, home=Path(home), embedder=embedder) as agent,
    ):
        now = datetime.now().astimezone()
        passages = [Passage(PAIR.format(key, value), now) for key, value in sample.pairs.items()]
        agent.journal.commit(agent.journal.state, passages=passages, by_hand=True)
        await_vectors(Path(home) / "agents" / "kv" / "memory.db", len(passages))
        for level, (key, value) in sample.questions.items():
            events = list(agent.send(QUESTION.format(key)))
            said = [event.text for event in events if isinstance(event, memgpt.Said)]
            steps = sum(isinstance(event, memgpt.UsageReported) for event in events)
            compactions = sum(isinstance(event, memgpt.Compacted) for event in events)
            yield Answered(level, bool(said) and value in said[-1] and key not in said[-1], steps, compactions)
            agent.journal.pop()


def run(
    samples: Sequence[Sample], window: int = 8_192, model: str | None = None, embedder: str | Embedder = "local"
) -> list[Answered]:
    """The answers to the questions of all samples."""
    answers: list[Answered] = []
    for sample in samples:
        llm = memgpt.choose_llm(model, context_window=window) if model else KeyReader(context_window=window)
        answers += ask(sample, llm, embedder)
    return answers


def make_samples(
    count: int, pairs: int = 140, levels: Sequence[int] = LEVELS, seed: int = 7, data: Path | None = None
) -> list[Sample]:
    """Samples from a seed, or from the published file."""
    rng = random.Random(seed)
    published = read_pairs(data) if data else None
    return [nest(next(published) if published else make_pairs(pairs, rng), levels, rng) for _ in range(count)]


def row(what: str, answers: Sequence[Answered]) -> Row:
    """How many were right, and what it took."""
    right = sum(one.right for one in answers)
    steps = sum(one.steps for one in answers) / len(answers)
    compactions = sum(one.compactions for one in answers)
    told = f"{right} of {len(answers)}, {steps:.1f} calls a question, {compactions} compactions"
    return Row(f"nested key-value retrieval, {what}", told, "all", right == len(answers))


def measure(samples: int = 1) -> list[Row]:
    """All levels at once: the paper's size, more pairs, and a smaller window."""
    rows = []
    for pairs, window in ((140, 8_192), (1_000, 8_192), (140, 4_096)):
        answers = run(make_samples(samples, pairs), window)
        rows.append(row(f"{pairs:,} pairs, a window of {window:,} tokens, 0 to 4 levels", answers))
    return rows


def await_vectors(path: Path, count: int, seconds: float = 600) -> None:
    """Waits until every passage has its vector, so that the same run gives the same pages."""
    deadline = time.monotonic() + seconds
    with closing(sqlite3.connect(path)) as db:
        while db.execute("SELECT count(*) FROM vectors WHERE tier = 'archival'").fetchone()[0] < count:
            assert time.monotonic() < deadline, "the vectors do not come"
            time.sleep(0.05)


def main() -> None:
    """Prints a row a level."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", help="as for memgpt; default: the scripted reader")
    parser.add_argument("--levels", default="0-4", metavar="FIRST-LAST")
    parser.add_argument("--samples", type=int, default=10)
    parser.add_argument("--pairs", type=int, default=140)
    parser.add_argument("--window", type=int, default=8_192)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--data", type=Path, help="the published pairs, .jsonl or .jsonl.gz")
    options = parser.parse_args()
    first, _, last = options.levels.partition("-")
    levels = range(int(first), int(last or first) + 1)
    start = time.perf_counter()
    samples = make_samples(options.samples, options.pairs, levels, options.seed, options.data)
    answers = run(samples, options.window, options.model)
    for level in levels:
        print(row(f"level {level}", [one for one in answers if one.level == level]).markdown())
    print(f"{len(samples[0].pairs)} pairs, {options.window:,} tokens, {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
