"""What the embedded model may write, as a grammar for llama.cpp, and the acts that its lines stand for (pure).

The grammar is the guard rail: what is saved is a piece of the user's message letter for letter, what is replaced is a
line that core memory has, what answers is a line that is there. It leaves the model the choice, and no room to invent.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from memgpt.backends.smollm_prompt import shown

MAX_SAVES = 4  # facts of one message
MAX_TOLD = 2_000  # characters of a message that facts are taken from; what is longer is a text
MAX_WORDS = 60  # of the user's message that may be copied

Name = Literal["save", "change", "drop", "line", "search", "list", "say"]
WRITES: tuple[Name, ...] = ("save", "change", "drop")
LOOKS: tuple[Name, ...] = ("line", "search", "list")

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_EXCLAIMS = re.compile(r"^(?:what an? |can't |when (?:i|we|my) )", re.IGNORECASE)
_WORD = re.compile(r"[\w$€£#@+](?:\S*[\w%+])?")
_MARK = re.compile(r"[^\w\s]+")
_SMALL_WORDS = frozenset(
    {"a", "an", "the", "i", "you", "he", "she", "it", "we", "they", "me", "my", "your", "his", "her", "its",
     "our", "their", "mine", "yours", "am", "is", "are", "was", "were", "be", "been", "being", "do", "does",
     "did", "have", "had", "has", "s", "m", "re", "ve", "d", "t", "ll", "im", "ive", "to", "of", "in", "on",
     "at", "by", "for", "with", "from", "and", "or", "but", "as", "so", "that", "this", "there", "here", "just",
     "really", "very", "also", "too", "user", "users", "name", "names", "named", "called", "call", "like",
     "likes", "live", "lives", "work", "works",}
)  # fmt: skip
_ASKS = re.compile(
    r"^(what|who|whose|where|when|which|why|how|do|does|did|can|could|would|will|is|are|am|was|were|have|has|should|any)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"^(did you know|did i (tell|mention)|have i (told|mentioned)|do you know what"
    r"|(can|could|will|would) you (please )?(remember|note|keep|save|store|write|forget|delete))\b",
    re.IGNORECASE,
)
# What tells nothing of the user: what somebody in a story does, what is foretold or supposed, what they want done.
_OF_NOBODY = re.compile(
    r"(?:in|on) (?:the|this|that|a) (?:new )?(?:book|novel|film|movie|show|series|story|game|podcast|dream)\b"
    r"|(?:my|the|today's) horoscope\b|if (?:only )?i (?:won|win|hit|were|was|had(?! to)|could|ever)\b"
    r"|(?:please )?set (?:an?|the|my) (?:alarm|timer|reminder)\b"
    r"|(?:please |can you |could you )+(?:play|order|book|call|ring|email|turn (?:on|off|up|down))"
    r" (?:us|an?|the|some|my)\b",
    re.IGNORECASE,
)
_FORGETS = re.compile(
    r"\b(forget|delete|remove|erase|drop|scratch|wipe|clear|take .* (off|out)"
    r"|(not|n't|stop) .*(remember|remembering|keep|keeping|know))\b",
    re.IGNORECASE,
)
SPEECH_GRAMMAR = 'root ::= " " [^ \\t\\n<] [^\\n]*'  # what is said: one line, and never empty
GREETING_GRAMMAR = 'root ::= " " ("Hello" | "Hi" | "Welcome back") [^\\n]+'


@dataclass(frozen=True, slots=True)
class Act:
    """One act: its name, what it is about, and for a change what stands there instead."""

    name: Name
    text: str = ""
    new: str = ""

    def written(self) -> str:
        """As the model writes it."""
        if self.name == "list":
            return "list\n"
        return f"{self.name}: {self.text}\n" + (f"to: {self.new}\n" if self.name == "change" else "")


def possible(message: str, lines: Sequence[str]) -> tuple[Name, ...]:
    """The acts that may answer a message.

    Without words nothing can be saved; a question tells nothing; without lines none can be named; nothing is forgotten
    unless the user says so; and a whole document has to do with no line and is no fact.
    """
    acts: list[Name] = ["say", "search"]
    if len(message) > MAX_TOLD:
        return tuple(acts)
    if _WORD.search(shown(message)) and not (_only_asks(message) or _is_of_nobody(message)):
        acts += ["save", "change"] if lines else ["save"]
    if lines:
        acts += ["line", "list", "drop"] if _FORGETS.search(message) else ["line", "list"]
    return tuple(acts)


def writing(old: str = "") -> str:
    """How a write begins: that of a fact, or what becomes of a line."""
    return f"change: {old}\nto:" if old else "save:"


def writing_grammar(message: str, old: str = "", *, spliced: bool = True) -> str:
    """How a write goes on from ``writing``: a run of the user's words, then facts to save if there are more, and words.

    What a line is changed to is, if ``spliced``, also what is made of the line's words and the user's.
    """
    rules = [*_span_rules(message), 'save ::= "save: " span']
    written = "span"
    if old and spliced:
        rules += [f"own ::= {_any_of(_bag(message))}", f"both ::= {_any_of(_bag(old)) or 'own'} | own"]
        written = '(span | both (" " both){0,30})'
    return "\n".join([f'root ::= " " {written} "\\n" (save "\\n"){{0,{MAX_SAVES - 1}}} "say:"', *rules])


def any_of_grammar(texts: Sequence[str]) -> str:
    """One of several texts, after a space."""
    return f'root ::= " " ({_any_of(texts)})'


def beginnings(lines: Sequence[str]) -> list[str]:
    """Of each line as many words as tell it from all others; also its end, if another one goes on from there."""
    parts = [[*re.findall(r"\s*\S+", line), "\n"] for line in lines]

    def told_at(own: list[str]) -> int:
        others = [other for other in parts if other is not own]
        return next(n for n in range(1, len(own) + 1) if all(other[:n] != own[:n] for other in others))

    return ["".join(own[: told_at(own)]) for own in parts]


def read_acts(written: str, old: str = "") -> list[Act]:
    """The acts that the model wrote after ``writing``: a change of ``old`` or a save, and saves."""
    first, *others = written.strip().split("\n")
    saves = [Act("save", line.removeprefix("save: ").strip()) for line in others if line.startswith("save: ")]
    return [Act("change", old, first.strip()) if old else Act("save", first.strip()), *saves]


def sentences_of(text: str) -> list[str]:
    """The sentences of a text."""
    return _SENTENCE_END.split(text)


def told(text: str) -> set[str]:
    """The words of a text that tell something."""
    return words(text) - _SMALL_WORDS


def words(text: str) -> set[str]:
    """The words of a text, in lower case."""
    return set(re.findall(r"\w+", text.lower()))


def key(text: str) -> str:
    """A text by its words alone."""
    return " ".join(re.findall(r"\w+", text.lower()))


def is_question(message: str) -> bool:
    """Whether a message looks like a question."""
    text = message.strip()
    begins = bool(_ASKS.match(text)) and not _EXCLAIMS.match(text) and not text.endswith((".", "!"))
    return begins or text.endswith("?")


def _only_asks(message: str) -> bool:
    """Whether a message is one question and nothing else; "did you know ..." is none."""
    text = message.strip()
    one = text.endswith("?") and not re.search(r"[.!?;\n]\s", text)
    return one and bool(_ASKS.match(text)) and not _TELLS.match(text)


def _is_of_nobody(message: str) -> bool:
    """Whether a message tells nothing of the user, in any of its sentences."""
    first, *others = sentences_of(message.strip())
    own = any(words(part) & {"i", "im", "my", "we", "our"} and not _OF_NOBODY.match(part) for part in others)
    return bool(_OF_NOBODY.match(first)) and not own


def _span_rules(message: str) -> list[str]:
    """Rules for ``span``: any run of the message's words, with all that stands between them."""
    text = shown(message)
    found = list(_WORD.finditer(text))[:MAX_WORDS]
    rules: list[str] = []
    for number, word in enumerate(found):
        end = found[number + 1].start() if number + 1 < len(found) else len(text)
        gap = text[word.end() : end]
        mark = gap.split(" ")[0]
        follows = [f"{_quoted(gap)} w{number + 1}"] if number + 1 < len(found) else []
        follows += [_quoted(mark)] if mark else []
        rules.append(f"w{number} ::= {_quoted(word[0])}" + (f" ({' | '.join(follows)})?" if follows else ""))
    return [f"span ::= {' | '.join(f'w{number}' for number in range(len(found)))}", *rules] if found else []


def _bag(text: str) -> list[str]:
    """The words of a text, with the marks that follow them and without."""
    found: dict[str, None] = {}
    for word in _WORD.finditer(shown(text)):
        mark = _MARK.match(word.string, word.end())
        found[word[0]] = None
        if mark:
            found[word[0] + mark[0]] = None
    return list(found)[: 2 * MAX_WORDS]


def _any_of(texts: Sequence[str]) -> str:
    return " | ".join(map(_quoted, texts))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
