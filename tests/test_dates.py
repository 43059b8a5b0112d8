import random
from datetime import datetime, timedelta

import pytest

from memgpt.dates import find_times

NOW = datetime(2026, 5, 7, 12).astimezone()  # a Thursday


def named(text: str, now: datetime = NOW) -> list[str]:
    """The days that the text names, the first and the last of each time."""
    found = []
    for start, end in find_times(text, now)[0]:
        first, last = start.date(), (end - timedelta(hours=12)).date()
        found.append(f"{first}" if first == last else f"{first} to {last}")
    return found


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("today", "2026-05-07"),
        ("tonight", "2026-05-07"),
        ("this morning", "2026-05-07"),
        ("yesterday", "2026-05-06"),
        ("last night", "2026-05-06"),
        ("the day before yesterday", "2026-05-05"),
        ("2023-05-07", "2023-05-07"),
        ("on 2024-02-29", "2024-02-29"),
        ("on 7 May 2023", "2023-05-07"),
        ("the 7th of May, 2023", "2023-05-07"),
        ("May 7, 2023", "2023-05-07"),
        ("7 may", "2026-05-07"),
        ("8 may", "2025-05-08"),
        ("May 7th", "2026-05-07"),
        ("Dec. 25", "2025-12-25"),
        ("25 Dec 2024", "2024-12-25"),
        ("sept 3", "2025-09-03"),
        ("May 2024", "2024-05-01 to 2024-05-31"),
        ("Feb, 2024", "2024-02-01 to 2024-02-29"),
        ("June of 2024", "2024-06-01 to 2024-06-30"),
        ("in May", "2026-05-01 to 2026-05-31"),
        ("this May", "2026-05-01 to 2026-05-31"),
        ("last May", "2025-05-01 to 2025-05-31"),
        ("last April", "2026-04-01 to 2026-04-30"),
        ("in June", "2025-06-01 to 2025-06-30"),
        ("last December", "2025-12-01 to 2025-12-31"),
        ("January", "2026-01-01 to 2026-01-31"),
        ("in 2023", "2023-01-01 to 2023-12-31"),
        ("this week", "2026-05-04 to 2026-05-10"),
        ("last week", "2026-04-27 to 2026-05-03"),
        ("LAST   Week", "2026-04-27 to 2026-05-03"),
        ("last weekend", "2026-05-02 to 2026-05-03"),
        ("this month", "2026-05-01 to 2026-05-31"),
        ("last month", "2026-04-01 to 2026-04-30"),
        ("last year", "2025-01-01 to 2025-12-31"),
        ("3 days ago", "2026-05-04"),
        ("a couple of days ago", "2026-05-05"),
        ("a week ago", "2026-04-27 to 2026-05-03"),
        ("two weeks ago", "2026-04-20 to 2026-04-26"),
        ("6 months ago", "2025-11-01 to 2025-11-30"),
        ("ten years ago", "2016-01-01 to 2016-12-31"),
        ("on Monday", "2026-05-04"),
        ("Thursday", "2026-04-30"),
        ("last Friday", "2026-05-01"),
        ("last summer", "2025-06-01 to 2025-08-31"),
        ("last winter", "2025-12-01 to 2026-02-28"),
        ("last spring", "2025-03-01 to 2025-05-31"),
        ("since Monday", "2026-05-04 to 2026-05-07"),
        ("since last week", "2026-04-27 to 2026-05-07"),
        ("since 2025", "2025-01-01 to 2026-05-07"),
    ],
)
def test_a_time_is_resolved_against_the_clock(text: str, days: str) -> None:
    assert named(text) == [days]
    assert not find_times(text, NOW)[1].strip()
    assert named(f"so, {text}, what was it?") == [days]


@pytest.mark.parametrize(
    "text",
    [
        "May I come in?",
        "you may",
        "march on",
        "the march",
        "June said hi",
        "August is a nice name",
        "April showers",
        "Jan said that Dec is over",
        "decide by sunlight",
        "3 seconds",
        "on Mondays",
        "next Friday",
        "tomorrow",
        "2023",
        "room 2023-1",
        "weekend",
        "ten ago",
        "",
    ],
)
def test_a_text_that_names_no_time_is_left_as_it_is(text: str) -> None:
    assert find_times(text, NOW) == ([], text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        *((text, []) for text in ("31 June", "2023-02-30", "2023-13-45", "0000-00-00", "0001-01-01", "9999-12-31")),
        *((text, []) for text in ("May 0", "0 May", "39 May")),
        ("30 February 2024", ["2024-02-01 to 2024-02-29"]),
        ("yesterday or 31 June", ["2026-05-06"]),
    ],
)
def test_a_day_that_does_not_exist_is_no_time(text: str, days: list[str]) -> None:
    assert named(text) == days


@pytest.mark.parametrize("text", ["last ſummer", "laſt night", "thiſ morning", "ſunday", "٣ days ago", "٢٠٢٣-٠٥-٠٧"])
def test_letters_that_only_look_alike_do_no_harm(text: str) -> None:
    assert len(named(text)) <= 1


def test_several_times_are_all_found_and_cut_out() -> None:
    times, rest = find_times("the concert in May 2023, the cold of last week and what Bob said yesterday", NOW)
    assert [start.date().isoformat() for start, _ in sorted(times)] == ["2023-05-01", "2026-04-27", "2026-05-06"]
    assert rest.split() == ["the", "concert", ",", "the", "cold", "of", "and", "what", "Bob", "said"]


def test_a_month_before_its_day_may_be_followed_by_more_numbers() -> None:
    assert named("7 May 2023 at 10:30") == ["2023-05-07"]
    assert named("May 12 and 13 people") == ["2025-05-12"]
    assert named("may 1234") == []


@pytest.mark.parametrize(
    "now", [datetime(2024, 2, 29, 0, 0), datetime(2026, 1, 1, 0, 0), datetime(2025, 12, 31, 23, 59)]
)
def test_no_time_is_later_than_the_clock_on_any_day(now: datetime) -> None:
    now = now.astimezone()
    for text in (
        "29 February",
        "in February",
        "last February",
        "December 31",
        "on Wednesday",
        "last winter",
        "last year",
    ):
        for start, _ in find_times(text, now)[0]:
            assert start <= now, text


def test_months_at_their_bounds() -> None:
    assert named("in May", datetime(2026, 5, 1, 8).astimezone()) == ["2026-05-01 to 2026-05-31"]
    january = datetime(2026, 1, 15, 12).astimezone()
    assert named("last month", january) == ["2025-12-01 to 2025-12-31"]
    assert named("2 months ago", january) == ["2025-11-01 to 2025-11-30"]
    assert named("last December", january) == ["2025-12-01 to 2025-12-31"]
    assert named("last January", january) == ["2025-01-01 to 2025-01-31"]
    assert named("last weekend", datetime(2026, 1, 4, 12).astimezone()) == ["2025-12-27 to 2025-12-28"]  # a Sunday


WORDS = """on in during around since from last this laſt thiſ ſummer summer winter may march 31 29 30 0 99 2023 1999
2099 0001-01-01 9999-12-31 9999-12-30 2024-02-30 ago day days week weeKs month year years a an couple of two ten 999
january february feb sept 1st 2nd th , . monday ſunday yesterday today ٣ ٢٠٢٣-٠٥-٠٧ night morning the before K weekend
next"""


@pytest.mark.parametrize("seed", range(4))
def test_no_text_raises(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(500):
        noise = bytes(rng.randrange(256) for _ in range(rng.randint(0, 40))).decode("utf-8", "surrogateescape")
        for text in (noise, " ".join(rng.choices(WORDS.split(), k=rng.randint(1, 8)))):
            now = NOW + timedelta(days=rng.randint(-9000, 9000))
            times, rest = find_times(text, now)
            assert len(rest) <= len(text) + len(times)
            for start, end in times:
                assert start < end
                assert (start.hour, start.minute, end.hour, end.minute) == (0, 0, 0, 0)
