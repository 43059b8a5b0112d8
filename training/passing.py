"""Remarks that name what core memory knows and yet tell nothing lasting, and news of one more of a kind."""

# {known} is a name that stands in core memory.
PASSING: tuple[str, ...] = (
    "{known} is [sleeping|snoring|asleep] [on my feet|next to me|on the sofa] [right now|at the moment|]",
    "{known} [says hi|says hello|sends greetings|waves at you]",
    "[I'm just|just|I was just] [on the phone with|talking to|writing to|thinking of] {known}",
    "{known} is [driving me mad|getting on my nerves|in a foul mood|so funny|being impossible] [today|again|this morning|right now]",
    "{known} [made me laugh|cheered me up|scared me|woke me up] [this morning|at five today|today|last night]",
    "[I miss|I've been missing|I do miss] {known} [today|a bit|so much right now]",
    "{known} and I are [about to go out|having dinner|watching a film|off to the park|going for a walk] [now|tonight|in a minute|]",
    "{known} is [late|late again|running late|not here yet|stuck in traffic]",
    "[had|I had] a [lovely|long|nice|silly] [talk|chat|evening|breakfast] with {known} [today|yesterday|]",
    "{known} [broke a vase|spilled the milk|burnt the toast|lost the remote|knocked over a plant] [today|just now|again]",
    "{known} has [a cold|the hiccups|a bit of a fever|a sore throat|a long day] today",
    "[I'm proud of|I'm angry with|I'm worried about|I'm so happy for] {known} [today|right now|]",
    "{known} is [visiting|here|coming over|staying] [this weekend|tonight|for the afternoon|tomorrow]",
    "[I need to call|I should ring|I must write to|remind me never to argue with] {known}",
    "[we had|we've had] [such a laugh|a row|a good time|pizza], {known} and me",
    "{known} [didn't eat much|ate everything|slept badly|slept well] [today|last night]",
    "[what a day|what a night|oh dear|ha], {known} again",
    "{known} just [walked in|came home|left|called|fell asleep]",
    "{known} [won|lost] at [cards|chess|darts|monopoly] [last night|today|yesterday]",
    "[cooking|baking|making soup] with {known} [right now|tonight|today]",
    "{known} looks [tired|great|funny|sad] today",
    "[sitting|lying|standing] [in the garden|on the balcony|in the kitchen] with {known}",
    "{known} thinks [you are funny|I talk to you too much|robots are creepy|this is silly]",
    "[took|I took] {known} [to the park|for a walk|out for lunch|to the cinema] [today|earlier|this morning]",
)
REMARKED: tuple[str, ...] = (
    "That sounds like {known}!",
    "Say hello to {known} from me.",
    "I hope {known} and you have a good day.",
    "How is {known} doing otherwise?",
    "I like hearing about {known}.",
    "Tell me more about {known}.",
    "Is that typical of {known}?",
)
SUPPOSED: tuple[str, ...] = (
    "if I were a [millionaire|king|bird|cat|wizard|famous singer] I'd [buy an island|sleep all day|fly to the moon|never work again|sing every morning]",
    "if I [had|won] [a million|a castle|a yacht|the lottery], I'd [quit my job|move to the seaside|give half of it away|travel for a year]",
    "I wish I [lived by the sea|were taller|had a garden|could fly|spoke ten languages|were a cat]",
    "sometimes I [dream of being a pirate|imagine I'm a spy|think I should have been a painter|want to run away to sea]",
    "in another life I'd be [a baker|a monk|a pilot|an astronaut|a shepherd]",
    "[suppose|imagine|say|let's pretend] [I'm a vampire|I'm a detective|my name is Napoleon|I live on Mars|I have a dragon called Smoky]",
    "what if I [moved to Iceland|became a clown|bought a goat|shaved my head]",
    "one day I'd [maybe|perhaps|possibly] [get a dog|learn the harp|live in a tent], who knows",
    "my [character|avatar|hero|player] in the [game|book|film] is [a wizard|called Grim|an orc with a limp|married to a queen|a nurse from York]",
    "I [could|might] [kill for a coffee|eat a horse|sleep for a week|cry|scream]",
    "I'm [not a morning person today|all thumbs today|such a fool|a wreck this morning|a zombie before coffee]",
    "I was [nearly|almost] [late|run over|locked out|asleep] [today|this morning|again]",
    "[my neighbour|some man on the bus|a woman in the shop|the postman] told me he [has nine cats|is a prince|hates cheese|was born in Siberia]",
    "[the book|the film|the series] I'm in the middle of is about [a nurse in Paris|a man who collects keys|twins who swap lives|a talking fox]",
    "somebody [called|rang|asked for me] and [hung up|it was a wrong number|wanted to sell me something]",
)
SUPPOSED_REPLIES: tuple[str, ...] = (
    "What an idea! Where did that come from?",
    "I like the way you think.",
    "That would be something. Tell me more.",
    "Ha, I can picture that.",
    "Well, one may dream. What else?",
    "That made me curious. Go on.",
)

# One more of a kind of which core memory has some already: saved beside the others.
MORE: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "pet",
        (
            "[there's|we've got|I've got] [another|a second|a third|one more] {pet} [now|in the house|at home], [called|named] {value}",
            "I [also have|have also] a {pet} [called|named] {value}",
            "[we|I] [adopted|got|took in] [another|one more] {pet}, [her|his|its] name is {value}",
            "[and|oh and|also] my other {pet} is [called|named] {value}",
            "[besides that|on top of that|apart from that] [we have|I have] a {pet}, {value}",
            "my second {pet} is {value}",
        ),
    ),
    (
        "person",
        (
            "I [also have|have another|have one more] {relative}, [called|named] {value}",
            "my other {relative} is [called|named] {value}",
            "[and|also] my [younger|older|second|middle] {relative} [is called|is named|goes by] {value}",
            "there's [also|another] {relative} of mine, {value}",
            "my [youngest|eldest] {relative}, {value}, lives in {city}",
        ),
    ),
    (
        "taste",
        (
            "I [also|really also] [love|like|adore] {food}",
            "I can't stand {food} either",
            "[and|also|plus] I'm allergic to {food} [too|as well]",
            "I don't eat {food} either",
            "another [thing|food] I [love|hate|avoid] is {food}",
            "{food} is [also something|another thing] I [love|can't stand]",
        ),
    ),
    (
        "skill",
        (
            "I [also play|play] the {instrument} [too|as well]",
            "[besides|apart from] that I [speak|can speak] {language} [too|as well|]",
            "my other hobby is {hobby}",
            "I do {hobby} too",
            "another hobby of mine is {hobby}",
            "I've [also taken up|started] {hobby} [too|as well]",
        ),
    ),
)
