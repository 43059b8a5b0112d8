"""The prompts of the embedded model: short, one for each thing that it is asked to do (pure).

A model of 135M parameters copies a pattern well and follows instructions badly. So each prompt is a few examples of
one kind, and shows one remembered line at most: of all core memory it mixes up the lines. Of the persona it
sees the name, of what was said before nothing: with more of either, its answers drift to what they mention.
"""

import re
from collections.abc import Sequence

MAX_BYTES = 3_000  # of a prompt: some 750 tokens of English, and never more than 3,000 whatever the script

Example = tuple[str, str]

SAVED: tuple[Example, ...] = (
    ("I'm Tom.", "You are Tom, I'll remember that."),
    ("My cat is called Tiger.", "Your cat is called Tiger, I'll remember that."),
    ("My aunt is called Eve.", "Your aunt is called Eve, I'll remember that."),
    ("I work as a nurse.", "You work as a nurse, I'll remember that."),
    ("I can't stand onions.", "You can't stand onions, I'll remember that."),
    ("I don't smoke.", "You don't smoke, I'll remember that."),
    ("I'm from Rome.", "You are from Rome, I'll remember that."),
    ("My mother's birthday is in June.", "Your mother's birthday is in June, I'll remember that."),
)
RECALLED: tuple[Example, ...] = (
    ("My cat is called Tiger. What is my cat's name?", "Your cat is called Tiger."),
    ("I'm Tom. Who am I?", "You are Tom."),
    ("My aunt is called Eve. Who is my aunt?", "Your aunt is called Eve."),
    ("I work as a nurse. What is my job?", "You work as a nurse."),
    (
        "I went to the museum with Ann, it was closed. What did I say about the museum?",
        "You went to the museum with Ann, it was closed.",
    ),
    ("I like pizza. What do I like to eat?", "You like pizza."),
    ("My mother's birthday is in June. Do you remember my mother's birthday?", "Your mother's birthday is in June."),
)
UNKNOWN: tuple[Example, ...] = (
    ("What is my sister's name?", "I don't know your sister's name yet. Will you tell me?"),
    ("Where did I park the car?", "I don't know where you parked the car. Will you tell me?"),
    ("Do you remember my birthday?", "I don't know your birthday yet. Will you tell me?"),
    ("What did I say about the museum?", "I don't know what you said about the museum. Will you tell me?"),
)
GREETING: tuple[Example, ...] = (
    ("I'm Tom. Hello!", "Hello, Tom! It's good to see you. What is on your mind?"),
    ("First name: Ann. Hello!", "Hello, Ann! It's good to see you. What is on your mind?"),
    ("My name is Leo. Hello!", "Hello, Leo! It's good to see you. What is on your mind?"),
)
TALK: tuple[Example, ...] = (
    ("Hello!", "Hello! It's good to hear from you. How was your day?"),
    ("Who are you?", "I'm {name}. I keep in mind what you tell me."),
    ("I'm so tired today.", "I'm sorry to hear that. Did you have a long day?"),
    ("I got a new job!", "Congratulations! When do you start?"),
    ("What is the capital of Italy?", "The capital of Italy is Rome."),
    ("I went to a nice concert last night.", "That sounds lovely! What did you like best about it?"),
    ("Thank you, that helps.", "You're welcome! I'm glad I could help."),
)

_NAME = re.compile(r"\b(?:my name is|name:|i am|i'm|you are|you're)\s+((?-i:[A-Z])[\w'-]+)", re.IGNORECASE)


def render(examples: Sequence[Example], text: str, persona: str = "") -> str:
    """A prompt in SmolLM2's chat format: who it is, the examples, and what it answers now. At most 3,000 bytes."""
    named = _NAME.search(persona)
    name = _harmless(named[1]) if named else "your assistant"
    # The wording that the model was trained with: with others it derails.
    turns = [("system", f"You are a helpful AI assistant{f' named {name}' if named else ''}.")]
    for asked, answered in examples:
        turns += [("user", asked), ("assistant", answered.replace("{name}", name))]
    turns.append(("user", _harmless(text)))
    rendered = "".join(f"<|im_start|>{role}\n{content}<|im_end|>\n" for role, content in turns)
    return f"{rendered}<|im_start|>assistant\n"


def _harmless(text: str) -> str:
    """One line of at most 600 bytes that can not close the turn."""
    flat = " ".join(text.replace("<|", "< |").split())
    return flat.encode("utf-8", "replace")[:600].decode("utf-8", "ignore")
