import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy
import pytest

from memgpt.backends import chroma_index
from memgpt.backends.background_index import BackgroundIndex
from memgpt.backends.chroma_index import ChromaIndex
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.backends.vector_table import VectorTable
from memgpt.errors import ConnectionFailed, StorageError
from memgpt.testing import HashEmbedder
from memgpt.types import AgentState, Message, Passage

ROOT = Path(__file__).parent.parent
NOON = datetime(2023, 5, 8, 12, tzinfo=UTC)
EMPTY = AgentState((), ())


class Home:
    """An agent's folder: its store, and the indexes over it that are closed at the end of the test."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "memory.db"
        self.folder = folder / "index"
        self.store = SqliteStore(self.path)
        self.store.commit(EMPTY)
        self._opened: list[BackgroundIndex] = []

    def note(self, *texts: str, source: str = "") -> None:
        self.store.commit(self.store.state, (), [Passage(text, NOON, source) for text in texts])

    def say(self, *messages: Message) -> None:
        self.store.commit(self.store.state, messages)

    def open(self, embedder: Any = None) -> BackgroundIndex:
        index = BackgroundIndex(self.path, self.folder, lambda: embedder or HashEmbedder())
        self._opened.append(index)
        return index

    def table(self) -> VectorTable:
        return VectorTable(self.path)

    def count(self, tier: str = "archival", model: str = "hash") -> int:
        with closing(sqlite3.connect(self.path)) as db:
            sql = "SELECT count(*) FROM vectors WHERE tier = ? AND model = ?"
            return int(db.execute(sql, (tier, model)).fetchone()[0])

    def close(self) -> None:
        for index in self._opened:
            index.close()
        self.store.close()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path)
    yield home
    home.close()


def wait_until(condition: Callable[[], bool], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.01)


def indexed(home: Home, tier: Any = "archival") -> set[int]:
    """What Chroma holds, read from a closed index."""
    assert not chroma_index.was_left_open(home.folder)
    index = ChromaIndex(home.folder, home.store.setting("generation") or "", "hash", 64)
    try:
        return index.ids(tier)
    finally:
        index.close()


def texts_of(number: int) -> list[str]:
    return [f"entry{i} topic{i % 97} shade{i % 31}" for i in range(number)]


def ids(found: Sequence[tuple[int, float]]) -> list[int]:
    return [number for number, _ in found]


# -- the table ---------------------------------------------------------------------------------------------------------


def test_pending_are_reachable_rows_with_text_newest_first(home: Home) -> None:
    local = NOON.astimezone()
    home.say(
        Message("user_message", "{}", local, said="hello"),
        Message("reply", "", local, said="hi there"),
        Message("result", "OK", local),
        Message("heartbeat", "{}", local),
    )
    home.note("likes tea")
    home.note("chapter one", source="book.txt")
    with closing(home.table()) as table:
        assert table.pending("recall", "m", 10) == [
            (2, f"agent ({local.day} May, 2023): hi there"),
            (1, f"user ({local.day} May, 2023): hello"),
        ]
        assert table.pending("archival", "m", 10) == [(2, "book.txt: chapter one"), (1, "likes tea")]
        assert table.pending("archival", "m", 1) == [(2, "book.txt: chapter one")]


def test_a_vector_settles_what_was_pending(home: Home) -> None:
    home.note("one", "two")
    with closing(home.table()) as table:
        vectors = numpy.eye(2, dtype=numpy.float32)
        table.put("archival", "m", table.generation(), [1, 2], vectors)
        assert table.pending("archival", "m", 10) == []
        assert [number for number, _ in table.pending("archival", "other", 10)] == [2, 1]
        found, matrix = table.load("archival", "m")
        assert (found, matrix.tolist()) == ([1, 2], vectors.tolist())
        assert table.load("archival", "m", [2])[0] == [2]
        assert table.load("recall", "m")[0] == []
        home.note("three")
        assert [number for number, _ in table.pending("archival", "m", 10)] == [3]


def test_a_scan_is_the_exact_ranking(home: Home) -> None:
    home.note(*texts_of(1200))
    vectors = HashEmbedder().embed(texts_of(1200))
    with closing(home.table()) as table:
        table.put("archival", "m", table.generation(), range(1, 1201), vectors)
        query = HashEmbedder().embed(["topic5 shade5"])[0]
        found = table.scan("archival", "m", query, 7)
        expected = numpy.argsort(-(vectors @ query), kind="stable")[:7] + 1
        assert ids(found) == expected.tolist()
        assert [score for _, score in found] == pytest.approx((vectors @ query)[expected - 1].tolist(), abs=1e-6)


def test_only_the_rows_asked_for_are_compared(home: Home) -> None:
    home.note(*texts_of(1200))
    vectors = HashEmbedder().embed(texts_of(1200))
    with closing(home.table()) as table:
        table.put("archival", "m", table.generation(), range(1, 1201), vectors)
        query = HashEmbedder().embed(["topic5 shade5"])[0]
        among = [*range(600, 1300), 3, 7, 6]
        found = table.compare("archival", "m", query, among)
        assert sorted(ids(found)) == sorted([3, 6, 7, *range(600, 1201)])
        assert found[0][0] == 6
        assert dict(found) == pytest.approx(
            {number: float(vectors[number - 1] @ query) for number in ids(found)}, abs=1e-6
        )
        assert table.compare("archival", "m", query, []) == []
        assert table.compare("recall", "m", query, among) == []


def test_a_line_of_a_chat_among_several_is_embedded_under_its_own_name(home: Home) -> None:
    home.say(Message("user_message", "", NOON, said="Anna: I bake"), Message("reply", "", NOON, said="At 7: the train"))
    with closing(home.table()) as table:
        assert [text for _, text in table.pending("recall", "m", 10)] == [
            "agent (8 May, 2023): At 7: the train",
            "Anna (8 May, 2023): I bake",
        ]


def test_vectors_of_rows_out_of_reach_are_dropped(home: Home) -> None:
    kept = home.store.state.id
    home.note("kept")
    kept = home.store.state.id
    home.note("taken back")
    with closing(home.table()) as table:
        table.put("archival", "m", table.generation(), [1, 2], numpy.eye(2, dtype=numpy.float32))
        home.store.rewind(kept)
        assert table.reachable("archival", [1, 2]) == {1}
        assert table.drop_unreachable() == {"recall": [], "archival": [2]}
        assert table.ids("archival", "m") == {1}


def test_vectors_made_before_the_data_base_was_replaced_are_not_kept(home: Home) -> None:
    home.note("one")
    with closing(home.table()) as table:
        before = table.generation()
        home.store.set(generation="another")
        table.put("archival", "m", before, [1], numpy.ones((1, 2), numpy.float32))
        assert table.ids("archival", "m") == set()


def test_a_file_that_is_no_data_base_is_told(tmp_path: Path) -> None:
    (tmp_path / "memory.db").write_text("certainly not a data base, however long one makes this line of text")
    with pytest.raises(StorageError, match="Can not read"):
        VectorTable(tmp_path / "memory.db")


# -- Chroma ------------------------------------------------------------------------------------------------------------


def test_chroma_finds_by_cosine_similarity(tmp_path: Path) -> None:
    vectors = HashEmbedder().embed(texts_of(300))
    index = ChromaIndex(tmp_path / "index", "g", "hash", 64)
    index.upsert("archival", range(1, 301), vectors)
    index.upsert("recall", [7], vectors[:1])
    found = index.query("archival", vectors[41], 5)
    assert found[0] == (42, pytest.approx(1, abs=1e-4))
    exact = numpy.sort(vectors @ vectors[41])[::-1][:5].tolist()
    assert [score for _, score in found] == pytest.approx(exact, abs=1e-4)
    assert ids(index.query("recall", vectors[41], 5)) == [7]
    index.delete("archival", [42, 1000])
    assert index.count("archival") == 299
    assert 42 not in index.ids("archival")
    assert 42 not in ids(index.query("archival", vectors[41], 5))
    index.close()


def test_the_index_is_private_and_marked_while_it_is_open(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    index = ChromaIndex(folder, "g", "hash", 4)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert chroma_index.was_left_open(folder)
    index.close()
    assert not chroma_index.was_left_open(folder)


@pytest.mark.parametrize("changed", [("g2", "hash", 4), ("g", "other", 4), ("g", "hash", 8)])
def test_an_index_of_another_making_is_discarded(tmp_path: Path, changed: tuple[str, str, int]) -> None:
    first = ChromaIndex(tmp_path / "index", "g", "hash", 4)
    first.upsert("archival", [1], numpy.ones((1, 4), numpy.float32))
    first.close()
    same = ChromaIndex(tmp_path / "index", "g", "hash", 4)
    assert same.count("archival") == 1
    same.close()
    other = ChromaIndex(tmp_path / "index", *changed)
    assert other.count("archival") == 0
    other.upsert("archival", [1], numpy.ones((1, changed[2]), numpy.float32))
    assert ids(other.query("archival", numpy.ones(changed[2], numpy.float32), 1)) == [1]
    other.close()


# -- the thread --------------------------------------------------------------------------------------------------------


def test_nothing_starts_before_it_is_needed(home: Home) -> None:
    threads = threading.active_count()
    index = home.open()
    assert threading.active_count() == threads
    index.close()
    assert not home.folder.exists()


def test_without_vectors_chroma_is_not_opened(home: Home) -> None:
    assert home.open().query("archival", "anything", 5) == []
    assert not home.folder.exists()


def test_what_was_just_noted_is_found(home: Home) -> None:
    index = home.open()
    for number in range(30):
        home.note(f"fact{number} about subject{number}")
        index.wake()
        found = index.query("archival", f"fact{number}", 3)
        assert found[0][0] == number + 1
    assert index.failure is None


def test_a_query_among_some_rows_knows_no_others(home: Home) -> None:
    home.note("the red bicycle", "the red car", "the blue bicycle")
    index = home.open()
    index.wake()
    assert index.settle(10)
    assert sorted(ids(index.query("archival", "red bicycle", 5))) == [1, 2, 3]
    assert sorted(ids(index.query("archival", "red bicycle", 5, [3, 2, 99]))) == [2, 3]
    assert len(index.query("archival", "red bicycle", 1, [3, 2])) == 1
    assert index.query("archival", "red bicycle", 5, []) == []
    with closing(sqlite3.connect(home.path)) as db, db:
        db.execute("DELETE FROM vectors WHERE id = 3")
    assert ids(index.query("archival", "red bicycle", 5, [3, 2])) == [2]


def test_messages_are_found_by_what_was_said(home: Home) -> None:
    home.say(
        Message("user_message", "{}", NOON, said="we adopted a puppy"),
        Message("reply", "", NOON, said="congratulations on the marathon"),
        Message("system_alert", "puppy puppy puppy", NOON),
    )
    found = home.open().query("recall", "puppy", 5)
    assert ids(found) == [1, 2]
    assert found[0][1] > found[1][1]


def test_chroma_answers_once_it_is_in_step(home: Home) -> None:
    home.note(*texts_of(50))
    index = home.open()
    index.wake()
    assert index.settle(10)
    with closing(sqlite3.connect(home.path)) as db, db:
        db.execute("UPDATE vectors SET blob = zeroblob(256)")
    found = index.query("archival", "entry7 topic7 shade7", 3)
    assert found[0] == (8, pytest.approx(1, abs=1e-4))
    index.close()
    assert not chroma_index.was_left_open(home.folder)


def test_a_query_overtakes_thousands_of_pending_items(home: Home) -> None:
    class SlowEmbedder(HashEmbedder):
        def embed(self, texts: Sequence[str]) -> Any:
            time.sleep(0.01 * len(texts))
            return super().embed(texts)

    home.note(*texts_of(5000), "the needle is here")
    index = home.open(SlowEmbedder())
    index.wake()
    found = index.query("archival", "needle", 3)
    assert ids(found)[0] == 5001
    start = time.perf_counter()
    index.close()
    assert time.perf_counter() - start < 0.5
    assert home.count() < 1000


def test_what_is_out_of_reach_is_not_found(home: Home) -> None:
    home.note("the blue bicycle")
    kept = home.store.state.id
    home.note("the red bicycle")
    index = home.open()
    index.wake()
    assert index.settle(10)
    home.store.rewind(kept)
    assert ids(index.query("archival", "red bicycle", 5)) == [1]
    index.wake()
    assert index.settle(10)
    index.close()
    assert home.count() == 1
    assert indexed(home) == {1}


def test_a_replaced_data_base_is_indexed_anew(home: Home, tmp_path: Path) -> None:
    home.note("old one", "old two")
    home.store.backup(tmp_path / "checkpoint.db")
    home.note("new three")
    index = home.open()
    index.wake()
    assert index.settle(10)
    home.store.restore(tmp_path / "checkpoint.db")
    home.note("other three")
    index.wake()
    assert ids(index.query("archival", "other three", 1)) == [3]
    assert index.settle(10)
    found = dict(index.query("archival", "other three", 5))
    assert found[3] == pytest.approx(1, abs=1e-4)
    assert len(found) == 3
    index.close()
    assert indexed(home) == {1, 2, 3}


def test_another_embedder_makes_all_vectors_again_and_says_so(home: Home) -> None:
    home.note(*texts_of(40))
    first = home.open()
    first.wake()
    assert first.settle(10)
    first.close()
    assert first.notices == []
    second = home.open(HashEmbedder("better", 32))
    second.wake()
    assert second.settle(10)
    assert (home.count(), home.count(model="better")) == (0, 40)
    assert second.notices == ["The memories are being indexed again for better."]
    assert ids(second.query("archival", "entry3 topic3 shade3", 1)) == [4]


def test_an_embedder_that_fails_is_told_and_tried_again(home: Home) -> None:
    class Flaky(HashEmbedder):
        broken = True

        def embed(self, texts: Sequence[str]) -> Any:
            if self.broken:
                raise ConnectionFailed("No connection.", "Is the network up?")
            return super().embed(texts)

    embedder = Flaky()
    home.note("one thing")
    index = home.open(embedder)
    assert not index.query("archival", "thing", 1)
    assert isinstance(index.failure, ConnectionFailed)
    embedder.broken = False
    assert ids(index.query("archival", "thing", 1)) == [1]
    assert index.settle(10)
    assert index.failure is None


def test_an_embedder_that_can_not_be_made_is_told(home: Home) -> None:
    def make() -> HashEmbedder:
        raise StorageError("No weights.", "Install them.")

    index = BackgroundIndex(home.path, home.folder, make)
    start = time.perf_counter()
    assert not index.query("archival", "x", 1)
    assert time.perf_counter() - start < 1
    assert isinstance(index.failure, StorageError)
    index.close()


def test_a_closed_index_answers_nothing_at_once(home: Home) -> None:
    home.note("one thing")
    index = home.open()
    index.query("archival", "thing", 1)
    index.close()
    index.close()
    index.wake()
    start = time.perf_counter()
    assert not index.query("archival", "thing", 1)
    assert time.perf_counter() - start < 0.1


# -- crashes -----------------------------------------------------------------------------------------------------------

INDEXER = """
import sys
import time
from pathlib import Path
from memgpt.backends.background_index import BackgroundIndex
from memgpt.testing import HashEmbedder
folder = Path(sys.argv[1])
index = BackgroundIndex(folder / "memory.db", folder / "index", HashEmbedder)
index.wake()
index.query("archival", "topic", 1)
while not (folder / "index" / "in-use").exists():
    time.sleep(0.01)
print("started", flush=True)
if sys.argv[2] == "stay":
    sys.stdin.read()
"""


def start_indexer(folder: Path, mode: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", INDEXER, str(folder), mode],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.parametrize("vectors", [100, 1100])
def test_a_killed_process_loses_nothing(home: Home, tmp_path: Path, vectors: int) -> None:
    home.note(*texts_of(1500))
    with start_indexer(tmp_path, "stay") as process:
        wait_until(lambda: chroma_index.was_left_open(home.folder) and home.count() >= vectors, 20)
        process.send_signal(signal.SIGKILL)
    assert chroma_index.was_left_open(home.folder)
    index = home.open()
    assert ids(index.query("archival", "entry1499 topic44 shade11", 1)) == [1500]
    assert index.settle(20)
    assert ids(index.query("archival", "entry3 topic3 shade3", 1)) == [4]
    assert index.failure is None
    index.close()
    assert indexed(home) == set(range(1, 1501))


@pytest.mark.parametrize("left_open", [True, False])
def test_a_torn_index_is_made_again(home: Home, left_open: bool) -> None:
    home.note(*texts_of(1100))  # more than Chroma keeps in its write-ahead log
    first = home.open()
    first.wake()
    assert first.settle(20)
    first.close()
    assert chroma_index.start_probe(home.folder).wait(20) == 0
    torn = [path for name in ("length.bin", "index_metadata.pickle") for path in home.folder.rglob(name)]
    assert any(path.name == "index_metadata.pickle" for path in torn)
    for path in torn:
        path.write_bytes(b"\xff" * 7)
    assert chroma_index.start_probe(home.folder).wait(20) != 0
    if left_open:
        (home.folder / "in-use").touch()
    index = home.open()
    assert ids(index.query("archival", "entry5 topic5 shade5", 1)) == [6]
    assert index.settle(20)
    assert ids(index.query("archival", "entry5 topic5 shade5", 1)) == [6]
    assert index.failure is None
    index.close()
    assert indexed(home) == set(range(1, 1101))


def test_an_exit_in_the_middle_of_work_is_clean(home: Home, tmp_path: Path) -> None:
    home.note(*texts_of(3000))
    start = time.perf_counter()
    process = start_indexer(tmp_path, "leave")
    output, errors = process.communicate(timeout=20)
    assert (process.returncode, output, errors) == (0, b"started\n", b"")
    assert time.perf_counter() - start < 10
    assert home.count() < 3000
    assert not chroma_index.was_left_open(home.folder)
