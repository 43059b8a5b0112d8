"""What the core asks of the outside, as Protocols; memgpt.backends and memgpt.testing implement them."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from memgpt.types import (
    AgentState,
    Completion,
    Delta,
    MainContext,
    MemoryBlock,
    Message,
    Passage,
    Price,
    Range,
    Tier,
    ToolSpec,
)

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

    Vectors = NDArray[numpy.float32]


class Clock(Protocol):
    """Tells the time, aware of its zone."""

    def __call__(self) -> datetime: ...


class TokenCounter(Protocol):
    """Counts tokens as a model would, near enough; exact counts come back as ``Usage``."""

    def count(self, text: str) -> int: ...

    def warm(self) -> None:
        """Loads what the first count needs; may be called from another thread."""


class LLM(Protocol):
    """A language model that reads a main context and answers with text and function calls."""

    @property
    def model(self) -> str:
        """The model's name, as its server knows it."""

    @property
    def description(self) -> str:
        """Which model answers, where, and what else a user should know of it, in one line. Raises ProviderError."""

    @property
    def context_window(self) -> int:
        """Tokens of prompt and reply together; may ask the server, once, the first time."""

    @property
    def price(self) -> Price | None:
        """What the model costs, or None where nobody knows."""

    def complete(self, context: MainContext, tools: Sequence[ToolSpec]) -> Iterator[Delta | Completion]:
        """Asks the model: deltas as they stream, then exactly one Completion. Without ``tools`` it may only write text.

        Raises ProviderError. Closing the iterator drops the request.
        """

    def warm(self) -> None:
        """Loads what the first request needs; may be called from another thread. Raises nothing that can wait."""

    def close(self) -> None:
        """Lets go of what the model holds."""


class Embedder(Protocol):
    """Turns texts into vectors of unit length."""

    @property
    def name(self) -> str:
        """Model and version; vectors of another name are never compared with these."""

    @property
    def dimensions(self) -> int: ...

    def embed(self, texts: Sequence[str]) -> "Vectors":
        """One row a text, shape (len(texts), dimensions), float32, L2-normalised. Raises ProviderError if remote."""


class VectorIndex(Protocol):
    """Finds messages and passages near in meaning to a text. Never the system of record."""

    def query(self, tier: Tier, text: str, k: int) -> Sequence[tuple[int, float]]:
        """At most ``k`` (id, cosine similarity), best first; empty while nothing is ready. Never raises for a text."""

    def wake(self) -> None:
        """Says that the store has new rows, or has lost some: returns at once, the work happens in the background."""

    def news(self) -> Sequence[str]:
        """Sentences for the user that came up since the last time: what failed, what takes long."""

    def close(self) -> None:
        """Ends the background work without waiting for what is not embedded yet."""


class Store(Protocol):
    """The system of record of one agent: log, passages, states and vectors. Every write is one transaction."""

    @property
    def state(self) -> AgentState:
        """The current state, read from the disk."""

    def commit(
        self,
        state: AgentState,
        messages: Sequence[Message] = (),
        passages: Sequence[Passage] = (),
        *,
        opens_turn: bool = False,
        by_hand: bool = False,
    ) -> tuple[AgentState, tuple[Message, ...]]:
        """Appends messages and passages and makes ``state`` current, its window grown by the new messages.

        Returns the state and the messages with their ids. ``opens_turn`` marks where a message of the user begins,
        ``by_hand`` what a person changed, and no turn takes back.
        Raises StorageError; then nothing has changed.
        """

    def messages(self, ranges: Sequence[Range]) -> tuple[Message, ...]:
        """The messages in those ranges, in order."""

    def messages_by_id(self, ids: Sequence[int]) -> tuple[Message, ...]:
        """The reachable ones among those messages, in the order asked for."""

    def passages_by_id(self, ids: Sequence[int]) -> tuple[Passage, ...]:
        """The reachable ones among those passages, in the order asked for."""

    def log(self, last: int | None = None) -> Iterator[Message]:
        """Every reachable message, oldest first; only the ``last`` ones if given."""

    def turn_start(self, turns: int = 1) -> int | None:
        """The state that opened the user's turn, ``turns`` back from the current state (1: the latest), if any."""

    def edits_by_hand(self, since: int) -> Sequence[MemoryBlock]:
        """The blocks as a person changed them after the state ``since``, in order."""

    def rewind(self, state_id: int, *, before: bool = False) -> AgentState:
        """Makes an earlier state (or the one before it) current; what came after is kept but out of reach.

        Passages that a person stored stay within reach.
        """

    def match(self, tier: Tier, query: str, limit: int) -> Sequence[int]:
        """Ids of the reachable rows that hold words of ``query``, best first (full text; any text is a valid query)."""

    def between(self, start: datetime, end: datetime) -> Sequence[int]:
        """Ids of the reachable messages that were said from ``start`` up to, not including, ``end``; newest first."""

    def has_passage(self, text: str) -> bool:
        """Whether archival memory already holds exactly this text as a note of the agent's own."""

    def counts(self) -> tuple[int, int]:
        """How many reachable messages were said aloud, and how many passages there are."""

    def backup(self, path: Path) -> None:
        """Writes the whole data base to ``path``, consistently, as one file."""

    def restore(self, path: Path, *, adopt: bool = False) -> AgentState:
        """Replaces the whole data base by the backup at ``path``. Raises CheckpointError; then nothing has changed.

        Another agent's backup is refused, unless this agent was never spoken to and is to ``adopt`` it as its twin.
        """

    def close(self) -> None: ...
