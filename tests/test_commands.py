import stat
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from conftest import MakeAgent
from test_golden import compare

from memgpt.cli.commands import command_table, complete, respond
from memgpt.cli.registry import COMMANDS, Answer, Chat
from memgpt.errors import ServerFailed, UserError
from memgpt.events import Event, Failed, PressureWarned, Said, TurnEnded, UsageReported
from memgpt.places import Places
from memgpt.ports import LLM
from memgpt.testing import ScriptedLLM, call
from memgpt.types import Completion, Passage, Price, ToolCall, Usage

MakeChat = Callable[..., Chat]


@pytest.fixture
def make_chat(tmp_path: Path, make_agent: MakeAgent) -> MakeChat:
    def make(script: Sequence[Any] = (), *, models: dict[str, LLM] | None = None, **options: Any) -> Chat:
        agent = make_agent(script, **options)
        places = Places(tmp_path / "home")
        places.checkpoints = tmp_path / "checkpoints"

        def choose_llm(name: str) -> LLM:
            if name not in (models or {}):
                raise UserError(f"There is no server for the model '{name}'.", "Name one.")
            return (models or {})[name]

        def apply_profile(label: str, name: str) -> None:
            folder = places.text_file("personas" if label == "persona" else "humans", name)
            agent.journal.edit(label, places.read(folder).strip())

        return Chat(agent, places, choose_llm, apply_profile)

    return make


def run(chat: Chat, line: str) -> list[Event]:
    return list(respond(chat, line))


def answer(chat: Chat, line: str) -> str:
    *before, last = run(chat, line)
    assert isinstance(last, Answer)
    assert not any(isinstance(event, Answer | TurnEnded) for event in before)
    return last.text


def say(text: str) -> ToolCall:
    return call("send_message", message=text)


# -- dispatch ----------------------------------------------------------------------------------------------------------


def test_help_lists_every_command_within_80_columns(request: pytest.FixtureRequest, make_chat: MakeChat) -> None:
    text = answer(make_chat(), "/help")
    compare(request, "help.txt", text + "\n")
    assert all(command.usage in text and command.help in text for command in COMMANDS.values())
    assert max(map(len, text.splitlines())) <= 80


def test_the_readme_table_has_a_row_for_every_command() -> None:
    rows = command_table().splitlines()[2:]
    assert [row.split("`")[1].split()[0] for row in rows] == [f"/{name}" for name in COMMANDS]


def test_what_is_no_command_goes_to_the_agent(make_chat: MakeChat) -> None:
    chat = make_chat([say("A file."), say("A smile.")])
    assert [e.text for e in run(chat, "/etc/hosts, what is that?") if isinstance(e, Said)] == ["A file."]
    assert [e.text for e in run(chat, "and :/ ?") if isinstance(e, Said)] == ["A smile."]


def test_an_unknown_command_names_the_nearest(make_chat: MakeChat) -> None:
    chat = make_chat()
    assert answer(chat, "/chekpoints") == "There is no command /chekpoints. Did you mean /checkpoints?"
    assert "/help" in answer(chat, "/zzzzzz")
    assert "begin with /" in answer(chat, "!memory")
    assert answer(chat, "/") == answer(chat, "/HELP ")


def test_completion_knows_commands_and_their_arguments(make_chat: MakeChat) -> None:
    chat = make_chat()
    run(chat, "/save first")
    assert complete(chat, "/ch") == ["/checkpoints"]
    assert complete(chat, "/load f") == ["/load first"]
    assert "/persona sam" in complete(chat, "/persona ")
    assert complete(chat, "hello") == complete(chat, "") == complete(chat, "/nope x") == []


def test_exit_ends_the_chat(make_chat: MakeChat) -> None:
    chat = make_chat()
    answer(chat, "/exit")
    assert chat.over


# -- turns -------------------------------------------------------------------------------------------------------------


def test_a_heartbeat_shows_its_events_and_then_one_answer(make_chat: MakeChat) -> None:
    events = run(make_chat([say("Still here.")]), "/heartbeat")
    assert [type(event) for event in events if not isinstance(event, UsageReported)][-2:] == [Said, Answer]


def test_a_memory_warning_reaches_the_model(make_chat: MakeChat) -> None:
    chat = make_chat([call("archival_memory_insert", content="Goats.")])
    events = run(chat, "/memorywarning")
    assert isinstance(events[0], PressureWarned)
    assert isinstance(events[-1], Answer)
    assert chat.agent.journal.counts()[1] == 1


def test_notices_of_a_run_join_its_answer(make_chat: MakeChat) -> None:
    wrong = call("core_memory_append", name="human")
    chat = make_chat([wrong, wrong, wrong])
    assert "the same mistake" in answer(chat, "/heartbeat")


def test_a_run_that_fails_says_so(make_chat: MakeChat) -> None:
    events = run(make_chat([ServerFailed("It broke.", "Wait.")]), "/heartbeat")
    assert events == [Failed("server", "It broke.", "Wait."), Answer("It did not work.")]


def test_retry_without_a_message_is_only_an_answer(make_chat: MakeChat) -> None:
    events = run(make_chat(), "/retry")
    assert [type(event) for event in events] == [Answer]


def test_retry_asks_again(make_chat: MakeChat) -> None:
    chat = make_chat([say("One."), say("Two.")])
    run(chat, "Count.")
    assert [e.text for e in run(chat, "/retry") if isinstance(e, Said)] == ["Two."]


def test_pop_takes_turns_back(make_chat: MakeChat) -> None:
    chat = make_chat([say("One."), say("Two.")])
    run(chat, "First message.")
    run(chat, "Second message.")
    assert answer(chat, "/pop") == "Took back 1 turn. It began: Second message."
    assert [message.said for message in chat.agent.journal.log() if message.said] == ["First message.", "One."]
    assert "not so many" in answer(chat, "/pop 7")
    assert "not a number" in answer(chat, "/pop x")
    assert "not a number" in answer(chat, "/pop 0")


def test_compact_shows_the_new_summary(make_chat: MakeChat) -> None:
    chat = make_chat([say("One."), say("Two."), "They counted."])
    run(chat, "First.")
    run(chat, "Second.")
    assert answer(chat, "/compact numbers") == "The summary is now:\nThey counted."
    assert "numbers" in chat.agent.llm.contexts[-1].instructions  # type: ignore[attr-defined]


def test_compact_of_an_empty_window_does_nothing(make_chat: MakeChat) -> None:
    assert answer(make_chat(), "/compact") == "Nothing was folded."


# -- looking -----------------------------------------------------------------------------------------------------------


def test_memory_shows_blocks_and_counts(make_chat: MakeChat) -> None:
    chat = make_chat([say("Hi.")], human="Likes tea.")
    run(chat, "Hello.")
    text = answer(chat, "/memory")
    assert "human (10/2,000 characters)\nLikes tea." in text
    assert "Recall storage: 2 messages. Archival storage: 0 passages." in text
    assert answer(chat, "/human") == "human (10/2,000 characters)\nLikes tea."


def test_persona_takes_the_text_of_a_file(make_chat: MakeChat) -> None:
    chat = make_chat()
    assert "Max" in answer(chat, "/persona assistant")
    assert "Max" in chat.agent.context().head[0].value
    assert "There is: " in answer(chat, "/persona nobody")


def test_recall_pages_through_hits(make_chat: MakeChat) -> None:
    chat = make_chat([say("Noted.") for _ in range(7)])
    for number in range(7):
        run(chat, f"Goat number {number}.")
    first, second = answer(chat, "/recall goat"), answer(chat, "/recall goat #2")
    assert (first.count("Goat number"), second.count("Goat number")) == (5, 2)
    assert "2026-01-01 12:00  you: Goat number" in first
    assert "Page 1 of 2, 7 hits. Next: /recall goat #2" in first
    assert "There is no page 3" in answer(chat, "/recall goat #3")
    assert answer(chat, "/recall llama") == "Nothing found."
    assert "What should be looked for?" in answer(chat, "/recall")


def test_archival_searches_or_counts(make_chat: MakeChat) -> None:
    chat = make_chat()
    chat.agent.journal.insert("The goat is called Pickles.")
    chat.agent.journal.commit(
        chat.agent.journal.state, passages=[Passage("Goats eat.", chat.agent.journal.clock(), "goats.txt", 2, 3)]
    )
    assert "2 passages" in answer(chat, "/archival")
    assert "note: The goat is called Pickles." in answer(chat, "/archival pickles")
    assert "goats.txt, part 2 of 3: Goats eat." in answer(chat, "/archival goats eat")


def test_dump_shows_the_window_or_the_last_messages(make_chat: MakeChat) -> None:
    chat = make_chat([say("Hi.")])
    run(chat, "Hello there.")
    whole, last = answer(chat, "/dump"), answer(chat, "/dump 2")
    assert all(part in whole for part in ("=== instructions", "=== core memory", "I am Sam.", "Hello there."))
    assert "[call] send_message" in last
    assert "[result]" in last
    assert "Hello there." not in last


def test_context_adds_up_to_the_window(make_chat: MakeChat) -> None:
    lines = answer(make_chat(), "/context").splitlines()
    tokens = [int(line.split()[-2].replace(",", "")) for line in lines[1:8]]
    assert sum(tokens) == 8192
    assert lines[0].startswith("[")


def test_cost_sums_up_the_session(make_chat: MakeChat) -> None:
    price = Price(0.001, 0.0001, 0.002)
    usage = Usage(1000, 200, 50, 0.92)
    chat = make_chat([Completion("Hi.", usage=usage)], llm_options={"price": price}, max_cost=20.0)
    run(chat, "Hello.")
    text = answer(chat, "/cost")
    assert "Read 1,000 tokens, 200 of them from the server's cache." in text
    assert "$0.9200" in text
    assert "1000 read, 100 read from the cache, 2000 written" in text
    assert "Limit: $20.00." in text


def test_cost_says_where_no_price_is_known(make_chat: MakeChat) -> None:
    assert "The price of scripted is not known." in answer(make_chat(), "/cost")


# -- files -------------------------------------------------------------------------------------------------------------


def test_save_and_load_go_back_and_keep_where_you_were(make_chat: MakeChat) -> None:
    chat = make_chat([say("One."), say("Two.")])
    run(chat, "First.")
    assert "Saved as early" in answer(chat, "/save early")
    run(chat, "Second.")
    told = answer(chat, "/load")
    assert told == "Loaded early. Where you were is before-load-2026-01-01_12-00-00."
    assert [message.said for message in chat.agent.journal.log() if message.said] == ["First.", "One."]
    answer(chat, "/load before-load-2026-01-01_12-00-00")
    assert [message.said for message in chat.agent.journal.log() if message.said][-1] == "Two."
    assert answer(chat, "/checkpoints").count("before-load") == 2
    assert answer(chat, "/load").startswith("Loaded early.")


def test_a_checkpoint_loads_by_its_path(make_chat: MakeChat, tmp_path: Path) -> None:
    chat = make_chat([say("One.")])
    run(chat, "First.")
    answer(chat, "/save early")
    moved = tmp_path / "moved.db"
    (tmp_path / "checkpoints/test/early.db").rename(moved)
    assert answer(chat, f"/load {moved}").startswith("Loaded moved.")


def test_saving_over_a_checkpoint_is_said(make_chat: MakeChat) -> None:
    chat = make_chat()
    assert "in place of" not in answer(chat, "/save twice")
    assert "in place of the earlier one" in answer(chat, "/save twice")
    assert "can not be the name" in answer(chat, "/save ../outside")


def test_unnamed_checkpoints_never_replace_each_other(make_chat: MakeChat) -> None:
    chat = make_chat()
    answer(chat, "/save")
    answer(chat, "/save")
    assert sorted(complete(chat, "/load ")) == ["/load 2026-01-01_12-00-00", "/load 2026-01-01_12-00-00-2"]


def test_a_load_that_fails_leaves_no_trace(make_chat: MakeChat, tmp_path: Path) -> None:
    chat = make_chat([say("One.")])
    assert "There is no checkpoint yet." in answer(chat, "/load")
    assert "There is no checkpoint yet." in answer(chat, "/checkpoints")
    run(chat, "First.")
    broken = tmp_path / "broken.db"
    broken.write_text("this is no data base")
    assert "not a checkpoint" in answer(chat, f"/load {broken}")
    assert complete(chat, "/load ") == []
    assert [message.said for message in chat.agent.journal.log() if message.said] == ["First.", "One."]


def test_export_writes_the_conversation_and_replaces_nothing(make_chat: MakeChat, tmp_path: Path) -> None:
    chat = make_chat([say("Hi, *Marta*.")])
    run(chat, "I am Marta. \ud800")
    path = tmp_path / "chat.md"
    assert str(path) in answer(chat, f"/export {path}")
    text = path.read_text()
    assert "**you**, 2026-01-01 12:00\n\nI am Marta." in text
    assert "**agent**, 2026-01-01 12:00\n\nHi, *Marta*." in text
    assert "is there already" in answer(chat, f"/export {path}")
    assert "Can not write" in answer(chat, f"/export {tmp_path}/no/such/folder/chat.md")
    assert path.read_text() == text


def test_checkpoints_are_private(make_chat: MakeChat, tmp_path: Path) -> None:
    answer(make_chat(), "/save secret")
    assert stat.S_IMODE((tmp_path / "checkpoints/test/secret.db").stat().st_mode) == 0o600


# -- the model ---------------------------------------------------------------------------------------------------------


def test_model_names_and_switches(make_chat: MakeChat) -> None:
    other = ScriptedLLM([say("From the other.")], context_window=16_384)
    other.model = "other"
    chat = make_chat([say("Hi.")], models={"other": other})
    assert answer(chat, "/model") == "The model is scripted, with a window of 8,192 tokens."
    assert answer(chat, "/model other") == "The model is other, with a window of 16,384 tokens."
    assert [e.text for e in run(chat, "Hello.") if isinstance(e, Said)] == ["From the other."]


@pytest.mark.parametrize("name", ["unknown", "tiny"])
def test_a_model_that_does_not_work_leaves_the_old_one(make_chat: MakeChat, name: str) -> None:
    chat = make_chat([say("Hi.")], models={"tiny": ScriptedLLM(context_window=1000)})
    old = chat.agent.llm
    assert "The model is" not in answer(chat, f"/model {name}")
    assert chat.agent.llm is old
    assert [e.text for e in run(chat, "Hello.") if isinstance(e, Said)] == ["Hi."]
