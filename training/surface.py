"""How people write: capitals, apostrophes and full stops, or none of them."""

import random
from dataclasses import dataclass

_JOINS = (", and ", " and ", ". ", ". Also, ", ", ", "; ", ". And ", ", also ", ". Oh, and ", " and by the way ", "! ")


@dataclass(frozen=True)
class Style:
    """One person's way of writing."""

    lower: bool = False
    apostrophes: bool = True
    stops: bool = True

    @classmethod
    def of(cls, rng: random.Random) -> "Style":
        """A random person's: most write properly."""
        if rng.random() < 0.72:
            return cls()
        return cls(lower=rng.random() < 0.75, apostrophes=rng.random() < 0.5, stops=rng.random() < 0.4)

    def applied(self, text: str) -> str:
        """The text as this person writes it. Works on a part of a text as on the whole, but for the end."""
        if self.lower:
            text = text.lower()
        if not self.apostrophes:
            text = text.replace("'", "")
        return text if self.stops else text.rstrip(".")

    def message(self, clauses: list[str], rng: random.Random, lead: str, tail: str) -> tuple[str, list[str]]:
        """The clauses in one message, and each as it stands there, letter for letter."""
        text, kept = lead, list[str]()
        for number, clause in enumerate(clauses):
            if number:
                text += rng.choice(_JOINS)
            elif text:
                text += " "
            begins = not text or text.rstrip().endswith((".", "!", "?"))
            written = clause[:1].upper() + clause[1:] if begins else clause
            kept.append(self.applied(written))
            text += written
        text += tail if not tail or tail.startswith((",", " ", ".", "!")) else f" {tail}"
        text = sentence(text, rng.choice((".", ".", ".", "", "!")))
        return self.applied(text), kept


def sentence(text: str, end: str) -> str:
    """The text with a capital first letter and a mark at its end, unless it has one."""
    text = text[:1].upper() + text[1:]
    return text if not end or text.endswith((".", "!", "?", ")")) else text + end
