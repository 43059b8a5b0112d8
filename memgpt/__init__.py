"""MemGPT: permanent chatbots with memory that they edit themselves.

    import memgpt

    with memgpt.open_agent(persona="sam", human="basic") as agent:
        for event in agent.send("Hello, I am Marta."):
            if isinstance(event, memgpt.Said):
                print(event.text)

``open_agent`` opens or creates an agent, ``Agent.send`` yields events, ``agent.journal`` holds its memory, and
``agent.search`` finds what was said and stored. Tests of your own bots use ``memgpt.testing.ScriptedLLM``.
"""

from memgpt.agent import Agent
from memgpt.errors import MemGPTError
from memgpt.events import (
    Compacted,
    Event,
    Failed,
    MemoryChanged,
    Notice,
    PressureWarned,
    Said,
    SaidDelta,
    StepLimit,
    Thought,
    ToolFinished,
    ToolStarted,
    TurnEnded,
    UsageReported,
)
from memgpt.ingestion import Loaded
from memgpt.ingestion import Progress as IngestionProgress
from memgpt.loading import ingest
from memgpt.places import Places
from memgpt.types import MemoryBlock, Message, Page, Passage
from memgpt.wiring import apply_profile, choose_llm, delete_agent, open_agent, open_store

__version__ = "1.0.0"

__all__ = [
    "Agent",
    "Compacted",
    "Event",
    "Failed",
    "IngestionProgress",
    "Loaded",
    "MemGPTError",
    "MemoryBlock",
    "MemoryChanged",
    "Message",
    "Notice",
    "Page",
    "Passage",
    "Places",
    "PressureWarned",
    "Said",
    "SaidDelta",
    "StepLimit",
    "Thought",
    "ToolFinished",
    "ToolStarted",
    "TurnEnded",
    "UsageReported",
    "__version__",
    "apply_profile",
    "choose_llm",
    "delete_agent",
    "ingest",
    "open_agent",
    "open_store",
]
