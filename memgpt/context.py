"""Main context: what fills the window, when it is too full, and what leaves it (pure; paper, sections 2.1 and 2.2)."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from memgpt.memory import fullness
from memgpt.ports import TokenCounter
from memgpt.types import AgentState, MainContext, MemoryBlock, Message, Range, ToolSpec

SMALLEST_WINDOW = 3_000  # tokens: below it, instructions and functions leave no room for a conversation
MESSAGE_OVERHEAD = 4  # tokens that a chat protocol adds to a message
DOCUMENTS_WINDOW = 4_096  # below it, documents are searched, but not read on
SMALLEST_ROOM = 400  # tokens for core memory and queue, below which nobody can talk
_SMALLEST_SHARE = 24
_SUMMARY_HEADER = 48
CUT_NOTE = "\n[cut here to fit the window: {left} more characters]"


@dataclass(frozen=True)
class Limits:
    """The shares of a window of ``window`` tokens, as numbers of tokens."""

    window: int

    @property
    def reserve(self) -> int:
        """Kept free for the reply."""
        return min(1_024, self.window // 8)

    @property
    def flush(self) -> int:
        """A request larger than this makes room first."""
        return self.window - self.reserve

    @property
    def warning(self) -> int:
        """A request larger than this warns the model, once a cycle."""
        return self.window * 7 // 10

    @property
    def summary(self) -> int:
        """The recursive summary."""
        return self.window // 10

    @property
    def core_memory(self) -> int:
        """All blocks together; what is beyond is not shown."""
        return self.window // 3

    @property
    def result(self) -> int:
        """One result of a call; longer ones are paged."""
        return self.window // 8

    @property
    def message(self) -> int:
        """One message of the user; a longer one goes to archival memory."""
        return self.window // 4


@dataclass(frozen=True)
class Sizes:
    """How many tokens each part of a request takes."""

    instructions: int
    functions: int
    core_memory: int
    summary: int
    queue: int

    @property
    def total(self) -> int:
        """The whole request."""
        return self.instructions + self.functions + self.core_memory + self.summary + self.queue


class Window:
    """Builds main contexts of at most ``limits.window`` tokens, reply included, whatever the log holds.

    ``correction`` is how many tokens the server counts for one of ours, at least 1.
    """

    def __init__(
        self,
        instructions: str,
        tools: Sequence[ToolSpec],
        limits: Limits,
        counter: TokenCounter,
        correction: float = 1.0,
    ) -> None:
        self.limits = limits
        self.correction = correction
        self.tools = tools
        self._instructions = instructions
        self._functions = render_functions(tools)
        self._counter = counter
        self._count = lru_cache(maxsize=32)(counter.count)  # the head is the same from call to call

    def sizes(self, state: AgentState, queue: Sequence[Message]) -> Sizes:
        """What each part of a request with this queue takes, as the server counts."""
        factor = self.correction
        head = render_memory(self.shown_head(state))
        summary = self.shown_summary(state)
        return Sizes(
            instructions=round((self._count(self._instructions) + MESSAGE_OVERHEAD) * factor),
            functions=round(self._count(self._functions) * factor),
            core_memory=round(self._count(head) * factor),
            summary=round((self._count(summary) + MESSAGE_OVERHEAD) * factor) if summary else 0,
            queue=round(_tokens(queue) * factor),
        )

    def assemble(self, state: AgentState, queue: Sequence[Message]) -> MainContext:
        """The context that the model reads: a message too large for the window is cut, the oldest are left out."""
        room = (self.limits.flush - self.sizes(state, ()).total) / self.correction
        share = self.limits.message
        shown = [self._cut_message(message, share) for message in queue]
        # Halved rather than fitted exactly: a share that follows every change of room would change old messages' bytes.
        while share > _SMALLEST_SHARE and _tokens(shown[_last_group(shown) :]) > room:
            share //= 2
            shown = [self._cut_message(message, share) for message in queue]
        first, total = 0, _tokens(shown)
        while total > room and (after := _boundary(shown, first + 1)) < len(shown):
            total -= _tokens(shown[first:after])
            first = after
        queue = tuple(shown[first:])
        size = self.sizes(state, queue).total
        head = self.shown_head(state)
        return MainContext(self._instructions, head, self.shown_summary(state), queue, state.blocks, size)

    @property
    def room(self) -> int:
        """Tokens, of ours, that core memory and queue have to share."""
        return int((self.limits.flush - self.limits.summary) / self.correction) - self._fixed

    def learn(self, ours: int, theirs: int) -> None:
        """Takes note that the server counted ``theirs`` for a request of ``ours`` tokens, both corrected.

        Only ever upwards: some servers report no more than what is new, and each change moves what is shown cut. And
        never so far that nobody could talk.
        """
        if theirs > ours:
            most = (self.limits.flush - self.limits.summary) / (self._fixed + SMALLEST_ROOM)
            wanted = math.ceil(20 * self.correction * theirs / ours) / 20
            self.correction = max(self.correction, min(wanted, most))

    @property
    def _fixed(self) -> int:
        return self._count(self._instructions) + self._count(self._functions) + 2 * MESSAGE_OVERHEAD

    def shown_head(self, state: AgentState) -> tuple[MemoryBlock, ...]:
        """Core memory as the head shows it: each block cut in proportion where all take more than their share."""
        share = min(self.limits.core_memory / self.correction, self.room / 2)
        total = sum(self._count(block.value) for block in state.head)
        if total <= share:
            return state.head
        return tuple(
            replace(block, value=self.cut(block.value, int(self._count(block.value) * share / total)))
            for block in state.head
        )

    def shown_summary(self, state: AgentState) -> str:
        """The summary as it stands before the queue, inside its share; empty while nothing was evicted."""
        return self.cut(render_summary(state), int(self.limits.summary / self.correction) + _SUMMARY_HEADER)

    def count(self, text: str) -> int:
        """Tokens of a text."""
        return self._count(text)

    def cut(self, text: str, tokens: int) -> str:
        """The text, or as much of its beginning as ``tokens`` hold, with a note of how much is missing."""
        if self._count(text) <= tokens:
            return text
        room = max(0, tokens - 20)  # for the note
        fits, beyond = 0, min(len(text), room * 20)
        while fits < beyond:
            middle = (fits + beyond + 1) // 2
            fits, beyond = (middle, beyond) if self._counter.count(text[:middle]) <= room else (fits, middle - 1)
        return text[:fits] + CUT_NOTE.format(left=f"{len(text) - fits:,}")

    def _cut_message(self, message: Message, share: int) -> Message:
        if message.tokens <= share:
            return message
        each = max(0, share - MESSAGE_OVERHEAD) // (len(message.calls) + 1)
        calls = tuple(replace(call, arguments=self._cut_arguments(call.arguments, each)) for call in message.calls)
        return measure(replace(message, content=self.cut(message.content, each), calls=calls), self._counter)

    def _cut_arguments(self, arguments: str, tokens: int) -> str:
        if self._count(arguments) <= tokens:
            return arguments
        return json.dumps({"cut": self.cut(arguments, tokens * 3 // 4)}, ensure_ascii=False)


def measure(message: Message, counter: TokenCounter) -> Message:
    """The message with its size filled in: content, calls, and what the protocol adds."""
    texts = [message.content, *(part for call in message.calls for part in (call.name, call.arguments))]
    return replace(message, tokens=sum(map(counter.count, texts)) + MESSAGE_OVERHEAD)


def choose_cut(queue: Sequence[Message]) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
    """What a flush evicts and what stays: the oldest half of the queue by tokens (paper, section 2.2).

    A call is never parted from its results; the last reply, whose results may not have been read yet, and the user's
    message that still waits for an answer stay.
    """
    half = _tokens(queue) / 2
    last = max((i for i, message in enumerate(queue) if message.kind == "reply"), default=len(queue) - 1)
    cut, evicted = 0, 0
    while evicted < half:
        after = _boundary(queue, cut + 1)
        if after > last:
            break
        evicted += _tokens(queue[cut:after])
        cut = after
    pinned = max((i for i, message in enumerate(queue) if message.kind == "user_message"), default=cut)
    answered = any(message.said for message in queue[pinned + 1 :])
    if pinned < cut and not answered and queue[pinned].tokens < half:
        return (*queue[:pinned], *queue[pinned + 1 : cut]), (queue[pinned], *queue[cut:])
    return tuple(queue[:cut]), tuple(queue[cut:])


def ranges_of(messages: Sequence[Message]) -> tuple[Range, ...]:
    """The ids of messages as runs."""
    ranges: list[Range] = []
    for message in messages:
        if ranges and ranges[-1][1] == message.id - 1:
            ranges[-1] = (ranges[-1][0], message.id)
        else:
            ranges.append((message.id, message.id))
    return tuple(ranges)


def render_memory(blocks: Sequence[MemoryBlock]) -> str:
    """Core memory as text: a section a block, with how full it is."""
    sections = [f"<{block.label} {fullness(block)}>\n{block.value}\n</{block.label}>" for block in blocks]
    return "\n".join(["# Core memory", *sections])


def render_summary(state: AgentState) -> str:
    """The recursive summary as the message that stands before the queue; empty while nothing was evicted."""
    if not state.hidden:
        return ""
    return (
        f"[{state.hidden:,} earlier messages are out of view; conversation_search finds what was said in them."
        f" Summary of them:]\n{state.summary}"
    )


def render_functions(tools: Sequence[ToolSpec]) -> str:
    """The functions as the JSON that chat protocols send."""
    return json.dumps(
        [{"name": tool.name, "description": tool.description, "parameters": tool.parameters} for tool in tools],
        ensure_ascii=False,
    )


def render_transcript(messages: Sequence[Message]) -> str:
    """Messages as the lines that a summary is made from: what was said, called and returned, with times."""
    lines = []
    for message in messages:
        when = f"{message.time:%Y-%m-%d %H:%M}"
        who = {"user_message": "User", "reply": "I", "result": "Result"}.get(message.kind, "Event")
        text = message.said if message.kind in ("user_message", "reply") and message.said else message.content
        if text:
            lines.append(f"{when} {who}: {text}")
        lines.extend(f"{when} I called {call.name} {call.arguments}" for call in message.calls if not message.said)
    return "\n".join(lines)


def mechanical_summary(messages: Sequence[Message], old: str, window: Window, tokens: int) -> str:
    """A summary without a model: how many, from when to when, and the first words of each thing said."""
    said = [message for message in messages if message.said]
    first, last = messages[0].time, messages[-1].time
    header = f"{len(messages)} messages from {first:%Y-%m-%d %H:%M} to {last:%Y-%m-%d %H:%M}, by their first words:"
    lines = []
    for message in said:
        words = " ".join(message.said.split())
        who = "User" if message.kind == "user_message" else "I"
        lines.append(f"{who}: {words[:80]}{'…' if len(words) > 80 else ''}")
    fresh = window.cut("\n".join([header, *lines]), tokens if not old else tokens // 2)
    return f"{window.cut(old, tokens - window.count(fresh))}\n{fresh}" if old else fresh


def _boundary(queue: Sequence[Message], start: int) -> int:
    """The first place at or after ``start`` where the queue may be cut: before anything but a result."""
    return next((i for i in range(start, len(queue)) if queue[i].kind != "result"), len(queue))


def _last_group(queue: Sequence[Message]) -> int:
    """Where the last message that is not a result stands: it and its results can not be left out."""
    return max((i for i, message in enumerate(queue) if message.kind != "result"), default=0)


def _tokens(messages: Sequence[Message]) -> int:
    return sum(message.tokens for message in messages)
