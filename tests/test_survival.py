"""The program whole, when things go wrong: killed, disk full, two at once, a huge paste, ten thousand messages."""

import json
import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import memgpt
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.testing_server import Reply, StubServer
from memgpt.types import Message, Passage

ROOT = Path(__file__).parent.parent
NAME = "kept"


def answer(request: dict[str, Any]) -> Reply:
    """Notes what the user's last line says in core and archival memory, and says that it did."""
    packets = [json.loads(m["content"]) for m in request["messages"] if m["role"] == "user" and m["content"][0] == "{"]
    if "tools" not in request:
        return Reply(text="They took notes.")
    if packets[-1]["type"] != "user_message":
        return Reply(text="Nothing to add.")
    text = packets[-1]["message"]
    return Reply(
        calls=[
            ("core_memory_append", {"name": "human", "content": f"line {text[:40]}", "request_heartbeat": False}),
            ("archival_memory_insert", {"content": f"note {text[:40]}", "request_heartbeat": False}),
            ("send_message", {"message": f"noted {text[:40]}"}),
        ]
    )


@pytest.fixture(scope="module")
def server() -> Iterator[StubServer]:
    with StubServer(answer) as server:
        yield server


def start(home: Path, server: StubServer, *flags: str, **options: Any) -> "subprocess.Popen[str]":
    env = {**os.environ, "MEMGPT_HOME": str(home), "OPENAI_BASE_URL": server.base_url, "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "main.py", "--first", "--agent", NAME, "--model", "stub-model", *flags]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def events(text: str) -> list[dict[str, Any]]:
    """The JSON lines that came whole."""
    return [json.loads(line) for line in text.splitlines() if line.endswith("}")]


def check_kept(home: Path, shown: list[dict[str, Any]]) -> None:
    """All that was shown as done is in the data base, and the data base is sound."""
    path = home / "agents" / NAME / "memory.db"
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    db.close()
    store = SqliteStore(path)
    human = store.state.block("human").value.splitlines()
    said = {message.said for message in store.log()}
    notes = [passage.text for passage in store.passages()]
    store.close()
    assert len(notes) == len(set(notes))
    for event in shown:
        match event["type"]:
            case "said":
                assert event["text"] in said
            case "memory_changed":
                assert event["new"].splitlines()[-1] in human
            case "tool_finished" if event["name"] == "archival_memory_insert":
                assert event["arguments"]["content"] in notes


def test_killed_at_thirty_random_moments_it_loses_nothing_that_was_shown(tmp_path: Path, server: StubServer) -> None:
    rng = random.Random(11)
    shown: list[dict[str, Any]] = []
    for number in range(30):
        process = start(tmp_path, server, "--json")
        assert process.stdin
        assert process.stdout
        process.stdin.write(f"first of {number}\n")
        process.stdin.flush()
        for line in process.stdout:
            shown.append(json.loads(line))
            if shown[-1]["type"] == "turn_ended":
                assert shown[-1]["ok"]
                break
        process.stdin.write(f"second of {number}\n")
        process.stdin.flush()
        time.sleep(rng.uniform(0, 0.06))
        process.kill()
        rest, _ = process.communicate()
        shown += events(rest)
        check_kept(tmp_path, shown)
    assert sum(event["type"] == "turn_ended" for event in shown) >= 30


def test_a_full_disk_is_told_and_what_was_shown_is_kept(tmp_path: Path, server: StubServer) -> None:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))

    process = start(tmp_path, server, "--json", preexec_fn=limit)
    lines = "".join(f"{number} {'x' * 4000}\n" for number in range(60))
    out, err = process.communicate(lines, timeout=120)
    shown = events(out)
    errors = [event for event in shown if event["type"] == "error"]
    assert process.returncode == 1
    assert errors
    assert errors[0]["kind"] == "storage"
    assert "Free some disk space" in errors[0]["hint"]
    assert "Traceback" not in err
    assert sum(event["type"] == "turn_ended" for event in shown) == 60
    check_kept(tmp_path, shown)
    again = start(tmp_path, server, "--json")
    out, _ = again.communicate("after the flood\n", timeout=60)
    assert events(out)[-1] == {"type": "turn_ended", "ok": True}


def test_a_second_process_is_told_who_has_the_agent(tmp_path: Path, server: StubServer) -> None:
    first = start(tmp_path, server, "--json")
    assert first.stdin
    assert first.stdout
    first.stdin.write("hello\n")
    first.stdin.flush()
    first.stdout.readline()
    second = start(tmp_path, server)
    _, err = second.communicate("hello\n", timeout=60)
    first.communicate(timeout=60)
    assert second.returncode == 1
    assert f"process {first.pid}" in err
    assert len(err.strip().splitlines()) == 1


def test_a_paste_of_a_megabyte_goes_to_archival_memory(tmp_path: Path, server: StubServer) -> None:
    paste = " ".join(f"word{number}" for number in range(100_000))[:1_000_000]
    server.requests.clear()
    process = start(tmp_path, server, "--json", "--context-window", "4096")
    out, err = process.communicate(paste + "\nand now?\n", timeout=120)
    assert process.returncode == 0, err
    assert events(out)[-1] == {"type": "turn_ended", "ok": True}
    assert all(len(request.body) < 4096 * 6 for request in server.requests if "chat" in request.path)
    store = SqliteStore(tmp_path / "agents" / NAME / "memory.db")
    kept = [passage for passage in store.passages() if passage.source]
    store.close()
    assert "".join("".join(passage.text for passage in kept).split()) == "".join(paste.split())
    assert kept[0].parts == len(kept)


def test_ten_thousand_earlier_messages_and_a_small_window(tmp_path: Path, server: StubServer) -> None:
    start(tmp_path, server).communicate("hello\n", timeout=60)
    store = SqliteStore(tmp_path / "agents" / NAME / "memory.db")
    now = datetime.now().astimezone()
    said = [
        Message("user_message", f'{{"type": "user_message", "message": "m {n}"}}', now, said=f"m {n}", tokens=40)
        for n in range(10_000)
    ]
    store.commit(store.state, said)
    store.close()
    process = start(tmp_path, server, "--json", "--context-window", "4096")
    out, _ = process.communicate("still there?\n", timeout=120)
    shown = events(out)
    assert shown[-1] == {"type": "turn_ended", "ok": True}
    assert any(event["type"] == "compacted" for event in shown)
    assert len(server.chats[-1]["messages"]) < 200


def test_a_passage_of_a_megabyte_comes_back_in_pages(tmp_path: Path) -> None:
    def search(page: int) -> Reply:
        return Reply(calls=[("archival_memory_search", {"query": "needle", "page": page, "request_heartbeat": True})])

    replies = [search(0), search(7), Reply(calls=[("send_message", {"message": "found"})])]
    with StubServer(replies) as server:
        start(tmp_path, server).communicate("", timeout=60)
        store = SqliteStore(tmp_path / "agents" / NAME / "memory.db")
        store.commit(store.state, passages=[Passage("needle " + "hay " * 250_000, datetime.now().astimezone())])
        store.close()
        process = start(tmp_path, server, "--json", "--context-window", "8192")
        out, _ = process.communicate("find it\n", timeout=120)
        shown = events(out)
        assert shown[-1] == {"type": "turn_ended", "ok": True}
        outputs = [event["output"] for event in shown if event["type"] == "tool_finished"]
        assert "page=1" in outputs[0]
        assert "(page 7/" in outputs[1]
        assert all(len(request.body) < 8192 * 5 for request in server.requests if "chat" in request.path)


def test_a_persona_over_its_limit_raises_it(tmp_path: Path, server: StubServer) -> None:
    (tmp_path / "personas").mkdir()
    (tmp_path / "personas" / "long.txt").write_text("I talk a lot. " * 400)
    process = start(tmp_path, server, "--persona", "long", "--context-window", "4096")
    out, err = process.communicate("hello\n/memory\n", timeout=60)
    assert process.returncode == 0, err
    assert "noted hello" in out
    assert "longer than its limit" in err
    assert "5,599" in out


def test_the_library_and_the_program_share_an_agent(tmp_path: Path, server: StubServer) -> None:
    start(tmp_path, server).communicate("hello\n", timeout=60)
    from memgpt.testing import ScriptedLLM

    with memgpt.open_agent(NAME, llm=ScriptedLLM(), home=tmp_path) as agent:
        assert agent.search.recall("hello").total == 2
        state = replace(agent.journal.state, head=())
    assert "line hello" in state.block("human").value


def test_every_file_is_private_and_holds_no_key(tmp_path: Path, server: StubServer) -> None:
    home = tmp_path / "home"
    key = "sk-very-secret-0123456789"
    env = {**os.environ, "OPENAI_API_KEY": key, "MEMGPT_HOME": str(home), "OPENAI_BASE_URL": server.base_url}
    command = [sys.executable, "main.py", "--agent", NAME, "--model", "stub-model", "--debug"]
    lines = "hello\n/save mine\n/memory\n/dump\n"
    done = subprocess.run(
        command, cwd=ROOT, env=env, input=lines, text=True, capture_output=True, timeout=60, check=False
    )
    checkpoint = ROOT / "checkpoints" / NAME / "mine.db"
    try:
        files = [path for path in home.rglob("*") if path.is_file()]
        assert files
        for path in (*files, checkpoint):
            assert path.stat().st_mode & 0o077 == 0, path
            assert key.encode() not in path.read_bytes(), path
        for folder in (home, *(path for path in home.rglob("*") if path.is_dir())):
            assert folder.stat().st_mode & 0o777 == 0o700, folder
        assert key not in done.stdout + done.stderr
    finally:
        checkpoint.unlink(missing_ok=True)
        checkpoint.parent.rmdir()


def test_a_terminal_that_is_closed_keeps_what_was_said_so_far(tmp_path: Path) -> None:
    with StubServer([Reply(text="word " * 200, delay=0.05)]) as slow:
        process = start(tmp_path, slow, "--json")
        assert process.stdin
        assert process.stdout
        process.stdin.write("go on\n")
        process.stdin.flush()
        while json.loads(process.stdout.readline())["type"] != "said_delta":
            pass
        process.send_signal(signal.SIGHUP)
        process.communicate(timeout=60)
    assert process.returncode == 128 + signal.SIGHUP
    store = SqliteStore(tmp_path / "agents" / NAME / "memory.db")
    last = list(store.log())[-1]
    store.close()
    assert last.said.startswith("word")
    assert last.said.endswith("[interrupted by the user]")
