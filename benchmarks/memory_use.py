"""Peak memory of a chat with a remote model, without vectors and with embedder and Chroma in use."""

import subprocess
import sys

from benchmarks.common import SAYS_HELLO, Row, chat_server, environment, peak_mebibytes

REMEMBERS = """
import itertools, json
numbers = itertools.count()
def reply(request):
    if any(m["role"] == "tool" for m in request["messages"][-2:]):
        return Reply(calls=[("send_message", {"message": "Done."})])
    number = next(numbers)
    words = f"Fact {number}: the number {number * 7919} belongs to the street with {number} houses and its gardens."
    calls = [("archival_memory_insert", {"content": words, "request_heartbeat": False}),
             ("archival_memory_search", {"query": "houses with gardens", "request_heartbeat": True})]
    return Reply(calls=calls)
"""
RANKS = """
import resource
from memgpt.backends.token_counter import TiktokenCounter
import tiktoken
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
TiktokenCounter().count("hello")
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def chat(script: str, turns: int) -> float:
    """Peak MiB of a chat of so many turns through a pipe."""
    lines = "".join(f"Message number {number}: tell me something.\n" for number in range(turns))
    with chat_server(script) as base_url, environment(base_url) as env:
        return peak_mebibytes([sys.executable, "main.py", "--first", "--model", "stub-model"], lines, env)


def measure(turns: int = 100) -> list[Row]:
    """Both, and what the token ranks cost."""
    plain, vectors = chat(SAYS_HELLO, turns), chat(REMEMBERS, turns)
    ranks = int(subprocess.run([sys.executable, "-c", RANKS], check=True, capture_output=True, text=True).stdout)
    scale = 1024 * 1024 if sys.platform == "darwin" else 1024
    return [
        Row(f"peak memory, {turns} turns, no vectors", f"{plain:.0f} MiB", "at most 170 MiB", plain <= 170),
        Row("of which the token ranks", f"{ranks / scale:.0f} MiB"),
        Row(
            f"peak memory, {turns} turns, embedder and Chroma", f"{vectors:.0f} MiB", "at most 320 MiB", vectors <= 320
        ),
    ]


if __name__ == "__main__":
    for row in measure():
        print(row.markdown())
