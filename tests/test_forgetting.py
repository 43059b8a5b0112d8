"""What is forgotten is gone from every tier and from every byte of the agent's files; all else stays, and goes on."""

import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from conftest import MakeAgent
from test_commands import MakeChat, answer, make_chat, run, say
from test_invariants import check_agent, check_context

from memgpt.agent import Agent
from memgpt.backends.background_index import BackgroundIndex
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.cli.commands import complete
from memgpt.cli.leftovers import entries_with, remove_entries
from memgpt.errors import StorageError, UserError
from memgpt.phrase import Phrase, lines, sentences
from memgpt.testing import HashEmbedder, SteppingClock, call
from memgpt.testing_server import Reply, StubServer
from memgpt.types import AgentState, MemoryBlock, Message, Passage, ToolCall

__all__ = ["make_chat"]
ROOT = Path(__file__).parent.parent
BLOCKS = (MemoryBlock("human", "Goat: pickles\nLikes tea", 2000),)


# -- the phrase --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("my goat", "I love My\n  GOAT!", "My\n  GOAT"),
        ("goat", "two goats", ""),
        ("goat", "scapegoat", ""),
        ("goat", "my_goat", "goat"),
        ("goat", "我的goat很好", "goat"),
        ("北京", "我昨天在北京吃了烤鸭", "北京"),
        ("고양이", "고양이가 귀엽다", "고양이"),
        ("straße", "IN DER STRASSE 5", "STRASSE"),
        ("naïve", "a nai\u0308ve idea", "nai\u0308ve"),
        ("ﬁne", "fine weather", "fine"),
        ("Marta's", "Marta’s goat", "Marta’s"),
        ("कम", "कमी", ""),
        ("a a", "ba a a", "a a"),
        ("c++", "I like C++.", "C++"),
        ("🙂", "oh 🙂!", "🙂"),
    ],
)
def test_a_phrase_is_found_at_word_boundaries_whatever_its_form(phrase: str, text: str, found: str) -> None:
    assert Phrase(phrase).is_in(text) is bool(found)
    assert [text[start:end] for start, end in Phrase(phrase).spans(text)] == [found] * bool(found)


@pytest.mark.parametrize(
    "text",
    [
        "Zoë said “hi”",
        json.dumps("Zoë said “hi”"),
        json.dumps({"message": json.dumps(["Zoë said “hi”"])}),
        json.dumps({"message": json.dumps(['first\nZoë\tsaid "hi"'], ensure_ascii=False)}, ensure_ascii=False),
    ],
)
def test_a_phrase_is_found_in_json_of_any_depth(text: str) -> None:
    assert Phrase('zoë said "hi"').is_in(text)


def test_of_a_text_only_the_lines_or_sentences_with_the_phrase_go() -> None:
    assert Phrase("goat").cut(lines("Marta\nHas a goat\nLikes tea")) == (["Has a goat\n"], "Marta\nLikes tea")
    assert Phrase("two lines").cut(lines("of two\nlines here\nLikes tea\n"))[1] == "Likes tea"
    held, rest = Phrase("goat").cut(sentences('They met. Her goat eats hats! "Really?" It is 3.5 years old.'))
    assert (held, rest) == (["Her goat eats hats! "], 'They met. "Really?" It is 3.5 years old.')
    assert Phrase("羊").cut(sentences("她有一只羊。她喜欢茶。"))[1] == "她喜欢茶。"


def test_an_empty_phrase_is_refused() -> None:
    with pytest.raises(UserError):
        Phrase(" \n")


# -- bytes -------------------------------------------------------------------------------------------------------------

SECRET = "Zoë's Pickles"
TRACES = ("pickl", "zoë'", r"zo\u00eb'", r"zo\\u00eb'")  # as it is written, as an index has it, and in JSON


def traces(folder: Path) -> set[str]:
    """The files below the folder in which the secret stands."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == "memory.db" for path in files)
    return {path.name for path in files if any(form.encode() in path.read_bytes().lower() for form in TRACES)}


SCRIPT: Sequence[Any] = [
    say(f"Hello, and hello to {SECRET}."),
    [call("core_memory_append", name="human", content=f"Goat: {SECRET}", request_heartbeat=True), say("Kept.")],
    say("It is kept, really."),
    call("send_message", inner_thoughts=f"I think of {SECRET}.", message="What else?"),
    call("archival_memory_insert", inner_thoughts="a note", content=f"{SECRET} eats hats.", request_heartbeat=True),
    [call("archival_memory_search", query="hats", request_heartbeat=True)],
    ToolCall("", "conversation_search", json.dumps({"query": SECRET, "request_heartbeat": True})),
    ToolCall("", "fly", '{"to": "' + json.dumps(SECRET)[1:-1]),
    say("Found it."),
    call("core_memory_replace", name="human", old_content=SECRET, new_content="nameless", request_heartbeat=True),
    say("Changed."),
    say("Tea it is."),
]


def fill(agent: Agent) -> None:
    """A chat that leaves the secret in every place where there can be one; what was said of tea is to stay."""
    for text in (f"My goat is {SECRET.upper()}", "keep it", "and?", "look it up", "change it", "I like tea."):
        list(agent.send(text))
    journal = agent.journal
    journal.insert(f"Old letter: {SECRET}.")
    journal.insert("\n\n".join(["x " * 490, f"{SECRET} in a book. " + "y " * 470, "z " * 490]), "book")
    summary = f"They met. {SECRET} is a goat. They drink tea."
    journal.commit(replace(journal.state, summary=summary, hidden=3))
    list(agent.send(f"taken back: {SECRET}"))
    journal.pop()
    login = Message("login", json.dumps({"type": "login", "last_login": f"{SECRET}?"}), journal.clock())
    journal.commit(journal.state, [login])


@pytest.fixture
def filled(make_agent: MakeAgent) -> Agent:
    agent = make_agent([*SCRIPT, say(f"Oh, {SECRET}.")], human="Name: Marta")
    agent.store._db.execute("PRAGMA secure_delete = OFF")  # type: ignore[attr-defined]  # some builds have it on
    fill(agent)
    return agent


def reopened(agent: Agent, path: Path) -> list[str]:
    """What another process reads in the log, after this one has closed its own."""
    agent.store.close()
    store = SqliteStore(path)
    said = [message.said for message in store.log() if message.said]
    store.close()
    return said


def test_no_byte_of_it_is_left_in_any_file(filled: Agent, tmp_path: Path) -> None:
    assert traces(tmp_path)
    held = filled.journal.holding(SECRET)
    gone = filled.journal.forget(SECRET)
    assert gone == held
    assert traces(tmp_path) == set()
    assert filled.journal.holding(SECRET).is_empty
    filled.journal.close()
    assert traces(tmp_path) == set()


def test_every_tier_is_shown_and_what_does_not_hold_it_stays(filled: Agent, tmp_path: Path) -> None:
    held = filled.journal.forget(SECRET)
    assert {message.kind for message in held.messages} == {"user_message", "reply", "result", "login"}
    assert f"taken back: {SECRET}" in [message.said for message in held.messages]
    assert [(passage.source, passage.part) for passage in held.passages] == [("", 0), ("", 0), ("book", 2)]
    assert [(line.label, line.text, line.current) for line in held.lines] == [
        ("human", f"Goat: {SECRET}", False),
        ("", f"{SECRET} is a goat.", True),
    ]
    assert [(p.source, p.part) for p in filled.store.passages()] == [("book", 1), ("book", 3)]  # type: ignore[attr-defined]
    assert filled.journal.state.block("human").value == "Name: Marta\nGoat: nameless"
    assert filled.journal.state.head == filled.journal.state.blocks
    assert filled.journal.state.summary == "They met. They drink tea."
    assert reopened(filled, tmp_path / "memory.db")[-2:] == ["I like tea.", "Tea it is."]


def test_the_chat_goes_on_and_no_call_is_without_its_result(filled: Agent) -> None:
    filled.journal.forget(SECRET)
    check_agent(filled)
    check_context(filled.context(), 8192)
    filled.llm.script += [call("core_memory_append", name="human", content="Tea."), say("Yes."), say("Again.")]  # type: ignore[attr-defined]
    for events in (filled.send("Do you like it?"), filled.retry()):
        list(events)
        check_context(filled.llm.contexts[-1], 8192)  # type: ignore[attr-defined]
        check_agent(filled)
    assert [m.said for m in filled.journal.log() if m.said][-2:] == ["Do you like it?", "Again."]
    assert filled.search.recall("pickles").total == 0
    assert filled.search.recall("tea").total > 0


def test_neither_pop_nor_an_older_state_brings_it_back(filled: Agent, tmp_path: Path) -> None:
    filled.journal.forget(SECRET)
    popped = 0
    while True:
        try:
            filled.journal.pop()
        except UserError:
            break
        popped += 1
        check_agent(filled)
        assert SECRET not in str(filled.context())
    assert popped == 5  # of six turns one lost its message
    assert traces(tmp_path) == set()


def test_a_turn_whose_message_is_forgotten_is_part_of_the_one_before(make_agent: MakeAgent) -> None:
    agent = make_agent([say("One."), say("Two."), say("One again.")])
    list(agent.send("First."))
    list(agent.send(f"Second, {SECRET}."))
    agent.journal.forget(SECRET)
    list(agent.retry())
    assert [m.said for m in agent.journal.log() if m.said] == ["First.", "One again."]
    agent.journal.forget("first")
    with pytest.raises(UserError, match="no message to run again"):
        agent.journal.reopen_turn()


def test_messages_out_of_view_are_counted_without_the_forgotten(make_agent: MakeAgent) -> None:
    agent = make_agent([say(f"Answer {n}.") for n in range(4)] + ["They counted. Zero was first."])
    for number in ("zero", "one", "two", "three"):
        list(agent.send(f"Number {number}."))
    list(agent.compact())
    before, queue = agent.journal.state.hidden, agent.journal.queue
    agent.journal.forget("number zero")
    assert agent.journal.state.hidden == before - 1
    agent.journal.forget("answer 0")
    assert agent.journal.state.hidden == before - 3  # a reply, and the result of its call
    agent.journal.forget("number three")
    assert agent.journal.state.hidden == before - 3
    assert agent.journal.queue == tuple(m for m in queue if m.said != "Number three.")
    assert agent.journal.state.summary == "They counted. Zero was first."


def test_a_window_of_nothing_but_the_forgotten_goes_on(make_agent: MakeAgent) -> None:
    agent = make_agent([say(SECRET), say("Hi.")])
    list(agent.send(SECRET))
    agent.journal.forget("type")  # a name in the packets, and no word of anybody
    assert len(agent.journal.queue) == 4
    agent.journal.forget(SECRET)
    assert [message.kind for message in agent.journal.queue] == ["login"]
    list(agent.send("Hello."))
    check_context(agent.llm.contexts[-1], 8192)  # type: ignore[attr-defined]


def test_what_nobody_wrote_is_no_match(make_agent: MakeAgent) -> None:
    agent = make_agent([[call("core_memory_append", name="human", content="x"), say("Hi.")]])
    list(agent.send("Hello."))
    for word in ("message", "user_message", "status", "inner_thoughts", "content", "send_message", "true", "time"):
        assert agent.journal.holding(word).is_empty, word


# -- vectors and the index ---------------------------------------------------------------------------------------------


@pytest.fixture
def indexed(tmp_path: Path, make_agent: MakeAgent) -> Agent:
    index = BackgroundIndex(tmp_path / "memory.db", tmp_path / "index", HashEmbedder)
    return make_agent([say(SECRET), say("Tea.")], index=index)


def vector_of(text: str) -> bytes:
    return HashEmbedder().embed([text])[0].tobytes()


@pytest.mark.parametrize("left", ["tea", ""])
def test_vectors_go_and_the_index_is_made_anew(indexed: Agent, tmp_path: Path, left: str) -> None:
    journal, index = indexed.journal, indexed._index
    assert isinstance(index, BackgroundIndex)
    journal.insert(SECRET)
    if left:
        journal.insert(left)
    index.wake()
    assert index.settle(30)
    secret = vector_of(SECRET)
    assert any(secret in path.read_bytes() for path in (tmp_path / "index").rglob("*") if path.is_file())
    journal.forget(SECRET)
    assert index.settle(30)
    index.close()
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or secret not in path.read_bytes(), path
    with sqlite3.connect(tmp_path / "memory.db") as db:
        assert db.execute("SELECT count(*) FROM vectors").fetchone()[0] == (1 if left else 0)
    db.close()


# -- crashes -----------------------------------------------------------------------------------------------------------

FORGETTING = """
import os, signal, sys
from pathlib import Path
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.phrase import Phrase

def tick():
    global ticks
    ticks += 1
    if ticks == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)

ticks = 0
store = SqliteStore(Path(sys.argv[1]))
store._db.execute("PRAGMA secure_delete = OFF")
store._db.set_progress_handler(tick, 100)
store.forget(Phrase("pickles"))
print(ticks)
store.scrub()
print(ticks)
"""


def forget_until(path: Path, tick: int) -> list[int]:
    """Forgets in a process that kills itself at that tick of SQLite's; the ticks at which each part was done."""
    command = [sys.executable, "-c", FORGETTING, str(path), str(tick)]
    return [int(line) for line in subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=False).stdout.split()]


def test_killed_at_any_moment_it_is_all_there_or_all_gone(tmp_path: Path) -> None:
    def make(name: str) -> Path:
        path = tmp_path / name / "memory.db"
        path.parent.mkdir()
        store = SqliteStore(path)
        now = SteppingClock()()
        said = [Message("user_message", f"pickles {n}", now, said=f"pickles {n}") for n in range(500)]
        store.commit(AgentState(BLOCKS, BLOCKS), said, [Passage(f"pickles {n}", now) for n in range(100)])
        store.close()
        return path

    deleted, done = forget_until(make("whole"), 0)
    outcomes = []
    for tick in (deleted // 2, deleted - 1, (deleted + done) // 2, done - 1):
        path = make(str(tick))
        forget_until(path, tick)
        store = SqliteStore(path)
        left = store.holding(Phrase("pickles"))
        store.close()
        assert (len(left.messages), len(left.passages), len(left.lines)) in ((500, 100, 1), (0, 0, 0))
        assert left.messages or traces(path.parent) == set()
        outcomes.append(left.is_empty)
    assert outcomes[0] is False
    assert outcomes[-2:] == [True, True]


def test_a_file_that_can_not_be_cleaned_now_is_cleaned_at_the_next_start(tmp_path: Path, filled: Agent) -> None:
    reader = sqlite3.connect(tmp_path / "memory.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM messages").fetchone()
    filled.store._db.execute("PRAGMA busy_timeout = 50")  # type: ignore[attr-defined]
    with pytest.raises(StorageError, match="The next start"):
        filled.journal.forget(SECRET)
    assert filled.journal.holding(SECRET).is_empty
    check_agent(filled)
    reader.close()
    assert traces(tmp_path)
    filled.store.close()
    SqliteStore(tmp_path / "memory.db").close()
    assert traces(tmp_path) == set()


# -- the command -------------------------------------------------------------------------------------------------------


def test_the_command_shows_and_forgets_only_when_confirmed(make_chat: MakeChat, tmp_path: Path) -> None:
    chat = make_chat([*SCRIPT, say("Oh.")])
    fill(chat.agent)
    shown = answer(chat, f"/forget {SECRET}")
    assert f"  2026-01-01 12:00  you: My goat is {SECRET.upper()}" in shown
    assert "agent (its thoughts or calls hold it): What else?" in shown
    assert "book, line 3, part 2 of 3: " in shown
    assert re.search(rf"1 line of core memory:\n  [-\d]{{10}} [:\d]{{5}}  earlier human: Goat: {SECRET}\n", shown)
    assert re.search(r"\nand \d+ other entries of the log: thoughts, calls, results\n", shown)
    assert shown.endswith("/forget yes deletes all of this for good. Anything else leaves it.")
    assert complete(chat, "/forget ") == ["/forget yes"]
    answer(chat, "/memory")
    assert complete(chat, "/forget ") == []
    assert "Nothing was shown" in answer(chat, "/forget yes")
    assert traces(tmp_path)
    answer(chat, f"/forget  {SECRET.lower()} ")
    told = answer(chat, "/forget YES")
    assert told.startswith("Forgotten: 5 messages, ")
    assert "3 passages, 1 line of core memory, 1 sentence of the summary." in told
    assert traces(tmp_path) == set()
    assert answer(chat, f"/forget {SECRET}") == "Nothing that this agent remembers holds it."
    assert "Nothing was shown" in answer(chat, "/forget yes")
    assert "phrase is empty" in answer(chat, "/forget")


def test_a_message_between_drops_what_was_shown(make_chat: MakeChat) -> None:
    chat = make_chat([say("One."), say("Two.")])
    run(chat, SECRET)
    answer(chat, f"/forget {SECRET}")
    run(chat, "Hello.")
    assert "Nothing was shown" in answer(chat, "/forget yes")
    assert not chat.agent.journal.holding(SECRET).is_empty


def test_copies_that_hold_it_are_named(make_chat: MakeChat, tmp_path: Path) -> None:
    chat = make_chat([say("One."), say("Two.")])
    answer(chat, "/save innocent")
    run(chat, SECRET)
    answer(chat, "/save guilty")
    folder = tmp_path / "home/agents/test"
    folder.mkdir(parents=True)
    chat.agent.journal.save(folder / "memory-before-upgrade-from-1.db")
    with sqlite3.connect(folder / "memory-before-upgrade-from-1.db") as db:
        db.executescript("DROP TABLE imported; PRAGMA user_version = 1")
    db.close()
    (tmp_path / "checkpoints/test/torn.db").write_bytes(f"no data base, but {SECRET}".encode())
    answer(chat, f"/forget {SECRET}")
    told = answer(chat, "/forget yes")
    for name in ("guilty.db", "memory-before-upgrade-from-1.db", "torn.db"):
        assert name in told
    assert "innocent" not in told
    assert traces(tmp_path) == {"guilty.db", "memory-before-upgrade-from-1.db", "torn.db"}
    assert "guilty.db" in answer(chat, f"/forget {SECRET}")
    assert sorted(path.name for path in folder.iterdir()) == ["memory-before-upgrade-from-1.db"]
    answer(chat, "/load guilty")
    answer(chat, f"/forget {SECRET}")
    answer(chat, "/forget yes")
    answer(chat, "/save guilty")
    assert "guilty.db" not in traces(tmp_path)


def test_the_name_of_an_agent_stays_and_is_told(make_chat: MakeChat) -> None:
    chat = make_chat([say("Hello.")])
    run(chat, "This is a test.")
    answer(chat, "/forget test")
    assert "The agent is still called test." in answer(chat, "/forget yes")


def test_many_are_counted_and_the_first_shown(make_chat: MakeChat) -> None:
    chat = make_chat()
    for number in range(23):
        chat.agent.journal.insert(f"{SECRET} {number}")
    shown = answer(chat, f"/forget {SECRET}")
    assert shown.startswith("23 passages:\n")
    assert shown.count(SECRET) == 20
    assert "and 3 more" in shown


# -- files beside the agent --------------------------------------------------------------------------------------------


def test_history_and_log_lose_the_entries_that_hold_it(make_chat: MakeChat) -> None:
    chat = make_chat()
    home = chat.places.home
    home.mkdir()
    history = "\n# 2026-01-01 12:00:00\n+hello\n\n# 2026-01-01 12:01:00\n+zoë's\n+pickles\n\n# 2026\n+bye\n"
    chat.places.history.write_text(history)
    chat.places.error_log.write_text(f"2026\nTraceback\nValueError: {SECRET!r}\n\n2027\nTraceback\nKeyError\n\n")
    assert "2 entries in the history" in answer(chat, f"/forget {SECRET}")
    answer(chat, "/forget yes")
    assert chat.places.history.read_text() == "\n# 2026-01-01 12:00:00\n+hello\n\n# 2026\n+bye\n"
    assert chat.places.error_log.read_text() == "2027\nTraceback\nKeyError\n\n"
    assert chat.places.history.stat().st_mode & 0o777 == 0o600


def test_a_history_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    path = tmp_path / "no" / "history"
    assert entries_with(path, Phrase("x")) == 0
    assert remove_entries(path, Phrase("x"))
    path.parent.mkdir()
    path.write_text("# 1\n+x\n")
    (tmp_path / "no" / "history.new").mkdir()
    assert not remove_entries(path, Phrase("x"))
    assert path.read_text() == "# 1\n+x\n"


# -- the program -------------------------------------------------------------------------------------------------------


def test_a_piped_chat_forgets_and_the_requests_after_it_hold_nothing(tmp_path: Path) -> None:
    with StubServer([Reply(calls=[("send_message", {"message": text})]) for text in (f"{SECRET}!", "Hi.")]) as server:
        env = {**os.environ, "MEMGPT_HOME": str(tmp_path), "OPENAI_BASE_URL": server.base_url}
        command = [sys.executable, "main.py", "--first", "--agent", "kept", "--model", "stub-model", "--json"]
        given = f"I have {SECRET}\n/forget {SECRET}\n/forget yes\nhello\n"
        done = subprocess.run(command, cwd=ROOT, env=env, input=given, capture_output=True, text=True, check=True)
        notices = [event for event in map(json.loads, done.stdout.splitlines()) if event["type"] == "notice"]
        assert [set(notice) for notice in notices] == [{"type", "text"}] * 2
        assert notices[1]["text"].startswith("Forgotten: 2 messages, 1 other entry of the log.")
        assert SECRET in json.dumps(server.chats[0], ensure_ascii=False)
        assert SECRET not in json.dumps(server.chats[1], ensure_ascii=False)
        assert traces(tmp_path) == set()
