"""How much of each prompt repeats the one before it, as a server's prompt cache sees it."""

import json
import random
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import memgpt
from benchmarks.common import Row
from memgpt.backends.chat_messages import render_messages
from memgpt.backends.token_counter import TiktokenCounter
from memgpt.context import render_functions
from memgpt.testing import ScriptedLLM, call
from memgpt.types import Completion, Delta, MainContext, ToolSpec

MESSAGE_WORDS = 40  # about 50 tokens, as in the paper's table 1
_TEXT = (
    "the of and to in a is that it was for on are with as his they be at one have this from or had by not word "
    "but what some we can out other were all there when up use your how said an each she which do their time "
    "if will way about many then them write would like so these her long make thing see him two has look more "
    "day could go come did number sound no most people my over know water than call first who may down side "
    "been now find any new work part take get place made live where after back little only round man year came "
    "show every good me give our under name very through just form sentence great think say help low line "
    "differ turn cause much mean before move right boy old too same tell does set three want air well also "
    "play small end put home read hand port large spell add even land here must big high such follow act why "
    "ask men change went light kind off need house picture try us again animal point mother world near build "
    "self earth father"
)
WORDS = _TEXT.split()


class Recording(ScriptedLLM):
    """Talks, edits core memory every fifth turn, and sums up how many tokens repeat the last prompt's beginning."""

    def __init__(self, window: int, *, rebuild: bool) -> None:
        super().__init__(context_window=window)
        self.repeated = self.total = self.turns = 0
        self._rebuild = rebuild
        self._counter = TiktokenCounter()
        self._last = ""
        self._rng = random.Random(7)

    def complete(self, context: MainContext, tools: Sequence[ToolSpec]) -> Iterator[Delta | Completion]:
        """One reply; a summary if no tools are given."""
        if not tools:
            yield Completion("We talked of many things. " * 20)
            return
        shown = replace(context, head=context.blocks) if self._rebuild else context
        # Servers put the functions before the messages.
        prompt = render_functions(tools) + json.dumps(render_messages(shown, tools, "tools"), ensure_ascii=False)
        self.total += self._counter.count(prompt)
        same = next((i for i, (a, b) in enumerate(zip(prompt, self._last, strict=False)) if a != b), len(self._last))
        self.repeated += self._counter.count(prompt[:same])
        self._last = prompt
        self.turns += 1
        reply = [call("send_message", inner_thoughts="I answer.", message=words(self._rng, MESSAGE_WORDS))]
        if self.turns % 5 == 0:
            note = call("core_memory_append", name="human", content=f"Fact {self.turns}", request_heartbeat=False)
            reply.insert(0, note)
        self.script = [reply]
        yield from super().complete(context, tools)


def words(rng: random.Random, count: int) -> str:
    """So many words."""
    return " ".join(rng.choices(WORDS, k=count))


def share(window: int, *, rebuild: bool, turns: int = 200) -> float:
    """Repeated tokens / all prompt tokens over a chat."""
    rng = random.Random(3)
    llm = Recording(window, rebuild=rebuild)
    with tempfile.TemporaryDirectory() as home, memgpt.open_agent("cache", llm=llm, home=Path(home)) as agent:
        for _ in range(turns):
            for _ in agent.send(words(rng, MESSAGE_WORDS)):
                pass
    return llm.repeated / llm.total


def measure() -> list[Row]:
    """Both ways, at two windows."""
    rows = []
    for window in (8_192, 32_768):
        ours, rebuilt = share(window, rebuild=False), share(window, rebuild=True)
        rows.append(
            Row(
                f"prompt-cache share, 200 turns, a memory edit every fifth, window {window:,}",
                f"{ours:.1%}; with the head rebuilt at every edit {rebuilt:.1%}",
                "at least 90 %",
                ours >= 0.9,
            )
        )
    return rows


if __name__ == "__main__":
    for row in measure():
        print(row.markdown())
