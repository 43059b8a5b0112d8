"""The program: reads settings, opens the agent, and puts a face in front of it."""

import errno
import gc
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import Any

import memgpt
from memgpt.agent import Agent
from memgpt.cli.conversation import Conversation
from memgpt.cli.documents import run_ingest
from memgpt.cli.faces import Face, JsonFace, PlainFace
from memgpt.cli.pipe import PipeLines
from memgpt.cli.registry import Chat
from memgpt.cli.reports import agents_table, greeting
from memgpt.cli.settings import Settings, read_settings
from memgpt.cli.streams import ascii_only, drop_output, keep_traceback, open_streams, tell
from memgpt.cli.trace import TracedLLM
from memgpt.cli.transfer import run_export, run_import
from memgpt.cli.visible import one_line, visible
from memgpt.errors import MemGPTError, UserError
from memgpt.events import Failed
from memgpt.places import Folder, Places
from memgpt.ports import LLM

_PROFILES: tuple[tuple[str, Folder], ...] = (("persona", "personas"), ("human", "humans"))


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the program and returns its exit code: 0, 1 after an error, 2 for a mistake of the user."""
    os.umask(0o077)
    open_streams()
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, _leave)
    arguments = list(sys.argv[1:] if argv is None else argv)
    as_json = "--json" in arguments
    try:
        places = Places()
        settings = read_settings(arguments, os.environ, places.config, memgpt.__version__)
        as_json = settings.json
        code = _run(settings, places)
        sys.stdout.flush()
        gc.freeze()  # what is left goes with the process: to collect it would take a fifth of a second
        return code
    except SystemExit as stop:  # --help and --version
        return int(stop.code or 0)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        drop_output()
        return 0
    except MemGPTError as error:
        code = 2 if isinstance(error, UserError) else 1
        return _tell_failure(Failed(error.kind, error.message, error.hint), code, as_json)
    except Exception as error:  # noqa: BLE001  # a bug: it goes to a file, and the user is told where that is
        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EIO):  # the store tells its own
            drop_output()
            return 1
        place = keep_traceback(traceback.format_exc(), Places().error_log)
        return _tell_failure(Failed("bug", "A bug in MemGPT ended the program; nothing is lost.", place), 1, as_json)


def _leave(number: int, frame: object) -> None:
    """Ends the program as Ctrl-C ends an answer: what was said so far is kept."""
    raise SystemExit(128 + number)


def _run(settings: Settings, places: Places) -> int:
    if settings.command == "list":
        sys.stdout.write(f"{visible(agents_table(places.entries()))}\n")
        return 0
    if settings.command == "delete":
        return _delete(settings.name or "", places, sure=settings.yes)
    if settings.command in ("import", "export"):
        run = run_import if settings.command == "import" else run_export
        sys.stdout.write(f"{visible(run(settings, _asked(settings, places)))}\n")
        return 0
    if settings.command == "ingest":
        _check_embedder(settings)
        return run_ingest(settings, _asked(settings, places))
    with _open_agent(settings, places) as agent:
        conversation = _conversation(agent, settings, places)
        for line in greeting(agent, memgpt.__version__):
            tell(line)
        if settings.print is not None:
            conversation.say(settings.print)
        else:
            conversation.run(greet=not settings.first)
    return 0 if conversation.ok else 1


# -- opening -----------------------------------------------------------------------------------------------------------


def _open_agent(settings: Settings, places: Places) -> Agent:
    _check_embedder(settings)
    agent = memgpt.open_agent(
        settings.agent,
        **_asked(settings, places),
        new=settings.new,
        llm=_choose_llm(settings, places, settings.model),
        embedder=settings.embedder,
        core_limit=settings.core_limit,
        steps=settings.max_steps,
        max_cost=settings.max_cost,
        tell=tell,
    )
    if settings.context_window:
        agent.window  # noqa: B018  # says if it is too small
    return agent


def _check_embedder(settings: Settings) -> None:
    if settings.embedder == "openai" and not os.environ.get("OPENAI_API_KEY"):
        raise UserError("There is no key for --embedder openai.", "Set OPENAI_API_KEY, or leave the flag out.")


def _asked(settings: Settings, places: Places) -> dict[str, Any]:
    """The persona and the human that were asked for; raises UserError if a new agent would not find them."""
    asked = {key: getattr(settings, key) for key, _ in _PROFILES}
    if settings.agent and not settings.new and (places.agent(settings.agent) / "memory.db").is_file():
        # The environment and the config file are for agents to come: only a flag can contradict one that is there.
        asked = {key: value if key in settings.flags else None for key, value in asked.items()}
    else:
        for key, folder in _PROFILES:  # before a model is looked for, which may take long
            if asked[key]:
                places.text_file(folder, asked[key])
    return asked


def _choose_llm(settings: Settings, places: Places, model: str | None) -> LLM:
    llm = memgpt.choose_llm(
        model,
        base_url=settings.base_url,
        context_window=settings.context_window,
        stream=not settings.no_stream,
        places=places,
        progress=_FetchBar(),
    )
    return TracedLLM(llm, tell) if settings.debug else llm


def _conversation(agent: Agent, settings: Settings, places: Places) -> Conversation:
    chat = Chat(
        agent,
        places,
        choose_llm=partial(_choose_llm, settings, places),
        apply_profile=partial(memgpt.apply_profile, agent, places=places),
    )
    at_keyboard = sys.stdin.isatty() and sys.stdout.isatty() and not settings.json and settings.print is None
    if at_keyboard and os.environ.get("TERM", "dumb") not in ("dumb", "unknown"):
        from memgpt.cli.app import terminal_conversation  # only here: the libraries of a terminal are large

        return terminal_conversation(chat, heartbeat_every=settings.heartbeat_every, ascii_only=ascii_only())
    lines = PipeLines(sys.stdin.fileno(), prompt_to=sys.stdout if at_keyboard else None)
    plain = PlainFace(sys.stdout, sys.stdout if at_keyboard else sys.stderr, streams=at_keyboard)
    face: Face = JsonFace(sys.stdout) if settings.json else plain
    return Conversation(chat, lines, lambda: face, heartbeat_every=settings.heartbeat_every, interactive=at_keyboard)


def _delete(name: str, places: Places, *, sure: bool) -> int:
    places.existing_agent(name)
    if not sure:
        if not sys.stdin.isatty():
            raise UserError(f"Nobody is there to ask whether to delete '{name}'.", "Add --yes.")
        sys.stdout.write(f"Delete {name} and all that it knows? [y/N] ")
        sys.stdout.flush()
        if sys.stdin.readline().strip().lower() not in ("y", "yes"):
            sys.stdout.write("Nothing was deleted.\n")
            return 0
    memgpt.delete_agent(name, places)
    kept = f" Its checkpoints stay in {places.checkpoints / name}." if places.checkpoints_of(name) else ""
    sys.stdout.write(f"{visible(f'Deleted {name}.{kept}')}\n")
    return 0


def _tell_failure(failure: Failed, code: int, as_json: bool) -> int:
    with suppress(BrokenPipeError):
        if as_json:
            JsonFace(sys.stdout).show(failure)
        tell(f"memgpt: {one_line(f'{failure.message} {failure.hint}')}")
    return code


class _FetchBar:
    """Shows how far the download of the embedded model has come; rich is loaded only if there is one."""

    def __init__(self) -> None:
        self._bar: Any = None

    def __call__(self, done: int, total: int) -> None:
        if self._bar is None:
            from rich.console import Console
            from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

            columns = (TextColumn("Fetching the embedded model, once:"), BarColumn(), DownloadColumn())
            self._bar = Progress(*columns, console=Console(stderr=True))
            self._bar.add_task("", total=total)
            self._bar.start()
        self._bar.update(0, completed=done)
        if done >= total:
            self._bar.stop()


if __name__ == "__main__":
    sys.exit(main())
