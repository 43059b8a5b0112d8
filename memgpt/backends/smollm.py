"""The embedded model: SmolLM2-135M with an adapter of this project's own, for those who have no key and no server.

It reads a prompt of its own (memgpt.backends.smollm_prompt) and writes acts, which a grammar keeps to what the user
said and to what is remembered (memgpt.backends.smollm_acts); they become the function calls that every model makes.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from importlib.resources import as_file, files
from pathlib import Path

from memgpt.backends import smollm_prompt as prompt
from memgpt.backends.llama import Llama
from memgpt.backends.smollm_acts import (
    GREETING_GRAMMAR,
    SPEECH_GRAMMAR,
    Act,
    any_of_grammar,
    beginnings,
    read_acts,
    sentences_of,
    told,
    writing,
    writing_grammar,
)
from memgpt.backends.smollm_calls import FREE, making, pieces, saying, search_call, streaming, write_call
from memgpt.backends.smollm_decision import Decision
from memgpt.backends.smollm_edits import merged, refusal, righted, telling, trimmed, widened
from memgpt.backends.smollm_names import introduced
from memgpt.backends.smollm_replies import UNKNOWN, Replies, fresh
from memgpt.backends.smollm_sayings import Vectors
from memgpt.backends.smollm_turns import (
    MAX_PROMPT,
    RECALLED,
    Turn,
    agent_name,
    core_lines,
    current,
    first_shown,
    read_turns,
    render,
)
from memgpt.errors import ServerFailed
from memgpt.ports import Embedder
from memgpt.types import Completion, Delta, MainContext, Price, ToolSpec

MODEL = "SmolLM2-135M (embedded)"
DESCRIPTION = (
    f"{MODEL}: free and private, but tiny. It keeps what you tell it of yourself, in English, and talks simply."
    " For a better one set OPENAI_API_KEY, start Ollama, or pass --model FILE.gguf"
)
CONTEXT_WINDOW = 8_192  # what the core may fill; the prompt itself is far shorter
MAX_TOKENS = 160
WRITES = ("save", "change", "drop")

_COPYING = {"temperature": 0.0, "max_tokens": MAX_TOKENS, "stop": ["<|im_end|>"]}
# DRY stops loops in talk. Where the user's words are to be copied it would stop that too.
_TALKING = {**_COPYING, "dry_multiplier": 0.8, "dry_allowed_length": 6, "dry_penalty_last_n": 64}
_ASKS_FOR = re.compile(
    r"\b(what|who|whose|whom|where|when|which|how|do you know|can you tell|remember)\b", re.IGNORECASE
)
_RHETORICAL = re.compile(
    r"\b(you think|about you|and you|you like|believe|isn't it|right|how cool|guess what|about that)\b", re.IGNORECASE
)
MET = "Nice to meet you, {name}!"
FORGOTTEN, CHANGED = "I've forgotten it.", "I've put that right:"
KEPT = "I'll remember that."  # begins the answer to a question that came with a fact


class SmolLM:
    """The embedded model. ``weights`` is its GGUF file; ``embedder`` must be the local one.

    Reports no ``usage`` of the prompt: it is not the window that the core counts. Raises UserError as Llama does.
    """

    def __init__(
        self, weights: Path, embedder: Embedder, context_window: int | None = None, adapter: Path | None = None
    ) -> None:
        self._window = min(context_window or CONTEXT_WINDOW, CONTEXT_WINDOW)
        vectors = Vectors(embedder)
        self._since = 0  # the message from which on exchanges are shown
        self._replies, self._decision = Replies(vectors), Decision(vectors)
        with as_file(files("memgpt") / "data" / "smollm_adapter.gguf") as shipped:
            self._llama = Llama(weights, MAX_PROMPT + MAX_TOKENS, adapter=adapter or shipped)

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
        turns = read_turns(context.queue) if tools else []
        if not turns or turns[-1].said:
            yield Completion(usage=FREE)
            return
        lines = core_lines(context)
        turn = turns[-1]
        if turn.failed:
            yield from saying(f"I could not keep that: {turn.failed}")
            return
        first = first_shown(turns, self._since)
        self._since = turns[first].id
        for shown in turns[first:]:
            shown.hits = self._decision.relevant(_question(shown), shown.hits) if shown.hits else shown.hits
        head = render(context, turns, lines, first)
        if turn.acts and turn.acts[-1].name == "search":
            near = self._decision.nearest(_question(turn), lines, current(turn.hits or [], turns))
            yield from self._recall(head, [*near, prompt.NONE], turns)
        elif turn.acts and (question := asked_besides(turn.user)):
            turns[-1] = Turn(question)
            yield from self._respond(context, turns, lines, render(context, turns, lines, first), f"{KEPT} ")
        elif turn.acts:
            yield from saying(self._confirmed(context, turns))
        elif turn.user == prompt.RETURNED:
            met = [Act("line", prompt.shown(line)).written() for line in lines if introduced(line)]
            yield from self._speak(f"{head}{''.join(met[:1])}", GREETING_GRAMMAR)
        else:
            yield from self._respond(context, turns, lines, head)

    def _respond(
        self, context: MainContext, turns: Sequence[Turn], lines: Sequence[str], head: str, begun: str = ""
    ) -> Iterator[Delta | Completion]:
        """Does what the last message calls for; ``begun`` is what is said first, where its facts have been kept."""
        turn = turns[-1]
        act, near = self._decision.of(self._first_word(head), turn.user, lines, asks=bool(begun))
        if act == "list":
            yield from saying(begun + listed(lines))
        elif act == "search":
            yield from making([search_call(turn.user)])
        elif act == "line":
            yield from self._recall(head, near, turns, begun)
        elif act == "say" and (reply := self._fitting(context, turns)):
            yield from saying(begun + reply)
        elif act == "say":
            yield from self._speak(head, begun=begun)
        elif act == "drop":
            yield from making([write_call(Act("drop", prompt.shown(near[0])), lines, turn)])
        else:
            yield from self._write(head, turn, lines, prompt.shown(near[0]) if act == "change" else "")

    def _recall(
        self, head: str, lines: Sequence[str], turns: Sequence[Turn], begun: str = ""
    ) -> Iterator[Delta | Completion]:
        """Answers with the line that the model chooses, said to the user; says that it does not know if it is none."""
        line = self._chosen(head, lines)
        if line == prompt.NONE:
            yield from saying(begun + fresh(UNKNOWN, turns[-1].user, {turn.said for turn in turns}))
        else:
            yield from saying(begun + prompt.addressed(line), f"{RECALLED}{line}")

    def _chosen(self, head: str, lines: Sequence[str]) -> str:
        """The line that the model would write first; it writes no more of it than tells it from the others."""
        shown = {prompt.shown(line): line for line in lines}
        if len(shown) == 1:
            return lines[0]
        begins = dict(zip(beginnings(list(shown)), shown.values(), strict=True))
        written = self._written(f"{head}line:", any_of_grammar(list(begins)))
        return next((line for begin, line in begins.items() if begin.strip() == written), lines[0])

    def _fitting(self, context: MainContext, turns: Sequence[Turn], *, kept: bool = False) -> str | None:
        """What is said to a remark that is like one that is known, or to facts that are kept."""
        said = {turn.said for turn in turns}
        return self._replies.fitting(turns[-1].user, agent_name(context), said, kept=kept)

    def _confirmed(self, context: MainContext, turns: Sequence[Turn]) -> str:
        """What is said to writes that were made; of a change what it is now, for it may be wrong."""
        acts = turns[-1].acts
        if all(act.name == "drop" for act in acts):
            return FORGOTTEN
        if any(act.name == "change" for act in acts):
            return " ".join([CHANGED, *(prompt.addressed(act.new or act.text) for act in acts if act.name != "drop")])
        name = next((introduced(act.text) for act in acts if act.name == "save"), "")
        if name and sum(bool(introduced(line)) for line in core_lines(context)) == 1:
            return MET.format(name=name[:1].upper() + name[1:])
        return self._fitting(context, turns, kept=True) or KEPT

    def warm(self) -> None:
        """Makes llama.cpp and the embedder ready: a second off the first answer."""
        self._decision.scores({}, "Hello!", ())
        with suppress(ServerFailed):
            for _ in self._llama.stream({"prompt": prompt.system("Sam", ()), "max_tokens": 1}):
                pass

    def close(self) -> None:
        """Frees the weights."""
        self._llama.close()

    def _first_word(self, head: str) -> dict[str, float]:
        """The first words that the model may answer with, and the logarithm of the probability of each."""
        request = {"prompt": head, "max_tokens": 1, "temperature": 0.0, "n_probs": 40}
        first: dict[str, float] = {}
        for chunk in self._llama.stream(request):
            for token in (chunk["choices"][0].get("logprobs") or {}).get("content", ()):
                first |= {other["token"]: other["logprob"] for other in token["top_logprobs"]}
        return first

    def _speak(
        self, head: str, rules: str = SPEECH_GRAMMAR, *, begun: str = "", thought: str = ""
    ) -> Iterator[Delta | Completion]:
        """Says what the model says, as it is written; ``begun`` is what is said first."""
        with closing(self._llama.stream({**_TALKING, "prompt": f"{head}say:", "grammar": rules})) as chunks:
            yield from streaming(itertools.chain((begun,) if begun else (), pieces(chunks)), thought)

    def _written(self, head: str, rules: str) -> str:
        """What the model writes on, copying, up to what it would say."""
        request = {**_COPYING, "stop": ["<|im_end|>", "\nsay:"], "prompt": head, "grammar": rules}
        return "".join(chunk["choices"][0]["text"] for chunk in self._llama.stream(request)).strip()

    def _write(
        self, head: str, turn: Turn, lines: Sequence[str], old: str = "", *, spliced: bool = True
    ) -> Iterator[Delta | Completion]:
        """Has a change of ``old`` written, or saves, and makes the calls they stand for."""
        message = telling(turn.user, old) if old and spliced else turn.user
        written = self._written(f"{head}{writing(old)}", writing_grammar(message, old, spliced=spliced))
        acts = [righted(act, turn.user) for act in merged(read_acts(written, old), turn.user)]
        lasting = [act for act in acts if act.name != "save" or not self._decision.passes(act.text)]
        acts = [trimmed(act) for act in widened(lasting or acts, turn.user)]
        yield from self._act(head, acts, turn, lines, again=not spliced)

    def _act(
        self, head: str, acts: list[Act], turn: Turn, lines: Sequence[str], *, again: bool
    ) -> Iterator[Delta | Completion]:
        """The calls for what was written. If a change is refused: a change as the user said it; if all is: words alone.

        The reason is the thought that goes with the words.
        """
        reasons = [refusal(act, turn.user, lines) for act in acts]
        calls = [write_call(act, lines, turn) for act, reason in zip(acts, reasons, strict=True) if not reason]
        mixed = [act for act, reason in zip(acts, reasons, strict=True) if reason and act.name == "change"]
        if mixed and not again:
            yield from self._write(head, turn, lines, mixed[0].text, spliced=False)
        elif calls:
            yield from making(calls)
        else:
            yield from self._speak(head, thought="; ".join(reason for reason in reasons if reason))


def _question(turn: Turn) -> str:
    """What a search was for: the message, or the question in it where a fact came with it."""
    return asked_besides(turn.user) if any(act.name in WRITES for act in turn.acts) else turn.user


def asked_besides(message: str) -> str:
    """The question at the end of a message that tells something first; empty if there is none, or none to answer."""
    *told_first, last = sentences_of(message.strip())
    asks = last.endswith("?") and _ASKS_FOR.search(last) and not _RHETORICAL.search(last)
    return last if told_first and asks and len(told(last)) > 2 else ""


def listed(lines: Sequence[str]) -> str:
    """All that is remembered of the user, said to them."""
    return "Here is what I remember: " + " ".join(prompt.addressed(line) for line in lines)
