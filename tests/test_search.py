import random
import re
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy
import pytest

from memgpt.backends import full_text
from memgpt.backends.background_index import BackgroundIndex
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.query import parse
from memgpt.search import DATED, MOST, NEIGHBOURS, WORDS, Search
from memgpt.testing import HashEmbedder, NoIndex
from memgpt.types import AgentState, Message, Page, Passage

NOW = datetime(2026, 5, 7, 12).astimezone()
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MEANINGS = {"dog": "pet", "puppy": "pet", "spaniel": "pet", "rain": "weather", "storm": "weather", "drizzle": "weather"}


class Synonyms(HashEmbedder):
    """Knows what some words mean, and nothing else of a text."""

    def embed(self, texts: Sequence[str]) -> Any:
        return super().embed([" ".join(self.meanings(text)) or text for text in texts])

    @staticmethod
    def meanings(text: str) -> list[str]:
        return [MEANINGS[word] for word in re.findall(r"\w+", text.lower()) if word in MEANINGS]


class Memory:
    """A store and a search over it."""

    def __init__(self, folder: Path, make_embedder: Callable[[], HashEmbedder] | None = None) -> None:
        self.store = SqliteStore(folder / "memory.db")
        self.store.commit(AgentState((), ()))
        self.background = (
            BackgroundIndex(folder / "memory.db", folder / "index", make_embedder) if make_embedder else None
        )
        self.index = self.background or NoIndex()
        self.search = Search(self.store, self.index, lambda: NOW)

    def say(self, *texts: str, time: datetime = NOW - 100 * DAY, by: str = "user_message") -> None:
        self.add([Message(by, "", time, said=text) for text in texts])  # type: ignore[arg-type]

    def note(self, *texts: str, time: datetime = NOW - 100 * DAY, source: str = "") -> None:
        parts = len(texts) if source else 0
        self.add([], [Passage(text, time, source, i + 1 if source else 0, parts) for i, text in enumerate(texts)])

    def add(self, messages: Sequence[Message], passages: Sequence[Passage] = (), *, opens_turn: bool = False) -> None:
        self.store.commit(self.store.state, messages, passages, opens_turn=opens_turn)
        self.index.wake()

    def recall(self, query: str, **options: Any) -> list[str]:
        return [message.said for message in self.search.recall(query, **{"size": 100, **options}).items]

    def archival(self, query: str, **options: Any) -> list[str]:
        return [passage.text for passage in self.search.archival(query, **{"size": 100, **options}).items]

    def settle(self) -> None:
        """Waits until all that there is has its vector."""
        assert self.background is None or self.background.settle(30)

    def close(self) -> None:
        self.index.close()
        self.store.close()


Make = Callable[..., Memory]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    opened: list[Memory] = []

    def open_memory(make_embedder: Callable[[], HashEmbedder] | None = None) -> Memory:
        opened.append(Memory(tmp_path, make_embedder))
        return opened[-1]

    yield open_memory
    for memory in opened:
        memory.close()


@pytest.fixture
def memory(make: Make) -> Memory:
    return make()


def pages(read: Callable[[int], Page[Any]]) -> list[Page[Any]]:
    first = read(0)
    return [first, *(read(number) for number in range(1, first.pages))]


# -- by words ----------------------------------------------------------------------------------------------------------


def test_words_find_in_both_tiers(memory: Memory) -> None:
    memory.say("my goat is called Pickles", "it rains", "goats eat everything")
    memory.note("The goat has a bell.", "Bees sleep.")
    assert memory.recall("what is my goat called?") == ["my goat is called Pickles", "goats eat everything"]
    assert memory.archival("goats") == ["The goat has a bell."]
    assert memory.recall("violin") == []


def test_a_word_around_a_hit_lifts_it_but_is_no_hit_itself(memory: Memory) -> None:
    memory.say("the goat is ill", time=NOW - 50 * DAY)
    memory.say("our vet is ill", time=NOW - 70 * DAY)
    memory.say("I was at the vet", "the goat had eaten a shoe", "so it goes", time=NOW - 90 * DAY)
    assert memory.recall("what did the vet think of the goat")[0] == "the goat had eaten a shoe"
    assert "so it goes" not in memory.recall("vet goat")
    assert len(memory.recall("vet goat")) == 4


def test_what_is_thought_and_done_between_does_not_part_neighbours(memory: Memory) -> None:
    memory.say("our vet", "is fine", time=NOW - 50 * DAY)
    memory.say("our goat", time=NOW - 60 * DAY)
    question, answer = (
        Message("user_message", "", NOW - 90 * DAY, said=text) for text in ("we saw the vet", "the goat")
    )
    memory.add([question, Message("result", "OK", NOW - 90 * DAY), Message("heartbeat", "{}", NOW - 90 * DAY), answer])
    assert memory.recall("goat vet")[:2] == ["the goat", "we saw the vet"]


def test_parts_of_a_document_count_together(memory: Memory) -> None:
    memory.note("The goat is an animal.")
    memory.note("Ask a vet.", "Or two.")
    memory.note("About the vet.", "The goat has to rest.", "The end.", source="letter.txt")
    memory.note("The goat is a sign of the stars.")
    assert memory.archival("goat vet")[0] == "The goat has to rest."
    assert "The end." not in memory.archival("goat vet")
    assert len(memory.archival("goat vet")) == 5


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("party 🎉 tonight", "🎉"),
        ("100 % sure", "%"),
        ("fine :-)", ":-)"),
        ("猫の名前はタマです", "名前"),
        ("我昨天在北京吃了烤鸭", "北京"),
        ("고양이가 귀엽다", "고양이"),
        ("to be or not to be", "be or not"),
    ],
)
def test_any_script_and_any_sign_is_found(make: Make, text: str, query: str) -> None:
    memory = make()
    memory.say("something else", text, "北风 京城 名", "100 sure")
    memory.note("something else", text)
    assert memory.recall(query) == [text]
    assert memory.archival(query) == [text]


def test_a_sign_outweighs_what_vectors_take_for_near(make: Make) -> None:
    class Vague(HashEmbedder):
        def embed(self, texts: Sequence[str]) -> Any:
            near = [next((c for word, c in (("went", 0.9), ("party", 0.6)) if word in text), 0.5) for text in texts]
            cosines = numpy.array([1.0 if text == "🎉" else c for text, c in zip(texts, near, strict=True)])
            return numpy.stack([cosines, numpy.sqrt(1 - cosines**2)], axis=1).astype(numpy.float32)

    memory = make(lambda: Vague(dimensions=2))
    for number, text in enumerate(["the party was 🎉 loud", "it went on", "until the morning"]):
        memory.say(text, time=NOW - (9 - number) * DAY)
    memory.settle()
    assert memory.recall("🎉") == ["the party was 🎉 loud", "it went on", "until the morning"]


def test_a_rare_word_outweighs_a_common_one(memory: Memory) -> None:
    for number, text in enumerate(["a violin", "a goat", "the goat", "my goat", "tea"]):
        memory.say(text, time=NOW - (9 - number) * DAY)
    assert memory.recall("goat violin") == ["a violin", "my goat", "the goat", "a goat"]


def test_a_line_of_a_chat_among_several_is_of_the_one_named(memory: Memory) -> None:
    memory.say("the goat ran", time=NOW - 3 * DAY)
    memory.say("Melanie: the goat ate", time=NOW - 2 * DAY)
    assert memory.recall("what does my goat do")[0] == "the goat ran"
    assert memory.recall("what does the goat do")[0] == "Melanie: the goat ate"


LONG = ["word " * 10_000, " ".join(f"goat{i}" for i in range(10_000)), "x" * 100_000, "漢" * 10_000, "🎉" * 10_000]
ODD = [
    "",
    " ",
    "?!",
    "...",
    "the of and",
    "\x00",
    "\ud800",
    '"',
    "NEAR(",
    "a AND",
    "*",
    "-goat",
    "from:user",
    "source:x",
]


@pytest.mark.parametrize("vectors", [False, True])
def test_no_query_raises(make: Make, vectors: bool) -> None:
    memory = make(HashEmbedder if vectors else None)
    memory.say("my goat is called Pickles", "?! the of and", "word", by="reply")
    memory.note("my goat \x00 is called Pickles", source="a")
    for query in (
        *LONG[2 * vectors :],
        *ODD,
        "0001-01-01 goat",
        "until:9999-12-31",
        "9999-12-31 goat",
        "last ſummer goat",
    ):
        for found in (
            memory.search.recall(query, before=2),
            memory.search.recall(query),
            memory.search.archival(query),
        ):
            assert len(found.items) <= found.total


def test_without_a_word_there_is_nothing_to_find(memory: Memory) -> None:
    memory.say("my goat is called Pickles, and so on")
    assert memory.recall("") == memory.recall("  ") == memory.recall("?!") == []
    assert memory.recall("the of and") == ["my goat is called Pickles, and so on"]
    assert memory.recall("word " * 10_000) == []
    assert memory.recall("goat " * 10_000) == ["my goat is called Pickles, and so on"]


# -- by meaning --------------------------------------------------------------------------------------------------------


def test_meaning_finds_without_a_word_in_common(make: Make) -> None:
    memory = make(Synonyms)
    memory.say("we got a spaniel", "the storm broke a window", "I like tea")
    memory.note("A puppy needs sleep.", "Drizzle all day.")
    memory.settle()
    assert memory.recall("dog") == ["we got a spaniel"]
    assert memory.archival("rain") == ["Drizzle all day."]


def test_words_and_meaning_add_up(make: Make) -> None:
    memory = make(Synonyms)
    for text in ("a storm", "the hat is very, very wet", "a storm took the hat", "tea"):
        memory.say(text, time=NOW - len(text) * DAY)
    memory.say("a hat", time=NOW)
    memory.settle()
    assert memory.recall("rain hat")[0] == "a storm took the hat"
    assert sorted(memory.recall("rain hat")) == [
        "a hat",
        "a storm",
        "a storm took the hat",
        "the hat is very, very wet",
    ]


@pytest.mark.parametrize(
    "filtered", ["from:user", "since:2026-02-01", "until:2026-02-01", "from:agent since:2026-01-10"]
)
def test_a_filter_holds_for_meaning_too(make: Make, filtered: str) -> None:
    memory = make(Synonyms)
    for month in (1, 2, 3):
        for by in ("user_message", "reply"):
            memory.say(f"{by} spaniel {month}", time=datetime(2026, month, 5, 12).astimezone(), by=by)
    memory.settle()
    scope = parse(filtered, NOW).scope
    expected = {
        f"{by} spaniel {month}"
        for month in (1, 2, 3)
        for by, role in (("user_message", "user"), ("reply", "assistant"))
        if scope.role in ("", role) and (not scope.since or month >= 2) and (not scope.until or month == 1)
    }
    assert expected
    assert set(memory.recall(f"dog {filtered}")) == expected
    assert set(memory.recall(filtered)) == expected


def test_a_source_holds_for_meaning_too(make: Make) -> None:
    memory = make(Synonyms)
    memory.note("A puppy needs sleep.", "Rest for the spaniel.", source="My dogs.txt")
    memory.note("The spaniel ran.", source="100%.txt")
    memory.note("A dog of my own.")
    memory.settle()
    assert sorted(memory.archival('dog source:"my dogs"')) == ["A puppy needs sleep.", "Rest for the spaniel."]
    assert memory.archival("dog source:100%") == ["The spaniel ran."]
    assert memory.archival("dog source:1%.txt") == []
    assert sorted(memory.archival("source:dogs")) == ["A puppy needs sleep.", "Rest for the spaniel."]


def test_a_search_goes_on_while_the_index_is_made(make: Make) -> None:
    class Slow(HashEmbedder):
        def embed(self, texts: Sequence[str]) -> Any:
            time.sleep(0.005 * len(texts))
            return super().embed(texts)

    memory = make(Slow)
    memory.say(*(f"message{number} about topic{number % 7}" for number in range(3000)))
    start = time.perf_counter()
    assert memory.recall("message77")[0] == "message77 about topic0"
    assert memory.recall("message2999")[0] == "message2999 about topic3"
    assert time.perf_counter() - start < 8
    assert memory.background is not None
    assert not memory.background.settle(0)


# -- by time -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def dated(memory: Memory) -> Memory:
    for text, when in (
        ("the concert was loud", datetime(2025, 5, 20, 20)),
        ("the concert is sold out", datetime(2026, 3, 1, 9)),
        ("the concert of the choir", datetime(2024, 5, 20, 9)),
        ("good morning", datetime(2026, 5, 6, 0)),
        ("I say that I bought shoes", datetime(2026, 5, 6, 10)),
        ("sleep well", datetime(2026, 5, 6, 23, 59)),
        ("hello again, what did you say", datetime(2026, 5, 7, 0)),
        ("three days", datetime(2026, 5, 4, 12)),
    ):
        memory.say(text, time=when.astimezone())
    return memory


@pytest.mark.parametrize(
    "query", ["yesterday", "what did I say yesterday", "What did we talk about yesterday?", "2026-05-06", "on May 6"]
)
def test_a_query_that_only_names_a_day_lists_that_day(dated: Memory, query: str) -> None:
    assert dated.recall(query) == ["sleep well", "I say that I bought shoes", "good morning"]


def test_several_days_are_all_listed_the_newest_first(dated: Memory) -> None:
    assert dated.recall("3 days ago and yesterday") == [*dated.recall("yesterday"), "three days"]
    assert dated.recall("yesterday and on May 6") == dated.recall("yesterday")


def test_what_was_said_at_the_time_that_is_named_comes_first(dated: Memory) -> None:
    assert dated.recall("the concert last May")[0] == "the concert was loud"
    assert dated.recall("the concert in May 2024")[0] == "the concert of the choir"
    assert dated.recall("the concert in March")[0] == "the concert is sold out"


def test_what_was_said_at_the_time_is_found_whatever_its_words(dated: Memory) -> None:
    assert "I say that I bought shoes" in dated.recall("the shopping yesterday")
    assert "hello again, what did you say" in dated.recall("the shopping yesterday")  # people tell of it the day after
    assert "three days" not in dated.recall("the shopping yesterday")


def test_filters_narrow_what_a_time_names(dated: Memory) -> None:
    dated.say("I answer", time=NOW - DAY, by="reply")
    assert dated.recall("yesterday from:agent") == ["I answer"]
    assert dated.recall("yesterday since:2026-05-07") == []
    assert dated.recall("the shopping yesterday until:2026-05-06 from:agent") == ["I answer"]
    assert dated.recall("yesterday", before=5) == ["good morning"]


def test_filters_alone_list_the_newest_first(dated: Memory) -> None:
    assert dated.recall("until:2025-06-01") == ["the concert was loud", "the concert of the choir"]
    assert dated.recall("since:2026-05-06 until:2026-05-06") == dated.recall("yesterday")
    assert dated.recall("from:agent") == []
    assert len(dated.recall("from:user")) == 8


def test_days_are_listed_whole(dated: Memory) -> None:
    found = dated.search.recall_dates(date(2026, 5, 6), date(2026, 5, 6))
    assert [message.said for message in found.items] == dated.recall("yesterday")
    assert dated.search.recall_dates(date(2026, 5, 6), date(2026, 5, 7), 1, size=3).total == 4
    assert not dated.search.recall_dates(date(1970, 1, 1), date(1970, 1, 2)).items


def test_a_document_that_tells_of_a_year_is_found_by_its_words(memory: Memory) -> None:
    memory.note("The moon landing was in 1969.", "Rome was not built in a day.", source="history.txt")
    assert memory.archival("what happened in 1969") == ["The moon landing was in 1969."]
    assert memory.archival("the moon landing in 1969") == ["The moon landing was in 1969."]
    assert memory.archival("yesterday") == []


# -- before, and out of reach ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("vectors", [False, True])
def test_only_what_was_said_before_is_found(make: Make, vectors: bool) -> None:
    memory = make(HashEmbedder if vectors else None)
    memory.say("the goat one", "the goat two", "the goat three", time=NOW - DAY)
    memory.settle()
    for query in ("goat", "yesterday", "goat yesterday", "from:user", "goat from:user", "goat three"):
        assert sorted(memory.recall(query, before=3)) == ["the goat one", "the goat two"], query
        assert memory.recall(query, before=1) == [], query


@pytest.mark.parametrize("vectors", [False, True])
def test_what_was_taken_back_is_not_found(make: Make, vectors: bool) -> None:
    memory = make(HashEmbedder if vectors else None)
    memory.say("the goat is kept", time=NOW - DAY)
    memory.note("kept goat", time=NOW - DAY, source="a")
    lost = [Message("user_message", "", NOW - DAY, said=f"goat {sign}") for sign in ("lost", "🎉", "lost too")]
    memory.add(lost, [Passage("lost goat 🎉", NOW - DAY, "a", 2, 2)], opens_turn=True)
    memory.settle()
    state = memory.store.turn_start()
    assert state is not None
    memory.store.rewind(state, before=True)  # the index has not heard of it yet
    for _ in range(2):
        for query in ("goat", "lost", "🎉", "yesterday", "from:user", "goat yesterday", "goat since:2026-01-01"):
            assert set(memory.recall(query)) <= {"the goat is kept"}, query
            assert set(memory.archival(query.replace("from:user", "source:a"))) <= {"kept goat"}, query
        assert memory.recall("goat") == ["the goat is kept"]
        memory.index.wake()
        memory.settle()


# -- pages -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [4, 9, 1000])
@pytest.mark.parametrize(
    "query", ["goat", "goat topic3", "goat yesterday", "yesterday", "from:user", "goat from:agent"]
)
def test_pages_are_distinct_and_hold_all(memory: Memory, query: str, size: int) -> None:
    for number in range(100):
        by = "reply" if number % 3 == 0 else "user_message"
        memory.say(f"goat {number} of topic{number % 5}", time=NOW - DAY - number * HOUR, by=by)
    found = pages(lambda page: memory.search.recall(query, page, size=size))
    ids = [message.id for page in found for message in page.items]
    assert len(ids) == len(set(ids)) == {"yesterday": 13, "goat from:agent": 34, "from:user": 66}.get(query, 100)
    assert {page.total for page in found} == {len(ids)}
    assert [page.page for page in found] == list(range(found[0].pages))
    assert all(len(page.items) == size for page in found[:-1])
    beyond = memory.search.recall(query, found[0].pages, size=size)
    assert (list(beyond.items), beyond.total) == ([], len(ids))
    assert ids == [message.id for message in memory.search.recall(query, size=1000).items]


def test_more_candidates_than_are_weighed_come_after_those(memory: Memory) -> None:
    memory.say(*(f"goat {number}" for number in range(WORDS + 40)), "pickles the goat")
    found = memory.recall("pickles goat", size=1000)
    assert found[0] == "pickles the goat"
    assert len(found) == WORDS + 41


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Memory]:
    memory = Memory(tmp_path_factory.mktemp("crowd"))
    memory.say("goat hat, long ago", "hat of a bishop")
    memory.say(*(f"a goat {number}" for number in range(full_text.MOST + 200)))
    memory.say(*(f"a hat {number}" for number in range(full_text.MOST + 200)))
    yield memory
    memory.close()


def test_of_a_word_that_stands_everywhere_the_newest_are_found(crowd: Memory) -> None:
    found = crowd.search.recall("goat", size=5000)
    assert (found.total, found.capped) == (full_text.MOST, True)
    assert len(found.items) == len({message.id for message in found.items}) == full_text.MOST
    assert min(message.id for message in found.items) > 200
    assert not crowd.search.recall("bishop").capped


def test_an_old_row_that_shares_two_such_words_is_found(crowd: Memory) -> None:
    found = crowd.search.recall("goat hat", size=5)
    assert found.items[0].said == "goat hat, long ago"
    assert found.capped
    assert crowd.recall("hat of the bishop")[0] == "hat of a bishop"


def test_a_filter_that_leaves_very_many_lists_the_newest(crowd: Memory) -> None:
    found = crowd.search.recall("from:user")
    assert (found.total, found.capped) == (2 * full_text.MOST + 402, False)
    assert found.items[0].said == f"a hat {full_text.MOST + 199}"
    assert found.total < MOST


# -- at random ---------------------------------------------------------------------------------------------------------

PARTS = [
    "goat",
    "pickles",
    "hat",
    "tea",
    "🎉",
    "?",
    "the",
    "yesterday",
    "last week",
    "on 2026-05-01",
    "in April",
    "my",
    "名前",
]
FILTERS = [
    "from:user",
    "from:agent",
    "source:a",
    'source:"b c"',
    "since:2026-04-25",
    "until:2026-05-03",
    "since:2026-05-07",
]


def fill(memory: Memory, rng: random.Random) -> None:
    for _ in range(12):
        when = NOW - timedelta(hours=rng.randint(0, 500))
        by = rng.choice(["user_message", "reply", "result"])
        texts = [" ".join(rng.choices(PARTS, k=rng.randint(1, 4))) for _ in range(rng.randint(1, 6))]
        said = [] if by == "result" else texts
        opens = rng.random() < 0.5
        messages = [Message(by, "goat", when, said=text) for text in said]  # type: ignore[arg-type]
        source = rng.choice(["", "a", "b c"])
        memory.add(messages, [Passage(text, when, source) for text in texts], opens_turn=opens)
        if rng.random() < 0.1 and (state := memory.store.turn_start()):
            memory.store.rewind(state, before=True)


@pytest.mark.parametrize("vectors", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_every_hit_is_in_the_scope(make: Make, seed: int, vectors: bool) -> None:
    rng = random.Random(seed)
    memory = make(HashEmbedder if vectors else None)
    fill(memory, rng)
    memory.settle()
    said, noted = {m.id for m in memory.store.log() if m.said}, {p.id for p in memory.store.passages()}
    for _ in range(40 if vectors else 120):
        words = rng.choices(PARTS, k=rng.randint(0, 3)) + rng.sample(FILTERS, rng.randint(0, 2))
        query = " ".join(rng.sample(words, len(words)))
        scope = parse(query, NOW).scope
        before = rng.choice([None, rng.randint(1, 60)])
        recalled = memory.search.recall(query, size=500, before=before).items
        for message in recalled:
            assert scope.role in ("", message.role), query
            assert before is None or message.id < before, query
        found = memory.search.archival(query, size=500).items
        assert all(scope.source in passage.source for passage in found), query
        for hit in (*recalled, *found):
            assert scope.since is None or hit.time >= scope.since, query
            assert scope.until is None or hit.time < scope.until, query
        assert {message.id for message in recalled} <= said
        assert {passage.id for passage in found} <= noted
        assert len({message.id for message in recalled}) == len(recalled)


def test_the_candidates_of_each_kind_are_bounded(make: Make) -> None:
    memory = make(Synonyms)
    memory.say(*(f"spaniel {number}" for number in range(NEIGHBOURS + DATED)), time=NOW - DAY)
    memory.settle()
    assert len(memory.recall("dog", size=1000)) == NEIGHBOURS


def test_a_quoted_sentence_is_found_among_many_of_the_same_words(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    words = ["lost", "key", "garden", "late", "bridge"]
    shuffled = random.Random(1)
    others = [" ".join(shuffled.sample(words, len(words))) + f" number {number}" for number in range(300)]
    memory.note("We lost the key in the garden, late, by the bridge.", *others)
    assert memory.archival("lost the key in the garden, late")[0].startswith("We lost")
    memory.close()
