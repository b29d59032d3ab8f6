"""What AALL1121 compiles to, kept as real files that a reviewer opens: SQL, Markdown, HTML."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from critlang.attrition import attrition_csv, attrition_svg, attrition_table, shown
from critlang.data import load
from critlang.evaluate import explain, explanation_text
from critlang.loading import compile_file
from critlang.needs import needs
from critlang.plan import build
from critlang.printing import checklist
from critlang.screen import screen
from critlang.sql import attrition_sql, dialects, eligibility_sql

PROTOCOLS = Path(__file__).parents[2] / "protocols"
SHOWN = "P215"
"""A patient about whom much is missing."""


@pytest.fixture(scope="module")
def plan():
    found = compile_file(PROTOCOLS / "aall1121.crit")
    assert found.protocol is not None
    return build(found.protocol)


@pytest.fixture(scope="module")
def patient(plan):
    with load(PROTOCOLS / "samples" / "aall1121", plan.protocol) as store:
        return store.patient(SHOWN)


@pytest.mark.parametrize("dialect", dialects(executed=True))
def test_sql(plan, golden, dialect):
    golden(eligibility_sql(plan, dialect), f"aall1121-{dialect}", "sql", plan.protocol.digest)
    golden(attrition_sql(plan, dialect), f"aall1121-attrition-{dialect}", "sql", plan.protocol.digest)


@pytest.mark.parametrize("dialect", dialects(executed=False))
def test_sql_that_is_parsed_only(plan, golden, dialect):
    golden(eligibility_sql(plan, dialect), f"aall1121-{dialect}", "sql", plan.protocol.digest)


@pytest.mark.parametrize(("form", "ending"), [("markdown", "md"), ("html", "html")])
def test_checklist(plan, patient, golden, form, ending):
    golden(checklist(plan, format=form), "aall1121-checklist", ending, plan.protocol.digest)
    filled = checklist(plan, patient=patient, format=form)
    golden(filled, f"aall1121-checklist-{SHOWN}", ending, plan.protocol.digest)


def test_explanation(plan, patient, golden):
    golden(explanation_text(explain(plan, patient)), f"aall1121-why-{SHOWN}", "txt")


def test_attrition(plan, golden):
    with screen(plan, PROTOCOLS / "samples" / "aall1121", evidence=False) as screening:
        counted = screening.attrition()
    golden(attrition_svg(shown(counted)), "aall1121-attrition", "svg")
    golden(attrition_csv(shown(counted)), "aall1121-attrition", "csv")
    golden(attrition_table(shown(counted, 10)), "aall1121-attrition-suppressed", "txt")


def test_needs(plan, golden):
    golden(json.dumps(needs(plan).as_dict(), indent=2, ensure_ascii=False) + "\n", "aall1121-needs", "json")
