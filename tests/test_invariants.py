"""Random chats with every kind of trouble: whatever happens, state, log and window agree."""

import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import MakeAgent

from memgpt.agent import Agent
from memgpt.errors import ConnectionFailed, ContextTooLong, UserError
from memgpt.testing import Reply, ScriptedLLM, call
from memgpt.types import Completion, Delta, MainContext, ToolCall, ToolSpec, Usage

Act = Callable[[Agent], object]


class UnreliableLLM(ScriptedLLM):
    """Says, edits, searches, fails, breaks off and is broken into at random, and checks what it is asked."""

    def __init__(self, rng: random.Random, window: int) -> None:
        super().__init__(context_window=window)
        self.rng = rng

    def complete(self, context: MainContext, tools: Sequence[ToolSpec]) -> Iterator[Delta | Completion]:
        check_context(context, self.context_window)
        chance = self.rng.random()
        if chance < 0.06:
            raise ConnectionFailed("The line is dead.") if chance < 0.04 else ContextTooLong("Too long.")
        if chance < 0.1 or not tools:
            yield Completion("summary " * self.rng.choice([0, 3, 300]))
            return
        self.script = [[self.random_call() for _ in range(self.rng.choice([1, 1, 2, 6]))]]
        for number, part in enumerate(super().complete(context, tools)):
            if chance > 0.97 and number > 5:
                raise KeyboardInterrupt
            tokens = self.rng.choice([0, context.tokens, context.tokens * 13 // 10])
            yield replace(part, usage=Usage(tokens, 0, 5)) if isinstance(part, Completion) else part

    def random_call(self) -> str | ToolCall:
        rng = self.rng
        many = rng.choice([1, 3, 30, 400])
        replies: list[Reply] = [
            call("send_message", inner_thoughts="x", message="said " * many),
            call("core_memory_append", name="human", content=f"fact {many} " * many, request_heartbeat=True),
            call(
                "core_memory_replace", name="human", old_content=f"fact {many}", new_content="", request_heartbeat=True
            ),
            call("archival_memory_insert", content=f"note {rng.random()} " * many),
            call("archival_memory_search", query="note", page=rng.randint(0, 3), request_heartbeat=True),
            call("conversation_search", query="said hello", page=rng.randint(0, 3), request_heartbeat=True),
            call("fly"),
            ToolCall("", "send_message", '{"message": "cut o'),
            "plain " * many,
        ]
        chosen = rng.choice(replies)
        assert isinstance(chosen, str | ToolCall)
        return chosen


def check_context(context: MainContext, window: int) -> None:
    assert context.tokens <= window
    waiting: list[str] = []
    for message in context.queue:
        if message.kind == "reply":
            assert not waiting
            waiting = [one.id for one in message.calls]
        elif message.kind == "result":
            waiting.remove(message.call_id)
    assert not waiting


def check_agent(agent: Agent) -> None:
    stored = agent.store.state
    reachable = {message.id for message in agent.journal.log()}
    assert replace(stored, warned=False) == replace(agent.journal.state, warned=False)
    assert agent.journal.queue == agent.store.messages(stored.window)
    assert reachable >= {message.id for message in agent.journal.queue}


def break_off(agent: Agent, after: int) -> None:
    events = agent.send("hi there")
    for _ in range(after):
        next(events, None)
    events.close()  # type: ignore[attr-defined]


def acts(rng: random.Random, folder: Path, number: int) -> list[Act]:
    saved = folder / f"{number // 9}.db"
    return [
        *[lambda agent: list(agent.send("hello " * rng.choice([1, 3, 50, 3000])))] * 8,
        lambda agent: agent.journal.pop(rng.randint(1, 3)),
        lambda agent: list(agent.retry()),
        lambda agent: list(agent.heartbeat()),
        lambda agent: list(agent.warn()),
        lambda agent: list(agent.compact()),
        lambda agent: agent.journal.edit("persona", f"I am number {number}."),
        lambda agent: agent.journal.insert("document " * rng.randint(1, 900)),
        lambda agent: agent.journal.save(saved),
        lambda agent: agent.journal.load(saved),
        lambda agent: agent.journal.forget(rng.choice(["hello", "hi there", "fact 3", "fact 30", "note", "said said"])),
        lambda agent: break_off(agent, rng.randint(1, 8)),
    ]


@pytest.mark.parametrize("seed", range(12))
def test_state_log_and_window_agree_whatever_happens(make_agent: MakeAgent, tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    agent = make_agent(llm=UnreliableLLM(rng, rng.choice([4096, 8192])), steps=rng.choice([2, 6, 20]))
    for number in range(50):
        if rng.random() < 0.05:
            agent.close()
            agent = make_agent(llm=agent.llm)
        with suppress(UserError, KeyboardInterrupt):
            rng.choice(acts(rng, tmp_path, number))(agent)
        check_agent(agent)
