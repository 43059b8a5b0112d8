"""The traffic with the model as lines, for --debug."""

from collections.abc import Callable, Iterator, Sequence

from memgpt.cli.visible import visible
from memgpt.ports import LLM
from memgpt.types import Completion, Delta, MainContext, Message, Price, ToolSpec


class TracedLLM:
    """A model that tells ``write`` what it is asked and what it answers."""

    def __init__(self, llm: LLM, write: Callable[[str], None]) -> None:
        self._llm = llm
        self._write = write

    @property
    def model(self) -> str:
        """The model's name."""
        return self._llm.model

    @property
    def description(self) -> str:
        """Which model answers, and where."""
        return self._llm.description

    @property
    def context_window(self) -> int:
        """Tokens of prompt and reply together."""
        return self._llm.context_window

    @property
    def price(self) -> Price | None:
        """What the model costs."""
        return self._llm.price

    def complete(self, context: MainContext, tools: Sequence[ToolSpec]) -> Iterator[Delta | Completion]:
        """Asks the model, and writes the request before and the reply after."""
        self._tell(
            f"> {self.model}: {context.tokens:,} tokens, {len(context.queue)} messages, {len(tools)} functions",
            *([f"> summary: {context.summary}"] if context.summary else []),
            *(f"> {line}" for message in context.queue for line in _lines(message)),
        )
        for part in self._llm.complete(context, tools):
            if isinstance(part, Completion):
                self._tell(*_reply(part))
            yield part

    def warm(self) -> None:
        """Loads what the first request needs."""
        self._llm.warm()

    def close(self) -> None:
        """Lets go of what the model holds."""
        self._llm.close()

    def _tell(self, *lines: str) -> None:
        for line in lines:
            self._write(visible(line))


def _lines(message: Message) -> Iterator[str]:
    yield f"{message.role}: {message.content}"
    for call in message.calls:
        yield f"{message.role} calls {call.name} {call.arguments}"


def _reply(completion: Completion) -> Iterator[str]:
    usage = completion.usage
    cut = ", and was cut" if completion.cut else ""
    read, cached, written = usage.prompt_tokens, usage.cached_tokens, usage.completion_tokens
    yield f"< read {read:,} tokens ({cached:,} cached), wrote {written:,}{cut}"
    if completion.reasoning:
        yield f"< reasoning: {completion.reasoning}"
    if completion.text:
        yield f"< {completion.text}"
    for call in completion.calls:
        yield f"< calls {call.name} {call.arguments}"
