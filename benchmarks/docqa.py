"""Questions about documents: whether search brings the right one, and whether a model answers from it.

``python -m benchmarks.docqa`` makes its own documents (benchmarks/town.py), 60 of them, with 135 questions. Your own:
``--documents FOLDER --questions FILE``, a JSON line a question with ``question``, ``answer`` and ``source``.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import mean

import memgpt
from benchmarks import town
from benchmarks.common import Row
from benchmarks.nested_kv import await_vectors
from benchmarks.town import Question
from memgpt.ingestion import Loaded
from memgpt.loading import ingest
from memgpt.ports import LLM
from memgpt.testing import ScriptedLLM
from memgpt.types import Passage

DEPTH = 10
AT = (1, 5, DEPTH)


@contextmanager
def reader(documents: Path, llm: LLM) -> Iterator[memgpt.Agent]:
    """An agent that has loaded the documents, vectors and all, in a home of its own."""
    with (
        tempfile.TemporaryDirectory() as home,
        memgpt.open_agent("docqa", persona="doc", llm=llm, home=Path(home)) as agent,
    ):
        for loaded in ingest(agent, [documents]):
            assert not isinstance(loaded, Loaded) or loaded.outcome == "new", loaded
        await_vectors(Path(home) / "agents" / "docqa" / "memory.db", agent.journal.counts()[1])
        yield agent


def ranks(agent: memgpt.Agent, question: Question) -> tuple[int, int]:
    """The rank of the first hit from the right document, and of the first that holds the answer; 0 if there is none."""
    found = agent.search.archival(question.text, size=DEPTH).items
    right = [f"/{passage.source}".endswith(f"/{question.source}") for passage in found]
    return _first(right), _first([one and _holds(passage, question) for one, passage in zip(right, found, strict=True)])


def answers(agent: memgpt.Agent, questions: Sequence[Question]) -> list[bool]:
    """Whether each answer of the model holds the right one; every question begins with an empty queue."""
    right = []
    for question in questions:
        said = " ".join(event.text for event in agent.send(question.text) if isinstance(event, memgpt.Said))
        right.append(question.answer.casefold() in said.casefold())
        agent.journal.pop()
    return right


def rows(questions: Sequence[Question], found: Sequence[tuple[int, int]]) -> list[Row]:
    """A row each for the document and the part, of each kind of question."""
    kinds = dict.fromkeys(question.kind for question in questions)
    groups = {kind or "all": [i for i, one in enumerate(questions) if one.kind == kind] for kind in kinds}
    return [
        Row(
            f"questions about documents, {name} (n = {len(chosen)}): the right {what}",
            _told([found[i][k] for i in chosen]),
        )
        for name, chosen in groups.items()
        for k, what in enumerate(("document", "part"))
    ]


def measure() -> list[Row]:
    """What search brings for the questions about the town."""
    with tempfile.TemporaryDirectory() as folder:
        questions = town.make(Path(folder))
        with reader(Path(folder), ScriptedLLM()) as agent:
            return rows(questions, [ranks(agent, question) for question in questions])


def read_questions(path: Path) -> list[Question]:
    """Questions of one's own, a JSON object a line."""
    lines = (json.loads(line) for line in path.read_text().splitlines() if line.strip())
    return [Question(one["question"], one["answer"], one["source"], one.get("kind", "")) for one in lines]


def _first(flags: Sequence[bool]) -> int:
    return flags.index(True) + 1 if True in flags else 0


def _holds(passage: Passage, question: Question) -> bool:
    return question.answer.casefold() in passage.text.casefold()


def _told(ranked: Sequence[int]) -> str:
    hits = ", ".join(f"hit@{k} {mean(0 < rank <= k for rank in ranked):.1%}" for k in AT)
    return f"{hits}, MRR {mean(1 / rank if rank else 0 for rank in ranked):.3f}"


def main() -> None:
    """Prints the table, and the accuracy of a model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=Path, metavar="FOLDER")
    parser.add_argument("--questions", type=Path, metavar="FILE")
    parser.add_argument("--model", help="as for memgpt: it answers the questions")
    parser.add_argument("--window", type=int, default=8_192)
    options = parser.parse_args()
    if bool(options.documents) != bool(options.questions):
        parser.error("--documents and --questions go together")
    start = time.perf_counter()
    llm = memgpt.choose_llm(options.model, context_window=options.window) if options.model else ScriptedLLM()
    with tempfile.TemporaryDirectory() as made:
        folder = options.documents or Path(made)
        questions = read_questions(options.questions) if options.questions else town.make(folder)
        with reader(folder, llm) as agent:
            for row in rows(questions, [ranks(agent, question) for question in questions]):
                print(row.markdown(), flush=True)
            if options.model:
                right = answers(agent, questions)
                for kind in dict.fromkeys(question.kind for question in questions):
                    chosen = [one for one, question in zip(right, questions, strict=True) if question.kind == kind]
                    print(Row(f"answered rightly by {options.model}, {kind}", f"{mean(chosen):.1%}").markdown())
    print(f"{time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
