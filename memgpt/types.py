"""The values that the parts of MemGPT hand to each other: frozen, and free of behaviour that reaches outside.

Times are aware datetimes, sizes are tokens unless a name says characters, and ids are row numbers of the message log
and of archival memory (0 until the store has given one).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, Literal, TypeVar

Kind = Literal["user_message", "login", "heartbeat", "system_alert", "reply", "result"]
"""What a message of the log is; everything but ``reply`` and ``result`` is an event that the model answers."""

Tier = Literal["recall", "archival"]
"""The two tiers of external context: messages live in recall storage, passages in archival storage."""

Range = tuple[int, int]
"""First and last id of a run of messages, both included."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A function call exactly as the model wrote it; ``arguments`` is JSON text and may be broken."""

    id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class ToolSpec:
    """A function that the model may call; ``parameters`` is a JSON schema."""

    name: str
    description: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of the log: an event, a reply of the model, or the result of a call.

    ``content`` is what the model reads, ``said`` what was said aloud (by the user, or by the agent in its reply);
    recall storage searches it. ``tokens`` counts all that the model reads of the message, calls included.
    """

    kind: Kind
    content: str
    time: datetime
    said: str = ""
    calls: tuple[ToolCall, ...] = ()
    call_id: str = ""
    tokens: int = 0
    id: int = 0

    @property
    def role(self) -> Literal["user", "assistant", "tool"]:
        """The role that chat protocols know for this kind of message."""
        match self.kind:
            case "reply":
                return "assistant"
            case "result":
                return "tool"
            case _:
                return "user"


@dataclass(frozen=True, slots=True)
class MemoryBlock:
    """A named text of core memory, at most ``limit`` characters, that the model rewrites itself."""

    label: str
    value: str
    limit: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A text in archival memory. ``source`` is empty for what the agent noted itself, else names a document."""

    text: str
    time: datetime
    source: str = ""
    part: int = 0
    parts: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True)
class AgentState:
    """All that changes about an agent, one small value a step; the log and the passages stand beside it.

    ``window`` lists the messages in the queue; ``head`` is core memory as the head of the window shows it, which lags
    behind ``blocks`` until the next flush so that the prompt's prefix stays the same. ``hidden`` counts the messages
    that left the queue. ``id`` is its row.
    """

    blocks: tuple[MemoryBlock, ...]
    head: tuple[MemoryBlock, ...]
    window: tuple[Range, ...] = ()
    summary: str = ""
    hidden: int = 0
    warned: bool = False
    paused_until: datetime | None = None
    id: int = 0

    def block(self, label: str) -> MemoryBlock:
        """The block of that label; raises KeyError where there is none."""
        for block in self.blocks:
            if block.label == label:
                return block
        raise KeyError(label)


@dataclass(frozen=True, slots=True)
class MainContext:
    """The window as its parts, in order: instructions, head, summary, queue (paper, section 2.1).

    ``blocks`` is core memory as it is now, for adapters that have no prompt cache to keep. ``tokens`` is the size of
    the whole request, functions included.
    """

    instructions: str
    head: tuple[MemoryBlock, ...]
    summary: str
    queue: tuple[Message, ...]
    blocks: tuple[MemoryBlock, ...] = ()
    tokens: int = 0


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens that a server counted for a request, and dollars where the price is known."""

    prompt_tokens: int = 0
    cached_tokens: int = 0
    completion_tokens: int = 0
    cost: float | None = None


@dataclass(frozen=True, slots=True)
class Price:
    """Dollars a token: read afresh, from the server's cache, and written; ``as_of`` is the day of the price list."""

    prompt: float
    cached: float
    completion: float
    as_of: str = ""

    def of(self, prompt_tokens: int, cached_tokens: int, completion_tokens: int) -> float:
        """The dollars that a request of so many tokens costs; ``prompt_tokens`` include the cached ones."""
        fresh = prompt_tokens - cached_tokens
        return fresh * self.prompt + cached_tokens * self.cached + completion_tokens * self.completion


@dataclass(frozen=True, slots=True)
class TextDelta:
    """A piece of plain content, as it streams."""

    text: str


@dataclass(frozen=True, slots=True)
class ReasoningDelta:
    """A piece of a reasoning field, as it streams."""

    text: str


@dataclass(frozen=True, slots=True)
class CallDelta:
    """A piece of the arguments of call number ``index`` of the reply; ``name`` is known from the first piece on."""

    index: int
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class Completion:
    """A whole reply. ``cut`` says that the server stopped it at a length limit, so its last call may be broken."""

    text: str = ""
    reasoning: str = ""
    calls: tuple[ToolCall, ...] = ()
    usage: Usage = Usage()
    cut: bool = False


Delta = TextDelta | ReasoningDelta | CallDelta


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of search results; ``page`` counts from 0, ``total`` is over all pages."""

    items: Sequence[T]
    page: int
    pages: int
    total: int
