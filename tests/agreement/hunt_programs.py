"""Random protocols that compile: the checker's rules run backwards, as Hypothesis strategies of text."""

from __future__ import annotations

from hypothesis import strategies as st

VOCABULARY = """\
vocabulary hunting

term ALT: measurement in U/L
term creatinine: measurement in mg/dL
  molar mass 113.12 g/mol
  normal is not above the upper limit
  normal by age and sex, from "a made-up table"
    1 month to under 1 year: up to 0.5
    1 year to under 13 years: 0.2 to 1.1
    13 years to under 16 years: male up to 1.5, female from 0.3 to 1.4
    16 years and over: male up to 1.7, female up to 1.4
term haemoglobin: measurement in g/dL
term platelets: measurement in 10^9/L
  look back 14 days
  includes citrate platelets
term citrate platelets: measurement in 10^9/L
term Karnofsky: score in %
term life expectancy: estimate in weeks
term "pregnancy test": finding in order 'not done', negative, positive
term relapse: event
  includes marrow relapse
  site one of CNS, testis, other
term marrow relapse: event
  site one of CNS, testis, other
term HIV infection: condition
term hepatitis B: condition
  unrecorded means unknown
term chemotherapy: treatment
  half-life 2.5 days
  response in order NR, PR, CR
  completed yes/no
term radiation: treatment
  unrecorded means unknown
  completed yes/no
term major surgery: procedure
term quotient: derived in mg/U
  let share is creatinine in mg/L / ALT in U/L
  is share * (0.85 if female, 1 if male)
  valid for age >= 1 year and creatinine <= 100 mg/dL
term roots: derived in U/L
  is sqrt(ALT in U/L) ^ (1 / 3) - (ALT in U/L at day 1) ^ -0.5 + min(ALT in U/L, 40, first ALT in U/L) ^ 2
term weighted: derived in g/dL
  let seventh is haemoglobin in g/L / 7
  is (haemoglobin in g/dL if age in years < 18, seventh if creatinine in umol/L > 100, 3 otherwise)
term change: derived in U/L
  is mean ALT in U/L - mean of latest 2 ALT in U/L + 0 * (mean ALT in U/L at day 1)
term nested: derived in mg/dL
  is max(-creatinine in mg/dL, 3 * creatinine in mg/L - quotient in mg/U / 0.3)
""".replace('"pregnancy test"', "pregnancy test")

HEADER = """\
protocol HUNT
  title "A made-up protocol"
  version "1"
  look back 28 days

use "hunting.crit"

index date enrollment "study enrollment"
anchor day 1 "first dose"
anchor consent "signature"
period screening: 21 days before day 1 to day 1
period run-in: 1 month before enrollment to 2 weeks after enrollment
parameter phase two: yes/no, default no
parameter dose found: yes/no
parameter arm: one of A, B, C
parameter region: one of north, south, default south
"""

TIMES = ("0 days", "1 day", "7 days", "28 days", "2 weeks", "1 month", "6 months", "1 year")
LENGTHS = (
    *TIMES,
    "48 hours",
    "1 month or 30 days, whichever is longer",
    "60 days or 2 months, whichever is shorter",
    "1 year or 366 days, whichever is longer",
)
"""How long a window can be."""
HALF_LIVES = (
    "3 half-lives",
    "2 weeks or 6 half-lives, whichever is longer",
    "1 month or 12 half-lives, whichever is shorter",
)
ANCHORS = ("enrollment", "day 1", "consent")
EVENTS = (
    "relapse",
    "marrow relapse",
    "HIV infection",
    "hepatitis B",
    "chemotherapy",
    "radiation",
    "major surgery",
)
LASTING = ("HIV infection", "hepatitis B", "chemotherapy", "radiation")
LIMITS = {
    "ALT": ("135 U/L", "40 U/L", "2.25 ukat/L"),
    "creatinine": ("1.5 mg/dL", "1 mg/dL", "132.6 umol/L", "0.0884 mmol/L", "15 mg/L"),
    "haemoglobin": ("9 g/dL", "90 g/L", "12.5 g/dL"),
    "platelets": ("100 x 10^9/L", "100,000/uL", "75 K/uL"),
    "citrate platelets": ("100 x 10^9/L", "50000 /mm3"),
    "Karnofsky": ("50 %", "70 %"),
    "life expectancy": ("12 weeks", "83 days"),
}
MULTIPLES = ("1.5 x ULN", "2.5 x ULN", "ULN", "0.9 x LLN", "3 x ULN")
SIGNS = ("<", "<=", "=", ">=", ">")

sampled = st.sampled_from


@st.composite
def references(draw: st.DrawFn, *, exact: bool = False) -> str:
    """A day: an anchor, or an event (of several, which one is said where ``exact``)."""
    if draw(st.integers(0, 2)):
        return draw(sampled((*ANCHORS, *ANCHORS, "2020-02-29")))
    which = draw(sampled(("first ", "latest ") if exact else ("first ", "latest ", "")))
    edge = draw(sampled(("", "start of ", "end of ")))
    return f"{edge}{which}{draw(sampled(EVENTS))}"


@st.composite
def moments(draw: st.DrawFn, *, exact: bool = False) -> str:
    """A day, perhaps moved."""
    if draw(st.integers(0, 3)):
        return draw(references(exact=exact))
    return f"{draw(sampled(TIMES))} {draw(sampled(('before', 'after')))} {draw(references(exact=exact))}"


@st.composite
def windows(draw: st.DrawFn) -> str:
    """A window, or nothing."""
    kind = draw(
        sampled(("none", "none", "sided", "exact", "during", "within", "near", "distant", "joined", "ever"))
    )
    time = draw(sampled(LENGTHS))
    match kind:
        case "sided":
            return f"{draw(sampled(('before', 'on or before', 'after', 'on or after')))} {draw(moments())}"
        case "exact":
            return f"{draw(sampled(('at', 'on')))} {draw(moments(exact=True))}"
        case "during":
            return f"during {draw(sampled(('screening', 'run-in')))}"
        case "within":
            side = draw(sampled(("before", "after", "of")))
            return f"within {time} {side} {draw(moments(exact=True))}"
        case "near":
            return f"within {time}"
        case "distant":
            often = draw(sampled(("at least", "more than", "less than")))
            return f"{often} {time} {draw(sampled(('before', 'after')))} {draw(moments(exact=True))}"
        case "joined":
            return f"on or after {draw(moments())} before {draw(moments())}"
        case "ever":
            return "ever"
        case _:
            return ""


@st.composite
def predicates(draw: st.DrawFn, term: str) -> str:
    """What is said of a numeric term."""
    has_range = term not in ("Karnofsky", "life expectancy")
    kind = draw(
        sampled(
            ("compared", "compared", "range", "normal", "multiple") if has_range else ("compared", "range")
        )
    )
    match kind:
        case "compared":
            one = f"{draw(sampled(SIGNS))} {draw(sampled(LIMITS[term]))}"
            if draw(st.integers(0, 4)):
                return one
            return f"{one} or {draw(sampled(SIGNS))} {draw(sampled(LIMITS[term]))}"
        case "range":
            low = LIMITS[term][-1]
            return (
                f"between {low} and {low.replace(low.split()[0], '150000') if term == 'x' else _higher(term)}"
            )
        case "normal":
            return draw(sampled(("is normal", "is not normal", "is abnormal")))
        case _:
            return f"{draw(sampled(SIGNS))} {draw(sampled(MULTIPLES))}"


def _higher(term: str) -> str:
    return {
        "ALT": "500 U/L",
        "creatinine": "2 mg/dL",
        "haemoglobin": "16 g/dL",
        "platelets": "450 x 10^9/L",
        "citrate platelets": "450 x 10^9/L",
        "Karnofsky": "90 %",
        "life expectancy": "26 weeks",
    }[term]


@st.composite
def result_claims(draw: st.DrawFn) -> str:
    """A claim about measurements or scores."""
    term = draw(sampled(tuple(LIMITS)))
    selector = draw(
        sampled(
            (
                "",
                "",
                "first ",
                "latest ",
                "any ",
                "all ",
                "no ",
                "highest ",
                "lowest ",
                "at least 2 ",
                "exactly 1 ",
                "at least 2 of latest 3 ",
                "all of latest 2 ",
                "none of latest 2 ",
            )
        )
    )
    predicate = draw(predicates(term))
    if selector in ("highest ", "lowest ") and (
        "=" in predicate.replace("<=", "").replace(">=", "") or "normal" in predicate
    ):
        selector = "any "
    return f"{selector}{term} {predicate} {draw(windows())}".strip()


@st.composite
def finding_claims(draw: st.DrawFn) -> str:
    """A claim about findings."""
    selector = draw(sampled(("", "first ", "any ", "all ", "no ", "at most 1 ")))
    value = draw(sampled(("is negative", "is not positive", "is one of negative, 'not done'")))
    return f"{selector}pregnancy test {value} {draw(windows())}".strip()


DERIVED = {
    "quotient": ("0.01 mg/U", "1 mg/U", "0.001 mg/U"),
    "roots": ("40 U/L", "1600 U/L", "0 U/L"),
    "weighted": ("9 g/dL", "90 g/L", "3 g/dL"),
    "change": ("0 U/L", "5 U/L"),
    "nested": ("1.5 mg/dL", "-1.5 mg/dL", "4.5 mg/dL"),
}


@st.composite
def derived_claims(draw: st.DrawFn) -> str:
    """A claim about a value that is worked out."""
    term = draw(sampled(tuple(DERIVED)))
    return f"{term} {draw(sampled(SIGNS))} {draw(sampled(DERIVED[term]))} {draw(windows())}".strip()


FILTERS = {
    "relapse": ("site is CNS", "site is not testis", "duration >= 2 days"),
    "marrow relapse": ("site is one of CNS, other",),
    "HIV infection": ("duration < 1 year",),
    "hepatitis B": ("duration >= 6 months",),
    "chemotherapy": (
        "completed",
        "not completed",
        "response is CR",
        "completed and duration >= 4 weeks and response is not CR",
        "response is one of PR, NR or (completed and duration > 1 month)",
    ),
    "radiation": ("completed", "duration <= 7 days"),
    "major surgery": ("duration >= 1 day",),
}


@st.composite
def event_claims(draw: st.DrawFn) -> str:
    """A claim about events, never the last to swallow what follows: filters stand in brackets."""
    term = draw(sampled(EVENTS))
    count = draw(
        sampled(
            (
                "any ",
                "any ",
                "no ",
                "at least 2 ",
                "at most 1 ",
                "exactly 1 ",
                "more than 1 ",
                "less than 2 ",
                "exactly 0 ",
            )
        )
    )
    window = draw(windows())
    if term in FILTERS and draw(st.integers(0, 7)) == 0:
        return f"({draw(sampled(('latest', 'first')))} {term} {window} where {draw(sampled(FILTERS[term]))})"
    if window and term in LASTING and draw(st.booleans()):
        window = f"{draw(sampled(('started', 'ended')))} {window}"
    if draw(st.booleans()):
        return f"{count}{term} {window}".strip()
    return f"({count}{term} {window} where {draw(sampled(FILTERS[term]))})"


@st.composite
def condition_claims(draw: st.DrawFn) -> str:
    """A condition is present or absent; it, or a treatment, is ongoing."""
    term = draw(sampled(LASTING))
    if draw(st.integers(0, 2)) == 0:
        length = draw(
            sampled(("at least 8 weeks", "more than 3 months", "at least 0 days", "less than 8 weeks"))
        )
        return f"{term} is ongoing for {length} {draw(sampled(('', 'at day 1', 'at first relapse')))}".strip()
    states = ("is ongoing", "is not ongoing", "is present", "is absent", "is not present")
    state = draw(sampled(states[: 5 if term in ("HIV infection", "hepatitis B") else 2]))
    return f"{term} {state} {draw(windows())}".strip()


@st.composite
def person_claims(draw: st.DrawFn) -> str:
    """Age and sex."""
    if draw(st.integers(0, 3)) == 0:
        return draw(sampled(("sex is female", "sex is not male")))
    if draw(st.integers(0, 4)) == 0:
        when = draw(windows())
        return f"{draw(sampled(ANCHORS))} {when}" if when else "enrollment after 2020-02-29"
    limit = draw(sampled(("18 years", "1 year", "13 years", "6 months", "216 months", "2 weeks", "400 days")))
    at = draw(sampled(("", "at enrollment", "at day 1", "at first relapse", "at 1 month before day 1")))
    if draw(st.integers(0, 4)) == 0:
        return f"age between 2 and 17 years {at}".strip()
    return f"age {draw(sampled(SIGNS))} {limit} {at}".strip()


@st.composite
def several_claims(draw: st.DrawFn) -> str:
    """The same claim about several terms, in brackets where a filter ends it."""
    group = draw(sampled(("all of", "any of", "none of", "at least 2 of")))
    how = draw(sampled(("multiple", "events", "present", "filter")))
    if how == "multiple":
        names = draw(
            st.lists(sampled(("ALT", "creatinine", "platelets")), min_size=2, max_size=3, unique=True)
        )
        predicate = draw(predicates("ALT").filter(_relative))
        return f"{group} {', '.join(names)} {predicate} {draw(windows())}".strip()
    if how == "events":
        names = draw(st.lists(sampled(EVENTS), min_size=2, max_size=4, unique=True))
        return f"{group} {', '.join(names)} {draw(windows())}".strip()
    if how == "present":
        return f"{group} HIV infection, hepatitis B {draw(sampled(('is present', 'is absent')))}"
    return f"({group} chemotherapy, radiation {draw(windows())} where completed)"


def _relative(predicate: str) -> bool:
    """Whether a predicate suits every term that has a range."""
    return "LN" in predicate or "normal" in predicate


@st.composite
def limits_with_conditions(draw: st.DrawFn) -> str:
    """A limit, and others that count under a condition."""
    term = draw(sampled(tuple(LIMITS)))
    conditions = st.one_of(condition_claims(), person_claims(), sampled(("phase two", "any relapse")))
    others = [f", or {draw(predicates(term))} if {draw(conditions)}" for _ in range(draw(st.integers(1, 2)))]
    return f"({term} {draw(predicates(term))} {draw(windows())}{''.join(others)})"


@st.composite
def exceptions(draw: st.DrawFn) -> str:
    """A term without one that it includes."""
    window = draw(windows())
    if draw(st.booleans()):
        return f"{draw(sampled(('any', 'no', 'at least 2')))} relapse {window} except marrow relapse"
    selector = draw(sampled(("any ", "all ", "")))
    return f"{selector}platelets {draw(predicates('platelets'))} {window} except citrate platelets"


@st.composite
def washouts(draw: st.DrawFn) -> str:
    """How long ago the last of something was."""
    event = draw(sampled(EVENTS))
    time = draw(sampled(LENGTHS + HALF_LIVES if event == "chemotherapy" else LENGTHS))
    length = f"{draw(sampled(('at least', 'more than', 'less than', 'at most')))} {time}"
    day = draw(sampled(("", f"before {draw(moments(exact=True))}")))
    match draw(sampled(("one", "latest", "several", "edge", "filter"))):
        case "latest":
            return f"{length} since last {event} {day}".strip()
        case "several":
            length = f"at least {draw(sampled(LENGTHS))}"
            names = draw(st.lists(sampled(EVENTS), min_size=2, max_size=3, unique=True))
            return f"{length} since any of {', '.join(names)} {day}".strip()
        case "edge":
            edge = draw(sampled(("start of", "end of")))
            event = event if event in LASTING else draw(sampled(LASTING))
            return f"at most {draw(sampled(LENGTHS))} since {edge} {event} {day}".strip()
        case "filter":
            return f"({length} since {event} {day} where {draw(sampled(FILTERS[event]))})"
        case _:
            return f"{length} since any {event} {day}".strip()


@st.composite
def means(draw: st.DrawFn) -> str:
    """The mean of some results, in any of the units of the term."""
    term = draw(sampled([each for each in LIMITS if each != "life expectancy"]))
    some = draw(sampled(("mean", "mean", "mean of latest 2", "mean of latest 3")))
    limit = draw(sampled(LIMITS[term]))
    return f"{some} {term} {draw(sampled(SIGNS))} {limit} {draw(windows())}".strip()


@st.composite
def two_apart(draw: st.DrawFn) -> str:
    """Two results or events with time between them."""
    apart = draw(
        sampled(
            (
                "at least 7 days apart",
                "at least 1 month apart",
                "at least 24 hours apart",
                "on 2 different days",
            )
        )
    )
    if draw(st.booleans()):
        event = draw(sampled(EVENTS))
        said = f"at least 2 {event} {draw(windows().filter(lambda each: ' of ' not in each))} {apart}"
        return f"({said} where {draw(sampled(FILTERS[event]))})" if draw(st.booleans()) else said
    term = draw(sampled(tuple(LIMITS)))
    return f"at least 2 {term} {draw(predicates(term))} {apart} {draw(windows())}".strip()


ordered_claims = sampled(
    (
        "pregnancy test >= positive",
        "any pregnancy test between negative and positive",
        "highest pregnancy test < positive",
        "(any chemotherapy where response at least PR)",
        "(no chemotherapy where response between NR and PR)",
    )
)
"""Values in order: of findings and of attributes."""

claims = st.one_of(
    result_claims(), result_claims(), event_claims(), event_claims(), condition_claims(), finding_claims(),
    several_claims(), derived_claims(), limits_with_conditions(), exceptions(), ordered_claims, washouts(),
    person_claims(), means(), two_apart(),
    sampled(("phase two", "dose found", "attested", 'attested "a question" within 28 days before day 1')),
    sampled(("arm is B", "arm is not one of A, C", "region is north", "region is not north")),
)  # fmt: skip


@st.composite
def statements(draw: st.DrawFn, depth: int = 2) -> str:
    """A statement of any form; what could be read in two ways is put in brackets."""
    if depth == 0 or draw(st.integers(0, 2)) == 0:
        return draw(claims)
    inner = statements(depth - 1)
    form = draw(sampled(("and", "or", "not", "if", "else", "unless")))
    first, second = f"({draw(inner)})", f"({draw(inner)})"
    if form in ("if", "else", "unless") and draw(st.booleans()):
        first = draw(event_claims())  # It may end with "where".
    match form:
        case "and" | "or":
            return f"{first} {form} {second}"
        case "not":
            return f"not {first}"
        case "if":
            return f"if {first}: {second}"
        case "else":
            return f"if {first} then {second} else ({draw(inner)})"
        case _:
            return f"{first} unless {second}"


@st.composite
def criteria(draw: st.DrawFn, number: int) -> str:
    """A numbered criterion: a statement, or a list of parts."""
    if draw(st.integers(0, 15)) == 0:
        return f'{number} "criterion {number}"\n  permitted\n'
    part = draw(sampled(("", "", "", "only for arm A, C", "only for region south", "only for phase two")))
    only = f"  {part}\n" if part else ""
    if draw(st.integers(0, 3)):
        return f'{number} "criterion {number}"\n{only}  {draw(statements())}\n'
    how = draw(sampled(("any of", "all of", "at least 2 of", "none of")))
    parts = draw(st.lists(statements(1), min_size=2, max_size=3))
    listed = "".join(
        f'    {"abc"[place]} "part {"abc"[place]}"\n      {part}\n' for place, part in enumerate(parts)
    )
    lead = draw(sampled(("", "", "if {}: ", "({})\n  unless ", "({})\n  or ")))
    return f'{number} "criterion {number}"\n{only}  {lead.format(draw(claims))}{how}\n{listed}'


@st.composite
def programs(draw: st.DrawFn) -> str:
    """A whole protocol."""
    inclusion = [draw(criteria(number)) for number in range(1, draw(st.integers(2, 4)))]
    exclusion = [draw(criteria(number)) for number in range(1, draw(st.integers(1, 3)))]
    counted = draw(sampled(("", "", "  windows count from day 1\n")))
    header = HEADER.replace("  look back", f"{counted}  look back", 1)
    text = header + "\ninclusion criteria\n\n" + "\n".join(inclusion)
    return text + ("\nexclusion criteria\n\n" + "\n".join(exclusion) if exclusion else "")
