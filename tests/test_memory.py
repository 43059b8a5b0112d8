import json
import random

import pytest

from memgpt.errors import CallRefused
from memgpt.memory import append, overwrite, read_block, replace_text
from memgpt.paging import format_page, needed, split_text
from memgpt.types import MemoryBlock


def block(value: str = "Name: Marta", limit: int = 60) -> MemoryBlock:
    return MemoryBlock("human", value, limit)


def test_append_adds_a_line() -> None:
    assert append(block(), "Goat: Pickles").value == "Name: Marta\nGoat: Pickles"
    assert append(block(""), "Goat: Pickles").value == "Goat: Pickles"


def test_append_adds_only_the_lines_that_are_new() -> None:
    assert append(block(), "Name: Marta\nGoat: Pickles").value == "Name: Marta\nGoat: Pickles"
    assert append(block(), " Name: Marta ") == block()
    assert append(block(""), "a\na\nb").value == "a\nb"


def test_append_over_the_limit_is_refused_with_the_way_out() -> None:
    with pytest.raises(CallRefused, match=r"Exceeds 60 character limit \(requested 72\)") as refused:
        append(block(), "x" * 60)
    assert "archival_memory_insert" in str(refused.value)


def test_replace_is_exact_and_everywhere() -> None:
    assert replace_text(block("a cat, a cat"), "cat", "dog").value == "a dog, a dog"
    with pytest.raises(CallRefused, match="Content not found in human"):
        replace_text(block(), "name", "x")


def test_replace_by_nothing_deletes_and_leaves_no_empty_line() -> None:
    assert replace_text(block("a\nb\nc"), "b", "").value == "a\nc"
    assert replace_text(block("a\nb"), "b", "").value == "a"
    assert replace_text(block("one two\n\nthree"), " two", "").value == "one\n\nthree"


@pytest.mark.parametrize("old", ["", "  "])
def test_replacing_nothing_is_refused(old: str) -> None:
    with pytest.raises(CallRefused, match="old_content is empty"):
        replace_text(block(), old, "x")


def test_a_block_over_its_limit_may_still_shrink() -> None:
    assert replace_text(block("x" * 70 + " end", 60), "end", "e").value == "x" * 70 + " e"


def test_a_file_longer_than_its_limit_raises_it() -> None:
    assert read_block("human", "x" * 100, 60) == (MemoryBlock("human", "x" * 100, 100), True)
    assert read_block("human", "# limit: 50\n" + "x" * 80, 60) == (MemoryBlock("human", "x" * 80, 80), True)
    assert read_block("human", "x" * 60, 60)[1] is False
    assert overwrite(block(), "y" * 80).limit == 80


def test_a_first_line_sets_the_limit() -> None:
    assert read_block("human", "# limit: 500\nName: Marta\n", 60)[0] == MemoryBlock("human", "Name: Marta", 500)
    assert read_block("human", "\ufeff# Limit:9\nHi", 60)[0] == MemoryBlock("human", "Hi", 9)
    assert read_block("human", "# limits are silly", 60)[0].value == "# limits are silly"


def test_a_page_names_page_pages_and_total() -> None:
    lines = [f"line {number}" for number in range(12)]
    assert format_page(lines[:5], 0, 1000, len, 12).startswith("Showing 5 of 12 results (page 0/2): ")
    assert "line 10" in format_page(lines, 2, 1000, len, 12)
    assert format_page([], 0, 1000, len, 0) == "No results found."
    assert "last page is 2" in format_page(lines, 3, 1000, len, 12)


def test_pages_never_overlap_and_lose_nothing() -> None:
    lines = [f"<{number}>" for number in range(23)]
    pages = [format_page(lines[: needed(page)], page, 1000, len, 23) for page in range(5)]
    shown = [json.loads(page.split("): ", 1)[1].split(" More:")[0]) for page in pages]
    assert [line for page in shown for line in page] == lines
    assert [" More: page=" in page for page in pages] == [True] * 4 + [False]
    assert all(f"(page {number}/4)" in page for number, page in enumerate(pages))


def test_a_page_of_more_results_than_were_counted_says_so() -> None:
    assert format_page(["one"] * 5, 0, 1000, len, 2000, capped=True).startswith("Showing 5 of 2,000 or more results")


@pytest.mark.parametrize("seed", range(20))
def test_the_first_results_are_enough_for_a_page(seed: int) -> None:
    rng = random.Random(seed)
    lines = [f"<{number}>" + "x" * rng.choice([1, 100, 500, 3000]) for number in range(rng.randint(1, 30))]
    page = 0
    while True:
        whole = format_page(lines, page, 1000, len, len(lines))
        part = format_page(lines[: needed(page)], page, 1000, len, len(lines))
        assert whole.split("): ")[1:] == part.split("): ")[1:]
        if " More:" not in whole:
            break
        page += 1


def test_a_result_of_a_megabyte_is_spread_over_pages_that_hold_it_all() -> None:
    line = " ".join(f"w{number}" for number in range(150_000))
    pages, page = [], 0
    while True:
        text = format_page([line], page, 4000, len, 1)
        assert len(text.encode()) < 5000
        pages += json.loads(text.split("): ", 1)[1].split(" More:")[0])
        if " More:" not in text:
            break
        page += 1
    words = " ".join(piece.split("] ", 1)[1] for piece in pages).split()
    assert words == line.split()


@pytest.mark.parametrize("text", ["word " * 5000, "line\n" * 5000, "x" * 9_001, "漢" * 5000, "a. B" * 3000])
def test_split_text_loses_nothing_but_space_between(text: str) -> None:
    pieces = split_text(text, 1000)
    assert all(0 < len(piece) <= 1000 for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())
