"""A main context as the messages of a chat request: the same context always gives the same bytes.

Prompt caches compare prefixes, so nothing here depends on anything but the context, and what changes stands last.
"""

import re
from collections.abc import Sequence
from typing import Any, Literal

from memgpt.backends.call_text import describe_functions, render_call, valid_arguments
from memgpt.context import render_memory
from memgpt.types import MainContext, Message, ToolSpec

Protocol = Literal["tools", "schema", "text"]
"""How calls travel: natively, as a reply held to a JSON schema, or as JSON that the prompt asks for."""


def render_messages(context: MainContext, tools: Sequence[ToolSpec], protocol: Protocol) -> list[dict[str, Any]]:
    """System message, summary, queue. Without native calls, functions and calls are text, and roles alternate."""
    native = protocol == "tools" or not tools
    system = [context.instructions, *([render_memory(context.head)] if context.head else [])]
    if not native:
        system.insert(1, describe_functions(tools))
    messages = [{"role": "system", "content": "\n\n".join(system)}]
    if context.summary:
        messages.append({"role": "user", "content": context.summary})
    messages += [_native(message) if native else _as_text(message) for message in context.queue]
    return [_encodable(message) for message in (messages if native else _alternating(messages))]


def _native(message: Message) -> dict[str, Any]:
    match message.role:
        case "assistant" if message.calls:
            calls = [
                {
                    "id": call.id,
                    "type": "function",
                    "function": {"name": _valid_name(call.name), "arguments": valid_arguments(call)},
                }
                for call in message.calls
            ]
            return {"role": "assistant", "content": message.content or None, "tool_calls": calls}
        case "tool":
            return {"role": "tool", "tool_call_id": message.call_id, "content": message.content}
        case role:
            return {"role": role, "content": message.content}


def _valid_name(name: str) -> str:
    """A name that servers take in a history, for one that the model made up."""
    return re.sub(r"[^a-zA-Z0-9_-]", "_", name[:64]) or "_"


def _as_text(message: Message) -> dict[str, Any]:
    if message.role == "assistant":
        parts = (message.content, *map(render_call, message.calls))
        return {"role": "assistant", "content": "\n".join(part for part in parts if part)}
    return {"role": "user", "content": message.content}


def _alternating(messages: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Joins neighbours of one role: the chat templates of many local models refuse them."""
    joined: list[dict[str, Any]] = []
    for message in messages:
        if joined and joined[-1]["role"] == message["role"]:
            joined[-1]["content"] += "\n\n" + message["content"]
        else:
            joined.append(message)
    return joined


def _encodable(value: Any) -> Any:
    """The value with half surrogate pairs, which UTF-8 has no bytes for, replaced."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {key: _encodable(item) for key, item in value.items()}
    return [_encodable(item) for item in value] if isinstance(value, list) else value
