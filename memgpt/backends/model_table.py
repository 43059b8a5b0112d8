"""What is known about models without asking a server: context window and price, from models.toml."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from memgpt.types import Price

_SNAPSHOT = re.compile(r"-\d{4}-\d{2}-\d{2}|-latest|:latest")
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class KnownModel:
    """A row of the table. ``store`` is what a token costs that is written to the server's cache, in dollars.

    ``price`` is None where only a relative of the model is known: a window is worth a guess, money is not.
    ``effort`` is the reasoning effort that the model needs to take functions.
    """

    window: int
    effort: str | None = None
    price: Price | None = None
    store: float = 0.0


def known_model(name: str) -> KnownModel | None:
    """The row for a model, by its longest prefix in the table; a vendor in front (``openai/``) does not count."""
    name = name.rsplit("/", 1)[-1]
    rows: Mapping[str, Mapping[str, Any]] = _table()["models"]
    matches = [known for known in rows if name == known or name.startswith((known + "-", known + ":"))]
    if not matches:
        return None
    known = max(matches, key=len)
    row = rows[known]
    rest = name[len(known) :]
    if rest and not _SNAPSHOT.fullmatch(rest):
        return KnownModel(row["window"], row.get("effort"))
    prompt, cached, completion = (row[part] / _MILLION for part in ("prompt", "cached", "completion"))
    price = Price(prompt, cached, completion, str(_table()["date"]))
    return KnownModel(row["window"], row.get("effort"), price, row.get("store", row["prompt"]) / _MILLION)


def default_model() -> str:
    """The model to take at OpenAI when nobody named one."""
    return str(_table()["default"])


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("models.toml").read_text(encoding="utf-8"))
