"""What has to do with a fact and leaves it true, and what the agent asks and is answered in a word or two."""

_PET = (
    "{value} is [afraid of|mad about|scared of] [the vacuum cleaner|thunder|the postman|the hairdryer|water]",
    "{value} [sleeps|snores] [on my bed|under the stairs|in a cardboard box|on the radiator]",
    "there's a second {pet} at ours now, {name}",
    "{value} has got a [friend|little brother|little sister|companion] now, a [cat|dog|rabbit|hen] [called|named] {name}",
    "[we|I] [also have|have also] a [goat|parrot|tortoise|horse|rabbit], [called|named] {name}",
    "as of [today|this week] there's {number} of them, the new one is {name}",
    "a [third|second|fourth] {pet} lives [here|with us|at ours] now, {name}",
    "{value} is {number} years old",
    "{value} goes to the [vet|groomer] in {place}",
    "{value} [loves|eats|steals] {food}",
    "{value} was a present from my [uncle|aunt|neighbour|ex]",
    "{value} only has [one eye|three legs|half a tail|one ear]",
    "the vet says {value} has [a weak heart|bad teeth|arthritis|diabetes]",
    "my neighbour {name} looks after {value} when I'm away",
)
_PERSON = (
    "{value} is [left-handed|deaf in one ear|colour-blind|a twin|a vegetarian|very tall]",
    "{value} [works|lives|studies] in {place}",
    "{value} [plays|is learning] the [cello|drums|flute|piano|banjo]",
    "{value} turns {number} on {day}",
    "{value} [can't stand|adores|is allergic to] {food}",
    "{value} has a [little|big|baby] [sister|brother] too, {name}",
    "{value} just had a baby, [a girl|a boy] [called|named] {name}",
    "{value} is [married|engaged] to [a man|a woman] [called|named] {name}",
    "{value} drives a {thing_colour} van",
    "did I [ever mention|tell you|say] that {value} is [left-handed|a dentist|a night owl|half Danish]",
    "{value} comes [round|over|to dinner] [on|every] {day}",
    "[another|one more] thing about {value}, [he|she] [collects stamps|hates flying|has a boat]",
    "{value} and I [sing in the same choir|go swimming on Sundays|share a car]",
    "{value}'s [dog|cat|boat|shop] is called {name}",
)
_RELATIVE = (
    "my {rel} is called {name}, by the way",
    "my {rel} has a [dog|cat|parrot] [called|named] {name}",
    "that same {rel} [plays the trumpet|collects clocks|hates liver|runs marathons]",
    "my {rel} is [married to|in love with|going out with] {name}",
    "I [call|phone|visit] my {rel} [on|every] {day}",
    "I've got another {rel} too, {name}",
    "my other {rel} is in {place}",
)
_CHILD = (
    "{name} is the [younger|older|middle] one",
    "there's a [third|fourth|little] one on the way",
    "the [youngest|eldest], {name}, is [left-handed|in a football team|learning the violin|scared of dogs]",
    "they [go to school together|both play chess|share a room]",
    "[one of them|the eldest] has a rabbit called {name}",
)
_WORK = (
    "my [mate|colleague|friend] at work is called {name}",
    "I share the [office|van|desk] with {name}",
    "my boss there is [called|a woman called|a man called] {name}",
    "I [start|finish] at {number} on {day}s",
    "I've been doing that for {number} years",
    "I [go|get] to work by [bus|bike|tram|ferry]",
    "the [office|workshop|place] is in {place}",
    "my [work phone|locker|parking space] is number {number}",
    "there are {number} of us in the team",
    "I'm [in the union|the only woman there|the youngest there|on call at weekends]",
    "I have [every|each] {day} off",
)
_PLACE = (
    "my office is in {place} though",
    "I [was born|grew up|went to school] in {place} though",
    "my [flat|house] there has {number} rooms",
    "I share the place with [somebody called|a student called|my friend] {name}",
    "[my neighbour there is|next door lives|the lady downstairs is] {name}",
    "my rent is due on {day}",
    "we have a [balcony|roof terrace|sauna|wood stove] there",
    "[my front door|the house] is {thing_colour}",
    "I have a holiday [hut|flat] in {place} as well",
)
_ACTIVITY = (
    "I [do that|practise|go] [on|every] {day}",
    "my teacher [for that|there] is [called|a man called] {name}",
    "I learnt it from my [uncle|grandmother|neighbour] {name}",
    "I've been at it for {number} years",
    "{name} and I do that together",
    "besides that I [paint|sing in a choir|keep bees|play darts]",
    "I also [speak|am learning] [Welsh|Korean|Finnish|Hindi]",
    "I also play the [tuba|ukulele|accordion|harp]",
    "I [won|came third in] a [cup|contest] in {place} with it",
)
_CAR = (
    "I call it {name}",
    "I bought it in {place}",
    "it has {number} [dents|seats|doors]",
    "my [wife|husband|brother] drives a {thing_colour} one",
    "I [also have|have also got] a {thing_colour} [scooter|bicycle|motorbike]",
    "I park it [behind the church|under the bridge|outside the bakery]",
    "my mechanic is [called|a man called] {name}",
)
_TASTE = (
    "I can't stand {food} though",
    "I also [love|like|adore] {food}",
    "I'm allergic to {food} [too|as well|]",
    "my [sister|husband|best friend] {name} hates it",
    "{name} got me into it",
    "my favourite colour is {thing_colour}, [by the way|since we're at it]",
)
_HEALTH = (
    "my doctor is [called|Doctor|Dr] {name}",
    "I have [a check-up|blood taken] every {number} months",
    "my [brother|mother|daughter] {name} has it too",
    "I've had it for {number} years",
    "I wear [glasses|a hearing aid|a brace] as well",
    "I keep my [pills|inhaler|pen] in the {thing_colour} bag",
)
_DATE = (
    "{name} has [hers|his] on the same day",
    "we always go to {place} for it",
    "I always have {food} on that day",
    "my [twin|cousin|neighbour] is called {name}",
)
BESIDE: tuple[tuple[str, tuple[str, ...]], ...] = (
    *((kind, _PET) for kind in ("pet name", "pet name, an")),
    *((kind, _PET[2:5]) for kind in ("pet age", "pet colour", "pet food", "dog breed", "cat breed", "number of pets")),
    *(
        (kind, _PERSON)
        for kind in ("relative's name", "partner's name", "best friend's name", "boss's name", "acquaintance's name")
    ),
    *((kind, _PERSON) for kind in ("godchild", "relative's partner", "ex's name")),
    *(
        (kind, _RELATIVE)
        for kind in (
            "relative's job",
            "where a relative lives",
            "somebody's birthday",
            "somebody's allergy",
            "a child's age",
            "a relative's age",
            "what somebody plays",
            "what somebody studies",
            "what somebody likes",
        )
    ),
    *((kind, _CHILD) for kind in ("number of children", "children's names")),
    *((kind, _WORK) for kind in ("job", "job title", "trade", "employer", "workplace", "shift", "business")),
    *((kind, _PLACE) for kind in ("city", "country", "neighbourhood", "street", "kind of home", "floor")),
    *((kind, _ACTIVITY) for kind in ("hobby", "instrument", "craft", "language_learning", "sport_practised", "class")),
    *((kind, _ACTIVITY) for kind in ("language_spoken", "collecting", "collection", "studies")),
    *((kind, _CAR) for kind in ("car", "vehicle name")),
    *((kind, _TASTE) for kind in ("favourite_food", "food_loved", "food_disliked", "allergy", "diet")),
    *((kind, _TASTE) for kind in ("favourite_band", "favourite_film", "favourite_book", "team", "favourite_drink")),
    *((kind, _HEALTH) for kind in ("condition", "medication", "eyesight")),
    *((kind, _DATE) for kind in ("birthday", "wedding anniversary", "age")),
)
_ASKED: tuple[tuple[str, str, str], ...] = (
    ("user name", "What's your name?|And what's your name?|What should I call you?|Who am I talking to?", "{value}|{value}, nice to meet you|it's {value}"),
    ("city", "Where do you live?|And where do you live?|Which city are you in?|Where is home for you?", "{value}|in {value}|{value} at the moment|near {value}"),
    ("job", "What do you do for a living?|What's your job?|And what do you do?|What work do you do?", "{value}|I'm {value}|well, {value}"),
    ("age", "How old are you?|And how old are you, if I may ask?", "{value}|{value} years old|just turned {value}"),
    ("birthday", "When is your birthday?|What day is your birthday?", "{value}|on {value}|it's {value}"),
    ("pet name", "What's your {pet} called?|What is your {pet}'s name?|And your {pet}'s name?", "{value}|{value}, the rascal|it's {value}"),
    ("partner's name", "What's your {rel}'s name?|What is your {rel} called?", "{value}|{value}, we met years ago"),
    ("relative's name", "What's your {rel} called?|And what's your {rel}'s name?", "{value}|it's {value}|{value}, like my gran"),
    ("best friend's name", "Who is your {rel}?|What's your {rel}'s name?", "{value}|{value} of course"),
    ("country", "Which country are you from?|What country do you live in?", "{value}|{value} actually"),
    ("birthplace", "Where were you born?|Where are you from originally?", "{value}|in {value}|{value}, long ago"),
    ("hobby", "What do you like to do in your free time?|Do you have a hobby?|What's your hobby?", "{value}|{value} mostly|mainly {value}"),
    ("instrument", "Which instrument do you play?|What do you play?", "{value}|the {value}|{value}, badly"),
    ("favourite_colour", "What's your favourite colour?|Which colour do you like best?", "{value}|{value}, always {value}"),
    ("favourite_food", "What's your favourite food?|What do you like to eat best?", "{value}|{value} every time|definitely {value}"),
    ("favourite_drink", "What's your favourite drink?|What do you like to drink?", "{value}|{value} please"),
    ("favourite_season", "Which season do you like best?|What's your favourite season?", "{value}|{value} for sure"),
    ("favourite_film", "What's your favourite film?|Which film could you watch again and again?", "{value}|{value}, easily"),
    ("favourite_book", "What's your favourite book?|Which book do you love most?", "{value}|{value}, no contest"),
    ("favourite_band", "What's your favourite band?|Which band do you listen to most?", "{value}|{value} forever"),
    ("team", "Which team do you support?|What's your team?", "{value}|{value} till I die"),
    ("car", "What car do you drive?|What do you drive?", "{value}|{value}, rusty but mine"),
    ("allergy", "Are you allergic to anything?|Is there anything you're allergic to?", "{value}|{value}, badly|yes, {value}"),
    ("food_disliked", "What food can't you stand?|Is there a food you dislike?", "{value}|{value}, yuck"),
    ("diet", "Do you follow a diet?|Is there anything special about how you eat?", "{value}|{value} for years"),
    ("native_language", "What's your mother tongue?|What language did you grow up with?", "{value}|{value} at home"),
    ("language_learning", "Which language are you learning?|What language are you studying?", "{value}|{value}, slowly"),
    ("studies", "What do you study?|What are you studying?", "{value}|{value}, second year"),
    ("place of study", "Where do you study?|Which school do you go to?", "{value}|at {value}"),
    ("employer", "Who do you work for?|Which company do you work for?", "{value}|for {value}"),
    ("star sign", "What's your star sign?|Which star sign are you?", "{value}|{value}, if you believe that"),
    ("lucky_number", "What's your lucky number?|Do you have a lucky number?", "{value}|{value}, since school"),
    ("shoe_size", "What's your shoe size?|Which size of shoe do you wear?", "{value}|{value} or so"),
    ("fear", "What are you afraid of?|Is there anything you're scared of?", "{value}|{value}, terribly"),
    ("siblings", "Do you have brothers or sisters?|Do you have any siblings?", "{value}|yes, {value}"),
    ("number of children", "Do you have children?|How many children do you have?", "{value}|yes, {value}"),
    ("wake_time", "When do you get up?|What time do you get up?", "{value}|at {value}|around {value}"),
    ("bedtime", "When do you go to bed?|What time do you go to bed?", "{value}|at {value}"),
    ("breakfast", "What do you have for breakfast?|What's your breakfast?", "{value}|{value} as always"),
    ("dream_holiday", "Where would you love to travel?|What's your dream holiday?", "{value}|{value} one day"),
)  # fmt: skip
FRAGMENTS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (kind, tuple(questions.split("|")), tuple(answers.split("|"))) for kind, questions, answers in _ASKED
)
