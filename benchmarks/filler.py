"""Chats that nobody had, and questions about them: what a long log is filled with."""

import calendar
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from benchmarks.conversations import PACE, Conversation, Turn
from memgpt.words import STOP_WORDS

NAMES = (
    "Agnes",
    "Boris",
    "Clara",
    "Diego",
    "Edith",
    "Fatima",
    "Gustav",
    "Hanna",
    "Igor",
    "Jasmine",
    "Kenji",
    "Leila",
    "Magnus",
    "Nadia",
    "Olaf",
    "Priya",
    "Quentin",
    "Rosa",
    "Sven",
    "Tamara",
    "Ulrich",
    "Vera",
    "Walter",
    "Xenia",
    "Yusuf",
    "Zelda",
)
_MONTHS = calendar.month_name[1:]
_SENTENCES = (
    "Hey {name}! How was the {} {} yesterday?",
    "I finally tried that {} with my {}, and it was so {}!",
    "Thanks, {name}! It means a lot to me.",
    "We went to the {} on {day} {month}, right after the {}.",
    "That sounds great! What kind of {} do you like?",
    "My sister is planning a {} for {month}, something with {} and {}.",
    "Do you remember the {} near the {}? They closed it in {month}.",
    "I have been working on my {} since {month}, but the {} is still not {}.",
    "Wow, {name}, that {} looks amazing! Where did you find it?",
    "Last week {name} told me about a {} {} that I should not miss.",
    "It's been tough lately, the {} at work keeps {} me up.",
    "I'm so proud of my {}, all that {} paid off.",
    "Have you ever thought of a {} {} as a hobby?",
    "Yeah, definitely! Nothing beats a {} after a long day.",
    "Our {} starts on {day} {month}, so we need {}, {} and a lot of {}.",
    "No way! I lost my {} in the {}, too.",
    "The kids loved the {} {}, they talked about {} all evening.",
)
PREFIX = "filler/"  # of ids of turns
_QUESTIONS = (
    "When did {name} go to the {}?",
    "What did {name} say about the {} {}?",
    "Which {} does {name} like best?",
    "What happened on {day} {month}?",
    "How does {name} feel about {} and {}?",
    "Where did I see the {}?",
    "{} {}",
    "What is the name of {name}'s {} that was at the {} in {month}?",
    "Why is the {} so {} for me lately, and what could I do about it?",
    "What did you recommend to me for my {}?",
)
_SESSION = (10, 30)  # turns
_APART = timedelta(hours=3)
_TOPIC = 12  # words that a session keeps coming back to
_CONSONANTS, _VOWELS = "bcdfghklmnprstvw", "aeiou"


def vocabulary(conversations: Iterable[Conversation]) -> dict[str, int]:
    """The words of the conversations and how often they come, without names of the speakers and stop words."""
    conversations = list(conversations)
    people = [name.lower() for conversation in conversations for name in conversation.speakers]
    written: Counter[str] = Counter()
    for conversation in conversations:
        for session in conversation.sessions:
            written.update(word for turn in session for word in re.findall(r"[^\W\d_]{2,}", turn.text))
    lower = {word for word in written if word.islower()}
    words: Counter[str] = Counter()
    for word, count in written.items():
        small = word.lower()
        nickname = small not in lower and any(name.startswith(small) for name in people)
        if not nickname and small not in people and small not in STOP_WORDS:
            words[small] += count
    return dict(words)


def common_vocabulary(size: int = 20_000) -> dict[str, int]:
    """A thousand English words, then words that do not exist; the n-th is as frequent as 1/n (Zipf)."""
    from faker.providers.lorem.en_US import Provider

    generator = random.Random(0)
    words = dict.fromkeys(word for word in Provider.word_list if word not in STOP_WORDS)
    while len(words) < size:
        syllables = generator.choices(_CONSONANTS, k=4), generator.choices(_VOWELS, k=4)
        words["".join(map("".join, zip(*syllables, strict=True)))[: generator.randint(4, 8)]] = None
    return {word: max(1, size // rank) for rank, word in enumerate(words, 1)}


def sessions(
    words: Mapping[str, int], count: int, first: datetime, last: datetime, busy: Sequence[datetime] = ()
) -> Iterator[tuple[Turn, ...]]:
    """Sessions of ``count`` turns in all, evenly over the time, and hours from those that start at the busy times.

    No two runs differ.
    """
    generator = random.Random(1)
    pool = generator.choices(list(words), list(words.values()), k=200_000)
    made = 0
    while made < count:
        size = min(count - made, generator.randint(*_SESSION))
        start = first + (last - first) * (made / count)
        while any(abs(start - other) < _APART for other in busy):
            start += _APART
        yield tuple(_session(generator, pool, made, size, start))
        made += size


def questions(words: Mapping[str, int], count: int) -> list[str]:
    """Questions of many shapes with common and rare words."""
    generator = random.Random(3)
    common, rare = (
        generator.choices(list(words), list(words.values()), k=1_000),
        generator.choices(list(words), k=1_000),
    )
    return [
        _filled(generator, _QUESTIONS[number % len(_QUESTIONS)], generator.choice(NAMES), common, rare)
        for number in range(count)
    ]


def _session(generator: random.Random, pool: Sequence[str], number: int, size: int, start: datetime) -> Iterator[Turn]:
    pair = generator.sample(NAMES, 2)
    topic = generator.sample(pool, _TOPIC)
    for place in range(size):
        sentences = generator.choices(_SENTENCES, k=generator.randint(1, 3))
        text = " ".join(_filled(generator, sentence, pair[(place + 1) % 2], topic, pool) for sentence in sentences)
        yield Turn(f"{PREFIX}{number + place}", pair[place % 2], text, start + place * PACE, place % 2 == 0)


def _filled(generator: random.Random, sentence: str, name: str, topic: Sequence[str], pool: Sequence[str]) -> str:
    slots = sentence.count("{}")
    words = [generator.choice(topic if generator.random() < 0.5 else pool) for _ in range(slots)]
    return sentence.format(*words, name=name, day=generator.randint(1, 28), month=generator.choice(_MONTHS))


def span(years: int, last: datetime) -> tuple[datetime, datetime]:
    """So many years that end with ``last``."""
    return last - timedelta(days=365 * years), last
