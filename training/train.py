"""Trains the adapter: LoRA on every linear layer of the embedded model, on conversations made as it goes.

    python -m training.train WEIGHTS.gguf OUT [--steps N] [--rank R] [--from ADAPTER] ...

Conversations of like length make a step; loss only on what the model writes. The base is frozen in
bfloat16, the adapter is kept in float32. On two cores with AVX-512 about 200 tokens a second;
on a GPU all of it takes minutes.
"""

import argparse
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer

from training.conversations import make
from training.export import read_back

MAX_TOKENS = 720  # of a conversation; longer ones are left out
POOL = 64  # conversations that are sorted by length, so that a batch holds little padding


def main() -> None:
    options = _options()
    torch.manual_seed(options.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    if options.threads:
        torch.set_num_threads(options.threads)
    tokenizer, model = load(options.weights)
    if options.start and not options.start.endswith(".gguf"):
        model = PeftModel.from_pretrained(model, options.start, is_trainable=True, autocast_adapter_dtype=True)
    else:
        model = adapted(model, options.rank)
        if options.start:
            parameters = dict(model.named_parameters())
            for name, values in read_back(Path(options.start)).items():
                parameters[name].data.copy_(torch.from_numpy(values))
    model = model.to(device)
    train(model, batches(tokenizer, options.seed, options.batch_tokens), options, device)


def load(weights: Path) -> tuple[Any, Any]:
    """The tokenizer and the model of a GGUF file, in bfloat16."""
    where, name = str(weights.parent), weights.name
    tokenizer = AutoTokenizer.from_pretrained(where, gguf_file=name)
    model = AutoModelForCausalLM.from_pretrained(where, gguf_file=name, dtype=torch.bfloat16)
    return tokenizer, model


def adapted(model: Any, rank: int) -> Any:
    """The model with an adapter of a rank on every linear layer, to be trained."""
    config = LoraConfig(r=rank, lora_alpha=2 * rank, target_modules="all-linear", task_type="CAUSAL_LM")
    return get_peft_model(model, config)


def encode(tokenizer: Any, segments: list[tuple[str, float]]) -> tuple[list[int], list[float]]:
    """Token ids of a conversation and the weight of each."""
    tokens: list[int] = []
    weights: list[float] = []
    for text, weight in segments:
        part = tokenizer(text, add_special_tokens=False).input_ids
        tokens += part
        weights += [weight] * len(part)
    return tokens, weights


def batches(tokenizer: Any, seed: int, batch_tokens: int) -> Iterator[list[tuple[list[int], list[float]]]]:
    """Batches of conversations without end, no conversation twice."""
    rng = random.Random(seed)
    while True:
        pool = [encode(tokenizer, make(rng)) for _ in range(POOL)]
        pool = sorted((pair for pair in pool if len(pair[0]) <= MAX_TOKENS), key=lambda pair: len(pair[0]))
        packed: list[list[tuple[list[int], list[float]]]] = [[]]
        for pair in pool:
            if packed[-1] and (len(packed[-1]) + 1) * len(pair[0]) > batch_tokens:
                packed.append([])
            packed[-1].append(pair)
        rng.shuffle(packed)
        yield from packed


def train(model: Any, source: Iterator[Any], options: argparse.Namespace, device: str) -> None:
    """Runs the steps; writes what is trained to ``options.out`` now and then, and the log beside it."""
    options.out.mkdir(parents=True, exist_ok=True)
    parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=options.rate, weight_decay=0.0, betas=(0.9, 0.98))
    began, seen, mean = time.time(), 0, None
    model.train()
    with (options.out / "log.jsonl").open("w") as log:
        for step in range(1, options.steps + 1):
            for group in optimizer.param_groups:
                group["lr"] = options.rate * _schedule(step, options.steps, options.decay)
            batch = next(source)
            loss = loss_of(model, batch, device)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            optimizer.zero_grad()
            seen += sum(len(tokens) for tokens, _ in batch)
            mean = loss.item() if mean is None else 0.95 * mean + 0.05 * loss.item()
            if step % 10 == 0 or step == options.steps:
                seconds = time.time() - began
                row = {
                    "step": step,
                    "loss": round(mean, 4),
                    "tokens": seen,
                    "seconds": round(seconds),
                    "rate": round(seen / seconds),
                }
                print(json.dumps(row), file=log, flush=True)
            if step % 50 == 0 or step == options.steps:
                model.save_pretrained(options.out)


def _schedule(step: int, steps: int, decay: float) -> float:
    """A short warm-up, the full rate, and over the last part of the steps a straight line down to nothing."""
    left = (steps - step + 1) / (steps * decay) if decay else 1.0
    return min(1.0, step / 20, left)


def loss_of(model: Any, batch: list[tuple[list[int], list[float]]], device: str) -> torch.Tensor:
    """The weighted mean of the cross entropy of the tokens that the model is to write."""
    length = max(len(tokens) for tokens, _ in batch)
    ids = torch.zeros(len(batch), length, dtype=torch.long)
    weights = torch.zeros(len(batch), length)
    for row, (tokens, weight) in enumerate(batch):
        ids[row, : len(tokens)] = torch.tensor(tokens)
        weights[row, : len(tokens)] = torch.tensor(weight)
    ids, weights = ids.to(device), weights.to(device)
    inner = model.get_base_model() if isinstance(model, PeftModel) else model
    # Padding stands at the end, where causal attention never looks back at it: no mask, and a faster kernel.
    with torch.autocast(device, dtype=torch.bfloat16):
        hidden = inner.model(input_ids=ids, use_cache=False).last_hidden_state
        wanted = weights[:, 1:] > 0
        logits = inner.lm_head(hidden[:, :-1][wanted])
    losses = torch.nn.functional.cross_entropy(logits.float(), ids[:, 1:][wanted], reduction="none")
    weight = weights[:, 1:][wanted]
    return (losses * weight).sum() / weight.sum()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="training.train")
    parser.add_argument("weights", type=Path, help="the pinned SmolLM2 weights (GGUF)")
    parser.add_argument("out", type=Path, help="folder for the adapter")
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--decay", type=float, default=0.4, help="part of the steps in which the rate falls to nothing")
    parser.add_argument("--batch-tokens", type=int, default=1024)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument(
        "--from", dest="start", default=None, help="an adapter to go on from: a folder, or a GGUF of the same rank"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
