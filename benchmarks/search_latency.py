"""How long one search of recall storage takes in a short, a long and a very long log.

``python -m benchmarks.search_latency [FOLDER] [--messages N ...]``: the folder holds LoCoMo's conversations, of whose
words the log is made; without it a thousand English words and made-up ones serve.
"""

import argparse
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from benchmarks import filler
from benchmarks.agent_log import AgentLog, agent_log
from benchmarks.common import Row, seconds
from benchmarks.conversations import read_folder
from benchmarks.filler_vectors import give_vectors
from memgpt.backends.embedders import MiniLMEmbedder
from memgpt.search import Search

SIZES = (1_000, 100_000)
_END = datetime(2026, 1, 1, tzinfo=UTC)
_YEARS = 10
_QUESTIONS = 200
_EMBEDDED = 2_000
_BOUND = 0.06
_PARTS = {
    "query": "vectors",
    "match": "words",
    "match_literally": "words",
    "occurrences": "words",
    "within": "rows",
    "runs": "rows",
    "messages_by_id": "rows",
}


class Timed:
    """Stands before a store or an index, and notes how long its methods take."""

    def __init__(self, inner: Any, taken: defaultdict[str, float]) -> None:
        self._inner = inner
        self._taken = taken

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            start = time.perf_counter()
            try:
                return getattr(self._inner, name)(*arguments)
            finally:
                self._taken[_PARTS[name]] += time.perf_counter() - start

        return call


def measure(words: Mapping[str, int] | None = None, sizes: Iterable[int] = SIZES) -> list[Row]:
    """A row for each size, one of where the time goes, and the query's embedding alone."""
    words = words or filler.common_vocabulary()
    rows = [_embedding(filler.questions(words, _QUESTIONS))]
    for size in sizes:
        with agent_log(MiniLMEmbedder) as log:
            log.say(chain.from_iterable(filler.sessions(words, size, *filler.span(_YEARS, _END))))
            give_vectors(log, _EMBEDDED)
            building = seconds(log.settle)
            rows += _searching(log, size, filler.questions(words, _QUESTIONS))
            rows.append(Row(f"index over {size:,} ready vectors, built", f"{building:.0f} s"))
    return rows


def _embedding(questions: list[str]) -> Row:
    embedder = MiniLMEmbedder()
    embedder.embed(["warm up"])
    taken = [seconds(partial(embedder.embed, [question])) for question in questions]
    return Row("the query's vector alone, median and 95th percentile", _both(taken))


def _searching(log: AgentLog, size: int, questions: list[str]) -> list[Row]:
    taken: defaultdict[str, float] = defaultdict(float)
    store: Any = Timed(log.store, taken)
    index: Any = Timed(log.index, taken)
    search = Search(store, index, lambda: _END)
    search.recall("warm up")
    taken.clear()
    whole = [seconds(partial(search.recall, question)) for question in questions]
    assert log.index.failure is None, log.index.failure
    total = sum(whole)
    shares = {**taken, "ranking": total - sum(taken.values())}
    late = percentile(whole, 95)
    what = f"one search, {size:,} messages"
    return [
        Row(
            f"{what}, median and 95th percentile of {len(whole)}",
            _both(whole),
            "at most 60 ms" if size == 100_000 else "",
            late <= _BOUND if size == 100_000 else None,
        ),
        Row(
            f"{what}: where the time goes, the query's vector included",
            ", ".join(f"{part} {1000 * spent / len(whole):.1f} ms" for part, spent in sorted(shares.items())),
        ),
    ]


def percentile(values: list[float], share: int) -> float:
    """The value that ``share`` per cent of the values do not exceed."""
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1]


def _both(taken: list[float]) -> str:
    return f"{1000 * statistics.median(taken):.1f} ms, {1000 * percentile(taken, 95):.1f} ms"


def main() -> None:
    """Prints the rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--messages", type=int, nargs="+", default=SIZES)
    options = parser.parse_args()
    words = filler.vocabulary(read_folder(options.folder)) if options.folder else None
    for row in measure(words, options.messages):
        print(row.markdown(), flush=True)


if __name__ == "__main__":
    main()
