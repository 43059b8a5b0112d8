"""What the embedded model answers from archival storage: the sentence that is likest to the question, as it stands.

The model itself is too small to put into its own words what it has read.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from memgpt.backends.smollm_acts import sentences_of
from memgpt.backends.smollm_prompt import MAX_SHOWN, shown
from memgpt.backends.smollm_sayings import Vectors

MAX_READ = 60  # pieces that are compared: some 5 ms each
LIKE = 0.35  # the cosine from which a piece may answer; of questions on other things it stays below 0.32

_TEXT = (
    r"(?:(?:the|that|this|my) (?:documents?|files?|text|book|article|report|paper|handbook|manual|guide|pdf)\b(?! club)"
    r"|[\w-]+\.[a-z]{2,4}\b)"
)
_OF_A_TEXT = re.compile(
    rf"\b(?:does|did|do) {_TEXT} (?:say|tell|mention|recommend)\b|\baccording to {_TEXT}\b|\b(?:in|from) {_TEXT}\b",
    re.IGNORECASE,
)
_PIECE = re.compile(r"\[part \d+ of \d+ of one result\] ?")  # of a passage that is longer than a page (memgpt.paging)
_DOCUMENT = re.compile(r"<document (\w+)>\[(.*?), part [\d,]+(?: of [\d,]+)?\] (.*)</document \1>", re.DOTALL)
# A file's name, which may have commas, or another name; and the place in it.
_SOURCE = re.compile(r"\A(.*?\.\w{1,5}|[^,]*|.*?)(?:, (.*))?\Z", re.DOTALL)
_NOTE = re.compile(r"timestamp: [^,]*, memory: (.*)", re.DOTALL)
_PARAGRAPH = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*#•|]|\d+[.)])\s)")


class Passage(NamedTuple):
    """A text that a search of archival storage found, and the document it stands in; empty for a note."""

    source: str
    text: str


def is_of_a_text(question: str) -> bool:
    """Whether a question says that its answer stands in a text."""
    return bool(_OF_A_TEXT.search(question))


def read_passages(entries: Sequence[str]) -> list[Passage]:
    """The passages among the entries of a page of archival_memory_search (memgpt.tools)."""
    found = []
    for entry in (_PIECE.sub("", entry, count=1) for entry in entries):
        if document := _DOCUMENT.fullmatch(entry):
            source, place = _SOURCE.findall(document[2])[0]
            found.append(Passage(source, "\n\n".join(_bare(text, place) for text in document[3].split("\n\n"))))
        elif note := _NOTE.fullmatch(entry):
            found.append(Passage("", note[1]))
    return found


def quoted(question: str, passages: Sequence[Passage], vectors: Vectors) -> str:
    """The sentence, or two that follow each other, that are likest to a question, and the document that says so.

    At most 240 characters.

    Empty if none is like it.
    """
    pieces = [Passage(passage.source, piece) for passage in passages for piece in _pieces(passage.text)][:MAX_READ]
    asked = vectors(question)
    likeness = [float(asked @ vectors(piece.text)) for piece in pieces]
    if max(likeness, default=0.0) < LIKE:
        return ""
    source, text = pieces[likeness.index(max(likeness))]
    return f"{source}: “{text}”" if source else text


def _bare(text: str, place: str) -> str:
    """A text without the heading that stands above it, of which its place tells."""
    first, _, rest = text.partition("\n")
    return rest if rest and first.split(" > ")[-1] in re.split(r" > |; |, ", place) else text


def _pieces(text: str) -> Iterator[str]:
    """The sentences of a passage, and each with the one after it."""
    for paragraph in _PARAGRAPH.split(text):
        sentences = [shown(sentence) for sentence in sentences_of(paragraph.strip()) if sentence]
        yield from sentences
        for first, second in itertools.pairwise(sentences):
            if len(both := f"{first} {second}") <= MAX_SHOWN:
                yield both
