"""Writes what is replied to small talk: each thing that is said as a vector, and the replies that fit all of its kind.

python -m training.replies OUT.npz
"""

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from memgpt.backends.embedders import MiniLMEmbedder
from memgpt.backends.smollm_replies import KINDS
from training.conversations import proper
from training.distractors import filled_values
from training.events import EVENTS
from training.facts import FACTS
from training.surface import sentence
from training.talk import TALK
from training.templates import Event, Fact, Talk, fill
from training.transitions import TRANSITIONS

FILLED = {
    "talk": 2,
    "told": 2,
    "asked": 1,
    "kept": 1,
}  # times that a template with alternatives or slots is written out


def main() -> None:
    parser = argparse.ArgumentParser(prog="training.replies")
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    texts, group_of, groups, kinds = list[str](), list[int](), list[list[str]](), list[int]()
    for kind, topic in _topics():
        replies = _replies(topic, rng) if kind != "asked" else []
        if not replies and kind != "asked":
            continue
        for said in _said(kind, topic, rng):
            texts.append(said)
            group_of.append(len(groups))
        groups.append(replies)
        kinds.append(KINDS.index(kind))
    vectors = np.asarray(MiniLMEmbedder().embed(texts), np.float32)
    np.savez_compressed(
        options.out,
        vectors=np.round(vectors / np.abs(vectors).max(1, keepdims=True) * 127).astype(np.int8),
        groups=np.array(group_of, np.uint16),
        kinds=np.array(kinds, np.uint8),
        replies=np.frombuffer(json.dumps(groups, ensure_ascii=False).encode(), np.uint8),
    )
    print(f"{len(groups)} kinds, {len(texts)} things said, {sum(map(len, groups))} replies")


def _topics() -> Iterator[tuple[str, Talk | Event | Fact]]:
    yield from (("asked" if talk.kind == "general" else "talk", talk) for talk in TALK)
    yield from (("told", event) for event in EVENTS)
    yield from (("kept", fact) for fact in (*FACTS, *TRANSITIONS))


def _said(kind: str, topic: Talk | Event | Fact, rng: random.Random) -> Iterator[str]:
    for template in topic.says:
        for _ in range(FILLED[kind] if set("[{") & set(template) else 1):
            yield sentence(fill(template, filled_values(topic.slots, rng) | {"me": "Sam"}, rng), "")


def _replies(topic: Talk | Event | Fact, rng: random.Random) -> list[str]:
    """The replies that fit whatever is told: those that name nothing of it, but for the agent's own name."""
    able = [reply for reply in topic.replies if "{" not in reply.replace("{me}", "")]
    return list(dict.fromkeys(proper(fill(reply, {"me": "{me}"}, rng)) for reply in able))


if __name__ == "__main__":
    main()
