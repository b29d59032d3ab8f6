"""What a clinician would get wrong in the real protocol, one at a time: one message, at the right words."""

from pathlib import Path

import pytest

from critlang.loading import compile_source
from critlang.source import Source

ROOT = Path(__file__).parents[2]
PROTOCOL = (ROOT / "protocols" / "aall1121.crit").read_text(encoding="utf-8")
ALT = "any ALT <= 135 IU/L during screening"
ON = "  enrollment on 2020-05-01"
MISTAKES = {
    "no opening quotation mark": ('2 "Age < 18', "2 Age < 18", "E110", "2", '2 "..."'),
    "no closing quotation mark": ('allogeneic HSCT"\n', "allogeneic HSCT\n", "E102", '"', "close it"),
    "single quotation marks": (
        '3 "Relapsed/refractory disease"',
        "3 'Relapsed/refractory disease'",
        "E110",
        "3",
        '3 "..."',
    ),
    "a quotation in other words": (
        '"Relapsed/refractory disease"',
        '"Relapsed or refractory disease"',
        "E502",
        '"Relapsed or refractory disease"',
        "copy the words",
    ),
    "a misspelt term": (ALT, "any ATL <= 135 IU/L during screening", "E201", "ATL", '"ALT"'),
    "a unit of another kind": (ALT, "any ALT <= 135 mg/dL during screening", "E302", "135 mg/dL", "U/L"),
    "a misspelt unit": (ALT, "any ALT <= 135 IE/L during screening", "E303", "135 IE/L", "IU/L"),
    "no number": (
        ">= 70 mL/min/1.73 m2 before",
        ">= mL/min/1.73 m2 before",
        "E101",
        "mL/min/1.73 m2",
        "a number",
    ),
    "no number and no unit": (ALT, "any ALT <= during screening", "E101", "during", "a number"),
    "a sign in two pieces": (
        "    creatinine clearance >=",
        "    creatinine clearance > =",
        "E101",
        "=",
        ">=",
    ),
    "a word for a sign": ("marrow blasts > 25", "marrow blasts over 25", "E101", "over", "> 25 %"),
    "another word for a sign": ("age < 18 years", "age under 18 years", "E101", "under", "< 18 years"),
    "a decimal comma": ("creatinine 0.6 mg", "creatinine 0,6 mg", "E109", "0,6", "0.6"),
    "an age without its unit": ("age < 18 years", "age < 18", "E310", "18", "18 years"),
    "a multiple of a misspelt limit": ("1.5 x ULN before", "1.5 x UNL before", "E101", "x UNL", "1.5 x ULN"),
    "a number in letters": (ALT, "any ALT <= 135 IU/L within four weeks", "E101", "four weeks", "4"),
    "another word for before": (
        "creatinine is normal before",
        "creatinine is normal prior to",
        "E101",
        "prior to",
        '"before"',
    ),
    "an unknown anchor": ("before day 1\n    or", "before day 2\n    or", "E204", "day 2", '"day 1"'),
    "a meaning that is not set in": ("  age < 18 years", "age < 18 years", "E103", "age", "set it in"),
    "a meaning beside its part": (
        "      at least 2 marrow",
        "    at least 2 marrow",
        "E103",
        "at least",
        "two spaces further in",
    ),
    "a part that stands too far out": ('    b "Any', '   b "Any', "E103", "b", "parts of one list"),
    "a part that stands too far in": ('    b "Any', '      b "Any', "E103", "b", "parts of one list"),
    "and beside or": (
        "> 25 % at enrollment",
        "> 25 % at enrollment or any relapse",
        "E105",
        "B-precursor ALL is present\n  and marrow blasts > 25 % at enrollment or any relapse",
        "brackets",
    ),
    "and in capitals": ("  and marrow blasts", "  AND marrow blasts", "E101", "AND", '"and"'),
    "any in capitals": (ALT, ALT.capitalize(), "E201", "Any alt", '"any"'),
    "no word before present": (
        "B-precursor ALL is present",
        "B-precursor ALL present",
        "E201",
        "B-precursor ALL present",
        '"B-precursor ALL is present"',
    ),
    "no of above a list": ('  any of\n    a "S', '  any\n    a "S', "E101", "any", '"any of"'),
    "another phrase above a list": ('  any of\n    a "S', '  one of\n    a "S', "E101", "one of", '"any of"'),
    "no colon after a condition": ("identified: age", "identified age", "E101", "", "CONDITION: STATEMENT"),
    "no colon after a name": (
        "period screening: 21",
        "period screening 21",
        "E101",
        "screening 21 days before day 1 to day 1",
        "a colon",
    ),
    "a misspelt answer": ("  attested on or", "  attest on or", "E201", "attest", '"attested"'),
    "a value that is none": (
        "response is not CR\n",
        "response is not complete\n",
        "E203",
        "complete",
        "CR, PR, NR",
    ),
    "a heading with a capital": (
        "\ninclusion crit",
        "\nInclusion crit",
        "E110",
        "Inclusion criteria",
        '"inclusion',
    ),
    "the day before the month": (ON, "  enrollment on 31/05/2020", "E404", "31/05/2020", "2020-05-31"),
    "a date with points": (ON, "  enrollment on 31.05.2020", "E404", "31.05.2020", "2020-05-31"),
    "a date that has two readings": (
        ON,
        "  enrollment on 03/04/2020",
        "E404",
        "03/04/2020",
        "2020-03-04 or 2020-04-03, whichever is meant",
    ),
    "the month after the day": (ON, "  enrollment on 2020-31-05", "E404", "2020-31-05", "2019-03-08"),
    "a part that is not there": ("because 5.a\n", "because 5.c\n", "E206", "5.c", '"5.a"'),
    "a result without its unit": ("ALT 410 U/L on", "ALT 410 on", "E305", "410", "410 U/L"),
    "a sex in one letter": ("  sex female", "  sex F", "E101", "F", '"female"'),
    "a file that is not there": (
        "vocabulary/oncology.crit",
        "vocabulary/onkology.crit",
        "E007",
        '"vocabulary/onkology.crit"',
        '"vocabulary/oncology.crit"',
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_one_mistake_is_one_message_that_says_what_to_do(mistake):
    written, wrong, code, underlined, advice = MISTAKES[mistake]
    assert written in PROTOCOL
    source = Source("protocols/aall1121.crit", PROTOCOL.replace(written, wrong, 1))
    (found,) = compile_source(source, folder=ROOT / "protocols").diagnostics
    assert (found.code, source.text_of(found.span)) == (code, underlined)
    assert advice in " ".join((found.message, *found.help))


RIGHT = {
    "one week": (
        ALT,
        "any ALT <= 135 IU/L during screening\n      and any ALT <= 135 IU/L within 4 week of day 1",
    ),
    "a sign the other way round": ("    creatinine clearance >=", "    creatinine clearance =>"),
    "times": ("1.5 x ULN before", "1.5 times ULN before"),
    "a point after a number": ('3 "Relapsed', '3. "Relapsed'),
    "words for signs": ("age < 18 years", "age less than 18 years"),
}


@pytest.mark.parametrize("spelling", RIGHT)
def test_what_can_only_be_meant_in_one_way_is_understood(spelling):
    written, other = RIGHT[spelling]
    assert written in PROTOCOL
    source = Source("protocols/aall1121.crit", PROTOCOL.replace(written, other, 1))
    assert compile_source(source, folder=ROOT / "protocols").diagnostics.all == ()
