"""Standard input, output and error: in UTF-8, without secrets, and with a file for what nobody should have to read."""

import io
import os
import shutil
import sys
import textwrap
from datetime import datetime
from pathlib import Path

from memgpt.cli.visible import visible


def open_streams() -> None:
    """UTF-8 everywhere, whatever the locale says; a stream that is closed reads and writes nothing."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    sys.stdin = sys.stdin or os.fdopen(0)
    sys.stdout = sys.stdout or os.fdopen(1, "w")
    sys.stderr = sys.stderr or os.fdopen(2, "w")
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def drop_output() -> None:
    """Sends what is left in the buffers nowhere: nobody reads any more."""
    for descriptor in (1, 2):
        os.dup2(os.open(os.devnull, os.O_WRONLY), descriptor)


def ascii_only() -> bool:
    """Whether to do without symbols: the locale promises none, or the user wants it plain."""
    locale = os.environ.get("LC_ALL") or os.environ.get("LANG") or os.environ.get("LC_CTYPE") or ""
    return "NO_COLOR" in os.environ or "utf" not in locale.lower()


def tell(text: str) -> None:
    """Writes a line to standard error; on a terminal it is wrapped between words."""
    text = visible(masked(text))
    if sys.stderr.isatty():
        columns = shutil.get_terminal_size().columns
        text = "\n".join(textwrap.fill(line, columns, break_on_hyphens=False) for line in text.splitlines())
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def masked(text: str) -> str:
    """The text without the key to the model's server."""
    key = os.environ.get("OPENAI_API_KEY", "").strip()
    return text.replace(key, "***") if key else text


def keep_traceback(trace: str, path: Path) -> str:
    """Appends a traceback to the file at ``path``, and says where it is."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace") as log:
            log.write(f"{datetime.now():%Y-%m-%d %H:%M:%S}\n{masked(trace)}\n")
    except OSError:
        return f"It is: {trace.strip().splitlines()[-1]}"
    return f"The details are in {path}"
