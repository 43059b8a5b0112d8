"""What happened, as a closed union of frozen classes: the only thing a user interface sees of an agent.

Each class carries its ``type``, the name under which ``--json`` writes it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar


@dataclass(frozen=True, slots=True)
class Thought:
    """A private thought: ``inner_thoughts``, reasoning, or plain content in answer to a heartbeat or an alert."""

    type: ClassVar[str] = "thought"
    text: str


@dataclass(frozen=True, slots=True)
class SaidDelta:
    """A piece of what the agent is saying, as it streams; ``Said`` follows with the whole once it is durable."""

    type: ClassVar[str] = "said_delta"
    text: str


@dataclass(frozen=True, slots=True)
class Said:
    """What the agent said to the user, whole."""

    type: ClassVar[str] = "said"
    text: str


@dataclass(frozen=True, slots=True)
class ToolStarted:
    """The model called a function (send_message shows as ``Said`` instead)."""

    type: ClassVar[str] = "tool_started"
    name: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ToolFinished:
    """A function returned; ``output`` is what the model reads of it. What it changed is durable."""

    type: ClassVar[str] = "tool_finished"
    name: str
    arguments: Mapping[str, Any]
    ok: bool
    output: str


@dataclass(frozen=True, slots=True)
class MemoryChanged:
    """A block of core memory has a new text."""

    type: ClassVar[str] = "memory_changed"
    block: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class PressureWarned:
    """The model was warned that its window fills up: ``tokens`` of ``window`` are in use."""

    type: ClassVar[str] = "pressure_warned"
    tokens: int
    window: int


@dataclass(frozen=True, slots=True)
class Compacted:
    """Messages left the queue and were folded into the summary; ``mechanical`` where the model gave none."""

    type: ClassVar[str] = "compacted"
    evicted: int
    summary: str
    mechanical: bool


@dataclass(frozen=True, slots=True)
class UsageReported:
    """Tokens of one request, and dollars where the price is known."""

    type: ClassVar[str] = "usage"
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    cost: float | None


@dataclass(frozen=True, slots=True)
class StepLimit:
    """The turn was ended after so many calls to the model."""

    type: ClassVar[str] = "step_limit"
    steps: int


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know, and the answer of a command."""

    type: ClassVar[str] = "notice"
    text: str


@dataclass(frozen=True, slots=True)
class Failed:
    """The turn failed; nothing that was shown as done is lost."""

    type: ClassVar[str] = "error"
    kind: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """Closes every message of the user, errors included; ``ok`` is false after an error."""

    type: ClassVar[str] = "turn_ended"
    ok: bool


Event = (
    Thought
    | SaidDelta
    | Said
    | ToolStarted
    | ToolFinished
    | MemoryChanged
    | PressureWarned
    | Compacted
    | UsageReported
    | StepLimit
    | Notice
    | Failed
    | TurnEnded
)
