"""Random claims about events."""

from __future__ import annotations

from hunt_vocabulary import EVENTS, LASTING
from hunt_windows import HALF_LIVES, LENGTHS, moments, windows
from hypothesis import strategies as st

sampled = st.sampled_from

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
        "dose > 1.5 mg/day",
        "dose between 10 and 280 mg/week and not completed",
        "dose < 10 or > 40 mg/day",
        "dose is not 1.5 mg/day and cycles is one of 1, 2",
        "not (dose <= 0.0000625 g/h)",
        "cycles = 2 or response is CR",
    ),
    "radiation": (
        "completed",
        "duration <= 7 days",
        "dose >= 50 Gy and completed",
        "dose < 12.5 Gy or not completed",
    ),
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
    if term in FILTERS and draw(st.integers(0, 11)) == 0:
        return f"(second {term} {window} where {draw(sampled(FILTERS[term]))})"
    if window and " apart" not in window and draw(st.integers(0, 5)) == 0:
        count = draw(sampled(("first ", "latest ", "second ", "third ")))
    if window and term in LASTING and draw(st.booleans()):
        window = f"{draw(sampled(('started', 'ended')))} {window}"
    if draw(st.booleans()) or count in ("first ", "latest ", "second ", "third "):
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
