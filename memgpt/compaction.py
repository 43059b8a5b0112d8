"""The recursive summary: evicted messages and the summary so far, folded into one (paper, section 2.2)."""

from collections.abc import Sequence
from dataclasses import replace

from memgpt.context import Window, mechanical_summary, render_transcript
from memgpt.errors import ProviderError
from memgpt.ports import LLM
from memgpt.prompts import read_prompt
from memgpt.types import AgentState, Completion, MainContext, Message, Usage

WORDS_PER_TOKEN = 0.6
_FOCUS = 200  # tokens


def summary_request(window: Window, state: AgentState, evicted: Sequence[Message], focus: str = "") -> MainContext:
    """What the model is asked; its material is cut to fit the window. ``focus`` says what the user wants kept."""
    limits = window.limits
    instructions = read_prompt("summary").format(words=int(limits.summary * WORDS_PER_TOKEN))
    if focus:
        instructions += f"\n\nKeep above all what concerns: {window.cut(focus, _FOCUS)}"
    room = int((limits.flush - limits.summary) / window.correction) - window.count(instructions) - 64
    summary = f"Summary so far:\n{state.summary}\n\n" if state.summary else ""
    material = summary + "Messages:\n" + render_transcript(evicted)
    text = window.cut(material, room)
    question = Message("system_alert", text, evicted[-1].time)
    tokens = round((window.count(text) + window.count(instructions)) * window.correction)
    return MainContext(instructions, (), "", (question,), tokens=tokens)


def summarise(
    llm: LLM, window: Window, state: AgentState, evicted: Sequence[Message], focus: str = ""
) -> tuple[str, bool, Usage]:
    """The new summary, whether it is mechanical, and what it took.

    It is mechanical where the model fails or gives no text: a compaction never stops for want of a summary.
    """
    completion = Completion()
    try:
        for part in llm.complete(summary_request(window, state, evicted, focus), ()):
            if isinstance(part, Completion):
                completion = part
    except ProviderError:
        completion = Completion()
    limit = int(window.limits.summary / window.correction)
    if completion.text.strip() and not completion.calls:
        return window.cut(completion.text.strip(), limit), False, completion.usage
    return mechanical_summary(evicted, state.summary, window, limit), True, completion.usage


def fold(state: AgentState, summary: str, evicted: int) -> AgentState:
    """The state after a flush: a new summary, core memory as it is now at the head, and a new cycle of warnings."""
    return replace(state, head=state.blocks, summary=summary, hidden=state.hidden + evicted, warned=False)
