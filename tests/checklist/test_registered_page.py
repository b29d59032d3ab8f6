"""Whom the register names stands at the top of the checklist."""

from pathlib import Path

import pytest

from critlang import model as m
from critlang.checklist.notes import registered_text
from critlang.loading import compile_source
from critlang.plan import build
from critlang.printing import checklist
from critlang.source import Source

TEXT = """\
protocol TRIAL
  minimum age 18 years
  sex all

index date enrollment "study enrollment"

inclusion criteria

1 "adults"
  age >= 18 years
"""


@pytest.mark.parametrize(
    ("registered", "text"),
    [
        (m.Registered(), ""),
        (m.Registered("18 years"), "age from 18 years"),
        (m.Registered("18 years", "75 years"), "age from 18 to 75 years"),
        (m.Registered("6 months", "17 years"), "age from 6 months to 17 years"),
        (m.Registered("", "75 years", "female"), "age to 75 years, female only"),
        (m.Registered(sex="all", healthy_volunteers="no"), "all sexes, no healthy volunteers"),
        (m.Registered(healthy_volunteers="yes"), "healthy volunteers, too"),
    ],
)
def test_in_one_phrase(registered, text):
    assert registered_text(registered) == text


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_on_the_page(form):
    protocol = compile_source(Source("trial.crit", TEXT), folder=Path()).protocol
    page = checklist(build(protocol), format=form)
    assert page.count("age from 18 years, all sexes") == 1


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_nothing_where_nothing_is_said(form):
    text = TEXT.replace("  minimum age 18 years\n  sex all\n", "")
    assert "Registered" not in checklist(
        build(compile_source(Source("t.crit", text), folder=Path()).protocol), format=form
    )
