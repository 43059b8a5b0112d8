"""Writes what people tell and ask: each saying as a vector, by its kind, and the replies that fit all of a kind.

python -m training.sayings OUT.npz
"""

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from memgpt.backends.embedders import MiniLMEmbedder
from memgpt.backends.smollm_sayings import FORMS, KINDS
from training.asks_life import ASKS
from training.conversations import proper
from training.distractors import filled_values
from training.events import EVENTS, UNKNOWN
from training.facts import FACTS
from training.surface import sentence
from training.talk import TALK
from training.templates import Event, Fact, Talk, fill
from training.transitions import TRANSITIONS

OFTEN = ("talk", "told")  # kinds whose templates are written out twice, where they have alternatives or slots


def main() -> None:
    parser = argparse.ArgumentParser(prog="training.sayings")
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    texts, group_of, forms = list[str](), list[int](), list[int]()
    replies, kinds = list[list[str]](), list[int]()
    for kind, topic in _topics():
        for form, said in _sayings(kind, topic, rng, options.seed):
            texts.append(said)
            group_of.append(len(kinds))
            forms.append(FORMS.index(form))
        replies.append(_replies(topic, rng) if kind != "general" else [])
        kinds.append(KINDS.index(kind))
    vectors = np.asarray(MiniLMEmbedder().embed(texts), np.float32)
    order = np.argsort(forms, kind="stable")  # so that those of one form stand together
    np.savez_compressed(
        options.out,
        vectors=np.round(vectors / np.abs(vectors).max(1, keepdims=True) * 127).astype(np.int8)[order],
        groups=np.array(group_of, np.uint16)[order],
        forms=np.array(forms, np.uint8)[order],
        kinds=np.array(kinds, np.uint8),
        replies=np.frombuffer(json.dumps(replies, ensure_ascii=False).encode(), np.uint8),
    )
    print(f"{len(kinds)} kinds, {len(texts)} sayings, {sum(map(len, replies))} replies")


def _topics() -> Iterator[tuple[str, Talk | Event | Fact]]:
    yield from (("general" if talk.kind == "general" else "talk", talk) for talk in TALK)
    yield from (("told", event) for event in (*EVENTS, *UNKNOWN))
    yield from (("kept", fact) for fact in (*FACTS, *TRANSITIONS))


def _sayings(kind: str, topic: Talk | Event | Fact, rng: random.Random, seed: int) -> Iterator[tuple[str, str]]:
    """The forms and texts of a topic, slots filled.

    Questions that were added when the weights of the decision had been chosen are filled with random numbers of their
    own, so that all others are filled as they were.
    """
    added = ASKS.get(topic.kind, ()) if isinstance(topic, Fact) else ()
    by_form = {"said": topic.says}
    if not isinstance(topic, Talk):
        by_form["asked"] = topic.asks
    if isinstance(topic, Fact):
        by_form |= {"noted": topic.lines, "changed": topic.changes}
    for form, templates in by_form.items():
        for template in templates:
            for _ in range(2 if kind in OFTEN and form == "said" and set("[{") & set(template) else 1):
                chosen = random.Random(f"{seed} {topic.kind} {template}") if template in added else rng
                values = filled_values(topic.slots, chosen) | {"me": "Sam"}
                if isinstance(topic, Fact):
                    values["old"] = filled_values(topic.slots, chosen)[topic.value]
                yield form, sentence(fill(template, values, chosen), "?" if form == "asked" else "")


def _replies(topic: Talk | Event | Fact, rng: random.Random) -> list[str]:
    """The replies that fit whatever is told: those that name nothing of it, but for the agent's own name."""
    able = [reply for reply in topic.replies if "{" not in reply.replace("{me}", "")]
    return list(dict.fromkeys(proper(fill(reply, {"me": "{me}"}, rng)) for reply in able))


if __name__ == "__main__":
    main()
