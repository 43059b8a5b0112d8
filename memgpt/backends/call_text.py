"""Function calls as JSON in plain text, for servers and models without native tool calls.

A call is an object such as ``{"function": "send_message", "arguments": {...}}``. Here is how calls are asked for and
written into history, and how JSON is repaired that a model wrote by hand; memgpt.backends.call_reader finds it.
"""

import json
import re
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from pydantic_core import from_json

from memgpt.types import ToolCall, ToolSpec

_ASK = """\
Reply with exactly one JSON object and nothing else: {"function": NAME, "arguments": {...}}
NAME is one of the functions below, and the arguments follow its JSON schema."""

_REPAIRABLE = re.compile(
    r"""
    "(?:[^"\\]|\\.)*"? | '(?:[^'\\]|\\.)*'?     # a string, perhaps cut
    | ,(?=\s*[}\]])                             # a trailing comma
    | \b(?:True|False|None)\b
    """,
    re.VERBOSE | re.DOTALL,
)


def describe_functions(tools: Sequence[ToolSpec]) -> str:
    """What the system message says about the functions where a server has no place for them."""
    functions = (f"{tool.name}: {tool.description}\n{compact(tool.parameters)}" for tool in tools)
    return "\n\n".join((_ASK, *functions))


def call_schema(tools: Sequence[ToolSpec]) -> dict[str, Any]:
    """The JSON schema of a reply that is one call of one of the functions."""
    calls = [
        {
            "type": "object",
            "properties": {"function": {"type": "string", "enum": [tool.name]}, "arguments": tool.parameters},
            "required": ["function", "arguments"],
            "additionalProperties": False,
        }
        for tool in tools
    ]
    return {"type": "object", "anyOf": calls}


def render_call(call: ToolCall) -> str:
    """A stored call as the JSON text that ``describe_functions`` asks for."""
    return f'{{"function": {json.dumps(call.name, ensure_ascii=False)}, "arguments": {valid_arguments(call)}}}'


def valid_arguments(call: ToolCall) -> str:
    """The arguments as JSON that a server accepts in history: as they are, or wrapped where they are no JSON object."""
    if isinstance(load_json(call.arguments), dict):
        return call.arguments
    return json.dumps({"invalid": call.arguments}, ensure_ascii=False)


def new_call_id() -> str:
    """An id for a call that came without one."""
    return f"call_{uuid4().hex[:12]}"


def repair_arguments(arguments: str, *, partial: bool) -> str:
    """The arguments as valid JSON if a repair finds an object in them, else as they are."""
    if isinstance(load_json(arguments), dict):
        return arguments
    value = load_json(repair_json(arguments), partial=partial)
    return compact(value) if isinstance(value, dict) else arguments


def repair_json(text: str) -> str:
    """JSON as models write it made into JSON: single quotes, raw line ends, trailing commas, Python's constants."""

    def repair(match: re.Match[str]) -> str:
        token = match.group()
        if token == ",":
            return ""
        if token[0] == "'":
            closed = len(token) > 1 and token.endswith("'")
            inside = token[1:-1] if closed else token[1:]
            inside = re.sub(r'(?<!\\)"', r"\"", inside.replace("\\'", "'"))
            token = f'"{inside}"' if closed else f'"{inside}'
        elif token[0] != '"':
            return {"True": "true", "False": "false", "None": "null"}[token]
        return re.sub(r"[\x00-\x1f]", lambda control: json.dumps(control.group())[1:-1], token)

    return _REPAIRABLE.sub(repair, text)


def load_json(text: str, *, partial: bool = False) -> Any:
    """The value of a JSON text, or None where it is none; ``partial`` closes a text that was cut."""
    try:
        data = text.encode("utf-8", "replace")
        return from_json(data, allow_inf_nan=False, allow_partial="trailing-strings" if partial else False)
    except ValueError:
        return None


def compact(value: Any) -> str:
    """A value as JSON, in one line and with every script as it is."""
    return json.dumps(value, ensure_ascii=False)
