"""Where an agent's files are: agents, personas, humans, checkpoints, models, settings."""

import difflib
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from memgpt.errors import StorageError, UserError

PACKAGE = Path(__file__).parent
Folder = Literal["personas", "humans"]


@dataclass(frozen=True)
class AgentEntry:
    """An agent on the disk; ``size`` is in bytes."""

    name: str
    last_used: datetime
    size: int


class Places:
    """The folders of a home (default: MEMGPT_HOME, else ~/.memgpt) and, in a checkout, those beside main.py."""

    def __init__(self, home: Path | None = None) -> None:
        self.home = expanded(str(home or os.environ.get("MEMGPT_HOME") or "~/.memgpt")).absolute()
        self.checkout = PACKAGE.parent if (PACKAGE.parent / "main.py").is_file() else None
        self.agents = self.home / "agents"
        self.models = self.home / "models"
        self.config = self.home / "config.toml"
        self.history = self.home / "history"
        self.error_log = self.home / "error.log"
        self.logs = (self.history, self.error_log)
        self.checkpoints = (self.checkout or self.home) / "checkpoints"

    def make(self, folder: Path) -> Path:
        """The folder, made with mode 0700 if it is not there. Raises StorageError."""
        try:
            for parent in (*reversed(folder.parents), folder):
                if parent.is_relative_to(self.home) and not parent.exists():
                    parent.mkdir(mode=0o700)
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(
                f"Can not make the folder {folder}: {error.strerror}.",
                "Set MEMGPT_HOME to a folder that you can write to.",
            ) from error
        return folder

    # -- agents ------------------------------------------------------------------------------------------------------

    def agent(self, name: str) -> Path:
        """The folder of an agent. Raises UserError for a name that can not be one."""
        if not re.fullmatch(r"[^\W_][\w.-]{0,99}", name):
            raise UserError(
                f"'{name}' can not be the name of an agent.",
                "Use letters, digits, '-', '_' and '.', at most 100 of them.",
            )
        return self.agents / name

    def entries(self) -> list[AgentEntry]:
        """The agents of this home, last used first."""
        found = [self._entry(path.parent) for path in self.agents.glob("*/memory.db")]
        return sorted(found, key=lambda entry: entry.last_used, reverse=True)

    def delete_agent(self, name: str) -> None:
        """Removes an agent with all that it knows. Raises UserError if there is none."""
        self.existing_agent(name)
        shutil.rmtree(self.agent(name))

    def existing_agent(self, name: str) -> Path:
        """The folder of an agent that exists. Raises UserError, with the nearest names, if there is none."""
        folder = self.agent(name)
        if not (folder / "memory.db").is_file():
            raise unknown("agent", name, [entry.name for entry in self.entries()])
        return folder

    @staticmethod
    def _entry(folder: Path) -> AgentEntry:
        files = [path for path in folder.rglob("*") if path.is_file()]
        newest = max(path.stat().st_mtime for path in files if path.name.startswith("memory.db"))
        return AgentEntry(
            folder.name, datetime.fromtimestamp(newest).astimezone(), sum(f.stat().st_size for f in files)
        )

    # -- personas and humans -----------------------------------------------------------------------------------------

    def text_file(self, folder: Folder, name: str) -> Path:
        """The file of a persona or human: a path, or a name looked up beside main.py, at home, and among the shipped.

        Raises UserError, with the nearest names, if there is none.
        """
        if os.sep in name:
            for path in (expanded(name), expanded(name + ".txt")):
                if path.is_file():
                    return path
            raise UserError(
                f"There is no file {name}.", f"--{folder[:-1]} takes a path, or the name of a {folder[:-1]}."
            )
        names = {path.stem: path for path in reversed(list(self._text_files(folder)))}
        if found := names.get(name.removesuffix(".txt")):
            return found
        if name.endswith(".txt") and expanded(name).is_file():
            return expanded(name)
        raise unknown(folder[:-1], name, sorted(names))

    def read(self, path: Path) -> str:
        """The text of a persona or human file. Raises UserError if it is not UTF-8 text."""
        try:
            return path.read_text("utf-8-sig")
        except (UnicodeDecodeError, OSError) as error:
            raise UserError(f"Can not read {path}: {error}.", "It must be a text file in UTF-8.") from error

    def text_names(self, folder: Folder) -> list[str]:
        """The names of the personas or humans that there are."""
        return sorted({path.stem for path in self._text_files(folder)})

    def _text_files(self, folder: Folder) -> Iterator[Path]:
        for base in filter(None, (self.checkout, self.home, PACKAGE)):
            yield from sorted((base / folder).glob("*.txt"))

    # -- checkpoints -------------------------------------------------------------------------------------------------

    def checkpoint(self, agent: str, name: str | None) -> Path:
        """The checkpoint of that name, or path; without a name the newest. Raises UserError if there is none."""
        if name and is_path(name) and expanded(name).is_file():
            return expanded(name).absolute()
        there = self.checkpoints_of(agent)
        if not name and there:
            return there[0]
        for path in there:
            if path.stem == (name or "").removesuffix(".db"):
                return path
        if not name:
            raise UserError("There is no checkpoint yet.", "/save makes one.")
        raise unknown("checkpoint", name, [path.stem for path in there])

    def new_checkpoint(self, agent: str, name: str) -> Path:
        """Where a new checkpoint goes. Raises UserError for a name that can not be one."""
        if not re.fullmatch(r"[\w][\w. +-]{0,99}", name):
            raise UserError(f"'{name}' can not be the name of a checkpoint.", "Use letters, digits, '-', '_' and '.'.")
        return self.make(self.checkpoints / agent) / f"{name.removesuffix('.db')}.db"

    def checkpoints_of(self, agent: str) -> list[Path]:
        """The checkpoints of an agent, newest first."""
        paths = (self.checkpoints / agent).glob("*.db")
        return sorted(paths, key=lambda path: path.stat().st_mtime_ns, reverse=True)


def is_path(name: str) -> bool:
    """Whether what was given for a checkpoint is a path, and not a name."""
    return os.sep in name or name.endswith(".db")


def expanded(path: str) -> Path:
    """The path with its ~ expanded. Raises UserError for one that no file can have."""
    try:
        full = Path(path).expanduser()
        full.is_file()  # raises for a name too long, or with a null byte in Python < 3.13
        os.fsencode(full)
    except (RuntimeError, ValueError, OSError) as error:
        raise UserError(f"'{path[:60]}' can not be a path: {error}.", "Choose another.") from error
    return full


def fresh(path: Path) -> Path:
    """The path, or one with a number where it is taken."""
    found, number = path, 1
    while found.exists():
        number += 1
        found = path.with_stem(f"{path.stem}-{number}")
    return found


def unknown(what: str, name: str, there: list[str]) -> UserError:
    """The error for a name that is not there: it lists what there is, the nearest first."""
    near = difflib.get_close_matches(name, there, n=3, cutoff=0.4)
    listed = [*near, *(other for other in there if other not in near)][:20]
    return UserError(
        f"There is no {what} '{name}'.", f"There is: {', '.join(listed)}." if listed else "There is none yet."
    )
