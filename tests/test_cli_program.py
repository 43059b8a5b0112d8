"""The program run whole: as a process, through pipes and at a pseudo-terminal, against a scripted server."""

import json
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pexpect
import pytest

from memgpt.testing_server import Reply, StubServer

MAIN = Path(__file__).parent.parent / "main.py"
Run = Callable[..., subprocess.CompletedProcess[str]]


def reply(request: dict[str, Any]) -> Reply:
    """Answers by what the user's last message holds."""
    last = str([message for message in request["messages"] if message["role"] == "user"][-1]["content"])
    if "fail" in last:
        return Reply(status=400, error="No such luck.")
    if "remember" in last:
        note = ("core_memory_append", {"inner_thoughts": "Worth it.", "name": "human", "content": "Likes tea."})
        return Reply(calls=[note, ("send_message", {"message": "Noted."})])
    if "slowly" in last:
        return Reply(calls=[("send_message", {"message": "word " * 200})], chunk=10, delay=0.02)
    if '"login"' in last:
        return Reply(calls=[("send_message", {"inner_thoughts": "A person.", "message": "Hello, who are you?"})])
    return Reply(calls=[("send_message", {"message": "Grüße, **friend**.\x1b[31m"})])


@pytest.fixture(scope="module")
def server() -> Iterator[StubServer]:
    with StubServer(reply) as server:
        yield server


@pytest.fixture
def environment(server: StubServer, tmp_path: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "MEMGPT_HOME": str(tmp_path / "home"),
        "OPENAI_BASE_URL": server.base_url,
        "TERM": "xterm",
        "LANG": "C.UTF-8",
        "PROMPT_TOOLKIT_NO_CPR": "1",
    }


@pytest.fixture
def run(environment: dict[str, str], tmp_path: Path) -> Run:
    def run(*arguments: str, given: str | bytes = "", **extra: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, MAIN, *arguments],
            input=given if isinstance(given, str) else given.decode("utf-8", "surrogateescape"),
            capture_output=True,
            env=environment | extra,
            cwd=tmp_path,
            timeout=30,
            check=False,
            encoding="utf-8",
            errors="surrogateescape",
        )

    return run


def test_a_pipe_gets_words_on_stdout_and_the_rest_on_stderr(run: Run) -> None:
    done = run(given="please remember tea\n/human\n\n//\ntwo\nlines\n//\n/exit\nnever read\n")
    assert done.stdout.splitlines() == [
        "Hello, who are you?",
        "Noted.",
        "human (50/2,000 characters)",
        "What I know about the person I talk to:",
        "Likes tea.",
        "Grüße, **friend**.\\x1b[31m",
        "Everything is kept. See you.",
    ]
    assert "(A person.)" in done.stderr
    assert "+ Likes tea." in done.stderr
    assert "Model: stub-model at 127.0.0.1:" in done.stderr
    assert done.returncode == 0


def test_print_asks_once_and_the_agent_is_there_afterwards(run: Run, environment: dict[str, str]) -> None:
    home = Path(environment["MEMGPT_HOME"])
    first = run("-p", "please remember tea", given="not read")
    assert (first.stdout, first.returncode) == ("Noted.\n", 0)
    failed = run("-p", "fail", "--json", LANG="C", LC_ALL="C")
    assert [json.loads(line)["type"] for line in failed.stdout.splitlines()] == ["error", "turn_ended"]
    assert failed.returncode == 1
    listed = run("list").stdout.splitlines()
    assert listed[1].startswith("sam-basic ")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (home, *home.rglob("*"))}
    assert {modes["home"], modes["agents"], modes["sam-basic"]} == {0o700}
    assert modes["memory.db"] == 0o600


def test_json_is_one_object_a_line_and_one_end_a_message(run: Run) -> None:
    done = run("--json", "--first", given=b"hi\n/cost\nfail\ncaf\xe9\n", LC_ALL="C")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    kinds = [event["type"] for event in events if event["type"] not in ("said_delta", "thought", "usage")]
    assert kinds == ["said", "turn_ended", "notice", "error", "turn_ended", "said", "turn_ended"]
    assert events[[event["type"] for event in events].index("said")]["text"] == "Grüße, **friend**.\x1b[31m"
    assert "".join(event["text"] for event in events if event["type"] == "said_delta").startswith("Grüße")
    assert "\x1b" not in done.stdout
    assert done.returncode == 1


def test_mistakes_are_one_line_and_exit_2(run: Run, environment: dict[str, str]) -> None:
    for arguments in (["--personna", "x"], ["--persona", "nobody"], ["--agent", "../x"], ["delete", "nobody"]):
        done = run(*arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), arguments
        assert done.stderr.startswith("memgpt: ")
    done = run("--json", "--persona", "nobody")
    assert (json.loads(done.stdout)["kind"], done.returncode) == ("user", 2)
    home = Path(environment["MEMGPT_HOME"])
    assert not home.exists()
    home.mkdir()
    (home / "config.toml").write_text("modle = 'x'")
    assert "Did you mean model?" in run("-p", "hi").stderr


def test_only_a_flag_contradicts_an_agent_and_delete_wants_a_yes(run: Run) -> None:
    assert run("--agent", "bob", "--persona", "assistant", "-p", "hi").returncode == 0
    assert run("--agent", "bob", "-p", "hi", MEMGPT_PERSONA="sam").returncode == 0
    refused = run("--agent", "bob", "--persona", "sam", "-p", "hi")
    assert (refused.returncode, "has the persona" in refused.stderr) == (2, True)
    assert run("delete", "bob").returncode == 2
    assert run("delete", "bob", "--yes").returncode == 0
    assert run("list").stdout == "There is no agent yet. memgpt makes one.\n"


def test_an_agent_that_is_open_is_refused(run: Run, environment: dict[str, str], tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, MAIN, "--first"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    ) as holder:
        assert holder.stdin
        assert holder.stdout
        holder.stdin.write(b"/memory\n")
        holder.stdin.flush()
        holder.stdout.readline()
        locked = run("-p", "hi", "--json")
        assert (json.loads(locked.stdout)["kind"], locked.returncode) == ("locked", 1)
        assert run("delete", "sam-basic", "--yes").returncode == 1
        holder.stdin.close()
    assert holder.returncode == 0


def test_nobody_reading_is_no_error(environment: dict[str, str]) -> None:
    with subprocess.Popen(
        [sys.executable, MAIN, "--first"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as program:
        assert program.stdin
        assert program.stdout
        assert program.stderr
        program.stdin.write(b"/help\n")
        program.stdin.flush()
        program.stdout.readline()
        program.stdout.close()
        program.stdin.write(b"/help\n" * 3)
        program.stdin.close()
        errors = program.stderr.read().decode()
    assert program.returncode == 0
    assert "Traceback" not in errors
    assert "BrokenPipe" not in errors


def test_the_debug_trace_never_shows_the_key(run: Run) -> None:
    done = run("--debug", "-p", "my key is sk-verysecret", OPENAI_API_KEY="sk-verysecret")
    assert "my key is ***" in done.stderr
    assert "sk-verysecret" not in done.stderr


def test_what_takes_long_to_load_is_not_loaded_for_the_prompt() -> None:
    heavy = "openai chromadb tiktoken onnxruntime numpy httpx pydantic rich markdown_it"
    code = f"import sys, memgpt.cli.main, memgpt.cli.app; print(*set('{heavy}'.split()) & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=MAIN.parent)
    assert done.stdout.split() == []


# -- at a terminal -----------------------------------------------------------------------------------------------------


@pytest.fixture
def terminal(environment: dict[str, str], tmp_path: Path) -> Iterator[Callable[..., pexpect.spawn]]:
    opened: list[pexpect.spawn] = []

    def open_terminal(*arguments: str, **extra: str) -> pexpect.spawn:
        child = pexpect.spawn(
            sys.executable,
            [str(MAIN), *arguments],
            env=environment | extra,
            cwd=tmp_path,
            encoding="utf-8",
            dimensions=(24, 80),
            timeout=10,
        )
        child.delaybeforesend = None
        opened.append(child)
        return child

    yield open_terminal
    for child in opened:
        child.close(force=True)


PROMPT = ">\x08"


def test_a_chat_at_a_terminal(terminal: Callable[..., pexpect.spawn], environment: dict[str, str]) -> None:
    child = terminal()
    child.expect("a new agent")
    child.expect("A person.")
    child.expect("Hello, who are you?")
    child.expect(PROMPT)
    child.send("please remember tea\r")
    child.expect("core memory, human:")
    child.expect(r"\+ Likes tea\.")
    child.expect(PROMPT)
    child.send("talk slowly\r")
    child.expect("word word")
    child.sendintr()
    child.expect("Interrupted; what was said is kept.")
    child.expect(PROMPT)
    child.send("\x03")
    child.expect("Press Ctrl-C again")
    child.expect(PROMPT)
    child.send("hi\r")
    child.expect(r"\\x1b\[31m")
    child.expect(PROMPT)
    child.send("\x04")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    history = Path(environment["MEMGPT_HOME"]) / "history"
    assert "talk slowly" in history.read_text()
    assert stat.S_IMODE(history.stat().st_mode) == 0o600


def test_a_bar_shows_agent_model_and_context(terminal: Callable[..., pexpect.spawn]) -> None:
    child = terminal(PROMPT_TOOLKIT_NO_CPR="0")
    child.expect(r"\x1b\[6n")  # where is the cursor?
    child.send("\x1b[5;1R")
    child.expect(r"sam-basic  stub-model  context \d+%")


def test_a_dumb_terminal_gets_plain_lines(terminal: Callable[..., pexpect.spawn]) -> None:
    child = terminal("--first", TERM="dumb")
    child.expect("> ")
    child.sendline("talk slowly")
    child.expect("word word")
    child.sendintr()
    child.expect("Interrupted; what was said is kept.")
    child.expect("> ")
    child.sendline("/exit")
    child.expect("See you.")
    child.expect(pexpect.EOF)
    assert "\x1b" not in (child.before or "")


def test_timed_heartbeats_come_while_the_prompt_waits(
    terminal: Callable[..., pexpect.spawn], server: StubServer
) -> None:
    child = terminal("--first", "--heartbeat-every", "0.5s", TERM="dumb")
    child.expect("> ")
    asked = len(server.chats)
    child.expect("friend", timeout=10)
    assert "Automated timer" in json.dumps(server.chats[asked:])
    child.sendintr()
    child.sendintr()


def test_the_prompt_is_there_soon(terminal: Callable[..., pexpect.spawn]) -> None:
    times: list[float] = []
    while len(times) < 4 and min(times, default=9.0) > 0.8:
        start = time.perf_counter()
        child = terminal("--first", "--agent", f"quick{len(times)}")
        child.expect(PROMPT)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.8
