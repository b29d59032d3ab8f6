"""Attritions of random results, and of counts that a test gives."""

from __future__ import annotations

from hypothesis import strategies as st

from critlang import model as m
from critlang.attrition import Attrition, Step, attrition

RESULTS = ("true", "false", "unknown", "not applicable")


def protocol_of(*sections: str, words: str = "some words") -> m.Protocol:
    """A protocol with a criterion for each letter: ``i`` for inclusion, ``e`` for exclusion."""
    criteria = tuple(
        m.Criterion(
            path=f"E{place}" if section == "e" else str(place),
            number=str(place),
            section=m.Section.EXCLUSION if section == "e" else m.Section.INCLUSION,
            quote=words,
            formula=m.PERMITTED,
        )
        for place, section in enumerate(sections, start=1)
    )
    return m.Protocol("TRIAL", "A trial", "", "2", "", (), (), (), (), (), criteria, digest="d" * 64)


@st.composite
def cohorts(draw, most=60):
    """A protocol, and the results of each of some patients."""
    sections = draw(st.lists(st.sampled_from("ie"), min_size=1, max_size=6))
    row = st.tuples(*(st.sampled_from(RESULTS) for _ in sections))
    return protocol_of(*sections), draw(st.lists(row, max_size=most))


@st.composite
def large_attritions(draw):
    """An attrition of many patients, few of whom have some of the results."""
    sections = draw(st.lists(st.sampled_from("ie"), min_size=1, max_size=5))
    row = st.tuples(*(st.sampled_from(RESULTS) for _ in sections))
    number = st.one_of(st.integers(1, 12), st.integers(1, 2000))
    return attrition(protocol_of(*sections), draw(st.lists(st.tuples(row, number), max_size=12)))


def step(
    path: str, excluded: int, remaining: int, *, words: str = "words", certain: int | None = None
) -> Step:
    """A step of the flow, the other counts being of no interest."""
    section = "exclusion" if path.startswith("E") else "inclusion"
    kept = remaining if certain is None else certain
    return Step(path, section, words, 0, 0, 0, 0, excluded, kept, remaining, kept, remaining)


def flowing(patients: int, *steps: Step, protocol: str = "TRIAL", version: str = "2") -> Attrition:
    """An attrition with these steps."""
    return Attrition(protocol, "A trial", version, "d" * 64, patients, steps)
