"""The agent: takes an event, asks the model, runs its calls, commits, and goes on while heartbeats ask for it."""

import json
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from memgpt import documents, packets
from memgpt.chunks import Count
from memgpt.compaction import fold, summarise
from memgpt.context import DOCUMENTS_WINDOW, SMALLEST_WINDOW, Limits, Sizes, Window, choose_cut, ranges_of
from memgpt.errors import ContextTooLong, MemGPTError, StorageError, UserError
from memgpt.events import (
    Compacted,
    Event,
    Failed,
    MemoryChanged,
    Notice,
    PressureWarned,
    Said,
    StepLimit,
    ToolFinished,
    ToolStarted,
    TurnEnded,
    UsageReported,
)
from memgpt.journal import Journal
from memgpt.ports import LLM, Clock, Store, TokenCounter, VectorIndex
from memgpt.prompts import read_prompt
from memgpt.search import Search
from memgpt.speech import Speech
from memgpt.spending import Spending
from memgpt.tools import MAX_PAUSE, SEND_MESSAGE, Draft, Outcome, run_calls, tool_specs
from memgpt.turn import Continue, Turn, Wait, is_empty
from memgpt.types import Completion, Kind, MainContext, Message, Passage, Source


class Agent:
    """A permanent agent. Belongs to the thread that opened its store.

    ``send`` and the other turns are generators of events, and work only as far as they are iterated; closing one
    interrupts it. ``journal`` is what the agent durably is, ``search`` finds things in it, ``spending`` sums up the
    session. ``steps`` bounds the model calls of a turn, ``max_cost`` the dollars of the session. ``count_tokens``
    counts as the embedding model does.
    """

    def __init__(
        self,
        *,
        name: str,
        llm: LLM,
        store: Store,
        index: VectorIndex,
        counter: TokenCounter,
        clock: Clock,
        steps: int = 20,
        max_cost: float | None = None,
        count_tokens: Count | None = None,
    ) -> None:
        self.name = name
        self.steps = steps
        self.journal = Journal(store, index, counter, clock, count_tokens)
        self.search = Search(store, index, clock)
        self.spending = Spending(max_cost)
        self.llm = llm
        self.store = store
        self._index = index
        self._counter = counter
        self._head_notice = False
        self._unsent: str | None = None
        self._read: dict[str, None] = {}  # documents, since the user's last words

    # -- the model and its window ------------------------------------------------------------------------------------

    @property
    def llm(self) -> LLM:
        """The model; another may take its place between turns."""
        return self._llm

    @llm.setter
    def llm(self, llm: LLM) -> None:
        self._llm = llm
        self._window: Window | None = None

    @property
    def window(self) -> Window:
        """The window of the model. Raises UserError if it is too small for a conversation."""
        size = self._llm.context_window
        of_documents = self.journal.has_documents and size >= DOCUMENTS_WINDOW
        tools = tool_specs(of_documents=of_documents)
        if self._window is None or self._window.tools is not tools:
            if size < SMALLEST_WINDOW:
                raise UserError(
                    f"A context window of {size:,} tokens is too small: MemGPT needs {SMALLEST_WINDOW:,}.",
                    "Choose another model, let the server use a longer context, or set --context-window.",
                )
            prompts = ("instructions", "documents") if of_documents else ("instructions",)
            instructions = "\n\n".join(map(read_prompt, prompts))
            correction = self._window.correction if self._window else 1.0
            self._window = Window(instructions, tools, Limits(size), self._counter, correction)
        return self._window

    def context(self) -> MainContext:
        """What the model would read if it were asked now."""
        return self.window.assemble(self.journal.state, self.journal.queue)

    def sizes(self) -> Sizes:
        """How many tokens each part of the window takes."""
        return self.window.sizes(self.journal.state, self.journal.queue)

    def warm(self) -> None:
        """Loads what the first turn needs; meant for a thread beside a waiting prompt."""
        self._counter.warm()
        self._llm.warm()

    def close(self) -> None:
        """Closes the agent; nothing is lost if this is never called."""
        self.journal.close()
        self._llm.close()

    def __enter__(self) -> "Agent":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- turns -------------------------------------------------------------------------------------------------------

    def send(self, text: str) -> Iterator[Event]:
        """A message of the user and all that the agent does in answer; closed by exactly one TurnEnded."""
        ok = True
        for event in self._guarded(self._answer(text)):
            ok = ok and not isinstance(event, Failed)
            yield event
        yield TurnEnded(ok)

    def greet(self) -> Iterator[Event]:
        """The agent learns that the user is here, and may speak first."""
        yield from self._guarded(self._answer_event("login", None))

    def heartbeat(self) -> Iterator[Event]:
        """A heartbeat on request of the user."""
        yield from self._guarded(self._answer_event("heartbeat", packets.heartbeat(packets.ON_REQUEST, self._now)))

    def timed_heartbeat(self) -> Iterator[Event]:
        """A heartbeat of the timer; nothing happens while the agent has paused them."""
        paused = self.journal.state.paused_until
        # A pause that ends further off than any may last was made by a clock that has been set back.
        if paused is None or not timedelta(0) < paused - self._now <= timedelta(minutes=MAX_PAUSE):
            yield from self._guarded(self._answer_event("heartbeat", packets.heartbeat(packets.TIMER, self._now)))

    def warn(self) -> Iterator[Event]:
        """The memory pressure warning, now."""
        yield from self._guarded(self._answer_warning())

    def retry(self) -> Iterator[Event]:
        """Runs the user's last message if it got no answer; else takes the answer back and asks again."""
        yield from self._guarded(self._answer_again())

    def compact(self, focus: str = "") -> Iterator[Event]:
        """Flushes the queue now; ``focus`` says what the summary should keep above all."""
        yield from self._guarded(self._flush(focus))

    def _answer(self, text: str) -> Iterator[Event]:
        self._unsent = text  # until it is in the log: then /retry finds it there
        self._read = {}
        try:
            message, passages, source = self._receive(text)
        except MemGPTError:  # the window is not known: the message is kept whole
            packet = packets.user_message(text, self._now)
            self.journal.take(self.journal.event("user_message", packet, said=text), opens_turn=True)
            self._unsent = None
            raise
        self.journal.take(message, passages, source=source, opens_turn=True)
        self._unsent = None
        if passages:
            yield Notice(f"{len(text):,} characters are kept whole in archival memory; the agent sees how they begin.")
        yield from self._run("user_message", Turn(by_user=True))

    def _answer_event(self, kind: Kind, packet: str | None) -> Iterator[Event]:
        self.journal.take(self.journal.event(kind, packet) if packet else None)
        yield from self._run(kind, Turn(by_user=False))

    def _answer_warning(self) -> Iterator[Event]:
        yield self._pressure()
        yield from self._answer_event("system_alert", self._warning_packet())

    def _answer_again(self) -> Iterator[Event]:
        if self._unsent is not None:
            yield from self._answer(self._unsent)
            return
        self.journal.reopen_turn()
        yield from self._run("user_message", Turn(by_user=True))

    def _guarded(self, events: Iterator[Event]) -> Iterator[Event]:
        """Turns failures that a person can mend into an event; after any failure the state is read from the store."""
        try:
            yield from events
        except MemGPTError as error:
            with suppress(StorageError):
                self.journal.read_again()
            yield Failed(error.kind, error.message, error.hint)
        except BaseException:
            self.journal.read_again()
            raise

    def _receive(self, text: str) -> tuple[Message, list[Passage], Source | None]:
        """The user's message; one longer than its share of the window becomes passages, and is shown by its head."""
        message = self.journal.event("user_message", packets.user_message(text, self._now), said=text)
        room = self.window.limits.message
        if message.tokens <= room:
            return message, [], None
        name = f"paste of {self._now:%Y-%m-%d %H:%M:%S}"
        passages, source = self.journal.split(text, name)
        note = packets.stored_whole(len(text), name, len(passages))
        share = room // 2
        while message.tokens > room:
            head = self.window.cut(text, share)
            message = self.journal.event("user_message", packets.user_message(head + note, self._now), said=head)
            share //= 2  # of a text whose characters double in JSON, less is shown
        return message, passages, source

    # -- the loop ----------------------------------------------------------------------------------------------------

    def _run(self, answering: Kind, turn: Turn) -> Iterator[Event]:
        current = Continue(answering)
        for _ in range(self.steps):
            if current.incoming is not None:
                self.journal.take(current.incoming)
            match (yield from self._step(current.kind, turn)):
                case Wait():
                    return
                case Continue() as current:
                    pass
        if current.asked_for:
            yield StepLimit(self.steps)

    def _step(self, answering: Kind, turn: Turn) -> Generator[Event, None, Wait | Continue]:
        speech = Speech(plain_speaks=answering not in ("heartbeat", "system_alert"))
        before = self.journal.queue[-1].id if self.journal.queue else 0
        try:
            completion = yield from self._ask(speech)
            draft = self._draft()
            outcomes = run_calls(completion.calls, draft)
            for outcome in outcomes:
                if not _is_speech(outcome):
                    yield ToolStarted(outcome.name, outcome.arguments)
            plain = completion.text.strip() if speech.plain_speaks else ""
            self._commit_step(completion, outcomes, draft, plain)
        except (KeyboardInterrupt, SystemExit, GeneratorExit):
            self._keep_interrupted(speech, before)
            raise
        yield from _told(plain, outcomes)
        if self._read and any(outcome.edits for outcome in outcomes):
            yield Notice(documents.changed_after(list(self._read)))
        self._read |= dict.fromkeys(name for outcome in outcomes for name in outcome.read)
        usage = completion.usage
        yield UsageReported(usage.prompt_tokens, usage.cached_tokens, usage.completion_tokens, usage.cost)
        for news in self._index.news():
            yield Notice(news)
        turn.record(completion, outcomes, said=bool(plain or draft.said))
        return (yield from self._next(completion, outcomes, turn, answering))

    def _next(
        self, completion: Completion, outcomes: list[Outcome], turn: Turn, answering: Kind
    ) -> Generator[Event, None, Wait | Continue]:
        if turn.stuck:
            yield Notice("The agent kept making the same mistake, so its turn was ended. /retry asks it again.")
            return Wait()
        reason = turn.reason_to_go_on(completion, outcomes, answering)
        if not self.journal.state.warned and self.sizes().total > self.window.limits.warning:
            yield self._pressure()
            self.journal.take(self.journal.event("system_alert", self._warning_packet()))
            return Continue("system_alert", asked_for=reason is not None)
        if reason is None:
            return Wait()
        return Continue("heartbeat", self.journal.event("heartbeat", packets.heartbeat(reason, self._now)))

    def _ask(self, speech: Speech) -> Generator[Event, None, Completion]:
        if self.sizes().total > self.window.limits.flush:
            yield from self._flush()
        state = self.journal.state
        if not self._head_notice and self.window.shown_head(state) != state.head:
            self._head_notice = True
            yield Notice(
                "Core memory takes more than a third of the model's window, so the model sees it cut. See /memory."
            )
        try:
            return (yield from self._stream(self.context(), speech))
        except ContextTooLong:
            # The server counts otherwise than we do: make room once more, then give up.
            yield from self._flush()
            return (yield from self._stream(self.context(), speech))

    def _stream(self, context: MainContext, speech: Speech) -> Generator[Event, None, Completion]:
        self.spending.check(self._llm, context.tokens, self.window.limits.reserve)
        completion = Completion()
        for part in self._llm.complete(context, self.window.tools):
            if isinstance(part, Completion):
                completion = part
            else:
                yield from speech.hear(part)
        yield from speech.finish(completion)
        self.spending.add(completion.usage)
        self.window.learn(context.tokens, completion.usage.prompt_tokens)
        return completion

    def _draft(self) -> Draft:
        """A draft of the state; the message that is being answered is not among what a search may find."""
        opening = next((message for message in reversed(self.journal.queue) if message.said), None)
        before = opening.id if opening and opening.kind == "user_message" else None
        limit = self.window.limits.result
        return Draft(self.journal.state, self._now, self.store, self.search, limit, self._size_in_json, before)

    def _commit_step(self, completion: Completion, outcomes: list[Outcome], draft: Draft, plain: str) -> None:
        """Writes reply, results and what the calls changed, in one transaction; an empty reply leaves nothing."""
        if is_empty(completion):
            return
        said = "\n".join(filter(None, [plain, *draft.said]))
        messages = [Message("reply", completion.text, self._now, said=said, calls=completion.calls)]
        for call, outcome in zip(completion.calls, outcomes, strict=True):
            # The result of an edit holds the whole block, which the head does not show yet.
            output = outcome.output if outcome.edits else self.window.cut(outcome.output, self.window.limits.result)
            packet = packets.result(outcome.ok, output, self._now)
            messages.append(Message("result", packet, self._now, call_id=call.id))
        self.journal.commit(draft.state, messages, draft.passages)

    def _keep_interrupted(self, speech: Speech, before: int) -> None:
        """Keeps what was said until the user broke in, unless the step that follows message ``before`` is committed."""
        self.journal.read_again()
        if self.journal.queue[-1].id <= before and speech.said.strip():
            text = f"{speech.said} {packets.INTERRUPTED}"
            self.journal.commit(self.journal.state, [Message("reply", text, self._now, said=text)])

    def _flush(self, focus: str = "") -> Iterator[Event]:
        """Evicts the older half of the queue into the summary, and more until the rest is inside the window."""
        evicted, kept = choose_cut(self.journal.queue)
        while self.window.sizes(self.journal.state, kept).total > self.window.limits.flush:
            more, kept = choose_cut(kept)
            if not more:
                break
            evicted = (*evicted, *more)
        if not evicted:
            return
        limits = self.window.limits
        self.spending.check(self._llm, limits.flush, limits.summary)
        summary, mechanical, usage = summarise(self._llm, self.window, self.journal.state, evicted, focus)
        self.spending.add(usage)
        state = replace(fold(self.journal.state, summary, len(evicted)), window=ranges_of(kept))
        # A window that is nearly full even now would be warned of at once, and again: the warning would be no news.
        state = replace(state, warned=self.window.sizes(state, kept).total > limits.warning)
        self.journal.flush(state, kept)
        yield Compacted(len(evicted), summary, mechanical)

    # -- pressure ----------------------------------------------------------------------------------------------------

    def _pressure(self) -> PressureWarned:
        self.journal.state = replace(self.journal.state, warned=True)
        return PressureWarned(self.sizes().total, self.window.limits.window)

    def _warning_packet(self) -> str:
        percent = min(100, round(100 * self.sizes().total / self.window.limits.window))
        return packets.system_alert(read_prompt("pressure").format(percent=percent), self._now)

    def _size_in_json(self, text: str) -> int:
        """Tokens of a text inside a list inside a result packet: JSON twice."""
        return self._counter.count(json.dumps(json.dumps(text, ensure_ascii=False), ensure_ascii=False))

    @property
    def _now(self) -> datetime:
        return self.journal.clock()


def _is_speech(outcome: Outcome) -> bool:
    return outcome.name == SEND_MESSAGE and outcome.ok


def _told(plain: str, outcomes: list[Outcome]) -> Iterator[Event]:
    """What a committed step shows, in the order in which it happened."""
    if plain:
        yield Said(plain)
    for outcome in outcomes:
        if _is_speech(outcome):
            yield Said(outcome.said)
            continue
        yield ToolFinished(outcome.name, outcome.arguments, outcome.ok, outcome.output)
        for block, old, new in outcome.edits:
            yield MemoryChanged(block, old, new)
