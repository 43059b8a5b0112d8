import random
from datetime import datetime, timedelta

import pytest

from memgpt.query import Query, parse
from memgpt.types import Scope

NOW = datetime(2026, 5, 7, 12).astimezone()


def read(text: str) -> Query:
    return parse(text, NOW)


def day(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone()


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("from:user", Scope(role="user")),
        ("from:me", Scope(role="user")),
        ("FROM:Agent", Scope(role="assistant")),
        ("from:assistant", Scope(role="assistant")),
        ("from:you", Scope(role="assistant")),
        ("source:notes.txt", Scope(source="notes.txt")),
        ('source:"my notes.txt"', Scope(source="my notes.txt")),
        ("since:2026-05-01", Scope(since=day("2026-05-01"))),
        ("until:2026-05-01", Scope(until=day("2026-05-02"))),
        ('since:"2026-05-01"', Scope(since=day("2026-05-01"))),
        ("since:2026-05-01 until:2026-05-01", Scope(since=day("2026-05-01"), until=day("2026-05-02"))),
        ("since:0001-01-01 until:9999-12-31", Scope(since=day("1970-01-02"), until=day("9999-01-01"))),
        ("from:user from:agent", Scope(role="assistant")),
        (
            "source:a from:user since:2026-01-01 until:2026-01-31",
            Scope("user", "a", day("2026-01-01"), day("2026-02-01")),
        ),
    ],
)
def test_a_filter_is_taken_out_of_the_words(text: str, scope: Scope) -> None:
    assert (read(text).scope, read(text).text, read(text).terms) == (scope, "", ())
    query = read(f"the goat {text} Pickles")
    assert (query.scope, query.text, query.terms) == (scope, "the goat Pickles", ('"goat"', '"pickles"'))


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("from:Anna", ["from", "anna"]),
        ("until:dawn", ["until", "dawn"]),
        ("since:2026-02-30", ["since", "2026", "02", "30"]),
        ("before:2026-01-01", ["before", "2026", "01"]),
        ("role:user", ["role", "user"]),
        ("http://since:2026-01-01", ["http", "since", "2026", "01"]),
        ("from: user", ["user"]),
        ("source:", ["source"]),
        ("since:", ["since"]),
    ],
)
def test_what_only_looks_like_a_filter_is_words(text: str, terms: list[str]) -> None:
    query = read(f"{text} goat")
    assert query.scope == Scope()
    assert {term.strip('"') for term in query.terms} - {"from"} == {*terms, "goat"} - {"from"}
    assert query.text == f"{text} goat"


def test_stop_words_count_only_where_there_are_no_others() -> None:
    assert read("what is the goat").terms == ('"goat"',)
    assert read("to be or not to be").terms == ('"to"', '"be"', '"or"', '"not"')
    assert read("?!").terms == ()
    assert read("🎉").terms == ()
    assert read("🎉").text == "🎉"


def test_a_time_alone_is_no_word_and_stays_in_the_text() -> None:
    query = read("the concert last May")
    assert query.times == ((day("2025-05-01"), day("2025-06-01")),)
    assert query.terms == ('"concert"', '"may"')
    assert query.text == "the concert last May"
    assert read("last May").terms == ()


def test_the_words_of_a_date_count_beside_others_for_texts_may_hold_them() -> None:
    assert read("whose birthday is on 7 May").terms == ('"birthday"', '"7"', '"may"')
    assert read("the goat two weeks ago").terms == ('"goat"', '"two"')


@pytest.mark.parametrize(
    "text", ["yesterday", "what was it yesterday?", "what did I say yesterday", "What did we talk about yesterday?"]
)
def test_beside_a_time_words_for_talk_alone_are_none(text: str) -> None:
    assert read(text).terms == ()
    assert len(read(text).times) == 1


def test_without_a_time_the_words_for_talk_are_words() -> None:
    assert read("what did I say").terms == ('"say"',)
    assert read("what did I say of the goat yesterday").terms == ('"say"', '"goat"')


def test_a_query_may_be_about_the_user_the_agent_or_somebody_named() -> None:
    assert "user" in read("What is my goat called?").speakers
    assert "assistant" in read("What did you promise?").speakers
    assert {"user", "assistant"}.isdisjoint(read("What did Caroline paint?").speakers)
    assert "caroline" in read("What did Caroline paint?").speakers
    assert "user" not in read("the mayor").speakers


HOSTILE = [
    "",
    " ",
    "\x00",
    "\ud800",
    '"',
    'source:"',
    'source:"open',
    'source:""',
    "from:",
    "::::",
    "from:user" * 1000,
    "from:user " * 1000,
    'source:"' * 1000,
    "since:" + "9" * 5000,
    "until:9999-99-99",
    "NEAR(a b)",
    "a AND OR NOT",
    "*",
    "x" * 100_000,
    "word " * 10_000,
    "in " * 10_000,
    "(" * 10_000,
    "\u202e\u200b",
    "yesterday " * 1000,
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_text_is_refused(text: str) -> None:
    query = read(text)
    assert len(query.terms) <= 64
    assert query.text == query.text.strip()


@pytest.mark.parametrize("seed", range(3))
def test_no_random_text_is_refused(seed: int) -> None:
    rng = random.Random(seed)
    parts = [
        "from:user",
        "from:",
        "since:2026-01-01",
        "until:",
        '"',
        "source:a b",
        'source:"a b"',
        "May",
        "7",
        "last",
        ":",
    ]
    for _ in range(500):
        noise = bytes(rng.randrange(256) for _ in range(12)).decode("utf-8", "surrogateescape")
        text = " ".join(rng.choices([*parts, noise], k=rng.randint(0, 9)))
        query = parse(text, NOW + timedelta(days=rng.randint(-9000, 9000)))
        assert not (query.scope.since and query.scope.since.hour)
        assert all(term.startswith('"') and term.endswith('"') and '"' not in term[1:-1] for term in query.terms)
