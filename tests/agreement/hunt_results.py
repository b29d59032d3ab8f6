"""Random claims about results: measurements, scores, findings, derived terms."""

from __future__ import annotations

from hunt_vocabulary import ANCHORS
from hunt_windows import windows
from hypothesis import strategies as st

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
                "at least 2 consecutive ",
                "at least 3 consecutive ",
                "all of latest 2 ",
                "none of latest 2 ",
            )
        )
    )
    predicate = draw(predicates(term))
    if draw(st.integers(0, 15)) == 0:
        days = draw(sampled(("3 days", "28 days", "2 months")))
        day = draw(sampled((*ANCHORS, "2020-02-29", "2 weeks before enrollment")))
        return f"nearest {term} {predicate} within {days} of {day}"
    if selector in ("highest ", "lowest ") and (
        "=" in predicate.replace("<=", "").replace(">=", "") or "normal" in predicate or " or " in predicate
    ):
        selector = "any "
    return f"{selector}{term} {predicate} {draw(windows())}".strip()


@st.composite
def finding_claims(draw: st.DrawFn) -> str:
    """A claim about findings."""
    selector = draw(sampled(("", "first ", "any ", "all ", "no ", "at most 1 ", "at least 2 consecutive ")))
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


@st.composite
def means(draw: st.DrawFn) -> str:
    """The mean of some results, in any of the units of the term."""
    term = draw(sampled([each for each in LIMITS if each != "life expectancy"]))
    some = draw(sampled(("mean", "mean", "mean of latest 2", "mean of latest 3")))
    limit = draw(sampled(LIMITS[term]))
    return f"{some} {term} {draw(sampled(SIGNS))} {limit} {draw(windows())}".strip()
