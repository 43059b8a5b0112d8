"""The embedded model: SmolLM2-135M with an adapter of this project's own, for those who have no key and no server.

It reads a prompt of its own (memgpt.backends.smollm_prompt) and writes acts, which a grammar keeps to what the user
said and to what is remembered (memgpt.backends.smollm_acts); they become the function calls that every model makes.
"""

import itertools
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from importlib.resources import as_file, files
from pathlib import Path

from memgpt.backends import smollm_prompt as prompt
from memgpt.backends.llama import Llama
from memgpt.backends.smollm_acts import (
    GREETING_GRAMMAR,
    SPEECH_GRAMMAR,
    WRITES,
    Act,
    Name,
    any_of_grammar,
    beginnings,
    is_question,
    key,
    read_acts,
    writing,
    writing_grammar,
)
from memgpt.backends.smollm_calls import FREE, making, pieces, saying, search_call, streaming, write_call
from memgpt.backends.smollm_decision import Decision
from memgpt.backends.smollm_edits import apart, companion, is_fragment, merged, refusal, telling, trimmed, widened
from memgpt.backends.smollm_names import introduced
from memgpt.backends.smollm_quotes import is_of_a_text, quoted
from memgpt.backends.smollm_replies import Replies
from memgpt.backends.smollm_sayings import Vectors
from memgpt.backends.smollm_scene import KEPT, Scene, asked_besides, question_of, told_besides
from memgpt.backends.smollm_slips import righted
from memgpt.backends.smollm_turns import MAX_PROMPT, RECALLED, agent_name, current, first_shown, read_turns
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

_COPYING = {"temperature": 0.0, "max_tokens": MAX_TOKENS, "stop": ["<|im_end|>"]}
# DRY stops loops in talk. Where the user's words are to be copied it would stop that too.
_TALKING = {**_COPYING, "dry_multiplier": 0.8, "dry_allowed_length": 6, "dry_penalty_last_n": 64}
MET = "Nice to meet you, {name}!"
FORGOTTEN, CHANGED = "I've forgotten it.", "I've put that right:"
STORED = "archival_memory_search"


class SmolLM:
    """The embedded model. ``weights`` is its GGUF file; ``embedder`` must be the local one.

    Reports no ``usage`` of the prompt: it is not the window that the core counts. Raises UserError as Llama does.
    """

    def __init__(
        self, weights: Path, embedder: Embedder, context_window: int | None = None, adapter: Path | None = None
    ) -> None:
        self._window = min(context_window or CONTEXT_WINDOW, CONTEXT_WINDOW)
        self._since = 0  # the message from which on exchanges are shown
        self._vectors = Vectors(embedder)
        self._replies, self._decision = Replies(self._vectors), Decision(self._vectors)
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
        turn = turns[-1]
        if turn.failed:
            yield from saying(f"I could not keep that: {turn.failed}")
            return
        first = first_shown(turns, self._since)
        self._since = turns[first].id
        for shown in turns[first:]:
            shown.hits = self._decision.relevant(question_of(shown), shown.hits) if shown.hits else shown.hits
        scene = Scene(context, turns, first, any(tool.name == "document_read" for tool in tools))
        if turn.passages is not None:
            yield from self._quote(scene)
        elif turn.acts and turn.acts[-1].name == "search":
            near = self._decision.nearest(question_of(turn), scene.lines, current(turn.hits or [], turns))
            yield from self._recall(scene, [*near, prompt.NONE])
        elif turn.acts and asked_besides(turn.user):
            yield from self._respond(scene.asking())
        elif turn.acts:
            yield from saying(self._confirmed(scene))
        elif turn.user == prompt.RETURNED:
            met = [Act("line", prompt.shown(line)).written() for line in scene.lines if introduced(line)]
            yield from self._speak(f"{scene.head}{''.join(met[:1])}", GREETING_GRAMMAR)
        else:
            yield from self._respond(scene)

    def _respond(self, scene: Scene) -> Iterator[Delta | Completion]:
        """Does what the last message calls for."""
        turn, lines, begun = scene.turn, scene.lines, scene.begun
        act, near = self._decided(scene)
        if act not in WRITES and scene.has_documents and is_question(turn.user) and is_of_a_text(turn.user):
            yield from making([search_call(turn.user, STORED)])
        elif act == "list":
            yield from saying(begun + listed(lines))
        elif act == "search":
            yield from making([search_call(turn.user)])
        elif act == "line":
            yield from self._recall(scene, near)
        elif act == "say":
            yield from self._talk(scene)
        elif act == "drop":
            yield from making([write_call(Act("drop", prompt.shown(near[0])), lines, turn)])
        else:
            yield from self._write(scene, prompt.shown(near[0]) if act == "change" else "")

    def _talk(self, scene: Scene) -> Iterator[Delta | Completion]:
        """Answers what has to do with no line: with a reply that fits, from documents, or in the model's words."""
        if reply := self._fitting(scene):
            yield from saying(scene.begun + reply)
        elif scene.has_documents and is_question(scene.turn.user):
            yield from making([search_call(scene.turn.user, STORED)])
        else:
            yield from self._speak(scene.head, begun=scene.begun)

    def _decided(self, scene: Scene) -> tuple[Name, list[str]]:
        """What to do, and about which lines; of a message that tells and asks, what it tells is kept first."""
        first, message, lines = self._first_word(scene.head), scene.turn.user, scene.lines
        if scene.begun:
            return self._decision.of(first, message, lines, asks=True)
        if fact := told_besides(message):
            act, near = self._decision.of(first, fact, lines, asks=False)
            if act in WRITES:
                return act, near
        return self._decision.of(first, message, lines)

    def _recall(self, scene: Scene, lines: Sequence[str]) -> Iterator[Delta | Completion]:
        """Answers with the line that the model chooses, said to the user; looks further if it is none."""
        line = self._chosen(scene.head, lines)
        if line != prompt.NONE:
            yield from saying(scene.begun + prompt.addressed(line), f"{RECALLED}{line}")
        elif scene.has_documents:
            yield from making([search_call(question_of(scene.turn), STORED)])
        else:
            yield from saying(scene.begun + scene.unknown())

    def _quote(self, scene: Scene) -> Iterator[Delta | Completion]:
        """Answers from archival storage; if nothing there does, says so, or has the model speak of what it knows."""
        turn, question = scene.turn, question_of(scene.turn)
        if found := quoted(question, turn.passages or [], self._vectors):
            yield from saying(scene.begun + found)
        elif turn.hits is not None or is_of_a_text(question):
            yield from saying(scene.begun + scene.unknown())
        else:
            yield from self._speak(scene.head, begun=scene.begun)

    def _chosen(self, head: str, lines: Sequence[str]) -> str:
        """The line that the model would write first; it writes no more of it than tells it from the others."""
        shown = {prompt.shown(line): line for line in lines}
        if len(shown) == 1:
            return lines[0]
        begins = dict(zip(beginnings(list(shown)), shown.values(), strict=True))
        written = self._written(f"{head}line:", any_of_grammar(list(begins)))
        return next((line for begin, line in begins.items() if begin.strip() == written), lines[0])

    def _fitting(self, scene: Scene, *, kept: bool = False) -> str | None:
        """What is said to a remark that is like one that is known, or to facts that are kept."""
        return self._replies.fitting(scene.turn.user, agent_name(scene.context), scene.said, kept=kept)

    def _confirmed(self, scene: Scene) -> str:
        """What is said to writes that were made; of a change what it is now, for it may be wrong."""
        acts = scene.turn.acts
        if all(act.name == "drop" for act in acts):
            return FORGOTTEN
        if any(act.name == "change" for act in acts):
            return " ".join([CHANGED, *(prompt.addressed(act.new or act.text) for act in acts if act.name != "drop")])
        name = next((introduced(act.text) for act in acts if act.name == "save"), "")
        if name and sum(bool(introduced(line)) for line in scene.lines) == 1:
            return MET.format(name=name[:1].upper() + name[1:])
        return self._fitting(scene, kept=True) or KEPT

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

    def _write(self, scene: Scene, old: str = "", *, spliced: bool = True) -> Iterator[Delta | Completion]:
        """Has a change of ``old`` written, or saves, and makes the calls they stand for."""
        said = told_besides(scene.turn.user) or scene.turn.user
        message = telling(said, old) if old and spliced else said
        written = self._written(f"{scene.head}{writing(old)}", writing_grammar(message, old, spliced=spliced))
        acts = [righted(act, said) for act in merged(read_acts(written, old), said)]
        lasting = [act for act in acts if act.name != "save" or not self._decision.passes(act.text)]
        if kept := lasting or [act for act in acts if not is_fragment(act.text)]:
            yield from self._act(scene, apart(map(trimmed, widened(kept, said))), again=not spliced)
        else:
            yield from self._talk(scene)

    def _act(self, scene: Scene, acts: list[Act], *, again: bool) -> Iterator[Delta | Completion]:
        """The calls for what was written. If a change is refused: a change as the user said it; if all is: words alone.

        The reason is the thought that goes with the words.
        """
        turn, lines = scene.turn, scene.lines
        reasons = [refusal(act, turn.user, lines) for act in acts]
        made = [act for act, reason in zip(acts, reasons, strict=True) if not reason]
        lost = [companion(act.new, act.text, turn.user) for act in made if act.name == "change"]
        made += [Act("save", other) for other in lost if other and key(other) not in map(key, lines)]
        mixed = [act for act, reason in zip(acts, reasons, strict=True) if reason and act.name == "change"]
        if mixed and not again:
            yield from self._write(scene, mixed[0].text, spliced=False)
        elif made:
            yield from making([write_call(act, lines, turn) for act in made])
        else:
            yield from self._speak(scene.head, thought="; ".join(reason for reason in reasons if reason))


def listed(lines: Sequence[str]) -> str:
    """All that is remembered of the user, said to them."""
    return "Here is what I remember: " + " ".join(prompt.addressed(line) for line in lines)
