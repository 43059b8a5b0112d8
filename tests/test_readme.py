"""The README is true: its tables are what the code says, its commands and examples run, its links lead somewhere."""

import os
import re
import subprocess
import sys
from pathlib import Path

from memgpt.testing_server import Reply, StubServer

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text()
sys.path.insert(0, str(ROOT / "scripts"))

from readme_command import commands  # noqa: E402
from write_readme import written  # noqa: E402

HELLO = Reply(
    calls=[
        ("core_memory_append", {"name": "human", "content": "Name: Marta", "request_heartbeat": False}),
        ("send_message", {"message": "Hello, Marta."}),
    ]
)


def run(home: Path, server: StubServer, *command: str, given: str = "") -> "subprocess.CompletedProcess[str]":
    env = {**os.environ, "MEMGPT_HOME": str(home), "OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "none"}
    return subprocess.run(command, cwd=ROOT, env=env, input=given, text=True, capture_output=True, check=True)


def test_the_tables_are_what_the_code_says() -> None:
    assert written(README) == README


def test_the_two_commands_are_there_and_make_their_own_environment() -> None:
    found = commands(README)
    assert set(found) == {"chat", "test"}
    for command in found.values():
        assert "python3 -m venv .venv" in command
        assert "pip install -e" in command


def test_the_command_that_starts_the_chat_says_what_main_py_understands(tmp_path: Path) -> None:
    flags = commands(README)["chat"].split("main.py")[1].split()
    with StubServer([HELLO, HELLO]) as server:
        done = run(tmp_path, server, sys.executable, "main.py", *flags, given="I am Marta.\n")
    assert done.stdout == "Hello, Marta.\nHello, Marta.\n"


def test_the_library_example_runs(tmp_path: Path) -> None:
    example = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert example
    with StubServer([HELLO]) as server:
        done = run(tmp_path, server, sys.executable, "-c", example[1])
    assert "Hello, Marta." in done.stdout
    assert "Name: Marta" in done.stdout


def test_the_bot_of_the_examples_remembers(tmp_path: Path) -> None:
    with StubServer([HELLO, Reply(calls=[("send_message", {"message": "You are Marta."})])]) as server:
        run(tmp_path, server, sys.executable, "examples/remembering_bot.py", "I am Marta.")
        done = run(tmp_path, server, sys.executable, "examples/remembering_bot.py", "Who am I?")
        assert done.stdout == "You are Marta.\n"
        assert "Name: Marta" in server.chats[1]["messages"][0]["content"]


def test_every_link_to_a_file_leads_somewhere() -> None:
    for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"):
        for target in re.findall(r"\]\(([^)#]+)\)", (ROOT / name).read_text()):
            assert target.startswith("https://") or (ROOT / target).exists(), f"{name}: {target}"


def test_the_map_names_every_module() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text()
    for path in (ROOT / "memgpt").glob("*.py"):
        assert path.stem.startswith("_") or f"`{path.stem}`" in text, path.stem


def test_before_it_is_installed_main_py_says_how_in_one_line(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(ROOT / "main.py")], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "pip install -e '.[local]'" in done.stderr
