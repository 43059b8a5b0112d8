"""Text of a model, a document or a file name, made fit for a terminal: nothing in it can act as a control sequence."""

import re

# C0 but tab and newline, DEL, C1, the marks that override the direction of text, and lone surrogates.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def visible(text: str) -> str:
    r"""The text with control characters as escapes that can be read, such as ``\x1b``."""
    return _UNSAFE.sub(_escape, text.replace("\r\n", "\n"))


def one_line(text: str) -> str:
    """The visible text on one line."""
    return " ".join(visible(text).split())


def visible_json(document: str) -> str:
    """JSON text that holds no control character raw, and still reads as the same values."""
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", document)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
