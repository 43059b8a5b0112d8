"""Documents as the model reads them: inside marks that no text can fake, each part with its place (pure).

Whatever comes from a document stands between such marks, its name, title and headings included.
"""

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from memgpt.errors import CallRefused
from memgpt.paging import Size
from memgpt.types import Passage, Source

_MARK = 6  # hexadecimal digits
_NAMED = 5  # documents that a sentence names
_LABEL = 160  # characters of a title or a place that are shown
_NOTES = 60  # tokens for what stands around the parts
_CUT = " [this part is cut here: archival_memory_search shows all of it]"


def enclose(text: str) -> str:
    """The text between two marks that do not occur in it; the same text always has the same marks."""
    mark = _mark(text)
    while mark in text.lower():
        mark = _mark(f"{mark} {text}")
    return f"<document {mark}>{text}</document {mark}>"


def label(passage: Passage) -> str:
    """Where a passage of a document stands, such as ``[manual.pdf, page 12, part 31 of 140]``."""
    number = f"part {passage.part} of {passage.parts}" if passage.parts else f"part {passage.part}"
    return f"[{', '.join(filter(None, (_name(passage.source), _line(passage.place), number)))}]"


def quote(passage: Passage, text: str) -> str:
    """A text of the passage, or a piece of it, as the model reads it."""
    return enclose(f"{label(passage)} {text}")


def sources_in(output: str, passages: Iterable[Passage]) -> Iterator[str]:
    """The documents of those passages that stand in an output, plain or in JSON."""
    plain = output.replace('\\"', '"').replace("\\\\", "\\")
    yield from (passage.source for passage in passages if passage.source and label(passage) in plain)


def find(name: str, sources: Sequence[Source]) -> Source:
    """The document of that name, or of which it is a part of the name. Raises CallRefused, with the nearest names."""
    wanted = name.strip().strip("\"'").removeprefix("source:").strip("\"'")
    for match in (
        [source for source in sources if _name(source.name) == wanted],
        [source for source in sources if _name(source.name).casefold() == wanted.casefold()],
        holding := [source for source in sources if wanted and wanted.casefold() in _name(source.name).casefold()],
    ):
        if len(match) == 1:
            return match[0]
    if not sources:
        raise CallRefused("There are no documents.")
    if holding:
        raise CallRefused(f"'{_line(name)}' is a part of several names: {_named(holding)}. Give the whole name.")
    near = _nearest(wanted, sources)
    meant = f" The nearest: {_named(near)}." if near else ""
    raise CallRefused(f"There is no document '{_line(name)}'.{meant} document_outline without a name lists them.")


def show_parts(passages: Sequence[Passage], limit: int, size: Size) -> str:
    """Parts that follow each other, as many as fit ``limit`` by the measure ``size``, and how to go on."""
    room = limit * 4 // 5 - _NOTES
    shown, left = [_fitting(passages[0], room, size)], room
    left -= size(shown[0])
    for passage in passages[1:]:
        text = quote(passage, passage.text)
        if (left := left - size(text)) < 0:
            break
        shown.append(text)
    first, last, parts = passages[0].part, passages[len(shown) - 1].part, passages[0].parts
    numbers = f"Part {first}" if first == last else f"Parts {first} to {last}"
    after = f"Next: part={last + 1}." if last < parts else "That is the end of the document."
    return "\n".join([f"{numbers} of {parts}:", *shown, after])


def show_lines(what: str, lines: Sequence[str], page: int, limit: int, size: Size) -> str:
    """One page of a list that comes from documents, by size; ``page`` counts from 0. Raises CallRefused beyond it."""
    room = limit * 4 // 5 - _NOTES
    pages: list[list[str]] = [[]]
    left = room
    for line in lines:
        needs = size(line)
        if pages[-1] and needs > left:
            pages.append([])
            left = room
        pages[-1].append(line)
        left -= needs
    if page >= len(pages):
        raise CallRefused(f"There is no page {page}: the last page is {len(pages) - 1}.")
    more = f" More: page={page + 1}." if page + 1 < len(pages) else ""
    shown = enclose("\n".join(pages[page]))
    return f"{what} (page {page}/{len(pages) - 1}): {shown}{more}"


def source_line(source: Source) -> str:
    """A document in a list."""
    title = f', "{_line(source.title)}"' if source.title and source.title != source.name else ""
    loading = "" if source.complete else ", not all of it yet"
    return (
        f"{_name(source.name)}{title}, {source.parts:,} part{'s' * (source.parts != 1)}, {source.tokens:,} tokens,"
        f" loaded {source.time:%Y-%m-%d}{loading}"
    )


def heading_line(number: int, heading: str) -> str:
    """A line of an outline."""
    return f"part {number}: {_line(heading)}"


def last_page(place: str) -> int | None:
    """The page that a place names, if it names one."""
    match = re.search(r"\bpages? (?:\d+-)?(\d+)", place)
    return int(match[1]) if match else None


def changed_after(names: Sequence[str]) -> str:
    """The sentence for the user when core memory is changed by a turn that read documents."""
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return (
        f"Core memory was changed after reading {', '.join(map(_name, names[:_NAMED]))}{more}."
        " /memory shows it, /pop takes it back."
    )


def _fitting(passage: Passage, room: int, size: Size) -> str:
    """The passage, its text cut where it would not fit alone."""
    text = passage.text
    while size(shown := quote(passage, text)) > room and len(text) > 1:
        text = text[: len(text) // 2]
    return shown if text == passage.text else shown + _CUT


def _nearest(name: str, sources: Sequence[Source]) -> list[Source]:
    """Documents whose name, or the end of whose path, is like this one."""
    known = {key: source for source in sources for key in (source.name.casefold(), _file(source.name))}
    close = [
        key
        for form in dict.fromkeys((name.casefold(), _file(name)))
        for key in difflib.get_close_matches(form, known, _NAMED, 0.5)
    ]
    return list({known[key].name: known[key] for key in close}.values())


def _file(name: str) -> str:
    return name.casefold().rpartition("/")[2]


def _named(sources: Sequence[Source]) -> str:
    more = f" and {len(sources) - _NAMED} more" if len(sources) > _NAMED else ""
    return enclose(", ".join(_name(source.name) for source in sources[:_NAMED])) + more


def _name(text: str) -> str:
    """A name in one line, whole: the model has to give it back."""
    return re.sub(r"[\x00-\x1f\x7f]", " ", text)


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LABEL else f"{line[: _LABEL - 1]}…"


def _mark(text: str) -> str:
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:_MARK]
