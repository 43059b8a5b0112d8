"""What goes wrong with a chat server, as the tree of memgpt.errors: one clear sentence, a way out, and never a key."""

import re
import sys
from collections.abc import Mapping
from json import JSONDecodeError
from typing import Any

from memgpt.backends.servers import host_of, is_loopback
from memgpt.errors import (
    AuthenticationFailed,
    ConnectionFailed,
    ContextTooLong,
    ModelNotFound,
    ProviderError,
    RateLimited,
    RequestRefused,
    ServerFailed,
)

_TOO_LONG = re.compile(
    r"context_length_exceeded|exceed_context_size|context (?:length|window|size)|request too large"
    r"|(?:prompt|input|request)(?: is)? too long|maximum number of (?:input )?tokens|too many (?:input )?tokens",
    re.IGNORECASE,
)
_SECRET = re.compile(r"(?:Bearer\s+\S+|\b(?:sk|pk|rk|gsk|xai|hf|nvapi|AIza)[-_][\w*.\-]{4,})")
_OTHER_SERVER = "or choose another server with --base-url."


class StreamBroke(Exception):
    """A stream that ended before the answer did."""


def failures() -> tuple[type[Exception], ...]:
    """What a request may raise: the openai package's errors, its HTTP library's, and those of JSON that is none."""
    import openai

    http = (sys.modules[name].HTTPError for name in ("httpx", "httpx2") if name in sys.modules)
    return (openai.OpenAIError, *http, JSONDecodeError, UnicodeDecodeError, StreamBroke)


def is_broken_stream(error: Exception) -> bool:
    """Whether the connection broke in the middle of an answer, which the SDK does not ask for again."""
    reason = type(error.__cause__ or error).__name__
    return reason in ("StreamBroke", "RemoteProtocolError", "ReadError")


def server_message(error: Exception) -> str:
    """What the server itself said about its failure, in one line without markup; empty if nothing."""
    body: Any = getattr(error, "body", None)
    for field in ("error", "message", "detail"):
        body = body.get(field, body) if isinstance(body, Mapping) else body
    text = f"{body or ''} {getattr(error, 'param', None) or ''}"
    return "" if "<" in text[:20] else " ".join(text.split())


def explain(error: Exception, *, base_url: str, model: str, api_key: str = "") -> ProviderError:
    """The failure as one of ours."""
    import openai

    host = host_of(base_url)
    said = _without_secrets(server_message(error), api_key)
    code = f"{getattr(error, 'code', '')} {getattr(error, 'type', '')}"
    if isinstance(error, openai.APIConnectionError) or not isinstance(error, openai.APIError):
        return _explain_transport(error, host, remote=not is_loopback(base_url))
    if _TOO_LONG.search(f"{code} {said}") or getattr(error, "status_code", 0) == 413:
        return ContextTooLong(
            f"The request is longer than {model} at {host} accepts.",
            "Say how many tokens it accepts with --context-window.",
        )
    return _explain_status(error, host, model, f"{code} {said}", f": {said[:300]}" if said else ".")


def _explain_transport(error: Exception, host: str, *, remote: bool) -> ProviderError:
    reason = error.__cause__ or error
    if "Timeout" in type(error).__name__ or "Timeout" in type(reason).__name__:
        return ConnectionFailed(f"{host} did not answer in time.", "Ask again with /retry.")
    if is_broken_stream(error):
        return ConnectionFailed(
            f"The connection to {host} broke before the answer was whole.", "Ask again with /retry."
        )
    if isinstance(reason, ValueError):
        return not_a_completion(host)
    hint = "Is the network up?" if remote else "Is the server running?"
    return ConnectionFailed(f"No connection to {host}: {reason}.", f"{hint} --model embedded chats without a server.")


def not_a_completion(host: str) -> ServerFailed:
    """The answer makes no sense."""
    return ServerFailed(f"{host} sent an answer that is not a chat completion.", "Check the address: --base-url.")


def _explain_status(error: Exception, host: str, model: str, text: str, said: str) -> ProviderError:
    match getattr(error, "status_code", 0):
        case 401:
            hint = f"Set OPENAI_API_KEY to a valid key, {_OTHER_SERVER}"
            return AuthenticationFailed(f"The server at {host} refused the key.", hint)
        case 403:
            hint = f"Use a key that may, {_OTHER_SERVER}"
            return AuthenticationFailed(f"The server at {host} does not allow this{said}", hint)
        case 404 if re.search(r"\bmodel", text, re.IGNORECASE):
            return ModelNotFound(f"The server at {host} has no model {model} for chat.", "Choose one with --model.")
        case 404:
            hint = "Base URLs mostly end in /v1: check --base-url."
            return RequestRefused(f"The server at {host} has no chat completions at this address.", hint)
        case 429 if "insufficient_quota" in text:
            hint = f"Add credit, {_OTHER_SERVER}"
            return RateLimited(f"The account at {host} has no credit left.", hint)
        case 429:
            return RateLimited(f"The server at {host} is asked too often.", _when_to_retry(error))
        case status if 400 <= status < 500:
            hint = "If it goes on, choose another model with --model."
            return RequestRefused(f"The server at {host} refused the request{said}", hint)
        case status:
            failed = f"The server at {host} failed" + (f" ({status})" if status else "")
            return ServerFailed(f"{failed}{said}", "Ask again with /retry.")


def _when_to_retry(error: Exception) -> str:
    response = getattr(error, "response", None)
    seconds = response.headers.get("retry-after", "") if response is not None else ""
    return f"Ask again in {seconds} seconds with /retry." if seconds.isdigit() else "Ask again later with /retry."


def _without_secrets(text: str, api_key: str) -> str:
    if api_key:
        text = text.replace(api_key, "[key]")
    return _SECRET.sub("[key]", text)
