"""What a slash command is, what it works on, and the table of them all."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Literal

from memgpt.agent import Agent
from memgpt.cli.styled import Mark
from memgpt.events import Event, Notice
from memgpt.places import Places
from memgpt.ports import LLM

Block = Literal["persona", "human"]


@dataclass(frozen=True, slots=True)
class Answer(Notice):
    """What a command answers; a terminal sets the stretches of ``marks`` apart."""

    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Working(Notice):
    """What a command is at, while it takes its time; a terminal shows it beside what moves, other faces do not."""


@dataclass
class Chat:
    """What commands work on: the agent, where its files are, and two things that only the wiring can do.

    ``choose_llm`` makes the model of a name; ``apply_profile`` puts the text of a persona's or human's file into that
    block of core memory. ``over`` says that the user leaves, ``shown`` is what /forget yes would forget.
    """

    agent: Agent
    places: Places
    choose_llm: Callable[[str], LLM]
    apply_profile: Callable[[Block, str], None]
    over: bool = False
    shown: str = ""


Run = Generator[Event, None, str]
"""The events of a command that makes the agent work; it returns what the command answers."""

Function = Callable[[Chat, str], str | Answer | Run]
Choices = Callable[[Chat], list[str]]


@dataclass(frozen=True)
class Command:
    """A slash command; ``argument`` is how its usage shows it, ``choices`` the values worth completing."""

    name: str
    argument: str
    function: Function
    choices: Choices

    @property
    def usage(self) -> str:
        """How it is written, such as ``/save [NAME]``."""
        return f"/{self.name} {self.argument}".rstrip()

    @property
    def help(self) -> str:
        """What it does, in a sentence."""
        return self.function.__doc__ or ""


COMMANDS: dict[str, Command] = {}


def command(argument: str = "", choices: Choices = lambda chat: []) -> Callable[[Function], Function]:
    """Registers a function as the command of its name."""

    def register(function: Function) -> Function:
        name = function.__name__.rstrip("_")
        COMMANDS[name] = Command(name, argument, function, choices)
        return function

    return register
