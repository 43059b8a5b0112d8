"""Files that are zip archives of XML (EPUB, DOCX), opened without trusting what they say of themselves."""

import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, TreeBuilder

from memgpt.backends.readers.document import Document
from memgpt.errors import DocumentError

_MEMBER = 128 << 20  # bytes of one unpacked member
_ALL = 1 << 30  # bytes of all that is unpacked
_READ = 64 * 1024
_OLE = b"\xd0\xcf\x11\xe0"


@dataclass
class Package:
    """An open archive; it unpacks 1 GB at most, and 128 MB of a member."""

    document: Document
    archive: zipfile.ZipFile
    unpacked: int = 0

    def __contains__(self, name: str) -> bool:
        return name in self.archive.NameToInfo

    def pieces(self, name: str) -> Iterator[bytes]:
        """The bytes of a member. Raises DocumentError if it unpacks to too much; KeyError if it is not there."""
        info = self.archive.getinfo(name)
        if info.flag_bits & 1:
            raise encrypted(self.document)
        if info.file_size > _MEMBER:
            raise self._too_much()
        size = 0
        with self.archive.open(name) as member:
            while piece := member.read(_READ):
                size += len(piece)
                self.unpacked += len(piece)
                if size > _MEMBER or self.unpacked > _ALL:
                    raise self._too_much()
                yield piece

    def tree(self, name: str) -> Element:
        """The root of a small XML member."""
        builder = TreeBuilder()
        parse_xml(self.pieces(name), builder.start, builder.end, builder.data)
        return builder.close()

    def _too_much(self) -> DocumentError:
        return self.document.failure("unpacks to more than a document should.", "Export it as text, and read that.")


@contextmanager
def opened_package(document: Document) -> Iterator[Package]:
    """The archive that the document is. Whatever is broken in it raises DocumentError."""
    from xml.parsers.expat import ExpatError

    try:
        with zipfile.ZipFile(document.path) as archive:
            yield Package(document, archive)
    except (zipfile.BadZipFile, zlib.error, ExpatError, EOFError, LookupError, UnicodeError, AssertionError) as error:
        if read_head(document.path) == _OLE:
            raise encrypted(document) from error
        raise document.failure("is damaged, or not what its name says.") from error
    except (NotImplementedError, RuntimeError) as error:
        raise document.failure("is packed in a way that can not be read.") from error


def parse_xml(
    pieces: Iterator[bytes],
    start: Callable[[str, dict[str, str]], Any],
    end: Callable[[str], Any],
    data: Callable[[str], Any],
) -> None:
    """Calls back for the elements and texts of XML, names as ``namespace name``. Entities of its own are refused."""
    from xml.parsers.expat import ParserCreate

    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = data
    parser.EntityDeclHandler = _refuse
    for piece in pieces:
        parser.Parse(piece)
    parser.Parse(b"", True)


def local(name: str) -> str:
    """The name of an element or attribute without its namespace."""
    return name.rpartition(" ")[2]


def read_head(path: Path) -> bytes:
    """The first four bytes of a file."""
    with path.open("rb") as file:
        return file.read(4)


def encrypted(document: Document) -> DocumentError:
    """The error of a document that is protected."""
    return document.failure("is encrypted.", "Save it without a password or copy protection, and read that.")


def _refuse(*_: object) -> None:
    raise zipfile.BadZipFile("XML that declares entities")
