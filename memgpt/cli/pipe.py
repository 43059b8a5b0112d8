"""Lines from a pipe, a file, or a terminal that knows no cursor."""

import os
import select
import time
from typing import TextIO


class PipeLines:
    """Reads lines of UTF-8 from a file descriptor; ``prompt_to`` gets a prompt before each, for a person to see."""

    def __init__(self, descriptor: int, prompt_to: TextIO | None = None) -> None:
        self._descriptor = descriptor
        self._prompt_to = prompt_to
        self._rest = b""
        self._ended = False

    def read(self, seconds: float | None = None, *, inside_block: bool = False) -> str | None:
        """See conversation.Lines."""
        if self._prompt_to:
            self._prompt_to.write("... " if inside_block else "> ")
            self._prompt_to.flush()
        deadline = None if seconds is None else time.monotonic() + seconds
        while b"\n" not in self._rest and not self._ended:
            if deadline is not None and not self._wait(deadline - time.monotonic()):
                return None
            piece = os.read(self._descriptor, 65_536)
            self._rest += piece
            self._ended = not piece
        if self._ended and not self._rest:
            raise EOFError
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode("utf-8", "replace").removesuffix("\r")

    def _wait(self, seconds: float) -> bool:
        return bool(select.select([self._descriptor], [], [], max(0.0, seconds))[0])
