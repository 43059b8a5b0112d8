import math
import random
from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from memgpt.query import parse
from memgpt.ranking import ASKED, CONVERSATION, MEANING, NEARBY, NEXT_MEANING, PAUSE, SPEAKER, TIME, Item, score

NOW = datetime(2026, 5, 7, 12).astimezone()
QUERY = parse("goat pickles", NOW)
EVEN = [1.0, 1.0]


def item(number: int, *terms: int, meaning: float | None = None, text: str = "", **other: object) -> Item:
    """A message of its own conversation, unless a time is given."""
    time = other.pop("time", NOW - timedelta(days=number * 100))
    return Item(number, text, time, terms=frozenset(terms), meaning=meaning, **other)  # type: ignore[arg-type]


def alone(scores: dict[int, float], number: int) -> float:
    """The score without the share of a conversation that holds nothing else."""
    return scores[number] / (1 + CONVERSATION)


def chat(*items: Item) -> list[Item]:
    """The items, a minute apart."""
    return [
        Item(one.id, one.text, NOW + timedelta(minutes=i), one.speaker, one.group, one.terms, one.meaning)
        for i, one in enumerate(items)
    ]


def words_alone(run: Sequence[Item], rarity: Sequence[float] = (1.0, 1.0)) -> dict[int, float]:
    """The scores of a conversation beside a holder of all terms, without the share of the company."""
    scores = score(QUERY, [run, [item(99, 0, 1)]], rarity)
    best = sorted((scores[one.id] for one in run), reverse=True)[:3]
    company = CONVERSATION * sum(best) / (1 + CONVERSATION) / len(best)
    return {one.id: scores[one.id] - company for one in run}


def test_without_vectors_words_decide_alone() -> None:
    scores = score(QUERY, [[item(1, 0, 1)], [item(2, 0)], [item(3)]], EVEN)
    assert alone(scores, 1) == pytest.approx(1)
    assert alone(scores, 2) == pytest.approx(0.5)
    assert alone(scores, 3) == 0


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    scores = score(QUERY, [[item(1, 0)], [item(2, 1)]], [0.1, 3.0])
    assert alone(scores, 2) == pytest.approx(1)
    assert alone(scores, 1) == pytest.approx(0.1 / 3)


def test_words_of_the_messages_around_count_in_part() -> None:
    before, after = words_alone(chat(item(1, 0), item(2))), words_alone(chat(item(1), item(2, 0)))
    assert before[2] == pytest.approx(NEARBY[-1] / 2)
    assert after[1] == pytest.approx(NEARBY[1] / 2)
    assert before[2] > after[1]  # an answer stands after its question
    further = words_alone(chat(item(1, 0), item(2), item(3), item(4)))
    assert [further[number] for number in (1, 2, 3, 4)] == pytest.approx([0.5, NEARBY[-1] / 2, NEARBY[-2] / 2, 0])
    assert words_alone(chat(item(1), item(2), item(3, 0)))[1] == pytest.approx(NEARBY[2] / 2)


def test_a_word_that_a_message_holds_itself_is_not_counted_again() -> None:
    assert words_alone(chat(item(1, 0), item(2, 0), item(3, 0)))[2] == pytest.approx(0.5)
    assert words_alone(chat(item(1, 0), item(2), item(3, 0)))[2] == pytest.approx(NEARBY[-1] / 2)


def test_what_was_said_long_before_does_not_count_as_near() -> None:
    first, second = item(1, 0, time=NOW), item(2, time=NOW + PAUSE + timedelta(seconds=1))
    assert score(QUERY, [[first, second]], EVEN)[2] == 0
    second = item(2, time=NOW + PAUSE)
    assert score(QUERY, [[first, second]], EVEN)[2] > 0


def test_the_parts_of_two_documents_do_not_stand_near_each_other() -> None:
    one, other = item(1, 0, time=NOW, group="a.txt"), item(2, time=NOW, group="b.txt")
    assert score(QUERY, [[one, other]], EVEN)[2] == 0
    other = item(2, time=NOW, group="a.txt")
    assert score(QUERY, [[one, other]], EVEN)[2] > 0


def test_meaning_has_its_share() -> None:
    scores = score(QUERY, [[item(1, meaning=0.7)], [item(2, meaning=0.5)], [item(3, 0, 1, meaning=0.3)]], EVEN)
    assert alone(scores, 1) == pytest.approx(MEANING)
    assert alone(scores, 2) == pytest.approx(MEANING / 2)
    assert alone(scores, 3) == pytest.approx(1 - MEANING)


def test_the_meaning_of_the_next_message_counts_a_little() -> None:
    one, two, far = item(1, meaning=0.2, time=NOW), item(2, meaning=0.6, time=NOW), item(3, meaning=0.2)
    scores = score(QUERY, [[one, two], [far]], EVEN)
    near = NEXT_MEANING * 0.6 / (0.6 - 0.2) * MEANING
    company = CONVERSATION * (near + MEANING) / 2
    assert scores[1] == pytest.approx(near + company)
    assert alone(scores, 3) == 0


def test_one_without_a_vector_yet_is_taken_for_average() -> None:
    scores = score(QUERY, [[item(1, meaning=0.9)], [item(2)], [item(3, meaning=0.1)]], EVEN)
    assert alone(scores, 2) == pytest.approx(MEANING / 2)
    scores = score(QUERY, [[item(1, 0, 1, meaning=0.9)], [item(2, 0, 1)], [item(3, 0, 1, meaning=0.1)]], EVEN)
    assert scores[1] > scores[2] > scores[3]


def test_vectors_that_are_all_alike_decide_nothing() -> None:
    scores = score(QUERY, [[item(1, 0, meaning=0.5)], [item(2, meaning=0.5)]], EVEN)
    assert scores[1] > scores[2]


def test_vectors_that_are_nearly_alike_do_not_outvote_a_word() -> None:
    scores = score(QUERY, [[item(1, 0, meaning=0.50)], [item(2, meaning=0.59)]], EVEN)
    assert scores[1] > scores[2]


@pytest.mark.parametrize("text", ["where is it?", "where is it? \n"])
def test_who_asks_does_not_tell(text: str) -> None:
    asked, told = item(1, 0, speaker="user", text=text), item(2, 0, speaker="user", text="? it is here")
    scores = score(QUERY, [[asked], [told]], EVEN)
    assert alone(scores, 2) - alone(scores, 1) == pytest.approx(ASKED)
    passages = score(QUERY, [[item(1, 0, text=text)], [item(2, 0, text="here")]], EVEN)
    assert passages[1] == passages[2]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("my goat", "user"),
        ("what did you call the goat", "assistant"),
        ("the goat of Caroline", "Caroline"),
        ("what goat has anna", "Anna Lee"),
        ("the goat of Jean-Luc", "Jean-Luc"),
    ],
)
def test_the_words_of_those_whom_a_query_is_about_weigh_more(text: str, speaker: str) -> None:
    items = [[item(1, 0, speaker=speaker)], [item(2, 0, speaker="Melanie")]]
    scores = score(parse(text, NOW), items, EVEN)
    assert alone(scores, 1) - alone(scores, 2) == pytest.approx(SPEAKER)


def test_a_stop_word_before_a_colon_is_nobody_whom_a_query_is_about() -> None:
    items = [[item(1, 0, speaker="The plan")], [item(2, 0, speaker="Melanie")]]
    scores = score(parse("the goat of Caroline", NOW), items, EVEN)
    assert scores[1] == scores[2]


@pytest.mark.parametrize(
    ("days", "share"),
    [
        (0, 1),
        (-1, 1),
        (1, 1),
        (-2, 0.5),
        (2, 0.5),
        (8, 0.5),
        (-8, 0.5),
        (-9, 0.2),
        (9, 0.2),
        (31, 0.2),
        (-40, 0),
        (40, 0),
    ],
)
def test_the_nearer_to_the_time_that_is_named_the_better(days: int, share: float) -> None:
    query = parse("goat on 2025-03-10", NOW)
    time = datetime(2025, 3, 10, 12).astimezone() + timedelta(days=days)
    scores = score(query, [[item(1, time=time)]], [1.0])
    assert alone(scores, 1) == pytest.approx(TIME * share)


def test_of_several_times_the_nearest_counts() -> None:
    query = parse("goat on 2025-03-10 or in 2020", NOW)
    assert alone(score(query, [[item(1, time=datetime(2020, 7, 1).astimezone())]], [1.0]), 1) == pytest.approx(TIME)


def test_a_conversation_that_is_about_it_raises_all_that_was_said_in_it() -> None:
    lonely = item(9, 0, time=NOW - timedelta(days=9))
    run = chat(item(1, 0, 1), item(2), item(3), item(4, 0))
    scores = score(QUERY, [run, [lonely]], EVEN)
    assert scores[4] > scores[9]
    late = Item(4, "", NOW + 3 * PAUSE, terms=frozenset({0}))
    assert score(QUERY, [run[:3], [late], [lonely]], EVEN)[4] == score(QUERY, [run[:3], [late], [lonely]], EVEN)[9]


def test_only_the_best_three_of_a_conversation_speak_for_it() -> None:
    few = chat(item(1, 0, 1), item(2, 0, 1), item(3, 0, 1))
    many = chat(item(1, 0, 1), item(2, 0, 1), item(3, 0, 1), *(item(number) for number in range(4, 30)))
    assert score(QUERY, [many], EVEN)[1] == pytest.approx(score(QUERY, [few], EVEN)[1])


def test_nothing_is_scored_without_a_candidate() -> None:
    assert score(QUERY, [], EVEN) == {}
    assert score(QUERY, [[]], EVEN) == {}


@pytest.mark.parametrize("seed", range(20))
def test_every_item_has_one_finite_score(seed: int) -> None:
    rng = random.Random(seed)
    query = parse(rng.choice(["my goat", "goat yesterday", "?", "pickles in 2025"]), NOW)
    runs, number = [], 0
    for _ in range(rng.randint(0, 6)):
        run = []
        for _ in range(rng.randint(0, 5)):
            number += 1
            meaning = rng.choice([None, rng.uniform(-1, 1)])
            terms = frozenset(rng.sample(range(2), rng.randint(0, 2)))
            time = NOW - timedelta(minutes=rng.randint(0, 99_999))
            run.append(Item(number, rng.choice(["a?", "b"]), time, rng.choice(["", "user", "Bo"]), "", terms, meaning))
        runs.append(run)
    scores = score(query, runs, [rng.uniform(0, 9), 0.0])
    assert sorted(scores) == list(range(1, number + 1))
    assert all(math.isfinite(value) for value in scores.values())
