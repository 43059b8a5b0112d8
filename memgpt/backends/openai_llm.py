"""A language model behind OpenAI's Chat Completions, at OpenAI or at any server that speaks the same protocol."""

import difflib
import re
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, suppress
from threading import RLock
from typing import TYPE_CHECKING, Any

from memgpt.backends import model_table, servers
from memgpt.backends.call_text import call_schema
from memgpt.backends.chat_messages import Protocol, render_messages
from memgpt.backends.provider_errors import (
    StreamBroke,
    explain,
    failures,
    is_broken_stream,
    not_a_completion,
    server_message,
)
from memgpt.backends.reply import ReplyReader
from memgpt.errors import (
    AuthenticationFailed,
    ConnectionFailed,
    ModelNotFound,
    ProviderError,
    RequestRefused,
    ServerFailed,
)
from memgpt.types import Completion, Delta, MainContext, Price, ToolSpec, Usage

if TYPE_CHECKING:
    from openai import OpenAI

UNKNOWN_WINDOW = 8192
_CONNECT_TIMEOUT = 10.0
_NO_KEY = "none"  # servers on one's own machine ask for none, but the protocol has a place for one


class OpenAILLM:
    """Asks a chat server, natively with function calls where it can, else with ever plainer means.

    ``timeout`` is the longest silence in seconds; ``max_retries`` counts the SDK's retries of failures that pass.
    ``protocol`` is where to start: what a server refuses once is not tried again.
    """

    def __init__(
        self,
        model: str | None,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        context_window: int | None = None,
        protocol: Protocol = "tools",
        stream: bool = True,
        timeout: float = 120.0,
        max_retries: int = 2,
    ) -> None:
        self.base_url = servers.normalize_url(base_url) if base_url else servers.OPENAI_URL
        self._model = model
        self._api_key = (api_key or "").strip()
        self._context_window = context_window
        self._protocol: Protocol = protocol
        self._stream = stream
        self._timeout = timeout
        self._max_retries = max_retries
        self._effort: str | None = None
        self._counts_in_stream = True
        self._client: OpenAI | None = None
        self._lock = RLock()

    @property
    def model(self) -> str:
        """The model's name; without one, the current default at OpenAI, elsewhere the first that the server lists."""
        with self._lock:
            if self._model is None:
                self._model = model_table.default_model() if self._is_openai else self._first_listed()
            return self._model

    @property
    def description(self) -> str:
        """The model's name and its server."""
        return f"{self.model} at {servers.host_of(self.base_url)}"

    @property
    def context_window(self) -> int:
        """As given, else as the server tells, else from the table, else 8,192 tokens."""
        with self._lock:
            if self._context_window is None:
                known = model_table.known_model(self.model)
                told = None if self._is_openai else self._ask_context_window()
                self._context_window = told or (known.window if known else UNKNOWN_WINDOW)
            return self._context_window

    @property
    def price(self) -> Price | None:
        """The price from the table of known models."""
        known = model_table.known_model(self.model)
        return known.price if known else None

    def warm(self) -> None:
        """Does in a background thread what would delay the first answer: imports the SDK and makes its client."""
        with suppress(ProviderError):  # the first request tells it, where somebody listens
            self._connect()

    def close(self) -> None:
        """Closes the connections to the server."""
        with self._lock:
            if self._client is not None:
                self._client.close()
                self._client = None

    def complete(self, context: MainContext, tools: Sequence[ToolSpec]) -> Iterator[Delta | Completion]:
        """Asks the model: deltas as they stream, then exactly one Completion. Raises ProviderError."""
        client = self._connect()
        broken = False
        while True:
            told = False
            try:
                for delta in self._ask(client, context, tools):
                    told = True
                    yield delta
                return
            except failures() as error:
                failure = explain(error, base_url=self.base_url, model=self.model, api_key=self._api_key)
                again = not told and (self._adapt(error, failure) or (is_broken_stream(error) and not broken))
                if not again:
                    raise self._with_names(failure) from None
                broken = broken or is_broken_stream(error)

    def _ask(self, client: "OpenAI", context: MainContext, tools: Sequence[ToolSpec]) -> Iterator[Delta | Completion]:
        reader = ReplyReader([tool.name for tool in tools])
        counted, finish, parts = None, "", 0
        with closing(self._chunks(client, self._request(context, tools))) as chunks:
            for chunk in chunks:
                counted = getattr(chunk, "usage", None) or counted
                for choice in (getattr(chunk, "choices", None) or ())[:1]:
                    parts += 1
                    finish = choice.finish_reason or finish
                    yield from reader.read(choice.delta if self._stream else choice.message)
        host = servers.host_of(self.base_url)
        if not parts:
            raise not_a_completion(host)
        if not finish and self._stream:
            raise StreamBroke
        yield from reader.close()
        completion = reader.completion(self._usage(counted), cut=finish == "length")
        if finish == "content_filter" and not (completion.text or completion.calls):
            raise RequestRefused(f"The content filter at {host} stopped the answer.", "Put it in other words.")
        yield completion

    def _chunks(self, client: "OpenAI", request: dict[str, Any]) -> Generator[Any, None, None]:
        if not self._stream:
            yield client.chat.completions.create(**request)
            return
        if self._counts_in_stream:
            request["stream_options"] = {"include_usage": True}
        with client.chat.completions.create(**request, stream=True) as chunks:
            yield from chunks

    def _request(self, context: MainContext, tools: Sequence[ToolSpec]) -> dict[str, Any]:
        request: dict[str, Any] = {
            "model": self.model,
            "messages": render_messages(context, tools, self._protocol),
        }
        if tools and self._protocol == "tools":
            request["tools"] = [
                {
                    "type": "function",
                    "function": {"name": tool.name, "description": tool.description, "parameters": tool.parameters},
                }
                for tool in tools
            ]
            if self._effort:
                request["reasoning_effort"] = self._effort
        elif tools and self._protocol == "schema":
            schema = {"name": "call", "schema": call_schema(tools)}
            request["response_format"] = {"type": "json_schema", "json_schema": schema}
        return request

    def _adapt(self, error: Exception, failure: ProviderError) -> bool:
        """Leaves out, from now on, what the server says that it does not take; true if it is worth asking again."""
        if not isinstance(failure, RequestRefused | ModelNotFound | ServerFailed):
            return False
        said = server_message(error).lower()
        if self._counts_in_stream and "stream_options" in said:
            self._counts_in_stream = False
        elif self._protocol == "tools" and "reasoning_effort" in said:
            # Newer models of OpenAI take functions here only without reasoning, and some of them not at all.
            if self._effort is None:
                self._effort = "none"
            else:
                self._protocol = "schema"
        elif self._protocol == "tools" and _refuses(said, "tool|function", failure):
            self._protocol = "schema"
        elif self._protocol == "schema" and _refuses(said, "response_format|schema|grammar|structured", failure):
            self._protocol = "text"
        else:
            return False
        return True

    def _usage(self, counted: Any) -> Usage:
        details = getattr(counted, "prompt_tokens_details", None)
        cached, stored = (getattr(details, name, None) or 0 for name in ("cached_tokens", "cache_write_tokens"))
        prompt, completion = (getattr(counted, name, None) or 0 for name in ("prompt_tokens", "completion_tokens"))
        cost = getattr(counted, "cost", None)  # some routers tell it
        known = model_table.known_model(self.model)
        if cost is None and counted is not None and known and known.price:
            cost = known.price.of(prompt, cached, completion) + stored * (known.store - known.price.prompt)
        return Usage(prompt, cached, completion, cost)

    def _connect(self) -> "OpenAI":
        with self._lock:
            if self._client is None:
                self._client = self._new_client()
                known = model_table.known_model(self.model)
                self._effort = known.effort if known and self._is_openai else None
            return self._client

    def _new_client(self) -> "OpenAI":
        if self._is_openai and not self._api_key:
            hint = "Set OPENAI_API_KEY, choose another server with --base-url, or chat here with --model embedded."
            raise AuthenticationFailed("There is no key for OpenAI.", hint)
        if not (self._api_key.isascii() and self._api_key.isprintable()):
            raise AuthenticationFailed("The key has characters that no key has.", "Set OPENAI_API_KEY again.")

        # openai looks for httpx in sys.modules at every turn, and must never find the half of it that is there while
        # another thread imports chromadb.
        import httpx  # noqa: F401
        import openai

        try:
            return openai.OpenAI(
                api_key=self._api_key or _NO_KEY,
                base_url=self.base_url,
                timeout=openai.Timeout(self._timeout, connect=min(_CONNECT_TIMEOUT, self._timeout)),
                max_retries=self._max_retries,
                http_client=openai.DefaultHttpxClient(trust_env=False) if servers.is_loopback(self.base_url) else None,
            )
        except (ImportError, ValueError) as error:
            # The HTTP library reads the proxy from the environment, and refuses one that it does not know.
            raise ConnectionFailed("The proxy can not be used.", "Check HTTPS_PROXY and ALL_PROXY.") from error

    @property
    def _is_openai(self) -> bool:
        return self.base_url == servers.OPENAI_URL

    def _first_listed(self) -> str:
        names = servers.list_models(self.base_url, self._api_key)
        if not names:
            host = servers.host_of(self.base_url)
            raise ConnectionFailed(
                f"{host} does not answer, or lists no model.",
                "Check that the server runs, its address and the key, or name a model with --model.",
            )
        return names[0]

    def _ask_context_window(self) -> int | None:
        return servers.ask_context_window(self.base_url, self.model, self._api_key)

    def _with_names(self, failure: ProviderError) -> ProviderError:
        """Adds to ModelNotFound the names that the server has, the nearest first."""
        if isinstance(failure, ModelNotFound):
            names = servers.list_models(self.base_url, self._api_key)
            nearest = difflib.get_close_matches(self.model, names, n=5, cutoff=0.0)
            failure.hint = f"Choose one with --model: {', '.join(nearest)}." if nearest else failure.hint
        return failure


def _refuses(said: str, feature: str, failure: ProviderError) -> bool:
    """Whether the server says that it does not take a feature, and not that the model used it badly."""
    if not re.search(feature, said) or re.search(r"pars|fail", said):
        return False
    return not isinstance(failure, ServerFailed) or bool(re.search(r"support|requir|implement", said))
