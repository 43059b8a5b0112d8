import os
import sqlite3
import stat
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from memgpt.backends import full_text
from memgpt.backends.schema import MIGRATIONS, migrate
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.errors import CheckpointError, StorageError
from memgpt.types import AgentState, Matches, MemoryBlock, Message, Passage, Scope, Tier, ToolCall
from memgpt.words import all_terms, terms

NOW = datetime(2026, 5, 7, 12).astimezone()
BLOCKS = (MemoryBlock("persona", "I am Sam.", 2000), MemoryBlock("human", "Name: Marta", 2000))


@pytest.fixture
def store(tmp_path: Path) -> SqliteStore:
    store = SqliteStore(tmp_path / "memory.db")
    store.commit(AgentState(BLOCKS, BLOCKS))
    return store


def user(text: str, time: datetime = NOW) -> Message:
    return Message("user_message", text, time, said=text, tokens=5)


def found(store: SqliteStore, query: str, tier: Tier = "recall") -> list[str]:
    """The texts that full text finds for any of the words, newest first."""
    words = terms(query) or all_terms(query)
    matches = store.match(tier, words, Scope()) if words else store.match_literally(tier, query, Scope())
    ids = sorted({number for holders in matches.holders for number in holders}, reverse=True)
    if tier == "archival":
        return [passage.text for passage in store.passages_by_id(ids)]
    return [message.said for message in store.messages_by_id(ids)]


def test_what_is_committed_is_read_back_equal(tmp_path: Path, store: SqliteStore) -> None:
    call = ToolCall("c1", "fly", '{"to": "Prague 🏰"}')
    reply = Message("reply", "thinking", NOW, said="Hello 世界", calls=(call,), tokens=9)
    result = Message("result", "{}", NOW, call_id="c1", tokens=2)
    state = replace(store.state, summary="It began.", hidden=3, warned=True, paused_until=NOW)
    written, messages = store.commit(state, [user("hi"), reply, result], [Passage("a note", NOW)])
    store.close()
    again = SqliteStore(tmp_path / "memory.db")
    assert again.state == written
    assert again.messages(again.state.window) == messages
    assert [replace(m, id=0) for m in messages] == [user("hi"), reply, result]


def test_the_file_is_private(tmp_path: Path, store: SqliteStore) -> None:
    for path in tmp_path.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def test_a_step_that_edits_nothing_stores_little(store: SqliteStore, tmp_path: Path) -> None:
    big = (MemoryBlock("persona", "p" * 2000, 2000), MemoryBlock("human", "h" * 2000, 2000))
    store.commit(AgentState(big, big))
    for number in range(100):
        store.commit(store.state, [user(f"message {number}")])
    with sqlite3.connect(tmp_path / "memory.db") as db:
        assert db.execute("SELECT count(*) FROM texts").fetchone()[0] <= 6
    db.close()


@pytest.mark.parametrize(
    "query",
    [
        "what's up?",
        "a AND",
        "NEAR(",
        "col:x",
        "well-known",
        '"',
        "*",
        "()",
        "",
        "\x00",
        "🙂",
        "\ud800",
        "-",
        "a" * 9999,
    ],
)
def test_no_text_is_a_syntax_error(store: SqliteStore, query: str) -> None:
    store.commit(store.state, [user("what is well-known up the col near x?")])
    assert found(store, query) in ([], ["what is well-known up the col near x?"])
    assert found(store, query, "archival") == []


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("我昨天在北京吃了烤鸭", "北京"),
        ("猫の名前はタマです", "名前"),
        ("고양이가 귀엽다", "고양이"),
        ("ฉันชอบกาแฟ", "กาแฟ"),
        ("Моя коза зовётся Огурчик", "коза"),
        ("Ich war in Zürich", "zurich"),
        ("the goats were running", "goat run"),
        ("party 🎉 tonight", "🎉"),
        ("Goethestraße 5", "goethestraße"),
        ("nai\u0308ve idea", "naïve"),
        ("ﬁne weather", "fine"),
    ],
)
def test_recall_works_in_any_script(store: SqliteStore, text: str, query: str) -> None:
    store.commit(store.state, [user("something else"), user(text), user("北风 京城")])
    assert found(store, query) == [text]


def test_dates_are_whole_local_days(store: SqliteStore) -> None:
    midnight = NOW.replace(hour=0)
    inside = [midnight, midnight + timedelta(hours=23, minutes=59)]
    outside = [midnight - timedelta(seconds=1), midnight + timedelta(days=1)]
    store.commit(store.state, [user(f"at {time}", time) for time in (*inside, *outside)])
    day = Scope(since=midnight, until=midnight + timedelta(days=1))
    assert [message.time for message in store.messages_by_id(store.within("recall", day, 10))] == [inside[1], inside[0]]


def test_a_scope_bounds_what_is_found(store: SqliteStore) -> None:
    reply = Message("reply", "", NOW + timedelta(days=1), said="my goat")
    store.commit(store.state, [user("goat"), reply, user("a goat", NOW + timedelta(days=2)), user("tea")])
    for scope, ids in (
        (Scope(), {1, 2, 3}),
        (Scope(role="user"), {1, 3}),
        (Scope(role="assistant"), {2}),
        (Scope(before=3), {1, 2}),
        (Scope(since=NOW + timedelta(days=1)), {2, 3}),
        (Scope(until=NOW + timedelta(days=1)), {1}),
        (Scope("user", "", NOW, NOW + timedelta(days=3), 3), {1}),
        (Scope(source="anything"), {1, 2, 3}),
    ):
        assert set(store.match("recall", ['"goat"'], scope).holders[0]) == ids
        assert set(store.match_literally("recall", "oat", scope).holders[0]) == ids
        assert set(store.within("recall", scope, 10)) - {4} == ids


@pytest.mark.parametrize(
    ("source", "found"),
    [("book", ["A Book.txt"]), ("a_", ["a_b"]), ("%", ["100%"]), ("\\", ["c:\\d"]), ("' OR 1", []), ("", None)],
)
def test_a_source_is_found_by_a_part_of_its_name_as_it_stands(
    store: SqliteStore, source: str, found: list[str]
) -> None:
    names = ["A Book.txt", "a_b", "axb", "100%", "c:\\d", ""]
    store.commit(store.state, passages=[Passage("text", NOW, name) for name in names])
    ids = store.within("archival", Scope(source=source), 10)
    assert [passage.source for passage in store.passages_by_id(sorted(ids))] == (names if found is None else found)


def test_matches_count_the_holders_of_each_term(store: SqliteStore) -> None:
    store.commit(store.state, [user("goat"), user("the goats run"), user("running"), user("tea")])
    matches = store.match("recall", terms("goat run violin"), Scope())
    assert matches == Matches(((2, 1), (3, 2), ()), (2, 2, 0), 4)
    assert store.match("recall", [], Scope()) == Matches((), (), 4)
    assert store.match("archival", terms("goat"), Scope()) == Matches(((),), (0,), 0)


def test_a_term_in_very_many_rows_is_counted_by_its_newest(store: SqliteStore) -> None:
    many = full_text.MOST + 500
    store.commit(store.state, [user("goat hat"), *(user(f"goat {number}") for number in range(many))])
    store.commit(store.state, [user(f"hat {number}") for number in range(many)])
    matches = store.match("recall", terms("goat hat"), Scope())
    assert matches.capped
    assert [len(holders) for holders in matches.holders] == [full_text.MOST + 1] * 2
    assert all(holders[-1] == 1 for holders in matches.holders)
    goats, hats = matches.counts
    assert many / 2 < goats <= 2 * many
    assert hats == pytest.approx(2 * many, rel=0.01)
    assert not store.match("recall", terms("goat"), Scope(before=1000)).capped


def test_occurrences_are_what_full_text_would_find(store: SqliteStore) -> None:
    texts = ["The goats were running", "", "我昨天在北京", "a \ud800 Zürich", "nothing"]
    found = store.occurrences(terms("goat run 北京 zurich"), texts)
    assert found == [frozenset({0, 1}), frozenset(), frozenset({2}), frozenset({3}), frozenset()]
    assert store.occurrences([], ["goat"]) == [frozenset()]
    assert store.occurrences(terms("goat"), []) == []


def test_a_run_is_what_was_said_around_a_message(store: SqliteStore) -> None:
    silent = [Message("result", "OK", NOW), Message("heartbeat", "{}", NOW)]
    said = [user(str(number)) for number in range(12)]
    store.commit(store.state, [said[0], *silent, said[1], *silent, *said[2:]])  # 1, 4, 7 to 16
    assert store.runs("recall", [4], 1) == [[1, 4, 7]]
    assert store.runs("recall", [12], 2) == [[10, 11, 12, 13, 14]]
    assert store.runs("recall", [8, 10], 1) == [[7, 8, 9, 10, 11]]
    assert store.runs("recall", [16, 1, 11], 1) == [[1, 4], [10, 11, 12], [15, 16]]
    assert store.runs("recall", [2, 99], 2) == []
    assert store.runs("recall", [], 2) == []
    assert store.runs("recall", [9], 0) == [[9]]


def test_a_run_skips_what_was_taken_back(store: SqliteStore) -> None:
    state, _ = store.commit(store.state, [user("1"), user("2")])
    store.commit(state, [user("3")], opens_turn=True)
    store.rewind(state.id)
    store.commit(store.state, [user("4")])
    assert store.runs("recall", [2], 1) == [[1, 2, 4]]
    assert store.runs("recall", [3], 1) == []


def test_a_run_of_passages_stays_in_its_document(store: SqliteStore) -> None:
    notes = [Passage(text, NOW) for text in ("one", "two")]
    parts = [Passage(text, NOW, source, i) for source in ("a", "b") for i, text in enumerate("xyz", 1)]
    store.commit(store.state, passages=[*notes, *parts])  # 3 to 5, 6 to 8
    assert store.runs("archival", [1, 2], 2) == [[1], [2]]
    assert store.runs("archival", [5], 2) == [[3, 4, 5]]
    assert store.runs("archival", [5, 6], 1) == [[4, 5], [6, 7]]


def test_rewinding_hides_what_came_after_and_deletes_nothing(store: SqliteStore, tmp_path: Path) -> None:
    first, _ = store.commit(store.state, [user("first")], opens_turn=True)
    store.commit(first, [user("second")], [Passage("a note", NOW)], opens_turn=True)
    assert store.turn_start() == first.id + 1
    assert store.turn_start(2) == first.id
    assert store.turn_start(3) is None
    store.rewind(first.id + 1, before=True)
    assert [message.said for message in store.log()] == ["first"]
    assert store.counts() == (1, 0)
    assert not found(store, "second")
    assert not found(store, "note", "archival")
    assert store.match_literally("recall", "econd", Scope()).holders == ((),)
    assert store.within("recall", Scope(), 10) == [1]
    assert store.within("archival", Scope(), 10) == []
    assert store.turn_start(2) is None
    with sqlite3.connect(tmp_path / "memory.db") as db:
        assert db.execute("SELECT count(*) FROM messages").fetchone()[0] == 2
    db.close()


def test_the_window_is_ranges_that_skip_what_was_popped(store: SqliteStore) -> None:
    first, _ = store.commit(store.state, [user("1"), user("2")], opens_turn=True)
    store.commit(first, [user("3")], opens_turn=True)
    store.rewind(first.id)
    state, _ = store.commit(store.state, [user("4")])
    assert state.window == ((1, 2), (4, 4))
    assert [m.said for m in store.messages(state.window)] == ["1", "2", "4"]


def test_a_checkpoint_brings_everything_back(store: SqliteStore, tmp_path: Path) -> None:
    store.commit(store.state, [user("before")], [Passage("kept", NOW)], opens_turn=True)
    saved, generation = store.state, store.setting("generation")
    store.backup(tmp_path / "saved.db")
    store.commit(store.state, [user("after")], [Passage("lost", NOW)], opens_turn=True)
    assert store.restore(tmp_path / "saved.db") == saved
    assert [m.said for m in store.log()] == ["before"]
    assert not found(store, "lost", "archival")
    assert store.setting("generation") != generation
    store.commit(store.state, [user("and on")])
    assert stat.S_IMODE((tmp_path / "saved.db").stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.glob("*.db*")) == [
        "memory.db",
        "memory.db-shm",
        "memory.db-wal",
        "saved.db",
    ]


def test_a_broken_checkpoint_changes_nothing(store: SqliteStore, tmp_path: Path) -> None:
    store.commit(store.state, [user("here")], opens_turn=True)
    store.backup(tmp_path / "good.db")
    torn = (tmp_path / "good.db").read_bytes()
    (tmp_path / "torn.db").write_bytes(torn[: len(torn) // 2])
    (tmp_path / "text.db").write_text("not a data base" * 100)
    (tmp_path / "empty.db").write_bytes(b"")
    sqlite3.connect(tmp_path / "other.db").execute("CREATE TABLE t(x)").connection.close()
    store.backup(tmp_path / "hollow.db")
    with sqlite3.connect(tmp_path / "hollow.db") as db:
        db.execute("UPDATE states SET body = '{}'")
    db.close()
    for name in ("torn", "text", "empty", "other", "hollow", "missing"):
        with pytest.raises(CheckpointError):
            store.restore(tmp_path / f"{name}.db")
    assert [m.said for m in store.log()] == ["here"]
    assert not list(tmp_path.glob("restoring*"))


def test_another_agents_checkpoint_is_refused_unless_this_one_is_new(store: SqliteStore, tmp_path: Path) -> None:
    store.commit(store.state, [user("mine")], opens_turn=True)
    store.backup(tmp_path / "first.db")
    (tmp_path / "other").mkdir()
    other = SqliteStore(tmp_path / "other" / "memory.db")
    fresh, identity = other.commit(AgentState(BLOCKS, BLOCKS))[0], other.setting("agent_id")
    other.restore(tmp_path / "first.db", adopt=True)
    assert [m.said for m in other.log()] == ["mine"]
    assert other.setting("agent_id") == identity
    other.backup(tmp_path / "second.db")
    with pytest.raises(CheckpointError, match="another agent") as refused:
        store.restore(tmp_path / "second.db", adopt=True)
    assert "--agent NAME" in refused.value.hint
    assert fresh.id == 1


def test_a_checkpoint_of_a_newer_version_is_refused(store: SqliteStore, tmp_path: Path) -> None:
    store.backup(tmp_path / "new.db")
    db = sqlite3.connect(tmp_path / "new.db")
    db.execute("PRAGMA user_version = 999")
    db.close()
    with pytest.raises(CheckpointError, match="newer version"):
        store.restore(tmp_path / "new.db")


def test_a_data_base_of_a_newer_version_is_refused(tmp_path: Path, store: SqliteStore) -> None:
    store.close()
    db = sqlite3.connect(tmp_path / "memory.db")
    db.execute("PRAGMA user_version = 999")
    db.close()
    with pytest.raises(StorageError, match="newer version"):
        SqliteStore(tmp_path / "memory.db")


def test_an_upgrade_is_preceded_by_a_backup(tmp_path: Path, store: SqliteStore) -> None:
    db = sqlite3.connect(tmp_path / "memory.db", isolation_level=None)

    def add_column(db: sqlite3.Connection) -> None:
        db.execute("ALTER TABLE passages ADD COLUMN page TEXT NOT NULL DEFAULT ''")

    migrate(db, tmp_path / "memory.db", [*MIGRATIONS, add_column])
    assert db.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS) + 1
    old = sqlite3.connect(tmp_path / f"memory-before-upgrade-from-{len(MIGRATIONS)}.db")
    assert old.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
    assert old.execute("SELECT count(*) FROM states").fetchone()[0] == 1
    old.close()
    db.close()


def test_a_failed_upgrade_leaves_the_old_version(tmp_path: Path, store: SqliteStore) -> None:
    db = sqlite3.connect(tmp_path / "memory.db", isolation_level=None)

    def break_off(db: sqlite3.Connection) -> None:
        db.execute("CREATE TABLE half(x)")
        raise sqlite3.OperationalError("no")

    with pytest.raises(sqlite3.OperationalError):
        migrate(db, tmp_path / "memory.db", [*MIGRATIONS, break_off])
    db.close()
    db = sqlite3.connect(tmp_path / "memory.db")
    assert db.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
    assert not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone()
    db.close()


def test_a_failed_commit_leaves_nothing_behind(store: SqliteStore) -> None:
    before = store.state
    with pytest.raises(AttributeError):
        store.commit(before, [user("kept?"), None])  # type: ignore[list-item]
    assert store.state == before
    assert not list(store.log())
    store.commit(before, [user("goes on")])


def test_an_unwritable_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="Can not read or write"):
        SqliteStore(tmp_path / "file" / "memory.db")


def test_lone_surrogates_are_stored_as_question_marks(store: SqliteStore) -> None:
    store.commit(store.state, [user("broken \ud800 text")])
    assert next(iter(store.log())).said == "broken ? text"


def test_the_exact_note_is_known(store: SqliteStore) -> None:
    store.commit(
        store.state, passages=[Passage("Bees sleep.", NOW), Passage("!!!", NOW), Passage("From a book.", NOW, "book")]
    )
    assert store.has_passage("Bees sleep.")
    assert store.has_passage("!!!")
    assert not store.has_passage("Bees")
    assert not store.has_passage("From a book.")


def test_no_file_of_the_store_names_this_process_environment(store: SqliteStore, tmp_path: Path) -> None:
    store.commit(store.state, [user("hi")])
    assert str(tmp_path).encode() not in (tmp_path / "memory.db").read_bytes()
    assert os.environ["PATH"].encode() not in (tmp_path / "memory.db").read_bytes()


@pytest.mark.parametrize("name", ["a#b", "a?b", "50%25", "a b", "ä"])
def test_a_checkpoint_may_have_any_name(store: SqliteStore, tmp_path: Path, name: str) -> None:
    store.commit(store.state, [user("here")])
    store.backup(tmp_path / f"{name}.db")
    assert store.restore(tmp_path / f"{name}.db").window == ((1, 1),)


def test_a_state_of_another_time_is_not_written(store: SqliteStore) -> None:
    old = store.state
    store.commit(old, [user("first")])
    with pytest.raises(StorageError, match="changed meanwhile"):
        store.commit(old, [user("second")])
    assert [m.said for m in store.log()] == ["first"]


def test_a_damaged_file_is_told_when_it_is_read(tmp_path: Path, store: SqliteStore) -> None:
    store.commit(store.state, [user("word " * 300) for _ in range(300)])
    store.close()
    path = tmp_path / "memory.db"
    path.write_bytes(path.read_bytes()[:40_960] + b"\xff" * (path.stat().st_size - 40_960))
    with pytest.raises(StorageError):
        list(SqliteStore(path).log())


def test_the_last_messages_of_the_log(store: SqliteStore) -> None:
    store.commit(store.state, [user(str(number)) for number in range(1200)])
    assert [m.said for m in store.log(2)] == ["1198", "1199"]
    assert len(list(store.log())) == len(list(store.log(5000))) == 1200
