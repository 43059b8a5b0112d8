"""memgpt import, memgpt export, and /export."""

import sys
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import memgpt
from memgpt.cli import reports
from memgpt.cli.settings import Settings
from memgpt.cli.streams import tell
from memgpt.cli.visible import one_line
from memgpt.errors import StorageError, UserError
from memgpt.places import expanded, fresh
from memgpt.ports import Store


def run_import(settings: Settings, asked: Mapping[str, Any]) -> str:
    """Brings the files into the agent, with a bar on a terminal, and returns what came of it."""
    from memgpt.transfer import import_history

    bar = _Bar() if sys.stderr.isatty() else None
    try:
        result = import_history(
            [Path(file) for file in settings.files],
            settings.agent,
            **asked,
            new=settings.new,
            core_limit=settings.core_limit,
            progress=bar,
            tell=tell,
        )
    except KeyboardInterrupt:
        tell("Stopped. The same command goes on from there.")
        raise
    finally:
        if bar:
            bar.close()
    return reports.import_report(result)


def run_export(settings: Settings, asked: Mapping[str, Any]) -> str:
    """Writes the agent to a file, and returns what was written where."""
    with closing(memgpt.open_store(settings.agent, **asked, make=False, tell=tell)) as store:
        name = store.path.parent.name
        return export(store, name, settings.files[0] if settings.files else "", datetime.now().astimezone())


def export(store: Store, name: str, file: str, now: datetime) -> str:
    """Writes what was said as Markdown, or the whole agent as JSON lines, as the end of the file's name says.

    Raises UserError rather than write over a file, and StorageError.
    """
    from memgpt import portable

    path = expanded(file) if file else fresh(Path(f"{name}-{now:%Y-%m-%d}.md"))
    match path.suffix.lower():
        case ".md":
            lines, what = reports.transcript(name, store.log()), "the conversation"
        case ".jsonl":
            lines = portable.write(name, now, store.state, store.sources(), store.passages(), store.log())
            what = f"all that {name} knows"
        case _:
            raise UserError(f"The name {path.name} tells no format.", "End it in .md for Markdown, or .jsonl for all.")
    try:
        with path.open("x", encoding="utf-8", errors="replace", newline="\n") as out:
            try:
                out.writelines(lines)
                out.flush()
            except BaseException:
                path.unlink()  # half a file would look like a whole one
                raise
    except FileExistsError:
        raise UserError(f"{path} is there already.", "Choose another name.") from None
    except OSError as error:
        raise StorageError(f"Can not write {path}: {error.strerror}.", "Choose another place.") from error
    return f"Wrote {what} to {path.absolute()}."


class _Bar:
    """Shows on standard error how far an import has come; rich is loaded only for it."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

        text = TextColumn("{task.description}", markup=False)
        columns = (text, BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
        self._progress: Any = Progress(*columns, console=Console(stderr=True), transient=True)
        self._what = ""
        self._percent = -1

    def __call__(self, what: str, done: int, total: int) -> None:
        percent = 100 * done // max(total, 1)
        if (what, percent) == (self._what, self._percent):
            return
        if what != self._what:
            for task in self._progress.task_ids:
                self._progress.remove_task(task)
            self._progress.add_task(one_line(what), total=total)
            self._progress.start()
        self._progress.update(self._progress.task_ids[0], completed=done)
        self._what, self._percent = what, percent

    def close(self) -> None:
        """Takes the bar away."""
        self._progress.stop()
