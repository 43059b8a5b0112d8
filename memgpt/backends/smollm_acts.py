"""What the embedded model may write, as a grammar for llama.cpp, and the acts that its lines stand for (pure).

The grammar is the guard rail: what is saved is a piece of the user's message letter for letter, what is replaced is a
line that core memory has, what answers is a line that is there. It leaves the model the choice, and no room to invent.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from memgpt.backends.smollm_prompt import shown

MAX_SAVES = 4  # facts of one message
MAX_WIDENED = 160  # characters of a message that may all become a line
MAX_WORDS = 60  # of the user's message that may be copied

Name = Literal["save", "change", "drop", "line", "search", "list", "say"]

MAX_GAP = 14  # characters between two facts that belong together, such as ", and by the way"

_REFERS = re.compile(r"\b(he|she|it|they|him|her|them|his|hers|its|their|there)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_VALUE = re.compile(r"(?<=[\w,:=-] )[A-Z][\w'-]+|\b\d+\b|^[A-Z][\w-]+(?=$|[.!])")  # a name within a line, or a number
_AGAIN = re.compile(r"\b(\w+)(?:\W+\1\b){2}", re.IGNORECASE)
NAMED = re.compile(r"(?<=[\w,] )[A-Z][\w'-]+|\d+")  # capitalised within a sentence, or a number
_NOT_OLD = re.compile(r"[,;]?\s+(?:and )?(?:not|instead of|rather than|no longer) ([\w' -]+)$", re.IGNORECASE)
_EXCLAIMS = re.compile(r"^(?:what an? |can't |when (?:i|we|my) )", re.IGNORECASE)
# A slip that is put right: what is said besides is about the slip, not about the user.
_SLIP = re.compile(
    r"^\W*(?:oh |ah |er |um |hm+ |argh )?(?:no|nope|oops|sorry|wait|correction|actually|not)\b"
    r"(?! more| longer| \w+ any)"
    r"|\b(?:meant|mean|said|wrote|typed|mistake\w*|typo|wrong\w*|mixed|misspoke|mistyped)\b"
    r"|\b(?:correct\w*|spel\w+|sorry|slip)\b"
    r"|\bnot [\w' -]{1,30}[.!]*$",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?:(?:actually|btw|by the way),? |(?:well|oh|anyway), )(?=\w)", re.IGNORECASE)
_TAIL = re.compile(r"(?:[,;]? (?:by the way|btw|just so you know|fyi)|[,;] you know)[.!]*$", re.IGNORECASE)
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
# Words that put something right and tell nothing themselves.
_MENDING = frozenset(
    {"not", "no", "nope", "sorry", "oops", "actually", "wait", "meant", "mean", "said", "say", "wrote", "typed",
     "wrong", "mistake", "mistyped", "typo", "correction", "should", "dunno", "why"}
)  # fmt: skip
_COURTESY = frozenset({"hello", "hi", "hey", "good", "morning", "evening", "afternoon", "thanks", "thank", "cheers"})
_TELLING = frozenset(
    {"i", "m", "im", "my", "we", "our", "he", "she", "it", "they", "is", "are", "am", "was", "were", "has", "have", "s"}
)
_ASKS = re.compile(
    r"^(what|who|whose|where|when|which|why|how|do|does|did|can|could|would|will|is|are|am|was|were|have|has|should|any)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"^(did you know|did i (tell|mention)|have i (told|mentioned)|do you know what"
    r"|(can|could|will|would) you (please )?(remember|note|keep|save|store|write|forget|delete))\b",
    re.IGNORECASE,
)
_FORGETS = re.compile(
    r"\b(forget|delete|remove|erase|drop|scratch|wipe|clear|take .* (off|out)"
    r"|(not|n't|stop) .*(remember|remembering|keep|keeping|know))\b",
    re.IGNORECASE,
)
SAY_GRAMMAR = 'root ::= "say: " [^ \\t\\n<] [^\\n]*'  # words alone: one line, and never empty


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

    Without words nothing can be saved; a question tells nothing; without lines none can be named; and nothing is
    forgotten unless the user says so.
    """
    acts: list[Name] = ["say", "search"]
    if _WORD.search(shown(message)) and not _only_asks(message):
        acts += ["save", "change"] if lines else ["save"]
    if lines:
        acts += ["line", "list", "drop"] if _FORGETS.search(message) else ["line", "list"]
    return tuple(acts)


def grammar(act: Name, message: str, lines: Sequence[str], *, spliced: bool = True) -> str:
    """How the act is written out; after a write come facts to save, if there are more, and words.

    What a line is changed to is a run of the user's words or, if ``spliced``, made of the line's words and the user's.
    """
    rules = _span_rules(message)
    more = ""
    if rules:
        rules.append('save ::= "save: " span')
        more = f'(save "\\n"){{0,{MAX_SAVES - 1}}} '
    if act == "change":
        rules.append('change ::= "change: " (' + " | ".join(_change_rules(lines, message, rules, spliced)) + ")")
    if act == "drop":
        rules.append(f'drop ::= "drop: " ({_any_of(lines)})')
    return "\n".join([f'root ::= {act} "\\n" {more}"say:"', *rules])


def greeting_grammar() -> str:
    """A welcome to somebody who comes."""
    return 'root ::= "say: " ("Hello" | "Hi" | "Welcome back") [^\\n]+'


def any_of_grammar(texts: Sequence[str]) -> str:
    """One of several texts, after a space."""
    return f'root ::= " " ({" | ".join(map(_quoted, texts))})'


def beginnings(lines: Sequence[str]) -> list[str]:
    """Of each line as many words as tell it from all others; also its end, if another one goes on from there."""
    parts = [[*re.findall(r"\s*\S+", line), "\n"] for line in lines]

    def told_at(own: list[str]) -> int:
        others = [other for other in parts if other is not own]
        return next(n for n in range(1, len(own) + 1) if all(other[:n] != own[:n] for other in others))

    return ["".join(own[: told_at(own)]) for own in parts]


def read_act(line: str, before: Act | None = None) -> Act | None:
    """The act that a finished line stands for; ``to:`` completes the change before it, which is then to be dropped."""
    name, _, text = line.strip().partition(": ")
    match name:
        case "save" | "change" | "drop" | "line" | "search":
            return Act(name, text.strip())
        case "to" if before and before.name == "change":
            return Act("change", before.text, text.strip())
        case "list":
            return Act("list")
        case _:
            return None


def merged(acts: Sequence[Act], message: str) -> list[Act]:
    """The acts once each, with facts put to what they follow in the message if that is a change or they need it.

    "My car is a Morris. I call her Agatha." is one line, and so is "I quit the café. I'm a nurse now.".
    """
    text, result = shown(message), list[Act]()
    for act in acts:
        before = result[-1] if result else None
        told_before = (before.new or before.text) if before else ""
        start, after = text.find(told_before), text.find(act.text)
        end = start + len(told_before)
        belongs = before is not None and (before.name == "change" or bool(_REFERS.search(act.text)))
        if act.name == "save" and any(told(act.text) <= words(one.new or one.text) for one in result):
            continue  # said twice
        if before and belongs and act.name == "save" and start >= 0 and end <= after <= end + MAX_GAP:
            whole = text[start : after + len(act.text)]
            result[-1] = Act("save", whole) if before.name == "save" else Act("change", before.text, whole)
        else:
            result.append(act)
    return result


def telling(message: str, old: str) -> str:
    """The sentences of a message that name something that ``old`` does not; all of them if none does."""
    sentences = _SENTENCE_END.split(shown(message))
    new = [part for part in sentences if {word.lower() for word in NAMED.findall(part)} - words(old)]
    return " ".join(new) if new else message


def pruned(new: str, old: str) -> str:
    """What a line is changed to, without a tail that only says what it was ("..., not three")."""
    found = _NOT_OLD.search(new)
    return new[: found.start()] if found and words(found[1]) <= words(old) else new


def widened(acts: Sequence[Act], message: str) -> list[Act]:
    """The acts; a change that is the only one with all that the message tells, for part of it may make little sense.

    "Haggis passed away. No dog in the house any more." is not told by either half.
    """
    text, only = shown(message), acts[0] if len(acts) == 1 and acts[0].name == "change" else Act("change")
    at = text.find(only.new) if only.new else -1
    spliced = mended(pruned(only.new, only.text), only.text) != only.new
    if at < 0 or spliced or len(text) > MAX_WIDENED or _SLIP.search(text):
        return list(acts)
    rest, *later = _SENTENCE_END.split(text[at + len(only.new) :])
    earlier = _SENTENCE_END.split(text[:at])[:-1]  # the last of it leads up to what is new
    parts = [*filter(_tells, earlier), only.new + rest, *filter(_tells, later)]
    return [Act("change", only.text, " ".join(parts).rstrip("."))]


def trimmed(act: Act) -> Act:
    """An act without what was only said along with the fact."""
    if act.name == "save":
        return Act("save", _bare(act.text))
    return Act(act.name, act.text, _bare(act.new))


def _bare(fact: str) -> str:
    return _LEAD.sub("", _TAIL.sub("", fact))


def mended(new: str, old: str) -> str:
    """What a line is changed to: where only its name or its number is another one, the old line with that put right.

    "It's Nomin, 11" would lose what "my sister Nomin is 9" tells of her.
    """
    news = [word for word in _VALUE.findall(new) if word.lower() in told(new) - words(old)]
    olds = [word for word in _VALUE.findall(old) if word.lower() not in words(new)]
    alike = [word for word in olds if word.isdigit() == news[0].isdigit()] if len(news) == 1 else []
    others = told(new) - words(old) - {word.lower() for word in news} - _MENDING
    if len(alike) != 1 or others or not told(old) - told(new) - {alike[0].lower()}:
        return new
    return re.sub(rf"\b{re.escape(alike[0])}\b", lambda _: news[0], old)


def refusal(act: Act, message: str, lines: Sequence[str]) -> str | None:
    """Why a write is not to be made, or None: it copies nothing that the user said, or changes nothing."""
    said, known = words(message), {key(line) for line in lines}
    new = act.new if act.name == "change" else act.text
    if act.name in ("change", "drop") and act.text not in {shown(line) for line in lines}:
        return f"no such line: {act.text}"
    if act.name in ("save", "change") and key(new) in known:
        return f"known already: {new}"
    if act.name == "save" and (words(new) - said or not told(new) - _MENDING):
        return f"not saved, the user did not say it: {new}"
    if _AGAIN.search(new) and not _AGAIN.search(message):
        return f"not written, it repeats itself: {new}"
    news = told(new) - words(act.text) - _MENDING
    if act.name == "change" and (not news & said or words(new) - words(act.text) - said):
        return f"not changed, the user said nothing new: {new}"
    return None


def is_fragment(text: str) -> bool:
    """Whether a text is an answer of a word or two, which means little without its question."""
    return len(text.split()) <= 4 and not words(text) & _TELLING


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


def _tells(sentence: str) -> bool:
    """Whether a sentence tells something of somebody: no question, no greeting, no thanks."""
    telling_words = words(sentence) & _TELLING or len(told(sentence) - _COURTESY) > 1
    return not sentence.endswith("?") and bool(telling_words)


def _only_asks(message: str) -> bool:
    """Whether a message is one question and nothing else; "did you know ..." is none."""
    text = message.strip()
    one = text.endswith("?") and not re.search(r"[.!?;\n]\s", text)
    return one and bool(_ASKS.match(text)) and not _TELLS.match(text)


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


def _change_rules(lines: Sequence[str], message: str, rules: list[str], spliced: bool) -> Iterator[str]:
    """For each line the change that names it: to a run of the message's words, or to words of both."""
    if spliced:
        rules.append(f"own ::= {_any_of(_bag(message))}")
    for number, line in enumerate(lines):
        mixed = f' | b{number} (" " b{number}){{0,30}}' if spliced else ""
        if spliced:
            rules.append(f"b{number} ::= {_any_of(_bag(line)) or 'own'} | own")
        yield f'{_quoted(shown(line))} "\\nto: " (span{mixed})'


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
    return " | ".join(_quoted(text) for text in dict.fromkeys(shown(text) for text in texts))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
