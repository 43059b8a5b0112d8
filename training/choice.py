"""Trains the network that weighs which act a message calls for, on the turns of the training conversations.

    python -m training.choice OUT.npz [--turns N]

It reads the vectors of memgpt's own local embedder; embedding the texts takes most of the time, about 8 ms each.
"""

import argparse
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from memgpt.backends.embedders import MiniLMEmbedder
from memgpt.backends.smollm_choice import ACTS, SCALE, likeness, surface
from training.conversations import Turn, make_turns

LINES = 14  # of core memory, at most, in a conversation
EPOCHS = 8
BATCH = 64
RELATED, HIDDEN = 48, 96  # sizes of the two layers


class Network(nn.Module):
    """The network of memgpt.backends.smollm_choice, with dropout."""

    def __init__(self, dimensions: int) -> None:
        super().__init__()
        self.a = nn.Linear(dimensions, RELATED)
        self.b = nn.Linear(dimensions, RELATED, bias=False)
        self.c = nn.Linear(dimensions, RELATED, bias=False)
        self.d = nn.Linear(2, RELATED, bias=False)
        self.p = nn.Linear(RELATED, 1)
        self.e = nn.Linear(dimensions, HIDDEN)
        self.f = nn.Linear(RELATED + 2, HIDDEN, bias=False)
        self.s = nn.Linear(8, HIDDEN, bias=False)
        self.o = nn.Linear(HIDDEN, len(ACTS))
        self.dropout = nn.Dropout(0.3)

    def forward(self, message: Any, lines: Any, alike: Any, count: Any, seen: Any) -> tuple[torch.Tensor, torch.Tensor]:
        meaning, stacked = self.dropout(message) * SCALE, self.dropout(lines) * SCALE
        related = self.a(meaning)[:, None] + self.b(stacked) + self.c(meaning[:, None] * stacked) + self.d(alike * 3)
        there = torch.arange(LINES)[None] < count[:, None]
        related = torch.relu(related) * there[..., None]
        pointed = self.p(related)[..., 0].masked_fill(~there, -1e4)
        pooled = torch.cat([related.amax(1), (alike * there[..., None]).amax(1) * 3], 1)
        hidden = torch.relu(self.e(meaning) + self.f(pooled) + self.s(seen))
        return self.o(self.dropout(hidden)), pointed


def main() -> None:
    parser = argparse.ArgumentParser(prog="training.choice")
    parser.add_argument("out", type=Path)
    parser.add_argument("--turns", type=int, default=32_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)  # two of a small network only wait for each other
    turns = list(_turns(random.Random(options.seed), options.turns))
    network = train(*_tensors(turns, _embed(turns)), held=options.turns // 20)
    save(network, options.out)


def _turns(rng: random.Random, number: int) -> Iterator[Turn]:
    while number > 0:
        for turn in make_turns(rng):
            if turn.act in ACTS and turn.lines is not None and len(turn.lines) <= LINES:
                number -= 1
                yield turn


def _embed(turns: list[Turn]) -> dict[str, Any]:
    texts = sorted({text for turn in turns for text in (turn.message, *turn.lines)}, key=len)
    embedder = MiniLMEmbedder()
    vectors: dict[str, Any] = {}
    for start in range(0, len(texts), 256):
        part = texts[start : start + 256]
        vectors.update(zip(part, np.asarray(embedder.embed(part), np.float32), strict=True))
        print(f"embedded {len(vectors)} of {len(texts)}", flush=True)
    return vectors


def _tensors(turns: list[Turn], vectors: dict[str, Any]) -> tuple[list[torch.Tensor], torch.Tensor, torch.Tensor]:
    """What the network reads of each turn, the act it calls for, and the line it is about (-1 for none)."""
    columns: list[list[Any]] = [[], [], [], [], []]
    acts, about = [], []
    for turn in turns:
        vector = vectors[turn.message]
        lines = np.zeros((LINES, len(vector)), np.float32)
        alike = np.zeros((LINES, 2), np.float32)
        for number, line in enumerate(turn.lines):
            lines[number] = vectors[line]
            alike[number] = likeness(turn.message, line, vector, vectors[line])
        row = (vector, lines, alike, np.array(len(turn.lines)), np.array(surface(turn.message), np.float32))
        for column, value in zip(columns, row, strict=True):
            column.append(value)
        acts.append(ACTS.index(turn.act))
        about.append(turn.lines.index(turn.about) if turn.about in turn.lines else -1)
    return [torch.from_numpy(np.stack(column)) for column in columns], torch.tensor(acts), torch.tensor(about)


def train(read: list[torch.Tensor], acts: torch.Tensor, about: torch.Tensor, held: int) -> Network:
    """Trains on all but the last ``held`` turns, and prints after each epoch how many of those it gets right."""
    network = Network(read[0].shape[1])
    optimizer = torch.optim.AdamW(network.parameters(), 2e-3, weight_decay=2e-2)
    learned = len(acts) - held
    steps = EPOCHS * -(-learned // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 2e-3, total_steps=steps)
    for epoch in range(EPOCHS):
        network.train()
        for batch in torch.randperm(learned).split(BATCH):
            chosen, pointed = network(*[column[batch] for column in read])
            loss = nn.functional.cross_entropy(chosen, acts[batch], label_smoothing=0.05)
            points = about[batch] >= 0
            if points.any():
                loss = loss + 0.5 * nn.functional.cross_entropy(pointed[points], about[batch][points])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        network.eval()
        with torch.no_grad():
            chosen, pointed = network(*[column[learned:] for column in read])
        points = about[learned:] >= 0
        right = (chosen.argmax(1) == acts[learned:]).float().mean()
        line = (pointed.argmax(1)[points] == about[learned:][points]).float().mean()
        print(f"epoch {epoch}: act {right:.3f}, line {line:.3f} of turns it has not seen", flush=True)
    return network


def save(network: Network, path: Path) -> None:
    """Writes the weights as memgpt.backends.smollm_choice reads them."""
    named = {re.sub(r"\.weight$", "", name).replace(".", "_"): value for name, value in network.state_dict().items()}
    named = {name: value for name, value in named.items() if not name.startswith("p")}  # which line: for training alone
    np.savez_compressed(path, **{name: value.numpy().astype(np.float16) for name, value in named.items()})


if __name__ == "__main__":
    main()
