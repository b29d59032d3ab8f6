"""Random windows, as Hypothesis strategies of text."""

from __future__ import annotations

from hunt_vocabulary import ANCHORS, EVENTS
from hypothesis import strategies as st

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

sampled = st.sampled_from


@st.composite
def references(draw: st.DrawFn, *, exact: bool = False) -> str:
    """A day: an anchor, or an event (of several, which one is said where ``exact``)."""
    if draw(st.integers(0, 2)):
        return draw(sampled((*ANCHORS, *ANCHORS, "2020-02-29")))
    said = ("first ", "latest ", "second ", "third ")
    which = draw(sampled(said if exact else (*said, "")))
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
