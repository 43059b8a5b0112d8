"""Facts about tastes, hobbies, health, habits and beliefs, as people tell them, ask for them and put them right.

Answers and replies are whole sentences with their punctuation; what the user says has none at the end.
"""

from collections.abc import Sequence

from training.templates import Fact
from training.words import (
    CITIES,
    COLOURS,
    COUNTRIES,
    FULL_NAMES,
    INVENTED,
    TIMES,
    WEEKDAYS,
)

# ---------------------------------------------------------------- word lists

_DISHES: Sequence[str] = (
    "lasagne, sushi, ramen, pad thai, fish and chips, shepherd's pie, moussaka, paella, risotto, gnocchi, pizza, "
    "spaghetti carbonara, spaghetti bolognese, mac and cheese, chicken tikka masala, butter chicken, biryani, dal, "
    "lamb vindaloo, palak paneer, samosas, dosas, chana masala, pho, bun cha, banh mi, spring rolls, dim sum, "
    "dumplings, mapo tofu, kung pao chicken, peking duck, fried rice, hot pot, bibimbap, kimchi stew, bulgogi, "
    "tteokbokki, japchae, tempura, okonomiyaki, katsu curry, udon, soba noodles, gyoza, green curry, massaman curry, "
    "tom yum soup, papaya salad, satay, nasi goreng, beef rendang, laksa, adobo, sinigang, hummus, falafel, shawarma, "
    "tabbouleh, shakshuka, kebab, doner kebab, baklava, dolma, borek, menemen, manti, khachapuri, khinkali, borscht, "
    "pelmeni, pierogi, bigos, goulash, chicken paprikash, schnitzel, currywurst, spaetzle, sauerbraten, raclette, "
    "fondue, rosti, cassoulet, coq au vin, ratatouille, quiche lorraine, boeuf bourguignon, onion soup, crepes, "
    "croissants, moules frites, waffles, stamppot, smoked salmon, gravlax, Swedish meatballs, lutefisk, "
    "roast chicken, Sunday roast, Yorkshire pudding, bangers and mash, toad in the hole, beef Wellington, "
    "full English breakfast, scones, sticky toffee pudding, apple crumble, trifle, haggis, Irish stew, colcannon, "
    "tacos, burritos, enchiladas, tamales, mole poblano, quesadillas, guacamole, ceviche, lomo saltado, empanadas, "
    "arepas, feijoada, churrasco, pao de queijo, asado, jerk chicken, ackee and saltfish, roti, jollof rice, egusi "
    "soup, fufu, injera with lentils, tagine, couscous, bobotie, bunny chow, gumbo, jambalaya, fried chicken, "
    "barbecue ribs, pulled pork, cheeseburgers, hot dogs, meatloaf, chilli con carne, clam chowder, lobster rolls, "
    "poutine, pancakes, French toast, bagels with lox, grilled cheese, tomato soup, lentil soup, pea soup, minestrone, "
    "potato salad, Caesar salad, Greek salad, caprese salad, baked potatoes, chips, roast potatoes, mashed potatoes, "
    "tiramisu, cheesecake, chocolate cake, lemon tart, apple pie, cherry pie, banana bread, rice pudding, panna cotta, "
    "plum dumplings, meat pie, leek and potato pie, dark chocolate, strawberries, mangoes"
).split(", ")

_INGREDIENTS: Sequence[str] = (
    "olives, mushrooms, cilantro, coriander, anchovies, blue cheese, goat's cheese, Brussels sprouts, broccoli, "
    "cauliflower, cabbage, sauerkraut, kimchi, beetroot, celery, fennel, liquorice, aniseed, raw onions, onions, "
    "garlic, leeks, asparagus, spinach, kale, aubergine, eggplant, courgettes, zucchini, okra, peas, green beans, "
    "lima beans, broad beans, kidney beans, lentils, chickpeas, tofu, tempeh, seitan, raw tomatoes, tomatoes, "
    "ketchup, mayonnaise, mustard, horseradish, wasabi, vinegar, pickles, gherkins, capers, artichokes, radishes, "
    "turnips, swede, parsnips, pumpkin, squash, sweet potatoes, corn, green peppers, jalapenos, chilli, black pepper, "
    "cumin, dill, mint, parsley, basil, rosemary, sage, tarragon, saffron, ginger, turmeric, curry powder, cinnamon, "
    "cloves, nutmeg, coconut, desiccated coconut, marzipan, raisins, sultanas, prunes, dates, figs, dried apricots, "
    "bananas, grapefruit, papaya, durian, pineapple on pizza, melon, watermelon, kiwi, avocado, guava, lychees, "
    "rhubarb, gooseberries, cranberries, white chocolate, mint chocolate, peanut butter, Marmite, Vegemite, jam, "
    "marmalade, custard, rice pudding, semolina, porridge, oatmeal, cottage cheese, ricotta, feta, Stilton, "
    "Parmesan, cream cheese, sour cream, yoghurt, buttermilk, milk skin, soft-boiled eggs, runny eggs, egg yolk, "
    "hard-boiled eggs, liver, kidneys, tripe, black pudding, haggis, lamb, mutton, veal, venison, rabbit, duck, pork, "
    "bacon, ham, salami, corned beef, Spam, pate, oysters, mussels, clams, prawns, shrimp, squid, octopus, crab, "
    "lobster, sardines, herring, mackerel, tuna, salmon, cod, eel, caviar, fish fingers, fish sauce, soy sauce, "
    "seaweed, miso, sesame, sunflower seeds, walnuts, pecans, hazelnuts, pistachios, Turkish delight, jelly, "
    "gelatine sweets, candy corn, popcorn, sparkling water, beer, red wine, root beer, tonic water, buckwheat, "
    "quinoa, couscous, rye bread, soggy cereal, overcooked pasta, spicy food, anything slimy, green jelly, natto"
).split(", ")

_DRINKS: Sequence[str] = (
    "green tea, black tea, Earl Grey, peppermint tea, camomile tea, rooibos, masala chai, bubble tea, iced tea, "
    "espresso, flat white, cappuccino, black coffee, iced latte, cold brew, hot chocolate, oat milk latte, mocha, "
    "orange juice, apple juice, tomato juice, carrot juice, cranberry juice, grapefruit juice, mango lassi, "
    "buttermilk, kefir, ayran, kombucha, ginger beer, ginger ale, root beer, lemonade, elderflower cordial, cola, "
    "Dr Pepper, cream soda, Irn-Bru, tonic water, sparkling water, plain water, coconut water, horchata, mate, "
    "red wine, white wine, Riesling, Malbec, prosecco, champagne, cider, stout, pale ale, wheat beer, lager, "
    "gin and tonic, negroni, mojito, margarita, old fashioned, whisky, single malt, bourbon, rum, sake, soju, ouzo, "
    "mulled wine, sangria, Aperol spritz, pina colada, Bloody Mary, hot lemon and ginger, matcha, jasmine tea, oolong"
).split(", ")

_ADJECTIVES = (
    "Silent, Crimson, Hollow, Last, Winter, Broken, Golden, Paper, Glass, Midnight, Salt, Wandering, Burning, Lost, "
    "Quiet, Iron, Velvet, Distant, Crooked, Northern, Forgotten, Electric, Second, Blue, Drowned, Restless, Copper"
).split(", ")
_NOUNS = (
    "Harbour, Garden, Orchard, Letters, River, Clockmaker, Lighthouse, Foxes, Kingdom, Mirror, Daughter, Station, "
    "Sparrow, Tide, Cathedral, Engine, Island, Thieves, Compass, Mountain, Witness, Bridge, Moon, Neighbours, Hour"
).split(", ")
_MADE_UP_TITLES = tuple(f"The {adjective} {noun}" for adjective in _ADJECTIVES for noun in _NOUNS)[::3]

_BOOKS: Sequence[str] = (
    *(
        "Middlemarch, Dune, Emma, Pride and Prejudice, Jane Eyre, Wuthering Heights, Great Expectations, Bleak House, "
        "Moby-Dick, The Great Gatsby, To Kill a Mockingbird, Nineteen Eighty-Four, Animal Farm, Brave New World, "
        "Fahrenheit 451, The Hobbit, The Lord of the Rings, The Silmarillion, Watership Down, The Wind in the Willows, "
        "Alice in Wonderland, The Secret Garden, Little Women, Anne of Green Gables, Frankenstein, Dracula, Rebecca, "
        "The Catcher in the Rye, The Bell Jar, Beloved, Things Fall Apart, Half of a Yellow Sun, Americanah, "
        "Midnight's Children, The God of Small Things, A Suitable Boy, The Kite Runner, Norwegian Wood, Kokoro, Kafka "
        "on the Shore, Convenience Store Woman, Pachinko, The Vegetarian, Wild Swans, The Three-Body Problem, War and "
        "Peace, Anna Karenina, Crime and Punishment, The Brothers Karamazov, The Master and Margarita, Oblomov, "
        "Solaris, The Trial, The Magic Mountain, Buddenbrooks, Siddhartha, Steppenwolf, The Tin Drum, Momo, The "
        "Neverending Story, Les Miserables, Madame Bovary, The Stranger, The Plague, The Little Prince, Candide, The "
        "Count of Monte Cristo, The Name of the Rose, If on a winter's night a traveler, My Brilliant Friend, The "
        "Leopard, Don Quixote, The Shadow of the Wind, One Hundred Years of Solitude, Pedro Paramo, Ficciones, The "
        "House of the Spirits, The Alchemist, The Book of Disquiet, Blindness, Wolf Hall, The Remains of the Day, "
        "Never Let Me Go, Cloud Atlas, Life of Pi, Atonement, White Teeth, Gilead, Stoner, The Road, Circe, Piranesi, "
        "Project Hail Mary, The Martian, Neuromancer, The Dispossessed, Small Gods, Good Omens, Mort, Sapiens, The "
        "Hitchhiker's Guide to the Galaxy, Educated, Becoming, A Brief History of Time, Walden, Meditations, Ulysses"
    ).split(", "),
    *_MADE_UP_TITLES,
)

_FILMS: Sequence[str] = (
    *(
        "Amelie, Casablanca, Citizen Kane, Vertigo, Psycho, Rear Window, Some Like It Hot, The Apartment, Metropolis, "
        "Singin' in the Rain, The Wizard of Oz, Gone with the Wind, It's a Wonderful Life, Lawrence of Arabia, Jaws, "
        "The Third Man, Seven Samurai, Rashomon, Tokyo Story, Spirited Away, My Neighbour Totoro, Princess Mononoke, "
        "Your Name, Akira, Alien, Aliens, Blade Runner, The Terminator, Back to the Future, Ghostbusters, Top Gun, Die "
        "Hard, E.T., Raiders of the Lost Ark, Jurassic Park, Titanic, The Matrix, Fight Club, Pulp Fiction, Fargo, The "
        "Big Lebowski, Goodfellas, The Godfather, Taxi Driver, Heat, Se7en, Memento, Inception, Interstellar, Tenet, "
        "The Dark Knight, The Prestige, Gladiator, Braveheart, Forrest Gump, The Green Mile, Toy Story, Shrek, The "
        "Shawshank Redemption, Finding Nemo, Up, Ratatouille, Coco, Frozen, The Lion King, Paddington, Paddington 2, "
        "Notting Hill, Love Actually, Four Weddings and a Funeral, Trainspotting, Billy Elliot, The Full Monty, "
        "Brazil, Groundhog Day, When Harry Met Sally, The Princess Bride, Dirty Dancing, Grease, Mamma Mia, La La "
        "Land, Whiplash, Parasite, Oldboy, In the Mood for Love, Crouching Tiger Hidden Dragon, Lagaan, Dangal, Pather "
        "Panchali, RRR, Cinema Paradiso, La Dolce Vita, Life Is Beautiful, Pan's Labyrinth, Roma, City of God, Run "
        "Lola Run, Das Boot, The Lives of Others, Stalker, Solaris, The Seventh Seal, Babette's Feast, Arrival, Get "
        "Out, Knives Out, Barbie"
    ).split(", "),
    *_MADE_UP_TITLES,
)

_SERIES: Sequence[str] = (
    *(
        "Breaking Bad, The Wire, The Sopranos, Mad Men, Friends, Seinfeld, Frasier, The Office, Parks and Recreation, "
        "Brooklyn Nine-Nine, Fawlty Towers, Blackadder, Doctor Who, Sherlock, Downton Abbey, The Crown, Fleabag, Peaky "
        "Blinders, Line of Duty, Broadchurch, Happy Valley, Death in Paradise, Midsomer Murders, Taskmaster, Bake Off, "
        "Detectorists, Ted Lasso, Severance, Succession, The Bear, Stranger Things, Black Mirror, Dark, Twin Peaks, "
        "The X-Files, Star Trek, The Expanse, Battlestar Galactica, Firefly, Lost, Game of Thrones, The Witcher, "
        "Bridgerton, Gilmore Girls, Grey's Anatomy, ER, House, Columbo, Poirot, Tatort, Borgen, The Bridge, Lupin, "
        "Call My Agent, Money Heist, Squid Game, Crash Landing on You, Avatar, One Piece, Naruto, Bluey, Andor"
    ).split(", "),
    *_MADE_UP_TITLES,
)

_BANDS: Sequence[str] = (
    *(
        "the Beatles, the Rolling Stones, Queen, Pink Floyd, Led Zeppelin, Radiohead, Blur, Oasis, Pulp, the Smiths, "
        "the Cure, Joy Division, New Order, Depeche Mode, Kraftwerk, Rammstein, the Clash, the Ramones, Nirvana, Pearl "
        "Jam, Soundgarden, Metallica, Iron Maiden, Black Sabbath, Slayer, AC/DC, Guns N' Roses, Muse, Coldplay, Arctic "
        "Monkeys, Franz Ferdinand, the Strokes, the White Stripes, the National, Arcade Fire, Bon Iver, Wilco, Fleet "
        "Foxes, Vampire Weekend, Tame Impala, Daft Punk, Air, Phoenix, Massive Attack, Portishead, Gorillaz, the "
        "Prodigy, the Chemical Brothers, Fleetwood Mac, the Eagles, ABBA, Roxette, A-ha, Sigur Ros, the Cranberries, "
        "U2, the Pogues, the Dubliners, Simple Minds, Genesis, Yes, King Crimson, Rush, Tool, Opeth, Nightwish, "
        "Sabaton, Talking Heads, Blondie, R.E.M., the Pixies, Sonic Youth, Fugazi, Green Day, Blink-182, Linkin Park, "
        "System of a Down, Foo Fighters, Red Hot Chili Peppers, Paramore, BTS, Blackpink, Buena Vista Social Club, "
        "Soda Stereo, Os Mutantes, Tinariwen, Khruangbin, Idles, Fontaines D.C., Wet Leg, Haim, the xx, Boards of "
        "Canada, Mogwai"
    ).split(", "),
    *(f"{title[0].lower()}{title[1:]}s" for title in _MADE_UP_TITLES if not title.endswith("s")),
    *INVENTED,
)

_SINGERS: Sequence[str] = (
    *(
        "David Bowie, Kate Bush, Nina Simone, Ella Fitzgerald, Billie Holiday, Johnny Cash, Dolly Parton, Bob Dylan, "
        "Joni Mitchell, Leonard Cohen, Nick Cave, Tom Waits, Patti Smith, Prince, Madonna, Michael Jackson, Whitney "
        "Houston, Stevie Wonder, Aretha Franklin, Marvin Gaye, Otis Redding, Amy Winehouse, Adele, Dua Lipa, Taylor "
        "Swift, Beyonce, Rihanna, Lady Gaga, Billie Eilish, Lana Del Rey, Lorde, Bjork, Ed Sheeran, Elton John, George "
        "Michael, Freddie Mercury, Bruce Springsteen, Neil Young, Paul Simon, Edith Piaf, Jacques Brel, Serge "
        "Gainsbourg, Mercedes Sosa, Shakira, Bad Bunny, Rosalia, Caetano Veloso, Cesaria Evora, Fairuz, Umm Kulthum, "
        "Lata Mangeshkar, A. R. Rahman, Fela Kuti, Miriam Makeba, Burna Boy, Kendrick Lamar, Jay-Z, Eminem, Stormzy, "
        "Little Simz"
    ).split(", "),
    *FULL_NAMES,
)

_AUTHORS: Sequence[str] = (
    *(
        "Jane Austen, Charles Dickens, George Eliot, Thomas Hardy, Virginia Woolf, James Joyce, Samuel Beckett, Agatha "
        "Christie, Terry Pratchett, Douglas Adams, Ursula K. Le Guin, Isaac Asimov, Octavia Butler, Iain Banks, Neil "
        "Gaiman, Stephen King, Toni Morrison, James Baldwin, Ernest Hemingway, John Steinbeck, Kurt Vonnegut, Margaret "
        "Atwood, Alice Munro, Kazuo Ishiguro, Zadie Smith, Hilary Mantel, Ian McEwan, Sally Rooney, Colm Toibin, "
        "Haruki Murakami, Yoko Ogawa, Han Kang, Chinua Achebe, Chimamanda Ngozi Adichie, Gabriel Garcia Marquez, Jorge "
        "Luis Borges, Julio Cortazar, Isabel Allende, Italo Calvino, Elena Ferrante, Umberto Eco, Albert Camus, Marcel "
        "Proust, Victor Hugo, Franz Kafka, Thomas Mann, Hermann Hesse, Leo Tolstoy, Fyodor Dostoevsky, Anton Chekhov, "
        "Stanislaw Lem, Olga Tokarczuk, Milan Kundera, Jose Saramago, Orhan Pamuk, Tove Jansson, Astrid Lindgren"
    ).split(", "),
    *FULL_NAMES,
)

_GENRES: Sequence[str] = (
    "jazz, blues, folk, soul, funk, disco, reggae, ska, dub, hip hop, grime, drum and bass, techno, house music, "
    "trance, ambient music, synth-pop, indie rock, punk, post-punk, hardcore, heavy metal, black metal, death metal, "
    "doom metal, prog rock, classic rock, grunge, shoegaze, Britpop, K-pop, J-pop, city pop, country music, bluegrass, "
    "Americana, gospel, opera, baroque music, chamber music, choral music, romantic piano music, minimal music, film "
    "music, musicals, swing, big band, bebop, bossa nova, samba, salsa, cumbia, reggaeton, tango, flamenco, fado, "
    "chanson, klezmer, Balkan brass, Celtic music, sea shanties, Gregorian chant, qawwali, Hindustani classical, "
    "Bollywood songs, Afrobeat, highlife, desert blues, gamelan, lo-fi, vaporwave, video game music, Schlager, polka, "
    "rockabilly"
).split(", ")

_SPORTS: Sequence[str] = (
    "tennis, football, rugby, cricket, basketball, volleyball, handball, hockey, ice hockey, field hockey, baseball, "
    "softball, badminton, table tennis, squash, padel, golf, snooker, darts, bowling, swimming, diving, water polo, "
    "rowing, sailing, surfing, kayaking, athletics, marathon running, cycling, mountain biking, BMX, triathlon, "
    "boxing, judo, karate, taekwondo, wrestling, fencing, archery, gymnastics, figure skating, speed skating, curling, "
    "skiing, snowboarding, biathlon, ski jumping, bobsleigh, climbing, skateboarding, parkour, horse racing, show "
    "jumping, polo, Formula 1, MotoGP, rallying, lacrosse, netball, hurling, Gaelic football, Aussie rules, sumo, "
    "kabaddi, floorball"
).split(", ")

_ACTIVITIES: Sequence[str] = (
    "play tennis, play football, play five-a-side, play rugby, play cricket, play basketball, play volleyball, play "
    "badminton, play squash, play table tennis, play padel, play golf, play netball, play hockey, play darts, play "
    "bowls, play water polo, play handball, go swimming, go running, go cycling, go climbing, go bouldering, go "
    "rowing, go sailing, go surfing, go kayaking, go horse riding, go ice skating, go skateboarding, go dancing, go "
    "hiking, go Nordic walking, go to the gym, go to pilates, go to spin class, go to boxing, go to Zumba, go to the "
    "pool, go to choir, go to pottery class, go to a drawing class, do yoga, do pilates, do judo, do karate, do tai "
    "chi, do aikido, do weight training, do crossfit, do ballet, do fencing, do archery, do gymnastics, do parkour, "
    "run, swim, jog, lift weights, row, skate, box, train for triathlons, play bridge, play chess at the club"
).split(", ")

_HOW_OFTEN: Sequence[str] = (
    "once a week, twice a week, three times a week, four times a week, five days a week, six times a week, every day, "
    "every other day, every morning, every evening, every weekend, every lunch break, once a month, twice a month, "
    "every fortnight, every second week, a couple of times a month, two or three times a week, every day before work, "
    "every day after work, on weekdays, only at weekends, every single morning, every night before bed, "
    "about ten times a month, most mornings, nearly every day"
).split(", ")

_CLUB_ENDINGS = "United, City, Rovers, Wanderers, Tigers, Athletic, Hawks, Bears".split(", ")
_TEAMS: Sequence[str] = (
    *(
        "Arsenal, Chelsea, Liverpool, Everton, Leeds United, Aston Villa, Newcastle United, Manchester City, "
        "Manchester United, Tottenham, West Ham, Crystal Palace, Fulham, Norwich City, Sheffield Wednesday, Wrexham, "
        "Celtic, Rangers, Hibs, Hearts, Real Madrid, Barcelona, Atletico Madrid, Real Betis, Athletic Bilbao, "
        "Juventus, AC Milan, Inter, Napoli, Roma, Bayern Munich, Borussia Dortmund, St. Pauli, Union Berlin, Werder "
        "Bremen, Ajax, Feyenoord, PSV, Benfica, Porto, Sporting, PSG, Marseille, Lyon, Galatasaray, Fenerbahce, "
        "Besiktas, Olympiacos, Red Star Belgrade, Boca Juniors, River Plate, Flamengo, Corinthians, Santos, Club "
        "America, Al Ahly, Kaizer Chiefs, Orlando Pirates, the Lakers, the Celtics, the Bulls, the Warriors, the "
        "Knicks, the Yankees, the Red Sox, the Cubs, the Dodgers, the Mets, the Packers, the Steelers, the Bears, the "
        "Chiefs, the Seahawks, the Maple Leafs, the Canadiens, the Bruins, the All Blacks, the Springboks, Munster, "
        "Leinster, Mumbai Indians, Chennai Super Kings, Hawthorn"
    ).split(", "),
    *(f"{city} {_CLUB_ENDINGS[number % len(_CLUB_ENDINGS)]}" for number, city in enumerate(CITIES)),
)

_GAMES: Sequence[str] = (
    *(
        "chess, Go, backgammon, draughts, Scrabble, Monopoly, Catan, Carcassonne, Ticket to Ride, Pandemic, Codenames, "
        "Dixit, Azul, Wingspan, Terraforming Mars, Agricola, Splendor, Dominion, Cluedo, Risk, Diplomacy, Mah-jong, "
        "Rummikub, Uno, poker, bridge, canasta, cribbage, rummy, Skat, whist, solitaire, Hanabi, Gloomhaven, Dungeons "
        "and Dragons, Call of Cthulhu, Warhammer, Magic the Gathering, Minecraft, Tetris, Pac-Man, Zelda, Breath of "
        "the Wild, Mario Kart, Super Mario, Animal Crossing, Pokemon, Stardew Valley, The Sims, SimCity, Civilization, "
        "Age of Empires, Crusader Kings, Europa Universalis, Factorio, RimWorld, Dwarf Fortress, Portal, Half-Life, "
        "Doom, Quake, Halo, Dark Souls, Elden Ring, Bloodborne, Skyrim, The Witcher 3, Baldur's Gate 3, Mass Effect, "
        "Disco Elysium, Hades, Hollow Knight, Celeste, Outer Wilds, Journey, Undertale, Final Fantasy VII, Chrono "
        "Trigger, Persona 5, Street Fighter, Tekken, FIFA, Rocket League, Overwatch, Fortnite, Valorant, Dota, League "
        "of Legends, World of Warcraft, Hearthstone, Slay the Spire, Balatro, Wordle, sudoku, Monkey Island, Myst"
    ).split(", "),
    *_MADE_UP_TITLES[::4],
)

_HOBBIES: Sequence[str] = (
    "gardening, photography, chess, knitting, crochet, birdwatching, stargazing, astronomy, fishing, fly fishing, "
    "woodworking, woodturning, carpentry, pottery, ceramics, calligraphy, origami, watercolour painting, oil painting, "
    "life drawing, sketching, urban sketching, sewing, quilting, embroidery, cross-stitch, weaving, felting, macrame, "
    "leatherwork, bookbinding, printmaking, screen printing, candle making, soap making, jewellery making, "
    "glassblowing, blacksmithing, stone carving, model building, model railways, wargaming, drone flying, kite flying, "
    "geocaching, metal detecting, orienteering, hiking, hillwalking, mountaineering, bouldering, climbing, caving, "
    "camping, bushcraft, foraging, mushroom picking, beekeeping, fermenting, home brewing, wine making, cheese making, "
    "baking, sourdough baking, cake decorating, cooking, barbecuing, coffee roasting, mixology, wine tasting, "
    "genealogy, family history, local history, medieval reenactment, archaeology, palaeontology, creative writing, "
    "poetry, journaling, blogging, podcasting, film-making, video editing, animation, stop motion, digital art, 3D "
    "printing, electronics, robotics, ham radio, programming, game design, retro computing, retro gaming, "
    "speedrunning, role-playing, improv, amateur dramatics, stand-up comedy, magic, juggling, unicycling, circus "
    "skills, choir singing, songwriting, DJing, beatboxing, ballroom dancing, salsa dancing, swing dancing, tango, "
    "folk dancing, ballet, yoga, tai chi, meditation, open water swimming, scuba diving, snorkelling, freediving, "
    "sailing, rowing, kayaking, canoeing, paddleboarding, surfing, windsurfing, kitesurfing, skateboarding, roller "
    "derby, ice skating, cross-country skiing, snowshoeing, trail running, parkour, archery, fencing, horse riding, "
    "dressage, falconry, dog training, aquascaping, bonsai, houseplants, upcycling, furniture restoration, car "
    "restoration, motorcycling, bicycle repair, clock repair, lock picking, trainspotting, plane spotting, cloud "
    "spotting, crossword solving, jigsaw puzzling, sudoku, bridge, poker, darts, snooker, bell ringing, letter "
    "writing, volunteering, thrifting, antiquing, scrapbooking, stamp collecting, coin collecting, people watching"
).split(", ")

_CRAFTS: Sequence[str] = (
    "scarves, socks, jumpers, baby blankets, mittens, tea cosies, patchwork quilts, tote bags, cushions, curtains, "
    "dresses, Halloween costumes, soft toys, dolls, puppets, doll's houses, wooden spoons, bowls, cutting boards, "
    "bird boxes, bookshelves, stools, rocking chairs, guitars, violins, ukuleles, model ships, model aeroplanes, "
    "dioramas, lamps, candles, soap, mugs, vases, tiles, mosaics, stained glass, earrings, necklaces, silver rings, "
    "leather belts, wallets, knives, notebooks, greeting cards, paper flowers, origami cranes, linocuts, posters, "
    "wreaths, baskets, wind chimes, kites, fishing flies, skateboards, mechanical keyboards, miniature furniture"
).split(", ")

_COLLECTIBLES: Sequence[str] = (
    "stamps, coins, old maps, postcards, vinyl records, cassettes, comic books, first editions, old cookbooks, "
    "fountain pens, ink bottles, typewriters, cameras, pocket watches, wristwatches, clocks, keys, buttons, thimbles, "
    "teapots, teacups, mugs, teaspoons, salt and pepper shakers, beer mats, bottle caps, wine labels, corkscrews, "
    "fridge magnets, snow globes, music boxes, matchboxes, lighters, playing cards, dice, board games, chess sets, "
    "retro consoles, action figures, Lego sets, model cars, model trains, tin toys, teddy bears, dolls, marbles, "
    "football shirts, football stickers, baseball cards, Pokemon cards, autographs, film posters, concert tickets, "
    "banknotes, medals, badges, pins, patches, flags, sneakers, hats, scarves, perfume bottles, vintage brooches, "
    "minerals, fossils, seashells, sea glass, feathers, pressed flowers, cacti, orchids, rubber ducks, owls, sugar "
    "packets, antique glass, ship's lanterns, radios, telephones, globes, barometers, slide rules, masks, carved "
    "elephants"
).split(", ")

_INSTRUMENTS: Sequence[str] = (
    "piano, violin, viola, cello, double bass, guitar, classical guitar, electric guitar, bass guitar, banjo, "
    "mandolin, ukulele, lute, harp, Celtic harp, zither, autoharp, sitar, sarod, veena, tabla, santoor, oud, saz, "
    "bouzouki, balalaika, koto, shamisen, erhu, pipa, guzheng, kora, charango, flute, piccolo, recorder, tin whistle, "
    "pan pipes, ocarina, clarinet, bass clarinet, oboe, cor anglais, bassoon, saxophone, alto sax, tenor sax, trumpet, "
    "cornet, flugelhorn, French horn, trombone, euphonium, tuba, sousaphone, alphorn, didgeridoo, bagpipes, uilleann "
    "pipes, accordion, concertina, harmonica, organ, church organ, harpsichord, keyboard, synthesizer, theremin, "
    "hurdy-gurdy, drums, snare drum, bodhran, djembe, cajon, bongos, congas, timpani, marimba, xylophone, vibraphone, "
    "steel pan, glockenspiel, kalimba, handpan, triangle, musical saw, viola da gamba, nyckelharpa, Hardanger fiddle, "
    "fiddle"
).split(", ")

_LANGUAGES: Sequence[str] = (
    "Spanish, French, German, Italian, Portuguese, Dutch, Flemish, Danish, Swedish, Norwegian, Icelandic, Finnish, "
    "Estonian, Latvian, Lithuanian, Polish, Czech, Slovak, Hungarian, Romanian, Bulgarian, Serbian, Croatian, Slovene, "
    "Albanian, Macedonian, Greek, Turkish, Ukrainian, Russian, Belarusian, Georgian, Armenian, Azerbaijani, Kazakh, "
    "Uzbek, Mongolian, Mandarin, Cantonese, Hokkien, Japanese, Korean, Vietnamese, Thai, Lao, Khmer, Burmese, Malay, "
    "Indonesian, Javanese, Tagalog, Cebuano, Hindi, Urdu, Bengali, Punjabi, Gujarati, Marathi, Tamil, Telugu, Kannada, "
    "Malayalam, Sinhala, Nepali, Tibetan, Persian, Dari, Pashto, Kurdish, Arabic, Hebrew, Yiddish, Amharic, Tigrinya, "
    "Somali, Swahili, Yoruba, Igbo, Hausa, Twi, Wolof, Zulu, Xhosa, Afrikaans, Shona, Malagasy, Maltese, Irish, "
    "Scottish Gaelic, Welsh, Breton, Cornish, Basque, Catalan, Galician, Frisian, Luxembourgish, Esperanto, Latin, "
    "Ancient Greek, Sanskrit, Maori, Hawaiian, Samoan, Quechua, Guarani, Nahuatl, Navajo, Haitian Creole, British Sign "
    "Language, English"
).split(", ")

_ALLERGENS: Sequence[str] = (
    "peanuts, tree nuts, almonds, hazelnuts, walnuts, cashews, pistachios, pecans, Brazil nuts, macadamia nuts, pine "
    "nuts, sesame, soy, wheat, eggs, milk, cow's milk, shellfish, prawns, shrimp, crab, lobster, mussels, oysters, "
    "fish, cod, squid, celery, mustard, lupin, strawberries, kiwi, pineapple, mango, bananas, avocado, apples, "
    "peaches, cherries, citrus fruit, oranges, tomatoes, garlic, onions, chickpeas, lentils, sunflower seeds, poppy "
    "seeds, cinnamon, coconut, chocolate, red wine, sulphites, MSG, red food colouring, penicillin, amoxicillin, "
    "aspirin, ibuprofen, codeine, sulfa drugs, latex, nickel, wool, bee stings, wasp stings, mosquito bites, cats, "
    "dogs, horses, rabbits, guinea pigs, feathers, dust mites, mould, pollen, birch pollen, grass pollen, ragweed, "
    "hazel pollen, mugwort, perfume, hair dye, fragrance, sticking plasters, iodine, lanolin, sun cream, detergent, "
    "dandelions"
).split(", ")

_CONDITIONS: Sequence[str] = (
    "asthma, type 1 diabetes, type 2 diabetes, epilepsy, migraines, arthritis, rheumatoid arthritis, psoriatic "
    "arthritis, osteoporosis, gout, lupus, multiple sclerosis, Parkinson's, fibromyalgia, chronic fatigue syndrome, "
    "long Covid, coeliac disease, Crohn's disease, ulcerative colitis, IBS, acid reflux, a stomach ulcer, high blood "
    "pressure, low blood pressure, high cholesterol, a heart murmur, atrial fibrillation, anaemia, haemophilia, sickle "
    "cell disease, an underactive thyroid, an overactive thyroid, Hashimoto's, PCOS, endometriosis, eczema, psoriasis, "
    "rosacea, vitiligo, hay fever, sleep apnoea, insomnia, restless legs, narcolepsy, tinnitus, hearing loss, "
    "glaucoma, cataracts, colour blindness, dyslexia, dyspraxia, dyscalculia, ADHD, autism, OCD, bipolar disorder, "
    "PTSD, a bad back, a slipped disc, sciatica, scoliosis, a bad knee, a frozen shoulder, carpal tunnel, "
    "a hernia, vertigo, Meniere's disease, Raynaud's, hypermobility, kidney stones, gallstones, cystic "
    "fibrosis, COPD, lactose intolerance"
).split(", ")

_MEDICINES: Sequence[str] = (
    "metformin, insulin, levothyroxine, ramipril, lisinopril, amlodipine, bisoprolol, atenolol, losartan, candesartan, "
    "simvastatin, atorvastatin, rosuvastatin, aspirin, warfarin, apixaban, clopidogrel, omeprazole, lansoprazole, "
    "pantoprazole, salbutamol, a blue inhaler, a steroid inhaler, montelukast, cetirizine, loratadine, antihistamines, "
    "sertraline, citalopram, fluoxetine, venlafaxine, mirtazapine, lithium, quetiapine, lamotrigine, methylphenidate, "
    "lisdexamfetamine, melatonin, sumatriptan, propranolol, topiramate, carbamazepine, levetiracetam, gabapentin, "
    "pregabalin, methotrexate, hydroxychloroquine, prednisolone, adalimumab, naproxen, ibuprofen, paracetamol, "
    "allopurinol, colchicine, furosemide, spironolactone, vitamin D, vitamin B12, folic acid, iron tablets, magnesium, "
    "calcium tablets, HRT, the pill, tamoxifen, letrozole, eye drops, nasal spray, thyroid tablets, blood pressure "
    "pills, blood thinners, beta blockers, statins, semaglutide, probiotics, fish oil"
).split(", ")

_FEARS: Sequence[str] = (
    "spiders, snakes, heights, flying, the dark, thunderstorms, lightning, deep water, drowning, the sea, sharks, "
    "jellyfish, wasps, bees, moths, cockroaches, beetles, mice, rats, pigeons, geese, seagulls, big dogs, horses, "
    "cows, bats, frogs, needles, blood, hospitals, dentists, injections, lifts, escalators, tunnels, bridges, small "
    "spaces, crowds, open spaces, public speaking, phone calls, being alone, getting lost, clowns, dolls, mannequins, "
    "puppets, ghosts, mirrors at night, fireworks, balloons popping, loud bangs, fire, driving on motorways, roller "
    "coasters, ferris wheels, ladders, boats, trains at night, germs, vomiting, choking, buttons, holes in things, "
    "feathers, failing exams, earthquakes, being buried alive, deep lakes, caves, cable cars, glass floors, masks, "
    "swans"
).split(", ")

_RELIGIONS: Sequence[str] = (
    "Catholic, Protestant, Anglican, Methodist, Baptist, Lutheran, Presbyterian, Orthodox, Greek Orthodox, Coptic, "
    "Pentecostal, Mormon, Quaker, Christian, Muslim, Sunni, Shia, Sufi, Jewish, Hindu, Buddhist, Zen Buddhist, Sikh, "
    "Jain, Bahai, Zoroastrian, Druze, pagan, Wiccan, Taoist, Shinto, Rastafarian, agnostic, atheist, not religious, "
    "humanist, spiritual but not religious, Unitarian, Evangelical, Hare Krishna, Mennonite, Adventist"
).split(", ")

_CAUSES: Sequence[str] = (
    "animal welfare, climate protection, clean rivers, public libraries, free education, women's rights, human rights, "
    "children's rights, workers' rights, disability rights, equal pay, affordable housing, public transport, safe "
    "cycling, local journalism, press freedom, free speech, privacy, open source software, the right to repair, fair "
    "trade, slow food, organic farming, rewilding, bees and pollinators, ocean conservation, zero waste, buying local, "
    "small businesses, low taxes, a strong welfare state, personal responsibility, family values, community spirit, "
    "tolerance, honesty, kindness, self-reliance, tradition, peace, nuclear disarmament, refugee aid, mental health "
    "care, cancer research, blood donation, organ donation, adult literacy, language preservation, space exploration, "
    "evidence-based policy, religious freedom, local democracy, cutting red tape, veterans' welfare, food banks"
).split(", ")

_STYLES: Sequence[str] = (
    "short answers, brief replies, one-sentence answers, long detailed answers, step-by-step explanations, bullet "
    "points, plain English, simple words, technical language, a formal tone, an informal tone, a friendly tone, a bit "
    "of humour, dry humour, no jokes, blunt honesty, direct feedback, gentle feedback, concrete examples, lots of "
    "examples, numbers and facts, British spelling, American spelling, metric units, imperial units, temperatures in "
    "Celsius, temperatures in Fahrenheit, the 24-hour clock, answers without emojis, a few emojis, answers without "
    "jargon, the answer first and the reasons after, questions before advice, no unasked-for advice, analogies, plain "
    "text without tables, no small talk, first names, replies in full sentences, lists over paragraphs"
).split(", ")

_PEEVES: Sequence[str] = (
    "people who chew loudly, people who are late, slow walkers, queue jumpers, loud phone calls on the train, people "
    "who don't indicate, tailgating, bad parking, litter, dog mess on the pavement, leaf blowers, car alarms, wet "
    "towels on the bed, toothpaste in the sink, dirty dishes in the sink, empty milk cartons in the fridge, people who "
    "leave the lights on, doors left open, slamming doors, dripping taps, squeaky shoes, cracking knuckles, pen "
    "clicking, humming at work, gum under tables, people who talk in the cinema, spoilers, being interrupted, being "
    "talked over, small talk, unsolicited advice, mansplaining, name-dropping, humblebragging, passive-aggressive "
    "notes, reply-all emails, pointless meetings, voice messages, typing in all capitals, misplaced apostrophes, "
    "people who say literally all the time, corporate buzzwords, pop-up ads, cookie banners, autoplay videos, plastic "
    "packaging, stickers on fruit, clothes with itchy labels, tangled cables, unmatched socks, wobbly tables, "
    "overfilled bins, strong perfume, cigarette smoke, people who borrow books and never return them, waste of food"
).split(", ")

_FLOWERS: Sequence[str] = (
    "roses, tulips, daffodils, peonies, lilies, lilies of the valley, sunflowers, daisies, poppies, cornflowers, "
    "lilac, lavender, hydrangeas, irises, orchids, dahlias, chrysanthemums, carnations, sweet peas, snapdragons, "
    "foxgloves, bluebells, snowdrops, crocuses, primroses, violets, pansies, forget-me-nots, hyacinths, anemones, "
    "ranunculus, magnolias, camellias, cherry blossom, jasmine, gardenias, freesias, hollyhocks, lupins, delphiniums, "
    "marigolds, zinnias, cosmos, geraniums, fuchsias, wisteria, honeysuckle, lotus flowers, edelweiss, gentians, "
    "hellebores"
).split(", ")

_ANIMALS: Sequence[str] = (
    "otters, foxes, wolves, bears, polar bears, pandas, red pandas, koalas, kangaroos, wombats, platypuses, elephants, "
    "giraffes, zebras, lions, tigers, leopards, cheetahs, lynxes, capybaras, sloths, anteaters, armadillos, pangolins, "
    "hedgehogs, badgers, beavers, squirrels, rabbits, hares, dormice, bats, horses, donkeys, cows, goats, sheep, "
    "alpacas, llamas, camels, pigs, dogs, cats, dolphins, whales, orcas, seals, walruses, manatees, octopuses, "
    "cuttlefish, seahorses, sharks, manta rays, sea turtles, tortoises, geckos, chameleons, crocodiles, frogs, "
    "axolotls, penguins, puffins, owls, eagles, kingfishers, robins, crows, ravens, parrots, flamingos, swans, ducks, "
    "hummingbirds, bees, butterflies, snails"
).split(", ")

_ICE_CREAMS: Sequence[str] = (
    "vanilla, chocolate, strawberry, pistachio, hazelnut, stracciatella, mint chocolate chip, rum and raisin, coffee, "
    "salted caramel, lemon sorbet, mango, coconut, raspberry ripple, cherry, blackcurrant, blueberry, peach, banana, "
    "cookie dough, cookies and cream, rocky road, butter pecan, maple walnut, dulce de leche, tiramisu, matcha, black "
    "sesame, ube, honeycomb, malaga, walnut, yoghurt, amarena, bubblegum, liquorice, passion fruit, rhubarb, fig, "
    "ginger, lavender, rose, cinnamon, poppy seed, cheesecake, toffee, marzipan, dark chocolate, white chocolate, "
    "melon"
).split(", ")

_CUISINES: Sequence[str] = (
    "Italian, French, Spanish, Portuguese, Greek, Turkish, Lebanese, Syrian, Persian, Georgian, Armenian, Israeli, "
    "Moroccan, Tunisian, Egyptian, Ethiopian, Eritrean, Nigerian, Ghanaian, Senegalese, South African, Indian, "
    "Pakistani, Bangladeshi, Sri Lankan, Nepalese, Tibetan, Thai, Vietnamese, Malaysian, Indonesian, Filipino, "
    "Chinese, Sichuan, Cantonese, Taiwanese, Korean, Japanese, Mexican, Peruvian, Brazilian, Argentinian, Colombian, "
    "Cuban, Jamaican, Cajun, German, Austrian, Swiss, Polish, Hungarian, Ukrainian, Russian, Scandinavian, British, "
    "Irish, Hawaiian, Basque"
).split(", ")

_DREAM_PLACES: Sequence[str] = (
    *(
        "Iceland, Patagonia, Japan, New Zealand, Antarctica, the Galapagos Islands, the Maldives, Bora Bora, Hawaii, "
        "Easter Island, Machu Picchu, the Amazon, the Grand Canyon, Yellowstone, Alaska, Greenland, Lapland, Svalbard, "
        "the Lofoten Islands, the Faroe Islands, the Hebrides, Shetland, Cornwall, the Amalfi Coast, Sicily, Sardinia, "
        "Tuscany, Venice, Santorini, Crete, Corsica, Provence, the Azores, Madeira, the Dolomites, the Swiss Alps, "
        "Cappadocia, Petra, the Pyramids, the Sahara, the Serengeti, Zanzibar, Madagascar, the Seychelles, Mauritius, "
        "Victoria Falls, Bhutan, Nepal, Ladakh, Kerala, Rajasthan, Sri Lanka, Bali, Borneo, Angkor Wat, Ha Long Bay, "
        "Kyoto, Hokkaido, Mongolia, Lake Baikal, the Silk Road, Tasmania, the Great Barrier Reef, Uluru, Fiji, Samoa"
    ).split(", "),
    *COUNTRIES,
)

_PLACES: Sequence[str] = (
    *(
        "the Lake District, Cornwall, the Black Forest, the North Sea coast, the Isle of Skye, Snowdonia, Lake Garda, "
        "Lake Constance, the Camargue, Brittany, Big Sur, Yosemite, Vermont, Cape Cod, the Peak District, Connemara, "
        "the old botanical garden, the bench by the canal, the public library, the pier at sunset, the harbour at "
        "dusk, the little bakery on the corner, the rose garden in the park, the reading room of the museum"
    ).split(", "),
    *CITIES,
)

_WAKE_TIMES: Sequence[str] = (
    *(
        "five, half past five, quarter to six, six, six sharp, half past six, quarter past six, seven, half past "
        "seven, eight, half past eight, nine, 4:30, 4:45 am, 5 am, 5:15, 5:30 am, 5:45, 6 am, 6:10, 6:20, 6:45, 7 am, "
        "7:15, 7:40, 8 am, 8:20, ten to seven, twenty past six, 6 o'clock, five o'clock, four in the morning, five in "
        "the morning"
    ).split(", "),
    *TIMES,
)
_BED_TIMES: Sequence[str] = (
    *(
        "nine, half past nine, ten, half past ten, eleven, half past eleven, midnight, one in the morning, 2 am, 9 pm, "
        "9:30 pm, 9:45, 10 pm, 10:15, 10:30 pm, 11 pm, 11:30, quarter to ten, quarter past eleven, ten sharp, 10 "
        "o'clock"
    ).split(", "),
    *TIMES,
)

_COFFEES: Sequence[str] = (
    "black, black with one sugar, black with two sugars, with milk, with a splash of milk, with milk and one sugar, "
    "with milk and two sugars, with lots of milk, with oat milk, with soy milk, with almond milk, with cream, "
    "with cream and sugar, with cinnamon, with cardamom, with honey, with a pinch of salt, with condensed milk, iced, "
    "iced with oat milk, strong and black, weak with milk, very sweet, without sugar, decaf, decaf with milk, "
    "with hot milk, with cold milk, with three sugars, with brown sugar, with vanilla syrup, with sweetener, lukewarm"
).split(", ")
_TEAS: Sequence[str] = (
    "with milk, with a drop of milk, with milk and one sugar, with milk and two sugars, with lemon, with lemon and "
    "honey, with honey, black, black with sugar, without milk, without sugar, strong with milk, very strong, weak, "
    "very weak, with oat milk, with soy milk, with three sugars, iced with lemon, with ginger, with fresh mint, with "
    "cardamom, with cream and rock sugar, with rum, with jam, with condensed milk, with the bag left in, builder's "
    "style, milky and sweet"
).split(", ")

_DIETS: Sequence[str] = (
    "vegan, vegetarian, pescatarian, kosher, halal, gluten-free, dairy-free, lactose-free, low-carb, keto, paleo, "
    "raw vegan, plant-based, low-salt, low-fat, sugar-free, low-FODMAP, Mediterranean, flexitarian, macrobiotic, "
    "wheat-free, nut-free, high-protein, carnivore, Jain vegetarian, diabetic, fruitarian"
).split(", ")

_GIVEN_UP: Sequence[str] = (
    "coffee, alcohol, beer, wine, spirits, fizzy drinks, energy drinks, cola, black tea, milk, sugar, sweets, "
    "chocolate, crisps, fast food, white bread, red meat, pork, beef, butter, fried food, cheese, ice cream, processed "
    "food, late snacks, breakfast cereal, juice, caffeine, diet drinks, ready meals, shellfish, cake, palm oil"
).split(", ")
_DRINKS_AVOIDED: Sequence[str] = (
    "coffee, alcohol, beer, wine, red wine, white wine, whisky, gin, spirits, cola, fizzy drinks, energy drinks, milk, "
    "cow's milk, black tea, green tea, tap water, sparkling water, orange juice, tomato juice, caffeine, diet soda, "
    "cocktails, hot chocolate, instant coffee, champagne, cider, smoothies, tea after four, coffee after lunch"
).split(", ")

_BREAKFASTS: Sequence[str] = (
    "porridge, porridge with honey, muesli, granola with yoghurt, cornflakes, toast and marmalade, toast with Marmite, "
    "avocado toast, scrambled eggs, a boiled egg, two fried eggs, an omelette, bacon and eggs, a croissant, pancakes, "
    "a bagel with cream cheese, rice and miso soup, congee, idli and sambar, dosa, paratha, ful medames, bread and "
    "cheese, rye bread with ham, a banana, a green smoothie, fruit salad, Greek yoghurt with berries, cottage cheese, "
    "overnight oats, nothing but coffee, just a cup of tea, leftover curry, beans on toast, kippers, natto and rice, "
    "tortillas with beans"
).split(", ")

_SIGNS: Sequence[str] = (
    "Aries, Taurus, Gemini, Cancer, Leo, Virgo, Libra, Scorpio, Sagittarius, Capricorn, Aquarius, Pisces"
).split(", ")
_BLOOD: Sequence[str] = (
    "A positive, A negative, B positive, B negative, AB positive, AB negative, O positive, O negative, A+, A-, B+, B-, "
    "AB+, AB-, O+, O-, A rhesus positive, O rhesus negative"
).split(", ")
_SEASONS: Sequence[str] = "spring, summer, autumn, winter, early spring, late summer, early autumn".split(", ")
_FEASTS: Sequence[str] = (
    "Christmas, Easter, New Year's Eve, Halloween, Thanksgiving, Hanukkah, Passover, Purim, Diwali, Holi, Eid, Nowruz, "
    "Lunar New Year, Midsummer, Carnival, Bonfire Night, St Patrick's Day, May Day, Midwinter, Boxing Day, Burns "
    "Night, the Fourth of July, Bastille Day, Songkran, Vesak, the Mid-Autumn Festival, Day of the Dead, Saint Lucy's "
    "Day, Pancake Day"
).split(", ")
_SUBJECTS: Sequence[str] = (
    "maths, physics, chemistry, biology, history, geography, art, music, PE, English, French, German, Spanish, Latin, "
    "computer science, economics, philosophy, drama, woodwork, religious studies, politics, psychology, design, "
    "geology, astronomy, sociology, creative writing, ancient history, statistics, law, media studies, home economics"
).split(", ")
_LUCKY: Sequence[str] = tuple(
    [str(number) for number in range(1, 100)]
    + "two, three, four, five, seven, eight, nine, eleven, thirteen, seventeen, 111, 777, 256, 1729".split(", ")
)
_SHOES: Sequence[str] = tuple(
    [str(number) for number in range(35, 50)]
    + [f"{number}.5" for number in range(5, 13)]
    + [f"UK {number}" for number in range(3, 14)]
    + [f"US {number}" for number in range(5, 15)]
    + [f"EU {number}" for number in range(35, 49)]
    + "6 and a half, 7 and a half, 8 and a half, nine, ten, eleven, six, seven, eight, 9 wide, 10 narrow".split(", ")
)
_HEIGHTS: Sequence[str] = tuple(
    [f"{number} cm" for number in range(148, 206)]
    + [f"1.{number} m" for number in range(50, 99)]
    + [f"{feet} foot {inches}" for feet in (5, 6) for inches in range(1, 8)]
    + [f"{feet}'{inches}\"" for feet in (5, 6) for inches in range(0, 8)]
    + "five foot two, five foot six, five foot nine, five eleven, six foot, six foot four".split(", ")
)
_RELAXING: Sequence[str] = (
    "taking a long bath, reading in bed, listening to the radio, doing jigsaws, doing crosswords, baking bread, "
    "walking in the woods, walking by the river, watering the plants, knitting on the sofa, playing the piano, "
    "watching old detective shows, watching the birds, cooking a big meal, going for a drive, going for a swim, lying "
    "in the hammock, having a nap, meditating, stretching, doing yoga, colouring in, sketching, ironing, gardening, "
    "tinkering with old radios, building Lego, playing video games, listening to audiobooks, listening to jazz "
    "records, sitting by the fire, stroking the cat, going to the sauna, drinking tea on the balcony, calling old "
    "friends, sorting stamps, chopping wood, sweeping the yard, washing the car, looking at the stars, singing in the "
    "shower"
).split(", ")
_TRAINING: Sequence[str] = (
    "the London Marathon, a marathon, a half marathon, a 10k, a 5k, an ultramarathon, an Ironman, a sprint triathlon, "
    "a 100-mile ride, the Camino, a Channel swim, a long-distance swim, a boxing match, the black belt exam, a judo "
    "tournament, a climbing competition, the rowing regatta, a dance competition, a powerlifting meet, the Three "
    "Peaks, Kilimanjaro, Mont Blanc, the Berlin Marathon, the New York Marathon, the Boston Marathon, a charity walk, "
    "the Alps crossing by bike"
).split(", ")
_DREAMS: Sequence[str] = (
    "write a novel, learn to fly, run a marathon, see the northern lights, open a bakery, build a timber house, live "
    "by the sea, sail round the world, learn to sing, buy a small farm, restore an old boat, speak five languages, "
    "play in a band, walk the Camino, open a bookshop, have a vegetable garden, make a film, publish some poems, drive "
    "across America, ride the Trans-Siberian, swim the Channel, keep bees, start a charity, see the pyramids, learn "
    "the cello, run a cafe, move to the country, build a cabin, get a pilot's licence, climb Kilimanjaro, dive with "
    "whales, learn to paint, go back to university, design a board game, breed alpacas, own a vineyard, live in Japan, "
    "go into space"
).split(", ")

# Short ones that fit nearly every value.
_CORRECTIONS: tuple[str, ...] = (
    "no, {value}, not {old}",
    "[no|nope|nah], I said {value}",
    "sorry, I meant {value}",
    "[that's wrong|that's not right|wrong], it's {value}",
    "make that {value}",
    "[oops|argh|ugh], {value}, not {old}",
    "not {old}, {value}",
    "[correction|small correction|typo]: {value}",
    "my mistake, I should have said {value}",
    "[actually|hang on|wait], it's {value}, not {old}",
    "you [got that wrong|misunderstood me|misread that], I said {value}",
    "{value} I mean, not {old}",
    "it should be {value}",
    "please [correct|change] that to {value}",
    "[I wrote|I typed] {old} but I meant {value}",
)

FACTS: tuple[Fact, ...] = (
    Fact(
        kind="favourite_food",
        slots={"value": _DISHES},
        value="value",
        says=(
            "my [favourite|favorite] food is {value}",
            "my all-time favourite dish is {value}",
            "my favourite meal in the whole world has to be {value}",
            "my fav food is {value}",
            "I could eat {value} every single day as my favourite food",
            "nothing beats {value}, that's my favourite food",
            "if I had to pick one favourite dish it would be {value}",
            "when it comes to food, {value} will always be my favourite",
            "fave food: {value}",
            "food-wise my favourite is definitely {value}",
            "the food I like most is {value}",
            "the dish I love more than any other is {value}",
            "of all dishes I like {value} best",
            "I like {value} more than any other food",
            "{value} - my absolute favourite food since I was little",
            "my favorite thing to eat is {value}",
            "for me the best food is {value}",
            "I always order {value} because it's my favourite food",
        ),
        asks=(
            "what's my [favourite|favorite] food",
            "what is my favourite dish",
            "[do you remember|do you know|can you tell me] what my favourite food is",
            "remind me what my favourite food is",
            "which food do I like [best|most]",
            "my favourite food?",
            "what meal do I love most",
            "what could I eat every day",
            "I wonder if you still know my favourite dish",
            "whats my fav food",
            "if you cooked for me, which dish would make me happiest",
            "did I ever tell you what I like to eat most",
            "tell me my favourite meal",
            "have you got my favourite food written down",
            "which dish did I say was my favourite",
            "you know what I love to eat most, right",
        ),
        answers=(
            "Your favourite food is {value}.",
            "That's {value}, your favourite food.",
            "You like {value} best of all.",
            "You told me your favourite dish: {value}.",
            "It's {value}.",
        ),
        replies=(
            "Good choice! I'll remember that your favourite food is {value}.",
            "Mmm, {value}! Do you make that yourself?",
            "Your taste for {value} is noted. When did you last have some?",
            "Nice, I'll remember {value}. Is there a place that does it best?",
            "It's easy to see why you love {value}. Enjoy it often!",
            "Got it, {value} tops your list.",
            "So {value} would make your dinner perfect, good to know!",
            "Lovely. Do you cook {value} at home or eat it out?",
            "I'll keep in mind how much you like {value}.",
        ),
        lines=(
            "Favourite food: {value}",
            "Likes {value} best of all foods",
            "The user's favourite food is {value}",
            "Fav dish: {value}",
        ),
        changes=(
            "my favourite food is {value} now",
            "these days my favourite food is {value}, not {old} any more",
            "I've gone off {old}, my favourite dish is {value} now",
            "my new favourite food is {value}",
            "I like {value} even better than {old} now, it's my favourite food",
            "lately my favourite dish has become {value}",
        ),
        corrections=(*_CORRECTIONS, "no, my favourite is {value}", "I like {old}, but I said {value}"),
    ),
    Fact(
        kind="favourite_drink",
        slots={"value": _DRINKS},
        value="value",
        says=(
            "my [favourite|favorite] drink is {value}",
            "my drink of choice is {value}",
            "my go-to drink is {value}",
            "when I order a drink it's nearly always {value}",
            "{value} is my favourite drink",
            "I like {value} better than any other drink",
            "fav drink = {value}",
            "if you ask me what I'd like to drink the answer is always {value}",
            "there's no drink I enjoy more than {value}",
            "to drink I like {value} most of all",
            "my usual at the cafe is {value}",
            "for me no drink is better than {value}",
            "at the bar my usual drink is {value}",
            "the best drink in the world for me is {value}",
        ),
        asks=(
            "what's my favourite drink",
            "[do you remember|do you know] what I like to drink",
            "remind me of my usual drink",
            "what do I usually order to drink",
            "what should you get me to drink",
            "my drink?",
            "which drink do I like best",
            "what is my favorite beverage",
            "what's my drink of choice again",
            "can you recall my go-to drink",
            "if a waiter asked, what would I be drinking",
            "I'm curious whether you remember my favourite drink",
            "did I tell you what I drink most happily",
        ),
        answers=(
            "Your favourite drink is {value}.",
            "You like to drink {value}.",
            "That would be {value}.",
            "Your drink of choice is {value}.",
        ),
        replies=(
            "Cheers! I'll remember that {value} is your drink.",
            "Good taste. Do you have {value} often?",
            "So it's {value} for you, noted.",
            "Lovely, {value} it is. What's your favourite place to have it?",
            "I'll keep {value} in mind as your favourite drink.",
            "Got it: your drink is {value}.",
            "There's nothing like your favourite drink. Enjoy your {value}!",
        ),
        lines=("Favourite drink: {value}", "Usually drinks {value}", "The user's favourite drink is {value}"),
        changes=(
            "my favourite drink is {value} now",
            "I've switched from {old} to {value} as my usual drink",
            "my go-to drink is {value} these days, no longer {old}",
            "I prefer to drink {value} now",
            "I'm off {old}, my drink is {value} now",
        ),
        corrections=(*_CORRECTIONS, "I like to drink {value}, not {old}", "{value} is what I drink, sorry"),
    ),
    Fact(
        kind="favourite_colour",
        slots={"value": COLOURS},
        value="value",
        says=(
            "my [favourite|favorite] [colour|color] is {value}",
            "{value} is my favourite colour",
            "I like {value} better than any other colour",
            "fav colour: {value}",
            "my favourite colour has always been {value}",
            "the colour I like best is {value}",
            "I love the colour {value} more than all the others",
            "if I could paint everything in one colour it would be {value}",
            "half my wardrobe is {value} because it's my favourite colour",
            "of all the colors {value} is the one I like most",
            "{value} has been my colour since I was a child",
            "when I get to choose a colour I always choose {value}",
            "my color is {value}",
            "the most beautiful colour for me is {value}",
        ),
        asks=(
            "what's my [favourite|favorite] [colour|color]",
            "my favourite colour?",
            "[do you remember|do you know|can you recall] my favourite colour",
            "which colour do I like best",
            "remind me which color I like most",
            "what colour should I paint my room if I go by my favourite",
            "what is the colour that I love",
            "fav color?",
            "in which colour would you wrap a present for me",
            "I told you my favourite colour, what was it",
            "have you kept my favourite colour in mind",
            "which color would I choose",
            "could you say what colour I prefer",
            "I wonder whether you know which colour I like",
        ),
        answers=(
            "Your favourite colour is {value}.",
            "That's {value}.",
            "You like {value} best.",
            "Your colour is {value}.",
        ),
        replies=(
            "A lovely colour! I'll remember {value}.",
            "Nice, {value} it is. Do you wear it a lot?",
            "I'll keep in mind that your favourite colour is {value}.",
            "Noted: {value}. Is there much of it in your home?",
            "Good choice, {value} has a character of its own.",
            "So {value} is your colour. What do you like about it?",
            "Got it, {value} is your favourite.",
        ),
        lines=("Favourite colour: {value}", "Favorite color: {value}", "Likes the colour {value} best"),
        changes=(
            "my favourite colour is {value} now",
            "I've changed my mind, my favourite color is {value} now",
            "I don't like {old} best any more, my favourite colour is {value}",
            "my new favourite colour is {value}",
            "I've moved on from {old}, the colour I like best is {value}",
        ),
        corrections=(*_CORRECTIONS, "the colour is {value}, not {old}", "it's {value} I like, not {old}"),
    ),
    Fact(
        kind="favourite_book",
        slots={"value": _BOOKS},
        value="value",
        says=(
            "my favourite book is {value}",
            "my favorite novel of all time is {value}",
            "the best book I ever read is {value}",
            "no book means as much to me as {value}",
            "I've reread {value} so often, it's my favourite book",
            "{value} is the book I love most",
            "fav book {value}",
            "if my house was on fire I'd save my copy of {value}, my favourite book",
            "the book that changed my life is {value}",
            "I always give people {value} because it's my favourite book",
            "of all books I like {value} best",
            "my desert island book would be {value}",
            "as for books, {value} is still my number one",
        ),
        asks=(
            "what's my favourite book",
            "which book do I like [best|most]",
            "[do you remember|do you know|can you tell me] what my favourite book is",
            "what book did I say I love",
            "remind me which novel is my favourite",
            "my favorite book?",
            "which book would I take to a desert island",
            "what is the title of the book I love most",
            "I'm wondering if you remember my favourite book",
            "whats my fav book",
            "name my favourite book please",
            "what book means the most to me",
        ),
        answers=(
            "Your favourite book is {value}.",
            "That's {value}.",
            "The book you love most is {value}.",
            "It's {value}, your favourite book.",
        ),
        replies=(
            "I'll remember that {value} is your favourite book.",
            "{value}, noted! When did you first read it?",
            "A book to keep for life. What do you love most about {value}?",
            "Lovely that {value} means so much to you.",
            "Got it, {value}. Have you read it more than once?",
            "Thanks for telling me. {value} goes down as your favourite book.",
            "It's good to have a book like {value} to come back to.",
        ),
        lines=("Favourite book: {value}", "The user's favourite book is {value}", "Loves the book {value}"),
        changes=(
            "my favourite book is {value} now",
            "{value} has replaced {old} as my favourite book",
            "I've just finished {value} and it's my new favourite book",
            "I used to say {old}, but my favourite book now is {value}",
            "my favorite novel isn't {old} any more, it's {value}",
        ),
        corrections=(*_CORRECTIONS, "wrong book, I meant {value}", "the title is {value}"),
    ),
    Fact(
        kind="favourite_author",
        slots={"value": _AUTHORS},
        value="value",
        says=(
            "my favourite [author|writer] is {value}",
            "{value} is the writer I like best",
            "I've read everything by {value}, my favourite author",
            "my favorite author has to be {value}",
            "no writer speaks to me like {value}",
            "if I have to name one author I love it's {value}",
            "I'm a huge fan of the author {value}",
            "I buy every book that {value} writes, my favourite writer",
            "author-wise I'm all about {value}",
            "fav author: {value}",
            "the novelist I admire most is {value}",
            "when it comes to writers {value} is my number one",
        ),
        asks=(
            "who's my favourite [author|writer]",
            "which writer do I like best",
            "[do you know|do you remember] who my favourite author is",
            "remind me of the author I love",
            "my favourite author?",
            "whose books do I like most",
            "which novelist did I say I admire",
            "by which author do I read everything",
            "who is the writer I'm a fan of",
            "could you tell me my favorite author's name",
            "I wonder if you recall which writer I like",
        ),
        answers=(
            "Your favourite author is {value}.",
            "The writer you like best is {value}.",
            "That's {value}.",
        ),
        replies=(
            "{value}, noted as your favourite author. Which of the books do you like best?",
            "I'll remember that you love reading {value}.",
            "A favourite author is good company. What drew you to {value}?",
            "Good to know, you're a fan of {value}.",
            "Got it. Which book by {value} would you recommend to a beginner?",
            "I'll keep {value} in mind when we talk about books.",
        ),
        lines=("Favourite author: {value}", "Likes the writer {value} best", "The user's favourite writer is {value}"),
        changes=(
            "my favourite author is {value} now",
            "I've gone off {old}, my favourite writer is {value} now",
            "these days the writer I like best is {value}",
            "{value} has overtaken {old} as my favourite author",
        ),
        corrections=(*_CORRECTIONS, "the author is {value}", "no, {value} is the writer, not {old}"),
    ),
    Fact(
        kind="favourite_film",
        slots={"value": _FILMS},
        value="value",
        says=(
            "my favourite [film|movie] is {value}",
            "my favorite movie of all time is {value}",
            "I've seen {value} a hundred times, it's my favourite film",
            "the best film ever made is {value} in my book",
            "{value} is the movie I love most",
            "I never get tired of watching {value}, my favourite movie",
            "fav movie {value}",
            "for me no film comes close to {value}",
            "I can quote {value} from start to finish, it's my favourite film",
            "my comfort movie is {value}",
            "if I could watch only one film for the rest of my life it'd be {value}",
            "of all films I like {value} the most",
            "the movie that I like the best is called {value}",
        ),
        asks=(
            "what's my favourite [film|movie]",
            "which film do I like best",
            "[do you remember|do you know] my favourite movie",
            "remind me which movie I love most",
            "my favorite film?",
            "what movie can I watch over and over",
            "what film did I tell you is the best ever",
            "which movie should we put on if I get to pick my favourite",
            "what is the film I never tire of",
            "whats my fav movie again",
            "did I mention my favourite film",
            "tell me the name of the movie that I like most",
        ),
        answers=(
            "Your favourite film is {value}.",
            "That's {value}, the film you love most.",
            "It's {value}.",
            "You like {value} best of all films.",
        ),
        replies=(
            "{value}, noted as your favourite film!",
            "I'll remember {value}. How many times have you seen it?",
            "Good pick. Do you have a favourite scene in {value}?",
            "Got it, your favourite film is {value}.",
            "A film you can watch again and again is worth a lot. Enjoy {value} the next time too!",
            "So {value} is the one. Who did you see it with first?",
        ),
        lines=("Favourite film: {value}", "Favorite movie: {value}", "The user loves the film {value} most"),
        changes=(
            "my favourite film is {value} now",
            "{value} has knocked {old} off the top, it's my favourite movie now",
            "my new favourite movie is {value}",
            "I don't like {old} so much now, my favourite film is {value}",
            "I've changed my mind about {old}, {value} is my favourite film",
        ),
        corrections=(*_CORRECTIONS, "wrong film, it's {value}", "I was thinking of {value}, not {old}"),
    ),
    Fact(
        kind="favourite_series",
        slots={"value": _SERIES},
        value="value",
        says=(
            "my favourite [series|show|TV show] is {value}",
            "the best thing on television is {value}, it's my favourite series",
            "I love the series {value} more than any other",
            "my favorite tv show is {value}",
            "my comfort show is {value}",
            "{value} is the show I keep going back to",
            "I've watched every season of {value}, my favourite show",
            "no series is as good as {value}, it's my favourite",
            "of all the shows on TV {value} is the one I love",
            "on telly my favourite is {value}",
            "fave show = {value}",
            "when I'm tired I put on {value}, my favourite series",
        ),
        asks=(
            "what's my favourite [series|show|TV show]",
            "which show do I like best",
            "[do you remember|do you know] what series I love",
            "remind me what my favourite series is",
            "my favourite show?",
            "what's my comfort show",
            "which tv series did I say was my favorite",
            "what do I love to watch on television",
            "what's the name of the series I like most",
            "I wonder if you know which show I keep rewatching",
            "what series would I never miss",
        ),
        answers=(
            "Your favourite series is {value}.",
            "That's {value}.",
            "The show you like best is {value}.",
        ),
        replies=(
            "I'll remember that {value} is your favourite series.",
            "{value}, good one! Which episode do you like best?",
            "Noted: {value}. Do you watch it alone or with somebody?",
            "Good to know that you love {value}.",
            "A good show is a comfort. Have you seen all of {value}?",
            "Got it, {value} is the one for you.",
        ),
        lines=("Favourite series: {value}", "Favorite TV show: {value}", "The user's favourite show is {value}"),
        changes=(
            "my favourite series is {value} now",
            "I've grown tired of {old}, my favourite show is {value} now",
            "my new favourite show is {value}",
            "{value} is my favourite series these days, not {old}",
        ),
        corrections=(*_CORRECTIONS, "I meant the other show, {value}", "the series is called {value}"),
    ),
    Fact(
        kind="favourite_band",
        slots={"value": _BANDS},
        value="value",
        says=(
            "my favourite [band|group] is {value}",
            "I'm a massive fan of the band {value}",
            "the band I love most is {value}",
            "the best band ever for me is {value}",
            "I've seen my favourite band {value} live four times",
            "my all-time favorite band would be {value}",
            "fav band: {value}",
            "I've been into {value} since school, my favourite band",
            "I listen to {value} more than to any other band",
            "no band comes near {value} if you ask me",
            "if I could see one band live it'd be {value}, my favourites",
            "my number one band is called {value}",
            "band-wise I'm {value} all the way",
        ),
        asks=(
            "what's my favourite [band|group]",
            "which band do I like best",
            "[do you remember|do you know] which band I'm a fan of",
            "remind me what my favourite band is called",
            "my favourite band?",
            "which group do I listen to the most",
            "what band do I love",
            "whose concert would I never miss, which band",
            "tell me the name of my favorite band",
            "I bet you don't know my favourite band",
            "who are my favourite band",
            "what was that band I said I love",
        ),
        answers=(
            "Your favourite band is {value}.",
            "The band you like best is {value}.",
            "That's {value}, your favourite band.",
        ),
        replies=(
            "I'll remember that your favourite band is {value}.",
            "Great, {value}! Have you ever been to a concert?",
            "Noted, you're a fan of {value}. Which song do you like most?",
            "Good music matters. Your band is {value}, got it.",
            "So your band is {value}. How did you discover them?",
            "Nice to know that you love {value}.",
        ),
        lines=("Favourite band: {value}", "Fan of the band {value}", "The user's favourite band is {value}"),
        changes=(
            "my favourite band is {value} now",
            "I hardly listen to {old} now, my favourite band is {value}",
            "my new favourite band is {value}",
            "I'm more into {value} than {old} these days, they're my favourite band",
            "the band I like best now is {value}",
        ),
        corrections=(*_CORRECTIONS, "the band is {value}, not {old}", "wrong band, I mean {value}"),
    ),
    Fact(
        kind="favourite_singer",
        slots={"value": _SINGERS},
        value="value",
        says=(
            "my favourite singer is {value}",
            "my favorite artist is {value}",
            "I adore the singer {value}",
            "nobody sings like {value}, my favourite singer",
            "the voice I love most is {value}'s",
            "I'm a lifelong fan of the singer {value}",
            "the musician I like best is {value}",
            "I've got every album by {value}, my favourite musician",
            "as singers go {value} is my number one",
            "fav singer {value}",
            "{value} has been my favourite singer for years",
        ),
        asks=(
            "who's my favourite [singer|musician]",
            "which singer do I like best",
            "[do you remember|do you know] who my favourite singer is",
            "remind me whose voice I love",
            "my favorite singer?",
            "which artist do I have every album of",
            "what's the name of the singer I adore",
            "who do I like to hear sing most",
            "could you tell me which musician I'm a fan of",
            "I wonder if you know my favourite artist",
        ),
        answers=(
            "Your favourite singer is {value}.",
            "That's {value}.",
            "You like the singer {value} best.",
        ),
        replies=(
            "I'll remember that {value} is your favourite singer.",
            "A voice to come home to. Which song by {value} do you love most?",
            "Noted: {value}. Have you been a fan for long?",
            "Lovely, {value} it is.",
            "Got it, you like {value} best.",
            "Good to know. Is there an album by {value} that you play most?",
        ),
        lines=("Favourite singer: {value}", "Fan of the singer {value}", "The user's favourite artist is {value}"),
        changes=(
            "my favourite singer is {value} now",
            "I've moved on from {old}, my favourite singer is {value}",
            "these days {value} is my favourite artist",
            "my new favourite singer is {value}",
        ),
        corrections=(*_CORRECTIONS, "the singer is {value}", "no, the one I love is {value}"),
    ),
    Fact(
        kind="music_genre",
        slots={"value": _GENRES},
        value="value",
        says=(
            "I mostly listen to {value}",
            "my favourite [kind of music|music|genre] is {value}",
            "I'm really into {value}, that's my music",
            "{value} is the music I love",
            "the music I like best is {value}",
            "I listen to {value} all day long",
            "musically {value} is what I love",
            "my taste in music is {value} and not much else",
            "at home there's always {value} playing because that's my music",
            "I grew up with {value} and it's still my favourite music",
            "I only ever listen to {value} when I work",
            "for music i like {value}",
            "most of my records are {value}",
        ),
        asks=(
            "what [kind of music|sort of music|music] do I like",
            "what's my favourite music genre",
            "[do you remember|do you know] what music I listen to",
            "remind me what kind of music I'm into",
            "which genre do I like best",
            "my taste in music?",
            "what do I mostly listen to",
            "what style of music do I love",
            "if you made me a playlist what genre would it be",
            "what would be playing at my place",
            "I'm curious if you know my kind of music",
            "what music is on most of my records",
        ),
        answers=(
            "You like {value}.",
            "Your music is {value}.",
            "You listen to {value}.",
            "The music you like is {value}.",
        ),
        replies=(
            "I'll remember that your music is {value}.",
            "Good stuff! Who do you like most in {value}?",
            "So {value} is your thing. Do you go to concerts?",
            "Noted, {value} for you.",
            "Nice to know that you're into {value}. How did you come to it?",
            "There's a lot to discover in {value}. Enjoy!",
        ),
        lines=("Music: {value}", "Listens to {value}", "The user likes {value}", "Favourite genre: {value}"),
        changes=(
            "I mostly listen to {value} now",
            "I've gone from {old} to {value}, that's the music I like now",
            "I don't listen to {old} any more, only {value}",
            "these days my favourite music is {value}",
            "my taste in music has changed to {value}",
        ),
        corrections=(*_CORRECTIONS, "my music is {value}, not {old}", "I listen to {value}, not {old}"),
    ),
    Fact(
        kind="favourite_sport_to_watch",
        slots={"value": _SPORTS},
        value="value",
        says=(
            "my favourite sport is {value}",
            "the sport I like best is {value}",
            "I love watching {value} more than any other sport",
            "my favorite sport to watch is {value}",
            "I'm mad about {value}, it's my favourite sport",
            "of all sports {value} is my favourite",
            "no sport is as exciting to me as {value}",
            "I've followed {value} all my life, my favourite sport",
            "sport? I only care for {value}",
            "on TV the only sport I watch is {value}",
            "I never miss {value} on television, my favourite sport",
            "fav sport {value}",
        ),
        asks=(
            "what's my favourite sport",
            "which sport do I like best",
            "[do you know|do you remember] which sport I'm mad about",
            "remind me what sport I like to watch",
            "my favorite sport?",
            "what sport do I follow",
            "which sport do I never miss on tv",
            "what's the sport that I love",
            "I wonder whether you recall my favourite sport",
            "can you name the sport I care about most",
        ),
        answers=(
            "Your favourite sport is {value}.",
            "That's {value}.",
            "The sport you like best is {value}.",
        ),
        replies=(
            "I'll remember that your favourite sport is {value}.",
            "Nice, {value}! Do you play yourself or mostly watch?",
            "Noted: {value}. Is there somebody you cheer for?",
            "It's great fun to follow {value}. Enjoy the season!",
            "Got it, {value} is your sport.",
            "So you're a fan of {value}. What do you like about it?",
        ),
        lines=("Favourite sport: {value}", "Likes to watch {value}", "The user's favourite sport is {value}"),
        changes=(
            "my favourite sport is {value} now",
            "I've lost interest in {old}, my favourite sport is {value} now",
            "I follow {value} instead of {old} these days, it's my favourite sport",
            "my new favourite sport is {value}",
        ),
        corrections=(*_CORRECTIONS, "my sport is {value}, not {old}", "it's {value} that I like"),
    ),
    Fact(
        kind="team",
        slots={"value": _TEAMS},
        value="value",
        says=(
            "I support {value}",
            "my team is {value}",
            "I'm a fan of {value}",
            "I'm with {value} through and through",
            "I've supported {value} since I was six",
            "my favourite team is {value}",
            "I root for {value}",
            "I cheer for {value}, win or lose",
            "my club is {value}",
            "my whole family supports {value} and so do I",
            "I've got a season ticket for {value}, my team",
            "{value} till I die, that's my club",
            "the team I follow is {value}",
            "I never miss a match of {value}, my favourite club",
            "as a fan I'm with {value}",
        ),
        asks=(
            "which team do I support",
            "what's my [team|club|favourite team]",
            "who do I support",
            "[do you remember|do you know] which team I root for",
            "remind me which club I'm a fan of",
            "my team?",
            "which side do I cheer for",
            "what club do I follow",
            "which team would I want to win",
            "whose shirt would I wear on match day",
            "you do know which team I support, don't you",
            "what team did I say was mine",
        ),
        answers=(
            "You support {value}.",
            "Your team is {value}.",
            "You're with {value}.",
        ),
        replies=(
            "I'll remember that you support {value}.",
            "Noted, your team is {value}. How is the season going?",
            "Good luck to {value}! Do you go to the matches?",
            "So you're with {value}. How long have you been a fan?",
            "Fingers crossed for {value} then!",
            "Got it, {value} all the way.",
        ),
        lines=("Team: {value}", "Supports {value}", "Fan of {value}", "The user supports {value}"),
        changes=(
            "I support {value} now",
            "I've stopped following {old}, my team is {value} now",
            "I've switched from {old} to {value}, that's my team now",
            "my favourite team is {value} these days",
        ),
        corrections=(*_CORRECTIONS, "I'd never support {old}, it's {value}", "my team is {value}, not {old}"),
    ),
    Fact(
        kind="favourite_season",
        slots={"value": _SEASONS},
        value="value",
        says=(
            "my favourite season is {value}",
            "my favorite time of year is {value}",
            "I like {value} best of all the seasons",
            "{value} is the season I love",
            "of the whole year I like {value} most",
            "I'm happiest in {value}, it's my favourite season",
            "as seasons go I'm a fan of {value}",
            "the nicest time of the year for me is {value}",
            "no season is as good as {value} for me",
            "I wish it was {value} all year round",
            "for me {value} is the best season",
        ),
        asks=(
            "what's my favourite season",
            "which season do I like best",
            "[do you remember|do you know] my favourite time of year",
            "remind me which season I love",
            "my favorite season?",
            "when in the year am I happiest",
            "which part of the year do I like most",
            "what season am I fond of",
            "which time of the year did I say I prefer",
            "I wonder if you know which season I like",
        ),
        answers=(
            "Your favourite season is {value}.",
            "You like {value} best.",
            "That's {value}, your favourite time of year.",
        ),
        replies=(
            "I'll remember that {value} is your season.",
            "A lovely time of year. What do you like most about {value}?",
            "Noted: {value} is your favourite.",
            "So {value} it is. Do you spend a lot of time outdoors then?",
            "Good choice, {value} has its charms.",
            "May the next {value} be a good one for you!",
        ),
        lines=("Favourite season: {value}", "Likes {value} best", "The user's favourite season is {value}"),
        changes=(
            "my favourite season is {value} now",
            "I used to love {old}, but {value} is my favourite season now",
            "I like {value} better than {old} these days, it's my favourite season",
            "these days my favourite time of year is {value}",
        ),
        corrections=(*_CORRECTIONS, "I like {value}, not {old}", "the season is {value}"),
    ),
    Fact(
        kind="lucky_number",
        slots={"value": _LUCKY},
        value="value",
        says=(
            "my lucky number is {value}",
            "my favourite number is {value}",
            "{value} is my lucky number",
            "the number {value} has always brought me luck",
            "I always pick {value} because it's my lucky number",
            "in the lottery I always play {value}, my lucky number",
            "my favorite number has been {value} since childhood",
            "lucky number: {value}",
            "if I have to choose a number I take {value}, it's lucky for me",
            "my shirt number was always {value}, my favourite number",
            "number {value} is my lucky one",
        ),
        asks=(
            "what's my lucky number",
            "what's my favourite number",
            "[do you remember|do you know] my lucky number",
            "remind me of my lucky number",
            "my lucky number?",
            "which number brings me luck",
            "which number do I always pick",
            "what number do I like best",
            "what number should I bet on, my lucky one",
            "can you tell me the number I call lucky",
        ),
        answers=(
            "Your lucky number is {value}.",
            "That's {value}.",
            "It's {value}, your lucky number.",
        ),
        replies=(
            "I'll remember your lucky number: {value}.",
            "May {value} bring you plenty of luck!",
            "Noted, {value}. Is there a story behind it?",
            "So {value} is your number. Has it ever won you anything?",
            "Good to know that {value} is the lucky one.",
            "Got it: {value} is your number.",
        ),
        lines=("Lucky number: {value}", "Favourite number: {value}", "The user's lucky number is {value}"),
        changes=(
            "my lucky number is {value} now",
            "{old} doesn't bring me luck any more, my lucky number is {value}",
            "I've changed my lucky number from {old} to {value}",
            "my new lucky number is {value}",
        ),
        corrections=(*_CORRECTIONS, "the number is {value}, not {old}", "not {old} but {value}"),
    ),
    Fact(
        kind="favourite_place",
        slots={"value": _PLACES},
        value="value",
        says=(
            "my favourite place is {value}",
            "my favorite place in the world is {value}",
            "there's no place I love more than {value}",
            "the place where I feel best is {value}",
            "my happy place is {value}",
            "nowhere makes me as happy as {value}, my favourite place",
            "{value} is my favourite place on earth",
            "I keep going back to {value}, my favourite place",
            "of all the places I know I like {value} best",
            "whenever I can I go to {value}, it's my favourite spot",
            "my favourite spot is {value}",
        ),
        asks=(
            "what's my favourite place",
            "which place do I love most",
            "[do you remember|do you know] where my happy place is",
            "remind me of my favourite place",
            "my favourite spot?",
            "where do I feel best",
            "where do I like to be most",
            "which place do I keep going back to",
            "what's my favorite place in the world",
            "I wonder if you still know which place I love",
        ),
        answers=(
            "Your favourite place is {value}.",
            "The place you love most is {value}.",
            "That's {value}.",
        ),
        replies=(
            "I'll remember that your favourite place is {value}.",
            "How nice to have a place like that. What do you love about {value}?",
            "Noted: {value}. When were you there last?",
            "It sounds as if {value} means a lot to you.",
            "Everybody needs a place like that. I hope you get to {value} soon again.",
            "So {value} is your place. Do you go alone or with others?",
        ),
        lines=("Favourite place: {value}", "Happy place: {value}", "Loves {value} more than any other place"),
        changes=(
            "my favourite place is {value} now",
            "I used to love {old} most, now my favourite place is {value}",
            "my new favourite place is {value}",
            "I've fallen for {value}, it's my favourite place now",
        ),
        corrections=(*_CORRECTIONS, "the place is {value}", "I meant {value} when I said {old}"),
    ),
    Fact(
        kind="favourite_game",
        slots={"value": _GAMES},
        value="value",
        says=(
            "my favourite game is {value}",
            "my favorite game of all time is {value}",
            "the game I like best is {value}",
            "I could play {value} for hours, it's my favourite game",
            "we play {value} every game night because it's my favourite game",
            "I'm hooked on {value}, my favourite game",
            "no game is as good as {value}",
            "I've put thousands of hours into {value}, my favourite game",
            "fav game: {value}",
            "of all games I like {value} the most",
            "my go-to game is {value}",
            "game-wise it's always {value} for me",
        ),
        asks=(
            "what's my favourite game",
            "which game do I like best",
            "[do you remember|do you know] what game I love to play",
            "remind me what my favourite game is",
            "my favorite game?",
            "which game could I play for hours",
            "what game am I hooked on",
            "if we had a game night what would I want to play",
            "what do I like to play most, which game",
            "what was the name of my favourite game",
            "I wonder if you know my number one game",
        ),
        answers=(
            "Your favourite game is {value}.",
            "The game you like best is {value}.",
            "That's {value}.",
        ),
        replies=(
            "I'll remember that your favourite game is {value}.",
            "Fun! Who do you play {value} with?",
            "Noted: {value}. How long have you been playing?",
            "Good choice, {value} can keep one busy for hours.",
            "So you're into {value}. What do you like most about it?",
            "Got it, {value} is your game. Have fun playing!",
        ),
        lines=("Favourite game: {value}", "Loves playing {value}", "The user's favourite game is {value}"),
        changes=(
            "my favourite game is {value} now",
            "I'm bored of {old}, my favourite game is {value} now",
            "I've moved from {old} to {value}, it's my favourite game these days",
            "my new favourite game is {value}",
        ),
        corrections=(*_CORRECTIONS, "wrong game, {value}", "the game is {value}, not {old}"),
    ),
    Fact(
        kind="favourite_flower",
        slots={"value": _FLOWERS},
        value="value",
        says=(
            "my favourite flowers are {value}",
            "I like {value} best of all flowers",
            "the flowers I love most are {value}",
            "if you bring me flowers, bring {value}, my favourites",
            "I always have {value} on the table, they're my favourite flowers",
            "my garden is full of {value} because I love them more than any other flower",
            "no flowers make me as happy as {value}",
            "favorite flowers: {value}",
            "flowers? for me it has to be {value}",
            "at my wedding there were {value}, my favourite flowers",
        ),
        asks=(
            "what are my favourite flowers",
            "which flowers do I like best",
            "[do you remember|do you know] what flowers I love",
            "remind me which flowers I like",
            "my favorite flowers?",
            "which flowers should somebody bring me",
            "what kind of flowers make me happy",
            "if you ordered me a bouquet what would be in it",
            "what did I say my favourite flower was",
        ),
        answers=(
            "Your favourite flowers are {value}.",
            "You like {value} best.",
            "You love {value}.",
        ),
        replies=(
            "I'll remember that you love {value}.",
            "How pretty! Do you grow {value} yourself?",
            "Noted: {value} for you.",
            "A bunch of {value} would make your day then.",
            "Good to know, {value} make you happy.",
            "Lovely choice. What do you like about {value}?",
        ),
        lines=("Favourite flowers: {value}", "Loves {value}", "The user's favourite flowers are {value}"),
        changes=(
            "my favourite flowers are {value} now",
            "I like {value} better than {old} now, they're my favourite flowers",
            "these days the flowers I love most are {value}",
        ),
        corrections=(*_CORRECTIONS, "the flowers I like are {value}, not {old}"),
    ),
    Fact(
        kind="favourite_animal",
        slots={"value": _ANIMALS},
        value="value",
        says=(
            "my favourite animals are {value}",
            "I love {value} more than any other animal",
            "I'm crazy about {value}, they're my favourite animals",
            "of all animals I like {value} best",
            "ever since I was little {value} have been my favourite animals",
            "my favorite animals have always been {value}",
            "I have pictures of {value} everywhere because they're my favourite animals",
            "the animals I like most are {value}",
            "at the zoo I always go straight to the {value}, my favourites",
            "fav animals: {value}",
            "no animals are as wonderful as {value}",
        ),
        asks=(
            "what are my favourite animals",
            "which animals do I like best",
            "[do you remember|do you know] which animals I'm crazy about",
            "remind me what my favourite animals are",
            "my favorite animal?",
            "which animals do I love most",
            "where would I go first at the zoo",
            "what animals do I have pictures of",
            "I wonder if you remember my favourite animal",
        ),
        answers=(
            "Your favourite animals are {value}.",
            "You love {value} most.",
            "You like {value} best of all animals.",
        ),
        replies=(
            "I'll remember that you love {value}.",
            "How nice! What do you like so much about {value}?",
            "Noted, {value} make you happy.",
            "It's easy to be fond of {value}. Have you ever seen some up close?",
            "Good to know that your favourite animals are {value}.",
            "So {value} it is! Since when have you liked them?",
        ),
        lines=("Favourite animals: {value}", "Loves {value}", "The user's favourite animals are {value}"),
        changes=(
            "my favourite animals are {value} now",
            "I've gone from {old} to {value}, they're my favourite animals now",
            "these days I love {value} more than any other animal",
        ),
        corrections=(*_CORRECTIONS, "the animals I love are {value}, not {old}"),
    ),
    Fact(
        kind="favourite_ice_cream",
        slots={"value": _ICE_CREAMS},
        value="value",
        says=(
            "my favourite ice cream is {value}",
            "my favorite ice cream flavor is {value}",
            "I always have {value} ice cream",
            "at the ice cream parlour I only ever take {value}",
            "no ice cream is as good as {value}",
            "ice cream for me means {value}",
            "of all ice cream flavours I like {value} best",
            "two scoops of {value}, that's my ice cream",
            "{value} is the best ice cream flavour",
            "my ice cream flavour has been {value} since I was a kid",
        ),
        asks=(
            "what's my favourite ice cream",
            "which ice cream flavour do I like",
            "[do you remember|do you know] what flavour of ice cream I always have",
            "remind me of my ice cream flavour",
            "my ice cream?",
            "what should you get me at the ice cream parlour",
            "what flavor would I pick",
            "which ice cream do I always order",
            "if you bought me a cone what should be on it",
        ),
        answers=(
            "Your favourite ice cream is {value}.",
            "You like {value} ice cream best.",
            "That's {value}.",
        ),
        replies=(
            "I'll remember: {value} ice cream for you.",
            "Yum, {value}! Cone or cup?",
            "Noted, {value} is your flavour.",
            "A good flavour. Is there an ice cream parlour near you that does {value} well?",
            "So it's {value}. Enjoy your next scoop!",
            "Got it, your ice cream is {value}.",
        ),
        lines=("Ice cream: {value}", "Favourite ice cream flavour: {value}", "Likes {value} ice cream best"),
        changes=(
            "my favourite ice cream is {value} now",
            "I've switched from {old} to {value} ice cream",
            "these days my ice cream flavour is {value}",
        ),
        corrections=(*_CORRECTIONS, "the flavour is {value}, not {old}"),
    ),
    Fact(
        kind="favourite_cuisine",
        slots={"value": _CUISINES},
        value="value",
        says=(
            "my favourite cuisine is {value}",
            "I like {value} food best",
            "I love {value} cooking more than any other",
            "when we eat out I always want {value} food",
            "{value} food is my favourite",
            "I could live on {value} food",
            "my favorite kind of restaurant is {value}",
            "nothing beats {value} cuisine for me",
            "if I choose the restaurant we'll have {value} food",
            "at home I mostly cook {value} food because I like it best",
        ),
        asks=(
            "what's my favourite cuisine",
            "what kind of food do I like, from which country",
            "[do you remember|do you know] which cuisine I prefer",
            "remind me what kind of restaurant I like",
            "my favorite cuisine?",
            "which sort of restaurant would I choose",
            "where should we book a table, going by my favourite cuisine",
            "which country's food do I like best",
            "what type of cooking do I love",
        ),
        answers=(
            "Your favourite cuisine is {value}.",
            "You like {value} food best.",
            "You love {value} cooking.",
        ),
        replies=(
            "I'll remember that you like {value} food.",
            "Delicious! Which {value} dish do you like most?",
            "Noted: {value} cuisine. Do you cook it yourself?",
            "Good to know, {value} food is always welcome then.",
            "So your cuisine is {value}. Is there a good restaurant near you?",
            "Got it, {value} food for you.",
        ),
        lines=("Favourite cuisine: {value}", "Prefers {value} food", "The user likes {value} cooking best"),
        changes=(
            "my favourite cuisine is {value} now",
            "I prefer {value} food to {old} food now",
            "these days I like {value} cooking best",
        ),
        corrections=(*_CORRECTIONS, "I meant {value} food, not {old}"),
    ),
    Fact(
        kind="favourite_feast",
        slots={"value": _FEASTS},
        value="value",
        says=(
            "my favourite holiday is {value}",
            "my favourite day of the year is {value}",
            "I love {value} more than any other holiday",
            "no celebration is as nice as {value} for me",
            "{value} is the festival I look forward to all year",
            "of all the holidays I like {value} best",
            "for our family {value} is the biggest day of the year",
            "I go all out for {value}, my favourite celebration",
            "favorite holiday: {value}",
            "the feast that means most to me is {value}",
        ),
        asks=(
            "what's my favourite holiday",
            "which celebration do I like best",
            "[do you know|do you remember] my favourite day of the year",
            "remind me which holiday I love most",
            "my favorite celebration?",
            "which festival do I look forward to all year",
            "what day of the year matters most to me",
            "for which holiday do I go all out",
        ),
        answers=(
            "Your favourite holiday is {value}.",
            "The celebration you like best is {value}.",
            "That's {value}.",
        ),
        replies=(
            "I'll remember that you love {value}.",
            "How do you celebrate {value}?",
            "Noted: {value} is your favourite. It's good to have something to look forward to.",
            "Lovely! Who do you spend {value} with?",
            "May your next {value} be a happy one!",
            "Got it, {value} means most to you.",
        ),
        lines=("Favourite holiday: {value}", "Loves {value}", "The user's favourite celebration is {value}"),
        changes=(
            "my favourite holiday is {value} now",
            "I like {value} better than {old} these days, it's my favourite celebration",
            "since I have kids my favourite holiday is {value}",
        ),
        corrections=(*_CORRECTIONS, "the holiday I love is {value}, not {old}"),
    ),
    Fact(
        kind="favourite_subject",
        slots={"value": _SUBJECTS},
        value="value",
        says=(
            "my favourite subject at school is {value}",
            "my favourite subject was always {value}",
            "at school I liked {value} best",
            "the subject I enjoy most is {value}",
            "I loved {value} more than any other subject",
            "in school {value} was my thing",
            "the only lessons I ever liked were {value}",
            "{value} is my best subject and my favourite",
            "my favorite class is {value}",
            "of all subjects I like {value} the most",
        ),
        asks=(
            "what's my favourite subject",
            "which school subject do I like best",
            "[do you remember|do you know] my favourite class",
            "remind me which subject I enjoyed at school",
            "my favorite subject?",
            "which lessons do I like",
            "what was my thing at school",
            "what subject did I tell you I love",
        ),
        answers=(
            "Your favourite subject is {value}.",
            "That's {value}.",
            "The subject you like best is {value}.",
        ),
        replies=(
            "I'll remember that {value} is your subject.",
            "Interesting! What do you like about {value}?",
            "Noted: {value}. Did you have a good teacher?",
            "A subject you enjoy is half the battle. Good that you found {value}.",
            "Got it, you like {value} best.",
            "So {value} is your favourite. Do you read about it in your free time too?",
        ),
        lines=("Favourite subject: {value}", "Liked {value} best at school", "The user's favourite subject is {value}"),
        changes=(
            "my favourite subject is {value} now",
            "I like {value} better than {old} now, it's my favourite subject",
            "this year my favourite class is {value}",
        ),
        corrections=(*_CORRECTIONS, "the subject is {value}, not {old}"),
    ),
    Fact(
        kind="food_disliked",
        slots={"value": _INGREDIENTS},
        value="value",
        says=(
            "I can't stand {value}",
            "I hate {value}",
            "I [don't like|do not like|dont like] {value}",
            "I really dislike {value}",
            "no {value} for me [please|thanks|ever]",
            "I'm not a fan of {value}",
            "I can't bear the taste of {value}",
            "I never eat {value} because I find the taste disgusting",
            "yuck, I find {value} horrible",
            "you won't get me to eat {value}",
            "I've never been able to get used to {value}",
            "I always leave {value} on the plate because I don't like the taste",
            "I detest {value}",
            "if there's one food I loathe it's {value}",
            "the food I like least is {value}",
            "just the smell of {value} makes me gag",
            "please never give me {value}, I hate the taste",
            "I'd rather go hungry than eat {value}",
            "I pick {value} out of everything since I can't stand the taste",
            "the one thing I won't eat is {value}",
            "not keen on {value} to be honest",
            "my least favourite food is {value}",
        ),
        asks=(
            "what food can't I stand",
            "what don't I like to eat",
            "which food do I [hate|dislike|detest]",
            "[do you remember|do you know] what I don't like to eat",
            "remind me which food I can't bear",
            "what should you never serve me",
            "is there any food I don't like",
            "what do I always leave on the plate",
            "what's my least favourite food",
            "which ingredient should be left out when cooking for me",
            "the food I hate?",
            "I wonder if you know which food I find disgusting",
            "what won't I eat",
            "what did I say I can't stand eating",
            "if you cook for me, what must not be in it because of my taste",
            "tell me what food I'm no fan of",
            "what food did I tell you is yuck",
        ),
        answers=(
            "You don't like {value}.",
            "You can't stand {value}.",
            "You dislike {value}, so none of that for you.",
            "You told me that you don't like {value}.",
            "That's {value}: you don't like the taste.",
        ),
        replies=(
            "Understood, no {value} for you.",
            "Noted: you don't like {value}. Is it the taste or the texture?",
            "I'll remember to leave out {value} when we talk about food.",
            "Fair enough, not everybody likes {value}.",
            "You're not alone, many people can't stand {value}.",
            "Got it, I won't suggest anything with {value}.",
            "No problem, there's plenty to eat without {value}.",
            "I'll keep in mind that {value} and you don't get along.",
            "So recipes without {value}, then. Have you always felt that way?",
        ),
        lines=(
            "Dislikes: {value}",
            "Can't stand {value}",
            "The user hates {value}",
            "Doesn't like to eat {value}",
            "No {value}",
        ),
        changes=(
            "I don't mind {old} any more, but I can't stand {value} now",
            "I've come to like {old}, it's {value} I can't stand now",
            "these days the food I hate is {value}",
            "I eat {old} now, but I don't like {value}",
            "the food I can't stand now is {value}, {old} I can eat again",
        ),
        corrections=(
            *_CORRECTIONS,
            "no, it's {value} I can't stand, not {old}",
            "I'm fine with {old}, it's {value} I don't like",
            "I don't mind {old}, I hate {value}",
        ),
    ),
    Fact(
        kind="food_loved",
        slots={"value": _DISHES},
        value="value",
        says=(
            "I love {value}",
            "I'm crazy about {value}",
            "I can't get enough of {value}",
            "I can never say no to {value}",
            "I absolutely adore {value}",
            "I have a real weakness for {value}",
            "I'm addicted to {value}, I could eat mountains",
            "I'm always in the mood for {value}",
            "you can make me happy with {value} any time",
            "my guilty pleasure is {value}",
            "my comfort food is {value}",
            "when I'm down I eat {value}, that always helps",
            "I'm a sucker for {value}",
            "I really like to eat {value}",
        ),
        asks=(
            "what food do I love",
            "what do I have a weakness for",
            "what's my comfort food",
            "[do you remember|do you know] what I like to eat",
            "remind me what food I'm crazy about",
            "what can I never say no to",
            "what do I really like to eat",
            "what's my guilty pleasure when it comes to food",
            "what could you cook to cheer me up",
            "what dish am I always in the mood for",
            "food I love?",
            "you know what I can't get enough of, food-wise",
        ),
        answers=(
            "You love {value}.",
            "You have a weakness for {value}.",
            "That's {value}, you can't get enough of it.",
            "You really like {value}.",
        ),
        replies=(
            "Who could blame you? I'll remember that you love {value}.",
            "Yum! Do you make {value} yourself?",
            "Noted, {value} will always cheer you up.",
            "Everybody needs a comfort food. Yours is {value}, then!",
            "Good to know how much you like {value}.",
            "Tasty choice. When did you last have {value}?",
            "Then I hope there's {value} on your table soon.",
        ),
        lines=("Loves {value}", "Likes to eat: {value}", "The user is crazy about {value}", "Comfort food: {value}"),
        changes=(
            "I don't love {old} so much any more, I'm crazy about {value} now",
            "my comfort food is {value} these days",
            "I've gone off {old}, now I can't get enough of {value}",
            "I love {value} now more than {old}",
        ),
        corrections=(*_CORRECTIONS, "it's {value} that I love, not {old}", "I don't even like {old}, I said {value}"),
    ),
    Fact(
        kind="diet",
        slots={"value": _DIETS},
        value="value",
        says=(
            "I'm {value}",
            "I eat {value}",
            "my diet is {value}",
            "I'm on a {value} diet",
            "all my meals have to be {value}",
            "I only cook {value} at home",
            "I keep to {value} food",
            "I've been eating {value} for years",
            "I follow a {value} diet",
            "when we eat out it has to be {value} for me",
            "please only {value} recipes for me",
            "we're a {value} household",
            "as for food I stick to {value} meals",
            "for health reasons I eat {value}",
        ),
        asks=(
            "what's my diet",
            "what diet am I on",
            "what kind of diet do I follow",
            "[do you remember|do you know] how I eat",
            "remind me what my diet is",
            "what sort of recipes do I need",
            "is there anything special about the way I eat",
            "what do my meals have to be",
            "my diet?",
            "what should a cook know about my diet",
            "what type of menu should I book",
            "I wonder if you remember my dietary requirements",
            "what are my dietary needs",
        ),
        answers=(
            "Your diet is {value}.",
            "You eat {value}.",
            "You follow a {value} diet.",
            "You keep to {value} food.",
        ),
        replies=(
            "Understood, I'll keep your {value} diet in mind.",
            "Noted: {value} food for you. How long have you been eating that way?",
            "Thanks for telling me. I'll only suggest {value} recipes.",
            "Got it, your meals are {value}.",
            "Good to know. Is it easy to find {value} food where you live?",
            "I'll remember that you eat {value}.",
        ),
        lines=("Diet: {value}", "Eats {value}", "The user is on a {value} diet", "Dietary needs: {value}"),
        changes=(
            "I'm not {old} any more, I eat {value} now",
            "I've switched to a {value} diet",
            "I've gone {value}",
            "I've changed from {old} to {value} food",
            "my diet is {value} now",
            "the doctor has put me on a {value} diet instead",
        ),
        corrections=(*_CORRECTIONS, "my diet is {value}, not {old}", "I eat {value}, not {old}"),
    ),
    Fact(
        kind="allergy",
        slots={"value": _ALLERGENS},
        value="value",
        says=(
            "I'm allergic to {value}",
            "I have an allergy to {value}",
            "I have a [severe|bad|mild] allergy to {value}",
            "I've been allergic to {value} since I was a child",
            "I must avoid {value} because I'm allergic",
            "I get a rash from {value}, it's an allergy",
            "my body reacts badly to {value}, I'm allergic",
            "the doctor says I'm allergic to {value}",
            "my allergy is to {value}",
            "careful, I'm allergic to {value}",
            "I carry an EpiPen because I'm allergic to {value}",
            "I can't be near {value}, that's my allergy",
            "allergy: {value}",
            "they tested me and I'm allergic to {value}",
            "because of my allergy I have to stay away from {value}",
            "my throat swells up from {value}, it's an allergic reaction",
        ),
        asks=(
            "what am I allergic to",
            "what's my allergy",
            "[do you remember|do you know] what I'm allergic to",
            "remind me what I'm allergic to",
            "do I have any allergies",
            "my allergy?",
            "what do I have to avoid because of my allergy",
            "what could give me an allergic reaction",
            "I wonder if you still know what I'm allergic to",
            "what should I tell the doctor about allergies",
            "which allergy do I have",
            "is there something I react badly to",
            "any allergies in my notes",
            "what must I stay away from for my health",
            "why do I carry an EpiPen, what was it that I'm allergic to",
        ),
        answers=(
            "You're allergic to {value}.",
            "You have an allergy to {value}.",
            "You must avoid {value} because of your allergy.",
            "Your allergy is to {value}.",
        ),
        replies=(
            "Thanks for telling me, that's important. You're allergic to {value}, I'll remember.",
            "Noted: you're allergic to {value}. How strong is the reaction?",
            "I'll keep your allergy to {value} in mind.",
            "That must take some care. Do you have medicine for your allergy to {value}?",
            "Good to know, you need to steer clear of {value}.",
            "Understood. I'll bear in mind that {value} can be dangerous for you.",
            "I'm sorry, an allergy to {value} can be a nuisance. I'll remember it.",
        ),
        lines=(
            "Allergies: {value}",
            "Allergic to {value}",
            "The user is allergic to {value}",
            "Has an allergy to {value}",
        ),
        changes=(
            "I've outgrown the allergy to {old}, but I'm allergic to {value} now",
            "a new test says I'm allergic to {value}, not to {old}",
            "it turns out I'm allergic to {value} and not {old}",
            "my allergy is to {value}, the doctor was wrong about {old}",
        ),
        corrections=(
            *_CORRECTIONS,
            "I'm allergic to {value}, not {old}",
            "no problem with {old}, my allergy is to {value}",
        ),
    ),
    Fact(
        kind="condition",
        slots={"value": _CONDITIONS},
        value="value",
        says=(
            "I have {value}",
            "I've got {value}",
            "I live with {value}",
            "I suffer from {value}",
            "I was diagnosed with {value} [last year|years ago|as a child|]",
            "I've had {value} for years",
            "my doctor says I have {value}",
            "healthwise my problem is {value}",
            "because of {value} I have to take it easy",
            "I see a specialist because I have {value}",
            "my medical condition is {value}",
            "I deal with {value} every day",
            "for my health you should know I have {value}",
        ),
        asks=(
            "what illness do I have",
            "what's my [medical|health] condition",
            "[do you remember|do you know] what health problem I have",
            "remind me what I was diagnosed with",
            "what do I suffer from",
            "my diagnosis?",
            "which condition do I live with",
            "do I have any health conditions",
            "what did I tell you about my health",
            "what should a doctor know about me",
            "why do I see a specialist, what do I have",
            "is there something wrong with my health that you know of",
        ),
        answers=(
            "You have {value}.",
            "You told me that you have {value}.",
            "You live with {value}.",
        ),
        replies=(
            "Thank you for telling me. I'll keep in mind that you have {value}.",
            "I'm sorry to hear that. How are you managing with {value}?",
            "That can't always be easy. I'll remember that you have {value}.",
            "Thanks for trusting me with this. Does {value} affect you much in daily life?",
            "Understood, you have {value}. I hope you have good doctors around you.",
            "I'll bear in mind that you live with {value}.",
            "I hope the days with {value} are mostly good ones.",
        ),
        lines=("Health: {value}", "Has {value}", "The user suffers from {value}", "Medical condition: {value}"),
        changes=(
            "it turned out I have {value}, not {old}",
            "the new diagnosis is that I have {value}, not {old}",
            "I no longer have {old}, but now I have {value}",
            "my doctor has corrected the diagnosis, I have {value}",
        ),
        corrections=(*_CORRECTIONS, "I have {value}, not {old}", "the diagnosis is {value}"),
    ),
    Fact(
        kind="medication",
        slots={"value": _MEDICINES},
        value="value",
        says=(
            "I take {value}",
            "I'm on {value}",
            "I have to take {value} every day",
            "I take {value} every morning",
            "my doctor has prescribed {value} for me",
            "my medication is {value}",
            "I've been taking {value} for years",
            "every night before bed I take {value}",
            "I need {value} on prescription",
            "the medicine I take is {value}",
            "I can't go on a trip without {value}, I need it every day",
            "my daily medicine is {value}",
            "meds: {value}",
        ),
        asks=(
            "what medication do I take",
            "which medicine am I on",
            "[do you remember|do you know] what I have to take every day",
            "remind me of my medication",
            "what has my doctor prescribed",
            "what's my prescription",
            "my meds?",
            "what do I have to pack for a trip, medicine-wise",
            "which pills or medicine do I take",
            "what should I tell the pharmacist I'm taking",
            "do I take any medication",
            "what's the name of the medicine I take",
        ),
        answers=(
            "You take {value}.",
            "Your medication is {value}.",
            "You're on {value}.",
        ),
        replies=(
            "Noted, you take {value}. Does it agree with you?",
            "Thanks for telling me, I'll remember that you take {value}.",
            "I'll keep {value} in mind as your medication.",
            "Good to know. I hope {value} does you good.",
            "Understood: your medication is {value}.",
            "I'll remember. Do you take {value} at a fixed time?",
        ),
        lines=("Medication: {value}", "Takes {value}", "The user is on {value}", "Prescribed: {value}"),
        changes=(
            "I've been switched from {old} to {value}",
            "I take {value} now instead of {old}",
            "my doctor took me off {old}, I'm on {value} now",
            "my medication is {value} now",
            "I've stopped {old} and take {value} instead",
        ),
        corrections=(*_CORRECTIONS, "I take {value}, not {old}", "the medicine is {value}, not {old}"),
    ),
    Fact(
        kind="shoe_size",
        slots={"value": _SHOES},
        value="value",
        says=(
            "I wear size {value} shoes",
            "my shoe size is {value}",
            "I take size {value} in shoes",
            "my feet are size {value}",
            "I'm a size {value} in shoes",
            "for shoes I need a size {value}",
            "I always buy shoes in {value}",
            "shoe size {value} here",
            "I have size {value} feet",
            "in boots and trainers I'm {value}",
        ),
        asks=(
            "what's my shoe size",
            "what size shoes do I [wear|take|need]",
            "[do you remember|do you know] my shoe size",
            "remind me what size my feet are",
            "my shoe size?",
            "how big are my feet",
            "if you bought me boots what size would you get",
            "what size should I order for trainers",
            "which size of shoes fits me",
        ),
        answers=(
            "Your shoe size is {value}.",
            "You wear size {value} shoes.",
            "That's {value}.",
        ),
        replies=(
            "Noted, shoe size {value}.",
            "I'll remember that you wear size {value}.",
            "Got it, {value}. Are you looking for new shoes?",
            "Thanks, your shoe size is {value} then.",
            "Size {value}, that's good to know for the next pair of shoes.",
            "Okay, size {value} for your shoes.",
        ),
        lines=("Shoe size: {value}", "Wears size {value} shoes", "The user's shoe size is {value}"),
        changes=(
            "my shoe size is {value} now",
            "my feet have changed, I wear size {value} shoes now",
            "I don't fit into {old} any more, my shoe size is {value} now",
        ),
        corrections=(*_CORRECTIONS, "my size is {value}, not {old}"),
    ),
    Fact(
        kind="height",
        slots={"value": _HEIGHTS},
        value="value",
        says=(
            "I'm {value} tall",
            "my height is {value}",
            "I am {value}, in case you wonder how tall I am",
            "I measure {value} in my socks, that's my height",
            "my body height is {value}",
            "they measured me at {value} tall",
            "I stand {value} tall",
            "height: {value}",
            "in height I'm {value}",
            "I'm exactly {value} tall",
        ),
        asks=(
            "how tall am I",
            "what's my height",
            "[do you remember|do you know] how tall I am",
            "remind me of my height",
            "my height?",
            "what height should I put on the form",
            "can you tell me my height",
            "how much do I measure, height-wise",
            "what did I say about how tall I am",
        ),
        answers=(
            "You're {value} tall.",
            "Your height is {value}.",
        ),
        replies=(
            "Noted, you're {value} tall.",
            "I'll remember your height, {value}.",
            "Got it: {value}. Does that run in your family?",
            "Thanks, your height is {value} then.",
            "Okay, {value}. That'll help with sizes.",
            "So you're {value} tall, good to know.",
        ),
        lines=("Height: {value}", "Is {value} tall", "The user is {value} tall"),
        changes=(
            "I've grown, I'm {value} tall now",
            "my height is {value} now",
            "I was measured again and I'm {value} tall, not {old}",
        ),
        corrections=(*_CORRECTIONS, "I'm {value} tall, not {old}"),
    ),
    Fact(
        kind="eyesight",
        slots={
            "value": (
                "glasses, contact lenses, reading glasses, varifocals, bifocals, hard contact lenses, daily contact "
                "lenses, glasses for driving, computer glasses, thick glasses, tinted glasses, rimless "
                "glasses, prescription sunglasses, half-moon glasses, night lenses, round glasses, "
                "red glasses"
            ).split(", ")
        },
        value="value",
        says=(
            "I wear {value}",
            "I need {value} to see properly",
            "without {value} I can't see a thing",
            "I've worn {value} since school",
            "for my eyes I need {value}",
            "my eyes are bad so I wear {value}",
            "my optician gave me {value}",
            "I can't read a sign without {value}, that's what I wear",
        ),
        asks=(
            "do I wear glasses or something",
            "what do I wear for my eyes",
            "[do you remember|do you know] what I need to see properly",
            "remind me what I wear to see",
            "do I need glasses",
            "what do I need because of my bad eyes",
            "what did my optician give me",
            "glasses or lenses, which is it for me",
            "what can't I see without",
        ),
        answers=(
            "You wear {value}.",
            "For your eyes you wear {value}.",
            "You need {value} to see properly.",
        ),
        replies=(
            "Noted, you wear {value}.",
            "I'll remember that you need {value}. Since when have you worn them?",
            "Good to know. Are you happy with {value}?",
            "Got it: {value} for your eyes.",
            "Thanks, I'll keep in mind that you wear {value}.",
            "Seeing well is worth a lot. I hope the {value} are comfortable.",
        ),
        lines=("Wears {value}", "Eyes: {value}", "The user wears {value}"),
        changes=(
            "I wear {value} now instead of {old}",
            "I've switched from {old} to {value}",
            "I've got {value} now, no more {old}",
        ),
        corrections=(*_CORRECTIONS, "I wear {value}, not {old}"),
    ),
    Fact(
        kind="hobby",
        slots={"value": _HOBBIES},
        value="value",
        says=(
            "my hobby is {value}",
            "I'm into {value}",
            "in my [free|spare] time I do {value}",
            "I do a lot of {value} as a hobby",
            "my favourite hobby is {value}",
            "I spend my weekends [on|with] {value}",
            "my passion is {value}",
            "I've taken up {value} as a hobby",
            "I'm a keen amateur, my thing is {value}",
            "what I love doing after work is {value}",
            "I've been doing {value} since I was a teenager",
            "my pastime is {value}",
            "outside of work I mostly do {value}",
            "hobbies? mainly {value}",
            "when I'm not working you'll find me doing {value}",
            "I got hooked on {value} and it's my hobby now",
            "I joined a club because my hobby is {value}",
            "for fun I do {value}",
        ),
        asks=(
            "what's my hobby",
            "what do I do in my [free|spare] time",
            "[do you remember|do you know] what my hobby is",
            "remind me what my hobby is",
            "my hobby?",
            "what do I like to do at weekends",
            "what am I into",
            "what's my passion",
            "how do I spend my leisure time",
            "what is it I do for fun",
            "which pastime do I have",
            "what do I do outside of work",
            "I wonder if you recall what my hobby was",
            "do I have a hobby",
            "what have I taken up",
            "tell me what I enjoy doing when I'm not working",
        ),
        answers=(
            "Your hobby is {value}.",
            "You're into {value}.",
            "In your free time you do {value}.",
            "That's {value}.",
        ),
        replies=(
            "What a nice hobby! How did you get into {value}?",
            "I'll remember that your hobby is {value}.",
            "Noted: {value}. How often do you find time for it?",
            "Good to have something like {value} next to work.",
            "That sounds like fun. What do you like most about {value}?",
            "So you're into {value}. Have you been doing it for long?",
            "Lovely, {value} must bring you a lot of joy.",
            "Got it, {value} is your thing.",
            "Interesting! Do you do {value} alone or with others?",
        ),
        lines=("Hobby: {value}", "Hobbies: {value}", "Into {value}", "The user's hobby is {value}"),
        changes=(
            "I gave up {old}, I do {value} now",
            "my hobby is {value} now",
            "I've switched from {old} to {value} as a hobby",
            "I don't do {old} any more, my new hobby is {value}",
            "I've dropped {old} and taken up {value}",
            "these days I do {value} in my free time instead of {old}",
        ),
        corrections=(*_CORRECTIONS, "my hobby is {value}, not {old}", "I do {value}, not {old}"),
    ),
    Fact(
        kind="craft",
        slots={"value": _CRAFTS},
        value="value",
        says=(
            "I make {value} by hand",
            "I make {value} in my workshop",
            "I like making {value}",
            "I make {value} and give them to friends",
            "I sell handmade {value} at the market",
            "I spend my evenings making {value}",
            "I'm good with my hands, I make {value}",
            "I've got a little stall with {value} I made myself",
            "my handicraft is {value}",
            "at the kitchen table I make {value}, that's my craft",
        ),
        asks=(
            "what do I make by hand",
            "what do I make in my workshop",
            "[do you remember|do you know] what I like to make",
            "remind me what my handicraft is",
            "what do I sell at the market",
            "what kind of handmade things do I do",
            "my craft?",
            "what do I make myself",
            "what could I make as a present",
            "what do I make in the evenings",
        ),
        answers=(
            "You make {value}.",
            "You like making {value} by hand.",
            "Your craft is making {value}.",
        ),
        replies=(
            "How nice that you make {value} yourself! How did you learn it?",
            "I'll remember that you make {value}.",
            "Making {value} by hand takes patience. How long does it take you?",
            "Handmade things are special. Do you keep or give away the {value}?",
            "Noted, you make {value}.",
            "That sounds like lovely work. What do you like about making {value}?",
        ),
        lines=("Makes {value}", "Craft: {value}", "The user makes {value} by hand"),
        changes=(
            "I make {value} now instead of {old}",
            "I've stopped making {old}, now I make {value}",
            "these days I like making {value} by hand",
        ),
        corrections=(*_CORRECTIONS, "I make {value}, not {old}"),
    ),
    Fact(
        kind="collecting",
        slots={"value": _COLLECTIBLES},
        value="value",
        says=(
            "I collect {value}",
            "I've got a collection of {value}",
            "I have hundreds of {value} in my collection",
            "I've been collecting {value} since I was ten",
            "I'm a collector of {value}",
            "my shelves are full of {value} because I collect them",
            "at flea markets I'm always after {value} for my collection",
            "I inherited my father's collection of {value} and keep adding to it",
            "I can't walk past {value} without buying some for my collection",
            "my collection is {value}",
            "the things I collect are {value}",
            "I hoard {value}, it's a proper collection by now",
        ),
        asks=(
            "what do I collect",
            "what's in my collection",
            "[do you remember|do you know] what I collect",
            "remind me what I collect",
            "my collection?",
            "what am I always after at flea markets",
            "which things do I have hundreds of",
            "what are my shelves full of",
            "what kind of collector am I",
            "what could someone bring me for my collection",
            "what have I been collecting for so long",
        ),
        answers=(
            "You collect {value}.",
            "Your collection is {value}.",
            "You have a collection of {value}.",
        ),
        replies=(
            "A lovely thing to collect! How many {value} do you have?",
            "I'll remember that you collect {value}.",
            "Noted: {value}. Which piece are you proudest of?",
            "How did you come to collect {value}?",
            "Good hunting for more {value}!",
            "So you collect {value}. Where do you find them?",
        ),
        lines=("Collects {value}", "Collection: {value}", "The user collects {value}"),
        changes=(
            "I collect {value} now, no longer {old}",
            "I sold my {old} and collect {value} now",
            "I've stopped collecting {old}, I'm after {value} now",
            "these days I collect {value}",
        ),
        corrections=(*_CORRECTIONS, "I collect {value}, not {old}"),
    ),
    Fact(
        kind="instrument",
        slots={"value": _INSTRUMENTS},
        value="value",
        says=(
            "I play the {value}",
            "I play {value}",
            "I've been playing the {value} [for ten years|since I was eight|for ages|]",
            "I'm learning to play the {value}",
            "I take {value} lessons",
            "my instrument is the {value}",
            "I play the {value} in a band",
            "I play {value} in the local orchestra",
            "I practise the {value} every day",
            "I'm a hobby musician, the {value} is my instrument",
            "every evening I play the {value} for a bit",
            "I can play the {value} a little",
            "I started on the {value} last year and practise a lot",
            "my neighbours suffer because I practise the {value}",
        ),
        asks=(
            "what instrument do I play",
            "which instrument am I practising",
            "[do you remember|do you know] what instrument I play",
            "remind me which instrument I play",
            "my instrument?",
            "what do I play",
            "do I play an instrument",
            "what musical instrument did I tell you about",
            "what do I practise every day",
            "which instrument is mine",
            "I wonder if you recall which instrument I have lessons in",
            "what might my neighbours hear me play",
        ),
        answers=(
            "You play the {value}.",
            "Your instrument is the {value}.",
            "That's the {value}.",
        ),
        replies=(
            "How lovely! What do you like to play on the {value}?",
            "I'll remember that you play the {value}.",
            "The {value}, nice! Do you play with others?",
            "Noted: your instrument is the {value}.",
            "Enjoy your music! What made you choose the {value}?",
            "So you play the {value}. Do you find time to practise?",
        ),
        lines=("Instrument: {value}", "Plays the {value}", "The user plays the {value}"),
        changes=(
            "I play the {value} now",
            "I've switched from the {old} to the {value}",
            "I gave up the {old}, I play the {value} now",
            "I sold my {old} and took up the {value}",
            "my instrument is the {value} now",
        ),
        corrections=(*_CORRECTIONS, "the {value}, not the {old}", "I play the {value}, not the {old}"),
    ),
    Fact(
        kind="language_learning",
        slots={"value": _LANGUAGES},
        value="value",
        says=(
            "I'm learning {value}",
            "I'm trying to learn {value}",
            "I've started learning {value}",
            "I take {value} lessons",
            "I do a bit of {value} every day on an app",
            "I'm taking an evening class in {value}",
            "I'm teaching myself {value}",
            "the language I'm learning is {value}",
            "I study {value}",
            "I go to classes in {value} on Thursdays",
            "my {value} is still at beginner level but I'm learning",
            "I want to become fluent in {value}, I'm learning every day",
            "currently learning {value}",
        ),
        asks=(
            "what language am I learning",
            "which language do I study",
            "[do you remember|do you know] which language I'm learning",
            "remind me what language I'm trying to learn",
            "what language course do I take",
            "the language I'm learning?",
            "what am I learning on that app, which language",
            "in which language am I a beginner",
            "what language am I teaching myself",
            "which language do I want to become fluent in",
            "I wonder if you know what language I take lessons in",
        ),
        answers=(
            "You're learning {value}.",
            "The language you're learning is {value}.",
            "You study {value}.",
        ),
        replies=(
            "Good luck with {value}! How is it going?",
            "I'll remember that you're learning {value}.",
            "Nice! What made you choose {value}?",
            "Noted: {value}. A little every day goes a long way.",
            "Learning {value} takes patience, keep it up!",
            "So you're learning {value}. What do you find hardest?",
        ),
        lines=("Learning {value}", "The user is learning {value}", "Language being learned: {value}"),
        changes=(
            "I've given up {old}, I'm learning {value} now",
            "I'm learning {value} now",
            "I've switched from {old} to {value} lessons",
            "I'm no longer learning {old} but {value}",
        ),
        corrections=(*_CORRECTIONS, "I'm learning {value}, not {old}"),
    ),
    Fact(
        kind="language_spoken",
        slots={"value": _LANGUAGES},
        value="value",
        says=(
            "I speak {value}",
            "I speak fluent {value}",
            "I'm fluent in {value}",
            "my second language is {value}",
            "besides English I speak {value}",
            "I can speak {value} quite well",
            "I understand {value} and speak it too",
            "we speak {value} at home",
            "I speak {value} with my parents",
            "my {value} is pretty good, I speak it well",
            "I learned {value} at school and still speak it",
        ),
        asks=(
            "which language do I speak",
            "what languages can I speak",
            "[do you remember|do you know] which language I speak well",
            "remind me which languages I speak",
            "my second language?",
            "in which language am I fluent",
            "what do we speak at home",
            "which language can you talk to me in besides this one",
            "what foreign language do I know",
        ),
        answers=(
            "You speak {value}.",
            "The language you told me you speak is {value}.",
            "You can speak {value}.",
        ),
        replies=(
            "Good to know that you speak {value}.",
            "I'll remember that you speak {value}. Do you use it often?",
            "Noted: {value}. Where did you learn it?",
            "It's a gift to speak {value}.",
            "So you speak {value}. Do you dream in it too?",
            "Got it, {value} is one of your languages.",
        ),
        lines=("Languages: {value}", "Speaks {value}", "The user speaks {value}"),
        changes=(
            "I speak {value} at home now, not {old} any more",
            "I've forgotten my {old}, but I speak {value} now",
        ),
        corrections=(*_CORRECTIONS, "I speak {value}, not {old}"),
    ),
    Fact(
        kind="native_language",
        slots={"value": _LANGUAGES},
        value="value",
        says=(
            "my mother tongue is {value}",
            "my native language is {value}",
            "my first language is {value}",
            "I grew up speaking {value}",
            "I'm a native speaker of {value}",
            "English isn't my mother tongue, {value} is",
            "I was raised in {value}, that's my first language",
            "{value} is the language I grew up with",
            "I think and dream in {value}, my mother tongue",
        ),
        asks=(
            "what's my mother tongue",
            "what's my native language",
            "[do you remember|do you know] my first language",
            "remind me what language I grew up with",
            "my native language?",
            "in which language was I raised",
            "which language am I a native speaker of",
            "what language do I dream in",
        ),
        answers=(
            "Your mother tongue is {value}.",
            "Your native language is {value}.",
            "You grew up speaking {value}.",
        ),
        replies=(
            "Good to know, your mother tongue is {value}.",
            "I'll remember that you grew up with {value}.",
            "Noted: {value}. Do you still speak it every day?",
            "So {value} is your first language. Do you miss hearing it?",
            "Got it, {value} is your native language.",
            "Thank you, I'll keep {value} in mind.",
        ),
        lines=("Native language: {value}", "Mother tongue: {value}", "The user is a native speaker of {value}"),
        corrections=(*_CORRECTIONS, "my mother tongue is {value}, not {old}"),
    ),
    Fact(
        kind="sport_practised",
        slots={"value": _ACTIVITIES},
        value="value",
        says=(
            "I {value} [to keep fit|to stay in shape]",
            "I {value} regularly, it keeps me fit",
            "I {value} to stay healthy",
            "for exercise I {value}",
            "for sport I {value}",
            "I {value} in my free time, that's my exercise",
            "my workout is that I {value}",
            "I've started to {value} to keep fit",
            "I {value} with friends for exercise",
            "to get moving I {value}",
        ),
        asks=(
            "what do I do to keep fit",
            "what exercise do I do",
            "[do you remember|do you know] what I do for sport",
            "remind me what I do for exercise",
            "my workout?",
            "how do I stay in shape",
            "what kind of sport do I do myself",
            "what do I do to stay healthy",
            "how do I get moving",
            "which exercise did I tell you about",
        ),
        answers=(
            "You {value}.",
            "For exercise you {value}.",
            "You {value} to keep fit.",
        ),
        replies=(
            "Good for you! I'll remember that you {value}.",
            "Great that you {value}. How often?",
            "Noted, you {value} to stay fit.",
            "Keep it up! Since when do you {value}?",
            "It's good for body and mind that you {value}.",
            "So you {value}. Do you do that alone or with others?",
        ),
        lines=("Exercise: {value}", "Sport: {value}", "The user likes to {value}"),
        changes=(
            "I don't {old} any more, I {value} now to keep fit",
            "for exercise I {value} now",
            "these days I {value} to stay fit instead",
            "I've stopped, I no longer {old}, now I {value} for exercise",
        ),
        corrections=(
            "no, I {value}",
            "[sorry|oops], I meant I {value}",
            "I said that I {value}",
            "[that's wrong|wrong], I {value}",
            "I don't {old}, I {value}",
            "correction: I {value}",
            "you misunderstood, I {value}",
        ),
    ),
    Fact(
        kind="exercise_frequency",
        slots={"value": _HOW_OFTEN, "activity": _ACTIVITIES},
        value="value",
        says=(
            "I {activity} {value}",
            "I usually {activity} {value}",
            "I always try to {activity} {value}",
            "{value} I {activity}",
            "I [like to|love to] {activity} {value}",
            "I {activity} {value} with a friend",
            "my routine is that I {activity} {value}",
            "my habit is to {activity} {value}",
            "to keep in shape I {activity} {value}",
        ),
        asks=(
            "how often do I {activity}",
            "how many times do I {activity}",
            "[do you remember|do you know] how often I {activity}",
            "remind me how often I {activity}",
            "when do I {activity}, how often I mean",
            "what did I say about how often I {activity}",
            "how regularly do I {activity}",
            "do I {activity} a lot",
            "can you tell me how frequently I {activity}",
        ),
        answers=(
            "You {activity} {value}.",
            "You told me that you {activity} {value}.",
        ),
        replies=(
            "Well done, that you {activity} {value} is a good habit.",
            "I'll remember that you {activity} {value}.",
            "Great! Does it do you good to {activity} {value}?",
            "Noted: you {activity} {value}.",
            "Keep it up! To {activity} {value} takes discipline.",
            "So you {activity} {value}. Do you enjoy it?",
        ),
        lines=("The user likes to {activity} {value}", "Habit: {activity} {value}"),
        changes=(
            "I {activity} {value} now",
            "now I {activity} {value} instead of {old}",
            "I've changed my routine, I {activity} {value} now",
            "these days I {activity} {value}, not {old}",
        ),
        corrections=(*_CORRECTIONS, "no, I {activity} {value}"),
    ),
    Fact(
        kind="exercise_day",
        slots={"value": WEEKDAYS, "activity": _ACTIVITIES},
        value="value",
        says=(
            "I {activity} every {value}",
            "I {activity} on {value}s",
            "every {value} I {activity}",
            "on {value}s I always {activity}",
            "{value} is the day when I {activity}",
            "each {value} I {activity} without fail",
            "I {activity} on {value} evenings",
            "on a {value} you'll find me out because I {activity}",
        ),
        asks=(
            "on which day do I {activity}",
            "what day do I {activity}",
            "[do you remember|do you know] on which day I {activity}",
            "when do I {activity}",
            "remind me which day of the week I {activity}",
            "which weekday do I {activity}",
            "what's the day when I {activity}",
            "on what evening or day do I {activity}",
        ),
        answers=(
            "You {activity} on {value}s.",
            "On {value}s you {activity}.",
            "You {activity} every {value}.",
        ),
        replies=(
            "Noted, on {value}s you {activity}.",
            "I'll remember that you {activity} on {value}s.",
            "A good fixed date for {value}. Do you enjoy it?",
            "So {value} is taken. Have fun!",
            "Got it, you {activity} every {value}.",
            "It's good to have a routine. {value} it is.",
        ),
        lines=("{value}s: {activity}", "On {value}s the user likes to {activity}"),
        changes=(
            "I {activity} on {value}s now",
            "I {activity} on {value}s instead of {old}s now",
            "from now on I {activity} every {value}",
            "the day has changed, I {activity} on {value}s now and not on {old}s",
        ),
        corrections=(*_CORRECTIONS, "on {value}s, not {old}s", "no, every {value}"),
    ),
    Fact(
        kind="training_goal",
        slots={"value": _TRAINING},
        value="value",
        says=(
            "I'm training for {value}",
            "I'm preparing for {value}",
            "I'm in training for {value}",
            "my training is all about {value} at the moment",
            "my fitness goal is {value}",
            "I get up early to train for {value}",
            "I signed up for {value} and train every week",
        ),
        asks=(
            "what am I training for",
            "what's my fitness goal",
            "[do you remember|do you know] what I'm training for",
            "remind me what I'm preparing for",
            "why am I training so much",
            "what did I sign up for",
            "my training goal?",
        ),
        answers=(
            "You're training for {value}.",
            "Your goal is {value}.",
            "You're preparing for {value}.",
        ),
        replies=(
            "Good luck with the training for {value}!",
            "Impressive! When is it?",
            "I'll remember that you're training for {value}.",
            "Noted: {value}. How is the training going?",
            "That's a great goal. Look after yourself while you train for {value}.",
            "So {value} it is. I'm sure the work will pay off.",
        ),
        lines=("Training for {value}", "Fitness goal: {value}", "The user is training for {value}"),
        changes=(
            "I'm training for {value} now",
            "I've dropped {old}, I'm training for {value} instead",
            "my new fitness goal is {value}",
        ),
        corrections=(*_CORRECTIONS, "I'm training for {value}, not {old}"),
    ),
    Fact(
        kind="wake_time",
        slots={"value": _WAKE_TIMES},
        value="value",
        says=(
            "I get up at {value}",
            "I always get up at {value}",
            "my alarm goes off at {value}",
            "I wake up at {value} every day",
            "I'm out of bed at {value} every morning",
            "I'm a creature of habit, I get up at {value}",
            "on weekdays I get up at {value}",
            "I set my alarm for {value} every day",
            "my day starts at {value}, that's when I get up",
            "usually I wake at {value} and get straight up",
        ),
        asks=(
            "[when|what time] do I get up",
            "what time does my alarm go off",
            "[do you remember|do you know] when I get up",
            "remind me when I wake up",
            "at what time does my day start",
            "my wake-up time?",
            "how early do I get up",
            "when am I out of bed",
            "what time do I usually wake up",
        ),
        answers=("You get up at {value}.", "Your day starts at {value}.", "You wake up at {value}."),
        replies=(
            "Noted, you get up at {value}.",
            "So your day starts at {value}. Do you find that easy?",
            "I'll remember that you get up at {value}.",
            "Up at {value}, got it. What do you do first?",
            "A steady rhythm does one good, so {value} it is.",
            "Okay, up at {value}. I hope you sleep well.",
        ),
        lines=("Gets up at {value}", "Wake-up time: {value}", "The user gets up at {value}"),
        changes=(
            "I get up at {value} now",
            "I've moved my alarm from {old} to {value}",
            "these days I wake up at {value}, no longer at {old}",
            "my alarm goes off at {value} now",
        ),
        corrections=(*_CORRECTIONS, "at {value}, not {old}", "no, I get up at {value}"),
    ),
    Fact(
        kind="bedtime",
        slots={"value": _BED_TIMES},
        value="value",
        says=(
            "I go to bed at {value}",
            "I'm always in bed by {value}",
            "my bedtime is {value}",
            "I usually go to sleep at {value}",
            "I turn the lights out at {value} every night",
            "I never go to bed later than {value}",
            "at {value} I'm in bed, every night",
        ),
        asks=(
            "[when|what time] do I go to bed",
            "what's my bedtime",
            "[do you remember|do you know] when I go to sleep",
            "remind me when I turn the lights out",
            "my bedtime?",
            "until when can people ring me before I'm in bed",
            "at what time do I usually sleep",
        ),
        answers=("You go to bed at {value}.", "Your bedtime is {value}."),
        replies=(
            "Noted, you go to bed at {value}.",
            "I'll remember your bedtime, {value}.",
            "In bed at {value}, got it. Do you sleep well?",
            "Good sleep is precious, so {value} it is.",
            "Okay, your day ends at {value}.",
            "So lights out at {value}. Sweet dreams when the time comes!",
        ),
        lines=("Bedtime: {value}", "Goes to bed at {value}", "The user goes to bed at {value}"),
        changes=(
            "I go to bed at {value} now",
            "my bedtime is {value} these days, not {old}",
            "I've started to go to bed at {value}",
        ),
        corrections=(*_CORRECTIONS, "in bed at {value}, not {old}"),
    ),
    Fact(
        kind="drink_avoided",
        slots={"value": _DRINKS_AVOIDED},
        value="value",
        says=(
            "I don't drink {value}",
            "I never drink {value}",
            "I [do not|dont] touch {value}, I just don't drink it",
            "I've never drunk {value} in my life",
            "I haven't drunk {value} for years and never will again",
            "no {value} for me, I don't drink it",
            "I don't drink {value} because it disagrees with me",
            "I stay away from {value}, I don't drink it",
            "please don't offer me {value}, I don't drink it",
        ),
        asks=(
            "what don't I drink",
            "which drink do I never have",
            "[do you remember|do you know] what I don't drink",
            "remind me what I never drink",
            "what should nobody offer me to drink",
            "is there a drink that I avoid",
            "what drink do I stay away from",
            "what won't I drink",
        ),
        answers=("You don't drink {value}.", "You never drink {value}.", "You stay away from {value}."),
        replies=(
            "Noted, you don't drink {value}.",
            "I'll remember that you stay away from {value}.",
            "Fair enough, no {value} for you. What do you drink instead?",
            "Got it, I won't suggest {value}.",
            "Good to know. There's plenty else to drink besides {value}.",
            "Understood, no {value}.",
        ),
        lines=("Doesn't drink {value}", "No {value}", "The user doesn't drink {value}"),
        changes=(
            "I drink {old} again, but I don't drink {value} now",
            "these days I don't drink {value}, but I'm fine with {old}",
            "it's {value} I don't drink now, I've gone back to {old}",
        ),
        corrections=(*_CORRECTIONS, "I do drink {old}, it's {value} I don't drink"),
    ),
    Fact(
        kind="given_up",
        slots={"value": _GIVEN_UP},
        value="value",
        says=(
            "I've given up {value}",
            "I've quit {value}",
            "I gave up {value} for good",
            "I've cut out {value} completely",
            "I've stopped having {value} for my health",
            "no more {value} for me, I gave it up",
            "I'm trying to live without {value}, I've given it up",
            "my new year's resolution was to give up {value} and I've stuck to it",
        ),
        asks=(
            "what have I given up",
            "what did I quit",
            "[do you remember|do you know] what I've given up",
            "remind me what I cut out",
            "what am I trying to live without",
            "what have I stopped having",
            "what was it I gave up for good",
        ),
        answers=("You've given up {value}.", "You gave up {value}.", "You've cut out {value}."),
        replies=(
            "Well done for giving up {value}! Is it hard?",
            "I'll remember that you've given up {value}.",
            "Noted, no more {value} for you. Keep it up!",
            "That takes will power. How do you feel without {value}?",
            "Good for you! I won't tempt you with {value}.",
            "Respect. Life without {value} isn't easy at first.",
        ),
        lines=("Has given up {value}", "Gave up: {value}", "The user has quit {value}"),
        changes=(
            "I'm back on {old}, but I've given up {value} now",
            "it's {value} that I've given up now, I have {old} again",
        ),
        corrections=(*_CORRECTIONS, "I gave up {value}, not {old}"),
    ),
    Fact(
        kind="smoking",
        slots={
            "value": (
                "ten cigarettes a day, a pack a day, half a pack a day, five cigarettes a day, twenty a day, a pipe, "
                "cigars, roll-ups, only at parties, one cigar on Sundays, a pipe after dinner, three cigarettes a day, "
                "menthol cigarettes"
            ).split(", ")
        },
        value="value",
        says=(
            "I smoke {value}",
            "I still smoke {value}",
            "as for smoking, I smoke {value}",
            "I've smoked {value} for years",
            "I'm a smoker, I smoke {value}",
            "my bad habit is that I smoke {value}",
        ),
        asks=(
            "do I smoke",
            "what do I smoke",
            "how much do I smoke",
            "[do you remember|do you know] if I smoke",
            "remind me what I said about smoking",
            "am I a smoker",
            "what's my bad habit",
        ),
        answers=("You smoke {value}.", "You told me that you smoke {value}."),
        replies=(
            "Noted, you smoke {value}.",
            "I'll remember that you smoke {value}. Have you ever thought of stopping?",
            "Okay, {value}. Thanks for being open about it.",
            "Understood, you smoke {value}.",
            "Thanks for telling me. Are you happy with it, or would you like to change it?",
            "Got it: you smoke {value}.",
        ),
        lines=("Smokes {value}", "Smoking: {value}", "The user smokes {value}"),
        changes=(
            "I smoke {value} now, not {old}",
            "I've changed from {old} to {value}, smoking-wise",
            "these days I smoke {value}",
        ),
        corrections=(*_CORRECTIONS, "I smoke {value}, not {old}"),
    ),
    Fact(
        kind="quit_smoking",
        slots={
            "value": (
                "two weeks ago, a month ago, three months ago, six months ago, last year, a year ago, two years ago, "
                "five years ago, ten years ago, at New Year, last summer, in January, in 2015, in 2019, in 2021, "
                "in 2008, after the operation, last spring, in 2011"
            ).split(", ")
        },
        value="value",
        says=(
            "I quit smoking {value}",
            "I stopped smoking {value}",
            "I gave up cigarettes {value}",
            "I smoked my last cigarette {value}",
            "I'm an ex-smoker, I stopped {value}",
            "I've been smoke-free since I quit {value}",
            "I used to smoke but quit {value}",
        ),
        asks=(
            "when did I quit smoking",
            "since when have I been smoke-free",
            "[do you remember|do you know] when I stopped smoking",
            "remind me when I gave up cigarettes",
            "do I still smoke",
            "how long ago was my last cigarette",
        ),
        answers=("You quit smoking {value}.", "You stopped smoking {value}."),
        replies=(
            "Well done! Quitting is a real achievement.",
            "I'll remember that you quit smoking {value}. Was it hard?",
            "Congratulations, your lungs will thank you.",
            "Good for you! How do you feel since you stopped?",
            "Noted, you stopped smoking {value}.",
            "Respect, that takes will power. Keep it up!",
        ),
        lines=("Quit smoking {value}", "Ex-smoker, stopped {value}", "The user quit smoking {value}"),
        corrections=(*_CORRECTIONS, "I quit {value}, not {old}"),
    ),
    Fact(
        kind="fear",
        slots={"value": _FEARS},
        value="value",
        says=(
            "I'm afraid of {value}",
            "I'm scared of {value}",
            "I'm terrified of {value}",
            "I have a phobia of {value}",
            "I've had a fear of {value} all my life",
            "my biggest fear is {value}",
            "nothing frightens me as much as {value}",
            "I panic because of {value}, it's a phobia",
            "I've been frightened of {value} since I was little",
            "I can't cope with {value}, I'm that scared",
            "it's silly but I'm scared to death of {value}",
            "my phobia is {value}",
        ),
        asks=(
            "what am I afraid of",
            "what's my [phobia|biggest fear]",
            "[do you remember|do you know] what scares me",
            "remind me what I'm scared of",
            "my phobia?",
            "what frightens me most",
            "what terrifies me",
            "is there anything I'm afraid of",
            "what do I have a phobia of",
            "what makes me panic",
            "I wonder if you know what I'm scared of",
        ),
        answers=("You're afraid of {value}.", "You have a fear of {value}.", "Your fear is {value}."),
        replies=(
            "I understand. A fear of {value} is nothing to be ashamed of.",
            "I'll remember that you're afraid of {value}. Do you know where it comes from?",
            "Thanks for telling me. Many people are scared of {value}.",
            "That must be hard at times. How do you deal with it?",
            "Noted: you're afraid of {value}. I'll be considerate.",
            "Fears like that are very human. Has it got better or worse over the years?",
        ),
        lines=("Afraid of {value}", "Phobia: {value}", "Fear: {value}", "The user is scared of {value}"),
        changes=(
            "I've overcome my fear of {old}, but I'm afraid of {value} now",
            "I'm not scared of {old} any more, now I'm scared of {value}",
            "my biggest fear is {value} now",
        ),
        corrections=(
            *_CORRECTIONS,
            "I'm afraid of {value}, not {old}",
            "I don't mind {old}, it's {value} that scares me",
        ),
    ),
    Fact(
        kind="coffee",
        slots={"value": _COFFEES},
        value="value",
        says=(
            "I take my coffee {value}",
            "I drink my coffee {value}",
            "I like my coffee {value}",
            "I have my coffee {value}",
            "my coffee has to be {value}",
            "I only drink coffee {value}",
            "coffee {value} for me, always",
            "for me coffee is best {value}",
            "my coffee: {value}",
            "when you make me a coffee, {value} please, always",
        ),
        asks=(
            "how do I [take|drink|like|have] my coffee",
            "what do I take in my coffee",
            "[do you remember|do you know] how I take my coffee",
            "remind me how I like my coffee",
            "my coffee?",
            "how should my coffee be",
            "if you made me a coffee how would you make it",
            "do I take milk or sugar in coffee",
            "what's my coffee order",
            "I wonder if you know how I have my coffee",
        ),
        answers=("You take your coffee {value}.", "You like your coffee {value}.", "Your coffee has to be {value}."),
        replies=(
            "Noted, coffee {value} for you.",
            "I'll remember how you take your coffee: {value}.",
            "Coffee {value}, got it. How many cups a day?",
            "Everybody has their own way. Yours is {value}!",
            "Good to know. Do you have it first thing in the morning?",
            "So your coffee is {value}. Enjoy the next cup!",
        ),
        lines=("Coffee: {value}", "Takes coffee {value}", "The user drinks coffee {value}"),
        changes=(
            "I take my coffee {value} now",
            "I drink my coffee {value} these days, not {old} any more",
            "I've switched to coffee {value}",
            "I like my coffee {value} now",
        ),
        corrections=(*_CORRECTIONS, "coffee {value}, not {old}"),
    ),
    Fact(
        kind="tea",
        slots={"value": _TEAS},
        value="value",
        says=(
            "I take my tea {value}",
            "I drink my tea {value}",
            "I like my tea {value}",
            "I have my tea {value}",
            "my tea has to be {value}",
            "I only drink tea {value}",
            "tea {value} for me, always",
            "my cuppa is best {value}",
            "a proper tea for me is {value}",
        ),
        asks=(
            "how do I [take|drink|like|have] my tea",
            "what do I take in my tea",
            "[do you remember|do you know] how I take my tea",
            "remind me how I like my tea",
            "my tea?",
            "how should my cuppa be",
            "if you put the kettle on for me how would you make my tea",
            "do I take milk or sugar in tea",
        ),
        answers=("You take your tea {value}.", "You like your tea {value}.", "Your tea has to be {value}."),
        replies=(
            "Noted, tea {value} for you.",
            "I'll remember how you take your tea: {value}.",
            "Tea {value}, got it. What time of day do you like it best?",
            "A good cup of tea makes the day better, and yours is {value}.",
            "So your tea is {value}. Enjoy the next cup!",
            "Good to know how you like your tea. Do you have a favourite sort?",
        ),
        lines=("Tea: {value}", "Takes tea {value}", "The user drinks tea {value}"),
        changes=(
            "I take my tea {value} now",
            "I drink my tea {value} these days, no longer {old}",
            "I've switched to tea {value}",
        ),
        corrections=(*_CORRECTIONS, "tea {value}, not {old}"),
    ),
    Fact(
        kind="religion",
        slots={"value": _RELIGIONS},
        value="value",
        says=(
            "I'm {value}",
            "religion-wise I'm {value}",
            "by faith I'm {value}",
            "I was raised {value} and still am",
            "as for religion I'm {value}",
            "my family is {value} and so am I",
            "in matters of belief I'd call myself {value}",
            "I consider myself {value}",
            "I've always been {value}, that's what I believe",
        ),
        asks=(
            "what's my religion",
            "what do I believe in",
            "[do you remember|do you know] what faith I have",
            "remind me what I said about my religion",
            "am I religious",
            "my faith?",
            "what are my religious beliefs",
            "what do I call myself when it comes to religion",
        ),
        answers=("You're {value}.", "In matters of faith you're {value}."),
        replies=(
            "Thank you for telling me. I'll remember that you're {value}.",
            "Noted, you're {value}. Does it play a big part in your daily life?",
            "Good to know. I'll keep in mind that you're {value}.",
            "Thanks for sharing that. What does it mean to you?",
            "I understand, you're {value}.",
            "Got it. That's good to know about you.",
        ),
        lines=("Religion: {value}", "Faith: {value}", "The user is {value} by belief"),
        changes=(
            "I've become {value}",
            "I used to be {old}, but I'm {value} now",
            "my faith has changed, I'm {value} now",
            "I'm no longer {old}, I'd call myself {value}",
        ),
        corrections=(*_CORRECTIONS, "I'm {value}, not {old}"),
    ),
    Fact(
        kind="reading_now",
        slots={"value": _BOOKS},
        value="value",
        says=(
            "I'm reading {value} at the moment",
            "I'm currently reading {value}",
            "the book on my bedside table is {value}",
            "I'm halfway through the book {value}",
            "these days I'm reading {value}",
            "my current book is {value}",
            "I've just started reading {value}",
            "I read a few pages of {value} every night",
            "our book club is reading {value} right now",
            "reading {value} atm",
        ),
        asks=(
            "what am I reading",
            "what book am I reading at the moment",
            "[do you remember|do you know] which book I'm reading",
            "remind me what I'm reading",
            "my current book?",
            "what's on my bedside table",
            "which book have I started",
            "what's the title of the book I'm in the middle of",
            "what do I read at night these days",
        ),
        answers=("You're reading {value}.", "Your current book is {value}.", "At the moment you're reading {value}."),
        replies=(
            "Enjoy {value}! How do you like it so far?",
            "I'll remember that you're reading {value}.",
            "Noted: {value}. Would you recommend it?",
            "Happy reading! What made you pick {value}?",
            "So you're reading {value}. Is it hard to put down?",
            "Nice. Tell me what you think of {value} when you're done.",
        ),
        lines=("Reading: {value}", "Current book: {value}", "The user is reading {value}"),
        changes=(
            "I've finished {old}, I'm reading {value} now",
            "I'm reading {value} now",
            "I gave up on {old} and started reading {value}",
            "my current book is {value} now",
        ),
        corrections=(*_CORRECTIONS, "I'm reading {value}, not {old}"),
    ),
    Fact(
        kind="dream_holiday",
        slots={"value": _DREAM_PLACES},
        value="value",
        says=(
            "my dream [holiday|trip|vacation] is {value}",
            "I've always wanted to go to {value}",
            "I dream of travelling to {value}",
            "one day I want to see {value}",
            "if I won the lottery I'd travel to {value}",
            "the top of my bucket list is a trip to {value}",
            "my dream destination is {value}",
            "I'm saving up for a trip to {value}",
            "the place I most want to visit is {value}",
            "I'd give anything to see {value} once in my life",
            "before I die I want to visit {value}",
        ),
        asks=(
            "what's my dream [holiday|trip|vacation|destination]",
            "where have I always wanted to go",
            "[do you remember|do you know] where I dream of travelling",
            "remind me which place I want to see one day",
            "my dream trip?",
            "where would I travel if money was no object",
            "what's at the top of my bucket list, travel-wise",
            "what trip am I saving up for",
            "which place do I most want to visit",
            "if I won the lottery where would I go",
        ),
        answers=(
            "Your dream trip is to {value}.",
            "You've always wanted to go to {value}.",
            "You dream of visiting {value}.",
        ),
        replies=(
            "What a dream! What draws you to {value}?",
            "I'll remember that you want to see {value} one day.",
            "Noted: {value}. Who would you take along?",
            "I hope you get to {value} soon!",
            "A trip to {value} is something to look forward to.",
            "So {value} is the dream. When would be the best time to go?",
        ),
        lines=("Dream holiday: {value}", "Wants to visit {value}", "The user dreams of a trip to {value}"),
        changes=(
            "I've been to {old} at last, my dream trip is {value} now",
            "I don't dream of {old} any more, I want to go to {value} now",
            "my dream destination is {value} now",
        ),
        corrections=(*_CORRECTIONS, "my dream is {value}, not {old}"),
    ),
    Fact(
        kind="life_dream",
        slots={"value": _DREAMS},
        value="value",
        says=(
            "my dream is to {value}",
            "one day I want to {value}",
            "I've always wanted to {value}",
            "my big goal in life is to {value}",
            "before I'm old I want to {value}",
            "on my bucket list it says: {value}",
            "when I retire I want to {value}",
            "I dream of the day when I can {value}",
        ),
        asks=(
            "what's my [big dream|dream|goal in life]",
            "what have I always wanted to do",
            "[do you remember|do you know] what I dream of doing",
            "remind me of my big dream",
            "what do I want to do one day",
            "what's on my bucket list",
            "what do I want to do before I'm old",
        ),
        answers=("You want to {value}.", "Your dream is to {value}.", "You've always wanted to {value}."),
        replies=(
            "A wonderful dream! What would be the first step?",
            "I'll remember that you want to {value} one day.",
            "It's never too late to {value}. I'm rooting for you!",
            "Noted: your dream is to {value}.",
            "That's something to look forward to. What gave you the idea?",
            "So you want to {value}. I hope it comes true!",
        ),
        lines=("Dream: {value}", "Wants to {value} one day", "The user's dream is to {value}"),
        changes=(
            "my dream has changed, I want to {value} now",
            "I no longer want to {old}, my dream is to {value}",
            "my new goal in life is to {value}",
        ),
        corrections=(*_CORRECTIONS, "my dream is to {value}, not to {old}"),
    ),
    Fact(
        kind="blood_type",
        slots={"value": _BLOOD},
        value="value",
        says=(
            "my blood type is {value}",
            "my blood group is {value}",
            "I have blood type {value}",
            "I'm blood group {value}",
            "I give blood regularly, my type is {value}",
            "my donor card says blood group {value}",
            "blood type: {value}",
        ),
        asks=(
            "what's my blood [type|group]",
            "which blood group do I have",
            "[do you remember|do you know] my blood type",
            "remind me of my blood group",
            "my blood type?",
            "what does my donor card say about my blood",
            "what blood would I need in an emergency",
        ),
        answers=("Your blood type is {value}.", "Your blood group is {value}.", "You have blood type {value}."),
        replies=(
            "Noted, your blood type is {value}.",
            "I'll remember: blood group {value}.",
            "Good to know in an emergency. {value}, got it.",
            "Thanks, I'll keep blood type {value} in mind.",
            "Blood type {value}, okay. Do you give blood?",
            "Got it: {value}.",
        ),
        lines=("Blood type: {value}", "Blood group {value}", "The user's blood type is {value}"),
        changes=(
            "I was tested again and my blood type is {value}, not {old}",
            "my blood group is {value}, the old card was wrong",
        ),
        corrections=(*_CORRECTIONS, "blood type {value}, not {old}"),
    ),
    Fact(
        kind="handedness",
        slots={"value": "left-handed, right-handed, ambidextrous, cross-dominant".split(", ")},
        value="value",
        says=(
            "I'm {value}",
            "I've always been {value}",
            "I was born {value}",
            "I'm {value} when it comes to writing",
            "in case it matters I'm {value}",
            "everyone in my family is {value} and so am I",
            "with tools and pens I'm {value}",
        ),
        asks=(
            "which hand do I write with",
            "am I left-handed or right-handed",
            "[do you remember|do you know] which hand I use",
            "remind me which is my dominant hand",
            "my dominant hand?",
            "what scissors do I need, left or right",
            "lefty or righty, what am I",
        ),
        answers=("You're {value}.", "You told me that you're {value}."),
        replies=(
            "Noted, you're {value}.",
            "I'll remember that you're {value}.",
            "Good to know. Does anybody else in your family share that?",
            "So you're {value}. Does it make a difference in daily life?",
            "Got it, {value}.",
            "Thanks, I'll keep in mind that you're {value}.",
        ),
        lines=("Is {value}", "Handedness: {value}", "The user is {value}"),
        corrections=(*_CORRECTIONS, "I'm {value}, not {old}"),
    ),
    Fact(
        kind="star_sign",
        slots={"value": _SIGNS},
        value="value",
        says=(
            "my star sign is {value}",
            "my zodiac sign is {value}",
            "I was born under the sign of {value}",
            "by star sign I'm {value}",
            "my sign is {value}",
            "I'm your typical {value}",
            "the stars say I'm {value}",
            "in the horoscope I always look under {value}, my sign",
            "zodiac: {value}",
        ),
        asks=(
            "what's my [star sign|zodiac sign|sign]",
            "which sign was I born under",
            "[do you remember|do you know] my star sign",
            "remind me of my zodiac sign",
            "my star sign?",
            "under which sign do I look in the horoscope",
            "what am I in astrology",
        ),
        answers=("Your star sign is {value}.", "You were born under the sign of {value}.", "That's {value}."),
        replies=(
            "Noted, your star sign is {value}.",
            "I'll remember: {value}. Do you read your horoscope?",
            "{value}, good to know. Do you think it fits you?",
            "So your sign is {value}. May the stars be kind to you!",
            "Got it, {value} is your sign.",
            "Thanks. Do you believe in what they say about {value}?",
        ),
        lines=("Star sign: {value}", "Zodiac sign: {value}", "The user's star sign is {value}"),
        corrections=(*_CORRECTIONS, "my sign is {value}, not {old}"),
    ),
    Fact(
        kind="style",
        slots={"value": _STYLES},
        value="value",
        says=(
            "I prefer {value}",
            "I like {value} best when you answer me",
            "please give me {value} from now on",
            "I always want {value}",
            "in our chats I prefer {value}",
            "when you talk to me I like {value}",
            "I get on best with {value}",
            "for me {value} please, always",
            "I'd rather have {value} in general",
            "what works best for me is {value}",
        ),
        asks=(
            "how do I like to be spoken to",
            "what kind of answers do I prefer",
            "[do you remember|do you know] how I like you to answer",
            "remind me what I said about how you should answer",
            "what style do I prefer",
            "how should you talk to me",
            "what did I ask for in your replies",
            "what are my preferences for our chats",
            "my preferred style?",
        ),
        answers=("You prefer {value}.", "You asked for {value}.", "You like {value} best."),
        replies=(
            "Understood: {value} it is.",
            "Noted, you prefer {value}.",
            "I'll keep that in mind: {value}.",
            "Thanks for saying so, it'll be {value} from now on.",
            "Got it, {value}.",
            "Good to know that you prefer {value}.",
        ),
        lines=("Prefers {value}", "Style: {value}", "The user likes {value}"),
        changes=(
            "I prefer {value} now",
            "I've changed my mind, I'd rather have {value} than {old}",
            "from now on I want {value} instead of {old}",
            "I no longer want {old}, I prefer {value}",
        ),
        corrections=(*_CORRECTIONS, "I prefer {value}, not {old}"),
    ),
    Fact(
        kind="pet_peeve",
        slots={"value": _PEEVES},
        value="value",
        says=(
            "my pet peeve is {value}",
            "nothing annoys me more than {value}",
            "what really gets on my nerves is {value}",
            "what drives me up the wall is {value}",
            "I can't bear {value}, it's my pet peeve",
            "my biggest pet hate is {value}",
            "if there's one thing that irritates me it's {value}",
            "I lose my temper over {value} every time",
            "I have no patience with {value}",
            "one thing that always drives me mad: {value}",
        ),
        asks=(
            "what's my [pet peeve|pet hate]",
            "what annoys me most",
            "[do you remember|do you know] what gets on my nerves",
            "remind me what drives me mad",
            "my pet peeve?",
            "what irritates me",
            "what makes me lose my temper",
            "what do I have no patience with",
            "what should one never do around me",
            "I wonder if you know what drives me up the wall",
        ),
        answers=("Your pet peeve is {value}.", "You can't bear {value}.", "Nothing annoys you more than {value}."),
        replies=(
            "I can see why! Your pet peeve is noted: {value}.",
            "Oh yes, that can be annoying. How do you deal with it?",
            "I'll remember that you can't bear {value}.",
            "You're not the only one who is annoyed by that.",
            "Noted: {value}. Did something happen today?",
            "Fair enough, everybody has something like that. Yours is {value}.",
        ),
        lines=("Pet peeve: {value}", "Annoyed by {value}", "The user can't bear {value}"),
        changes=(
            "I've made my peace with {old}, my pet peeve now is {value}",
            "my pet peeve is {value} now",
            "these days nothing annoys me more than {value}",
        ),
        corrections=(*_CORRECTIONS, "my pet peeve is {value}, not {old}"),
    ),
    Fact(
        kind="cause",
        slots={"value": _CAUSES},
        value="value",
        says=(
            "I care a lot about {value}",
            "I believe in {value}",
            "the cause closest to my heart is {value}",
            "I vote with {value} in mind",
            "politically what matters most to me is {value}",
            "I give money every month for {value}",
            "I volunteer for {value}",
            "my values? above all {value}",
            "I stand up for {value}",
            "nothing matters more to me than {value}",
        ),
        asks=(
            "what cause do I care about",
            "what matters most to me [politically|in the world|]",
            "[do you remember|do you know] what I believe in",
            "remind me what cause is close to my heart",
            "what do I stand up for",
            "what are my values",
            "which cause do I support",
            "what should I give money for, going by what I care about",
        ),
        answers=("You care a lot about {value}.", "What matters to you is {value}.", "You believe in {value}."),
        replies=(
            "Thanks for telling me. I'll remember that you care about {value}.",
            "It's good to know what matters to you. How did you come to care about {value}?",
            "Noted: {value} is close to your heart.",
            "It's fine to have something to stand up for. What could be done for {value} where you live?",
            "I understand, {value} is important to you.",
            "Got it. Are you active for {value}?",
        ),
        lines=("Cares about {value}", "Values: {value}", "The user cares a lot about {value}"),
        changes=(
            "these days I care more about {value} than about {old}",
            "the cause closest to my heart is {value} now",
            "what matters most to me now is {value}, not {old}",
        ),
        corrections=(*_CORRECTIONS, "I care about {value}, not {old}"),
    ),
    Fact(
        kind="breakfast",
        slots={"value": _BREAKFASTS},
        value="value",
        says=(
            "I have {value} for breakfast",
            "for breakfast I always have {value}",
            "my breakfast is {value} every day",
            "I start the day with {value} for breakfast",
            "every morning I have {value} for breakfast",
            "my usual breakfast is {value}",
            "breakfast for me means {value}",
            "in the mornings it's always {value} for me",
        ),
        asks=(
            "what do I have for breakfast",
            "what's my [usual|] breakfast",
            "[do you remember|do you know] what I eat in the morning",
            "remind me what I have for breakfast",
            "my breakfast?",
            "how do I start the day, food-wise",
            "what do I always have in the morning",
            "what should be on the table for my breakfast",
        ),
        answers=("You have {value} for breakfast.", "Your breakfast is {value}."),
        replies=(
            "A good start to the day! I'll remember {value}.",
            "Noted, {value} for breakfast.",
            "So your breakfast is {value}. Do you have it at home?",
            "Good to know: {value} in the morning.",
            "Enjoy it! Have you always had {value} for breakfast?",
            "Got it, you start the day with {value}.",
        ),
        lines=("Breakfast: {value}", "Has {value} for breakfast", "The user has {value} for breakfast"),
        changes=(
            "I have {value} for breakfast now",
            "I've switched from {old} to {value} for breakfast",
            "these days my breakfast is {value}",
        ),
        corrections=(*_CORRECTIONS, "my breakfast is {value}, not {old}"),
    ),
    Fact(
        kind="relaxing",
        slots={"value": _RELAXING},
        value="value",
        says=(
            "I relax by {value}",
            "I unwind by {value}",
            "nothing relaxes me like {value}",
            "when I'm stressed {value} helps me",
            "after a long day I wind down by {value}",
            "what calms me down is {value}",
            "my way to switch off is {value}",
            "I recharge my batteries by {value}",
            "for me the best way to relax is {value}",
        ),
        asks=(
            "how do I [relax|unwind|wind down|switch off]",
            "what calms me down",
            "[do you remember|do you know] how I relax",
            "remind me what helps me when I'm stressed",
            "what do I do after a long day",
            "my way to relax?",
            "how do I recharge my batteries",
            "what's good for me when I'm stressed",
        ),
        answers=("You relax by {value}.", "You unwind by {value}.", "What helps you relax is {value}."),
        replies=(
            "That sounds soothing. I'll remember that {value} helps you relax.",
            "Nice! Do you find time for {value} often?",
            "Noted: you relax by {value}.",
            "Everybody needs something like that. Yours is {value}.",
            "Good that you know what helps you. Since when do you relax by {value}?",
            "Got it. May there be lots of time for {value}!",
        ),
        lines=("Relaxes by {value}", "To unwind: {value}", "The user relaxes by {value}"),
        changes=(
            "I relax by {value} now",
            "these days I unwind by {value}, no longer by {old}",
            "my new way to switch off is {value}",
        ),
        corrections=(*_CORRECTIONS, "I relax by {value}, not by {old}"),
    ),
)
