"""How to test a bot of your own without a model: play one with ScriptedLLM."""

from pathlib import Path

import memgpt
from memgpt.testing import ScriptedLLM, call


def test_the_bot_saves_a_name_and_knows_it_next_time(tmp_path: Path) -> None:
    note = call("core_memory_append", name="human", content="Name: Marta", request_heartbeat=False)
    llm = ScriptedLLM([[note, call("send_message", message="Hello, Marta.")]])
    with memgpt.open_agent("bot", llm=llm, home=tmp_path) as agent:
        events = list(agent.send("I am Marta."))
    assert memgpt.Said("Hello, Marta.") in events

    with memgpt.open_agent("bot", llm=ScriptedLLM(), home=tmp_path) as agent:
        assert "Name: Marta" in agent.journal.state.block("human").value
        assert agent.search.recall("Marta").total == 2
