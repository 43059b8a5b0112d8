"""Personas and humans: the text files that core memory begins with."""

import hashlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from memgpt.backends.sqlite_store import SqliteStore
from memgpt.errors import UserError
from memgpt.memory import read_block
from memgpt.places import Folder, Places
from memgpt.types import MemoryBlock

DEFAULTS = {"persona": "sam", "human": "basic"}
CORE_LIMIT = 2_000  # characters a block

Tell = Callable[[str], None]


def folder_of(label: str) -> Folder:
    """Where the files of a block are."""
    return "personas" if label == "persona" else "humans"


def stem(name: str) -> str:
    """The name of a persona or human, given by name or path: agents remember no path."""
    return Path(name).name.removesuffix(".txt")


def first_blocks(
    store: SqliteStore, places: Places, names: Mapping[str, str], limit: int | None, tell: Tell
) -> tuple[MemoryBlock, ...]:
    """Core memory of a new agent, from the files of those names. Raises UserError for a name that is not there."""
    blocks = []
    for label, name in names.items():
        text = places.read(places.text_file(folder_of(label), name))
        block = read_block(label, text, limit or CORE_LIMIT)
        if block.limit > (limit or CORE_LIMIT) and len(block.value) == block.limit:
            tell(f"The {label} '{name}' is longer than its limit, which is now {block.limit:,} characters.")
        store.set(**{label: stem(name), f"{label}_digest": _digest(text)})
        blocks.append(block)
    return tuple(blocks)


def check(store: SqliteStore, agent: str, names: Mapping[str, str | None]) -> None:
    """Raises UserError if a name that was asked for contradicts the agent's."""
    for label, name in names.items():
        has = store.setting(label)
        if name is not None and has is not None and stem(name) != has:
            raise UserError(
                f"The agent '{agent}' has the {label} '{has}', not '{stem(name)}'.",
                f"Leave out --{label}, choose another --agent, or change it in the chat with /{label} {stem(name)}.",
            )


def tell_changes(store: SqliteStore, places: Places, tell: Tell) -> None:
    """Says which files have changed since the agent read them: an agent is never changed behind its back."""
    for label in DEFAULTS:
        name, known = store.setting(label) or "", store.setting(f"{label}_digest")
        with suppress(UserError):  # the file may be gone: the agent has its own copy
            if known and _digest(places.read(places.text_file(folder_of(label), name))) != known:
                tell(f"{folder_of(label)}/{name}.txt has changed since this agent read it; /{label} {name} applies it.")


def read_profile(store: SqliteStore, places: Places, label: str, name: str) -> str:
    """The text of a persona or human for an agent that exists, which remembers that it read it. Raises UserError."""
    text = places.read(places.text_file(folder_of(label), name))
    store.set(**{label: stem(name), f"{label}_digest": _digest(text)})
    return read_block(label, text, CORE_LIMIT).value


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
