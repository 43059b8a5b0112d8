import json
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from memgpt.backends import model_table, servers
from memgpt.errors import UserError
from memgpt.testing_server import StubServer


def entry(**fields: Any) -> dict[str, Any]:
    return {"id": "m", **fields}


SHOWN = {"model_info": {"general.architecture": "llama", "llama.context_length": 131_072}}
NUM_CTX = {**SHOWN, "parameters": 'stop    "<|eot|>"\nnum_ctx                        16384'}
RUNNING = {"models": [{"name": "m:latest", "context_length": 32_768}]}


@pytest.mark.parametrize(
    ("listed", "pages", "window"),
    [
        (entry(max_model_len=32_768), {}, 32_768),
        (entry(context_length=65_536), {}, 65_536),
        (entry(meta={"n_ctx_train": 40_960}), {}, 40_960),
        (entry(meta={"n_ctx_train": 40_960}), {"/props": {"default_generation_settings": {"n_ctx": 4096}}}, 4096),
        (entry(), {"/api/show": NUM_CTX}, 16_384),
        (entry(), {"/api/show": NUM_CTX, "/api/ps": RUNNING}, 32_768),
        (entry(), {"/api/show": SHOWN}, servers.OLLAMA_WINDOW),
        (entry(), {"/api/v0/models/m": {"loaded_context_length": 8000, "max_context_length": 131_072}}, 8000),
        (entry(), {}, None),
        ({"id": "another", "max_model_len": 1}, {}, None),
        (entry(max_model_len="many", meta=[]), {"/props": [], "/api/show": "?"}, None),
    ],
)
def test_the_window_is_what_the_server_runs_with(
    listed: dict[str, Any], pages: dict[str, Any], window: int | None
) -> None:
    with StubServer(models=[listed], pages=pages) as server:
        assert servers.ask_context_window(server.base_url, "m") == window


def test_models_that_chat_come_first() -> None:
    with StubServer(models=["text-embedding-3", "qwen3", "bge-reranker", "llama3"]) as server:
        assert servers.list_models(server.base_url) == ["qwen3", "llama3", "text-embedding-3", "bge-reranker"]


def test_the_key_is_sent() -> None:
    with StubServer() as server:
        servers.list_models(server.base_url, "secret")
    assert server.requests[0].headers["Authorization"] == "Bearer secret"


TAGS = {
    "models": [
        {"name": "old", "modified_at": "2025-01-01T00:00:00Z"},
        {"name": "nomic-embed-text", "modified_at": "2026-03-01T00:00:00Z"},
        {"name": "new", "modified_at": "2026-01-01T00:00:00Z"},
    ]
}


@pytest.mark.parametrize(
    ("running", "model"),
    [({"models": []}, "new"), ({"models": [{"name": "nomic-embed-text"}, {"name": "old"}]}, "old")],
)
def test_ollama_offers_the_model_in_use_else_the_newest(running: dict[str, Any], model: str) -> None:
    with StubServer(pages={"/api/ps": running, "/api/tags": TAGS}) as server:
        assert servers.find_ollama(server.url) == (model, server.base_url)


def test_an_ollama_without_models_or_none_at_all_is_none() -> None:
    with StubServer(pages={"/api/ps": {"models": []}, "/api/tags": {"models": []}}) as server:
        assert servers.find_ollama(server.url) is None
        gone = server.url
    assert servers.find_ollama(gone) is None


def test_nothing_that_a_server_does_is_an_error() -> None:
    with StubServer(models=()) as server:
        gone = server.base_url
        assert servers.list_models(server.base_url) == []
    assert servers.list_models(gone) == []
    assert servers.ask_context_window(gone, "m") is None
    assert servers.list_models("http://[bad") == []


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("http://localhost:8000/v1", "http://localhost:8000/v1"),
        ("http://localhost:8000/v1/", "http://localhost:8000/v1"),
        ("localhost:11434", "http://localhost:11434/v1"),
        ("https://example.org", "https://example.org/v1"),
        ("https://example.org/api/openai", "https://example.org/api/openai"),
    ],
)
def test_an_address_is_completed(typed: str, url: str) -> None:
    assert servers.normalize_url(typed) == url


@pytest.mark.parametrize(
    "typed", ["", "http://", "ftp://example.org", "http://a b/v1", "http://host:port/v1", "http://[x"]
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(UserError):
        servers.normalize_url(typed)


def test_the_host_never_shows_credentials() -> None:
    assert servers.host_of("https://user:secret@example.org:8443/v1") == "example.org:8443"


def test_asking_imports_neither_openai_nor_an_http_library() -> None:
    with StubServer() as server:
        code = (
            "import sys; from memgpt.backends import servers, model_table;"
            f"servers.ask_context_window({server.base_url!r}, 'm'); model_table.default_model();"
            "print([name for name in ('openai', 'httpx', 'httpx2') if name in sys.modules])"
        )
        result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("name", "window", "prompt"),
    [
        ("gpt-4o-mini", 128_000, 0.15e-6),
        ("gpt-4o-mini-2024-07-18", 128_000, 0.15e-6),
        ("openai/gpt-4o", 128_000, 2.5e-6),
        ("gpt-5.4-mini", 272_000, 0.75e-6),
        ("gpt-5.4-pro", 272_000, None),
        ("ft:gpt-4o", None, None),
        ("gpt-4oo", None, None),
        ("llama3", None, None),
    ],
)
def test_known_models_are_found_by_name(name: str, window: int | None, prompt: float | None) -> None:
    known = model_table.known_model(name)
    assert (known.window if known else None) == window
    assert (known.price.prompt if known and known.price else None) == (prompt and pytest.approx(prompt))


def test_the_default_model_is_in_the_table() -> None:
    known = model_table.known_model(model_table.default_model())
    assert known is not None
    assert known.price is not None


def test_the_stub_server_runs_a_script_from_the_shell(tmp_path: Path) -> None:
    script = tmp_path / "script.json"
    script.write_text(json.dumps([{"text": "Hi", "calls": [["send_message", {"message": "Hi"}]]}]), encoding="utf-8")
    command = [sys.executable, "-m", "memgpt.testing_server", str(script)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        request = urllib.request.Request(f"{url}/chat/completions", b'{"messages": []}')
        with urllib.request.urlopen(request) as response:
            message = json.load(response)["choices"][0]["message"]
        process.terminate()
    assert message["content"] == "Hi"
    assert message["tool_calls"][0]["function"] == {"name": "send_message", "arguments": '{"message": "Hi"}'}


def test_a_reply_that_hangs_does_not_keep_the_stub_server_open() -> None:
    start = time.monotonic()
    with StubServer(pages={"/x": 1}) as server:
        servers.list_models(server.base_url)
    assert time.monotonic() - start < 2
