"""The prompt of a terminal: history, completion, several lines, a bar at the bottom, and a timer for heartbeats."""

import asyncio
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.enums import DEFAULT_BUFFER
from prompt_toolkit.filters import has_focus
from prompt_toolkit.history import FileHistory
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output import Output

from memgpt.cli.visible import visible

_FORGETTING = "/forget"
_LONGEST = 10_000  # characters of a line that is worth keeping in the history


class PromptLines:
    """Reads lines at a prompt.

    ``complete`` gives the whole lines that a line may become; ``status`` is asked before each prompt for the text of
    the bar at the bottom; ``ready`` is called once, when the first prompt is on the screen.
    """

    def __init__(
        self,
        history: Path,
        complete: Callable[[str], list[str]],
        status: Callable[[], str],
        ready: Callable[[], None],
        *,
        input: Input | None = None,
        output: Output | None = None,
    ) -> None:
        self._draft = Document()
        self._status = status
        self._bar = ""
        self._ready: Callable[[], None] | None = ready
        self._history = _History(history)
        self._session: PromptSession[str | None] = PromptSession(
            history=self._history,
            completer=_LineCompleter(complete),
            complete_while_typing=False,
            multiline=True,
            key_bindings=_key_bindings(),
            bottom_toolbar=lambda: self._bar,
            prompt_continuation="  ",
            reserve_space_for_menu=4,
            input=input,
            output=output,
        )
        self._session.app.after_render += lambda app: self._tell_ready()

    def read(self, seconds: float | None = None, *, inside_block: bool = False) -> str | None:
        """See conversation.Lines; the half-typed line and its cursor come back with the next prompt."""
        draft, self._draft = self._draft, Document()
        self._bar = visible(self._status())
        self._session.app.erase_when_done = False
        self._history.read_again()
        return self._session.prompt(
            "... " if inside_block else "> ",
            default=draft,
            pre_run=None if seconds is None else partial(self._start_timer, seconds),
        )

    def _start_timer(self, seconds: float) -> None:
        self._session.app.create_background_task(self._expire(seconds))

    async def _expire(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
        app = self._session.app
        if not app.is_done:
            self._draft = self._session.default_buffer.document
            app.erase_when_done = True
            app.exit(result=None)

    def _tell_ready(self) -> None:
        ready, self._ready = self._ready, None
        if ready:
            ready()


class _History(FileHistory):
    """Typed lines in a file that only its owner can read; a disk that is full does not end the chat."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._path = path
        with suppress(OSError):
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        self._file = self._file_there()

    def read_again(self) -> None:
        """Takes over a file that was put in the place of this one: lines were forgotten."""
        if self._file != self._file_there():
            self._file = self._file_there()
            self._loaded = False

    def _file_there(self) -> int:
        try:
            return self._path.stat().st_ino
        except OSError:
            return 0

    def load_history_strings(self) -> Iterable[str]:
        with suppress(OSError):
            yield from super().load_history_strings()

    def store_string(self, string: str) -> None:
        if len(string) > _LONGEST or string.lstrip().lower().startswith(_FORGETTING):
            return  # a paste, which the agent keeps; or what nobody should keep
        with suppress(OSError):
            super().store_string(string.encode("utf-8", "replace").decode())


class _LineCompleter(Completer):
    def __init__(self, complete: Callable[[str], list[str]]) -> None:
        self._complete = complete

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        line = document.text_before_cursor
        start = line.rpartition(" ")[0]
        for whole in self._complete(line):
            word = whole[len(start) + 1 :] if start else whole
            yield Completion(word, start_position=len(start) + (1 if start else 0) - len(line))


def _key_bindings() -> KeyBindings:
    bindings = KeyBindings()
    typing = has_focus(DEFAULT_BUFFER)

    @bindings.add("enter", filter=typing)
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.validate_and_handle()

    @bindings.add("escape", "enter", filter=typing)
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    @bindings.add("c-c", filter=typing)
    @bindings.add("<sigint>")
    def _(event: KeyPressEvent) -> None:
        buffer = get_app().current_buffer
        if buffer.text:
            buffer.reset()
        else:
            event.app.exit(exception=KeyboardInterrupt)

    return bindings
