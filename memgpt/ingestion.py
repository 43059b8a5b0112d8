"""Documents brought into archival memory: read, cut, stored, part by part, whatever their size.

What was broken off goes on with the next run; a file that has not changed is left as it is, one that has is replaced:
its old parts leave when all new ones are there.
"""

import os
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import Literal, Protocol

from memgpt.chunks import Count, cut
from memgpt.errors import DocumentError
from memgpt.ports import Clock, Documents
from memgpt.types import Section, Source

BATCH = 500  # parts a transaction
_BLOCK = 1 << 20  # bytes of a file that are hashed at once


class File(Protocol):
    """A file, and the name of the document that it becomes."""

    @property
    def path(self) -> Path: ...

    @property
    def name(self) -> str: ...


class Document(Protocol):
    """A file, or a ``member`` of it, while it is read: ``share`` of it, up to 1; ``notes`` say what was left out."""

    @property
    def member(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def share(self) -> float: ...

    @property
    def notes(self) -> Sequence[str]: ...

    @property
    def sections(self) -> Iterator[Section]: ...


Read = Callable[[Path], Iterator[Document]]
"""The documents in a file; raises DocumentError, as going on in their sections may."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it has come: the file that is being read, its number of how many, bytes read of how many."""

    name: str
    number: int
    files: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of a file: parts and their tokens where it was read, else why not; ``notes`` say what was left out."""

    name: str
    outcome: Literal["new", "replaced", "unchanged", "failed"]
    parts: int = 0
    tokens: int = 0
    reason: str = ""
    notes: tuple[str, ...] = ()


class Ingestion:
    """Reads files into archival memory. Everything comes from outside; memory does not grow with a file.

    With ``vectors`` the parts are to be found by meaning too, once the index has come to them; words find them at once.
    """

    def __init__(
        self, documents: Documents, read: Read, count_tokens: Count, clock: Clock, *, vectors: bool = True
    ) -> None:
        self._documents = documents
        self._read = read
        self._count = count_tokens
        self._clock = clock
        self._vectors = vectors

    def run(self, files: Sequence[File]) -> Iterator[Progress | Loaded]:
        """How far it has come, now and then, and after each file what came of it. Raises StorageError.

        Breaking off, by Ctrl-C too, loses nothing.
        """
        sizes = [_size(file.path) for file in files]
        done, total = 0, sum(sizes)
        for number, (file, size) in enumerate(zip(files, sizes, strict=True), 1):
            progress = Progress(file.name, number, len(files), done, total)
            yield progress
            try:
                yield (yield from self._bring_in(file, size, progress))
            except DocumentError as error:
                yield Loaded(file.name, "failed", reason=str(error))
            except OSError as error:
                yield Loaded(
                    file.name, "failed", reason=f"{file.path.name} can not be read: {error.strerror or error}."
                )
            done += size

    def _bring_in(self, file: File, size: int, progress: Progress) -> Generator[Progress, None, Loaded]:
        modified, origin = file.path.stat().st_mtime, _origin(file.path)
        known = self._known(origin)
        if _is(known, size=size, modified=modified):
            return self._unchanged(file, origin, modified, known)
        digest = _digest(file.path)
        if not known:
            self._documents.adopt(file.name, digest, origin)
            known = self._known(origin)
        if _is(known, digest=digest):
            return self._unchanged(file, origin, modified, known)
        source = Source(
            file.name, "", size, digest, modified, 0, 0, self._clock(), vectors=self._vectors, complete=False
        )
        try:
            return (yield from self._read_in(_Reading(file, source, origin, known, progress)))
        except _OtherParts:
            return (yield from self._read_in(_Reading(file, source, origin, known, progress, anew=True)))

    def _known(self, origin: str) -> dict[str, Source]:
        """The documents of a file by member, as they are complete, or else as far as they are there."""
        return dict(self._documents.of_file(origin))

    def _unchanged(self, file: File, origin: str, modified: float, known: Mapping[str, Source]) -> Loaded:
        if any((one.modified, one.vectors) != (modified, self._vectors) for one in known.values()):
            self._documents.refresh(origin, modified, vectors=self._vectors)
        return Loaded(file.name, "unchanged")

    def _read_in(self, reading: "_Reading") -> Generator[Progress, None, Loaded]:
        result = Loaded(reading.file.name, "new")
        members = set()
        for document in self._read(reading.file.path):
            members.add(document.member)
            known = reading.known.get(document.member)
            if known and known.complete and known.digest == reading.source.digest:
                continue  # it was stored before another member was broken off
            parts, tokens, replaced = yield from self._store(reading, document)
            result = Loaded(
                result.name,
                "replaced" if replaced or result.outcome == "replaced" else "new",
                result.parts + parts,
                result.tokens + tokens,
                notes=(*result.notes, *document.notes),
            )
        for gone in reading.known.keys() - members:
            self._documents.remove(reading.known[gone].name)
        return result

    def _store(self, reading: "_Reading", document: Document) -> Generator[Progress, None, tuple[int, int, bool]]:
        """Stores a document; returns its parts, their tokens, and whether it replaces another."""
        source = replace(reading.source, name=self._name(reading, document), title=document.title)
        begun = self._documents.begin(source, reading.origin, document.member, anew=reading.anew)
        chunks = cut(document.sections, self._count)
        parts = tokens = 0
        try:
            while batch := list(islice(chunks, min(BATCH, begun.parts - parts) if parts < begun.parts else BATCH)):
                if parts >= begun.parts:
                    self._documents.add(begun.number, batch, source.time)
                parts, tokens = parts + len(batch), tokens + sum(chunk.tokens for chunk in batch)
                if parts == begun.parts and batch[-1].text != begun.last:
                    raise _OtherParts
                yield reading.progress_at(document)
        except DocumentError:
            self._documents.drop(begun.number)
            raise
        return parts, tokens, self._documents.finish(begun.number, self._clock())

    def _name(self, reading: "_Reading", document: Document) -> str:
        """The name that the document has already, or one that no document of another file has."""
        if known := reading.known.get(document.member):
            return known.name
        member = f"/{document.member}" if document.member else ""
        name = reading.file.name
        while self._documents.is_taken(name + member, reading.origin):
            name = _longer(reading.file.path, name)
        return name + member


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file that is new or has changed: what becomes of it, and what is there of it; ``anew`` drops what was begun."""

    file: File
    source: Source
    origin: str
    known: Mapping[str, Source]
    progress: Progress
    anew: bool = False

    def progress_at(self, document: Document) -> Progress:
        """How far it has come in the document."""
        return replace(self.progress, done=self.progress.done + int(document.share * self.source.size))


class _OtherParts(Exception):
    """What was broken off was cut otherwise than it would be now."""


def _is(known: Mapping[str, Source], **fields: float | str) -> bool:
    """Whether a file is there, all of it, and was so when it was read."""
    return bool(known) and all(
        one.complete and all(getattr(one, field) == value for field, value in fields.items()) for one in known.values()
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # reading it says why


def _origin(path: Path) -> str:
    """Stands for the place of a file, and does not tell it."""
    return blake2b(os.fsencode(os.path.realpath(path)), digest_size=16).hexdigest()


def _digest(path: Path) -> str:
    digest = blake2b(digest_size=16)
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _longer(path: Path, name: str) -> str:
    """The name with one more folder of its path before it, or with a number where there is none left."""
    folders = path.absolute().parts[1:]
    depth = name.count("/") + 2
    return "/".join(folders[-depth:]) if depth <= len(folders) else f"{name} (2)"
