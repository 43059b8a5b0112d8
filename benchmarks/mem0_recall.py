"""mem0 asked the same questions: raw turns (``infer=False``), Chroma, and the same embedding model.

Its keyword search needs another vector store and a spaCy model, its entities a language model: both stay off here.
"""

import importlib
import logging
import os
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.agent_log import CachedEmbedder
from benchmarks.conversations import Conversation, score

HOW_TO = "mem0 is not installed. In a virtual environment of its own that has memgpt, too: pip install mem0ai"


class _Embedding:
    """What mem0 asks of an embedding model."""

    def __init__(self) -> None:
        self._embedder = CachedEmbedder()

    def embed(self, text: str, memory_action: str | None = None) -> list[float]:
        """The vector of a text."""
        return [float(number) for number in self._embedder.embed([text])[0]]


def scores(conversation: Conversation) -> dict[str, list[tuple[float, ...]]]:
    """The scores of the conversation's questions, under mem0's name and version. Raises SystemExit without mem0."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        memory = _open(Path(folder))
        for session in conversation.sessions:
            for turn in session:
                role = "user" if turn.first else "assistant"
                memory.add([{"role": role, "content": turn.said}], user_id="u", metadata={"turn": turn.id}, infer=False)
        found = [
            [one["metadata"]["turn"] for one in memory.search(question.text, filters={"user_id": "u"})["results"]]
            for question in conversation.questions
        ]
        memory.close()
    pairs = zip(found, conversation.questions, strict=True)
    return {f"mem0 {version('mem0ai')}": [score(ranking, question.evidence) for ranking, question in pairs]}


def _open(folder: Path) -> Any:
    os.environ |= {"MEM0_TELEMETRY": "False", "MEM0_DIR": str(folder)}  # read when it is imported
    try:
        mem0 = importlib.import_module("mem0")
    except ImportError as error:
        raise SystemExit(HOW_TO) from error
    logging.getLogger("mem0").setLevel(logging.ERROR)  # warns of every keyword search that Chroma has none
    remote = {"provider": "openai", "config": {"api_key": "none"}}  # must be there, is never asked
    store = {"provider": "chroma", "config": {"collection_name": "turns", "path": str(folder / "chroma")}}
    config = {"vector_store": store, "llm": remote, "embedder": remote, "history_db_path": str(folder / "history.db")}
    memory = mem0.Memory.from_config(config)
    memory.embedding_model = _Embedding()
    return memory
