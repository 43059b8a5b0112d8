from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy
import pytest

from benchmarks import distractors, filler, indexing, ingestion, locomo, mem0_recall
from benchmarks.agent_log import AgentLog, NoIndex
from benchmarks.conversations import Conversation, Turn, interval, read_conversation, score, with_names_apart
from benchmarks.filler_vectors import mixtures
from benchmarks.search_latency import percentile
from memgpt.testing import HashEmbedder

START = datetime(2023, 5, 8, 12, tzinfo=UTC)
SAMPLE: dict[str, Any] = {
    "speaker_a": "Ann",
    "speaker_b": "Bob",
    "session_1_date_time": "1:56 pm on 8 May, 2023",
    "session_1": [
        {"speaker": "Bob", "dia_id": "D1:1", "text": "Hello Ann!"},
        {"speaker": "Ann", "dia_id": "D1:2", "text": "Look, Bob.", "blip_caption": "a red kite"},
    ],
    "session_10_date_time": "9:00 am on 2 June, 2023",
    "session_10": [],
    "session_2_date_time": "12:05 am on 1 June, 2023",
    "session_2": [{"speaker": "Ann", "dia_id": "D2:1", "text": "The kite is gone."}],
    "qa": [
        {"question": "What did Ann show?", "category": 4, "evidence": ["D1:2"]},
        {"question": "What of the kite?", "category": 1, "evidence": ["D1:2; D2:1", "D"]},
        {"question": "Where?", "category": 3, "evidence": ["D:2:01", "D7:7"]},
        {"question": "Who?", "category": 3, "evidence": []},
    ],
}


@pytest.fixture
def sample() -> Conversation:
    return read_conversation("one", SAMPLE)


def turns(conversation: Conversation) -> list[Turn]:
    return [turn for session in conversation.sessions for turn in session]


def test_turns_come_in_the_order_of_the_sessions_with_captions_and_times(sample: Conversation) -> None:
    assert [turn.id for turn in turns(sample)] == ["one/D1:1", "one/D1:2", "one/D2:1"]
    assert [turn.first for turn in turns(sample)] == [False, True, True]
    assert turns(sample)[1].said == "Ann: Look, Bob. [shares photo: a red kite]"
    first, second, third = (turn.time.replace(tzinfo=None) for turn in turns(sample))
    assert first == datetime(2023, 5, 8, 13, 56)
    assert first < second < first + timedelta(minutes=1)
    assert third == datetime(2023, 6, 1, 0, 5)
    assert sample.end == turns(sample)[-1].time


def test_broken_evidence_is_repaired_or_dropped_and_counted(sample: Conversation) -> None:
    evidence = {question.text: question.evidence for question in sample.questions}
    assert evidence == {
        "What did Ann show?": {"one/D1:2"},
        "What of the kite?": {"one/D1:2", "one/D2:1"},
        "Where?": {"one/D2:1"},
    }
    assert (sample.repaired, sample.dropped, sample.left_out) == (3, 2, 1)
    assert locomo.answerable([sample, sample]) == list(range(6))


def test_a_name_that_comes_again_is_another_in_turns_and_questions(sample: Conversation) -> None:
    other = replace(sample, speakers=("Bob", "Eve"))
    first, second = with_names_apart([sample, other], ["Zoe"])
    assert first == sample
    assert second.speakers == ("Zoe", "Eve")
    assert [turn.said for turn in turns(second)][:2] == [
        "Zoe: Hello Ann!",
        "Ann: Look, Zoe. [shares photo: a red kite]",
    ]


def test_scores_count_what_is_among_the_first() -> None:
    ranking = [f"t{number}" for number in range(30)]
    assert score(ranking, {"t4", "t9", "t19", "t29"}) == (0.25, 0.5, 0.75, 1.0, 0.0, 1 / 5)
    assert score(ranking, {"t0", "t1"}) == (1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
    assert score(ranking, {"else"}) == (0.0,) * 6
    assert score([], {"t1"}) == (0.0,) * 6


def test_an_interval_holds_the_mean_and_narrows_with_more_values() -> None:
    few, many = [0.0, 1.0] * 10, [0.0, 1.0] * 250
    low, high = interval(few)
    assert low < 0.5 < high
    assert interval(many)[1] - interval(many)[0] < (high - low) / 3
    assert interval([0.25] * 9) == (0.25, 0.25)


def test_a_table_says_by_how_much_ours_is_ahead() -> None:
    half = (0.0, 0.5, 0.0, 0.0, 0.0, 0.0)
    results: locomo.Results = {"other": [half, half], locomo.OURS: [(0.0, 1.0, 0.0, 0.0, 0.0, 0.0), half]}
    other, ours = locomo.table(results, [0, 1]).splitlines()[2:]
    assert "| 25.0 (0.0 to 50.0) |" in other
    assert "| 75.0 |" in ours
    assert locomo.table(results, [1]).splitlines()[2].endswith("| 0.0 (0.0 to 0.0) |")


def test_questions_are_asked_of_a_real_search(sample: Conversation, tmp_path: Path) -> None:
    log = AgentLog(tmp_path, HashEmbedder)
    log.say(turns(sample))
    log.settle(30)
    assert [message.kind for message in log.store.log()] == ["reply", "user_message", "user_message"]
    assert set(log.search("kite", sample.end)[:2]) == {"one/D1:2", "one/D2:1"}
    assert log.search("Look, Bob", sample.end, NoIndex())[0] == "one/D1:2"
    assert log.nearest("The kite is gone.")[0] == "one/D2:1"
    found = locomo.rankings(log, sample.questions[1], sample.end)
    assert found["substring, the whole question"] == []
    assert found["substring, the rarest word of the question"] == ["one/D1:2", "one/D2:1"]
    log.close()


def test_filler_is_the_same_each_time_and_names_nobody_of_the_conversations(sample: Conversation) -> None:
    words = filler.vocabulary([sample])
    assert words == {"hello": 1, "look": 1, "kite": 2, "gone": 1, "shares": 1, "photo": 1, "red": 1}
    made = list(filler.sessions(words, 100, START, START + timedelta(days=30)))
    assert made == list(filler.sessions(words, 100, START, START + timedelta(days=30)))
    said = [turn for session in made for turn in session]
    assert len({turn.id for turn in said}) == len(said) == 100
    assert not {turn.speaker for turn in said} & {"Ann", "Bob"}
    assert all(session[0].time < session[-1].time for session in made if len(session) > 1)


def test_questions_to_filler_are_all_filled_in() -> None:
    asked = filler.questions(filler.common_vocabulary(2_000), 50)
    assert len(set(asked)) == 50
    assert not any("{" in question for question in asked)


def test_common_words_are_frequent_and_rare_ones_are_there() -> None:
    words = filler.common_vocabulary(3_000)
    counts = list(words.values())
    assert len(words) == 3_000
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == 3_000
    assert counts[-1] == 1


def test_mixtures_are_of_unit_length_and_near_what_they_are_made_of() -> None:
    vectors = HashEmbedder(dimensions=384).embed([f"word{number}" for number in range(20)])
    made = next(mixtures(vectors, 100))
    assert numpy.allclose(numpy.linalg.norm(made, axis=1), 1, atol=1e-5)
    nearest = (made @ vectors.T).max(axis=1)
    assert nearest.min() > 0.6
    assert nearest.max() < 0.999


def test_distractors_say_whether_the_fall_stays_in_bounds() -> None:
    row = distractors.compared([1.0, 1.0, 0.5, 0.5], [1.0, 0.9, 0.5, 0.5], 3_000)
    assert row.kept
    assert row.measured.startswith("75.0 - 72.5 = 2.5 points")
    assert not distractors.compared([1.0], [0.9], 3_000).kept


def test_a_percentile_is_what_that_share_does_not_exceed() -> None:
    assert percentile([float(number) for number in range(101)], 95) == 95.0


def test_the_memory_of_a_process_that_indexes_is_measured() -> None:
    mebibytes, seconds = indexing.peak(5, indexing.ReadyVectors)
    assert 20 < mebibytes < 2_000
    assert 0 < seconds < 60


@pytest.mark.skipif(find_spec("mem0") is not None, reason="mem0 is installed")
def test_without_mem0_it_says_how_to_install_it(sample: Conversation) -> None:
    with pytest.raises(SystemExit, match="pip install mem0ai"):
        mem0_recall.scores(sample)


def test_each_page_of_a_small_pdf_is_found(tmp_path: Path) -> None:
    assert ingestion.pages_found(12).kept
    ingestion.write_prose(tmp_path / "prose.txt", 30_000)
    assert 30_000 <= (tmp_path / "prose.txt").stat().st_size < 32_000
