"""More one-time happenings, small things of daily life told in passing, and more questions that nothing answers."""

from training.templates import Event
from training.words import CITIES, COLOURS, COUNTRIES, FIRST_NAMES, INVENTED, NUMBERS, PET_NAMES, SURNAMES


def _w(text: str) -> tuple[str, ...]:
    """The words of a list that semicolons part."""
    return tuple(" ".join(text.split()).split("; "))


_KIN = _w(
    """my sister; my brother; my mum; my mother; my father; my dad; my cousin; my aunt; my uncle; my flatmate; my
    partner; my other half; my neighbour; my best mate; my wife; my husband; my daughter; my son; my grandson; my
    granddaughter; my gran; my grandad; my brother-in-law; my mother-in-law; my stepdad; a colleague of mine; the
    lodger; the girl next door; my godson; the postman; our landlady; my boss; an old schoolfriend"""
)
# Half of them kin, half of them names.
_WHO = (*_KIN * (len(FIRST_NAMES) // len(_KIN) + 1), *FIRST_NAMES)
_HER = _w(
    """my sister; my mum; my aunt; my gran; my wife; my daughter; my mother-in-law; my niece; Auntie Jean; my landlady;
    my granddaughter; my stepmother; Mrs Okafor; Marta; Ingrid; Sunita; Rosalind; Siobhan; the lady next door;
    Yasmin; my little girl; Aunt Petra; my boss Helen; Nonna; my amma; Beatriz; my godmother; Svetlana"""
)
_HIM = _w(
    """my brother; my dad; my uncle; my grandad; my husband; my son; my father-in-law; my nephew; Uncle Bert; my
    landlord; my grandson; my stepfather; Mr Haddad; Piotr; Kofi; Rajesh; Declan; Matteo; the man next door; old Mr
    Finch; my little boy; Uncle Sven; my boss Graham; Nonno; my appa; Joaquim; my godfather; Yusuf"""
)
_PET = (
    *_w(
        """the dog; our dog; my cat; the cat; our parrot; the ferret; my sister's spaniel; the goat; our tomcat; the
        puppy; next door's labrador; the pony; our rabbit; the beagle; my old terrier; the neighbour's cat; the hen"""
    )
    * 12,
    *PET_NAMES,
)
_WHEN = _w(
    """yesterday; last night; last week; at the weekend; this morning; on Saturday; on Sunday; last Friday; two days
    ago; on Tuesday; the other day; this afternoon; on Thursday evening; a few days back; the day before yesterday;
    earlier today; on Wednesday; just now; at lunchtime; the other evening"""
)
_PRICES = _w(
    """12 pounds; 40 euros; $25; £180; 300 dollars; fifteen quid; 2500 yen; 90 francs; 75 bucks; 9.99; €65; a tenner;
    £7.50; 5 euros; $1,200; 480 pounds; 33 dollars; 60 kronor; 850 rupees; 220 zloty; a fiver; $70; 18 euros; two
    hundred quid; 3,400 rupees; 110 lira; €14.20; ninety pence; $8; twenty-two pounds"""
)
_MADE_UP = tuple(INVENTED[200:500])
_ROADS = tuple(f"{name} {kind}" for name in (*SURNAMES[:60], *_MADE_UP[:60]) for kind in ("Road", "Street", "Lane"))

MORE_EVENTS: tuple[Event, ...] = (
    Event(
        "pet stole food",
        {
            "pet": _PET,
            "food": _w(
                """a whole salmon; the Sunday roast; half a pound of butter; a string of sausages; my sandwich; a meat
                pie; the birthday cake; an entire Camembert; six samosas; the turkey leg; my croissant; a leg of
                lamb; the kebabs; a bag of prawns; two pork chops; my fish fingers; the pizza; a tray of cupcakes"""
            ),
            "where": _w(
                """off the kitchen counter; from the barbecue; out of my shopping bag; from the picnic blanket; off the
                dining table; right from my plate; out of the pantry; from the windowsill; off the buffet"""
            ),
        },
        (
            "{pet} stole {food} {where}[ yesterday| last night| on Sunday|], not a crumb left",
            "I turned my back for one second and {pet} had {food} {where}, cheeky thing",
            "guess who had {food} for supper, not us: {pet} grabbed it {where} and gobbled up the lot",
            "so there we were, everything ready, guests at the door, and {pet} goes and takes {food} {where}, he "
            "wasn't "
            "even ashamed",
            "no dinner for me, {pet} got to it first, {food}, {where}, gone",
            "{pet} is in disgrace, she helped herself to {food} {where}",
        ),
        (
            "what was it that {pet} pinched",
            "which animal made off with {food}",
            "who nicked {food}, was it a creature of ours",
            "what grub did the little thief get its paws on",
            "from what spot did {pet} snatch the meal",
            "why was there nothing to eat that time, who scoffed it",
            "who is the food thief in this house",
            "{food} disappear, who has eaten",
            "what did that greedy {pet} swipe from us",
            "how come we never got to eat {food}",
            "where had I left {food} when it was swiped",
        ),
        ("{pet} {food}", "stole {food}", "{pet} food"),
        (
            "What a rascal! I hope there was something else in the fridge.",
            "Quick paws. Did you manage to stay angry for long?",
            "Oh no! At least somebody enjoyed it.",
            "That's what I call an opportunist. What did you eat instead?",
        ),
    ),
    Event(
        "someone fell into something",
        {
            "who": _WHO,
            "into": _w(
                """the hedge; the pond; the canal; a bed of nettles; the paddling pool; a ditch; the compost heap; the
                harbour; a rose bush; the fountain; the Christmas tree; a puddle the size of a lake; the wedding
                cake; a skip; the neighbour's greenhouse; a snowdrift; the pigsty; the village stream"""
            ),
            "doing": _w(
                """reaching for a balloon; taking a selfie; chasing the cat; walking backwards with the camera;
                dancing; trying out a unicycle; looking at the phone; showing off on a skateboard; picking plums;
                waving at a bus; carrying the shopping; playing blind man's buff; hanging up bunting; feeding the
                ducks"""
            ),
        },
        (
            "{who} fell into {into} while {doing}",
            "I shouldn't laugh but {who} went headfirst into {into}, {doing} of all things",
            "splash or crash, however you call it, {who} ended up in {into} [yesterday|on Saturday|] because of "
            "{doing}",
            "had to pull {who} out of {into}, that's what comes of {doing}",
            "{doing}, {who} lost balance and toppled straight into {into}",
            "{who} [was|had been] {doing}, one wrong step and then plop, {into}",
        ),
        (
            "who landed in {into}",
            "who took a tumble, and into what",
            "where did {who} land after losing their footing",
            "how on earth did somebody wind up in {into}",
            "what was {who} up to just before the tumble",
            "which person we had to fish out of {into}",
            "somebody had a comical accident, whom do I mean",
            "who came home scratched or wet or filthy after a slip",
            "into what did {who} drop",
            "{who} stumbled once, what broke the fall",
            "what silly thing led to {who} going over",
        ),
        ("{who} {into}", "fell {into}", "{who} fell"),
        (
            "Ouch! I hope only the pride was hurt.",
            "Oh dear. Did anyone get it on film?",
            "That must have been quite a sight. Is everything in one piece?",
            "Goodness. I hope you could both laugh about it afterwards.",
        ),
    ),
    Event(
        "animal attacked somebody",
        {
            "beast": _w(
                """a goose; a swan; a goat; a seagull; a magpie; a ram; a donkey; a squirrel; a turkey; a cockerel; a
                llama; a pony; a peacock; an alpaca; a crow; a monkey; an ostrich; a chihuahua; a heron; a cow"""
            ),
            "part": _w(
                """ankle; backside; hat; sleeve; handbag; ice cream; ponytail; knee; left hand; scarf; trousers;
                shoelaces; ear; bicycle basket; sandwich; thumb; wellington boot"""
            ),
            "where": _w(
                """by the boating lake; in the car park; at the petting zoo; on the towpath; outside the chip shop; in
                the churchyard; on the farm; at the seafront; on the golf course; in the temple garden; at the
                campsite; behind the school; on the promenade"""
            ),
        },
        (
            "{beast} attacked me {where} and went for my {part}",
            "I got bitten, well, nipped, by {beast} {where}, it wanted my {part}",
            "never trust {beast}, one chased me {where} [yesterday|this morning|on Sunday|] and got hold of my {part}",
            "minding my own business {where} when {beast} came out of nowhere and had a go at my {part}",
            "my {part} had an encounter with {beast} {where}, I lost",
            "{where} {beast} took a dislike to me, pecking or biting, whatever you call it, at my {part}",
        ),
        (
            "which animal went for my {part}",
            "what creature assaulted me {where}",
            "what did that vicious beast try to sink its teeth or beak into",
            "where did {beast} have a go at me",
            "what sort of wild thing took a dislike to me once",
            "who or what was after my {part}",
            "which of my belongings or limbs did {beast} want",
            "from what kind of animal I was bite",
            "why am I wary of certain creatures, what came after me",
            "I had to run from something on legs, what was it",
            "on which spot was I pounced on by {beast}",
        ),
        ("{beast} {part}", "{beast} attacked", "{where} {beast}"),
        (
            "Yikes! Is the {part} all right?",
            "They can be surprisingly fierce. I hope you got away quickly.",
            "Oh my! Did anyone come to your rescue?",
            "What a fright. I'd keep a good distance next time.",
            "You poor thing! That's a story to tell, at least.",
        ),
    ),
    Event(
        "thing turned up in an odd place",
        {
            "thing": _w(
                """reading glasses; car keys; wedding ring; hearing aid; passport; TV remote; phone; false teeth;
                wallet; left slipper; watch; earring; library book; house key; bus pass; headphones; driving
                licence; thimble"""
            ),
            "spot": _w(
                """in the bread bin; in the fridge next to the milk; inside a wellington boot; in the fruit bowl; in
                the washing machine; at the bottom of the birdcage; in the teapot; in a flowerpot; under the cat; in
                the sugar tin; in the mailbox; in the piano; inside the hoover bag; in the biscuit barrel; in the
                pram; in the toolbox; in the rice cooker; between two slices of toast"""
            ),
            "how": _w(
                """after three days; after a week of turning the house upside down; when I had already ordered a new
                one; just as I was leaving; five minutes before the taxi came; after I had accused everyone; by pure
                chance; while looking for the scissors; after a month"""
            ),
        },
        (
            "my {thing} turned up {spot} {how}",
            "you won't believe where my {thing} was: {spot}, I noticed {how}",
            "{how} I found my {thing} {spot}, don't ask me how",
            "good news, the {thing}, {spot} all along, came to light {how}",
            "I must be losing my marbles, I'd put my {thing} {spot}, discovered it {how}",
            "the great mystery of the missing {thing} is solved ({how}): {spot}",
        ),
        (
            "in what odd place did my {thing} surface",
            "what was it I hunted for high and low",
            "my {thing} went AWOL, whereabouts did they show up eventually",
            "where had I stupidly stuck my {thing}",
            "what did I discover {spot}",
            "how long was the {thing} missing before it came back to me",
            "which item was hiding {spot}",
            "that silly spot where I came across my {thing}",
            "I was searching something in all the house, what it was",
            "where did the missing thing crop up in the end",
        ),
        ("{thing} {spot}", "{thing} turned", "{thing}"),
        (
            "What a relief! It's always the last place you'd look.",
            "Ha, how did it get there, I wonder?",
            "Glad that's sorted. Things do wander off.",
            "Well, nobody would have searched there first!",
        ),
    ),
    Event(
        "something spilled",
        {
            "who": _WHO,
            "liquid": _w(
                """red wine; a full mug of coffee; beetroot soup; orange juice; a pot of tea; soy sauce; hot chocolate;
                a pint of stout; gravy; a tin of white paint; nail varnish; olive oil; curry; ink; a mango lassi;
                tomato ketchup; a litre of milk"""
            ),
            "over": _w(
                """the new carpet; my laptop; the wedding dress; the cream sofa; my tax papers; the piano keys; the
                bride; my exam notes; the passenger seat; the boss's shirt; the tablecloth my gran embroidered; the
                cat; my suede shoes; the antique desk; the priest; my white jeans; the guest bed"""
            ),
        },
        (
            "{who} spilled {liquid} all over {over}",
            "disaster[ yesterday| last night| at breakfast|]: {liquid} everywhere, mostly on {over}, thanks to {who}",
            "{who} knocked over {liquid}, {over} got the worst of it",
            "{over} will never be the same, {who} tipped {liquid} on it",
            "there's {liquid} on {over}, {who} was gesturing too wildly",
            "spent all evening scrubbing because {who} managed to pour {liquid} onto {over}",
        ),
        (
            "what got drenched when {who} was clumsy",
            "who ruined {over}",
            "what was the stain on {over} from",
            "whose fault was the mess with {liquid}",
            "which drink or sauce or whatever ended up where it shouldn't",
            "what did butterfingers {who} tip over",
            "on what did the {liquid} land",
            "what happened to {over}, something got slopped on it",
            "who was it made so big spot",
            "what did I have to scrub for ages",
        ),
        ("{liquid} {over}", "{who} spilled", "{over}"),
        (
            "Oh no! Did the stain come out?",
            "What a mess. Cold water and patience sometimes help.",
            "Accidents happen, but what a place for it.",
            "Oh dear. I hope nobody was too upset.",
        ),
    ),
    Event(
        "contest at a show",
        {
            "who": _WHO,
            "prize": _w(
                """first prize; second prize; third place; a silver cup; a blue rosette; the booby prize; a special
                mention; the people's choice award; a hamper; a trophy shaped like a turnip; a medal; a bronze spoon"""
            ),
            "what": _w(
                """the biggest marrow; blackberry jam; a lemon drizzle cake; the best scarecrow; a limerick; the
                longest carrot; a sweet pea arrangement; the loudest yodel; a sourdough loaf; the ugliest jumper;
                pickled onions; a watercolour of a heron; a chilli; the smartest poodle; a beard; homemade cider"""
            ),
            "fair": _w(
                """the village show; the harvest fair; the county fair; the school fete; the flower show; the parish
                fair; the agricultural show; the summer festival; the allotment open day; the town jubilee"""
            ),
        },
        (
            "{who} won {prize} at {fair} for {what}",
            "{prize} at {fair}! it went to {who}, for {what}",
            "we're so proud, {who} entered {what} at {fair} and came home with {prize}",
            "{fair} was [on Sunday|on Saturday|yesterday], {who} got {prize} for {what}, beaming like a lighthouse",
            "the judges at {fair} gave {who} {prize}, and for what, for {what}",
            "who'd have thought it, {what} brought {who} {prize} at {fair}",
        ),
        (
            "what earned {who} the honours",
            "which of us was decorated at {fair}, and what for",
            "how did {who} do in the competition",
            "for what entry did the jury hand out {prize}",
            "what accolade did {who} take home",
            "who triumphed with {what}",
            "at what occasion was {what} rewarded",
            "somebody I know got an award, who",
            "what did the judges give to {who}",
            "{who} has won a thing, for which reason",
        ),
        ("{who} prize", "{fair} {prize}", "{who} {fair}"),
        (
            "Congratulations to {who}! That deserves a toast.",
            "Well done! The rivals must be green with envy.",
            "How lovely. Is it on display somewhere now?",
            "That's brilliant. Will there be another go next year?",
        ),
    ),
    Event(
        "a child's saying",
        {
            "child": _w(
                """my son; my daughter; my nephew; my niece; my grandson; my granddaughter; the little one; our
                youngest; my godson; my goddaughter; the boy next door; my five-year-old; the twins; our eldest; the
                toddler; Theo; Anouk; little Samir; Freya; our Ellie"""
            ),
            "asked": _w(
                """the moon; God; where the sun sleeps; worms; grandad's bald head; why cows don't wear shoes;
                dinosaurs; money; getting old; the tooth fairy; clouds; what fish drink; bedtime; broccoli;
                marriage; the vicar; ghosts"""
            ),
            "line": _w(
                """"it's only broken on one side"; "when I'm big I'll be a bus"; "you can't be sad with custard"; "the
                dark is just black light"; "I'm not tired, my eyes are just heavy"; "somebody should switch it off";
                "you were born before colours"; "it must be somebody's birthday up there"; "I'd rather be a potato";
                "that's what happens if you don't eat soup"; "my tummy is full but my mouth isn't"; "they do it when
                nobody looks"; "I'll marry the dog then"; "it just needs a plaster"
                """
            ),
        },
        (
            "{child} said the sweetest thing about {asked}: {line}",
            "we were talking of {asked} and {child} goes {line}, I nearly choked on my tea",
            "{line}, that's what {child} had to say about {asked}",
            "out of the mouths of babes, {child} about {asked}: {line}",
            "I asked {child} about {asked} and got the answer {line}",
            "at breakfast we got onto {asked}, you know how it goes, and then {child}, dead serious, {line}",
        ),
        (
            "what gem did {child} come out with",
            "which kid made that funny remark about {asked}",
            "what was {child}'s theory on {asked}",
            "the cute quote from {child}, how did it go",
            "what subject was the little philosopher on about",
            "I'd love to write down the funny line of {child}, how was it worded",
            "the small one told a thing so funny, what he told",
            "who made me giggle with an innocent comment",
            "what were we chatting about when {child} cracked me up",
            "what pearl of wisdom did the wee one utter regarding {asked}",
        ),
        ("{child} {asked}", "{child} said", "{asked}"),
        (
            "Children see the world so clearly. That one should be written down!",
            "That made me smile. What did you answer?",
            "Priceless! They come up with the best lines.",
            "What a little philosopher.",
        ),
    ),
    Event(
        "a stranger's words",
        {
            "stranger": _w(
                """a man with a parrot; an old lady; a bus driver; a little girl; a monk; a woman in a fur coat; a
                street sweeper; a drunk; a tourist; the cashier; a policeman; a busker; a boy on a scooter; a
                bearded fellow; a nun; a jogger; some guy in a kilt; a fortune teller"""
            ),
            "where": _w(
                """at the bus stop; in the lift; in the queue at the post office; on the ferry; at the checkout; in the
                sauna; by the fountain; on the escalator; at the launderette; on a bench in the park; at the
                station; at the zoo"""
            ),
            "words": _w(
                """that I have kind eyes; that I should buy a boat; that it would snow by Friday; that my shoes tell a
                sad story; that I look like a famous cellist; to never trust a man with two watches; that today is
                my lucky day; that I walk like a duck; that bread is better than money; that I should call my
                mother; that the end is near but not on a Monday; that green doesn't suit me; that I'd been standing
                in wet paint; to keep a potato in my pocket against rheumatism"""
            ),
        },
        (
            "{stranger} {where} told me {words}",
            "odd thing {where}[ today| yesterday| on Monday|]: {stranger} came up and told me {words}",
            "never met before, {stranger}, and tells me {words}, {where}, just like that",
            "I was waiting {where}, {stranger} leaned over and told me {words}",
            "somebody I don't know, {stranger}, stopped me {where} to tell me {words}, I still wonder why",
            "{where} I was informed by {stranger} {words}",
        ),
        (
            "what did the unknown person say to me {where}",
            "who was it that spoke to me out of the blue",
            "where was I addressed by {stranger}",
            "what peculiar comment did {stranger} make to me",
            "somebody I'd never seen gave me a message, what message",
            "which stranger started talking at me {where}",
            "what did I get told by that weirdo",
            "a person unknown was speaking with me, what has he said",
            "what remark from {stranger} has been on my mind",
            "in which location did a stranger share wisdom with me",
        ),
        ("{stranger} told", "{stranger} {where}", "stranger"),
        (
            "How curious! What did you say to that?",
            "Strangers can be full of surprises. Did it make your day or spoil it?",
            "What an odd encounter. I'd have been speechless.",
            "Some people just say what comes to mind, don't they?",
        ),
    ),
    Event(
        "what the vet said",
        {
            "pet": _PET,
            "verdict": _w(
                """too fat; going deaf; pregnant; allergic to chicken; just lazy; in need of two teeth out; older than
                we thought; diabetic; healthy as an ox; full of fleas; actually a male; stressed; short of iron;
                bored; half blind"""
            ),
            "order": _w(
                """no more cheese; drops twice a day; a long walk every morning; only boiled rice for a week; a plastic
                collar; a blood test on Monday; less telly; a diet of dry food; one pill in the evening; come back
                in three weeks; a bath with special soap; plenty of rest; a new toy; fish oil"""
            ),
        },
        (
            "the vet says {pet} is {verdict}, so {order}",
            "took {pet} in for the check-up, verdict: {verdict}, and the order is {order}",
            "apparently {pet} is {verdict}, at least according to our vet, now it's {order}",
            "back from the vet's with {pet}, poor love, she's {verdict}, {order} from now on",
            "{pet} is {verdict}! the vet was quite firm about it: {order}",
            "forty minutes in the waiting room with {pet} on my lap only to hear he's {verdict} and {order}",
        ),
        (
            "what was the diagnosis for {pet}",
            "what did the animal doctor prescribe",
            "which of the animals was declared {verdict}",
            "what are we meant to do for {pet} on medical advice",
            "what did they find when {pet} was examined",
            "is there something wrong with {pet}, according to the professional",
            "what regime was {pet} put on",
            "the veterinary has told what about {pet}",
            "what was the upshot of the check-up for our furry or feathered friend",
            "how's the health of {pet}, what were we told",
        ),
        ("vet {pet}", "{pet} {verdict}", "{pet}"),
        (
            "Good that you had {pet} looked at. I hope it all works out.",
            "Poor thing! Will {pet} put up with it?",
            "Then you know where you stand. Give {pet} a stroke from me.",
            "Vets don't mince words. I'm sure you'll manage.",
        ),
    ),
    Event(
        "what the teacher said",
        {
            "child": _w(
                """my son; my daughter; our youngest; our eldest; my grandson; the lad; our girl; my stepson; my
                nephew; Otis; Priya; Leila; young Tomasz; Finn; Hanneke; my niece; Aoife"""
            ),
            "remark": _w(
                """talks too much in class; draws on the desk; is brilliant at fractions; should sit at the front;
                daydreams; never hands in homework; has a lovely singing voice; needs glasses; bosses the others
                about; is far ahead; ought to skip a year; sleeps during geography; shares lunch with everyone;
                swears like a sailor; cheated in spelling; writes like a poet"""
            ),
            "teacher": tuple(f"{title} {name}" for name in SURNAMES[100:220] for title in ("Mr", "Mrs", "Miss")),
        },
        (
            "parents' evening: {teacher} says {child} {remark}",
            "{teacher}, the teacher, took me aside because {child} {remark}",
            "according to {teacher} at the school {child} {remark}, well well",
            "got a note from {teacher}: {child} {remark}",
            "sat on one of those tiny chairs while {teacher} explained that {child} {remark}, he gets it from me, "
            "or she, "
            "never mind",
            "did you know {child} {remark}? I didn't either, until {teacher} from school told me",
        ),
        (
            "what did they tell me at school about {child}",
            "which member of staff had a word with me about {child}",
            "what was the feedback on {child} from the classroom",
            "who reported that {child} {remark}",
            "about which of the kids did {teacher} speak to me",
            "how does {child} behave in lessons, as I was told",
            "what had {teacher} to report",
            "teacher has complained or praised, what about",
            "what's the name of the person who teaches {child} and had something to say",
            "what came up about {child} when I was called in",
        ),
        ("{child} {teacher}", "teacher {child}", "{teacher}"),
        (
            "Good to know. What does {child} say about it?",
            "Teachers notice a lot. Were you surprised?",
            "Interesting! Will you have a talk at home?",
            "Well, every child has a side that only school sees.",
        ),
    ),
    Event(
        "what the boss announced",
        {
            "boss": _w(
                """my boss; the manager; our team lead; the head of department; the CEO; my supervisor; the director;
                the foreman; the head nurse; the chef; my line manager; the owner; the new boss; sir"""
            ),
            "news": _w(
                """no more working from home; a bonus for everyone; we're moving to a new building; free fruit on
                Fridays; nobody gets leave in August; the Leeds office is closing; we have to wear name badges; a
                pay freeze; two people must go; the canteen is being shut; dogs are allowed in the office; I'll get
                the big project; shifts start at six from now on; there's a merger coming; uniforms are back; phones
                stay in the lockers"""
            ),
            "tone": _w(
                """with a straight face; over cake; by email at midnight; in the corridor; in front of everybody; in a
                whisper; without looking up; on a video call with the camera off; at the Christmas do; while eating
                a banana"""
            ),
        },
        (
            "{boss} announced {tone}: {news}",
            "well, {boss} told us {tone}, {news}",
            "{news}, says {boss}, and that {tone}",
            "so it's official now, {news}, we heard it from {boss} {tone}",
            "big day at work, {boss} dropped the bomb {tone}, namely {news}",
            "you'd think they'd ask us first but no, {boss} just goes {tone} {news}",
        ),
        (
            "what's the latest decree from above at my job",
            "what did the higher-ups tell the staff",
            "in what manner did {boss} break it to us",
            "who let us know about the change at the firm",
            "what's going to be different at my workplace",
            "what bombshell came from {boss}",
            "which new thing has the management said",
            "what did I hear at work that everyone was whispering about",
            "how was the announcement made, the one from {boss}",
            "what did the person in charge come out with",
        ),
        ("{boss} announced", "boss", "work {boss}"),
        (
            "That will give people something to talk about. How do you feel about it?",
            "Well, that's news! What do your colleagues say?",
            "Quite a way to say it. Does it change much for you?",
            "Hm, I see. I hope it turns out well for you.",
        ),
    ),
    Event(
        "what the mechanic said",
        {
            "garage": tuple(f"{name}'s" for name in (*SURNAMES[300:360], *_MADE_UP[60:120])),
            "vehicle": _w(
                """the van; my old Volvo; the scooter; the camper; my Fiesta; the tractor; the Beetle; my moped; the
                Skoda; my motorbike; the minibus; the Punto; the pickup"""
            ),
            "fault": _w(
                """the brakes are worn to nothing; it needs a new clutch; the exhaust is hanging by a thread; the head
                gasket has gone; there was a mouse nest in the air filter; the battery is dead; the tyres are bald;
                it's only a loose hose; the timing belt won't last till spring; the suspension is shot; it isn't
                worth fixing; the gearbox is full of water; the spark plugs are filthy; the alternator has had it"""
            ),
            "price": _PRICES,
        },
        (
            "the mechanic at {garage} says {fault}, {price} for {vehicle}",
            "{vehicle} is at {garage}, turns out {fault}, they want {price}",
            "took {vehicle} to {garage}[ yesterday| this morning| on Monday|]: {fault}, quote {price}",
            "he sucked his teeth, the fellow at {garage}, and said {fault}, so {vehicle} is going to be {price}",
            "{price}!!! for {vehicle}!!! because {fault}, if I'm to believe {garage}",
            "bad news or not so bad about {vehicle}, {garage} phoned: {fault}, comes to {price}",
        ),
        (
            "what's up with {vehicle}, what did the garage find",
            "how much is {vehicle} going to set me back",
            "what did the man with the oily hands tell me",
            "which workshop looked under the bonnet of {vehicle}",
            "what estimate did I get for {vehicle}",
            "which part is kaput, did {garage} say",
            "why does {vehicle} need seeing to",
            "who had a look at {vehicle}",
            "what sum did {garage} name",
            "for repair of {vehicle} how much they are asking",
            "what ailed {vehicle}, technically speaking",
        ),
        ("{vehicle} {garage}", "mechanic {vehicle}", "{vehicle}"),
        (
            "At least you know what it is now. Will you have it done?",
            "Good that somebody took a look. Do you trust {garage}?",
            "Repairs always come at the wrong moment, don't they?",
            "Hm. Perhaps a second opinion wouldn't hurt.",
        ),
    ),
    Event(
        "street food eaten",
        {
            "food": _w(
                """a crab sandwich; deep-fried grasshoppers; a pickled egg; roast chestnuts; a masala dosa; tripe in a
                bun; a bratwurst; snails; chilli ice cream; a jellied eel; a falafel wrap; churros; pani puri; a
                reindeer hot dog; poutine; a baked potato with beans; oysters; bao buns; a Scotch egg; halloumi
                fries; pierogi; arancini"""
            ),
            "stall": _w(
                """a van by the lighthouse; a stall under the bridge; a kiosk at the bus station; a cart outside the
                stadium; a shack on the pier; a hatch in a wall; a food truck near the library; a petrol station;
                the harbour market; a beach bar; a bakery with no name; a tent at the fair; the cheese counter; a
                lorry park café"""
            ),
            "city": CITIES,
            "taste": _w(
                """heavenly; far too salty; surprisingly good; like cardboard; so hot I cried; greasy; better than my
                mum's; a bit chewy; cold in the middle; worth the queue; bland; not for me; the best I ever had"""
            ),
        },
        (
            "I had {food} from {stall} in {city}, it was {taste}",
            "lunch in {city} was {food}, bought at {stall}, {taste}",
            "in {city} there's {stall}, I tried {food} there[ yesterday| last week| on Friday|], {taste}",
            "ate {food} standing up at {stall} in {city}, {taste} tbh",
            "the place didn't look like much, {stall} somewhere in {city}, but I had {food}, and it was {taste}",
            "{food}! in {city}! from {stall}, {taste}",
        ),
        (
            "what did I nibble on in {city}",
            "where was it I tucked into {food}",
            "how did I rate {food}",
            "what snack did I get from {stall}",
            "in which town did I sample {food}",
            "was {food} tasty, in my opinion",
            "what sort of eatery served me {food}",
            "the thing that I was eating in {city}, was it tasty",
            "what did I put in my belly from {stall}",
            "I grabbed a bite in {city}, from whom or where",
            "what exotic or plain nosh did I try lately",
        ),
        ("{food} {city}", "{food}", "{stall} {city}"),
        (
            "Now I'm curious how that tastes. Would you eat it again?",
            "Eating on the go has its own charm.",
            "An adventure for the taste buds! What did you drink with it?",
            "The simplest places are often the most memorable.",
        ),
    ),
    Event(
        "unexpected overnight guests",
        {
            "who": _WHO,
            "with": _w(
                """three suitcases; two dogs; the new girlfriend; a tuba; four kids; a crate of mangoes; a broken leg;
                a tent; a parrot in a cage; a guitar; an enormous ham; a sleeping bag; twins; a bottle of schnapps"""
            ),
            "slept": _w(
                """in the bathtub; on the sofa; in my bed; on an airbed in the kitchen; in the garden shed; in the
                attic; on the dining room floor; in the caravan; in the kids' bunk bed; in the hammock"""
            ),
            "nights": _w(
                "one night; two nights; three nights; a week; ten days; a whole fortnight; four nights; just till dawn"
            ),
        },
        (
            "{who} turned up on the doorstep with {with} and stayed {nights}, slept {slept}",
            "surprise guests: {who} plus {with}, {nights}, they had to sleep {slept}",
            "rang the bell at eleven at night, {who}, {with}, no hotel, so {nights} {slept} it was",
            "we put up {who} for {nights}, {slept}, along with {with}",
            "{nights} of {who} sleeping {slept}, and {with} on top of it, I need a rest",
            "{who} just showed up, you know how it is, with {with}, and crashed {slept} for {nights}",
        ),
        (
            "who descended on us unannounced",
            "what did {who} have in tow",
            "for how long did {who} lodge with us",
            "where did our visitor kip",
            "which surprise visitor bedded down {slept}",
            "who stayed over without asking first",
            "what luggage or company did {who} arrive with",
            "how many days I have hosted {who}",
            "in what corner did we accommodate {who}",
            "{who} dropped in on us, where did we find a bed",
        ),
        ("{who} stayed", "{who} {slept}", "{who} nights"),
        (
            "You're a generous host! Did everyone get some sleep?",
            "That's hospitality. Was it nice to have company?",
            "Never a dull moment at yours. I hope you've recovered.",
            "What a surprise! Did you have enough breakfast for all?",
        ),
    ),
    Event(
        "someone brought food over",
        {
            "who": _WHO,
            "meal": _w(
                """chicken soup; a lasagne; a pot of dal; rhubarb crumble; a jar of honey; goulash; stuffed vine
                leaves; a fruit loaf; plum dumplings; a tray of baklava; lentil stew; a rice pudding; jollof rice;
                fishcakes; a bag of lemons; gingerbread; apple strudel; a quiche; a dozen eggs; kimchi"""
            ),
            "because": _w(
                """I had the flu; we'd just moved in; our oven was out of order; it was Eid; my back was bad; of the
                new baby; I'd been feeding the cat; it was left over; I'd looked so tired; we had lost power; it was
                Diwali; I'd mended a fence; there was a glut; the kids were all poorly"""
            ),
        },
        (
            "{who} brought me {meal} because {because}",
            "so kind, {who} came round with {meal}, because {because}",
            "there was {meal} at the door[ this morning| last night| yesterday|], from {who}, because {because}",
            "{because}, and {who} dropped off {meal}, I could have wept",
            "didn't have to cook, {who} made us {meal}, since {because}",
            "just as I was about to open a tin, the bell goes, {who} with {meal}, all because {because}",
        ),
        (
            "who fed me when {because}",
            "what did {who} cook for us",
            "which kind soul turned up with {meal}",
            "what edible thing did {who} hand over",
            "for what reason did {who} give us {meal}",
            "whom should I thank for {meal}",
            "whose dish do I have to return, there was food in it",
            "what was the occasion for {meal} being delivered",
            "from who came the food to us",
            "somebody spared me the cooking, who and with what",
        ),
        ("{who} {meal}", "{meal}", "{who} brought"),
        (
            "How thoughtful! Was it as good as it sounds?",
            "That's real kindness. Did you leave any for later?",
            "People like that are worth gold.",
            "Lovely! That must have warmed you up, one way or another.",
        ),
    ),
    Event(
        "someone broke something of mine",
        {
            "who": _WHO,
            "thing": _w(
                """favourite mug; grandmother's vase; glasses; greenhouse window; umbrella; teapot; ukulele; hall
                mirror; deckchair; snow globe; china elephant; garden gate; salad bowl; lamp; violin bow; toilet
                seat; fishing rod; bedside clock; record player; flowerpot; letterbox; rocking chair"""
            ),
            "how": _w(
                """sat on it; dropped it down the stairs; hit it with a football; put it in the dishwasher; leaned on
                it; slammed the door; tripped over the dog; used it as a hammer; swung a handbag; backed into it;
                was practising karate; thought it was plastic; sneezed; did a cartwheel"""
            ),
            "made_up": _w(
                """offered to pay; said nothing for a week; glued it back together; blamed the cat; bought me a nicer
                one; burst into tears; hid the pieces; just shrugged; apologised with flowers; denied everything"""
            ),
        },
        (
            "{who} broke my {thing}, [simply|just|] {how}, and then {made_up}",
            "my {thing} is in bits, {who} {how}, then {made_up}",
            "RIP my {thing}: {who} {how} and {made_up}",
            "guess what's happened to my {thing}, {who} {how} and afterwards {made_up}",
            "{who} {how} and that was the end of my {thing}, well, {made_up}",
            "I've had that {thing} since forever, and now {who} {how}, crack, and {made_up}, can you imagine",
        ),
        (
            "who smashed my {thing}",
            "how did my {thing} come to grief",
            "what of mine did {who} wreck",
            "what was the reaction of {who} after wrecking my property",
            "whose clumsiness cost me my {thing}",
            "why don't I own the {thing} any more",
            "did {who} make amends for the damage, and how",
            "which object of mine is kaputt because of {who}",
            "what had {who} been doing that my {thing} got destroyed",
            "did the culprit say sorry about the {thing}",
        ),
        ("{thing} broke", "{who} {thing}", "{thing}"),
        (
            "What a pity about the {thing}! Can it be saved?",
            "Oh no. Things you've grown fond of are hard to replace.",
            "That's a shame. Are the two of you all right again?",
            "Accidents happen, but I'd be sad too.",
        ),
    ),
    Event(
        "someone paid for me",
        {
            "who": _WHO,
            "what": _w(
                """the taxi; my lunch; the whole round; my train fare; the dentist; the cinema tickets; my parking; the
                groceries; the cremation of the hamster; my coffee; the hotel room; the boat ride; the locksmith; my
                haircut; the museum"""
            ),
            "price": _PRICES,
            "why": _w(
                """my card was declined; I'd left my purse at home; the machine only took coins; it was my name day; I
                had lost a bet; nobody would hear of me paying; I'd no change on me; my wages were late; I had
                driven everyone; of that old debt; my phone had died"""
            ),
        },
        (
            "{who} paid for {what}, {price}, because {why}",
            "{why}, so {who} stepped in and paid {price} for {what}",
            "so embarrassing, {who} had to cover {what}, {price}, as {why}",
            "{who} treated me to {what}, that's {price}, only because {why}",
            "{what} came to {price} and {who} settled it, {why}",
            "I stood there like a lemon, {why}, and bless {who}, {price} for {what}, done",
        ),
        (
            "who footed the bill for {what}",
            "how much do I owe {who}, morally at least",
            "what did {who} shell out for on my behalf",
            "why wasn't it me who paid for {what}",
            "who got their wallet out for me when {why}",
            "what was the damage for {what}, in money",
            "which expense did somebody else pick up",
            "to whom must I give back money for {what}",
            "which generous person covered {what}",
            "{who} spent something for me, how much it was",
        ),
        ("{who} paid", "{what} {price}", "{who} {what}"),
        (
            "That was kind of {who}. Will you return the favour?",
            "Good that somebody was there. It happens to all of us.",
            "Lucky you! Next time it's your turn, I suppose.",
            "A friend in need, as they say.",
        ),
    ),
    Event(
        "odd sight on the way",
        {
            "sight": _w(
                """a man walking a pig on a lead; two nuns on a tandem; a wardrobe in the middle of the road; a cow in
                a bus shelter; a clown directing traffic; a piano on a balcony; a fox asleep on a car; a bride
                running for a taxi; a bath full of sunflowers; a horse looking out of a van; somebody ironing on a
                bridge; a hot-air balloon on the pitch; a flock of sheep on the motorway; a tree wearing a jumper; a
                bishop eating chips; a canoe on a roof; a dog driving a mobility scooter, or so it looked; forty
                people in gorilla suits"""
            ),
            "road": _ROADS,
            "bound": _w(
                """to work; home; to the dentist; to choir; to the gym; to school with the kids; to the allotment; to
                the mosque; to the airport; to bingo; to my evening class; to the shops; to the hospital; to church;
                to football"""
            ),
        },
        (
            "on the way {bound} I saw {sight}, on {road}",
            "saw {sight} on {road} when I was going {bound}, had to look twice",
            "you'll never guess what was on {road}: {sight}, and me on my way {bound}",
            "{road}, this morning or so, {sight}, I was heading {bound} and almost missed it",
            "was cycling {bound} along {road} and there's {sight}, as you do",
            "I must tell you, {sight}! on {road}! I'd only set off {bound}",
        ),
        (
            "what weird thing did I spot on {road}",
            "where was I off to when I came across {sight}",
            "in which street did I catch sight of {sight}",
            "what made me look twice while travelling {bound}",
            "what strange scene did I witness from the roadside",
            "on what road was there {sight}",
            "something bizarre crossed my path on my way {bound}, what",
            "I have seen a strange thing, in the street, what thing",
            "what did I pass on {road} that made me rub my eyes",
            "where was {sight} to be seen",
        ),
        ("{road}", "way {bound}", "saw {road}"),
        (
            "What a sight! Did you stop and take a picture?",
            "You do see things out and about. I'd have stared too.",
            "That beats the usual commute. Did anyone else notice?",
            "Ha! That must have brightened up the trip.",
        ),
    ),
    Event(
        "what the committee decided",
        {
            "body": _w(
                """the parish council; the residents' association; the book club; the PTA; the choir committee; the
                village meeting; the tenants; the allotment society; the tennis club; the town council; the football
                club; the drama group; the housing co-op; the church council; the chess club; the knitting circle;
                the sailing club; the mosque board"""
            ),
            "decision": _w(
                """ban barbecues; plant lime trees; raise the fee; buy a new kettle; close the footpath; get rid of the
                vending machine; paint the hall yellow; meet on Mondays instead; allow hens; read only short books;
                put up a bench; hire a goat; sell the old piano; install a speed bump; cancel the summer trip; let
                teenagers join; switch to fair-trade tea; keep the noisy clock"""
            ),
            "votes": _w(
                """by one vote; unanimously; after two hours of shouting; nine to four; with three abstentions; without
                asking us; in under a minute; against my vote; by a show of hands; by drawing lots; 12 to 11"""
            ),
        },
        (
            "{body} decided {votes} to {decision}",
            "meeting of {body}[ last night| on Monday| yesterday|]: they're going to {decision}, decided {votes}",
            "{body} voted, and {votes} it was agreed to {decision}",
            "it's settled, {votes}, {body} will {decision}",
            "I sat through {body} again, the biscuits were stale, and they resolved {votes} to {decision}",
            "can you believe {body} want to {decision}, passed {votes}",
        ),
        (
            "what did {body} resolve to do",
            "which group intends to {decision}",
            "how close was the ballot at {body}",
            "what was the outcome when {body} got together",
            "who came up with the plan to {decision}",
            "how was it settled to {decision}, by what majority",
            "what change have {body} agreed upon",
            "the people of {body} have made which conclusion",
            "what measure got through at that gathering I sat in on",
            "were they all in favour of the idea to {decision}",
        ),
        ("{body} decided", "{body}", "{decision}"),
        (
            "So that's settled. Are you happy with it?",
            "Local politics can be quite a drama. How did you see it?",
            "I see. Was it a long evening?",
            "Well, somebody has to decide these things.",
        ),
    ),
    Event(
        "where we went afterwards",
        {
            "first": _w(
                """the funeral; the christening; the football match; the graduation; the opera; the court hearing;
                school sports day; the driving lesson; the long meeting; the wedding rehearsal; mass; the marathon;
                the exam; the open day; the blood donation; prize-giving; the viewing"""
            ),
            "place": _w(
                """a Turkish café; the Red Lion; a bowling alley; the chip shop on the corner; the botanical garden; a
                karaoke bar; Auntie's flat; the riverside; the all-night diner; a pancake house; the arcade; the
                cemetery; the ice rink; a rooftop bar; the public baths; a Lebanese place; the old mill; the
                drive-in"""
            ),
            "who": _WHO,
            "until": _w(
                "until midnight; till six; for an hour; until they threw us out; till the last bus; all evening; "
                "until dawn"
            ),
        },
        (
            "after {first} I went to {place} with {who}, stayed {until}",
            "{first} was over early so {who} and I headed to {place}, {until}",
            "from {first} straight to {place}, {who} and me, {until}",
            "{who} dragged me to {place} after {first}, we were there {until}",
            "we needed it after {first}, {who} and I, so {place} {until}",
            "I wanted to go home after {first} but {who} insisted on {place}, well, {until} then",
        ),
        (
            "where did we end up following {first}",
            "who tagged along once {first} was done",
            "how long did we linger at {place}",
            "what came after {first}, which venue",
            "what had we been to before we landed at {place}",
            "with whom did I go on from {first}",
            "till when did {who} and I hang about",
            "{first} finished, and then we have gone where",
            "how did I round off the day of {first}",
            "in whose company was I at {place}",
        ),
        ("{first} {place}", "{first}", "{who} {place}"),
        (
            "A good way to end the day. How was it there?",
            "Sounds like you needed that. Was it fun?",
            "I hope you both enjoyed it.",
            "Sometimes the part that comes after is the best one.",
        ),
    ),
    Event(
        "wrong thing in the parcel",
        {
            "ordered": _w(
                """hiking boots; a kettle; curtains; a chess set; a winter coat; printer ink; a bird feeder; a desk
                lamp; yoga pants; a rice cooker; reading glasses; a bike helmet; cat litter; a mattress topper; a
                raincoat"""
            ),
            "inside": _w(
                """a garden gnome; forty left-handed scissors; a wig; someone else's wedding photos; one single sock; a
                brick; a book on beekeeping; a baby's bath; an inflatable flamingo; a box of doorknobs; nothing but
                straw; a set of bagpipes; a hundred corks; dog biscuits; a rubber chicken; a Bulgarian dictionary"""
            ),
            "firm": _MADE_UP,
            "then": _w(
                """I'm keeping it; I sent it back; they won't answer; they let me keep it; I gave it to the school;
                they sent an apology; it's in the shed now; I sold it on"""
            ),
        },
        (
            "I ordered {ordered} from {firm} and the box had {inside} in it, {then}",
            "opened the parcel from {firm} expecting {ordered}, got {inside}, {then}",
            "so {firm} sent me {inside} instead of {ordered}, {then}",
            "unpacked my {firm} order[ yesterday| last night|], no {ordered} but {inside}, {then}",
            "{inside}! that's what {firm} thinks {ordered} looks like, {then}",
            "the courier brought the thing from {firm} at last, I tear it open, {inside}, where {ordered} should "
            "be, {then}",
        ),
        (
            "what did I unwrap in place of {ordered}",
            "which company mixed up my delivery",
            "what had I actually paid {firm} for",
            "what was mistakenly shipped to me",
            "what became of {inside}",
            "who dispatched {inside} to my address",
            "what a surprise came out of the cardboard box, which was it",
            "they have send me wrong article, what article",
            "why was I annoyed with {firm}",
            "did I return what {firm} had posted by mistake",
        ),
        ("{firm} parcel", "{firm} {ordered}", "{firm}"),
        (
            "How on earth does that happen? You couldn't make it up.",
            "Well, that's not what you hoped for! Do you still need {ordered}?",
            "What a mix-up. Somebody else must be puzzled too.",
            "Ha, that's online shopping for you.",
        ),
    ),
    Event(
        "documentary or radio programme",
        {
            "topic": _w(
                """eels; the history of salt; a lighthouse keeper; Soviet space dogs; mushrooms that glow; the Vikings;
                sleep; a forger; women boxers; penguins; the plague; a village without cars; octopuses; bread;
                Antarctica; opera singers; the invention of zero; counterfeit wine; a blind climber; beavers"""
            ),
            "channel": _w(
                """the BBC; Netflix; Arte; Radio 4; a podcast; the local radio; Channel 5; YouTube; RTE; Doordarshan;
                ARD; the World Service; the in-flight screen; public television; Deutschlandfunk"""
            ),
            "learnt": _w(
                """nobody knows where they breed; it used to be worth more than gold; most of it was faked; they mate
                for life; half of them died young; it started with a typing error; they can smell fear; it all began
                in a kitchen; nobody believed it at first; there are only nine left; the king paid for it; they
                never sleep; it could be cured with lemon juice; two brothers fell out over it"""
            ),
        },
        (
            "saw a documentary about {topic} on {channel}, {learnt}, imagine",
            "there was a programme on {topic} [last night|on Sunday|yesterday|] on {channel}, it said {learnt}",
            "on {channel} they had something about {topic}, apparently {learnt}",
            "I got stuck on {channel} watching or rather listening, it was about {topic}, and {learnt}",
            "fell asleep during a thing on {topic} on {channel}, but not before I'd heard that {learnt}",
            "did some ironing with {channel} on, all about {topic}, {learnt}, who knew",
        ),
        (
            "what was the broadcast on {channel} about",
            "where did I pick up that bit about {topic}",
            "what surprising fact did I gather about {topic}",
            "on which station was the show regarding {topic}",
            "what did the presenter claim, the one talking of {topic}",
            "I followed something educational on the box, what subject",
            "the transmission in {channel}, what theme it had",
            "how do I know that {learnt}, what was I watching",
            "what have I learned thanks to {channel}",
            "which topic was it where they said {learnt}",
        ),
        ("{topic} {channel}", "documentary {topic}", "{topic}"),
        (
            "You learn something new every day. Would you recommend it?",
            "I like programmes like that. Did it keep you awake?",
            "Fascinating! That's one for the next pub quiz.",
            "Who would have thought? What else did they say?",
        ),
    ),
    Event(
        "machine went wrong",
        {
            "machine": _w(
                """washing machine; coffee machine; dishwasher; lawnmower; boiler; printer; hoover; sewing machine;
                bread maker; tumble dryer; smoke alarm; cash machine; stair lift; garage door; robot vacuum; hearing
                loop; toaster; microwave"""
            ),
            "did": _w(
                """flooded the hall; caught fire; ate my scarf; beeped all night; started by itself; walked across the
                room; spat out purple foam; tripped every fuse; shredded a letter; stopped dead; made a noise like a
                donkey; wouldn't let go of my sleeve; smoked like a chimney; played the same tune for hours; blew up"""
            ),
            "cause": _w(
                """a coin in the pump; a dead mouse; a loose wire; a hairpin; too much soap; limescale; old age; a Lego
                brick; a power surge; a blocked filter; a sock; the wrong button; damp; a software update; a spider
                in the sensor"""
            ),
        },
        (
            "the {machine} {did}[ yesterday| last night| this morning|], because of {cause}",
            "our {machine} {did}, it turned out to be {cause}",
            "what a day, first the {machine} {did}, {cause} apparently, and then no dry towels left",
            "{cause}, would you believe it, that's why the {machine} {did}",
            "trouble with the {machine} again: it {did}, reason {cause}",
            "I only went to fetch the post, come back, the {machine} {did}, and all of it {cause}",
        ),
        (
            "which appliance played up",
            "what was the culprit when the {machine} acted weird",
            "what did that blasted {machine} do",
            "why did the {machine} misbehave",
            "what contraption {did}",
            "technical trouble at mine, what had failed",
            "what was stuck in or wrong with the {machine}",
            "the {machine} has not functioned good, from what",
            "what chaos was caused by {cause}",
            "in what way did the {machine} let me down",
        ),
        ("{machine} {cause}", "{machine}"),
        (
            "Oh dear, that's the last thing you need. Is it working again?",
            "Machines choose their moments. Was anything damaged?",
            "What a nuisance! Glad you found out why.",
            "And to think it was that. Small cause, big effect.",
        ),
    ),
    Event(
        "quiz or race won",
        {
            "who": _WHO,
            "contest": _w(
                """the pub quiz; the egg-and-spoon race; the sack race; the chess final; the spelling bee; the raft
                race; the pancake race; the cook-off; the darts final; the three-legged race; the poetry slam; the
                crossword contest; the office table tennis; the cheese rolling; the bake-off at work; the arm
                wrestling; the welly throwing"""
            ),
            "margin": _w(
                """by half a point; by a whisker; miles ahead of everyone; after a tie-break; in four minutes flat; by
                cheating, I think; with a broken toe; for the third time running; on the very last question; with a
                borrowed pair of shoes; against a girl of nine; by default; in the pouring rain"""
            ),
            "second": FIRST_NAMES,
        },
        (
            "{who} won {contest} {margin}, {second} came second",
            "{contest} went to {who} {margin}, runner-up {second}",
            "well done {who}, winner of {contest} {margin}, just ahead of {second}",
            "{second} was livid, {who} beat everybody in {contest} {margin}",
            "results are in for {contest}: {who} first, {margin}, then {second}",
            "you should have seen {second}'s face when {who} took {contest} {margin}",
        ),
        (
            "who came out on top in {contest}",
            "what was {who} victorious at",
            "who had to make do with silver in {contest}",
            "how narrow was it in {contest}",
            "who finished behind {who}",
            "in which event did {who} leave {second} standing",
            "who is the champion of {contest}",
            "what did {second} lose at",
            "{contest}, who has been the first",
            "how did {who} manage to snatch the title",
            "who got pipped at the post",
        ),
        ("{contest} {who}", "{contest}", "{who} won"),
        (
            "Congratulations to {who}! How was the mood afterwards?",
            "That must have been exciting to watch.",
            "Bravo! Did you take part yourself?",
            "What a finish! I hope {second} took it well.",
        ),
    ),
    Event(
        "who rang and why",
        {
            "caller": _w(
                """the headmistress; a man from the bank; the optician; the police; somebody with the wrong number; the
                landlord; the library; a radio station; the hospital; an insurance salesman; the tax office; my ex;
                the vicar; the museum; a journalist; the nursery; the water board; a lady from the lottery; the
                embassy; the cemetery office"""
            ),
            "about": _w(
                """a lost umbrella; some unpaid water; a wallet they found; a place on the waiting list; an overdue
                atlas; my test results; a broken window; the keys I'd handed in; a survey on biscuits; somebody
                called Doris; the noise on Saturday; a mix-up with the names; a rescheduled appointment; a parcel at
                the wrong door; a witness statement; the plot next to Grandpa; my opinion on bin collection; nits"""
            ),
            "doing": _w(
                """in the bath; up a ladder; on the loo; in a meeting; kneading dough; halfway through a film; asleep;
                at the dentist; feeding the baby; covered in paint; driving; in the middle of dinner; dyeing my hair"""
            ),
        },
        (
            "{caller} rang while I was {doing}, it was about {about}",
            "the phone goes, I'm {doing}, and who is it, {caller}, about {about}",
            "got a call from {caller}[ this morning| yesterday| at seven|], re {about}, naturally I was {doing}",
            "{caller} called, I was {doing}, they wanted to talk about {about}",
            "of course I was {doing} when {caller} phoned on account of {about}",
            "had {caller} on the line, something to do with {about}, could have waited, I was {doing}",
        ),
        (
            "who interrupted me while I was {doing}",
            "what did {caller} want from me",
            "why did {caller} get in touch",
            "what was I busy with when the telephone went",
            "who tried to reach me over {about}",
            "which person or office gave me a bell",
            "on what matter did I have to speak with {caller}",
            "where or how did the ringing catch me",
            "who has telephoned to me and for what",
            "there was a buzz from someone about {about}, from whom",
        ),
        ("{caller} {about}", "{caller} rang", "{caller}"),
        (
            "They always pick the best moments. Is it sorted now?",
            "I see. Was that good news or a bother?",
            "Funny timing! What did you tell them?",
            "Well, at least you picked up.",
        ),
    ),
    Event(
        "someone was late",
        {
            "who": _WHO,
            "for": _w(
                """dinner; the rehearsal; our date; the christening; my birthday lunch; the train; the school run; the
                match; court; the photo; badminton; the interview; breakfast; the viewing; prayers; the ferry; the
                notary"""
            ),
            "late": _w(
                """ten minutes; two hours; forty minutes; an hour and a half; half a day; three quarters of an hour;
                twenty-five minutes; nearly four hours; a full day"""
            ),
            "excuse": _w(
                """a swarm of bees on the car; the clocks; a stuck zip; a goat on the line; the wrong Tuesday; a queue
                at the barber's; a nosebleed; somebody's runaway tortoise; a marathon through town; the sat nav; a
                broken heel; a lost contact lens; a very long goodbye; a flooded underpass; a fight over a parking
                space; an alarm set to pm"""
            ),
        },
        (
            "{who} was {late} late for {for} because of {excuse}",
            "waited {late} for {who}, {for} went cold or whatever it does, the excuse: {excuse}",
            "{who} missed the start of {for}, turned up {late} late, blamed it on {excuse}",
            "{excuse}, that's why {who} came {late} too late for {for}, I've heard it all now",
            "finally {who} arrives for {for}, {late} after the agreed time, owing to {excuse}",
            "[yesterday|on Friday|last night], {for}, no {who}, then {late} later a red face and some tale of {excuse}",
        ),
        (
            "what held {who} up",
            "what excuse did I get for the delay",
            "who kept me waiting for {for}",
            "how long did I twiddle my thumbs till {who} showed",
            "what was {who} not on time for",
            "why wasn't {who} punctual",
            "who overslept or got stuck, somebody wasn't there when {for} began",
            "because of what {who} has come after the hour",
            "which unpunctual soul had a tale about {excuse}",
            "by how much was {for} held up by {who}",
        ),
        ("{who} late", "{for} late", "{who} {for}"),
        (
            "Well, at least it's an original excuse. Did you believe it?",
            "Waiting is tiresome. I hope it didn't spoil everything.",
            "Better late than never, as they say.",
            "Oh dear. What did you do in the meantime?",
        ),
    ),
    Event(
        "someone was cross with me",
        {
            "who": _WHO,
            "why": _w(
                """I forgot our anniversary; I ate the last yoghurt; I'd parked across the drive; I told mum; I laughed
                at the wrong moment; I used the good scissors on paper; I'd given away that old coat; I fed the cat
                twice; I sang in the car; I gave out the phone number; I threw away the cheese; I'd let the plants
                die; I beat them at cards; I called during the match; I moved the sofa; I'd shrunk a jumper; I
                overslept; I corrected the spelling"""
            ),
            "showed": _w(
                """not a word all day; door slammed; a long email; hung up on me; cold soup for me; called me a walnut;
                a big sulk; sent back my present; a note on the fridge; stormed off; slept on the couch; only
                one-word answers"""
            ),
        },
        (
            "{who} is cross with me because {why}, {showed}",
            "{showed}, {who} is furious, and only since {why}",
            "I'm in the doghouse with {who}, {why}, hence: {showed}",
            "{why} and now {who} is angry, {showed}",
            "{who} was so mad at me[ yesterday| this morning| on Sunday|], {showed}, all because {why}",
            "apparently it's a crime, {why}, so {who} got the hump, {showed}",
        ),
        (
            "what did I do to upset {who}",
            "who was in a huff with me",
            "why did {who} have a go at me",
            "who did I rub up the wrong way",
            "how did {who} let me know they weren't pleased",
            "what was my sin in the eyes of {who}",
            "which person wasn't happy when {why}",
            "for which reason {who} was angry on me",
            "what form did the bad mood of {who} take",
            "who took offence, and at what",
        ),
        ("{who} cross", "{who} angry", "{who}"),
        (
            "Oh dear. Will you make peace soon?",
            "Perhaps it just needs a day or two, or a nice gesture.",
            "That's uncomfortable. Do you think it was fair?",
            "I'm sure it will blow over. A cup of tea might help.",
        ),
    ),
    Event(
        "planted something",
        {
            "plant": _w(
                """a quince tree; tulips; three rows of leeks; a fig; wild garlic; a hazel hedge; sunflowers; a vine;
                broad beans; lavender; an olive tree; peonies; a magnolia; chillies; strawberries; a weeping willow;
                pumpkins; a monkey puzzle; snowdrops"""
            ),
            "spot": _w(
                """behind the shed; by the front gate; in an old bathtub; under the kitchen window; along the drive; on
                the balcony; next to the bins; where the swing was; in the churchyard; on the roundabout; over the
                dog's grave; beside the pond; in tractor tyres; at the far end of the lawn"""
            ),
            "who": _WHO,
        },
        (
            "{who} and I planted {plant} {spot}",
            "spent [the morning|Sunday|the bank holiday] digging, we put {plant} {spot}, {who} helped",
            "there's {plant} in the ground now, {spot}, planted with {who}",
            "{who} came over with a spade and now we've {plant} {spot}",
            "my back! {plant} {spot}, all planted, {who} did the watering",
            "we've planted {plant}, {who} chose {spot}, let's see if anything comes up",
        ),
        (
            "what's supposed to grow {spot}",
            "where did I set {plant}",
            "who gave me a hand with the digging",
            "what greenery did {who} and I put in",
            "in which corner will {plant} come up",
            "what did we stick in the soil {spot}",
            "who got muddy with me in the garden or thereabouts",
            "{plant}, in what place we have put it in earth",
            "what did I do with the spade the other week",
            "what should I be watering {spot}",
        ),
        ("planted {plant}", "{plant} {spot}", "{plant}"),
        (
            "May it grow well! Now it just needs some rain.",
            "How nice. I hope it takes root.",
            "Gardening is good for the soul, if not for the back.",
            "Lovely! When do you expect to see something?",
        ),
    ),
    Event(
        "painted or decorated",
        {
            "room": _w(
                """bathroom; hallway; kitchen cupboards; garden fence; nursery; front door; shed; spare room; ceiling;
                landing; cellar; bookcase; garage; porch; bedroom wall; wardrobe; caravan; beehive; rowing boat"""
            ),
            "colour": (
                *COLOURS,
                *_w("""mint; apricot; duck-egg blue; aubergine; mustard; salmon; sage; lilac; cream; burgundy"""),
            ),
            "mishap": _w(
                """I ran out of paint halfway; the cat walked through it; it looks like a hospital; I fell off the
                ladder; the neighbours hate it; it came out darker than on the tin; there's paint in my hair; it
                started raining; it took four coats; the brush left hairs in it; I forgot to open a window; I love
                it; it's already peeling; I missed a bit behind the pipes"""
            ),
        },
        (
            "I painted the {room} {colour}, {mishap}",
            "the {room} is {colour} now, {mishap}",
            "finally got round to doing the {room}, {colour}, only {mishap}",
            "went for {colour} in the end, for the {room} I mean, {mishap}",
            "two days with a roller, the {room} is done, {colour} as can be, {mishap}",
            "{mishap}, otherwise the {room} looks nice in {colour}",
        ),
        (
            "what shade did I choose for the {room}",
            "what did I give a fresh coat",
            "how did my decorating go, any hitch",
            "which part of the place did I turn {colour}",
            "what tin should I buy again to touch up the {room}",
            "what went amiss when I did up the {room}",
            "the {room}, what hue is it these days",
            "in what colour I have made the {room}",
            "where did I slap on that {colour}",
            "was there a hiccup with my DIY",
        ),
        ("painted {room}", "{room} {colour}", "{room}"),
        (
            "A fresh coat changes everything! Are you pleased with it?",
            "That was a good bit of work. Time to put your feet up.",
            "{colour} is a bold choice. I'd like to see it.",
            "Painting never goes quite to plan, does it?",
        ),
    ),
    Event(
        "sewing and mending",
        {
            "who": _WHO,
            "item": _w(
                """denim jacket; winter coat; tent; backpack; teddy; umbrella; duvet cover; wedding veil; tweed jacket;
                cushion; rucksack; handbag; kilt; apron; glove; sari blouse; dressing gown; armchair; deckchair;
                curtain"""
            ),
            "using": _w(
                """fishing line; dental floss; a patch shaped like a fox; purple thread; superglue; an old tie; a
                bicycle tube; duct tape; a safety pin; a piece of sail; red wool; the button off a uniform; leather
                from a boot; a shoelace"""
            ),
            "fee": _w(
                """a bottle of wine; a kiss; nothing; a jar of pickles; ten euros; two pounds fifty; a cake; a foot
                rub; a lift to town; eggs from our hens; my eternal thanks; three hundred rupees"""
            ),
        },
        (
            "{who} mended my {item} with {using} and took {fee} for it",
            "my {item} is whole again, {who} did it, {using} and all, in return for {fee}",
            "{who} fixed the hole in my {item} using {using}, price: {fee}",
            "that rip in the {item}? {who} sorted it with {using} in exchange for {fee}",
            "clever {who} patched up my {item} with {using}, wanted {fee}",
            "I was going to bin the {item} but {who} said no, got out {using}, and that was that, cost me {fee}",
        ),
        (
            "who stitched up my {item}",
            "what was used to patch the {item}",
            "what did {who} ask for rescuing my {item}",
            "which of my things got repaired by {who}",
            "what odd material holds my {item} together",
            "how did I reward {who} for the needlework",
            "who saved the {item} from the bin",
            "my {item} was teared, who made it good",
            "what did {who} do with {using}",
            "thanks to whom can I use the {item} again",
        ),
        ("{item} mended", "{who} {item}", "{item}"),
        (
            "Clever! Mended things have more character anyway.",
            "How good that it could be saved.",
            "{who} sounds handy. Does it show?",
            "That's worth knowing how to do. Enjoy your {item}!",
        ),
    ),
    Event(
        "someone promised me something",
        {
            "who": _WHO,
            "promise": _w(
                """to stop smoking; to teach me the accordion; to take me to the seaside; to build me a bookcase; to
                pay it all back; to return the ladder; to never drive that fast again; to write every week; to lend
                me the boat; to get me backstage; to knit me a scarf; to vote for me; to cut down that tree; to show
                me the darkroom; to come to Mass; to buy me a goat; to fix the gutter; to cook on Thursdays; to keep
                it secret; to bring me a stone from the Himalayas"""
            ),
            "by": _w(
                """before Christmas; by the end of the month; when the snow melts; as soon as the exams are over; next
                summer; by Easter; after the harvest; once the baby sleeps; before I turn a year older; within a
                week; on payday; after Ramadan"""
            ),
        },
        (
            "{who} promised me {promise} {by}",
            "{by}, {who} swore, hand on heart, {promise}",
            "I have it from {who} in writing, well, on a napkin: {promise}, {by}",
            "{who} gave me a solemn promise {promise}, {by}, we'll see",
            "finally got {who} to promise {promise}, it'll be {by}",
            "so {who} goes all serious and promises {promise} {by}, I'm holding my breath, not",
        ),
        (
            "what did {who} give me their word on",
            "who vowed {promise}",
            "by when is {who} going to keep the pledge",
            "what can I hold {who} to",
            "who owes me something they swore to do",
            "which assurance did I get from {who}",
            "till when should I wait for {who} to do as sworn",
            "who was going {promise}",
            "{who} has told me he or she will do it, what exactly",
            "what commitment did somebody make to me",
        ),
        ("{who} promised", "{promise}", "{who}"),
        (
            "I hope {who} keeps it! Do you believe it?",
            "A promise is a promise. Fingers crossed.",
            "That would be lovely. I'd hold {who} to it.",
            "Let's see! Some promises take a while.",
        ),
    ),
    Event(
        "pet ran away and was found",
        {
            "pet": _PET,
            "hid": _w(
                """up a chimney; on a stranger's barge; in the church organ loft; at the butcher's; inside a drainpipe;
                on the school roof; in somebody's bed three streets away; in the boot of a taxi; at the fire
                station; in the cheese shop; on the golf course; under the stage; in a skip; up a telegraph pole; at
                the old people's home"""
            ),
            "gone": _w(
                "six hours; two days; a whole night; three days; nearly a week; an afternoon; ten days; a month; "
                "five days"
            ),
            "finder": _w(
                """a milkman; two schoolgirls; the vicar; a night nurse; a chimney sweep; the bin men; a jogger; old
                Mrs Lund; a taxi driver; a policewoman; the baker; some students; a fisherman; the lollipop lady; a
                yoga teacher"""
            ),
        },
        (
            "{pet} ran off and was gone {gone}, {finder} found him {hid}",
            "{pet} is back! {gone} missing, then {finder} spotted her {hid}",
            "after {gone} of worry {finder} rang, {pet} was {hid}, not sorry at all",
            "we'd put up posters and everything for {pet}, {gone}, and where does he sit, {hid}, thanks to "
            "{finder} we know",
            "{finder} brought {pet} home, she'd been {hid}, away for {gone}",
            "{hid}, that's where {pet} was all that time, {gone}, if it weren't for {finder}",
        ),
        (
            "where was the runaway hiding",
            "for what length of time did {pet} go walkabout",
            "who returned {pet} to us",
            "which of our animals escaped",
            "what did {finder} do for us",
            "in what strange spot did {pet} surface",
            "how long did we have to fret over {pet}",
            "who came upon {pet} {hid}",
            "where {pet} was when it was lost",
            "who deserves a reward for tracking down our fugitive",
            "what was the hideout of {pet}",
        ),
        ("{pet} found", "{pet} gone", "{pet}"),
        (
            "What a relief! {pet} must have had quite an adventure.",
            "Thank goodness. I hope there were cuddles all round.",
            "If only they could tell us where they'd been!",
            "All's well that ends well. Bless {finder}.",
        ),
    ),
    Event(
        "creature got into the house",
        {
            "intruder": _w(
                """a bat; a swallow; a hedgehog; a snake; a fox; a squirrel; a duck; a frog; a pigeon; a wasp the size
                of a plum; an owl; a huge spider; a sheep; a weasel; a crab; a cow; a gecko; a hornet; a raccoon; a
                toad"""
            ),
            "room": _w(
                """the bedroom; the kitchen; the bathroom; the attic; the living room; the laundry; the hall; the
                pantry; the cellar; the nursery; the conservatory; the loo"""
            ),
            "out": _w(
                """with a tea towel; using a colander; with half a banana; by opening every window; with a broom; by
                singing to it; with oven gloves on; by calling the fire brigade; with a shoebox; with a fishing net;
                thanks to the cat; after two hours with a bucket; by turning off the lights; with a trail of crisps"""
            ),
        },
        (
            "there was {intruder} in {room}[ last night| this morning| yesterday|], got it out {out}",
            "{intruder} came into {room}, I screamed, then got rid of it {out}",
            "had {intruder} in {room}, of all places, we managed to get it outside {out}",
            "open the door to {room}, and there sits {intruder}, looking at me like I was the visitor, out it went "
            "{out}",
            "we had an intruder: {intruder}, {room}, removed {out}",
            "if you ever get {intruder} in {room}: it works {out}, I can tell you",
        ),
        (
            "what creature invaded {room}",
            "where indoors did I come face to face with {intruder}",
            "how did I evict the uninvited guest",
            "what was flying or crawling about in {room}",
            "how was {intruder} driven off",
            "in which room was {intruder}",
            "which beast strayed into my home",
            "what trick helped me against {intruder}",
            "an animal entered in my house, which one",
            "why did I shriek on entering {room}",
        ),
        ("{intruder} {room}", "{intruder}"),
        (
            "Goodness, what a visitor! Was it more scared than you?",
            "Well done for getting it out safely.",
            "I'd have jumped! How did it get in?",
            "Never a quiet moment. I hope it stays outside now.",
        ),
    ),
    Event(
        "locked out",
        {
            "wearing": _w(
                """my pyjamas; a towel; one slipper; a face mask; my bathrobe; a Batman costume; odd socks; rubber
                gloves; my wedding dress; nothing but an apron; curlers; swimming trunks"""
            ),
            "rescuer": _WHO,
            "via": _w(
                """through the cat flap; with a coat hanger; over the balcony; with a spare key from work; through the
                bathroom window; by taking the door off; with a bank card; with a ladder; through the cellar; by
                calling a locksmith; with a credit card and some swearing; down the coal chute"""
            ),
            "hours": _w(
                "an hour; three hours; twenty minutes; half the night; two hours; forty minutes; all afternoon; "
                "till sunrise"
            ),
        },
        (
            "I locked myself out in {wearing}, {rescuer} got me back in {via} after {hours}",
            "the door fell shut behind me, there I stood in {wearing} for {hours}, until {rescuer} got in {via}",
            "locked out, in {wearing}, for {hours}, thank heavens for {rescuer}, who managed it {via}",
            "only wanted to take the rubbish out, in {wearing}, click, {hours} on the step, {rescuer} opened up {via}",
            "{hours} outside my own door in {wearing}! then {rescuer} came and solved it {via}",
        ),
        (
            "what was I dressed in when the door slammed behind me",
            "who came to my rescue when I couldn't get indoors",
            "how did I get into my own place without a key",
            "how long did I stand on the doorstep",
            "what did {rescuer} do to open up for me",
            "in which embarrassing outfit was I stuck outside",
            "I had no key that day, who solved it",
            "by what route was my home broken into, by us",
            "the time when I could not enter home, how we did",
            "whose skill at burglary saved me",
        ),
        ("locked {rescuer}", "locked out", "door {wearing}"),
        (
            "Oh no! At least you can laugh about it now, I hope.",
            "Three cheers for {rescuer}! Were you very cold?",
            "That happens to the best of us. A spare key somewhere might help.",
            "What a scene! Did any neighbours see you?",
        ),
    ),
    Event(
        "burnt dish",
        {
            "dish": _w(
                """porridge; lasagne; lentils; jam; Christmas pudding; roast; rice; paella; risotto; mince pies; apple
                pie; caramel; garlic bread; chapatis; gravy; chestnuts; pancakes; moussaka; goose"""
            ),
            "distraction": _w(
                """a phone call; a crossword; the football; a nap; a row with the kids; a good book; the doorbell; a
                jigsaw; the tennis; a bath; a TikTok video; a chat over the fence; an online auction; a lost
                earring; the neighbours' fireworks"""
            ),
            "ate": _w(
                """toast; crisps; takeaway pizza; cornflakes; cold beans; noodles; boiled eggs; chips from the corner;
                cheese and crackers; a tin of peaches; pho from the place downstairs; sandwiches; leftover curry;
                nothing"""
            ),
        },
        (
            "I burnt the {dish} because of {distraction}, so we had {ate}",
            "the {dish} went up in smoke, I'd been distracted by {distraction}, supper was {ate}",
            "smoke everywhere, that was the {dish}, blame {distraction}, ended up with {ate}",
            "{distraction} and whoosh, black {dish}, {ate} for dinner then",
            "note to self: {distraction} and {dish} don't mix, charcoal, dinner was {ate}",
            "fire alarm went off[ last night| on Sunday|], the {dish} was a goner, {distraction} you see, {ate} it was",
        ),
        (
            "what did I char in the kitchen",
            "what took my mind off the cooking",
            "what did we fall back on when the meal was spoilt",
            "why did the {dish} turn to coal",
            "what did I let catch on the stove or in the oven",
            "how come we had to eat {ate}",
            "what dish set off the alarm",
            "because of which thing I have forgotten the {dish}",
            "what filled our bellies instead of {dish}",
            "my cooking failure, what was I making",
        ),
        ("burnt {dish}", "{dish} {ate}", "{dish}"),
        (
            "Oh no! It happens to every cook once.",
            "What a shame about the {dish}. Did the pot survive?",
            "At least nobody went hungry, or not for long.",
            "Next time set a timer, perhaps. How does the kitchen smell?",
        ),
    ),
    Event(
        "taxi driver's tale",
        {
            "driver": _w(
                """a Ghanaian professor; a former wrestler; a poet; a retired pilot; an Elvis impersonator; a chess
                master; a widower; a grandmother of nine; a law student; a beekeeper; an ex-monk; a stuntman; an
                opera singer; a goalkeeper"""
            ),
            "told": _w(
                """once drove the Pope; has been married five times; found a baby on the back seat; is writing a novel;
                never learnt to swim; won a million and lost it; sees ghosts; hates driving; taught the prime
                minister maths; sleeps three hours a night; was struck by lightning; collects spoons; met the wife
                in a traffic jam; used to be a spy"""
            ),
            "to": _w(
                """the airport; the hospital; the station; the opera; my hotel; the vet; the office; a wedding; the
                ferry port; casualty; my mum's; the stadium; the passport office"""
            ),
            "price": _PRICES,
        },
        (
            "my taxi driver to {to} was {driver} who {told}, the ride cost {price}",
            "took a cab to {to}, {price}, driven by {driver} who {told}, so he says",
            "had {driver} at the wheel on the way to {to}, somebody who {told}, {price} and worth it",
            "{price} for the taxi to {to} but what a talker, {driver} who {told}",
            "you meet people in cabs, this one, {driver}, {told}, we chatted the whole way to {to}, {price}",
        ),
        (
            "who chauffeured me to {to}",
            "what life story did I hear on the ride to {to}",
            "where was the cabbie taking me",
            "what was the fare to {to}",
            "what did the person behind the wheel reveal",
            "who do I know, from a car ride, that {told}",
            "how much did I hand over to the cabby",
            "what past or trade did my driver have",
            "the man of the taxi, what he has told",
            "which destination was it when {driver} drove me",
        ),
        ("taxi {to}", "{driver} taxi", "driver {to}"),
        (
            "Taxi rides can be like short stories. Did you believe it all?",
            "What a character! I'd have asked a hundred questions.",
            "Then the ride can't have felt long.",
            "You meet all sorts. I hope you got there in time.",
        ),
    ),
    Event(
        "took the wrong bus or train",
        {
            "vehicle": _w("bus; tram; train; ferry; coach; metro; night bus; shuttle; minibus; water taxi"),
            "goal": _w(
                """the dentist; a wedding; my first day; a funeral; the beach; the stadium; Gran's; a job centre
                appointment; the zoo; a date; the passport office; the opera; the hospital; a driving test"""
            ),
            "ended": (*_MADE_UP[:80], *CITIES[:60]),
            "home": _w(
                """walked back; hitched a lift on a milk float; rang a friend; took a taxi for a fortune; had a nice
                lunch there; cried a bit; borrowed a bike; slept in the waiting room; went for a swim; got a lift
                from a priest; gave up and went home"""
            ),
        },
        (
            "I got on the wrong {vehicle} on my way to {goal} and ended up in {ended}, {home}",
            "wrong {vehicle}! meant to go to {goal}, landed in {ended}, {home}",
            "instead of {goal} I saw {ended} today, that's what you get for taking the wrong {vehicle}, {home}",
            "dozed off on the {vehicle}, was bound for {goal}, woke up in {ended}, {home}",
            "so never mind {goal}, the {vehicle} took me to {ended}, I {home}",
            "who can read these timetables, the {vehicle} brought me to {ended}, not to {goal}, {home}",
        ),
        (
            "where did I find myself through my travel blunder",
            "where had I been meaning to go when I wound up in {ended}",
            "what kind of transport carried me astray",
            "how did I get out of {ended}",
            "what was I doing in {ended}, of all places",
            "why did I never make it to {goal}",
            "I went astray en route to {goal}, whereabouts",
            "what did I do once I realised it was the wrong direction",
            "by error I have travelled to which place",
            "which destination did I miss the day I saw {ended}",
        ),
        ("{vehicle} {ended}", "{ended}", "{goal} {vehicle}"),
        (
            "Oh no! At least you saw something new.",
            "What an odyssey. Did it end well?",
            "These things happen. I hope nobody minded.",
            "That's quite a detour! What did you make of {ended}?",
        ),
    ),
    Event(
        "laundry mishap",
        {
            "garment": _w(
                """cashmere jumper; white shirt; wedding shirt; football kit; best blouse; school uniform; kimono;
                linen trousers; bathrobe; silk scarf; wool socks; cricket whites; pillowcases; lab coat; karate suit"""
            ),
            "owner": _HIM + _HER,
            "result": _w(
                """pink; two sizes smaller; fit for a doll; grey with fluff; full of holes; covered in shredded tissue;
                striped; stiff as a board; blue all over; long enough for a giant; smelling of wet dog; the colour
                of tea"""
            ),
            "cause": _w(
                """a red sock; washing it at ninety; a tissue in a pocket; bleach; a leaky pen; a new pair of jeans;
                the tumble dryer; a lipstick; a beetroot stain remover; a dog blanket; a forgotten crayon; the spin
                cycle; paprika"""
            ),
        },
        (
            "I did the washing and {owner}'s {garment} came out {result} because of {cause}",
            "{owner}'s {garment} is {result} now, it was {cause}, I feel awful",
            "laundry fail: the {garment} of {owner}, {result}, thanks to {cause}",
            "how do I tell {owner}, the {garment}, it's {result}, and the reason is {cause}",
            "{cause}, and the {garment} that belongs to {owner} ends up {result}",
            "took the things out of the drum and nearly died, {owner}'s {garment}, {result}, all down to {cause}",
        ),
        (
            "what item of clothing did I spoil",
            "whose {garment} came to a sad end",
            "what did the {garment} look like afterwards",
            "how did I manage to ruin something of {owner}'s",
            "what should I have taken out before pressing start",
            "to whom do I owe new clothes",
            "what piece of {owner}'s wardrobe suffered at my hands",
            "from what the {garment} got destroyed",
            "why is there a garment that's {result}",
            "what caused the catastrophe with the {garment}",
        ),
        ("{owner} {garment}", "{garment} {result}", "{garment}"),
        (
            "Oh no! Could it be saved with a second wash?",
            "That's a shame. Does the owner know yet?",
            "The washing machine spares no one. Don't be too hard on yourself.",
            "Poor {garment}! It happens in every household.",
        ),
    ),
    Event(
        "haggled at a flea market",
        {
            "item": _w(
                """a gramophone; a brass elephant; a stuffed pike; a typewriter; a cuckoo clock; a samovar; a tin
                robot; a velvet hat; a set of fish knives; a rocking horse; an accordion; a globe with the old
                borders; a birdcage; a tea set; a sabre; a painting of somebody's uncle; a copper pan; a box of
                medals"""
            ),
            "asked": _w("40; 60; 75; 90; a hundred; 120; 150; 200; 80; 55; 65"),
            "paid": _w("8; 12; 15; 17; 20; 22; 25; 30; 5; 33; 38"),
            "seller": _w(
                """a toothless man; two sisters; a student; an old sailor; a woman with a parrot; a widow; a priest; a
                boy of ten; a Belgian; a grumpy fellow; a lady in gloves; a former neighbour"""
            ),
        },
        (
            "I haggled {seller} down from {asked} to {paid} for {item} at the flea market",
            "bargain of the year: {item}, {seller} wanted {asked}, I paid {paid}",
            "at the car boot sale {seller} had {item}, asked {asked}, took {paid} in the end",
            "{item}! {paid} instead of {asked}! {seller} didn't stand a chance",
            "got {item} off {seller} at the flea market, started at {asked}, we shook hands on {paid}",
            "do I need {item}? no, but {seller} came down from {asked} to {paid}, so what can you do",
        ),
        (
            "what did I beat the price down for",
            "from whom did I acquire {item}",
            "how much did I part with for {item}",
            "what was the original asking price of {item}",
            "what old junk or treasure did {seller} let me have",
            "my best piece of bargaining, what was it",
            "who sold me {item}",
            "{item}, how many I have paid finally",
            "what find did I cart home from the stalls",
            "what discount did I get out of {seller}",
        ),
        ("{item} {seller}", "flea market", "{item}"),
        (
            "Well bargained! Where will it go?",
            "What a find! I admire your nerve.",
            "That's a fair bit off. Are you pleased with it?",
            "The best things come from flea markets.",
        ),
    ),
    Event(
        "caught in the rain",
        {
            "where": _w(
                """on the golf course; halfway up the hill; at the bus stop; in the middle of the lake; on the
                motorbike; at the open-air cinema; on the beach; at the cemetery; in the rice fields; on the ferris
                wheel; at the barbecue; on the moor; at the market"""
            ),
            "shelter": _w(
                """a phone box; a cowshed; a stranger's car; a chapel; a bus shelter full of nuns; an upturned boat; a
                pub; a cave; a tepee; a bakery; under a tarpaulin; a greenhouse; a museum of lace; a horsebox"""
            ),
            "who": _WHO,
            "ruined": _w(
                "my phone; my hair; the map; my new shoes; the sandwiches; the cake; my mascara; the tickets; my "
                "notebook; the hat"
            ),
        },
        (
            "{who} and I got soaked {where}, sheltered in the end ({shelter}), {ruined} didn't survive",
            "cloudburst {where}, {who} found shelter, {shelter} it was, but {ruined} got ruined",
            "drenched to the bone {where} with {who}, we fled, {shelter}, too late for {ruined}",
            "it came down like buckets, {who} and me {where}, only shelter: {shelter}, bye bye {ruined}",
            "not a cloud they said, and then {where} the heavens open, {who} and I huddled up, shelter was "
            "{shelter}, and {ruined} got "
            "wet",
        ),
        (
            "where did {who} and I wait for it to stop bucketing down",
            "who was with me in the downpour",
            "whereabouts were we when the skies opened",
            "what of ours was spoilt by the wet",
            "what place kept us dry",
            "with whom did I get wet through",
            "under what roof did we escape the shower",
            "what had I better not take out in bad weather again, it got soggy",
            "the rain has surprised us in which place",
            "what did the deluge cost me",
        ),
        ("soaked {who}", "{who} {where}", "rain {who}"),
        (
            "Oh dear! I hope nobody caught a cold.",
            "Wet through, but what a story. Are you dry again?",
            "The weather has no manners. Was there hot tea afterwards?",
            "That's bad luck. At least you weren't alone.",
        ),
    ),
    Event(
        "allergic reaction",
        {
            "who": _WHO,
            "trigger": _w(
                """a mango; a new shampoo; shellfish; a face cream; peanuts; a hair dye; a kiwi; the neighbour's
                lilies; a wool blanket; a cheap necklace; an antibiotic; cashew cheese; a bath bomb; latex gloves;
                sunscreen; a celery soup"""
            ),
            "swelled": _w(
                """lips; left eye; tongue; neck; both hands; ears; nose; belly; eyelids; feet; chin; forehead"""
            ),
            "cure": _w(
                """a cold flannel; an injection; two tablets; frozen peas; six hours in hospital; an oat bath; a
                yoghurt mask; chamomile tea; a steroid cream; nothing but time; antihistamine; a night on the ward"""
            ),
        },
        (
            "{who} reacted badly to {trigger}, swollen {swelled}, what helped was {cure}",
            "{who} had an allergic reaction, {swelled} like a balloon, all from {trigger}, then {cure}",
            "what a scare, {trigger}, and {who} swelled up, {swelled} first, it took {cure}",
            "turns out {who} can't tolerate {trigger}, {swelled} red and huge, remedy: {cure}",
            "{swelled} out to here, itching like mad, poor {who}, from {trigger} of all things, {cure} put it right",
        ),
        (
            "what brought {who} out in a rash",
            "who puffed up like a balloon",
            "which bit of {who} was affected",
            "what calmed the swelling down",
            "what must {who} steer clear of from now on",
            "what substance didn't agree with {who}",
            "who had better avoid {trigger}",
            "by what was the itching of {who} caused",
            "how was {who} treated that time",
            "what turned {who} red and blotchy",
        ),
        ("{who} {trigger}", "{who} reaction", "{trigger}"),
        (
            "How frightening! Is everything back to normal?",
            "Good that it passed. Better to be careful from now on.",
            "Poor thing! I hope that was the last of it.",
            "Skin can be so unforgiving. Glad something helped.",
        ),
    ),
    Event(
        "child lost a tooth or took first steps",
        {
            "child": _w(
                """my son; my daughter; our youngest; my grandson; my niece; my nephew; the baby; little Amara; Jonas;
                my goddaughter; Wren; our Kev's girl; the neighbour's boy; Ottilie; wee Hamish; Nila"""
            ),
            "feat": _w(
                """lost the first tooth; took the first steps; said the first word; rode a bike without stabilisers;
                tied shoelaces alone; swam a whole length; slept through the night; wrote a first letter; whistled
                for the first time; ate with a spoon; climbed out of the cot; drew a face; counted to twenty"""
            ),
            "where": _w(
                """at the supermarket; on the beach; at Granny's; in the corridor; on the train; in the garden; at a
                wedding; in church; at the hospital; in the middle of a restaurant; at nursery; on the ferry; in
                front of the telly"""
            ),
            "reward": _w(
                """an ice cream; a gold coin; a cuddly shark; a round of applause; a sticker; two euros; a trip to the
                zoo; pancakes; a kite; a big hug; a balloon; a new book"""
            ),
        },
        (
            "{child} {feat} {where}, as a reward there was {reward}",
            "milestone! {child} {feat}, {where}, we gave {reward}",
            "I nearly missed it, {child} {feat} {where}, got {reward} for it",
            "{where} of all places {child} {feat}, everyone clapped, {reward} afterwards",
            "{child} {feat}[ yesterday| this morning| on Sunday|], it was {where}, {reward} was in order",
        ),
        (
            "what milestone did {child} reach",
            "where did the great moment of {child} happen",
            "what treat did {child} get for the achievement",
            "who of the little ones {feat}",
            "what was {child} able to do all of a sudden",
            "in which place were we when {child} surprised us",
            "for baby book: what did {child} do and where",
            "how did we celebrate the big step of {child}",
            "the kid has made a progress, which one",
            "what was {reward} for",
        ),
        ("{child} {feat}", "{child} first", "{child}"),
        (
            "What a moment! Well done, little one.",
            "They grow so fast. Did you get a picture?",
            "How lovely that you were there for it.",
            "That's one to write down. You must be proud!",
        ),
    ),
    Event(
        "babysitting adventure",
        {
            "kids": _w(
                """my sister's twins; the neighbours' boys; my godson; three nephews; the Lindqvist girls; a
                colleague's baby; my niece; the triplets; my grandchildren; Aunt Pia's lot; the landlord's son; two
                cousins"""
            ),
            "did": _w(
                """drew on the wallpaper; locked me in the bathroom; fed the goldfish chocolate; cut each other's hair;
                refused to sleep till two; flushed my watch; built a fort out of my mattress; rang the police;
                painted the dog; ate a candle; hid in the tumble dryer; poured flour down the stairs; set up a shop
                with my jewellery; sang for four hours"""
            ),
            "bribe": _w(
                """marshmallows; a bedtime story about sharks; cartoons; ten euros; a disco; hot chocolate; a magic
                trick; popcorn; a puppet show; strawberry ice; the promise of a kitten; bubble wrap"""
            ),
            "pay": _w(
                "nothing; 30 euros; a box of wine; fifty quid; a thank-you card; a pizza; $40; a foot massage "
                "voucher; a hug"
            ),
        },
        (
            "I looked after {kids}, they {did}, calmed down with {bribe}, my pay was {pay}",
            "babysat {kids}[ on Saturday| last night| yesterday|]: they {did}, peace only came with {bribe}, for {pay}",
            "never again {kids}, they {did}, I had to resort to {bribe}, and all of it for {pay}",
            "{kids} {did} while I was in charge, {bribe} saved me, got {pay}",
            "angels, their parents said, {kids}, well they {did}, thank God for {bribe}, and {pay} at the end of it",
        ),
        (
            "what mischief did {kids} get up to",
            "whose children was I minding",
            "how did I settle {kids}",
            "what did I earn for keeping an eye on {kids}",
            "what did the little monsters do on my watch",
            "which brats nearly drove me mad",
            "what trick made {kids} behave",
            "was I paid for the childcare, and what",
            "the children which I guarded, what they have made",
            "what happened the night I was in charge of {kids}",
        ),
        ("babysat {kids}", "{kids}"),
        (
            "You deserve a medal! Have you recovered?",
            "Children need no instructions, do they?",
            "What an evening. Would you do it again?",
            "Oh my! I hope the parents came home on time.",
        ),
    ),
    Event(
        "overheard conversation",
        {
            "where": _w(
                """in the changing room; on the tram; in the dentist's waiting room; behind me at the theatre; through
                the wall; at the hairdresser's; in the steam room; in the queue for stamps; at the next table; on
                the night train; in the car park; at the allotments"""
            ),
            "speakers": _w(
                """two policemen; a couple; some students; two old ladies; a lawyer and a nun; three schoolgirls; a man
                on the phone; two surgeons; a bride and her mother; twins; the neighbours; a pair of joggers; the
                mayor and somebody"""
            ),
            "secret": _w(
                """the bakery is being sold; somebody won the lottery and told no one; the bridge isn't safe; a husband
                doesn't know about a second flat; the chef buys the soup in tins; they're planning to elope; a
                grandmother smokes pot; the director is going to resign; a wedding is off; the ghost tour is faked;
                somebody buried a tortoise in the park; the swimming pool will close; they switched the paintings;
                the will was forged"""
            ),
        },
        (
            "I overheard {speakers} {where}, apparently {secret}",
            "{where} I couldn't help listening to {speakers}, they said {secret}",
            "eavesdropped on {speakers} {where}, {secret}, can you believe it",
            "wasn't meant for my ears but {speakers} {where} were saying that {secret}",
            "pretended to read while {speakers} talked {where}: {secret}",
            "you hear things, {where} for instance, {speakers}, not even whispering, that {secret}",
        ),
        (
            "what did I catch {speakers} saying",
            "whose chat did I listen in on",
            "where was I when my ears pricked up",
            "what secret came to my ears by accident",
            "who let slip that {secret}",
            "what juicy bit did I pick up {where}",
            "how do I know {secret}",
            "two or more people spoke and I have listened, who were they",
            "in what place did I eavesdrop on {speakers}",
            "what wasn't I supposed to hear",
        ),
        ("{speakers} {where}", "overheard {speakers}", "{speakers}"),
        (
            "Well, well! What will you do with that knowledge?",
            "The things one hears. Do you think it's true?",
            "I'd have found it hard to keep a straight face.",
            "That's better than the radio!",
        ),
    ),
    Event(
        "stuck in a lift",
        {
            "building": _w(
                """the town hall; the hospital; a department store; my block of flats; the office; a hotel; the
                library; the TV tower; the car park; the university; a shopping centre; the court; the old post
                office"""
            ),
            "with": _w(
                """a man and his cello; a pizza courier; my ex; two plumbers; a woman in labour; the mayor; a class of
                infants; a greyhound; a dentist; nobody at all; a tray of eclairs; my boss; a cleaner who sang; a
                claustrophobic judge"""
            ),
            "time": _w(
                "an hour; forty minutes; two hours; ninety minutes; twenty minutes; three hours; half an hour; "
                "four hours"
            ),
            "passed": _w(
                """playing I spy; singing hymns; eating mints; telling ghost stories; sharing a banana; doing yoga;
                reading the safety notice; swapping recipes; complaining; teaching each other swear words; taking a
                nap; counting the tiles"""
            ),
        },
        (
            "I got stuck in the lift at {building} with {with} for {time}, we passed it {passed}",
            "{time} in a stuck lift! in {building}, with {with}, {passed} to kill the time",
            "the elevator of {building} stopped between floors, {time}, {passed}, company: {with}",
            "spent {time} {passed} because the lift in {building} gave up, with {with} in there too",
            "pressed the button, jolt, dark, that was {building}, {time}, me and {with}, ended up {passed}",
        ),
        (
            "who shared my captivity between two floors",
            "where was I trapped",
            "how long before they freed me from {building}",
            "what did I do to while away the time in that metal box",
            "in which building did I get jammed",
            "what company did I have in the broken lift",
            "why do I take the stairs at {building} now",
            "how many time I was closed in",
            "with whom was I stranded going up or down",
            "what kept us sane till the engineer came",
        ),
        ("lift {building}", "stuck {building}", "{building}"),
        (
            "I hope you stayed calm! Did you take the stairs afterwards?",
            "What an ordeal, or perhaps an adventure.",
            "Oh no! Who got you out in the end?",
            "Time goes slowly in there, I imagine.",
        ),
    ),
    Event(
        "wrong order served",
        {
            "cafe": _MADE_UP,
            "wanted": _w(
                """a flat white; the soup of the day; a cheese toastie; a margherita; scrambled eggs; a salad; the
                vegan burger; mint tea; a small beer; pancakes; the fish; a croissant; dim sum"""
            ),
            "got": _w(
                """a bowl of snails; a steak; somebody's birthday cake; cold mussels; nine espressos; a children's
                menu; liver and onions; a bucket of wings; a bare plate; a litre of cider; a kidney pie; an oyster
                platter; a glass of milk; pigs' ears"""
            ),
            "end": _w(
                """I ate it anyway; they gave it me for free; the waiter cried; we swapped with the next table; I left;
                I got a voucher; it was delicious; I paid for both; they argued with me; the cook came out to
                apologise"""
            ),
        },
        (
            "at {cafe} I asked for {wanted} and they served me {got}, {end}",
            "ordered {wanted} at {cafe}, along came {got}, {end}",
            "how does one get from {wanted} to {got}, ask the folks at {cafe}, {end}",
            "{cafe} brought {got} instead of {wanted}[ today| yesterday| at lunch|], {end}",
            "sat in {cafe} for ages waiting for {wanted}, the waiter puts down {got}, {end}",
        ),
        (
            "what did the waiter plonk in front of me by mistake",
            "which café or eatery muddled up my order",
            "what had I been hoping to have at {cafe}",
            "how did the mix-up at {cafe} end",
            "what arrived in lieu of {wanted}",
            "where was I presented with {got}",
            "did I make a fuss about {got} or what",
            "in {cafe} they gave me false thing, which",
            "what was the blunder the kitchen made",
            "who on earth served me {got}",
        ),
        ("{cafe} {wanted}", "{cafe} {got}", "{cafe}"),
        (
            "That's quite a mix-up! Will you go back?",
            "Ha! Somebody else must have waited for that.",
            "Oh well, at least it makes a good story.",
            "Restaurants can be an adventure. Were you very hungry?",
        ),
    ),
    Event(
        "engagement",
        {
            "who": FIRST_NAMES,
            "fiance": FIRST_NAMES,
            "where": _w(
                """on a ferris wheel; in the launderette; at a motorway service station; up a lighthouse; in the queue
                for passports; under water; at her gran's birthday; on stage at karaoke; in a hot-air balloon; at
                the vet's; in the frozen food aisle; on a night bus; at the summit; in a canoe; during the interval"""
            ),
            "ring": _w(
                """an onion ring; his grandmother's sapphire; a curtain ring; a bit of wire; a tattoo; a ring that
                didn't fit; a hula hoop; a huge emerald; no ring at all; a washer from the toolbox; a plain gold
                band; a Haribo"""
            ),
        },
        (
            "{who} proposed to {fiance} {where} with {ring}, the answer was yes",
            "{who} and {fiance} are engaged! {who} popped the question {where}, with {ring}",
            "wedding bells, {fiance} said yes to {who} {where}, there was {ring}",
            "{where} {who} went down on one knee for {fiance}, {ring} in hand",
            "haven't you heard, {who} asked {fiance}, {where}, imagine, and {ring} instead of a diamond",
        ),
        (
            "who is going to marry {fiance}",
            "where did {who} ask for the hand of {fiance}",
            "what did {fiance} get put on the finger",
            "who are the lovebirds that will tie the knot",
            "to whom did {who} get betrothed",
            "what unusual location was chosen for the proposal",
            "what jewellery, if any, was involved when {who} proposed",
            "in which place {who} has requested {fiance} in marriage",
            "how did {who} do it, the romantic thing",
            "with what object was {fiance} won over",
        ),
        ("{who} {fiance}", "{who} proposed", "{fiance} engaged"),
        (
            "How romantic, in its own way! When is the wedding?",
            "Congratulations to them both! Were you surprised?",
            "What a place for it. They'll tell that one for years.",
            "Lovely news! Love finds a way.",
        ),
    ),
    Event(
        "driving test",
        {
            "who": _WHO,
            "go": _w(
                """first go; second attempt; third try; fourth time; seventh attempt; fifth go; ninth try; twelfth
                attempt; sixth time"""
            ),
            "outcome": _w("passed; failed"),
            "because": _w(
                """a pheasant on the road; a bus lane; a very kind examiner; hardly any traffic; one roundabout; a
                stalled engine; a perfect parallel park; fog; a cyclist without lights; tears; lucky socks; the hill
                start; a funeral procession; a red light; a strict lady with a clipboard"""
            ),
            "town": CITIES,
        },
        (
            "{who} {outcome} the driving test in {town} on the {go}, it came down to {because}",
            "driving test in {town}, {go}: {who} {outcome}, the reason was {because}",
            "{who} did it, I mean the test, {outcome} on the {go}, {town}, {because} decided it",
            "news from {town}: {who} {outcome} the driving test, {go}, due to {because}",
            "all that practice, then {because}, and {who} {outcome} in {town}, and it was the {go}",
        ),
        (
            "has {who} got a licence yet, what did I say",
            "how many goes did {who} need behind the wheel",
            "did {who} get through or flunk it",
            "in what town did {who} sit the road exam",
            "what tipped the scales for {who} with the examiner",
            "who was being examined at the wheel",
            "should we let {who} drive us, was there success",
            "{who} made the exam for the car, with which result",
            "why did it go as it did for the learner driver",
            "was it the first time that {who} tried",
        ),
        ("driving test {who}", "driving {who}", "{who} {town}"),
        (
            "What nerves that takes! How does {who} feel about it?",
            "Driving tests are never fair. Hug {who} from me.",
            "Ah, I see! So what's next on the road?",
            "That must have been a tense hour.",
        ),
    ),
    Event(
        "secret ingredient revealed",
        {
            "who": _WHO,
            "dish": _w(
                """chilli; apple cake; gravy; biryani; pickles; meatballs; pizza dough; brownies; fish stew; hummus;
                dumplings; borscht; potato salad; lemonade; curry; tomato sauce; pancakes; roast potatoes; punch;
                carrot cake"""
            ),
            "secret": _w(
                """a spoon of coffee; an anchovy; mayonnaise; beer; a grated pear; peanut butter; black treacle; pickle
                juice; Marmite; goose fat; a bay leaf; dark chocolate; orange peel; semolina; vodka; condensed milk;
                smoked tea; crushed cornflakes; a pinch of cumin"""
            ),
            "price": _w(
                """a whole bottle of gin; my marmalade recipe; an hour of ironing; a solemn oath; nothing but flattery;
                a foot rub; a week of school runs; my silence about the vase; two glasses of port; a game of rummy"""
            ),
        },
        (
            "{who} finally told me the secret of the {dish}: {secret}, it cost me {price}",
            "the trick with {who}'s {dish} is {secret}, I got it out of them for {price}",
            "{secret}! that's what {who} puts in the {dish}, all it took was {price}",
            "after years {who} let on that there is {secret} in the {dish}, in exchange for {price}",
            "in return for {price} I was told by {who} what goes into the {dish}, it's {secret}, who'd have thought",
        ),
        (
            "what makes the {dish} of {who} so tasty",
            "what's hidden in that famous {dish}",
            "who confided a culinary mystery to me",
            "what did I have to trade for the knowledge about the {dish}",
            "for which recipe is {secret} the key",
            "what should I add to the {dish} to make it like {who} does",
            "how did I get {who} to spill the beans",
            "in the {dish} of {who} what goes inside, the special thing",
            "who uses {secret} for cooking, and in what",
            "which flavouring was let out of the bag by {who}",
        ),
        ("{who} {dish}", "{dish} secret", "{dish}"),
        (
            "What a discovery! Will you try it at home?",
            "I'd never have guessed. Clever cook!",
            "Your secret is safe with me.",
            "That was a fair trade, I'd say.",
        ),
    ),
    Event(
        "postcard received",
        {
            "who": _WHO,
            "from": (*COUNTRIES[:60], *CITIES[20:90]),
            "picture": _w(
                """a donkey in a hat; a lighthouse; a naked statue; three kittens; a cable car; a sunset; a pickle
                factory; a windmill; a dancing bear; an ugly hotel; a volcano; a queen; a cheese; a steam train; a
                giant prawn; a monastery"""
            ),
            "text": _w(
                """the food is dreadful; I've lost my luggage; I'm never coming back; it rains; met a man called Horst;
                send money; you'd love the ducks; we got engaged; thinking of you; the beds are too short; I saw a
                whale; don't tell mother; sunburnt already; I found religion; feed my fish"""
            ),
        },
        (
            "{who} sent me a postcard from {from} with {picture} on it, it says {text}",
            "postcard from {who} in {from}: {picture} on the front, {text} on the back",
            "there was a card from {from} in the letterbox, from {who}, {picture}, the message was {text}",
            "{who} is in {from}, wrote a card, {text}, and the picture, {picture}, went on my fridge",
            "who still writes postcards, {who} does, from {from}, {picture}, with just this: {text}",
        ),
        (
            "what did {who} scribble to me from abroad or wherever",
            "who thought of me while travelling",
            "from what place did {who} write",
            "what's the motif of the thing on my fridge",
            "where was {who} at the time of writing to me",
            "what greeting reached me out of {from}",
            "what was pictured on what {who} posted",
            "somebody has written from {from}, who",
            "whose handwriting said {text}",
            "what were the few lines from {who} about",
        ),
        ("postcard {who}", "{who} {from}", "card {from}"),
        (
            "How nice to get real post! Will you write back?",
            "Short and to the point. Does that sound like {who}?",
            "A postcard is a little present.",
            "That must have made you smile.",
        ),
    ),
    Event(
        "sold something",
        {
            "item": _w(
                """my old pram; the caravan; a drum kit; the exercise bike; my wedding dress; a fish tank; the garden
                shed; my comics; the trombone; a sideboard; the surfboard; Grandpa's stamps; a chandelier; the
                trampoline; my skis; the loom; a bathtub; the bunk bed"""
            ),
            "buyer": _w(
                """a circus; a young couple; a man from Hull; a retired nurse; my own dentist; an art student; two
                brothers; a pensioner; the vicar; a film crew; a lady with nine cats; somebody called Attila; a
                school; a YouTuber; a neighbour"""
            ),
            "price": _PRICES,
            "reason": _w(
                """it was gathering dust; I need the space; we need the cash; it brought back memories; the landlord
                complained; nobody used it; I'm getting a better one; my knees won't take it; we're expecting; it
                squeaked"""
            ),
        },
        (
            "I sold {item} to {buyer} for {price}, {reason}",
            "{item} is gone, {buyer} gave me {price} for it, {reason}",
            "got {price} for {item} online, {buyer} picked it up, {reason}",
            "finally rid of {item}, {reason}, {buyer} paid {price}",
            "{buyer} came [on Saturday|last night|yesterday|] and carried off {item}, {price} in cash, {reason}",
            "bit sad about it, {reason} though, so {item} went to {buyer}, {price}",
        ),
        (
            "who owns {item} now",
            "how much did I make on {item}",
            "what did I flog to {buyer}",
            "why did I part with {item}",
            "to whom did I let go of {item}",
            "what did {item} fetch",
            "which possession did I turn into money",
            "{item}, at who I have given it and for what price",
            "what purchase did {buyer} make at my place",
            "what was my motive for getting rid of {item}",
        ),
        ("sold {item}", "{item} {buyer}", "{item}"),
        (
            "Good that it found a new home. Will you miss it?",
            "Well sold! What will you do with the money?",
            "Letting go can feel good.",
            "There's a buyer for everything, isn't there?",
        ),
    ),
    Event(
        "fancy dress",
        {
            "who": _WHO,
            "as": _w(
                """a teapot; Cleopatra; a traffic light; a lobster; Frida Kahlo; half a horse; a vampire nurse; a
                pineapple; Sherlock Holmes; a mermaid; a cactus; Henry the Eighth; a jellyfish; a disco ball; an
                astronaut; a Viking; a lampshade; a garden gnome"""
            ),
            "me": _w(
                """a pirate; a mummy; Marie Curie; a bumblebee; a chess pawn; a ghost; Robin Hood; a pizza slice; a
                witch; a scarecrow; Charlie Chaplin; a sunflower; a penguin; a beetroot; Zorro"""
            ),
            "event": _w(
                """carnival; the office do; Halloween; the hen night; the school disco; a murder mystery; New Year's;
                the fun run; Purim; the village pantomime; a themed birthday; the boat party; Fasching; a charity
                swim"""
            ),
        },
        (
            "at {event} {who} was dressed as {as} and I went as {me}",
            "fancy dress for {event}: me {me}, {who} {as}",
            "you should have seen {who} as {as} at {event}, next to me as {me}",
            "{who} came to {event} as {as}, I was {me}, we couldn't sit down all night",
            "went to {event} disguised as {me}, nobody knew me, but {who}, {as}, stole the show",
        ),
        (
            "what was {who}'s costume",
            "what did I disguise myself as",
            "on what occasion did we dress up",
            "who got themselves up as {as}",
            "what was I masquerading as for {event}",
            "which outfit did {who} wear to {event}",
            "where did I make an appearance as {me}",
            "like what {who} was dressed",
            "who turned up looking like {as}",
            "what get-up did I go in when {who} was {as}",
        ),
        ("{event} {who}", "dressed {who}", "costume {who}"),
        (
            "What a picture! Who had the better costume?",
            "Dressing up is half the fun. Were there prizes?",
            "I'd have loved to see that.",
            "Brilliant! How long did it take to make?",
        ),
    ),
    Event(
        "school play",
        {
            "child": _w(
                """my son; my daughter; my niece; my grandson; the youngest; our Billy; little Zainab; my nephew;
                Marlene; the twins' friend; my goddaughter; Ruairi; the neighbours' girl; Emil; Lakshmi"""
            ),
            "role": _w(
                """third sheep; the back end of the cow; the innkeeper; a talking tree; the wolf; the moon; a grumpy
                king; the narrator; a raindrop; Juliet; the left door; a villager; the wicked aunt; a carrot; the
                thunder; Captain Hook"""
            ),
            "play": _w(
                """the nativity; Peter Pan; Hansel and Gretel; a musical about bees; the Ramayana; Oliver; Macbeth for
                beginners; the Snow Queen; the enormous turnip; Treasure Island; a play about recycling; the Pied
                Piper; Noah's Ark"""
            ),
            "slip": _w(
                """waved at us; forgot every line; fell asleep on stage; burped; lost the wig; sang louder than all;
                started crying; kicked Joseph; took two bows; stole the scene; wandered off; got a standing ovation;
                walked into the scenery; ad-libbed"""
            ),
        },
        (
            "{child} was {role} in {play} at school and {slip}",
            "school play: {play}, {child} as {role}, {slip}, we were so proud",
            "went to see {child} in {play}, the part was {role}, {child} {slip}",
            "{child} {slip} in {play}, dressed up as {role}",
            "I cried with laughter at {play}, {child}, {role} you know, just {slip}",
        ),
        (
            "what part did {child} act",
            "what went wrong or right when {child} was on stage",
            "which piece did the pupils put on",
            "who played {role}",
            "in what production did {child} appear",
            "what did {child} do in front of the whole audience",
            "what character was {child} cast as",
            "the theatre of the school, what it was and who played",
            "how did the acting debut of {child} go",
            "who among the kids {slip}",
        ),
        ("{child} {play}", "{play} {role}", "{child} play"),
        (
            "A star is born! Did you film it?",
            "School plays are the best theatre there is.",
            "How sweet. Was {child} nervous beforehand?",
            "I'd have clapped the loudest.",
        ),
    ),
    Event(
        "fishing or foraging haul",
        {
            "who": _WHO,
            "haul": _w(
                """a pike as long as my arm; two kilos of chanterelles; one boot; a bucket of blackberries; an eel;
                five mackerel; wild garlic; a rusty bike; eleven crabs; nothing but nettles; sloes; a carp called
                Gerald; a basket of ceps; three tiny perch; bilberries; samphire; a message in a bottle; hazelnuts;
                elderflowers"""
            ),
            "where": _w(
                """at the reservoir; in the beech wood; off the pier; along the railway line; at the old quarry; on the
                estuary; behind the barracks; up on the moor; by the weir; near the monastery; in the dunes; on the
                far shore; at the mill pond"""
            ),
            "use": _w(
                """made soup; threw it back; made gin; fried it in butter; gave it to the cat; made jam; pickled the
                lot; dried it; took a photo; put it in an omelette; froze half of it; fed the whole street; hung it
                on the wall; forgot it in the car"""
            ),
        },
        (
            "{who} and I came home with {haul} from a trip {where}, we {use}",
            "out {where} with {who}, the haul: {haul}, then we {use}",
            "went looking {where}[ at dawn| on Sunday| yesterday|], {who} found {haul}, we {use}",
            "{haul}! that's what {who} and me got {where}, later we {use}",
            "six hours {where}, flasks and all, {who} moaning about the midges, and what do we bring back, {haul}, "
            "so we {use}",
        ),
        (
            "what did {who} and I gather or catch",
            "what became of {haul}",
            "where did {haul} come from",
            "who went foraging or angling with me",
            "whereabouts should I go again for {haul}",
            "what was the yield of our outing {where}",
            "how did we prepare or use up what nature gave us",
            "in which place we have found {haul}",
            "in whose company did I bag {haul}",
            "what was in the basket or bucket after that day out with {who}",
        ),
        ("{haul}", "{who} {where}", "{haul} {who}"),
        (
            "A fine day out, by the sound of it. Would you go again?",
            "Nature provides, in its own way!",
            "That's a haul to talk about. Who had the most luck?",
            "Fresh air does you good. Did you get cold?",
        ),
    ),
    Event(
        "boat mishap",
        {
            "craft": _w(
                """canoe; pedalo; rowing boat; kayak; gondola; dinghy; raft; paddleboard; punt; narrowboat; catamaran;
                rubber boat"""
            ),
            "water": _w(
                """the lake; the canal; the river; the bay; the boating pond; the reservoir; the fjord; the weir; the
                backwaters; the lagoon; the estuary; the harbour"""
            ),
            "who": _WHO,
            "lost": _w(
                """both oars; a picnic hamper; my glasses; one flip-flop; the car key; her wig; a thermos; the camera;
                my dignity; a trombone; the anchor; my trousers; a watch; the dog's lead; a straw hat"""
            ),
            "blame": _w(
                """a swan; standing up; a passing ferry; an argument; a wasp; a hole; too many sandwiches; a selfie;
                the current; a drunk captain; a low bridge; changing seats; a sneeze"""
            ),
        },
        (
            "our {craft} tipped over on {water}, {who} and I lost {lost}, the cause was {blame}",
            "{who} capsized us on {water}, in a {craft}, because of {blame}, {lost} went to the bottom",
            "hired a {craft} with {who}, then {blame}, and in we went, {water}, minus {lost}",
            "somewhere at the bottom of {water} lies {lost}, {blame}, the {craft}, {who} and me, you get the idea",
            "{blame} was enough to turn over the {craft}, {who} came up laughing, {lost} never came up from {water}",
        ),
        (
            "what sank when we went under",
            "which vessel did {who} and I overturn",
            "who was on board with me when we keeled over",
            "what made us capsize",
            "on which body of water did we take a dunking",
            "what would a diver find of ours in {water}",
            "how come {lost} is no longer with us",
            "for what reason the {craft} has turned",
            "what was I sitting in when I got that unplanned bath",
            "what did I lose overboard",
        ),
        ("{craft} {water}", "{craft} {who}", "{craft}"),
        (
            "Oh no! I hope everyone can swim.",
            "What a dunking. Were you cold?",
            "At least you all got out. Will you dare again?",
            "The water always wins! Glad you're dry now.",
        ),
    ),
    Event(
        "got sacked or quit",
        {
            "who": _WHO,
            "left": _w(
                """got sacked from; walked out of; quit; was laid off at; resigned from; handed in notice at; was fired
                from"""
            ),
            "firm": tuple(
                f"{name}{kind}" for name in _MADE_UP[:90] for kind in (" & Sons", " Bakery", " Insurance", " Logistics")
            ),
            "why": _w(
                """sleeping in the store room; a row about the rota; a rude email; no pay rise; giving away sandwiches;
                the long commute; refusing to wear a tie; an affair; a tweet; the smell; being late nine times; a
                broken forklift; a matter of principle; singing at the till; bad knees; too many meetings"""
            ),
            "next": _w(
                """go travelling; open a tea shop; retrain as a nurse; live on savings; do nothing for a month; keep
                bees; write a book; drive a tram; move back home; sue them; go freelance; look after the kids;
                become a monk; sell candles"""
            ),
        },
        (
            "{who} {left} {firm} over {why}, the plan now is to {next}",
            "heard the news? {who} {left} {firm}, it was about {why}, and wants to {next}",
            "{who} {left} {firm}[ last week| yesterday| on Friday|], reason {why}, next step: to {next}",
            "no more {firm} for {who}, who {left} the place because of {why} and is going to {next}",
            "{why}, that was the end of it, {who} {left} {firm}, says it's time to {next}",
        ),
        (
            "why is {who} out of work",
            "where was {who} employed until it went sour",
            "what does {who} intend to do now that the job's gone",
            "who is no longer on the payroll of {firm}",
            "did {who} jump or get the boot",
            "over what did {who} and {firm} part ways",
            "what are the future plans of {who} without that employer",
            "{who} has no more work, from which reason",
            "which company did {who} turn their back on",
            "who had trouble at {firm} because of {why}",
        ),
        ("{who} {firm}", "{firm}", "{who} {left}"),
        (
            "That's a big change. How is {who} taking it?",
            "Sometimes an end is a beginning. I wish {who} luck.",
            "Goodness. Did you see it coming?",
            "I hope it works out well.",
        ),
    ),
    Event(
        "compliment received",
        {
            "from": _w(
                """the fishmonger; my old teacher; a traffic warden; the bishop; my mother-in-law; a teenager; the bin
                man; the new doctor; my yoga teacher; the florist; a colleague from accounts; the bus driver; a
                customs officer; the choirmaster; my son's girlfriend; the barber"""
            ),
            "praised": _w(
                """my handwriting; my laugh; my left foot; my potato salad; my parking; my eyebrows; my Portuguese; my
                patience; my front garden; my curtains; my telephone voice; my posture; my hat; my tomatoes; my
                PowerPoint; my whistling; my tea"""
            ),
            "likened": _w(
                """Italian film stars; a spring morning; the old queen; velvet; an Olympic athlete; a Swiss watch;
                honey; his late wife; a swan; something out of a magazine; a jazz record; a cathedral; a saint;
                Paris in May"""
            ),
        },
        (
            "{from} paid me a compliment about {praised}, compared it to {likened}",
            "{from} admired {praised}, said it reminded them of {likened}",
            "I'm still blushing: {from} praised {praised}, like {likened}, they said",
            "made my day, {from} said {praised} was like {likened}",
            "nobody ever notices {praised}, but {from} did[ today| yesterday| on Friday|], likened to {likened}, if "
            "you please",
        ),
        (
            "what about me did {from} find so nice",
            "who flattered me",
            "to what was I likened, so kindly",
            "which feature or skill of mine got admired",
            "who had a good word for {praised}",
            "what lovely thing did {from} say to me",
            "whose words made me blush",
            "the nice phrase of {from}, for what of me was it",
            "what did {from} compare {praised} with",
            "I need cheering up, what was I praised for and by whom",
        ),
        ("compliment {from}", "{from} {praised}", "{from}"),
        (
            "How nice! You've earned it, I'm sure.",
            "That would make anybody's day.",
            "What a charming thing to say. Did you blush?",
            "Kind words weigh nothing and last long.",
        ),
    ),
    Event(
        "animal gave birth",
        {
            "mother": _w(
                """the cat; our sheepdog; the neighbour's mare; the guinea pig; the goat; my aunt's pug; the sow; the
                rabbit; the zoo's giraffe; the donkey; the school hamster; the ewe; a stray; the farm dog"""
            ),
            "count": NUMBERS[:8],
            "spot": _w(
                """in my sock drawer; under the stage; in the back of the van; on the ironing; in the manger; behind
                the boiler; in the wardrobe; under the kitchen table; in the hay loft; on my best coat; in the
                laundry basket; in the greenhouse; in the font"""
            ),
            "hour": _w(
                "three in the morning; dawn; teatime; midnight; half past four; six in the evening; noon; ten at night"
            ),
            "keep": _w(
                """we're keeping one; they're all spoken for; the runt is mine; my niece named them; they all look like
                the tomcat next door; homes wanted; two are ginger; I cried; the vet was amazed; nobody knew she was
                expecting"""
            ),
        },
        (
            "{mother} had {count} young {spot} at {hour}, {keep}",
            "{count} babies! {mother} gave birth {spot}, around {hour}, {keep}",
            "at {hour} {mother} produced {count} little ones {spot}, {keep}",
            "we've {count} new mouths to feed, {mother} had them {spot}, {hour}, {keep}",
            "I heard a squeak at {hour}, went to look, there's {mother} {spot} with {count} of them, {keep}",
        ),
        (
            "how big was the litter",
            "which animal became a mum",
            "where did {mother} choose to have the babies",
            "at what hour did {mother} deliver",
            "how many offspring does {mother} have",
            "what newborns were discovered {spot}",
            "what's going to happen with the young ones of {mother}, what did I say of them",
            "when were the wee ones born, what time of day",
            "{mother} has made how many babies",
            "in what silly place did the birth happen",
        ),
        ("{mother} {count}", "{mother} {spot}", "{mother}"),
        (
            "How sweet! Are mother and babies well?",
            "What a surprise to wake up to, or stay up for.",
            "New life! Do they have names?",
            "Oh, how tiny they must be.",
        ),
    ),
    Event(
        "autocorrect blunder",
        {
            "to": _w(
                """my boss; the head teacher; the landlady; the family group; my ex; a client; the priest; the bank; my
                mother-in-law; the whole office; the estate agent; my driving instructor; the choir; the dentist"""
            ),
            "slip": _w(
                """"king retires" instead of "kind regards"; "sell you soup" instead of "see you soon"; "mating at ten"
                for "meeting at ten"; "I'm in my vat" instead of "I'm on my way"; "hairy birthday" for "happy
                birthday"; "sorry for your sauce" not "loss"; "the broiler is bored" instead of "the boiler is
                broken"; "mini tanks" for "many thanks"; "flesh for dinner" for "fish for dinner"; "goat job" where
                I meant "great job"; "boil the kids" instead of "bring the kids"; "wet wizard" for "wet weather";
                "lonely duress" instead of "lovely dress"
                """
            ),
            "reply": _w(
                """a row of question marks; a thumbs up; total silence; a phone call; "same to you"; a laughing face; a
                formal warning; "are you drunk"; a goat emoji; "with pleasure"; "please see me"; a prayer"""
            ),
        },
        (
            "I texted {slip} to {to}, what came back was {reply}",
            "my phone made it {slip} and off it went to {to}, response: {reply}",
            "so mortifying, I sent {to} this, {slip}, and got {reply}",
            "autocorrect got me, {to} now has a message from me with {slip}, answered with {reply}",
            "{slip}, that's what {to} had to read from me, I got {reply} for an answer",
            "typing with one thumb while stirring the soup, hit send, to {to}, {slip}, and then {reply}",
        ),
        (
            "who received that awful typo of mine",
            "what nonsense did my phone turn my words into",
            "what had I intended to say when I sent rubbish to {to}",
            "how did {to} react to the garbled message",
            "to whom did I write {slip}",
            "what was the embarrassing thing I fired off",
            "what was the response to my texting slip",
            "the wrong word in my SMS, what it was",
            "what did {to} get from me that made no sense",
            "what should it have said, the thing that went to {to}",
        ),
        ("texted {to}", "message {to}", "{to}"),
        (
            "Oh dear! It could have been worse, though not by much.",
            "Phones have a sense of humour of their own.",
            "I'm trying not to laugh. Did you explain?",
            "That's one for the collection!",
        ),
    ),
    Event(
        "lost wallet handed in",
        {
            "item": _w(
                """purse; wallet; handbag; rucksack; phone; laptop bag; passport; hearing aid; violin; season ticket;
                briefcase; camera; house keys"""
            ),
            "honest": _w(
                """a schoolboy; a nurse; a tramp; a bus driver; two tourists; a cleaner; a lady of ninety; a
                skateboarder; a waiter; a soldier; a rabbi; a lorry driver; a street musician; a girl called Imke; a
                man with a limp"""
            ),
            "to": _w(
                """the police station; my front door; the lost property office; the corner shop; my workplace; the town
                hall; the ticket desk; the baker's; the pub; the tourist office"""
            ),
            "missing": _w(
                """nothing; only the coins; a bus ticket; twenty quid; my stamp card; the photo of the dog; half the
                cash; just a mint; the library card; a lucky penny; the receipt"""
            ),
        },
        (
            "{honest} handed in my {item} at {to}, missing from it: {missing}",
            "my {item} is back! {honest} brought it to {to}, what's gone: {missing}",
            "there are good people, {honest} found my {item} and took it to {to}, {missing} was missing",
            "I'd already cancelled everything when I heard {honest} had left my {item} at {to}, {missing} lost",
            "lost my {item}, got my {item} back, via {to}, thanks to {honest}, and what was gone, {missing}",
        ),
        (
            "who was the honest finder of my {item}",
            "where did the honest soul take what I'd dropped",
            "was anything gone when I got the {item} returned",
            "which of my belongings came back against all odds",
            "whom should I send a reward for the {item}",
            "where did I pick up the {item} in the end",
            "what did {honest} do for me",
            "what had vanished from my {item}",
            "who has brought the {item} that I had lost",
            "why do I believe in humanity again, who returned what",
        ),
        ("{item} {honest}", "{item} handed", "{item}"),
        (
            "There are honest people after all! What a relief.",
            "That restores your faith. Could you thank them?",
            "How lucky! You must have been so worried.",
            "Good to hear. All's well, then.",
        ),
    ),
    Event(
        "tattoo or piercing",
        {
            "who": _WHO,
            "motif": _w(
                """a hedgehog; a pork pie; a tram ticket; an anchor; the word "cheese"; a ladybird; a map of Wales; a
                hammer; a moth; a broken clock; a spanner; a semicolon; a phoenix; the dog's face; a teacup; a Latin
                motto with a mistake; a beetroot; a lighthouse"""
            ),
            "where": _w(
                """left ankle; shoulder blade; ribs; forearm; neck; big toe; calf; wrist; backside; thigh; collarbone;
                behind; elbow; middle finger"""
            ),
            "said": _w(
                """it didn't hurt; it hurt like hell; mum mustn't know; it was a dare; love made me do it; no regrets;
                it was half price; I fainted; it's for Grandad; everyone has one; I'd had a few"""
            ),
        },
        (
            '{who} got a tattoo of {motif} on the {where}, the comment was "{said}"',
            'so {who} has {motif} tattooed on the {where} now, "{said}", quote',
            '"{said}", says {who}, and shows me the {where}, there it is, {motif}, in ink',
            "{who} went and got inked, {motif}, {where}, and explained to me: {said}",
            "wonders never cease, {motif} on the {where} of {who}, for life! and all I hear is: {said}",
        ),
        (
            "what picture does {who} have on the skin for good",
            "who has {motif} about their person for life",
            "on what part of the body is {who} decorated",
            "how did {who} justify that needlework",
            "what design did {who} choose at the parlour",
            "where on {who} can one see {motif}",
            "who went under the needle, and for what image",
            "which drawing has made {who} on the body",
            "what did {who} say about the body art",
            "what's the ink on the {where} of {who}",
        ),
        ("{who} tattoo", "{who} {motif}", "{motif}"),
        (
            "That's a statement! Do you like it?",
            "Well, it certainly won't be forgotten.",
            "I'd never have chosen that, but why not?",
            "It's a brave spot for it. Any plans to get one yourself?",
        ),
    ),
    Event(
        "swapped or bartered",
        {
            "who": _WHO,
            "gave": _w(
                """my old bike; two jars of chutney; a haircut; my drum lessons; a sack of potatoes; my spare wheel; a
                winter's worth of logs; my Tuesday shift; a radio; six eggs; a translation; my window seat; the big
                suitcase; my ice skates; a houseplant"""
            ),
            "got": _w(
                """a hammock; a kilo of cherries; an hour of massage; a wobbly table; a night's babysitting; a goatskin
                rug; a wheelbarrow; a Saturday off; a bottle of plum brandy; a telescope; a new tap; a ticket to the
                derby; a smoked trout; a sewing lesson; a set of saucepans"""
            ),
            "verdict": _w(
                """I got the better deal; I was robbed; fair enough; we're both happy; I want it back; already regret
                it; best swap ever; it doesn't even work; no money needed; my partner laughed"""
            ),
        },
        (
            "{who} and I did a swap, I gave {gave} and got {got}, {verdict}",
            "traded {gave} for {got} with {who}, {verdict}",
            "{who} wanted {gave}, I wanted {got}, done, {verdict}",
            "{got} is mine now, {who} has {gave} in return, {verdict}",
            "who needs cash, I let {who} have {gave} and came away with {got}, {verdict}",
        ),
        (
            "what did I obtain from {who} in exchange",
            "what did {gave} turn into",
            "what did I let {who} have for {got}",
            "with whom did I do a bit of bartering",
            "do I think my deal with {who} was good",
            "how did I come by {got} without paying",
            "what did I give away for {got}",
            "who has {gave} now",
            "I changed something with {who}, what against what",
            "what was the trade I did",
        ),
        ("{who} swap", "{gave} {got}", "{who} {got}"),
        (
            "A proper barter! I like that.",
            "Money isn't everything. Would you do it again?",
            "That's how it used to be done everywhere.",
            "Every swap has two sides. I hope {who} is content too.",
        ),
    ),
    Event(
        "famous person spotted",
        {
            "star": _w(
                """Idris Elba; Judi Dench; the weather man; a Bollywood villain; Björk; the prime minister; Roger
                Federer; a TV chef; Tilda Swinton; an astronaut; the bass player of Blur; Shah Rukh Khan; Meryl
                Streep; a quiz show host; Zidane; a Nobel prize winner; Hugh Grant; the archbishop; Emma Thompson;
                Mo Farah"""
            ),
            "where": _w(
                """at the dry cleaner's; in the frozen aisle; at passport control; in a lay-by; at the garden centre;
                on the tube; at a vegan café; in the chemist's; at the dump; in the swimming pool; at a bus stop; in
                a charity shop; at the optician's; on a ski lift"""
            ),
            "doing": _w(
                """buying leeks; picking a nose; eating a pasty; arguing about a ticket; tying shoelaces; trying on
                hats; humming; asking for directions; feeding pigeons; doing a sudoku; dropping a tray; reading my
                newspaper; sneezing; carrying a rubber plant"""
            ),
            "i": _w(
                """I was too shy to speak; I got an autograph; I said "hello Dave"; I pretended not to notice; I
                dropped my phone; we had a chat; I asked for a photo; I waved like a fool; I walked into a door; I
                got a wink"""
            ),
        },
        (
            "I saw {star} {where}, {doing}, {i}",
            "{star}! {where}! {doing}! {i}",
            "you won't believe who was {where}: {star}, {doing}, {i}",
            "brush with fame[ today| yesterday| on Friday|]: {star} {where}, just {doing}, {i}",
            "I turn round {where} and there stands {star}, {doing} like a normal person, {i}",
        ),
        (
            "which celeb crossed my path",
            "what was {star} up to when I spotted them",
            "where did I bump into somebody famous",
            "how did I behave in front of {star}",
            "which big name did I see {where}",
            "whereabouts was it that I stood near {star}",
            "did I talk to {star} or what happened",
            "a known person from the television I have met, who",
            "what mundane thing was the VIP busy with",
            "who did I see in the flesh, someone everybody has heard of",
        ),
        ("{star}", "{star} {where}", "saw {where}"),
        (
            "How exciting! Were they like you imagined?",
            "Famous people do ordinary things too, it seems.",
            "I'd have been starstruck. Did anyone else notice?",
            "That will be a story for parties!",
        ),
    ),
    Event(
        "speech gone wrong",
        {
            "who": _WHO,
            "event": _w(
                """the wedding; the retirement do; the AGM; Gran's ninetieth; the opening of the library; the
                prize-giving; the wake; the conference; the golden anniversary; graduation; the christening; the
                farewell lunch; the charity dinner"""
            ),
            "slip": _w(
                """called the bride by the wrong name; lost the notes; talked for an hour; told a filthy joke; thanked
                the wrong people; fell off the podium; burst out crying; read out a shopping list; got the hiccups;
                set fire to a napkin; forgot the ending; sang it; proposed a toast with an empty glass; insulted the
                mayor"""
            ),
            "crowd": _w(
                """everyone roared; dead silence; polite coughs; somebody threw a roll; a standing ovation; half of
                them left; people wept; the band started playing; the microphone was cut; one person clapped"""
            ),
        },
        (
            "{who} gave a speech at {event} and {slip}, {crowd}",
            "at {event} {who} got up to speak, {slip}, {crowd}",
            "the speech by {who} at {event}, oh dear, {who} {slip}, {crowd}",
            "{crowd} when {who} {slip}, it was the speech at {event}",
            "we'd all been dreading {event}, rightly so, {who} stood up, tapped the glass, {slip}, {crowd}",
        ),
        (
            "who made a hash of addressing the guests",
            "what was the blunder of {who} at the lectern",
            "how did the audience take what {who} did",
            "at which do did {who} say a few words",
            "what happened when {who} took the floor",
            "who {slip}",
            "where was it that {who} made a fool of themselves, or a triumph",
            "{who} has spoken before the people, how it went",
            "what was memorable about the talking at {event}",
            "how did the listeners respond at {event}",
        ),
        ("speech {who}", "{who} {event}", "{event}"),
        (
            "Oh my! Public speaking isn't easy.",
            "That won't be forgotten in a hurry. How did it go on?",
            "I feel for {who}. Was there a drink afterwards?",
            "Speeches are best when something unexpected happens.",
        ),
    ),
    Event(
        "roadworks or burst pipe",
        {
            "road": _ROADS,
            "workers": _w(
                "the council; the gas people; the water board; some contractors; the broadband lot; the men in "
                "orange; the builders next door"
            ),
            "hit": _w(
                """a water main; a Roman wall; the phone cable; an unexploded bomb; a gas pipe; an old well; a coffin;
                the sewer; a tree root; a cellar nobody knew; a time capsule; a tram rail; a nest of rats; a safe"""
            ),
            "length": _w(
                "three days; six weeks; until Friday; a fortnight; the whole summer; four hours; two months; till "
                "further notice"
            ),
        },
        (
            "{workers} were digging in {road} and hit {hit}, closed for {length}",
            "{road} is shut for {length}, {workers} came across {hit}",
            "because {workers} struck {hit} we can't use {road}, {length}",
            "big hole in {road}, {workers}, they dug up {hit}, diversion {length}",
            "you should see {road}, tape everywhere, {workers} got into {hit}, and now it's {length} of this",
        ),
        (
            "what did the diggers come upon in {road}",
            "which street is closed off",
            "who's been excavating on {road}",
            "for how long must we take the detour",
            "why can't anybody get down {road}",
            "what lay under {road}",
            "who is to blame for the barrier round our way",
            "what period did they give for the closure of {road}",
            "the street is blocked by which reason",
            "where did {workers} find {hit}",
        ),
        ("{road}", "{road} {hit}", "{workers} {road}"),
        (
            "What a nuisance. Do you have to go the long way round?",
            "You never know what's under a street!",
            "I hope it's open again soon.",
            "That must be quite a spectacle for the neighbours.",
        ),
    ),
    Event(
        "made something for someone",
        {
            "who": _WHO,
            "made": _w(
                """a pair of mittens; a bird box; a patchwork quilt; a stool; a mobile of paper cranes; a leather belt;
                a rag doll; a scrapbook; a beeswax candle; a wooden spoon; a bobble hat; a kite; a clay bowl; a
                bookend; a cardigan; a wreath"""
            ),
            "flaw": _w(
                """one side is longer; it smells of glue; it wobbles; the colours clash; I ran out of wool; it's upside
                down; there's a needle in it still; it came out enormous; the lid won't shut; it's a bit lopsided; I
                put my blood into it, literally; it looks like a potato"""
            ),
            "took": _w(
                "three evenings; two months; a whole winter; nine hours; one afternoon; all of Lent; four Sundays; "
                "a year on and off"
            ),
        },
        (
            "I made {made} for {who}, took me {took}, {flaw}",
            "{made} for {who} is finished, {took} of work, {flaw}",
            "after {took} I've got {made} ready for {who}, {flaw} but still",
            "{who} now has {made}, all my own work, {took}, {flaw}",
            "don't look too closely, {flaw}, but it's {made}, handmade for {who}, {took} it cost me",
        ),
        (
            "what did I craft with my own hands for {who}",
            "whom did I make {made} for",
            "how much time went into {made}",
            "what's not quite perfect about my handiwork",
            "what homemade thing did {who} get from me",
            "who is the lucky owner of {made}",
            "how long was I at it, the thing for {who}",
            "what had I created that had a little fault",
            "the hand made object to {who}, what it is",
            "in what respect did {made} turn out less than ideal",
        ),
        ("{made} {who}", "{made}", "made {who}"),
        (
            "Handmade is worth more than bought. I'm sure it's loved.",
            "What patience you have! Was {who} pleased?",
            "A little flaw shows it was made by hand.",
            "How lovely. What will you make next?",
        ),
    ),
    Event(
        "school or works outing",
        {
            "group": _w(
                """the whole class; our department; the senior citizens' club; the choir; year six; the scouts; the
                night shift; the parish; my Spanish group; the cricket team; the nursing staff; the ramblers"""
            ),
            "to": _w(
                """a sewage plant; a chocolate factory; a castle; a safari park; parliament; a salt mine; an escape
                room; the planetarium; a cheese dairy; a go-kart track; the brewery; a battlefield; a donkey
                sanctuary; a lighthouse; the crematorium"""
            ),
            "left": _w(
                """Mr Pratt; the packed lunches; a boy called Ivo; the driver; somebody's grandma; the flag; two
                interns; the first-aid kit; Yvonne; the guide; the treasurer; all the coats; the headmaster; the
                tickets"""
            ),
            "highlight": _w(
                """the free samples; the coach breaking down; a singsong on the way home; the gift shop; a fire drill;
                someone being sick in a hat; the tunnel; a proposal; the toilets; a sheepdog; the slide; a rainbow;
                the queue"""
            ),
        },
        (
            "{group} went on an outing to {to}, we forgot {left} there or at home, the highlight was {highlight}",
            "day trip with {group}, {to}, came back without {left}, best part {highlight}",
            "outing to {to} [yesterday|on Friday|last week|] with {group}: highlight {highlight}, and {left} got "
            "left behind",
            "{highlight} beat {to} itself, that was the trip with {group}, only {left} got forgotten",
            "halfway home with {group} from {to} someone says, where's {left}, well, not with us, but {highlight} "
            "was fun",
        ),
        (
            "what did {group} go and see",
            "who or what wasn't there on the return journey",
            "with which bunch was I on that excursion",
            "what amused us most on the jaunt to {to}",
            "whom did I accompany to {to}",
            "where was the coach trip headed with {group}",
            "what was overlooked when we set off with {group}",
            "the excursion, where it was and what was the nicest",
            "what will everyone recall from the day at {to}",
            "who or what did we fail to bring back from {to}",
        ),
        ("{group} {to}", "outing {to}", "trip {group}"),
        (
            "That sounds like a memorable day! Was everyone in good spirits?",
            "Outings never go to plan, that's the fun of it.",
            "What a trip. Would you go back?",
            "Oh dear, I hope nothing and nobody stayed lost.",
        ),
    ),
    Event(
        "dentist or optician",
        {
            "expert": _w(
                """the dentist; the optician; the physio; the chiropodist; the osteopath; the dermatologist; the nurse;
                the pharmacist; the orthodontist; the ear specialist; the dietician; the acupuncturist; the locum;
                the heart man"""
            ),
            "said": _w(
                """I grind my teeth; I should chew more slowly; one leg is shorter; I need stronger lenses; it's all in
                my shoulders; no more liquorice; I've the ears of a bat; to walk barefoot; it's only wax; two
                fillings; my feet are flat; I should cut out salt; I need a crown; it's a vitamin thing; to sleep on
                my back; I breathe wrong"""
            ),
            "cost": _PRICES,
            "next": _w(
                """in six weeks; next spring; in a fortnight; a year from now; on the ninth; after the holidays; in ten
                days; tomorrow week; in May; never"""
            ),
        },
        (
            "{expert} says {said}, that wisdom cost me {cost}, next appointment {next}",
            "{cost} to be told by {expert}: {said}, have to go back {next}",
            "been to {expert}[ today| yesterday| this morning|], verdict: {said}, {cost}, and again {next}",
            "apparently, says {expert}, {said}, follow-up {next}, bill {cost}",
            "lying there with my mouth or eyes open while {expert} goes hmm, and then {said}, {cost} please, see "
            "you {next}",
        ),
        (
            "what was I told to do or know by {expert}",
            "how much did {expert} take off me",
            "when does {expert} want me in the chair again",
            "which health person told me {said}",
            "what was the finding at my appointment with {expert}",
            "what did I fork out for medical wisdom",
            "what's the date for my follow-up with {expert}",
            "who examined me and what came of it",
            "what has {expert} discovered in my body",
            "when I was treated by {expert}, how many I payed",
        ),
        ("{expert}", "{expert} appointment", "{expert} {said}"),
        (
            "Good that you went. Will you follow the advice?",
            "I see. It could be worse, I suppose!",
            "Nobody likes those visits, but now it's done.",
            "Thanks for telling me. How do you feel about it?",
        ),
    ),
    Event(
        "strange noise explained",
        {
            "sound": _w(
                """scratching; humming; knocking; a ghostly moan; footsteps; a drip; whistling; a thud every hour;
                squeaking; buzzing; music; snoring; a rattle; clicking"""
            ),
            "spot": _w(
                """in the loft; behind the skirting board; under the floor; in the chimney; from the wardrobe; in the
                spare room; inside the piano; in the wall; from the drain; below the stairs; in the water tank; on
                the roof"""
            ),
            "truth": _w(
                """a family of starlings; an electric toothbrush; the neighbour's trombone; a loose tile; a hedgehog
                with a cold; an old alarm clock; a trapped balloon; the fridge upstairs; my own phone; the lodger on
                a rowing machine; a hosepipe; a beehive; the cat's bell; a toy robot; the wind in a bottle"""
            ),
            "who": _WHO,
        },
        (
            "that {sound} {spot} that kept us awake, {who} found out it was {truth}",
            "mystery solved: {sound} {spot}, it was {truth}, {who} discovered it",
            "for nights we'd had {sound} {spot}, {who} went with a torch, and it's {truth}",
            "{truth}! that's all it was, the {sound} {spot}, we'd never have known without {who}",
            "I thought we had a poltergeist, {sound} {spot}, until {who} dragged out {truth}",
        ),
        (
            "what was behind the spooky sounds",
            "who got to the bottom of the racket {spot}",
            "where in the house did the noise come from",
            "what did we hear {spot}",
            "what turned out to be the source of the {sound}",
            "who cleared up our haunting",
            "what explanation did {who} find for what we were hearing",
            "why couldn't we sleep, what did it prove to be",
            "the noise in the night, what was making it",
            "what kind of sound did {truth} make",
        ),
        ("{sound} {spot}", "noise {spot}", "{truth}"),
        (
            "What a relief to know! Can you sleep again?",
            "And you'd imagined something far worse, I'm sure.",
            "A proper detective story, that.",
            "Ha! The simple answer is often the right one.",
        ),
    ),
)


def _never(kind: str, query: tuple[str, ...], asks: tuple[str, ...], **slots: tuple[str, ...] | list[str]) -> Event:
    return Event(kind=kind, slots=slots, says=(), asks=asks, query=query, replies=())


_ELDER = _w(
    """grandmother; grandfather; great-grandmother; great-aunt; nan; grandad; grandma; granny; great-uncle; late
    grandfather; paternal grandmother; mother's mother; dad's dad; step-grandmother; great-grandfather"""
)
_LATE = _w(
    """late husband; late wife; ex-husband; ex-wife; first husband; first wife; late father; late mother; former
    boyfriend; deceased brother; late uncle; old flame; ex-fiancé; late partner"""
)
_SIBLING = _w(
    "brother; sister; cousin; uncle; aunt; nephew; niece; stepbrother; half-sister; father; mother; twin; sister-in-law"
)

# Questions about one's own life which nothing that was told answers.
UNKNOWN_MORE: tuple[Event, ...] = (
    _never(
        "elder's name",
        ("{elder} name", "{elder}"),
        (
            "what was my {elder}'s first name",
            "by what Christian name did my {elder} go",
            "my {elder}, what did people call them",
            "how was called my {elder}",
            "name of my {elder} pls",
            "I wonder whether you could tell me the given name of my {elder}",
            "which name did they give my {elder} at birth",
            "was my {elder} a Rose or an Elsie or what",
            "what nickname did everybody use for my {elder}",
            "after whom was my {elder} named",
        ),
        elder=_ELDER,
    ),
    _never(
        "profession of somebody gone",
        ("{late} profession", "{late} job", "{late}"),
        (
            "what was my {late}'s profession",
            "what did my {late} do for a crust",
            "in what trade was my {late}",
            "which line of business was my {late} in before retirement",
            "my {late}, what work he or she was doing",
            "do u know what my {late} worked as",
            "what regiment or company did my {late} serve in",
            "how did my {late} earn a living",
            "was my {late} a clerk or a miner or something else",
            "pray tell, what occupation did my {late} pursue",
        ),
        late=_LATE,
    ),
    _never(
        "readings of the body",
        ("{reading}", "my {reading}"),
        (
            "what's my {reading}",
            "what was my {reading} at the last check",
            "how high is my {reading} normally",
            "my {reading}, what number was it",
            "can u tell me my usual {reading}",
            "what did the nurse write down for my {reading}",
            "the value of my {reading}, please",
            "how much is my {reading} in this moment",
            "has my {reading} gone up or down since the spring",
            "what {reading} did I have as a twenty-year-old",
        ),
        reading=_w(
            """blood pressure; cholesterol; resting pulse; blood sugar; iron level; eyesight prescription; lung
            capacity; body fat; thyroid value; vitamin D level; temperature; hearing score; BMI; bone density"""
        ),
    ),
    _never(
        "first school and teachers",
        ("{level} school", "{level}", "school"),
        (
            "what was the name of my {level}",
            "which {level} did I go to",
            "who taught me in my {level}",
            "where was my {level}",
            "who sat next to me at {level}",
            "what uniform did we have to wear at {level}",
            "my {level}, how it was called",
            "how did I get to {level} every morning",
            "what mischief was I punished for at {level}",
            "who was my favourite teacher back in {level}",
        ),
        level=_w(
            """primary school; kindergarten; first school; nursery school; boarding school; Sunday school; infant
            school; grammar school; village school; dance school; convent school; junior high"""
        ),
    ),
    _never(
        "favourite relative",
        ("favourite {kin}", "{kin}"),
        (
            "which {kin} was my favourite",
            "who's the {kin} I liked the most",
            "which {kin} of mine do I get on with best",
            "name my favorite {kin}",
            "with which {kin} I spent all the summers",
            "who of my lot is the black sheep, which {kin}",
            "what was it about my favourite {kin} that I liked so",
            "how many {kin}s have I got altogether",
            "which {kin} taught me to swim",
            "what's the name of the {kin} who emigrated",
        ),
        kin=_w(
            "uncle; aunt; cousin; nephew; niece; godparent; in-law; great-uncle; great-aunt; second cousin; grandchild"
        ),
    ),
    _never(
        "own wedding",
        ("wedding {part}", "my wedding"),
        (
            "what was our {part} at the wedding",
            "which {part} did we have when we got married",
            "when I tied the knot, what was the {part}",
            "on my big day, what {part} did we choose",
            "do you know the {part} from my wedding",
            "our {part}, back when we wed, which was it",
            "how was the {part} in our marriage day",
            "what colour or style was our wedding {part}",
            "tell me about the {part} at my own wedding, what was it",
            "who picked the {part} for our nuptials",
        ),
        part=_w(
            """first dance song; cake; hymn; wedding breakfast; honeymoon hotel; invitation; bouquet; getaway car;
            toast; ring engraving; guest list; band; reading; tablecloth"""
        ),
    ),
    _never(
        "first vehicle or machine",
        ("first {machine}", "{machine}"),
        (
            "what was my first {machine}",
            "which make was the first {machine} I ever owned",
            "what colour was my first {machine}",
            "when did I get my very first {machine}",
            "my first {machine}, from whom I had it",
            "how much did my earliest {machine} cost me",
            "whatever became of that first {machine} of mine",
            "what did I call my first {machine}, it had a name",
            "who taught me to use my first {machine}",
            "how old was I when I had a {machine} for the first time",
        ),
        machine=_w(
            "car; motorbike; bicycle; scooter; computer; mobile phone; camera; record player; radio; typewriter; "
            "tractor; boat"
        ),
    ),
    _never(
        "maiden name and family names",
        ("{woman} maiden name", "maiden name", "{woman}"),
        (
            "what's my {woman}'s maiden name",
            "what was my {woman} called before she married",
            "under which surname was my {woman} born",
            "my {woman}, née what",
            "what family name did my {woman} have as a girl",
            "maiden name of my {woman}, any clue",
            "the bank wants my {woman}'s maiden name, what is it",
            "how was the surname of my {woman} before the marriage",
            "from which family did my {woman} come",
            "did my {woman} keep her own last name, and what was it",
        ),
        woman=_w(
            "mother; grandmother; wife; sister; aunt; mother-in-law; daughter; nan; stepmother; godmother; "
            "great-grandmother; mum"
        ),
    ),
    _never(
        "what I wore",
        ("wore {event}", "{event}"),
        (
            "what did I wear to {event}",
            "what was I wearing at {event}",
            "which outfit did I have on for {event}",
            "what shoes did I put on for {event}",
            "how was I dressed on the day of {event}",
            "did I have a hat on at {event}",
            "what colour was my get-up at {event}",
            "my clothes of {event}, which were",
            "whose jacket did I borrow for {event}",
            "what jewellery had I on at {event}",
        ),
        event=_w(
            """my graduation; my confirmation; the school ball; my first interview; the company gala; my sister's
            wedding; my eighteenth; the passport photo; my first day at school; the royal visit; my bar mitzvah; the
            prom; my retirement party"""
        ),
    ),
    _never(
        "godparents and witnesses",
        ("my {role}", "{role}"),
        (
            "who's my {role}",
            "who was chosen as my {role}",
            "what's the name of the person who was my {role}",
            "whom did my parents ask to be my {role}",
            "is my {role} still alive",
            "where does my {role} live these days",
            "my {role}, who it is",
            "what did my {role} give me when I was little",
            "when did I last see my {role}",
            "who acted as my {role}, I forget",
        ),
        role=_w(
            """godfather; best man; midwife; chief bridesmaid; wet nurse; piano teacher; first landlord; confirmation
            sponsor; guardian; scoutmaster; childhood doctor; pen friend; witness at the registry office"""
        ),
    ),
    _never(
        "childhood home",
        ("childhood {part}", "grew up {part}", "{part}"),
        (
            "what was the {part} where I grew up",
            "what do you know of the {part} from my childhood",
            "the {part} of when I was small, what was it",
            "as a kid, what {part} did I have",
            "what was our {part} back in the old house",
            "which {part} did we have when I was little",
            "can you name the {part} of my early years",
            "when I was child, what was the {part}",
            "my childhood {part}, go on, what was it",
            "before we moved, what was our {part}",
        ),
        part=_w(
            """street; house number; phone number; neighbours' name; postcode; front door colour; hiding place; bedroom
            wallpaper; corner shop; bus route; playground; church; family dog; Sunday lunch; bedtime"""
        ),
    ),
    _never(
        "first love",
        ("first {love}", "{love}"),
        (
            "who was my first {love}",
            "where did I have my first {love}",
            "how old was I at the time of my first {love}",
            "what was the name, my first {love} I mean",
            "my first {love}, when was that",
            "with who was my first {love}",
            "do u know who I had my first {love} with",
            "what song was playing during my first {love}",
            "how did my first {love} end",
            "might I have told you of my first {love}, and with whom",
        ),
        love=_w(
            "kiss; date; love; crush; boyfriend; girlfriend; dance; heartbreak; valentine; love letter; "
            "sweetheart; fling"
        ),
    ),
    _never(
        "codes of doors and locks",
        ("{lock} code", "code {lock}", "{lock}"),
        (
            "what's the code for the {lock}",
            "the {lock}, which digits do I press",
            "how do I open the {lock}, what's the combination",
            "tell me the number for the {lock}",
            "what did I set the {lock} to",
            "pin for the {lock}",
            "I'm standing in front of the {lock}, what do I enter",
            "the {lock} is closed, which is the cipher",
            "who else knows how to unlock the {lock}",
            "when did I last alter the combination of the {lock}",
        ),
        lock=_w(
            """bike lock; safe; burglar alarm; gym locker; holiday cottage; office door; garage keypad; suitcase; bin
            store; cellar door; key box; SIM card; gun cupboard; laundry room; church vestry"""
        ),
    ),
    _never(
        "deaths, ages and graves",
        ("{kin} {late}", "{kin}"),
        (
            "how old was my {kin} when {late}",
            "in what year was it that {late}, my {kin} I mean",
            "my {kin}, where were they when {late}",
            "what age did my {kin} have when {late}",
            "where was my {kin} at the time when {late}",
            "how did my {kin} feel about it when {late}",
            "who was with my {kin} when {late}",
            "do you know what my {kin} was doing when {late}",
            "the year {late}, how old would my {kin} have been",
            "was my {kin} already married when {late}",
        ),
        kin=_SIBLING,
        late=_w(
            """the war ended; we emigrated; I was born; the mill closed; the wall fell; our house burnt down; my
            parents split up; the flood came; I left home; the shop was sold; they first met; the farm was given up"""
        ),
    ),
    _never(
        "odds and ends of one's life",
        ("my {thing}", "{thing}"),
        (
            "what's my {thing}",
            "do you happen to know my {thing}",
            "my {thing}, what is it",
            "which is my {thing}",
            "whats my {thing} again",
            "could you give me my {thing}",
            "I need my {thing} for a form",
            "my {thing} please, I must fill it in somewhere",
            "they asked me for my {thing}, what do I say",
            "for what reason is my {thing} what it is, and what is it anyway",
        ),
        thing=_w(
            """Social Security number; confirmation name; star sign; time of birth; birth weight; shirt collar size;
            hat size; blood type; regiment; student number; tax code; call sign; library number; Hebrew name; middle
            initial; baptism date; team in the league; lottery numbers; Chinese zodiac animal; car's registration"""
        ),
    ),
)
