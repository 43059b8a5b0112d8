"""Documents of many kinds, read as sections. Nothing of a file is run, and no file is written."""

from collections.abc import Callable, Iterator
from itertools import chain
from os.path import isdir
from pathlib import Path

from memgpt.backends.readers import code, docx, epub, html, json_text, mail, notebook, pdf, sqlite, tables, text
from memgpt.backends.readers.document import Document
from memgpt.backends.readers.files import Found, find_files
from memgpt.types import Section

__all__ = ["Document", "Found", "find_files", "read"]

Reader = Callable[[Document], Iterator[Section]]

_HEAD = 4096  # bytes that tell what a file is
_KINDS: dict[Reader, str] = {
    text.read: ".md .markdown .mdx .rst .rest .adoc .asciidoc .txt .text",
    html.read: ".html .htm .xhtml",
    docx.read: ".docx",
    epub.read: ".epub",
    tables.read: ".csv .tsv .tab",
    json_text.read: ".json .jsonl .ndjson .geojson",
    notebook.read: ".ipynb",
    mail.read: ".mbox .eml",
    code.read: (
        ".py .pyi .js .mjs .cjs .jsx .ts .tsx .java .kt .kts .scala .groovy .c .h .cc .cpp .cxx .hh .hpp .cs .m .mm"
        " .go .rs .rb .php .swift .dart .lua .pl .pm .r .jl .sh .bash .zsh .fish .ps1 .bat .sql .proto .graphql .vue"
        " .svelte .ex .exs .erl .hs .ml .mli .fs .clj .lisp .el .vb .pas .f90 .asm .s .zig .nim .v .sol .tf .cmake"
        " .gradle .css .scss .less"
    ),
    code.read_lines: (
        ".log .ini .cfg .conf .toml .yaml .yml .xml .env .properties .srt .vtt .tex .bib .diff .patch .lock"
    ),
}
_READERS: dict[str, Reader] = {suffix: reader for reader, suffixes in _KINDS.items() for suffix in suffixes.split()}
_OTHERS = {
    b"\xd0\xcf\x11\xe0": "Save it as .docx without a password, and read that.",
    b"PK\x03\x04": "Unpack it, or save it as .docx, .epub or .csv, and read that.",
    b"\x1f\x8b": "Unpack it, and read what is inside.",
}


def read(path: Path) -> Iterator[Document]:
    """The document that a file is, or one for each table of a data base, opened when it is asked for.

    Raises DocumentError, as reading on in the sections may.
    """
    document = Document(path)
    reader = _reader_of(document)
    if reader is not sqlite.read:
        yield _begun(document, reader)
        return
    for table in sqlite.tables(document):
        yield _begun(Document(path, table, title=f"table {table}"), reader)


def _begun(document: Document, reader: Reader) -> Document:
    """The document with its first section read, so that it is known that it can be read at all."""
    sections = _cleaned(document, reader)
    first = next(sections, None)
    if first is None:
        raise document.failure("holds no text.")
    document.sections = chain([first], sections)
    return document


def _cleaned(document: Document, reader: Reader) -> Iterator[Section]:
    """Sections without what no data base takes: zero bytes and lone surrogates; empty ones are left out."""
    try:
        for section in reader(document):
            if section.text.strip() or section.heading:
                yield _clean(section)
    except OSError as error:
        raise document.failure(f"can not be read: {error.strerror or error}.") from error
    document.share = 1.0


def _clean(section: Section) -> Section:
    if _is_clean(section.text) and _is_clean(section.heading):
        return section
    body, heading = (_without_noise(one) for one in (section.text, section.heading))
    return Section(body, heading, section.page, section.line, section.row, section.whole, section.lines)


def _is_clean(one: str) -> bool:
    return "\0" not in one and (one.isascii() or not any("\ud800" <= character <= "\udfff" for character in one))


def _without_noise(one: str) -> str:
    return one.replace("\0", "").encode("utf-8", "replace").decode()


def _reader_of(document: Document) -> Reader:
    """The reader for what a file holds, else for its name. Raises DocumentError if there is none."""
    if isdir(document.path):
        raise document.failure("is a folder that can not be opened.", "Check its permissions.")
    try:
        with document.path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise document.failure(f"can not be read: {error.strerror or error}.", "Check its permissions.") from error
    if not head:
        raise document.failure("is empty.")
    suffix = document.path.suffix.lower()
    if head.startswith(sqlite.MAGIC):
        return sqlite.read
    if b"%PDF-" in head[:1024] and suffix not in _READERS:
        return pdf.read
    if suffix == ".pdf":
        raise document.failure("is damaged, or no PDF.", "Open it in a viewer, and save it anew.")
    for magic, hint in _OTHERS.items():
        if head.startswith(magic) and suffix not in (".docx", ".epub"):
            raise document.failure("is of a kind that can not be read.", hint)
    return _READERS.get(suffix) or _by_content(head)


def _by_content(head: bytes) -> Reader:
    start = head.lstrip()[:64].lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return html.read
    if head.startswith(b"From ") and b"\nSubject:" in head:
        return mail.read
    return code.read_lines if head.startswith(b"#!") else text.read
