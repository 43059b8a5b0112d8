"""memgpt ingest, /ingest and /sources."""

import shlex
import sys
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, TypeVar

from memgpt.agent import Agent
from memgpt.cli.settings import Settings
from memgpt.cli.streams import tell
from memgpt.cli.styled import shortened
from memgpt.cli.visible import one_line, visible
from memgpt.errors import MemGPTError, UserError
from memgpt.ingestion import Loaded, Progress
from memgpt.packets import since
from memgpt.types import Source

if TYPE_CHECKING:
    from memgpt.loading import Library

STOPPED = "Stopped. The same command goes on from there."
WORDS_ONLY = "--words-only"
_LEFT = "Words find all of it already; what is missing is made in the next chat."
_LISTED = 20  # files of which something is told
_NAME = 40  # characters of a name beside a bar
_SOON = 2.0  # seconds before which nobody knows how long it takes

T = TypeVar("T")


def run_ingest(settings: Settings, asked: Mapping[str, Any]) -> int:
    """Loads the files into the agent, with a bar on a terminal; returns the exit code."""
    from memgpt.loading import Library

    library = Library(
        settings.files,
        settings.agent,
        **asked,
        new=settings.new,
        core_limit=settings.core_limit,
        embedder=settings.embedder,
        tell=tell,
    )
    with closing(library):
        try:
            results = [step for step in _with_bar(library.load(vectors=not settings.words_only), _reading) if step]
        except KeyboardInterrupt:
            tell(STOPPED)
            raise
        sys.stdout.write(f"{visible(loaded_report(results))}\n")
        sys.stdout.flush()
        if not settings.words_only:
            _make_vectors(library)
    return 0 if any(result.outcome != "failed" for result in results) else 1


def _make_vectors(library: "Library") -> None:
    if waiting := sum(library.store.documents.waiting().values()):
        tell(f"Making {waiting:,} vectors, for search by meaning. Ctrl-C leaves them to the next chat.")
    try:
        for _ in _with_bar(library.make_vectors(), _embedding):
            pass
    except KeyboardInterrupt:
        tell(_LEFT)
    except MemGPTError as error:
        tell(f"{error} {_LEFT}")


def ingest(agent: Agent, argument: str) -> Generator[str, None, str]:
    """Loads what the argument of /ingest names; yields how far it has come, and returns what came of it."""
    from memgpt.loading import ingest

    paths, vectors = _paths(argument)
    pace, results = _Pace(), []
    steps = ingest(agent, paths, vectors=vectors)
    try:
        for step in steps:
            if isinstance(step, Loaded):
                results.append(step)
            else:
                yield f"reading {step.number:,} of {step.files:,}, {one_line(step.name)}{pace.told(step)}"
    except KeyboardInterrupt as stop:
        raise KeyboardInterrupt(STOPPED) from stop
    follow = vectors and any(result.parts for result in results)
    return loaded_report(results) + ("\nVectors follow in the background; words find all of it already." * follow)


def loaded_report(results: Sequence[Loaded]) -> str:
    """What came of the files: a sentence, and a line for each of which something is to be told."""
    read = [result for result in results if result.outcome in ("new", "replaced")]
    counts = {
        outcome: sum(one.outcome == outcome for one in results) for outcome in ("unchanged", "replaced", "failed")
    }
    parts, tokens = sum(one.parts for one in read), sum(one.tokens for one in read)
    clauses = ["Nothing new was read"]
    if read:
        clauses = [f"Read {_many(len(read), 'file')}, {_many(parts, 'part')}, {_many(tokens, 'token')}"]
    if kept := ", ".join(f"{counts[one]:,} {one}" for one in ("unchanged", "replaced") if counts[one]):
        clauses.append(kept)
    if counts["failed"]:
        clauses.append(f"{counts['failed']:,} could not be read")
    lines = [_reason(one) for one in results if one.outcome == "failed"]
    lines += [f"{one.name}: {'; '.join(one.notes)}." for one in read if one.notes]
    more = [f"  and {len(lines) - _LISTED:,} more"] if len(lines) > _LISTED else []
    sentence = "; ".join(clauses) + (":" if lines else ".")
    return "\n".join([sentence, *(f"  {one_line(line)}" for line in lines[:_LISTED]), *more])


def sources_report(sources: Sequence[Source], waiting: Mapping[str, int]) -> str:
    """The documents, a line each."""
    if not sources:
        return "No documents are loaded. /ingest PATH loads some."
    width = min(_NAME, max(len(one_line(source.name)) for source in sources))
    rows = [
        f"{one_line(source.name):<{width}}  {source.parts:>6,} parts  {source.tokens:>9,} tokens"
        f"  {source.time:%Y-%m-%d %H:%M}  {_findable(source, waiting.get(source.name, 0))}{_title(source)}"
        for source in sources
    ]
    parts, tokens = sum(source.parts for source in sources), sum(source.tokens for source in sources)
    total = f"{_many(len(sources), 'document')}, {_many(parts, 'part')}, {_many(tokens, 'token')}."
    return "\n".join([*rows, total])


def remove_source(agent: Agent, name: str) -> str:
    """Removes the document of that name, or the only one whose name begins so. Raises UserError if there is none."""
    source = _named(name, agent.store.sources())
    try:
        gone = agent.store.documents.remove(source.name)
    finally:
        agent.journal.look_for_documents()
    return f"Removed {source.name}: {_many(gone, 'part')}. What was said of it stays; /forget removes that."


def _paths(argument: str) -> tuple[list[str], bool]:
    """The paths in what was typed, and whether vectors are wanted; spaces may stand in a path that is there."""
    words = argument.removeprefix(WORDS_ONLY).removesuffix(WORDS_ONLY).strip()
    if not words:
        raise UserError("What should be read?", "Give a file, a folder, or a pattern: /ingest PATH.")
    try:
        paths = [words] if Path(words).expanduser().exists() else shlex.split(words)
    except (ValueError, OSError):
        paths = [words]
    return paths, words == argument


def _named(name: str, sources: Sequence[Source]) -> Source:
    for match in (
        [source for source in sources if source.name == name],
        [source for source in sources if name and source.name.startswith(name)],
    ):
        if len(match) == 1:
            return match[0]
    names = [source.name for source in sources]
    begun = [one for one in names if name and one.startswith(name)]
    near = begun or get_close_matches(name, names, n=3, cutoff=0.5)
    hint = f"Did you mean {' or '.join(near[:3])}?" if near else "/sources lists what there is."
    raise UserError(f"There {'are several documents' if begun else 'is no document'} '{name}'.", hint)


def _findable(source: Source, waiting: int) -> str:
    if not source.complete:
        return "not read to its end"
    if not source.vectors:
        return "words only"
    return f"{waiting:,} vectors to come" if waiting else "vectors ready"


def _title(source: Source) -> str:
    plain = PurePosixPath(source.name).stem
    return "" if source.title in ("", source.name, plain) else f'  "{shortened(source.title)}"'


def _reason(result: Loaded) -> str:
    """Why a file could not be read, with its whole name."""
    base = PurePosixPath(result.name).name
    return result.name + result.reason[len(base) :] if result.reason.startswith(base) else result.reason


def _many(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


# -- how far it has come -----------------------------------------------------------------------------------------------


class _Pace:
    """How fast it goes since it began."""

    def __init__(self) -> None:
        self._start = time.monotonic()

    def told(self, progress: Progress) -> str:
        """The share that is done, the rate and the time left, as soon as they are known."""
        took, share = time.monotonic() - self._start, progress.done / max(progress.total, 1)
        if took < _SOON or not share:
            return ""
        left = timedelta(seconds=took * (1 - share) / share)
        return f", {share:.0%}, {progress.done / took / 1e6:.1f} MB/s, {since(left)} left"


_Drawn = Callable[[Any], tuple[str, int, int] | None]
"""What a bar shows of a step: text, done, total; None where it is no news for a bar."""


def _reading(step: Progress | Loaded) -> tuple[str, int, int] | None:
    if isinstance(step, Loaded):
        return None
    return f"{step.number:,} of {step.files:,}  {shortened(step.name, _NAME)}", step.done, step.total


def _embedding(step: tuple[int, int]) -> tuple[str, int, int]:
    return "Vectors", *step


def _with_bar(steps: Iterator[T], drawn: _Drawn) -> Iterator[Any]:
    """The steps that a bar does not show; the others are shown, on a terminal."""
    bar = _bar(drawn is _reading) if sys.stderr.isatty() else None
    try:
        for step in steps:
            shown = drawn(step)
            if shown is None:
                yield step
            elif bar:
                bar.update(0, description=shown[0], completed=shown[1], total=shown[2])
                bar.start()
    finally:
        if bar:
            bar.stop()


def _bar(of_bytes: bool) -> Any:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )

    rate = TransferSpeedColumn() if of_bytes else MofNCompleteColumn()
    text = TextColumn("{task.description}", markup=False)
    columns = (text, BarColumn(), TaskProgressColumn(), rate, TimeRemainingColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    bar.add_task("", total=None)
    return bar
