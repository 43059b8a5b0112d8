"""One process an agent: an advisory lock on a file in its folder, which the system drops with the process."""

import fcntl
import os
from datetime import datetime
from pathlib import Path

from memgpt.errors import AgentLocked, StorageError


class AgentLock:
    """Holds ``folder``/lock until closed. Raises AgentLocked, with who has it, if another process does."""

    def __init__(self, folder: Path) -> None:
        path = folder / "lock"
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise StorageError(f"Can not write {path}: {error.strerror}.", "Check the folder's permissions.") from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            owner = os.read(self._file, 200).decode(errors="replace").strip() or "another process"
            os.close(self._file)
            raise AgentLocked(
                f"The agent '{folder.name}' is open in {owner}.",
                "Leave it there first, or start another with --agent NAME.",
            ) from error
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, f"process {os.getpid()} since {datetime.now():%Y-%m-%d %H:%M}\n".encode(), 0)

    def close(self) -> None:
        """Lets the next process in."""
        os.close(self._file)
