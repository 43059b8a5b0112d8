"""A small program in place of a model, for nested_kv: it knows only what stands in the context that it is given."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from memgpt.testing import ScriptedLLM, call
from memgpt.types import Completion, Delta, MainContext, Message, ToolCall, ToolSpec

ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
PAIR = "key: {}, value: {}"
ASKED = "the value of {}"
_PAIR = re.compile(PAIR.format(f"({ID})", f"({ID})"))
_ASKED = re.compile(ASKED.format(f"({ID})"))
_NOTE = re.compile(f"({ID}) leads to ({ID})")
_END = re.compile(f"({ID}) leads nowhere")
_CALLED = re.compile(r"I called archival_memory_search (\{.*\})$")
_RESULT = re.compile(r" Result: (\{.*\})$")


@dataclass
class Known:
    """What a context tells: the key that is asked for, the pairs seen, and how far each id was looked up."""

    asked: str = ""
    noted: list[str] = field(default_factory=list)  # keys of pairs that stand in notes
    pairs: dict[str, str] = field(default_factory=dict)
    pages: dict[str, int] = field(default_factory=dict)  # read so far, by query
    ends: set[str] = field(default_factory=set)  # looked up, and no key

    def read_notes(self, text: str) -> None:
        """The notes of an earlier compaction."""
        for match in _ASKED.finditer(text):
            self.asked = match[1]
        noted = dict(_NOTE.findall(text))
        self.noted += noted
        self.pairs |= noted
        self.ends |= set(_END.findall(text))

    def read_result(self, query: str, page: int, result: str) -> None:
        """A page of results. Full text ranks first, so that a page without the id is the end of what holds it."""
        self.pairs |= dict(_PAIR.findall(result))
        self.pages[query] = max(self.pages.get(query, 0), page + 1)
        if query not in result or "More: page=" not in result:
            self.ends.add(query)

    @property
    def last(self) -> str:
        """Where the pairs lead so far."""
        current = self.asked
        while current in self.pairs:
            current = self.pairs[current]
        return current

    def notes(self) -> str:
        """What a summary has to keep: the question, and every step from an id that was looked up."""
        lines = [f"Asked for {ASKED.format(self.asked)}."] if self.asked else []
        steps = dict.fromkeys([*self.noted, *self.pages])
        lines += [f"{key} leads to {self.pairs[key]}." for key in steps if key in self.pairs]
        lines += [f"{key} leads nowhere." for key in sorted(self.ends - self.pairs.keys())]
        return "\n".join(lines) or "Nothing yet."


def read_context(context: MainContext) -> Known:
    """All that a main context tells."""
    known = Known()
    known.read_notes(context.summary)
    results = {message.call_id: message.content for message in context.queue if message.kind == "result"}
    for message in context.queue:
        if message.kind == "user_message" and (match := _ASKED.search(message.content)):
            known.asked = match[1]
        for query, page, result in _searches(message, results):
            known.read_result(query, page, result)
    return known


def read_transcript(text: str) -> Known:
    """All that the material of a summary tells: the summary so far, then the calls and their results in order."""
    known = Known()
    known.read_notes(text)
    query, page = "", 0
    for line in text.splitlines():
        if made := _CALLED.search(line):
            query, page = _wanted(made[1])
        elif query and (found := _RESULT.search(line)):
            known.read_result(query, page, found[1])
            query = ""
    return known


class KeyReader(ScriptedLLM):
    """Looks up the key that it is asked for, turns pages, follows the values, and says the last one."""

    def complete(self, context: MainContext, tools: Sequence[ToolSpec]) -> Iterator[Delta | Completion]:
        """The next call; where a summary is asked for, its notes."""
        if not tools:
            yield Completion(read_transcript(context.queue[-1].content).notes())
            return
        self.contexts.append(context)
        yield self._completion(_next(read_context(context)))


def _next(known: Known) -> ToolCall:
    last = known.last
    if last in known.ends:
        return call("send_message", inner_thoughts="It is no key.", message=last)
    page = known.pages.get(last, 0)
    return call("archival_memory_search", inner_thoughts="I look it up.", query=last, page=page, request_heartbeat=True)


def _searches(message: Message, results: dict[str, str]) -> Iterator[tuple[str, int, str]]:
    for made in message.calls:
        if made.name == "archival_memory_search" and made.id in results:
            yield *_wanted(made.arguments), results[made.id]


def _wanted(arguments: str) -> tuple[str, int]:
    wanted = json.loads(arguments)
    return wanted.get("query", ""), wanted.get("page", 0)
