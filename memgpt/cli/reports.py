"""What the commands that look at an agent answer, as text."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from memgpt.agent import Agent
from memgpt.cli.visible import visible
from memgpt.errors import ProviderError
from memgpt.places import AgentEntry
from memgpt.types import MainContext, MemoryBlock, Message, Page, Passage

_BAR = 40  # characters


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


def recall_report(page: Page[Message]) -> str:
    """Hits in recall storage."""
    return _hits(
        page, [f"{_when(m.time)}  {'you' if m.kind == 'user_message' else 'agent'}: {m.said}" for m in page.items]
    )


def archival_report(page: Page[Passage]) -> str:
    """Hits in archival storage."""
    return _hits(page, [f"{_when(p.time)}  {_source(p)}: {p.text}" for p in page.items])


def transcript(agent: Agent) -> Iterator[str]:
    """The whole conversation as Markdown, piece by piece."""
    yield f"# Conversation with {agent.name}\n"
    for message in agent.journal.log():
        if message.said:
            yield f"\n**{_speaker(message)}**, {_when(message.time)}\n\n{visible(message.said)}\n"


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


def _hits(page: Page[Message] | Page[Passage], lines: Sequence[str]) -> str:
    if not page.total:
        return "Nothing found."
    if not lines:
        return f"There is no page {page.page + 1}: the last one is {page.pages}."
    more = f" Next: the same with #{page.page + 2} at the end." if page.page + 1 < page.pages else ""
    return "\n".join([*lines, f"Page {page.page + 1} of {page.pages}, {_many(page.total, 'hit')}.{more}"])


def _speaker(message: Message) -> str:
    return "you" if message.kind == "user_message" else "agent"


def _source(passage: Passage) -> str:
    part = f" ({passage.part}/{passage.parts})" if passage.parts > 1 else ""
    return f"{passage.source or 'note'}{part}"


def _when(time: datetime) -> str:
    return f"{time:%Y-%m-%d %H:%M}"


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
