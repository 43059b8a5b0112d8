"""What the commands that look at an agent answer, as text."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from memgpt.agent import Agent
from memgpt.cli.registry import Answer
from memgpt.cli.styled import Styled, shortened
from memgpt.cli.visible import one_line, visible
from memgpt.errors import ProviderError
from memgpt.phrase import Phrase
from memgpt.places import AgentEntry
from memgpt.ports import Store
from memgpt.types import Holding, MainContext, MemoryBlock, MemoryLine, Message, Page, Passage

if TYPE_CHECKING:
    from memgpt.transfer import Imported

_BAR = 40  # characters
_EXCERPT = 300  # characters of a hit
_LINE = 100  # characters of what would be forgotten
_SHOWN = 20  # of what would be forgotten, in a tier


def greeting(agent: Agent, version: str) -> Iterator[str]:
    """What is said at the start: the program, the agent, and which model answers."""
    last = next(iter(agent.journal.log(1)), None)
    seen = f"welcome back, last here {_when(last.time)}" if last else "a new agent"
    yield f"MemGPT {version}  {agent.name}: {seen}. /help lists the commands."
    try:
        yield f"Model: {agent.llm.description}."
    except ProviderError as error:
        yield f"Model: not known yet. {error}"


def agents_table(entries: Sequence[AgentEntry]) -> str:
    """The agents with their last use and size."""
    if not entries:
        return "There is no agent yet. memgpt makes one."
    width = max(len("AGENT"), *(len(entry.name) for entry in entries))
    rows = [f"{entry.name:<{width}}  {_when(entry.last_used)}  {file_size(entry.size):>8}" for entry in entries]
    return "\n".join([f"{'AGENT':<{width}}  {'LAST USED':<16}  {'SIZE':>8}", *rows])


def memory_report(agent: Agent) -> str:
    """Core memory with how full it is, and how much the other tiers hold."""
    messages, passages = agent.journal.counts()
    blocks = "\n\n".join(block_report(block) for block in agent.journal.state.blocks)
    return f"{blocks}\n\nRecall storage: {_many(messages, 'message')}. Archival storage: {_many(passages, 'passage')}."


def block_report(block: MemoryBlock) -> str:
    """A block of core memory with how full it is."""
    return f"{block.label} ({len(block.value):,}/{block.limit:,} characters)\n{block.value or '(empty)'}"


def context_report(agent: Agent) -> str:
    """What fills the window: a bar, and a line a part."""
    sizes, limits = agent.sizes(), agent.window.limits
    parts = [
        ("instructions", sizes.instructions),
        ("functions", sizes.functions),
        ("core memory", sizes.core_memory),
        ("summary", sizes.summary),
        ("queue", sizes.queue),
        ("reserve", limits.reserve),
        ("free", max(0, limits.window - limits.reserve - sizes.total)),
    ]
    filled = min(_BAR, round(_BAR * sizes.total / limits.window))
    bar = f"[{'#' * filled}{'.' * (_BAR - filled)}] {sizes.total:,} of {limits.window:,} tokens"
    rows = [f"{name:<13}{tokens:>9,}  {tokens / limits.window:>4.0%}" for name, tokens in parts]
    return "\n".join([bar, *rows, f"The agent is warned at {limits.warning:,}, and room is made at {limits.flush:,}."])


def cost_report(agent: Agent) -> str:
    """What this session took so far."""
    total, limit, price = agent.spending.total, agent.spending.limit, agent.llm.price
    lines = [f"Read {total.prompt_tokens:,} tokens, {total.cached_tokens:,} of them from the server's cache."]
    lines.append(f"Wrote {total.completion_tokens:,} tokens.")
    if price is None or total.cost is None:
        lines.append(f"The price of {agent.llm.model} is not known.")
    else:
        lines.append(f"Cost: {dollars(total.cost)} in this session.")
        millions = [f"{one * 1_000_000:g}" for one in (price.prompt, price.cached, price.completion)]
        told = "Dollars a million tokens: {} read, {} read from the cache, {} written".format(*millions)
        lines.append(told + (f" (prices of {price.as_of})." if price.as_of else "."))
    if limit is not None:
        lines.append(f"Limit: {dollars(limit)}.")
    return "\n".join(lines)


def dollars(amount: float) -> str:
    """An amount of money, with enough digits to see it grow."""
    return f"${amount:.2f}" if amount >= 1 or amount == 0 else f"${amount:.4f}"


def context_dump(context: MainContext) -> str:
    """All that the model would read now."""
    head = "\n\n".join(block_report(block) for block in context.head)
    parts = [("instructions", context.instructions), ("core memory", head), ("summary", context.summary)]
    sections = [f"=== {name}\n{text}" for name, text in parts if text]
    return "\n\n".join([*sections, "=== queue", log_dump(context.queue)])


def log_dump(messages: Sequence[Message]) -> str:
    """Messages as the model reads them."""
    return "\n".join(line for message in messages for line in _dumped(message)) or "(nothing yet)"


def recall_report(store: Store, page: Page[Message], words: str, asked: str) -> Answer:
    """Hits in recall storage: each with the words found in it, and what was said just before and after.

    ``asked`` is the command that found them, without its page.
    """
    report = Styled()
    texts = [one_line(message.said) for message in page.items]
    for message, text, spans in zip(page.items, texts, store.spans(words, texts), strict=True):
        before, after = store.around(message.id)
        _add_neighbour(report, before)
        report.add(f"{_when(message.time)}  {_speaker(message)}: ")
        report.add_found(text, spans, _EXCERPT)
        report.add("\n")
        _add_neighbour(report, after)
        report.add("\n")
    return _with_pages(report, page, asked)


def archival_report(store: Store, page: Page[Passage], words: str, asked: str) -> Answer:
    """Hits in archival storage: each with the words found in it, and its place in its document."""
    report = Styled()
    texts = [one_line(passage.text) for passage in page.items]
    for passage, text, spans in zip(page.items, texts, store.spans(words, texts), strict=True):
        report.add(f"{_when(passage.time)}  {_source(passage)}: ")
        report.add_found(text, spans, _EXCERPT)
        report.add("\n\n")
    return _with_pages(report, page, asked)


def holding_report(held: Holding, typed: int, phrase: Phrase) -> Answer:
    """All that would be forgotten, by tier; ``typed`` counts the entries in files beside the agent."""
    report = Styled()
    said = [(f"{_when(m.time)}  {_speaker(m)}{_beside(m, phrase)}", m.said) for m in held.messages if m.said]
    if said:
        report.add(f"{_many(len(said), 'message')}:\n")
        _add_held(report, said, phrase)
    if rest := len(held.messages) - len(said):
        report.add(f"{'and ' if said else ''}{_unsaid(rest, said)}: thoughts, calls, results\n")
    by_tier = [
        ("passage", "", [(f"{_when(one.time)}  {_source(one)}", one.text) for one in held.passages]),
        ("line", " of core memory", [(_place(one), one.text) for one in held.lines if one.label]),
        ("sentence", " of the summary", [(_place(one), one.text) for one in held.lines if not one.label]),
    ]
    by_tier.append(("title", " of documents", [(one.name, one.title) for one in held.titles]))
    for what, where, rows in by_tier:
        if rows:
            report.add(f"{_many(len(rows), what)}{where}:\n")
            _add_held(report, rows, phrase)
    if typed:
        report.add(f"{_many(typed, 'entry')} in the history of the prompt or the log of errors\n")
    report.add("/forget yes deletes all of this for good. Anything else leaves it.")
    return Answer(report.text, tuple(report.marks))


def forgotten_report(agent: Agent, gone: Holding, phrase: Phrase, copies: Sequence[Path]) -> str:
    """What was forgotten, and what still holds it: files, or the name of the agent."""
    said = [message for message in gone.messages if message.said]
    blocks = sum(1 for line in gone.lines if line.label)
    unsaid, sentences = len(gone.messages) - len(said), len(gone.lines) - blocks
    counts = [
        (len(said), _many(len(said), "message")),
        (unsaid, _unsaid(unsaid, said)),
        (len(gone.passages), _many(len(gone.passages), "passage")),
        (blocks, f"{_many(blocks, 'line')} of core memory"),
        (sentences, f"{_many(sentences, 'sentence')} of the summary"),
        (len(gone.titles), f"{_many(len(gone.titles), 'title')} of documents"),
    ]
    told = ", ".join(text for count, text in counts if count)
    lines = [f"Forgotten: {told}." if told else "Nothing that this agent remembers holds it."]
    if phrase.is_in(agent.name):
        lines.append(f"The agent is still called {agent.name}.")
    if copies:
        lines += ["It is still in these files; delete those that you do not need:", *map(str, copies)]
    return "\n".join(lines)


def transcript(name: str, log: Iterable[Message]) -> Iterator[str]:
    """The whole conversation with the agent of that name as Markdown, piece by piece."""
    yield f"# Conversation with {name}\n"
    for message in log:
        if message.said:
            yield f"\n**{_speaker(message)}**, {_when(message.time)}\n\n{visible(message.said)}\n"


def import_report(result: "Imported") -> str:
    """What an import came to, in a sentence or two."""
    done = []
    if result.first and result.last:
        of = _many(len(result.conversations), "conversation")
        days = f"from {result.first:%Y-%m-%d} to {result.last:%Y-%m-%d}"
        done.append(f"{_many(result.messages, 'message')} of {of}, {days}")
    if result.passages:
        done.append(_many(result.passages, "passage"))
    nothing = "Nothing was new" if result.known else "There was nothing to import"
    clauses = [f"Imported {', and '.join(done)}" if done else nothing]
    if result.known:
        clauses.append(f"{result.known:,} {'was' if result.known == 1 else 'were'} there already")
    if skipped := result.flaws.total():
        reasons = ", ".join(f"{count:,} {reason}" for reason, count in result.flaws.most_common())
        clauses.append(f"{skipped:,} {'was' if skipped == 1 else 'were'} skipped ({reasons})")
    core_memory = {
        None: "",
        True: " The agent is what was exported, with its core memory, summary and window.",
        False: " Its core memory stays as it is: only an agent that was never talked to takes over an export's.",
    }
    return f"{'; '.join(clauses)}.{core_memory[result.core_memory]}"


def checkpoint_line(path: Path) -> str:
    """A checkpoint with its time and size."""
    there = path.stat()
    time = datetime.fromtimestamp(there.st_mtime).astimezone()
    return f"{_when(time)}  {file_size(there.st_size):>8}  {path.stem}"


def file_size(size: int) -> str:
    """A number of bytes in its unit."""
    amount = float(size)
    for unit in ("B", "kB", "MB"):
        if amount < 1000:
            return f"{amount:.3g} {unit}"
        amount /= 1000
    return f"{amount:.3g} GB"


def _dumped(message: Message) -> Iterator[str]:
    if message.content or not message.calls:
        yield f"{_when(message.time)} [{message.kind}] {message.content}"
    for call in message.calls:
        yield f"{_when(message.time)} [call] {call.name} {call.arguments}"


def _with_pages(report: Styled, page: Page[Message] | Page[Passage], asked: str) -> Answer:
    if not page.total:
        return Answer("Nothing found.")
    if not page.items:
        return Answer(f"There is no page {page.page + 1}: the last one is {page.pages}.")
    more = f" Next: {asked} #{page.page + 2}" if page.page + 1 < page.pages else ""
    report.add(f"Page {page.page + 1} of {page.pages}, {_many(page.total, 'hit')}.{more}")
    return Answer(report.text, tuple(report.marks))


def _add_neighbour(report: Styled, message: Message | None) -> None:
    if message:
        report.add(f"  {_when(message.time)}  {_speaker(message)}: {shortened(message.said)}\n", "dim")


def _add_held(report: Styled, rows: Sequence[tuple[str, str]], phrase: Phrase) -> None:
    """The first rows of a tier, each with what stands around the phrase in it."""
    for head, text in rows[:_SHOWN]:
        line = one_line(text)
        report.add(f"  {head}: ")
        report.add_found(line, phrase.spans(line), _LINE)
        report.add("\n")
    if len(rows) > _SHOWN:
        report.add(f"  and {len(rows) - _SHOWN:,} more\n")


def _beside(message: Message, phrase: Phrase) -> str:
    return "" if phrase.is_in(message.said) else " (its thoughts or calls hold it)"


def _unsaid(count: int, said: Sequence[object]) -> str:
    return f"{_many(count, 'other entry' if said else 'entry')} of the log"


def _place(line: MemoryLine) -> str:
    earlier = "" if line.current else "earlier " if line.label else "an earlier "
    return f"{_when(line.time)}  {earlier}{line.label or 'summary'}"


def _speaker(message: Message) -> str:
    return "you" if message.kind == "user_message" else "agent"


def _source(passage: Passage) -> str:
    part = f"part {passage.part} of {passage.parts}" if passage.parts > 1 else ""
    return ", ".join(filter(None, (passage.source or "note", passage.place, part)))


def _when(time: datetime) -> str:
    return f"{time:%Y-%m-%d %H:%M}"


def _many(count: int, what: str) -> str:
    many = f"{what[:-1]}ies" if what.endswith("y") else f"{what}s"
    return f"{count:,} {what if count == 1 else many}"
