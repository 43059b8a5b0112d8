"""Sections in, chunks out: sizes, borders, places."""

import random
from collections.abc import Iterator, Sequence

import pytest

from memgpt.backends.embedders import load_tokenizer
from memgpt.backends.passage_tokens import PassageCounter
from memgpt.chunks import MOST, TARGET, cut
from memgpt.types import Chunk, Section

PROSE = "The ferry leaves the harbour at nine. It carries forty cars, and nobody talks. "


def count_words(texts: Sequence[str]) -> list[int]:
    return [len(text.split()) for text in texts]


def chunks_of(*sections: Section) -> list[Chunk]:
    return list(cut(sections, count_words))


def words(prefix: str, count: int) -> str:
    return " ".join(f"{prefix}{number}" for number in range(count))


def test_small_paragraphs_under_one_heading_are_joined() -> None:
    (chunk,) = chunks_of(Section("One.\n\nTwo.", "A", line=2), Section("Three.", "A", line=6))
    assert chunk == Chunk("A\nOne.\n\nTwo.\n\nThree.", "A, lines 2-6", 4)


def test_a_paragraph_that_fits_is_not_cut() -> None:
    first, second = words("a", 150), words("b", 150)
    assert [chunk.text for chunk in chunks_of(Section(f"{first}\n\n{second}", line=1))] == [first, second]


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    found = chunks_of(Section(PROSE * 60, line=5))
    assert len(found) > 3
    assert all(chunk.text.startswith(("The ferry", "It carries")) for chunk in found)
    assert all(chunk.text.endswith(("nine.", "talks.")) for chunk in found)
    assert {chunk.place for chunk in found} == {"line 5"}


def test_lines_are_cut_between_lines_even_where_sentences_end_inside() -> None:
    rows = [f"    call{number}()  # Done. Next one. And another." for number in range(100)]
    found = chunks_of(Section("\n".join(rows), line=11, lines=True))
    assert "\n".join(chunk.text for chunk in found) == "\n".join(rows)
    first = found[0].text.count("\n") + 1
    assert found[0].place == f"lines 11-{10 + first}"
    assert found[1].place.startswith(f"lines {11 + first}-")


def test_places_name_the_lines_where_the_text_stands() -> None:
    source = [words(f"l{number}x", number % 9 + 1) if number % 4 else "" for number in range(1, 400)]
    for chunk in chunks_of(Section("\n".join(source), line=1)):
        first, _, last = chunk.place.removeprefix("lines ").partition("-")
        assert chunk.text.strip() == "\n".join(source[int(first) - 1 : int(last)]).strip()


@pytest.mark.parametrize("text", ["x" * 1_000_000, "猫" * 20_000, "가" * 20_000, "0f" * 50_000, "-" * 30_000])
def test_what_has_no_border_is_cut_too(text: str) -> None:
    tokenizer = load_tokenizer()
    found = list(cut([Section(text)], PassageCounter()))
    assert "".join(chunk.text for chunk in found) == text
    assert max(len(tokenizer.encode(chunk.text)) for chunk in found) <= 256
    assert max(len(chunk.text) for chunk in found) <= 2_000


def test_no_chunk_is_larger_than_the_model_reads_whatever_the_text() -> None:
    seed = random.Random(4)
    alphabet = "ab cde. \n\nfgh? ij,kl-- \tÄé ß 猫。犬 가나 ñ€→ 123 <x>{}" + PROSE
    sections = [
        Section("".join(seed.choices(alphabet, k=seed.randrange(3000))), seed.choice(["", "A > B", PROSE * 9]), line=1)
        for _ in range(200)
    ]
    tokenizer = load_tokenizer()
    found = list(cut(sections, PassageCounter()))
    assert max(len(tokenizer.encode(chunk.text)) for chunk in found) <= 256


def test_the_counter_agrees_with_the_tokenizer() -> None:
    texts = [PROSE, "", "naïve Straße", "def f(x): return x_1[2]", "猫と犬", "a" * 300, "5 € → 4", "x" * 99 + "!?"]
    tokenizer = load_tokenizer()
    assert PassageCounter()(texts) == [len(tokenizer.encode(text, add_special_tokens=False)) for text in texts]


def test_chunks_are_filled_to_the_target_and_no_tail_is_left() -> None:
    found = chunks_of(Section("\n\n".join(words("w", 20) for _ in range(101)), line=1))
    assert all(chunk.tokens == TARGET for chunk in found[:-1])
    assert found[-1].tokens == TARGET + 20 <= MOST


def test_another_heading_begins_another_chunk_unless_it_follows_a_stub() -> None:
    long = words("w", 60)
    found = chunks_of(
        Section(long, "A > B"), Section("Short.", "A > C"), Section(long, "A > D"), Section("", "E", line=9)
    )
    assert [chunk.place for chunk in found] == ["A > B", "A > C; D", "E, line 9"]
    assert found[1].text.startswith("A > C\nShort.\n\nA > D\nw0 w1")
    assert found[2].text == "E"


def test_a_place_names_a_few_of_many_headings() -> None:
    (chunk,) = chunks_of(*(Section("", f"A > H{number}", line=number) for number in range(1, 9)))
    assert chunk.place == "A > H1; H2; H3; …; H8, lines 1-8"
    assert chunk.text.startswith("A > H1\n\nA > H2\n\nA > H3")


def test_every_chunk_of_a_section_begins_with_its_heading() -> None:
    found = chunks_of(Section(PROSE * 60, "Sea > Ferries"))
    assert len(found) > 3
    assert all(chunk.text.startswith("Sea > Ferries\n") for chunk in found)


def test_a_path_of_headings_that_is_too_long_loses_its_beginning() -> None:
    (chunk,) = chunks_of(Section("Text.", f"{'Long ' * 40} > Near"))
    assert chunk.text == "Near\nText."


def test_pages_and_whole_sections_are_not_joined() -> None:
    found = chunks_of(
        Section("One.", page=1), Section("Two.", page=2), Section("Mail.", "m", whole=True), Section("Text.", "m")
    )
    assert [(chunk.text, chunk.place) for chunk in found] == [
        ("One.", "page 1"),
        ("Two.", "page 2"),
        ("m\nMail.", "m"),
        ("m\nText.", "m"),
    ]


def test_rows_are_joined_and_counted() -> None:
    found = chunks_of(*(Section(f"name: N{number}; age: 3", row=number, lines=True) for number in range(1, 101)))
    assert [chunk.place for chunk in found] == ["rows 1-50", "rows 51-100"]
    assert found[0].text.startswith("name: N1; age: 3\nname: N2; age: 3\n")


def test_a_row_that_is_too_long_keeps_its_number() -> None:
    found = chunks_of(Section(words("w", 500), row=7, lines=True), Section("short", row=8, lines=True))
    assert [chunk.place for chunk in found] == ["row 7", "row 7", "rows 7-8"]


def test_chunks_come_while_the_document_is_read() -> None:
    read = 0

    def endless() -> Iterator[Section]:
        nonlocal read
        while True:
            read += 1
            yield Section(PROSE * 10, line=read)

    chunks = cut(endless(), count_words)
    for _ in range(5):
        next(chunks)
    assert read <= 300


def test_nothing_comes_of_nothing() -> None:
    assert chunks_of() == chunks_of(Section(" \n\n ")) == []
