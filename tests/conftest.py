"""Fixtures that every test may use, and the guard that keeps the tests off the network."""

import os
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from memgpt.agent import Agent
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.backends.weights import SMOLLM
from memgpt.events import Event
from memgpt.testing import NoIndex, QuarterCounter, Reply, ScriptedLLM, SteppingClock
from memgpt.types import AgentState, MemoryBlock

MakeAgent = Callable[..., Agent]


def _refuse_strangers(event: str, arguments: tuple[Any, ...]) -> None:
    if event != "socket.connect" or arguments[0].family not in (socket.AF_INET, socket.AF_INET6):
        return
    host = arguments[1][0]
    if not (host.startswith("127.") or host in ("::1", "localhost")):
        raise RuntimeError(f"a test connects to {host}: no test may need the network")


sys.addaudithook(_refuse_strangers)


@pytest.fixture
def make_agent(tmp_path: Path) -> Iterator[MakeAgent]:
    opened: list[Agent] = []

    def make(script: Sequence[Reply] = (), *, persona: str = "I am Sam.", human: str = "", **options: Any) -> Agent:
        store = options.pop("store", SqliteStore)(tmp_path / "memory.db")
        if store.setting("current") is None:
            blocks = (MemoryBlock("persona", persona, 2000), MemoryBlock("human", human, 2000))
            store.commit(AgentState(blocks=blocks, head=blocks))
        llm = options.pop("llm", None) or ScriptedLLM(script, **options.pop("llm_options", {}))
        parts: dict[str, Any] = {"index": NoIndex(), "counter": QuarterCounter(), "clock": SteppingClock()}
        agent = Agent(name="test", llm=llm, store=store, **{**parts, **options})
        opened.append(agent)
        return agent

    yield make
    for agent in opened:
        agent.close()


@pytest.fixture(scope="session")
def weights_file() -> Path:
    pytest.importorskip("xllamacpp", reason="xllamacpp is not installed: pip install -e '.[local]'")
    path = Path(os.environ.get("MEMGPT_HOME") or Path.home() / ".memgpt") / "models" / Path(SMOLLM.member).name
    if not path.is_file():
        pytest.skip(f"the embedded model's weights are not in {path.parent}: start memgpt --model embedded once")
    return path


def events_of(kind: type[Event], events: Sequence[Event]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def said(events: Sequence[Event]) -> list[str]:
    from memgpt.events import Said

    return [event.text for event in events if isinstance(event, Said)]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="write the golden files anew")
