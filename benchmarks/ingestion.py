"""How fast documents come into archival memory, with vectors and for words alone; peak memory; pages that are found.

``python -m benchmarks.ingestion`` takes some minutes; ``--gigabyte`` adds a text file of 1 GB, for words alone.
"""

import argparse
import os
import re
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from itertools import chain, count, islice
from pathlib import Path
from statistics import mean

from benchmarks import filler
from benchmarks.common import ROOT, Row, medians, peak_mebibytes, seconds
from memgpt.backends.embedders import MiniLMEmbedder
from memgpt.backends.indexing import Indexing
from memgpt.loading import Library
from memgpt.search import Search
from memgpt.testing import NoIndex, SteppingClock

_END = datetime(2026, 1, 1, tzinfo=UTC)
_MIB = 1 << 20
_BLOCK = 4 * _MIB  # bytes of prose that a large file repeats, with the number of the block in each paragraph
_SHARE, _MEMORY, _FOUND = 0.85, 600, 0.98
_DEPTH = 5
_LINES = 38  # of a page


def measure(embedded: int = 200_000, rounds: int = 2, large: int = 20 * _MIB, pages: int = 300) -> Iterator[Row]:
    """Speed beside the model, over so many bytes; a file for words alone of ``large`` bytes; a PDF of so many pages."""
    yield words_alone(large)
    yield from with_vectors(embedded, rounds)
    yield pages_found(pages)


def words_alone(size: int) -> Row:
    """The program, with a text file of so many bytes: how fast, and its peak memory."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.txt"
        write_prose(path, size)
        start = time.perf_counter()
        command = [sys.executable, str(ROOT / "main.py"), "ingest", "--words-only", str(path)]
        peak = peak_mebibytes(command, "", {**os.environ, "MEMGPT_HOME": folder})
        took = time.perf_counter() - start
        stored = sum(file.stat().st_size for file in (Path(folder) / "agents").rglob("memory.db*"))
    return Row(
        f"a text file of {size / 1e6:,.0f} MB for words alone: all of it, peak memory, size of the data base",
        f"{took:.0f} s ({size / 1e6 / took:.1f} MB/s), {peak:.0f} MiB, {stored / size:.1f} times the text",
        f"peak at most {_MEMORY} MiB",
        peak <= _MEMORY,
    )


def with_vectors(size: int, rounds: int) -> Iterator[Row]:
    """The whole way of so many bytes of text, and the model alone over the same parts, in turns."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "prose.txt"
        write_prose(path, size)
        with loaded(path) as library:
            parts = [f"{part.source}: {part.text}" for part in library.store.passages()]
            tokens = library.store.sources()[0].tokens
        embedder = MiniLMEmbedder()
        took = medians(
            {"alone": lambda: seconds(lambda: embedder.embed(parts)), "whole": lambda: seconds(lambda: ingested(path))},
            rounds,
        )
    share, rate = took["alone"] / took["whole"], tokens / took["alone"]
    yield Row(
        f"tokens a second of a whole ingestion / of the model alone, {size / 1e3:,.0f} kB in {len(parts)} parts",
        f"{tokens / took['whole']:,.0f} / {rate:,.0f} = {share:.0%}",
        f"at least {_SHARE:.0%}",
        share >= _SHARE,
    )
    whole = 100e6 / size * took["whole"] / 3600
    yield Row("hours that the vectors of 100 MB of text would take, from the row above", f"{whole:.1f} hours")


def pages_found(pages: int) -> Row:
    """Whether a sentence from each page of a PDF, the manual of Python, brings that page, by words alone."""
    texts = list(islice(_manual(), pages))
    asked = _from_each(texts)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.pdf"
        path.write_bytes(pdf(texts))
        start = time.perf_counter()
        with loaded(path) as library:
            took = time.perf_counter() - start
            search = Search(library.store, NoIndex(), SteppingClock())
            ranks = [
                [one.place.endswith(f"page {number}") for one in search.archival(sentence, size=_DEPTH).items]
                for number, sentence in asked.items()
            ]
    share, first = mean(map(any, ranks)), mean(rank[:1] == [True] for rank in ranks)
    return Row(
        f"pages of a PDF of {len(texts)} found by a sentence that only they have, words alone (read in {took:.1f} s)",
        f"hit@1 {first:.1%}, hit@{_DEPTH} {share:.1%}",
        f"hit@{_DEPTH} at least {_FOUND:.0%}",
        share >= _FOUND,
    )


@contextmanager
def loaded(path: Path, *, vectors: bool = False) -> Iterator[Library]:
    """An agent in a home of its own that has loaded the file."""
    with tempfile.TemporaryDirectory() as home, closing(Library([path], "bench", home=Path(home))) as library:
        for _ in library.load(vectors=vectors):
            pass
        yield library


def ingested(path: Path) -> None:
    """Loads the file, and makes its vectors, in this thread."""
    with loaded(path, vectors=True) as library:
        folder = library.store.path.parent
        with closing(Indexing(folder / "memory.db", folder / "index", MiniLMEmbedder(), print)) as indexing:
            while indexing.advance():
                pass
        assert not library.store.documents.waiting()


def write_prose(path: Path, size: int) -> None:
    """Paragraphs of sentences, in common and rare words, until the file has so many bytes."""
    sentences = _sentences()
    block: list[str] = []
    while sum(map(len, block)) < min(size, _BLOCK):
        block += [" ".join(next(sentences) for _ in range(6)) for _ in range(100)]
    with path.open("w") as file:
        for number in count():
            for paragraph in block:
                file.write(f"{number}. {paragraph}\n\n")
                if file.tell() >= size:
                    return


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """A PDF of those pages, a line of text each entry."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for lines in pages:
        shown = "".join(f"({line.translate(_ESCAPED)}) Tj T*\n" for line in lines)
        stream = f"BT /F1 9 Tf 12 TL 40 750 Td\n{shown}ET"
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
        objects.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>"
            f"/Contents {len(objects)} 0 R>>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj{body}endobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return bytes(out) + f"{head}trailer<</Size {len(objects) + 1}/Root 1 0 R>>startxref\n{len(out)}\n%%EOF".encode()


_ESCAPED = str.maketrans({"(": r"\(", ")": r"\)", "\\": r"\\"})


def _sentences() -> Iterator[str]:
    turns = chain.from_iterable(filler.sessions(filler.common_vocabulary(), 10**9, *filler.span(5, _END)))
    for turn in turns:
        yield turn.text


def _manual() -> Iterator[list[str]]:
    """Pages of real prose that comes with Python."""
    from pydoc_data.topics import topics

    lines = [line for name in sorted(topics) for line in topics[name].encode("ascii", "replace").decode().splitlines()]
    for start in range(0, len(lines), _LINES):
        yield lines[start : start + _LINES]


def _from_each(pages: Sequence[Sequence[str]]) -> dict[int, str]:
    """By page, from 1, a sentence in its middle, of six words or more, that stands on no other page."""
    found: dict[int, str] = {}
    texts = [" ".join(" ".join(lines).split()) for lines in pages]
    for number, text in enumerate(texts, 1):
        sentences = [one for one in re.split(r"(?<=[.:;])\s", text) if len(re.findall(r"[a-z]{2,}", one)) >= 6]
        sentences = sentences[1:-1]  # the first and the last may be cut
        middle = sentences[len(sentences) // 2 :] + sentences[: len(sentences) // 2]
        own = (one for one in middle if sum(one in other for other in texts) == 1)
        if sentence := next(own, ""):
            found[number] = sentence
    return found


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gigabyte", action="store_true", help="also 1 GB of text for words alone")
    options = parser.parse_args()
    # Memory first: a process starts with the peak of the one that it was forked from, and ours will grow.
    for size in (100_000_000, *([1_000_000_000] if options.gigabyte else [])):
        print(words_alone(size).markdown(), flush=True)
    for row in chain(with_vectors(300_000, 1), [pages_found(300)]):
        print(row.markdown(), flush=True)


if __name__ == "__main__":
    main()
