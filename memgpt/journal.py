"""What an agent durably is: its log, its state, and the queue of messages in its window."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from memgpt import packets
from memgpt.chunks import Count, cut
from memgpt.context import measure
from memgpt.errors import UserError
from memgpt.memory import overwrite
from memgpt.phrase import Phrase
from memgpt.ports import Clock, Store, TokenCounter, VectorIndex
from memgpt.types import AgentState, Holding, Kind, Message, Passage, Section, Source


class Journal:
    """State and queue of an agent, always as the store has them; every change is one transaction.

    A session begins with core memory as it is now at the head of the window, and with the login event waiting to go
    along with the first message. So does the news of documents that were loaded since the last message.
    ``has_documents`` says whether archival memory holds any. ``count_tokens`` counts as the embedding model does, to
    cut long texts; without it, ``counter`` does.
    """

    def __init__(
        self,
        store: Store,
        index: VectorIndex,
        counter: TokenCounter,
        clock: Clock,
        count_tokens: Count | None = None,
    ) -> None:
        self._store = store
        self._index = index
        self._counter = counter
        self._count_tokens = count_tokens or (lambda texts: [counter.count(text) for text in texts])
        self.clock = clock
        self._greeting = self._login_packet()
        self._greeting_id = 0
        self.login: str | None = self._greeting
        self.has_documents = False
        self._loaded: tuple[Source, ...] = ()
        self._adopt(store.state)

    # -- steps -------------------------------------------------------------------------------------------------------

    def event(self, kind: Kind, packet: str, said: str = "") -> Message:
        """A message that happens now, with its size."""
        return measure(Message(kind, packet, self.clock(), said=said), self._counter)

    def take(
        self,
        message: Message | None = None,
        passages: Sequence[Passage] = (),
        *,
        source: Source | None = None,
        opens_turn: bool = False,
    ) -> None:
        """Commits an event before the model is asked; what still waits, login or documents, goes along with it."""
        messages = [] if message is None else [message]
        if self._loaded:
            packet = packets.documents_loaded(self._loaded, self.clock())
            messages.insert(0, self.event("system_alert", packet))
        if self.login is not None:
            messages.insert(0, self.event("login", self.login))
        self.commit(self.state, messages, passages, source=source, opens_turn=opens_turn)
        self._loaded = ()
        if self.login is not None:
            self.login, self._greeting_id = None, self.queue[-len(messages)].id
            if self.has_documents:
                self._index.wake()  # an earlier session may have left vectors to be made

    def commit(
        self,
        state: AgentState,
        messages: Sequence[Message] = (),
        passages: Sequence[Passage] = (),
        *,
        source: Source | None = None,
        opens_turn: bool = False,
        by_hand: bool = False,
    ) -> None:
        """Appends to log and archival memory and makes ``state`` current. Raises StorageError; then nothing changed."""
        sized = [message if message.tokens else measure(message, self._counter) for message in messages]
        self.state, kept = self._store.commit(
            state, sized, passages, source=source, opens_turn=opens_turn, by_hand=by_hand
        )
        self.queue: tuple[Message, ...] = (*self.queue, *kept)
        if passages:
            self.has_documents = self.has_documents or any(passage.source for passage in passages)
            self._index.wake()

    def flush(self, state: AgentState, kept: tuple[Message, ...]) -> None:
        """Commits a state whose window holds only the ``kept`` messages of the queue."""
        self.commit(state)
        self.queue = kept

    def look_for_documents(self) -> None:
        """Takes note of the documents that there are; the next message tells the agent of those that are new.

        To be called after documents were loaded or removed, from the thread of the agent.
        """
        self._look_for_documents()
        self._index.wake()

    def _look_for_documents(self) -> None:
        sources = self._store.sources()
        last = self.queue[-1].time if self.queue else None
        self.has_documents = bool(sources)
        self._loaded = tuple(one for one in sources if one.complete and (last is None or one.time > last))

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
        """Stores a text in archival memory, in pieces if it is long, and returns how many there are.

        With the name of a ``source`` it is a document of that name, or goes on one that is there.
        """
        passages, document = self.split(text, source)
        with self._whole():
            self.commit(self.state, passages=passages, source=document, by_hand=True)
        return len(passages)

    def split(self, text: str, name: str) -> tuple[list[Passage], Source | None]:
        """The passages of a long text, numbered, and the document of that name that they make; notes without a name."""
        chunks, now = list(cut([Section(text, line=1)], self._count_tokens)), self.clock()
        if not name:
            return [Passage(chunk.text, now) for chunk in chunks], None
        known = next((one for one in self._store.sources() if one.name == name), None)
        document = known or Source(name, name, 0, "", 0, 0, 0, now, vectors=True, complete=True)
        parts = document.parts + len(chunks)
        passages = [
            Passage(chunk.text, now, name, number, parts, place=chunk.place)
            for number, chunk in enumerate(chunks, document.parts + 1)
        ]
        size = document.size + len(text.encode("utf-8", "replace"))
        tokens = document.tokens + sum(chunk.tokens for chunk in chunks)
        return passages, replace(document, size=size, parts=parts, tokens=tokens, time=now)

    def holding(self, phrase: str) -> Holding:
        """All that holds a phrase, in every tier, what was taken back included. Raises UserError if it is empty."""
        return self._store.holding(Phrase(phrase))

    def forget(self, phrase: str) -> Holding:
        """Deletes all that holds a phrase, for good and without a trace, and returns it; no copy elsewhere is touched.

        Raises UserError if the phrase is empty, and StorageError.
        """
        with self._whole():
            gone = self._store.forget(Phrase(phrase))
            self._adopt(self._store.state)
        self._index.wake()
        self._store.scrub()
        return gone

    def is_in_copy(self, path: Path, phrase: str) -> bool:
        """Whether a checkpoint, or another copy of the data base, holds a phrase. Raises UserError, StorageError."""
        return self._store.is_in_copy(path, Phrase(phrase))

    def log(self, last: int | None = None) -> Iterator[Message]:
        """All that happened, what was imported before the rest, or only the ``last`` messages of it."""
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
        self._look_for_documents()
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
