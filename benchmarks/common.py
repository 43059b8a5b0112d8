"""What the measurements share: rows of the table, medians of whole processes, and a chat server of its own process."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Row:
    """One line of the table; ``bound`` is what it should keep to, empty where there is none."""

    what: str
    measured: str
    bound: str = ""
    kept: bool | None = None

    def markdown(self) -> str:
        """The line."""
        verdict = {True: "yes", False: "**no**", None: ""}[self.kept]
        return f"| {self.what} | {self.measured} | {self.bound} | {verdict} |"


def seconds(action: Callable[[], object]) -> float:
    """How long it takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def medians(actions: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """The median of each, taken in turns so that noise meets all alike; the first round is thrown away."""
    taken: dict[str, list[float]] = {name: [] for name in actions}
    for number in range(rounds + 1):
        for name, action in actions.items():
            value = action()
            if number:
                taken[name].append(value)
    return {name: statistics.median(values) for name, values in taken.items()}


def python(*arguments: str, **options: object) -> float:
    """Seconds of a whole Python process."""
    return seconds(lambda: subprocess.run([sys.executable, *arguments], check=True, capture_output=True, **options))  # type: ignore[call-overload]


@contextmanager
def chat_server(script: str) -> Iterator[str]:
    """A stub server in its own process; ``script`` is Python that defines ``reply(request)``. Yields its base URL."""
    program = f"""
import sys, threading
from memgpt.testing_server import Reply, StubServer
{script}
with StubServer(reply) as server:
    print(server.base_url, flush=True)
    sys.stdin.read()
"""
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.communicate()


SAYS_HELLO = """
def reply(request):
    return Reply(calls=[("send_message", {"inner_thoughts": "Greet.", "message": "Hello there."})])
"""


@contextmanager
def environment(base_url: str) -> Iterator[dict[str, str]]:
    """Variables for a program that talks to the stub, with a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        yield {**os.environ, "MEMGPT_HOME": home, "OPENAI_BASE_URL": base_url, "OPENAI_API_KEY": "none"}


def peak_mebibytes(command: Sequence[str], text: str, env: Mapping[str, str]) -> float:
    """Peak resident memory of a process that reads ``text`` from a pipe."""
    with tempfile.TemporaryFile() as given:
        given.write(text.encode())
        given.seek(0)
        process = subprocess.Popen(
            command, stdin=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(env), cwd=ROOT
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, process.returncode
    return usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
