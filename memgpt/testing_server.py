"""A scripted chat server on loopback, for tests and benchmarks of whatever talks to an OpenAI-compatible server.

    with StubServer([Reply(calls=[("send_message", {"message": "Hi"})])]) as server:
        llm = OpenAILLM("stub-model", base_url=server.base_url)

Replies are given in order, or made by a function from the request; what was asked is in ``server.requests``. From a
shell, ``python -m memgpt.testing_server SCRIPT.json --port 8000`` serves a JSON list of replies with the same fields.
"""

import argparse
import json
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self

CHAT = "/v1/chat/completions"


@dataclass(frozen=True)
class Reply:
    """One answer of the server, streamed or whole as the request asks.

    ``calls`` are names with arguments, as an object or as raw text; ``chunk`` is how many characters a streamed piece
    has, ``delay`` how many seconds pass before each. ``usage`` is made up from the sizes where it is not given.
    ``hang`` seconds pass before anything is sent. ``drop_after`` breaks the connection after so many pieces.
    ``raw`` is sent as the body instead of all this. With a ``status`` of 400 and up the answer is an error: ``error``
    is its body.
    """

    text: str = ""
    calls: Sequence[tuple[str, Mapping[str, Any] | str]] = ()
    reasoning: str = ""
    finish: str = ""
    usage: Mapping[str, Any] | None = None
    chunk: int = 12
    delay: float = 0.0
    hang: float = 0.0
    drop_after: int | None = None
    raw: str | None = None
    status: int = 200
    headers: Mapping[str, str] | None = None
    error: Mapping[str, Any] | str = "The script says so."


@dataclass(frozen=True)
class Request:
    """What a client sent."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body read as JSON; None where there is none."""
        return json.loads(self.body) if self.body else None


class StubServer:
    """Serves scripted replies on a free port of 127.0.0.1 (or on ``port``), until it is closed.

    ``models`` are the entries of /v1/models: names, or objects with an ``id``. ``pages`` are the JSON answers of other
    paths, such as /props, /api/show and /api/tags; what is in neither is 404. When the script is over, requests fail.
    """

    def __init__(
        self,
        replies: Sequence[Reply] | Callable[[dict[str, Any]], Reply] = (),
        *,
        models: Sequence[str | Mapping[str, Any]] = ("stub-model",),
        pages: Mapping[str, Any] | None = None,
        port: int = 0,
    ) -> None:
        self.requests: list[Request] = []
        self.hung_up = threading.Event()  # a client closed its connection before it had read the whole answer
        self._replies = replies
        self._given = 0
        entries = [{"id": model, "object": "model"} if isinstance(model, str) else dict(model) for model in models]
        self._pages = {"/v1/models": {"object": "list", "data": entries}, **(pages or {})}
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", port), _Connection)
        self._server.stub = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """The address of the server."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def base_url(self) -> str:
        """The address that a chat client wants."""
        return f"{self.url}/v1"

    @property
    def chats(self) -> list[dict[str, Any]]:
        """The bodies of all chat requests, in order."""
        return [request.json for request in self.requests if request.path == CHAT]

    def close(self) -> None:
        """Ends the server and its connections."""
        self._closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def wait(self, seconds: float) -> bool:
        """Lets time pass; true if the server was closed meanwhile."""
        return self._closing.wait(seconds)

    def page(self, path: str) -> Any:
        """The answer of a path that is not chat, or None."""
        return self._pages.get(path)

    def next_reply(self, request: dict[str, Any]) -> Reply:
        """The reply that the script has for a request."""
        if callable(self._replies):
            return self._replies(request)
        with self._lock:
            self._given += 1
            if self._given <= len(self._replies):
                return self._replies[self._given - 1]
        return Reply(status=418, error="The script has no more replies.")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    stub: StubServer

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):  # a client that goes away is none of our business
            super().handle_error(request, client_address)


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 10  # a connection that is kept open but not used ends its thread
    server: _Server

    def do_GET(self) -> None:
        self._answer_page(self._record())

    def do_POST(self) -> None:
        request = self._record()
        if request.path == CHAT:
            self._answer_chat(request.json)
        else:
            self._answer_page(request)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: the requests are kept."""

    def _record(self) -> Request:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        request = Request(self.command, self.path, dict(self.headers), body)
        self.server.stub.requests.append(request)
        return request

    def _answer_page(self, request: Request) -> None:
        page = self.server.stub.page(request.path)
        self._send(200 if page is not None else 404, {"error": "not found"} if page is None else page)

    def _answer_chat(self, request: dict[str, Any]) -> None:
        stub = self.server.stub
        reply = stub.next_reply(request)
        if stub.wait(reply.hang):
            return
        if reply.status >= 400:
            error = {"message": reply.error, "type": "stub"} if isinstance(reply.error, str) else reply.error
            self._send(reply.status, {"error": error}, reply.headers)
        elif request.get("stream"):
            self._stream(reply, _events(reply, request) if reply.raw is None else [reply.raw])
        else:
            self._send(reply.status, _whole(reply, request) if reply.raw is None else reply.raw, reply.headers)

    def _send(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **(headers or {})}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _stream(self, reply: Reply, pieces: Sequence[str] | Iterator[str]) -> None:
        self.send_response(reply.status)
        for name, value in {"Content-Type": "text/event-stream", **(reply.headers or {})}.items():
            self.send_header(name, value)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            for count, piece in enumerate(pieces):
                if count == reply.drop_after or self.server.stub.wait(reply.delay):
                    self.close_connection = True
                    return
                data = piece.encode()
                self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
                self.wfile.flush()
            self.wfile.write(b"0\r\n\r\n")
        except ConnectionError:
            self.close_connection = True
            self.server.stub.hung_up.set()


def _events(reply: Reply, request: Mapping[str, Any]) -> Iterator[str]:
    """The server-sent events of a streamed reply."""
    head = {"id": "stub", "object": "chat.completion.chunk", "model": request.get("model", "")}
    for delta in _deltas(reply):
        yield _event({**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]})
    yield _event({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": _finish(reply)}]})
    if (request.get("stream_options") or {}).get("include_usage"):
        yield _event({**head, "choices": [], "usage": _usage(reply, request)})
    yield "data: [DONE]\n\n"


def _deltas(reply: Reply) -> Iterator[dict[str, Any]]:
    yield {"role": "assistant", "content": ""}
    yield from ({"reasoning_content": piece} for piece in _cut(reply.reasoning, reply.chunk))
    yield from ({"content": piece} for piece in _cut(reply.text, reply.chunk))
    for index, call in enumerate(_calls(reply)):
        arguments = call["function"]["arguments"]
        yield {"tool_calls": [{**call, "index": index, "function": {**call["function"], "arguments": ""}}]}
        for piece in _cut(arguments, reply.chunk):
            yield {"tool_calls": [{"index": index, "function": {"arguments": piece}}]}


def _whole(reply: Reply, request: Mapping[str, Any]) -> dict[str, Any]:
    """The body of a reply that is not streamed."""
    message: dict[str, Any] = {"role": "assistant", "content": reply.text or None}
    if reply.reasoning:
        message["reasoning_content"] = reply.reasoning
    if reply.calls:
        message["tool_calls"] = _calls(reply)
    return {
        "id": "stub",
        "object": "chat.completion",
        "model": request.get("model", ""),
        "choices": [{"index": 0, "message": message, "finish_reason": _finish(reply)}],
        "usage": _usage(reply, request),
    }


def _calls(reply: Reply) -> list[dict[str, Any]]:
    return [
        {
            "id": f"call_stub_{number}",
            "type": "function",
            "function": {
                "name": name,
                "arguments": arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False),
            },
        }
        for number, (name, arguments) in enumerate(reply.calls)
    ]


def _usage(reply: Reply, request: Mapping[str, Any]) -> Mapping[str, Any]:
    if reply.usage is not None:
        return reply.usage
    prompt = len(json.dumps(request.get("messages"), ensure_ascii=False)) // 4
    completion = len(reply.text + reply.reasoning + json.dumps(list(reply.calls), ensure_ascii=False)) // 4
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}


def _finish(reply: Reply) -> str:
    return reply.finish or ("tool_calls" if reply.calls else "stop")


def _cut(text: str, size: int) -> Iterator[str]:
    return (text[at : at + size] for at in range(0, len(text), size))


def _event(data: Mapping[str, Any]) -> str:
    return f"data: {json.dumps(data, ensure_ascii=False)}\n\n"


def main() -> None:
    """Serves a script until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m memgpt.testing_server", description=main.__doc__)
    parser.add_argument("script", type=Path, help="a JSON list of replies, objects with the fields of Reply")
    parser.add_argument("--port", type=int, default=0, help="the port to listen on; a free one by default")
    options = parser.parse_args()
    replies = [Reply(**fields) for fields in json.loads(options.script.read_text(encoding="utf-8"))]
    with StubServer(replies, port=options.port) as server:
        sys.stdout.write(f"{server.base_url}\n")
        sys.stdout.flush()
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
