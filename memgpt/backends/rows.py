"""Rows of an agent's data base as the values of memgpt.types."""

import json
from datetime import datetime
from typing import Any

from memgpt.types import Message, Passage, ToolCall

MESSAGE_COLUMNS = "id, kind, content, said, calls, call_id, time, tokens"
PASSAGE_COLUMNS = """id, text, time, source, part, place,
    coalesce((SELECT parts FROM sources WHERE sources.id = document), 0)"""


def storable(text: str) -> str:
    """The text with lone surrogates replaced: UTF-8, and so SQLite, has no way to hold them."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def read_time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds).astimezone()


def read_message(row: Any) -> Message:
    number, kind, content, said, calls, call_id, time, tokens = row
    return Message(
        kind=kind,
        content=content,
        time=read_time(time),
        said=said,
        calls=tuple(ToolCall(*call) for call in json.loads(calls)) if calls != "[]" else (),
        call_id=call_id,
        tokens=tokens,
        id=number,
    )


def read_passage(row: Any) -> Passage:
    number, text, time, source, part, place, parts = row
    return Passage(text, read_time(time), source, part, parts, number, place)
