"""How a turn goes on: what a step means for the next one."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from memgpt import packets
from memgpt.tools import Outcome
from memgpt.types import Completion, Kind, Message

SAME_FAILURES = 3  # of one call in one turn, after which the turn ends


@dataclass(frozen=True)
class Wait:
    """The step was the last of its turn."""


@dataclass(frozen=True)
class Continue:
    """The model is asked again: with an ``incoming`` event, or with an alert that already stands in the queue.

    ``asked_for`` is false where only the alert is the reason.
    """

    kind: Kind
    incoming: Message | None = None
    asked_for: bool = True


@dataclass
class Turn:
    """What is known of a turn while it runs; ``by_user`` says that a message of the user opened it."""

    by_user: bool
    said: bool = False
    nudged: bool = False
    failures: Counter[tuple[str, str]] = field(default_factory=Counter)

    def record(self, completion: Completion, outcomes: Sequence[Outcome], said: bool) -> None:
        """Takes note of a step that is committed."""
        self.said = self.said or said
        calls = zip(completion.calls, outcomes, strict=True)
        self.failures.update({(call.name, call.arguments) for call, outcome in calls if not outcome.ok})
        if is_empty(completion) and not self.said:
            self.failures["", ""] += 1

    @property
    def stuck(self) -> bool:
        """Whether the model kept making the same mistake."""
        return max(self.failures.values(), default=0) >= SAME_FAILURES

    def reason_to_go_on(self, completion: Completion, outcomes: Sequence[Outcome], answering: Kind) -> str | None:
        """Why the model is called again after this step in answer to ``answering``, if it is.

        Plain content that nobody heard is pointed out once a turn: after a search, models tend to answer that way.
        """
        if any(not outcome.ok for outcome in outcomes):
            return packets.CALL_FAILED
        if any(outcome.heartbeat for outcome in outcomes):
            return packets.HEARTBEAT_REQUESTED
        if not self.by_user:
            return None
        if not self.said:
            return packets.EMPTY_REPLY if is_empty(completion) else packets.NOTHING_SAID
        if answering == "heartbeat" and completion.text.strip() and not outcomes and not self.nudged:
            self.nudged = True
            return packets.NOT_HEARD
        return None


def is_empty(completion: Completion) -> bool:
    """Whether a reply has neither text nor calls."""
    return not completion.calls and not completion.text.strip()
