import json
import random
import re
from pathlib import Path

import pytest

from memgpt.backends.smollm_acts import key
from memgpt.backends.smollm_prompt import addressed, found, system

pytest.importorskip("faker", reason="the training data needs Faker: pip install -e '.[dev]'")

from training.conversations import make, make_turns
from training.facts import FACTS
from training.templates import fill
from training.transitions import TRANSITIONS

HELD_OUT = Path(__file__).parent.parent / "training" / "heldout"
TURN = re.compile(r"<\|im_start\|>user\n(.*?)<\|im_end\|>\n<\|im_start\|>assistant\n(.*?)<\|im_end\|>", re.DOTALL)


def held_out_messages() -> set[str]:
    files = HELD_OUT.rglob("turns.jsonl")
    turns = [json.loads(line)["message"] for path in files for line in path.read_text("utf-8").splitlines()]
    scripts = [json.loads(path.read_text("utf-8"))["steps"] for path in HELD_OUT.rglob("script_*.json")]
    return {key(text) for text in turns + [step["say"] for steps in scripts for step in steps if "say" in step]}


def test_no_message_of_the_held_out_set_is_trained_on() -> None:
    rng = random.Random(4)
    made = {key(turn.message) for _ in range(6_000) for turn in make_turns(rng)}
    held = held_out_messages()
    assert len(held) > 550
    assert not {text for text in held & made if len(text.split()) > 2}  # "thank you" is everybody's


def test_the_same_seed_makes_the_same_conversations() -> None:
    first, second = ([make(random.Random(7)) for _ in range(5)] for _ in range(2))
    assert first == second


def test_what_is_to_be_saved_is_copied_and_what_is_named_is_there() -> None:
    rng = random.Random(5)
    acts = {"save": 0, "change": 0, "line": 0, "search": 0, "drop": 0, "say": 0, "list": 0}
    for _ in range(300):
        for message, answer in TURN.findall("".join(text for text, _ in make(rng))):
            acts[re.split("[:\n]", answer)[0]] += 1
            for line in answer.splitlines():
                if line.startswith("save: "):
                    assert line.removeprefix("save: ") in message
        for turn in make_turns(rng):
            if turn.act in ("line", "change", "drop") and len(turn.about) < 230:
                assert turn.about in turn.lines or turn.about in turn.message or turn.act == "line"
    assert min(acts.values()) > 0


def test_only_what_the_model_writes_is_learnt() -> None:
    for text, weight in make(random.Random(6)):
        assert not weight or not text.startswith(("<|im_start|>", "found: "))


@pytest.mark.parametrize("fact", [*FACTS, *TRANSITIONS], ids=lambda fact: fact.kind)
def test_every_template_can_be_filled(fact: object) -> None:
    rng = random.Random(8)
    values = {slot: rng.choice(words) for slot, words in fact.slots.items()}  # type: ignore[attr-defined]
    for name in ("says", "asks", "answers", "replies", "lines", "changes", "corrections"):
        for template in getattr(fact, name):
            filled = fill(template, {**values, "old": "x"}, rng)
            assert filled
            assert not set("{}[]|") & set(filled)
    for name in ("answers", "changes"):
        for template in getattr(fact, name):
            assert "{value}" in template


def test_the_prompt_of_training_is_the_prompt_of_use() -> None:
    text = "".join(text for text, _ in make(random.Random(9)))
    assert text.startswith(system("X", ())[:20])
    assert found([]) == "found: nothing\n"
    assert addressed("I keep bees") == "You keep bees."
