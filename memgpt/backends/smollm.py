"""The embedded model: SmolLM2-135M in this process, for a newcomer without a key or a server.

Honestly: rules in front of a small model. Left to choose among the functions it is right one time in five, so
memgpt.backends.statements decides: what the user plainly states about themselves is saved in the user's own words, a
question about them is answered from the one remembered line nearest in meaning, and a search is made if none is near.
The model only phrases what is said. It writes to memory nothing of its own, and after a result it only speaks.
"""

import json
import re
import uuid
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from memgpt.backends import smollm_prompt as prompts
from memgpt.backends import statements
from memgpt.backends.llama import Llama
from memgpt.errors import ServerFailed
from memgpt.ports import Embedder
from memgpt.types import CallDelta, Completion, Delta, MainContext, Message, Price, ToolCall, ToolSpec, Usage

MODEL = "SmolLM2-135M (embedded)"
DESCRIPTION = (
    f"{MODEL}: free and private, but small. It keeps simple facts, and talks poorly."
    " For a better one set OPENAI_API_KEY, start Ollama, or pass --model FILE.gguf"
)
CONTEXT_WINDOW = 8_192  # what the core may fill; the prompt itself is far shorter
MAX_TOKENS = 120
MAX_SENTENCES = 2
NEAR = 0.35  # cosine similarity (MiniLM) from which a remembered line may answer a question
SHARED_WORD = 0.15  # added to it where both hold the same longer word
FREE = Usage(cost=0.0)

_SAMPLING = {
    "temperature": 0.0,
    "max_tokens": MAX_TOKENS,
    "stop": ["<|im_end|>", "<|im_start|>", "\n"],
    "grammar": r"root ::= [^ \t\n<] [^\n]*",  # one line, and never empty
    # DRY stops loops; a repetition penalty would also forbid the words that are to be copied from the prompt.
    "dry_multiplier": 0.8,
    "dry_allowed_length": 6,
    "dry_penalty_last_n": 48,
}
_STAMPED = re.compile(r"^timestamp: [^,]*, user - ")
_SENTENCE_END = re.compile(r"[.!?]['\")]?\s")


@dataclass(frozen=True, slots=True)
class Turn:
    """What the model has to answer: the user's words, what they told before, and what has been done."""

    text: str
    told: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    results: tuple[str, ...] = ()

    @property
    def question(self) -> str:
        """The last sentence that asks, or nothing."""
        asked = [part for part in statements.sentences(self.text) if statements.is_question(part)]
        return asked[-1] if asked else ""


class SmolLM:
    """The embedded model. ``weights`` is its GGUF file; ``embedder`` must be a local one, and finds remembered lines.

    Reports no ``usage`` of the prompt: it is not the window that the core counts. Raises UserError as Llama does.
    """

    def __init__(self, weights: Path, embedder: Embedder, context_window: int | None = None) -> None:
        self._window = min(context_window or CONTEXT_WINDOW, CONTEXT_WINDOW)
        self._llama = Llama(weights, prompts.MAX_BYTES + MAX_TOKENS)
        self._embedder = embedder

    @property
    def model(self) -> str:
        """Its name, for people."""
        return MODEL

    @property
    def description(self) -> str:
        """What it is, and how to use a better one."""
        return DESCRIPTION

    @property
    def context_window(self) -> int:
        """What the core may fill: as asked for, at most the length it was trained with. The prompt is far shorter."""
        return self._window

    @property
    def price(self) -> Price:
        """Nothing."""
        return Price(0.0, 0.0, 0.0)

    def complete(self, context: MainContext, tools: Sequence[ToolSpec]) -> Iterator[Delta | Completion]:
        """Answers the open turn; an empty Completion where there is none, or without ``tools``. Raises ServerFailed."""
        turn = open_turn(context.queue) if tools else None
        if turn is None:
            yield Completion(usage=FREE)
            return
        human = [line for block in context.blocks if block.label == "human" for line in _lines(block.value)]
        persona = next((block.value for block in context.blocks if block.label == "persona"), "")
        line = self._nearest(turn, human)
        names = {tool.name for tool in tools}
        calls = [call for call in acts(turn, human, line) if call.name in names]
        if calls:
            yield from (CallDelta(number, call.name, call.arguments) for number, call in enumerate(calls))
            yield Completion(calls=tuple(calls), usage=FREE)
        else:
            yield from self._speak(phrasing(turn, persona, human, line))

    def warm(self) -> None:
        """Reads the examples into llama.cpp's cache, and loads the embedder: a second or two off the first answers."""
        with suppress(ServerFailed):
            for examples in (prompts.SAVED, prompts.RECALLED):
                for _ in self._llama.stream({"prompt": prompts.render(examples, "Hello!"), "max_tokens": 1}):
                    pass
        self._embedder.embed(["Hello!"])

    def close(self) -> None:
        """Frees the weights."""
        self._llama.close()

    def _nearest(self, turn: Turn, human: Sequence[str]) -> str | None:
        """The line next in meaning to the question, of core memory, of what was said of late, and of what was found."""
        question = turn.question
        if not statements.asks_about_user(question):
            return None
        found = [line for result in turn.results for line in found_lines(result)]
        lines = list(dict.fromkeys((*human, *turn.told, *found)))
        lines = [line for line in lines if statements.may_answer(question, line)]
        if not lines:
            return None
        if known := statements.told_plainly(question, lines):
            return known
        vectors = self._embedder.embed([question, *lines])
        scores = [float(vectors[0] @ vector) for vector in vectors[1:]]
        scores = [
            score + SHARED_WORD * statements.share_a_word(question, line)
            for score, line in zip(scores, lines, strict=True)
        ]
        best = max(scores)
        return lines[scores.index(best)] if best >= NEAR else None

    def _speak(self, prompt: str) -> Iterator[Delta | Completion]:
        """Streams the call of send_message, closed properly wherever the model stops."""
        head, written = '{"inner_thoughts": "", "message": "', ""
        yield CallDelta(0, "send_message", head)
        chunks = self._llama.stream({**_SAMPLING, "prompt": prompt})
        for chunk in chunks:
            choice = chunk["choices"][0]
            piece = choice["text"] + ("…" if choice["finish_reason"] == "length" else "")
            if len(_SENTENCE_END.findall(written + piece)) >= MAX_SENTENCES:
                break
            written += piece
            if piece:
                yield CallDelta(0, "send_message", _quoted(piece))
        chunks.close()
        yield CallDelta(0, "send_message", '"}')
        call = ToolCall(_new_id(), "send_message", f'{head}{_quoted(written)}"}}')
        yield Completion(calls=(call,), usage=FREE)


def open_turn(queue: Sequence[Message]) -> Turn | None:
    """The turn that still waits for words: since the user's last message, or their coming, nothing was said."""
    results: list[str] = []
    called: list[str] = []
    for number in range(len(queue) - 1, -1, -1):
        message = queue[number]
        if message.kind == "reply" and message.said:
            return None
        if message.kind == "reply":
            called += [call.name for call in message.calls]
        elif message.kind == "result":
            results.append(message.content)
        elif message.kind in ("user_message", "login"):
            text = message.said if message.kind == "user_message" else ""
            return Turn(text, _told(queue[:number]), tuple(called), tuple(results))
    return None


def acts(turn: Turn, human: Sequence[str], line: str | None) -> list[ToolCall]:
    """The calls to make before anything is said: none, lines for core memory, or one search. Never after a result."""
    if turn.results or turn.called:
        return []
    known = {_key(item) for item in human}
    facts = [fact for fact in statements.stated_facts(turn.text) if _key(fact) not in known]
    if facts:
        return [_save(fact, human) for fact in dict.fromkeys(facts)]
    if line is None and statements.asks_about_user(turn.question):
        return [_call("conversation_search", query=turn.question, page=0)]
    return []


def phrasing(turn: Turn, persona: str, human: Sequence[str], line: str | None) -> str:
    """The prompt for what is to be said now."""
    if not turn.text.strip():
        name = statements.recorded_name(human)
        if name:
            return prompts.render(prompts.GREETING, f"{name} Hello!")
        return prompts.render(prompts.TALK, "Hello!", persona)
    if line:
        said = line if line.endswith((".", "!")) else f"{line}."
        return prompts.render(prompts.RECALLED, f"{said} {turn.question}")
    if statements.asks_about_user(turn.question):
        return prompts.render(prompts.UNKNOWN, turn.question)
    facts = statements.stated_facts(turn.text)
    if facts and not turn.question:
        return prompts.render(prompts.SAVED, facts[-1])
    return prompts.render(prompts.TALK, turn.text, persona)


def found_lines(result: str) -> list[str]:
    """What the user said, questions left out, from the result of a search (memgpt.tools); empty if it failed."""
    try:
        text = str(json.loads(result)["message"])
        entries, _ = json.JSONDecoder().raw_decode(text, text.index("["))
    except (ValueError, KeyError, TypeError):
        return []
    said = [_STAMPED.sub("", entry) for entry in entries if isinstance(entry, str) and _STAMPED.match(entry)]
    return [part for text in said for part in _statements(text)]


def _told(before: Sequence[Message]) -> tuple[str, ...]:
    said = [message.said for message in before if message.kind == "user_message"][-20:]
    return tuple(part for text in reversed(said) for part in _statements(text))


def _statements(text: str) -> list[str]:
    return [part for part in statements.sentences(text) if not statements.is_question(part) and len(part.split()) > 2]


def _lines(block: str) -> list[str]:
    return [line.strip().lstrip("- ") for line in reversed(block.splitlines()) if line.strip()]


def _save(fact: str, human: Sequence[str]) -> ToolCall:
    old = statements.superseded(fact, human)
    if old:
        return _call("core_memory_replace", name="human", old_content=old, new_content=fact)
    return _call("core_memory_append", name="human", content=fact)


def _call(function: str, /, **arguments: Any) -> ToolCall:
    body = {"inner_thoughts": "", **arguments, "request_heartbeat": True}
    return ToolCall(_new_id(), function, json.dumps(body, ensure_ascii=False))


def _new_id() -> str:
    return f"call_{uuid.uuid4().hex[:12]}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _key(line: str) -> str:
    return re.sub(r"\W+", " ", statements.plain(line).casefold()).strip()
