import json
import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from memgpt.context import (
    Limits,
    Window,
    choose_cut,
    measure,
    mechanical_summary,
    ranges_of,
    render_memory,
    render_summary,
)
from memgpt.prompts import read_prompt
from memgpt.testing import QuarterCounter
from memgpt.tools import tool_specs
from memgpt.types import AgentState, MainContext, MemoryBlock, Message, ToolCall

NOW = datetime(2026, 1, 1, tzinfo=UTC)
BLOCKS = (MemoryBlock("persona", "I am Sam.", 2000), MemoryBlock("human", "Name: Marta", 2000))
COUNTER = QuarterCounter()


def window(size: int = 4096) -> Window:
    return Window(read_prompt("instructions"), tool_specs(), Limits(size), COUNTER)


def message(kind: str, text: str, number: int = 0, **more: object) -> Message:
    return measure(Message(kind, text, NOW, id=number, **more), COUNTER)  # type: ignore[arg-type]


def size_of(context: MainContext) -> int:
    """Counts a rendered context from scratch."""
    texts = [context.instructions, render_memory(context.head), context.summary]
    functions = json.dumps(
        [{"name": t.name, "description": t.description, "parameters": t.parameters} for t in tool_specs()]
    )
    total = sum(map(COUNTER.count, [*texts, functions])) + 8
    return total + sum(measure(one, COUNTER).tokens for one in context.queue)


def test_the_defaults_of_the_design() -> None:
    limits = Limits(8192)
    assert (limits.warning, limits.reserve, limits.flush) == (5734, 1024, 7168)
    assert (limits.summary, limits.result, limits.message) == (819, 1024, 2048)
    assert Limits(4096).reserve == 512


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("size", [3000, 4096, 32_768])
def test_whatever_the_log_holds_the_request_is_inside_the_window(seed: int, size: int) -> None:
    rng = random.Random(seed)
    queue: list[Message] = []
    for number in range(rng.randint(1, 60)):
        text = "x" * rng.choice([3, 50, 500, 5_000, 100_000])
        kind = rng.choice(["user_message", "heartbeat", "reply", "reply"])
        if kind == "reply":
            calls = tuple(
                ToolCall(f"{number}-{i}", "f", json.dumps({"content": "y" * rng.choice([3, 3000, 60_000])}))
                for i in range(rng.randint(0, 4))
            )
            queue.append(message("reply", text, calls=calls))
            queue.extend(message("result", "z" * rng.choice([5, 900, 90_000]), call_id=call.id) for call in calls)
        else:
            queue.append(message(kind, text))
    long = tuple(replace(block, value="memory " * rng.choice([1, 300, 3_000])) for block in BLOCKS)
    state = AgentState(long, long, summary="s" * (size // 10 * 4), hidden=4)
    frame = window(size)
    frame.learn(1000, rng.choice([0, 900, 1250, 5000]))
    context = frame.assemble(state, queue)
    assert size_of(context) * frame.correction <= size - Limits(size).reserve + 8
    assert context.queue[0].kind != "result"
    assert context.queue[-1].kind == queue[-1].kind


def test_arguments_cut_for_the_window_stay_json() -> None:
    call = ToolCall("1", "archival_memory_insert", json.dumps({"content": "word " * 50_000}))
    context = window().assemble(
        AgentState(BLOCKS, BLOCKS), [message("reply", "", calls=(call,)), message("result", "{}")]
    )
    assert isinstance(json.loads(context.queue[0].calls[0].arguments), dict)


def test_a_cut_never_parts_a_call_from_its_result() -> None:
    rng = random.Random(1)
    for _ in range(200):
        queue = [message("user_message", "hello " * rng.randint(1, 40), 1, said="hello")]
        while len(queue) < rng.randint(2, 30):
            calls = tuple(ToolCall(str(i), "f", "{}") for i in range(rng.randint(1, 3)))
            queue.append(message("reply", "x" * rng.randint(0, 400), calls=calls, said=rng.choice(["", "said"])))
            queue += [message("result", "y" * rng.randint(0, 400), call_id=call.id) for call in calls]
        evicted, kept = choose_cut(queue)
        assert sorted(map(id, (*evicted, *kept))) == sorted(map(id, queue))
        for part in (evicted, kept):
            open_calls: set[str] = set()
            for one in part:
                if one.kind == "reply":
                    assert not open_calls
                    open_calls = {call.id for call in one.calls}
                elif one.kind == "result":
                    assert one.call_id in open_calls
                    open_calls.remove(one.call_id)
            assert not open_calls


def test_half_of_the_queue_leaves() -> None:
    queue = [message("user_message", "x" * 36, number, said="x") for number in range(1, 11)]
    queue.append(message("reply", "x", 11, said="x"))
    evicted, kept = choose_cut(queue)
    assert [one.id for one in evicted] == [1, 2, 3, 4, 5, 6]
    assert ranges_of(kept) == ((7, 11),)


def test_a_message_that_waits_for_an_answer_stays_in_mid_turn() -> None:
    queue = [message("user_message", "what is it?", 1, said="what is it?")]
    for number in range(2, 12, 2):
        queue.append(message("reply", "", number, calls=(ToolCall("1", "f", "{}"),)))
        queue.append(message("result", "y" * 400, number + 1, call_id="1"))
    evicted, kept = choose_cut(queue)
    assert kept[0].kind == "user_message"
    assert ranges_of(kept)[0] == (1, 1)
    assert 1 not in [one.id for one in evicted]


def test_cut_says_how_much_is_missing() -> None:
    text = window().cut("word " * 1000, 100)
    assert COUNTER.count(text) <= 100
    assert text.endswith("more characters]")


def test_memory_shows_how_full_a_block_is() -> None:
    assert "<human 11/2,000 characters>\nName: Marta\n</human>" in render_memory(BLOCKS)


def test_the_summary_is_absent_until_something_was_evicted() -> None:
    assert render_summary(AgentState(BLOCKS, BLOCKS)) == ""
    assert "12 earlier messages" in render_summary(AgentState(BLOCKS, BLOCKS, summary="S", hidden=12))


def test_a_mechanical_summary_keeps_first_words_and_stays_in_its_limit() -> None:
    queue = [message("user_message", "{}", n, said=f"line {n} " + "word " * 50) for n in range(200)]
    text = mechanical_summary(queue, "old " * 400, window(), 300)
    assert COUNTER.count(text) <= 320
    assert "200 messages from 2026-01-01" in text
    assert "User: line 0" in text


def test_the_fixed_part_of_a_request_is_small() -> None:
    from memgpt.backends.token_counter import TiktokenCounter

    counter = TiktokenCounter()
    empty = tuple(replace(block, value="") for block in BLOCKS)
    tools = [
        {"type": "function", "function": {"name": t.name, "description": t.description, "parameters": t.parameters}}
        for t in tool_specs()
    ]
    assert counter.count(read_prompt("instructions") + render_memory(empty)) + counter.count(json.dumps(tools)) < 1_800


def test_the_default_persona_and_human_are_short() -> None:
    from memgpt.backends.token_counter import TiktokenCounter
    from memgpt.places import Places

    places, counter = Places(), TiktokenCounter()
    texts = [places.read(places.text_file("personas", "sam")), places.read(places.text_file("humans", "basic"))]
    assert sum(map(counter.count, texts)) <= 250
