"""The formatter changes the layout and nothing else."""

import re
import sys
from textwrap import dedent

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from real_files import FILES, PROTOCOL, ROOT

from critlang.source import Source
from critlang.syntax import parse
from critlang.syntax.formatter import FormatError, format_source

sys.path.append(str(ROOT / "tests" / "agreement"))
from hunt_programs import programs
from hunt_vocabulary import VOCABULARY

SYNONYMS = {
    " <= ": (" ≤ ", " =< ", " </= "),
    " >= ": (" ≥ ", " => "),
    "on or after": ("since", "on  or after"),
    "latest ": ("last ", "most recent "),
    "more than": ("greater than",),
    " x ULN": (" × ULN", "xULN", " ULN"),
}


def formatted(text):
    return format_source(Source("text.crit", text))


def items(text):
    found = parse(Source("text.crit", text))
    assert found.diagnostics.errors == 0, [(each.code, each.message) for each in found.diagnostics]
    return found.file.items


def roughened(text, chance):
    """A text with other spaces, indentation, blank lines, comments and spellings, meaning the same."""
    step = chance.choice([1, 2, 3, 4])
    rough = []
    for line in text.splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        body = line.lstrip()
        for spelling, others in SYNONYMS.items():
            if '"' not in body and chance.random() < 0.3:
                body = body.replace(spelling, chance.choice(others))
        if (
            '"' not in body
            and "'" not in body
            and not re.search(r"\d ?x? ?10", body)
            and chance.random() < 0.3
        ):
            body = re.sub(r"(?<=[a-z]) (?=[a-z])", "  ", body)
        if body and chance.random() < 0.15:
            rough.append(" " * chance.randrange(6) + f"# note {chance.randrange(99)}: a 'quoted' \"word\"")
        if body and body.count('"') % 2 == 0 and chance.random() < 0.15:
            body += "   # at the end"
        rough.append(" " * (step * depth) + body + " " * chance.randrange(3))
        if body and chance.random() < 0.1:
            rough += [""] * chance.randrange(3)
    return chance.choice(["\n", "\r\n"]).join(rough) + chance.choice(["", "\n", "\n\n"])


def comments(text):
    return [comment for line in parse(Source("text.crit", text)).lines for _, comment in line.comments]


def check_formatting(text):
    once = formatted(text)
    assert items(once) == items(text)
    assert formatted(once) == once
    assert comments(once) == comments(text)
    assert not re.search(r"[ \t\r]$|\t|\n\n\n", once, re.MULTILINE)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_real_files_keep_their_meaning(path):
    check_formatting(path.read_text(encoding="utf-8"))


@settings(max_examples=60, deadline=None)
@given(programs(), st.randoms(use_true_random=False))
def test_generated_programs_keep_their_meaning(text, chance):
    rough = roughened(text, chance)
    assert items(rough) == items(text)
    check_formatting(rough)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.large_base_example])
@given(st.sampled_from([VOCABULARY]), st.randoms(use_true_random=False))
def test_vocabularies_keep_their_meaning(text, chance):
    check_formatting(roughened(text, chance))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('1 "a"\n    ALT =< 1.5xULN since   day 1', '1 "a"\n  ALT <= 1.5 x ULN on or after day 1\n'),
        ('(a) "a"\n ALT ≥ 5 U/L', 'a "a"\n  ALT >= 5 U/L\n'),
        ('1. "a"\n last ALT >  5 U/L', '1 "a"\n  latest ALT > 5 U/L\n'),
        ('1 "a"\n  ( ALT > 5 U/L )', '1 "a"\n  (ALT > 5 U/L)\n'),
        ('1 "a"\n  ALT > 5 U/L\n      and ALT < 9 U/L', '1 "a"\n  ALT > 5 U/L\n  and ALT < 9 U/L\n'),
        (
            '1 "a"\n if age >= 2 years then ALT > 5 U/L\n else ALT > 6 U/L',
            '1 "a"\n  if age >= 2 years then ALT > 5 U/L\n    else ALT > 6 U/L\n',
        ),
        ('1 "a"\n\n\n\n  # why\n  attested # who', '1 "a"\n\n  # why\n  attested  # who\n'),
        ('1 "two\n      lines"\n  attested', '1 "two\n   lines"\n  attested\n'),
        ('1 "a"\n  age  no more than 3 years', '1 "a"\n  age at most 3 years\n'),
        ('1 "a"\n  age fewer than 3 years', '1 "a"\n  age less than 3 years\n'),
        ("", ""),
    ],
)
def test_one_spelling_and_one_layout(written, expected):
    assert formatted(written) == expected
    assert formatted(expected) == expected


def test_windows_line_ends_become_plain_ones():
    assert formatted(PROTOCOL.replace("\n", "\r\n")) == formatted(PROTOCOL)


def test_a_source_with_a_mistake_is_left_alone():
    with pytest.raises(FormatError) as caught:
        formatted(dedent('1 "a"\n  ALT <= <= 5 U/L'))
    assert [each.code for each in caught.value.diagnostics] == ["E101"]
