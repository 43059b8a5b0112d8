"""Word lists that several templates share. Names come from Faker's lists of many countries, and some are made up."""

import random
from collections.abc import Iterator, Sequence
from importlib import import_module

_LOCALES = (
    "en_US en_GB en_IE en_IN en_KE en_NG en_PK en_NZ de_DE de_CH fr_FR es_ES it_IT pt_BR pl_PL cs_CZ sv_SE fi_FI nb_NO"
    " da_DK nl_NL hu_HU ro_RO tr_TR hr_HR az_AZ id_ID vi_VN lt_LT et_EE fr_QC pt_PT sk_SK sl_SI"
).split()


def _entries(provider: object, attribute: str) -> Iterator[str]:
    values = getattr(provider, attribute, ())
    if isinstance(values, Sequence | dict):
        yield from values


def _of_locales(*attributes: str) -> list[str]:
    """Every name in the Latin script, in an order that does not change."""
    found: set[str] = set()
    for locale in _LOCALES:
        try:
            provider = import_module(f"faker.providers.person.{locale}").Provider
        except ImportError:  # not every release of Faker has every country
            continue
        found.update(name for attribute in attributes for name in _entries(provider, attribute))
    return sorted(name for name in found if name.replace("-", "").replace("'", "").isalpha() and ord(max(name)) < 0x250)


def _invented(count: int) -> list[str]:
    """Made-up names, so that the model learns to copy letters and not to guess words."""
    rng = random.Random(1)
    starts = "B Br Ch D Dr F G Gr H J K Kr L M N P Qu R S Sh T Th Tr V W X Y Z Zh Sk".split()
    middles = "a e i o u ai au ee ia io oo ou y ei".split()
    ends = "b ck d f g k l ll m n nd nk p r rt s sh t x z v zz rn lm".split()
    tails = "a o i y e us el in on ik ith or ara ova ene".split() + [""] * 6

    def name() -> str:
        return f"{rng.choice(starts)}{rng.choice(middles)}{rng.choice(ends)}{rng.choice(tails)}".capitalize()

    return sorted({name() for _ in range(count)})


INVENTED = _invented(1500)
FIRST_NAMES = _of_locales("first_names", "first_names_male", "first_names_female") + INVENTED[:500]
SURNAMES = _of_locales("last_names") + INVENTED[500:800]


def _full_names(count: int) -> list[str]:
    rng = random.Random(2)
    return [f"{rng.choice(FIRST_NAMES)} {rng.choice(SURNAMES)}" for _ in range(count)]


FULL_NAMES = _full_names(3000)
PET_NAMES = (
    "Pickles, Biscuit, Rex, Bella, Luna, Milo, Tiger, Pumpkin, Sir Barks, Mittens, Shadow, Waffles, Nugget, Olive, Pepper, Gizmo, Ziggy, Bandit,"
    " Muffin, Dumpling, Noodle, Mango, Peanut, Cleo, Simba, Daisy, Buster, Felix, Oreo, Ginger, Snowball, Captain, Duchess, Moose, Bean, Toffee,"
    " Sushi, Tofu, Marmalade, Poppy, Whiskers, Thor, Loki, Nala, Coco, Rusty, Smudge, Fudge, Basil, Clover, Hazel, Maple, Pixel, Widget, Turnip,"
    " Colonel Fluff, Miss Moneypenny, Gandalf, Frodo, Princess, Bruno, Max, Rocky, Patches, Sprout, Cricket, Domino, Echo, Fig, Gus, Hector, Iggy,"
    " Jasper, Kiwi, Lentil, Mochi, Nimbus, Otto, Pippin, Quincy, Radish, Sesame, Truffle, Ursula, Velvet, Winston, Xena, Yoda, Zorro"
).split(", ") + INVENTED[800:1100]
CITIES = (
    "Lisbon, Porto, Oslo, Bergen, Paris, Lyon, Nantes, Berlin, Hamburg, Leipzig, Munich, Vienna, Graz, Zurich, Basel, Geneva, Rome, Milan, Turin,"
    " Naples, Palermo, Madrid, Seville, Bilbao, Valencia, Dublin, Cork, Galway, London, Leeds, Bristol, Cardiff, Glasgow, Edinburgh, Belfast, Prague, Brno,"
    " Warsaw, Gdańsk, Kraków, Wrocław, Budapest, Szeged, Bucharest, Cluj, Sofia, Plovdiv, Athens, Patras, Istanbul, Izmir, Ankara, Kyiv, Lviv, Riga,"
    " Vilnius, Kaunas, Tallinn, Tartu, Helsinki, Tampere, Turku, Stockholm, Malmö, Uppsala, Copenhagen, Aarhus, Reykjavík, Amsterdam, Utrecht, Ghent,"
    " Antwerp, Brussels, Bruges, New York, Boston, Chicago, Seattle, Portland, Denver, Austin, Houston, Atlanta, Miami, Detroit, Toronto, Montréal,"
    " Vancouver, Halifax, Mexico City, Oaxaca, Bogotá, Medellín, Quito, Lima, Cusco, La Paz, Santiago, Valparaíso, Buenos Aires, Rosario, Montevideo,"
    " São Paulo, Recife, Salvador, Cairo, Tunis, Algiers, Casablanca, Fez, Dakar, Accra, Lagos, Nairobi, Mombasa, Kampala, Kigali, Addis Ababa,"
    " Cape Town, Durban, Harare, Windhoek, Tel Aviv, Beirut, Amman, Dubai, Muscat, Tehran, Karachi, Lahore, Delhi, Mumbai, Pune, Kolkata, Chennai,"
    " Colombo, Dhaka, Kathmandu, Yangon, Bangkok, Chiang Mai, Hanoi, Hue, Manila, Cebu, Jakarta, Bandung, Singapore, Kuala Lumpur, Penang, Taipei,"
    " Hong Kong, Shanghai, Chengdu, Beijing, Seoul, Busan, Tokyo, Osaka, Kyoto, Sapporo, Sydney, Perth, Hobart, Brisbane, Auckland, Wellington, Suva,"
    " Honolulu, Anchorage, Tromsø, Ljubljana, Maribor, Zagreb, Split, Sarajevo, Mostar, Skopje, Tirana, Valletta, Nicosia, Tbilisi, Batumi, Yerevan, Baku"
).split(", ")
COUNTRIES = (
    "Portugal, Norway, Sweden, Denmark, Finland, Iceland, Ireland, Scotland, Wales, England, France, Belgium, Germany, Austria, Switzerland, Italy, Spain,"
    " Greece, Turkey, Poland, Hungary, Romania, Bulgaria, Serbia, Croatia, Slovenia, Slovakia, Estonia, Latvia, Lithuania, Ukraine, Georgia, Armenia,"
    " Egypt, Morocco, Tunisia, Senegal, Ghana, Nigeria, Kenya, Uganda, Tanzania, Ethiopia, Namibia, South Africa, Israel, Lebanon, Jordan, Iran, Pakistan,"
    " India, Nepal, Bangladesh, Sri Lanka, Thailand, Vietnam, Laos, Cambodia, Malaysia, Indonesia, Japan, Korea, China, Taiwan, Mongolia, Australia,"
    " New Zealand, Fiji, Canada, Mexico, Cuba, Jamaica, Guatemala, Costa Rica, Panama, Colombia, Ecuador, Peru, Bolivia, Chile, Argentina, Uruguay, Brazil"
).split(", ")
WEEKDAYS = "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday".split(", ")
MONTHS = "January, February, March, April, May, June, July, August, September, October, November, December".split(", ")
DATES = [f"{day} {month}" for day in range(1, 29) for month in MONTHS] + [
    f"the {day}{'st' if day in (1, 21) else 'nd' if day in (2, 22) else 'rd' if day in (3, 23) else 'th'} of {month}"
    for day in range(1, 29)
    for month in MONTHS
]
TIMES = [f"{hour} o'clock" for hour in "two three four five six seven eight nine ten eleven".split()] + [
    f"{when} {hour}" for when in ("half past", "quarter to", "quarter past") for hour in "seven eight nine ten two three four five six".split()
] + [f"{hour}:{minute}" for hour in range(7, 21) for minute in ("00", "15", "30", "45")] + [f"{hour} {half}" for hour in range(1, 12) for half in ("am", "pm")]  # fmt: skip
AGES = [str(age) for age in range(5, 91)]
YEARS = [str(year) for year in range(1965, 2026)]
COLOURS = (
    "red, blue, green, yellow, orange, purple, black, white, grey, brown, pink, turquoise, teal, navy, olive, beige, gold, silver, violet, crimson"
).split(", ")
NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()
