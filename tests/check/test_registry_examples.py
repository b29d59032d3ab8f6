"""The examples of the registry are real: the bad one is reported under its code, the good one is not."""

import re

import pytest
from checked_texts import checked

from critlang.diagnostics import CODES
from critlang.examples import try_examples

TERMS = {
    "hemoglobin": "measurement in g/dL",
    "platelets": "measurement in 10^9/L",
    "ANC": "measurement in 10^9/L",
    "ALT": "measurement in U/L",
    "creatinine": "measurement in mg/dL",
    "creatinine clearance": "measurement in mL/min",
    "marrow blasts": "measurement in %",
    "viral load": "measurement in copies/mL",
    "CD4 count": "measurement in /uL",
    "ECOG": "score",
    "Karnofsky": "score in %",
    "HIV infection": "condition",
    "diabetes": "condition",
    "stroke": "condition",
    "relapse": "event",
    "marrow relapse": "event",
    "chemotherapy": "treatment",
    "reinduction": "treatment\n  response one of CR, PR, NR",
}
HEADER = "protocol TRIAL\n  look back 28 days"
DECLARATIONS = {
    "enrollment": 'index date enrollment "study enrollment"',
    "day 1": 'anchor day 1 "first dose"',
    "screening": "period screening: 21 days before day 1 to day 1",
}
WITHOUT = {
    "E402": "index date",
    "E503": "criteria",
    "E504": "protocol",
    "E505": "heading",
    "W401": "look back",
    "W504": "other days",
}
"""What a code is about, and so may not be added to its examples."""
QUOTED = "2 Age at least 18 years"
UNUSED = {"W501", "W502", "W503", "W504"}
"""Warnings that are not looked at: most examples do not use what is added to them."""
CHECKED = [code for code in CODES if code[:2] in ("E1", "E2", "E3", "E4", "E5") or code[0] == "W"]
_TOP = re.compile(r"(?:protocol|vocabulary|term|anchor|period|parameter|define|example|inclusion|\d+ \")")


def vocabulary_beside(snippet):
    """The terms that a snippet does not declare itself."""
    lines = [f"term {name}: {kind}" for name, kind in TERMS.items() if f"term {name}:" not in snippet]
    return "vocabulary words\n\n" + "\n".join(lines) + "\n"


def protocol_around(code, snippet):
    """A whole protocol with a snippet in its place."""
    missing = WITHOUT.get(code)
    if missing in ("heading", "criteria", "protocol"):
        top, _, rest = snippet.partition("\n")
        head = top if top.startswith("protocol") else ""
        return "\n\n".join([head, *declarations(code, snippet), rest if head else snippet]) + "\n"
    if not _TOP.match(snippet) and code != "E110":
        snippet = '1 "words"\n' + "\n".join(f"  {line}" for line in snippet.splitlines())
    above, criteria, below = parted(snippet)
    header = HEADER.replace("  look back 28 days", "") if missing == "look back" else HEADER
    heading = "" if "inclusion" in snippet else "inclusion criteria"
    criteria = criteria or '1 "words"\n  attested'
    return "\n\n".join([header, *declarations(code, snippet), above, heading, criteria, below]) + "\n"


def declarations(code, snippet):
    """The declarations that a snippet does not bring along."""
    missing = WITHOUT.get(code)
    found = [
        line
        for name, line in DECLARATIONS.items()
        if not re.search(rf"(?:anchor|index date|period) {name}\b", snippet)
        and (missing != "other days" or name == "enrollment")
    ]
    return [line.replace("index date", "anchor") if missing == "index date" else line for line in found]


def parted(snippet):
    """Declarations, criteria and examples, which stand in this order."""
    lines = snippet.splitlines()
    first = next((i for i, line in enumerate(lines) if re.match(r'\d+ "', line)), None)
    last = next((i for i, line in enumerate(lines) if line.startswith("example")), len(lines))
    first = last if first is None else first
    return "\n".join(lines[:first]), "\n".join(lines[first:last]), "\n".join(lines[last:])


def reported(code, snippet):
    """The codes that are reported of a snippet, in a protocol, without what is not used."""
    text = protocol_around(code, snippet)
    quoted = QUOTED if code == "E502" else None
    protocol, diagnostics = checked(text, vocabulary_beside(snippet), quoted=quoted)
    found = {each.code for each in diagnostics} - (UNUSED - {code})
    if protocol is not None and code == "E506":
        found |= {tried.problem.code for tried in try_examples(protocol) if tried.problem}
    return found


@pytest.mark.parametrize("code", CHECKED)
def test_the_bad_example_is_reported_under_its_code(code):
    assert reported(code, CODES[code].bad_example) == {code}


@pytest.mark.parametrize("code", CHECKED)
def test_the_good_example_is_not_reported(code):
    assert reported(code, CODES[code].good_example) == set()
