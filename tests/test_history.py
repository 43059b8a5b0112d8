import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from memgpt import history
from memgpt.history import NO_MESSAGE, NO_ROLE, NO_TEXT, NO_TIME, Utterance, read_time
from memgpt.json_stream import NOT_JSON, Flaw, json_values

ROOT = "aaa00000-0000-4000-8000-000000000000"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone()


def texts(told: Any) -> list[str]:
    return [item.text if isinstance(item, Utterance) else f"({item.reason})" for item in told]


# -- ChatGPT -----------------------------------------------------------------------------------------------------------


def node(number: str, parent: str | None, message: Any) -> dict[str, Any]:
    return {"id": number, "message": message, "parent": parent, "children": []}


def message(role: str, *parts: Any, kind: str = "text", time: Any = None, **more: Any) -> dict[str, Any]:
    return {
        "id": "m",
        "author": {"role": role, "name": None, "metadata": {}},
        "create_time": time,
        "update_time": None,
        "content": {"content_type": kind, "parts": list(parts)},
        "status": "finished_successfully",
        "end_turn": None,
        "weight": 1.0,
        "metadata": {},
        "recipient": "all",
        **more,
    }


def chatgpt(*messages: Any, started: Any = 1701430000.5, **more: Any) -> dict[str, Any]:
    mapping = {ROOT: node(ROOT, None, None)}
    for number, one in enumerate(messages):
        mapping[f"n{number}"] = node(f"n{number}", f"n{number - 1}" if number else ROOT, one)
    return {
        "title": "Cheese",
        "create_time": started,
        "update_time": 1701439999.0,
        "mapping": mapping,
        "moderation_results": [],
        "current_node": f"n{len(messages) - 1}",
        "conversation_id": "c-1",
        **more,
    }


def test_a_chatgpt_conversation_is_read_with_its_times() -> None:
    told = history.conversations(
        [
            chatgpt(
                message("system", "", time=None, weight=0.0),
                message("user", "How is Emmental made?", time=1701430001.123456),
                message("assistant", "From milk.", "With holes.", time=1701430009.5),
            )
        ]
    )
    assert told == [
        Utterance("user", "How is Emmental made?", at("2023-12-01T11:26:41.123456+00:00"), "c-1"),
        Utterance("assistant", "From milk.\nWith holes.", at("2023-12-01T11:26:49.5+00:00"), "c-1"),
    ]


def test_of_a_chatgpt_tree_the_branch_up_to_the_current_node_is_read() -> None:
    tree = chatgpt(message("user", "Tell me a joke."), message("assistant", "First try."))
    tree["mapping"]["again"] = node("again", "n0", message("assistant", "Second try."))
    tree["mapping"]["after"] = node("after", "again", message("user", "Ha."))
    assert texts(history.conversations([tree | {"current_node": "after"}])) == ["Tell me a joke.", "Second try.", "Ha."]
    assert texts(history.conversations([tree])) == ["Tell me a joke.", "First try."]
    for lost in (None, "gone", 7, ["n1"]):  # then it is the newest node that counts
        assert texts(history.conversations([tree | {"current_node": lost}]))[-1] == "Ha."


def test_only_what_was_said_aloud_is_read_of_chatgpt() -> None:
    hidden = {"is_visually_hidden_from_conversation": True}
    image = {"content_type": "image_asset_pointer", "asset_pointer": "file-service://file-1", "size_bytes": 9}
    spoken = {"content_type": "audio_transcription", "text": "Spoken aloud.", "direction": "in"}
    told = history.conversations(
        [
            chatgpt(
                message("user", "My profile", kind="user_editable_context", metadata=hidden),
                message("user", "Hidden.", metadata=hidden),
                message("assistant", "import os", recipient="python"),
                message("assistant", "search('x')", kind="code"),
                message("tool", "42", kind="execution_output"),
                message("assistant", "Let me think.", kind="thoughts"),
                message("assistant", "Weightless.", weight=0.0),
                message("user", "", kind="text"),
                message("user", image, "What is this?", kind="multimodal_text"),
                message("user", spoken, {"content_type": "audio_asset_pointer"}, kind="multimodal_text"),
                message("assistant", "A goat.", recipient=None),
            )
        ]
    )
    assert texts(told) == ["What is this?", "Spoken aloud.", "A goat."]


def test_a_chatgpt_message_without_a_time_has_that_of_the_one_before() -> None:
    first, second = history.conversations(
        [chatgpt(message("user", "a"), message("assistant", "b", time=1701430500.0), message("user", "c"))]
    )[::2]
    assert isinstance(first, Utterance)
    assert isinstance(second, Utterance)
    assert (first.time.timestamp(), second.time.timestamp()) == (1701430000.5, 1701430500.0)
    assert history.conversations([chatgpt(message("user", "a"), started=None)]) == [NO_TIME]


def test_a_chatgpt_tree_that_is_a_ring_is_read_once() -> None:
    ring = chatgpt(message("user", "a"), message("assistant", "b"))
    ring["mapping"]["n0"]["parent"] = "n1"
    assert texts(history.conversations([ring])) == ["a", "b"]


# -- Claude ------------------------------------------------------------------------------------------------------------


def claude(*messages: Any, started: str = "2024-03-01T09:00:00.000000Z", number: str = "u-1") -> dict[str, Any]:
    return {
        "uuid": number,
        "name": "Goats",
        "created_at": started,
        "updated_at": "2024-03-02T09:00:00Z",
        "account": {"uuid": "a"},
        "chat_messages": list(messages),
    }


def test_a_claude_conversation_is_read_in_both_of_its_forms() -> None:
    blocks = [
        {"type": "thinking", "thinking": "Hm."},
        {"type": "text", "text": "Two of them.", "citations": []},
        {"type": "tool_use", "name": "artifacts", "input": {"content": "x"}},
        {"type": "tool_result", "content": [{"type": "text", "text": "OK"}]},
        {"type": "text", "text": "And a kid."},
    ]
    old = {"uuid": "1", "text": "How many goats?", "sender": "human", "created_at": "2024-03-01T09:00:01.250000Z"}
    new = {
        "uuid": "2",
        "text": "Two of them.\nThis block is not supported.",
        "content": blocks,
        "sender": "assistant",
        "created_at": "2024-03-01T09:00:09+00:00",
        "attachments": [],
        "files": [],
    }
    assert history.conversations([claude(old, new, {**old, "text": "", "content": []})]) == [
        Utterance("user", "How many goats?", at("2024-03-01T09:00:01.25+00:00"), "u-1"),
        Utterance("assistant", "Two of them.\nAnd a kid.", at("2024-03-01T09:00:09+00:00"), "u-1"),
    ]


def test_conversations_come_oldest_first() -> None:
    def one(day: int) -> dict[str, Any]:
        said = {"sender": "human", "text": f"day {day}", "created_at": f"2024-03-{day:02}T09:00:00Z"}
        return claude(said, number=str(day))

    assert texts(history.conversations([one(9), claude(), one(3), one(7)])) == ["day 3", "day 7", "day 9"]


# -- the original MemGPT -----------------------------------------------------------------------------------------------


def packet(kind: str, text: str, time: str = "2023-10-26 05:54:32 PM PDT-0700") -> dict[str, Any]:
    return {"role": "user", "content": json.dumps({"type": kind, "message": text, "time": time})}


def sent(text: str, *, time: str = "2023-10-26 05:54:40 PM PDT-0700") -> list[dict[str, Any]]:
    called = {"name": "send_message", "arguments": json.dumps({"message": text})}
    result = json.dumps({"status": "OK", "message": "None", "time": time})
    return [
        {"role": "assistant", "content": "A thought.", "function_call": called},
        {"role": "function", "name": "send_message", "content": result},
    ]


def save(*messages: dict[str, Any]) -> dict[str, Any]:
    boot = [{"role": "system", "content": "You are MemGPT."}, *sent("More human than human is our motto.")]
    memory = {"persona": "I am Sam.", "human": "First name: Chad"}
    return {
        "model": "gpt-4",
        "system": "You are MemGPT.",
        "functions": [{"name": "send_message", "parameters": {"required": ["message"]}}],
        "messages": [*boot, *messages],
        "messages_total": len(messages) + 3,
        "memory": memory,
    }


def test_a_save_of_the_original_gives_what_both_sides_said() -> None:
    told = history.conversations(
        [
            save(
                packet("login", "", "2023-10-26 05:50:00 PM PDT-0700"),
                *sent("Hello, Chad.", time="2023-10-26 05:50:05 PM PDT-0700"),
                packet("user_message", "I moved to Köln."),
                *sent("Noted."),
                packet("system_alert", "Note: prior messages have been hidden from view"),
                packet("heartbeat", ""),
                {"role": "assistant", "content": "Only a thought."},
                {"role": "assistant", "tool_calls": [{"function": {"name": "send_message", "arguments": "{"}}]},
            )
        ]
    )
    assert texts(told) == ["Hello, Chad.", "I moved to Köln.", "Noted.", "(without a text)"]
    assert [item.time for item in told if isinstance(item, Utterance)] == [
        at("2023-10-26T17:50:05-07:00"),
        at("2023-10-26T17:54:32-07:00"),
        at("2023-10-26T17:54:40-07:00"),
    ]


def test_what_was_sent_has_the_time_of_its_event_where_its_result_has_none() -> None:
    call, _ = sent("Hi.")
    (_, hi) = history.conversations([save(packet("user_message", "Hello."), call)])
    assert isinstance(hi, Utterance)
    assert hi.time == at("2023-10-26T17:54:32-07:00")


# -- JSON lines --------------------------------------------------------------------------------------------------------


def test_lines_have_roles_and_times_of_several_kinds() -> None:
    told = list(
        history.lines(
            [
                {"role": "user", "content": "a", "time": "2024-05-06T07:08:09Z", "conversation": 5},
                {"role": "assistant", "content": [{"type": "text", "text": "b"}, "c"], "time": 1715000000.25},
                {"kind": "user_message", "content": "d", "time": 1715000000250, "mood": "fine"},
                {"kind": "reply", "content": "e"},
                {"role": "system", "content": "You are.", "time": "2024-05-07T00:00:00Z"},
                {"role": "Human", "content": "f"},
            ]
        )
    )
    moment = datetime.fromtimestamp(1715000000.25, UTC).astimezone()
    assert told == [
        Utterance("user", "a", at("2024-05-06T07:08:09+00:00"), "5"),
        Utterance("assistant", "b\nc", moment),
        Utterance("user", "d", moment),
        Utterance("assistant", "e", moment),
        Utterance("user", "f", at("2024-05-07T00:00:00+00:00")),
    ]


def test_a_line_that_can_not_be_taken_is_a_flaw_and_stops_nothing() -> None:
    good = {"role": "user", "content": "here", "time": 1715000000}
    told = list(
        history.lines(
            [
                {"role": "user", "content": "too early"},
                good,
                NOT_JSON,
                [good],
                {"role": "narrator", "content": "x"},
                {"role": ["user"], "content": "x"},
                {"role": "user", "content": {"deep": "er"}},
                {"role": "user"},
                good,
            ]
        )
    )
    flaws = [NOT_JSON, NO_MESSAGE, NO_ROLE, NO_ROLE, NO_TEXT, NO_TEXT]
    assert [item for item in told if isinstance(item, Flaw)] == [NO_TIME, *flaws]
    assert texts(told)[1] == texts(told)[-1] == "here"


# -- times -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (0, 0.0),
        (1701430001.123456, 1701430001.123456),
        (1701430001123, 1701430001.123),
        ("2023-12-01T11:26:41.123456Z", 1701430001.123456),
        ("2023-12-01 12:26:41+01:00", 1701430001.0),
        (" 2023-12-01T11:26:41+0000 ", 1701430001.0),
        ("2023-10-26 05:54:32 PM PDT-0700", 1698368072.0),
        ("2023-10-26 12:54:32 AM UTC+0000", 1698281672.0),
        ("2023-10-26 05:54:32 PM +03+0300", 1698332072.0),
        ("2023-10-26 17:54:32 CEST+0200", 1698335672.0),
    ],
)
def test_times_are_read(value: object, seconds: float) -> None:
    time = read_time(value)
    assert time is not None
    assert time.tzinfo is not None
    assert time.timestamp() == seconds


@pytest.mark.parametrize(
    "value",
    [
        *(None, "", "yesterday", "2023-13-01", "0001-01-01", "9999-12-31T23:59:59Z", "1969-01-01", "1715000000"),
        *(-5e9, 1e300, -1e300, 10**400, float("nan"), float("inf"), float("-inf"), True),
        *([], {}, {"seconds": 5}, "\x00", "٣" * 9),
    ],
)
def test_what_is_no_time_is_none(value: object) -> None:
    assert read_time(value) is None


def test_a_time_without_an_offset_is_local() -> None:
    assert read_time("2024-05-06 07:08:09") == datetime(2024, 5, 6, 7, 8, 9).astimezone()
    assert read_time("2024-05-06") == datetime(2024, 5, 6).astimezone()


# -- hostile input -----------------------------------------------------------------------------------------------------

STRANGE: list[Any] = [None, True, 7, 1e400, "text", "\x00", "\ud800", [], {}, [[]], [None], {"role": {}}, {"": ""}]


@pytest.mark.parametrize("value", STRANGE, ids=repr)
def test_whatever_stands_anywhere_nothing_is_raised(value: Any) -> None:
    good = message("user", "Still here.", time=1701430000.0)
    shapes: list[Any] = [
        {"mapping": {"a": value}, "current_node": "a"},
        {"mapping": {"a": node("a", value, good)}, "current_node": "a", "create_time": value, "id": value},
        *({"mapping": {"a": node("a", None, good | {key: value})}, "current_node": "a"} for key in good),
        chatgpt(message(value, "x"), good | {"content": {"content_type": value, "parts": value}}, good),
        chatgpt(message("user", value, "x")),
        claude(value, {"sender": value}, {"sender": "human", "text": value, "content": value, "created_at": value}),
        {"messages": [value, {"role": "user", "content": value}, {"role": value}, *sent("x"), *sent(value)]},
        {"messages": [packet("user_message", value), {"role": "assistant", "function_call": value}]},
        {"messages": [packet("user_message", "x"), {"role": "assistant", "tool_calls": [value, {"function": value}]}]},
    ]
    for shape in [value, *shapes]:
        for told in history.conversations([shape]):
            assert isinstance(told, Utterance | Flaw)
        assert "Still here." in [*texts(history.conversations([shape, chatgpt(good)]))]
    for key in ("role", "kind", "content", "time", "conversation"):
        list(history.lines([{"role": "user", "content": "x", "time": 1701430000} | {key: value}]))


# -- JSON --------------------------------------------------------------------------------------------------------------


def values(text: str) -> list[object]:
    return list(json_values(io.StringIO(text)))


def test_an_array_is_read_an_element_at_a_time() -> None:
    def endless() -> Any:
        yield '  [\n{"a": 1},'
        while True:
            yield ' {"b": "' + "x" * 1000 + '"},'

    class Endless(io.TextIOBase):
        def __init__(self) -> None:
            self._parts = endless()
            self._rest = ""

        def read(self, size: int | None = -1) -> str:
            assert size is not None
            assert size > 0
            while len(self._rest) < size:
                self._rest += next(self._parts)
            piece, self._rest = self._rest[:size], self._rest[size:]
            return piece

    stream = json_values(Endless())  # type: ignore[arg-type]
    assert next(stream) == {"a": 1}
    assert next(stream) == {"b": "x" * 1000}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("   \n", []),
        ("hello", []),
        ("\x80\x04\x95 a pickle", []),
        ("[]", []),
        ('[{"a": 1}, {"b": [2]}]', [{"a": 1}, {"b": [2]}]),
        ('[{"a": 1}, {"b": ', [{"a": 1}, NOT_JSON]),
        ('[{"a": 1}', [{"a": 1}, NOT_JSON]),
        ('[{"a": 1} oops', [{"a": 1}, NOT_JSON]),
        ('{"a": 1}\n\n{"b": "\u2028\x01"}\n', [{"a": 1}, {"b": "\u2028\x01"}]),
        ('{"a": 1}\n{"b\n{"c": 3}', [{"a": 1}, NOT_JSON, {"c": 3}]),
        ('{"a\n{"c": 3}', [NOT_JSON, {"c": 3}]),
        ('{\n  "a": {\n    "b": 1\n  }\n}\n', [{"a": {"b": 1}}]),
        ("{\n", [NOT_JSON]),
        ('{"a": ' + "9" * 5000 + "}", [{"a": float("inf")}]),
        ('{"a": NaN}', [pytest.approx({"a": float("nan")}, nan_ok=True)]),
        ('{"a": "\\ud800"}', [{"a": "\ud800"}]),
        ("[" * 100_000, [NOT_JSON]),
        ('{"a": 1}\n' + '{"a":' * 100_000 + '\n{"b": 2}', [{"a": 1}, NOT_JSON, {"b": 2}]),
    ],
)
def test_values_of_good_and_of_broken_files(text: str, expected: list[object]) -> None:
    assert values(text) == expected


def test_an_element_larger_than_the_buffer_is_read(tmp_path: Path) -> None:
    big = {"text": "ä" * 3_000_000, "more": list(range(1000))}
    path = tmp_path / "big.json"
    path.write_text(json.dumps([{"a": 1}, big, {"b": 2}], ensure_ascii=False, indent=1), encoding="utf-8")
    with path.open(encoding="utf-8") as file:
        assert list(json_values(file)) == [{"a": 1}, big, {"b": 2}]


def test_the_year_of_a_time_in_milliseconds_is_sane() -> None:
    time = read_time(99_999_999_999)
    assert time is not None
    assert time - datetime(5138, 11, 16, tzinfo=UTC) < timedelta(days=1)
