"""What becomes of the acts that the embedded model wrote before they are made."""

import pytest

from memgpt.backends.smollm_acts import Act
from memgpt.backends.smollm_edits import (
    apart,
    companion,
    is_fragment,
    merged,
    pruned,
    refusal,
    telling,
    trimmed,
    widened,
)
from memgpt.backends.smollm_names import introduced, is_name, is_of_another, named
from memgpt.backends.smollm_slips import denied, mended, righted


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (Act("save", "I like boats"), "not saved, the user did not say it: I like boats"),
        (
            Act("change", "I live in Graz", "Porto porto porto"),
            "not written, it repeats itself: Porto porto porto",
        ),
        (Act("save", "i live in Graz!"), "known already: i live in Graz!"),
        (Act("save", "I moved to Porto"), None),
        (Act("change", "I live in Graz", "in Graz I live"), "not changed, the user said nothing new: in Graz I live"),
        (Act("change", "I live in Graz", "I live in Porto"), None),
    ],
)
def test_a_write_that_copies_nothing_or_changes_nothing_is_refused(act: Act, reason: str | None) -> None:
    assert refusal(act, "I moved to Porto", ["I live in Graz"]) == reason


def test_words_of_the_line_and_of_the_user_are_not_mixed_at_will() -> None:
    old, message = "I share with Sue and Dag, Sue is messy", "Dag moved out and there is a new girl, Precious"
    mixed = "I share with Dag and Precious, Dag is messy"
    reason = f"not changed, the user did not say it: {mixed}"
    assert refusal(Act("change", old, mixed), message, [old]) == reason
    assert refusal(Act("change", old, "I share with Sue and Precious, Sue is messy"), message, [old]) is None
    assert refusal(Act("change", old, "Dag moved out"), message, [old]) is None
    assert refusal(Act("change", old, "I quit. I am a cook"), "I quit. What a day. I am a cook.", [old]) is None
    assert refusal(Act("change", old, mixed), f"Sorry, {message}", [old]) is None, "a slip is put right in any way"


def test_facts_that_mean_nothing_alone_stay_with_what_they_follow() -> None:
    message = "My car is a Morris Minor, and I call her Agatha. I am 70."
    acts = [Act("save", "My car is a Morris Minor"), Act("save", "I call her Agatha"), Act("save", "I am 70")]
    assert merged(acts, message) == [Act("save", "My car is a Morris Minor, and I call her Agatha"), acts[2]]
    change = Act("change", "My car is red", "My car is a Morris Minor")
    assert merged([change, acts[1]], message) == [
        Act("change", "My car is red", "My car is a Morris Minor, and I call her Agatha")
    ]
    assert merged([acts[0], acts[2]], message) == [acts[0], acts[2]]
    deaf = [Act("save", "I'm deaf in one ear"), Act("save", "the left one")]
    assert merged(deaf, "I'm deaf in one ear, the left one.") == [Act("save", "I'm deaf in one ear, the left one")]
    family = [Act("save", "Wife: Sol"), Act("save", "Son: Bo"), Act("save", "Tom has a farm and runs it with her")]
    assert merged(family, "Wife: Sol. Son: Bo. Tom has a farm and runs it with her.") == family
    changed = [Act("change", "Job: nurse", "I quit"), Act("save", "From Monday on I'm a pilot")]
    assert merged(changed, "I quit!! From Monday on I'm a pilot") == [
        Act("change", "Job: nurse", "I quit!! From Monday on I'm a pilot")
    ]


@pytest.mark.parametrize(
    ("message", "fact", "kept"),
    [
        ("I can't abide coriander. Tastes of soap", "Tastes of soap", "I can't abide coriander. Tastes of soap"),
        ("My sister is Ann. She is a nurse.", "She is a nurse", "My sister is Ann. She is a nurse"),
        ("My sister is Ann. I'm Bo.", "I'm Bo", "I'm Bo"),
        ("Can you guess? Tastes of soap", "Tastes of soap", "Tastes of soap"),
        ("Hello! My sister is Ann.", "My sister is Ann", "My sister is Ann"),
    ],
)
def test_a_fact_takes_along_the_sentence_that_it_needs(message: str, fact: str, kept: str) -> None:
    assert widened([Act("save", fact)], message) == [Act("save", kept)]


def test_what_hangs_on_a_fact_stays_with_it() -> None:
    message = "I develop pumps, in a middle-sized company near Kassel, and in the evening I sing."
    acts = [Act("save", "I develop pumps"), Act("save", "in a middle-sized company near Kassel")]
    whole = Act("save", "I develop pumps, in a middle-sized company near Kassel")
    assert merged([*acts, Act("save", "in the evening I sing")], message) == [
        whole,
        Act("save", "in the evening I sing"),
    ]


def test_what_is_said_of_the_agent_is_no_fact() -> None:
    for fact in ("You are very patient with my English", "Thank you"):
        assert refusal(Act("save", fact), fact, []) == f"not saved, it is not about the user: {fact}"
    fact = "Thanks, I'm vegetarian"
    assert refusal(Act("save", fact), fact, []) is None


def test_a_change_is_sought_where_something_new_is_named() -> None:
    assert telling("Hang on. It is Japanese that I learn.", "I learn Korean") == "It is Japanese that I learn."
    assert telling("no, 7.21. Fat fingers", "at 7.12") == "no, 7.21."
    assert telling("I gave it up. It was hard", "I smoke") == "I gave it up. It was hard"
    both = "You have that wrong, I have three sons. Poor Eoin would be raging!"
    assert telling(both, "Has two sons") == both


def test_what_a_line_was_is_not_part_of_what_it_is() -> None:
    assert pruned("I have four brothers, not three", "Has three brothers") == "I have four brothers"
    assert pruned("Two kids. Where did you get three from", "I have three kids") == "Two kids."
    assert pruned("I do not smoke", "smokes 20 a day") == "I do not smoke"


@pytest.mark.parametrize(
    ("message", "new", "kept"),
    [
        ("Haggis died. No dog here any more.", "No dog here any more", "Haggis died. No dog here any more"),
        ("Big news, I quit the bar, I'm a guide now.", "I quit the bar", "I quit the bar, I'm a guide now"),
        ("Moved to Oslo! Can you believe it?", "Moved to Oslo", "Moved to Oslo!"),
        ("Quit the bar. Am a guide now.", "Quit the bar. Am a guide now", "Quit the bar. Am a guide now"),
        ("Hello Sam! I moved to Oslo. Thanks!", "I moved to Oslo", "I moved to Oslo"),
        ("I moved to Oslo", "", ""),
        (
            "and I sold the bike, I'm on a scooter now",
            "I'm on a scooter now",
            "and I sold the bike, I'm on a scooter now",
        ),
        ("You know that I play golf, but I gave it up", "I gave it up", "I gave it up"),
        ("Oops, I mistyped. It's Nomin.", "It's Nomin", "It's Nomin"),
        ("It's Tuesday, not Monday", "It's Tuesday", "It's Tuesday"),
        ("Moved to Oslo", "I live in Oslo", "I live in Oslo"),
        ("hisaab is all rust now", "is all rust now", "hisaab is all rust now"),
        (
            "oh wait i typed that wrong, its aerospace i wanna do",
            "i wanna do",
            "its aerospace i wanna do",
        ),
        ("Can you believe that I quit", "I quit", "I quit"),
        (
            "Amara is married!! It was on Saturday, the cake did not fall",
            "It was on Saturday, the cake did not fall",
            "Amara is married!! It was on Saturday, the cake did not fall",
        ),
    ],
)
def test_a_change_is_kept_as_it_was_told_and_a_slip_as_it_is_put_right(message: str, new: str, kept: str) -> None:
    assert widened([Act("change", "the old line", new)], message) == [Act("change", "the old line", kept)]
    more = [Act("change", "the old line", new), Act("save", "my cat is Tom")]
    assert widened(more, message) == more


@pytest.mark.parametrize(
    ("new", "other"),
    [
        ("I've moved to Oslo", "My husband is Olu"),
        ("Olu and I have moved to Oslo", "My husband is Olu"),
        ("I live in Oslo with my husband, Olu", ""),
        ("Olu and I have split up, I live in Oslo", ""),
        ("I live on my own now", ""),
    ],
)
def test_who_was_named_in_passing_in_a_replaced_line_is_kept(new: str, other: str) -> None:
    assert companion(new, "I live in Ely with my husband, Olu", new) == other
    assert companion(new, "I live in Ely", new) == ""
    assert companion(new, "I live in Ely with my husband, Olu", f"Sorry, {new}") == ""


def test_what_was_only_said_along_is_not_kept() -> None:
    assert trimmed(Act("save", "I'm coeliac, by the way")) == Act("save", "I'm coeliac")
    assert trimmed(Act("change", "old", "I'm 40 btw!")) == Act("change", "old", "I'm 40")
    assert trimmed(Act("save", "and I've a bike")) == Act("save", "I've a bike")
    assert trimmed(Act("change", "old", "big news: I moved")).new == "I moved"
    assert trimmed(Act("change", "old", "Actually I moved")) == Act("change", "old", "I moved")
    assert trimmed(Act("save", "Well water is what I drink")).text == "Well water is what I drink"
    assert trimmed(Act("save", "I'm older than you know")) == Act("save", "I'm older than you know")


@pytest.mark.parametrize(
    ("new", "old", "line"),
    [
        ("Nomin is 11", "My sister Nomin is 9 years old", "My sister Nomin is 11 years old"),
        ("it's Frances", "Married to Francis", "Married to Frances"),
        ("1978 I meant", "I was born in 1987", "I was born in 1978"),
        ("The exam is on the 8th of May", "My Greek exam is on the 3rd of May", "My Greek exam is on the 8th of May"),
        ("it leaves at 6.50", "My train leaves at 6.15", "My train leaves at 6.50"),
        ("I live in Porto now", "I live in Graz", "I live in Porto now"),
        ("I moved to Porto", "I live in Graz with Ann", "I moved to Porto"),
    ],
)
def test_where_only_a_name_or_a_number_is_put_right_the_rest_of_the_line_stays(new: str, old: str, line: str) -> None:
    assert mended(new, old) == line


@pytest.mark.parametrize(("text", "alone"), [("Palmerston North", False), ("in Graz", False), ("I live in Graz", True)])
def test_an_answer_of_a_word_or_two_tells_little_alone(text: str, alone: bool) -> None:
    assert is_fragment(text) != alone


@pytest.mark.parametrize(
    ("message", "old", "line"),
    [
        ("no its 6.50 not 6.15", "my train leaves at 6.15 every day", "my train leaves at 6.50 every day"),
        ("its Aaliyah not Alia lol u made it shorter", "niece is called Alia", "niece is called Aaliyah"),
        ("Geddis, with an i, not Geddes. Don't fret.", "I'm Alasdair Geddes", "I'm Alasdair Geddis"),
        ("wait, next october i meant, not april", "off to japan next april", "off to japan next october"),
        (
            "Not Lourdes at all, pet. It is Knock she's in.",
            "My sister is a nun in Lourdes",
            "My sister is a nun in Knock",
        ),
        ("Its not Tuesday, choir is on Thursday", "My choir is on Tuesday", "My choir is on Thursday"),
        ("its Bryan with a y hun", "my son is called Brian", "my son is called Bryan"),
        ("Bryan came with a friend", "my son is called Brian", ""),
        ("Not Lourdes but Knock or Cork", "My sister is a nun in Lourdes", ""),
        ("Figaro is a cockatoo, not a parrot", "I've got a parrot, Figaro", "I've got a cockatoo, Figaro"),
        ("She's the vet, not my brother", "My brother is Tom", ""),
        ("It's Nomin, not Naomi", "My sister is Ann", ""),
        ("9 not 12", "I have 120 hens", ""),
    ],
)
def test_what_is_said_to_be_wrong_is_put_right_and_nothing_else(message: str, old: str, line: str) -> None:
    assert righted(Act("change", old, ""), message) == Act("change", old, line)
    assert righted(Act("save", old), message) == Act("save", old)


def test_the_sentence_that_says_what_is_wrong_is_the_one_that_matters() -> None:
    assert telling("Geddis, not Geddes. Everybody gets it wrong.", "I'm Mr Geddes") == "Geddis, not Geddes."
    assert denied("October I meant, not April. My bad, not yours") == {"april", "yours"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("My name is Ekaterine", "Ekaterine"),
        ("im called wren", "wren"),
        ("I'm Ligaya", "Ligaya"),
        ("The user's name is Marta", "Marta"),
        ("yo its tavita", "tavita"),
        ("Bjarki here.", "Bjarki"),
        ("yo whats good, names dylan", "dylan"),
        ("Name's Bond.", "Bond"),
        ("my cats names Tom", ""),
        ("I got a new puppy, name's Biscuit!", ""),
        ("names of my hens?", ""),
        ("I'm tired", ""),
        ("My name is on the list", ""),
        ("My sister's name is Ann", ""),
        ("I'm not here", ""),
    ],
)
def test_a_name_is_known_as_one(text: str, name: str) -> None:
    assert introduced(text) == name


def test_a_name_in_passing_is_kept_so_that_it_is_found() -> None:
    assert named("tavita", "yo its tavita") == "My name is tavita"
    assert named("Ann here", "Ann here.") == "My name is Ann"
    assert named("My cat is here", "My cat is here") == "My cat is here"
    assert named("I'm Ann", "I'm Ann") == "I'm Ann"


def test_a_line_may_be_a_name_alone() -> None:
    assert is_name("My name is Henrietta Quarshie")
    assert is_name("Name: Ann")
    assert not is_name("My name is Ann and I keep three cats")
    assert not is_name("I'm German")
    assert not is_name("My cat is called Tom")


@pytest.mark.parametrize(
    ("message", "line", "another"),
    [
        ("moved house btw, i stay in whitefield now", "My parents live in hubli, dad has a shop there", True),
        ("My new job is at the library, I love it", "My brother Ewen works in Montreal", True),
        ("I visited Ewen, Toronto is his home now", "My brother Ewen lives in Montreal", False),
        ("I told dad, he drives the tractor now", "My dad works on a vineyard", False),
        ("we broke up, I'm single again", "My boyfriend is called Joris", False),
        ("I live in Oslo now", "I live in Narvik", False),
    ],
)
def test_a_line_about_another_is_not_what_the_user_tells_of_themselves(message: str, line: str, another: bool) -> None:
    assert is_of_another(message, line) == another


@pytest.mark.parametrize(
    ("fact", "parts"),
    [
        ("I'm Ottilie, I run a bookshop in Graz", ["I'm Ottilie", "I run a bookshop in Graz"]),
        ("My name is Lev and my dog is Rex", ["My name is Lev", "my dog is Rex"]),
        ("My name is Zbigniew but everybody calls me Zbyszek", ["My name is Zbigniew but everybody calls me Zbyszek"]),
        ("I'm Ann from Ely, a baker", ["I'm Ann from Ely, a baker"]),
        ("I'm a baker, and I sing", ["I'm a baker, and I sing"]),
    ],
)
def test_a_name_is_kept_apart_so_that_it_stays(fact: str, parts: list[str]) -> None:
    assert apart([Act("save", fact), Act("change", fact, "x")]) == [
        *(Act("save", part) for part in parts),
        Act("change", fact, "x"),
    ]
