"""A whole agent as JSON lines, and back (pure).

The first line is {"memgpt": 1, "agent": NAME, "exported": TIME}. Each of the others has a ``type``:

    block      label, value, limit                     core memory
    summary    text, hidden                            what left the window, and how many messages that was
    source     name, title, size, digest, modified,    a document in archival memory
               parts, tokens, time, vectors, complete
    passage    text, time, source, part, parts, place  archival memory
    message    kind, content, said, calls, call_id, time, in_window

What is empty is left out. Times are ISO 8601 in UTC with microseconds, so the same agent gives the same bytes anywhere.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, get_args

from memgpt.errors import UserError
from memgpt.history import NO_MESSAGE, NO_TIME, read_time
from memgpt.json_stream import Flaw
from memgpt.types import AgentState, Kind, MemoryBlock, Message, Passage, Source, ToolCall

VERSION = 1


@dataclass(frozen=True, slots=True)
class Summary:
    """The recursive summary, and how many messages are in it."""

    text: str
    hidden: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A message of the log, and whether it is in the window."""

    message: Message
    in_window: bool


Part = MemoryBlock | Summary | Source | Passage | Entry


def write(
    name: str,
    now: datetime,
    state: AgentState,
    sources: Iterable[Source],
    passages: Iterable[Passage],
    messages: Iterable[Message],
) -> Iterator[str]:
    """The agent of that name, line by line."""
    yield _dumped({"memgpt": VERSION, "agent": name, "exported": _stamp(now)})
    for block in state.blocks:
        yield _dumped({"type": "block"} | asdict(block))
    yield _dumped({"type": "summary", "text": state.summary, "hidden": state.hidden})
    for source in sources:
        yield _dumped({"type": "source"} | _filled(asdict(source) | {"time": _stamp(source.time)}))
    for passage in passages:
        fields = asdict(passage) | {"time": _stamp(passage.time), "id": 0}
        yield _dumped({"type": "passage"} | _filled(fields))
    for message in messages:
        shown = any(first <= message.id <= last for first, last in state.window)
        fields = asdict(message) | {"time": _stamp(message.time), "id": 0, "tokens": 0, "in_window": shown}
        yield _dumped({"type": "message"} | _filled(fields))


def is_portable(value: object) -> bool:
    """Whether this is the first line of such a file."""
    return isinstance(value, dict) and "memgpt" in value


def read(values: Iterable[object]) -> Iterator[Part | Flaw]:
    """The parts that the values of the lines are. Raises UserError if a newer version wrote them."""
    for value in values:
        if isinstance(value, Flaw):
            yield value
        elif is_portable(value):
            _check_version(value)
        else:
            yield _part(value)


def _check_version(header: Any) -> None:
    if header["memgpt"] != VERSION:
        raise UserError("This export was written by a newer version of MemGPT.", "Update MemGPT, and import it again.")


def _part(value: object) -> Part | Flaw:
    match value:
        case {"type": "block", "label": str() as label, "value": str() as text, "limit": int() as limit}:
            return MemoryBlock(label, text, max(limit, len(text)))
        case {"type": "summary", "text": str() as text, "hidden": int() as hidden}:
            return Summary(text, max(0, hidden))
        case {"type": "source", "name": str() as name, **rest} if name:
            return _source(name, rest)
        case {"type": "passage", "text": str() as text, **rest}:
            return _passage(text, rest)
        case {"type": "message", "kind": str() as kind, **rest} if kind in get_args(Kind):
            return _entry(kind, rest)
    return NO_MESSAGE


def _passage(text: str, value: Mapping[Any, object]) -> Passage | Flaw:
    time = read_time(value.get("time"))
    if time is None:
        return NO_TIME
    match [value.get(key, "") for key in ("source", "place")], [value.get(key, 0) for key in ("part", "parts")]:
        case [str() as source, str() as place], [int() as part, int() as parts]:
            return Passage(text, time, source, part, parts, place=place)
    return NO_MESSAGE


def _source(name: str, value: Mapping[Any, object]) -> Source | Flaw:
    time = read_time(value.get("time"))
    if time is None:
        return NO_TIME
    texts, numbers = ("title", "digest"), ("size", "parts", "tokens", "modified")
    match [value.get(key, "") for key in texts], [value.get(key, 0) for key in numbers]:
        case [str() as title, str() as digest], [int() as size, int() as parts, int() as count, int() | float() as day]:
            vectors, complete = (value.get(key) is True for key in ("vectors", "complete"))
            # What was broken off begins anew: nobody knows here which parts are of which version of the file.
            return Source(name, title, size, digest * complete, day, parts, count, time, vectors, True)
    return NO_MESSAGE


def _entry(kind: Any, value: Mapping[Any, object]) -> Entry | Flaw:
    time = read_time(value.get("time"))
    if time is None:
        return NO_TIME
    match [value.get(key, "") for key in ("content", "said", "call_id")], value.get("calls", []):
        case [str() as content, str() as said, str() as call_id], list() as called:
            calls = tuple(call for call in map(_call, called) if call)
            if len(calls) == len(called):
                message = Message(kind, content, time, said, calls, call_id)
                return Entry(message, value.get("in_window") is True)
    return NO_MESSAGE


def _call(value: object) -> ToolCall | None:
    match value:
        case {"id": str() as number, "name": str() as name, "arguments": str() as arguments}:
            return ToolCall(number, name, arguments)
    return None


def _filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value}


def _dumped(fields: Mapping[str, Any]) -> str:
    return json.dumps(fields, ensure_ascii=False) + "\n"


def _stamp(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="microseconds")
