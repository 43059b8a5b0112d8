"""The chat in a terminal: prompt, bar and face, put together."""

from contextlib import suppress
from functools import partial
from threading import Thread

from memgpt.agent import Agent
from memgpt.cli.commands import complete
from memgpt.cli.conversation import Conversation
from memgpt.cli.faces import Face
from memgpt.cli.prompt import PromptLines
from memgpt.cli.registry import Chat
from memgpt.cli.reports import dollars
from memgpt.errors import MemGPTError


def terminal_conversation(chat: Chat, *, heartbeat_every: float | None, ascii_only: bool) -> Conversation:
    """A conversation at a terminal that can move its cursor; the agent warms up once the prompt is on the screen."""
    lines = PromptLines(
        chat.places.history,
        complete=lambda line: complete(chat, line),
        status=lambda: status_line(chat.agent, asked=conversation.asked),
        ready=Thread(target=_warm, args=(chat.agent,), daemon=True).start,
    )
    make_face = partial(_terminal_face, ascii_only)
    conversation = Conversation(chat, lines, make_face, heartbeat_every=heartbeat_every, interactive=True)
    return conversation


def status_line(agent: Agent, *, asked: bool) -> str:
    """Agent, model, how full its window is, and the cost: only what is known without asking the server."""
    parts = [agent.name]
    if asked:
        parts += [agent.llm.model, f"context {agent.sizes().total / agent.window.limits.window:.0%}"]
        if agent.spending.total.cost:
            parts.append(dollars(agent.spending.total.cost))
    return "  ".join(parts)


def _terminal_face(ascii_only: bool) -> Face:
    from rich.console import Console

    from memgpt.cli.terminal import TerminalFace

    return TerminalFace(Console(highlight=False, markup=False, emoji=False), ascii_only=ascii_only)


def _warm(agent: Agent) -> None:
    with suppress(MemGPTError):  # the first turn will meet it again, and tell
        agent.warm()
