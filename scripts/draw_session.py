"""Draws docs/session.svg: runs the program in a terminal (tmux), types into it, and exports the screen with rich.

Without a key in the environment the embedded model answers, so that anybody can draw the picture again.
"""

import os
import shlex
import subprocess
import sys
import tempfile
import time
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).parent.parent
WIDTH, HEIGHT = 92, 40
SESSIONS = (
    ("Hi! My name is Marta.", "I keep a goat called Pickles."),
    ("What is my goat called?",),
)


def tmux(*arguments: str) -> str:
    """Runs a tmux command on a server of its own."""
    done = subprocess.run(["tmux", "-L", "memgpt-picture", *arguments], check=True, capture_output=True, text=True)
    return done.stdout


def settled_screen(seconds: float = 60) -> str:
    """The screen, with its colours, once it has not changed for two seconds."""
    last, since, end = "", time.monotonic(), time.monotonic() + seconds
    while time.monotonic() < end and time.monotonic() - since < 2:
        screen = tmux("capture-pane", "-e", "-p", "-t", "picture")
        if screen != last:
            last, since = screen, time.monotonic()
        time.sleep(0.1)
    return last


def type_line(line: str) -> None:
    """Types a line and waits for what comes of it."""
    tmux("send-keys", "-t", "picture", "-l", line)
    tmux("send-keys", "-t", "picture", "Enter")


def run_sessions(home: str) -> str:
    """Both sessions, one after the other in one terminal; returns the last screen."""
    command = f"MEMGPT_HOME={shlex.quote(home)} {shlex.quote(sys.executable)} main.py --persona sam --human basic"
    shell = "env PS1='$ ' HISTFILE=/dev/null sh"
    tmux("new-session", "-d", "-s", "picture", "-x", str(WIDTH), "-y", str(HEIGHT), "-c", str(ROOT), shell)
    try:
        tmux("send-keys", "-t", "picture", f"alias memgpt={shlex.quote(command)}; clear", "Enter")
        for lines in SESSIONS:
            type_line("memgpt")
            time.sleep(3)
            settled_screen()
            for line in lines:
                type_line(line)
                settled_screen()
            type_line("/exit")
            settled_screen()
        return settled_screen()
    finally:
        tmux("kill-server")


def main() -> None:
    """Draws the picture."""
    with tempfile.TemporaryDirectory() as home:
        models = Path(os.environ.get("MEMGPT_HOME") or Path.home() / ".memgpt") / "models"
        if models.is_dir():
            Path(home, "models").symlink_to(models)
        screen = run_sessions(home)
    console = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True)
    console.print(Text.from_ansi(screen.rstrip()), soft_wrap=True)
    console.save_svg(str(ROOT / "docs" / "session.svg"), title="memgpt")


if __name__ == "__main__":
    main()
