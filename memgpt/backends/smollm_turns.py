"""What the embedded model reads: the turns of the queue, core memory as it was, and the prompt they make (pure)."""

import json
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from memgpt.backends import smollm_prompt as prompt
from memgpt.backends.smollm_acts import Act, key, sentences_of
from memgpt.backends.smollm_quotes import Passage, read_passages
from memgpt.types import MainContext, Message, ToolCall

MAX_PROMPT = 6_000  # bytes: some 1,500 tokens of English, and never more than 6,000 whatever the script
SHOWN = (2, 6)  # exchanges before the open turn: how many are kept when the oldest are cut, and how many are too many
RECALLED = "I remember: "  # begins the thought that goes with an answer from memory

_NAME = re.compile(r"\b(?:my name is|name:|i am|i'm|you are|you're)\s+((?-i:[A-Z])[\w'-]+)", re.IGNORECASE)
_OF_THEM = re.compile(r"\byour?\b", re.IGNORECASE)
_OF_NOW = re.compile(r"\b(mind|think|feel|make of|now|today|tonight|was|did|were|would)\b", re.IGNORECASE)
_STAMPED = re.compile(r"^timestamp: [^,]*, user - ")


@dataclass(slots=True)
class Turn:
    """A message of the user's, and what was done about it so far."""

    user: str
    asked: str = ""  # what the agent had asked the user just before
    acts: list[Act] = field(default_factory=list)
    hits: list[str] | None = None  # of the search of recall storage, once it is done
    passages: list[Passage] | None = None  # of that of archival storage
    failed: str = ""  # why the last write failed
    said: str = ""
    calls: list[ToolCall] = field(default_factory=list)  # writes to core memory that were made
    id: int = 0  # of the message in the log

    def written(self) -> str:
        """The acts as the model writes them."""
        text = ""
        for act in self.acts:
            text += act.written()
            if act.name == "search":
                text += prompt.found(self.hits or [])
        return text + (f"say: {self.said}" if self.said else "")


def core_lines(context: MainContext) -> list[str]:
    """What core memory holds of the user, a line each."""
    value = next((block.value for block in context.blocks if block.label == "human"), "")
    lines = (line.strip().lstrip("-*• ") for line in value.splitlines())
    return list(dict.fromkeys(line for line in lines if line and not line.startswith("#") and not line.endswith(":")))


def agent_name(context: MainContext) -> str:
    """The agent's name, as its persona tells it; empty if it does not."""
    persona = next((block.value for block in context.blocks if block.label == "persona"), "")
    named = _NAME.search(persona)
    return named[1] if named else ""


def read_turns(queue: Sequence[Message]) -> list[Turn]:
    """The turns of the queue; the last one is open unless something was said."""
    turns: list[Turn] = []
    pending: dict[str, ToolCall] = {}
    for message in queue:
        if message.kind in ("user_message", "login"):
            asked = _asked(turns[-1].said) if turns else ""
            said = message.said if message.kind == "user_message" else prompt.RETURNED
            turns.append(Turn(said, asked, id=message.id))
        elif not turns:
            continue
        elif message.kind == "reply":
            for call in message.calls:
                pending[call.id] = call
                _read_call(call, turns[-1])
            turns[-1].said += message.said
        elif message.kind == "result":
            _read_result(pending.get(message.call_id), message.content, turns[-1])
    return turns


def first_shown(turns: Sequence[Turn], since: int) -> int:
    """The index of the first turn to show: that of the message ``since``, until there are too many from there on.

    The queue may lose its oldest turns at any time, so to count from its start would show others in mid-turn.
    """
    least, most = SHOWN
    closed = len(turns) - 1
    first = next((index for index, turn in enumerate(turns) if turn.id == since), closed)
    return first if 0 < closed - first <= most else max(0, closed - least)


def render(context: MainContext, turns: Sequence[Turn], lines: Sequence[str], first: int = 0) -> str:
    """The prompt: who it is, core memory as it was when the ``first`` exchange shown began, and the exchanges.

    Core memory stands at the head as it was, and the changes since in the exchanges that made them, so that from one
    turn to the next the prompt only grows and llama.cpp reads no more than what is new.
    """
    closed = len(turns) - 1
    while True:
        held = undone(lines, [call for turn in turns[first:] for call in turn.calls])
        text = prompt.system(agent_name(context) or "your assistant", held)
        text += "".join(prompt.closed(turn.user, turn.written()) for turn in turns[first:-1])
        text += prompt.asked(turns[-1].user) + turns[-1].written()
        if len(text.encode()) <= MAX_PROMPT or first >= closed:
            return text.encode()[-MAX_PROMPT:].decode("utf-8", "ignore")
        first += 1


def undone(lines: Sequence[str], calls: Sequence[ToolCall]) -> list[str]:
    """Core memory as it was before the calls, as far as they tell."""
    held = list(lines)
    for call in reversed(calls):
        given = _arguments(call)
        new = str(given.get("content") or given.get("new_content") or "")
        old = str(given.get("old_content") or "")
        if new and new in held:
            at = len(held) - 1 - held[::-1].index(new)
            held[at : at + 1] = [old] if old else []
        elif old and not new and old not in held:
            held.append(old)
    return held


def entries_of(result: str) -> list[str]:
    """What a search brought (memgpt.tools), from its result; nothing if it failed or found nothing."""
    try:
        text = str(json.loads(result)["message"])
        entries, _ = json.JSONDecoder().raw_decode(text, text.index("["))
    except (ValueError, KeyError, TypeError):
        return []
    return [entry for entry in entries if isinstance(entry, str)]


def said_lines(entries: Sequence[str]) -> list[str]:
    """What the user stated, of the entries of a search of recall storage."""
    said = [_STAMPED.sub("", entry) for entry in entries if _STAMPED.match(entry)]
    return list(dict.fromkeys(text for text in said if not text.rstrip().endswith("?")))[: prompt.MAX_FOUND]


def current(hits: Sequence[str], turns: Sequence[Turn]) -> list[str]:
    """The hits without those that say what was replaced or forgotten since."""
    gone = [key(act.text) for turn in turns for act in turn.acts if act.name in ("change", "drop")]
    return [hit for hit in hits if not any(old in key(hit) for old in gone)]


def _asked(said: str) -> str:
    """The question about the user that what was said ends with, if it does; not how they feel just now."""
    last = sentences_of(said.strip())[-1]
    about_them = _OF_THEM.search(last) and not _OF_NOW.search(last)
    return last if last.endswith("?") and about_them else ""


def _read_call(call: ToolCall, turn: Turn) -> None:
    given = {name: value if isinstance(value, str) else "" for name, value in _arguments(call).items()}
    match call.name:
        case "core_memory_append" if given.get("name") == "human":
            question, mark, answer = given.get("content", "").partition("? ")
            answers = mark and f"{question}?" == turn.asked
            turn.acts.append(Act("save", answer if answers else given.get("content", "")))
        case "core_memory_replace" if given.get("name") == "human":
            new = given.get("new_content", "")
            turn.acts.append(Act("change" if new else "drop", given.get("old_content", ""), new))
        case "conversation_search":
            turn.acts.append(Act("search", prompt.search_words(given.get("query", ""))))
        case "send_message" if given.get("inner_thoughts", "").startswith(RECALLED):
            turn.acts.append(Act("line", given["inner_thoughts"].removeprefix(RECALLED)))


def _read_result(call: ToolCall | None, content: str, turn: Turn) -> None:
    if call is None:
        return
    try:
        result = json.loads(content)
        done = result["status"] == "OK"
    except (ValueError, KeyError, TypeError):
        return
    if call.name == "conversation_search":
        turn.hits = [hit for hit in said_lines(entries_of(content)) if hit != turn.user]
    elif call.name == "archival_memory_search":
        turn.passages = read_passages(entries_of(content))
    elif call.name in ("core_memory_append", "core_memory_replace"):
        if done:
            turn.calls.append(call)
        else:
            turn.failed = str(result.get("message", "it failed"))


def _arguments(call: ToolCall) -> dict[str, Any]:
    with suppress(ValueError):
        given = json.loads(call.arguments)
        if isinstance(given, dict):
            return given
    return {}
