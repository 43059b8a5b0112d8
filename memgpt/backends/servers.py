"""Questions to a model's server that are not chat: which models it has, and how long their context window is.

Only the standard library, and short timeouts: these run before the prompt is on the screen. A server that does not
answer, or not in a form that is understood, is never an error here: the answer is empty.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote, urlsplit

from memgpt.errors import UserError

OPENAI_URL = "https://api.openai.com/v1"
OLLAMA_URL = "http://127.0.0.1:11434"

OLLAMA_WINDOW = 4096
"""What Ollama gives a model on most machines, whatever it was trained for; it cuts the rest in silence."""

_WINDOW_FIELDS = ("max_model_len", "context_length", "context_window", "max_context_length")


class Ollama(NamedTuple):
    """An Ollama on this machine, and the model to take there."""

    model: str
    base_url: str


def find_ollama(url: str = OLLAMA_URL) -> Ollama | None:
    """An Ollama that answers within 200 ms and has a model that chats: the one in use, else the newest."""
    for path in ("/api/ps", "/api/tags"):
        answer = _ask(url + path, timeout=0.2)
        if answer is None:
            return None
        models = sorted(_entries(answer, "models"), key=lambda entry: str(entry.get("modified_at", "")), reverse=True)
        for name in _chatting(str(entry.get("name", "")) for entry in models):
            return Ollama(name, f"{url}/v1")
    return None


def list_models(base_url: str, api_key: str | None = None) -> Sequence[str]:
    """Names of the models that the server has, those first that can chat."""
    names = [str(entry["id"]) for entry in _listed(base_url, api_key) if entry.get("id")]
    chatting = list(_chatting(names))
    return chatting + [name for name in names if name not in chatting]


def ask_context_window(base_url: str, model: str, api_key: str | None = None) -> int | None:
    """Tokens of the model's context window as the server runs it, or None where it does not tell."""
    root = base_url.rstrip("/").removesuffix("/v1")
    return (
        _llama_cpp_window(root, api_key)
        or _listed_window(base_url, model, api_key)
        or _ollama_window(root, model, api_key)
        or _lm_studio_window(root, model, api_key)
    )


def normalize_url(base_url: str) -> str:
    """An address as a person types it, as a base URL: with a scheme, and with /v1 where it has no path of its own.

    Raises UserError where it is no address.
    """
    url = base_url.strip()
    url = url if "://" in url else f"http://{url}"
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0 and url.isprintable()
    except ValueError:
        valid = False
    if not valid or " " in url:
        raise UserError("The base URL is not the address of a server.", "Give one like http://localhost:8000/v1.")
    url = url.rstrip("/")
    return url if parts.path.strip("/") else f"{url}/v1"


def host_of(base_url: str) -> str:
    """Host and port of a base URL, without the credentials that it may carry."""
    parts = urlsplit(base_url)
    return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)


def is_loopback(base_url: str) -> bool:
    """Whether the server is on this machine, where no proxy belongs in between."""
    host = urlsplit(base_url).hostname or ""
    return host in ("localhost", "::1") or host.startswith("127.")


def _llama_cpp_window(root: str, api_key: str | None) -> int | None:
    settings = _mapping(_ask(f"{root}/props", api_key)).get("default_generation_settings")
    return _tokens(_mapping(settings), "n_ctx")


def _listed_window(base_url: str, model: str, api_key: str | None) -> int | None:
    for entry in _listed(base_url, api_key):
        if entry.get("id") == model:
            return _tokens(entry, *_WINDOW_FIELDS) or _tokens(_mapping(entry.get("meta")), "n_ctx", "n_ctx_train")
    return None


def _ollama_window(root: str, model: str, api_key: str | None) -> int | None:
    shown = _mapping(_ask(f"{root}/api/show", api_key, {"model": model}))
    if not shown:
        return None
    for entry in _entries(_ask(f"{root}/api/ps", api_key), "models"):
        running = _tokens(entry, "context_length")
        if running and entry.get("name") in (model, f"{model}:latest"):
            return running
    for line in str(shown.get("parameters", "")).splitlines():
        match line.split():
            case ["num_ctx", number] if number.isdigit():
                return int(number)
    info = _mapping(shown.get("model_info"))
    trained = _tokens(info, *(key for key in info if key.endswith(".context_length")))
    return min(trained, OLLAMA_WINDOW) if trained else None


def _lm_studio_window(root: str, model: str, api_key: str | None) -> int | None:
    entry = _mapping(_ask(f"{root}/api/v0/models/{quote(model, safe='/')}", api_key))
    return _tokens(entry, "loaded_context_length", "max_context_length")


def _listed(base_url: str, api_key: str | None) -> list[Mapping[str, Any]]:
    return _entries(_ask(f"{base_url.rstrip('/')}/models", api_key), "data")


def _chatting(names: Iterable[str]) -> Iterator[str]:
    return (name for name in names if name and not any(word in name.lower() for word in ("embed", "rerank", "whisper")))


def _entries(answer: Any, field: str) -> list[Mapping[str, Any]]:
    entries = _mapping(answer).get(field)
    return [entry for entry in entries if isinstance(entry, Mapping)] if isinstance(entries, list) else []


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _tokens(entry: Mapping[str, Any], *fields: str) -> int | None:
    for field in fields:
        value = entry.get(field)
        if isinstance(value, int) and value > 0:
            return value
    return None


def _ask(url: str, api_key: str | None = None, body: Mapping[str, Any] | None = None, timeout: float = 2.0) -> Any:
    """The JSON that the server answers, or None for whatever goes wrong."""
    import http.client
    import json
    import urllib.request

    headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {api_key}"} if api_key else {})
    try:
        proxies = urllib.request.ProxyHandler({} if is_loopback(url) else None)
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data, headers)
        with urllib.request.build_opener(proxies).open(request, timeout=timeout) as response:
            return json.load(response)
    except (OSError, ValueError, http.client.HTTPException):
        return None
