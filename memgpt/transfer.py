"""Histories of other programs, and agents that were exported, brought into an agent: no model, no network."""

import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from io import TextIOWrapper
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import IO

from memgpt import history, packets, portable
from memgpt.backends.importing import Item, Keys
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.backends.token_counter import TiktokenCounter
from memgpt.context import measure, ranges_of
from memgpt.errors import UserError
from memgpt.history import Utterance
from memgpt.json_stream import Flaw, json_values
from memgpt.places import expanded
from memgpt.portable import Entry, Summary
from memgpt.types import MemoryBlock, Message, Passage, Source
from memgpt.wiring import open_store

_FORMATS = (
    "It must be the conversations.json of ChatGPT or Claude (or the .zip it came in), a JSON save of the original"
    " MemGPT (no pickle), JSON lines of role, content and time, or a .jsonl of memgpt export."
)
_UNPACK = "Unpack it, and import the conversations.json."
_BATCH = 500  # messages a transaction
_SAMPLE = 100  # values of a file among which one must be of a known format

Progress = Callable[[str, int, int], None]
"""Hears what is going on, and how much of it is done, of how much."""

_Told = Utterance | Entry | Passage


@dataclass
class Imported:
    """What came of an import: what is new, how much was there already, and what could not be read, by reason.

    The new messages were said between ``first`` and ``last``. ``core_memory`` says whether the agent took over core
    memory, summary and window of an export, or keeps its own; None where there was no export.
    """

    messages: int = 0
    passages: int = 0
    known: int = 0
    conversations: set[tuple[str, str]] = field(default_factory=set)
    first: datetime | None = None
    last: datetime | None = None
    flaws: Counter[str] = field(default_factory=Counter)
    core_memory: bool | None = None

    def count(self, item: Item, conversation: tuple[str, str], *, is_new: bool) -> None:
        """Takes note of a message or a passage."""
        if not is_new:
            self.known += 1
        elif isinstance(item, Passage):
            self.passages += 1
        else:
            self.messages += 1
            self.conversations.add(conversation)
            self.first = min(self.first or item.time, item.time)
            self.last = max(self.last or item.time, item.time)


def import_history(
    paths: Sequence[Path],
    name: str | None = None,
    *,
    persona: str | None = None,
    human: str | None = None,
    new: bool = False,
    home: Path | None = None,
    core_limit: int | None = None,
    progress: Progress | None = None,
    tell: Callable[[str], None] | None = None,
) -> Imported:
    """Brings files into the recall storage of an agent, which is chosen and made as by ``open_agent``.

    What an earlier import brought in is left out; one that was broken off goes on. An agent's own export also brings
    its archival storage, and a new agent becomes what was exported, with its core memory, summary and window.

    Raises UserError for a file that can not be read, before anything is made; AgentLocked, and StorageError.
    """
    files = [file for path in paths for file in _files(path)]
    result = Imported()
    hear = progress or (lambda what, done, total: None)
    with closing(
        open_store(name, persona=persona, human=human, new=new, home=home, core_limit=core_limit, tell=tell)
    ) as store:
        for file in files:
            with closing(file.values(hear)) as values:
                _import(store, file, values, result, hear)
    return result


def _import(store: SqliteStore, file: "_File", values: Iterator[object], result: Imported, progress: Progress) -> None:
    if file.is_portable:
        _restore(store, file, values, result)
    elif file.is_lines:
        for _ in _bring_in(store, file, history.lines(values), result):
            pass
    else:
        told = history.conversations(values)
        for number, _ in enumerate(_bring_in(store, file, told, result), 1):
            progress(f"Storing {file.name}", number, len(told))


def _restore(store: SqliteStore, file: "_File", values: Iterator[object], result: Imported) -> None:
    """Makes a new agent what the export holds; to another one brings what was said, and its archival storage."""
    is_new = store.turn_start() is None and not store.edits_by_hand(0) and store.setting("restored") is None
    store.note_own()
    blocks: list[MemoryBlock] = []
    summaries = [Summary("", 0)]
    counter = TiktokenCounter()

    def told() -> Iterator[_Told | Flaw]:
        for part in portable.read(values):
            match part:
                case MemoryBlock():
                    blocks.append(part)
                case Summary():
                    summaries.append(part)
                case Source():
                    store.documents.bring_in(part)
                case Entry(message, True) if is_new:
                    yield Entry(measure(message, counter), True)
                case Entry(message, _) if not is_new and not message.said:
                    pass  # calls, results and events are no history
                case _:
                    yield part

    brought = _bring_in(store, file, told(), result)
    queue = [row for part, row in brought if isinstance(part, Entry) and part.in_window]
    result.core_memory = is_new
    if is_new:
        kept = tuple(block for block in store.state.blocks if block.label not in {one.label for one in blocks})
        window = store.messages_by_id(queue)
        if not all(message.tokens for message in window):
            window = ()  # some came before, from elsewhere, without the calls that their results belong to
        state = replace(store.state, blocks=(*blocks, *kept), head=(*blocks, *kept), window=ranges_of(window))
        store.commit(replace(state, summary=summaries[-1].text, hidden=summaries[-1].hidden), by_hand=True)
        store.set(restored=file.name)


def _bring_in(
    store: SqliteStore, file: "_File", told: Iterable[_Told | Flaw], result: Imported
) -> Iterator[tuple[_Told, int]]:
    """Stores what is told, a batch a transaction; each with its row, once it is there."""
    keys, told = Keys(), iter(told)
    while batch := list(islice(told, _BATCH)):
        result.flaws.update(part.reason for part in batch if isinstance(part, Flaw))
        parts = [(part, _item(part)) for part in batch if not isinstance(part, Flaw)]
        rows = store.bring_in([(keys.of(item), item) for _, item in parts])
        for (part, item), (row, is_new) in zip(parts, rows, strict=True):
            conversation = part.conversation if isinstance(part, Utterance) else ""
            result.count(item, (file.name, conversation), is_new=is_new)
            yield part, row


def _item(part: _Told) -> Item:
    match part:
        case Utterance("user", text, time):
            return Message("user_message", packets.user_message(text, time), time, said=text)
        case Utterance(_, text, time):
            return Message("reply", text, time, said=text)
        case Entry(message):
            return message
        case Passage():
            return part


# -- files -------------------------------------------------------------------------------------------------------------


class _File:
    """A file of a known format, or such a ``member`` of a .zip. Raises UserError if it can not be read."""

    def __init__(self, path: Path, member: str = "") -> None:
        self._path = path
        self._member = member
        self.name = PurePosixPath(member).name or path.name
        with closing(self.values()) as values:
            sample = islice(values, _SAMPLE)
            first = next((value for value in sample if _is_known(value)), None)
        if first is None:
            raise _unknown(path)
        self.is_portable = portable.is_portable(first)
        self.is_lines = history.is_line(first)

    def values(self, progress: Progress | None = None) -> Generator[object, None, None]:
        """The JSON values in the file, one after the other; ``progress`` is in bytes."""
        with _mistakes_told(self._path), self._open() as (file, size):
            encoding = "utf-16" if file.read(2) in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
            file.seek(0)
            with TextIOWrapper(file, encoding, errors="replace") as text:
                for value in json_values(text):
                    if progress:
                        progress(f"Reading {self.name}", file.tell(), size)
                    yield value

    @contextmanager
    def _open(self) -> Iterator[tuple[IO[bytes], int]]:
        if not self._member:
            with self._path.open("rb") as file:
                yield file, self._path.stat().st_size
            return
        with zipfile.ZipFile(self._path) as archive, archive.open(self._member) as file:
            yield file, archive.getinfo(self._member).file_size


def _files(path: Path) -> list[_File]:
    path = expanded(str(path))
    with _mistakes_told(path):
        if not zipfile.is_zipfile(path):
            return [_File(path)]
        with zipfile.ZipFile(path) as archive:
            names = [one.filename for one in archive.infolist() if _is_history(PurePosixPath(one.filename))]
            if any(archive.getinfo(name).flag_bits & 1 for name in names):
                raise UserError(f"{path.name} wants a password.", _UNPACK)
    if not names:
        raise _unknown(path)
    return [_File(path, name) for name in sorted(names)]


def _is_history(member: PurePosixPath) -> bool:
    return member.match("conversations*.json") and "__MACOSX" not in member.parts


def _is_known(value: object) -> bool:
    return portable.is_portable(value) or history.is_conversation(value) or history.is_line(value)


def _unknown(path: Path) -> UserError:
    return UserError(f"{path.name} holds no history that MemGPT can read.", _FORMATS)


@contextmanager
def _mistakes_told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(f"Can not read {path}: {error.strerror or error}.", "Give the path of a file.") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise UserError(f"Can not read {path}: {error}.", _UNPACK) from error
