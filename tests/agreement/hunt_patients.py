"""Random patients that sit on boundaries: the facts that engines are most likely to disagree about."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from critlang.dates import DateRange, parse_partial
from critlang.facts import Attestation, Event, Finding, Measurement, Patient

sampled = st.sampled_from

ANCHOR_DAYS = (date(2020, 3, 31), date(2020, 2, 29), date(2021, 3, 1), date(2020, 4, 14), date(2019, 12, 31))
FAR_DAYS = (date(8999, 12, 31), date(1900, 1, 1), date(1000, 1, 1), date(8999, 12, 1), date(1582, 10, 10))
"""What stands for "always" and "never" in many a warehouse, and the ends of what is read as a date."""
DISTANCES = (
    0,
    1,
    -1,
    7,
    -7,
    13,
    14,
    -14,
    15,
    21,
    -21,
    -22,
    27,
    -28,
    28,
    -29,
    29,
    -30,
    31,
    -31,
    61,
    -365,
    366,
    182,
    -400,
)
UNITS = {
    "ALT": ("U/L", "IU/L", "U/L", "ukat/L", "u/l", "bananas", None, ""),
    "creatinine": ("mg/dL", "umol/L", "µmol/L", "mmol/L", "MG/DL", "mg/L", "g/L", "mmol", None),
    "haemoglobin": ("g/dL", "g/L", "gm/dL", "mmol/L", None),
    "platelets": ("10^9/L", "K/uL", "/uL", "10*3/uL", "/mm3", "x10^9/L", "%", None),
    "citrate platelets": ("10^9/L", "/uL", "THOU/uL", None),
    "Karnofsky": ("%", "%", None, "points", "mg"),
    "life expectancy": ("weeks", "wk", "days", "months", None),
}
VALUES = tuple(
    Decimal(text)
    for text in [
        "0",
        "1.5",
        "1.500001",
        "1.499999",
        "1.8",
        "1.2",
        "1",
        "0.999999",
        "1.000001",
        "132.6",
        "132.604",
        "132.605",
        "0.0884",
        "15",
        "40",
        "40.000001",
        "135",
        "135.000001",
        "134.999999",
        "2.25",
        "9",
        "90",
        "12.5",
        "16",
        "100",
        "100000",
        "99999.999999",
        "75",
        "50",
        "50.000001",
        "49.999999",
        "70",
        "450",
        "0.000001",
        "999999999.999999",
        "-1",
        "-0.000001",
        "1.4",
        "1.1",
        "0.5",
        "0.3",
        "0.2",
        "123.760961",
        "88.402",
        "1.7",
        "2",
        "500",
        "1000000",
        "0.4",
    ]
)
LIMITS = tuple(
    Decimal(text)
    for text in ["1.2", "1.8", "40", "45", "0.3", "0.9", "12", "16.5", "450", "150", "90", "1", "1000"]
)
COMPARATORS = (None, None, None, None, "<", "<=", ">", ">=", "~")
EVENT_TERMS = (
    "relapse",
    "marrow relapse",
    "HIV infection",
    "hepatitis B",
    "chemotherapy",
    "radiation",
    "major surgery",
)
COLUMNS = {
    "relapse": ("site",),
    "marrow relapse": ("site",),
    "chemotherapy": ("response", "completed", "dose", "cycles"),
    "radiation": ("completed", "dose"),
}
ATTRIBUTES = {
    "site": ("CNS", "testis", "other", "elsewhere", ""),
    "response": ("CR", "PR", "NR", "cr", "unknown"),
    "completed": ("yes", "no", "maybe"),
    "dose": tuple(map(Decimal, ("0", "1.5", "1.500001", "1.428571", "10", "40", "50", "12.499999", "-1"))),
    "cycles": tuple(map(Decimal, ("1", "2", "2.000001", "6"))),
}


@st.composite
def days(draw: st.DrawFn, anchors: tuple[date, ...]) -> date:
    """A day at a telling distance from an anchor, seldom far from all of them."""
    if not draw(st.integers(0, 19)):
        return draw(sampled(FAR_DAYS))
    return draw(sampled(anchors)) + timedelta(days=draw(sampled(DISTANCES)))


@st.composite
def partial_days(draw: st.DrawFn, anchors: tuple[date, ...]) -> DateRange:
    """A day, a month or a year."""
    day = draw(days(anchors))
    return parse_partial(
        draw(sampled((f"{day:%Y-%m-%d}", f"{day:%Y-%m-%d}", f"{day:%Y-%m-%d}", f"{day:%Y-%m}", f"{day:%Y}")))
    )


@st.composite
def births(draw: st.DrawFn, anchors: tuple[date, ...]) -> DateRange | None:
    """A birth date on and around birthdays; 29 February; partial; unknown."""
    at = draw(sampled(anchors))
    years = draw(sampled((18, 18, 1, 2, 13, 16, 17, 0, 40)))
    months = draw(sampled((0, 0, 0, 1, 6)))
    index = at.year * 12 + at.month - 1 - years * 12 - months
    first = date(index // 12, index % 12 + 1, 1)
    day = first + timedelta(days=at.day - 1 + draw(sampled((0, 0, 1, -1, -13, -14))))
    far = draw(sampled(FAR_DAYS)).isoformat()
    exact = draw(sampled((*[f"{day:%Y-%m-%d}"] * 5, *("2004-02-29", "2002-03-01", "2018-12-31") * 5, far)))
    return (
        parse_partial(draw(sampled((exact, exact, exact, exact[:7], exact[:4]))))
        if draw(st.integers(0, 9))
        else None
    )


@st.composite
def measurements(draw: st.DrawFn, number: int, anchors: tuple[date, ...]) -> Measurement:
    """One result, usable or not."""
    term = draw(sampled(tuple(UNITS)))
    day = draw(days(anchors)) if draw(st.integers(0, 12)) else None
    return Measurement(
        id=number,
        term=term,
        day=day,
        second=draw(sampled((0, 0, 0, 30_000, 86_399))) if day else 0,
        value=draw(sampled(VALUES)) if draw(st.integers(0, 12)) else None,
        comparator=draw(sampled(COMPARATORS)),
        unit=draw(sampled(UNITS[term])),
        low=draw(sampled((None, None, *LIMITS))),
        high=draw(sampled((None, None, *LIMITS))),
    )


@st.composite
def findings(draw: st.DrawFn, number: int, anchors: tuple[date, ...]) -> Finding:
    """One finding."""
    value = draw(sampled(("positive", "negative", "not done", "unclear", None)))
    day = draw(days(anchors)) if draw(st.integers(0, 9)) else None
    return Finding(
        id=number,
        term="pregnancy test",
        day=day,
        second=draw(sampled((0, 0, 3600))) if day else 0,
        value=value,
    )


@st.composite
def events(draw: st.DrawFn, number: int, anchors: tuple[date, ...]) -> Event:
    """One event, perhaps with an end, perhaps only roughly dated."""
    term = draw(sampled(EVENT_TERMS))
    start = draw(partial_days(anchors)) if draw(st.integers(0, 9)) else None
    end: DateRange | None = None
    if draw(st.booleans()):
        later = start.high if start else draw(days(anchors))
        day = later + timedelta(days=draw(sampled((0, 0, 1, 26, 27, 28, 30, 31, 6, 182, 365, 366))))
        end = parse_partial(
            draw(sampled((f"{day:%Y-%m-%d}", f"{day:%Y-%m-%d}", f"{day:%Y-%m}", f"{day:%Y}")))
        )
    attributes = {
        column: draw(sampled(ATTRIBUTES[column]))
        for column in COLUMNS.get(term, ())
        if draw(st.integers(0, 3))
    }
    certain = draw(st.integers(0, 7)) > 0
    return Event(id=number, term=term, start=start, end=end, certain=certain, attributes=attributes)


@st.composite
def attestations(draw: st.DrawFn, number: int, anchors: tuple[date, ...]) -> Attestation:
    """One answer, perhaps without a name or a day, perhaps expired."""
    return Attestation(
        id=number,
        criterion=draw(sampled(("1", "2", "3", "1.a", "1.b", "2.a", "E1", "E2", "E1.a"))),
        answer=draw(sampled((True, True, False, None))),
        by=draw(sampled(("investigator", "investigator", "", None))),
        day=draw(days(anchors)) if draw(st.integers(0, 5)) else None,
        valid_until=draw(days(anchors)) if draw(st.integers(0, 2)) == 0 else None,
    )


@st.composite
def patients(draw: st.DrawFn, number: int) -> Patient:
    """One patient."""
    anchors = {
        name: draw(sampled(ANCHOR_DAYS)) + timedelta(days=shift)
        for name, shift in (("enrollment", 0), ("day 1", draw(sampled((0, 1, 7, 30)))), ("consent", -3))
        if draw(st.integers(0, 7))
    }
    near = tuple(anchors.values()) or ANCHOR_DAYS[:1]
    most = draw(sampled((0, 2, 6)))
    return Patient(
        id=f"P{number}",
        birth=draw(births(near)),
        sex=draw(sampled(("female", "male", None))),
        anchors=anchors,
        measurements=tuple(
            draw(measurements(number * 100 + each, near)) for each in range(draw(st.integers(0, most * 2)))
        ),
        findings=tuple(draw(findings(number * 100 + each, near)) for each in range(draw(st.integers(0, 2)))),
        events=tuple(draw(events(number * 100 + each, near)) for each in range(draw(st.integers(0, most)))),
        attestations=tuple(
            draw(attestations(number * 100 + each, near)) for each in range(draw(st.integers(0, 3)))
        ),
    )


@st.composite
def cohorts(draw: st.DrawFn, size: int = 8) -> tuple[Patient, ...]:
    """Some patients."""
    return tuple(draw(patients(number)) for number in range(1, size + 1))


def has_far_day(patient: Patient) -> bool:
    """Whether a day lies in the first or the last year of those that are read as dates, or beyond."""
    return re.search(r"date\((1000|8999|9\d{3}),", repr(patient)) is not None
