"""PDF: a section a page, under the bookmark that it belongs to."""

import re
from collections.abc import Iterator
from typing import Any

from memgpt.backends.readers.document import Document, missing
from memgpt.backends.readers.text import Headings
from memgpt.types import Section

_HYPHEN = re.compile(r"(?<=\w)[\ufffe\x02\xad]\s*\n?")
_ANEW = "Open it in a viewer, and save it anew."
_OCR = "Make its text readable first, for example with ocrmypdf."


def read(document: Document) -> Iterator[Section]:
    """The text of each page; a page without any is counted, and told in the notes."""
    try:
        import pypdfium2
    except ImportError as error:
        raise missing("PDF") from error
    try:
        pdf = pypdfium2.PdfDocument(document.path)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise document.failure("is encrypted.", "Save it without a password, and read that.") from error
        raise document.failure("is damaged, or no PDF.", _ANEW) from error
    try:
        yield from _pages(document, pdf)
    finally:
        pdf.close()


def _pages(document: Document, pdf: Any) -> Iterator[Section]:
    document.title = " ".join(pdf.get_metadata_dict().get("Title", "").split())
    headings = _headings(pdf)
    path, empty, broken, count = "", 0, 0, len(pdf)
    for number in range(count):
        path = headings.get(number, path)
        text = _text(pdf, number)
        if text is None:
            broken += 1
        elif not text.strip():
            empty += 1
        else:
            yield Section(text, path, page=number + 1)
        document.share = (number + 1) / count
    if broken == count:
        raise document.failure("is damaged: none of its pages can be read.", _ANEW)
    if empty + broken == count:
        raise document.failure(f"holds no text: its {empty} pages are pictures.", _OCR)
    if empty:
        document.notes.append(f"{empty} of {count} pages hold no text (they may be scanned)")
    if broken:
        document.notes.append(f"{broken} of {count} pages are damaged")


def _text(pdf: Any, number: int) -> str | None:
    """The text of a page, words joined that the end of a line parts; None if it can not be read."""
    import pypdfium2

    try:
        page = pdf[number]
        try:
            text_page = page.get_textpage()
            try:
                text = text_page.get_text_range()
            finally:
                text_page.close()
        finally:
            page.close()
    except pypdfium2.PdfiumError:
        return None
    return _HYPHEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _headings(pdf: Any) -> dict[int, str]:
    """The path of bookmarks that is open at the end of a page, by the page, from 0, where it changes."""
    import pypdfium2

    headings, paths = Headings(), dict[int, str]()
    try:
        for bookmark in pdf.get_toc(max_depth=4):
            target = bookmark.get_dest()
            page = target.get_index() if target else None
            headings.enter(bookmark.level + 1, bookmark.get_title())
            if page is not None:
                paths[page] = headings.path
    except pypdfium2.PdfiumError:
        return {}
    return paths
