"""What /recall and /archival show of a hit: the words found in bold, what stood around, page by page."""

import io
import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from rich.console import Console
from test_commands import MakeChat, answer, make_chat, run, say

from memgpt.backends.sqlite_store import SqliteStore
from memgpt.cli.faces import JsonFace, PlainFace
from memgpt.cli.registry import Answer, Chat
from memgpt.cli.styled import Styled, cut
from memgpt.cli.terminal import TerminalFace
from memgpt.types import AgentState, MemoryBlock, Message, Passage

__all__ = ["make_chat"]
BLOCKS = (MemoryBlock("human", "", 2000),)
NOON = datetime(2026, 1, 1, 12).astimezone()


@pytest.fixture
def store(tmp_path: Path) -> SqliteStore:
    store = SqliteStore(tmp_path / "memory.db")
    store.commit(AgentState(BLOCKS, BLOCKS))
    return store


def marked(chat: Chat, line: str, emphasis: str = "bold") -> list[str]:
    *_, last = run(chat, line)
    assert isinstance(last, Answer)
    return [last.text[mark.start : mark.end] for mark in last.marks if mark.emphasis == emphasis]


def noted(make_chat: MakeChat, *texts: str) -> Chat:
    chat = make_chat()
    for text in texts:
        chat.agent.journal.insert(text)
    return chat


# -- the words that were found -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("run", "He was running, and runs.", ["running", "runs"]),
        ("running the goat", "The goats run.", ["goats", "run"]),
        ("zurich", "Ich war in Zürich.", ["Zürich"]),
        ("Zürich", "nai\u0308ve Zu\u0308rich", ["Zu\u0308rich"]),
        ("北京", "我昨天在北京吃了烤鸭，北方", ["北京"]),
        ("goat", "我的goat很好", ["goat"]),
        ("fine", "ﬁne weather", ["ﬁne"]),
        ("ガ", "ｶﾞ", ["ｶﾞ"]),
        ("🎉", "party 🎉🎉", ["🎉", "🎉"]),
        ("the", "in the end", ["the"]),
        ("tea", "nothing", []),
        ("goat\x02", "a \x02goat\x03 and a goat", ["goat", "goat"]),
        ("", "nothing", []),
    ],
)
def test_words_are_marked_as_full_text_finds_them(
    store: SqliteStore, words: str, text: str, found: Sequence[str]
) -> None:
    first, second = store.spans(words, [text, "no such thing"])
    assert [text[start:end] for start, end in first] == found
    assert not second


@pytest.mark.parametrize("emphasis", ["bold", "dim"])
def test_hits_are_bold_and_their_surroundings_dim(make_chat: MakeChat, emphasis: str) -> None:
    chat = make_chat([say("Good evening."), say("They eat hats.")])
    run(chat, "Hello you.")
    run(chat, "Do goats eat?")
    expected = {
        "bold": ["goats"],
        "dim": [
            "  2026-01-01 12:00  agent: Good evening.\n",
            "  2026-01-01 12:00  agent: They eat hats.\n",
        ],
    }
    assert marked(chat, "/recall goat", emphasis) == expected[emphasis]
    assert answer(chat, "/recall goat") == (
        "  2026-01-01 12:00  agent: Good evening.\n"
        "2026-01-01 12:00  you: Do goats eat?\n"
        "  2026-01-01 12:00  agent: They eat hats.\n"
        "\n"
        "Page 1 of 1, 1 hit."
    )


def test_filters_of_a_query_are_not_marked(make_chat: MakeChat) -> None:
    chat = make_chat([say("From me to you, a goat.")])
    run(chat, "A goat came from me since May.")
    assert marked(chat, "/recall goat from:me") == ["goat"]


# -- the text around them ----------------------------------------------------------------------------------------------


def test_a_long_text_is_cut_around_what_was_found(make_chat: MakeChat) -> None:
    chat = noted(make_chat, "word " * 60 + "a goat and more " + "word " * 60)
    line = answer(chat, "/archival goat").splitlines()[0]
    assert "note: …word" in line
    assert line.endswith("word…")
    assert 250 < len(line) < 340
    assert marked(chat, "/archival goat") == ["goat"]


def test_the_part_with_most_different_words_is_shown() -> None:
    text = "goat " * 50 + "x " * 200 + "goat eats hat " + "y " * 200
    spans = [(at, at + 4) for at in range(0, 250, 5)] + [(650, 654), (660, 663)]
    start, end = cut(text, spans, 100)
    assert "goat eats hat" in text[start:end]
    assert end - start <= 100


def test_a_text_without_spaces_is_cut_too() -> None:
    report = Styled()
    report.add_found("好" * 500 + "茶" + "好" * 500, [(500, 501)], 100)
    assert len(report.text) == 102
    assert [report.text[m.start : m.end] for m in report.marks] == ["茶"]
    report = Styled()
    report.add_found("a" * 1000, [(0, 1000)], 100)
    assert report.text == "a" * 100 + "…"


def test_a_megabyte_of_hits_is_shown_at_once(store: SqliteStore) -> None:
    text = "hay " * 250_000 + "needle"
    report = Styled()
    report.add_found(text, store.spans("hay", [text])[0], 300)
    assert len(report.text) < 310
    report.add_found(text, store.spans("needle", ["", text])[1], 300)
    assert report.text.endswith("hay needle")


def test_neighbours_are_what_was_said_within_an_hour(store: SqliteStore) -> None:
    def at(minutes: int, said: str, kind: str = "user_message") -> Message:
        return Message(kind, said or "{}", NOON + timedelta(minutes=minutes), said=said)  # type: ignore[arg-type]

    messages = [at(0, "a"), at(61, "b"), at(62, "", "result"), at(62, "", "heartbeat"), at(63, "c", "reply")]
    _, kept = store.commit(store.state, messages, opens_turn=True)
    store.commit(store.state, [at(64, "d")], opens_turn=True)

    def around(number: int) -> list[str]:
        return [message.said if message else "" for message in store.around(kept[number].id)]

    assert around(0) == ["", ""]
    assert around(1) == ["", "c"]
    assert around(4) == ["b", "d"]
    store.rewind(store.turn_start() or 0, before=True)
    assert around(4) == ["b", ""]
    assert store.around(999) == (None, None)


def test_passages_say_where_they_stand(make_chat: MakeChat) -> None:
    chat = make_chat()
    now = chat.agent.journal.clock()
    chat.agent.journal.commit(
        chat.agent.journal.state, passages=[Passage("Goats\neat.", now, "goats.txt", 2, 3), Passage("A goat.", now)]
    )
    lines = answer(chat, "/archival goat").splitlines()
    assert "2026-01-01 12:00  goats.txt, part 2 of 3: Goats eat." in lines
    assert "2026-01-01 12:00  note: A goat." in lines
    assert marked(chat, "/archival goat", "dim") == []


# -- pages -------------------------------------------------------------------------------------------------------------


def test_each_page_names_the_next(make_chat: MakeChat) -> None:
    chat = noted(make_chat, *(f"Goat number {number}." for number in range(12)))
    assert answer(chat, "/archival goat").endswith("Page 1 of 3, 12 hits. Next: /archival goat #2")
    assert answer(chat, "/archival goat #2").endswith("Page 2 of 3, 12 hits. Next: /archival goat #3")
    assert answer(chat, "/archival goat #3").endswith("Page 3 of 3, 12 hits.")
    assert answer(chat, "/archival goat #4") == "There is no page 4: the last one is 3."
    assert answer(chat, "/archival llama") == "Nothing found."


# -- faces -------------------------------------------------------------------------------------------------------------

EVIL = "\x1b[2J goat \u202e goat [bold]x[/bold] **y**"


def in_terminal(event: Answer, **options: object) -> str:
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, width=100, highlight=False, markup=False, **options)  # type: ignore[arg-type]
    TerminalFace(console).show(event)
    return out.getvalue()


def found(make_chat: MakeChat) -> Answer:
    *_, last = run(noted(make_chat, EVIL), "/archival goat")
    assert isinstance(last, Answer)
    return last


def test_a_terminal_shows_bold_and_the_text_as_it_is(make_chat: MakeChat) -> None:
    shown = in_terminal(found(make_chat))
    assert "\\x1b[2J \x1b[1mgoat\x1b[0m \\u202e \x1b[1mgoat\x1b[0m [bold]x[/bold] **y**" in shown


def test_without_colour_nothing_is_coloured(make_chat: MakeChat, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[3" not in in_terminal(found(make_chat), no_color=True)


def test_a_pipe_and_json_hold_no_marks(make_chat: MakeChat) -> None:
    event = found(make_chat)
    out, err = io.StringIO(), io.StringIO()
    PlainFace(out, err).show(event)
    assert out.getvalue().splitlines()[0].endswith(r"note: \x1b[2J goat \u202e goat [bold]x[/bold] **y**")
    out = io.StringIO()
    JsonFace(out).show(event)
    assert json.loads(out.getvalue()) == {"type": "notice", "text": event.text}
    assert "\x1b" not in out.getvalue()
