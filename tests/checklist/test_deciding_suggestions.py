"""What a filled-in checklist suggests beside a criterion: what decided, and what it was held against."""

from __future__ import annotations

from pathlib import Path

import pytest

from critlang.evaluate import deciding_step, explain
from critlang.loading import compile_file, compile_source
from critlang.plan import build
from critlang.printing import checklist
from critlang.source import Source

PROTOCOLS = sorted((Path(__file__).parents[2] / "protocols").glob("*.crit"))

HEADER = """\
protocol TRIAL
  title "A trial"
index date enrollment "enrollment"
term ALT: measurement in U/L
term pregnancy test: finding one of positive, negative
term diabetes: condition
"""

BY_TWO_LIMITS = "ALT <= 100 U/L, or <= 200 U/L if diabetes is present"
THEN_ELSE = "if diabetes is present then ALT <= 200 U/L else ALT <= 100 U/L"
UNLESS = "ALT <= 100 U/L unless diabetes is present"
NOT_BOTH = "not (ALT > 100 U/L and diabetes is absent)"
FOR_WOMEN = "if sex is female: pregnancy test is negative"

ALT_50, ALT_150 = "ALT 50 U/L on 2024-04-01", "ALT 150 U/L on 2024-04-01"
DIABETES = "diabetes on 2024-01-01"
NEGATIVE = "pregnancy test is negative on 2024-04-01"


def suggestion(section, claim, *facts):
    """What stands beside the one criterion."""
    example = "".join(f"  {each}\n" for each in ("enrollment on 2024-05-01", *facts))
    text = (
        f'{HEADER}\n{section} criteria\n1 "it"\n  {claim}\n\nexample "a patient" is undetermined\n{example}'
    )
    compiled = compile_source(Source("trial.crit", text), folder=Path())
    assert compiled.protocol is not None, [each.message for each in compiled.diagnostics]
    patient = compiled.protocol.examples[0].patient
    page = checklist(build(compiled.protocol), patient=patient, format="markdown")
    (said,) = [line for line in page.splitlines() if "From data: " in line]
    return said.partition("From data: ")[2].partition(". *A suggestion")[0]


@pytest.mark.parametrize(
    ("claim", "facts", "said"),
    [
        (BY_TWO_LIMITS, [ALT_50], "met: ALT 50 U/L on 2024-04-01, at most 100 U/L"),
        (BY_TWO_LIMITS, [ALT_150], "not met: ALT 150 U/L on 2024-04-01; asked: at most 100 U/L"),
        (BY_TWO_LIMITS, [ALT_150, DIABETES], "met: ALT 150 U/L on 2024-04-01, at most 200 U/L"),
        (THEN_ELSE, [ALT_50], "met: ALT 50 U/L on 2024-04-01, at most 100 U/L"),
        (THEN_ELSE, [ALT_150, DIABETES], "met: ALT 150 U/L on 2024-04-01, at most 200 U/L"),
        (UNLESS, [ALT_50], "met: ALT 50 U/L on 2024-04-01, at most 100 U/L"),
        (UNLESS, [ALT_150, DIABETES], "not applicable"),
        (NOT_BOTH, [ALT_50], "met: ALT 50 U/L on 2024-04-01, not above 100 U/L"),
        (NOT_BOTH, [ALT_150], "not met: ALT 150 U/L on 2024-04-01; asked: not above 100 U/L"),
        (NOT_BOTH, [ALT_150, DIABETES], "met: 1: diabetes of 2024-01-01, at least 1"),
        (FOR_WOMEN, ["sex female", NEGATIVE], "met: pregnancy test negative on 2024-04-01, negative"),
        (FOR_WOMEN, ["sex male"], "not applicable"),
    ],
)
def test_the_branch_that_applied_is_named(claim, facts, said):
    assert suggestion("inclusion", claim, *facts) == said


def test_where_it_is_open_whether_a_criterion_applies_that_is_said_to_be_missing():
    assert suggestion("inclusion", FOR_WOMEN) == "unknown: neither female nor male is recorded as the sex"


def test_an_exclusion_criterion_that_holds_names_what_was_asked_and_not_for_whom():
    said = suggestion("exclusion", FOR_WOMEN, "sex female", NEGATIVE)
    assert said == "applies: excludes: pregnancy test negative on 2024-04-01, negative"


def test_a_false_exclusion_criterion_applies_and_does_not_exclude():
    assert suggestion("exclusion", "diabetes is present").startswith("does not exclude: none recorded")
    assert suggestion("exclusion", FOR_WOMEN, "sex male") == "not applicable"


@pytest.mark.parametrize("path", PROTOCOLS, ids=lambda path: path.stem)
def test_the_deciding_step_has_the_evidence_that_decides(path):
    protocol = compile_file(path).protocol
    plan, tried = build(protocol), 0
    for example in protocol.examples:
        for each in explain(plan, example.patient).criteria:
            if each.result in ("true", "false"):
                assert deciding_step(each.step).evidence == each.deciding, (example.title, each.path)
                tried += 1
    assert tried
