"""Runs the held-out turns and chats through the embedded model as it is shipped, and prints what it got right by class.

python -m training.evaluate WEIGHTS.gguf [--adapter FILE] [--failures] [--only turns|scripts] [--held-out FOLDER]
"""

import argparse
import json
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from memgpt import packets
from memgpt.backends.embedders import MiniLMEmbedder
from memgpt.backends.smollm import SmolLM
from memgpt.events import SaidDelta
from memgpt.testing import call
from memgpt.tools import tool_specs
from memgpt.types import Completion, MainContext, MemoryBlock, Message, ToolCall
from memgpt.wiring import open_agent

HELD_OUT = Path(__file__).parent / "heldout"
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
Load = Callable[[], SmolLM]
PERSONA = "My name is Sam. I am kind and curious."


def main() -> None:
    options = _options()
    load: Load = lambda: SmolLM(options.weights, MiniLMEmbedder(), adapter=options.adapter)  # noqa: E731
    report: dict[str, Any] = {}
    if options.only != "scripts":
        report["turns"] = run_turns(load(), options)
    if options.only != "turns":
        for path in sorted(options.held_out.glob("script_*.json")):
            report[path.stem] = run_script(load, json.loads(path.read_text("utf-8")), options)
    print(json.dumps(report, indent=1, ensure_ascii=False))


def run_turns(llm: SmolLM, options: argparse.Namespace) -> dict[str, Any]:
    """Each held-out turn by itself: whether the function is the right one, and its arguments too."""
    llm.warm()
    functions, arguments, counts, seconds = Counter[str](), Counter[str](), Counter[str](), list[float]()
    items = [json.loads(line) for line in (options.held_out / "turns.jsonl").read_text("utf-8").splitlines()]
    for item in items:
        began = time.perf_counter()
        calls = completed(llm, context_of(item)).calls
        seconds.append(time.perf_counter() - began)
        right = judge_function(item, calls)
        exact = right and judge_arguments(item, calls)
        kind = item["class"]
        counts[kind] += 1
        functions[kind] += right
        arguments[kind] += exact
        if (options.failures and not exact) or (options.replies and kind in ("smalltalk", "general")):
            _show(item, calls)
    total = sum(counts.values())
    return {
        "by class (function, arguments, items)": {
            kind: (functions[kind], arguments[kind], counts[kind]) for kind in counts
        },
        "function": round(sum(functions.values()) / total, 3),
        "arguments": round(sum(arguments.values()) / total, 3),
        "items": total,
        "seconds a call: median, 95 %": [
            round(statistics.median(seconds), 2),
            round(sorted(seconds)[int(0.95 * total)], 2),
        ],
    }


def _show(item: dict[str, Any], calls: Sequence[ToolCall]) -> None:
    print(f"{item['class']}: {item['message']}\n   core {item['core']}, found {item.get('found')}")
    print(f"   wanted {item['function']} {item.get('contains')} {item.get('old', '')}")
    for made in calls:
        given = json.loads(made.arguments)
        told = [
            given.get(name) for name in ("old_content", "content", "new_content", "query", "message", "inner_thoughts")
        ]
        print(f"   -> {made.name}: {' | '.join(text for text in told if text)}")


def context_of(item: dict[str, Any]) -> MainContext:
    """The window in which a held-out turn is to be answered."""
    queue: list[Message] = []
    for role, text in item["history"]:
        kind: Any = "user_message" if role == "user" else "reply"
        made = (call("send_message", message=text),) if role == "agent" else ()
        queue.append(
            Message(kind, packets.user_message(text, NOW) if role == "user" else "", NOW, said=text, calls=made)
        )
    queue.append(Message("user_message", packets.user_message(item["message"], NOW), NOW, said=item["message"]))
    core = list(item["core"])
    if "found" in item:
        made = ToolCall("c1", "conversation_search", json.dumps({"query": _keywords(item["message"]), "page": 0}))
        lines = [f"timestamp: {packets.stamp(NOW)}, user - {hit}" for hit in item["found"]]
        told = f"Showing {len(lines)} of {len(lines)} results (page 0/0): {json.dumps(lines, ensure_ascii=False)}"
        queue += _done(made, told if lines else "No results found.")
    if "saved" in item:
        made = ToolCall("c1", "core_memory_append", json.dumps({"name": "human", "content": item["saved"]}))
        core.append(item["saved"])
        queue += _done(made, "None")
    blocks = (MemoryBlock("persona", PERSONA, 2000), MemoryBlock("human", "\n".join(core), 2000))
    return MainContext("", blocks, "", tuple(queue), blocks)


def completed(llm: SmolLM, context: MainContext) -> Completion:
    """The whole completion."""
    return next(part for part in llm.complete(context, tool_specs()) if isinstance(part, Completion))


def judge_function(item: dict[str, Any], calls: Sequence[ToolCall]) -> bool:
    """Whether all that was called is what was to be called."""
    return bool(calls) and all(made.name == item["function"] for made in calls)


def judge_arguments(item: dict[str, Any], calls: Sequence[ToolCall]) -> bool:
    """The words that must stand in an argument and those that must not, and the old line to the letter."""
    given = [json.loads(made.arguments) for made in calls]
    field = {"core_memory_append": "content", "core_memory_replace": "new_content", "conversation_search": "query"}.get(
        item["function"], "message"
    )
    texts = [plain(one[field]) for one in given]
    wanted = [[plain(word) for word in words] for words in item["contains"]]
    if any(plain(word) in text for word in item.get("absent", ()) for text in texts):
        return False
    if item.get("old") and item["function"] == "core_memory_replace" and given[0]["old_content"] != item["old"]:
        return False
    stands = [any(all(word in text for word in words) for text in texts) for words in wanted]
    if item["function"] == "conversation_search":
        return not stands or any(stands)
    if item["function"] == "send_message":
        return all(word in texts[0] for words in wanted for word in words)
    return all(stands)


def run_script(load: Load, script: dict[str, Any], options: argparse.Namespace) -> dict[str, Any]:
    """A whole chat through the agent, its store and its search: right answers, lines at the end, seconds a turn."""
    right, wrong, seconds = 0, list[str](), dict[bool, list[float]]({True: [], False: []})
    with tempfile.TemporaryDirectory() as home:
        agent = open_agent("trial", llm=load(), home=Path(home))
        for step in script["steps"]:
            if step.get("restart"):
                agent.close()
                agent = open_agent("trial", llm=load(), home=Path(home))
                continue
            before, began = agent.journal.state.block("human").value, time.perf_counter()
            said = "".join(event.text for event in agent.send(step["say"]) if isinstance(event, SaidDelta))
            wrote = agent.journal.state.block("human").value != before
            seconds[wrote].append(time.perf_counter() - began)
            if options.failures:
                print(f"> {step['say']}\n{said}")
            if step.get("ask"):
                good = all(any(plain(word) in plain(said) for word in words) for words in step["answer"])
                right += good
                wrong += [] if good else [f"{step['say']} -> {said}"]
        core = agent.journal.state.block("human").value.splitlines()
        agent.close()
    held: Callable[[list[str]], bool] = lambda words: any(all(plain(w) in plain(line) for w in words) for line in core)  # noqa: E731
    return {
        "answered": [right, sum(bool(step.get("ask")) for step in script["steps"])],
        "wrong": wrong,
        "missing": [words for words in script["lines"] if not held(words)],
        "false": [words for words in script["false"] if held(words)],
        "core": core,
        "seconds, most: with a write, without": [round(max(seconds[wrote], default=0), 1) for wrote in (True, False)],
    }


def plain(text: str) -> str:
    """Lower case, with typewriter apostrophes."""
    return text.replace("’", "'").lower()


def _done(made: ToolCall, message: str) -> list[Message]:
    return [
        Message("reply", "", NOW, calls=(made,)),
        Message("result", packets.result(True, message, NOW), NOW, call_id=made.id),
    ]


def _keywords(question: str) -> str:
    return " ".join(word.strip("?,.!") for word in question.split() if len(word) > 4) or question


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="training.evaluate")
    parser.add_argument("weights", type=Path, help="the pinned SmolLM2 weights (GGUF)")
    parser.add_argument("--adapter", type=Path, help="a GGUF adapter (default: the shipped one)")
    parser.add_argument("--only", choices=("turns", "scripts"))
    parser.add_argument("--held-out", type=Path, default=HELD_OUT, help="a folder with turns.jsonl and script_*.json")
    parser.add_argument("--failures", action="store_true", help="print what went wrong")
    parser.add_argument("--replies", action="store_true", help="print the replies to small talk and general questions")
    return parser.parse_args()


if __name__ == "__main__":
    main()
