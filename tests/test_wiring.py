import os
import subprocess
import sys
from pathlib import Path

import pytest

import memgpt
from memgpt import wiring
from memgpt.backends.openai_llm import OpenAILLM
from memgpt.errors import AgentLocked, StorageError, UserError
from memgpt.places import Places
from memgpt.testing import HashEmbedder, ScriptedLLM, call
from memgpt.wiring import choose_llm, open_agent


def say(text: str) -> object:
    return call("send_message", message=text)


def chat(home: Path, text: str = "hi", **options: object) -> str:
    with open_agent(llm=ScriptedLLM([say("Hello.")]), home=home, **options) as agent:  # type: ignore[arg-type]
        assert memgpt.Said("Hello.") in list(agent.send(text))
        return agent.name


def test_an_agent_is_named_after_its_pair_and_resumed(tmp_path: Path) -> None:
    assert chat(tmp_path) == "sam-basic"
    with open_agent(llm=ScriptedLLM(), home=tmp_path, persona="sam", human="basic") as agent:
        assert agent.search.recall("Hello").items[0].said == "Hello."


def test_new_starts_over_and_a_plain_start_opens_the_last_used(tmp_path: Path) -> None:
    chat(tmp_path)
    assert chat(tmp_path, new=True) == "sam-basic-2"
    assert chat(tmp_path) == "sam-basic-2"
    os.utime(tmp_path / "agents" / "sam-basic" / "memory.db", (4e9, 4e9))
    assert chat(tmp_path) == "sam-basic"
    assert chat(tmp_path, new=True) == "sam-basic-3"


def test_new_with_a_name_takes_a_fresh_name(tmp_path: Path) -> None:
    assert chat(tmp_path, name="bob", new=True) == "bob"
    assert chat(tmp_path, name="bob", new=True) == "bob-2"


def test_a_persona_that_contradicts_a_named_agent_is_refused(tmp_path: Path) -> None:
    chat(tmp_path, name="bob")
    with pytest.raises(UserError, match="has the persona 'sam', not 'doc'"):
        chat(tmp_path, name="bob", persona="doc")
    chat(tmp_path, name="bob", persona="sam.txt")


def test_an_unknown_persona_lists_what_there_is_and_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no persona 'sammy'") as error:
        chat(tmp_path, persona="sammy")
    assert error.value.hint.startswith("There is: sam")
    assert not (tmp_path / "agents").exists()


def test_a_file_that_a_user_adds_works_at_once_by_name_and_by_path(tmp_path: Path) -> None:
    (tmp_path / "personas").mkdir()
    (tmp_path / "personas" / "bob.txt").write_text("# limit: 900\nI am Bob.")
    assert chat(tmp_path, persona="bob") == "bob-basic"
    (tmp_path / "eve.txt").write_text("I am Eve. 😀")
    assert chat(tmp_path, persona=str(tmp_path / "eve"), name="by-path") == "by-path"
    with open_agent("by-path", llm=ScriptedLLM(), home=tmp_path) as agent:
        assert agent.journal.state.block("persona").value == "I am Eve. 😀"
    with open_agent(persona="bob", llm=ScriptedLLM(), home=tmp_path) as agent:
        assert agent.journal.state.block("persona").limit == 900
    assert str(tmp_path).encode() not in (tmp_path / "agents" / "by-path" / "memory.db").read_bytes()


def test_a_binary_persona_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match="UTF-8"):
        chat(tmp_path, persona=str(tmp_path / "x.txt"))


def test_a_changed_persona_is_said_and_not_applied(tmp_path: Path) -> None:
    (tmp_path / "personas").mkdir()
    path = tmp_path / "personas" / "bob.txt"
    path.write_text("I am Bob.")
    chat(tmp_path, persona="bob")
    path.write_text("I am Robert.")
    told: list[str] = []
    with open_agent(persona="bob", llm=ScriptedLLM(), home=tmp_path, tell=told.append) as agent:
        assert agent.journal.state.block("persona").value == "I am Bob."
    assert told == ["personas/bob.txt has changed since this agent read it; /persona bob applies it."]


def test_a_long_persona_raises_its_limit_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("x" * 3000)
    told: list[str] = []
    with open_agent(
        "long", persona=str(tmp_path / "long.txt"), llm=ScriptedLLM(), home=tmp_path, tell=told.append
    ) as agent:
        assert agent.journal.state.block("persona").limit == 3000
    assert "3,000 characters" in told[0]


def test_core_limit(tmp_path: Path) -> None:
    with open_agent(llm=ScriptedLLM(), home=tmp_path, core_limit=700) as agent:
        assert {block.limit for block in agent.journal.state.blocks} == {700}


def test_two_at_once_are_refused_and_the_lock_is_let_go(tmp_path: Path) -> None:
    with open_agent(llm=ScriptedLLM(), home=tmp_path), pytest.raises(AgentLocked, match=f"process {os.getpid()}"):
        open_agent(llm=ScriptedLLM(), home=tmp_path)
    chat(tmp_path)


def test_a_failed_opening_lets_the_lock_go(tmp_path: Path) -> None:
    chat(tmp_path, name="bob")
    with pytest.raises(UserError):
        open_agent("bob", persona="doc", llm=ScriptedLLM(), home=tmp_path)
    chat(tmp_path, name="bob")


@pytest.mark.parametrize("name", ["", "../x", "a b", "a/b", ".hidden", "x" * 200])
def test_names_that_can_not_be_folders_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match="can not be the name"):
        chat(tmp_path, name=name)


def test_an_unwritable_home_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="Can not make the folder"):
        chat(tmp_path / "file" / "home")


def test_archival_memory_is_found_by_meaning_through_chroma(tmp_path: Path) -> None:
    insert = call("archival_memory_insert", content="Marta keeps bees on the roof.")
    search = call("archival_memory_search", query="insects that make honey", request_heartbeat=True)
    with open_agent(llm=ScriptedLLM([[insert, say("Noted.")], search, say("Bees.")]), home=tmp_path) as agent:
        list(agent.send("I keep bees"))
        events = list(agent.send("what do I keep?"))
    assert "keeps bees" in next(event.output for event in events if isinstance(event, memgpt.ToolFinished))


def test_another_embedder_is_taken_in_its_stead(tmp_path: Path) -> None:
    with open_agent(llm=ScriptedLLM(), home=tmp_path, embedder=HashEmbedder()) as agent:
        agent.journal.insert("The treasure is under the oak.", "map")
        assert agent.search.archival("treasure oak").items[0].source == "map"


def test_which_model_answers(tmp_path: Path) -> None:
    places = Places(tmp_path)
    llm = choose_llm("m", base_url="http://127.0.0.1:9/v1", places=places, environment={"OPENAI_API_KEY": "k"})
    assert isinstance(llm, OpenAILLM)
    assert llm.base_url == "http://127.0.0.1:9/v1"
    llm = choose_llm(places=places, environment={"OPENAI_BASE_URL": "http://127.0.0.1:9"})
    assert isinstance(llm, OpenAILLM)
    assert "127.0.0.1:9" in llm.base_url
    llm = choose_llm(places=places, environment={"OPENAI_API_KEY": "k"})
    assert isinstance(llm, OpenAILLM)
    assert "api.openai.com" in llm.base_url
    with pytest.raises(UserError, match="no server for the model 'gpt-x'"):
        choose_llm("gpt-x", places=places, environment={})
    with pytest.raises(UserError):
        choose_llm(str(tmp_path / "missing.gguf"), places=places, environment={"OPENAI_API_KEY": "k"})


def test_the_examples_run(tmp_path: Path) -> None:
    root = Path(memgpt.__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "examples/test_my_bot.py"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_places_delete_only_what_is_there(tmp_path: Path) -> None:
    chat(tmp_path, name="bob")
    places = Places(tmp_path)
    with pytest.raises(UserError, match="no agent 'bobb'"):
        places.delete_agent("bobb")
    places.delete_agent("bob")
    assert places.entries() == []


def test_a_persona_given_by_path_is_not_mistaken_for_another_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "sam.txt").write_text("I am another Sam.")
    told: list[str] = []
    for _ in range(2):
        with open_agent(
            persona=str(tmp_path / "sam.txt"), name="s", llm=ScriptedLLM(), home=tmp_path, tell=told.append
        ):
            pass
    assert told == []


def test_pairs_whose_names_collide_are_kept_apart(tmp_path: Path) -> None:
    (tmp_path / "humans").mkdir()
    (tmp_path / "humans" / "basic-2.txt").write_text("Another.")
    assert chat(tmp_path, human="basic-2") == "sam-basic-2"
    assert chat(tmp_path) == "sam-basic"
    assert chat(tmp_path, persona="sam", human="basic") == "sam-basic"


def test_a_refused_start_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError):
        chat(tmp_path, persona=str(tmp_path / "x.txt"), name="half")
    assert Places(tmp_path).entries() == []


def test_a_persona_applied_later_brings_its_limit(tmp_path: Path) -> None:
    (tmp_path / "personas").mkdir()
    (tmp_path / "personas" / "big.txt").write_text("# limit: 5000\nI am big.")
    with open_agent(llm=ScriptedLLM(), home=tmp_path) as agent:
        wiring.apply_profile(agent, "persona", "big", Places(tmp_path))
        assert agent.journal.state.block("persona").limit == 5000
        assert agent.context().head[0].value == "I am big."
