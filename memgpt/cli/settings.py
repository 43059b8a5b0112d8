"""Settings: flags, else the environment (MEMGPT_...), else config.toml; what they mean and what is wrong with them."""

import argparse
import difflib
import math
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, NoReturn

from memgpt.errors import UserError

COMMANDS = {
    "list": ("memgpt list", 0, 0),
    "import": ("memgpt import FILE...", 1, 10_000),
    "ingest": ("memgpt ingest PATH... [--words-only]", 1, 100_000),
    "export": ("memgpt export [FILE]", 0, 1),
    "delete": ("memgpt delete NAME [--yes]", 1, 1),
}
"""How each command is written, and how many arguments it takes at least and at most."""
_PRINT = "say TEXT, print the answer, and leave"


@dataclass(frozen=True)
class _Form:
    """What the values of a setting look like; ``read`` raises ValueError, ``toml`` are the types in a config file."""

    says: str
    read: Callable[[str], Any]
    toml: tuple[type, ...] = (str,)


def _read_whole(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def _read_dollars(text: str) -> float:
    amount = float(text.removeprefix("$"))
    if not (math.isfinite(amount) and amount >= 0):
        raise ValueError
    return amount


def _read_period(text: str) -> float:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([smh])", text.strip())
    if not match or not 0 < float(match[1]) < 100_000:
        raise ValueError
    return float(match[1]) * {"s": 1, "m": 60, "h": 3600}[match[2]]


def _read_switch(text: str) -> bool:
    return {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}[
        text.strip().lower()
    ]


def _read_embedder(text: str) -> str:
    if text not in ("local", "openai"):
        raise ValueError
    return text


_TEXT = _Form("a text", str)
_WHOLE = _Form("a whole number above 0", _read_whole, (int,))
_DOLLARS = _Form("an amount in dollars, such as 0.50", _read_dollars, (int, float))
_PERIOD = _Form("a time such as 30s, 30m or 2h", _read_period)
_SWITCH = _Form("true or false", _read_switch, (bool,))
_EMBEDDER = _Form("local or openai", _read_embedder)


def _setting(form: _Form, help: str, *, default: Any = None, metavar: str | None = None) -> Any:
    return field(default=default, metadata={"form": form, "help": help, "metavar": metavar})


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What the user asked for; None where they did not. ``heartbeat_every`` is in seconds, ``max_cost`` in dollars.

    ``flags`` are the names of those settings that came as flags. ``command`` is one of COMMANDS: ``name`` is what
    ``delete`` takes, ``files`` are what ``import``, ``ingest`` and ``export`` take.
    """

    persona: str | None = _setting(_TEXT, "the persona of a new agent: a name or a file (default: sam)", metavar="NAME")
    human: str | None = _setting(_TEXT, "what a new agent knows of you at first (default: basic)", metavar="NAME")
    agent: str | None = _setting(_TEXT, "the agent to open or create (default: PERSONA-HUMAN)", metavar="NAME")
    new: bool = _setting(_SWITCH, "start over under a fresh name; the old agent stays", default=False)
    model: str | None = _setting(_TEXT, "a model of the server, a .gguf file, or 'embedded'", metavar="NAME")
    base_url: str | None = _setting(_TEXT, "the address of an OpenAI-compatible server", metavar="URL")
    context_window: int | None = _setting(_WHOLE, "tokens of the model's window", metavar="N")
    embedder: str = _setting(_EMBEDDER, "who embeds texts for search", default="local", metavar="{local,openai}")
    first: bool = _setting(_SWITCH, "you speak first, instead of the agent", default=False)
    max_steps: int = _setting(_WHOLE, "calls to the model in one turn (default: 20)", default=20, metavar="N")
    core_limit: int | None = _setting(
        _WHOLE, "characters a block of core memory of a new agent (default: 2000)", metavar="N"
    )
    heartbeat_every: float | None = _setting(_PERIOD, "wake the agent now and then: 30s, 30m, 2h", metavar="TIME")
    max_cost: float | None = _setting(_DOLLARS, "stop before this session costs more", metavar="DOLLARS")
    no_stream: bool = _setting(_SWITCH, "take each answer whole", default=False)
    debug: bool = _setting(_SWITCH, "show what the model is asked and answers", default=False)
    json: bool = _setting(_SWITCH, "write events as JSON, one a line", default=False)
    print: str | None = None
    command: str | None = None
    name: str | None = None
    files: tuple[str, ...] = ()
    yes: bool = False
    words_only: bool = False
    flags: frozenset[str] = frozenset()


_SETTINGS = {f.name: f for f in fields(Settings) if "form" in f.metadata}


def read_settings(argv: Sequence[str], environment: Mapping[str, str], config: Path, version: str) -> Settings:
    """The settings from flags, environment and config file, in this order. Raises UserError.

    --help and --version print and raise SystemExit, as argparse does.
    """
    given = vars(_parse(argv, version))
    words = given.pop("words")
    flags = {name: text for name, text in given.items() if text is not None}
    if not flags.get("print", "something").strip():
        raise UserError("--print needs a text.")
    values = dict(_from_file(config)) | dict(_from_environment(environment))
    for name, text in flags.items():
        known = _SETTINGS.get(name)
        values[name] = _read(f"--{_dashed(name)}", known.metadata["form"], text) if known else text
    return Settings(**values, **_command(words), flags=frozenset(flags))


def option_table() -> str:
    """All flags as a Markdown table."""
    rows = [
        f"| `--{_dashed(name)}{' ' + known.metadata['metavar'] if known.metadata['metavar'] else ''}` |"
        f" {known.metadata['help']} |"
        for name, known in _SETTINGS.items()
    ]
    return "\n".join(["| flag | what it does |", "|---|---|", *rows, f"| `-p TEXT` | {_PRINT} |"])


def _command(words: Sequence[str]) -> dict[str, Any]:
    if not words:
        return {}
    command, *arguments = words
    if command not in COMMANDS:
        raise UserError(
            f"There is no command '{command}'.",
            f"There is: {', '.join(COMMANDS)}. To say something: memgpt --print TEXT.",
        )
    usage, least, most = COMMANDS[command]
    if not least <= len(arguments) <= most:
        raise UserError("Wrong number of arguments.", f"It is: {usage}.")
    if command == "delete":
        return {"command": command, "name": arguments[0]}
    return {"command": command, "files": tuple(arguments)}


# -- the three sources -------------------------------------------------------------------------------------------------


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UserError(f"{message[:1].upper()}{message[1:]}.", "memgpt --help lists the flags.")


def _parse(argv: Sequence[str], version: str) -> argparse.Namespace:
    parser = _Parser(
        prog="memgpt",
        description="A permanent chatbot in the terminal, with memory that it edits itself.",
        usage=" | ".join(["memgpt [FLAGS]", *(usage for usage, _, _ in COMMANDS.values())]),
        epilog="Every flag but -p, --words-only, --yes and --version can also be set as MEMGPT_FLAG_NAME in the"
        " environment, or as flag-name in config.toml in MEMGPT_HOME (default: ~/.memgpt). In the chat, /help lists the"
        " commands.",
        allow_abbrev=False,
    )
    parser.add_argument("words", nargs="*", help=argparse.SUPPRESS)
    for name, known in _SETTINGS.items():
        flag, told = f"--{_dashed(name)}", known.metadata["help"]
        if known.metadata["form"] is _SWITCH:
            parser.add_argument(flag, dest=name, action="store_const", const="true", help=told)
        else:
            parser.add_argument(flag, dest=name, metavar=known.metadata["metavar"], help=told)
    parser.add_argument("-p", "--print", metavar="TEXT", help=_PRINT)
    parser.add_argument(
        "--words-only", action="store_const", const=True, help="ingest without vectors: no search by meaning"
    )
    parser.add_argument("--yes", action="store_const", const=True, help="delete without asking")
    parser.add_argument("--version", action="version", version=f"memgpt {version}")
    known_flags, unknown = parser.parse_known_intermixed_args(list(argv))
    if unknown:
        flags = [f"--{_dashed(name)}" for name in _SETTINGS] + ["-p", "--print", "--words-only", "--yes", "--version"]
        flags += ["-h", "--help"]
        raise UserError(f"There is no flag {unknown[0]}.", f"Did you mean {_nearest(unknown[0].split('=')[0], flags)}?")
    return known_flags


def _from_environment(environment: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    for name, known in _SETTINGS.items():
        variable = f"MEMGPT_{name.upper()}"
        if text := environment.get(variable):
            yield name, _read(variable, known.metadata["form"], text)


def _from_file(config: Path) -> Iterator[tuple[str, Any]]:
    try:
        table = tomllib.loads(config.read_text("utf-8-sig"))
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        raise UserError(f"Can not read {config}: {error}.", "Mend it, or take it away.") from error
    for key, value in table.items():
        name = key.replace("-", "_")
        if "api_key" in name.lower() or "apikey" in name.lower():
            raise UserError(
                f"{config}: '{key}' does not belong in a file.", "Set OPENAI_API_KEY in the environment instead."
            )
        if name not in _SETTINGS:
            nearest = _nearest(_dashed(name), list(map(_dashed, _SETTINGS)))
            raise UserError(f"{config}: there is no setting '{key}'.", f"Did you mean {nearest}?")
        form = _SETTINGS[name].metadata["form"]
        if type(value) not in form.toml:
            raise UserError(f"{config}: {key} must be {form.says}, not {value!r}.")
        yield name, _read(f"{config}: {key}", form, str(value))


def _read(where: str, form: _Form, text: str) -> Any:
    try:
        return form.read(text)
    except (ValueError, KeyError):
        raise UserError(f"{where} must be {form.says}, not '{text}'.") from None


def _nearest(word: str, words: Sequence[str]) -> str:
    return difflib.get_close_matches(word, words, n=1, cutoff=0.0)[0]


def _dashed(name: str) -> str:
    return name.replace("_", "-")
