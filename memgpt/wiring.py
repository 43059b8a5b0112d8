"""The one place where the parts are put together: core, adapters and files."""

import os
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from memgpt import profiles
from memgpt.agent import Agent
from memgpt.backends.agent_lock import AgentLock
from memgpt.backends.background_index import BackgroundIndex
from memgpt.backends.database import read_settings
from memgpt.backends.passage_tokens import PassageCounter
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.backends.token_counter import TiktokenCounter
from memgpt.errors import UserError
from memgpt.places import Places, expanded
from memgpt.ports import LLM, Clock, Embedder
from memgpt.profiles import Tell
from memgpt.types import AgentState

EMBEDDED = "embedded"

Progress = Callable[[int, int], None]


def open_agent(
    name: str | None = None,
    *,
    persona: str | None = None,
    human: str | None = None,
    new: bool = False,
    llm: LLM | None = None,
    embedder: str | Embedder = "local",
    home: Path | None = None,
    core_limit: int | None = None,
    steps: int = 20,
    max_cost: float | None = None,
    clock: Clock | None = None,
    tell: Tell | None = None,
) -> Agent:
    """Opens an agent, or creates it where there is none.

    ``persona`` and ``human`` name text files (default: sam and basic), or are paths of such; ``name`` defaults to the
    last used agent of that pair. ``new`` starts over under a fresh name. ``llm`` defaults to what ``choose_llm``
    finds. ``core_limit`` is in characters a block. ``tell`` hears one-line notices.

    Raises UserError for a name that is not there or contradicts the agent, AgentLocked, and StorageError.
    """
    places = Places(home)
    asked = {"persona": persona, "human": human}
    folder = _agent_folder(places, name, {key: asked[key] or profiles.DEFAULTS[key] for key in asked}, new)
    llm = llm or choose_llm(places=places)
    store = _open_store(places, folder, asked, core_limit, tell or (lambda text: None))
    return Agent(
        name=folder.name,
        llm=llm,
        store=store,
        index=open_index(folder, embedder),
        counter=TiktokenCounter(),
        clock=clock or (lambda: datetime.now().astimezone()),
        steps=steps,
        max_cost=max_cost,
        count_tokens=PassageCounter(),
    )


def open_index(folder: Path, embedder: str | Embedder = "local") -> BackgroundIndex:
    """The vector index of the agent in that folder; it loads nothing before it is needed."""
    return BackgroundIndex(folder / "memory.db", folder / "index", lambda: _embedder(embedder))


def open_store(
    name: str | None = None,
    *,
    persona: str | None = None,
    human: str | None = None,
    new: bool = False,
    home: Path | None = None,
    core_limit: int | None = None,
    make: bool = True,
    tell: Tell | None = None,
) -> "OwnedStore":
    """What an agent is on the disk, without a model and without an index; names as for ``open_agent``.

    Unless ``make``, an agent that is not there is a UserError. Raises AgentLocked and StorageError.
    """
    places = Places(home)
    asked = {"persona": persona, "human": human}
    folder = _agent_folder(places, name, {key: asked[key] or profiles.DEFAULTS[key] for key in asked}, new)
    if not make:
        places.existing_agent(folder.name)
    return _open_store(places, folder, asked, core_limit, tell or (lambda text: None))


def apply_profile(agent: Agent, label: str, name: str, places: Places | None = None) -> None:
    """Gives a block of core memory the text of a persona or human. Raises UserError if there is none of that name."""
    assert isinstance(agent.store, SqliteStore)
    profile = profiles.read_profile(places or Places(), label, name, agent.journal.state.block(label).limit)
    agent.journal.edit(label, profile.block.value, profile.block.limit)
    profiles.keep(agent.store, profile, lambda text: None)


def delete_agent(name: str, places: Places | None = None) -> None:
    """Removes an agent with all that it knows. Raises UserError if there is none, AgentLocked while it is open."""
    places = places or Places()
    lock = AgentLock(places.existing_agent(name))
    try:
        places.delete_agent(name)
    finally:
        lock.close()


class OwnedStore(SqliteStore):
    """A store that holds the lock on its folder until it is closed."""

    def __init__(self, path: Path, lock: AgentLock) -> None:
        super().__init__(path)
        self._lock = lock

    def close(self) -> None:
        """Closes the file, and lets the next process in."""
        super().close()
        self._lock.close()


def _open_store(
    places: Places, folder: Path, asked: Mapping[str, str | None], core_limit: int | None, tell: Tell
) -> OwnedStore:
    read: list[profiles.Profile] = []
    if not (folder / "memory.db").exists():  # read before anything is made
        names = {key: value or profiles.DEFAULTS[key] for key, value in asked.items()}
        read = [profiles.read_profile(places, key, name, core_limit) for key, name in names.items()]
    lock = AgentLock(places.make(folder))
    try:
        store = OwnedStore(folder / "memory.db", lock)
        if store.setting("current") is None:
            read = read or [profiles.read_profile(places, key, profiles.DEFAULTS[key], core_limit) for key in asked]
            blocks = tuple(profiles.keep(store, profile, tell) for profile in read)
            store.commit(AgentState(blocks=blocks, head=blocks))
        elif core_limit and any(block.limit != core_limit for block in store.state.blocks):
            tell("--core-limit is for new agents: the blocks of this one keep their limits (/memory).")
        profiles.check(store, folder.name, asked)
    except BaseException:
        lock.close()
        raise
    profiles.tell_changes(store, places, tell)
    return store


def choose_llm(
    model: str | None = None,
    *,
    base_url: str | None = None,
    context_window: int | None = None,
    stream: bool = True,
    places: Places | None = None,
    environment: Mapping[str, str] = os.environ,
    progress: Progress | None = None,
) -> LLM:
    """The model that answers.

    In order: a .gguf file or "embedded" named by ``model``; the server at ``base_url`` or OPENAI_BASE_URL; OpenAI's, if
    OPENAI_API_KEY is set; an Ollama on this machine; the embedded model, fetched once with ``progress(done, total)`` in
    bytes. Raises UserError if a named model has no server, or the embedded one is not installed.
    """
    from memgpt.backends import local_llm, openai_llm, servers, smollm, weights

    places = places or Places()
    if model and model.endswith(".gguf"):
        return local_llm.LocalLLM(expanded(model), context_window=context_window, stream=stream)
    key = environment.get("OPENAI_API_KEY")
    base_url = base_url or environment.get("OPENAI_BASE_URL")
    if model != EMBEDDED:
        if not base_url and not key and (ollama := servers.find_ollama()):
            base_url, model = ollama.base_url, model or ollama.model
        if base_url or key:
            return openai_llm.OpenAILLM(
                model, base_url=base_url, api_key=key, context_window=context_window, stream=stream
            )
        if model:
            raise UserError(
                f"There is no server for the model '{model}'.",
                "Set OPENAI_API_KEY, name a server with --base-url, or give a .gguf file or 'embedded'.",
            )
    path = weights.fetch_smollm(places.home, progress or (lambda done, total: None))
    return smollm.SmolLM(path, _embedder("local"), context_window)


def _agent_folder(places: Places, name: str | None, pair: Mapping[str, str], new: bool) -> Path:
    if name is not None:
        folder = places.agent(name)
        return _fresh(places, name) if new and folder.exists() else folder
    stems = {key: profiles.stem(one) for key, one in pair.items()}
    base = re.sub(r"[^\w.-]", "_", "-".join(stems.values())).lstrip("_.-") or "agent"
    if new and places.agent(base).exists():
        return _fresh(places, base)
    family = re.compile(re.escape(base) + r"(-\d+)?")
    for entry in places.entries():
        if (
            family.fullmatch(entry.name)
            and read_settings(places.agent(entry.name) / "memory.db").items() >= stems.items()
        ):
            return places.agent(entry.name)
    return _fresh(places, base) if places.agent(base).exists() else places.agent(base)


def _fresh(places: Places, base: str) -> Path:
    number = 2
    while places.agent(f"{base}-{number}").exists():
        number += 1
    return places.agent(f"{base}-{number}")


def _embedder(choice: str | Embedder) -> Embedder:
    from memgpt.backends import embedders

    if not isinstance(choice, str):
        return choice
    if choice == "openai":
        return embedders.OpenAIEmbedder(os.environ.get("OPENAI_API_KEY") or "")
    return embedders.MiniLMEmbedder()
