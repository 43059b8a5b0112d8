"""What the embedded model is to do about a message, and which remembered lines the message may be about.

The model's own first word decides with three others: the choice (smollm_choice), how like the likest line is to the
message, and how much likelier the message is of what passes than of facts. Which line is meant is told by likeness:
networks that were trained to point at it did worse on people's own words than the plain cosine.
"""

import itertools
import re
from collections.abc import Mapping, Sequence

from memgpt.backends.smollm_acts import LOOKS, WRITES, Name, possible, sentences_of, told, words
from memgpt.backends.smollm_choice import Choice
from memgpt.backends.smollm_edits import NAMED, clauses_of
from memgpt.backends.smollm_names import introduced, is_introduction, is_name, is_of_another
from memgpt.backends.smollm_sayings import Sayings, Vectors
from memgpt.backends.smollm_slips import RESPELLED, denied, is_slip, likeness_of_spelling, names_of

UNLIKELY = -12.0  # the logarithm of a probability too small to be told
KIN = 0.7  # what being of one kind counts in a likeness, beside the cosine
ONLY_NAME = 0.3  # what it counts, for or against a line with the user's name alone, whether a question is about it
NAMING = 0.15  # what it counts that a message which tells something has a name or a number of the line's
SHARED = 0.1  # and that it has another word of the line's
OTHERS = 0.2  # what it counts against a line that it is about somebody whom the message does not speak of
UNSAID = 1.5  # what counts against a change: no word of the line's in the message, and none that tells of change
LIKENESS = 6.0  # what each likeness above or below these counts:
LIKE, LIKE_OLD = 0.3, 0.5  # from where a line rather answers a question; and from where it is rather put right
BRIEF = 8  # telling words of a message that puts right a slip and says nothing else
GONE = 4.0  # what counts for one: that somebody whom the line names has died, is a year older, or spelled otherwise
CLEAR = 0.35  # the likeness from which a line is meant that is to be changed or forgotten
ASKED_OF = 0.3  # what it counts, of lines that may answer, that one has a name or a number of the question's
NEAR = 0.08  # how much less like a question than the likest line one may be that answers it, and a hit that is shown
SURELY = 4.0  # how much likelier something is of what passes if it is surely no fact
HIT = 0.1  # what it counts that a line was found, of a question about what happened
INTRODUCES = 3.0  # what it counts that somebody who is not known says only who they are
OF_THE_DAY = 5.0  # what it counts against keeping something that it is how somebody feels about their day
HAPPENED = 1.5  # what it counts that a question is about what somebody did
PASSING = 0.2  # what counts how much likelier a message is of what passes than of facts

_ASKS_NAME = re.compile(
    r"\bmy (?:first |full |last |own |real )?(?:sur)?names?\b|\bnames? (?:do|did|have) i\b"
    r"|\bwho (?:am i|i am|i'm|im)\b(?! (?!again|then|now|to you)\w)|\bam i called\b"
    r"|\b(?:i am|i'm|im) called\b|\b(?:call|address|greet|know|remember)\w* me\b|\bwho is this\b"
    r"|\bwho (?:you are|you're|youre|are you) (?:talking|speaking|chatting|writing) (?:to|with)\b",
    re.IGNORECASE,
)
_NAME_ASKED = re.compile(r"\bnames?\b|\bcalled\b", re.IGNORECASE)
_DAY = re.compile(r"\b(?:today|yesterday|tonight|this (?:morning|afternoon|evening)|last night)\b", re.IGNORECASE)
_ORDERS = re.compile(
    r"(?:please |can you |could you |would you )*(?:forget|delete|remove|erase)\b(?! (?:it|to)\b)", re.IGNORECASE
)
_CHANGES = re.compile(
    r"\b(?:now|no longer|any ?more|these days|nowadays|instead|used to|from (?:now|this|next)|finally|actually"
    r"|moved?|moving|quit|left|leaving|sold|stop(?:ped)?|switched|swapped|changed?|turn(?:ed|s|ing)?|became|become|new"
    r"|died|dead|passed|gone|lost|gave|given|retired|finished|broke|split|divorced|married|engaged|born|promoted"
    r"|fired|started|won't|can't|don't|isn't|haven't)\b",
    re.IGNORECASE,
)
_DIED = r"(?:died|passed away|passed on|is dead|put to sleep|ran away)"
_AGE = re.compile(r"(?<![\d.:/])\d{1,2}(?![\d.:/])")
_LATELY = re.compile(r"\b(?:now|today|yesterday|already|turn(?:ed|s)|b(?:irth)?day|gone (?:up|into))\b", re.IGNORECASE)
_COMMON = frozenset(
    {"about", "actually", "again", "always", "back", "been", "days", "every", "finally", "instead", "know", "more",
     "much", "never", "over", "since", "some", "still", "then", "these", "today", "tonight", "will", "would",
     "yesterday"}
)  # fmt: skip
_DOES = frozenset({"work", "works", "working", "live", "lives", "living"})
_HAPPENED = re.compile(r"\bdid\b(?! (?:i|we|you) (?:ever )?(?:tell|mention|say)\b)", re.IGNORECASE)


class Decision:
    """Weighs acts and lines."""

    def __init__(self, vectors: Vectors) -> None:
        self._vectors, self._choice, self._sayings = vectors, Choice(vectors), Sayings(vectors)

    def of(
        self, first: Mapping[str, float], message: str, lines: Sequence[str], *, asks: bool | None = None
    ) -> tuple[Name, list[str]]:
        """What to do about a message, and the lines it may be about.

        A message that ``asks`` writes nothing, one that does not looks nothing up; by default it may do either.

        ``first`` has the logarithm of the probability of each first word of the model's.
        """
        scores = self.scores(first, message, lines)
        barred = () if asks is None else WRITES if asks else LOOKS
        able = [act for act in scores if act not in barred]
        ordered = _ORDERS.match(message) and self._likest(message, lines, asks=False) >= LIKE_OLD
        act = "drop" if ordered and "drop" in able else max(able, key=lambda act: scores[act])
        if act in ("change", "drop"):
            return act, [max(lines, key=lambda line: self.likeness(message, line, asks=False))]
        return act, self.nearest(message, lines)

    def scores(self, first: Mapping[str, float], message: str, lines: Sequence[str]) -> dict[Name, float]:
        """How much speaks for each act that is possible."""
        weighed = self._choice.weigh(message, lines)
        neutral = max(weighed.values())  # it knows nothing of the act "list"
        scores = {act: first.get(act, UNLIKELY) + weighed.get(act, neutral) for act in possible(message, lines)}
        scores["say"] += PASSING * self._sayings.passing(message, asks=False)
        if "save" in scores and self._is_of_the_day(message):
            scores["save"] -= OF_THE_DAY
        if "save" in scores and is_introduction(message) and not any(introduced(line) for line in lines):
            scores["save"] += INTRODUCES
        if "line" in scores:
            known = LIKENESS * (self._likest(message, lines, asks=True) - LIKE)
            known -= PASSING * self._sayings.passing(message, asks=True) + HAPPENED * bool(_HAPPENED.search(message))
            scores["line"] += known
            scores["search"] -= known
        likest = self._likest(message, lines, asks=False)
        if "drop" in scores and likest < CLEAR:
            del scores["drop"]
        if "change" in scores:
            scores["change"] += LIKENESS * (likest - LIKE_OLD)
            scores["change"] += self._news(message, lines)
            if likest < CLEAR and not is_slip(message):
                # It may be of any line, or of none: kept beside them it costs none of them.
                scores["save"] = max(scores["save"], scores.pop("change"))
        return scores

    def nearest(self, question: str, lines: Sequence[str], hits: Sequence[str] = ()) -> list[str]:
        """The lines and hits of a search that are likest to a question; the model chooses the one that answers it."""
        happened = self._sayings.passing(question, asks=True) > 0
        likeness = {line: self.likeness(question, line, asks=True) for line in (*hits, *lines)}
        names = told(" ".join(NAMED.findall(question)))
        for line in likeness:
            likeness[line] += ASKED_OF * bool(names & told(line))
        for line in hits:
            likeness[line] += HIT * happened
        least = max(likeness.values(), default=0.0) - NEAR
        return [line for line in likeness if likeness[line] >= least]

    def relevant(self, question: str, hits: Sequence[str]) -> list[str]:
        """The hits of a search without those that are less like the question than the likest."""
        least = self._likest(question, hits, asks=True) - NEAR
        return [hit for hit in hits if self.likeness(question, hit, asks=True) >= least]

    def likeness(self, message: str, line: str, *, asks: bool) -> float:
        """How like a line is to a message that ``asks`` or tells: the cosine of their vectors, more if of one kind."""
        cosine = float(self._vectors(message) @ self._vectors(line))
        told_by_words = _of_name(message, line) if asks else _shared(message, line)
        return cosine + KIN * self._sayings.kinship(message, line, asks=asks) + told_by_words

    def _news(self, message: str, lines: Sequence[str]) -> float:
        """What it counts whether a message tells of a change of the line that it is likest to."""
        likest = max(lines, key=lambda line: self.likeness(message, line, asks=False))
        slip = is_slip(message)
        if _is_gone(message, likest) or _is_older(message, likest) or (slip and _respells(message, likest)):
            return GONE
        same = _in_common(message, likest) - {name.lower() for name in NAMED.findall(message)}
        is_news = (slip and len(told(message)) <= BRIEF) or _CHANGES.search(message) or same
        return 0.0 if is_news else -UNSAID

    def passes(self, fact: str) -> bool:
        """Whether what is told is surely nothing to keep, such as how somebody feels."""
        return all(self._sayings.passing(part, asks=False) > SURELY for part in sentences_of(fact))

    def _is_of_the_day(self, message: str) -> bool:
        """Whether a message only tells how somebody feels about what happened today or yesterday."""
        sentences = sentences_of(message.strip())
        feels = any(self.passes(clause) for sentence in sentences for clause in clauses_of(sentence))
        return feels and all(_DAY.search(sentence) or self.passes(sentence) for sentence in sentences)

    def _likest(self, message: str, lines: Sequence[str], *, asks: bool) -> float:
        return max((self.likeness(message, line, asks=asks) for line in lines), default=0.0)


def _of_name(question: str, line: str) -> float:
    """What it counts whether a question and a line are about the user's name."""
    own = bool(_ASKS_NAME.search(question))
    if is_name(line):
        return ONLY_NAME if own else -ONLY_NAME
    if own and introduced(line):
        return ONLY_NAME
    others = not own and introduced(line) and _NAME_ASKED.search(question) and not _in_common(question, line)
    return -ONLY_NAME if others else 0.0


def _shared(message: str, line: str) -> float:
    """What it counts that a message that tells something has words of a line."""
    if is_name(line) and not (introduced(message) or is_slip(message) or _respells(message, line)):
        return -ONLY_NAME
    names = {word.lower() for word in NAMED.findall(message)} | denied(message)
    if names & words(line) or (is_slip(message) and _respells(message, line)):
        return NAMING
    if is_of_another(message, line):
        return -OTHERS
    return SHARED if _in_common(message, line) or words(message) & words(line) & _DOES else 0.0


def _in_common(message: str, line: str) -> set[str]:
    """The words that tell what a message and a line are about, and stand in both."""
    return {word for word in told(message) & told(line) - _COMMON if len(word) > 3}


def _is_gone(message: str, line: str) -> bool:
    """Whether somebody whom a line names has died or is gone."""
    gone = (rf"\b{re.escape(name)}(?!['’])[^\w.,;!?]+(?:\w+[^\w.,;!?]+){{0,2}}{_DIED}\b" for name in names_of(line))
    return any(re.search(pattern, message, re.IGNORECASE) for pattern in gone)


def _is_older(message: str, line: str) -> bool:
    """Whether somebody is one more than a line says, years or a form at school, as of lately."""
    now, before = (set(map(int, _AGE.findall(text))) for text in (message, line))
    return bool(_LATELY.search(message)) and any(age + 1 in now and age not in now for age in before)


def _respells(message: str, line: str) -> bool:
    """Whether a name in a message is one of the line's, spelled otherwise."""
    pairs = itertools.product(names_of(message), names_of(line))
    return any(one != other and likeness_of_spelling(one, other) >= RESPELLED for one, other in pairs)
