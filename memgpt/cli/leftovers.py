"""What the program itself keeps of typed lines outside an agent: the prompt's history, and the log of bugs."""

import os
from contextlib import suppress
from pathlib import Path

from memgpt.phrase import Phrase


def entries_with(path: Path, phrase: Phrase) -> int:
    """How many entries of the file hold the phrase; none where there is no file, or none that can be read."""
    return len([entry for entry in _entries(path) if _holds(entry, phrase)])


def remove_entries(path: Path, phrase: Phrase) -> bool:
    """Writes the file anew without the entries that hold the phrase; False if it can not be written."""
    entries = _entries(path)
    left = [entry for entry in entries if not _holds(entry, phrase)]
    if len(left) == len(entries):
        return True
    text = "\n\n".join(left)
    text += "\n" if text and not text.endswith("\n") else ""  # of the last entry, where the one after it goes
    fresh = path.with_name(f"{path.name}.new")
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(text.encode("utf-8", "surrogateescape"))
        os.replace(fresh, path)
    except OSError:
        with suppress(OSError):
            fresh.unlink()
        return False
    return True


def _entries(path: Path) -> list[str]:
    """The entries: both files set them apart by blank lines."""
    try:
        return path.read_bytes().decode("utf-8", "surrogateescape").split("\n\n")
    except OSError:
        return []


def _holds(entry: str, phrase: Phrase) -> bool:
    return phrase.is_in(entry.replace("\n+", "\n"))  # lines of the history begin so
