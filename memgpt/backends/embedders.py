"""Embedders: MiniLM on this machine, and OpenAI's or a compatible server's where the user asks for it."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from memgpt.backends import minilm, provider_errors, servers
from memgpt.errors import AuthenticationFailed, ModelNotFound, ProviderError, ServerFailed, StorageError

if TYPE_CHECKING:
    from openai import OpenAI

    from memgpt.ports import Vectors

_TOKENIZER = Path(__file__).parent.parent / "data" / "minilm_tokenizer.json"
_CHARACTERS = 8 * minilm.MAX_TOKENS * 4  # more than 256 tokens of any prose; the rest would be cut anyway
_LOADING = Lock()
_BATCH_TEXTS = 16
_BATCH_TOKENS = 256  # padding included; larger batches take memory and are no faster on a CPU


class MiniLMEmbedder:
    """Implements ports.Embedder with all-MiniLM-L6-v2 (384 dimensions, the first 256 tokens of a text), on one core.

    Loads at the first use; every embedder of a process shares one network, in any thread. Raises StorageError if the
    weights are missing or damaged.
    """

    name = "all-MiniLM-L6-v2-int8"
    dimensions = minilm.DIMENSIONS

    def __init__(self, weights: Path | None = None) -> None:
        self._weights = weights

    def embed(self, texts: Sequence[str]) -> "Vectors":
        """See ports.Embedder; any text has a vector, the empty one too."""
        import numpy

        network, tokenizer = self._load()
        tokens = [tokenizer.encode(_encodable(text[:_CHARACTERS])).ids for text in texts]
        vectors = numpy.empty((len(texts), self.dimensions), numpy.float32)
        for batch in _batches([len(row) for row in tokens]):
            longest = len(tokens[batch[-1]])
            ids = numpy.zeros((len(batch), longest), numpy.int64)
            mask = numpy.zeros((len(batch), longest), numpy.int32)
            for row, number in enumerate(batch):
                ids[row, : len(tokens[number])] = tokens[number]
                mask[row, : len(tokens[number])] = 1
            vectors[batch] = network.embed(ids, mask)
        return vectors

    def _load(self) -> tuple[minilm.MiniLM, Any]:
        with _LOADING:
            return _load_model(self._weights or minilm.model_path())


@cache
def _load_model(weights: Path) -> tuple[minilm.MiniLM, Any]:
    tokenizer = load_tokenizer()
    tokenizer.enable_truncation(minilm.MAX_TOKENS)
    return minilm.MiniLM(weights), tokenizer


def load_tokenizer() -> Any:
    """MiniLM's tokenizer, which neither cuts nor pads. Raises StorageError if its file is missing."""
    from tokenizers import Tokenizer

    if not _TOKENIZER.is_file():
        raise StorageError("The tokenizer of the embedding model is missing.", "Install memgpt again.")
    tokenizer = Tokenizer.from_file(str(_TOKENIZER))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Numbers of texts, shortest first, in batches that are small with their padding."""
    batch: list[int] = []
    for number in sorted(range(len(lengths)), key=lengths.__getitem__):
        if batch and (len(batch) == _BATCH_TEXTS or (len(batch) + 1) * lengths[number] > _BATCH_TOKENS):
            yield batch
            batch = []
        batch.append(number)
    if batch:
        yield batch


class OpenAIEmbedder:
    """Implements ports.Embedder over OpenAI's embeddings API, or any compatible server at ``base_url``.

    A text counts with its first 2,700 characters, so that no script exceeds the 8,191 tokens that the API takes; 32
    texts a request stay below the 300,000 that it takes in all. Raises ProviderError.
    """

    _characters = 2700
    _texts = 32

    def __init__(self, api_key: str, base_url: str | None = None, model: str = "text-embedding-3-small") -> None:
        self.name = f"{model} at {servers.host_of(base_url)}" if base_url else model
        self._model = model
        self._api_key = api_key
        self._base_url = servers.normalize_url(base_url) if base_url else servers.OPENAI_URL
        self._client: OpenAI | None = None
        self._dimensions = 0

    @property
    def dimensions(self) -> int:
        """As the server's vectors have them; asks for one if there was none yet."""
        return self._dimensions or self.embed(["dimensions"]).shape[1]

    def embed(self, texts: Sequence[str]) -> "Vectors":
        """See ports.Embedder."""
        import numpy

        rows: list[list[float]] = []
        for start in range(0, len(texts), self._texts):
            part = texts[start : start + self._texts]
            rows += self._ask([_encodable(text[: self._characters]).strip() or "-" for text in part])
        vectors = numpy.array(rows, numpy.float32).reshape(len(texts), -1 if rows else self._dimensions)
        self._dimensions = vectors.shape[1]
        unit: Vectors = vectors / numpy.linalg.norm(vectors, axis=1, keepdims=True).clip(1e-12)
        return unit

    def _ask(self, texts: list[str]) -> list[list[float]]:
        try:
            answer = self._connect().embeddings.create(input=texts, model=self._model)
            rows = [item.embedding for item in sorted(answer.data, key=lambda item: item.index)]
            if len(rows) != len(texts) or len({len(row) for row in rows}) != 1 or not rows[0]:
                raise ValueError("not one vector a text")
        except (ValueError, TypeError, AttributeError) as error:
            raise ServerFailed(f"{self._host} sent an answer that is not embeddings.", _HINT) from error
        except provider_errors.failures() as error:
            raise self._explained(error) from error
        return rows

    def _connect(self) -> "OpenAI":
        import httpx  # noqa: F401  as in openai_llm
        from openai import OpenAI

        if not self._api_key and self._base_url == servers.OPENAI_URL:
            raise AuthenticationFailed("Memories can not be embedded: there is no key.", f"Set OPENAI_API_KEY. {_HINT}")
        if self._client is None:
            key = self._api_key or "none"
            self._client = OpenAI(api_key=key, base_url=self._base_url, timeout=30, max_retries=2)
        return self._client

    def _explained(self, error: Exception) -> ProviderError:
        failure = provider_errors.explain(error, base_url=self._base_url, model=self._model, api_key=self._api_key)
        if isinstance(failure, ModelNotFound):
            return ModelNotFound(f"The server at {self._host} has no model {self._model} for embeddings.", _HINT)
        return type(failure)(f"Memories can not be embedded. {failure.message}", _HINT)

    @property
    def _host(self) -> str:
        return servers.host_of(self._base_url)


_HINT = "Until then memory is searched by words alone; --embedder local needs no server."


def _encodable(text: str) -> str:
    """The text without lone surrogates, which UTF-8 has no way to hold."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()
