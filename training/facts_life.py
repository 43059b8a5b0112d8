"""Facts about work, home, things and the week: what a person does, where they live, what they own and when things are.

Answers and replies are whole sentences with their capitals and end punctuation; everything else has neither.
"""

from collections.abc import Sequence

from training.templates import Fact
from training.words import CITIES, COLOURS, COUNTRIES, DATES, MONTHS, PET_NAMES, TIMES, WEEKDAYS, YEARS

_A_NOT_AN = ("uni", "uku", "euph", "eur", "used", "util", "one")


def _with_article(nouns: Sequence[str]) -> tuple[str, ...]:
    """The nouns with "a" or "an" before them."""
    return tuple(
        f"an {noun}" if noun[0].lower() in "aeiou" and not noun.lower().startswith(_A_NOT_AN) else f"a {noun}"
        for noun in nouns
    )


_JOB_TITLES = (
    "nurse, electrician, plumber, teacher, primary school teacher, maths teacher, music teacher, driving instructor, "
    "ferry captain, beekeeper, bus driver, tram driver, train driver, lorry driver, taxi driver, truck driver, "
    "pilot, flight attendant, air traffic controller, baggage handler, customs officer, lighthouse keeper, "
    "fisherman, oyster farmer, dairy farmer, sheep farmer, shepherd, vet, veterinary nurse, dog groomer, dog walker, "
    "zookeeper, marine biologist, geologist, volcanologist, astronomer, physicist, chemist, pharmacist, lab "
    "technician, dentist, dental hygienist, orthodontist, optician, surgeon, anaesthetist, midwife, paramedic, "
    "physiotherapist, occupational therapist, speech therapist, psychologist, psychiatrist, social worker, carer, "
    "care home manager, childminder, nursery worker, nanny, librarian, archivist, museum curator, art restorer, "
    "bookbinder, bookseller, journalist, sports reporter, editor, proofreader, translator, interpreter, copywriter, "
    "crime novelist, poet, screenwriter, playwright, stage manager, actor, puppeteer, magician, clown, circus "
    "acrobat, stunt double, dancer, choreographer, cellist, session drummer, jazz pianist, piano tuner, violin "
    "maker, sound engineer, DJ, wedding photographer, camera operator, film editor, animator, illustrator, graphic "
    "designer, web designer, software engineer, backend developer, game developer, data analyst, data scientist, "
    "systems administrator, security analyst, product manager, project manager, civil engineer, structural engineer, "
    "mechanical engineer, chemical engineer, electrical engineer, architect, landscape architect, surveyor, urban "
    "planner, estate agent, bricklayer, carpenter, joiner, roofer, plasterer, glazier, painter and decorator, tiler, "
    "stonemason, welder, blacksmith, locksmith, clockmaker, watchmaker, goldsmith, jeweller, potter, glassblower, "
    "upholsterer, tailor, seamstress, cobbler, milliner, fashion designer, hairdresser, barber, make-up artist, "
    "tattoo artist, florist, gardener, tree surgeon, forester, park ranger, ski instructor, diving instructor, "
    "lifeguard, swimming coach, personal trainer, yoga teacher, football coach, referee, jockey, farrier, horse "
    "trainer, baker, pastry chef, chef, sous chef, cook, butcher, cheesemaker, fishmonger, barista, bartender, "
    "sommelier, brewer, winemaker, waiter, waitress, hotel receptionist, hotel manager, tour guide, mountain guide, "
    "travel agent, cleaner, caretaker, window cleaner, chimney sweep, bin collector, postman, postwoman, courier, "
    "warehouse worker, forklift driver, crane operator, miner, oil rig worker, wind turbine technician, solar panel "
    "installer, lift engineer, mechanic, bike mechanic, aircraft mechanic, boat builder, sailor, naval officer, "
    "soldier, firefighter, police officer, detective, prison officer, security guard, lawyer, barrister, solicitor, "
    "judge, notary, paralegal, accountant, bookkeeper, auditor, tax adviser, actuary, bank clerk, mortgage broker, "
    "insurance agent, economist, statistician, diplomat, civil servant, mayor, town councillor, priest, vicar, imam, "
    "rabbi, hospital chaplain, undertaker, gravedigger, secretary, office manager, receptionist, recruiter, HR "
    "manager, call centre agent, salesman, shop assistant, cashier, supermarket manager, florist's assistant, "
    "university lecturer, history professor, research assistant, archaeologist, palaeontologist, historian, "
    "linguist, sign language interpreter, cartographer, meteorologist, weather presenter, radio host, podcaster, "
    "streamer, ice cream seller, toy maker, sign painter, perfumer, tea taster, snake catcher, rat catcher, foley "
    "artist, crossword setter, chess coach, auctioneer, antique dealer, pawnbroker, croupier, bouncer, bodyguard, "
    "private investigator, bell-ringer, bingo caller"
).split(", ")
_JOBS = _with_article([job for job in _JOB_TITLES if job not in ("HR manager",)]) + (
    "an HR manager",
    "an MRI technician",
)

_TRADES = (
    "fix lifts, drive trams, teach yoga, repair bikes, bake bread, write software, tune pianos, build boats, clean "
    "windows, sell insurance, sell cars, sell shoes, design websites, design gardens, cut hair, walk dogs, train "
    "horses, translate contracts, translate novels, teach chemistry, teach children to swim, teach English, look "
    "after old people, look after children, deliver parcels, deliver babies, drive a lorry, drive a school bus, "
    "drive a taxi, fly helicopters, paint houses, paint portraits, photograph weddings, make furniture, make cheese, "
    "make wedding cakes, make documentaries, make video games, brew beer, grow tomatoes, grow mushrooms, grow "
    "flowers, raise pigs, milk cows, shear sheep, keep bees, catch crabs, restore old paintings, restore vintage "
    "cars, mend clocks, mend shoes, sew wedding dresses, bind books, review films, write travel guides, write crime "
    "novels, write jingles, edit textbooks, illustrate children's books, draw comics, do people's taxes, do the "
    "books for small companies, audit banks, test video games, test water, inspect bridges, inspect restaurants, "
    "survey ships, install solar panels, install kitchens, lay bricks, lay carpets, fit windows, climb and cut "
    "trees, plant trees, dig wells, sweep chimneys, operate a crane, run a call centre team, manage a hotel, manage "
    "a supermarket, manage warehouses, guide tourists, guide hikers, coach football, coach teenagers, play the "
    "organ, play in an orchestra, do voice-overs, do stand-up comedy, do tattoos, do nails, cook for a school, cook "
    "on a ship, wait tables, mix cocktails, roast coffee, arrange flowers, groom poodles, treat sick animals, treat "
    "sports injuries, study volcanoes, study whales, dig up old pots, forecast the weather, defend people in court, "
    "buy and sell antiques, buy and sell stamps, rent out canoes"
).split(", ")

_EMPLOYERS = (
    "the post office, the railway, the city council, the county council, the tax office, the fire service, the "
    "police, the army, the navy, the Red Cross, the national park, the water company, the electricity company, the "
    "local newspaper, the public library, the university, the state museum, the opera, the zoo, the airport, the "
    "port authority, the bus company, the ministry of health, the ministry of education, the parks department, a law "
    "firm, a small startup, a big bank, an insurance company, a shipping company, a family bakery, a furniture "
    "maker, a construction firm, an advertising agency, a travel agency, a video game studio, a film company, a "
    "publishing house, a record label, a chain of gyms, a phone company, a car rental company, a seed company, a "
    "cleaning company, a catering company, a cheese factory, a chocolate factory, a paper mill, a toy company, a "
    "solar energy company, a tech company, a charity, an animal shelter, a housing association, a private school, a "
    "veterinary clinic, IKEA, Siemens, Bosch, Nokia, Lidl, Tesco, Aldi, Carrefour, Walmart, Target, Costco, "
    "Starbucks, Google, Microsoft, Amazon, Samsung, Toyota, Renault, Volvo, Airbus, Boeing, Lufthansa, FedEx, DHL, "
    "Maersk, the BBC, the NHS, Deutsche Bahn, Unilever, Nestle, Philips, Ericsson, Shell, Spotify, Zalando, "
    "Decathlon, Harper and Sons, Brightwater Logistics, Nordlicht Media, Greenfield Foods, Blue Heron Software, "
    "Castle Insurance, Marlow Engineering, Sunrise Dairy, Kestrel Robotics, Lindgren Timber, Oakridge Clinic, "
    "Pelican Tours, Quartz Analytics, Redwood Press, Tidewater Shipping, Umbra Games, Velvet Coffee, Whitestone "
    "Bank, Copperline Telecom, Fernhill Nurseries, Mistral Aviation"
).split(", ")

_WORKPLACES = (
    "in a hospital, in a bakery, in a bookshop, in a flower shop, in a garden centre, in a shoe shop, in a hardware "
    "store, in a supermarket, in a pharmacy, in a laboratory, in a kindergarten, in a primary school, in a secondary "
    "school, in a call centre, in a warehouse, in a brewery, in a vineyard, in a car factory, in a sawmill, in a "
    "steel plant, in a power station, in a bank, in a town hall, in a courthouse, in a prison, in a museum, in an "
    "art gallery, in a theatre, in a cinema, in a recording studio, in a nightclub, in a hotel, in a ski resort, in "
    "a restaurant kitchen, in a coffee shop, in a food truck, in a care home, in a hospice, in a vet's practice, in "
    "a dental practice, in an animal shelter, in an aquarium, in a planetarium, in a print shop, in a bike workshop, "
    "in a garage, in a shipyard, in a quarry, in a salt mine, in a greenhouse, in an embassy, in a library, in the "
    "archives, in a call-out van, in an open-plan office, in a glass tower downtown, at the airport, at the harbour, "
    "at the train station, at the zoo, at the university, at the swimming pool, at the fish market, at a petrol "
    "station, at a golf club, at a riding school, at a driving school, at a radio station, at a research institute, "
    "at a nature reserve, at a recycling centre, at a concert hall, at a casino, at a campsite, at a wind farm, on a "
    "cruise ship, on a ferry, on an oil rig, on a dairy farm, on a construction site, on a film set, on night "
    "trains, on a strawberry farm, on a fishing boat, on an island, on the ski slopes, from home, from a shed in the "
    "garden, from a coworking space, from the kitchen table"
).split(", ")

_SHIFTS = (
    "night shifts, early shifts, late shifts, the night shift, the early shift, the late shift, the graveyard shift, "
    "twelve-hour shifts, split shifts, rotating shifts, weekends only, mornings only, afternoons only, evenings "
    "only, four days a week, three days a week, every other weekend, part time, half days, flexitime, four days on "
    "and four off, two weeks on and two weeks off, thirty hours a week, twenty hours a week, forty hours a week, a "
    "four-day week, six days a week"
).split(", ")

_HOURS = tuple(f"from {start} to {end}" for start in TIMES[::3] for end in TIMES[1::5] if start != end) + tuple(
    (
        "from nine to five, from 9 to 5, from 8 to 4, from eight to four, from seven to three, from 7 to 3, from six "
        "to two, from ten to six, from 10 to 6, from 8:30 to 5, from half past eight to half past four, from two to "
        "ten, from 10pm to 6am, from midnight to eight, from five in the morning to one, from noon to eight, from "
        "7.30 to 3.30, from 6am to noon"
    ).split(", ")
)

_DAYS_PLURAL = tuple(f"{day}s" for day in WEEKDAYS)
_DAY_PAIRS = tuple(f"{first} and {second}" for i, first in enumerate(_DAYS_PLURAL) for second in _DAYS_PLURAL[i + 1 :])
_DAYS_OFF = _DAYS_PLURAL + _DAY_PAIRS

_SUBJECTS = (
    "medicine, law, physics, chemistry, biology, marine biology, mathematics, statistics, computer science, data "
    "science, philosophy, psychology, sociology, anthropology, archaeology, history, art history, linguistics, "
    "English literature, Russian literature, Japanese, Arabic, Spanish, Mandarin, journalism, economics, business, "
    "accounting, marketing, international relations, political science, public health, nursing, midwifery, "
    "dentistry, pharmacy, veterinary science, agriculture, forestry, food science, nutrition, geography, geology, "
    "meteorology, oceanography, astronomy, astrophysics, architecture, urban planning, interior design, graphic "
    "design, fashion design, film, photography, fine art, sculpture, music, musicology, composition, theatre, dance, "
    "theology, education, social work, civil engineering, robotics, mechanical engineering, electrical engineering, "
    "aerospace engineering, biomedical engineering, genetics, neuroscience, criminology, library science, hotel "
    "management, sports science, game design, translation, creative writing"
).split(", ")

_SCHOOLS = tuple(f"the University of {city}" for city in CITIES[::3]) + tuple(
    (
        "the Open University, the technical university, the art school, the music academy, the business school, the "
        "film school, the evening college, the community college, the sixth form college, the nursing school, the "
        "drama school, the conservatoire, the agricultural college, the police academy, the culinary school, the "
        "maritime academy, Oxford, Cambridge, Harvard, Yale, MIT, Stanford, Berkeley, Heidelberg, the Sorbonne, ETH, "
        "Bologna, Leiden, Uppsala, Coimbra, King's College, Trinity College, Eastbrook College, St Mary's, Hillcrest "
        "High, Northfield Academy"
    ).split(", ")
)

_BUSINESSES = _with_article(
    (
        "bakery, small brewery, bookshop, second-hand bookshop, bike repair shop, flower shop, coffee roastery, "
        "café, food truck, pizzeria, ramen bar, tea room, ice cream parlour, wine shop, cheese shop, butcher's shop, "
        "delicatessen, fish and chip shop, guest house, bed and breakfast, campsite, hostel, surf school, dance "
        "studio, yoga studio, gym, music school, language school, driving school, tutoring service, nursery, dog "
        "grooming salon, cattery, riding stable, hair salon, barbershop, nail bar, tattoo studio, sewing workshop, "
        "tailor's shop, knitting shop, pottery studio, furniture workshop, print shop, record shop, vintage clothes "
        "shop, antique shop, toy shop, board game café, comic shop, online shop for tea, online shop for old "
        "cameras, Etsy shop for earrings, web design agency, translation agency, cleaning company, removal company, "
        "plumbing firm, roofing firm, landscaping business, tree nursery, lavender farm, vineyard, apple orchard, "
        "boat rental, kayak rental, taxi firm, courier service, catering company, wedding planning business, photo "
        "studio, recording studio, escape room, tiny cinema, travel agency, bookkeeping firm, mobile phone repair "
        "shop, car wash, garage"
    ).split(", ")
)

_BUSINESS_NAMES = (
    "The Crooked Spoon, Blue Door Books, Paws and Claws, Second Wind Cycles, The Salty Dog, Honeycomb, Little Fern, "
    "Loose Threads, The Copper Kettle, Wild Yeast, Rolling Scones, Sunny Side, Moss and Stone, Tin Whistle, North "
    "Star Repairs, Lumen, Kiln and Co, The Paper Boat, Hat Trick, Green Thumb, Bean There, Knot Today, Curl Up, "
    "Shear Delight, The Rusty Nail, Driftwood, Marigold, Nimbus, Papillon, Oak and Iron, La Petite Fourche, Zum "
    "Goldenen Anker, Casa Lola, The Old Press, Tick Tock, Velvet Fox, The Lazy Goose, Pixel Barn, Juniper, "
    "Saltwater, Thistle and Thyme, The Happy Spanner, Ember, Quill, Stitch in Time, Tidal"
).split(", ")

_WORK = (
    Fact(
        kind="job",
        slots={"value": _JOBS},
        value="value",
        says=(
            "I'm {value}",
            "I am {value} by [profession|trade]",
            "I work as {value}",
            "I'm working as {value}",
            "I'm {value}, [by the way|actually|if that helps|just so you know]",
            "my job is being {value}",
            "I earn my living as {value}",
            "I make my money as {value}",
            "I'm employed as {value}",
            "I've been {value} for [years|ages|twelve years|almost ten years]",
            "I've worked as {value} since [I left school|my twenties|2011]",
            "for work I'm {value}",
            "professionally, I'm {value}",
            "I'm {value} and I [love it|wouldn't swap it for anything|quite enjoy it]",
            "I'm [just|only] {value}, nothing [fancy|special]",
            "by day I'm {value}",
            "my profession: {value}",
            "in my day job I'm {value}",
            "I pay the [rent|bills] as {value}",
            "my work is {value}",
            "what I do for work is being {value}",
        ),
        asks=(
            "what do I do for a living",
            "what's my job",
            "what is my [profession|occupation]",
            "do you [remember|know|recall] what I do for [work|a living]",
            "remind me what my job is",
            "what did I say my job was",
            "what did I tell you about my job",
            "what kind of work do I do",
            "how do I earn my money",
            "my job",
            "can you tell me what I work as",
            "I wonder if you remember what I do all day at work",
            "what do I work as",
            "which profession do I have",
            "did I tell you what my job is",
            "what's my line of work again",
            "so what am I, professionally speaking",
        ),
        answers=(
            "You're {value}.",
            "You work as {value}.",
            "You told me that you're {value}.",
            "You earn your living as {value}.",
            "By profession, you're {value}.",
        ),
        replies=(
            "Being {value} sounds like interesting work. How did you get into it?",
            "Oh, you're {value}! What does a normal day look like for you?",
            "Nice, I'll remember that you're {value}.",
            "So you work as {value}. What do you like most about it?",
            "Thanks for telling me! There must be a lot to know to work as {value}.",
            "Good to know that you're {value}. Do you enjoy it?",
            "I don't get to talk to {value} every day. What's the best part of the job?",
            "You must have some good stories from working as {value}.",
            "Got it, you're {value}.",
        ),
        lines=(
            "Works as {value}",
            "The user is {value}",
            "User's job: {value}",
            "Is {value} by profession",
            "They are {value}",
        ),
        changes=(
            "I'm {value} now",
            "I quit, I work as {value} now",
            "I changed jobs and I'm {value} now",
            "I'm not {old} any more, I'm {value}",
            "I've [switched|retrained], these days I work as {value}",
            "I stopped being {old} and became {value}",
            "I have a new job as {value}",
            "I gave up being {old}, now I'm {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, I said {value}",
            "sorry, I meant {value}",
            "that's wrong, I'm {value}",
            "I'm not {old}, I'm {value}",
            "not {old}! {value}",
            "wrong, I work as {value}",
            "actually no, I'm {value}",
        ),
    ),
    Fact(
        kind="job title",
        slots={"value": _JOB_TITLES},
        value="value",
        says=(
            "my job title is {value}",
            "my profession is {value}",
            "my official title at work is {value}",
            "I trained as a professional {value} and that's my job",
            "it says {value} on my business card",
            "occupation: {value}",
            "my job: {value}",
            "my trade is {value}",
            "they call me the {value} at work",
            "I got hired as the new {value}",
            "I'm the only {value} in [town|our village|the company]",
            "I'm the {value} [round here|in our town|at our place]",
            "I'm a [full-time|part-time|freelance|self-employed|qualified|professional] {value}",
            "I work as a [freelance|full-time|part-time|junior|senior|self-employed] {value}",
            "I have a job as a [junior|senior|trainee|temporary] {value}",
        ),
        asks=(
            "what's my job title",
            "what is my profession",
            "do you remember my [job|job title|profession]",
            "tell me what I do for a living",
            "my profession",
            "what did I say I do for work",
            "as what do I work",
            "remind me of my job, would you",
            "have I mentioned what my job is",
            "if someone asked you what I do, what would you say my job is",
            "what should I put under occupation on this form",
        ),
        answers=(
            "Your job is {value}.",
            "Your profession is {value}.",
            "You told me your job: {value}.",
            "Your line of work is {value}.",
        ),
        replies=(
            "A job as {value} must never be dull. Do you like it?",
            "Thanks, I've noted your job: {value}.",
            "Work like yours deserves respect. How long have you been doing it?",
            "So {value} it is! What made you choose that?",
            "Got it. What is the hardest part of your job?",
            "Good to know what you do. I hope the work treats you well.",
        ),
        lines=("Job: {value}", "Occupation: {value}", "Profession - {value}", "Job title is {value}", "work: {value}"),
        changes=(
            "my new job title is {value}",
            "my job is {value} now, not {old} any more",
            "I got [promoted|moved], my title is {value} now",
            "I changed careers, my profession is {value} now",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, {value}",
            "I said {value}",
            "that should be {value}",
            "sorry, it's {value}",
            "make that {value}",
            "scratch {old}, it's {value}",
        ),
    ),
    Fact(
        kind="trade",
        slots={"value": _TRADES},
        value="value",
        says=(
            "I {value} for a living",
            "I {value} for my job",
            "for a living I {value}",
            "what I do for work is {value}",
            "my job is to {value}",
            "I {value} [full time|professionally]",
            "I get paid to {value}",
            "at work I {value}",
            "I {value}, that's my job",
            "I {value}, that's how I [pay the bills|make my money|earn my keep]",
            "basically I {value} all day at work",
            "I'm self-employed, I {value}",
            "I work freelance and {value}",
            "I've been paid to {value} for [ten years|a long time|most of my life]",
            "my work, I {value}",
        ),
        asks=(
            "what do I do for a living",
            "what do I do at work",
            "how do I make my money",
            "what am I paid to do",
            "do you remember what my job is",
            "what's my work [again|about]",
            "remind me what I do for work",
            "what did I say I do for a job",
            "how do I earn my living, do you know",
            "and my job is what exactly",
            "I told you what I do for a living, didn't I",
            "what is it that I do for my job",
            "which work do I do",
        ),
        answers=(
            "You {value} for a living.",
            "Your job is to {value}.",
            "You told me that you {value} for a living.",
            "At work, you {value}.",
        ),
        replies=(
            "You {value} for a living? That sounds like a job with stories. How did you start?",
            "What a job! Do you enjoy it?",
            "So you {value} for a living. I like that.",
            "It must take some skill to {value}. What's the trickiest part?",
            "Thanks for telling me what you do. How long have you been at it?",
            "Getting paid to {value}, that's not something everybody can say!",
            "I'll remember that you {value} for a living.",
        ),
        lines=(
            "Job: to {value}",
            "The user gets paid to {value}",
            "Work: {value}",
            "What they do for a living: {value}",
        ),
        changes=(
            "I {value} for a living now",
            "I don't {old} any more, now I {value} for a living",
            "I have a new job, I get paid to {value}",
            "I used to {old} but now my job is to {value}",
            "these days I {value} for work",
        ),
        corrections=(
            "no, I {value}",
            "I don't {old}, I {value}",
            "sorry, I meant I {value}",
            "that's wrong, I {value}",
            "not that, I {value}",
            "wrong, my job is to {value}",
        ),
    ),
    Fact(
        kind="employer",
        slots={"value": _EMPLOYERS},
        value="value",
        says=(
            "I work for {value}",
            "I'm employed by {value}",
            "my employer is {value}",
            "I've worked for {value} for [six years|ages|a decade|a while now]",
            "I have a job with {value}",
            "I'm on the payroll of {value}",
            "the company I work for is {value}",
            "I've been with {value} as an employee since [2015|2019|last spring|I was twenty]",
            "my salary comes from {value}",
            "I'm [an employee of|on the staff of] {value}",
            "I work for {value}, [have done for years|and it's all right|in case you wonder]",
            "my boss runs things at {value}, where I'm employed",
            "{value} pays my wages",
            "{value} is my employer",
            "I earn my money working for {value}",
            "I do office work for {value}",
        ),
        asks=(
            "who do I work for",
            "who's my employer",
            "which company do I work for",
            "what's the name of my employer",
            "do you remember who I work for",
            "remind me who employs me",
            "what did I say about my employer",
            "who pays my [wages|salary]",
            "where am I employed",
            "for whom do I work",
            "my employer",
            "do you know which company I'm with",
            "tell me who my employer is please",
            "did I ever tell you who I work for",
        ),
        answers=(
            "You work for {value}.",
            "Your employer is {value}.",
            "You're employed by {value}.",
            "You told me that you work for {value}.",
        ),
        replies=(
            "You work for {value}, good to know. What do you do there?",
            "Got it, your employer is {value}. Do you like it there?",
            "I'll remember that you work for {value}.",
            "Working for {value} must be interesting. Are your colleagues nice?",
            "Thanks for telling me who you work for.",
            "So it's {value} that pays your wages. I hope they treat you well!",
            "Oh, {value}! What's it like to work for them?",
        ),
        lines=("Employer: {value}", "Works for {value}", "The user is employed by {value}", "company: {value}"),
        changes=(
            "I work for {value} now",
            "I left {old}, I work for {value} now",
            "my new employer is {value}",
            "I changed jobs and I'm employed by {value} now",
            "I don't work for {old} any more, I work for {value}",
            "I've started [working|a new job] with {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, I work for {value}",
            "I said {value}",
            "sorry, I meant {value}",
            "wrong company, it's {value}",
            "that's not right, it's {value}",
            "not {old}, I work for {value}",
        ),
    ),
    Fact(
        kind="workplace",
        slots={"value": _WORKPLACES},
        value="value",
        says=(
            "I work {value}",
            "my job is {value}",
            "I've got a job {value}",
            "my workplace is {value}",
            "I work {value}, [it's quite fun|it's not bad at all|most days anyway|as you might guess]",
            "I've been working {value} for [three years|a good while|ages]",
            "I do my work {value}",
            "I spend my working days {value}",
            "I earn my money working {value}",
            "I go to work {value}",
            "you'd find me {value} when I'm working",
            "my place of work is {value}",
            "on weekdays I work {value}",
            "where I work is {value}",
            "I'm working {value} [these days|at the moment|for now]",
        ),
        asks=(
            "where do I work",
            "what's my workplace",
            "where is my job",
            "what sort of place do I work in",
            "do you remember where I work",
            "remind me where it is that I work",
            "where did I say I work",
            "my workplace",
            "in what kind of place do I work",
            "do you know where I spend my working days",
            "can you recall where I work",
            "I told you where I work, where was it",
        ),
        answers=(
            "You work {value}.",
            "You told me that you work {value}.",
            "Your workplace is {value}.",
            "You do your work {value}.",
        ),
        replies=(
            "Working {value} sounds interesting. What do you do there?",
            "So you work {value}. Do you like the place?",
            "Got it, you work {value}.",
            "I can imagine that no two days are quite the same when you work {value}.",
            "Thanks, I'll remember where you work. Are you happy there?",
            "You work {value}? Tell me more about it!",
        ),
        lines=("Works {value}", "Workplace: {value}", "The user works {value}", "Has a job {value}"),
        changes=(
            "I work {value} now",
            "I have a new job, I work {value} now",
            "I don't work {old} any more, I work {value}",
            "I've moved on and work {value} these days",
            "since last week I work {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, I work {value}",
            "sorry, I meant {value}",
            "I don't work {old}, I work {value}",
            "that's wrong, it's {value}",
            "I said {value}",
        ),
    ),
    Fact(
        kind="shift",
        slots={"value": _SHIFTS},
        value="value",
        says=(
            "I work {value}",
            "I'm working {value} [at the moment|these days|this year]",
            "at my job I work {value}",
            "I've been working {value} for [years|months|a long time]",
            "my work pattern is {value}",
            "my working pattern: {value}",
            "my contract says {value}",
            "in my job I do {value}",
            "my working time is {value}",
            "I work {value}, [so I sleep at odd times|so mind when you expect me|and it suits me|which is tiring]",
            "my boss has me working {value}",
            "I always work {value}",
            "my rota is {value}",
        ),
        asks=(
            "what shifts do I work",
            "what's my work pattern",
            "how much do I work",
            "when do I work",
            "do you remember my [working time|work pattern|rota]",
            "what did I say about my shifts",
            "remind me what my working pattern is",
            "my shifts",
            "which shift am I on",
            "do you know how my working week looks",
            "what does my work schedule look like",
        ),
        answers=(
            "You work {value}.",
            "Your work pattern is {value}.",
            "You told me that you work {value}.",
            "Your working time is {value}.",
        ),
        replies=(
            "Working {value}, got it. Does that suit you?",
            "You work {value}? I hope you still get enough rest.",
            "Thanks, I'll keep in mind that you work {value}.",
            "Good to know how your working week looks. Is it easy to plan around?",
            "I'll remember that. How do your friends and family like you working {value}?",
            "Noted: you work {value}.",
        ),
        lines=("Works {value}", "Shifts: {value}", "Work pattern: {value}", "The user works {value}"),
        changes=(
            "I work {value} now",
            "they've put me on a new pattern, I work {value}",
            "from now on I work {value} instead of {old}",
            "I've changed from {old} to {value} at work",
            "my new work pattern is {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, I said {value}",
            "not {old}, {value}",
            "sorry, I work {value}",
            "that's wrong, it's {value}",
            "make that {value}",
        ),
    ),
    Fact(
        kind="working hours",
        slots={"value": _HOURS},
        value="value",
        says=(
            "I work {value}",
            "my working hours are {value}",
            "I'm at work {value}",
            "my shift is {value}",
            "my shift runs {value}",
            "I'm on duty {value}",
            "at my job I work {value}",
            "my office hours are {value}",
            "on [weekdays|working days|normal days] I work {value}",
            "I'm busy with work {value} every [day|weekday]",
            "my hours at work are {value}",
            "I have to be at work {value}",
            "my work day goes {value}",
            "they have me working {value}",
            "don't expect me {value}, that's when I work",
        ),
        asks=(
            "what are my working hours",
            "when do I work",
            "what time do I work",
            "from when to when do I work",
            "when does my shift start and end",
            "do you remember my hours",
            "remind me of my working hours",
            "what did I say my hours were",
            "my work hours",
            "what hours do I work again",
            "at what times am I at work",
            "can you tell me when I'm working",
            "when am I on duty",
        ),
        answers=(
            "You work {value}.",
            "Your working hours are {value}.",
            "You're at work {value}.",
            "You told me that you work {value}.",
        ),
        replies=(
            "You work {value}, noted. Do those hours suit you?",
            "Got it, your working hours are {value}.",
            "Thanks, I'll keep your working hours in mind.",
            "So you're at work {value}. What do you do with the rest of the day?",
            "Good to know when you're working. I hope there's a decent break in between!",
            "I'll remember that your hours are {value}.",
        ),
        lines=("Working hours: {value}", "Works {value}", "Shift: {value}", "The user is at work {value}"),
        changes=(
            "my new hours at work are {value}",
            "I work {value} now",
            "my shift was changed, I work {value} now",
            "my working hours aren't {old} any more, they're {value}",
            "starting this month I work {value}",
        ),
        corrections=(
            "no, {value}",
            "no, {value}, not {old}",
            "sorry, I meant {value}",
            "that's wrong, I work {value}",
            "I said {value}",
            "make that {value}",
        ),
    ),
    Fact(
        kind="days off",
        slots={"value": _DAYS_OFF},
        value="value",
        says=(
            "I have {value} off",
            "I'm off on {value}",
            "I don't work on {value}",
            "I don't work {value}",
            "my days off are {value}",
            "I always have {value} free",
            "I get {value} off [work|from work|at my job]",
            "on {value} I don't have to work",
            "at work they give me {value} off",
            "I never work on {value}",
            "I'm not in the office on {value}",
            "{value} off, that's my arrangement at work",
        ),
        asks=(
            "when do I have off",
            "when am I off work",
            "what are my days off",
            "which days do I not work",
            "do you remember when I'm off",
            "remind me when I don't have to work",
            "what did I say about my days off",
            "my day off",
            "on which days am I free from work",
            "do you know which days I have off",
            "I can't remember if I told you when I'm off work",
        ),
        answers=(
            "You have {value} off.",
            "You don't work on {value}.",
            "You told me that you have {value} off.",
            "You're off work on {value}.",
        ),
        replies=(
            "Having {value} off sounds good. What do you like to do then?",
            "Noted, you don't work on {value}.",
            "Nice! Do you have plans for your free time?",
            "I'll remember that you're off on {value}.",
            "Good to know. I hope you can really relax on {value}.",
            "So {value} are yours. Enjoy them!",
        ),
        lines=("Days off: {value}", "Off work on {value}", "Doesn't work on {value}", "The user has {value} off"),
        changes=(
            "I have {value} off now",
            "they changed my days off to {value}",
            "my days off are {value} now instead of {old}",
            "I swapped {old} for {value} as my time off",
            "from next month I'm off on {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, {value}",
            "sorry, I meant {value}",
            "I said {value}",
            "not {old}! {value}",
            "make that {value}",
        ),
    ),
    Fact(
        kind="work from home",
        slots={"value": _DAYS_OFF},
        value="value",
        says=(
            "I work from home on {value}",
            "on {value} I work from home",
            "I do home office on {value}",
            "{value} are my home office days",
            "my work from home days are {value}",
            "I WFH on {value}",
            "I stay home to work on {value}",
            "I'm allowed to work remotely on {value}",
            "I work remotely on {value}",
            "on {value} you'll find me working at my kitchen table at home",
            "I don't commute on {value} because I work from home",
            "my boss lets me work at home on {value}",
        ),
        asks=(
            "when do I work from home",
            "which days do I work from home",
            "what are my home office days",
            "do you remember when I work at home",
            "remind me which days I'm working remotely",
            "my wfh days",
            "on what days don't I go to the office",
            "what did I say about working from home",
            "do you know when I do home office",
            "when am I working remotely",
        ),
        answers=(
            "You work from home on {value}.",
            "Your home office days are {value}.",
            "You told me that you work from home on {value}.",
        ),
        replies=(
            "Working from home on {value} must save some travel. Do you like it?",
            "Noted, you work from home on {value}.",
            "Nice! Do you get more done at home?",
            "I'll remember your home office days.",
            "No commute on {value}, that sounds good.",
            "Got it. Do you have a good place to work at home?",
        ),
        lines=("Works from home on {value}", "Home office: {value}", "WFH days: {value}"),
        changes=(
            "I work from home on {value} now",
            "my home office days changed to {value}",
            "it's {value} now that I work from home, not {old}",
            "my boss moved my days at home, I work from home on {value} now",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, I meant {value}",
            "wrong days, {value}",
            "I said {value}",
        ),
    ),
    Fact(
        kind="studies",
        slots={"value": _SUBJECTS},
        value="value",
        says=(
            "I study {value}",
            "I'm studying {value}",
            "I'm a student of {value}",
            "I'm a {value} student",
            "I'm doing a degree in {value}",
            "I'm doing a [master's|bachelor's|PhD] in {value}",
            "I'm in my [first|second|third|last] year of {value} [at uni|at university|]",
            "my major is {value}",
            "I major in {value}",
            "my subject at university is {value}",
            "I go to uni, studying {value}",
            "at university I chose {value}",
            "I'm reading {value} at university",
            "I've been studying {value} for [two years|three semesters|a year]",
            "my field of study is {value}",
            "I'm a student, {value}, [still a long way to go|nearly done|it's a lot of work]",
            "I'm enrolled in {value}",
        ),
        asks=(
            "what do I study",
            "what am I studying",
            "what's my [major|subject|degree]",
            "which subject do I study",
            "do you remember what I'm studying",
            "remind me what I study",
            "what did I say I was studying",
            "my major",
            "what is my degree in",
            "do you know what I do at university",
            "what subject am I doing at uni",
            "in which field am I a student",
            "I told you what I study, right, so what is it",
        ),
        answers=(
            "You study {value}.",
            "You're studying {value}.",
            "Your subject is {value}.",
            "You told me that you study {value}.",
        ),
        replies=(
            "Studying {value} sounds exciting. What made you choose it?",
            "Ah, {value}! What do you find most interesting about it?",
            "Good choice! I'll remember that you study {value}.",
            "There's a lot to learn in {value}. How is it going?",
            "I hope your studies go well. What do you want to do afterwards?",
            "Nice, {value}. Do you have a favourite course?",
            "So you're studying {value}. Good luck with it!",
        ),
        lines=(
            "Studies {value}",
            "Student of {value}",
            "Subject: {value}",
            "The user is studying {value}",
            "major: {value}",
        ),
        changes=(
            "I switched to {value}, that's what I study now",
            "I study {value} now",
            "I dropped {old}, I'm studying {value} now",
            "I changed my major [from {old}|] to {value}",
            "I'm studying {value} now instead of {old}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, I study {value}",
            "sorry, I meant {value}",
            "I said {value}",
            "that's wrong, it's {value}",
            "not {old}, {value}",
            "make that {value}",
        ),
    ),
    Fact(
        kind="place of study",
        slots={"value": _SCHOOLS},
        value="value",
        says=(
            "I study at {value}",
            "I'm a student at {value}",
            "I go to {value} as a student",
            "I'm enrolled at {value}",
            "I'm doing my degree at {value}",
            "I'm in my [first|second|final] year at {value}",
            "I got a place to study at {value}",
            "my university is {value}, well, that's where I study",
            "I take my courses at {value}",
            "I've been studying at {value} since [last autumn|September|2022]",
            "where I study is {value}",
            "I have my lectures at {value}",
        ),
        asks=(
            "where do I study",
            "where am I a student",
            "which [university|school|college] do I go to",
            "do you remember where I study",
            "remind me where I'm enrolled",
            "what's the name of the place where I study",
            "where did I say I go to university",
            "where am I doing my degree",
            "do you know at which university I am",
            "my university",
        ),
        answers=(
            "You study at {value}.",
            "You're a student at {value}.",
            "You're enrolled at {value}.",
            "You told me that you study at {value}.",
        ),
        replies=(
            "Studying at {value}, nice! Do you like it there?",
            "Got it, you study at {value}. What do you study?",
            "I'll remember that you're at {value}.",
            "I hope {value} is treating you well.",
            "So you're a student at {value}. How are the courses?",
            "Good to know where you study. Have you made friends there?",
        ),
        lines=("Studies at {value}", "University: {value}", "Student at {value}", "The user is enrolled at {value}"),
        changes=(
            "I moved to {value}, that's where I study now",
            "I study at {value} now",
            "I left {old} and study at {value} now",
            "I transferred [from {old}|] to {value}",
            "I've changed universities, I'm at {value} now",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, I study at {value}",
            "sorry, I meant {value}",
            "that's wrong, it's {value}",
            "not {old}, {value}",
        ),
    ),
    Fact(
        kind="former job",
        slots={"value": _JOBS},
        value="value",
        says=(
            "I used to be {value}",
            "I used to work as {value}",
            "I was {value} before",
            "in my former life I was {value}",
            "years ago I worked as {value}",
            "I worked as {value} for [ten|fifteen|twenty|a few] years",
            "I was {value} until [I retired|my back gave out|the kids came|2016]",
            "before my current job I was {value}",
            "my first job was being {value}",
            "I started out as {value}",
            "I once was {value}, [believe it or not|long ago]",
            "my old job was being {value}",
            "back in the day I worked as {value}",
            "I spent [my twenties|many years|half my life] as {value}",
        ),
        asks=(
            "what did I use to be",
            "what was my [old|former|previous] job",
            "what job did I have before",
            "what did I do before for work",
            "do you remember what I used to work as",
            "remind me what my old job was",
            "what did I say I used to do",
            "what was I in the old days, work-wise",
            "my former profession",
            "do you know what I worked as in the past",
            "which job did I have earlier in life",
        ),
        answers=(
            "You used to be {value}.",
            "You used to work as {value}.",
            "In the past, you worked as {value}.",
            "You told me that you were {value} before.",
        ),
        replies=(
            "You used to be {value}? Do you miss it?",
            "Once {value}, and you surely still know how it's done!",
            "I bet you have stories from your time as {value}.",
            "Interesting! What made you stop?",
            "Got it, you used to work as {value}.",
            "What did you like best about being {value}?",
        ),
        lines=("Former job: {value}", "Used to be {value}", "Once worked as {value}", "The user was {value} before"),
        changes=(),
        corrections=(
            "no, {value}, not {old}",
            "no, I was {value}",
            "sorry, I meant {value}",
            "I wasn't {old}, I was {value}",
            "that's wrong, I used to be {value}",
            "I said {value}",
        ),
    ),
    Fact(
        kind="business",
        slots={"value": _BUSINESSES},
        value="value",
        says=(
            "I run {value}",
            "I own {value}",
            "I have my own business, {value}",
            "I'm the owner of {value}",
            "I've been running {value} for [years|five years|a while]",
            "[my wife|my husband|my sister|my brother] and I run {value}",
            "we run {value}, it's a family business",
            "I'm self-employed, I have {value}",
            "I'm my own boss, I run {value}",
            "I opened {value} [last year|in 2018|three years ago] and still run it",
            "my business is {value}",
            "I've got {value}, it's [small|doing well|hard work], but it's mine",
            "I make a living with {value} of my own",
            "I started {value} and it keeps me busy",
        ),
        asks=(
            "what kind of business do I have",
            "what business do I run",
            "what do I own, business-wise",
            "do you remember what my business is",
            "remind me what sort of company I run",
            "what did I say about my own business",
            "my business",
            "what am I the owner of",
            "do you know what kind of business is mine",
            "I run something, what was it",
        ),
        answers=(
            "You run {value}.",
            "Your business is {value}.",
            "You own {value}.",
            "You told me that you run {value}.",
        ),
        replies=(
            "You run {value}? That's wonderful. How is business?",
            "Running {value} must keep you busy!",
            "Being your own boss is no small thing. I hope it's going well.",
            "I'd love to hear more about it. How did you start?",
            "Got it, your business is {value}.",
            "Nice! What's the best part of running {value}?",
            "I'll remember that. Do you have people helping you?",
        ),
        lines=("Runs {value}", "Owner of {value}", "Business: {value}", "The user owns {value}"),
        changes=(
            "I sold {old}, now I run {value}",
            "I gave up {old} and opened {value}",
            "I run {value} now",
            "my business is {value} now",
            "I closed the old place and run {value} these days",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, I meant {value}",
            "I said {value}",
            "not {old}, {value}",
            "that's wrong, I run {value}",
        ),
    ),
    Fact(
        kind="business name",
        slots={
            "thing": "shop, café, company, business, salon, restaurant, studio, workshop, bar, bakery".split(","),
            "value": _BUSINESS_NAMES,
        },
        value="value",
        says=(
            "my {thing} is called {value}",
            "my {thing}'s name is {value}",
            "I named my {thing} {value}",
            "I have a {thing} called {value}",
            "I run a {thing} called {value}",
            "I own {value}, a {thing} [in town|by the river|near the station|in the old town]",
            "{value} is [my {thing}|the name of my {thing}]",
            "the name of my {thing} is {value}",
            "my own {thing}, {value}, is [doing fine|keeping me busy]",
            "over the door of my {thing} it says {value}",
            "we call our {thing} {value}",
        ),
        asks=(
            "what's my {thing} called",
            "what is the name of my {thing}",
            "do you remember what my {thing} is called",
            "remind me of the name of my {thing}",
            "how is my {thing} called",
            "what did I say my {thing} was called",
            "my {thing}'s name",
            "do you know the name of my {thing}",
            "I named my {thing}, what was it again",
            "which name did I give my {thing}",
        ),
        answers=(
            "Your {thing} is called {value}.",
            "The name of your {thing} is {value}.",
            "It's called {value}.",
            "You told me that your {thing} is called {value}.",
        ),
        replies=(
            "{value} is a lovely name for a {thing}! How did you come up with it?",
            "I like that name. How is your {thing} doing?",
            "{value}, that's a name people will remember.",
            "Got it, your {thing} is called {value}.",
            "Having a {thing} of your own is something to be proud of.",
            "I'll remember {value}. Have you had it for long?",
        ),
        lines=("{thing} name: {value}", "Has a {thing} called {value}", "The user's {thing} is called {value}"),
        changes=(
            "I renamed my {thing}, it's called {value} now",
            "my {thing} is called {value} now",
            "my {thing} got a new name, {value}",
            "my {thing} isn't called {old} any more, it's {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's called {value}",
            "sorry, it's {value}",
            "I said {value}",
            "that's wrong, the name is {value}",
        ),
    ),
    Fact(
        kind="pay day",
        slots={
            "value": (
                "the 1st, the 5th, the 10th, the 15th, the 20th, the 21st, the 24th, the 25th, the 26th, the 27th, "
                "the 28th, the 30th, the first of the month, the fifteenth of the month, the last day of the month, "
                "the last Friday of the month, the first Monday of the month, the second Friday of the month, the "
                "14th, the 3rd, the 18th"
            ).split(", ")
        },
        value="value",
        says=(
            "I get paid on {value}",
            "my pay day is {value}",
            "payday for me is {value}",
            "my salary comes on {value}",
            "my wages come in on {value}",
            "we get our pay on {value} at work",
            "the money from my job arrives on {value}, that's payday",
            "at my job payday is {value}",
            "my pay cheque comes on {value}",
            "my employer pays me on {value}",
            "my salary lands in my account on {value}",
            "they transfer my wages on {value}",
        ),
        asks=(
            "when do I get paid",
            "when is my payday",
            "what day does my salary come",
            "do you remember when I get paid",
            "remind me when my pay comes in",
            "payday",
            "what did I say about my payday",
            "on which day do I get my wages",
            "when does my employer pay me",
            "I forgot when my salary arrives",
        ),
        answers=(
            "Your payday is {value}.",
            "You get paid on {value}.",
            "You told me that your payday is {value}.",
            "Your salary comes on {value}.",
        ),
        replies=(
            "Payday is {value}, got it.",
            "Noted! I'll remember when your salary comes.",
            "Good to know that you get paid on {value}.",
            "I hope there's always a little left when payday comes round again.",
            "So your payday is {value}. Do you treat yourself to something then?",
            "Thanks, I'll keep your payday in mind.",
        ),
        lines=("Payday: {value}", "Gets paid on {value}", "Salary comes on {value}"),
        changes=(
            "my payday is {value} now",
            "they changed our payday to {value}",
            "I get paid on {value} now, no longer on {old}",
            "my payday moved from {old} to {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, {value}",
            "that's wrong, it's {value}",
            "I meant {value}",
        ),
    ),
    Fact(
        kind="retirement",
        slots={"value": YEARS},
        value="value",
        says=(
            "I retired in {value}",
            "I've been retired since {value}",
            "I stopped working in {value}, I'm retired",
            "I went into retirement in {value}",
            "my retirement began in {value}",
            "I'm a pensioner since {value}",
            "I took early retirement in {value}",
            "I gave up work for good in {value}",
            "I've been drawing my pension since {value}",
            "{value} was the year I retired",
            "I'm retired, my last day at work was in {value}",
        ),
        asks=(
            "when did I retire",
            "since when am I retired",
            "what year did I retire",
            "how long have I been retired",
            "do you remember when I stopped working",
            "remind me when my retirement started",
            "my retirement year",
            "what did I say about my retirement",
            "in which year did I give up work",
            "do you know since when I'm a pensioner",
        ),
        answers=(
            "You retired in {value}.",
            "You've been retired since {value}.",
            "You told me that you retired in {value}.",
            "Your retirement began in {value}.",
        ),
        replies=(
            "Retired since {value}, how nice! What do you fill your days with?",
            "I hope you're enjoying your retirement.",
            "Got it, you retired in {value}. Do you miss work at all?",
            "Having time for yourself must be lovely. What do you enjoy most?",
            "I'll remember that you retired in {value}.",
            "No more alarm clocks since {value}, then!",
        ),
        lines=("Retired in {value}", "Retired since {value}", "Retirement: {value}", "The user retired in {value}"),
        changes=(),
        corrections=(
            "no, {value}, not {old}",
            "no, I retired in {value}",
            "sorry, {value}",
            "that's wrong, it was {value}",
            "make that {value}",
            "I said {value}",
        ),
    ),
)

_STREETS = tuple(
    f"{name} {kind}"
    for i, name in enumerate(
        (
            "Maple, Oak, Chestnut, Mill, Church, Station, Harbour, Castle, Bridge, Rose, Linden, Orchard, River, "
            "Queen, King, Victoria, Albert, Park, School, Market, Baker, Potter, Fisher, Weaver, Sandy, Windmill, "
            "Cherry, Willow, Meadow, Garden, Abbey, Lighthouse, Quarry, Hazel, Juniper, Kingfisher, Lark, "
            "Nightingale, Union, Franklin"
        ).split(", ")
    )
    for kind in (("Street", "Road"), ("Lane", "Avenue"), ("Close", "Drive"), ("Hill", "Way"))[i % 4]
) + tuple(
    "Hauptstraße, Rue des Lilas, Via Garibaldi, Calle Mayor, Kanalstraat, Storgatan, Bahnhofstraße, Broadway".split(
        ", "
    )
)

_HOMES = (
    "a flat, a small flat, a studio flat, a two-bedroom flat, a basement flat, a top-floor flat, a shared flat, an "
    "apartment, an attic apartment, a penthouse, a loft, a one-room apartment, a student dorm, a boarding house, a "
    "terraced house, a semi-detached house, a detached house, a bungalow, a cottage, a thatched cottage, a "
    "farmhouse, an old farm, a converted barn, a converted church, a converted mill, a windmill, a lighthouse, a "
    "houseboat, a narrowboat, a sailing boat, a camper van, a caravan, a mobile home, a trailer, a tiny house, a log "
    "cabin, a wooden house, a yurt, a tree house, a container home, a straw-bale house, a villa, a manor house, a "
    "castle wing, a council flat, a housing cooperative, a retirement home, a sheltered flat, a shared house, a "
    "monastery, a granny flat, a duplex, a townhouse, a condo, a tower block, a prefab house, a half-timbered house, "
    "a chalet, an old schoolhouse"
).split(", ")

_FLOORS = (
    "the ground floor, the first floor, the second floor, the third floor, the fourth floor, the fifth floor, the "
    "sixth floor, the seventh floor, the eighth floor, the ninth floor, the tenth floor, the eleventh floor, the "
    "twelfth floor, the fourteenth floor, the top floor, the 2nd floor, the 3rd floor, the 4th floor, the 5th floor, "
    "the 15th floor, the 21st floor"
).split(", ")

_AREAS = (
    "the old town, the city centre, the harbour quarter, the university quarter, the east end, the west end, the "
    "north side, the south side, the suburbs, the Latin quarter, Chinatown, Little Italy, the fishing village, the "
    "docklands, the countryside, Brookside, Riverside, Kreuzberg, Montmartre, Camden, Hackney, Brixton, Brooklyn, "
    "Queens, Harlem, Södermalm, Trastevere, Gracia, Alfama, Neukölln, Altona, Schwabing, Nørrebro, Vesterbro, "
    "Grünerløkka, Kallio, De Pijp, Jordaan, Leith, Morningside, Clifton, Headingley, Chorlton, Didsbury, Moseley, "
    "Roath, Fitzroy, Newtown, Ponsonby, Shimokitazawa, Roma Norte, Palermo Soho, Wicker Park, Capitol Hill"
).split(", ")

_COMMUTES = (
    "by bike, by bus, by train, by tram, by car, by ferry, by metro, by underground, by subway, by scooter, by "
    "e-bike, by motorbike, by cable car, by kayak, by taxi, on foot, on the night bus, on inline skates, on a "
    "skateboard, on horseback, on the number 12 bus, on the 7:40 train, on the slow train, in a carpool, in the "
    "company van, on a cargo bike, on the U6, on the Northern line"
).split(", ")

_MAKES = (
    "Volvo, Toyota, Fiat, Fiat 500, Renault Clio, Renault Twingo, Citroën, 2CV, Peugeot, Skoda, Seat Ibiza, VW Golf, "
    "VW Polo, Beetle, VW bus, Audi, BMW, Mercedes, Opel Corsa, Ford Fiesta, Ford Focus, Ford pickup, Mustang, Mini, "
    "Land Rover, Jeep, Honda Civic, Honda Jazz, Mazda, Nissan Leaf, Nissan Micra, Subaru, Suzuki Swift, Kia, Kia "
    "Picanto, Hyundai, Dacia, Dacia Duster, Lada, Saab, Tesla, Chevy, Dodge, Buick, Alfa Romeo, Lancia, Jaguar, "
    "Porsche, Smart, Tata, Lexus, Toyota Prius, Toyota Yaris"
).split(", ")
_CARS = (
    _with_article([f"{COLOURS[i % len(COLOURS)]} {make}" for i, make in enumerate(_MAKES * 5)])
    + _with_article(_MAKES)
    + tuple(f"an old {make}" for make in _MAKES)
    + tuple(f"a second-hand {make}" for make in _MAKES[::3])
    + tuple(
        (
            "a tractor, a minibus, a delivery van, a pickup truck, a moped, a motorbike with a sidecar, a Vespa, a "
            "hearse, an ice cream van, a milk float, an electric car, a hybrid, a station wagon, a convertible, a "
            "motorhome, a three-wheeler, a Harley"
        ).split(", ")
    )
)

_VEHICLE_NAMES = tuple(PET_NAMES[::4]) + tuple(
    (
        "Bertha, Old Faithful, Black Pearl, Thunder, Rusty, The Beast, Herbie, Sea Breeze, Lightning, Gertrude, "
        "Moby, Silver Arrow, Albatross, Second Chance, Dory, The Duchess, Boomerang, Knight Rider, Wanderer, Aurora, "
        "Bluebell, Clementine, The Flying Potato"
    ).split(", ")
)

_PHONES = (
    "an iPhone, an iPhone 12, an iPhone 15, an iPhone SE, a Pixel 7, a Pixel 9, a Galaxy S22, a Galaxy S24, an old "
    "Nokia, a Nokia 3310, a Fairphone, a Fairphone 5, a OnePlus, a Xiaomi, a Redmi Note, a Motorola, a Huawei, a "
    "Sony Xperia, a BlackBerry, a flip phone, a foldable phone, a big-button phone, a dumb phone, a Nothing Phone, "
    "an Oppo, an Honor, a Samsung, a refurbished iPhone"
).split(", ")
_COMPUTERS = (
    "a MacBook, a MacBook Air, a MacBook Pro, an iMac, a Mac mini, a ThinkPad, an old ThinkPad, a Dell XPS, a Dell, "
    "an HP laptop, a Lenovo Yoga, a Chromebook, a Surface, a Framework laptop, an Asus, an Acer, a gaming PC, a "
    "home-built PC, a Linux desktop, a Windows laptop, a Raspberry Pi, a ten-year-old laptop, a refurbished laptop, "
    "a System76, a Tuxedo, an Alienware, a Razer Blade, an Amiga, a tower PC"
).split(", ")

_PLANTS = (
    "tomatoes, cherry tomatoes, potatoes, pumpkins, courgettes, runner beans, peas, carrots, beetroot, kale, leeks, "
    "onions, garlic, chillies, sweet peppers, aubergines, cucumbers, lettuce, rhubarb, strawberries, raspberries, "
    "blackcurrants, gooseberries, blueberries, figs, grapes, apples, plums, pears, quinces, lemons, herbs, basil, "
    "mint, rosemary, lavender, roses, dahlias, tulips, peonies, sunflowers, sweet peas, hydrangeas, orchids, cacti, "
    "succulents, bonsai trees, ferns, hops, artichokes, asparagus, sweetcorn"
).split(", ")
_GARDEN = tuple(_PLANTS) + tuple(
    f"{first} and {second}" for first, second in zip(_PLANTS, _PLANTS[7:] + _PLANTS[:7], strict=True)
)

_COLLECTIONS = (
    "stamps, coins, old maps, postcards, fridge magnets, teapots, snow globes, vinyl records, first editions, comic "
    "books, beer mats, bottle caps, matchboxes, sugar packets, fountain pens, typewriters, old cameras, pocket "
    "watches, cuckoo clocks, music boxes, model trains, toy cars, tin soldiers, dolls, teddy bears, marbles, dice, "
    "playing cards, board games, Pokémon cards, football stickers, football shirts, signed baseballs, sneakers, "
    "hats, scarves, buttons, brooches, thimbles, silver spoons, porcelain cats, owl figurines, rubber ducks, "
    "lighthouses in miniature, fossils, minerals, seashells, meteorites, beetles, pressed flowers, cacti, bonsai, "
    "film posters, concert tickets, train tickets, old radios, synthesizers, guitars, video game consoles, floppy "
    "disks, keyboards, old keys, padlocks, street signs, licence plates, enamel signs, whisky, hot sauces, tea tins, "
    "cookie cutters, cookbooks, dictionaries, old atlases, medals, banknotes, autographs, chess sets, puzzles, "
    "kites, masks, Lego sets"
).split(", ")

_STOCK = (
    "sheep, goats, dairy cows, Highland cattle, pigs, chickens, ducks, geese, turkeys, quails, ostriches, alpacas, "
    "llamas, donkeys, horses, ponies, reindeer, buffalo, deer, rabbits, trout, oysters, snails, sled dogs, "
    "silkworms, emus, yaks, camels, racing pigeons, peacocks, mules, guinea fowl"
).split(", ")
_LIVESTOCK = tuple(
    f"{count} {animals}" for animals in _STOCK for count in ("six", "ten", "twenty", "forty", "two hundred", "30", "85")
) + (
    "three hives of bees",
    "nine beehives",
    "fifty bee colonies",
    "a small flock of sheep",
    "a herd of goats",
)

_PLACES = tuple(CITIES) + tuple(COUNTRIES)

_SPARE_KEY = (
    "under the doormat, under the blue flowerpot, under the third flowerpot, behind the drainpipe, in the shed, in "
    "the letterbox, in the mailbox, in the garage, in the bird house, in the key safe by the door, on the hook in "
    "the cellar, on top of the door frame, on the window ledge, under the garden gnome, under a brick by the gate, "
    "inside the watering can, inside the hollow log, behind the loose brick, in the meter box, with the neighbours, "
    "with the old lady next door, with the caretaker, at the corner shop, in an old boot on the porch, under the "
    "bench, in the rabbit hutch, taped under the bin, in the fake rock, behind the ivy, at the bakery downstairs"
).split(", ")

_OBJECTS = (
    "passport, birth certificate, sewing machine, drill, toolbox, sleeping bag, tent, Christmas tree stand, winter "
    "coat, suitcase, camera, magnifying glass, first aid kit, fire extinguisher, ladder, stamp album, last will, "
    "insurance folder, logbook, wedding album, ski helmet, snow shovel, picnic basket, fondue set, cake tin, violin, "
    "wedding dress, vaccination card, torch, telescope, bike pump, jewellery box, rental contract, photo album, "
    "hiking map, good teapot"
).split(", ")
_SPOTS = (
    "in the attic, in the cellar, in the basement, in the garage, in the shed, in the loft, under the bed, under the "
    "stairs, under the kitchen sink, in the top drawer, in the bottom drawer of the desk, in the desk, in the safe, "
    "in a shoebox in the wardrobe, in the wardrobe, on top of the wardrobe, on the top shelf, in the hall cupboard, "
    "in the blue cupboard, in the kitchen cupboard, in the bathroom cabinet, behind the sofa, behind the washing "
    "machine, in the laundry room, in the guest room, in the car boot, in the trunk of the car, in the red suitcase, "
    "in a green box in the hallway, in the bank, in the storage unit, next to the front door, in the chest in the "
    "living room, on the bookshelf, in the piano stool, in the camper van"
).split(", ")

_CODES = tuple(f"{letter}{number}" for letter in "ABCDEFGHKM" for number in (3, 7, 12, 14, 21, 36, 58, 104)) + tuple(
    str(number)
    for number in (
        4,
        8,
        9,
        11,
        13,
        17,
        19,
        22,
        27,
        31,
        33,
        42,
        47,
        56,
        63,
        71,
        77,
        84,
        99,
        101,
        112,
        118,
        204,
        217,
        305,
        412,
        713,
    )
)

_WIFI = (
    "HomeSweetHome, TheLANBeforeTime, PrettyFlyForAWifi, Skynet, FritzBox7590, BrightBox-3F2A, VillaKunterbunt, "
    "Bananarama, NachoWifi, TellMyWifiLoveHer, MartinRouterKing, BlueHouse24, CatsRule, Hogwarts, Mordor, "
    "NoFreeInternet, linksys, Livebox-A41C, Virus.exe, TheShire, Millennium Falcon, LivingRoom5G, Drop It Like Its "
    "Hotspot, SilentRouter, Attic Net, Nebula, BeesKnees, Pumpkin, OldBarn"
).split(", ")

_ZONES = (
    "GMT, UTC, UTC+1, UTC+2, UTC+3, UTC+8, UTC-5, CET, Central European Time, Eastern Time, Eastern Standard Time, "
    "Pacific Time, PST, Mountain Time, Central Time, Atlantic Time, Alaska Time, Hawaii time, British time, Irish "
    "time, Moscow time, Greek time, Eastern European Time, Gulf time, India Standard Time, IST, Singapore time, "
    "China Standard Time, Japan Standard Time, JST, Korean time, Australian Eastern Time, Perth time, New Zealand "
    "time, Argentina time, Brasilia time, West Africa Time, East Africa Time, South Africa time, GMT+5, GMT-3, "
    "Newfoundland time"
).split(", ")

_LANGUAGES = (
    "English, German, French, Spanish, Italian, Portuguese, Polish, Czech, Greek, Turkish, Arabic, Hebrew, Persian, "
    "Hindi, Urdu, Bengali, Tamil, Mandarin, Cantonese, Japanese, Korean, Vietnamese, Thai, Tagalog, Swahili, "
    "Amharic, Yoruba, Zulu, Russian, Ukrainian, Romanian, Hungarian, Finnish, Swedish, Danish, Norwegian, Icelandic, "
    "Dutch, Welsh, Irish, Catalan, Basque, Armenian, Georgian"
).split(", ")
_HOME_LANGUAGES = tuple(
    f"{first} and {second}"
    for step in (1, 5, 11)
    for first, second in zip(_LANGUAGES, _LANGUAGES[step:] + _LANGUAGES[:step], strict=True)
) + tuple(_LANGUAGES)

_HOME = (
    Fact(
        kind="city",
        slots={"value": CITIES},
        value="value",
        says=(
            "I live in {value}",
            "I'm living in {value}",
            "I live in {value} [these days|at the moment|with my family|, born somewhere else though]",
            "my home is in {value}",
            "home for me is {value}",
            "I'm based in {value}",
            "I've lived in {value} [all my life|for years|since I was ten|since 2014]",
            "the city I live in is {value}",
            "I have a place in {value}, that's where I live",
            "I'm writing from {value}, where I live",
            "I reside in {value}",
            "we live in {value}",
            "my family and I live in {value}",
            "{value} is where I live",
            "{value} is my home",
            "my city is {value}",
            "I settled in {value} [a few years ago|long ago]",
        ),
        asks=(
            "where do I live",
            "which city do I live in",
            "what city am I in",
            "where is my home",
            "what's my city",
            "do you [remember|know] where I live",
            "remind me where I live",
            "where did I say I live",
            "what did I tell you about where I live",
            "where am I based",
            "in which town do I live",
            "my home town, the one I live in now",
            "can you tell me which city is my home",
            "I wonder if you still know where I live",
        ),
        answers=(
            "You live in {value}.",
            "Your home is in {value}.",
            "You told me that you live in {value}.",
            "You live in {value}, as you told me.",
        ),
        replies=(
            "{value} must be an interesting place to live. Do you like it there?",
            "Ah, {value}! What's your favourite spot there?",
            "Got it, you live in {value}.",
            "Nice to know where you are! What do you like most about {value}?",
            "Living in {value}, I'd love to hear more. Is it home for good?",
            "I'll remember that you live in {value}.",
            "{value}, lovely! How is the weather there?",
        ),
        lines=("Lives in {value}", "City: {value}", "Home: {value}", "The user lives in {value}", "based in {value}"),
        changes=(
            "we moved to {value}",
            "I moved to {value}",
            "I live in {value} now",
            "I've left {old}, I live in {value} now",
            "I don't live in {old} any more, I'm in {value} now",
            "my new home is in {value}",
            "we relocated [from {old}|] to {value}",
            "I've just moved [house|] and now {value} is home",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, I live in {value}",
            "sorry, I meant {value}",
            "that's wrong, it's {value}",
            "I said {value}",
            "not {old}! {value}",
            "make that {value}",
            "I don't live in {old}, I live in {value}",
        ),
    ),
    Fact(
        kind="country",
        slots={"value": COUNTRIES},
        value="value",
        says=(
            "the country I live in is {value}",
            "I live in {value}",
            "I'm living abroad, in {value}",
            "my country of residence is {value}",
            "I'm an expat living in {value}",
            "I live in {value}, [out in the country|near the coast|up in the mountains|down south]",
            "I've made my home in {value}",
            "we settled in {value} as a family and live there",
            "I've been living in {value} for [years|ten years|ages]",
            "I live somewhere in {value}",
            "my home is in {value}",
            "I emigrated and live in {value}",
        ),
        asks=(
            "which country do I live in",
            "what country am I living in",
            "in what country is my home",
            "do you remember which country I live in",
            "remind me what country I said I live in",
            "my country of residence",
            "where in the world do I live",
            "do you know which country I'm in",
            "what did I tell you about the country where I live",
            "where do I live",
        ),
        answers=(
            "You live in {value}.",
            "Your home is in {value}.",
            "You told me that you live in {value}.",
            "You're living in {value}.",
        ),
        replies=(
            "Living in {value} must be lovely. What do you like about it?",
            "Got it, you live in {value}.",
            "How nice! Do you feel at home in {value}?",
            "I'd love to hear what everyday life in {value} is like.",
            "I'll remember that you live in {value}. How long have you been there?",
            "Thanks for telling me where you live. What's the food like in {value}?",
        ),
        lines=("Country: {value}", "Lives in {value}", "Country of residence: {value}", "The user lives in {value}"),
        changes=(
            "I moved to {value}",
            "I live in {value} now",
            "we emigrated to {value}",
            "I left {old} and live in {value} now",
            "I've moved abroad, I'm living in {value} now",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, I live in {value}",
            "sorry, I meant {value}",
            "wrong country, it's {value}",
            "I said {value}",
            "not {old}, {value}",
        ),
    ),
    Fact(
        kind="neighbourhood",
        slots={"value": _AREAS},
        value="value",
        says=(
            "I live in {value}",
            "my [flat|house|place] is in {value}",
            "my neighbourhood is {value}",
            "the part of town I live in is {value}",
            "we live in {value}, [it's quiet|it's lively|nice area]",
            "my area is {value}",
            "I've got a place in {value}",
            "I rent a place in {value}",
            "we bought a place in {value}",
            "home is in {value}",
            "I've been living in {value} for [years|a while|two years]",
            "the area where I live is {value}",
        ),
        asks=(
            "what's my neighbourhood",
            "which part of town do I live in",
            "in which area do I live",
            "do you remember what neighbourhood I'm in",
            "remind me which area my home is in",
            "my neighbourhood",
            "where exactly do I live",
            "what did I say about my neighbourhood",
            "which area did I say I live in",
            "do you know where my place is",
        ),
        answers=(
            "You live in {value}.",
            "Your place is in {value}.",
            "You told me that you live in {value}.",
            "Your home is in {value}.",
        ),
        replies=(
            "Living in {value}, nice! What's it like?",
            "Got it, your home is in {value}.",
            "Do you like living in {value}?",
            "I'll remember which area you live in. Are the neighbours friendly?",
            "I hope you feel at home in {value}.",
            "Good to know! What's your favourite corner of {value}?",
        ),
        lines=("Neighbourhood: {value}", "Lives in {value}", "Area: {value}", "The user's home is in {value}"),
        changes=(
            "we moved to {value}",
            "I live in {value} now",
            "I moved [from {old}|] to {value}",
            "my new place is in {value}",
            "I found a flat in {value} and live there now",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, I meant {value}",
            "that's wrong, I live in {value}",
            "not {old}, {value}",
        ),
    ),
    Fact(
        kind="street",
        slots={"value": _STREETS},
        value="value",
        says=(
            "I live on {value}",
            "my street is {value}",
            "the street I live on is called {value}",
            "our house is on {value}",
            "my address is on {value}",
            "we live in {value}",
            "I live in {value}, [near the end|above the chemist|opposite the school|on the corner]",
            "my flat is on {value}",
            "my home address is {value}",
            "I've lived on {value} since [I was a child|2012|last year]",
            "my front door is on {value}",
            "our street, {value}, is where we've lived for ages",
        ),
        asks=(
            "what street do I live on",
            "what's the name of my street",
            "which street do I live in",
            "do you remember my street",
            "remind me what my street is called",
            "my street",
            "what did I say my street was",
            "on which road is my home",
            "do you know what street my house is on",
            "my address, the street I mean",
        ),
        answers=(
            "You live on {value}.",
            "Your street is {value}.",
            "Your home is on {value}.",
            "You told me that you live on {value}.",
        ),
        replies=(
            "{value}, got it. Is it a quiet street?",
            "I'll remember that you live on {value}.",
            "That's a nice name for a street. Do you know your neighbours?",
            "Thanks, your street is {value}.",
            "I hope {value} is a good place to live.",
            "Noted! Have you lived there for long?",
        ),
        lines=("Street: {value}", "Lives on {value}", "Address: {value}", "The user's street is {value}"),
        changes=(
            "we moved, I live on {value} now",
            "my new address is on {value}",
            "I don't live on {old} any more, I live on {value}",
            "I live on {value} now",
            "we've moved from {old} to {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, {value}",
            "that's wrong, my street is {value}",
            "I said {value}",
        ),
    ),
    Fact(
        kind="kind of home",
        slots={"value": _HOMES},
        value="value",
        says=(
            "I live in {value}",
            "my home is {value}",
            "I'm living in {value}",
            "we live in {value}",
            "we have {value}, that's our home",
            "I rent {value}",
            "my home is {value}, [a bit draughty|quite cosy|nothing grand|but I love it]",
            "I've been living in {value} for [a year|years|ages]",
            "home for me is {value}",
            "I live with [my partner|my cat|two friends|my parents] in {value}",
            "I live alone in {value}",
            "the place where I live is {value}",
            "I call {value} my home",
        ),
        asks=(
            "what kind of home do I live in",
            "what sort of place do I live in",
            "do I live in a house or something else",
            "do you remember what kind of home I have",
            "remind me what I live in",
            "what type of home is mine",
            "what did I say about my home",
            "my kind of home",
            "do you know what I live in",
            "what did I tell you my place is like",
        ),
        answers=(
            "Your home is {value}.",
            "You told me that your home is {value}.",
            "It's {value} that you call home.",
        ),
        replies=(
            "How nice to have {value} for a home! Do you like it?",
            "I can picture it. What do you like most about your home?",
            "Got it, your home is {value}.",
            "That sounds cosy. Have you been there long?",
            "I'll remember that your home is {value}.",
            "Having {value} to come home to, that's good.",
        ),
        lines=("Home: {value}", "Lives in {value}", "Kind of home: {value}", "The user's home is {value}"),
        changes=(
            "I moved into {value}",
            "I live in {value} now",
            "I've swapped {old} for {value}, that's where I live now",
            "my home is {value} now",
            "we moved out of {old} and into {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, I meant {value}",
            "I said {value}",
            "that's wrong, I live in {value}",
        ),
    ),
    Fact(
        kind="floor",
        slots={"value": _FLOORS},
        value="value",
        says=(
            "I live on {value}",
            "my flat is on {value}",
            "my apartment is on {value}",
            "we're on {value}, [no lift|with a lift that never works|great view]",
            "our flat is up on {value}",
            "I have a place on {value}",
            "you have to go to {value} to get to my flat",
            "I'm on {value} of our building",
            "in our building I live on {value}",
            "home is on {value}",
            "my front door is on {value}",
        ),
        asks=(
            "which floor do I live on",
            "what floor is my flat on",
            "do you remember which floor I'm on",
            "remind me what floor I live on",
            "what did I say my floor was",
            "my floor",
            "on what floor is my apartment",
            "how high up do I live",
            "do you know what floor to press for my place",
            "which storey did I say I live on",
        ),
        answers=(
            "You live on {value}.",
            "Your home is on {value}.",
            "You told me that you live on {value}.",
        ),
        replies=(
            "Living on {value}, noted. Is there a lift?",
            "Got it, you're on {value}. What can you see from the window?",
            "I'll remember that you live on {value}.",
            "Is it quiet on {value}?",
            "Good to know which floor is yours!",
            "So {value} is home. Do you like it there?",
        ),
        lines=("Floor: {value}", "Lives on {value}", "Flat on {value}", "The user's flat is on {value}"),
        changes=(
            "I moved to {value} of our building",
            "I live on {value} now",
            "my flat is on {value} now, not on {old}",
            "our new flat is on {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, {value}",
            "sorry, it's {value}",
            "that's wrong, I live on {value}",
            "I said {value}",
        ),
    ),
    Fact(
        kind="moving",
        slots={"value": CITIES, "month": MONTHS},
        value="value",
        says=(
            "I'm moving to {value} in {month}",
            "we're moving to {value} in {month}",
            "in {month} I'm moving to {value}",
            "we're going to move to {value} in {month}",
            "I'll be moving to {value} in {month}, [for work|for love|for the sea air|to be near my sister]",
            "I'm relocating to {value} in {month}",
            "come {month} I'm moving house to {value}",
            "I signed a lease in {value}, I'm moving there in {month}",
            "the plan is to move to {value} in {month}",
            "my big move to {value} is in {month}",
            "our move to {value} is planned for {month}",
        ),
        asks=(
            "where am I moving to",
            "where am I going to move",
            "which city am I moving to",
            "do you remember where I'm moving",
            "remind me where my move takes me",
            "what did I say about moving",
            "where will I live soon",
            "my move, where to",
            "tell me what my moving plans are",
            "to which city do I plan to move",
        ),
        answers=(
            "You're moving to {value} in {month}.",
            "Your move to {value} is planned for {month}.",
            "You told me that you're moving to {value} in {month}.",
        ),
        replies=(
            "Moving to {value}, how exciting! Have you found a place yet?",
            "I hope the move in {month} goes smoothly.",
            "{value} will be a new start. What are you looking forward to?",
            "Got it, you're moving to {value} in {month}.",
            "That's a big step! Do you have help with the packing?",
            "I'll remember your move to {value}. Good luck with all the boxes!",
        ),
        lines=(
            "Moving to {value} in {month}",
            "Planned move: {value}, {month}",
            "The user is moving to {value} in {month}",
        ),
        changes=(
            "change of plan, I'm moving to {value} in {month} instead",
            "I'm moving to {value} in {month} after all, not to {old}",
            "we decided to move to {value} in {month}, not {old}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, to {value}",
            "sorry, I meant {value}",
            "not {old}, {value}",
            "I said {value}",
        ),
    ),
    Fact(
        kind="commute",
        slots={"value": _COMMUTES},
        value="value",
        says=(
            "I go to work {value}",
            "I get to work {value}",
            "I commute {value}",
            "my commute is {value}",
            "I travel to work {value}",
            "I always go to work {value}",
            "every morning I go to work {value}",
            "I usually come to the office {value}",
            "I make my way to work {value}, [rain or shine|half an hour each way|it takes ages]",
            "I do my daily commute {value}",
            "my way to work is {value}",
            "for the commute I go {value}",
        ),
        asks=(
            "how do I get to work",
            "how do I commute",
            "what's my commute like",
            "do you remember how I get to work",
            "remind me how I go to work",
            "how did I say I travel to work",
            "my commute",
            "how do I come to the office",
            "what did I tell you about my way to work",
            "do you know how I travel to my job",
        ),
        answers=(
            "You go to work {value}.",
            "You commute {value}.",
            "You told me that you get to work {value}.",
            "Your commute is {value}.",
        ),
        replies=(
            "Going to work {value}, nice! How long does it take?",
            "Got it, you commute {value}.",
            "I hope the commute is pleasant most days.",
            "I'll remember how you get to work. Do you like going {value}?",
            "Commuting {value}, I see. What do you do on the way?",
            "Getting to work {value} must be quite something in bad weather!",
        ),
        lines=("Commutes {value}", "Commute: {value}", "Goes to work {value}", "The user gets to work {value}"),
        changes=(
            "I go to work {value} now",
            "I've changed my commute, I go {value} now",
            "I don't go to work {old} any more, I go {value}",
            "these days I get to work {value} instead of {old}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, {value}",
            "sorry, I meant {value}",
            "I said {value}",
            "that's wrong, I go {value}",
            "not {old}, {value}",
        ),
    ),
    Fact(
        kind="spare key",
        slots={"value": _SPARE_KEY},
        value="value",
        says=(
            "I keep the spare key {value}",
            "my spare key is {value}",
            "the spare key is {value}",
            "our spare house key is {value}",
            "the extra key to my flat is {value}",
            "I always leave a spare key {value}",
            "if I lock myself out, the spare key is {value}",
            "I've hidden the spare key {value}",
            "there's a spare key {value}",
            "the second key to the house is {value}, [just in case|don't tell anyone]",
            "we keep an emergency key {value}",
            "my back-up key is {value}",
        ),
        asks=(
            "where is my spare key",
            "where do I keep the spare key",
            "where did I put the spare key",
            "do you remember where the spare key is",
            "remind me where I keep the extra key",
            "I locked myself out, where's my spare key",
            "what did I say about the spare key",
            "spare key",
            "where did I say the second house key was",
            "I forgot where the spare key is",
            "do you know where I've hidden the key",
        ),
        answers=(
            "Your spare key is {value}.",
            "You keep the spare key {value}.",
            "You told me that the spare key is {value}.",
            "The spare key is {value}.",
        ),
        replies=(
            "Got it, the spare key is {value}.",
            "Good to have a spare key! I'll remember where it is.",
            "Noted. If you ever lock yourself out, you can ask me.",
            "The spare key is {value}, I'll keep that in mind.",
            "Wise of you to have one. Does anybody else know where it is?",
            "I'll remember it for you: the spare key is {value}.",
        ),
        lines=("Spare key: {value}", "The spare key is kept {value}", "Keeps the spare key {value}"),
        changes=(
            "I keep the spare key {value} now",
            "I moved the spare key, it's {value} now",
            "the spare key isn't {old} any more, it's {value}",
            "the new place for the spare key is {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, {value}",
            "that's wrong, it's {value}",
            "I said {value}",
            "not {old}! {value}",
        ),
    ),
    Fact(
        kind="where a thing is",
        slots={"thing": _OBJECTS, "value": _SPOTS},
        value="value",
        says=(
            "I keep my {thing} {value}",
            "I put my {thing} {value}",
            "I always keep the {thing} {value}",
            "my {thing} is stored {value}",
            "you'll find my {thing} {value}",
            "the place for my {thing} is {value}",
            "I store the {thing} {value}",
            "I've put the {thing} {value} [so I don't lose it|for safe keeping|for now]",
            "we keep our {thing} {value}",
            "my {thing} lives {value}",
            "in case I forget, I keep my {thing} {value}",
            "for the record, the {thing} at our house is kept {value}",
            "remember for me that I keep the {thing} {value}",
        ),
        asks=(
            "where is my {thing}",
            "where do I keep my {thing}",
            "where did I put the {thing}",
            "do you remember where the {thing} is",
            "remind me where I keep my {thing}",
            "I can't find my {thing}, where is it",
            "where did I say the {thing} was",
            "{thing}, where",
            "I forgot where my {thing} is",
            "I'm looking for my {thing}, do you know where it could be",
            "what place did I choose for my {thing}",
        ),
        answers=(
            "You keep your {thing} {value}.",
            "Look {value}, that's where you keep your {thing}.",
            "You told me that you keep your {thing} {value}.",
            "You put your {thing} {value}.",
        ),
        replies=(
            "Got it, you keep your {thing} {value}.",
            "I'll remember where you keep your {thing}.",
            "Noted. Just ask me when you need your {thing}.",
            "Good idea to tell me. You'll find your {thing} {value}.",
            "Thanks, {value} it is.",
            "A good place for it! I'll keep that in mind.",
        ),
        lines=("{thing}: {value}", "Keeps the {thing} {value}", "Place of the {thing}: {value}"),
        changes=(
            "I moved my {thing}, I keep it {value} now",
            "I keep my {thing} {value} now",
            "I don't keep the {thing} {old} any more, I put it {value}",
            "I've found a better place for my {thing}, it's kept {value} now",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, {value}",
            "sorry, I meant {value}",
            "that's wrong, I keep it {value}",
            "not {old}, {value}",
        ),
    ),
    Fact(
        kind="number of a thing",
        slots={
            "thing": (
                "parking space, parking bay, locker, gym locker, PO box, mailbox, storage unit, garage, allotment, "
                "hotel room, office, desk, mooring, cellar compartment, seat at the opera, apartment, house, bike "
                "stand, beach hut"
            ).split(", "),
            "value": _CODES,
        },
        value="value",
        says=(
            "my {thing} is number {value}",
            "my {thing} number is {value}",
            "my {thing} is {value}",
            "the number of my {thing} is {value}",
            "I have {thing} {value}",
            "they gave me {thing} {value}",
            "mine is {thing} number {value}",
            "I've got {thing} number {value}",
            "I was assigned {thing} {value}",
            "my own {thing} has the number {value}",
            "it says {value} on my {thing}",
        ),
        asks=(
            "what's the number of my {thing}",
            "which {thing} is mine",
            "what number is my {thing}",
            "do you remember my {thing} number",
            "remind me which {thing} I have",
            "my {thing} number",
            "what did I say my {thing} number was",
            "I forgot the number of my {thing}",
            "do you know which {thing} is mine",
            "which number did they give me for the {thing}",
        ),
        answers=(
            "Your {thing} is number {value}.",
            "The number of your {thing} is {value}.",
            "You told me that your {thing} is number {value}.",
            "It's number {value}.",
        ),
        replies=(
            "Got it, your {thing} is number {value}.",
            "{value}, noted. Ask me when you need it.",
            "I'll remember the number of your {thing}.",
            "Number {value}, I'll keep that in mind for you.",
            "Thanks! One thing less for you to remember.",
        ),
        lines=("{thing}: {value}", "{thing} number: {value}", "Has {thing} {value}"),
        changes=(
            "my {thing} number is {value} now",
            "they changed my {thing}, it's number {value} now",
            "I have a new {thing}, number {value}",
            "my {thing} is {value} now instead of {old}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, {value}",
            "sorry, it's {value}",
            "that's wrong, number {value}",
            "I said {value}",
            "make that {value}",
        ),
    ),
    Fact(
        kind="wifi",
        slots={"value": _WIFI},
        value="value",
        says=(
            "my wifi is called {value}",
            "our wifi network is {value}",
            "the name of my wifi is {value}",
            "my home network is named {value}",
            "I named my wifi {value}",
            "at home the wifi is {value}",
            "our WLAN is called {value}",
            "my router's network name is {value}",
            "the wifi at my place is {value}",
            "my Wi-Fi name is {value}",
            "my guests have to choose {value}, that's our wifi",
        ),
        asks=(
            "what's my wifi called",
            "what is the name of my wifi",
            "which network is mine",
            "do you remember my wifi name",
            "remind me what our wifi is called",
            "wifi name",
            "what did I say the wifi was called",
            "a guest wants to use the wifi, which one is it",
            "what's the name of my home network",
            "how did I name our wifi",
        ),
        answers=(
            "Your wifi is called {value}.",
            "The name of your wifi is {value}.",
            "You told me that your wifi is called {value}.",
        ),
        replies=(
            "{value}, that's a good name for a network!",
            "Got it, your wifi is called {value}.",
            "I'll remember the name of your wifi.",
            "Noted: your network is {value}. Is it fast enough?",
            "Handy to know when visitors ask! Your wifi is {value}.",
        ),
        lines=("Wifi: {value}", "Wifi name: {value}", "Home network is called {value}"),
        changes=(
            "I renamed our wifi, it's called {value} now",
            "my wifi is called {value} now",
            "we got a new router, the wifi is {value} now",
            "the wifi isn't {old} any more, it's {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, {value}",
            "I said {value}",
            "that's wrong, it's called {value}",
        ),
    ),
    Fact(
        kind="time zone",
        slots={"value": _ZONES},
        value="value",
        says=(
            "my time zone is {value}",
            "I'm in the {value} zone",
            "my clock runs on {value}",
            "I'm on {value}",
            "I live on {value}, [so mind the difference|in case it matters]",
            "my timezone: {value}",
            "for scheduling, I'm on {value}",
            "the time zone I live in is {value}",
            "please use {value} for my times, that's my time zone",
            "where I live we use {value}",
            "all my times are in {value}",
            "we're on {value} here",
        ),
        asks=(
            "what's my time zone",
            "which time zone am I in",
            "do you remember my timezone",
            "remind me which time zone I'm on",
            "my time zone",
            "what did I say my time zone was",
            "in what timezone do I live",
            "which zone are my times in",
            "do you know what time zone to use for me",
            "what timezone should my meetings be in",
        ),
        answers=(
            "Your time zone is {value}.",
            "You're on {value}.",
            "You told me that your time zone is {value}.",
        ),
        replies=(
            "Got it, your time zone is {value}.",
            "Noted, {value}. That helps with planning.",
            "I'll remember that you're on {value}.",
            "Thanks, I'll take {value} as your time zone.",
            "Good to know! Do you often deal with people in other time zones?",
        ),
        lines=("Time zone: {value}", "Timezone: {value}", "The user's time zone is {value}", "On {value}"),
        changes=(
            "my time zone is {value} now",
            "I'm on {value} now, not {old}",
            "I've moved, so my time zone is {value} now",
            "switch my time zone to {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, I meant {value}",
            "that's wrong, {value}",
            "make that {value}",
        ),
    ),
    Fact(
        kind="household languages",
        slots={"value": _HOME_LANGUAGES},
        value="value",
        says=(
            "we speak {value} at home",
            "at home we speak {value}",
            "in our house we speak {value}",
            "my family speaks {value} at home",
            "with the kids we speak {value} at home",
            "around the dinner table we talk in {value}",
            "our household runs on {value}",
            "the language of our home is {value}",
            "I speak {value} at home with my [wife|husband|partner|parents|children]",
            "you'd hear {value} in our kitchen, that's what we speak at home",
            "at home it's {value} with us",
        ),
        asks=(
            "what do we speak at home",
            "which language do we speak at home",
            "what language is spoken in my house",
            "do you remember what we speak at home",
            "remind me what language my family speaks at home",
            "our home language",
            "what did I say we speak at home",
            "what do I speak with my family at home",
            "do you know how we talk at home, I mean the language",
            "in which language do we talk at our house",
        ),
        answers=(
            "You speak {value} at home.",
            "At home, you speak {value}.",
            "You told me that you speak {value} at home.",
        ),
        replies=(
            "Speaking {value} at home, how lovely!",
            "Got it, at home you speak {value}.",
            "I'll remember what you speak at home. What do you dream in?",
            "That's nice. Do you have a favourite word in your home language?",
            "You speak {value} at home? That's good to know.",
            "Every home has its own sound, and yours is {value}.",
        ),
        lines=("Speaks {value} at home", "Home language: {value}", "Language of the household: {value}"),
        changes=(
            "we speak {value} at home now",
            "we've switched to {value} at home",
            "at home we don't speak {old} any more, we speak {value}",
            "it's {value} now that we speak at home",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, {value}",
            "sorry, I meant {value}",
            "that's wrong, we speak {value}",
            "I said {value}",
        ),
    ),
)

_THINGS = (
    Fact(
        kind="car",
        slots={"value": _CARS},
        value="value",
        says=(
            "I drive {value}",
            "my car is {value}",
            "I've got {value} that I drive everywhere",
            "I own {value}",
            "I drive {value}, [it's older than me|it's my pride and joy|not very fast|still runs fine]",
            "I'm the owner of {value}",
            "I get around in {value}, my own",
            "my vehicle is {value}",
            "I've been driving {value} for [years|ages|ten years]",
            "parked outside my house is my vehicle, {value}",
            "what I drive is {value}",
            "the one I drive is {value}",
            "we have {value} as the family car",
        ),
        asks=(
            "what do I drive",
            "what's my car",
            "what kind of car do I have",
            "which car is mine",
            "do you remember what I drive",
            "remind me what vehicle I have",
            "what did I say I drive",
            "my car",
            "do you know what kind of vehicle I own",
            "what am I driving these days",
            "what did I tell you about my car",
        ),
        answers=(
            "You drive {value}.",
            "You told me that you drive {value}.",
            "It's {value} that you drive.",
            "Your vehicle is {value}.",
        ),
        replies=(
            "You drive {value}, nice! Does it have a name?",
            "Got it, you drive {value}.",
            "Driving {value} sounds fun. Where do you like to go with it?",
            "I'll remember what you drive.",
            "I hope it never lets you down!",
            "Have you had it for long? I'll remember that you drive {value}.",
        ),
        lines=("Car: {value}", "Drives {value}", "Vehicle: {value}", "The user drives {value}"),
        changes=(
            "I drive {value} now",
            "I sold {old} and drive {value} now",
            "I got a new car, it's {value}",
            "my car is {value} now",
            "I traded {old} in for {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, I meant {value}",
            "I said {value}",
            "that's wrong, I drive {value}",
            "not {old}, {value}",
        ),
    ),
    Fact(
        kind="vehicle name",
        slots={
            "thing": (
                "car, van, bike, boat, motorbike, camper van, sailing boat, canoe, tractor, scooter, truck, caravan, "
                "rowing boat, racing bike, cargo bike, kayak, moped"
            ).split(", "),
            "value": _VEHICLE_NAMES,
        },
        value="value",
        says=(
            "my {thing} is called {value}",
            "I call my {thing} {value}",
            "my {thing}'s name is {value}",
            "I named my {thing} {value}",
            "I have a {thing} called {value}",
            "I've got a {thing} named {value}",
            "our {thing} is called {value}, [don't laugh|the kids chose it|long story]",
            "{value} is the name of my {thing}",
            "I gave my {thing} a name, {value}",
            "we christened our {thing} {value}",
            "I own a {thing} which goes by {value}",
            "yes, my {thing} has a name, it's {value}",
        ),
        asks=(
            "what's my {thing} called",
            "what's the name of my {thing}",
            "what do I call my {thing}",
            "do you remember what my {thing} is called",
            "remind me of my {thing}'s name",
            "what did I name my {thing}",
            "my {thing}'s name",
            "how is my {thing} called",
            "what name did I give my {thing}",
            "do you know the name of my {thing}",
        ),
        answers=(
            "Your {thing} is called {value}.",
            "The name of your {thing} is {value}.",
            "You call your {thing} {value}.",
            "You told me that your {thing} is called {value}.",
        ),
        replies=(
            "{value} is a great name for a {thing}!",
            "Hello to {value}! Where do the two of you like to go?",
            "Got it, your {thing} is called {value}.",
            "I like that you gave your {thing} a name. How did you choose it?",
            "{value}, what a name! Have you had it for long?",
            "I'll remember {value}.",
        ),
        lines=(
            "{thing}: {value}",
            "{thing} name: {value}",
            "Has a {thing} called {value}",
            "The user's {thing} is {value}",
        ),
        changes=(
            "I renamed my {thing} {value}",
            "my {thing} is called {value} now",
            "I have a new {thing} called {value}",
            "my old {thing} {old} is gone, the new one is called {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's called {value}",
            "sorry, it's {value}",
            "I said {value}",
            "it's spelled {value}",
            "that's wrong, {value}",
        ),
    ),
    Fact(
        kind="colour of a thing",
        slots={
            "thing": (
                "car, bike, front door, house, sofa, kitchen, umbrella, suitcase, boat, van, motorbike, winter coat, "
                "rucksack, bedroom, garden shed, guitar, scooter, letterbox, helmet, bicycle, canoe, caravan"
            ).split(", "),
            "value": [colour for colour in COLOURS if colour[0] not in "aeiou"],
        },
        value="value",
        says=(
            "my {thing} is {value}",
            "the colour of my {thing} is {value}",
            "I have a {value} {thing}",
            "I've got a {value} {thing}",
            "I painted my {thing} {value}",
            "we have a {value} {thing}, [easy to spot|my choice|came like that]",
            "our {thing} is {value}",
            "mine is the {value} {thing}",
            "my {thing} is a [lovely|bright|deep|faded] {value}",
            "I picked {value} for my {thing}",
            "I own a {value} {thing}",
        ),
        asks=(
            "what colour is my {thing}",
            "which colour does my {thing} have",
            "what color is my {thing}",
            "do you remember the colour of my {thing}",
            "remind me what colour my {thing} is",
            "the colour of my {thing}",
            "what did I say about the colour of my {thing}",
            "do you know what colour my {thing} is",
            "in which colour is my {thing}",
            "which colour did I choose for my {thing}",
        ),
        answers=(
            "Your {thing} is {value}.",
            "The colour of your {thing} is {value}.",
            "You told me that your {thing} is {value}.",
            "It's {value}.",
        ),
        replies=(
            "Your {thing} in {value}, that must look nice!",
            "Got it, your {thing} is {value}.",
            "I bet it looks good in {value}. Did you choose the colour yourself?",
            "I'll remember that your {thing} is {value}.",
            "I can picture your {thing} now!",
            "Nice choice of colour for your {thing}.",
        ),
        lines=("{thing}: {value}", "Colour of the {thing}: {value}", "Has a {value} {thing}"),
        changes=(
            "I painted my {thing}, it's {value} now",
            "my {thing} is {value} now",
            "my new {thing} is {value}",
            "my {thing} isn't {old} any more, it's {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, {value}",
            "that's wrong, it's {value}",
            "make that {value}",
        ),
    ),
    Fact(
        kind="phone",
        slots={"value": _PHONES},
        value="value",
        says=(
            "my phone is {value}",
            "I have {value} as a phone",
            "for a phone I have {value}",
            "I use {value} as my phone",
            "my mobile is {value}",
            "I've got {value} for [phoning|calls and texts]",
            "I make my calls on {value}",
            "my cell phone is {value}",
            "my phone is {value}, [battery's awful|does the job|nothing special]",
            "the phone I use is {value}",
            "I bought {value} [last year|in spring|second-hand] and use it as my phone",
            "my smartphone, if you can call it that, is {value}",
        ),
        asks=(
            "what phone do I have",
            "what's my phone",
            "which phone do I use",
            "do you remember what phone I've got",
            "remind me what my mobile is",
            "what kind of phone is mine",
            "what did I say about my phone",
            "my phone",
            "which model is my phone",
            "do you know what cell phone I use",
        ),
        answers=(
            "Your phone is {value}.",
            "You have {value}.",
            "You use {value} as your phone.",
            "You told me that your phone is {value}.",
        ),
        replies=(
            "Got it, your phone is {value}. Are you happy with it?",
            "I'll remember that your phone is {value}.",
            "Noted! How is the battery holding up?",
            "Your phone is {value}, good to know.",
            "Do you like it? I'll keep your phone in mind.",
        ),
        lines=("Phone: {value}", "Uses {value} as a phone", "The user's phone is {value}", "mobile: {value}"),
        changes=(
            "I got a new phone, {value}",
            "my phone is {value} now",
            "I replaced {old} with {value}, that's my phone now",
            "I've switched phones and use {value} now",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, I meant {value}",
            "I said {value}",
            "that's wrong, my phone is {value}",
        ),
    ),
    Fact(
        kind="computer",
        slots={"value": _COMPUTERS},
        value="value",
        says=(
            "my computer is {value}",
            "I work on {value}",
            "I use {value} as my computer",
            "I have {value} as a computer",
            "the computer I use is {value}",
            "I've got {value} on my desk, that's my computer",
            "for computing I have {value}",
            "at home my computer is {value}",
            "I do everything on {value}",
            "my main machine is {value}",
            "I'm typing this on {value}, my only computer",
            "my computer's {value}, [slow but fine|I love it|getting old]",
        ),
        asks=(
            "what computer do I have",
            "what's my computer",
            "which computer do I use",
            "do you remember what computer I've got",
            "remind me which machine I use",
            "what kind of computer is mine",
            "what did I say about my computer",
            "my computer",
            "what do I do my computing on",
            "do you know which computer I own",
        ),
        answers=(
            "Your computer is {value}.",
            "You use {value} as your computer.",
            "You told me that your computer is {value}.",
        ),
        replies=(
            "Got it, your computer is {value}. Does it do what you need?",
            "I'll remember that your computer is {value}.",
            "Noted! What do you use your computer for most?",
            "Your computer is {value}, good to know.",
            "I hope it serves you well. Have you had it for long?",
        ),
        lines=("Computer: {value}", "Uses {value}", "Works on {value}", "The user's computer is {value}"),
        changes=(
            "I bought a new computer, {value}",
            "my computer is {value} now",
            "I replaced {old} with {value}, that's my computer now",
            "I've switched computers and use {value} now",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, I meant {value}",
            "I said {value}",
            "that's wrong, I use {value}",
        ),
    ),
    Fact(
        kind="garden",
        slots={"value": _GARDEN},
        value="value",
        says=(
            "I grow {value} in my garden",
            "I grow {value}",
            "in my garden I have {value}",
            "my garden is full of {value}",
            "I've planted {value} in the garden",
            "we grow {value} on our allotment",
            "on my balcony I grow {value}",
            "I raise {value} in the greenhouse",
            "you'll find {value} growing in my garden",
            "I'm growing {value} [this year|every summer|behind the house|in pots]",
            "my back garden is mostly {value}",
            "I've got green fingers, I grow {value}",
            "my garden has lots of {value}",
        ),
        asks=(
            "what do I grow",
            "what do I grow in my garden",
            "what's in my garden",
            "what have I planted",
            "do you remember what I grow",
            "remind me what's growing in my garden",
            "what did I say I grow",
            "my garden plants",
            "which plants do I have in the garden",
            "do you know what I'm growing",
            "what did I tell you about my garden",
        ),
        answers=(
            "You grow {value}.",
            "You told me that you grow {value}.",
            "It's {value} that you grow.",
        ),
        replies=(
            "Growing {value}, how lovely! Is the garden doing well?",
            "I hope your garden does well this year.",
            "Got it, you grow {value}.",
            "There's nothing like growing your own {value}.",
            "Nice! What's your secret for growing {value}?",
            "I'll remember that you grow {value}. Do you give some away?",
        ),
        lines=("Grows {value}", "Garden: {value}", "The user grows {value}", "Has {value} in the garden"),
        changes=(
            "I grow {value} in my garden now",
            "I gave up on {old}, I grow {value} now",
            "this year I'm growing {value} instead of {old}",
            "I've switched from {old} to {value} in the garden",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, I said {value}",
            "sorry, I meant {value}",
            "not {old}, {value}",
            "that's wrong, I grow {value}",
        ),
    ),
    Fact(
        kind="collection",
        slots={"value": _COLLECTIONS},
        value="value",
        says=(
            "I collect {value}",
            "I've been collecting {value} since [I was a child|I was ten|the nineties]",
            "I have a collection of {value}",
            "I'm a collector of {value}",
            "my collection is all {value}",
            "I own [hundreds of|over a hundred|fifty-odd|far too many] {value}, I collect them",
            "what I collect is {value}",
            "my shelves are full of {value}, I'm a collector",
            "I collect {value}, [silly I know|a family tradition|it's a sickness]",
            "I can't walk past a flea market, I collect {value}",
            "collecting {value} is [my thing|my passion|what I do]",
            "I've got a big collection of {value} at home",
        ),
        asks=(
            "what do I collect",
            "what's my collection",
            "what am I a collector of",
            "do you remember what I collect",
            "remind me what I'm collecting",
            "what did I say I collect",
            "my collection",
            "what do I have a collection of",
            "which things do I collect",
            "do you know what it is I collect",
            "if someone wanted to add to my collection, what should they bring",
        ),
        answers=(
            "You collect {value}.",
            "You have a collection of {value}.",
            "You told me that you collect {value}.",
            "Your collection is {value}.",
        ),
        replies=(
            "Collecting {value}, how nice! How did it start?",
            "A collection of {value} must be fun to look at.",
            "Got it, you collect {value}. Do you have a favourite?",
            "I'd love to hear about the best piece in your collection.",
            "I'll remember that you collect {value}.",
            "Where do you find your {value}?",
        ),
        lines=("Collects {value}", "Collection: {value}", "The user collects {value}", "Collector of {value}"),
        changes=(
            "I collect {value} now",
            "I sold the {old}, I collect {value} now",
            "I don't collect {old} any more, I collect {value}",
            "I've moved on from {old} to collecting {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, I collect {value}",
            "sorry, I meant {value}",
            "I said {value}",
            "not {old}, {value}",
        ),
    ),
    Fact(
        kind="livestock",
        slots={"value": _LIVESTOCK},
        value="value",
        says=(
            "I keep {value}",
            "we keep {value} on our farm",
            "I have a farm with {value}",
            "on my farm I have {value}",
            "I make a living from {value}",
            "I look after {value} [on the hill|behind the house|at our farm]",
            "our farm has {value}",
            "I breed animals, I have {value}",
            "I raise animals for a living, {value} [at the moment|in all|]",
            "I'm a farmer with {value}",
            "we've got {value} to feed every morning",
            "my livestock is {value}",
            "I own {value}",
        ),
        asks=(
            "what animals do I keep",
            "what do I have on my farm",
            "how many animals do I keep",
            "what livestock do I have",
            "do you remember which animals I keep",
            "remind me what animals I have",
            "what did I say about my animals",
            "my livestock",
            "which animals do I look after",
            "do you know what animals are mine",
        ),
        answers=(
            "You keep {value}.",
            "You told me that you keep {value}.",
            "You have {value}.",
        ),
        replies=(
            "You keep {value}? That must be a lot of work!",
            "Looking after {value} must get you up early.",
            "Got it, you keep {value}.",
            "How lovely! What's it like to keep {value}?",
            "I'll remember your animals. Do you have a favourite among them?",
            "I hope they're all doing well.",
        ),
        lines=("Keeps {value}", "Livestock: {value}", "The user keeps {value}", "Farm animals: {value}"),
        changes=(
            "I keep {value} now",
            "we have {value} on the farm now",
            "I sold {old} and keep {value} now",
            "it's {value} that I keep now, no longer {old}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, {value}",
            "sorry, I meant {value}",
            "that's wrong, I have {value}",
            "I said {value}",
        ),
    ),
    Fact(
        kind="instrument owned",
        slots={
            "value": (
                "an upright piano, a grand piano, an electric piano, a harmonium, an accordion, a concertina, a "
                "violin, a cello from 1910, a viola, a double bass, a harp, a lute, an acoustic guitar, an electric "
                "guitar, a twelve-string guitar, a bass guitar, a banjo, a mandolin, a ukulele, a sitar, a "
                "balalaika, a bouzouki, an oud, a koto, a zither, a dulcimer, a clarinet, an oboe, a bassoon, a "
                "flute, a tin whistle, a recorder, a saxophone, a trumpet, a trombone, a tuba, a French horn, an "
                "alphorn, a set of bagpipes, a didgeridoo, a harmonica, a melodica, a drum kit, a djembe, a cajón, a "
                "marimba, a steel drum, a handpan, a theremin, a synthesizer, a church organ in miniature, a "
                "hurdy-gurdy, a nyckelharpa, a kantele, a musical saw"
            ).split(", ")
        },
        value="value",
        says=(
            "I own {value}",
            "I have {value} at home",
            "I've got {value}, that's the instrument I own",
            "my instrument is {value}",
            "there's {value} in my living room and I play it",
            "I bought myself {value} [last year|years ago|with my first salary]",
            "I inherited {value} from my [grandfather|grandmother|uncle|aunt]",
            "I own {value}, [it needs tuning|I play it badly|my treasure]",
            "the instrument I have is {value}",
            "at home I make music on {value}",
            "I play music and own {value}",
        ),
        asks=(
            "what instrument do I own",
            "which instrument do I have",
            "what's my instrument",
            "do you remember what instrument I've got",
            "remind me which musical instrument is mine",
            "what did I say about my instrument",
            "my instrument",
            "what instrument is in my home",
            "do you know which instrument I own",
            "what do I make music on",
        ),
        answers=(
            "You own {value}.",
            "Your instrument is {value}.",
            "You have {value}.",
            "You told me that you have {value}.",
        ),
        replies=(
            "Having {value} at home must be lovely. What do you like to play?",
            "Got it, you own {value}.",
            "Music at home, how nice! Do you play often?",
            "I'll remember that you have {value}.",
            "You have {value}? I'd love to know how you came by it.",
            "I hope it brings you a lot of joy.",
        ),
        lines=("Owns {value}", "Instrument: {value}", "The user has {value}", "Musical instrument: {value}"),
        changes=(
            "I sold {old} and own {value} now",
            "my instrument is {value} now",
            "I swapped {old} for {value}",
            "I have a new instrument, {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, I meant {value}",
            "I said {value}",
            "not {old}, {value}",
        ),
    ),
)

_WHENS = (
    tuple(f"{WEEKDAYS[i % 7]} at {time}" for i, time in enumerate(tuple(TIMES) * 2))
    + tuple(f"{date} at {TIMES[i * 7 % len(TIMES)]}" for i, date in enumerate(DATES[::2]))
    + tuple(f"{WEEKDAYS[i * 3 % 7]} {date}" for i, date in enumerate(DATES[: len(DATES) // 2 : 3]))
    + tuple(DATES[1::3])
    + tuple(WEEKDAYS)
)
_DUE = (
    tuple(DATES)
    + tuple(f"{WEEKDAYS[i * 3 % 7]} {date}" for i, date in enumerate(DATES[: len(DATES) // 2 : 3]))
    + tuple(WEEKDAYS)
)
_WEEKLY = (
    _DAYS_PLURAL
    + tuple(f"{day} {part}" for day in WEEKDAYS for part in ("evenings", "mornings", "afternoons", "nights"))
    + tuple(f"{day}s at {time}" for i, day in enumerate(WEEKDAYS) for time in TIMES[i::9])
    + _DAY_PAIRS
)

_EVENTS = (
    "choir, choir practice, orchestra rehearsal, band practice, football training, basketball, volleyball, handball, "
    "hockey practice, tennis, squash, badminton, table tennis, chess club, book club, pub quiz, bingo, bridge, poker "
    "night, board game night, film club, yoga, pilates, zumba, spinning, swimming, water aerobics, boxing, judo, "
    "karate, fencing, archery, climbing, ballet, salsa, tango, line dancing, pottery, life drawing, sewing circle, "
    "knitting group, Spanish class, French class, sign language class, cooking class, piano, guitar, violin, "
    "drumming, cello, Bible study, therapy, physio, debate club, drama group, improv, scouts, running club, bowling, "
    "darts, allotment duty, toddler group"
).split(", ")

_CLASSES = (
    "pottery, yoga, pilates, Italian, Spanish, Japanese, Arabic, sign language, ballet, tango, salsa, swing, "
    "flamenco, tap dance, singing, piano, guitar, cello, drumming, creative writing, calligraphy, life drawing, "
    "watercolour, oil painting, photography, sculpture, woodwork, welding, sewing, knitting, basket weaving, "
    "bookbinding, floristry, cooking, bread baking, sushi, wine tasting, karate, judo, kickboxing, fencing, archery, "
    "swimming, diving, sailing, riding, driving, first aid, programming, chess, juggling, improv, acting"
).split(", ")

_APPOINTMENTS = (
    "dentist appointment, doctor's appointment, eye test, eye appointment, hospital appointment, physio appointment, "
    "therapy session, blood test, MRI scan, ultrasound, check-up, vaccination, flu jab, hearing test, skin check, "
    "hair appointment, haircut, nail appointment, massage, tattoo appointment, vet appointment, job interview, "
    "second interview, driving test, theory test, language exam, maths exam, piano exam, final exam, thesis defence, "
    "oral exam, audition, court hearing, visa appointment, passport appointment, citizenship test, bank appointment, "
    "mortgage meeting, parents' evening, house viewing, boiler inspection, car service, MOT, wedding dress fitting, "
    "knee operation, cataract operation, appointment with the lawyer, appointment with the notary, appointment at "
    "the embassy, meeting with the tax adviser, performance review, photo shoot"
).split(", ")

_WORKS = (
    "thesis, dissertation, essay, term paper, lab report, group project, book manuscript, tax return, VAT return, "
    "visa application, grant application, scholarship application, university application, insurance claim, "
    "portfolio, quarterly report, annual report, budget, design draft, article, translation, screenplay, poster, "
    "presentation, business plan, expense report, research proposal, conference paper, competition entry, planning "
    "application, wedding speech, first draft, final draft"
).split(", ")

_PROJECTS = (
    "writing a novel, writing a crime novel, writing a cookbook, writing a memoir, writing a children's book, "
    "writing a musical, writing a book about bees, writing a PhD thesis, writing a family history, building a boat, "
    "building a canoe, building a tiny house, building a tree house, building a telescope, building a harpsichord, "
    "building a robot, building a model railway, building a stone oven, building an app for gardeners, building an "
    "electric bike, restoring an old tractor, restoring a farmhouse, restoring a vintage motorbike, restoring a "
    "pinball machine, converting a van, converting a barn, renovating the bathroom, renovating an old cottage, "
    "digging a pond, planting an orchard, planting a wood, learning the cello, learning Welsh, learning Japanese, "
    "learning to fly, learning to code, recording an album, composing an opera, making a documentary, making a board "
    "game, making a quilt, making a podcast about maps, translating old letters, mapping local footpaths, training "
    "for a marathon, training for a triathlon, training for the Channel swim, walking the whole coast in stages, "
    "visiting every cathedral in the country, reading all of Proust, drawing a comic book, painting portraits of the "
    "neighbours, knitting a blanket with 100 squares, saving up for a house, setting up a community garden, starting "
    "a brewery, starting a school for dogs, designing a typeface, breeding blue roses, digitising old photos, "
    "cataloguing moths"
).split(", ")

_GOALS = (
    "run a marathon, run a half marathon, swim the Channel, climb Kilimanjaro, climb Mont Blanc, cross the Alps on "
    "foot, walk the Camino, cycle around the world, sail around the world, see the northern lights, learn to fly, "
    "learn to swim, learn Japanese, learn Icelandic, speak fluent Spanish, play the cello well, play a concert, sing "
    "at the opera, publish a novel, write a children's book, record an album, open a bakery, open a café by the sea, "
    "start a company, buy a house, buy a farm, buy a sailing boat, pay off the mortgage, build a house, live off the "
    "grid, keep bees, plant a thousand trees, grow a giant pumpkin, adopt a dog, finish medical school, get a PhD, "
    "become a pilot, become a midwife, become a citizen, become a judge, retire at fifty, retire by the sea, read a "
    "hundred books, visit every continent, visit Japan, move to the countryside, move to Portugal, give up smoking, "
    "lose ten kilos, do a handstand, bake the perfect croissant, win a chess tournament, dance the tango in Buenos "
    "Aires, solve the cube in a minute, save ten thousand euros"
).split(", ")

_VOLUNTEER = (
    "at the food bank, at the animal shelter, at the soup kitchen, at the library, at a hospice, at the hospital "
    "radio, at the charity shop, at the museum, at the refugee centre, at the youth club, at the community garden, "
    "at the repair café, at the lifeboat station, at the wildlife hospital, at the old people's home, at the "
    "homeless shelter, at the village school, at the steam railway, at a crisis hotline, at the blood bank, at the "
    "church jumble sale, with the scouts, with the fire brigade, with the Red Cross, with mountain rescue, with the "
    "Samaritans, with a beach clean-up group, with Amnesty, with the local football team, as a reading mentor, as a "
    "bird counter, as a guide dog trainer, as a tree warden, as a first aider, as a lollipop man, as a toad "
    "patroller"
).split(", ")

_CLUBS = (
    "the chess club, the rowing club, the tennis club, the sailing club, the golf club, the alpine club, the running "
    "club, the cycling club, the climbing club, the swimming club, the football club, the rugby club, the archery "
    "club, the fencing club, the bowling club, the judo club, the gliding club, the amateur radio club, the "
    "astronomy club, the book club, the film club, the photo club, the camera club, the gardening club, the "
    "allotment society, the model railway club, the Rotary Club, the Lions Club, the local history society, the "
    "beekeepers' association, the bird-watching society, the pigeon fanciers' club, the brass band, the village "
    "choir, the gospel choir, the community orchestra, the theatre group, the knitting circle, the debating society, "
    "the parish council, the parents' council, the volunteer fire brigade, the trade union, the tenants' "
    "association, the Women's Institute, St Mary's Church, the Baptist church, the Methodist church, the Quaker "
    "meeting, the local mosque, the synagogue, the Buddhist centre, the Hindu temple, the cathedral choir"
).split(", ")

_SCHEDULE = (
    Fact(
        kind="weekly event",
        slots={"event": _EVENTS, "value": _WEEKLY},
        value="value",
        says=(
            "I have {event} on {value}",
            "I go to {event} on {value}",
            "{event} is on {value}",
            "on {value} I have {event}",
            "on {value} I've got {event}, [so don't plan anything|never miss it|every week]",
            "my {event} is on {value}",
            "every week I do {event} on {value}",
            "I always have {event} on {value}",
            "{value} mean {event} for me",
            "there's {event} for me on {value}",
            "I'm never free on {value} because of {event}",
            "I've got {event} every week, on {value}",
            "regular thing of mine, {event} on {value}",
            "my week has {event} in it on {value}",
        ),
        asks=(
            "when do I have {event}",
            "when is {event}",
            "what day is my {event}",
            "on which days do I have {event}",
            "do you remember when {event} is",
            "remind me when I've got {event}",
            "what did I say about {event}",
            "{event}, when",
            "I forgot when {event} is",
            "when in the week is {event}",
            "can you check when I go to {event}",
        ),
        answers=(
            "You have {event} on {value}.",
            "You told me that you have {event} on {value}.",
            "It's on {value} that you have {event}.",
        ),
        replies=(
            "Noted, you have {event} on {value}.",
            "Nice, something to look forward to every week! Do you enjoy it?",
            "I'll remember that you have {event} on {value}.",
            "Got it: {event} on {value}. How did you get into it?",
            "Have fun with that! I'll keep {value} in mind.",
            "That sounds like a good habit. Have you been doing it for long?",
        ),
        lines=(
            "{event}: {value}",
            "Has {event} on {value}",
            "Weekly: {event} on {value}",
            "The user has {event} on {value}",
        ),
        changes=(
            "I have {event} on {value} now",
            "{event} moved to {value}",
            "they changed {event} from {old} to {value}",
            "I don't have {event} on {old} any more, it's on {value}",
            "{event} is on {value} from now on",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, on {value}",
            "sorry, I meant {value}",
            "wrong day, it's {value}",
            "that's wrong, it's on {value}",
            "I said {value}",
            "make that {value}",
        ),
    ),
    Fact(
        kind="class",
        slots={"value": _CLASSES},
        value="value",
        says=(
            "I take {value} classes",
            "I'm taking {value} classes",
            "I'm doing a course in {value}",
            "I go to {value} class",
            "I've signed up for {value} classes",
            "I take {value} lessons",
            "I'm having {value} lessons [every week|once a week|again]",
            "my evening class is {value}",
            "I'm in a class for {value}, [for beginners|for the over-fifties|at the community centre]",
            "I attend a weekly {value} class",
            "I go to {value} lessons after work",
            "the course I'm taking is {value}",
            "once a week I go to my {value} class",
        ),
        asks=(
            "what class do I take",
            "which lessons am I having",
            "what course am I doing",
            "do you remember what classes I go to",
            "remind me what course I signed up for",
            "what did I say about my class",
            "my class",
            "what am I learning in my class",
            "what kind of lessons do I take",
            "do you know which course I attend",
        ),
        answers=(
            "You take {value} classes.",
            "You go to {value} classes.",
            "You told me that you take {value} lessons.",
            "Your class is {value}.",
        ),
        replies=(
            "That {value} class sounds fun! Are you enjoying it?",
            "Got it, you take {value} classes.",
            "What made you choose {value}?",
            "I'll remember your {value} class. Is the teacher good?",
            "Learning something new is always good. I hope you like it!",
            "Nice! How long have you been going to your {value} class?",
        ),
        lines=("Takes {value} classes", "Class: {value}", "Course: {value}", "The user goes to {value} classes"),
        changes=(
            "I take {value} classes now",
            "I stopped the {old} class and take {value} now",
            "I switched from {old} to {value} classes",
            "my class is {value} now",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, {value} classes",
            "sorry, I meant {value}",
            "that's wrong, it's {value}",
            "I said {value}",
        ),
    ),
    Fact(
        kind="appointment",
        slots={"thing": _APPOINTMENTS, "value": _WHENS},
        value="value",
        says=(
            "my {thing} is on {value}",
            "I have my {thing} on {value}",
            "I've got my {thing} on {value}",
            "the {thing} is on {value}",
            "on {value} I have my {thing}",
            "my next {thing} is on {value}",
            "they gave me {value} for my {thing}",
            "my {thing} is booked for {value}",
            "my {thing} is set for {value}",
            "I got a date for my {thing}, {value}",
            "my {thing} has been scheduled for {value}",
            "I have to remember my {thing} on {value}",
            "don't let me forget my {thing} on {value}",
            "I've finally booked my {thing}, it's on {value}",
            "{thing} on {value}",
        ),
        asks=(
            "when is my {thing}",
            "what day is my {thing}",
            "when do I have my {thing}",
            "do you remember when my {thing} is",
            "remind me when my {thing} is",
            "I forgot when my {thing} is",
            "my {thing}, when was that",
            "what did I say about my {thing}",
            "{thing}",
            "what date did they give me for my {thing}",
            "can you look up when I've got the {thing}",
            "for when did I book the {thing}",
            "do you know the date of my {thing}",
        ),
        answers=(
            "Your {thing} is on {value}.",
            "You have your {thing} on {value}.",
            "It's on {value}.",
            "You told me that your {thing} is on {value}.",
        ),
        replies=(
            "Noted, your {thing} is on {value}.",
            "Got it: {value}. I hope it goes well!",
            "I'll remember when your {thing} is.",
            "Your {thing} is on {value}, I've got that.",
            "Good luck with your {thing} when the day comes!",
            "Thanks for telling me. Just ask if you forget when your {thing} is.",
        ),
        lines=(
            "{thing}: {value}",
            "{thing} on {value}",
            "Has a date: {thing}, {value}",
            "The user's {thing} is on {value}",
        ),
        changes=(
            "my {thing} was moved to {value}",
            "they moved my {thing} to {value}",
            "my {thing} is on {value} now",
            "I rescheduled my {thing}, it's on {value}",
            "they cancelled {old}, my {thing} is on {value} instead",
            "my {thing} isn't on {old} any more, it's on {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's on {value}",
            "sorry, I meant {value}",
            "that's wrong, it's {value}",
            "make that {value}",
            "I said {value}",
            "wrong, {value}",
            "not {old}, {value}",
        ),
    ),
    Fact(
        kind="deadline",
        slots={"thing": _WORKS, "value": _DUE},
        value="value",
        says=(
            "my {thing} is due on {value}",
            "the {thing} is due on {value}",
            "the deadline for my {thing} is {value}",
            "I have to hand in my {thing} by {value}",
            "I need to get the {thing} done by {value}",
            "my {thing} has to be finished by {value}",
            "I've got until {value} for my {thing}",
            "{value} is the deadline for my {thing}",
            "the due date of my {thing} is {value}",
            "I must have the {thing} ready by {value}",
            "they want my {thing} by {value}",
            "my {thing} needs to be in by {value}, [help|no extensions|and I haven't started]",
        ),
        asks=(
            "when is my {thing} due",
            "what's the deadline for my {thing}",
            "by when do I need to finish the {thing}",
            "do you remember when the {thing} is due",
            "remind me of the deadline for my {thing}",
            "deadline for the {thing}",
            "what did I say about the deadline of my {thing}",
            "how long do I have for my {thing}",
            "I forgot when my {thing} is due",
            "when do they want the {thing}",
        ),
        answers=(
            "Your {thing} is due on {value}.",
            "The deadline for your {thing} is {value}.",
            "You told me that your {thing} is due on {value}.",
        ),
        replies=(
            "Noted, the deadline for your {thing} is {value}.",
            "I'll remember that date. How far along are you?",
            "Got it, {value}. I hope you get there without stress!",
            "Good luck with the {thing}!",
            "Your {thing}, due on {value}, I've got that. Is there much left to do?",
            "Thanks, I'll keep {value} in mind.",
        ),
        lines=("{thing} due: {value}", "Deadline: {thing}, {value}", "The {thing} is due on {value}"),
        changes=(
            "I got an extension, my {thing} is due on {value} now",
            "the deadline for my {thing} was moved to {value}",
            "my {thing} is due on {value} now, not on {old}",
            "they've shifted the deadline for my {thing} to {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, I meant {value}",
            "that's wrong, it's due on {value}",
            "make that {value}",
            "I said {value}",
        ),
    ),
    Fact(
        kind="trip",
        slots={"value": _PLACES, "month": MONTHS},
        value="value",
        says=(
            "I'm going to {value} in {month}",
            "we're going to {value} in {month}",
            "I'm travelling to {value} in {month}",
            "in {month} we're off to {value}",
            "I've booked a trip to {value} for {month}",
            "our holiday in {month} is in {value}",
            "I'm spending {month} in {value}",
            "I'm flying to {value} in {month}, [first time|can't wait|for a wedding|with the kids]",
            "we planned a trip to {value} for {month}",
            "my next trip is to {value} in {month}",
            "I've got tickets to {value} for {month}",
            "in {month} I'm visiting {value}",
            "this {month} I'll be in {value}",
        ),
        asks=(
            "where am I going in {month}",
            "where is my {month} trip to",
            "where am I travelling in {month}",
            "do you remember where I'm going in {month}",
            "remind me where I'm off to in {month}",
            "what are my travel plans for {month}",
            "my trip in {month}",
            "what did I say about {month}",
            "where will I be in {month}",
            "which place am I visiting in {month}",
            "what's my next trip",
        ),
        answers=(
            "You're going to {value} in {month}.",
            "In {month}, you're going to {value}.",
            "You told me that you're going to {value} in {month}.",
        ),
        replies=(
            "{value} in {month}, how lovely! What do you want to see there?",
            "A trip to {value} is something to look forward to.",
            "Got it, you're going to {value} in {month}.",
            "I hope you have a wonderful time in {value}!",
            "I'll remember your trip in {month}. Have you been there before?",
            "How exciting! How long will you stay in {value}?",
        ),
        lines=(
            "Trip to {value} in {month}",
            "Travel plan: {value}, {month}",
            "The user is going to {value} in {month}",
        ),
        changes=(
            "we're going to {value} in {month} instead",
            "change of plan, I'm going to {value} in {month}",
            "I cancelled {old}, I'm going to {value} in {month}",
            "our trip in {month} is to {value} now, not {old}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, to {value}",
            "sorry, I meant {value}",
            "I said {value}",
            "that's wrong, we're going to {value}",
            "not {old}, {value}",
        ),
    ),
    Fact(
        kind="trip date",
        slots={"place": _PLACES, "value": DATES},
        value="value",
        says=(
            "my trip to {place} starts on {value}",
            "I'm leaving for {place} on {value}",
            "we fly to {place} on {value}",
            "my flight to {place} is on {value}",
            "on {value} I'm off to {place}",
            "our holiday in {place} begins on {value}",
            "I'm travelling to {place} on {value}",
            "we set off for {place} on {value}",
            "my train to {place} leaves on {value}",
            "I booked {place}, we leave on {value}",
            "the journey to {place} is on {value}",
            "we're going to {place} on {value}, [at last|can't wait|just a few days]",
        ),
        asks=(
            "when am I going to {place}",
            "when do I leave for {place}",
            "what day is my trip to {place}",
            "do you remember when I'm off to {place}",
            "remind me when we go to {place}",
            "my {place} trip, when is it",
            "what date did I say for {place}",
            "I forgot when I'm leaving for {place}",
            "when does my trip to {place} start",
            "do you know the date of my {place} trip",
        ),
        answers=(
            "You're leaving for {place} on {value}.",
            "Your trip to {place} starts on {value}.",
            "You told me that you're off to {place} on {value}.",
        ),
        replies=(
            "Noted, you leave for {place} on {value}.",
            "Off to {place}, how nice! What are you looking forward to?",
            "I'll remember the date of your trip to {place}.",
            "Got it, {value}. I hope {place} is wonderful!",
            "How exciting! Have you packed yet?",
            "Your trip to {place} starts on {value}, I'll keep that in mind.",
        ),
        lines=("Trip to {place}: {value}", "Leaving for {place} on {value}", "{place} trip starts {value}"),
        changes=(
            "my trip to {place} was moved to {value}",
            "I'm leaving for {place} on {value} now",
            "we changed the flight, we go to {place} on {value}",
            "my trip to {place} doesn't start on {old} any more but on {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, on {value}",
            "sorry, I meant {value}",
            "that's wrong, it's {value}",
            "make that {value}",
            "wrong date, {value}",
        ),
    ),
    Fact(
        kind="project",
        slots={"value": _PROJECTS},
        value="value",
        says=(
            "I'm {value} in my spare time",
            "my project is {value}",
            "my big project is {value}",
            "I've got a long-term project, {value}",
            "these years I'm {value}",
            "I'm busy {value}",
            "I've been {value} for [two years|ages|months now]",
            "in my free time I'm {value}",
            "I'm {value}, [slowly but surely|it'll take years|wish me luck|don't ask when it's done]",
            "my pet project is {value}",
            "I've started on my dream project, {value}",
            "on weekends I'm busy {value}",
            "what I'm working on is {value}",
            "I spend every free hour {value}",
        ),
        asks=(
            "what's my project",
            "what am I working on",
            "what's the big project I'm busy with",
            "do you remember what my project is",
            "remind me what I'm working on in my spare time",
            "what did I say about my project",
            "my project",
            "what do I do in my free time, that long project",
            "do you know what I've been busy with",
            "which project did I tell you about",
        ),
        answers=(
            "You're {value}.",
            "Your project is {value}.",
            "You told me that you're {value}.",
        ),
        replies=(
            "You're {value}? That's quite a project! How is it going?",
            "What a lovely project. How far along are you?",
            "Got it, you're {value}.",
            "I hope it goes well! What's the next step?",
            "I'll remember that you're {value}. What gave you the idea?",
            "Good luck with it! That takes patience.",
        ),
        lines=("Project: {value}", "Is {value}", "Busy {value}", "The user is {value}"),
        changes=(
            "my project is {value} now",
            "I've finished {old}, now I'm {value}",
            "I gave up {old} and I'm {value} instead",
            "my new project is {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, I'm {value}",
            "sorry, I meant {value}",
            "that's wrong, it's {value}",
            "not {old}, {value}",
        ),
    ),
    Fact(
        kind="goal",
        slots={"value": _GOALS},
        value="value",
        says=(
            "my goal is to {value}",
            "my dream is to {value}",
            "I want to {value} one day",
            "one day I'd like to {value}",
            "I've always wanted to {value}",
            "my big dream in life is to {value}",
            "before I [die|turn fifty|get old] I want to {value}",
            "I'm determined to {value}",
            "my aim for the next years is to {value}",
            "my long-term goal is to {value}",
            "my plan in the long run is to {value}",
            "at the top of my bucket list is to {value}",
            "I hope to {value} some day",
            "what I'm working towards is to {value}",
        ),
        asks=(
            "what's my goal",
            "what is my dream",
            "what do I want to do one day",
            "do you remember my goal",
            "remind me what I'm working towards",
            "what did I say my dream was",
            "my goal",
            "what's on my bucket list",
            "what have I always wanted to do",
            "do you know what my big plan is",
            "what am I hoping to do some day",
        ),
        answers=(
            "Your goal is to {value}.",
            "You want to {value}.",
            "You told me that you want to {value}.",
            "Your dream is to {value}.",
        ),
        replies=(
            "That's a fine goal! What's the first step?",
            "To {value}, what a dream! I hope it comes true.",
            "Got it, your goal is to {value}.",
            "I like that. What made you want to {value}?",
            "I'll remember that you want to {value}. I wish you luck!",
            "I'm sure it will feel great when you get there.",
        ),
        lines=("Goal: to {value}", "Dream: {value}", "Wants to {value}", "The user's goal is to {value}"),
        changes=(
            "my goal is to {value} now",
            "I don't want to {old} any more, I want to {value}",
            "I gave up the plan to {old}, my new goal is to {value}",
            "my new goal is to {value}",
        ),
        corrections=(
            "no, to {value}",
            "no, I want to {value}",
            "sorry, I meant {value}",
            "not {old}, {value}",
            "that's wrong, my goal is to {value}",
        ),
    ),
    Fact(
        kind="volunteering",
        slots={"value": _VOLUNTEER},
        value="value",
        says=(
            "I volunteer {value}",
            "I'm a volunteer {value}",
            "I do volunteer work {value}",
            "I help out {value} as a volunteer",
            "on [weekends|Saturdays|my days off] I volunteer {value}",
            "I've been volunteering {value} for [years|a year|a while]",
            "unpaid, I work {value} as a volunteer",
            "once a week I volunteer {value}",
            "I give up my [Sunday mornings|free time] to volunteer {value}",
            "my voluntary work is {value}",
            "I do some volunteering {value}",
        ),
        asks=(
            "where do I volunteer",
            "what's my volunteer work",
            "what volunteering do I do",
            "do you remember where I volunteer",
            "remind me what I do as a volunteer",
            "where did I say I help out",
            "my volunteering",
            "where do I do my voluntary work",
            "do you know where I help out in my free time",
            "what did I tell you about my volunteering",
        ),
        answers=(
            "You volunteer {value}.",
            "You're a volunteer {value}.",
            "You told me that you volunteer {value}.",
        ),
        replies=(
            "It's kind of you to volunteer {value}. What do you do there?",
            "Volunteering {value}, how good of you!",
            "Got it, you volunteer {value}.",
            "I'm sure they're glad to have you. How did you start?",
            "I'll remember that you volunteer {value}.",
            "That's a fine way to spend your time. Do you enjoy it?",
        ),
        lines=("Volunteers {value}", "Volunteering: {value}", "The user volunteers {value}"),
        changes=(
            "I volunteer {value} now",
            "I don't volunteer {old} any more, I volunteer {value}",
            "I've started volunteering {value} instead of {old}",
            "my voluntary work is {value} now",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, {value}",
            "sorry, I meant {value}",
            "that's wrong, I volunteer {value}",
            "I said {value}",
        ),
    ),
    Fact(
        kind="club",
        slots={"value": _CLUBS},
        value="value",
        says=(
            "I'm a member of {value}",
            "I belong to {value}",
            "I'm in {value}",
            "I joined {value} [last year|ages ago|in spring]",
            "I've been a member of {value} for [years|ten years|a few months]",
            "I go to {value}, [I'm a member|every week|been a member for years]",
            "I'm active in {value}",
            "my club is {value}, you could say",
            "I pay my dues to {value}",
            "I'm part of {value}",
            "we're members of {value}",
            "I meet my friends at {value}, where I'm a member",
        ),
        asks=(
            "what am I a member of",
            "which club do I belong to",
            "what do I belong to",
            "do you remember what I'm a member of",
            "remind me what I joined",
            "my membership",
            "what did I say I was a member of",
            "which group am I part of",
            "do you know what club I'm in",
            "where am I a member",
        ),
        answers=(
            "You're a member of {value}.",
            "You belong to {value}.",
            "You told me that you belong to {value}.",
        ),
        replies=(
            "Being part of {value} sounds nice. How did you join?",
            "Got it, you belong to {value}.",
            "It's good to have people around you. Do you see them often?",
            "I'll remember that you're part of {value}.",
            "What do you like most about {value}?",
            "I hope the others there are good company!",
        ),
        lines=("Member of {value}", "Belongs to {value}", "Club: {value}", "The user is a member of {value}"),
        changes=(
            "I left {old} and joined {value}",
            "I'm a member of {value} now",
            "I'm not in {old} any more, I'm in {value}",
            "I switched from {old} to {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, I meant {value}",
            "I said {value}",
            "that's wrong, I'm in {value}",
        ),
    ),
    Fact(
        kind="collection day",
        slots={
            "thing": (
                "black bin, recycling, rubbish, trash, paper bin, glass bin, garden waste, compost bin, plastic, "
                "garbage"
            ).split(", "),
            "value": _DAYS_PLURAL
            + tuple(f"{day} mornings" for day in WEEKDAYS)
            + tuple(f"every other {day}" for day in WEEKDAYS),
        },
        value="value",
        says=(
            "in my street the {thing} gets collected {value}",
            "they collect our {thing} {value}",
            "they pick up the {thing} {value}",
            "the {thing} has to go out for collection {value}",
            "we put out the {thing} {value}",
            "I have to put the {thing} out {value}",
            "the lorry for the {thing} comes {value}",
            "my day for the {thing} is {value}",
            "around here they empty the {thing} {value}",
            "collection day for the {thing} is {value}",
        ),
        asks=(
            "when do they collect the {thing}",
            "when do I put out the {thing}",
            "which day is for the {thing}",
            "do you remember the day for the {thing}",
            "remind me when the {thing} goes out",
            "{thing} day",
            "what did I say about the {thing}",
            "I forgot when the {thing} goes out",
            "when do they come for the {thing}",
            "do you know what day they empty our {thing}",
        ),
        answers=(
            "They collect your {thing} {value}.",
            "The day for your {thing} is {value}.",
            "You told me that they collect your {thing} {value}.",
        ),
        replies=(
            "Noted, the day for your {thing} is {value}.",
            "I'll remember when the {thing} goes out.",
            "Got it: {thing}, {value}.",
            "Good to know! Just ask me if you forget the day.",
            "Thanks, I'll keep the day for the {thing} in mind.",
        ),
        lines=("{thing}: {value}", "{thing} day: {value}", "Collection of the {thing}: {value}"),
        changes=(
            "they collect our {thing} {value} now",
            "the day for the {thing} changed to {value}",
            "they don't collect the {thing} {old} any more, they come {value}",
            "the new day for our {thing} is {value}",
        ),
        corrections=(
            "no, {value}, not {old}",
            "no, it's {value}",
            "sorry, {value}",
            "wrong day, {value}",
            "that's wrong, it's {value}",
        ),
    ),
)

FACTS: tuple[Fact, ...] = (*_WORK, *_HOME, *_THINGS, *_SCHEDULE)
