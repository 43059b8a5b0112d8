"""What becomes of the acts that the embedded model wrote before they are made: whole, without what was only said along.

The model copies runs of the user's words. Which runs it takes is right more often than where they begin and end.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from memgpt.backends.smollm_acts import Act, is_question, key, sentences_of, told, words
from memgpt.backends.smollm_prompt import shown

MAX_WIDENED = 160  # characters of a message that may all become a line
MAX_GAP = 14  # characters between two facts that belong together, such as ", and by the way"
MAX_LOOSE = 2  # words of a fact that is none without the one before it
SPELLED_ALIKE = 0.6  # how like the spelling of a word is to that of the one it puts right

NAMED = re.compile(r"(?<=[\w,] )[A-Z][\w'-]+|\d+")  # capitalised within a sentence, or a number
# A word for somebody or something named before, among the first few words.
_REFERS = re.compile(r"(?:\S+ ){0,3}(?:he|she|it|they|hes|shes|him|her|them|his|hers|its|their|there)\b", re.IGNORECASE)
_LOOSE = re.compile(r"(?:and|with|the|a|an|or) ", re.IGNORECASE)
_CLAUSE_END = re.compile(r"(?<=[,;:])\s+|\s+[-–—]\s+|\s+(?:and|but|so)\s+")
# A name within a line, or a number.
_VALUE = re.compile(r"(?<=[\w,:=-] )[A-Z][\w'-]+|\b\d+(?:[.:]\d+)*(?:st|nd|rd|th)?\b|^[A-Z][\w-]+(?=$|[.!])")
# Somebody who is named in passing by what a line tells: "I live in Ely with my husband, Olu".
_COMPANION = re.compile(
    r"\bwith my (husband|wife|partner|boyfriend|girlfriend|fiancée?|mum|mom|mother|dad|father|nan|gran|grandmother"
    r"|grandfather|son|daughter|brother|sister|uncle|aunt|cousin|friend|flatmate|roommate|housemate),? ([A-Z][\w'-]+)"
)
_PARTED = re.compile(
    r"\b(?:split|divorced?|separated|broken?|left|ex|died|passed|lost|alone|single|widow(?:er|ed)?|my own|myself)\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\b(\w+)(?:\W+\1\b){2}", re.IGNORECASE)
_NOT_OLD = re.compile(r"[,;]?\s+(?:and )?(?:not|instead of|rather than|no longer) ([\w' -]+)$", re.IGNORECASE)
# "X, not Y", also "X I meant, not Y" and "X, with an e, not Y"
_INSTEAD = re.compile(
    r"(\d[\d.:/]*\w+|[\w'-]+)(?:,? i (?:meant|mean|said))?,?(?: with an? [\w' ]+,)? (?:and )?not"
    r" (?:on |in |at |an? |the )?(\d[\d.:/]*\w+|[\w'-]+)",
    re.IGNORECASE,
)
_DAY_OR_MONTH = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"|january|february|march|april|may|june|july|august|september|october|november|december",
    re.IGNORECASE,
)
# A slip that is put right: what is said besides is about the slip, not about the user.
_SLIP = re.compile(
    r"^\W*(?:oh |ah |er |um |hm+ |argh )?(?:no|nope|oops|sorry|wait|correction|actually|not)\b"
    r"(?! more| longer| \w+ any)"
    r"|\b(?:meant|mean|said|wrote|typed|mistake\w*|typo|wrong\w*|mixed|misspoke|mistyped)\b"
    r"|\b(?:correct\w*|spel\w+|sorry|slip|silly me)\b"
    r"|\bnot [\w' -]{1,30}[.!]*$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:actually|btw|by the way|and|n|but),? |(?:well|oh|anyway|so), "
    r"|(?:i have |i've |got |some |big |good |bad |sad )*news[:,] )(?=\w)",
    re.IGNORECASE,
)
_TAIL = re.compile(r"(?:[,;]? (?:by the way|btw|just so you know|fyi)|[,;] you know)[.!]*$", re.IGNORECASE)
# Words that put something right and tell nothing themselves.
_MENDING = frozenset(
    {"not", "no", "nope", "sorry", "oops", "actually", "wait", "meant", "mean", "said", "say", "wrote", "typed",
     "wrong", "mistake", "mistyped", "typo", "correction", "should", "dunno", "why"}
)  # fmt: skip
_COURTESY = frozenset({"hello", "hi", "hey", "good", "morning", "evening", "afternoon", "thanks", "thank", "cheers"})
_TELLING = frozenset(
    {"i", "m", "im", "ive", "my", "we", "our", "he", "she", "it", "they", "his", "her", "is", "are", "am", "was",
     "were", "has", "have", "s"}
)  # fmt: skip


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
    """The sentences of a message that say what is wrong in ``old``, or name what it does not; all if none does."""
    sentences = sentences_of(shown(message))
    denying = [part for part in sentences if _swap(part, old)]
    new = [part for part in sentences if {word.lower() for word in NAMED.findall(part)} - words(old)]
    return " ".join(denying or new) or message


def righted(act: Act, message: str) -> Act:
    """A change whose message says what is wrong, "X, not Y", as the old line with just that put right."""
    found = _swap(shown(message), act.text) if act.name == "change" else None
    if not found:
        return act
    right, wrong = found
    return Act(act.name, act.text, re.sub(_alone(wrong), lambda _: right, act.text, flags=re.IGNORECASE))


def denied(message: str) -> set[str]:
    """The words that a message says are wrong, in lower case."""
    return {match[2].lower() for match in _INSTEAD.finditer(message)}


def pruned(new: str, old: str) -> str:
    """What a line is changed to, without questions and a tail that only says what it was ("..., not three")."""
    sentences = sentences_of(new)
    new = " ".join(part for part in sentences if not is_question(part.rstrip(".!"))) or new
    found = _NOT_OLD.search(new)
    return new[: found.start()] if found and words(found[1]) <= words(old) else new


def widened(acts: Sequence[Act], message: str) -> list[Act]:
    """The acts; a change that is the only one with all that the message tells, for part of it may make little sense.

    "Haggis passed away. No dog in the house any more." is not told by either half.
    """
    text, only = shown(message), acts[0] if len(acts) == 1 and acts[0].name == "change" else Act("change")
    at = text.find(only.new) if only.new else -1
    spliced = mended(pruned(only.new, only.text), only.text) != only.new
    if at < 0 or spliced or len(text) > MAX_WIDENED or is_slip(text):
        return list(acts)
    rest, *later = sentences_of(text[at + len(only.new) :])
    *earlier, lead = sentences_of(text[:at])
    parts = [*filter(_tells, earlier), _led(lead) + only.new + rest, *filter(_tells, later)]
    return [Act("change", only.text, " ".join(parts).rstrip("."))]


def clauses_of(sentence: str) -> list[str]:
    """The clauses of a sentence."""
    return _CLAUSE_END.split(sentence)


def is_slip(message: str) -> bool:
    """Whether a message puts right what was said wrong."""
    return bool(_SLIP.search(message))


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
    news, olds = _values(new, besides=old), _values(old, besides=new)
    alike = [word for word in olds if word[0].isdigit() == news[0][0].isdigit()] if len(news) == 1 else []
    others = told(new) - words(old) - words(" ".join(news)) - _MENDING
    if len(alike) != 1 or others or not told(old) - told(new) - words(alike[0]):
        return new
    return re.sub(_alone(alike[0]), lambda _: news[0], old)


def companion(new: str, old: str) -> str:
    """Who was named in passing in a line that is replaced by one which does not say who they are; empty if nobody."""
    found = _COMPANION.search(old)
    if not found or _PARTED.search(new) or {part.lower() for part in found.groups()} <= words(new):
        return ""
    return f"My {found[1]} is {found[2]}"


def refusal(act: Act, message: str, lines: Sequence[str]) -> str | None:
    """Why a write is not to be made, or None: it copies nothing that the user said, or changes nothing."""
    said, known = words(message), {key(line) for line in lines}
    new = act.new if act.name == "change" else act.text
    if key(new) in known:
        return f"known already: {new}"
    if act.name == "save" and (words(new) - said or not told(new) - _MENDING):
        return f"not saved, the user did not say it: {new}"
    if _AGAIN.search(new) and not _AGAIN.search(message):
        return f"not written, it repeats itself: {new}"
    news = told(new) - words(act.text) - _MENDING
    if act.name == "change" and (not news & said or words(new) - words(act.text) - said):
        return f"not changed, the user said nothing new: {new}"
    if act.name == "change" and not is_slip(message) and not _is_one_change(new, act.text, message):
        return f"not changed, the user did not say it: {new}"
    return None


def is_fragment(text: str) -> bool:
    """Whether a text is an answer of a word or two, which means little without its question."""
    return len(text.split()) <= 4 and not words(text) & _TELLING


def _is_loose(text: str) -> bool:
    """Whether a text says nothing without what was said just before: "the left one"."""
    return is_fragment(text) and ":" not in text and (len(text.split()) <= MAX_LOOSE or bool(_LOOSE.match(text)))


def _is_one_change(new: str, old: str, message: str) -> bool:
    """Whether a text is of the user's words alone, or the old one with one run of words put in the place of another."""
    if all(key(part) in key(message) for part in sentences_of(new)):
        return True
    before, after = key(old).split(), key(new).split()
    steps = [step for step in SequenceMatcher(None, before, after, False).get_opcodes() if step[0] != "equal"]
    return len(steps) == 1 and " ".join(after[steps[0][3] : steps[0][4]]) in key(message)


def _swap(text: str, old: str) -> tuple[str, str] | None:
    """What is right and what is wrong, of a text that says so: two names, numbers, days, or a word spelled twice."""
    for right, wrong in _INSTEAD.findall(text):
        numbers = right[0].isdigit(), wrong[0].isdigit()
        names = right[0].isupper() and wrong[0].isupper()
        days = _DAY_OR_MONTH.fullmatch(right) and _DAY_OR_MONTH.fullmatch(wrong)
        spelled = SequenceMatcher(None, right.lower(), wrong.lower()).ratio() > SPELLED_ALIKE
        alike = all(numbers) or names or days or (spelled and not any(numbers))
        if alike and re.search(_alone(wrong), old, re.IGNORECASE) and not re.search(_alone(right), old, re.IGNORECASE):
            return right, wrong
    return None


def _values(text: str, besides: str) -> list[str]:
    """The names and numbers in a text that are not in another one."""
    found = [word for word in _VALUE.findall(text) if told(word)]
    return [word for word in found if not re.search(_alone(word), besides, re.IGNORECASE)]


def _alone(word: str) -> str:
    """The pattern of a word that is no part of another one."""
    return rf"(?<![\w.:]){re.escape(word)}(?![\w])"


def _led(lead: str) -> str:
    """What leads up to a fact in its sentence, from the first clause on that tells something of somebody."""
    clauses = [match.end() for match in _CLAUSE_END.finditer(lead)]
    starts = [0, *clauses]
    return next((lead[a:] for a, b in zip(starts, clauses, strict=False) if _tells_of_somebody(lead[a:b])), "")


def _tells_of_somebody(clause: str) -> bool:
    return bool(words(clause) & _TELLING) and not words(clause) & {"you", "your", "u"}


def _tells(sentence: str) -> bool:
    """Whether a sentence tells something of somebody: no question, no greeting, no thanks."""
    telling_words = words(sentence) & _TELLING or len(told(sentence) - _COURTESY) > 1
    return not sentence.endswith("?") and bool(telling_words)
