"""What the model reads, compared with files: make golden writes them anew, and the diff is then read by a person."""

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import MakeAgent

from memgpt.backends.chat_messages import render_messages
from memgpt.testing import ScriptedLLM, call
from memgpt.tools import tool_specs
from memgpt.types import Completion, Delta, MainContext, ToolSpec

GOLDEN = Path(__file__).parent / "golden"


def compare(request: pytest.FixtureRequest, name: str, text: str) -> None:
    path = GOLDEN / name
    if request.config.getoption("--golden"):
        path.write_text(text)
    assert path.read_text() == text


def test_tool_schemas(request: pytest.FixtureRequest) -> None:
    tools = [
        {"name": t.name, "description": t.description, "parameters": t.parameters}
        for t in tool_specs(of_documents=True)
    ]
    always = len(tool_specs())
    compare(request, "tools.json", json.dumps(tools[:always], indent=1) + "\n")
    compare(request, "tools_documents.json", json.dumps(tools[always:], indent=1) + "\n")


def test_the_compiled_context(request: pytest.FixtureRequest, make_agent: MakeAgent) -> None:
    note = call("core_memory_append", inner_thoughts="A name.", name="human", content="Name: Marta")
    search = call("conversation_search", query="goat", request_heartbeat=True)
    say = call("send_message", inner_thoughts="Greet.", message="Hello, Marta. 你好!")
    agent = make_agent([[note, say], "We met; she is Marta.", search, call("send_message", message="Pickles.")])
    list(agent.send("I am Marta, my goat is Pickles."))
    list(agent.compact())
    list(agent.send("What is my goat called?"))
    messages = render_messages(agent.context(), tool_specs(), "tools")
    compare(request, "context.json", json.dumps(messages, indent=1, ensure_ascii=False) + "\n")


class Rendering(ScriptedLLM):
    """Keeps the bytes of every request that is not for a summary."""

    def __init__(self, script: Sequence[object], window: int) -> None:
        super().__init__(script, context_window=window)  # type: ignore[arg-type]
        self.requests: list[str] = []

    def complete(self, context: MainContext, tools: Sequence[ToolSpec]) -> Iterator[Delta | Completion]:
        if not tools:
            yield Completion("They counted.")
            return
        if context.queue[-1].kind == "system_alert":
            self.script.insert(0, "I noted everything.")
        self.requests.append(json.dumps(render_messages(context, tools, "tools"), ensure_ascii=False))
        yield from super().complete(context, tools)


def chat(make_agent: MakeAgent, turns: int, window: int) -> Rendering:
    script = []
    for number in range(turns):
        note = call("core_memory_append", name="human", content=f"Fact {number}", request_heartbeat=True)
        script += [note, call("send_message", message=f"Noted {number}. " + "word " * 30)]
    llm = Rendering(script, window)
    agent = make_agent(llm=llm)
    for number in range(turns):
        list(agent.send(f"Remember fact {number}. " + "blah " * 30))
    agent.close()
    return llm


def test_each_request_begins_with_the_whole_of_the_one_before(make_agent: MakeAgent) -> None:
    requests = chat(make_agent, 12, 32_768).requests
    for before, after in pairwise(requests):
        assert after.startswith(before.removesuffix("]"))


def test_the_same_chat_twice_gives_the_same_bytes(make_agent: MakeAgent, tmp_path: Path) -> None:
    first = chat(make_agent, 30, 4096).requests
    for path in tmp_path.glob("memory.db*"):
        path.unlink()
    assert chat(make_agent, 30, 4096).requests == first
