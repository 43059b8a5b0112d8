"""The papers of a made-up town works: documents that refer to each other, and questions with their answers."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

FIRST = "Ada Bela Cosima Dario Edda Fabian Greta Hugo Ines Jarl Kaja Lorenz Mira Nils Orla Piet Runa Sven Tilda Ulf"
LAST = "Abendroth Brandt Castell Dorn Ehlers Falk Gruber Hartung Iversen Jansen Kessler Lindqvist Moser Nyberg Oswald"
PLACES = "Arnheim Birkholm Calder Dunmore Elverum Farsund Glenmoor Haldane Innsfeld Jelling Kolmar Lunde Marrow Nesby"
PROJECTS = "Heron Larch Quartz Beacon Walnut Ember Tidal Falcon Copper Juniper Marble Orchid Saffron Thistle Vulture"
SUPPLIERS = "Norvik Altera Bruma Cintra Delmar Ervina Fenwick Gelato Hestia Imbrex Jovial Kestrel Lumen Matrix Nordlys"
SUBJECTS = (
    "pump station|tram depot|library roof|flood gate|school kitchen|bus shelter|water tower|archive cellar|harbour"
)
HOBBIES = "beekeeping|bell ringing|fencing|kite building|clock repair|orienteering|puppetry|glass blowing"
_OPENINGS = "The board|The works council|The office|Everyone involved|The planning group|The site crew|The auditors"
_VERBS = "discussed|reviewed|postponed|welcomed|questioned|recorded|summarised|compared|returned to|praised"
_THINGS = (
    "the delivery schedule|the state of the scaffolding|the noise complaints|last winter's repairs|the parking rules|"
    "the safety training|the new forms|the spare parts in store|the weather delays|the handover to the night shift|"
    "the colour of the railings|the inspection reports|the wording of the notices|the list of open defects"
)
_ENDINGS = (
    "and found nothing to add|and asked for a second opinion|without a decision|and will come back to it in spring|"
    "and thanked those who had helped|and left it as it was|with some concern|and took note of the costs"
)
_ACROSS = "that take a second search"


@dataclass(frozen=True)
class Question:
    """A question, the words that a right answer holds, the document that holds them, and what kind it is."""

    text: str
    answer: str
    source: str
    kind: str = ""


@dataclass(frozen=True)
class Project:
    """What the papers tell of a project."""

    name: str
    lead: str
    subject: str
    site: str
    budget: str
    contract: str
    supplier: str
    penalty: str
    ends: str
    vote: str


def make(folder: Path, seed: int = 7) -> list[Question]:
    """Writes 60 documents into the folder: 15 each of projects, people, contracts and minutes."""
    rng = random.Random(seed)
    people = [f"{first} {last}" for first, last in zip(_some(FIRST, rng), _some(LAST, rng), strict=False)]
    projects = [_project(name, people[i], rng) for i, name in enumerate(_some(PROJECTS, rng))]
    questions: list[Question] = []
    for number, project in enumerate(projects):
        mentor = people[(number + 4) % len(people)]
        for name, paragraphs, asked in (
            _project_paper(project),
            _person_paper(project.lead, mentor, rng),
            _contract_paper(project, rng),
            _minutes_paper(project, number),
        ):
            (folder / name).write_text("\n\n".join(_padded(paragraphs, rng)) + "\n")
            questions += (Question(text, answer, name, kind) for text, answer, kind in asked)
    return [*questions, *_across(folder, projects)]


Paper = tuple[str, list[str], list[tuple[str, str, str]]]


def _project(name: str, lead: str, rng: random.Random) -> Project:
    return Project(
        name=name,
        lead=lead,
        subject=rng.choice(SUBJECTS.split("|")),
        site=rng.choice(PLACES.split()),
        budget=f"{rng.randint(101, 989)},{rng.randint(100, 999)} crowns",
        contract=f"C-{rng.randint(1000, 9999)}",
        supplier=rng.choice(SUPPLIERS.split()),
        penalty=f"{rng.randint(101, 999)} crowns",
        ends=f"{rng.randint(1, 28)} {rng.choice(['March', 'April', 'June', 'July', 'September', 'October'])} 2027",
        vote=f"{rng.randint(5, 9)} to {rng.randint(1, 4)}",
    )


def _project_paper(project: Project) -> Paper:
    name = project.name
    paragraphs = [
        f"# Project {name}",
        f"Project {name} renews the {project.subject} at {project.site}. It is led by {project.lead}.",
        "## Money",
        f"The council has set aside {project.budget} for {name}.",
        "## Contracts",
        f"The work of {name} is done under contract {project.contract}.",
    ]
    asked = [
        (f"Who leads project {name}?", project.lead, "direct"),
        (f"How much money was reserved for {name}?", project.budget, "in other words"),
    ]
    return f"project-{name.lower()}.md", paragraphs, asked


def _person_paper(person: str, mentor: str, rng: random.Random) -> Paper:
    home, year = rng.choice(PLACES.split()), rng.randint(1995, 2022)
    hobby = rng.choice(HOBBIES.split("|"))
    paragraphs = [
        f"# {person}",
        f"{person} was born in {home} and joined the town works in {year}.",
        f"Those who want to find {person.split(maxsplit=1)[0]} at the weekend should ask about {hobby}.",
        f"The mentor of {person} in the first years was {mentor}.",
    ]
    asked = [
        (f"Where was {person} born?", home, "direct"),
        (f"What does {person} do for pleasure?", hobby, "in other words"),
    ]
    return f"person-{person.lower().replace(' ', '-')}.txt", paragraphs, asked


def _contract_paper(project: Project, rng: random.Random) -> Paper:
    contract, depot = project.contract, rng.choice(PLACES.split())
    paragraphs = [
        f"# Contract {contract}",
        f"{project.supplier} delivers under contract {contract} from its depot in {depot}.",
        "## Delay",
        f"For each day of delay {project.supplier} pays {project.penalty} under {contract}.",
        "## Term",
        f"Contract {contract} ends on {project.ends}.",
    ]
    asked = [
        (f"When does contract {contract} end?", project.ends, "direct"),
        (f"What does it cost the supplier to be late by a day under {contract}?", project.penalty, "in other words"),
    ]
    return f"contract-{contract.lower()}.md", paragraphs, asked


def _minutes_paper(project: Project, number: int) -> Paper:
    paragraphs = [
        f"# Minutes of meeting {number + 1}",
        f"A motion to stop project {project.name} failed by {project.vote}.",
        f"The next report on {project.name} is due at meeting {number + 4}.",
    ]
    asked = [(f"By how many votes was stopping project {project.name} turned down?", project.vote, "in other words")]
    return f"minutes-{number + 1:02}.md", paragraphs, asked


def _across(folder: Path, projects: Sequence[Project]) -> Iterator[Question]:
    """Questions whose answer stands in a document that another one names: one search is not enough."""
    for project in projects:
        contract = f"contract-{project.contract.lower()}.md"
        yield Question(f"When does the contract of project {project.name} end?", project.ends, contract, _ACROSS)
        person = f"person-{project.lead.lower().replace(' ', '-')}.txt"
        born = (folder / person).read_text().partition("was born in ")[2].split()[0]
        yield Question(f"Where was the head of project {project.name} born?", born, person, _ACROSS)


def _padded(paragraphs: Sequence[str], rng: random.Random) -> Iterator[str]:
    """The paragraphs, with talk between them, so that a document is several parts long."""
    for paragraph in paragraphs:
        yield paragraph
        if not paragraph.startswith("#"):
            for _ in range(2):
                yield " ".join(_talk(rng) for _ in range(rng.randint(4, 8)))


def _talk(rng: random.Random) -> str:
    return " ".join(rng.choice(words.split("|")) for words in (_OPENINGS, _VERBS, _THINGS, _ENDINGS)) + "."


def _some(words: str, rng: random.Random, count: int = 15) -> list[str]:
    return rng.sample(words.split(), count)
