"""What becomes of the acts that the embedded model wrote before they are made: whole, without what was only said along.

The model copies runs of the user's words. Which runs it takes is right more often than where they begin and end.
"""

import itertools
import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from memgpt.backends.smollm_acts import Act, is_question, key, sentences_of, told, words
from memgpt.backends.smollm_names import parted
from memgpt.backends.smollm_prompt import shown
from memgpt.backends.smollm_slips import MENDING, is_slip, mended, swap

MAX_WIDENED = 160  # characters of a message that may all become a line
MAX_GAP = 14  # characters between two facts that belong together, such as ", and by the way"
MAX_LOOSE = 2  # words of a fact that is none without the one before it

NAMED = re.compile(r"(?<=[\w,] )[A-Z][\w'-]+|\d+")  # capitalised within a sentence, or a number
# A word for somebody or something named before, among the first few words.
_REFERS = re.compile(r"(?:\S+ ){0,3}(?:he|she|it|they|hes|shes|him|her|them|his|hers|its|their|there)\b", re.IGNORECASE)
_LOOSE = re.compile(r"(?:and|with|the|a|an|or) ", re.IGNORECASE)
_HANGS = re.compile(
    r"(?:in|at|on|near|for|from|since|with|mostly|just|only|because|which|where|who|called|named|also) ", re.IGNORECASE
)
_CLAUSE_END = re.compile(r"(?<=[,;:])\s+|\s+[-–—]\s+|\s+(?:and|but|so)\s+")
# Somebody who is named in passing by what a line tells: "I live in Ely with my husband, Olu".
_COMPANION = re.compile(
    r"\bwith my (husband|wife|partner|boyfriend|girlfriend|fiancée?|mum|mom|mother|dad|father|nan|gran|grandmother"
    r"|grandfather|son|daughter|brother|sister|uncle|aunt|cousin|friend|flatmate|roommate|housemate),? ([A-Z][\w'-]+)"
)
_PARTED = re.compile(
    r"\b(?:split|divorced?|separated|broken?|left (?:me|him|her)|ex|died|passed|alone|single|widow(?:er|ed)?|my own"
    r"|myself)\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\b(\w+)(?:\W+\1\b){2}", re.IGNORECASE)
_NOT_OLD = re.compile(r"[,;]?\s+(?:and )?(?:not|instead of|rather than|no longer) ([\w' -]+)$", re.IGNORECASE)
_LEAD = re.compile(
    r"^(?:(?:actually|btw|by the way|and|n|but),? |(?:well|oh|anyway|so), "
    r"|(?:i have |i've |got |some |big |good |bad |sad )*news[:,] )(?=\w)",
    re.IGNORECASE,
)
_TAIL = re.compile(r"(?:[,;]? (?:by the way|btw|just so you know|fyi)|[,;] you know)[.!]*$", re.IGNORECASE)
_COURTESY = frozenset({"hello", "hi", "hey", "good", "morning", "evening", "afternoon", "thanks", "thank", "cheers"})
_TELLING = frozenset(
    {"i", "m", "im", "ive", "my", "we", "our", "he", "she", "it", "they", "his", "her", "is", "are", "am", "was",
     "were", "has", "have", "s"}
)  # fmt: skip

_TO_AGENT = re.compile(r"(?:thank you|thanks|you(?:'re| are|'ve been| have been))\b", re.IGNORECASE)
_OWN_CLAUSE = re.compile(r"[,.:;!-] *(?:and |but )?(?:i|i'm|im|my|we|our)\b", re.IGNORECASE)
_OF_AGENT = frozenset({"you", "your", "u", "believe", "think", "guess"})


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
        belongs = before is not None and (
            before.name == "change" or bool(_REFERS.match(act.text)) or _is_loose(act.text)
        )
        if act.name == "save" and any(told(act.text) <= words(one.new or one.text) for one in result):
            continue  # said twice
        if before and belongs and act.name == "save" and start >= 0 and end <= after <= end + MAX_GAP:
            whole = text[start : after + len(act.text)]
            result[-1] = Act("save", whole) if before.name == "save" else Act("change", before.text, whole)
        else:
            result.append(act)
    return result


def telling(message: str, old: str) -> str:
    """The sentences of a message that say what is wrong in ``old``, name what it does not, or have its words and put a
    slip right; all if none does.
    """
    sentences = sentences_of(shown(message))
    denying = [part for part in sentences if swap(part, old)]
    same = [part for part in sentences if is_slip(message) and told(part) & told(old)]
    new = [part for part in sentences if {word.lower() for word in NAMED.findall(part)} - words(old)]
    return " ".join(denying or [part for part in sentences if part in same + new]) or message


def pruned(new: str, old: str) -> str:
    """What a line is changed to, without questions and a tail that only says what it was ("..., not three")."""
    sentences = sentences_of(new)
    new = " ".join(part for part in sentences if not is_question(part.rstrip(".!"))) or new
    found = _NOT_OLD.search(new)
    return new[: found.start()] if found and words(found[1]) <= words(old) else new


def widened(acts: Sequence[Act], message: str) -> list[Act]:
    """The acts; one that is the only one with what it needs to make sense.

    A change is kept from where its clause begins, and with all else that a message tells which puts no slip right:
    "Haggis passed away. No dog in the house any more." is not told by either half. A fact that is none without the
    sentence before takes it along.
    """
    text, only = shown(message), acts[0] if len(acts) == 1 else Act("say")
    kept = only.new or only.text
    at = text.find(kept) if kept else -1
    if at < 0:
        return list(acts)
    *earlier, lead = sentences_of(text[:at])
    if only.name == "save":
        needs = not lead and earlier and (_REFERS.match(kept) or not words(kept) & _TELLING)
        before = earlier[-1] if needs and _tells(earlier[-1]) and len(text) <= MAX_WIDENED else ""
        return [Act("save", f"{before} {kept}".strip())]
    if only.name != "change" or mended(pruned(kept, only.text), only.text) != kept:
        return list(acts)
    if is_slip(text) or len(text) > MAX_WIDENED:
        return [Act("change", only.text, _own_clause(lead) + kept)]
    rest, *later = sentences_of(text[at + len(kept) :])
    parts = [*filter(_tells, earlier), _led(lead) + kept + rest, *filter(_tells, later)]
    return [Act("change", only.text, " ".join(parts).rstrip("."))]


def clauses_of(sentence: str) -> list[str]:
    """The clauses of a sentence."""
    return _CLAUSE_END.split(sentence)


def trimmed(act: Act) -> Act:
    """An act without what was only said along with the fact."""
    if act.name == "save":
        return Act("save", _bare(act.text))
    return Act(act.name, act.text, _bare(act.new))


def apart(acts: Iterable[Act]) -> list[Act]:
    """The acts; what is saved of a name and of something else in two."""
    result = list[Act]()
    for act in acts:
        result += [Act("save", part) for part in parted(act.text)] if act.name == "save" else [act]
    return result


def _bare(fact: str) -> str:
    return _LEAD.sub("", _TAIL.sub("", fact))


def companion(new: str, old: str, message: str) -> str:
    """Who was named in passing in a line that is replaced by one which does not say who they are; empty if nobody."""
    found = _COMPANION.search(old)
    if not found or _COMPANION.search(new) or words(" ".join(found.groups())) <= words(new):
        return ""
    if is_slip(message) or _PARTED.search(message):
        return ""
    return f"My {found[1]} is {found[2]}"


def refusal(act: Act, message: str, lines: Sequence[str]) -> str | None:
    """Why a write is not to be made, or None: it copies nothing that the user said, or changes nothing."""
    said, known = words(message), {key(line) for line in lines}
    new = act.new if act.name == "change" else act.text
    if key(new) in known:
        return f"known already: {new}"
    if act.name == "save" and (words(new) - said or not told(new) - MENDING):
        return f"not saved, the user did not say it: {new}"
    if act.name == "save" and _TO_AGENT.match(new) and not _OWN_CLAUSE.search(new):
        return f"not saved, it is not about the user: {new}"
    if _AGAIN.search(new) and not _AGAIN.search(message):
        return f"not written, it repeats itself: {new}"
    news = told(new) - words(act.text) - MENDING
    if act.name == "change" and (not news & said or words(new) - words(act.text) - said):
        return f"not changed, the user said nothing new: {new}"
    if act.name == "change" and not _is_one_change(new, act.text, message):
        return f"not changed, the user did not say it: {new}"
    return None


def is_fragment(text: str) -> bool:
    """Whether a text is an answer of a word or two, which means little without its question."""
    return len(text.split()) <= 4 and not words(text) & _TELLING


def _is_loose(text: str) -> bool:
    """Whether a text says nothing without what was said just before: "the left one"."""
    if ":" in text or words(clauses_of(text)[0]) & _TELLING:
        return False
    brief = is_fragment(text) and (len(words(text)) <= MAX_LOOSE or _LOOSE.match(text))
    return bool(brief or _HANGS.match(text))


def _is_one_change(new: str, old: str, message: str) -> bool:
    """Whether a text is of the user's words alone, or the old one with one run of words put in the place of another."""
    if all(key(part) in key(message) for part in sentences_of(new)):
        return True
    if is_slip(message):  # what is put right stays where it was
        return len(words(old) & words(new)) * 2 >= len(words(old))
    before, after = key(old).split(), key(new).split()
    steps = [step for step in SequenceMatcher(None, before, after, False).get_opcodes() if step[0] != "equal"]
    return len(steps) == 1 and " ".join(after[steps[0][3] : steps[0][4]]) in key(message)


def _led(lead: str) -> str:
    """What leads up to a fact in its sentence, from the first clause on that tells something of somebody.

    At least the clause that the fact stands in, if it tells anything: "the bakery is" of "is in Lyon now".
    """
    starts = [0, *(match.end() for match in _CLAUSE_END.finditer(lead))]
    clauses = [lead[a:b] for a, b in itertools.pairwise([*starts, len(lead)])]
    first = next((a for a, clause in zip(starts[:-1], clauses, strict=False) if _tells_of_somebody(clause)), None)
    return lead[first:] if first is not None else _own_clause(lead)


def _own_clause(lead: str) -> str:
    """The beginning of the clause that a fact stands in; empty if it tells nothing, or is about a slip or the agent."""
    clause = clauses_of(lead)[-1]
    return clause if told(clause) and not is_slip(clause) and not words(clause) & _OF_AGENT else ""


def _tells_of_somebody(clause: str) -> bool:
    return bool(words(clause) & _TELLING) and not words(clause) & _OF_AGENT


def _tells(sentence: str) -> bool:
    """Whether a sentence tells something of somebody: no question, no greeting, no thanks."""
    telling_words = words(sentence) & _TELLING or len(told(sentence) - _COURTESY) > 1
    return not sentence.endswith("?") and bool(telling_words)
