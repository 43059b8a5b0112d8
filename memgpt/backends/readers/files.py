"""The files that paths, folders and patterns name."""

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from glob import has_magic, iglob
from pathlib import Path
from typing import TYPE_CHECKING

from memgpt.errors import UserError

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_MADE = frozenset({"__pycache__", "node_modules"})  # folders of what nobody wrote
_HINT = "Give files, folders, or patterns like 'docs/**/*.md'."


@dataclass(frozen=True, slots=True)
class Found:
    """A file, and the name of the source that it becomes: never an absolute path."""

    path: Path
    name: str


def find_files(paths: Sequence[str | Path]) -> list[Found]:
    """All files that the paths name, sorted by name: files, folders with all below them, and patterns such as **/*.md.

    Names are relative to the working folder, or to the one above what was asked for outside of it. In folders and
    patterns, what is hidden, ignored by a .gitignore, or made by programs is left out, and links to folders are not
    followed; a folder that can not be opened is listed, so that reading it says why. Raises UserError where a path
    names nothing.
    """
    found: dict[str, tuple[Path, str]] = {}
    for asked in paths:
        given = Path(os.path.abspath(Path(asked).expanduser()))
        if os.path.isdir(given):  # which says no where it may not look
            files = [(path, _name(path, given)) for path in _walk(given, _Ignored(given))]
        elif os.path.exists(given):
            files = [(given, _name(given, given))]
        elif has_magic(str(asked)):
            files = list(_matching(str(given)))
        else:
            raise UserError(f"There is no file or folder {asked}.", _HINT)
        if not files:
            raise UserError(f"There is nothing to read in {asked}.", f"What is hidden or ignored is left out. {_HINT}")
        for path, name in files:
            found.setdefault(os.path.realpath(path), (path, name))
    return _told_apart(list(found.values()))


class _Ignored:
    """Which paths the ignore files leave out: those from the root of the repository down to the path's own folder."""

    def __init__(self, base: Path) -> None:
        folders = (base, *base.parents)
        self._top = next((folder for folder in folders if os.path.exists(folder / ".git")), base)
        self._specs: dict[Path, GitIgnoreSpec | None] = {}

    def __call__(self, path: Path, *, is_folder: bool) -> bool:
        """Whether the nearest ignore file that mentions the path leaves it out."""
        for folder in path.parents:
            if spec := self._spec(folder):
                name = path.relative_to(folder).as_posix() + ("/" if is_folder else "")
                verdict = spec.check_file(name).include
                if verdict is not None:
                    return verdict
            if folder == self._top:
                break
        return False

    def _spec(self, folder: Path) -> "GitIgnoreSpec | None":
        if folder not in self._specs:
            self._specs[folder] = _read_rules(folder / ".gitignore")
        return self._specs[folder]


def _read_rules(file: Path) -> "GitIgnoreSpec | None":
    """The rules of an ignore file, if there is one that can be read."""
    from pathspec import GitIgnoreSpec
    from pathspec.patterns.gitignore import GitIgnorePatternError

    try:
        rows = file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    valid = []
    for row in rows:
        try:
            valid += list(GitIgnoreSpec.from_lines([row]).patterns)
        except GitIgnorePatternError:
            continue
    return GitIgnoreSpec(valid)


def _walk(folder: Path, ignored: _Ignored) -> Iterator[Path]:
    try:
        with os.scandir(folder) as scanned:
            entries = sorted(scanned, key=lambda entry: entry.name)
    except OSError:
        yield folder
        return
    for entry in entries:
        path, is_folder = folder / entry.name, entry.is_dir(follow_symlinks=False)
        if _is_left_out(path, ignored, is_folder=is_folder):
            continue
        if is_folder:
            yield from _walk(path, ignored)
        elif os.path.isfile(path):
            yield path


def _is_left_out(path: Path, ignored: _Ignored, *, is_folder: bool) -> bool:
    return path.name.startswith(".") or (is_folder and path.name in _MADE) or ignored(path, is_folder=is_folder)


def _matching(pattern: str) -> Iterator[tuple[Path, str]]:
    """What a pattern matches, with names relative to the folder above its first star."""
    parts = Path(pattern).parts
    base = Path(*parts[: next(number for number, part in enumerate(parts) if has_magic(part))])
    ignored = _Ignored(base)
    for match in iglob(pattern, recursive=True):
        path = Path(match)
        folders = [folder for folder in path.parents if folder.is_relative_to(base) and folder != base]
        if any(_is_left_out(folder, ignored, is_folder=True) for folder in folders):
            continue
        if os.path.isfile(path) and not _is_left_out(path, ignored, is_folder=False):
            yield path, _name(path, base)


def _name(path: Path, given: Path) -> str:
    here = Path.cwd()
    return path.relative_to(here if path.is_relative_to(here) else given.parent).as_posix()


def _told_apart(files: Sequence[tuple[Path, str]]) -> list[Found]:
    """The files by name; the same name of two becomes longer by the folders above, as far as they differ."""
    names = [name for _, name in files]
    while equal := {name for name, count in Counter(names).items() if count > 1}:
        longer = [_longer(path, name) if name in equal else name for (path, _), name in zip(files, names, strict=True)]
        if longer == names:
            break
        names = longer
    return sorted((Found(path, name) for (path, _), name in zip(files, names, strict=True)), key=lambda one: one.name)


def _longer(path: Path, name: str) -> str:
    """The name with one more folder of its path before it."""
    return "/".join(path.parts[1:][-name.count("/") - 2 :])
