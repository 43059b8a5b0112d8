"""llama.cpp in this process, by way of xllamacpp."""

import json
import os
import secrets
import urllib.request
from collections.abc import Generator, Mapping
from pathlib import Path
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any

from memgpt.errors import ServerFailed, UserError

_SILENT = -1  # llama.cpp's log level: not even errors, which would land in the middle of the chat


class Llama:
    """A file of weights, loaded; it answers in this process, and over HTTP on a loopback port of its own.

    ``context_window`` is what was asked for, or the context length the model was trained with if that is less;
    ``adapter`` a LoRA adapter to put over the weights.
    Raises UserError if xllamacpp is not installed, or the file is missing or can not be loaded.
    """

    def __init__(self, path: Path, context_window: int, adapter: Path | None = None) -> None:
        check_gguf(path)
        self._key = secrets.token_urlsafe(24)
        self._server = _start(path, context_window, self._key, adapter)
        self.context_window = self._loaded_window()

    @property
    def base_url(self) -> str:
        """Where the HTTP server listens; it speaks OpenAI's protocol."""
        return f"{self._server.listening_address}/v1"

    @property
    def key(self) -> str:
        """What a request over HTTP must bear, so that other users of the machine are kept out."""
        return self._key

    def stream(self, request: Mapping[str, Any]) -> Generator[Mapping[str, Any], None, None]:
        """The chunks of a completion as they come; closing the iterator stops it. Raises ServerFailed.

        llama.cpp calls back on the thread that asks and swallows what a callback raises, Ctrl-C included: so a thread.
        """
        chunks: SimpleQueue[Mapping[str, Any] | None] = SimpleQueue()
        dropped = Event()

        def receive(chunk: Mapping[str, Any]) -> bool:
            chunks.put(chunk)
            return dropped.is_set()

        def work() -> None:
            try:
                self._server.handle_completions({**request, "stream": True}, receive)
            except RuntimeError as error:
                chunks.put({"error": {"message": str(error)}})
            finally:
                chunks.put(None)

        thread = Thread(target=work, name="llama", daemon=True)
        thread.start()
        try:
            while (chunk := chunks.get()) is not None:
                if "error" in chunk:
                    raise ServerFailed(f"The local model failed: {chunk['error'].get('message', 'no reason given')}.")
                yield chunk
        finally:
            dropped.set()
            thread.join()

    def close(self) -> None:
        """Frees the weights and the port."""
        self._server = None

    def _loaded_window(self) -> int:
        request = urllib.request.Request(f"{self.base_url}/models", headers={"Authorization": f"Bearer {self._key}"})
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # a proxy can not reach this loopback
        with direct.open(request, timeout=10) as response:
            meta = json.load(response)["data"][0]["meta"]
        return min(int(meta["n_ctx"]), int(meta["n_ctx_train"]))


def load_library() -> Any:
    """The module xllamacpp. Raises UserError if it is not installed."""
    try:
        import xllamacpp
    except ImportError as error:
        raise UserError(
            "A local model needs the package xllamacpp, which is not installed.",
            "Install it with: pip install -e '.[local]'",
        ) from error
    return xllamacpp


def check_gguf(path: Path) -> None:
    """Raises UserError unless there is a file that begins as GGUF files do."""
    try:
        with path.open("rb") as stream:
            magic = stream.read(4)
    except OSError as error:
        raise UserError(
            f"The model file {path} can not be read: {error.strerror}.", "Check the path given to --model."
        ) from error
    if magic != b"GGUF":
        raise UserError(f"{path} is not a GGUF file.", "--model FILE.gguf takes weights in llama.cpp's format.")


def _start(path: Path, context_window: int, key: str, adapter: Path | None) -> Any:
    xllamacpp = load_library()
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.n_ctx = context_window
    params.n_parallel = 1
    params.cpuparams.n_threads, params.cpuparams_batch.n_threads = _threads()
    params.api_keys = [key]
    params.verbosity = _SILENT
    if adapter is not None:
        params.lora_adapters = [xllamacpp.CommonAdapterLoraInfo(str(adapter), 1.0)]
    try:
        return xllamacpp.Server(params)
    except RuntimeError as error:
        raise UserError(
            f"{path.name} could not be loaded: it is damaged, too large for this machine, or of an unknown kind.",
            "Download it again, or try a smaller model.",
        ) from error


def _threads() -> tuple[int, int]:
    """How many threads write, and how many read a prompt: half of the cores, and all of them.

    Cores come in pairs on most machines; and threads wait for each other at every step of a token, and stall on a
    busy machine. A prompt takes as many steps for all its tokens together.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 2
    return max(1, cores // 2), cores
