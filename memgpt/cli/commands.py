"""The slash commands: one function and one docstring each, from which /help, completion and the README come."""

import difflib
import re
from collections.abc import Generator
from contextlib import closing
from pathlib import Path

from memgpt.cli import documents, reports, transfer
from memgpt.cli.leftovers import entries_with, remove_entries
from memgpt.cli.registry import COMMANDS, Answer, Block, Chat, Run, Working, command
from memgpt.errors import MemGPTError, UserError
from memgpt.events import Event, Failed, Notice
from memgpt.phrase import Phrase
from memgpt.places import fresh, is_path
from memgpt.query import parse

_COMMAND = re.compile(r"/(\w*)(?:\s+(.*))?", re.DOTALL)
_BEFORE_LOAD = "before-load-"
_YES = "yes"


def respond(chat: Chat, text: str) -> Generator[Event, None, None]:
    """The events of one input: a message to the agent, or a command, whose answer is exactly one Answer at the end."""
    match = _COMMAND.fullmatch(text.strip()) if "\n" not in text.strip() else None
    name = match[1].lower() or "help" if match else ""
    if name != "forget":
        chat.shown = ""
    if text.startswith("!"):
        yield Answer("Commands begin with /, as in /help.")
    elif match:
        yield from _run(chat, name, (match[2] or "").strip())
    else:
        yield from chat.agent.send(text)


def complete(chat: Chat, line: str) -> list[str]:
    """Whole lines that a line which begins so may become."""
    name, space, argument = line.partition(" ")
    if not space:
        return [f"/{known}" for known in COMMANDS if f"/{known}".startswith(name)] if name else []
    known = COMMANDS.get(name.removeprefix("/"))
    return [f"{name} {choice}" for choice in known.choices(chat) if choice.startswith(argument)] if known else []


def command_table() -> str:
    """All commands as a Markdown table."""
    rows = [f"| `{known.usage}` | {known.help} |" for known in COMMANDS.values()]
    return "\n".join(["| command | what it does |", "|---|---|", *rows])


def _run(chat: Chat, name: str, argument: str) -> Generator[Event, None, None]:
    if name not in COMMANDS:
        nearest = difflib.get_close_matches(name, COMMANDS, n=1, cutoff=0.4)
        hint = f"Did you mean /{nearest[0]}?" if nearest else "/help lists the commands."
        yield Answer(f"There is no command /{name}. {hint}")
        return
    try:
        answer = COMMANDS[name].function(chat, argument)
        if not isinstance(answer, str | Answer):
            answer = yield from _quiet(answer)
        yield Answer(answer) if isinstance(answer, str) else answer
    except MemGPTError as error:
        yield Answer(str(error))


def _quiet(run: Run) -> Run:
    """The run without its notices: they go into the answer, so that a command gives one."""
    told: list[str] = []
    failed = False
    with closing(run):
        while True:
            try:
                event = next(run)
            except StopIteration as end:
                return "\n".join([*told, "It did not work." if failed else end.value])
            match event:
                case Failed(UserError.kind, message, hint):
                    return f"{message} {hint}".strip()
                case Working():
                    yield event
                case Notice(text):
                    told.append(text)
                case _:
                    failed = failed or isinstance(event, Failed)
                    yield event


def _checkpoints(chat: Chat) -> list[str]:
    return [path.stem for path in chat.places.checkpoints_of(chat.agent.name)]


def _personas(chat: Chat) -> list[str]:
    return chat.places.text_names("personas")


def _humans(chat: Chat) -> list[str]:
    return chat.places.text_names("humans")


def _documents(chat: Chat) -> list[str]:
    return [f"remove {source.name}" for source in chat.agent.store.sources()]


def _what_is_shown(chat: Chat) -> list[str]:
    return [_YES] if chat.shown else []


# -- the chat ----------------------------------------------------------------------------------------------------------


@command()
def help_(chat: Chat, argument: str) -> str:
    """Lists the commands."""
    width = max(len(known.usage) for known in COMMANDS.values()) + 2
    rows = [f"{known.usage:<{width}}{known.help}" for known in COMMANDS.values()]
    return "\n".join([*rows, "", "Several lines: Alt-Enter between them, or a line // before and after."])


@command()
def exit_(chat: Chat, argument: str) -> str:
    """Leaves the chat; everything is kept."""
    chat.over = True
    return "Everything is kept. See you."


@command()
def retry(chat: Chat, argument: str) -> Run:
    """Asks for the last answer again."""
    yield from chat.agent.retry()
    return "Asked again."


@command("[N]")
def pop(chat: Chat, argument: str) -> str:
    """Takes back the last N turns (1) and what they changed."""
    turns = _number(argument, 1)
    opened = [message.said for message in chat.agent.journal.queue if message.kind == "user_message"]
    chat.agent.journal.pop(turns)
    first = f" It began: {_shortened(opened[-turns])}" if turns <= len(opened) else ""
    return f"Took back {turns} {'turn' if turns == 1 else 'turns'}.{first}"


@command("[FOCUS]")
def compact(chat: Chat, argument: str) -> Run:
    """Sums up the older half of the window, above all FOCUS."""
    before = chat.agent.journal.state.hidden
    yield from chat.agent.compact(argument)
    state = chat.agent.journal.state
    return f"The summary is now:\n{state.summary}" if state.hidden > before else "Nothing was folded."


@command()
def heartbeat(chat: Chat, argument: str) -> Run:
    """Lets the agent think and act without a message."""
    yield from chat.agent.heartbeat()
    return "The agent had a heartbeat."


@command()
def memorywarning(chat: Chat, argument: str) -> Run:
    """Warns the agent that its window fills up."""
    yield from chat.agent.warn()
    return "The agent was warned."


# -- memory ------------------------------------------------------------------------------------------------------------


@command()
def memory(chat: Chat, argument: str) -> str:
    """Shows core memory, and how much the other tiers hold."""
    return reports.memory_report(chat.agent)


@command("[NAME]", _personas)
def persona(chat: Chat, argument: str) -> str:
    """Shows the persona, or sets it to a persona file."""
    return _profile(chat, "persona", argument)


@command("[NAME]", _humans)
def human(chat: Chat, argument: str) -> str:
    """Shows what is known of you, or sets it to a human file."""
    return _profile(chat, "human", argument)


@command("QUERY")
def recall(chat: Chat, argument: str) -> Answer:
    """Searches all that was said; #2 at the end turns the page."""
    query, page = _paged(argument)
    if not query:
        raise UserError("What should be looked for?", "Write it after /recall.")
    words = parse(query, chat.agent.journal.clock()).text
    return reports.recall_report(chat.agent.store, chat.agent.search.recall(query, page), words, f"/recall {query}")


@command("[QUERY]")
def archival(chat: Chat, argument: str) -> str | Answer:
    """Searches archival storage, or says how much it holds."""
    query, page = _paged(argument)
    if not query:
        return f"Archival storage holds {chat.agent.journal.counts()[1]:,} passages. /archival QUERY searches them."
    words = parse(query, chat.agent.journal.clock()).text
    found = chat.agent.search.archival(query, page)
    return reports.archival_report(chat.agent.store, found, words, f"/archival {query}")


@command("QUERY", _what_is_shown)
def forget(chat: Chat, argument: str) -> str | Answer:
    """Shows what holds a phrase; /forget yes then deletes it all."""
    if argument.lower() != _YES:
        return _show_what_holds(chat, argument)
    text, chat.shown = chat.shown, ""
    if not text:
        raise UserError("Nothing was shown just now that could be forgotten.", "/forget QUERY shows what holds it.")
    phrase = Phrase(text)
    kept = [path for path in chat.places.logs if not remove_entries(path, phrase)]
    gone = chat.agent.journal.forget(text)
    return reports.forgotten_report(chat.agent, gone, phrase, [*_copies_with(chat, text), *kept])


@command("[N]")
def dump(chat: Chat, argument: str) -> str:
    """Shows what the model reads now, or the last N messages."""
    if argument:
        return reports.log_dump(list(chat.agent.journal.log(_number(argument, 1))))
    return reports.context_dump(chat.agent.context())


@command()
def context(chat: Chat, argument: str) -> str:
    """Shows what fills the model's window."""
    return reports.context_report(chat.agent)


# -- files -------------------------------------------------------------------------------------------------------------


@command("[NAME]", _checkpoints)
def save(chat: Chat, argument: str) -> str:
    """Writes a checkpoint of the whole agent."""
    path = chat.places.new_checkpoint(chat.agent.name, argument) if argument else _fresh_checkpoint(chat, "")
    replaced = " in place of the earlier one of that name" if path.exists() else ""
    chat.agent.journal.save(path)
    return f"Saved as {path.stem}{replaced} ({path})."


@command("[NAME]", _checkpoints)
def load(chat: Chat, argument: str) -> str:
    """Goes back to a checkpoint, by default the newest."""
    agent, places = chat.agent, chat.places
    chosen = [path for path in places.checkpoints_of(agent.name) if not path.stem.startswith(_BEFORE_LOAD)]
    path = chosen[0] if chosen and not argument else places.checkpoint(agent.name, argument or None)
    aside = _fresh_checkpoint(chat, _BEFORE_LOAD)
    agent.journal.save(aside)
    try:
        agent.journal.load(path, adopt=is_path(argument))
    except MemGPTError:
        aside.unlink(missing_ok=True)
        raise
    return f"Loaded {path.stem}. Where you were is {aside.stem}."


@command()
def checkpoints(chat: Chat, argument: str) -> str:
    """Lists the checkpoints, newest first."""
    paths = chat.places.checkpoints_of(chat.agent.name)
    return "\n".join(map(reports.checkpoint_line, paths)) or "There is no checkpoint yet. /save makes one."


@command("PATH")
def ingest(chat: Chat, argument: str) -> Run:
    """Loads files and folders; --words-only makes no vectors."""
    loading = documents.ingest(chat.agent, argument)
    while True:
        try:
            yield Working(next(loading))
        except StopIteration as end:
            return str(end.value)


@command("[remove N]", _documents)
def sources(chat: Chat, argument: str) -> str:
    """Lists the documents, or takes the one named N out."""
    action, _, name = argument.partition(" ")
    if action == "remove" and name.strip():
        return documents.remove_source(chat.agent, name.strip())
    if argument:
        raise UserError("What about the documents?", "/sources lists them, /sources remove NAME takes one out.")
    return documents.sources_report(chat.agent.store.sources(), chat.agent.store.documents.waiting())


@command("[FILE]")
def export(chat: Chat, argument: str) -> str:
    """Writes the conversation as Markdown, or all to FILE.jsonl."""
    return transfer.export(chat.agent.store, chat.agent.name, argument, chat.agent.journal.clock())


# -- the model ---------------------------------------------------------------------------------------------------------


@command("[NAME]")
def model(chat: Chat, argument: str) -> str:
    """Names the model, or goes on with another one."""
    agent = chat.agent
    if argument:
        old, agent.llm = agent.llm, chat.choose_llm(argument)
        try:
            agent.window  # noqa: B018  # it may be too small, or the server not there
        except MemGPTError:
            agent.llm.close()
            agent.llm = old
            raise
        old.close()
    return f"The model is {agent.llm.model}, with a window of {agent.window.limits.window:,} tokens."


@command()
def cost(chat: Chat, argument: str) -> str:
    """Shows the tokens and dollars of this session."""
    return reports.cost_report(chat.agent)


def _show_what_holds(chat: Chat, text: str) -> str | Answer:
    chat.shown = ""
    phrase = Phrase(text)
    held = chat.agent.journal.holding(text)
    typed = sum(entries_with(path, phrase) for path in chat.places.logs)
    if held.is_empty and not typed:
        return reports.forgotten_report(chat.agent, held, phrase, _copies_with(chat, text))
    chat.shown = text
    return reports.holding_report(held, typed, phrase)


def _copies_with(chat: Chat, text: str) -> list[Path]:
    """The checkpoints of the agent, and copies of its data base from before an upgrade, that hold a phrase."""
    name = chat.agent.name
    upgrades = [path for path in chat.places.agent(name).glob("*.db") if path.name != "memory.db"]
    paths = [*chat.places.checkpoints_of(name), *upgrades]
    return [path for path in paths if chat.agent.journal.is_in_copy(path, text)]


def _profile(chat: Chat, label: Block, name: str) -> str:
    if name:
        chat.apply_profile(label, name)
    return reports.block_report(chat.agent.journal.state.block(label))


def _number(argument: str, default: int) -> int:
    if not argument:
        return default
    if not re.fullmatch(r"0*[1-9]\d{0,8}", argument):
        raise UserError(f"'{argument}' is not a number above 0.")
    return int(argument)


def _paged(argument: str) -> tuple[str, int]:
    """A query and a page, which counts from 0: ``tea #2`` asks for the second."""
    match = re.fullmatch(r"(.*?)(?:\s*#([1-9]\d{0,5}))?", argument, re.DOTALL)
    assert match
    return match[1], int(match[2] or 1) - 1


def _fresh_checkpoint(chat: Chat, prefix: str) -> Path:
    name = f"{prefix}{chat.agent.journal.clock():%Y-%m-%d_%H-%M-%S}"
    return fresh(chat.places.new_checkpoint(chat.agent.name, name))


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else f"{words[:59]}…"
