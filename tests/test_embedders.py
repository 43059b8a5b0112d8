import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy
import pytest

from memgpt.backends.embedders import MiniLMEmbedder, OpenAIEmbedder
from memgpt.errors import (
    AuthenticationFailed,
    ConnectionFailed,
    ModelNotFound,
    ProviderError,
    RateLimited,
    RequestRefused,
    ServerFailed,
    StorageError,
)

ROOT = Path(__file__).parent.parent
KEY = "sk-test-0123456789abcdef"

# -- MiniLM ------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def minilm() -> MiniLMEmbedder:
    return MiniLMEmbedder()


def test_similarities_are_those_of_the_published_model(minilm: MiniLMEmbedder) -> None:
    vectors = minilm.embed(["The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium."])
    similarities = vectors @ vectors.T
    # As printed in the documentation of sentence-transformers for all-MiniLM-L6-v2.
    assert similarities[0, 1] == pytest.approx(0.6660, abs=0.015)
    assert similarities[0, 2] == pytest.approx(0.1046, abs=0.015)
    assert similarities[1, 2] == pytest.approx(0.1411, abs=0.015)


def test_vectors_are_unit_length_float32_rows(minilm: MiniLMEmbedder) -> None:
    vectors = minilm.embed([f"line {number} " * number for number in range(1, 20)])
    assert vectors.shape == (19, minilm.dimensions) == (19, 384)
    assert vectors.dtype == numpy.float32
    assert numpy.linalg.norm(vectors, axis=1) == pytest.approx(numpy.ones(19), abs=1e-5)
    assert minilm.embed([]).shape == (0, 384)


def test_a_vector_does_not_depend_on_its_neighbours(minilm: MiniLMEmbedder) -> None:
    texts = ["cat", "a much longer text about cats and dogs " * 10, "the dog", "", "the train to Berlin " * 3]
    together = minilm.embed(texts)
    for text, vector in zip(texts, together, strict=True):
        assert float(minilm.embed([text])[0] @ vector) > 0.9999


def test_only_the_first_256_tokens_count(minilm: MiniLMEmbedder) -> None:
    head = "memory " * 300
    first, second = minilm.embed([head + "cats", head + "a train to Berlin"])
    assert float(first @ second) > 0.9999


@pytest.mark.parametrize("text", ["", "   ", "\x00", "a\ud800b", "👩‍👩‍👧 漢字", "x" * 1_000_000, "的" * 1_000_000])
def test_any_text_has_a_vector(minilm: MiniLMEmbedder, text: str) -> None:
    assert numpy.isfinite(minilm.embed([text])).all()


def test_damaged_and_missing_weights_are_told(tmp_path: Path) -> None:
    damaged = tmp_path / "model.onnx"
    damaged.write_bytes(b"no weights")
    with pytest.raises(StorageError, match=r"damaged.*pip install"):
        MiniLMEmbedder(damaged).embed(["x"])
    with pytest.raises(StorageError, match="can not be read"):
        MiniLMEmbedder(tmp_path / "none").embed(["x"])


def test_the_runtime_is_loaded_late_and_writes_nothing(tmp_path: Path) -> None:
    script = """
import sys
from memgpt.backends.embedders import MiniLMEmbedder
embedder = MiniLMEmbedder()
assert not {"onnxruntime", "tokenizers", "numpy", "openai"} & set(sys.modules)
embedder.embed(["x"])
"""
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=environment, check=True)
    assert list(tmp_path.rglob("*")) == []


# -- OpenAI ------------------------------------------------------------------------------------------------------------

Answer = Callable[[dict[str, Any]], tuple[int, Any]]


class Server:
    """An embeddings server on loopback; ``answer`` maps a request's body to status and JSON."""

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.answer: Answer = vectors_for
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                outer.requests.append(body)
                outer.keys.append(self.headers["Authorization"])
                status, answer = outer.answer(body)
                data = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("x-should-retry", "false")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *arguments: Any) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_port}/v1"
        threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True).start()

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


def vectors_for(body: dict[str, Any]) -> tuple[int, Any]:
    """The length of a text and 1 as its vector, last one first."""
    data = [
        {"object": "embedding", "index": index, "embedding": [float(len(text)), 1.0]}
        for index, text in enumerate(body["input"])
    ]
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    return 200, {"object": "list", "data": data[::-1], "model": body["model"], "usage": usage}


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


def test_a_server_embeds_in_the_order_of_the_texts(server: Server) -> None:
    embedder = OpenAIEmbedder(KEY, server.url, "tiny")
    vectors = embedder.embed(["abc", "", "a\ud800"])
    assert vectors.dtype == numpy.float32
    assert vectors == pytest.approx(numpy.array([[3, 1], [1, 1], [2, 1]]) / [[10**0.5], [2**0.5], [5**0.5]], abs=1e-6)
    assert embedder.dimensions == 2
    assert server.requests[0]["model"] == "tiny"
    assert server.keys == [f"Bearer {KEY}"]
    assert "tiny" in embedder.name


def test_dimensions_are_asked_for(server: Server) -> None:
    assert OpenAIEmbedder(KEY, server.url).dimensions == 2


def test_long_lists_and_long_texts_are_cut_to_what_the_api_takes(server: Server) -> None:
    vectors = OpenAIEmbedder(KEY, server.url).embed(["x" * 100_000] * 70)
    assert vectors.shape == (70, 2)
    assert [len(body["input"]) for body in server.requests] == [32, 32, 6]
    assert {len(text) for body in server.requests for text in body["input"]} == {2700}


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (401, {"error": {"message": f"Incorrect API key provided: {KEY}", "code": "invalid_api_key"}}, "auth"),
        (404, {"error": {"message": "The model `tiny` does not exist", "code": "model_not_found"}}, "model"),
        (429, {"error": {"message": "slow down"}}, "rate"),
        (400, {"error": {"message": f"bad input for {KEY}"}}, "refused"),
        (500, {"error": {"message": "oops"}}, "server"),
        (200, {"data": []}, "server"),
        (200, {"hello": "world"}, "server"),
        (200, "no object", "server"),
        (200, {"data": [{"index": 0, "embedding": [1.0]}, {"index": 1, "embedding": []}]}, "server"),
    ],
)
def test_failures_are_told_without_the_key(server: Server, status: int, body: Any, kind: str) -> None:
    kinds: dict[str, type[ProviderError]] = {
        "auth": AuthenticationFailed,
        "model": ModelNotFound,
        "rate": RateLimited,
        "refused": RequestRefused,
        "server": ServerFailed,
    }
    server.answer = lambda request: (status, body)
    with pytest.raises(kinds[kind]) as caught:
        OpenAIEmbedder(KEY, server.url, "tiny").embed(["one", "two"])
    assert KEY not in str(caught.value)
    assert "--embedder local" in caught.value.hint


def test_no_server_and_no_key_are_told(server: Server) -> None:
    server.close()
    with pytest.raises(ConnectionFailed, match=r"127\.0\.0\.1"):
        OpenAIEmbedder(KEY, server.url).embed(["x"])
    with pytest.raises(AuthenticationFailed, match="OPENAI_API_KEY"):
        OpenAIEmbedder("").embed(["x"])
