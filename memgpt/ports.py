"""What the core asks of the outside, as Protocols; memgpt.backends and memgpt.testing implement them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from memgpt.phrase import Phrase, Span
from memgpt.types import (
    AgentState,
    Chunk,
    Completion,
    Delta,
    Holding,
    MainContext,
    Matches,
    MemoryBlock,
    Message,
    Passage,
    Price,
    Range,
    Scope,
    Source,
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

    def query(self, tier: Tier, text: str, k: int, among: Sequence[int] | None = None) -> Sequence[tuple[int, float]]:
        """At most ``k`` (id, cosine similarity), best first; empty while nothing is ready. Never raises for a text.

        With ``among`` only those rows count, each compared exactly.
        """

    def wake(self) -> None:
        """Says that the store has new rows, or has lost some: returns at once, the work happens in the background."""

    def news(self) -> Sequence[str]:
        """Sentences for the user that came up since the last time: what failed, what takes long."""

    def close(self) -> None:
        """Ends the background work without waiting for what is not embedded yet."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A document that is being stored: its number, how many parts are there already, and the text of the last one."""

    number: int
    parts: int = 0
    last: str = ""


class Documents(Protocol):
    """How documents come into archival memory and leave it, a batch a transaction; a kill leaves what can go on.

    ``origin`` stands for the path of a file, ``member`` for a table in it. What raises, raises StorageError.
    """

    def of_file(self, origin: str) -> Sequence[tuple[str, Source]]:
        """The documents of a file, with their members, complete ones last."""

    def is_taken(self, name: str, origin: str) -> bool:
        """Whether a document of another origin has that name."""

    def adopt(self, name: str, digest: str, origin: str) -> None:
        """Makes the documents of a file of that name and content those of this origin: it was moved, or is a copy."""

    def refresh(self, origin: str, modified: float, *, vectors: bool) -> None:
        """Notes when a file that is unchanged was written, and whether its passages are to have vectors."""

    def begin(self, source: Source, origin: str, member: str, *, anew: bool = False) -> Begun:
        """A new document, beside one of the same name, or one of the same content that was broken off.

        With ``anew`` what was broken off is dropped.
        """

    def add(self, number: int, chunks: Sequence[Chunk], time: datetime) -> None:
        """Appends parts to a document that was begun; full text finds them at once."""

    def finish(self, number: int, time: datetime) -> bool:
        """Completes a document: the one of its name that was there is removed. Says whether there was one."""

    def drop(self, number: int) -> None:
        """Removes a document that was begun."""

    def remove(self, name: str) -> int:
        """Removes a document with all its parts, and returns how many there were."""

    def waiting(self) -> Mapping[str, int]:
        """How many passages still wait for their vector, by document; those for words alone do not."""

    def bring_in(self, source: Source) -> None:
        """Notes a document of an export, if none of that name is there; its passages come one by one."""


class Store(Protocol):
    """The system of record of one agent: log, passages, states and vectors. Every write is one transaction."""

    @property
    def documents(self) -> Documents:
        """How documents come and go."""

    @property
    def state(self) -> AgentState:
        """The current state, read from the disk."""

    def commit(
        self,
        state: AgentState,
        messages: Sequence[Message] = (),
        passages: Sequence[Passage] = (),
        *,
        source: Source | None = None,
        opens_turn: bool = False,
        by_hand: bool = False,
    ) -> tuple[AgentState, tuple[Message, ...]]:
        """Appends messages and passages and makes ``state`` current, its window grown by the new messages.

        Returns the state and the messages with their ids. ``source`` is the document that the passages are of,
        ``opens_turn`` marks where a message of the user begins, ``by_hand`` what a person changed, and no turn takes
        back.
        Raises StorageError; then nothing has changed.
        """

    def messages(self, ranges: Sequence[Range]) -> tuple[Message, ...]:
        """The messages in those ranges, in order."""

    def messages_by_id(self, ids: Sequence[int]) -> tuple[Message, ...]:
        """The reachable ones among those messages, in the order asked for."""

    def passages_by_id(self, ids: Sequence[int]) -> tuple[Passage, ...]:
        """The reachable ones among those passages, in the order asked for."""

    def log(self, last: int | None = None) -> Iterator[Message]:
        """Every reachable message, what was imported before the rest; only the ``last`` ones if given."""

    def passages(self) -> Iterator[Passage]:
        """Every reachable passage, what was imported before the rest."""

    def turn_start(self, turns: int = 1) -> int | None:
        """The state that opened the user's turn, ``turns`` back from the current state (1: the latest), if any."""

    def edits_by_hand(self, since: int) -> Sequence[MemoryBlock]:
        """The blocks as a person changed them after the state ``since``, in order."""

    def rewind(self, state_id: int, *, before: bool = False) -> AgentState:
        """Makes an earlier state (or the one before it) current; what came after is kept but out of reach.

        Passages that a person stored stay within reach.
        """

    def match(self, tier: Tier, terms: Sequence[str], scope: Scope) -> Matches:
        """The reachable rows in the scope that hold each of the terms (memgpt.words.terms)."""

    def match_literally(self, tier: Tier, text: str, scope: Scope) -> Matches:
        """The same for a text that has no words, such as an emoji, as if it were one term."""

    def within(self, tier: Tier, scope: Scope, limit: int) -> Sequence[int]:
        """Ids of the reachable rows in the scope that full text knows, the newest first."""

    def runs(self, tier: Tier, ids: Sequence[int], reach: int) -> Sequence[Sequence[int]]:
        """Those rows with up to ``reach`` neighbours on both sides, in runs of rows that follow each other.

        Neighbours of a message are what was said before and after, of a passage the other parts of its document.
        """

    def occurrences(self, terms: Sequence[str], texts: Sequence[str]) -> Sequence[frozenset[int]]:
        """For each text the numbers of the terms that it holds, by the same rules as ``match``."""

    def around(self, number: int) -> tuple[Message | None, Message | None]:
        """The reachable messages that were said just before and just after that one, not over an hour away from it."""

    def spans(self, words: str, texts: Sequence[str]) -> Sequence[Sequence[Span]]:
        """Where each text holds words of a query, as the full-text index would find them."""

    def has_passage(self, text: str) -> bool:
        """Whether archival memory already holds exactly this text as a note of the agent's own."""

    def sources(self) -> Sequence[Source]:
        """The documents in archival memory, by name."""

    def parts(self, source: str, first: int, last: int) -> Sequence[Passage]:
        """The parts of a document with numbers from ``first`` to ``last``, both included; those that there are."""

    def page_parts(self, source: str, page: int) -> Sequence[Passage]:
        """The parts of a document that stand on that page; none where it has no such page, or no pages."""

    def outline(self, source: str) -> Sequence[tuple[int, str]]:
        """Where a new heading, or place, begins in a document: number of the part, and what is there."""

    def counts(self) -> tuple[int, int]:
        """How many reachable messages were said aloud, and how many passages there are."""

    def holding(self, phrase: Phrase) -> Holding:
        """All that holds the phrase, with what must go together: the results of a call, the call of a result."""

    def forget(self, phrase: Phrase) -> Holding:
        """Deletes all that holds the phrase, from all states, and returns it."""

    def scrub(self) -> None:
        """Cleans the file of what was deleted. Raises StorageError; then the next opening tries it again."""

    def is_in_copy(self, path: Path, phrase: Phrase) -> bool:
        """Whether the backup at ``path`` holds the phrase."""

    def backup(self, path: Path) -> None:
        """Writes the whole data base to ``path``, consistently, as one file."""

    def restore(self, path: Path, *, adopt: bool = False) -> AgentState:
        """Replaces the whole data base by the backup at ``path``. Raises CheckpointError; then nothing has changed.

        Another agent's backup is refused, unless this agent was never spoken to and is to ``adopt`` it as its twin.
        """

    def close(self) -> None: ...
