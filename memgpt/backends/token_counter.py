"""Token counts by tiktoken's o200k_base, from the table that ships with the package: no network."""

import re
from binascii import a2b_base64
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from memgpt.errors import StorageError

if TYPE_CHECKING:
    from tiktoken import Encoding

_RANKS = Path(__file__).parent.parent / "data" / "fb374d419588a4632f3f557e76b4b70aebbca790"
_SHA256 = "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"
_HINT = "Install memgpt again."
_PATTERN = "|".join(
    (
        r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
        r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
        r"\p{N}{1,3}",
        r" ?[^\s\p{L}\p{N}]+[\r\n/]*",
        r"\s*[\r\n]+",
        r"\s+(?!\S)",
        r"\s+",
    )
)
_SLICE = re.compile(r".{1,1000}(?=\s|\Z)|.{1,1000}", re.DOTALL)


class TiktokenCounter:
    """Implements ports.TokenCounter with o200k_base for every model; special tokens count as ordinary text.

    Exact up to 1,000 characters. Longer texts are counted in slices, which adds a token a slice at worst: tiktoken
    overflows its stack on a megabyte of spaces, and its older versions take quadratic time on one letter.
    """

    def __init__(self, ranks: Path = _RANKS) -> None:
        self._ranks = ranks
        self._lock = Lock()
        self._encoding: Encoding | None = None

    def count(self, text: str) -> int:
        """The tokens of the text. Raises StorageError if the table can not be read."""
        encode = self._load().encode_ordinary
        if len(text) <= 1000:
            return len(encode(text))
        return sum(len(encode(piece)) for piece in _SLICE.findall(text))

    def warm(self) -> None:
        """Loads the table now instead of at the first count; any thread may call it."""
        self._load()

    def _load(self) -> "Encoding":
        if self._encoding is None:
            with self._lock:
                if self._encoding is None:
                    self._encoding = _encoding(self._ranks)
        return self._encoding


def _encoding(path: Path) -> "Encoding":
    from tiktoken import Encoding

    ranks = _read_ranks(path)
    encoding = Encoding("o200k_base", pat_str=_PATTERN, mergeable_ranks=ranks, special_tokens={})
    ranks.clear()  # tiktoken keeps a copy of its own, and this one only for pickling: 22 MB
    return encoding


def _read_ranks(path: Path) -> dict[bytes, int]:
    """Tokens and their ranks from a file of tiktoken's, checked like there; its own loader takes twice the time."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise StorageError(
            f"The table of tokens can not be read: {error.strerror}.", "Install memgpt again."
        ) from error
    if sha256(data).hexdigest() != _SHA256:
        raise StorageError("The table of tokens is damaged.", _HINT)
    fields = data.split()
    return dict(zip(map(a2b_base64, fields[::2]), map(int, fields[1::2]), strict=True))
