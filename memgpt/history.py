"""Conversations that were had elsewhere, out of the files that other programs hold them in (pure).

A format is known by its content, whatever the file is called:

    ChatGPT       conversations.json: conversations as trees in ``mapping``; read is the branch up to ``current_node``
    Claude        conversations.json: conversations with their ``chat_messages``
    MemGPT 2023   the original's JSON saves: ``messages`` whose content is JSON again (its pickles are never opened)
    JSON lines    {role, content, time} a line, or kind instead of role; ``conversation``, if there, tells them apart

Read is what was said aloud, by the user or the assistant, as text: no system messages, thoughts, calls, files or
pictures. A time is ISO 8601 (local time if it has no offset) or a number of seconds since 1970 (milliseconds, if it is
too large for that). What has none was said when the message before it was, or else when its conversation began; where
neither is known there is no date to find it by, and it is a Flaw.
"""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count
from typing import Any, Literal

from memgpt.json_stream import Flaw, decoded

Role = Literal["user", "assistant"]

NO_MESSAGE = Flaw("no message")
NO_ROLE = Flaw("of an unknown role")
NO_TEXT = Flaw("without a text")
NO_TIME = Flaw("without a time")

_ROLES: dict[str, Role | None] = {
    **dict.fromkeys(("user", "human", "user_message"), "user"),
    **dict.fromkeys(("assistant", "ai", "model", "reply"), "assistant"),
    **dict.fromkeys(("system", "developer", "tool", "function", "result", "login", "heartbeat", "system_alert")),
}
_MILLISECONDS = 100_000_000_000  # as seconds it would be the year 5138
# The original's: 2023-10-26 05:54:32 PM PDT-0700.
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d):(\d\d:\d\d)(?: ([AP])M)?(?: \S*?([+-]\d{4})?)?")

_Line = tuple[Role | None, str, datetime | None]
"""Who said it (None: nobody, only the time counts), the text, and the time if it is known."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What was said once, by whom and when, in which conversation of its file."""

    role: Role
    text: str
    time: datetime
    conversation: str = ""


def is_conversation(value: object) -> bool:
    """Whether this holds many messages: a conversation of ChatGPT's or Claude's, or a save of the original MemGPT."""
    match value:
        case {"mapping": dict()} | {"chat_messages": list()}:
            return True
        case {"messages": list() as messages}:
            return any(isinstance(message, dict) and "role" in message for message in messages)
    return False


def is_line(value: object) -> bool:
    """Whether this is one message of a file of JSON lines."""
    return isinstance(value, dict) and ("role" in value or "kind" in value) and "content" in value


def lines(values: Iterable[object]) -> Iterator[Utterance | Flaw]:
    """What the values of JSON lines say, in their order."""
    last: datetime | None = None
    for value in values:
        told = value if isinstance(value, Flaw) else _line(value)
        name = _name(value.get("conversation")) if isinstance(value, dict) else ""
        yield from _dated([told], last, name)
        last = (told[2] if isinstance(told, tuple) else None) or last


def conversations(values: Iterable[object]) -> list[Utterance | Flaw]:
    """What whole conversations say, the one that began first at the head."""
    told = [tuple(_conversation(value, f"#{number}")) for number, value in zip(count(1), values, strict=False)]
    return [item for conversation in sorted(told, key=_beginning) for item in conversation]


def read_time(value: object) -> datetime | None:
    """A time in any of the forms of these files; None for what is none, or lies before 1970 or after 9998."""
    try:
        if isinstance(value, str):
            stamp = _STAMP.fullmatch(value.strip())
            time = datetime.fromisoformat(_iso(stamp) if stamp else value.strip())
        elif isinstance(value, int | float) and not isinstance(value, bool):
            time = datetime.fromtimestamp(value / 1000 if abs(value) >= _MILLISECONDS else value, UTC)
        else:
            return None
        time = time.astimezone()
    except (ValueError, OverflowError, OSError):
        return None
    return time if time.timestamp() >= 0 and time.year <= 9998 else None


# -- formats -----------------------------------------------------------------------------------------------------------


def _conversation(value: object, number: str) -> Iterator[Utterance | Flaw]:
    match value:
        case Flaw():
            yield value
        case {"mapping": dict() as nodes, **rest}:
            name = _name(rest.get("conversation_id") or rest.get("id")) or number
            branch = _branch(nodes, rest.get("current_node"))
            yield from _dated(map(_chatgpt_line, branch), read_time(rest.get("create_time")), name)
        case {"chat_messages": list() as messages, **rest}:
            name = _name(rest.get("uuid")) or number
            yield from _dated(map(_claude_line, messages), read_time(rest.get("created_at")), name)
        case {"messages": list() as messages}:
            yield from _dated(_memgpt_lines(messages), None, number)
        case _:
            yield NO_MESSAGE


def _dated(told: Iterable[_Line | Flaw], last: datetime | None, conversation: str) -> Iterator[Utterance | Flaw]:
    """The lines as utterances; ``last`` is when something was last known to be said. Empty ones say nothing."""
    for line in told:
        if isinstance(line, Flaw):
            yield line
            continue
        role, text, time = line
        last = time or last
        if role is not None and text.strip():
            yield Utterance(role, text, last, conversation) if last else NO_TIME


def _line(value: object) -> _Line | Flaw:
    if not isinstance(value, dict):
        return NO_MESSAGE
    role, time = value.get("role", value.get("kind")), read_time(value.get("time"))
    if not isinstance(role, str) or role.lower() not in _ROLES:
        return NO_ROLE
    text = _joined(value.get("content"), "text")
    return NO_TEXT if text is None else (_ROLES[role.lower()], text, time)


def _branch(nodes: dict[str, Any], leaf: object) -> list[object]:
    """The messages from the root to the leaf that was last in view; the other branches were given up."""
    at = leaf if isinstance(leaf, str) and leaf in nodes else next(reversed(nodes), None)
    seen: dict[str, object] = {}
    while isinstance(at, str) and at not in seen and isinstance(node := nodes.get(at), dict):
        seen[at] = node.get("message")
        at = node.get("parent")
    return [message for message in reversed(seen.values()) if message is not None]


def _chatgpt_line(message: object) -> _Line | Flaw:
    match message:
        case {"author": {"role": str() as author}, "content": dict() as content, **rest}:
            time, metadata = read_time(rest.get("create_time")), rest.get("metadata")
            hidden = isinstance(metadata, dict) and metadata.get("is_visually_hidden_from_conversation")
            aloud = rest.get("recipient") in (None, "all") and rest.get("weight") != 0 and not hidden
            is_text = content.get("content_type", "text") in ("text", "multimodal_text")
            text = _joined(content.get("parts"), "audio_transcription") if aloud and is_text else None
            return _ROLES.get(author), text or "", time
    return NO_MESSAGE


def _claude_line(message: object) -> _Line | Flaw:
    match message:
        case {"sender": "human" | "assistant" as sender, **rest}:
            text = _joined(rest.get("content"), "text") or _joined(rest.get("text"), "text")
            return _ROLES[sender], text or "", read_time(rest.get("created_at"))
    return NO_MESSAGE


def _memgpt_lines(messages: Sequence[object]) -> Iterator[_Line | Flaw]:
    """A save of the original: what was sent has the time of its result. What precedes the first event, nobody said."""
    begun = False
    for message, following in zip(messages, chain(messages[1:], [None]), strict=False):
        if not isinstance(message, dict):
            yield NO_MESSAGE
            continue
        packet = _packet(message)
        begun = begun or (message.get("role") == "user" and bool(packet))
        text, is_said = packet.get("message"), packet.get("type") == "user_message"
        yield "user" if is_said else None, text if isinstance(text, str) else "", read_time(packet.get("time"))
        if begun and message.get("role") == "assistant":
            time = read_time(_packet(following).get("time"))
            yield from (NO_TEXT if sent is None else ("assistant", sent, time) for sent in _sent(message))


def _packet(message: object) -> Mapping[str, object]:
    content = message.get("content") if isinstance(message, dict) else None
    packet = decoded(content) if isinstance(content, str) else None
    return packet if isinstance(packet, dict) else {}


def _sent(message: Mapping[str, object]) -> Iterator[str | None]:
    """The texts of the calls of send_message; None for one that can not be read."""
    called = [message.get("function_call")]
    if isinstance(calls := message.get("tool_calls"), list):
        called += [call.get("function") for call in calls if isinstance(call, dict)]
    for call in called:
        if isinstance(call, dict) and call.get("name") == "send_message":
            arguments = call.get("arguments")
            arguments = decoded(arguments) if isinstance(arguments, str) else arguments
            text = arguments.get("message") if isinstance(arguments, dict) else None
            yield text if isinstance(text, str) else None


# -- values ------------------------------------------------------------------------------------------------------------


def _iso(stamp: re.Match[str]) -> str:
    day, hour, rest, half, offset = stamp.groups()
    hours = int(hour) % 12 + (12 if half == "P" else 0) if half else int(hour)
    return f"{day}T{hours:02}:{rest}{offset or ''}"


def _joined(content: object, kind: str) -> str | None:
    """A text, or the texts of a list: strings, and objects that call themselves of that kind; None if it is neither."""
    if isinstance(content, str):
        return content
    if not isinstance(content, list):
        return None
    texts = [
        part.get("text") if isinstance(part, dict) and kind in (part.get("type"), part.get("content_type")) else part
        for part in content
    ]
    return "\n".join(text for text in texts if isinstance(text, str) and text)


def _name(value: object) -> str:
    return str(value) if isinstance(value, str | int) else ""


def _beginning(told: Iterable[Utterance | Flaw]) -> float:
    return next((item.time.timestamp() for item in told if isinstance(item, Utterance)), math.inf)
