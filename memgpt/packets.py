"""The JSON envelopes in which events and results reach the model (pure)."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from memgpt.documents import enclose, source_line
from memgpt.types import Source

HEARTBEAT_REQUESTED = "You asked for a heartbeat: go on."
CALL_FAILED = "A function call failed; its result says why, and what to do instead."
NOTHING_SAID = "The user has not been answered yet. Only send_message reaches the user: call it now."
NOT_HEARD = "Your last text was not shown: only send_message reaches the user. Call it if the text was meant for them."
EMPTY_REPLY = "Your last reply was empty. Call a function; send_message answers the user."
TIMER = "Automated timer. Nobody wrote: think, tidy your memory, or speak up with send_message if you have a reason to."
ON_REQUEST = "The user sent a heartbeat."
INTERRUPTED = "[interrupted by the user]"
_LISTED = 10  # documents that an alert names


def user_message(text: str, time: datetime) -> str:
    """What the user said."""
    return _envelope(type="user_message", message=text, time=stamp(time))


def login(last_seen: datetime | None, time: datetime, *, recall: int, archival: int) -> str:
    """The user is here: since when they were away, and how much the two tiers of external context hold."""
    ago = f"{stamp(last_seen)} ({since(time - last_seen)} ago)" if last_seen else "Never (first login)"
    return _envelope(type="login", last_login=ago, recall_messages=recall, archival_passages=archival, time=stamp(time))


def heartbeat(reason: str, time: datetime) -> str:
    """The model is called again without a word of the user."""
    return _envelope(type="heartbeat", reason=reason, time=stamp(time))


def system_alert(message: str, time: datetime) -> str:
    """Something the model should know; the user does not see it."""
    return _envelope(type="system_alert", message=message, time=stamp(time))


def documents_loaded(sources: Sequence[Source], time: datetime) -> str:
    """The user has loaded these documents; the largest ones are named."""
    largest = sorted(sources, key=lambda source: source.parts, reverse=True)[:_LISTED]
    more = f"\nand {len(sources) - _LISTED:,} more" if len(sources) > _LISTED else ""
    listed = enclose("\n".join(map(source_line, largest)) + more)
    count = f"{len(sources):,} documents" if len(sources) > 1 else "a document"
    return system_alert(f"The user has loaded {count} into archival memory: {listed}", time)


def result(ok: bool, message: str, time: datetime) -> str:
    """What a function returned, or why it failed."""
    return _envelope(status="OK" if ok else "Failed", message=message, time=stamp(time))


def stored_whole(characters: int, source: str, parts: int) -> str:
    """The note that ends a message of which only the head is shown."""
    return (
        f"\n[The whole text, {characters:,} characters, is in archival memory as '{source}', in {parts:,} parts:"
        " archival_memory_search finds them.]"
    )


def stamp(time: datetime) -> str:
    """A time as the model reads it: 2026-11-22 17:54:32 CET+0100."""
    return time.strftime("%Y-%m-%d %H:%M:%S %Z%z")


def since(span: timedelta) -> str:
    """A length of time in its largest unit, such as ``3 days``."""
    seconds = max(0, round(span.total_seconds()))
    for unit, length in (("year", 31_557_600), ("month", 2_629_800), ("day", 86_400), ("hour", 3_600), ("minute", 60)):
        if seconds >= length:
            count = seconds // length
            return f"{count} {unit}{'s' if count > 1 else ''}"
    return f"{seconds} second{'s' if seconds != 1 else ''}"


def _envelope(**fields: str | int) -> str:
    # Not ensure_ascii: escapes cost the model several tokens a character, and it could not copy what it reads.
    return json.dumps(fields, ensure_ascii=False)
