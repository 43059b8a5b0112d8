"""Our own time a turn, and how soon a streamed answer is on its way to the screen."""

import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import memgpt
from benchmarks.common import SAYS_HELLO, Row, chat_server
from memgpt.backends.openai_llm import OpenAILLM
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.types import Completion, Delta, MainContext, Message, ToolSpec

STAMPS = """
import time
def reply(request):
    now = f"{time.time():.6f} seconds"
    return Reply(calls=[("send_message", {"inner_thoughts": "Greet.", "message": now})], chunk=17)
"""


def turn_seconds(home: Path, base_url: str, earlier: int, turns: int) -> tuple[float, float]:
    """Median seconds of a whole turn, and of the bare request in it, with so many earlier messages in the log."""
    llm = Timed("stub-model", base_url=base_url, api_key="none")
    with memgpt.open_agent("bench", llm=llm, home=home):
        pass
    fill(home / "agents" / "bench" / "memory.db", earlier)
    with memgpt.open_agent("bench", llm=llm, home=home) as agent:
        for _ in agent.send("warm up"):
            pass
        whole, bare = [], []
        for number in range(turns):
            start = time.perf_counter()
            for _ in agent.send(f"This is message number {number}, how are you today?"):
                pass
            whole.append(time.perf_counter() - start)
            bare.append(llm.taken)
    return statistics.median(whole), statistics.median(bare)


class Timed(OpenAILLM):
    """Notes how long the server and the SDK took for the last request."""

    taken = 0.0

    def complete(self, context: MainContext, tools: Sequence[ToolSpec]) -> Iterator[Delta | Completion]:
        """As the model, with a stopwatch that stops while we work."""
        self.taken = 0.0
        parts = super().complete(context, tools)
        while True:
            start = time.perf_counter()
            part = next(parts, None)
            self.taken += time.perf_counter() - start
            if part is None:
                return
            yield part


def fill(path: Path, earlier: int) -> None:
    """A log of so many messages, the last 40 of them in the window."""
    store = SqliteStore(path)
    now = datetime.now().astimezone()
    for start in range(0, earlier, 500):
        messages = [
            Message(
                "user_message" if n % 2 == 0 else "reply",
                f"message {n}",
                now,
                said=f"message {n} of the past",
                tokens=20,
            )
            for n in range(start, min(earlier, start + 500))
        ]
        store.commit(store.state, messages)
    last = store.state.window[-1][1]
    store.commit(replace(store.state, window=((last - 39, last),)))
    store.close()


def first_delta(base_url: str, home: Path, turns: int) -> float:
    """Median seconds from the server's first character to our first said_delta."""
    llm = OpenAILLM("stub-model", base_url=base_url, api_key="none")
    taken = []
    with memgpt.open_agent("stream", llm=llm, home=home) as agent:
        for _ in range(turns):
            heard = ""
            arrived = 0.0
            for event in agent.send("What time is it?"):
                if isinstance(event, memgpt.SaidDelta):
                    arrived = arrived or time.time()
                    heard += event.text
            taken.append(arrived - float(heard.split()[0]))
    return statistics.median(taken[1:])


def measure(turns: int = 200) -> list[Row]:
    """Turns with a short and a long log, and the delay of streaming."""
    with tempfile.TemporaryDirectory() as folder, chat_server(SAYS_HELLO) as base_url:
        own = {}
        for earlier in (100, 10_000):
            whole, bare = turn_seconds(Path(folder) / str(earlier), base_url, earlier, turns)
            own[earlier] = whole - bare
    with tempfile.TemporaryDirectory() as folder, chat_server(STAMPS) as base_url:
        delay = first_delta(base_url, Path(folder), 50)
    growth = own[10_000] / own[100]
    return [
        Row(
            "our own time a turn, durable commit included: 100 messages in the log",
            f"{own[100] * 1000:.1f} ms",
            "at most 10 ms",
            own[100] <= 0.01,
        ),
        Row(
            "the same with 10,000 messages, and the growth",
            f"{own[10_000] * 1000:.1f} ms, {growth:.2f} times",
            "at most 1.2 times",
            growth <= 1.2,
        ),
        Row(
            "streaming: the server's first character to our first `said_delta`",
            f"{delay * 1000:.1f} ms",
            "at most 20 ms",
            delay <= 0.02,
        ),
    ]


if __name__ == "__main__":
    for row in measure():
        print(row.markdown())
