"""Of whom a text speaks: the names by which people introduce themselves, what of them is kept, their people (pure)."""

import re

from memgpt.backends.smollm_acts import told, words
from memgpt.backends.smollm_slips import names_of

_CALLED = re.compile(
    r"\b(?:call(?:s|ed)? me|(?:my|(?:the )?user's) name(?: is|'s|s)|name:|(?:i am|i'm|im) called|i go by)"
    r" (?!the\b|an?\b|on\b|in\b|not\b)([\w'-]+)"
    r"|^\W*(?:(?:yo|hi|hiya|hey|hello|sup)\b[^.,!]*[,.!] *)?(?:the )?name'?s"  # "yo, names dylan"
    r" (?!of\b|are\b|for\b|is\b)([\w'-]+)[.!]*$"
    r"|^(?:i am|i'm|im) (?!\w+(?:ish|an|ese|ic|ist)\b)(?-i:([A-Z][\w'-]+))",  # not "I'm German"
    re.IGNORECASE,
)
_BRIEFLY = re.compile(
    r"\W*(?:(?:yo|hi|hiya|hey|hello)\W+)?(?:(?:its|it's|it is|this is) (?!not\b|a\b)([\w'-]+)"
    r"|(?!not\b|nobody\b|still\b|i'm\b|im\b)([\w'-]+) here)\W*$",
    re.IGNORECASE,
)

_RELATIVE = (
    r"(?:mother|mum|mom|mam|mama|dad|father|papa|parent|folk|husband|wife|partner|fianc[ée]e?|boyfriend|girlfriend|gf|bf"
    r"|son|daughter|kid|twin|brother|sister|sis|bro|sibling|uncle|aunt|auntie|cousin|nephew|niece|gran|granny|nan"
    r"|grand(?:ma|pa|dad|mother|father|son|daughter|kid)|friend|mate|flatmate|roommate|housemate|boss|neighbour"
    r"|eldest|youngest|girl|boy)"
)
_OF_SOMEBODY = re.compile(rf"\W*(?:my|our) (?:\w+ )?{_RELATIVE}s?\b", re.IGNORECASE)
_RELATIVES = re.compile(rf"\b({_RELATIVE})s?\b", re.IGNORECASE)
_OWN = r"(?:i|i'm|im|my|we|our)\b"
_OF_ONESELF = re.compile(r"\b(?:i|im|ive|me|my|we|us|our)\b", re.IGNORECASE)
_THEY = re.compile(  # also what is said of two
    r"\b(?:s?he|s?hes|they|him|hers?|them|his|their|split|broke|single|divorced?|married|engaged|remarried|dating)\b",
    re.IGNORECASE,
)


def introduced(text: str) -> str:
    """The name by which somebody introduces themselves, as they write it; empty if they do not."""
    found = _CALLED.search(text) or _BRIEFLY.match(text)
    return next((name for name in found.groups() if name), "") if found else ""


def is_name(line: str) -> bool:
    """Whether a line says who somebody is and nothing else, a surname perhaps."""
    name = introduced(line)
    return bool(name) and len(told(line) - {name.lower()}) <= 1


def is_introduction(text: str) -> bool:
    """Whether a text may tell a name and nothing else: "it's Ann", "Ann here"."""
    return bool(_BRIEFLY.match(text))


def named(fact: str, message: str) -> str:
    """A fact; a name that a message tells in passing, "it's Ann" or "Ann here", so that it is found as one."""
    name = introduced(message) if is_introduction(message) else ""
    return f"My name is {name}" if name and name in fact else fact


def parted(fact: str) -> list[str]:
    """A fact; a name and another fact of the user's apart, so that the name stays when the other changes."""
    name = introduced(fact)
    found = re.match(rf"(.*?\b{re.escape(name)})(?:,|,? and) (?={_OWN})", fact, re.IGNORECASE) if name else None
    return [found[1], fact[found.end() :]] if found else [fact]


def is_of_another(message: str, line: str) -> bool:
    """Whether a line is about somebody of the user's, whom a message about the user does not speak of."""
    if not _OF_SOMEBODY.match(line) or not _OF_ONESELF.search(message) or _THEY.search(message):
        return False
    spoken_of, meant = (set(map(str.lower, _RELATIVES.findall(text))) for text in (message, line))
    names = {name.lower() for name in names_of(line)}
    return not spoken_of & meant and not names & words(message)
