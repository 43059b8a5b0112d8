"""The function calls that the embedded model's acts and words become, streamed as those of every model are."""

import json
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from memgpt.backends import smollm_prompt as prompt
from memgpt.backends.smollm_acts import Act
from memgpt.backends.smollm_edits import is_fragment, pruned
from memgpt.backends.smollm_names import named
from memgpt.backends.smollm_slips import mended
from memgpt.backends.smollm_turns import Turn
from memgpt.types import CallDelta, Completion, Delta, ToolCall, Usage

MAX_SENTENCES = 3
FREE = Usage(cost=0.0)

_SENTENCE_END = re.compile(r"[.!?]['\")]?\s")


def write_call(act: Act, lines: Sequence[str], turn: Turn) -> ToolCall:
    """The call that makes a write."""
    whole = {prompt.shown(line): line for line in lines}
    match act.name:
        case "save":
            answers = turn.asked and is_fragment(act.text)
            fact = prompt.answered(turn.asked, act.text) if answers else named(act.text, turn.user)
            return _call("core_memory_append", name="human", content=_sentence(fact))
        case "change":
            return _call(
                "core_memory_replace",
                name="human",
                old_content=whole[act.text],
                new_content=_sentence(mended(pruned(act.new, act.text), act.text)),
            )
        case "drop":
            return _call("core_memory_replace", name="human", old_content=whole[act.text], new_content="")
        case _:
            raise AssertionError(act.name)


def _call(function: str, /, **arguments: Any) -> ToolCall:
    body = {"inner_thoughts": "", **arguments, "request_heartbeat": True}
    return ToolCall(f"call_{uuid.uuid4().hex[:12]}", function, json.dumps(body, ensure_ascii=False))


def search_call(message: str, function: str = "conversation_search") -> ToolCall:
    """The call that looks a message up in all that was said, or with archival_memory_search in what was stored."""
    return _call(function, query=message.strip(), page=0)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def pieces(chunks: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """What is said, piece by piece, cut after three sentences."""
    written = ""
    for chunk in chunks:
        choice = chunk["choices"][0]
        piece = choice["text"] if written else choice["text"].lstrip()
        if len(_SENTENCE_END.findall(written + piece)) >= MAX_SENTENCES:
            return
        written += piece
        if piece:
            yield piece + ("…" if choice["finish_reason"] == "length" else "")


def making(calls: Sequence[ToolCall]) -> Iterator[Delta | Completion]:
    """Makes calls."""
    yield from (CallDelta(number, made.name, made.arguments) for number, made in enumerate(calls))
    yield Completion(calls=tuple(calls), usage=FREE)


def saying(text: str, thought: str = "") -> Iterator[Delta | Completion]:
    """Says a text."""
    return streaming(iter((text,)), thought)


def streaming(words: Iterator[str], thought: str) -> Iterator[Delta | Completion]:
    """Streams the call of send_message, closed properly wherever the model stops."""
    head, written = f'{{"inner_thoughts": "{_quoted(thought)}", "message": "', ""
    yield CallDelta(0, "send_message", head)
    for piece in words:
        written += piece
        yield CallDelta(0, "send_message", _quoted(piece))
    yield CallDelta(0, "send_message", '"}')
    call = ToolCall(f"call_{uuid.uuid4().hex[:12]}", "send_message", f'{head}{_quoted(written)}"}}')
    yield Completion(calls=(call,), usage=FREE)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]
