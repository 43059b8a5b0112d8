"""Personas and humans: the text files that core memory begins with."""

import hashlib
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Profile:
    """The text of a persona or human, read from its file; ``raised`` says that it is longer than its limit."""

    block: MemoryBlock
    raised: bool
    settings: Mapping[str, str]


def read_profile(places: Places, label: str, name: str, limit: int | None = None) -> Profile:
    """The persona or human of that name, or at that path. Raises UserError if there is none, or if it is not text."""
    text = places.read(places.text_file(folder_of(label), name))
    block, raised = read_block(label, text, limit or CORE_LIMIT)
    # A file given by path is not looked for again: agents remember no path.
    digest = "" if os.sep in name else _digest(text)
    return Profile(block, raised, {label: stem(name), f"{label}_digest": digest})


def keep(store: SqliteStore, profile: Profile, tell: Tell) -> MemoryBlock:
    """Notes in the store which file an agent has read, says if its limit was raised, and returns the block."""
    block = profile.block
    if profile.raised:
        name = profile.settings[block.label]
        tell(f"The {block.label} '{name}' is longer than its limit, which is now {block.limit:,} characters.")
    store.set(**profile.settings)
    return block


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


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
