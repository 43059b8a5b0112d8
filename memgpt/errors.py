"""What can go wrong, each with one sentence and the way out.

    MemGPTError
    ├── UserError            a bad flag, name, file or command: exit 2 before the chat, a notice inside it
    │   ├── CheckpointError  a checkpoint that can not be loaded
    │   └── DocumentError    a file that can not be read as a document
    ├── AgentLocked          another process has the agent open: exit 1
    ├── StorageError         the agent's folder can not be read or written (full disk, permissions, newer version)
    ├── CostLimitReached     the next call would pass --max-cost
    └── ProviderError        the model's server failed; raised by the adapters alone
        ├── AuthenticationFailed
        ├── ModelNotFound
        ├── RateLimited
        ├── ContextTooLong
        ├── RequestRefused   the server understood and said no
        ├── ServerFailed     5xx, or an answer that makes no sense
        └── ConnectionFailed no connection, a dropped stream, a timeout

CallRefused stands apart: what the model did wrong goes back to the model as a result, and never reaches the user.
"""

from typing import ClassVar


class MemGPTError(Exception):
    """A failure that is told in one sentence (``message``) with the way out (``hint``)."""

    kind: ClassVar[str] = "error"

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class UserError(MemGPTError):
    """The user asked for something that is not there or makes no sense."""

    kind = "user"


class CheckpointError(UserError):
    """A checkpoint is missing, broken, another agent's, or from a newer version."""

    kind = "checkpoint"


class DocumentError(UserError):
    """A file is missing, empty, encrypted, broken, binary, or needs a library that is not installed."""

    kind = "document"


class AgentLocked(MemGPTError):
    """Another process has the agent open."""

    kind = "locked"


class StorageError(MemGPTError):
    """The agent's folder can not be read or written."""

    kind = "storage"


class CostLimitReached(MemGPTError):
    """The next call to the model would pass the limit on cost."""

    kind = "cost_limit"


class ProviderError(MemGPTError):
    """The model's server failed."""

    kind = "provider"


class AuthenticationFailed(ProviderError):
    """The key is missing or refused."""

    kind = "authentication"


class ModelNotFound(ProviderError):
    """The server does not know the model."""

    kind = "model_not_found"


class RateLimited(ProviderError):
    """The server asks to wait, or the account has no credit left."""

    kind = "rate_limit"


class ContextTooLong(ProviderError):
    """The request is longer than the model's window."""

    kind = "context_too_long"


class RequestRefused(ProviderError):
    """The server understood the request and refused it."""

    kind = "refused"


class ServerFailed(ProviderError):
    """The server answered with a failure of its own, or with something that makes no sense."""

    kind = "server"


class ConnectionFailed(ProviderError):
    """No connection, a dropped stream, or a timeout."""

    kind = "connection"


class CallRefused(Exception):
    """A function call that can not be done; the text tells the model why, and what to do instead."""
