"""Random protocols that compile: the checker's rules run backwards, as Hypothesis strategies of text."""

from __future__ import annotations

from hunt_events import FILTERS, condition_claims, event_claims, washouts
from hunt_results import LIMITS, SIGNS, derived_claims, finding_claims, means, predicates, result_claims
from hunt_vocabulary import ANCHORS, EVENTS, HEADER
from hunt_windows import windows
from hypothesis import strategies as st

sampled = st.sampled_from


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


@st.composite
def uses_of_definitions(draw: st.DrawFn) -> str:
    """Definitions of the header with limits."""
    number, multiple = draw(st.integers(1, 90)), draw(sampled(("ULN", "2.5 x ULN", "1.2 x LLN")))
    weeks = draw(st.integers(0, 9))
    return draw(
        sampled(
            (
                f"liver with enzyme limit {multiple}, lower end {number} U/L, upper end 95 U/L",
                f"liver with enzyme limit {number} U/L, lower end LLN, upper end {multiple}",
                f"washed out with washout {weeks} weeks, least age {weeks} months",
                f"fit with least score {number}",
            )
        )
    )


claims = st.one_of(
    result_claims(), result_claims(), event_claims(), event_claims(), condition_claims(), finding_claims(),
    several_claims(), derived_claims(), limits_with_conditions(), exceptions(), ordered_claims, washouts(),
    person_claims(), means(), uses_of_definitions(), two_apart(),
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
