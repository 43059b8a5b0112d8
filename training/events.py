"""One-time happenings that a user tells and asks about later, questions that nothing answers, and what is said then."""

from collections.abc import Sequence

from training.events_more import MORE_EVENTS, UNKNOWN_MORE
from training.templates import Event
from training.words import CITIES, COLOURS, COUNTRIES, DATES, FIRST_NAMES, INVENTED, MONTHS, NUMBERS, TIMES, WEEKDAYS

# Beginnings of questions that fit every happening; see _asks.
_ABOUT = (
    "[what did I say about|what did I tell you about|what have I told you about|do you remember what I said about"
    "|do you recall what I told you about|can you remember what I said about|tell me what I said about"
    "|what was it I said about|remind me what I told you about|what do you know about|can you look up what I said about"
    "|what was the story with|what was the thing with|remind me about|what did I mention about"
    "|could you tell me again about|what happened with|what was that story about|please find what I wrote about]"
)
_EVER = (
    "[did I ever mention|have I told you about|did I tell you about|have I ever said anything about|did I mention"
    "|do you remember|do you still remember|have I talked about|did we talk about|did I say anything about|remember"
    "|do you remember me telling you about|did I already tell you about|any memory of|do you recall|have we discussed"
    "|do you happen to remember|have I ever talked to you about|I mentioned this to you already, right:]"
)
_SOMETHING = (
    "[I told you something about|I said something about|there was something about|we talked about|I once mentioned]"
)
_WHAT_WAS_IT = (
    "[, what was it|, remember|, what was that again|, can you find it|, what did I say|, do you know what I mean]"
)
_AGAIN = "[, what did I say|, what did I tell you|: what was that again|, how was that again|, what do you remember|]"


def _asks(topic: str, *asks: str) -> tuple[str, ...]:
    """The questions that fit any topic, then those that fit this one."""
    return (
        f"{_ABOUT} {topic}",
        f"{_EVER} {topic}",
        f"{_SOMETHING} {topic}{_WHAT_WAS_IT}",
        f"[about|as for|going back to|concerning|regarding|re] {topic}{_AGAIN}",
        f"{topic}[, remember|, what was that|, what did I say again|: what did I tell you|, any idea|, what was it]",
        *asks,
    )


_KIN = tuple(
    "my sister, my brother, my mum, my mom, my dad, my cousin, my aunt, my uncle, my flatmate, my roommate, my "
    "colleague, "
    "my neighbour, my best friend, my wife, my husband, my girlfriend, my boyfriend, my daughter, my son, my niece, "
    "my nephew, my grandma, my grandpa, my sister-in-law, my coworker, an old friend".split(", ")
)
# Half of them kin, half of them names.
_WHO = (*_KIN * (len(FIRST_NAMES) // len(_KIN) + 1), *FIRST_NAMES)
_MADE_UP = tuple(INVENTED[:200])
_WHEN = (
    "yesterday, last night, last week, last weekend, this morning, on Saturday, on Sunday, last Friday, two days ago, "
    "on Monday evening, last Tuesday, a week ago, the other day, last month, on Wednesday, three weeks ago, yesterday "
    "evening"
).split(", ")
_PRICES = (
    "12 pounds, 40 euros, $25, £180, 300 dollars, 15 quid, 2500 yen, 90 francs, 75 bucks, 9.99, €65, 120 euros, £7.50, "
    "just 5 euros, $1,200, 480 pounds, 33 dollars, 60 kronor, 850 rupees, 220 zloty, £19, $70, 18 euros, 99 cents"
).split(", ")
_PLACES = (
    "behind the sofa, under the bed, in the car, in the freezer, at the gym, on the bus, in my coat pocket, at the "
    "office, "
    "in the laundry basket, on the roof of the car, in the garden, in the kitchen drawer, on the train, at the bakery, "
    "behind the radiator, in a shoe, at the library, in the bathroom, under the driver's seat, in the dog's bed"
).split(", ")

EVENTS: tuple[Event, ...] = (
    Event(
        kind="concert",
        slots={
            "band": (
                *"Radiohead, Coldplay, the Cure, Arctic Monkeys, Metallica, a jazz trio, Adele, the Rolling Stones, a "
                "Bach choir, "
                "Iron Maiden, the Vienna Philharmonic, Taylor Swift, a punk band, Depeche Mode, "
                "a Queen tribute band".split(", "),
                *_MADE_UP,
            ),
            "who": _WHO,
            "verdict": "it was far too loud, it was fantastic, the sound was awful, we danced all night, they only "
            "played for an hour, "
            "I cried at the encore, the singer was ill, it rained the whole time, we left early, "
            "it was worth every penny".split(", "),
        },
        says=(
            "I went to the {band} concert with {who}, {verdict}",
            "I saw {band} live with {who} [last night|on Saturday|yesterday], great concert hall but {verdict}",
            "{who} took me to a concert [yesterday|last week|on Friday], {band}, and {verdict}",
            "went to the {band} concert with {who} [at the weekend|last night|], {verdict}",
            "we were at the {band} concert, {who} and me, and {verdict}",
            "guess what, I finally got to a concert by {band}, {who} came along, {verdict}",
            "[last weekend|last Thursday] was the {band} concert, I was there together with {who} and honestly, "
            "{verdict}",
        ),
        asks=_asks(
            "[the|that] {band} concert",
            "who did I go to the concert with",
            "who came with me to the {band} concert",
            "how was the {band} concert",
            "which band was it, the concert I told you about",
            "what did I think of the concert by {band}",
            "do you remember the concert I went to, who was playing",
            "whose concert was I at",
            "did I like the {band} concert or not",
            "the concert I went to, how did I find it",
        ),
        query=("concert", "{band} concert", "concert {band}"),
        replies=(
            "A concert stays with you for a while. Do you go to many?",
            "Thanks for telling me about it! What was the best moment?",
            "Live music is something special. Would you see {band} again?",
            "I can picture it. Did they play your favourite song?",
            "That's quite an evening out. How are your ears today?",
        ),
    ),
    Event(
        kind="museum",
        slots={
            "museum": (
                *"the Louvre, the British Museum, the Prado, the railway museum, the science museum, the Van Gogh "
                "Museum, "
                "the Natural History Museum, the toy museum, MoMA, the Hermitage, the bread museum, "
                "the maritime museum".split(", "),
                *(f"the {name} Museum" for name in _MADE_UP[:40]),
            ),
            "thing": "the mummies, a huge whale skeleton, the steam engines, a Rembrandt, the dinosaur bones, the "
            "Greek vases, "
            "a room full of clocks, the old maps, the samurai armour, the moon rock, the dolls' houses, "
            "a stuffed dodo".split(", "),
            "who": _WHO,
        },
        says=(
            "I visited {museum} with {who}, what I liked best at the museum was {thing}",
            "{who} and I spent [the whole afternoon|three hours|all Sunday] in {museum}, best museum in ages, loved "
            "{thing}",
            "went to {museum} [yesterday|last Sunday] with {who}, the museum was packed but {thing} made up for it",
            "we were at {museum}, me and {who}, and {thing} impressed me most in the whole museum",
            "I took {who} to {museum}, a lovely museum, we couldn't stop looking at {thing}",
            "the museum trip with {who} was nice, {museum} this time, I keep thinking of {thing}",
        ),
        asks=_asks(
            "[the museum|my museum visit|{museum}]",
            "which museum did I go to",
            "who was with me at the museum",
            "what did I like best at {museum}",
            "who did I visit {museum} with",
            "what impressed me so much in the museum",
            "what was the name of the museum I told you about",
            "what was my favourite thing at the museum",
            "when I was at {museum}, what did I see there",
            "do you know which museum I visited",
        ),
        query=("museum", "{museum}"),
        replies=(
            "A good museum can fill a whole day. Would you go again?",
            "That sounds like time well spent. Did you take any pictures?",
            "I'd love to hear more. Was it crowded?",
            "How nice that you didn't go alone. Did you both like the same things?",
            "Museums are best when one thing sticks with you.",
        ),
    ),
    Event(
        kind="trip to a city",
        slots={
            "city": CITIES,
            "who": _WHO,
            "thing": "the old harbour, a tiny bookshop, the night market, the botanical garden, the rooftop bar, the "
            "cable car, the zoo, "
            "a flea market, the cathedral, a boat tour, the street food, the castle, a puppet theatre, "
            "the river at sunset".split(", "),
        },
        says=(
            "I just came back from a trip to {city} with {who}, the best part was {thing}",
            "I was in {city} [last week|over the weekend|for three days] with {who} and we loved {thing}, nice trip",
            "we made a short trip to {city}, {who} and I, and {thing} was wonderful",
            "{who} and me went on a trip to {city} [last month|at Easter|], highlight was {thing}",
            "back from {city}, lovely trip, {who} came too and {thing} was the best of all",
            "my trip to {city} was great, I travelled with {who}, and the thing I remember most is {thing}",
            "so we did {city} in two days, {who} planned the trip, and I can only recommend {thing}",
        ),
        asks=_asks(
            "[my|our|the] trip to {city}",
            "who did I go to {city} with",
            "what did I like most in {city}",
            "who was with me on the trip to {city}",
            "what was the best part of {city}",
            "which city did I take a trip to",
            "how was my trip to {city}",
            "what did we see when we were in {city}",
            "where did I go on that trip I told you about",
            "when I came back from {city} what did I say was the best thing there",
        ),
        query=("trip {city}", "{city}", "trip"),
        replies=(
            "{city} sounds lovely. Would you go back?",
            "What a nice trip! How was the weather there?",
            "I'm glad you had a good time in {city}. Did you bring anything home?",
            "Welcome back! It's always a little hard to return to everyday life.",
            "Travelling together makes for good memories. What will be the next trip?",
        ),
    ),
    Event(
        kind="hotel",
        slots={
            "hotel": (
                *"the Grand Plaza, the Blue Lion, Hotel Astoria, the Ibis, Pension Maria, the Sea View, Hotel Mozart, "
                "the Old Mill, "
                "the Golden Bear, Casa Lucia, the Park Inn, the Harbour Lodge".split(", "),
                *(f"Hotel {name}" for name in _MADE_UP[40:120]),
            ),
            "city": CITIES,
            "flaw": "the bed was too soft, breakfast was superb, the lift was broken, there was a bar next door all "
            "night, "
            "the view was stunning, the shower was ice cold, the staff were so kind, it smelled of paint, the wifi "
            "never worked, "
            "there was a cat at the reception".split(", "),
        },
        says=(
            "I stayed at {hotel} in {city}, a hotel where {flaw}",
            "in {city} I slept at a hotel called {hotel}, {flaw}",
            "our hotel in {city} was {hotel} and {flaw}",
            "we spent [two|three|four] nights at {hotel} in {city}, okay hotel, {flaw}",
            "the hotel in {city}, {hotel}, was not what I expected: {flaw}",
            "[just checked out of|just got back from] {hotel} in {city}, as hotels go it was memorable, {flaw}",
            "for {city} they booked me {hotel}, strange hotel, {flaw}",
        ),
        asks=_asks(
            "[the|my|that] hotel in {city}",
            "which hotel did I stay at in {city}",
            "what was the name of the hotel in {city}",
            "where did I sleep in {city}",
            "what was wrong or right with the hotel in {city}",
            "how was my hotel in {city}",
            "in which city was {hotel}",
            "what did I think of {hotel}",
            "I need the name of that hotel where I stayed in {city}",
            "what's the hotel called, the one in {city}",
        ),
        query=("hotel {city}", "{hotel}", "{city}"),
        replies=(
            "A hotel can make or break a trip. Would you stay there again?",
            "Good to know about {hotel}. How was the rest of {city}?",
            "Noted, in case you go to {city} again. Was it expensive?",
            "There's always something with hotels. Did you sleep well at least?",
            "Thanks for the review! What were you doing in {city}?",
        ),
    ),
    Event(
        kind="restaurant",
        slots={
            "place": (
                *"Da Mario, the Golden Dragon, Chez Louise, Taj Palace, the Fish House, El Toro, Sakura, the Hungry "
                "Monk, Zum Hirschen, "
                "Bella Napoli, the Green Olive, Pho Saigon, the Corner Bistro".split(", "),
                *_MADE_UP[120:],
            ),
            "dish": "mushroom risotto, lamb curry, grilled octopus, ramen, duck confit, a seafood platter, gnocchi, "
            "schnitzel, "
            "fish tacos, dumplings, moussaka, a burger with blue cheese, tiramisu, pad thai, onion soup, "
            "paella".split(", "),
            "who": _WHO,
        },
        says=(
            "I had dinner at {place} with {who}, a restaurant I didn't know, and I ate {dish}",
            "{who} invited me to a restaurant called {place}, the {dish} was delicious",
            "we went to {place} [last night|on Friday|yesterday], that new restaurant, {who} and I, and I tried the "
            "{dish}",
            "tried the restaurant {place} with {who}, the {dish} was so so good",
            "ate {dish} at {place} [yesterday|at the weekend] with {who}, [lovely|tiny|noisy] restaurant",
            "{who} and I found a restaurant, {place}, and I can't forget the {dish} there",
            "at {place}, you know, the restaurant by the station, I had {dish} and {who} paid for it",
        ),
        asks=_asks(
            "[the restaurant|that restaurant|{place}]",
            "what was the name of that restaurant I told you about",
            "which restaurant did I go to",
            "what did I eat at {place}",
            "who did I have dinner with at {place}",
            "who was with me at the restaurant",
            "what did I order when I was at {place}",
            "what was that restaurant called again",
            "where did I eat {dish}",
            "in which restaurant did I have {dish}",
        ),
        query=("restaurant", "{place}", "{dish}"),
        replies=(
            "Now I wish I could eat. Would you go there again?",
            "{place} sounds worth a visit. Was it expensive?",
            "Good food and good company, what more could you want?",
            "Yum! What did you have for dessert?",
            "That's a tip worth remembering. Is it easy to get a table?",
        ),
    ),
    Event(
        kind="film seen",
        slots={
            "film": (
                *"Casablanca, Alien, Amelie, The Godfather, Inception, Spirited Away, Jaws, Titanic, Parasite, Some "
                "Like It Hot, Dune, "
                "Paddington, The Shining, Gladiator, Barbie, Blade Runner, Psycho, Up, Metropolis".split(", "),
                *_MADE_UP[:40],
            ),
            "who": _WHO,
            "verdict": "I fell asleep, I loved the ending, it was way too long, I cried twice, the plot made no "
            "sense, the music was superb, "
            "I had to look away, everyone laughed, I was bored, it was better than the book, "
            "I want to see it again".split(", "),
        },
        says=(
            "I watched the film {film} with {who} and {verdict}",
            "{who} and I saw {film} at the cinema [yesterday|last night|on Sunday], a film like that, well, {verdict}",
            "we put on a film [last night|yesterday evening], {film}, {who} chose it, {verdict}",
            "saw {film} with {who}, [what a film|strange film|a film for a rainy day], {verdict}",
            "finally I've seen the film everyone talks about, {film}, with {who}, and {verdict}",
            "it was movie night with {who}, our film was {film} and {verdict}",
            "{who} made me watch {film}, not my kind of film, {verdict}",
        ),
        asks=_asks(
            "[the film|that film|the film {film}]",
            "which film did I watch",
            "who did I watch {film} with",
            "what did I think of {film}",
            "how did I like the film {film}",
            "what was the film called that I told you about",
            "what was the title of the film I saw",
            "did I like {film}",
            "who chose the film or came along, the one I saw",
            "when I saw {film} was I happy with it",
        ),
        query=("film", "{film}", "film {film}"),
        replies=(
            "I hear a lot of different opinions about {film}. Who is your favourite character in it?",
            "A film night is always a good idea. What will you watch next?",
            "Thanks for the verdict! Did your company feel the same?",
            "That's an honest review. How many stars would you give it?",
            "I'm always curious what people make of {film}.",
        ),
    ),
    Event(
        kind="quarrel",
        slots={
            "who": _WHO,
            "matter": "the dishes, money, the parking space, the washing machine, politics, the holiday plans, a "
            "broken cup, the dog, "
            "the heating, who cooks, the rent, a stupid joke, the music volume, the wedding list, "
            "Grandma's birthday, the bins".split(", "),
        },
        says=(
            "I had a quarrel with {who} about {matter}",
            "{who} and I had a quarrel over {matter} [yesterday|last night|this morning|] and now nobody speaks",
            "we had a stupid quarrel, {who} and me, it was all about {matter}",
            "I got into a quarrel with {who} [on Sunday|again|], because of {matter} of all things",
            "big quarrel at home, {who} shouted at me about {matter}",
            "there was a quarrel with {who} [last week|yesterday], {matter} set it off, and I said things I regret",
        ),
        asks=_asks(
            "[my|the|that] quarrel with {who}",
            "what was the quarrel with {who} about",
            "why did I quarrel with {who}",
            "who did I quarrel with",
            "with whom did I have that quarrel",
            "what did we quarrel about, me and {who}",
            "do you know why {who} and I had a quarrel",
            "who was it I had a quarrel with about {matter}",
            "what was the reason for the quarrel",
            "that quarrel I had, who was it with",
        ),
        query=("quarrel", "quarrel {who}"),
        replies=(
            "I'm sorry, quarrels like that sit heavily. Have you talked since?",
            "That sounds unpleasant. Do you think it will blow over?",
            "Oh dear. Sometimes it helps to sleep on it and then talk.",
            "I'm sorry to hear that. How do you feel about it now?",
            "It happens in the best of families. Who will take the first step?",
        ),
    ),
    Event(
        kind="lost keys",
        slots={"place": _PLACES, "when": _WHEN},
        says=(
            "I lost my keys {when} and found them {place}",
            "{when} my keys were gone, lost for hours, and in the end they were {place}",
            "you won't believe where my lost keys were: {place}, I had looked for them since I came home {when}",
            "my keys turned up {place}, I had lost them {when}",
            "{when} I lost my keys again, they were {place} all along",
            "locked myself out {when} because I'd lost my keys, they were {place}",
            "so I lost the keys {when}, panicked, and then there they were, {place}",
        ),
        asks=_asks(
            "my lost keys",
            "do you remember when I lost my keys",
            "where were my keys when I lost them",
            "where did I find my keys",
            "when did I lose my keys",
            "where had I left my keys that time",
            "what happened to my keys",
            "in what place did the lost keys turn up",
            "the time I lost my keys, where were they",
            "where did my keys end up being",
        ),
        query=("keys", "lost keys"),
        replies=(
            "What a relief that they turned up!",
            "Keys have a life of their own. Do you have a spare set?",
            "At least you have them back. Maybe a hook by the door would help?",
            "That must have cost some nerves. I'm glad it ended well.",
            "Of all places! Good that you found them.",
        ),
    ),
    Event(
        kind="lost thing",
        slots={
            "thing": "umbrella, wallet, scarf, phone, passport, earring, glove, notebook, bus pass, wedding ring, "
            "glasses case, "
            "water bottle, bank card, hat, camera, headphones, library card, watch, lunch box, backpack".split(", "),
            "place": "on the train, in a taxi, at the cinema, at the gym, in the park, on the beach, at the airport, "
            "in the supermarket, "
            "at the hairdresser's, on the bus, in the waiting room, at the pub, on the ferry, "
            "in the changing room".split(", "),
        },
        says=(
            "I lost my {thing} {place}, so annoying",
            "I think I left my {thing} {place} [yesterday|on Monday|last week]",
            "my {thing} is gone, I must have lost it {place}",
            "[stupid me|silly me|typical], I left my {thing} {place} and it's not been handed in",
            "I forgot my {thing} {place} [this morning|last night], hope somebody finds it",
            "lost the {thing}, probably {place}, I could scream",
        ),
        asks=_asks(
            "my {thing}, the one I lost",
            "where did I leave my {thing}",
            "where did I lose my {thing}",
            "where do I think I lost the {thing}",
            "in which place did I forget my {thing}",
            "do you remember where my {thing} got lost",
            "what happened to my {thing}",
            "where could my {thing} be, I told you",
            "I can't recall where I left my {thing}, can you",
            "my {thing} went missing, where was that",
        ),
        query=("{thing}", "lost {thing}", "left {thing}"),
        replies=(
            "Oh no! Have you asked at the lost property office?",
            "I'm sorry, that's annoying. I hope it turns up.",
            "How frustrating. Sometimes people do hand things in.",
            "What a pity. Is there anyone you could call about it?",
            "I'll keep my fingers crossed that your {thing} comes back.",
        ),
    ),
    Event(
        kind="broken bicycle",
        slots={
            "part": "chain, back wheel, front brake, pedal, saddle, gear cable, handlebar, bell, front light, tyre, "
            "rear brake, crank".split(", "),
            "where": "on the bridge, on the way to work, in the rain, on the hill, outside the school, in the middle "
            "of a crossing, "
            "by the canal, three miles from home, in front of the bakery, in the woods, "
            "right by the station".split(", "),
            "price": _PRICES,
        },
        says=(
            "the {part} of my bike broke {where}, the bicycle shop wants {price} for it",
            "my bike broke down {where}, it's the {part}, and the repair costs {price}",
            "bike trouble: {part} gone {where}, {price} to fix",
            "I was {where} when the {part} on my bike gave up, {price} to have it repaired",
            "had to push my bike home because the {part} snapped {where}, I paid {price} for a new one",
            "my bike again, this time the {part}, happened {where} and cost me {price}",
        ),
        asks=_asks(
            "my broken bike",
            "what broke on my bike",
            "how much was the bike repair",
            "which part of my bike was broken",
            "where did my bike break down",
            "what was wrong with my bike",
            "how much did I pay for the {part} of my bike",
            "do you remember when my bike broke",
            "where was I when the {part} on my bike broke",
            "what did it cost to get the bike fixed",
        ),
        query=("bike", "bike {part}", "broken bike"),
        replies=(
            "How annoying. Is it rideable again?",
            "Bicycles always break at the worst moment. How did you get home?",
            "At least it can be repaired. Do you ride every day?",
            "I'm sorry about your bike. I hope that was the last of it.",
            "Oh no, the {part}! Did anybody stop to help?",
        ),
    ),
    Event(
        kind="job interview",
        slots={
            "firm": (
                *"Siemens, the city library, a bank, IKEA, the university, a start-up, the hospital, Deloitte, the "
                "local paper, a bakery chain, "
                "the post office, a law firm, Lufthansa, an insurance company".split(", "),
                *_MADE_UP,
            ),
            "how": "it went badly, it went really well, I forgot every answer, they laughed at my joke, they only "
            "asked about money, "
            "I was twenty minutes late, my mind went blank, they want to see me again, I spilled coffee on the table, "
            "they kept me waiting for an hour, I called the boss by the wrong name".split(", "),
            "when": _WHEN,
        },
        says=(
            "I had a job interview at {firm} {when} and {how}",
            "{when} was my interview with {firm}, {how}",
            "my interview at {firm} {when}, well, {how}",
            "so {when} I went for that interview at {firm}, long story short: {how}",
            "did an interview for {firm} {when}, {how}",
            "the people at {firm} interviewed me {when}, my first interview in years, {how}",
        ),
        asks=_asks(
            "[my|the|that] interview at {firm}",
            "how did my interview go",
            "when was my interview at {firm}",
            "where did I have a job interview",
            "which company was my interview with",
            "how was the interview with {firm}",
            "what went on in the interview at {firm}",
            "do you remember my job interview",
            "what happened at my interview",
            "which day did I have the interview with {firm}",
        ),
        query=("interview", "interview {firm}", "job interview"),
        replies=(
            "Interviews are nerve-racking. Have you heard anything yet?",
            "Well done for going through with it. Do you want the job?",
            "That's behind you now. What's the next step?",
            "Interviews rarely go as one expects. I'll keep my fingers crossed for you.",
            "Thanks for telling me. When will they let you know?",
        ),
    ),
    Event(
        kind="exam result",
        slots={
            "subject": "maths, chemistry, French, statistics, anatomy, history, physics, law, economics, biology, "
            "music theory, Latin, "
            "accounting, geography, philosophy, pharmacology, logic, English literature".split(", "),
            "mark": "a B plus, 87 percent, the best mark of the year, a C, 62 points, a bare pass, an A, a fail by "
            "one point, 9 out of 10, "
            "a 2.1, 74 percent, zero points, a D, a distinction, 55 out of 100".split(", "),
        },
        says=(
            "I got my {subject} exam back, it's {mark}",
            "the {subject} exam result is here: {mark}",
            "{mark} in the {subject} exam, [can you believe it|who would have thought|I'm still shaking]",
            "they published the exam results [today|yesterday|this morning], I have {mark} in {subject}",
            "so my {subject} exam, the one I was worrying about, ended with {mark}",
            "guess what I got in {subject}, {mark}, and I hardly slept before that exam",
        ),
        asks=_asks(
            "[my|the] {subject} exam",
            "what did I get in the {subject} exam",
            "what was my result in {subject}",
            "how did I do in the {subject} exam",
            "which mark did I get for {subject}",
            "how was my {subject} exam",
            "what grade was my {subject} exam",
            "did I pass the {subject} exam",
            "in which subject was the exam I told you about",
            "can you remember my exam result in {subject}",
        ),
        query=("{subject} exam", "exam", "{subject}"),
        replies=(
            "So now you know. Are you happy with it?",
            "The waiting is over at least. What comes next?",
            "Thank you for telling me. Was {subject} hard to study for?",
            "Exams never tell the whole story. How do you feel about the result?",
            "That exam is behind you. Time for something nice!",
        ),
    ),
    Event(
        kind="party",
        slots={
            "host": FIRST_NAMES,
            "happening": "somebody fell into the pool, the neighbours called the police, we sang until three, the "
            "cake caught fire, "
            "I met a real astronaut, there was nothing to eat, the power went out, a stranger proposed to his "
            "girlfriend, "
            "I lost a shoe, a dog ate the buffet, everyone wore green, I danced on a table".split(", "),
            "when": _WHEN,
        },
        says=(
            "I was at {host}'s party {when} and {happening}",
            "{host} threw a party {when}, {happening}",
            "what a party {when} at {host}'s place, {happening}",
            "{when} we all went to a party at {host}'s, and you know what, {happening}",
            "the party {host} gave {when} was wild, {happening}",
            "still tired from {host}'s party {when}, {happening}",
        ),
        asks=_asks(
            "{host}'s party",
            "what happened at {host}'s party",
            "whose party was I at",
            "when was {host}'s party",
            "how was the party at {host}'s",
            "what was so crazy about the party at {host}'s place",
            "who gave that party I told you about",
            "at which party was I, whose was it",
            "do you remember the party I went to",
            "the party at {host}'s place, when did that take place",
        ),
        query=("party", "{host}'s party", "party {host}'s"),
        replies=(
            "That sounds like a party nobody will forget!",
            "Ha, what a night! When did you get home?",
            "I'd have liked to see that. Did you stay until the end?",
            "{host} certainly knows how to have guests. Who else was there?",
            "Parties make the best stories. Did you have fun?",
        ),
    ),
    Event(
        kind="wedding attended",
        slots={
            "bride": FIRST_NAMES,
            "groom": FIRST_NAMES,
            "where": "in a barn, on a boat, in a tiny chapel, on the beach, in a castle, at the town hall, in a "
            "vineyard, in a garden, "
            "on a mountain, in an old factory, at the zoo, in a greenhouse".split(", "),
            "detail": "the cake was shaped like a violin, the ring got lost, it poured with rain, the speeches took "
            "two hours, "
            "I caught the bouquet, the band was terrible, the dog carried the rings, everybody cried, "
            "the food was Indian".split(", "),
        },
        says=(
            "I was at the wedding of {bride} and {groom}, it was {where} and {detail}",
            "{bride} and {groom} got married {where} [on Saturday|last weekend|last month], lovely wedding, {detail}",
            "went to {bride} and {groom}'s wedding {where}, {detail}",
            "the wedding of {bride} and {groom} took place {where}, and {detail}",
            "we celebrated {bride}'s wedding with {groom}, {where} of all places, {detail}",
            "finally back from the wedding, {bride} and {groom} said yes {where}, {detail}",
        ),
        asks=_asks(
            "[the|that] wedding of {bride} and {groom}",
            "who did {bride} marry, I was at the wedding",
            "where was {bride}'s wedding",
            "whose wedding was I at",
            "what was special about {bride}'s wedding",
            "where did {bride} and {groom} have their wedding",
            "what happened at the wedding of {bride}",
            "do you remember the wedding I went to",
            "how was {groom}'s wedding",
            "what was the name of the groom at {bride}'s wedding",
        ),
        query=("wedding", "wedding {bride}", "{bride}'s wedding"),
        replies=(
            "How lovely! I wish the two of them all the best.",
            "A wedding to remember. Did you dance?",
            "{bride} and {groom} sound like a nice couple. How do you know them?",
            "That must have been quite a day. What did you wear?",
            "I like hearing about weddings. Was it a big party?",
        ),
    ),
    Event(
        kind="purchase with a price",
        slots={
            "thing": "lamp, toaster, winter coat, rug, kettle, desk, tent, coffee machine, pair of boots, suitcase, "
            "guitar, blender, "
            "mirror, bookshelf, drill, mattress, dress, frying pan, printer, keyboard, telescope, teapot, raincoat, "
            "hoover".split(", "),
            "price": _PRICES,
            "shop": "at the flea market, at IKEA, on eBay, in a charity shop, online, at the department store, from a "
            "neighbour, "
            "at the mall, in a tiny shop in town, at Aldi, at an auction, at the Saturday market".split(", "),
        },
        says=(
            "I bought a {thing} {shop} for {price}",
            "I got myself a new {thing} [today|yesterday|last week], {price} {shop}",
            "guess what I found {shop}: a {thing} for {price}",
            "I paid {price} for a {thing} {shop}, [a bargain|too much, I know|was that stupid]",
            "my new {thing} cost {price}, I bought it {shop}",
            "{price} for a {thing}, bought it {shop}, couldn't resist",
            "went shopping [at the weekend|on Saturday] and came home with a {thing}, {price}, got it {shop}",
        ),
        asks=_asks(
            "[the|my|that] {thing} I bought",
            "how much did I pay for the {thing}",
            "what did the {thing} cost",
            "where did I buy the {thing}",
            "where did I get my {thing} from",
            "what was the price of my new {thing}",
            "how expensive was the {thing}",
            "for how much did I get the {thing}",
            "do you know where the {thing} came from and what I paid",
            "how much money went on that {thing}",
        ),
        query=("{thing}", "bought {thing}", "{thing} price"),
        replies=(
            "Enjoy your new {thing}!",
            "Nice find. Are you happy with it?",
            "I hope it serves you well for years.",
            "Not a bad buy, I'd say. Did you need one?",
            "New things are always exciting. Where will it go?",
        ),
    ),
    Event(
        kind="dream",
        slots={
            "dreamt": "I was a lighthouse keeper, all my teeth fell out, I could fly over the sea, a bear drove my "
            "car, "
            "I was back at school without trousers, the moon fell into the garden, my house was made of bread, "
            "I was chased by a giant hen, I lived underwater, the king asked me for money, "
            "I spoke fluent Chinese".split(", "),
            "when": "last night, the night before last, on Sunday night, early this morning, two nights ago".split(
                ", "
            ),
        },
        says=(
            "I had a strange dream {when}: {dreamt}",
            "{when} I dreamt that {dreamt}, what a weird dream",
            "in my dream {when} {dreamt}",
            "had such a vivid dream {when}, {dreamt} and then I woke up",
            "you'll laugh, {when} I had a dream where {dreamt}",
            "my dream {when} was crazy, {dreamt}",
            "do dreams mean something? I had a dream {when} in which {dreamt}",
        ),
        asks=_asks(
            "[my|that] [strange|weird|crazy|] dream",
            "what did I dream",
            "what was that dream I had",
            "what happened in my dream",
            "do you remember the dream I told you",
            "what was my strange dream about",
            "when did I have that weird dream",
            "I had a dream once, what was in it",
            "which dream did I tell you",
            "how did my dream go again",
        ),
        query=("dream", "strange dream", "weird dream"),
        replies=(
            "What a dream! How did you feel when you woke up?",
            "Dreams are strange little films. Do you often remember yours?",
            "I wonder where that came from. Did you eat late?",
            "That's one for the dream diary.",
            "Ha, I'd love to know what your mind was up to.",
        ),
    ),
    Event(
        kind="doctor's visit",
        slots={
            "doctor": "doctor, dentist, eye doctor, dermatologist, physio, orthopaedist, cardiologist, "
            "ear doctor".split(", "),
            "advice": "I should drink more water, I need more sleep, everything is fine, I have to come back in six "
            "weeks, "
            "I should walk every day, I need new glasses, it's only an allergy, I must cut down on salt, I need a "
            "blood test, "
            "I should stop worrying, it will heal by itself, I have to take the pills for ten days".split(", "),
            "when": _WHEN,
        },
        says=(
            "I was at the {doctor} {when}, who said {advice}",
            "{when} I saw the {doctor}, and apparently {advice}",
            "the {doctor} told me {when} that {advice}",
            "had my {doctor} appointment {when}, the verdict is that {advice}",
            "been to the {doctor} {when}, they say {advice}",
            "my {doctor} checked me {when} and thinks {advice}",
        ),
        asks=_asks(
            "my visit to the {doctor}",
            "what did the {doctor} say",
            "when was I at the {doctor}",
            "what did the {doctor} tell me to do",
            "what was the {doctor}'s advice, I mean what the {doctor} told me",
            "when did I last see the {doctor}",
            "when was my {doctor} appointment",
            "how did it go at the {doctor}",
            "what came out of my {doctor} appointment",
            "do you remember what the {doctor} thought",
        ),
        query=("{doctor}", "{doctor} appointment"),
        replies=(
            "Good that you went. How do you feel now?",
            "Thanks for telling me. Does that reassure you?",
            "I'm glad someone had a look. Look after yourself!",
            "It's good to have it checked. Was the wait long?",
            "All right. Is there anything that worries you about it?",
        ),
    ),
    Event(
        kind="letter received",
        slots={
            "sender": "the tax office, my landlord, the council, an old teacher, my grandmother, the bank, a law "
            "firm, the university, "
            "my pen pal, the insurance, my ex, the police, the school, a museum, a publisher, "
            "the phone company".split(", "),
            "content": "they want money back, I have won a prize, the rent goes up, I have to come in person, they "
            "are sorry, "
            "my application was turned down, I was accepted, I owe them 200 euros, they are moving to Canada, the "
            "contract ends in May, "
            "I must send a copy of my passport, they found something of mine".split(", "),
        },
        says=(
            "I got a letter from {sender}, it says {content}",
            "there was a letter from {sender} in the mail [today|this morning|yesterday|], {content}",
            "a letter came from {sender}, apparently {content}",
            "{sender} sent me a letter [last week|on Tuesday|], {content}",
            "opened a letter from {sender} [just now|yesterday] and it turns out {content}",
            "so {sender} wrote me a real paper letter, saying that {content}",
        ),
        asks=_asks(
            "[the|that] letter from {sender}",
            "what did the letter from {sender} say",
            "who sent me a letter",
            "what was in the letter from {sender}",
            "from whom was the letter I got",
            "what does {sender} want from me, there was a letter",
            "why did {sender} write me a letter",
            "the letter I received, who was it from",
            "do you remember what {sender} wrote in that letter",
            "which letter did I get in the mail",
        ),
        query=("letter", "letter {sender}"),
        replies=(
            "A real letter! What will you do about it?",
            "I see. Do you have to answer it?",
            "Thanks for telling me. Did you expect that?",
            "Letters can change a whole day. How do you feel about it?",
            "That's good to know. Keep the letter somewhere safe.",
        ),
    ),
    Event(
        kind="recipe tried",
        slots={
            "dish": "lentil soup, banana bread, chicken korma, apple strudel, shakshuka, carrot cake, goulash, "
            "pumpkin soup, sourdough, "
            "ratatouille, cheese scones, kimchi, lasagne, lemon tart, pancakes, falafel, borscht, meatballs, "
            "brownies".split(", "),
            "source": (
                *"my grandmother's notebook, a magazine, YouTube, an old cookbook, the back of a packet, a blog, "
                "my neighbour, the paper".split(", "),
            ),
            "result": "it burnt at the bottom, it was delicious, the kids hated it, it needed more salt, it fell "
            "apart, there was far too much, "
            "I forgot the garlic, everyone had seconds, it tasted like soap, it took four hours".split(", "),
        },
        says=(
            "I tried a recipe for {dish} from {source}, {result}",
            "I made {dish} [last night|yesterday|on Sunday], the recipe was from {source}, {result}",
            "{dish} from {source}: followed the recipe exactly and {result}",
            "cooked {dish} for the first time, got the recipe from {source}, and {result}",
            "so the {dish} recipe out of {source}, well, {result}",
            "we had {dish} today, a recipe I found in or got from {source}, {result}",
        ),
        asks=_asks(
            "[the|that|my] {dish} recipe",
            "where was the recipe for {dish} from",
            "how did my {dish} turn out",
            "what went on when I made {dish}",
            "where did I get the {dish} recipe",
            "how was the {dish} I made",
            "which recipe did I try",
            "was the {dish} any good",
            "what should I do differently next time with the {dish}, how did it come out",
            "the recipe I tried, what was it",
        ),
        query=("{dish}", "recipe", "{dish} recipe"),
        replies=(
            "Every recipe needs a second try. Will you make it again?",
            "Homemade {dish}! What did you have with it?",
            "That's how one learns. Do you cook a lot?",
            "I like that you try new things. What's next on the list?",
            "Good to know about that recipe. Would you change anything?",
        ),
    ),
    Event(
        kind="gift given",
        slots={
            "who": _WHO,
            "gift": "a silver necklace, a cookbook, a chess set, a bottle of whisky, concert tickets, a plant, a "
            "fountain pen, a jigsaw, "
            "woollen socks, a kite, a handmade mug, a photo album, a puppy, a record player, perfume, a globe, "
            "a hammock".split(", "),
            "occasion": "birthday, graduation, farewell, Christmas, retirement, wedding, housewarming, promotion".split(
                ", "
            ),
        },
        says=(
            "I gave {who} {gift} as a {occasion} present",
            "for the {occasion} I bought {who} {gift}, my best present so far",
            "my {occasion} present for {who} was {gift}",
            "{who} got {gift} from me, it was a {occasion} present",
            "I picked {gift} for {who} as the {occasion} present and it was a [hit|surprise|success]",
            "wrapped up {gift} [yesterday|last night] and gave it to {who}, {occasion} present, done",
        ),
        asks=_asks(
            "[the|my] present for {who}",
            "what did I give {who} as a present",
            "what was my {occasion} present for {who}",
            "which present did I give {who}",
            "who did I give {gift} to",
            "for what occasion did {who} get a present from me",
            "what did {who} get from me, what present",
            "what kind of {occasion} present did I buy",
            "I gave {who} a present, what was it",
            "was it {who} that I gave {gift} to",
        ),
        query=("present {who}", "{occasion} present", "{gift}"),
        replies=(
            "What a thoughtful present. Was it well received?",
            "That's a lovely idea for a {occasion}.",
            "You clearly put some thought into that. Did you wrap it yourself?",
            "Giving presents is half the fun. How was the reaction?",
            "I'm sure it was appreciated.",
        ),
    ),
    Event(
        kind="gift received",
        slots={
            "who": _WHO,
            "gift": "red mittens, a ukulele, a box of chocolates, a vase, a poetry book, a bread knife, a model ship, "
            "a houseplant, "
            "a wooden spoon, an ugly sweater, opera tickets, a pocket knife, a calendar, a candle, a painting, "
            "a teapot".split(", "),
        },
        says=(
            "{who} gave me {gift} as a gift",
            "I got {gift} from {who}, what a gift",
            "look what a gift I got [for my birthday|for Christmas|today]: {gift}, from {who}",
            "{who} surprised me with a gift [yesterday|on Sunday|], {gift}",
            "my gift from {who} was {gift}, [I love it|not sure what to do with it|so sweet]",
            "unwrapped a gift from {who}, it was {gift}",
        ),
        asks=_asks(
            "[the|my] gift from {who}",
            "what did {who} give me as a gift",
            "who gave me {gift}",
            "what gift did I get from {who}",
            "from whom did I get {gift}",
            "which gift did {who} surprise me with",
            "what was {who}'s gift to me, the gift I mentioned",
            "who is it I have to thank for {gift}",
            "do you know who {gift} came from",
            "who was that gift from",
        ),
        query=("gift {who}", "{gift}", "gift"),
        replies=(
            "How kind! Do you like it?",
            "That's a nice gesture. Have you said thank you yet?",
            "A gift with a story. Where will you keep it?",
            "What a surprise! Was it for a special occasion?",
            "Somebody was thinking of you. That's lovely.",
        ),
    ),
    Event(
        kind="match watched",
        slots={
            "home": (
                *"Arsenal, Ajax, the Lakers, Leeds, Bayern, Ireland, the Yankees, Boca Juniors, Celtic, Japan".split(
                    ", "
                ),
                *_MADE_UP[:30],
            ),
            "away": (
                *"Chelsea, PSV, the Bulls, Everton, Dortmund, Wales, the Red Sox, River Plate, Rangers, Brazil".split(
                    ", "
                ),
                *_MADE_UP[30:60],
            ),
            "score": "2-1, 0-0, 5-3, 3-0, 1-4, 98-97, 27-24, 6-6, 2-2, 0-7, 4-3 after extra time".split(", "),
            "who": _WHO,
        },
        says=(
            "I watched the match {home} against {away} with {who}, it ended {score}",
            "{who} and I saw {home} play {away} [on Saturday|last night|yesterday], {score}, what a match",
            "the match was {home} versus {away}, {score}, I watched it at the pub with {who}",
            "{home} against {away}, {score}, can you believe that match, {who} was speechless next to me",
            "was in the stadium with {who} for the {home} match against {away}, final score {score}",
            "so the {home} match, {score} against {away}, {who} and me watched it together",
        ),
        asks=_asks(
            "[the|that] match {home} against {away}",
            "who did I watch the {home} match with",
            "what was the score of the {home} match",
            "how did {home} against {away} end",
            "which match did I watch",
            "who were {home} playing in that match",
            "what was the result of the match against {away}",
            "with whom did I see the match",
            "how did the {home} match end that I told you about",
            "the match I saw, who was playing",
        ),
        query=("{home} match", "match", "{home} {away}"),
        replies=(
            "What a match! Which side were you on?",
            "So it ended {score}. Was it a fair result?",
            "Sport is best with company. Was it exciting to the end?",
            "I hope your team did what you wanted.",
            "Thanks for the report! Will you watch the next one?",
        ),
    ),
    Event(
        kind="phone call",
        slots={
            "who": _WHO,
            "news": "they are getting a divorce, the baby is due in June, the house is sold, she wants to visit in "
            "spring, he quit his job, "
            "the operation went well, the dog ran away, they are moving to Spain, the car was stolen, the cat had six "
            "kittens, "
            "everyone has the flu, they won a cruise".split(", "),
            "when": _WHEN,
        },
        says=(
            "I had a phone call with {who} {when}, turns out {news}",
            "{who} phoned me {when}: {news}",
            "{when} I was on the phone with {who} for an hour, {news}",
            "got a phone call from {who} {when}, {news}, imagine that",
            "just so you know, {who} called {when}, we were on the phone forever, {news}",
            "{who} told me on the phone {when} that {news}",
        ),
        asks=_asks(
            "[the|my] phone call with {who}",
            "what did {who} say on the phone",
            "when did {who} phone me",
            "what was the news from {who} on the phone",
            "who was I on the phone with",
            "what did {who} tell me on the phone",
            "when did I last talk to {who} on the phone",
            "why did {who} phone",
            "which news did I get from {who} by phone",
            "who told me on the phone about it, and what was the phone call about",
        ),
        query=("phone {who}", "phone call", "phone"),
        replies=(
            "That's real news. How do you feel about it?",
            "Oh! Did that come as a surprise?",
            "A long phone call can be so good. Do you talk often?",
            "Thanks for telling me. What did you say to that?",
            "Goodness. Will you call back soon?",
        ),
    ),
    Event(
        kind="article read",
        slots={
            "topic": "octopuses, black holes, sleep, bees, the Vikings, sugar, wolves in Europe, old trees, memory, "
            "glaciers, coffee, mushrooms, "
            "Roman roads, sharks, electric cars, loneliness, crows, deep-sea cables, dust, moss".split(", "),
            "source": "the Guardian, the New York Times, a science magazine, Der Spiegel, a free newspaper, National "
            "Geographic, a blog, the BBC, "
            "Le Monde, the Economist, a flyer, the local paper".split(", "),
            "claim": "nobody really understands them, it is all more complicated than we thought, we should worry "
            "more, "
            "half of what we learnt at school is wrong, there is hope, a lot changed in the last ten years, "
            "scientists disagree, it costs billions every year".split(", "),
        },
        says=(
            "I read an article about {topic} in {source}, it said {claim}",
            "there was an article on {topic} in {source} [today|yesterday|last week], apparently {claim}",
            "in {source} I found an article about {topic}, the point was that {claim}",
            "read something interesting [this morning|on the train|], an article in {source} about {topic}, {claim}",
            "{source} had this long article about {topic}, the gist: {claim}",
            "I just finished an article from {source}, all about {topic}, and {claim}",
        ),
        asks=_asks(
            "[the|that] article about {topic}",
            "where did I read the article about {topic}",
            "what did the article about {topic} say",
            "which paper or magazine had the article on {topic}",
            "what was the article in {source} about",
            "which article did I read",
            "what was the point of that article about {topic}",
            "I read an article, what was its topic",
            "where was that piece on {topic}, the article I mentioned",
            "what was it I read about {topic}",
        ),
        query=("article {topic}", "article", "{topic}"),
        replies=(
            "That's interesting. Did it change how you see things?",
            "I like articles that make you think. Would you recommend it?",
            "There is always more to learn about {topic}.",
            "Thanks for sharing. What surprised you most?",
            "Interesting! Did you believe all of it?",
        ),
    ),
    Event(
        kind="neighbour's noise",
        slots={
            "noise": "a drill, trumpet practice, a barking dog, techno music, a lawnmower, a screaming parrot, "
            "karaoke, furniture being moved, "
            "a washing machine, hammering, tap dancing, a smoke alarm, a vacuum cleaner".split(", "),
            "time": TIMES,
        },
        says=(
            "my neighbour made a terrible noise at {time}, it was {noise}",
            "the noise from upstairs woke me at {time}, {noise} of all things, thanks neighbour",
            "{noise} at {time}, my neighbour's noise drives me mad",
            "at {time} [last night|this morning|on Sunday] there was such a noise next door, my neighbour and {noise}",
            "I couldn't sleep, noise from the neighbour again, {noise}, and that at {time}",
            "complained to the neighbour about the noise, {noise} at {time} is too much",
        ),
        asks=_asks(
            "the noise my neighbour made",
            "what kind of noise did my neighbour make",
            "at what time did the noise start",
            "what was the noise from next door",
            "when did my neighbour's noise wake me, what time",
            "which noise was it that bothered me",
            "what did my neighbour do to make such noise",
        ),
        query=("noise", "neighbour noise"),
        replies=(
            "That's tiring. Have you talked to them about it?",
            "Oh no, I hope you can rest tonight.",
            "Some people have no sense of time. Does it happen often?",
            "How annoying! Earplugs might help in the meantime.",
            "I'm sorry your peace was disturbed.",
        ),
    ),
    Event(
        kind="repair at home",
        slots={
            "thing": "dishwasher, boiler, fridge, tap, roof, oven, front door, toilet, shower, window, radiator, "
            "doorbell, gutter, "
            "garage door, washing machine, lift, blinds, cooker hood".split(", "),
            "fixer": (
                *"my dad, a plumber, an electrician, the landlord, my neighbour, a student, the caretaker, "
                "my uncle".split(", "),
                *FIRST_NAMES[:40],
            ),
            "price": _PRICES,
        },
        says=(
            "the {thing} had to be repaired, {fixer} did it for {price}",
            "{fixer} came and repaired the {thing} [today|yesterday|last week], {price}",
            "our {thing} works again, {fixer} fixed it and I paid {price}",
            "finally got the {thing} repaired, {price}, {fixer} was here for hours",
            "I paid {fixer} {price} to repair the {thing}",
            "the {thing} was broken and {fixer} took {price} for the repair",
        ),
        asks=_asks(
            "the {thing} repair",
            "who repaired the {thing}",
            "how much was the repair of the {thing}",
            "what did I pay for fixing the {thing}",
            "who fixed our {thing}",
            "what did the {thing} cost to repair",
            "who was it that came to fix the {thing}",
        ),
        query=("{thing}", "{thing} repair", "repaired {thing}"),
        replies=(
            "Good that the {thing} works again!",
            "One worry less. Was it a big job?",
            "Repairs always come at a bad time. I'm glad it's done.",
            "Thanks for telling me. Are you happy with the work?",
            "I hope it holds for a long while.",
        ),
    ),
    Event(
        kind="bet",
        slots={
            "who": _WHO,
            "claim": "it will snow before December, our team loses on Saturday, nobody eats the last cake, I can stay "
            "off sugar for a month, "
            "the train will be late, I can run five miles, the shop closes this year, the cat sleeps in the sink, "
            "he gets the part, they marry by summer, I beat him at chess".split(", "),
            "stake": "a pizza, ten euros, a crate of beer, a bottle of wine, washing the car, dinner, five dollars, a "
            "haircut, a cake, "
            "a week of dishes, an ice cream, twenty pounds".split(", "),
        },
        says=(
            "I made a bet with {who} that {claim}, the stake is {stake}",
            "{who} and I have a bet on for {stake}, I say that {claim}",
            "I bet {who} {stake} that {claim}",
            "there's a bet between me and {who}: {claim}, and the loser owes {stake}",
            "we shook hands on a bet, {who} and I, {stake} if {claim}",
            "silly bet with {who} [yesterday|at the pub|], {stake}, I said {claim}",
        ),
        asks=_asks(
            "[my|the|that] bet with {who}",
            "what did I bet with {who}",
            "who did I make a bet with",
            "what was the stake of my bet with {who}",
            "what do I get if I win the bet with {who}",
            "what was my bet about",
            "how much did I bet, or what",
        ),
        query=("bet", "bet {who}"),
        replies=(
            "I'm curious who will win!",
            "A bet is a bet. How sure are you?",
            "Ha, may the better guesser win.",
            "I'll remember that when the day comes. Who usually wins?",
            "Now it gets exciting. Good luck!",
        ),
    ),
    Event(
        kind="storm",
        slots={
            "damage": "a tree fell on the shed, the fence is gone, the cellar was flooded, we had no power for six "
            "hours, my tent flew away, "
            "the roof lost some tiles, the trampoline landed next door, the greenhouse broke, a window cracked, "
            "all the plums came down".split(", "),
            "when": _WHEN,
        },
        says=(
            "we had a storm {when} and {damage}",
            "{when} there was a terrible storm, {damage}",
            "the storm {when} was the worst in years, {damage}",
            "did you hear about the storm {when}? {damage}",
            "what a storm {when}, I hid under the blanket, and {damage}",
            "because of the storm {when} {damage}, what a mess",
        ),
        asks=_asks(
            "[the|that] storm",
            "what did the storm do",
            "what was damaged in the storm",
            "when was the storm",
            "when did we have that storm",
            "what happened to us in the storm",
            "do you remember the damage from the storm",
        ),
        query=("storm", "storm damage"),
        replies=(
            "I hope nobody was hurt.",
            "That must have been frightening. Is everything safe now?",
            "What a mess. Will the insurance pay?",
            "I'm glad you are all right. Storms can be scary.",
            "Oh dear. Do you need help to clear up?",
        ),
    ),
    Event(
        kind="hike",
        slots={
            "where": (
                *"the Brocken, the South Downs, Ben Nevis, the Black Forest, Table Mountain, the Tatra mountains, "
                "Mount Fuji, "
                "the coast path, the Lake District, the Dolomites, the Appalachian Trail".split(", "),
                *(f"Mount {name}" for name in _MADE_UP[:40]),
            ),
            "who": _WHO,
            "saw": "a fox, two eagles, a snake on the path, wild ponies, a rainbow, a bear from far away, a whole "
            "herd of deer, nothing but fog, "
            "an old chapel, snow in the shade, a waterfall, a man with a goat".split(", "),
        },
        says=(
            "I went on a hike with {who}, {where}, and we saw {saw}",
            "{who} and I did a hike [yesterday|on Sunday|last weekend], {where}, saw {saw}",
            "long hike around {where} with {who}, [sore feet|five hours|so many steps], and we saw {saw}",
            "our hike took us to {where}, {who} had the map, and suddenly there was {saw}",
            "on the hike at {where} {who} spotted {saw}",
            "did a lovely hike, {where}, in the company of {who}, we met {saw}",
        ),
        asks=_asks(
            "[my|our|the] hike",
            "where did I go on that hike",
            "who did I go on a hike with",
            "what did we see on the hike at {where}",
            "who was with me on the hike",
            "what was there to see on our hike",
            "which mountain or place was the hike I told you about",
        ),
        query=("hike", "hike {where}"),
        replies=(
            "Fresh air does one good. How far did you walk?",
            "What a nice day out. Are your legs tired?",
            "A hike like that is worth sore feet. Was it steep?",
            "I like the sound of that. Did you take a picnic?",
            "How lovely! Will you go again?",
        ),
    ),
    Event(
        kind="garden harvest",
        slots={
            "amount": "two kilos of, three buckets of, a whole basket of, six jars' worth of, forty pounds of, just a "
            "handful of, a wheelbarrow of, "
            "ten kilos of, two boxes of".split(", "),
            "crop": "tomatoes, plums, courgettes, potatoes, beans, apples, pumpkins, strawberries, carrots, onions, "
            "cherries, pears, chillies, "
            "cucumbers, blackberries, figs, beetroots, peas, walnuts".split(", "),
            "use": "made chutney, gave most away, froze them, baked a pie, ate them all, sold some at the gate, put "
            "them in the cellar, "
            "cooked soup, filled jars for winter, took them to the food bank".split(", "),
        },
        says=(
            "I harvested {amount} {crop} from the garden and {use}",
            "the garden gave us {amount} {crop} [this week|today|yesterday], we {use}",
            "{amount} {crop} this year from my garden, I {use}",
            "spent the day picking {crop} in the garden, {amount} them, and {use}",
            "my {crop} did well in the garden, {amount} them, so I {use}",
            "garden news: {amount} {crop}, and I {use}",
        ),
        asks=_asks(
            "the {crop} from my garden",
            "how many {crop} did I get from the garden",
            "what did I do with the {crop}",
            "how much did I harvest, the {crop} I mean",
            "what did I harvest from the garden",
            "how big was the harvest of {crop}",
            "what became of all those {crop}",
        ),
        query=("{crop}", "garden {crop}", "garden"),
        replies=(
            "Your own {crop}, how satisfying!",
            "The work in the garden paid off. How do they taste?",
            "That's a proud result. Will you plant them again?",
            "Nothing beats something you grew yourself.",
            "I wish I could try some. What will ripen next?",
        ),
    ),
    Event(
        kind="delayed train",
        slots={
            "city": CITIES,
            "delay": "40 minutes, two hours, 90 minutes, three hours, an hour and a half, 25 minutes, five hours, "
            "17 minutes, over an hour".split(", "),
            "cause": "a cow on the line, a broken signal, snow, a strike, a missing driver, a tree on the track, a "
            "bomb scare, "
            "a power cut, a door that would not close, leaves on the line, a lost child, the heat".split(", "),
        },
        says=(
            "my train to {city} was {delay} late because of {cause}",
            "the train to {city} was delayed by {delay}, {cause} they said",
            "{delay} of waiting for the {city} train, all because of {cause}",
            "sat in the train to {city} [yesterday|this morning|on Friday] and nothing moved for {delay}, reason: "
            "{cause}",
            "got to {city} {delay} late, the train was stopped by {cause}",
            "train trouble again, {cause}, arrived in {city} {delay} after time",
        ),
        asks=_asks(
            "[the|my] train to {city}",
            "why was my train to {city} late",
            "how late was the train to {city}",
            "how long was the train delayed",
            "what was the reason for the train delay",
            "which train was late, where was I going",
            "what held up the {city} train",
        ),
        query=("train", "train {city}", "{city} train"),
        replies=(
            "How tiring! Did you at least have a seat?",
            "Oh no. Did you miss anything important?",
            "Trains can be a test of patience. Can you claim some money back?",
            "I'm glad you got there in the end.",
            "That sounds like a long journey. How did you pass the time?",
        ),
    ),
    Event(
        kind="missed flight",
        slots={
            "city": CITIES,
            "reason": "I was at the wrong gate, the taxi got stuck, I forgot my passport, the alarm didn't go off, I "
            "fell asleep in the lounge, "
            "the queue at security was endless, I mixed up the dates, the bus broke down".split(", "),
            "price": _PRICES,
        },
        says=(
            "I missed my flight to {city} because {reason}, a new ticket was {price}",
            "missed the flight to {city}, {reason}, and had to pay {price} for the next one",
            "my flight to {city} left without me, {reason}, rebooking cost {price}",
            "{reason} and so I missed the {city} flight, {price} gone",
            "you won't believe it, {reason}, flight to {city} missed, {price} for a new one",
            "I paid {price} for another flight to {city}, I'd missed mine since {reason}",
        ),
        asks=_asks(
            "[the|my|that] missed flight to {city}",
            "why did I miss my flight to {city}",
            "how much was the new flight to {city}",
            "which flight did I miss",
            "what did it cost me to miss that flight",
            "where was I flying when I missed the flight",
            "what went wrong with my flight to {city}",
        ),
        query=("flight", "missed flight", "flight {city}"),
        replies=(
            "Oh no, how stressful! Did you get there in the end?",
            "That's an expensive lesson. I'm sorry.",
            "It happens to the best of us. How was {city}?",
            "What bad luck. I hope the rest of the trip went better.",
            "I'd have been cross too. How long did you wait?",
        ),
    ),
    Event(
        kind="book finished",
        slots={
            "book": (
                *"Middlemarch, Dracula, The Hobbit, Emma, Moby-Dick, The Trial, Beloved, War and Peace, Jane Eyre, "
                "Ulysses, Dune, "
                "The Stranger, Momo, Rebecca, Wild Swans, Frankenstein".split(", "),
                *_MADE_UP[60:100],
            ),
            "verdict": "the ending disappointed me, I couldn't put it down, it took me two months, I cried at the "
            "end, it was hard going, "
            "I want to read everything by that author, the middle was dull, I'd give it four stars, I skipped whole "
            "chapters, "
            "the main character got on my nerves".split(", "),
        },
        says=(
            "I finished the book {book} and {verdict}",
            "just finished reading {book}, a book that, well, {verdict}",
            "{book} is done, what a book, {verdict}",
            "[last night|yesterday|on the train] I read the last page of {book}, my book of the month, {verdict}",
            "so I got through that book, {book}, {verdict}",
            "the book I was reading, {book}, is finished, {verdict}",
        ),
        asks=_asks(
            "[the|that] book I finished",
            "which book did I finish",
            "what did I think of the book {book}",
            "how did I like {book}",
            "what was the title of the book I read",
            "what did I say when I finished {book}",
            "would I read {book} again, what was my opinion",
            "what was the book I had just finished",
        ),
        query=("book", "{book}", "book {book}"),
        replies=(
            "Finishing a book always leaves a little gap. What will you read next?",
            "Thanks for the honest opinion on {book}.",
            "That's a good feeling. Would you recommend it?",
            "I see. Do you usually finish what you start?",
            "What made you pick that one?",
        ),
    ),
    Event(
        kind="decision taken",
        slots={
            "matter": "sofa, car, kitchen, piano, bedroom, garden shed, flat, caravan, balcony, holiday, old bike, "
            "summer house, carpet, bathroom".split(", "),
            "choice": "sell it, keep it for another year, paint it yellow, give it to my brother, wait until spring, "
            "ask an expert first, "
            "do nothing, rent it out, get a cheaper one, have it redone, swap it with a friend".split(", "),
        },
        says=(
            "I decided about the {matter}: {choice}",
            "we talked about the {matter} and decided to {choice}",
            "decision made, the {matter}, I'm going to {choice}",
            "about the {matter}, I've decided to {choice}",
            "after a sleepless night I made a decision on the {matter}, I will {choice}",
            "the {matter} question is settled, we decided to {choice}",
        ),
        asks=_asks(
            "my decision on the {matter}",
            "what did I decide about the {matter}",
            "what was the decision about the {matter}",
            "what have I decided to do with the {matter}",
            "how did I decide, the {matter} I mean",
            "what's going to happen with the {matter}",
            "what was my plan for the {matter} in the end",
        ),
        query=("{matter}", "{matter} decision", "decided {matter}"),
        replies=(
            "Good to have that decided. How does it feel?",
            "A clear decision is half the work.",
            "That sounds reasonable. When will it happen?",
            "I'm glad that's settled. Was it a hard choice?",
            "All right, so that's the plan for the {matter}.",
        ),
    ),
    Event(
        kind="idea had",
        slots={
            "field": "novel, podcast, game, shop, song, short film, board game, blog, school project, comic, "
            "startup, musical, website".split(", "),
            "idea": "a talking lighthouse, shoes that light up at night, a map of lost things, a detective who can't "
            "read, a library on wheels, "
            "a robot that waters plants, two spies who share a flat, letters from the year 3000, an island without "
            "clocks, "
            "soup for cats, a choir of strangers".split(", "),
        },
        says=(
            "I had an idea for a {field}: {idea}",
            "new idea for my {field}, {idea}",
            "in the shower I had an idea for the {field}, something with {idea}",
            "what do you think of this idea for a {field}: {idea}",
            "my {field} idea is {idea}, [silly, I know|don't steal it|what do you say]",
            "woke up with a {field} idea, {idea}",
        ),
        asks=_asks(
            "[my|the|that] {field} idea",
            "what was my idea for the {field}",
            "which idea did I have for a {field}",
            "I had an idea for a {field}, what was it",
            "what was that {field} idea again",
            "do you remember my idea for the {field}",
            "the idea I told you, the {field} one",
        ),
        query=("{field} idea", "idea {field}", "idea"),
        replies=(
            "I like it! Have you written it down?",
            "That's original. What would be the first step?",
            "Now that's an idea. Tell me more!",
            "There might be something in that. How did you come up with it?",
            "I can see a {field} like that. Who would it be for?",
        ),
    ),
    Event(
        kind="advice received",
        slots={
            "who": _WHO,
            "field": "money, love, work, sleep, cooking, raising kids, gardening, running, writing, studying, "
            "my back, dating".split(", "),
            "advice": "never decide after nine in the evening, start small, ask twice, keep it simple, wait a week, "
            "trust my gut, "
            "write everything down, do less but better, don't compare yourself, say no more often, "
            "take a walk first".split(", "),
        },
        says=(
            "{who} gave me some advice on {field}: {advice}",
            "I got advice from {who} about {field}, namely: {advice}",
            "{who}'s advice on {field} was: {advice}",
            "asked {who} for advice on {field} and was told: {advice}",
            "the best advice on {field} came from {who}: {advice}",
            "when it comes to {field}, {who} has this advice, {advice}",
        ),
        asks=_asks(
            "the advice on {field}",
            "what advice did {who} give me",
            "who gave me advice on {field}",
            "what was the advice about {field}",
            "which advice did I get from {who}",
            "whose advice on {field} was that",
            "I got some advice on {field}, what was it",
        ),
        query=("advice", "advice {field}", "advice {who}"),
        replies=(
            "That's worth thinking about. Will you follow it?",
            "Wise words. Do you agree?",
            "Simple, but there's something in it.",
            "Good advice is rare. Does it fit your situation?",
            "Thanks for passing it on! Have you tried it?",
        ),
    ),
    Event(
        kind="plan discussed",
        slots={
            "who": _WHO,
            "plan": "open a café, cycle to Denmark, build a sauna, start a choir, learn Italian together, rent a boat "
            "in July, "
            "swap flats for a month, write a cookbook, adopt a donkey, walk the Camino, make our own cheese, "
            "found a band".split(", "),
            "when": "next spring, in two years, after the exams, when the kids are out, in August, "
            "as soon as we have money, next year, in autumn".split(", "),
        },
        says=(
            "{who} and I made a plan to {plan} {when}",
            "talked about a plan with {who}: {plan} {when}",
            "I discussed a plan with {who}, we want to {plan} {when}",
            "the plan with {who} is to {plan} {when}",
            "over coffee {who} came up with a plan, {plan} {when}, and I'm in",
            "{who} has this crazy plan that we {plan} {when}",
        ),
        asks=_asks(
            "[my|the|that] plan with {who}",
            "what was the plan with {who}",
            "what do {who} and I plan to do",
            "when do we want to {plan}",
            "who has a plan with me",
            "what plan did {who} and I discuss",
            "with whom did I make a plan to {plan}",
        ),
        query=("plan {who}", "plan", "{plan}"),
        replies=(
            "That's a bold plan! What's the first step?",
            "I like the sound of it. How serious are you two?",
            "Plans like that keep life interesting.",
            "It would be great fun. What could get in the way?",
            "Let me know how it goes!",
        ),
    ),
    Event(
        kind="code problem",
        slots={
            "tool": "Python script, website, database, build, login page, parser, Docker image, spreadsheet macro, "
            "test suite, Rust program, "
            "backup job, Java service, mail server, game engine".split(", "),
            "error": "a missing comma, a wrong time zone, an off-by-one error, a stale cache, a null pointer, a typo "
            "in the config, "
            "a full disk, an expired certificate, a wrong port, a race condition, tabs instead of spaces, "
            "an old library".split(", "),
            "duration": "two hours, three days, all night, twenty minutes, a whole week, half a day, five hours, "
            "the entire weekend".split(", "),
        },
        says=(
            "I had a bug in my {tool}, the cause was {error}, took me {duration}",
            "spent {duration} on a bug in the {tool}, it turned out to be {error}",
            "after {duration} I found the bug in the {tool}: {error}",
            "the {tool} kept crashing, a nasty bug, {duration} later I saw it was {error}",
            "bug of the week: {error} in the {tool}, {duration} wasted",
            "{error} was the bug that broke our {tool}, {duration} to find it",
        ),
        asks=_asks(
            "the bug in the {tool}",
            "what was the bug in my {tool}",
            "what caused the problem with the {tool}",
            "how long did I look for the bug in the {tool}",
            "why did the {tool} not work",
            "which bug took me so long to find",
            "how did I fix the {tool}, what was wrong with it",
        ),
        query=("{tool}", "bug {tool}", "bug"),
        replies=(
            "It's always the small things. Good that you found it!",
            "Well hunted! Did you write a test for it?",
            "That kind of bug is maddening. Is it all working now?",
            "Now it will never happen again, until it does.",
            "Good work. A break would be well deserved.",
        ),
    ),
    Event(
        kind="recommendation received",
        slots={
            "who": _WHO,
            "sort": "podcast, novel, series, record, wine, board game, documentary, band, cheese, comic, "
            "radio show".split(", "),
            "title": (
                *"Night Shift, The Long Road, Blue Hour, Salt and Iron, Little Fires, The Quiet Room, "
                "Hidden Rivers, Old Bones".split(", "),
                *_MADE_UP,
            ),
        },
        says=(
            "{who} recommended a {sort} to me, it's called {title}",
            "{who} says I should try the {sort} {title}, a strong recommendation",
            "got a {sort} recommendation from {who}: {title}",
            "I was told by {who} to check out {title}, a {sort}",
            "{who} keeps talking about {title}, apparently a great {sort}, so that's the recommendation",
            "there's this {sort}, {title}, which {who} recommended [yesterday|last week|]",
        ),
        asks=_asks(
            "the {sort} {who} recommended",
            "what was the name of the {sort} that was recommended to me",
            "who recommended {title}",
            "which {sort} did {who} recommend",
            "what {sort} was it that somebody told me to try",
            "who told me about the {sort}",
            "what was that {sort} called again",
        ),
        query=("{sort}", "recommended {sort}", "{title}"),
        replies=(
            "I hope you like it. Will you give it a try?",
            "A tip from someone you know is worth more than any review.",
            "{title} sounds interesting. What is it about?",
            "Tell me what you think once you've tried it!",
            "Good to have something to look forward to.",
        ),
    ),
    Event(
        kind="number mentioned in passing",
        slots={
            "thing": "locker, hotel room, parking space, garage door, bike lock, suitcase, gym, front gate, office "
            "printer, alarm, wifi at the cabin, "
            "library card, mailbox, storage unit, left-luggage box".split(", "),
            "code": [f"{n * 7919 % 9000 + 1000}" for n in range(1, 400)]
            + [f"{n * 37 % 900 + 100}{'ABCDEFGHK'[n % 9]}" for n in range(1, 100)],
        },
        says=(
            "the code for the {thing} is {code}, [in case I forget|just so I have it somewhere|for later]",
            "they gave me {code} as the code for the {thing}",
            "code for the {thing}: {code}",
            "I had to type in {code} for the {thing}, that's the code this week",
            "the {thing} has the code {code} [now|today|], funny one",
            "note to self, {thing} code {code}",
        ),
        asks=_asks(
            "the code for the {thing}",
            "what was the code for the {thing}",
            "what's the {thing} code",
            "which number do I need for the {thing}",
            "do you have the code of the {thing}",
            "I forgot the code, the one for the {thing}",
            "what do I type in for the {thing}",
        ),
        query=("{thing} code", "code {thing}", "{thing}"),
        replies=(
            "Got it, {code}. Ask me if you need it.",
            "All right, {code} for the {thing}.",
            "Noted. You can ask me for it later.",
            "Thanks, I can look it up for you when you need it.",
            "{code}, easy enough. Is it only for now?",
        ),
    ),
    Event(
        kind="promise",
        slots={
            "who": _WHO,
            "promise": "fix the fence, bake a cake, help with the move, write every week, stop smoking, look after "
            "the cat, come to the play, "
            "pay the money back, teach me chess, never be late again, paint the hallway, take the kids to the sea, "
            "lend out my tent".split(", "),
        },
        says=(
            "I promised {who} to {promise}",
            "I made {who} a promise, I promised to {promise}",
            "yes I know, I promised to {promise}, {who} reminded me of it",
            "[yesterday|on Sunday|last week] I promised that I would {promise}, {who} was so happy",
            "{who} made me swear it: I promised to {promise}",
            "stupidly I promised {who} I would {promise}",
        ),
        asks=_asks(
            "what I promised {who}",
            "what did I promise {who}",
            "who did I promise to {promise}",
            "what have I promised to {who}",
            "I promised {who} something, what was it",
            "what was it that I promised",
            "which promise did I make, I promised somebody something",
        ),
        query=("promised", "promise {who}", "promise"),
        replies=(
            "A promise is a promise. When will you do it?",
            "That's kind of you. Will you manage?",
            "I'm sure it means a lot.",
            "Good. Shall we talk about how to get it done?",
            "Promises are easy to make and hard to keep. Good luck!",
        ),
    ),
    Event(
        kind="rumour",
        slots={
            "where": "at work, at school, in the village, at the gym, in the choir, on our street, at the club, "
            "in the office, at uni, in the shop".split(", "),
            "rumour": "the boss is leaving, two teachers are a couple, the cinema will close, they found gold in the "
            "river, the mayor has debts, "
            "the pool reopens in June, we all get a raise, a film star moved in, the café was sold, the trainer was "
            "fired, "
            "a supermarket is coming, the lottery winner lives here".split(", "),
            "who": _WHO,
        },
        says=(
            "there's a rumour {where} that {rumour}, I have it from {who}",
            "{who} told me a rumour, people {where} say {rumour}",
            "heard a rumour {where}: {rumour}, says {who}",
            "rumour {where} has it that {rumour}, and {who} swears it's true",
            "you didn't hear it from me but {who} spread a rumour {where}, {rumour}",
            "the latest rumour {where}, according to {who}: {rumour}",
        ),
        asks=_asks(
            "[the|that] rumour {where}",
            "what was the rumour {where}",
            "who told me the rumour",
            "what rumour did I hear from {who}",
            "which rumour is going round {where}",
            "where did the rumour go round",
            "from whom did I hear that rumour",
        ),
        query=("rumour", "rumour {who}"),
        replies=(
            "Interesting, if it's true. Do you believe it?",
            "Rumours travel fast. How sure is that?",
            "I'll keep it to myself! What do you think?",
            "We'll see soon enough.",
            "People do like to talk. Would it change anything for you?",
        ),
    ),
    Event(
        kind="car breakdown",
        slots={
            "where": "on the motorway, at a petrol station, in a tunnel, outside the school, on a bridge, in the car "
            "park, at the border, on a hill, "
            "in the middle of nowhere, right in front of my house".split(", "),
            "fault": "the battery, a flat tyre, the clutch, an empty tank, the alternator, a broken belt, "
            "the radiator, the exhaust, a fuse".split(", "),
            "who": _WHO,
        },
        says=(
            "my car broke down {where}, it was {fault}, {who} towed me home",
            "the car died {where}, because of {fault}, luckily {who} came to help",
            "stuck {where} with the car [yesterday|this morning|for hours], {fault}, {who} picked me up",
            "car trouble {where}, {fault}, and {who} saved me",
            "{who} rescued me {where} when the car stopped, {fault} as it turned out",
            "so there I was {where}, car not moving, {fault}, had to call {who}",
        ),
        asks=_asks(
            "my car trouble",
            "where did my car break down",
            "what was wrong with the car",
            "who helped me when the car broke down",
            "who came when my car broke down {where}",
            "why did the car stop",
            "do you remember when my car died",
        ),
        query=("car", "car trouble"),
        replies=(
            "How unpleasant! I'm glad you had help.",
            "Cars pick the worst moments. Is it running again?",
            "Oh no. I hope the repair isn't expensive.",
            "Good that nothing worse happened.",
            "That's a real friend in need. How long did it take?",
        ),
    ),
    Event(
        kind="accident or injury",
        slots={
            "part": "ankle, wrist, little toe, knee, thumb, elbow, shoulder, nose, big toe, finger, back, rib".split(
                ", "
            ),
            "how": "slipping on a banana peel, playing badminton, falling off a ladder, opening a tin, tripping over "
            "the cat, skiing, "
            "moving a wardrobe, jumping off a wall, dancing, chasing a bus, walking into a glass door, "
            "cutting bread".split(", "),
            "when": _WHEN,
        },
        says=(
            "I hurt my {part} {when}, {how}",
            "my {part} is swollen, I injured it {when} {how}",
            "{when} I hurt my {part} {how}, [so stupid|ouch|clumsy me]",
            "managed to hurt my {part} {when} while {how}",
            "don't laugh, I injured my {part} {when} {how}",
            "my {part} hurts like hell since I was {how} {when}",
        ),
        asks=_asks(
            "my hurt {part}",
            "how did I hurt my {part}",
            "when did I hurt my {part}",
            "what did I do to my {part}",
            "what happened to my {part}",
            "which part of me did I hurt, my {part} or something else",
            "how did I get that injury, the {part} thing",
        ),
        query=("{part}", "hurt {part}"),
        replies=(
            "Ouch! I hope it heals quickly.",
            "I'm sorry, that must hurt. Have you put ice on it?",
            "Take it easy for a few days. Can you get help with things?",
            "Oh dear. Did you have it looked at?",
            "Get well soon! Does it still hurt?",
        ),
    ),
    Event(
        kind="visit from someone",
        slots={
            "who": _WHO,
            "duration": "three days, a week, one night, the whole weekend, two weeks, an afternoon, ten days, "
            "just an hour".split(", "),
            "brought": "a ham, homemade jam, two suitcases, a bunch of tulips, a noisy parrot, old photos, a bag of "
            "lemons, a huge cheese, "
            "a new boyfriend, a bottle of rum, gingerbread, a sewing machine".split(", "),
        },
        says=(
            "{who} visited me for {duration} and brought {brought}",
            "I had a visit from {who}, {duration}, with {brought}",
            "{who} came to visit for {duration}, with {brought} under one arm",
            "the visit of {who} lasted {duration}, and there was {brought} for me",
            "we had {who} on a visit [last week|recently|], {duration}, and got {brought}",
            "{who} has just left after a visit of {duration}, leaving us {brought}",
        ),
        asks=_asks(
            "the visit from {who}",
            "how long did the visit from {who} last",
            "what did {who} bring on the visit",
            "who came to visit me",
            "how long was {who} on a visit here",
            "what did {who} bring me",
            "who was it that came for a visit",
        ),
        query=("visit", "visit {who}", "{who}"),
        replies=(
            "Visits like that break up the week nicely. Was it fun?",
            "How nice! Is it quiet now?",
            "I hope you had a good time together.",
            "That's a visit to remember. What did you do?",
            "It's lovely to have guests, and lovely when they go home.",
        ),
    ),
    Event(
        kind="new acquaintance",
        slots={
            "name": FIRST_NAMES,
            "where": "at the bus stop, in the dog park, at yoga, in the queue at the bakery, at a conference, on the "
            "plane, in the sauna, at the vet's, "
            "in my evening class, at the playground, on the ferry, at a funeral".split(", "),
            "job": "beekeeper, pilot, piano tuner, judge, baker, magician, diver, nurse, tram driver, translator, "
            "clown, vet, glassblower, coroner".split(", "),
        },
        says=(
            "I met a {job} {where}, {name} is the name",
            "met someone interesting {where}, {name}, a {job}",
            "got talking to a {job} called {name} {where} when we met",
            "[yesterday|last week|on Sunday] I met {name} {where}, {name} works as a {job}",
            "do you know who I met {where}? a {job}, {name}",
            "{where} I met a nice person, {name}, {job} by trade",
        ),
        asks=_asks(
            "[the|that] {job} I met",
            "who did I meet {where}",
            "what was the name of the {job} I met",
            "where did I meet {name}",
            "what does {name} do, the person I met",
            "how did I meet {name}",
            "I met somebody {where}, what was the name",
            "what's the job of {name} whom I met",
        ),
        query=("met {job}", "met", "meet {name}", "meet"),
        replies=(
            "You meet the most interesting people. Will you stay in touch?",
            "A {job}, how interesting! What did you talk about?",
            "Nice to hear. First impressions can be so good.",
            "That's how friendships begin.",
            "I'd have had a hundred questions for {name}.",
        ),
    ),
    Event(
        kind="found thing",
        slots={
            "thing": "a gold ring, a twenty euro note, a baby hedgehog, an old diary, a wallet, a message in a "
            "bottle, a phone, a Roman coin, "
            "a love letter, a set of false teeth, a kitten, a teddy bear, a fossil".split(", "),
            "where": "in the woods, under a bench, in the attic, on the beach, in a library book, behind the "
            "wardrobe, at the bus stop, in a puddle, "
            "in the garden, in an old jacket, on the tram".split(", "),
            "then": "I took it to the police, I kept it, the owner hugged me, nobody wants it, I put it on the shelf, "
            "I gave it to my sister, "
            "I left it there, I showed it to everyone".split(", "),
        },
        says=(
            "I found {thing} {where} and {then}",
            "guess what I found {where}: {thing}, {then}",
            "found {thing} {where} [today|yesterday|on my walk], {then}",
            "{where} I found {thing}, [imagine|unbelievable|no joke], and {then}",
            "you'd never guess, {thing}, I found it {where}, {then}",
            "when I was out I found {thing}, it lay {where}, and {then}",
        ),
        asks=_asks(
            "{thing} I found",
            "where did I find {thing}",
            "what did I find {where}",
            "what did I do with {thing}",
            "where was it that I found {thing}",
            "what happened to {thing}",
            "I once found something {where}, what was it",
        ),
        query=("{thing}", "found", "find {where}"),
        replies=(
            "What a find!",
            "That doesn't happen every day. Were you surprised?",
            "How exciting! I wonder what the story behind it is.",
            "You must have sharp eyes.",
            "I'd have done the same, I think.",
        ),
    ),
    Event(
        kind="class or workshop",
        slots={
            "craft": "pottery, salsa, first aid, calligraphy, sushi, welding, bread baking, watercolour, juggling, "
            "sewing, fencing, beekeeping, "
            "knitting, self-defence, woodcarving, photography".split(", "),
            "teacher": FIRST_NAMES,
            "result": "I made a crooked bowl, I broke the tool, I was the best, I got a certificate, I laughed all "
            "day, my hands still hurt, "
            "I met nice people, I was the only man, I understood nothing, I want to do it again".split(", "),
        },
        says=(
            "I took a {craft} class with a teacher called {teacher} and {result}",
            "did a one-day {craft} class, {teacher} taught it, {result}",
            "{teacher} gave the {craft} class I went to [yesterday|on Saturday], {result}",
            "my {craft} class was fun, {teacher} is a good teacher, {result}",
            "so I finally went to that {craft} class by {teacher}, {result}",
            "{result} in the {craft} class, {teacher} just smiled",
        ),
        asks=_asks(
            "[the|my|that] {craft} class",
            "who taught the {craft} class",
            "how was my {craft} class",
            "what was the name of the teacher in the {craft} class",
            "what came out of the {craft} class",
            "which class did I take",
            "how did I do in that {craft} class",
        ),
        query=("{craft} class", "class", "{craft} class teacher"),
        replies=(
            "Learning something new is always worth a day. Will you go on with it?",
            "That sounds like fun! What was the hardest part?",
            "{teacher} seems to know how to teach. Would you recommend the class?",
            "Good for you for trying it!",
            "How nice. Do you have anything to show for it?",
        ),
    ),
    Event(
        kind="vet visit",
        slots={
            "animal": "cat, dog, rabbit, guinea pig, parrot, hamster, tortoise, horse, hen, ferret, budgie".split(", "),
            "trouble": "a swollen paw, a cough, fleas, a bad tooth, an infected ear, a swallowed sock, "
            "a broken claw, a sore eye, too much weight".split(", "),
            "price": _PRICES,
        },
        says=(
            "I had to take the {animal} to the vet, {trouble}, and it cost {price}",
            "the vet charged {price} because our {animal} had {trouble}",
            "{price} at the vet for the {animal}, it was {trouble}",
            "we were at the vet with the {animal} [today|yesterday|on Monday], turned out to be {trouble}, {price} in "
            "total",
            "poor {animal} has {trouble}, says the vet, I paid {price}",
            "vet visit with the {animal}: {trouble}, {price}",
        ),
        asks=_asks(
            "the {animal} at the vet",
            "how much did the vet charge for the {animal}",
            "why was the {animal} at the vet",
            "what did the vet find wrong with the {animal}",
            "what did I pay at the vet",
            "what was the matter with the {animal} when we saw the vet",
            "how expensive was the vet",
        ),
        query=("vet", "vet {animal}"),
        replies=(
            "Poor thing! I hope the {animal} gets well soon.",
            "Good that you went. Is it better already?",
            "Vets are not cheap, but health comes first.",
            "Oh dear. Was the {animal} brave?",
            "I'm glad it was looked at. Do you have to go back?",
        ),
    ),
    Event(
        kind="theatre or show",
        slots={
            "show": (
                *"Hamlet, Cats, Carmen, Swan Lake, Macbeth, The Lion King, Les Misérables, The Nutcracker, Faust, "
                "Hamilton, Tosca, Mamma Mia, "
                "Waiting for Godot, The Mousetrap".split(", "),
                *_MADE_UP[:20],
            ),
            "who": _WHO,
            "what": "the main actor forgot his lines, we had seats behind a pillar, the costumes were gorgeous, the "
            "curtain got stuck, "
            "half the audience left, we gave a standing ovation, someone's phone rang, it lasted four hours, "
            "I cried".split(", "),
        },
        says=(
            "I was at the theatre with {who} to see {show} and {what}",
            "{who} and I saw {show} at the theatre [last night|on Friday|yesterday], {what}",
            "theatre evening with {who}: {show}, {what}",
            "{who} had theatre tickets for {show}, so I went along, {what}",
            "we went to see {show}, a night at the theatre with {who}, {what}",
            "been to the theatre, {show}, took {who}, {what}",
        ),
        asks=_asks(
            "[my|the|that] theatre evening",
            "what did I see at the theatre",
            "who did I see {show} with",
            "who was at the theatre with me",
            "how was {show}",
            "what happened at the theatre during {show}",
            "which play or show did I see at the theatre",
        ),
        query=("theatre", "theatre {show}", "{show}"),
        replies=(
            "A night at the theatre is always an event. Did you enjoy it?",
            "Live shows are full of surprises! Would you go again?",
            "I'd love to hear more about {show}.",
            "How nice to dress up and go out.",
            "What will you see next?",
        ),
    ),
    Event(
        kind="food poisoning",
        slots={
            "food": "the oysters, an egg sandwich, leftover rice, the chicken salad, a kebab, the mussels, gas "
            "station sushi, an old yoghurt, "
            "the mushroom stew, a hot dog, the prawns, buffet potato salad".split(", "),
            "where": "at the airport, at the canteen, at a wedding, on the ferry, at my aunt's, at a food truck, at "
            "the beach bar, on the train, "
            "at the office party, at the fair".split(", "),
            "length": "two days, one awful night, a whole week, 24 hours, the entire weekend, three days".split(", "),
        },
        says=(
            "I got food poisoning from {food} {where}, I was sick for {length}",
            "{food} {where} made me sick for {length}",
            "I was sick for {length}, it must have been {food} I had {where}",
            "never again {food} {where}, sick for {length}",
            "{length} of being sick, all because of {food} {where}",
            "got so sick, I blame {food} {where}, took me {length} to recover",
        ),
        asks=_asks(
            "the food that made me sick",
            "what food made me sick",
            "what did I eat that made me sick",
            "where did I eat the thing that made me sick",
            "how long was I sick",
            "from what did I get sick",
            "when I was sick, what was the reason",
        ),
        query=("sick", "food sick"),
        replies=(
            "Oh no, how awful. Are you feeling better?",
            "I'm sorry! Drink plenty and rest.",
            "That takes the joy out of eating for a while.",
            "Poor you. Did anyone else get it?",
            "I hope you're over the worst of it.",
        ),
    ),
    Event(
        kind="parking ticket or fine",
        slots={
            "reason": "parking on the pavement, driving too fast, riding without a ticket, a red light, a missing "
            "stamp, parking too long, "
            "cycling on the footpath, a late library book, using the bus lane, having my dog off the lead".split(", "),
            "price": _PRICES,
            "where": (
                *"by the station, on Main Street, in front of the school, near the harbour, at the hospital, "
                "on the ring road".split(", "),
                *(f"in {city}" for city in CITIES),
            ),
        },
        says=(
            "I got a fine of {price} for {reason} {where}",
            "they fined me {price}, {reason} {where}, a fine out of nowhere",
            "{price} fine for {reason} {where}, [thanks a lot|daylight robbery|my own fault]",
            "got caught {where}, {reason}, the fine is {price}",
            "had to pay a fine {where}, {price}, because of {reason}",
            "I'm so angry, a {price} fine, {where}, for {reason}",
        ),
        asks=_asks(
            "[the|my|that] fine",
            "how much was the fine I got",
            "why did I get a fine",
            "where did I get the fine",
            "what was the fine for",
            "how high was my fine",
            "what did I have to pay as a fine",
        ),
        query=("fine", "fine pay"),
        replies=(
            "How annoying. Will you pay it or object?",
            "Ouch, that hurts. By when do you have to pay?",
            "Well, it happens to many. Better luck next time.",
            "I'm sorry, that's money one would rather spend on something nice.",
            "That's a nuisance. Did you expect it?",
        ),
    ),
    Event(
        kind="haircut",
        slots={
            "style": "a bob, a buzz cut, a fringe, blonde highlights, an undercut, a perm, curls, a mohawk, "
            "pink tips, a crew cut, layers, a side parting".split(", "),
            "stylist": FIRST_NAMES,
            "price": _PRICES,
        },
        says=(
            "I had a haircut, {style}, {stylist} did it for {price}",
            "new haircut: {style}, by {stylist}, {price}",
            "{stylist} gave me a haircut, {style} now, I paid {price}",
            "went for a haircut [today|yesterday|on Friday], came out with {style}, {stylist} took {price}",
            "I let {stylist} do what she wanted, {price} and now I have {style}, what a haircut",
            "{price} for a haircut, {style}, but {stylist} is good",
        ),
        asks=_asks(
            "my haircut",
            "how much was my haircut",
            "who did my haircut",
            "what kind of haircut did I get",
            "what did I pay for the haircut",
            "who cut my hair, the haircut I told you about",
            "what does my new haircut look like",
        ),
        query=("haircut", "haircut pay"),
        replies=(
            "A new look! Do you like it?",
            "I'm sure it suits you. What do others say?",
            "A haircut changes the whole mood.",
            "Brave! Will you keep it that way?",
            "Nice. I wish I could see it.",
        ),
    ),
    Event(
        kind="plant bought or died",
        slots={
            "plant": "fern, cactus, basil, lemon tree, rubber plant, bonsai, monstera, palm, peace lily, rose bush, "
            "fig tree, lavender".split(", "),
            "fate": "it died from too much water, the cat ate it, it bloomed for the first time, it got lice, it grew "
            "ten centimetres, "
            "it lost all its leaves, it fell from the window, the frost killed it, it smells wonderful".split(", "),
            "giver": _WHO,
        },
        says=(
            "the {plant} that I have from {giver}, well, {fate}",
            "{giver} gave me that {plant} and {fate}",
            "about the {plant} from {giver}: {fate}",
            "my {plant}, you know, the one {giver} gave me, {fate}",
            "news from the window sill, the {plant} {giver} brought me, {fate}",
            "{fate}, my poor or lucky {plant}, and {giver} gave it to me",
        ),
        asks=_asks(
            "my {plant}",
            "what happened to my {plant}",
            "who gave me the {plant}",
            "from whom did I get the {plant}",
            "how is my {plant}, what did I say",
            "where did the {plant} come from",
            "what was the latest about the {plant}",
        ),
        query=("{plant}", "gave {plant}"),
        replies=(
            "Plants are full of surprises.",
            "A {plant} has its own mind. Where do you keep it?",
            "Thanks for the update. Do you have other plants?",
            "Well, that's gardening for you.",
            "I see. Will you get another one?",
        ),
    ),
    Event(
        kind="outage",
        slots={
            "what": "internet, electricity, hot water, heating, phone line, gas, water".split(", "),
            "length": "six hours, two days, all morning, 20 minutes, three evenings, half the night, a full week".split(
                ", "
            ),
            "cause": "a digger cut the cable, someone forgot to pay, a mouse chewed the wire, there was ice in the "
            "pipe, nobody knows why, "
            "the whole street was affected, a fuse blew, they were doing maintenance, lightning struck".split(", "),
        },
        says=(
            "our {what} was off for {length}, {cause}",
            "no {what} for {length}, {cause}",
            "the {what} went off [yesterday|on Sunday|this week] and we had to wait {length}, {cause}",
            "{length} without {what}, can you imagine, {cause}",
            "I sat here without {what} for {length} because {cause}",
            "finally the {what} is back, {length} it took, {cause}",
        ),
        asks=_asks(
            "the {what} being off",
            "why was the {what} off",
            "how long was the {what} off",
            "how long were we without {what}",
            "what was the reason we had no {what}",
            "what happened with our {what}",
            "do you remember when the {what} was gone",
        ),
        query=("{what}", "{what} off"),
        replies=(
            "How inconvenient! Is it stable now?",
            "You only notice such things when they're gone.",
            "I'm glad it's back. How did you manage?",
            "That must have been a nuisance.",
            "Oh dear. Did you light candles?",
        ),
    ),
    Event(
        kind="friend moved",
        slots={
            "who": _WHO,
            "from": CITIES,
            "city": CITIES,
            "reason": "for a new job, for love, because of the rent, to study, to be near the sea, for the weather, "
            "after the divorce, to start a farm".split(", "),
        },
        says=(
            "{who} moved from {from} to {city} {reason}",
            "{who} has just moved to {city}, away from {from}, {reason}",
            "helped {who} pack up in {from} [on Saturday|last week], they moved to {city} {reason}",
            "big news, {who} left {from} and moved to {city} {reason}",
            "did you know {who} moved? {from} is history, it's {city} now, {reason}",
            "{reason} {who} moved all the way from {from} to {city}",
        ),
        asks=_asks(
            "{who} having moved to {city}",
            "where has {who} moved to, who moved",
            "why has {who} moved",
            "which city has {who} moved to",
            "who moved to {city}",
            "who moved away from {from}",
            "from where has {who} moved to {city}",
        ),
        query=("{who} moved", "moved {city}", "moved"),
        replies=(
            "A big step! Will you visit?",
            "{city} is a change from {from}. How do you feel about it?",
            "I hope it works out well there.",
            "That's quite a move. Will you miss having them near?",
            "New city, new life. Have you been to {city}?",
        ),
    ),
    Event(
        kind="baby born",
        slots={
            "who": _WHO,
            "name": FIRST_NAMES,
            "weight": "3.2 kilos, seven pounds, 2900 grams, eight pounds two, nearly 4 kilos, 6 lb 5, 3450 grams".split(
                ", "
            ),
            "when": _WHEN,
        },
        says=(
            "{who} had a baby {when}, called {name}, {weight}",
            "the baby is here! {who} gave birth {when}, it's {name}, {weight}",
            "{when} {who}'s baby was born, {weight}, and the name is {name}",
            "baby news from {who}: {name}, born {when}, {weight}",
            "little {name} came {when}, {weight}, {who} and the baby are fine",
            "I held the baby of {who}, so tiny, {weight}, born {when}, and they named it {name}",
        ),
        asks=_asks(
            "the baby of {who}",
            "what's the name of {who}'s baby",
            "when did {who} have the baby",
            "how heavy was baby {name}",
            "who had a baby called {name}",
            "what did {who} call the baby",
            "how much did the baby weigh",
            "when was baby {name} born",
        ),
        query=("baby", "baby {who}", "baby {name}"),
        replies=(
            "Congratulations to the whole family! {name} is a lovely name.",
            "How wonderful! Have you been to visit?",
            "Welcome to the world, {name}!",
            "What happy news. Are they all well?",
            "I'm so pleased. Will you knit something?",
        ),
    ),
    Event(
        kind="funeral or loss",
        slots={
            "who": "my great-aunt, an old teacher, our neighbour, my godfather, a former colleague, my old boss, my "
            "great-uncle, our postman, "
            "my piano teacher, a school friend".split(", "),
            "day": "on Friday, yesterday, last week, on Monday, on the weekend, this morning, last Thursday".split(
                ", "
            ),
            "detail": "they played the Beatles, only six people came, the sun was shining, the priest forgot the "
            "name, everyone wore bright colours, "
            "his dog was there, we all sang, I read a poem, it snowed".split(", "),
        },
        says=(
            "I was at the funeral of {who} {day}, {detail}",
            "{day} was the funeral, {who}, you know, and {detail}",
            "we buried {who} {day}, at the funeral {detail}",
            "the funeral for {who} was {day}, {detail}",
            "I came home from a funeral {day}, {who} died, and {detail}",
            "sad day, funeral of {who} {day}, {detail}",
        ),
        asks=_asks(
            "[the|that] funeral",
            "whose funeral was I at",
            "when was the funeral of {who}",
            "how was the funeral",
            "what did I tell you of the funeral of {who}",
            "which day was the funeral",
            "what happened at the funeral",
        ),
        query=("funeral", "funeral {who}"),
        replies=(
            "I'm sorry for your loss.",
            "My condolences. Were you close?",
            "I'm sorry. That can't have been an easy day.",
            "That sounds like a moving goodbye. How are you now?",
            "I'm sorry to hear it. I'm here if you want to talk.",
        ),
    ),
    Event(
        kind="game played",
        slots={
            "game": "Scrabble, chess, poker, Monopoly, Catan, tennis, darts, bowling, table tennis, mini golf, Risk, "
            "backgammon, Mario Kart, "
            "badminton, dominoes, Uno, pétanque".split(", "),
            "who": _WHO,
            "outcome": "I won by a mile, I lost three times, it ended in a draw, we didn't finish, they cheated, I "
            "won with the last move, "
            "I came last, the board got knocked over, we laughed so much".split(", "),
        },
        says=(
            "I played {game} with {who} and {outcome}",
            "{who} and I played {game} [last night|on Sunday|all afternoon], {outcome}",
            "game of {game} against {who}, {outcome}",
            "we played a round of {game}, {who} and me, {outcome}",
            "{who} talked me into {game}, so we played and {outcome}",
            "{outcome} when I played {game} against {who} [yesterday|today|]",
        ),
        asks=_asks(
            "the {game} game with {who}",
            "who did I play {game} with",
            "who won at {game}, me or {who}",
            "how did my {game} game against {who} end",
            "what did I play with {who}, which game",
            "against whom was that {game} game",
            "did I win at {game}",
        ),
        query=("{game}", "{game} {who}", "game {who}"),
        replies=(
            "A good game is about the fun. Will there be a rematch?",
            "{game} can get serious! Do you play often?",
            "Ha, I'd like to have watched.",
            "That sounds like a proper evening of {game}.",
            "Well played, however it ended.",
        ),
    ),
    Event(
        kind="sports event taken part",
        slots={
            "race": "marathon, half marathon, 10k run, triathlon, swimming race, charity run, bike race, "
            "rowing race, mud run, chess tournament, judo contest".split(", "),
            "result": "I came in 34th, I finished in just under two hours, I gave up halfway, I won my age group, I "
            "was third, I was dead last, "
            "I set a personal best, I got cramp, I beat my brother, I came 112th".split(", "),
            "city": CITIES,
        },
        says=(
            "I took part in a {race} in {city} and {result}",
            "did the {city} {race} [on Sunday|last weekend|yesterday], {result}",
            "my {race} in {city} is over, {result}",
            "{result} in the {race} at {city}",
            "so the {race} in {city}, [six months of training|I was so nervous|what a day], {result}",
            "finally ran or whatever you call it, the {race} in {city}, {result}",
        ),
        asks=_asks(
            "[my|the|that] {race}",
            "how did I do in the {race}",
            "where was my {race}",
            "in which city was the {race} I did",
            "what was my result in the {race}",
            "which place did I come in the {city} {race}",
            "how did the {race} in {city} go",
        ),
        query=("{race}", "{race} {city}"),
        replies=(
            "Respect! How do your muscles feel?",
            "Taking part takes courage. Will you do it again?",
            "What an effort. How long did you train for it?",
            "I'm impressed that you did that at all.",
            "You can be proud. Who cheered for you?",
        ),
    ),
    Event(
        kind="animal seen",
        slots={
            "animal": "a hedgehog, a fox, a kingfisher, a wild boar, an owl, a seal, a badger, a stork, a snake, a "
            "bat, a heron, a deer, a raccoon, "
            "a woodpecker, a squirrel with no tail, a swan".split(", "),
            "where": "in the garden, on the balcony, in the middle of town, by the river, in the car park, on the "
            "motorway, in the chimney, "
            "behind the bins, at the cemetery, on the school roof, in my garage".split(", "),
            "time": TIMES,
        },
        says=(
            "I saw {animal} {where} at {time}",
            "{animal} was {where} [today|this morning|yesterday|] at {time}, I saw it clearly",
            "at {time} I saw {animal}, it was {where}, [magical|I froze|no camera of course]",
            "you won't believe what I saw {where}, {animal}, at {time}",
            "looked up at {time} and saw {animal} {where}",
            "there was {animal} {where}, I saw it at {time} when I went out",
        ),
        asks=_asks(
            "{animal} I saw",
            "where did I see {animal}",
            "at what time did I see {animal}",
            "which animal was it that I saw {where}",
            "what animal did I see {where}",
            "when I saw {animal}, where was it",
            "did I see {animal}, and where",
        ),
        query=("{animal}", "saw", "animal {where}"),
        replies=(
            "How lovely! You don't see that every day.",
            "What a sight. Did it notice you?",
            "Nature comes closer than one thinks.",
            "I'd have liked to see that. Did you get a photo?",
            "That must have made your day.",
        ),
    ),
    Event(
        kind="talk attended",
        slots={
            "speaker": FIRST_NAMES,
            "topic": "climate, sleep, Roman cooking, robots, whales, tea, dark matter, refugees, stress, chess, the "
            "Silk Road, tax law, bird song, "
            "plastic, Mozart, black bears, urban farming".split(", "),
            "point": "we all do it wrong, it began much earlier than people think, small steps count, the numbers are "
            "false, half the slides were missing, "
            "nobody asked a question, it costs less than we fear, it will be solved in ten years".split(", "),
        },
        says=(
            "I went to a talk on {topic} by {speaker}, the message was that {point}",
            "{speaker} gave a talk on {topic} [yesterday|last night|at work], main thing: {point}",
            "heard a talk about {topic}, speaker was {speaker}, and {point}",
            "the {topic} talk by {speaker} was [fine|boring|brilliant], I noted that {point}",
            "been to a talk, {speaker} on {topic}, {point}",
            "so there was this talk, {topic}, someone called {speaker}, and {point}",
        ),
        asks=_asks(
            "[the|that] talk on {topic}",
            "who gave the talk on {topic}",
            "what was the point of the talk on {topic}",
            "what was {speaker}'s talk about",
            "which talk did I go to",
            "what was the main message of that {topic} talk",
            "who was the speaker at the talk about {topic}",
            "what did {speaker} say in that talk",
        ),
        query=("talk {topic}", "talk", "talk {speaker}"),
        replies=(
            "Interesting! Did you agree?",
            "A good talk gives you something to chew on.",
            "{topic} is quite a subject. Was the room full?",
            "What will you take away from it?",
            "Thanks for the summary.",
        ),
    ),
    Event(
        kind="argument with shop or service",
        slots={
            "firm": (
                *"the phone company, the bank, the airline, the electricity company, the delivery firm, the gym, the "
                "insurance, the landlord, "
                "the internet provider, the travel agency".split(", "),
                *_MADE_UP[:40],
            ),
            "matter": "a wrong bill, a broken parcel, a double charge, a cancelled order, a missing refund, a late "
            "delivery, a contract I never signed, "
            "a lost suitcase, a faulty router".split(", "),
            "outcome": "they gave me 50 euros, they hung up, I have to write a letter, they apologised, it is still "
            "open, they sent flowers, "
            "I cancelled everything, they promised to call back, I got a voucher".split(", "),
        },
        says=(
            "I complained to {firm} about {matter} and {outcome}",
            "had to complain at {firm} because of {matter}, {outcome}",
            "my complaint to {firm} over {matter}: {outcome}",
            "an hour on hold with {firm} to make a complaint about {matter}, in the end {outcome}",
            "made a complaint at {firm} [yesterday|this morning|on Monday], {matter}, and {outcome}",
            "so {firm} and {matter}, I filed a complaint, {outcome}",
        ),
        asks=_asks(
            "my complaint to {firm}",
            "what was my complaint to {firm} about",
            "how did my complaint end",
            "who did I send a complaint to",
            "what did {firm} do after my complaint",
            "which firm was my complaint about",
            "what came of the complaint about {matter}",
        ),
        query=("complaint", "complaint {firm}"),
        replies=(
            "Good that you said something. Are you satisfied?",
            "That takes patience. What's the next step?",
            "How tiring. Keep all the papers, just in case.",
            "You were right to complain.",
            "I hope that's the end of it.",
        ),
    ),
    Event(
        kind="parcel",
        slots={
            "item": "book, teapot, shoes, laptop, curtains, puzzle, headphones, vinyl record, coat, spice set, "
            "printer paper, lampshade, bike helmet".split(", "),
            "where": "with the neighbour, at the post office, behind the bin, at the kiosk, on the doorstep, in the "
            "wrong street, in the shed, "
            "with the woman downstairs, at the petrol station, in locker 12".split(", "),
            "when": _WHEN,
        },
        says=(
            "the parcel with the {item} came {when}, they left it {where}",
            "{when} my parcel arrived, the {item}, it was {where}",
            "got the {item} parcel {when}, had to look for it, it was {where}",
            "they delivered my parcel {when} and put it {where}, the {item} I'd been waiting for",
            "my {item} finally came {when}, the parcel was {where}",
            "guess where they left my parcel {when}: {where}, and it's the {item}",
        ),
        asks=_asks(
            "[the|my] parcel with the {item}",
            "where did they leave my parcel",
            "when did the parcel come",
            "what was in the parcel",
            "where was the parcel with the {item}",
            "when was the {item} parcel delivered",
            "which thing came in that parcel",
        ),
        query=("parcel", "parcel {item}"),
        replies=(
            "Good that it arrived! Is it what you expected?",
            "Delivery is always an adventure.",
            "Nice, enjoy unpacking it.",
            "At least it's there. Was it in one piece?",
            "I'm glad you found it.",
        ),
    ),
    Event(
        kind="series watched",
        slots={
            "series": (
                *"The Crown, Fargo, Dark, Breaking Bad, Borgen, Friends, The Wire, Sherlock, Lost, Fleabag, "
                "The Office, Twin Peaks".split(", "),
                *_MADE_UP[:40],
            ),
            "episode": "episode 3, season two, the fourth episode, the first three episodes, season 5, the pilot, "
            "episode nine, the final".split(", "),
            "who": _WHO,
        },
        says=(
            "I'm watching the series {series} with {who}, we stopped after {episode}",
            "{who} and I started the series {series}, we've got as far as {episode}",
            "we got through {episode} of {series} [last night|on Sunday|], {who} wants to go on, good series",
            "the series with {who} at the moment was {series}, last thing we saw was {episode}",
            "fell asleep during {episode} of the series {series}, {who} was cross",
            "watched {episode} of {series} with {who}, I like that series",
        ),
        asks=_asks(
            "[the|that] series I watched with {who}",
            "which episode of {series} did I get to",
            "where did we stop in the series {series}",
            "who did I watch {series} with",
            "what was the series I started with {who}",
            "which series did {who} and I watch",
            "how far did we get with {series}",
        ),
        query=("series", "series {who}", "{series}"),
        replies=(
            "No spoilers, please! Do you like it so far?",
            "It's fun to watch something together.",
            "{series} seems to keep people hooked. Will you go on?",
            "Good to know where you stopped.",
            "Who is your favourite character?",
        ),
    ),
    Event(
        kind="weather day",
        slots={
            "weather": "hail the size of walnuts, 38 degrees in the shade, the first snow, thick fog, a double "
            "rainbow, minus 15, "
            "rain sideways, a red sunset, a sandstorm, black ice everywhere".split(", "),
            "city": CITIES,
            "did": "we stayed in bed, I walked to work anyway, the school closed, we swam in the river, my car "
            "wouldn't start, we built a snowman, "
            "I took a hundred photos, we drank tea all day, I got soaked".split(", "),
        },
        says=(
            "the weather in {city} was mad, {weather}, and {did}",
            "we had {weather} in {city} [yesterday|on Sunday|last week], such weather, {did}",
            "{weather} in {city}, {did}, never seen weather like that",
            "what weather we had in {city}, {weather}, {did}",
            "I was in {city} when the weather turned, {weather}, so {did}",
            "crazy weather [today|yesterday|] in {city}: {weather}, {did}",
        ),
        asks=_asks(
            "the weather in {city}",
            "how was the weather in {city}",
            "what was the weather like when I was in {city}",
            "what did I do in that crazy weather in {city}",
            "where was it that we had such mad weather",
            "which city had the crazy weather I told you about",
            "in that weird weather, what happened",
        ),
        query=("weather", "weather {city}"),
        replies=(
            "That's something to tell the grandchildren.",
            "Weather like that makes a day memorable.",
            "Goodness! Is it better now?",
            "I hope you were dressed for it.",
            "Wow. Does that happen often in {city}?",
        ),
    ),
    Event(
        kind="stolen thing",
        slots={
            "thing": "bicycle, wallet, laptop, scooter, phone, handbag, garden gnome, camera, motorbike, pram, "
            "jacket, doormat, kayak".split(", "),
            "where": "in front of the station, at the market, on the metro, from the cellar, at the beach, in the "
            "café, outside the gym, from my car, "
            "in the hostel, off the balcony".split(", "),
            "when": _WHEN,
        },
        says=(
            "my {thing} was stolen {when} {where}",
            "somebody stole my {thing} {where} {when}",
            "{when} my {thing} got stolen {where}, I could cry",
            "I went to the police, {thing} stolen {where} {when}",
            "can you believe it, {thing} stolen {when}, {where}",
            "they stole the {thing} {when}, {where}, in broad daylight",
        ),
        asks=_asks(
            "my stolen {thing}",
            "when was my {thing} stolen",
            "where was the {thing} stolen",
            "what did they steal from me {where}",
            "where did somebody steal my {thing}",
            "which thing of mine was stolen",
            "what was stolen from me",
        ),
        query=("stolen {thing}", "stolen", "steal"),
        replies=(
            "I'm so sorry, that's awful. Have you reported it?",
            "How mean! Is it insured?",
            "That's a horrible feeling. I hope it turns up.",
            "Oh no. Did anybody see anything?",
            "I'm sorry. Can I help you think what to do next?",
        ),
    ),
    Event(
        kind="birthday celebrated",
        slots={
            "who": _WHO,
            "age": "30, 40, 18, 50, 7, 65, 21, 90, 12, 75, 100, 33".split(", "),
            "place": "at the bowling alley, in the garden, at a pizzeria, on a boat, at home, in a climbing hall, "
            "at the zoo, on the beach, in the pub".split(", "),
        },
        says=(
            "we celebrated the birthday of {who} {place}, {age} years",
            "{who} turned {age} [yesterday|on Saturday|last week], birthday party {place}",
            "birthday cake {place}, for {who}, {age} candles on it",
            "{who} is {age} now, we were all {place} for the birthday",
            "the birthday of {who} was {place}, can't believe it's {age} already",
            "I was at a birthday {place}, {who} turned {age}",
        ),
        asks=_asks(
            "the birthday of {who}",
            "where did we celebrate the birthday of {who}",
            "how old was {who} at that birthday",
            "whose birthday was I at",
            "who had a birthday {place}",
            "which birthday did {who} celebrate",
            "where was {who}'s birthday party",
        ),
        query=("birthday", "birthday {who}"),
        replies=(
            "Many happy returns! Was there cake?",
            "{age} is a fine age. Did everyone have fun?",
            "How nice to celebrate together.",
            "Birthdays go by so fast. What was the present?",
            "That sounds like a lovely celebration.",
        ),
    ),
    Event(
        kind="cake baked",
        slots={
            "cake": "chocolate cake, cheesecake, cherry pie, lemon cake, plum tart, carrot cake, sponge cake, "
            "marble cake, birthday cake, rhubarb crumble".split(", "),
            "for": "the school fair, my aunt, the office, the church, a colleague's farewell, the neighbours, "
            "our anniversary, the football club, a picnic".split(", "),
            "mishap": "I used salt instead of sugar, it was gone in a minute, the middle was raw, the dog got half, "
            "it sank, it won a prize, "
            "the oven died, everyone asked for the recipe".split(", "),
        },
        says=(
            "I baked a {cake} for {for} and {mishap}",
            "{mishap} with the {cake} I baked for {for}",
            "baked a {cake} [yesterday|last night|on Sunday], it was for {for}, {mishap}",
            "so for {for} I baked a {cake}, {mishap}",
            "the {cake} for {for}, I baked it myself, {mishap}",
            "I was up till midnight, baked a {cake} for {for}, {mishap}",
        ),
        asks=_asks(
            "the {cake} I baked",
            "who was the {cake} for",
            "what happened with the {cake}",
            "what did I bake for {for}, which cake or pie was baked",
            "for what occasion or person did I make the {cake}",
            "how did the {cake} turn out",
            "what went wrong or right with my {cake}",
        ),
        query=("{cake}", "baked {cake}", "baked"),
        replies=(
            "Baking is an adventure! Will you try again?",
            "Now I'm hungry for {cake}.",
            "That's a story worth telling. What did people say?",
            "It's the thought that counts, and the icing.",
            "I bet the kitchen smelled wonderful.",
        ),
    ),
    Event(
        kind="lottery or prize",
        slots={
            "prize": "a toaster, 50 euros, a weekend in a spa, a ham, a bicycle, a T-shirt, two cinema tickets, a "
            "giant teddy, 1000 dollars, "
            "a year of free coffee, a lawnmower".split(", "),
            "where": "in the raffle, in the lottery, at the school fair, in a radio quiz, at bingo, in a photo "
            "contest, at the village fête, "
            "in an online draw, on a scratch card".split(", "),
            "then": "I gave it to my mother, I still haven't collected it, I sold it, I kept it, I donated it, "
            "we celebrated, nobody believed me".split(", "),
        },
        says=(
            "I won {prize} {where} and {then}",
            "guess who won {prize} {where}, me, and {then}",
            "{where} I won {prize} [yesterday|last week|], {then}",
            "first time I won anything: {prize}, {where}, {then}",
            "I never win, but I won {prize} {where}, {then}",
            "won {prize} {where}, [lucky me|can you believe it], {then}",
        ),
        asks=_asks(
            "what I won {where}",
            "what did I win {where}, that time I won something",
            "where did I win {prize}, I mean the one I won",
            "which prize was it that I won",
            "I won something once, what was it",
            "what did I do with {prize} that I won",
            "where was it that I won {prize}",
        ),
        query=("won", "won {prize}", "won {where}"),
        replies=(
            "Congratulations! Lucky you.",
            "How nice to win something for once!",
            "Somebody had to win, and it was you.",
            "Well done! Will you try your luck again?",
            "That's a lovely surprise.",
        ),
    ),
    Event(
        kind="phone or computer broken",
        slots={
            "device": "phone, laptop, tablet, printer, TV, monitor, camera, smartwatch, e-reader, hard drive, "
            "microwave, radio".split(", "),
            "how": "I dropped it in the sink, the cat knocked it over, it just went black, coffee got into it, the "
            "screen cracked on the stairs, "
            "it got too hot, my son sat on it, it fell out of the window, lightning got it".split(", "),
            "solution": "a shop on the corner fixed it, I have to buy a new one, it dried in rice, the warranty "
            "covers it, it's still broken, "
            "I use an old one now, it works again by magic".split(", "),
        },
        says=(
            "my {device} broke, {how}, {solution}",
            "{how}, so the {device} is broken, {solution}",
            "the {device} broke [yesterday|this morning|on Friday], {how}, and {solution}",
            "broken {device}: {how}, {solution}",
            "of course my {device} broke just now, {how}, but {solution}",
            "bad luck with the {device}, it's broken because {how}, {solution}",
        ),
        asks=_asks(
            "my broken {device}",
            "how did my {device} break",
            "what happened to my {device}",
            "what did I do about the broken {device}",
            "why was my {device} broken",
            "who or what fixed the {device}, or did I need a new one",
            "when my {device} broke, how did that happen",
        ),
        query=("{device}", "broken {device}", "broke {device}"),
        replies=(
            "How annoying! Did you lose any data?",
            "Oh no, not the {device}. I hope it was insured.",
            "These things break so easily.",
            "I'm sorry. Are you managing without trouble?",
            "Well, at least you know where you stand.",
        ),
    ),
    Event(
        kind="song heard",
        slots={
            "song": (
                *"Yesterday, Africa, Halo, Creep, Imagine, Toxic, Jolene, Zombie, Fields of Gold, Wonderwall, "
                "La Mer".split(", "),
                *_MADE_UP,
            ),
            "where": "on the radio, in a taxi, at the supermarket, in a film, at the dentist's, in the lift, "
            "at the hairdresser's, in a café".split(", "),
            "feeling": "it made me cry, I can't get it out of my head, I had to dance, it reminded me of school, "
            "I hated it, I want it at my wedding".split(", "),
        },
        says=(
            "I heard the song {song} {where} and {feeling}",
            "{where} they played a song, {song}, {feeling}",
            "the song {song} came on {where} [today|yesterday|this morning], {feeling}",
            "do you know the song {song}? heard it {where}, {feeling}",
            "that song again, {song}, this time {where}, {feeling}",
            "{song} is the song I heard {where}, {feeling}",
        ),
        asks=_asks(
            "[the|that] song I heard",
            "which song did I hear {where}",
            "where did I hear the song {song}",
            "what was that song called",
            "what did the song {song} do to me",
            "what was the name of the song I heard {where}",
        ),
        query=("song", "song {song}"),
        replies=(
            "Songs can do that. Do you listen to a lot of music?",
            "Music goes straight to the heart.",
            "{song}! When did you first hear it?",
            "Some songs follow you around all day.",
            "Nice. Will you listen to it again?",
        ),
    ),
    Event(
        kind="meeting at work",
        slots={
            "topic": "budget, new website, hiring plan, office move, summer fair, logo, contract, safety rules, "
            "holiday rota, merger, product launch".split(", "),
            "who": FIRST_NAMES,
            "outcome": "it was postponed, we got the green light, nobody agreed, we need two more weeks, it costs too "
            "much, I have to write a report, "
            "we start on Monday, it was cancelled".split(", "),
        },
        says=(
            "we had a meeting about the {topic}, {who} led it, and {outcome}",
            "meeting with {who} on the {topic} [today|yesterday|this morning], {outcome}",
            "{who} called a meeting about the {topic}, {outcome}",
            "two hours of meeting for the {topic} with {who}, result: {outcome}",
            "out of the {topic} meeting at last, {who} was there, {outcome}",
            "so the meeting with {who}, {topic} again, {outcome}",
        ),
        asks=_asks(
            "the {topic} meeting",
            "what came out of the meeting about the {topic}",
            "who was in the {topic} meeting with me",
            "what was the meeting with {who} about",
            "what was the result of the {topic} meeting",
            "which meeting did I have with {who}",
        ),
        query=("meeting", "meeting {topic}", "meeting {who}"),
        replies=(
            "Meetings can be long. Are you happy with the result?",
            "Thanks for telling me. What's your part in it?",
            "At least it's clear now. What comes next?",
            "I see. Was it a tense meeting?",
            "Good to know where the {topic} stands.",
        ),
    ),
    Event(
        kind="childhood memory",
        slots={
            "age": "five, six, seven, eight, nine, ten, eleven, twelve, four".split(", "),
            "deed": "fell into a frozen pond, set the curtains on fire, ran away to the station, ate a whole jar of "
            "honey, got stuck in a tree, "
            "cut my own hair, sold my brother's bike, hid a frog in the bath, painted the dog blue, "
            "broke the church window".split(", "),
            "who": "my grandma, my dad, a policeman, my teacher, the neighbour, my big sister, the postman, "
            "my mum".split(", "),
        },
        says=(
            "when I was {age} I {deed} and {who} found me",
            "as a child of {age} I {deed}, {who} was furious",
            "a memory from childhood: I was {age}, I {deed}, and {who} laughed",
            "at {age} I {deed}, and {who} never told anyone, I was such a child",
            "I once {deed} when I was {age}, {who} still tells the story of me as a child",
            "my childhood in one picture: {age} years old, I {deed}, {who} came running",
        ),
        asks=_asks(
            "[my|that] childhood story",
            "what did I do as a child when I was {age}",
            "how old was I as a child when I {deed}",
            "who was there when I {deed} as a child",
            "which childhood story did I tell you",
            "as a child I did something silly, what was it",
        ),
        query=("child", "childhood", "childhood story"),
        replies=(
            "What a child you were! Did you get into trouble?",
            "Ha, I can picture it. What happened then?",
            "Stories like that get better every year.",
            "That's a memory to keep.",
            "You must have been quite a handful!",
        ),
    ),
    Event(
        kind="bill received",
        slots={
            "sort": "power, water, gas, phone, vet, hospital, garage, heating, dentist, broadband".split(", "),
            "price": _PRICES,
            "due": "by Friday, by the end of the month, within ten days, by the first of March, in two weeks, "
            "by tomorrow, in three instalments".split(", "),
        },
        says=(
            "the {sort} bill came, {price}, to be paid {due}",
            "I got a {sort} bill over {price}, I have to pay {due}",
            "{price} for the {sort} bill, payable {due}, [ouch|crazy|as if I were rich]",
            "another bill, {sort} this time, {price}, they want it {due}",
            "opened the {sort} bill [today|this morning|yesterday]: {price} {due}",
            "my {sort} bill is {price} and they want the money {due}",
        ),
        asks=_asks(
            "the {sort} bill",
            "how much was the {sort} bill",
            "when do I have to pay the {sort} bill",
            "how high is the bill for {sort}",
            "which bill did I get",
            "by when was the {sort} bill due",
        ),
        query=("{sort} bill", "bill"),
        replies=(
            "Bills never come alone. Is it more than you expected?",
            "Thanks, so that's {price} {due}.",
            "That's not nothing. Will you manage?",
            "I see. Don't forget to pay it in time!",
            "Good that you opened it right away.",
        ),
    ),
    Event(
        kind="day at the beach or pool",
        slots={
            "water": "lake, beach, pool, river, spa, water park, hot springs".split(", "),
            "who": _WHO,
            "detail": "I got sunburnt, the water was freezing, a gull stole my sandwich, we found a starfish, I lost "
            "my swimsuit, we stayed till dark, "
            "there were jellyfish, I swam two kilometres".split(", "),
        },
        says=(
            "I spent the day at the {water} with {who}, {detail}",
            "{who} and I went to the {water} [yesterday|on Sunday|at the weekend], {detail}",
            "we were at the {water}, {who} and me, and {detail}",
            "day off at the {water} with {who}, {detail}",
            "{who} dragged me to the {water}, {detail}",
            "just back from the {water}, {who} drove, {detail}",
        ),
        asks=_asks(
            "my day at the {water}",
            "who did I go to the {water} with",
            "what happened at the {water}",
            "how was it at the {water}",
            "who was at the {water} with me",
            "when I was at the {water} with {who}, what was it like",
        ),
        query=("{water}", "{water} {who}"),
        replies=(
            "A day by the water is good for the soul.",
            "That sounds like a real day off. Are you rested?",
            "Lovely! Did you swim a lot?",
            "I'd have come along. Was it crowded?",
            "Days like that should be longer.",
        ),
    ),
    Event(
        kind="borrowed or lent thing",
        slots={
            "thing": "drill, tent, ladder, cake tin, suitcase, guitar, bike, sleeping bag, projector, lawnmower, "
            "novel, fondue set, kayak, wheelbarrow".split(", "),
            "who": _WHO,
            "until": "until Sunday, for a week, until the end of May, for the holidays, for a month, "
            "until they move, until Christmas".split(", "),
        },
        says=(
            "I lent my {thing} to {who} {until}",
            "{who} has my {thing}, I lent it {until}",
            "lent {who} the {thing} {until}, [hope it comes back|fingers crossed|no problem]",
            "my {thing} is lent to {who} {until}",
            "[yesterday|this morning|last night] I lent {who} the {thing}, {until}",
            "{until} I have no {thing}, I've lent it to {who}",
        ),
        asks=_asks(
            "the {thing} I lent out",
            "who did I lend the {thing} to",
            "who has my {thing}",
            "what did I lend {who}, what have I lent",
            "until when did I lend out the {thing}",
            "when do I get my {thing} back",
        ),
        query=("{thing}", "lent {thing}", "lent"),
        replies=(
            "That's kind of you. I hope it comes back in one piece.",
            "All right, so the {thing} is in other hands for a while.",
            "You're generous. Do you need it yourself?",
            "Good to know, in case you look for it.",
            "I can remind you who has it, just ask.",
        ),
    ),
    Event(
        kind="spot where something was put",
        slots={
            "thing": "passport, spare key, Christmas presents, tax papers, sewing kit, camera charger, vaccination "
            "card, old photos, birth certificate, "
            "jewellery, sunglasses, winter gloves, emergency money, tent pegs".split(", "),
            "place": "in the blue box, under the stairs, behind the books, in the bread bin, in the top drawer, in "
            "the attic, in a biscuit tin, "
            "in the suitcase, in the piano stool, at my mother's, in the shoe cupboard, "
            "in the bottom of the wardrobe".split(", "),
        },
        says=(
            "I put the {thing} {place}",
            "just so it's said, the {thing} went {place}",
            "hid the {thing} {place} [today|this morning|]",
            "I've moved the {thing}, everything {place} now",
            "[yesterday|last night|] I tidied up and put the {thing} {place}",
            "I will forget it for sure: {thing} {place}",
        ),
        asks=_asks(
            "the {thing} and the place",
            "where did I put the {thing}",
            "where did I leave my {thing}",
            "where can I find the {thing}",
            "in which place did I hide the {thing}",
            "I can't find the {thing}, where did I say I put it",
            "have you any idea where my {thing} might be",
        ),
        query=("{thing}", "put {thing}"),
        replies=(
            "All right. Ask me when you look for it.",
            "A good hiding place! I can tell you later where it was.",
            "Got it. That's easy to forget, so good that you told me.",
            "Noted. Nobody will look there.",
            "Thanks. I can look it up for you any time.",
        ),
    ),
    Event(
        kind="flat viewed",
        slots={
            "flat": "flat, house, cottage, studio, loft, farmhouse, houseboat, bungalow".split(", "),
            "city": CITIES,
            "price": "900 a month, 1,200 euros a month, 350,000, $2,100 a month, 640 pounds, 1.2 million, "
            "480 a month, 75,000".split(", "),
            "flaw": "it has no kitchen, the view is amazing, it smells of damp, the stairs are steep, it's next to a "
            "pub, it is far too small, "
            "the garden is huge, twenty people were queuing".split(", "),
        },
        says=(
            "I looked at a {flat} in {city}, {price}, {flaw}",
            "viewed a {flat} in {city} [today|yesterday|on Saturday] for {price}, {flaw}",
            "the {flat} in {city} I went to see costs {price} and {flaw}",
            "there was a viewing of a {flat} in {city}, {price}, but {flaw}",
            "we went to see that {flat} in {city}, {flaw}, and they ask {price}",
            "{price} for a {flat} in {city}, went to look at it, {flaw}",
        ),
        asks=_asks(
            "the {flat} in {city}",
            "how much was the {flat} in {city}",
            "what was wrong or right with the {flat} I looked at",
            "where was the {flat} I went to see",
            "what did they ask for the {flat} in {city}",
            "in which city did I view a {flat}",
        ),
        query=("{flat}", "{flat} {city}"),
        replies=(
            "Hunting for a home is hard work. Would you take it?",
            "I see. How did you feel when you walked in?",
            "There's always a catch. Are there other places to see?",
            "Thanks for the report! What do you think?",
            "{city} would be a change. Will you apply for it?",
        ),
    ),
    Event(
        kind="running into someone",
        slots={
            "who": FIRST_NAMES,
            "role": "old teacher, ex, former boss, school friend, first landlord, old neighbour, driving instructor, "
            "old flame".split(", "),
            "where": "at the supermarket, on the tram, at the airport, in a museum, at the tip, at a petrol station, "
            "at the opera, on the beach".split(", "),
        },
        says=(
            "I ran into {who}, my {role}, {where}",
            "guess who I ran into {where}: {who}, my {role}",
            "ran into my {role} {where} [today|yesterday|last week], you know, {who}",
            "{where} I ran into {who}, that's my {role}",
            "my {role} {who} stood {where}, I literally ran into them",
            "what a coincidence, {where} I ran into my {role}, {who}",
        ),
        asks=_asks(
            "my {role} and how we ran into each other",
            "where was it I ran into {who}",
            "who was it I ran into {where}",
            "what's the name of my {role} I ran into",
            "which person from the past have I run into, the one I ran into {where}",
            "how come I ran into my {role}, where was that",
        ),
        query=("ran into", "ran {who}", "{role}"),
        replies=(
            "What a small world! Did you talk?",
            "That must have been a surprise.",
            "How was it to see {who} again?",
            "You never know whom you'll meet.",
            "Funny how that happens. Did you recognise each other at once?",
        ),
    ),
    Event(
        kind="dinner guests",
        slots={
            "who": FIRST_NAMES,
            "other": FIRST_NAMES,
            "dish": "fondue, roast lamb, vegetable curry, lasagne, fish soup, pizza, sushi, chilli, tagine, "
            "roast chicken".split(", "),
            "detail": "nobody wanted to go home, the oven broke, one of them is vegan, we ran out of wine, "
            "they brought a dog, it got late".split(", "),
        },
        says=(
            "we had guests for dinner, {who} and {other}, I made {dish} and {detail}",
            "{who} and {other} were our dinner guests [last night|on Friday|yesterday], there was {dish}, {detail}",
            "cooked {dish} for my guests, {who} and {other}, {detail}",
            "dinner guests yesterday: {who} with {other}, {dish} on the table, {detail}",
            "I invited {who} and {other} as guests, served {dish}, {detail}",
            "our guests {who} and {other} loved the {dish}, {detail}",
        ),
        asks=_asks(
            "our dinner guests",
            "who were my guests for dinner",
            "what did I cook for our guests",
            "what did I serve my guests {who} and {other}",
            "which guests did I make {dish} for",
            "what happened when {who} and {other} were our guests",
        ),
        query=("guests", "dinner guests", "guests {who}"),
        replies=(
            "A full table is a fine thing. Did they like the {dish}?",
            "You sound like a good host!",
            "What a nice evening. Who did the dishes?",
            "Having guests is work, but worth it.",
            "I hope there were leftovers.",
        ),
    ),
    Event(
        kind="mistake made",
        slots={
            "mistake": "sent a love letter to my boss, put diesel in the car, dyed all the shirts pink, called my "
            "teacher mum, forgot my own birthday, "
            "booked the wrong month, locked the cat in the cellar, painted the wrong door, "
            "went to the wrong wedding, deleted all the photos".split(", "),
            "when": _WHEN,
        },
        says=(
            "I made an embarrassing mistake {when}, I {mistake}",
            "{when} I {mistake}, what an embarrassing mistake",
            "biggest mistake of my life: {when} I {mistake}",
            "so {when} I {mistake}, by mistake of course",
            "please don't laugh at my mistake, I {mistake} {when}",
            "it was a mistake and I'm embarrassed, I {mistake} {when}",
        ),
        asks=_asks(
            "[my|that] [embarrassing|stupid|big|] mistake",
            "what mistake did I make",
            "when did I make that mistake",
            "which embarrassing mistake was it",
            "I made a mistake, what was it",
            "what was the mistake I told you, and when was that",
        ),
        query=("mistake", "embarrassing mistake"),
        replies=(
            "Oh dear! But it will make a good story one day.",
            "That can happen to anyone. How did it end?",
            "I won't laugh, I promise. Could it be put right?",
            "We all have days like that.",
            "Take heart, people forget these things quickly.",
        ),
    ),
    Event(
        kind="photo or artwork made",
        slots={
            "work": "painting, drawing, photo, scarf, sculpture, poem, quilt, collage, birdhouse, model plane, mug, "
            "short story, jumper".split(", "),
            "subject": "my grandmother, the sea, an old bridge, a sleeping fox, the moon, my street, two hands, "
            "a red door, a storm, our kitchen".split(", "),
            "fate": "it hangs in the hall, I gave it to my aunt, I threw it away, somebody wants to buy it, it's not "
            "finished, I'm proud of it, "
            "it was shown at school".split(", "),
        },
        says=(
            "I made a {work} with {subject} on it or in it, {fate}",
            "my {work} of {subject} is done, {fate}",
            "finished a {work} [yesterday|last night|], the theme is {subject}, {fate}",
            "about that {work} of mine, {subject} is what it shows, {fate}",
            "spent all Sunday on a {work}, {subject}, and {fate}",
            "new {work}: {subject}, {fate}",
        ),
        asks=_asks(
            "my {work}",
            "what was the theme of my {work}",
            "what happened to the {work} I made",
            "where is my {work} now, or what became of it",
            "what was on the {work} I made",
            "what did I make a {work} of",
        ),
        query=("{work}", "{work} made"),
        replies=(
            "You made that yourself? Well done!",
            "I'd love to see it. How long did it take?",
            "Making something with your own hands is special.",
            "{subject} is a fine theme. What will you make next?",
            "That's something to be proud of.",
        ),
    ),
    Event(
        kind="market or fair visited",
        slots={
            "fair": "Christmas market, book fair, flea market, county fair, comic convention, wine fair, "
            "street festival, boat show, cheese market".split(", "),
            "city": CITIES,
            "bought": "a wooden star, three old maps, a signed comic, honey, a brass lamp, a striped hat, "
            "goat cheese, nothing at all, a music box".split(", "),
        },
        says=(
            "I was at the {fair} in {city} and bought {bought}",
            "went to the {city} {fair} [yesterday|on Saturday|last week], came home with {bought}",
            "the {fair} in {city} was packed, I got {bought}",
            "{bought}, that's what I bought at the {fair} in {city}",
            "we strolled over the {fair} in {city}, my loot: {bought}",
            "finally made it to the {fair} in {city}, bought {bought}",
        ),
        asks=_asks(
            "the {fair} in {city}",
            "what did I buy at the {fair}",
            "where was the {fair} I went to",
            "in which city was I at a {fair}",
            "what did I bring home from the {fair} in {city}",
            "where did I get {bought}, was that the {fair}",
        ),
        query=("{fair}", "{fair} {city}"),
        replies=(
            "I like the bustle of such places. Was it expensive?",
            "That sounds like a good outing!",
            "{city} seems a nice place for that. Who came with you?",
            "You found what you were looking for, it seems.",
            "Lovely. Will you go again next year?",
        ),
    ),
    Event(
        kind="someone's news from work",
        slots={
            "who": _WHO,
            "news": "promotion, new job, pay rise, sabbatical, transfer, company car, dismissal, retirement, "
            "scholarship".split(", "),
            "place": (
                *"the hospital, the post office, a bank, the university, a zoo, the railway, a bakery, "
                "the town hall".split(", "),
                *_MADE_UP[:60],
            ),
            "when": _WHEN,
        },
        says=(
            "{who} told me {when} about a {news} at {place}",
            "{when} I heard that {who} has news, a {news} at {place}",
            "big thing for {who}, {news} at {place}, I heard it {when}",
            "it's official since {when}, a {news} for {who} at {place}",
            "{who} and the {news} at {place}, we drank to that {when}",
            "did you know? {news} at {place} for {who}, found out {when}",
        ),
        asks=_asks(
            "the {news} of {who}",
            "where does {who} have the {news}",
            "when did I hear of the {news} {who} had",
            "who was it that had a {news} at {place}",
            "what was the news about {who} and the {news}",
            "at which place was the {news} for {who}",
        ),
        query=("{news} {who}", "{news}"),
        replies=(
            "That's quite a change. How do they feel about it?",
            "Thanks for telling me. What do you make of it?",
            "Big news! Did you see it coming?",
            "Work can turn a life around.",
            "I hope it turns out for the best.",
        ),
    ),
    Event(
        kind="sting or bite",
        slots={
            "beast": "wasp, bee, jellyfish, dog, tick, spider, goose, horse, mosquito, parrot".split(", "),
            "part": "lip, foot, neck, hand, left ear, knee, thumb, eyelid, back, shoulder".split(", "),
            "where": "in the park, at the lake, on the balcony, at a picnic, in the stable, in my own kitchen, "
            "on the way to work, at the campsite".split(", "),
        },
        says=(
            "a {beast} got me {where}, right on the {part}",
            "I was stung or bitten by a {beast} {where}, my {part} is huge",
            "stupid {beast}, it got my {part} {where}",
            "{where} a {beast} went for my {part} [today|yesterday|this morning]",
            "my {part} is red and swollen, it was a {beast} {where}",
            "ouch, {beast} {where}, straight into the {part}",
        ),
        asks=_asks(
            "the {beast} that got me",
            "where did the {beast} get me",
            "what happened with the {beast}",
            "which part of me did the {beast} hurt",
            "what did the {beast} do to my {part}",
            "in which place did I meet that {beast}",
        ),
        query=("{beast}", "{beast} {part}"),
        replies=(
            "Ouch! Is the swelling going down?",
            "Poor you. Put something cold on it.",
            "That must hurt. Are you allergic?",
            "Nasty! Keep an eye on it, and see a doctor if it gets worse.",
            "I'm sorry, that's no fun at all.",
        ),
    ),
    Event(
        kind="donation or good deed",
        slots={
            "deed": "gave blood, helped an old man home, donated my coat, rescued a kitten, planted a tree, paid for "
            "a stranger's coffee, "
            "cleaned the beach, gave up my seat for hours, read to the children at the hospital, "
            "found a lost child's mother".split(", "),
            "city": CITIES,
            "when": _WHEN,
        },
        says=(
            "my good deed {when}: I {deed} in {city}",
            "I did a good deed {when}, I {deed}, that was in {city}",
            "{when} in {city} I {deed}, I'd call it my good deed of the year",
            "in {city} I {deed} {when}, good deed done",
            "I {deed} {when} in {city}, a small good deed",
            "felt like a good deed, so I {deed} {when} when I was in {city}",
        ),
        asks=_asks(
            "my good deed",
            "what was my good deed",
            "where did I do my good deed",
            "when did I do a good deed",
            "which good deed did I do in {city}",
            "I did a good deed, what was it exactly",
        ),
        query=("good deed", "deed", "good deed {city}"),
        replies=(
            "That was kind of you.",
            "The world needs more of that. How did it feel?",
            "Well done! I'm sure it mattered.",
            "What a nice thing to do.",
            "You made somebody's day better.",
        ),
    ),
    Event(
        kind="booking made",
        slots={
            "what": "table, cabin, campsite, rental car, boat tour, massage, photographer, hall, balloon ride, "
            "cooking course, guide".split(", "),
            "date": DATES,
            "name": (*FIRST_NAMES[:300], *_MADE_UP),
            "price": _PRICES,
        },
        says=(
            "I booked a {what} for {date} under the name {name}, {price}",
            "booked the {what} [today|yesterday|just now], {date}, the name is {name}, {price}",
            "the {what} is booked, {date}, {price}, I used the name {name}",
            "{price} for the {what} on {date}, booked with the name {name}",
            "finally a booking for a {what}: {date}, under {name}, {price}",
            "done, {what} booked under {name}, for {date}, they take {price}",
        ),
        asks=_asks(
            "the {what} I booked",
            "under which name did I book the {what}",
            "for which date did I book the {what}",
            "how much is the {what} I booked",
            "when is the {what} booked for",
            "what name is the {what} under",
            "what date was it for the {what}",
        ),
        query=("{what}", "booked {what}"),
        replies=(
            "Good, that's arranged. Are you looking forward to it?",
            "All booked, then! Who is going with you?",
            "Nice. I can tell you the details when you need them.",
            "That's one thing off the list.",
            "Wonderful. I hope everything goes as planned.",
        ),
    ),
    Event(
        kind="joke or saying heard",
        slots={
            "who": _WHO,
            "joke": "a horse walks into a bar, two fish sit in a tank, a snail gets robbed by a tortoise, a man "
            "orders a bowl of clouds, "
            "a penguin visits the bank, three ghosts share a taxi, a pirate goes to the optician, "
            "a potato wants to be a star".split(", "),
            "reaction": "nobody laughed, I nearly choked, my tea came out of my nose, I didn't get it, "
            "even the waiter laughed, Grandma was shocked".split(", "),
        },
        says=(
            "{who} told me a joke, the one where {joke}, {reaction}",
            "heard a joke from {who}: {joke}, {reaction}",
            "do you know the joke where {joke}? {who} told it and {reaction}",
            "{who}'s joke [last night|at lunch|yesterday], {joke} and so on, {reaction}",
            "a joke, told by {who}, begins with: {joke}, and {reaction}",
            "at dinner {who} told that joke, {joke}, {reaction}",
        ),
        asks=_asks(
            "[the|that] joke from {who}",
            "which joke did {who} tell me",
            "who told me the joke where {joke}",
            "what was the joke about",
            "how did people react to the joke {who} told",
            "what was that joke again that I heard",
        ),
        query=("joke", "joke {who}"),
        replies=(
            "Ha! I like a joke that starts like that.",
            "The telling is half the joke. Do you know any others?",
            "That made me smile.",
            "Jokes are a matter of taste. Did you tell it on?",
            "I'll have to remember that one!",
        ),
    ),
    Event(
        kind="help given",
        slots={
            "who": _WHO,
            "task": "move house, paint the fence, assemble a wardrobe, write a CV, fix the computer, look for the "
            "cat, clean the gutter, "
            "carry a piano, fill in the tax form, plan the wedding".split(", "),
            "thanks": "a cake, a crate of apples, not even a thank you, a hug, twenty euros, a bottle of wine, "
            "dinner, a jar of honey".split(", "),
        },
        says=(
            "I helped {who} to {task} and got {thanks} for it",
            "helped {who} {task} [yesterday|on Saturday|all day], my reward: {thanks}",
            "{who} needed help to {task}, so I helped, and received {thanks}",
            "my back hurts, I helped {who} {task}, {thanks} was the thanks",
            "for {thanks} I helped {who} {task}",
            "guess who helped {who} {task}, me, and I got {thanks}",
        ),
        asks=_asks(
            "how I helped {who}",
            "what was it that I helped {who} with",
            "what did I get when I helped {who}",
            "who have I helped to {task}",
            "which person have I helped, and with what",
            "how was I thanked when I helped {who}",
        ),
        query=("helped", "helped {who}"),
        replies=(
            "You're a good person to know!",
            "That was kind of you. Was it hard work?",
            "Help like that is worth a lot.",
            "I hope you had a rest afterwards.",
            "Nice of you to lend a hand.",
        ),
    ),
    Event(
        kind="holiday celebrated",
        slots={
            "feast": "Christmas, Easter, New Year's Eve, Halloween, Thanksgiving, Diwali, Eid, Hanukkah, Carnival, "
            "Midsummer".split(", "),
            "place": "at my parents', in a cabin, at home alone, on a beach, at the in-laws', at work, in hospital, "
            "at a friend's farm, on a night train".split(", "),
            "detail": "the tree fell over, we played cards all night, there was no electricity, I ate too much, the "
            "children sang, it was so peaceful, "
            "we argued about the food, the fireworks were cancelled".split(", "),
        },
        says=(
            "I spent {feast} {place} and {detail}",
            "{feast} was {place} this year, {detail}",
            "we celebrated {feast} {place}, {detail}",
            "so for {feast} I was {place}, {detail}",
            "last {feast}, {place}, {detail}, I'll never forget it",
            "how was my {feast}? well, {place}, {detail}",
        ),
        asks=_asks(
            "my {feast}",
            "where did I spend {feast}",
            "how was my {feast}",
            "what happened at {feast}",
            "where was I for {feast}",
            "what was {feast} like for me",
        ),
        query=("{feast}", "spend {feast}"),
        replies=(
            "It won't be forgotten, this {feast}.",
            "Every year has its own story. Did you enjoy it?",
            "Thanks for telling me about it. What do you usually do?",
            "I can picture that.",
            "Holidays rarely go as planned, do they?",
        ),
    ),
    *MORE_EVENTS,
)

_RELATIVE = (
    "uncle, aunt, cousin, grandmother, grandfather, niece, nephew, stepfather, sister, brother, mother-in-law, "
    "godmother, boss, "
    "landlord, neighbour, teacher, dentist, best friend, flatmate, son, daughter, husband, wife, dad, mum, mom"
).split(", ")
_DOCUMENT = (
    "passport, driving licence, birth certificate, insurance papers, vaccination card, rental contract, tax return, "
    "warranty, "
    "visa, ID card, library card, marriage certificate, school report, bank card, ticket, receipt"
).split(", ")
_OWNED = (
    "sofa, car, bike, fridge, laptop, phone, piano, tent, camera, watch, boat, printer, sewing machine, mattress, "
    "drill, guitar, "
    "suitcase, ladder, washing machine, rug, coat, scooter, telescope, kettle"
).split(", ")


def _unknown(kind: str, query: tuple[str, ...], asks: tuple[str, ...], **slots: Sequence[str]) -> Event:
    return Event(kind=kind, slots=slots, says=(), asks=asks, query=query, replies=())


# Nothing in core memory and nothing that was said answers these.
UNKNOWN: tuple[Event, ...] = (
    _unknown(
        "relative's name",
        ("{relative} name", "{relative}"),
        (
            "what's my {relative}'s middle name, my {relative} I mean",
            "what is the name of my {relative}",
            "do you know what my {relative} is called",
            "how is my {relative} called",
            "who is my {relative}",
            "remind me of the name of my {relative}",
            "tell me my {relative} and what the name is",
        ),
        relative=_RELATIVE,
    ),
    _unknown(
        "relative's birthday",
        ("{relative} birthday",),
        (
            "when does my {relative} have a birthday",
            "when is the birthday of my {relative}",
            "what date is it, my {relative} and the birthday",
            "do you know which day my {relative} has a birthday",
            "did I tell you the birthday of my {relative}",
            "my {relative}, when is that birthday again",
        ),
        relative=_RELATIVE,
    ),
    _unknown(
        "relative's job",
        ("{relative} job", "{relative} work", "{relative}"),
        (
            "what does my {relative} do for a living",
            "which job does my {relative} have",
            "where does my {relative} work",
            "what's the job of my {relative}",
            "do you remember what my {relative} does for work",
            "who does my {relative} work for",
        ),
        relative=_RELATIVE,
    ),
    _unknown(
        "relative's home",
        ("{relative} live", "{relative} address", "{relative}"),
        (
            "where does my {relative} live",
            "which city does my {relative} live in",
            "what's the address of my {relative}",
            "do you know where my {relative} comes from",
            "in what country does my {relative} live now",
            "did I say where my {relative} moved",
        ),
        relative=_RELATIVE,
    ),
    _unknown(
        "relative's liking",
        ("{relative} {what}",),
        (
            "what's the favourite {what} of my {relative}",
            "what {what} does my {relative} like",
            "which {what} does my {relative} prefer",
            "do you know the {what} my {relative} likes best",
            "does my {relative} have a favourite {what}",
            "what kind of {what} could I get for my {relative}",
        ),
        relative=_RELATIVE,
        what="cake, flower, colour, wine, music, book, food, drink, perfume, sport, film, tea, chocolate, game".split(
            ", "
        ),
    ),
    _unknown(
        "where a document is",
        ("{document}",),
        (
            "where did I put my {document}",
            "where is my {document}",
            "do you know where I keep the {document}",
            "in which drawer did I leave my {document}",
            "have you any idea where my {document} could be",
            "I can't find my {document}, did I tell you where it is",
            "where have I hidden the {document}",
        ),
        document=_DOCUMENT,
    ),
    _unknown(
        "when a document runs out",
        ("{document}", "{document} expire"),
        (
            "when does my {document} expire",
            "until when is my {document} valid",
            "what's the number of my {document}",
            "how long is my {document} still good for",
            "when did I get my {document}",
            "do I need a new {document} soon",
        ),
        document=_DOCUMENT,
    ),
    _unknown(
        "a decision never told",
        ("{thing} decide", "{thing}"),
        (
            "what did I decide about the {thing}",
            "did I decide anything about the {thing}",
            "have I made up my mind on the {thing}",
            "what was my decision, the {thing} I mean",
            "did we settle what to do with the {thing}",
            "what was the outcome with the {thing}",
        ),
        thing=_OWNED,
    ),
    _unknown(
        "price of a thing never told",
        ("{thing} price", "{thing} cost", "{thing}"),
        (
            "how much did I pay for my {thing}",
            "what did the {thing} cost",
            "what was the price of my {thing}",
            "how expensive was my {thing}",
            "when did I buy the {thing}",
            "where did I get my {thing}",
            "which brand is my {thing}",
        ),
        thing=_OWNED,
    ),
    _unknown(
        "body sizes",
        ("{size} size", "{size}"),
        (
            "what's my {size} size",
            "do you know my {size} size",
            "which {size} size do I wear",
            "what size am I for {size}, any idea",
            "did I ever tell you my {size} size",
            "I need my {size} size for an order",
        ),
        size="shoe, hat, ring, glove, dress, shirt, trouser, jacket, collar, helmet".split(", "),
    ),
    _unknown(
        "height, weight, blood group",
        ("{what}",),
        (
            "what's my {what}",
            "do you know my {what}",
            "did I tell you my {what}",
            "my {what}, please",
            "have I ever mentioned my {what}",
            "tell me my {what}",
        ),
        what="height, weight, blood type, eye colour, star sign, blood pressure, hair colour, middle name, maiden "
        "name, nickname, age, "
        "shoe size, dress size, IQ, date of birth, birthplace".split(", "),
    ),
    _unknown(
        "time of a thing to come",
        ("{what}",),
        (
            "when is my {what}",
            "what time is my {what}",
            "which day is the {what}",
            "is my {what} today or tomorrow",
            "when was my {what} again",
            "do I have a {what} this week",
            "at what time does my {what} start",
        ),
        what="train, flight, dentist appointment, driving test, exam, meeting, concert, job interview, haircut, piano "
        "lesson, bus, ferry, "
        "course, presentation, school play, vaccination, doctor's appointment, yoga class".split(", "),
    ),
    _unknown(
        "secret codes",
        ("{what}",),
        (
            "what's my {what}",
            "do you know my {what}",
            "I forgot my {what}, what is it",
            "can you tell me my {what}",
            "what was the {what} again",
            "did I ever give you my {what}",
        ),
        what="wifi password, PIN, phone number, account number, licence plate, door code, customer number, postcode, "
        "house number, "
        "IBAN, locker code, email address, tax number, alarm code, membership number".split(", "),
    ),
    _unknown(
        "favourites never told",
        ("favourite {what}", "favorite {what}"),
        (
            "what's my favourite {what}",
            "what is my favorite {what}",
            "do you know my favourite {what}",
            "which {what} is my favourite",
            "have I ever told you my favourite {what}",
            "who or what is my favorite {what}",
            "guess my favourite {what}, did I say it",
        ),
        what="colour, book, film, band, season, animal, dish, ice cream, song, poet, city, painter, football team, "
        "number, flower, cheese, "
        "word, actor, dinosaur, tree, smell, sandwich".split(", "),
    ),
    _unknown(
        "a meeting with someone",
        ("{name} met", "{name} meet", "{name}"),
        (
            "where did I meet {name}",
            "how do I know {name}",
            "who is {name}",
            "when was it that I met {name}",
            "what did I tell you about {name}",
            "have I ever mentioned {name}",
            "what does {name} look like",
        ),
        name=FIRST_NAMES,
    ),
    _unknown(
        "what someone said",
        ("{name} {topic}", "{name}"),
        (
            "what did {name} say about the {topic}",
            "did {name} tell me anything about the {topic}",
            "what does {name} think of the {topic}",
            "what was it that {name} wanted with the {topic}",
            "why was {name} so upset over the {topic}",
            "has {name} agreed on the {topic}",
        ),
        name=FIRST_NAMES,
        topic="contract, garden, move, wedding, money, budget, report, rent, trip, boat, will, kitchen, dog, party, "
        "offer, house".split(", "),
    ),
    _unknown(
        "contact of someone",
        ("{name} number", "{name} address", "{name} email"),
        (
            "what's the phone number of {name}",
            "do you have {name} and the number for me",
            "what is the email of {name}",
            "which address does {name} have",
            "I need {name} on the phone, what's the number",
            "where do I write to {name}, what email",
        ),
        name=FIRST_NAMES,
    ),
    _unknown(
        "a trip never told",
        ("{city}", "trip {city}"),
        (
            "when was I in {city}",
            "who did I go to {city} with",
            "what did I like about {city}",
            "which hotel did I book in {city}",
            "how was my trip to {city}",
            "have I ever been to {city}",
            "what did I say about {city}",
            "what was that café in {city} called",
        ),
        city=CITIES,
    ),
    _unknown(
        "a country never told",
        ("{country}",),
        (
            "have I ever been to {country}",
            "when did I visit {country}",
            "what did I tell you about {country}",
            "do I have family in {country}",
            "who do I know from {country}",
            "did I like it in {country}",
        ),
        country=COUNTRIES,
    ),
    _unknown(
        "past years",
        ("{year}",),
        (
            "where did I live in {year}",
            "what did I do in {year}",
            "who was my boss in {year}",
            "where was I on holiday in {year}",
            "which school did I go to in {year}",
            "what car did I have in {year}",
        ),
        year=[str(year) for year in range(1970, 2024)],
    ),
    _unknown(
        "weekday plans",
        ("{day}", "{day} plans"),
        (
            "what am I doing on {day}",
            "what are my plans for {day}",
            "do I have anything on {day}",
            "who am I meeting on {day}",
            "where do I have to be on {day}",
            "did I tell you what happens on {day}",
        ),
        day=WEEKDAYS,
    ),
    _unknown(
        "a date",
        ("{date}",),
        (
            "what happens on {date}",
            "why is {date} important for me",
            "what did I plan for {date}",
            "do I have something on {date}",
            "what was it with {date}",
            "who has an anniversary on {date}",
        ),
        date=DATES,
    ),
    _unknown(
        "months",
        ("{month}",),
        (
            "where am I going in {month}",
            "what did I do last {month}",
            "who visits me in {month}",
            "what have I planned for {month}",
            "when in {month} was the party",
            "what was so special about {month}",
        ),
        month=MONTHS,
    ),
    _unknown(
        "school and study",
        ("{what}",),
        (
            "who was my {what}",
            "what was the name of my {what}",
            "did I ever talk about my {what}",
            "do you remember my {what}",
            "which one was my {what}",
            "what have I told you about my {what}",
        ),
        what="maths teacher, first school, primary school, university, thesis topic, best subject, old classmate, "
        "first teacher, kindergarten, "
        "professor, football coach, first boss, driving instructor, piano teacher, first love".split(", "),
    ),
    _unknown(
        "firsts",
        ("first {what}",),
        (
            "what was my first {what}",
            "when did I get my first {what}",
            "tell me about my first {what}",
            "do you know what my first {what} was",
            "how old was I with my first {what}",
            "did I mention my first {what}",
        ),
        what="car, job, pet, word, concert, kiss, computer, phone, flat, record, bike, tooth, salary, marathon, "
        "guitar, game console".split(", "),
    ),
    _unknown(
        "pets",
        ("{animal}", "{animal} name"),
        (
            "what's my {animal}'s name, my {animal} I mean",
            "how old is my {animal}",
            "what is my {animal} called",
            "when did I get my {animal}",
            "what breed is my {animal}",
            "what does my {animal} eat",
            "do I have a {animal}",
        ),
        animal="dog, cat, rabbit, hamster, parrot, horse, goldfish, tortoise, snake, guinea pig, goat, hen, budgie, "
        "donkey".split(", "),
    ),
    _unknown(
        "work",
        ("{what}",),
        (
            "what's my {what}",
            "do you know my {what}",
            "when did my {what} change, I mean my {what}",
            "have I told you anything about my {what}",
            "what did I say my {what} was",
            "can you remember my {what}",
        ),
        what="job title, salary, notice period, office number, team name, start date, work email, desk number, hourly "
        "rate, bonus, pension, "
        "company car, boss's name, project name, shift".split(", "),
    ),
    _unknown(
        "health",
        ("{what}",),
        (
            "which {what} do I take or have",
            "what did I tell you about my {what}",
            "when did the {what} begin",
            "do you know anything about my {what}",
            "did I mention the {what}",
            "how often do I have to think of my {what}",
        ),
        what="allergy, tablets, vitamins, operation, back pain, migraine, therapy, diet, eye drops, vaccination, "
        "knee, inhaler, asthma, hearing aid".split(", "),
    ),
    _unknown(
        "gift ideas",
        ("{name} present", "{name} gift"),
        (
            "what did I want to buy {name} as a present",
            "what present did {name} give me",
            "which gift did I plan for {name}",
            "what did I say {name} wants, the gift",
            "have I got a present for {name} yet",
            "did I find a gift for {name}",
        ),
        name=FIRST_NAMES,
    ),
    _unknown(
        "book lent",
        ("{thing} lent", "{thing} lend", "{thing} borrowed"),
        (
            "who did I lend my {thing} to",
            "to whom have I lent the {thing}",
            "who borrowed my {thing}",
            "did I lend the {thing} to anybody",
            "from whom have I borrowed that {thing}",
            "when did I get back the {thing} I lent out",
        ),
        thing="drill, tent, book, bike, ladder, suitcase, guitar, car, projector, sleeping bag, cake tin, umbrella, "
        "lawnmower, wheelbarrow".split(", "),
    ),
    _unknown(
        "debts",
        ("owe {name}", "{name} owe"),
        (
            "how much do I owe {name}",
            "how much does {name} owe me",
            "do I owe {name} any money",
            "does {name} still owe me something",
            "since when do I owe {name} money",
            "what do I owe {name} for",
        ),
        name=FIRST_NAMES,
    ),
    _unknown(
        "recipe details",
        ("{dish}", "{dish} recipe"),
        (
            "how much sugar goes into my {dish}",
            "what was my recipe for {dish}",
            "what did I put in the {dish}",
            "how long do I bake or cook my {dish}",
            "who gave me the recipe for {dish}",
            "what did I do wrong with the {dish}",
        ),
        dish="banana bread, goulash, pancakes, apple pie, chilli, dal, paella, cheesecake, sourdough, curry, "
        "lasagne, gingerbread, soup".split(", "),
    ),
    _unknown(
        "title of something",
        ("{sort} {topic}", "{sort}"),
        (
            "what was that {sort} about {topic} called",
            "what was the name of the {sort} with {topic}",
            "which {sort} about {topic} did I like so much",
            "do you remember the {sort} on {topic}",
            "who recommended the {sort} about {topic}",
            "I told you about a {sort}, the one with {topic}",
        ),
        sort="book, film, podcast, song, documentary, play, video, novel, game, poem, exhibition".split(", "),
        topic="bees, pirates, a lighthouse, divorce, the moon, trains, twins, the desert, chess, vampires, whales, "
        "snow, a bank robbery".split(", "),
    ),
    _unknown(
        "a quarrel never told",
        ("quarrel {name}", "argument {name}", "angry {name}"),
        (
            "why did I quarrel with {name}",
            "what was my argument with {name} about",
            "why was I so angry at {name}",
            "when was that quarrel with {name}",
            "did I ever get over the argument with {name}",
            "what did I call {name} in that quarrel",
        ),
        name=FIRST_NAMES,
    ),
    _unknown(
        "where a thing lies",
        ("{thing}",),
        (
            "where did I leave the {thing}",
            "where are or is my {thing}",
            "have you seen my {thing}, did I say where I put it",
            "in which box did I pack the {thing}",
            "where do I keep the {thing}",
            "what did I do with my {thing}",
        ),
        thing="glasses, spare key, charger, torch, sewing kit, Christmas lights, screwdriver, sunglasses, umbrella, "
        "corkscrew, tape measure, "
        "swimming trunks, earplugs, scissors, winter boots, candles".split(", "),
    ),
    _unknown(
        "names of places",
        ("{place}", "{place} name"),
        (
            "what was the name of that {place}",
            "which {place} did I like so much",
            "what's my {place} called",
            "where is the {place} I go to",
            "who told me about that {place}",
            "what did I say about the {place}",
        ),
        place="bakery, garage, hairdresser, pub, gym, campsite, bookshop, swimming pool, pharmacy, butcher, bar, "
        "café, tailor, vineyard, farm shop".split(", "),
    ),
    _unknown(
        "house",
        ("{what}",),
        (
            "when do I have to pay for or check the {what}",
            "how old is the {what}",
            "who installed our {what}",
            "what did I tell you about the {what}",
            "what's wrong with the {what} at home",
            "which company looks after the {what}",
        ),
        what="boiler, rent, roof, alarm system, chimney, mortgage, water meter, heating, solar panels, garage door, "
        "lease, cellar, smoke detector".split(", "),
    ),
    _unknown(
        "goals",
        ("{what}",),
        (
            "what was my {what}",
            "did I tell you my {what}",
            "do you still know my {what}",
            "what did I say about my {what}",
            "which {what} did I set or have",
            "have I ever mentioned a {what}",
        ),
        what="new year's resolution, goal, savings target, biggest fear, dream job, life plan, motto, bucket list, "
        "deadline, target weight, "
        "business idea, hobby, training plan, reading list".split(", "),
    ),
    _unknown(
        "history of two people",
        ("{name} {other}",),
        (
            "how do {name} and {other} know each other",
            "when did {name} and {other} get married",
            "why did {name} and {other} split up",
            "are {name} and {other} related",
            "what happened between {name} and {other}",
            "did I say that {name} and {other} fell out",
        ),
        name=FIRST_NAMES,
        other=FIRST_NAMES,
    ),
    _unknown(
        "languages and skills",
        ("{skill}",),
        (
            "when did I learn {skill}",
            "where did I learn {skill}",
            "am I any good at {skill}",
            "who taught me {skill}",
            "how long have I been doing {skill}",
            "did I tell you about {skill}",
        ),
        skill="French, swimming, knitting, chess, piano, Spanish, skiing, typing, sailing, juggling, Japanese, "
        "riding, programming, drumming".split(", "),
    ),
    _unknown(
        "clothes and looks",
        ("{what}",),
        (
            "what did I wear with the {what}",
            "where did I buy the {what}",
            "what colour is my {what}",
            "who gave me the {what}",
            "do you remember my {what}",
            "what did I say about the {what}",
        ),
        what="wedding dress, blue coat, tattoo, leather jacket, red shoes, glasses, earrings, tuxedo, hat, ski suit, "
        "wristwatch, scarf".split(", "),
    ),
    _unknown(
        "numbers of things",
        ("{things}", "many {things}"),
        (
            "how many {things} do I have",
            "how many {things} did I say there are",
            "do you know how many {things} I own or have",
            "what's the number of my {things}",
            "which of my {things} is the oldest",
            "have I told you about my {things}",
        ),
        things="cousins, siblings, grandchildren, bikes, guitars, plants, hens, stamps, records, tattoos, employees, "
        "rooms, students, godchildren".split(", "),
    ),
    _unknown(
        "colours of things",
        ("{thing} colour", "{thing} color", "{thing} {colour}"),
        (
            "what colour is my {thing}",
            "what color is my {thing}",
            "is my {thing} {colour}",
            "did I say my {thing} was {colour}",
            "which colour did I choose for the {thing}",
            "was the {thing} {colour} or some other shade",
        ),
        thing=_OWNED,
        colour=COLOURS,
    ),
    _unknown(
        "wake-up and times",
        ("{what}",),
        (
            "at what time is my {what}",
            "when do I usually have my {what}",
            "what time did I say for the {what}",
            "is my {what} at {time}",
            "did I tell you when my {what} is",
            "do you know the time of my {what}",
        ),
        what="bedtime, lunch break, wake-up call, school run, evening walk, night shift, feeding time, "
        "first meeting, last bus".split(", "),
        time=TIMES,
    ),
    _unknown(
        "groups",
        ("{group}",),
        (
            "who is in my {group}",
            "what's the name of my {group}",
            "how many people are in my {group}, was it {number}",
            "when does my {group} meet",
            "where does the {group} meet",
            "what did I tell you about the {group}",
        ),
        group="choir, book club, team, band, running group, poker round, study group, chess club, theatre group, "
        "allotment club".split(", "),
        number=NUMBERS,
    ),
    _unknown(
        "strange names",
        ("{name}",),
        (
            "what is {name}",
            "what did I say about {name}",
            "have I ever mentioned {name}",
            "do you know anything about {name} from me",
            "what was my idea with {name}",
            "when did I first tell you about {name}",
            "what does {name} mean to me",
        ),
        name=_MADE_UP,
    ),
    *UNKNOWN_MORE,
)

# What may be said when a search finds nothing, whatever was asked.
NOTHING: tuple[str, ...] = (
    "I don't know that yet. Will you tell me?",
    "I looked, but you haven't told me that.",
    "I can't find anything about it; what should I know?",
    "I searched our conversation and found nothing about that.",
    "You haven't told me that yet, as far as I can see.",
    "I'm afraid I don't have that. Can you tell me?",
    "Nothing comes up when I search for that. Did you mention it under another name?",
    "Hmm, I can't find that in what we've talked about.",
    "I don't think you ever told me. What is it?",
    "I went through our chat and that isn't in it.",
    "Sorry, I have nothing on that.",
    "No luck, I couldn't find it. Would you like to tell me now?",
    "I don't remember you telling me that.",
    "That's new to me. Tell me and I'll remember.",
    "I have no record of that, sorry.",
    "I looked for it and came back with empty hands.",
    "I don't know. You may not have mentioned it yet.",
    "I wish I knew, but it hasn't come up between us.",
    "My search found nothing. Could you give me a hint?",
    "Not that I can find. What would you like me to know about it?",
    "It seems we never talked about that.",
    "I can't say, because you haven't told me so far.",
    "I'd only be guessing: I find nothing about that.",
    "I checked and there is nothing there. Will you fill me in?",
    "That doesn't appear anywhere in our conversation.",
    "I don't have an answer to that. You could tell me, though.",
    "Sorry, that's something I don't know about you yet.",
    "I couldn't find a word about it. Shall I remember it if you tell me?",
    "We haven't spoken about that, I believe.",
    "As far as I can tell, you never mentioned it.",
    "I'd tell you if I knew. I found nothing.",
    "There's a gap in my memory there: nothing was said about it.",
    "I tried to look it up, but nothing matched.",
    "No, I'm sorry, I don't know that.",
    "I searched for it without success. What's the answer?",
    "You'll have to help me: I can't find that.",
    "I don't seem to have that. When did you mention it?",
    "I found nothing, so perhaps you told someone else.",
    "Nothing about that in my memory yet.",
    "I don't want to make something up: I can't find it.",
    "I have looked everywhere I can, and it isn't there.",
    "That hasn't come up so far. I'm curious, though!",
    "I'm not sure you've ever said. Could you tell me?",
    "Honestly, I don't know. I couldn't find it in anything you wrote.",
    "I draw a blank on that one.",
    "Search as I may, I find nothing about it.",
    "I don't have that information. Just tell me and I'll keep it.",
    "I'm sorry, I couldn't find anything that answers this.",
    "It's not in my notes and not in our messages.",
    "I can't recall that, and the search didn't help either.",
)

# Ways into a question or a statement alike; the text goes on after them.
PREFIXES: tuple[str, ...] = (
    "hey,",
    "hi,",
    "hello,",
    "hello again,",
    "hi there,",
    "hey there,",
    "hey you,",
    "hiya,",
    "yo,",
    "good morning,",
    "good evening,",
    "morning!",
    "evening!",
    "by the way,",
    "btw",
    "btw,",
    "oh, by the way,",
    "ok so",
    "ok,",
    "okay,",
    "okay so,",
    "so,",
    "so",
    "right,",
    "right, so",
    "alright,",
    "well,",
    "oh,",
    "oh and",
    "ah,",
    "um,",
    "hm,",
    "hmm,",
    "listen,",
    "look,",
    "sorry to bother you, but",
    "sorry, but",
    "excuse me,",
    "random thing:",
    "this is random, but",
    "before I forget,",
    "one more thing:",
    "another thing:",
    "one last thing,",
    "also,",
    "and",
    "anyway,",
    "anyhow,",
    "now,",
    "now then,",
    "changing the subject,",
    "different topic:",
    "on another note,",
    "speaking of which,",
    "that reminds me,",
    "it just came to me,",
    "while I think of it,",
    "since you're here,",
    "back again,",
    "it's me again,",
    "me again,",
    "dear friend,",
    "my friend,",
    "buddy,",
    "mate,",
    "a bit off topic, but",
    "out of the blue:",
    "thanks!",
    "thanks for that,",
    "great,",
    "cool,",
    "never mind that,",
    "wait,",
    "hang on,",
    "ok listen,",
    "haha ok,",
    "lol",
    "sorry for the silence,",
    "I'm back,",
    "just quickly:",
)

# Ways into a question only.
QUESTION_PREFIXES: tuple[str, ...] = (
    "quick question:",
    "quick question,",
    "question:",
    "a question for you:",
    "one question:",
    "small question,",
    "silly question, but",
    "stupid question maybe, but",
    "can I ask you something:",
    "may I ask,",
    "let me ask you:",
    "tell me,",
    "remind me,",
    "help me out here,",
    "help me remember:",
    "I need your help:",
    "I need your memory:",
    "I forgot,",
    "I can't remember,",
    "it's on the tip of my tongue,",
    "just wondering,",
    "I was wondering,",
    "I'm curious,",
    "out of curiosity,",
    "do me a favour:",
    "maybe you know,",
    "you might know this:",
    "let's see if you remember:",
    "a little test:",
    "testing your memory:",
    "sorry to bother you again, but",
    "my head is like a sieve,",
    "I should know this, but",
    "this is embarrassing, but",
    "since you remember everything,",
    "hey, do you know,",
    "say,",
    "my mind is blank,",
    "be honest,",
    "I keep forgetting,",
    "somebody asked me today,",
    "please,",
    "could you help me,",
    "what was it again,",
    "I've been racking my brain,",
    "wait, I've forgotten,",
    "one for you:",
    "if I may ask,",
    "would you know,",
    "I have to fill in a form,",
    "I'm writing it down now,",
    "I was just thinking,",
)

# Ways into a statement only.
STATEMENT_PREFIXES: tuple[str, ...] = (
    "just so you know,",
    "fun fact:",
    "you know what,",
    "guess what,",
    "you should know that",
    "did I tell you?",
    "I don't think I told you, but",
    "I haven't told you yet:",
    "something about me:",
    "a little thing about me:",
    "I wanted to tell you that",
    "I have to tell you,",
    "let me tell you,",
    "for your information,",
    "fyi,",
    "fyi",
    "to be honest,",
    "honestly,",
    "actually,",
    "the thing is,",
    "the truth is,",
    "well, you see,",
    "you see,",
    "as it happens,",
    "believe it or not,",
    "you won't believe it, but",
    "no kidding,",
    "not that it matters, but",
    "not sure if it's important, but",
    "in case it's useful,",
    "in case you wonder,",
    "since you ask,",
    "if you must know,",
    "I should mention that",
    "I might as well say it:",
    "small update:",
    "update:",
    "news:",
    "news from me:",
    "confession:",
    "little confession,",
    "true story,",
    "as a matter of fact,",
    "basically,",
    "it turns out that",
    "I guess I should say",
    "please remember:",
    "please note,",
    "keep in mind that",
    "for the record,",
    "don't laugh, but",
    "between you and me,",
    "what you don't know yet:",
    "let me introduce myself a bit,",
    "to give you some background,",
    "about me:",
)
