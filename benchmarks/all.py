"""Runs every measurement and writes docs/benchmarks.md; LoCoMo's only with a folder of its conversations."""

import os
import platform
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from benchmarks import (
    distractors,
    docqa,
    indexing,
    ingestion,
    locomo,
    memory_use,
    nested_kv,
    prompt_cache,
    search_latency,
    start,
    turns,
)
from benchmarks.common import ROOT, Row
from benchmarks.conversations import read_folder

HEADER = """# Benchmarks

Written by `make bench` on {day}: {machine}. Machines are noisy; each row is a ratio, a difference or a peak
within one run. "kept" says whether the bound was kept in that run.

| what | measured | bound | kept |
|---|---|---|---|
"""


def measure(folders: Sequence[str]) -> Iterator[Row]:
    """Every row, as it is measured."""
    # Memory first: a process starts with the peak of the one that it was forked from, and ours will grow.
    for module in (memory_use, indexing, ingestion, start, turns, prompt_cache, search_latency, nested_kv, docqa):
        yield from module.measure()
    for folder in folders:
        conversations = read_folder(Path(folder))
        yield locomo.measure(conversations)
        yield from distractors.measure(conversations, distractors.SIZES)


def main() -> None:
    """Prints each row as it comes, then writes the table."""
    rows: list[Row] = []
    for row in measure(sys.argv[1:]):
        print(row.markdown(), flush=True)
        rows.append(row)
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    text = HEADER.format(day=date.today().isoformat(), machine=machine)
    (ROOT / "docs" / "benchmarks.md").write_text(text + "\n".join(row.markdown() for row in rows) + "\n")


if __name__ == "__main__":
    main()
