"""What happened, as lines of text with a style each: everything but the agent's own words, for terminal and pipe."""

import json
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any, Literal, NamedTuple

from memgpt.cli.visible import one_line, visible
from memgpt.events import (
    Compacted,
    Event,
    Failed,
    MemoryChanged,
    Notice,
    PressureWarned,
    StepLimit,
    Thought,
    ToolFinished,
)

Style = Literal["thought", "call", "failure", "old", "new", "status", "notice"]
_EDITS = ("core_memory_append", "core_memory_replace")
_READS = ("document_read", "document_outline")
_HIDDEN = ("inner_thoughts", "request_heartbeat")


class Line(NamedTuple):
    """A line, or a text of several, for the user."""

    style: Style
    text: str


def describe(event: Event) -> Iterator[Line]:
    """The lines of an event; none for what is no news."""
    match event:
        case Thought(text):
            yield Line("thought", visible(text))
        case ToolFinished(name, _, True, _) if name in _EDITS:
            pass  # the change itself is shown
        case ToolFinished(name, arguments, ok, output):
            call = f"{one_line(name)}({_shown(arguments)})"
            found = output.partition(":")[0] if "_search" in name or name in _READS else ""
            told = found if ok else f"failed, and the agent was told: {one_line(output)}"
            yield Line("call", f"{call} {told}".rstrip())
        case MemoryChanged(block, old, new):
            yield Line("call", f"core memory, {one_line(block)}:")
            yield from diff(old, new)
        case PressureWarned(tokens, window):
            yield Line("status", f"The window is {tokens / window:.0%} full; the agent was warned.")
        case Compacted(evicted, _, mechanical):
            how = " (made without the model)" if mechanical else ""
            yield Line("status", f"{evicted:,} messages left the window and were folded into the summary{how}.")
        case StepLimit(steps):
            yield Line("failure", f"The turn was stopped after {steps} calls to the model. /heartbeat lets it go on.")
        case Failed(_, message, hint):
            yield Line("failure", one_line(f"{message} {hint}"))
        case Notice(text):
            yield Line("notice", visible(text))


def diff(old: str, new: str) -> Iterator[Line]:
    """The lines that an edit took away and those that it brought."""
    before, after = visible(old).splitlines(), visible(new).splitlines()
    for tag, i, j, k, l in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():  # noqa: E741
        if tag != "equal":
            yield from (Line("old", f"- {line}") for line in before[i:j])
            yield from (Line("new", f"+ {line}") for line in after[k:l])


def _shown(arguments: Mapping[str, Any]) -> str:
    shown = {key: value for key, value in arguments.items() if key not in _HIDDEN}
    return one_line(", ".join(f"{key}={json.dumps(value, ensure_ascii=False)}" for key, value in shown.items()))
