"""memgpt import and memgpt export: the program as a process, and what is in the store after it."""

import json
import os
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import MakeAgent

from memgpt import portable
from memgpt.agent import Agent
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.cli.commands import respond
from memgpt.cli.registry import Chat
from memgpt.cli.transfer import export
from memgpt.errors import StorageError, UserError
from memgpt.json_stream import Flaw
from memgpt.phrase import Phrase
from memgpt.places import Places
from memgpt.search import Search
from memgpt.testing import NoIndex, QuarterCounter, ScriptedLLM, SteppingClock, call
from memgpt.transfer import Imported, import_history
from memgpt.types import AgentState, MemoryBlock, Message, Passage
from memgpt.wiring import open_store

MAIN = Path(__file__).parent.parent / "main.py"
NOW = datetime(2026, 5, 7, 12).astimezone()
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def environment(home: Path, tmp_path: Path) -> dict[str, str]:
    # No key, and a server that is not there: neither command may look for a model.
    nobody = "http://127.0.0.1:9/v1"
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "MEMGPT_HOME": str(home),
        "OPENAI_BASE_URL": nobody,
        "LANG": "C.UTF-8",
        **({"TZ": os.environ["TZ"]} if "TZ" in os.environ else {}),
    }


@pytest.fixture
def run(environment: dict[str, str], tmp_path: Path) -> Run:
    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, MAIN, *arguments]
        return subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)

    return run


def line(text: str, when: datetime, role: str = "user", **more: Any) -> str:
    return json.dumps({"role": role, "content": text, "time": when.isoformat(), **more}, ensure_ascii=False) + "\n"


def write(path: Path, *lines: str) -> Path:
    path.write_text("".join(lines), encoding="utf-8")
    return path


def chatgpt(*conversations: Sequence[str], start: datetime = NOW) -> list[dict[str, Any]]:
    """A made-up export: each conversation a day after the one before, user and assistant in turn, newest first."""
    export = []
    for number, said in enumerate(conversations):
        begun = (start + timedelta(days=number)).timestamp()
        mapping: dict[str, Any] = {"root": {"id": "root", "message": None, "parent": None, "children": []}}
        parent = "root"
        for place, text in enumerate(said):
            message = {
                "author": {"role": ("user", "assistant")[place % 2]},
                "create_time": begun + place,
                "content": {"content_type": "text", "parts": [text]},
                "weight": 1.0,
                "metadata": {},
                "recipient": "all",
            }
            mapping[f"{number}.{place}"] = {"id": parent, "message": message, "parent": parent, "children": []}
            parent = f"{number}.{place}"
        title = {"title": f"Chat {number}", "create_time": begun, "conversation_id": f"c{number}"}
        export.append({**title, "mapping": mapping, "current_node": parent})
    return export[::-1]


def bring(home: Path, *paths: Path, name: str = "test", **options: Any) -> Imported:
    return import_history(paths, name, home=home, **options)


def opened(home: Path, name: str = "test") -> SqliteStore:
    return SqliteStore(home / "agents" / name / "memory.db")


def said(store: SqliteStore) -> list[tuple[str, str, datetime]]:
    return [(message.kind, message.said, message.time) for message in store.log()]


def rows(home: Path, name: str = "test") -> list[Any]:
    with closing(sqlite3.connect(home / "agents" / name / "memory.db")) as db:
        return [
            *db.execute("SELECT id, state_id, kind, content, said, calls, time, tokens, reachable FROM messages"),
            *db.execute("SELECT rowid, words FROM message_words"),
            *db.execute("SELECT key, id FROM imported ORDER BY id"),
        ]


# -- what comes in -----------------------------------------------------------------------------------------------------


def test_a_history_is_in_recall_storage_with_its_dates_and_out_of_the_window(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "whatever.txt"
    path.write_text(json.dumps(chatgpt(["My goat is called Pickles.", "A fine name."], ["Good night."])))
    result = bring(home, path)
    assert (result.messages, len(result.conversations), result.known, result.core_memory) == (3, 2, 0, None)
    assert (result.first, result.last) == (NOW, NOW + timedelta(days=1))
    with closing(opened(home)) as store:
        assert said(store) == [
            ("user_message", "My goat is called Pickles.", NOW),
            ("reply", "A fine name.", NOW + timedelta(seconds=1)),
            ("user_message", "Good night.", NOW + timedelta(days=1)),
        ]
        first, reply, _ = store.log()
        assert json.loads(first.content) == {
            "type": "user_message",
            "message": first.said,
            "time": NOW.strftime("%Y-%m-%d %H:%M:%S %Z%z"),
        }
        assert reply.content == reply.said
        assert (store.state.window, store.state.hidden, store.turn_start()) == ((), 0, None)
        assert [message.id for message in store.log()] == [1, 2, 3]


def test_search_finds_what_was_imported_by_words_and_by_date(home: Path, tmp_path: Path) -> None:
    bring(home, write(tmp_path / "a.jsonl", line("My goat Pickles ate the roses.", NOW), line("Hm.", NOW, "assistant")))
    with closing(opened(home)) as store:
        search = Search(store, NoIndex(), SteppingClock())
        assert search.recall("goats eat roses").items[0].said.startswith("My goat")
        assert {message.kind for message in search.recall_dates(NOW.date(), NOW.date()).items} == {
            "user_message",
            "reply",
        }
        assert not search.recall_dates(date(2026, 5, 8), date(2026, 5, 9)).items


def test_the_same_file_twice_adds_nothing_and_a_newer_one_what_is_new(home: Path, tmp_path: Path) -> None:
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(json.dumps(chatgpt(["Yes.", "Why?", "Yes.", "Why?"])))
    new.write_text(json.dumps(chatgpt(["Yes.", "Why?", "Yes.", "Why?", "Because."], ["Another."])))
    assert bring(home, old).messages == 4
    before = rows(home)
    again = bring(home, old)
    assert (again.messages, again.known) == (0, 4)
    assert rows(home) == before
    newer = bring(home, new)
    assert (newer.messages, newer.known) == (2, 4)


def test_equal_words_at_the_same_time_are_each_kept(home: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", *[line("yes", NOW)] * 3, line("no", NOW), line("yes", NOW))
    assert bring(home, path).messages == 5
    assert bring(home, path).known == 5


def test_what_is_gone_from_the_log_does_not_come_back_with_the_same_file(home: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", line("forget me", NOW), line("keep me", NOW))
    bring(home, path)
    with closing(sqlite3.connect(home / "agents/test/memory.db")) as db:
        db.execute("DELETE FROM messages WHERE said = 'forget me'")
        db.commit()
    assert bring(home, path).known == 2
    with closing(opened(home)) as store:
        assert [message.said for message in store.log()] == ["keep me"]


def test_what_was_forgotten_does_not_come_back_with_an_older_export(home: Path, tmp_path: Path) -> None:
    bring(home, write(tmp_path / "a.jsonl", line("keep me", NOW)))
    with closing(opened(home)) as store:
        store.commit(store.state, [Message("user_message", "forget me", NOW, said="forget me")])
        export(store, "test", str(tmp_path / "all.jsonl"), NOW)
        store.forget(Phrase("forget me"))
    assert bring(home, tmp_path / "all.jsonl").messages == 0
    with closing(opened(home)) as store:
        assert [message.said for message in store.log()] == ["keep me"]


def test_strange_text_is_stored_and_read_back(home: Path, tmp_path: Path) -> None:
    texts = ["null \x00 byte", "北京烤鸭", "🙂", "a\u2028b\r\n\x1b[31m", "x" * 300_000]
    lines = [json.dumps({"role": "user", "content": text, "time": 1e9 + n}) for n, text in enumerate(texts)]
    lines.append('{"role": "user", "content": "lone \\ud800 surrogate", "time": 1000000100}')
    path = write(tmp_path / "a.jsonl", "\n".join(lines))
    assert bring(home, path).messages == 6
    assert bring(home, path).known == 6
    with closing(opened(home)) as store:
        assert [message.said for message in store.log()] == [*texts, "lone ? surrogate"]


def test_saves_of_the_original_repeat_each_other_and_each_message_comes_once(home: Path, tmp_path: Path) -> None:
    def packet(text: str, minute: int) -> dict[str, str]:
        time = f"2023-10-26 05:{minute:02}:00 PM PDT-0700"
        return {"role": "user", "content": json.dumps({"type": "user_message", "message": text, "time": time})}

    sent = {"name": "send_message", "arguments": json.dumps({"message": "Hello, Chad."})}
    reply = {"role": "assistant", "content": "Hm.", "function_call": sent}
    result = {"role": "function", "name": "send_message", "content": packet("None", 2)["content"].replace("user_", "")}
    messages = [{"role": "system", "content": "You are MemGPT."}, packet("I am Chad.", 1), reply, result]
    for number, save in enumerate([messages, [*messages, packet("Bye.", 9)]]):
        (tmp_path / f"{number}.json").write_text(json.dumps({"model": "gpt-4", "messages": save}, indent=4))
    brought = bring(home, tmp_path / "0.json", tmp_path / "1.json")
    assert (brought.messages, brought.known, brought.flaws.total()) == (3, 2, 0)
    with closing(opened(home)) as store:
        assert [message.said for message in store.log()] == ["I am Chad.", "Hello, Chad.", "Bye."]


def test_a_zip_gives_what_is_in_it(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data/conversations-000.json", json.dumps(chatgpt(["One."])))
        archive.writestr("data/conversations-001.json", json.dumps(chatgpt(["Two."])))
        archive.writestr("data/user.json", "{}")
        archive.writestr("__MACOSX/data/conversations-000.json", "junk")
    assert bring(home, path).messages == 2


def test_a_file_in_utf_16_or_with_a_mark_is_read(home: Path, tmp_path: Path) -> None:
    for number, encoding in enumerate(("utf-16", "utf-8-sig")):
        path = tmp_path / encoding
        path.write_text(line(f"Käse {number}", NOW), encoding=encoding)
        assert bring(home, path).messages == 1


# -- beside a conversation of the agent's own --------------------------------------------------------------------------


def test_an_imported_history_stands_before_the_own_one_and_pop_leaves_it(make_agent: MakeAgent, tmp_path: Path) -> None:
    agent = make_agent(["Hello."])
    assert isinstance(agent.store, SqliteStore)
    list(agent.send("Mine."))
    window = agent.journal.state.window
    agent.close()
    folder = tmp_path / "home" / "agents" / "test"
    folder.mkdir(parents=True)
    (tmp_path / "memory.db").rename(folder / "memory.db")
    path = write(tmp_path / "a.jsonl", line("Older.", NOW), line("Other.", NOW, "assistant"))
    assert bring(tmp_path / "home", path).messages == 2
    with closing(opened(tmp_path / "home")) as store:
        assert store.state.window == window
        assert [message.said for message in store.log() if message.said] == ["Older.", "Other.", "Mine.", "Hello."]
        assert [message.said for message in store.log(1)] == ["Hello."]
        start = store.turn_start()
        assert start is not None
        store.rewind(start, before=True)
        assert [message.said for message in store.log() if message.said] == ["Older.", "Other."]
        assert store.counts() == (2, 0)


def test_a_data_base_of_version_1_is_brought_up_to_date(home: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", line("old", NOW))
    bring(home, path)
    with closing(sqlite3.connect(home / "agents/test/memory.db")) as db:
        for name in ("imported", "sources"):
            db.execute(f"DROP TABLE {name}")
        db.execute("DROP INDEX passages_by_document")
        for column in ("place", "document"):
            db.execute(f"ALTER TABLE passages DROP COLUMN {column}")
        db.execute("ALTER TABLE passages ADD COLUMN parts INTEGER NOT NULL DEFAULT 0")
        db.execute("PRAGMA user_version = 1")
    with closing(opened(home)) as store:
        assert [message.said for message in store.log()] == ["old"]
        assert store.bring_in([]) == []
    assert (home / "agents/test/memory-before-upgrade-from-1.db").is_file()


# -- broken off --------------------------------------------------------------------------------------------------------


def test_an_import_that_was_killed_goes_on_where_it_was(
    home: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    many = [line(f"number {n} of many", NOW + timedelta(seconds=n)) for n in range(8000)]
    path = write(tmp_path / "a.jsonl", *many)
    bring(home, path, name="whole")
    command = [sys.executable, MAIN, "import", path, "--agent", "killed"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            count = _wait_for_rows(home / "agents" / "killed" / "memory.db", process)
        finally:
            process.kill()
    assert 0 < count < 8000
    assert process.returncode == -9
    result = bring(home, path, name="killed")
    assert result.messages + result.known == 8000
    assert result.known >= count
    assert rows(home, "killed") == rows(home, "whole")


def _wait_for_rows(path: Path, process: "subprocess.Popen[bytes]") -> int:
    while process.poll() is None:
        time.sleep(0.005)
        if path.exists():
            with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
                try:
                    count = int(db.execute("SELECT count(*) FROM messages").fetchone()[0])
                except sqlite3.OperationalError:
                    continue
                if count:
                    return count
    return 0


# -- an agent's own export ---------------------------------------------------------------------------------------------


@pytest.fixture
def lived(make_agent: MakeAgent) -> Agent:
    """An agent with edits, notes, calls, a summary, something popped, and something that a person stored."""
    agent = make_agent(
        [
            [call("core_memory_append", name="human", content="Name: Márta", request_heartbeat=True), "A thought."],
            call("send_message", message="Hello, Márta."),
            [
                call("archival_memory_insert", content="Her goat is called Pickles.", request_heartbeat=True),
                call("conversation_search", query="goat", request_heartbeat=True),
            ],
            call("send_message", message="Noted."),
            "They talked of a goat.",
            "One more.",
            "To be taken back.",
        ],
        clock=SteppingClock(step=timedelta(microseconds=123_457)),
    )
    list(agent.send("I am Márta. \ud83d \x00"))
    list(agent.send("My goat is Pickles."))
    list(agent.compact())
    list(agent.send("And?"))
    list(agent.send("Not this."))
    agent.journal.pop()
    agent.journal.insert("Everything about goats. " * 300, "goats.txt")
    return agent


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines(keepends=True)


def exported(agent: Agent, path: Path) -> Path:
    export(agent.store, agent.name, str(path), NOW)
    return path


def test_an_export_makes_an_equal_agent(lived: Agent, home: Path, tmp_path: Path) -> None:
    path = exported(lived, tmp_path / "lived.jsonl")
    result = bring(home, path, name="copy")
    assert result.core_memory is True
    assert not result.flaws
    with closing(opened(home, "copy")) as store:
        export(store, "copy", str(tmp_path / "copy.jsonl"), NOW)
        state, old = store.state, lived.journal.state
        assert (state.blocks, state.summary, state.hidden) == (old.blocks, old.summary, old.hidden)
        assert old.summary
        queue = [replace(message, id=0, tokens=0) for message in store.messages(state.window)]
        assert queue == [replace(message, id=0, tokens=0) for message in lived.journal.queue]
        assert any(message.calls for message in store.log())
        assert all(message.tokens for message in store.messages(state.window))
    assert lines_of(tmp_path / "copy.jsonl")[1:] == lines_of(path)[1:]
    assert "Not this." not in path.read_text()


def test_the_copy_chats_on_with_the_window_of_the_original(lived: Agent, home: Path, tmp_path: Path) -> None:
    bring(home, exported(lived, tmp_path / "lived.jsonl"), name="copy")
    llm = ScriptedLLM(["Still here."])
    with closing(opened(home, "copy")) as store:
        agent = Agent(
            name="copy", llm=llm, store=store, index=NoIndex(), counter=QuarterCounter(), clock=SteppingClock()
        )
        list(agent.send("Are you there?"))
        asked = [message.content for message in llm.contexts[0].queue]
        assert asked[: len(lived.journal.queue)] == [message.content for message in lived.journal.queue]
        agent.journal.pop()
        with pytest.raises(UserError):
            agent.journal.pop()
        assert len(store.messages(store.state.window)) == len(lived.journal.queue)


def test_into_an_agent_that_has_begun_an_export_brings_what_was_said_and_noted(
    lived: Agent, home: Path, tmp_path: Path
) -> None:
    path = exported(lived, tmp_path / "lived.jsonl")
    blocks = (MemoryBlock("persona", "I am Other.", 2000), MemoryBlock("human", "Nobody.", 2000))
    with closing(open_store("other", home=home)) as store:
        state, _ = store.commit(
            replace(store.state, blocks=blocks, head=blocks),
            [Message("user_message", "Hi.", NOW, said="Hi.", tokens=3)],
            opens_turn=True,
        )
    result = bring(home, path, name="other")
    assert result.core_memory is False
    with closing(opened(home, "other")) as store:
        assert store.state == state
        told = [message.said for message in lived.journal.log() if message.said]
        assert [message.said for message in store.log()] == [*told, "Hi."]
        assert list(_texts(store.passages())) == list(_texts(lived.store.passages()))
    again = bring(home, path, name="other")
    assert (again.messages, again.passages, again.core_memory) == (0, 0, False)


def _texts(passages: Iterator[Passage]) -> Iterator[tuple[Any, ...]]:
    return ((one.text, one.time, one.source, one.part, one.parts) for one in passages)


def test_an_agents_export_brings_nothing_new_to_the_agent_itself(lived: Agent, home: Path, tmp_path: Path) -> None:
    path = exported(lived, tmp_path / "lived.jsonl")
    state = lived.journal.state
    lived.close()
    (home / "agents" / "test").mkdir(parents=True)
    (tmp_path / "memory.db").rename(home / "agents" / "test" / "memory.db")
    result = bring(home, path)
    assert (result.messages, result.passages, result.core_memory) == (0, 0, False)
    with closing(opened(home)) as store:
        assert store.state == state


def test_a_history_that_came_with_an_export_is_known_when_its_own_file_comes(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    path.write_text(json.dumps(chatgpt(["One.", "Two."], ["Three."])))
    bring(home, path, name="first")
    with closing(opened(home, "first")) as store:
        export(store, "first", str(tmp_path / "first.jsonl"), NOW)
    bring(home, tmp_path / "first.jsonl", name="second")
    assert bring(home, path, name="second").known == 3


def test_a_restored_agent_is_not_restored_again(lived: Agent, home: Path, tmp_path: Path) -> None:
    path = exported(lived, tmp_path / "lived.jsonl")
    bring(home, path, name="copy")
    with closing(opened(home, "copy")) as store:
        blocks = (MemoryBlock("persona", "Changed since.", 2000), *store.state.blocks[1:])
        store.commit(replace(store.state, blocks=blocks, head=blocks))
    assert bring(home, path, name="copy").core_memory is False
    with closing(opened(home, "copy")) as store:
        assert store.state.block("persona").value == "Changed since."


def test_a_restore_that_was_broken_off_goes_on(lived: Agent, home: Path, tmp_path: Path) -> None:
    path = exported(lived, tmp_path / "lived.jsonl")
    begun = [portable._part(json.loads(one)) for one in lines_of(path)[1:]]  # as far as the first batch came
    with closing(open_store("copy", home=home)) as store:
        from memgpt.backends.importing import Keys

        keys = Keys()
        first = [one.message if isinstance(one, portable.Entry) else one for one in begun[:9]]
        store.bring_in([(keys.of(one), one) for one in first if isinstance(one, Message | Passage)])
    assert bring(home, path, name="copy").core_memory is True
    with closing(opened(home, "copy")) as store:
        export(store, "copy", str(tmp_path / "copy.jsonl"), NOW)
    assert lines_of(tmp_path / "copy.jsonl")[1:] == lines_of(path)[1:]


def test_a_window_is_not_made_of_messages_that_came_from_elsewhere(lived: Agent, home: Path, tmp_path: Path) -> None:
    path = exported(lived, tmp_path / "lived.jsonl")
    plain = [json.loads(one) for one in lines_of(path) if '"said"' in one]
    simple = [json.dumps({"kind": one["kind"], "content": one["said"], "time": one["time"]}) for one in plain]
    bring(home, write(tmp_path / "plain.jsonl", "\n".join(simple)), name="copy")
    assert bring(home, path, name="copy").core_memory is True
    with closing(opened(home, "copy")) as store:
        assert store.state.window == ()
        assert store.state.blocks == lived.journal.state.blocks


def test_an_export_of_a_newer_version_is_refused(home: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", '{"memgpt": 2}\n')
    with pytest.raises(UserError, match="newer version"):
        bring(home, path)


HOSTILE = [
    {"type": "block", "label": "human", "value": "fits", "limit": 10**17},
    {"type": "block", "label": 7, "value": "x", "limit": 5},
    {"type": "block", "label": "human"},
    {"type": "summary", "text": None, "hidden": "many"},
    {"type": "passage", "text": "a note", "time": "never"},
    {"type": "passage", "text": ["x"], "time": 5},
    {"type": "passage", "text": "odd place", "time": 1e9, "source": 4, "part": "x"},
    {"type": "passage", "text": "good place", "time": 1e9, "source": "book", "part": 1, "parts": 2, "place": "page 1"},
    {"type": "message", "kind": "order", "content": "x", "time": 1e9},
    {"type": "message", "kind": "reply", "content": {"x": 1}, "time": 1e9},
    {"type": "message", "kind": "reply", "content": "x", "time": 1e9, "calls": [{"id": 5}]},
    {"type": "message", "kind": "reply", "content": "x", "time": 1e9, "calls": "none"},
    {"type": "message", "kind": "reply", "content": "good \ud800", "said": "good", "time": 1e9},
    {"type": "surprise"},
    ["x"],
    None,
]


def test_of_a_hostile_export_what_makes_sense_is_taken(home: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", '{"memgpt": 1}\n', *(json.dumps(one) + "\n" for one in HOSTILE), "{oops\n")
    result = bring(home, path)
    assert (result.messages, result.passages, result.flaws.total()) == (1, 1, 14)
    with closing(opened(home)) as store:
        assert [block.label for block in store.state.blocks] == ["human", "persona"]
        assert store.state.block("human").value == "fits"
        assert store.state.block("persona").value
    assert isinstance(next(portable.read([{"type": "passage", "text": "x", "time": 10**400}])), Flaw)
    place = next(part for part in portable.read(HOSTILE) if isinstance(part, Passage))
    assert (place.source, place.part, place.parts, place.place) == ("book", 1, 2, "page 1")


# -- the commands ------------------------------------------------------------------------------------------------------


def test_import_tells_what_came_of_it(run: Run, home: Path, tmp_path: Path) -> None:
    (tmp_path / "conversations.json").write_text(json.dumps([*chatgpt(["One.", "Two."], ["Three."]), {"title": "?"}]))
    lines = write(tmp_path / "more.jsonl", line("Early.", NOW - timedelta(days=900)), "oops\n", '{"role": "x"}\n')
    done = run("import", "conversations.json", lines)
    assert (done.returncode, done.stderr) == (0, "")
    early, late = NOW - timedelta(days=900), NOW + timedelta(days=1)
    assert done.stdout == (
        f"Imported 4 messages of 3 conversations, from {early:%Y-%m-%d} to {late:%Y-%m-%d};"
        " 3 were skipped (1 no message, 1 not JSON, 1 of an unknown role).\n"
    )
    assert (home / "agents/sam-basic/memory.db").is_file()
    done = run("import", "conversations.json")
    assert done.stdout == "Nothing was new; 3 were there already; 1 was skipped (1 no message).\n"


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"Dear diary,", b"[1, 2, 3]", b'{"a": 1}\n', b"\x80\x04\x95pickle", b"\x00" * 99, b"[" * 5000),
        *(b'{"messages": []}', b'[{"title": "no tree"}]', b"PK\x03\x04 no zip", b'{\n "role": "user"\n', b"\xff\xfe{"),
        b"{" * 5000,
    ],
)
def test_a_file_of_no_known_format_is_refused_before_anything_is_made(
    home: Path, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    good = write(tmp_path / "good.jsonl", line("x", NOW))
    with pytest.raises(UserError, match=r"file holds no history .* ChatGPT or Claude .* MemGPT .* JSON lines"):
        bring(home, good, path)
    assert not home.exists()


def test_the_users_mistakes_exit_2_with_one_line(run: Run, home: Path, tmp_path: Path) -> None:
    torn = tmp_path / "torn.zip"
    with zipfile.ZipFile(torn, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", json.dumps(chatgpt([str(number) for number in range(2000)])))
    whole = torn.read_bytes()
    torn.write_bytes(whole[:3000] + b"\x00" * 3000 + whole[6000:])
    write(tmp_path / "diary.txt", "Dear diary,")
    for arguments, told in (
        (("import",), "It is: memgpt import FILE..."),
        (("import", "missing.json"), "Can not read missing.json: No such file"),
        (("import", "."), "Is a directory"),
        (("import", "torn.zip"), "Can not read torn.zip"),
        (("import", "diary.txt"), "diary.txt holds no history"),
        (("export",), "There is no agent 'sam-basic'."),
        (("export", "--agent", "ada"), "There is no agent 'ada'."),
        (("export", "a", "b"), "It is: memgpt export [FILE]."),
    ):
        done = run(*arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert told in done.stderr
        assert len(done.stderr.splitlines()) == 1
    assert not (home / "agents").exists()


def test_export_and_import_from_the_command_line_go_round(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", line("My goat is Pickles.", NOW), line("*Noted.*", NOW, "assistant"))
    assert run("import", "a.jsonl", "--agent", "one").returncode == 0
    done = run("export", "one.jsonl", "--agent", "one")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"Wrote all that one knows to {tmp_path / 'one.jsonl'}.\n"
    done = run("import", "one.jsonl", "--agent", "two")
    assert done.stdout.startswith("Imported 2 messages of 1 conversation, from 2026-05-07 to 2026-05-07. The agent is")
    run("export", "two.jsonl", "--agent", "two")
    assert lines_of(tmp_path / "two.jsonl")[1:] == lines_of(tmp_path / "one.jsonl")[1:]
    header = json.loads(lines_of(tmp_path / "two.jsonl")[0])
    assert (header["memgpt"], header["agent"]) == (1, "two")
    done = run("export", "one.jsonl", "--agent", "one")
    assert done.returncode == 2
    assert "is there already" in done.stderr
    assert run("export", "one.doc", "--agent", "one").returncode == 2
    assert run("export", "--agent", "one").returncode == run("export", "--agent", "one").returncode == 0
    markdown = sorted(tmp_path.glob("one-*.md"))
    assert len(markdown) == 2
    assert "**you**, 2026-05-07 12:00\n\nMy goat is Pickles." in markdown[0].read_text()


def test_an_agent_that_is_open_is_neither_imported_into_nor_exported(run: Run, home: Path, tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", line("x", NOW))
    with closing(open_store("busy", home=home)):
        for command in (("import", "a.jsonl"), ("export", "b.jsonl")):
            done = run(*command, "--agent", "busy")
            assert done.returncode == 1
            assert "is open in process" in done.stderr
    assert not (tmp_path / "b.jsonl").exists()


def test_import_chooses_the_agent_as_a_start_does(run: Run, home: Path, tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", line("x", NOW))
    assert run("import", "a.jsonl", "--persona", "assistant").returncode == 0
    assert run("import", "a.jsonl", "--persona", "assistant").stdout.startswith("Nothing was new")
    assert [path.name for path in (home / "agents").iterdir()] == ["assistant-basic"]
    assert run("import", "a.jsonl", "--persona", "assistant", "--new").stdout.startswith("Imported 1 message of 1")
    assert "has the persona" in run("import", "a.jsonl", "--agent", "assistant-basic", "--persona", "sam").stderr


def test_export_in_the_chat_writes_both_formats(lived: Agent, home: Path, tmp_path: Path) -> None:
    chat = Chat(lived, Places(home), choose_llm=lambda name: lived.llm, apply_profile=lambda label, name: None)
    (answer,) = respond(chat, f"/export {tmp_path}/all.jsonl")
    assert answer == type(answer)(f"Wrote all that test knows to {tmp_path}/all.jsonl.")
    (answer,) = respond(chat, f"/export {tmp_path}/chat.md")
    assert "\n\nHello, Márta." in (tmp_path / "chat.md").read_text()
    assert bring(home, tmp_path / "all.jsonl", name="copy").core_memory is True


def test_an_export_that_fails_leaves_no_half_file(home: Path, tmp_path: Path) -> None:
    class Torn(SqliteStore):
        def log(self, last: int | None = None) -> Iterator[Message]:
            yield Message("reply", "x", NOW, said="x")
            raise StorageError("The file is damaged.")

    blocks = (MemoryBlock("persona", "", 10),)
    with closing(Torn(tmp_path / "memory.db")) as store:
        store.commit(AgentState(blocks, blocks))
        for name in ("a.jsonl", "a.md"):
            with pytest.raises(StorageError, match="damaged"):
                export(store, "torn", str(tmp_path / name), NOW)
            assert not (tmp_path / name).exists()


def test_an_empty_agent_goes_round(home: Path, tmp_path: Path) -> None:
    blocks = (MemoryBlock("persona", "", 10), MemoryBlock("human", "", 2000))
    store = SqliteStore(tmp_path / "memory.db")
    with closing(store):
        store.commit(AgentState(blocks, blocks))
        export(store, "empty", str(tmp_path / "empty.jsonl"), NOW)
    result = bring(home, tmp_path / "empty.jsonl")
    assert (result.messages, result.core_memory) == (0, True)
    with closing(opened(home)) as copy:
        assert copy.state.blocks == blocks
