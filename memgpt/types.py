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
    """A text in archival memory. ``source`` is empty for what the agent noted itself, else names a document.

    ``part`` of ``parts`` is its number in the document, from 1, and ``place`` where it stands there: "page 12",
    "Goals > Scope, lines 3-20".
    """

    text: str
    time: datetime
    source: str = ""
    part: int = 0
    parts: int = 0
    id: int = 0
    place: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A document in archival memory: ``size`` in bytes, ``parts`` passages of ``tokens`` in all, loaded at ``time``.

    ``digest`` and ``modified`` are of the file when it was read. ``vectors`` says that its passages are to be found by
    meaning too, ``complete`` that all of it was stored.
    """

    name: str
    title: str
    size: int
    digest: str
    modified: float
    parts: int
    tokens: int
    time: datetime
    vectors: bool
    complete: bool


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of a document as a reader yields it, in the order of the document.

    ``heading`` is the path of headings above it ("Goals > Scope"). ``page`` and ``line`` are the page and the line of
    the document where it begins, from 1, and 0 where it has none; ``row`` is the number of the record that it holds.
    A ``whole`` one is not joined with others (a mail); one of ``lines`` is cut between them rather than between
    sentences (source code).
    """

    text: str
    heading: str = ""
    page: int = 0
    line: int = 0
    row: int = 0
    whole: bool = False
    lines: bool = False


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of a document that the embedding model reads whole, where it stands, and its size in tokens."""

    text: str
    place: str
    tokens: int


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
class Scope:
    """Which rows a search may find: of a role, of a source, since, until but not at a time, with ids before this one.

    What is None, or empty, does not matter.
    """

    role: str = ""
    source: str = ""
    since: datetime | None = None
    until: datetime | None = None
    before: int | None = None

    def __bool__(self) -> bool:
        return self != Scope()


@dataclass(frozen=True, slots=True)
class Matches:
    """What full text found: ids of rows by term, newest first, how many rows hold each, how many there are in all.

    ``capped`` says that some term has more rows than were read.
    """

    holders: tuple[tuple[int, ...], ...]
    counts: tuple[int, ...]
    rows: int
    capped: bool = False


@dataclass(frozen=True, slots=True)
class MemoryLine:
    """A line of a block of core memory, or a sentence of the summary where ``label`` is empty.

    ``time`` is since when it was there; one that is not ``current`` stands only in earlier states.
    """

    text: str
    time: datetime
    label: str
    current: bool


@dataclass(frozen=True, slots=True)
class Holding:
    """All that holds a phrase, what is out of reach included, oldest first; of documents, those whose title does."""

    messages: tuple[Message, ...]
    passages: tuple[Passage, ...]
    lines: tuple[MemoryLine, ...]
    titles: tuple[Source, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing holds it."""
        return not (self.messages or self.passages or self.lines or self.titles)


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of search results; ``page`` counts from 0, ``total`` is over all pages, ``capped`` where it is more."""

    items: Sequence[T]
    page: int
    pages: int
    total: int
    capped: bool = False
