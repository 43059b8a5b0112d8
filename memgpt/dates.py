"""Times that a text names, resolved against the clock: "yesterday", "last May", "on 7 May 2023" (pure)."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

Times = tuple[datetime, datetime]
"""From the first, up to but not including the second."""
Days = tuple[date, date]
_Reader = Callable[[re.Match[str], date], Days]

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_SEASONS = {"winter": 12, "spring": 3, "summer": 6, "fall": 9, "autumn": 9}  # the month each begins
_NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

_AMBIGUOUS = {"march", "april", "may", "june", "august"}  # words and names as well

_SHORT = [month if month == "may" else f"{month[:3]}(?:{month[3:]})?" for month in _MONTHS]
_MONTH = rf"(?P<month>{'|'.join(_SHORT)}|sept)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_COUNT = rf"(?P<count>\d{{1,3}}|an?|a couple of|{'|'.join(_NUMBERS[1:])})"


def find_times(text: str, now: datetime) -> tuple[list[Times], str]:
    """The times that the text names, none later than it can mean, and the text without them.

    A month or weekday without a year is the last one that began; a month that is a word or a name too, such as May,
    counts only beside "in", "last", a day or a year.
    """
    found: list[Times] = []
    for pattern, read in _FORMS:

        def take(match: re.Match[str], read: _Reader = read) -> str:
            try:
                first, beyond = read(match, now.date())
                if match[0].lower().startswith("since"):
                    beyond = max(beyond, now.date() + timedelta(days=1))
                found.append((_midnight(first), _midnight(beyond)))
            except (ValueError, LookupError, OverflowError):  # such as 31 June, or a letter that only looks like an s
                return match[0]
            return " "

        text = pattern.sub(take, text)
    return found, text


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min).astimezone()


def _iso(match: re.Match[str], today: date) -> Days:
    day = date.fromisoformat(match["iso"])
    return day, day + timedelta(days=1)


def _day(match: re.Match[str], today: date) -> Days:
    year = match["year"]
    day = date(int(year or today.year), _month_of(match), int(match["day"]))
    if not year and day > today:
        day = day.replace(year=today.year - 1)
    return day, day + timedelta(days=1)


def _month(match: re.Match[str], today: date) -> Days:
    groups = match.groupdict()
    first = date(int(groups.get("year") or today.year), _month_of(match), 1)
    if not groups.get("year") and first > today:
        first = first.replace(year=today.year - 1)
    elif (groups.get("which") or "").lower() == "last" and first.month == today.month:
        first = first.replace(year=first.year - 1)
    return first, _after_months(first, 1)


def _year(match: re.Match[str], today: date) -> Days:
    return date(int(match["year"]), 1, 1), date(int(match["year"]) + 1, 1, 1)


def _word(match: re.Match[str], today: date) -> Days:
    back = {"today": 0, "tonight": 0, "this morning": 0, "yesterday": 1, "last night": 1, "the day before yesterday": 2}
    first = today - timedelta(days=back[" ".join(match["word"].lower().split())])
    return first, first + timedelta(days=1)


def _ago(match: re.Match[str], today: date) -> Days:
    said, unit = match["count"].lower(), match["unit"].lower()
    count = int(said) if said.isdigit() else _NUMBERS.index(said) if said in _NUMBERS else 2 if "couple" in said else 1
    first, beyond = _span(unit, today)
    if unit in ("day", "week"):
        back = timedelta(days=count * (7 if unit == "week" else 1))
        return first - back, beyond - back
    months = count * (12 if unit == "year" else 1)
    return _after_months(first, -months), _after_months(beyond, -months)


def _last(match: re.Match[str], today: date) -> Days:
    unit, this = match["unit"].lower(), match["which"].lower() == "this"
    first, beyond = _span(unit, today)
    if this:
        return first, beyond
    if unit in ("month", "year"):
        return _after_months(first, -12 if unit == "year" else -1), first
    back = timedelta(days=1 if unit == "day" else 7)
    return first - back, beyond - back


def _weekday(match: re.Match[str], today: date) -> Days:
    back = (today.weekday() - _DAYS.index(match["weekday"].lower())) % 7 or 7
    first = today - timedelta(days=back)
    return first, first + timedelta(days=1)


def _season(match: re.Match[str], today: date) -> Days:
    first = date(today.year, _SEASONS[match["season"].lower()], 1)
    while _after_months(first, 3) > today:
        first = _after_months(first, -12)
    return first, _after_months(first, 3)


def _span(unit: str, today: date) -> tuple[date, date]:
    """The day, week, weekend, month or year that a day is in."""
    monday = today - timedelta(days=today.weekday())
    match unit:
        case "week":
            return monday, monday + timedelta(days=7)
        case "weekend":
            return monday + timedelta(days=5), monday + timedelta(days=7)
        case "month":
            return today.replace(day=1), _after_months(today.replace(day=1), 1)
        case "year":
            return date(today.year, 1, 1), date(today.year + 1, 1, 1)
        case _:
            return today, today + timedelta(days=1)


def _after_months(first: date, months: int) -> date:
    years, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(years, month + 1, 1)


def _month_of(match: re.Match[str]) -> int:
    return [month[:3] for month in _MONTHS].index(match["month"].lower()[:3]) + 1


_ABOUT = r"(?:(?:on|in|during|around|since|from)\s+)?"
_FORMS: tuple[tuple[re.Pattern[str], _Reader], ...] = tuple(
    (re.compile(rf"\b{form}\b", re.IGNORECASE), read)
    for form, read in (
        (_ABOUT + r"(?P<iso>(?:19|20)\d\d-\d\d-\d\d)", _iso),
        (rf"{_ABOUT}(?:the\s+)?{_DAY}\s+(?:of\s+)?{_MONTH}\.?(?:,?\s+{_YEAR})?", _day),
        (rf"{_ABOUT}{_MONTH}\.?\s+(?:the\s+)?{_DAY}(?:,?\s+{_YEAR})?(?!\d)", _day),
        (rf"{_ABOUT}{_MONTH}\.?,?\s+(?:of\s+)?{_YEAR}", _month),
        (rf"{_ABOUT}(?P<which>last|this)\s+{_MONTH}", _month),
        (rf"{_ABOUT}(?P<word>the day before yesterday|yesterday|today|tonight|this morning|last night)", _word),
        (rf"{_ABOUT}{_COUNT}\s+(?P<unit>day|week|month|year)s?\s+ago", _ago),
        (rf"{_ABOUT}(?P<which>last|this)\s+(?P<unit>day|weekend|week|month|year)", _last),
        (rf"{_ABOUT}(?:last\s+)?(?<!next\s)(?P<weekday>{'|'.join(_DAYS)})", _weekday),
        (rf"{_ABOUT}last\s+(?P<season>{'|'.join(_SEASONS)})", _season),
        (rf"(?:in|during|last)\s+{_MONTH}", _month),
        (rf"(?P<month>{'|'.join(month for month in _MONTHS if month not in _AMBIGUOUS)})", _month),
        (rf"(?:in|during|since|of)\s+{_YEAR}", _year),
    )
)
