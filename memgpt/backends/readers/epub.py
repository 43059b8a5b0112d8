"""EPUB: the chapters of a book in reading order."""

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote, urldefrag
from xml.etree.ElementTree import Element

from memgpt.backends.readers.document import Document
from memgpt.backends.readers.encoding import declared
from memgpt.backends.readers.html import Page
from memgpt.backends.readers.packages import Package, encrypted, local, opened_package
from memgpt.types import Section

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"


def read(document: Document) -> Iterator[Section]:
    """Sections under the headings of the chapters, or under their names in the table of contents."""
    with opened_package(document) as package:
        root = package.tree(_CONTAINER)
        opf = next((item.get("full-path", "") for item in _all(root, "rootfile")), "")
        book = package.tree(opf)
        document.title = next((" ".join((item.text or "").split()) for item in _all(book, "title")), "")
        items = {item.get("id", ""): item for item in _all(book, "item")}
        spine = [items[key] for item in _all(book, "itemref") if (key := item.get("idref", "")) in items]
        base = posixpath.dirname(opf)
        names = [_resolved(base, item.get("href", "")) for item in spine]
        if set(names) & _encrypted(package):
            raise encrypted(document)
        contents = _contents(package, base, list(items.values()))
        lost = 0
        for number, name in enumerate(names, 1):
            if name in package:
                yield from _chapter(package, name, contents.get(name, ""))
            else:
                lost += 1
            document.share = number / len(names)
        if lost:
            document.notes.append(f"{lost} of {len(names)} chapters are missing in the file")


def _chapter(package: Package, name: str, label: str) -> Iterator[Section]:
    data = b"".join(package.pieces(name))
    text = data.decode(declared(data) or "utf-8", "replace")
    page = Page()
    sections = list(page.read(text))
    if label and not any(section.heading for section in sections):
        sections = list(Page(label).read(text))
    yield from sections


def _contents(package: Package, base: str, items: list[Element]) -> dict[str, str]:
    """The names of the chapters by their file, from the table of contents of either version of the format."""
    labels: dict[str, str] = {}
    for item in items:
        name = _resolved(base, item.get("href", ""))
        is_contents = (
            item.get("media-type") == "application/x-dtbncx+xml" or "nav" in item.get("properties", "").split()
        )
        if not is_contents or name not in package:
            continue
        folder = posixpath.dirname(name)
        root = package.tree(name)
        for point in _all(root, "navPoint"):
            label = next((text.text or "" for text in _all(point, "text")), "")
            target = next((content.get("src", "") for content in _all(point, "content")), "")
            labels.setdefault(_resolved(folder, target), " ".join(label.split()))
        for link in _all(root, "a"):
            labels.setdefault(_resolved(folder, link.get("href", "")), " ".join("".join(link.itertext()).split()))
    return labels


def _encrypted(package: Package) -> set[str]:
    """Members whose content is encrypted."""
    if _ENCRYPTION not in package:
        return set()
    return {unquote(item.get("URI", "")) for item in _all(package.tree(_ENCRYPTION), "CipherReference")}


def _all(root: Element, name: str) -> Iterator[Element]:
    return (item for item in root.iter() if local(item.tag) == name)


def _resolved(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(urldefrag(target)[0])))
