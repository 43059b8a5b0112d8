"""Runs every measurement and writes docs/benchmarks.md."""

import os
import platform
from datetime import date

from benchmarks import memory_use, prompt_cache, start, turns
from benchmarks.common import ROOT, Row

HEADER = """# Benchmarks

Written by `make bench` on {day}: {machine}. Machines are noisy; each row is a ratio, a difference or a peak
within one run. "kept" says whether the bound was kept in that run.

| what | measured | bound | kept |
|---|---|---|---|
"""


def main() -> None:
    """Prints each row as it comes, then writes the table."""
    rows: list[Row] = []
    # Memory first: a process starts with the peak of the one that it was forked from, and ours will grow.
    for module in (memory_use, start, turns, prompt_cache):
        for row in module.measure():
            print(row.markdown(), flush=True)
            rows.append(row)
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    text = HEADER.format(day=date.today().isoformat(), machine=machine)
    (ROOT / "docs" / "benchmarks.md").write_text(text + "\n".join(row.markdown() for row in rows) + "\n")


if __name__ == "__main__":
    main()
