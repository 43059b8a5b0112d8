"""Documents come in whole, go on where they were broken off, are replaced and removed, and are found."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import MakeAgent
from test_commands import MakeChat, answer, make_chat, run, say

import memgpt
from memgpt import ingestion
from memgpt.backends.background_index import BackgroundIndex
from memgpt.backends.passage_tokens import PassageCounter
from memgpt.backends.readers import find_files, read
from memgpt.backends.schema import MIGRATIONS, migrate
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.backends.vector_table import VectorTable
from memgpt.cli.commands import complete, respond
from memgpt.cli.documents import loaded_report
from memgpt.cli.registry import Working
from memgpt.errors import UserError
from memgpt.ingestion import Ingestion, Loaded, Progress
from memgpt.phrase import Phrase
from memgpt.search import Search
from memgpt.testing import HashEmbedder, NoIndex, SteppingClock
from memgpt.types import AgentState, MemoryBlock, Passage, Section

__all__ = ["make_chat"]
MAIN = Path(__file__).parent.parent / "main.py"
NOON = datetime(2026, 5, 7, 12, tzinfo=UTC)
LONG = "\n\n".join(
    f"Paragraph {n} tells of the number {n}, and of little else. " + "Word by word. " * 30 for n in range(3000)
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(tmp_path / "memory.db")) as store:
        blocks = (MemoryBlock("persona", "I am Sam.", 2000), MemoryBlock("human", "", 2000))
        store.commit(AgentState(blocks, blocks))
        yield store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "goats.md").write_text("# Goats\n\nGoats eat thistles.\n\n## Sleep\n\nThey sleep at noon.\n" * 9)
    (folder / "sheep.txt").write_text("Sheep give wool.\n")
    return folder


def loading(store: SqliteStore, *, vectors: bool = True, clock: Any = None) -> Ingestion:
    return Ingestion(
        store.documents, read, PassageCounter(), clock or SteppingClock(NOON, timedelta(seconds=1)), vectors=vectors
    )


def load(store: SqliteStore, *paths: Path, **options: Any) -> dict[str, Loaded]:
    steps = loading(store, **options).run(find_files(paths))
    return {step.name.rpartition("/")[2]: step for step in steps if isinstance(step, Loaded)}


def outcomes(results: dict[str, Loaded]) -> dict[str, str]:
    return {name: result.outcome for name, result in results.items()}


def found(store: SqliteStore, query: str) -> list[tuple[str, int]]:
    search = Search(store, NoIndex(), SteppingClock())
    return [(passage.source.rpartition("/")[2], passage.part) for passage in search.archival(query).items]


def rows(store: SqliteStore, *, words: bool = True) -> list[Any]:
    """All that there is of documents but ids and times; and that full text holds the very same."""
    passages = [(one.source, one.part, one.parts, one.place, one.text) for one in store.passages()]
    with closing(sqlite3.connect(store.path)) as db:
        indexed = db.execute("SELECT count(*) FROM passage_words").fetchone()[0]
        assert db.execute("SELECT count(*) FROM passages").fetchone()[0] == indexed == len(passages)
    return passages + [replace(one, time=NOON, modified=0) for one in store.sources()]


# -- what is there -----------------------------------------------------------------------------------------------------


def test_a_folder_is_found_by_words_at_once_with_its_places(store: SqliteStore, folder: Path) -> None:
    results = load(store, folder)
    assert outcomes(results) == {"goats.md": "new", "sheep.txt": "new"}
    goats, sheep = store.sources()
    assert (goats.name, goats.title, sheep.name) == ("docs/goats.md", "Goats", "docs/sheep.txt")
    assert (goats.size, goats.complete, goats.vectors) == ((folder / "goats.md").stat().st_size, True, True)
    assert (goats.parts, goats.tokens) == (results["goats.md"].parts, results["goats.md"].tokens)
    assert found(store, "wool") == [("sheep.txt", 1)]
    passages = store.parts("docs/goats.md", 1, 10_000)
    assert [one.part for one in passages] == list(range(1, goats.parts + 1))
    assert {one.parts for one in passages} == {goats.parts}
    assert passages[0].place.startswith("Goats")
    assert [one.id for one in passages] == list(range(passages[0].id, passages[0].id + goats.parts))


def test_no_turn_takes_a_document_back(make_agent: MakeAgent, folder: Path) -> None:
    agent = make_agent(["Hello.", "Hello again."])
    list(agent.send("hi"))
    load(agent.store, folder)  # type: ignore[arg-type]
    list(agent.send("what now?"))
    agent.journal.pop(2)
    assert len(agent.store.sources()) == 2
    assert agent.search.archival("wool").total == 1


def test_pages_and_headings_of_a_document(store: SqliteStore) -> None:
    places = ["A, page 1", "A, page 2", "A > B, page 2", "A > B, page 11", "C, page 12, lines 3-4", "page 2"]
    passages = [Passage(f"text {n}", NOON, "a.pdf", n, 6, place=place) for n, place in enumerate(places, 1)]
    store.commit(store.state, passages=[*passages, Passage("other", NOON, "b.pdf", 1, 1, place="page 2")])
    assert [one.part for one in store.page_parts("a.pdf", 2)] == [2, 3, 6]
    assert [one.part for one in store.page_parts("a.pdf", 12)] == [5]
    assert store.page_parts("a.pdf", 7) == []
    assert store.outline("a.pdf") == [(1, "A"), (3, "A > B"), (5, "C")]
    assert store.outline("b.pdf") == [(1, "page 2")]


def test_an_outline_keeps_to_upper_headings_or_some_places_where_there_are_many(store: SqliteStore) -> None:
    deep = [Passage("x", NOON, "deep", n, 900, place=f"A {n // 100} > B {n}, line {n}") for n in range(1, 901)]
    deep[0] = replace(deep[0], place="A 0, line 1")
    flat = [Passage("x", NOON, "flat", n, 900, place=f"lines {n}-{n + 1}") for n in range(1, 901)]
    store.commit(store.state, passages=[*deep, *flat])
    assert store.outline("deep") == [(1, "A 0")]
    assert 20 <= len(store.outline("flat")) <= 40
    assert store.outline("flat")[0] == (1, "lines 1-2")


# -- again -------------------------------------------------------------------------------------------------------------


def test_what_has_not_changed_is_left_and_what_has_is_replaced(store: SqliteStore, folder: Path) -> None:
    load(store, folder)
    before = rows(store)
    assert set(outcomes(load(store, folder)).values()) == {"unchanged"}
    os.utime(folder / "sheep.txt", (1, 1))
    assert outcomes(load(store, folder))["sheep.txt"] == "unchanged"
    assert rows(store) == before
    (folder / "sheep.txt").write_text("Sheep are sheared in May.\n")
    results = load(store, folder)
    assert outcomes(results) == {"goats.md": "unchanged", "sheep.txt": "replaced"}
    assert found(store, "wool") == []
    assert found(store, "sheared") == [("sheep.txt", 1)]
    assert len(rows(store)) == len(before)


def test_the_old_version_stays_until_the_new_one_is_there(store: SqliteStore, tmp_path: Path) -> None:
    path = tmp_path / "book.txt"
    path.write_text("The old story. " * 400)
    load(store, path)
    old = store.parts("book.txt", 1, 1000) or store.parts(store.sources()[0].name, 1, 1000)
    name = old[0].source
    path.write_text(LONG)
    steps = loading(store).run(find_files([path]))
    seen = 0
    for step in steps:
        if isinstance(step, Progress) and step.done:
            seen += 1
            assert store.parts(name, 1, 1000) == old
            assert len(found(store, "old story")) > 0
    assert seen > 1
    assert found(store, "old story") == []
    assert store.parts(name, 1, 1)[0].text.startswith("Paragraph 0")


def test_a_broken_file_is_reported_and_stops_nothing(store: SqliteStore, folder: Path) -> None:
    load(store, folder)
    (folder / "goats.md").write_bytes(b"")
    (folder / "a.pdf").write_bytes(b"%PDF-1.4 cut of")
    (folder / "new.txt").write_text("Llamas hum.")
    results = load(store, folder)
    assert outcomes(results) == {"a.pdf": "failed", "goats.md": "failed", "new.txt": "new", "sheep.txt": "unchanged"}
    assert found(store, "thistles")[0][0] == "goats.md"  # what was read of it before stays
    assert found(store, "llamas") == [("new.txt", 1)]
    report = loaded_report(list(results.values()))
    assert report.startswith("Read 1 file, 1 part, ")
    assert "1 unchanged; 2 could not be read:" in report
    assert "docs/a.pdf " in report


def test_a_document_that_breaks_in_the_middle_leaves_nothing(store: SqliteStore, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(LONG)

    def broken_after(document: Any, sections: Sequence[Section]) -> Iterator[Section]:
        yield from sections
        raise document.failure("is damaged.")

    def broken(path: Path) -> Iterator[Any]:
        for document in read(path):
            whole = list(document.sections)
            document.sections = broken_after(document, whole[: len(whole) * 2 // 3])
            yield document

    steps = list(Ingestion(store.documents, broken, PassageCounter(), SteppingClock()).run(find_files([path])))
    assert isinstance(steps[-1], Loaded)
    assert (steps[-1].outcome, steps[-1].reason) == ("failed", "long.txt is damaged.")
    assert rows(store) == []
    assert outcomes(load(store, path)) == {"long.txt": "new"}


def test_each_table_of_a_data_base_is_a_document_and_goes_with_its_table(store: SqliteStore, tmp_path: Path) -> None:
    path = tmp_path / "farm.db"
    with closing(sqlite3.connect(path)) as db:
        for table in ("goats", "sheep"):
            db.execute(f"CREATE TABLE {table}(name TEXT)")
            db.execute(f"INSERT INTO {table} VALUES ('{table} one')")
        db.commit()
        load(store, path)
        names = [source.name.rpartition("farm.db")[2] for source in store.sources()]
        assert names == ["/goats", "/sheep"]
        assert outcomes(load(store, path)) == {"farm.db": "unchanged"}
        db.execute("DROP TABLE sheep")
        db.execute("INSERT INTO goats VALUES ('goats two')")
        db.commit()
    assert outcomes(load(store, path)) == {"farm.db": "replaced"}
    assert [source.name.rpartition("farm.db")[2] for source in store.sources()] == ["/goats"]
    assert len(found(store, "two")) == 1


def test_files_of_the_same_name_are_told_apart_and_moved_ones_known(
    store: SqliteStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in (("a", "Alpha is first."), ("b", "Beta is second.")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "notes.txt").write_text(text)
        monkeypatch.chdir(tmp_path / name)
        assert outcomes(load(store, Path("notes.txt"))) == {"notes.txt": "new"}
    assert [source.name for source in store.sources()] == ["b/notes.txt", "notes.txt"]
    assert outcomes(load(store, Path("notes.txt"))) == {"notes.txt": "unchanged"}
    (tmp_path / "c").mkdir()
    (tmp_path / "a" / "notes.txt").rename(tmp_path / "c" / "notes.txt")
    monkeypatch.chdir(tmp_path / "c")
    assert outcomes(load(store, Path("notes.txt"))) == {"notes.txt": "unchanged"}
    Path("notes.txt").write_text("Alpha is last.")
    assert outcomes(load(store, Path("notes.txt"))) == {"notes.txt": "replaced"}
    assert [source.name for source in store.sources()] == ["b/notes.txt", "notes.txt"]
    assert not any(str(tmp_path).encode() in path.read_bytes() for path in tmp_path.glob("memory.db*"))


# -- broken off --------------------------------------------------------------------------------------------------------


def test_what_was_broken_off_goes_on_to_the_same_end(store: SqliteStore, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(LONG)
    steps = loading(store).run(find_files([path]))
    for step in steps:
        if isinstance(step, Progress) and step.done:
            break
    steps.close()  # type: ignore[attr-defined]  # as Ctrl-C does
    begun = store.sources()[0]
    assert (begun.complete, begun.parts) == (False, ingestion.BATCH)
    assert found(store, "7")[0][0] == "long.txt"
    first = [one.id for one in store.passages()]
    assert outcomes(load(store, path)) == {"long.txt": "new"}
    assert [one.id for one in store.passages()][: len(first)] == first
    with closing(SqliteStore(tmp_path / "whole.db")) as whole:
        load(whole, path)
        assert rows(whole) == rows(store)


def test_what_was_broken_off_begins_anew_if_the_file_has_changed(store: SqliteStore, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(LONG)
    for step in loading(store).run(find_files([path])):
        if isinstance(step, Progress) and step.done:
            break
    path.write_text(LONG.replace("number", "figure"))
    assert outcomes(load(store, path)) == {"long.txt": "new"}
    assert found(store, "number") == []
    assert store.sources()[0].complete
    rows(store)


def test_what_was_broken_off_begins_anew_if_it_would_be_cut_otherwise(store: SqliteStore, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(LONG)
    double = Ingestion(
        store.documents, read, lambda texts: [2 * size for size in PassageCounter()(texts)], SteppingClock()
    )
    for step in double.run(find_files([path])):
        if isinstance(step, Progress) and step.done:
            break
    load(store, path)
    with closing(SqliteStore(tmp_path / "whole.db")) as whole:
        load(whole, path)
        assert rows(whole) == rows(store)


@pytest.fixture
def program(tmp_path: Path) -> Callable[..., "subprocess.Popen[str]"]:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "MEMGPT_HOME": str(tmp_path / "home"),
        "OPENAI_BASE_URL": "http://127.0.0.1:9/v1",
        "LANG": "C.UTF-8",
    }

    def start(*arguments: str | Path) -> "subprocess.Popen[str]":
        pipe = subprocess.PIPE
        command = [sys.executable, str(MAIN), *map(str, arguments)]
        return subprocess.Popen(command, env=environment, cwd=tmp_path, stdout=pipe, stderr=pipe, text=True)

    return start


def finished(process: "subprocess.Popen[str]") -> tuple[int, str, str]:
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def test_a_killed_program_goes_on(program: Any, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(LONG * 3)
    process = program("ingest", "long.txt", "--words-only", "--agent", "killed")
    path = tmp_path / "home/agents/killed/memory.db"
    try:
        while process.poll() is None and not passages_in(path):
            time.sleep(0.005)
    finally:
        process.kill()
        process.communicate()
    assert process.returncode == -9
    count = passages_in(path)
    code, out, _ = finished(program("ingest", "long.txt", "--words-only", "--agent", "killed"))
    assert (code, out.startswith("Read 1 file, ")) == (0, True)
    assert finished(program("ingest", "long.txt", "--words-only", "--agent", "whole"))[0] == 0
    with closing(SqliteStore(path)) as killed, closing(SqliteStore(tmp_path / "home/agents/whole/memory.db")) as whole:
        assert rows(killed) == rows(whole)
        assert 0 < count < len(rows(whole))


def passages_in(path: Path) -> int:
    if not path.exists():
        return 0
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        try:
            return int(db.execute("SELECT count(*) FROM passages").fetchone()[0])
        except sqlite3.OperationalError:
            return 0


# -- the program -------------------------------------------------------------------------------------------------------


def test_the_program_loads_makes_vectors_and_tells(program: Any, tmp_path: Path, folder: Path) -> None:
    code, out, err = finished(program("ingest", "docs"))
    assert (code, out.startswith("Read 2 files, ")) == (0, True)
    assert "Ctrl-C leaves them to the next chat" in err
    with closing(SqliteStore(tmp_path / "home/agents/sam-basic/memory.db")) as store:
        assert store.documents.waiting() == {}
        assert store.counts()[1] == sum(source.parts for source in store.sources())
    (folder / "b.bin").write_bytes(bytes(range(256)) * 9)
    code, out, err = finished(program("ingest", "docs"))
    assert (code, out.splitlines()[0]) == (0, "Nothing new was read; 2 unchanged; 1 could not be read:")
    assert err == ""
    code, out, _ = finished(program("ingest", "docs/b.bin", "--words-only"))
    assert (code, out.count("docs/b.bin")) == (1, 1)
    code, _, err = finished(program("ingest", "nothing.txt"))
    assert (code, "There is no file or folder nothing.txt" in err) == (2, True)


# -- vectors -----------------------------------------------------------------------------------------------------------


def pending(store: SqliteStore, table: VectorTable | None = None) -> int:
    with closing(VectorTable(store.path)) as fresh:
        return len((table or fresh).pending("archival", "hash", 1000))


def test_words_only_has_no_vectors_until_they_are_asked_for(store: SqliteStore, folder: Path) -> None:
    load(store, folder, vectors=False)
    store.commit(store.state, passages=[Passage("A note.", NOON)])
    with closing(VectorTable(store.path)) as table:
        assert pending(store, table) == 1
        assert store.documents.waiting() == {}
        assert not any(source.vectors for source in store.sources())
        assert set(outcomes(load(store, folder)).values()) == {"unchanged"}
        total = sum(source.parts for source in store.sources())
        assert pending(store, table) == total + 1
        assert sum(store.documents.waiting().values()) == total
        load(store, folder, vectors=False)
        assert pending(store) == 1


def test_a_removed_document_leaves_no_row_no_word_and_no_vector(store: SqliteStore, folder: Path) -> None:
    load(store, folder)
    kept = store.sources()[1].parts
    index = BackgroundIndex(store.path, store.path.parent / "index", HashEmbedder)
    with closing(index):
        index.wake()
        assert index.settle(10)
        assert store.documents.waiting() == {}
        assert store.documents.remove("docs/goats.md") > 1
        index.wake()
        assert index.settle(10)
        assert index.failure is None
    assert [source.name for source in store.sources()] == ["docs/sheep.txt"]
    assert found(store, "thistles") == []
    with closing(sqlite3.connect(store.path)) as db:
        counts = [db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("passages", "vectors")]
        assert counts == [kept, kept]
        assert db.execute("SELECT count(*) FROM passage_words WHERE words MATCH 'thistles'").fetchone()[0] == 0
    assert outcomes(load(store, folder / "goats.md")) == {"goats.md": "new"}


# -- pastes and notes --------------------------------------------------------------------------------------------------


def test_a_big_paste_is_a_document_as_long_as_its_message(make_agent: MakeAgent) -> None:
    agent = make_agent(["Long!"])
    text = "\n".join(f"Line {n} says {n * n}, as lines do." for n in range(2000))
    list(agent.send(text))
    (paste,) = agent.store.sources()
    assert paste.name.startswith("paste of ")
    assert (paste.size, paste.complete) == (len(text), True)
    parts = agent.store.parts(paste.name, 1, 10_000)
    assert len(parts) == paste.parts > 10
    assert parts[0].place.startswith("lines 1-")
    assert parts[-1].place.endswith("-2000")
    assert f"as '{paste.name}', in {paste.parts:,} parts" in agent.journal.queue[-2].content
    agent.journal.pop()
    assert agent.store.sources() == []
    assert agent.store.parts(paste.name, 1, 10) == []


def test_a_text_stored_under_a_known_name_goes_on_it(make_agent: MakeAgent) -> None:
    agent = make_agent()
    assert agent.journal.insert("The honey law. " * 200, "laws") > 1
    count = agent.store.sources()[0].parts
    assert agent.journal.insert("The milk law.", "laws") == 1
    (laws,) = agent.store.sources()
    assert (laws.parts, laws.size) == (count + 1, 200 * 15 + 13)
    assert [one.text for one in agent.store.parts("laws", count + 1, 99)] == ["The milk law."]


# -- other versions, other ways ----------------------------------------------------------------------------------------


def test_a_data_base_of_version_2_gets_its_documents(tmp_path: Path) -> None:
    path = tmp_path / "memory.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        migrate(db, path, MIGRATIONS[:2])
        for text, source, part in (("A note.", "", 1), ("One.", "book", 1), ("Two.", "book", 2)):
            db.execute(
                "INSERT INTO passages(state_id, text, time, source, part, parts) VALUES (1, ?, 5.0, ?, ?, 2)",
                (text, source, part),
            )
        db.execute("INSERT INTO passage_words(rowid, words) SELECT id, text FROM passages")
    with closing(SqliteStore(path)) as store:
        (book,) = store.sources()
        assert (book.name, book.title, book.parts, book.size, book.complete) == ("book", "book", 2, 8, True)
        assert [(one.text, one.parts, one.place) for one in store.parts("book", 1, 9)] == [
            ("One.", 2, ""),
            ("Two.", 2, ""),
        ]
        assert next((one.text, one.source) for one in store.passages()) == ("A note.", "")
    assert (tmp_path / "memory-before-upgrade-from-2.db").is_file()


def test_forgetting_takes_titles_and_what_has_nothing_left(store: SqliteStore, folder: Path) -> None:
    (folder / "goats.md").write_text("# Pickles\n\n" + "Goats eat thistles. " * 300)
    load(store, folder)
    gone = store.forget(Phrase("sheep"))  # in the name of one, and in its text
    assert {one.source for one in gone.passages} == {"docs/sheep.txt"}
    assert [source.name for source in store.sources()] == ["docs/goats.md"]
    assert [source.name for source in store.holding(Phrase("pickles")).titles] == ["docs/goats.md"]
    store.forget(Phrase("pickles"))
    store.scrub()
    assert all(source.title == "" for source in store.sources())
    assert b"ickles" not in store.path.read_bytes()


# -- in the chat -------------------------------------------------------------------------------------------------------


def test_the_chat_loads_lists_and_removes(make_chat: MakeChat, folder: Path) -> None:
    chat = make_chat([say("I see."), say("Yes.")])
    assert "No documents" in answer(chat, "/sources")
    *steps, last = run(chat, f"/ingest {folder}")
    assert all(isinstance(step, Working) for step in steps)
    assert last.text.startswith("Read 2 files, ")  # type: ignore[union-attr]
    assert "Vectors follow" in last.text  # type: ignore[union-attr]
    lines = answer(chat, "/sources").splitlines()
    assert lines[0].startswith("docs/goats.md  ")
    assert lines[0].endswith('vectors to come  "Goats"')
    assert lines[2].startswith("2 documents, ")
    list(respond(chat, "What is there?"))
    alerts = [one for one in chat.agent.journal.queue if one.kind == "system_alert"]
    assert "docs/goats.md" in alerts[0].content
    list(respond(chat, "And now?"))
    assert len([one for one in chat.agent.journal.queue if one.kind == "system_alert"]) == 1
    assert "/sources remove docs/sheep.txt" in complete(chat, "/sources remove docs/s")
    assert "Did you mean docs/goats.md or docs/sheep.txt?" in answer(chat, "/sources remove docs")
    assert "Did you mean docs/sheep.txt?" in answer(chat, "/sources remove docs/shep.txt")
    assert answer(chat, "/sources remove docs/sh").startswith("Removed docs/sheep.txt: 1 part.")
    assert [source.name for source in chat.agent.store.sources()] == ["docs/goats.md"]
    assert "/sources lists them" in answer(chat, "/sources everything")


def test_the_chat_takes_paths_with_spaces_and_words_only(make_chat: MakeChat, folder: Path) -> None:
    chat = make_chat()
    (folder / "my goats.txt").write_text("Pickles.")
    assert answer(chat, f"/ingest {folder}/my goats.txt --words-only").endswith("tokens.")
    assert answer(chat, "/sources").splitlines()[0].endswith("words only")
    assert "unchanged" in answer(chat, f"/ingest '{folder}/my goats.txt' --words-only")
    assert "There is no file" in answer(chat, "/ingest nowhere")
    assert "What should be read?" in answer(chat, "/ingest")


def test_the_news_of_documents_waits_for_the_next_chat(make_agent: MakeAgent, folder: Path, tmp_path: Path) -> None:
    agent = make_agent(["Hi."])
    list(agent.send("hi"))
    agent.close()
    with closing(SqliteStore(tmp_path / "memory.db")) as store:
        load(store, folder, clock=SteppingClock(NOON + timedelta(days=1)))
    agent = make_agent(["I know."], clock=SteppingClock(NOON + timedelta(days=2)))
    list(agent.send("Did you see?"))
    kinds = [message.kind for message in agent.journal.queue[-4:]]
    assert kinds == ["login", "system_alert", "user_message", "reply"]


def test_a_library_loads_as_far_as_it_is_iterated(make_agent: MakeAgent, folder: Path) -> None:
    agent = make_agent()
    first = next(memgpt.ingest(agent, [folder]))
    assert isinstance(first, Progress)
    assert agent.store.sources() == []
    with pytest.raises(UserError):
        list(memgpt.ingest(agent, [folder / "none"]))
    assert [one.outcome for one in memgpt.ingest(agent, [folder]) if isinstance(one, Loaded)] == ["new", "new"]
    assert agent.journal.has_documents
