"""Mail: a mailbox (mbox) or a message (eml), a section each."""

import email.errors
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message

from memgpt.backends.readers.document import Document
from memgpt.backends.readers.html import Page
from memgpt.types import Section

_LARGEST = 64 << 20  # bytes of a message
_LINE = 1 << 20  # bytes
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)


def read(document: Document) -> Iterator[Section]:
    """A section a message: subject, sender, date, text, and the names of what is attached."""
    if document.path.suffix.lower() == ".eml":
        if document.size > _LARGEST:
            raise document.failure(f"is larger than {_LARGEST >> 20} MB.")
        message = message_from_bytes(document.path.read_bytes())
        document.title = _header(message, "Subject")
        yield Section(_text(message), document.title)
        return
    for number, data in enumerate(_messages(document), 1):
        message = message_from_bytes(data)
        subject = _header(message, "Subject") or "no subject"
        yield Section(_text(message), f"message {number}: {subject}", whole=True)


def _messages(document: Document) -> Iterator[bytes]:
    """The messages of a mailbox, each of which begins with a line "From "."""
    size = max(1, document.size)
    rows: list[bytes] = []
    held, after_blank, cut = 0, True, 0
    with document.path.open("rb") as file:
        while row := file.readline(_LINE):
            if after_blank and row.startswith(b"From "):
                if rows:
                    yield _QUOTED_FROM.sub(rb"\1", b"".join(rows))
                    document.share = file.tell() / size
                rows, held = [], 0
            elif held <= _LARGEST:
                rows.append(row)
                held += len(row)
                cut += held > _LARGEST
            after_blank = not row.strip()
    if rows:
        yield _QUOTED_FROM.sub(rb"\1", b"".join(rows))
    if cut:
        document.notes.append(f"{cut} messages are larger than {_LARGEST >> 20} MB, and were cut")


def _text(message: Message) -> str:
    told = [f"{name}: {value}" for name in ("From", "To", "Date", "Subject") if (value := _header(message, name))]
    plain, html, attached = list[str](), list[str](), list[str]()
    for part in message.walk():
        name = part.get_filename()
        if name or part.get_content_disposition() == "attachment":
            attached.append(_decoded(name or part.get_content_type()))
        elif part.get_content_type() == "text/plain":
            plain.append(_content(part))
        elif part.get_content_type() == "text/html":
            html.append(_content(part))
    body = "\n\n".join(plain).strip()
    if not body:
        sections = (section for page in html for section in Page().read(page))
        body = "\n\n".join("\n".join(filter(None, (section.heading, section.text))) for section in sections)
    files = [f"Attached: {', '.join(attached)}"] if attached else []
    return "\n\n".join(filter(None, ["\n".join(told), body, *files]))


def _content(part: Message) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    try:
        text = data.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        text = data.decode("utf-8", "replace")
    return text.replace("\r\n", "\n")


def _header(message: Message, name: str) -> str:
    value = message.get(name)
    return " ".join(_decoded(str(value)).split()) if value is not None else ""


def _decoded(value: str) -> str:
    try:
        return str(make_header(decode_header(value)))
    except (LookupError, UnicodeError, ValueError, email.errors.MessageError):
        return value
