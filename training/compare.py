"""Trains adapters of several ranks, and all weights, on the same conversations, and prints how well each writes others.

python -m training.compare WEIGHTS.gguf OUT [--steps N] [--seed N] [--only NAME ...]

Each starts from the weights as they come. The loss is that of ``training.train``, over conversations of another seed.
"""

import argparse
import json
import random
import time
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM

from training.conversations import make
from training.train import MAX_TOKENS, adapted, batches, encode, load, loss_of, train

FRESH_SEED, FRESH = 990_001, 80  # the conversations that none of them is trained on
CANDIDATES: dict[str, tuple[int | None, float]] = {  # rank (none: all weights), learning rate
    "rank_8": (8, 1e-3),
    "rank_16": (16, 1e-3),
    "rank_32": (32, 1e-3),
    "full": (None, 3e-4),
}


def main() -> None:
    options = _options()
    torch.set_num_threads(options.threads)
    for name in options.only:
        rank, rate = CANDIDATES[name]
        torch.manual_seed(options.seed)
        tokenizer, model = load(options.weights)
        model = adapted(model, rank) if rank else _whole(model)
        trained = sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)
        run = argparse.Namespace(out=options.out / name, rate=rate, steps=options.steps, decay=0.4)
        began = time.time()
        train(model, batches(tokenizer, options.seed, options.batch_tokens), run, "cpu")
        seconds = time.time() - began
        row = {"name": name, "trained": trained, "seconds": round(seconds), "loss": _fresh_loss(tokenizer, model)}
        print(json.dumps(row), flush=True)


def _whole(model: Any) -> Any:
    """A copy in float32, for a step at these rates is less than bfloat16 can tell."""
    whole = AutoModelForCausalLM.from_config(model.config, dtype=torch.float32)
    whole.load_state_dict(model.state_dict())
    return whole


def _fresh_loss(tokenizer: Any, model: Any) -> float:
    """The mean loss of conversations that were not trained on, each counted alike."""
    rng = random.Random(FRESH_SEED)
    pairs = [encode(tokenizer, make(rng)) for _ in range(FRESH)]
    model.eval()
    with torch.no_grad():
        losses = [loss_of(model, [pair], "cpu").item() for pair in pairs if len(pair[0]) <= MAX_TOKENS]
    return round(sum(losses) / len(losses), 4)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="training.compare")
    parser.add_argument("weights", type=Path, help="the pinned SmolLM2 weights (GGUF)")
    parser.add_argument("out", type=Path, help="folder for what is trained")
    parser.add_argument("--steps", type=int, default=240)
    parser.add_argument("--batch-tokens", type=int, default=1024)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--only", nargs="+", choices=CANDIDATES, default=list(CANDIDATES))
    return parser.parse_args()


if __name__ == "__main__":
    main()
