import io
import json
import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import pytest
from conftest import MakeAgent
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput
from rich.console import Console

from memgpt.cli.app import status_line
from memgpt.cli.conversation import Conversation
from memgpt.cli.describe import describe, diff
from memgpt.cli.faces import JsonFace, PlainFace, Streamed
from memgpt.cli.leftovers import remove_entries
from memgpt.cli.markdown import markdown, split_finished
from memgpt.cli.pipe import PipeLines
from memgpt.cli.prompt import PromptLines
from memgpt.cli.registry import Answer, Chat
from memgpt.cli.streams import keep_traceback
from memgpt.cli.terminal import TerminalFace
from memgpt.cli.trace import TracedLLM
from memgpt.cli.visible import one_line, visible, visible_json
from memgpt.errors import ServerFailed
from memgpt.events import (
    Compacted,
    Event,
    Failed,
    MemoryChanged,
    Notice,
    PressureWarned,
    Said,
    SaidDelta,
    StepLimit,
    Thought,
    ToolFinished,
    ToolStarted,
    TurnEnded,
    UsageReported,
)
from memgpt.phrase import Phrase
from memgpt.places import Places
from memgpt.testing import ScriptedLLM, call
from memgpt.types import Completion, Price, Usage

NASTY = "a\x1b[31mb\x07c\x9b2Jd\u202ee\x7f\rf\ttab\nline\ud800"


# -- harmless text -----------------------------------------------------------------------------------------------------


def test_control_characters_become_readable_escapes() -> None:
    assert visible(NASTY) == "a\\x1b[31mb\\x07c\\x9b2Jd\\u202ee\\x7f\\x0df\ttab\nline\\ud800"
    assert visible("Grüße 你好 👍 \u200f\r\nnext") == "Grüße 你好 👍 \u200f\nnext"
    assert one_line("a\nb\x1b") == "a b\\x1b"


def test_json_holds_them_as_escapes_that_read_the_same() -> None:
    text = visible_json(json.dumps(NASTY + "é", ensure_ascii=False))
    assert json.loads(text) == NASTY + "é"
    assert "é" in text
    assert not set(text) & set("\x1b\x07\x9b\u202e\x7f\ud800")


EVERY_EVENT: list[Event] = [
    Thought(NASTY),
    SaidDelta(NASTY),
    Said(NASTY),
    ToolStarted(NASTY, {NASTY: NASTY}),
    ToolFinished(NASTY, {NASTY: NASTY}, False, NASTY),
    ToolFinished(NASTY, {NASTY: NASTY}, True, NASTY),
    MemoryChanged(NASTY, NASTY, "new" + NASTY),
    PressureWarned(70, 100),
    Compacted(5, NASTY, True),
    UsageReported(1, 2, 3, None),
    StepLimit(20),
    Notice(NASTY),
    Answer(NASTY),
    Failed("kind", NASTY, NASTY),
    TurnEnded(False),
]


@pytest.mark.parametrize("face", ["plain", "streaming", "json", "terminal", "ascii"])
def test_no_face_lets_a_control_character_through(face: str) -> None:
    out = io.StringIO()
    console = Console(file=out, width=80, highlight=False, markup=False, color_system=None)
    shown = {
        "plain": PlainFace(out, out),
        "streaming": PlainFace(out, out, streams=True),
        "json": JsonFace(out),
        "terminal": TerminalFace(console),
        "ascii": TerminalFace(console, ascii_only=True),
    }[face]
    with shown.turn():
        for event in EVERY_EVENT:
            shown.show(event)
    assert "x1b[31m" in out.getvalue() or "u001b[31m" in out.getvalue()
    assert not set(out.getvalue()) & set("\x1b\x07\x9b\u202e\x7f\r\ud800")


# -- describing --------------------------------------------------------------------------------------------------------


def test_a_call_is_one_line_without_its_private_arguments() -> None:
    arguments = {"inner_thoughts": "x", "query": "two\nlines", "request_heartbeat": True}
    assert list(describe(ToolFinished("conversation_search", arguments, True, "Found."))) == [
        ("call", 'conversation_search(query="two\\nlines") Found.')
    ]
    (failed,) = describe(ToolFinished("f", {}, False, "No\nway."))
    assert failed == ("call", "f() failed, and the agent was told: No way.")


def test_a_diff_has_only_the_lines_that_changed() -> None:
    assert list(diff("Name: Marta\nLikes tea.\nOld.", "Name: Marta\nLikes coffee.\nOld.\nNew.")) == [
        ("old", "- Likes tea."),
        ("new", "+ Likes coffee."),
        ("new", "+ New."),
    ]


# -- plain and JSON ----------------------------------------------------------------------------------------------------


def test_the_pipe_keeps_words_and_status_apart() -> None:
    out, err = io.StringIO(), io.StringIO()
    face = PlainFace(out, err)
    for event in (
        Thought("Hm."),
        SaidDelta("Hel"),
        Said("Hello.\nYou."),
        Notice("Note."),
        Answer("Done."),
        Failed("k", "Bad.", "Wait."),
    ):
        face.show(event)
    assert out.getvalue() == "Hello.\nYou.\nDone.\n"
    assert err.getvalue() == "(Hm.)\nNote.\nmemgpt: Bad. Wait.\n"


def test_a_plain_terminal_streams_and_says_nothing_twice() -> None:
    out = io.StringIO()
    face = PlainFace(out, out, streams=True)
    with face.turn():
        for event in (
            SaidDelta("Hel"),
            SaidDelta("lo."),
            Thought("Later."),
            Said("Hello."),
            UsageReported(1, 0, 1, None),
            Said("Whole."),
        ):
            face.show(event)
    assert out.getvalue() == "Hello.\n(Later.)\nWhole.\n"


def test_what_streamed_but_was_never_said_is_forgotten() -> None:
    streamed = Streamed()
    streamed.add("One.\nTwo.")
    assert streamed.take("One.")
    assert streamed.take("Two. ")
    assert not streamed.take("Two.")
    streamed.add("Three.")
    streamed.forget()
    assert not streamed.take("Three.")


def test_json_has_the_fields_of_each_event() -> None:
    out = io.StringIO()
    face = JsonFace(out)
    for event in EVERY_EVENT:
        face.show(event)
    documents = [json.loads(line) for line in out.getvalue().splitlines()]
    fields = {document["type"]: set(document) - {"type"} for document in documents}
    assert fields == {
        "thought": {"text"},
        "said_delta": {"text"},
        "said": {"text"},
        "tool_started": {"name", "arguments"},
        "tool_finished": {"name", "arguments", "ok", "output"},
        "memory_changed": {"block", "old", "new"},
        "pressure_warned": {"tokens", "window"},
        "compacted": {"evicted", "summary", "mechanical"},
        "usage": {"prompt_tokens", "cached_tokens", "completion_tokens", "cost"},
        "step_limit": {"steps"},
        "notice": {"text"},
        "error": {"kind", "message", "hint"},
        "turn_ended": {"ok"},
    }


# -- the terminal ------------------------------------------------------------------------------------------------------


def rendered(text: str, width: int = 60) -> str:
    console = Console(file=io.StringIO(), width=width, color_system=None)
    with console.capture() as capture:
        console.print(markdown(text))
    return capture.get()


def test_markdown_keeps_line_breaks_html_and_where_links_lead() -> None:
    shown = rendered("Roses\nare <b>red</b>.\n\n[safe](http://evil.example/) &#x202e;")
    assert "Roses" in shown.splitlines()[0].rstrip()
    assert "are <b>red</b>." in shown
    assert "safe (http://evil.example/)" in shown
    assert "\\u202e" in shown


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("One.\n\nTwo", "Two"),
        ("One.\nTwo", "One.\nTwo"),
        ("- a\n\n- b", "- a\n\n- b"),
        ("Code:\n\n```\na\n\nb", "```\na\n\nb"),
        ("# Title\nText", "Text"),
        ("", ""),
    ],
)
def test_only_finished_blocks_are_printed_for_good(text: str, rest: str) -> None:
    finished, unfinished = split_finished(text)
    assert unfinished == rest
    assert "\n".join(filter(None, [finished, unfinished])) == text


@pytest.mark.parametrize("interactive", [True, False])
def test_a_streamed_answer_ends_up_whole_and_once(interactive: bool) -> None:
    out = io.StringIO()
    console = Console(file=out, width=60, height=10, color_system=None, force_terminal=interactive)
    text = "First **paragraph**.\n\n" + "\n".join(f"{number}. item" for number in range(1, 41)) + "\n\nThe end."
    face = TerminalFace(console)
    with face.turn():
        for start in range(0, len(text), 9):
            face.show(SaidDelta(text[start : start + 9]))
        face.show(Said(text))
    shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", out.getvalue())
    lines = [line.strip() for line in re.split(r"[\r\n]+", shown) if line.strip()]
    final = ["First paragraph.", *(f"{number} item" for number in range(1, 41)), "The end."]
    if interactive:  # what is written last stays on the screen
        last = {line: number for number, line in enumerate(lines)}
        assert [last[line] for line in final] == sorted(last[line] for line in final)
    else:
        assert lines == final


def test_an_answer_that_did_not_stream_is_printed() -> None:
    out = io.StringIO()
    face = TerminalFace(Console(file=out, width=60, color_system=None))
    with face.turn():
        for event in (Thought("Hm."), Said("Hello, **you**."), TurnEnded(True)):
            face.show(event)
    assert [line.rstrip() for line in out.getvalue().splitlines()] == ["💭 Hm.", "Hello, you.", ""]


def test_markup_in_texts_is_text() -> None:
    out = io.StringIO()
    face = TerminalFace(Console(file=out, width=60, color_system=None, markup=False), ascii_only=True)
    face.show(Thought("[bold]not[/bold]"))
    face.show(Answer("[red]x[/red]"))
    assert out.getvalue() == "~ [bold]not[/bold]\n[red]x[/red]\n"


def test_the_status_line_asks_nothing_before_the_model_has_answered(make_agent: MakeAgent) -> None:
    class Silent(ScriptedLLM):
        @property
        def context_window(self) -> int:
            raise AssertionError("asked")

        @context_window.setter
        def context_window(self, value: int) -> None: ...

    assert status_line(make_agent(llm=Silent()), asked=False) == "test"


def test_the_status_line_shows_model_context_and_cost(make_agent: MakeAgent) -> None:
    agent = make_agent([Completion("Hi.", usage=Usage(900, 0, 10, 0.5))], llm_options={"price": Price(0, 0, 0)})
    list(agent.send("Hello."))
    name, model, context, cost = status_line(agent, asked=True).split("  ")
    assert (name, model, cost) == ("test", "scripted", "$0.5000")
    assert context.startswith("context ")
    assert context.endswith("%")


# -- the prompt --------------------------------------------------------------------------------------------------------


@pytest.fixture
def keys() -> Iterator[PipeInput]:
    with create_pipe_input() as pipe:
        yield pipe


@pytest.fixture
def make_prompt(keys: PipeInput, tmp_path: Path) -> Callable[..., PromptLines]:
    def make(**options: Any) -> PromptLines:
        parts: dict[str, Any] = {"complete": lambda line: [], "status": lambda: "status", "ready": lambda: None}
        return PromptLines(tmp_path / "history", **{**parts, **options}, input=keys, output=DummyOutput())

    return make


def test_lines_are_read_and_kept_in_a_private_history(
    make_prompt: Callable[..., PromptLines], keys: PipeInput, tmp_path: Path
) -> None:
    lines = make_prompt()
    keys.send_text("hello\r")
    assert lines.read() == "hello"
    keys.send_text("\x1b[A\r")  # up
    assert lines.read() == "hello"
    assert stat.S_IMODE((tmp_path / "history").stat().st_mode) == 0o600


def test_alt_enter_makes_a_new_line(make_prompt: Callable[..., PromptLines], keys: PipeInput) -> None:
    keys.send_text("one\x1b\rtwo\r")
    assert make_prompt().read() == "one\ntwo"


def test_ctrl_c_clears_a_line_and_interrupts_an_empty_one(
    make_prompt: Callable[..., PromptLines], keys: PipeInput
) -> None:
    lines = make_prompt()
    keys.send_text("half\x03rest\r")
    assert lines.read() == "rest"
    keys.send_text("\x03")
    with pytest.raises(KeyboardInterrupt):
        lines.read()
    keys.send_text("\x04")
    with pytest.raises(EOFError):
        lines.read()


def test_a_heartbeat_keeps_the_half_typed_line_and_its_cursor(
    make_prompt: Callable[..., PromptLines], keys: PipeInput
) -> None:
    lines = make_prompt()
    keys.send_text("half typd\x1b[D")  # left
    assert lines.read(0.2) is None
    keys.send_text("e\r")
    assert lines.read() == "half typed"


def test_tab_completes_commands_and_arguments(make_prompt: Callable[..., PromptLines], keys: PipeInput) -> None:
    whole = ["/load my checkpoint"]
    lines = make_prompt(complete=lambda line: [one for one in whole if one.startswith(line)])
    for typed in ("/lo", "/load my ch"):
        keys.send_text(f"{typed}\t")
        assert lines.read(0.1) is None  # the completion takes a moment
        keys.send_text("\r")
        assert lines.read() == "/load my checkpoint"


def test_ready_is_told_once_after_the_first_prompt_is_drawn(
    make_prompt: Callable[..., PromptLines], keys: PipeInput
) -> None:
    told: list[str] = []
    lines = make_prompt(ready=lambda: told.append("ready"))
    assert told == []
    for _ in range(2):
        keys.send_text("x\r")
        lines.read()
    assert told == ["ready"]


def test_lines_that_are_forgotten_leave_the_history(
    make_prompt: Callable[..., PromptLines], keys: PipeInput, tmp_path: Path
) -> None:
    prompt = make_prompt()
    for line in ("hello", "my goat is Pickles", "/forget pickles"):
        keys.send_text(f"{line}\r")
        prompt.read()
    text = (tmp_path / "history").read_text()
    assert "Pickles" in text
    assert "/forget" not in text
    assert remove_entries(tmp_path / "history", Phrase("pickles"))
    keys.send_text("\x1b[A\r")
    assert prompt.read() == "hello"


def test_a_history_that_can_not_be_written_is_no_matter(
    make_prompt: Callable[..., PromptLines], keys: PipeInput, tmp_path: Path
) -> None:
    (tmp_path / "history").mkdir()
    keys.send_text("hello\r")
    assert make_prompt().read() == "hello"


# -- lines from a pipe -------------------------------------------------------------------------------------------------


def piped(data: bytes) -> int:
    reading, writing = os.pipe()
    os.write(writing, data)
    os.close(writing)
    return reading


def test_lines_end_with_the_input_and_wrong_bytes_do_not_end_it() -> None:
    lines = PipeLines(piped("Grüße\r\n\ncaf\udce9\nlast".encode("utf-8", "surrogateescape")))
    assert [lines.read() for _ in range(4)] == ["Grüße", "", "caf\ufffd", "last"]
    with pytest.raises(EOFError):
        lines.read()


def test_a_line_that_does_not_come_in_time_is_waited_for_again() -> None:
    reading, writing = os.pipe()
    lines = PipeLines(reading)
    os.write(writing, b"half ")
    assert lines.read(0.01) is None
    os.write(writing, b"typed\nnext\n")
    assert (lines.read(1), lines.read(0)) == ("half typed", "next")


# -- the loop ----------------------------------------------------------------------------------------------------------


class ListLines:
    """Lines from a list; None lets the time for a heartbeat pass, an exception is raised."""

    def __init__(self, items: Sequence[str | BaseException | None]) -> None:
        self._items = list(items)

    def read(self, seconds: float | None = None, *, inside_block: bool = False) -> str | None:
        if not self._items:
            raise EOFError
        item = self._items.pop(0)
        if isinstance(item, BaseException):
            raise item
        return item


class Listener:
    """A face that keeps the events; it raises KeyboardInterrupt at the text ``interrupt_at``."""

    def __init__(self, interrupt_at: str | None = None) -> None:
        self.events: list[Event] = []
        self._interrupt_at = interrupt_at

    def turn(self) -> AbstractContextManager[None]:
        return nullcontext()

    def show(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, SaidDelta) and event.text == self._interrupt_at:
            raise KeyboardInterrupt

    def said(self) -> list[str]:
        return [event.text for event in self.events if isinstance(event, Said | Notice)]


@pytest.fixture
def converse(make_agent: MakeAgent, tmp_path: Path) -> Callable[..., Conversation]:
    def make(
        script: Sequence[Any], lines: Sequence[str | BaseException | None], face: Listener, **options: Any
    ) -> Conversation:
        agent = make_agent(script)
        chat = Chat(agent, Places(tmp_path), lambda name: agent.llm, lambda label, name: None)
        conversation = Conversation(chat, ListLines(lines), lambda: face, **options)
        conversation.run(greet=False)
        return conversation

    return make


def test_a_block_of_lines_is_one_message(converse: Callable[..., Conversation], make_agent: MakeAgent) -> None:
    face = Listener()
    converse(["Poem.", "More."], ["", "//", "one", "", "two", "//", "   ", "//", "open end"], face)
    assert face.said() == ["Poem.", "More."]
    sent = [message.said for message in make_agent().journal.log() if message.kind == "user_message"]
    assert sent == ["one\n\ntwo", "open end"]


def test_the_agent_opens_if_it_is_to_greet(make_agent: MakeAgent, tmp_path: Path) -> None:
    agent, face = make_agent(["Hello."]), Listener()
    chat = Chat(agent, Places(tmp_path), lambda name: agent.llm, lambda label, name: None)
    Conversation(chat, ListLines([]), lambda: face).run(greet=True)
    assert face.said() == ["Hello."]


def test_a_heartbeat_comes_when_it_is_due(converse: Callable[..., Conversation]) -> None:
    face = Listener()
    converse([call("send_message", message="Still here."), "Hi."], [None, "hello"], face, heartbeat_every=60)
    assert face.said() == ["Still here.", "Hi."]


def test_exit_leaves_lines_unread(converse: Callable[..., Conversation]) -> None:
    face = Listener()
    converse([], ["/exit", "never sent"], face)
    assert len(face.said()) == 1


def test_an_error_in_a_turn_is_remembered(converse: Callable[..., Conversation]) -> None:
    assert not converse([ServerFailed("Broke."), "Hi."], ["one", "two"], Listener()).ok
    assert converse(["Hi."], ["one", "/nope", "/load nothing"], Listener()).ok


def test_ctrl_c_in_an_answer_keeps_what_was_said_and_the_chat(
    converse: Callable[..., Conversation], make_agent: MakeAgent
) -> None:
    face = Listener(interrupt_at="hijklmn")
    converse(["Abcdefghijklmnopqrs", "Going on."], ["talk", "again"], face, interactive=True)
    assert face.said() == ["Interrupted; what was said is kept.", "Going on."]
    kept = [message.said for message in make_agent().journal.log() if message.kind == "reply"]
    assert kept[0].startswith("Abcdefghijklmn ")


def test_a_second_ctrl_c_in_a_row_at_the_prompt_leaves(converse: Callable[..., Conversation]) -> None:
    face = Listener()
    stop = KeyboardInterrupt()
    converse(["Hi."], [stop, "hello", stop, stop, "never sent"], face, interactive=True)
    how = "Press Ctrl-C again or type /exit to leave."
    assert face.said() == [how, "Hi.", how]


def test_ctrl_c_in_a_pipe_ends_the_program(converse: Callable[..., Conversation]) -> None:
    with pytest.raises(KeyboardInterrupt):
        converse([], [KeyboardInterrupt()], Listener())


# -- traces ------------------------------------------------------------------------------------------------------------


def test_the_trace_shows_what_is_asked_and_answered(make_agent: MakeAgent) -> None:
    told: list[str] = []
    agent = make_agent(llm=TracedLLM(ScriptedLLM([call("send_message", message="Hi\x1b.")]), told.append))
    list(agent.send("Hello \x1b[31m"))
    assert told[0].startswith("> scripted: ")
    assert any("user: " in line and "Hello" in line for line in told)
    assert any(line.startswith("< calls send_message") for line in told)
    assert "\x1b" not in "".join(told)


def test_a_traceback_goes_to_a_private_file(tmp_path: Path) -> None:
    path = tmp_path / "error.log"
    keep_traceback("Traceback: one", path)
    assert str(path) in keep_traceback("Traceback: two", path)
    assert path.read_text().count("Traceback:") == 2
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "two" in keep_traceback("Traceback:\ntwo", tmp_path / "no" / "folder")
