"""The examples of the registry are real: the bad one is reported under its code, the good one is not."""

import re

import pytest
import snippets

from critlang.diagnostics import CODES
from critlang.examples import try_examples

CHECKED = [code for code in CODES if code[:2] in ("E1", "E2", "E3", "E4", "E5") or code[0] == "W"]
ABOUT_THE_WHOLE_FILE = ("E503", "E504", "E505", "W510")
QUOTED = "2 Age at least 18 years"
_TOP = re.compile(r"(?:term|anchor|period|parameter|define|example|inclusion|\d+ \")")


def protocol_around(code, snippet):
    """A whole protocol with a snippet in its place; what the code is about is not added to it."""
    names = ("enrollment",) if code == "W504" else tuple(snippets.DECLARATIONS)
    declared = snippets.declarations_beside(snippet, names)
    if code == "E402":
        declared = [each.replace("index date", "anchor") for each in declared]
    if code in ABOUT_THE_WHOLE_FILE:
        top, _, rest = snippet.partition("\n\n")
        return snippets.whole([top, *declared, rest] if top.startswith("protocol") else [*declared, snippet])
    if not _TOP.match(snippet) and code != "E110":
        snippet = '1 "words"\n' + "\n".join(f"  {line}" for line in snippet.splitlines())
    above, criteria, below = snippets.parted(snippet)
    header = snippets.HEADER.partition("\n")[0] if code == "W401" else snippets.HEADER
    heading = "" if "inclusion" in snippet else snippets.HEADING
    return snippets.whole([header, *declared, above, heading, criteria or snippets.CRITERION, below])


def reported(code, snippet):
    """The codes that are reported of a snippet in a protocol."""
    protocol, found = snippets.codes(
        protocol_around(code, snippet),
        snippets.vocabulary_beside(snippet),
        keep=[code],
        quoted=QUOTED if code == "E502" else None,
    )
    if protocol is not None and code == "E506":
        found |= {tried.problem.code for tried in try_examples(protocol) if tried.problem}
    return found


@pytest.mark.parametrize("code", CHECKED)
def test_the_bad_example_is_reported_under_its_code(code):
    assert reported(code, CODES[code].bad_example) == {code}


@pytest.mark.parametrize("code", CHECKED)
def test_the_good_example_is_not_reported(code):
    assert reported(code, CODES[code].good_example) == set()
