"""Any model in a GGUF file, run in this process."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from memgpt.backends.llama import Llama
from memgpt.backends.openai_llm import OpenAILLM
from memgpt.types import Completion, Delta, MainContext, Price, ToolSpec

DEFAULT_WINDOW = 8_192


class LocalLLM:
    """``--model FILE.gguf``: llama.cpp behind OpenAI's protocol on the loopback, its replies held to a JSON schema.

    Raises UserError as Llama does.
    """

    def __init__(self, path: Path, *, context_window: int | None = None, stream: bool = True) -> None:
        self._llama = Llama(path, context_window or DEFAULT_WINDOW)
        self._client = OpenAILLM(
            path.stem,
            base_url=self._llama.base_url,
            api_key=self._llama.key,
            context_window=self._llama.context_window,
            stream=stream,
            protocol="schema",
        )

    @property
    def model(self) -> str:
        """The file's name."""
        return self._client.model

    @property
    def description(self) -> str:
        """The file's name, and where it runs."""
        return f"{self.model}, on this machine"

    @property
    def context_window(self) -> int:
        """What was asked for, else 8,192 tokens; never more than the model was trained with."""
        return self._llama.context_window

    @property
    def price(self) -> Price:
        """Nothing."""
        return Price(0.0, 0.0, 0.0)

    def complete(self, context: MainContext, tools: Sequence[ToolSpec]) -> Iterator[Delta | Completion]:
        """Asks the model. Raises ProviderError."""
        return self._client.complete(context, tools)

    def warm(self) -> None:
        """Makes the client ready; the weights are loaded already."""
        self._client.warm()

    def close(self) -> None:
        """Frees the weights and the port."""
        self._client.close()
        self._llama.close()
