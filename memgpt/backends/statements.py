"""Rules that tell what an English message is: a lasting fact about its writer, a question about them, or talk (pure).

They stand in front of the embedded model, which left to itself chooses the right function one time in five.
"""

import re
from collections.abc import Sequence

MAX_FACT = 200  # characters of a sentence worth a line of core memory

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")
_LEAD_IN = re.compile(
    r"^(?:(?:hi|hello|hey|good (?:morning|evening)|yes|yeah|no|well|oh|so|ok|okay|and|but|also|actually|by the way)"
    r"(?: there)?\b[,!.]?\s+)+",
    re.IGNORECASE,
)
_ORDER = re.compile(r"^(?:please\s+)?(?:remember|note|don't forget)(?: that|:)\s+(?=\S)", re.IGNORECASE)
_QUESTION = re.compile(
    r"^(?:what|who|whose|where|when|which|why|how|do|does|did|can|could|would|will|should|is|are|am|was|were|have|has|tell)\b",
    re.IGNORECASE,
)
_PASSING = re.compile(
    r"\b(?:today|tonight|tomorrow|yesterday|right now|at the moment|this (?:morning|afternoon|evening|week|weekend)"
    r"|love (?:you|it|that|this|how|to hear)|(?:like|enjoy) (?:you|it|that|this)|hate (?:you|it|that|this|when))\b",
    re.IGNORECASE,
)
_NAME = r"i(?:'m|[ ]am)[ ](?!OK\b|Ok\b)(?-i:[A-Z])[\w'-]+(?:[ ](?-i:[A-Z])[\w'-]+)?(?=$|[.,!]|[ ]and\b)"
_FACT = re.compile(
    rf"""(?:{_NAME}
    |(?:(?:people|friends|everyone|everybody|you\ can)\ )?call\ me\ |i\ (?:was\ born|grew\ up|come\ from)\b
    |my\ (?!day|morning|evening|night|week|head|back|mood|point|question|guess|bad|fault|idea|answer|god|goodness|plan)
      (?:[\w'-]+\ ){{1,4}}(?:is|are|was|were|lives?|works?|died|has|loves|likes)\b
    |i(?:'m|\ am)\ (?:an?\ (?!bit|little|lot)|\d|from\b|allergic|married|single|divorced
      |engaged|retired|vegan|vegetarian)
    |i\ (?:(?:really|also|still|now|always|usually|often)\ )?(?:live|work|keep|teach|own|play|speak|study|collect|drive
      |love|like|hate|enjoy|prefer|dislike|adore|grow|breed|moved|quit)\b
    |i\ (?:can't|cannot)\ stand\b|i\ (?:don't|do\ not|never)\ (?:like|eat|drink|smoke|own|drive)\b
    |i(?:'ve\ got|\ have)\ (?:an?|two|three|four)\ 
      (?!question|problem|headache|cold|idea|meeting|feeling|plan|request|minute))""",
    re.IGNORECASE | re.VERBOSE,
)
_ABOUT_USER = re.compile(
    r"\b(?:what|who|whose|where|when|which|how (?:old|many|long|much|tall))\b.*\b(?:my|mine|i|me|i'm)\b"
    r"|^(?:am|was|have|do|did) i\b"
    r"|\b(?:do|did|can) you (?:still )?(?:remember|recall|know)\b.*\b(?:my|i|me|i'm)\b",
    re.IGNORECASE,
)
_ADVICE = re.compile(
    r"\b(?:should|can|could|must|may|might|shall|would) i\b|\bdo i (?:need|have to)\b|\bhow do i\b"
    r"|\b(?:tell|help|give|show|teach) me\b",
    re.IGNORECASE,
)
_OWNED = re.compile(r"\bmy ((?:favou?rite |new |old |best )*[\w-]+)", re.IGNORECASE)

_NEW_AND_OLD = (
    (r"(?:my name is|(?:\w+ )?call me)\b", r"(?:my name is|call me|(?:first )?name:)"),
    (_NAME, r"(?:first )?name:"),
    (r"i (?:now )?(?:live|moved)\b", r"i (?:now )?(?:live|moved)\b"),
    (r"i'm \d", r"i'm \d"),
    (r"i(?:'m an? | work ).*\b(?:now|these days)\b", r"i'm an? .*\bnow\b|i work |.*\bfor a living\b"),
)
# Questions that share no word with their answer: the question, and the line that answers it.
_PLAIN_ANSWERS = (
    (r"\bmy name\b|^who am i\b|\bcall me\b", rf"my name is|(?:\w+ )?call me\b|(?:first )?name:|{_NAME}"),
    (
        r"\bfor a living\b|\bmy (?:job|work|profession)\b|\bi work\b",
        r"my job |i'm an? .*\bnow\b|i work |.*\bfor a living\b|i'm an? ",
    ),
    (r"\bwhere (?:do )?i live\b|\bmy (?:home|city|town)\b", r"i (?:now )?(?:live|moved)\b"),
    (r"\bhow old am i\b|\bmy age\b", r"i(?:'m| am) \d"),
)
_MY_IS = re.compile(r"my ([\w' -]+?) (?:is|are|was|were)\b", re.IGNORECASE)


def sentences(text: str) -> list[str]:
    """The sentences and lines of a text, greetings and the like cut from their beginnings."""
    parts = (_LEAD_IN.sub("", part.strip()) for part in _SENTENCE_END.split(plain(text)))
    return [part for part in parts if part]


def stated_facts(text: str) -> list[str]:
    """The sentences that say something lasting about their writer, in the writer's own words."""
    return [fact for fact in map(_fact, sentences(text)) if fact]


def asks_about_user(text: str) -> bool:
    """Whether a sentence asks for something that its writer has told, or might have."""
    return any(_ABOUT_USER.search(part) and not _ADVICE.search(part) for part in sentences(text) if is_question(part))


def is_question(sentence: str) -> bool:
    """Whether a sentence asks; without a question mark it must begin as questions do."""
    return sentence.endswith("?") or bool(_QUESTION.match(sentence))


def may_answer(question: str, line: str) -> bool:
    """False where both name a thing of the user's and not the same: a goat does not answer for the dog."""
    asked, told = ({thing.lower() for thing in _OWNED.findall(plain(text))} for text in (question, line))
    return not told or not asked or bool(asked & told)


def share_a_word(one: str, other: str) -> bool:
    """Whether the same word of four letters or more stands in both."""
    first, second = (set(re.findall(r"\w{4,}", plain(text).lower())) for text in (one, other))
    return bool((first & second) - {"what", "when", "where", "which", "have", "about", "with", "that", "this"})


def told_plainly(question: str, lines: Sequence[str]) -> str | None:
    """The first line that plainly answers a question about the user's name, work, home or age."""
    for asked, told in _PLAIN_ANSWERS:
        if re.search(asked, plain(question), re.IGNORECASE):
            return next((line for line in lines if _begins(told, plain(line))), None)
    return None


def recorded_name(lines: Sequence[str]) -> str | None:
    """The line that tells the user's name."""
    return told_plainly("What is my name?", lines)


def superseded(fact: str, lines: Sequence[str]) -> str | None:
    """The line that ``fact`` makes out of date, where both plainly tell the same thing (name, home, ``my X is``)."""
    return next((line for line in lines if _same_thing(plain(fact), plain(line))), None)


def plain(text: str) -> str:
    """The text with typewriter apostrophes."""
    return text.replace("’", "'")


def _same_thing(new: str, old: str) -> bool:
    if re.search(r",|\band\b", old):  # it says more, which would be lost
        return False
    for now, before in _NEW_AND_OLD:
        if _begins(now, new) and _begins(before, old):
            return True
    told, knew = _MY_IS.match(new), _MY_IS.match(old)
    return bool(told and knew and told[1].lower() == knew[1].lower())


def _fact(sentence: str) -> str | None:
    if sentence.endswith("?") or len(sentence) > MAX_FACT:
        return None
    if order := _ORDER.match(sentence):
        return sentence[order.end() :]
    lasting = _begins(_FACT, sentence) and not _PASSING.search(sentence)
    return sentence if lasting and not _QUESTION.match(sentence) else None


def _begins(pattern: str | re.Pattern[str], sentence: str) -> bool:
    """Whether a clause of the sentence begins so."""
    compiled = re.compile(pattern, re.IGNORECASE) if isinstance(pattern, str) else pattern
    return any(compiled.match(clause) for clause in sentence.split(", "))
