"""What an agent durably is: its log, its state, and the queue of messages in its window."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from memgpt import packets
from memgpt.context import measure
from memgpt.errors import UserError
from memgpt.memory import overwrite
from memgpt.paging import split_text
from memgpt.ports import Clock, Store, TokenCounter, VectorIndex
from memgpt.types import AgentState, Kind, Message, Passage


class Journal:
    """State and queue of an agent, always as the store has them; every change is one transaction.

    A session begins with core memory as it is now at the head of the window, and with the login event waiting to go
    along with the first message.
    """

    def __init__(self, store: Store, index: VectorIndex, counter: TokenCounter, clock: Clock) -> None:
        self._store = store
        self._index = index
        self._counter = counter
        self.clock = clock
        self._greeting = self._login_packet()
        self._greeting_id = 0
        self.login: str | None = self._greeting
        self._adopt(store.state)

    # -- steps -------------------------------------------------------------------------------------------------------

    def event(self, kind: Kind, packet: str, said: str = "") -> Message:
        """A message that happens now, with its size."""
        return measure(Message(kind, packet, self.clock(), said=said), self._counter)

    def take(
        self, message: Message | None = None, passages: Sequence[Passage] = (), *, opens_turn: bool = False
    ) -> None:
        """Commits an event before the model is asked; a login that still waits goes along with it."""
        messages = [] if message is None else [message]
        if self.login is not None:
            messages.insert(0, self.event("login", self.login))
        self.commit(self.state, messages, passages, opens_turn=opens_turn)
        if self.login is not None:
            self.login, self._greeting_id = None, self.queue[-len(messages)].id

    def commit(
        self,
        state: AgentState,
        messages: Sequence[Message] = (),
        passages: Sequence[Passage] = (),
        *,
        opens_turn: bool = False,
        by_hand: bool = False,
    ) -> None:
        """Appends to log and archival memory and makes ``state`` current. Raises StorageError; then nothing changed."""
        sized = [message if message.tokens else measure(message, self._counter) for message in messages]
        self.state, kept = self._store.commit(state, sized, passages, opens_turn=opens_turn, by_hand=by_hand)
        self.queue: tuple[Message, ...] = (*self.queue, *kept)
        if passages:
            self._index.wake()

    def flush(self, state: AgentState, kept: tuple[Message, ...]) -> None:
        """Commits a state whose window holds only the ``kept`` messages of the queue."""
        self.commit(state)
        self.queue = kept

    def read_again(self) -> None:
        """Takes state and queue from the store, after a failure: what was shown as done is what is there."""
        self.state = self._store.state
        self.queue = self._store.messages(self.state.window)

    # -- going back --------------------------------------------------------------------------------------------------

    def pop(self, turns: int = 1) -> None:
        """Takes back the user's last turns: messages, answers, memory edits and insertions. Raises UserError.

        What a person changed by hand since then stays.
        """
        start = self._store.turn_start(turns)
        if start is None:
            raise UserError(
                "There are not so many turns to take back." if turns > 1 else "There is nothing to take back."
            )
        self._rewind(start, before=True)

    def reopen_turn(self) -> None:
        """Makes the user's last message unanswered again; one that got no answer yet keeps what was done so far.

        Raises UserError if there is no message.
        """
        start = self._store.turn_start()
        if start is None:
            raise UserError("There is no message to run again.", "Write one.")
        last = max((i for i, message in enumerate(self.queue) if message.kind == "user_message"), default=-1)
        if last < 0 or any(message.said for message in self.queue[last + 1 :]):
            self._rewind(start)

    def save(self, path: Path) -> None:
        """Writes a checkpoint: the whole agent in one file. Raises StorageError."""
        self._store.backup(path)

    def load(self, path: Path, *, adopt: bool = False) -> None:
        """Becomes what the checkpoint at ``path`` holds. Raises CheckpointError, and then nothing has changed.

        A new agent may ``adopt`` the checkpoint of another one.
        """
        with self._whole():
            self._adopt(self._store.restore(path, adopt=adopt))
        self._index.wake()

    # -- by hand -----------------------------------------------------------------------------------------------------

    def edit(self, label: str, value: str, limit: int | None = None) -> None:
        """Overwrites a block of core memory with a text, and a limit, that a person chose; the block grows to hold it.

        Raises KeyError for an unknown block, StorageError if it can not be kept.
        """
        self.state.block(label)
        blocks = tuple(overwrite(one, value, limit) if one.label == label else one for one in self.state.blocks)
        with self._whole():
            self.commit(replace(self.state, blocks=blocks, head=blocks), by_hand=True)

    def insert(self, text: str, source: str = "") -> int:
        """Stores a text in archival memory, in pieces if it is long, and returns how many there are."""
        passages = self.split(text, source)
        with self._whole():
            self.commit(self.state, passages=passages, by_hand=True)
        return len(passages)

    def split(self, text: str, source: str) -> list[Passage]:
        """The passages of a long text, numbered."""
        pieces = split_text(text)
        return [Passage(piece, self.clock(), source, part, len(pieces)) for part, piece in enumerate(pieces, 1)]

    def log(self, last: int | None = None) -> Iterator[Message]:
        """All that happened, oldest first, or only the ``last`` messages of it."""
        return self._store.log(last)

    def counts(self) -> tuple[int, int]:
        """How many messages recall storage holds, and how many passages archival storage."""
        return self._store.counts()

    def close(self) -> None:
        """Closes index and store; what is not embedded yet will be the next time."""
        self._index.close()
        self._store.close()

    def _rewind(self, state_id: int, *, before: bool = False) -> None:
        with self._whole():
            edits = self._store.edits_by_hand(state_id)
            self._adopt(self._store.rewind(state_id, before=before))
            for block in edits:
                self.edit(block.label, block.value, block.limit)
            if self._greeting_id and not self._store.messages_by_id([self._greeting_id]):
                self.login = self._greeting  # it was taken back with the first turn, and waits again
        self._index.wake()

    def _adopt(self, state: AgentState) -> None:
        """Takes over a state, with core memory as it is now at the head of the window."""
        self.state = state
        self.queue = self._store.messages(state.window)
        if state.head != state.blocks:
            self.commit(replace(state, head=state.blocks))

    @contextmanager
    def _whole(self) -> Iterator[None]:
        """Whatever breaks into a change, Ctrl-C included: state and queue are as the store has them."""
        try:
            yield
        except BaseException:
            self.read_again()
            raise

    def _login_packet(self) -> str:
        last = next(iter(self._store.log(1)), None)
        recall, archival = self._store.counts()
        return packets.login(last.time if last else None, self.clock(), recall=recall, archival=archival)
