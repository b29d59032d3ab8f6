"""AALL1121 by hand in Python: what somebody writes who knows this protocol and these data.

It knows only the units that occur in the data, says nothing of the parts of criteria, and does not say why.
The answers: 1 no, 2 not known, 3 yes; ``min`` is then "and", ``max`` "or".
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from critlang.facts import Patient

NO, OPEN, YES = 1, 2, 3
LONG_AGO, FAR_AHEAD = date.min.toordinal(), date.max.toordinal()
RELAPSES = ("relapse", "marrow relapse", "extramedullary relapse")

BLASTS = {"%": Decimal(25), "percent": Decimal(25), "1": Decimal("0.25")}
SCORES = {"%": Decimal(50), "percent": Decimal(50), None: Decimal(50)}
CLEARANCE = {
    "mL/min/1.73 m2": Decimal(70),
    "mL/min/1.73m2": Decimal(70),
    "mL/min/{1.73_m2}": Decimal(70),
    "mL/s/1.73 m2": Decimal("1.1666666"),
}
CREATININE = {
    "mg/dL": Decimal(1),
    "MG/DL": Decimal(1),
    "umol/L": Decimal("0.011312"),
    "µmol/L": Decimal("0.011312"),
}
BILIRUBIN = ("mg/dL", "mg/dl", "umol/L", "µmol/L")
DIRECT = {
    "mg/dL": Decimal("1.5"),
    "mg/dl": Decimal("1.5"),
    "umol/L": Decimal("25.6553663"),
    "mg/L": Decimal(15),
}
ALT = {"U/L": Decimal(135), "IU/L": Decimal(135), "ukat/L": Decimal("2.25")}
# Up to how many months of age: the limit for a girl, for a boy.
NORMAL = (
    (1, None, None),
    (6, Decimal("0.4"), Decimal("0.4")),
    (12, Decimal("0.5"), Decimal("0.5")),
    (24, Decimal("0.6"), Decimal("0.6")),
    (72, Decimal("0.8"), Decimal("0.8")),
    (120, Decimal("1.0"), Decimal("1.0")),
    (156, Decimal("1.2"), Decimal("1.2")),
    (192, Decimal("1.4"), Decimal("1.5")),
    (2400, Decimal("1.4"), Decimal("1.7")),
)


class Result(NamedTuple):
    """A result; ``day`` is an ordinal, None where it is not known."""

    day: int | None
    value: Decimal | None
    sign: str | None
    unit: str | None
    upper: Decimal | None
    on: date | None


class Course(NamedTuple):
    """An event; its start and end lie between two ordinals, an end that is not recorded far ahead."""

    first_day: int
    last_day: int
    end_from: int
    end_to: int
    ended: bool
    completed: Any
    response: Any


class Person(NamedTuple):
    """A patient's facts by term, results in the order of time."""

    sex: str | None
    born_from: date | None
    born_to: date | None
    enrolled_on: date | None
    enrolled: int | None
    day_1: int | None
    results: dict[str, list[Result]]
    courses: dict[str, list[Course]]
    answers: list[tuple[int, int, bool, int | None]]


def person_of(patient: Patient) -> Person:
    """The facts of a patient, sorted."""
    enrolled, day_1 = patient.anchors.get("enrollment"), patient.anchors.get("day 1")
    results: dict[str, list[Result]] = {}
    for row in sorted(patient.measurements, key=lambda row: (row.day or date.max, row.second, row.id)):
        day = None if row.day is None else row.day.toordinal()
        results.setdefault(row.term, []).append(
            Result(day, row.value, row.comparator, row.unit, row.high, row.day)
        )
    courses: dict[str, list[Course]] = {}
    for event in patient.events:
        start, end = event.start, event.end
        courses.setdefault(event.term, []).append(
            Course(
                LONG_AGO if start is None else start.low.toordinal(),
                FAR_AHEAD if start is None else start.high.toordinal(),
                FAR_AHEAD if end is None else end.low.toordinal(),
                FAR_AHEAD if end is None else end.high.toordinal(),
                end is not None,
                event.attributes.get("completed"),
                event.attributes.get("response"),
            )
        )
    return Person(
        patient.sex,
        None if patient.birth is None else patient.birth.low,
        None if patient.birth is None else patient.birth.high,
        enrolled,
        None if enrolled is None else enrolled.toordinal(),
        None if day_1 is None else day_1.toordinal(),
        results,
        courses,
        sorted(
            (each.day.toordinal(), each.id, each.answer, each.valid_until and each.valid_until.toordinal())
            for each in patient.attestations
            if each.criterion == "6" and each.answer is not None and each.by and each.day is not None
        ),
    )


def latest(rows: list[Result] | None, first: int, last: int) -> Result | None:
    """The latest result of the days from ``first`` to ``last``; one without a day may be the latest."""
    for row in reversed(rows or ()):
        if row.day is None:
            return row
        if row.day <= last:
            return row if row.day >= first else None
    return None


def at_most(row: Result, limit: Decimal | None) -> int:
    """Whether a result is at most a limit."""
    value, sign = row.value, row.sign
    if value is None or limit is None:
        return OPEN
    if sign is None:
        return YES if value <= limit else NO
    if sign in ("<", "<="):
        return YES if value <= limit else OPEN
    if sign == ">":
        return NO if value >= limit else OPEN
    return NO if sign == ">=" and value > limit else OPEN


def at_least(row: Result, limit: Decimal | None) -> int:
    """Whether a result is at least a limit."""
    value, sign = row.value, row.sign
    if value is None or limit is None:
        return OPEN
    if sign is None:
        return YES if value >= limit else NO
    if sign in (">", ">="):
        return YES if value >= limit else OPEN
    if sign == "<":
        return NO if value <= limit else OPEN
    return NO if sign == "<=" and value < limit else OPEN


def completed_months(born: date, at: date) -> int:
    """The age in completed months."""
    return (at.year - born.year) * 12 + at.month - born.month - (at.day < born.day)


def started(course: Course, enrolled: int | None) -> int:
    """Whether an event had started by enrollment."""
    if enrolled is None:
        return OPEN
    if course.last_day <= enrolled:
        return YES
    return NO if course.first_day > enrolled else OPEN


def failed(course: Course) -> int:
    """Whether a course was completed without a complete remission."""
    if course.completed == "no" or course.response == "CR":
        return NO
    return YES if course.completed == "yes" and course.response in ("PR", "NR") else OPEN


def lasted_4_weeks(course: Course) -> int:
    """Whether a course lasted 28 days, its first and its last counted."""
    if not course.ended:
        return OPEN
    if course.end_from - course.last_day >= 27:
        return YES
    return NO if course.end_to - course.first_day < 27 else OPEN


def diagnosis(person: Person) -> int:
    """B-precursor ALL at enrollment."""
    found, enrolled = NO, person.enrolled
    for course in person.courses.get("B-precursor ALL", ()):
        begun = started(course, enrolled)
        if enrolled is None or begun == NO:
            found = max(found, begun)
            continue
        lasting = YES if course.end_from >= enrolled else NO if course.end_to < enrolled else OPEN
        if course.first_day >= enrolled:
            lasting = YES
        found = max(found, min(begun, lasting))
    return found


def in_28_days(person: Person, term: str, limits: dict[Any, Decimal]) -> tuple[Result | None, Decimal | None]:
    """The latest result of the 28 days before enrollment, and its limit; without days there is none."""
    enrolled = person.enrolled
    first, last = (LONG_AGO, FAR_AHEAD) if enrolled is None else (enrolled - 28, enrolled)
    row = latest(person.results.get(term), first, last)
    if row is None or row.day is None or enrolled is None:
        return None, None
    return row, limits.get(row.unit)


def blasts(person: Person) -> int:
    """More than 25 % of blasts at enrollment."""
    row, limit = in_28_days(person, "marrow blasts", BLASTS)
    return OPEN if row is None else 4 - at_most(row, limit)


def score(person: Person, term: str) -> int:
    """A performance status of at least 50 % at enrollment."""
    row, limit = in_28_days(person, term, SCORES)
    return OPEN if row is None else at_least(row, limit)


def counted(person: Person, terms: tuple[str, ...]) -> tuple[int, int]:
    """How many events had certainly started by enrollment, and how many may have."""
    certain = possible = 0
    for term in terms:
        for course in person.courses.get(term, ()):
            begun = started(course, person.enrolled)
            certain += begun == YES
            possible += begun != NO
    return certain, possible


def first_day(person: Person, terms: tuple[str, ...]) -> tuple[int, int | None] | None:
    """When the first event may have been at the earliest, and the day by which one certainly was."""
    low = high = None
    for term in terms:
        for course in person.courses.get(term, ()):
            begun = started(course, person.enrolled)
            if begun != NO:
                low = course.first_day if low is None else min(low, course.first_day)
            if begun == YES:
                high = course.last_day if high is None else min(high, course.last_day)
    return None if low is None else (low, high)


def relapse_after_transplant(person: Person) -> int:
    """Any marrow relapse after allogeneic HSCT."""
    transplant, found = first_day(person, ("allogeneic HSCT",)), NO
    if transplant is None:
        return NO
    low, high = transplant
    for course in person.courses.get("marrow relapse", ()):
        begun = started(course, person.enrolled)
        if begun == NO or (course.last_day <= low and low > LONG_AGO):
            continue
        after = high is not None and high < FAR_AHEAD and course.first_day > high
        found = max(found, min(begun, YES if after else OPEN))
    return found


def failed_reinduction(person: Person) -> int:
    """A failed reinduction on or after the first relapse."""
    relapse, found = first_day(person, RELAPSES), NO
    if relapse is None:
        return NO
    low, high = relapse
    for course in person.courses.get("reinduction", ()):
        suits = min(started(course, person.enrolled), failed(course), lasted_4_weeks(course))
        if suits == NO or course.last_day < low:
            continue
        found = max(found, min(suits, YES if high is not None and course.first_day >= high else OPEN))
    return found


def disease(person: Person) -> int:
    """Relapsed or refractory disease."""
    certain, possible = counted(person, ("marrow relapse",))
    second = YES if certain >= 2 else OPEN if possible >= 2 else NO
    certain, possible = counted(person, RELAPSES)
    one = NO if certain > 1 or not possible else YES if certain == possible == 1 else OPEN
    certain, possible = counted(person, ("remission",))
    never_in_remission = NO if certain else OPEN if possible else YES
    induction = NO
    for course in person.courses.get("induction", ()):
        induction = max(induction, min(started(course, person.enrolled), failed(course)))
    return max(
        second,
        relapse_after_transplant(person),
        min(one, failed_reinduction(person)),
        min(never_in_remission, induction),
    )


def before_day_1(person: Person, term: str) -> Result | None:
    """The latest result before day 1; without days there is none."""
    day_1 = person.day_1
    row = latest(person.results.get(term), LONG_AGO, FAR_AHEAD if day_1 is None else day_1 - 1)
    return None if row is None or row.day is None or day_1 is None else row


def clearance(person: Person) -> int:
    """A creatinine clearance of at least 70 mL/min/1.73 m2."""
    row = before_day_1(person, "creatinine clearance")
    return OPEN if row is None else at_least(row, CLEARANCE.get(row.unit))


def creatinine(person: Person) -> int:
    """A creatinine that is normal for age and sex."""
    row = before_day_1(person, "creatinine")
    factor = None if row is None else CREATININE.get(row.unit)
    if row is None or factor is None or row.value is None:
        return OPEN
    if row.upper is not None:
        return at_most(row, row.upper)
    if person.born_from is None or person.born_to is None or row.on is None:
        return OPEN
    found = set()
    scaled = row._replace(value=row.value * factor)
    for born in {person.born_from, person.born_to}:
        months = completed_months(born, row.on)
        female, male = next((limits for until, *limits in NORMAL if months < until), (None, None))
        if person.sex != "male":
            found.add(at_most(scaled, female))
        if person.sex != "female":
            found.add(at_most(scaled, male))
    return found.pop() if len(found) == 1 else OPEN


def bilirubin(person: Person) -> int:
    """Total bilirubin of at most 1.5 times its upper limit, or direct bilirubin of at most 1.5 mg/dL."""
    total, direct = before_day_1(person, "total bilirubin"), before_day_1(person, "direct bilirubin")
    found = OPEN
    if total is not None and total.upper is not None and total.unit in BILIRUBIN:
        found = at_most(total, Decimal("1.5") * total.upper)
    return max(found, OPEN if direct is None else at_most(direct, DIRECT.get(direct.unit)))


def alt(person: Person) -> int:
    """ALT of at most 135 U/L at least once during screening."""
    day_1, inside, found = person.day_1, False, NO
    first, last = (LONG_AGO, FAR_AHEAD) if day_1 is None else (day_1 - 21, day_1)
    for row in person.results.get("ALT", ()):
        if row.day is None or first <= row.day <= last:
            certain = row.day is not None and day_1 is not None
            held = at_most(row, ALT.get(row.unit))
            inside = inside or certain
            found = max(found, held if certain or held == NO else OPEN)
    return found if inside or found == YES else OPEN


def consent(person: Person) -> int:
    """Consent on or before enrollment that is still valid."""
    for day, _, answer, valid_until in reversed(person.answers):
        if person.enrolled is None:
            return OPEN
        if day <= person.enrolled:
            if valid_until is not None and valid_until < person.enrolled:
                return OPEN
            return YES if answer else NO
    return OPEN


def screen(person: Person) -> tuple[int, ...]:
    """The verdict, and what each of the six criteria comes to."""
    first = min(diagnosis(person), blasts(person))
    age = performance = OPEN
    if person.born_from is not None and person.born_to is not None and person.enrolled_on is not None:
        youngest = completed_months(person.born_to, person.enrolled_on) // 12
        oldest = completed_months(person.born_from, person.enrolled_on) // 12
        age = YES if youngest >= 2 and oldest < 18 else NO if youngest >= 18 or oldest < 2 else OPEN
        if youngest >= 16:
            performance = score(person, "Karnofsky")
        elif oldest < 16:
            performance = score(person, "Lansky")
        else:
            performance = either(person)
    else:
        performance = either(person)
    organs = min(max(clearance(person), creatinine(person)), bilirubin(person), alt(person))
    found = (first, age, disease(person), performance, organs, consent(person))
    return min(found), *found


def either(person: Person) -> int:
    """What both scores come to where the age does not say which counts."""
    karnofsky, lansky = score(person, "Karnofsky"), score(person, "Lansky")
    return lansky if karnofsky == lansky else OPEN
