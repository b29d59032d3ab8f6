"""Each construct builds the node that it should."""

from decimal import Decimal

import pytest

from critlang.dates import TimeUnit
from critlang.source import Source
from critlang.syntax import nodes as n
from critlang.syntax import parse

ALT, DAY_1 = n.Name("ALT"), n.Moment(n.Reference(n.Name("day 1")))
HIGH = n.Compared(">", n.Quantity(Decimal(5), "U/L"))
CLAIM = n.Claim(ALT, predicate=HIGH)
WEEKS = n.Duration(Decimal(4), TimeUnit.WEEKS)


def item(text):
    found = parse(Source("a.crit", text))
    assert found.diagnostics.all == ()
    (only,) = found.file.items
    return only


STATEMENTS = {
    "ALT > 5 U/L": CLAIM,
    "ALT more than 5 U/L": CLAIM,
    "ALT": n.Claim(ALT),
    "any ALT > 5 U/L": n.Claim(ALT, n.Selector("any"), HIGH),
    "no ALT": n.Claim(ALT, n.Selector("no")),
    "at least 2 ALT": n.Claim(ALT, n.Selector("at least", 2)),
    "ALT <= 1.5 x ULN": n.Claim(ALT, predicate=n.Compared("<=", n.Multiple(Decimal("1.5"), "ULN"))),
    "ALT is absent": n.Claim(ALT, predicate=n.Present(False)),
    "ALT is not absent": n.Claim(ALT, predicate=n.Present(True)),
    "ALT is abnormal": n.Claim(ALT, predicate=n.Normal(False)),
    "ALT is one of a, b": n.Claim(ALT, predicate=n.Coded(True, (n.Name("a"), n.Name("b")))),
    "ALT is not 'not done'": n.Claim(ALT, predicate=n.Coded(False, (n.Name("not done"),))),
    "ALT > 5 U/L before day 1": n.Claim(ALT, predicate=HIGH, windows=(n.Sided("before", DAY_1),)),
    "ALT > 5 U/L since day 1": n.Claim(ALT, predicate=HIGH, windows=(n.Sided("on or after", DAY_1),)),
    "ALT within 4 weeks": n.Claim(ALT, windows=(n.Within(WEEKS, None, None),)),
    "ALT within 4 weeks of day 1": n.Claim(ALT, windows=(n.Within(WEEKS, "of", DAY_1),)),
    "ALT more than 4 weeks before day 1": n.Claim(ALT, windows=(n.Distant(True, WEEKS, "before", DAY_1),)),
    "ALT during screening": n.Claim(ALT, windows=(n.During(n.Name("screening")),)),
    "ALT ever": n.Claim(ALT, windows=(n.Ever(),)),
    "any ALT where completed and not late": n.Claim(
        ALT,
        n.Selector("any"),
        filter=n.FilterAnd((n.FilterFlag(n.Name("completed")), n.FilterNot(n.FilterFlag(n.Name("late"))))),
    ),
    "age >= 4 weeks": n.AgeClaim(n.Compared(">=", WEEKS)),
    "age at least 4 weeks": n.AgeClaim(n.Compared(">=", WEEKS)),
    "age no more than 4 weeks": n.AgeClaim(n.Compared("<=", WEEKS)),
    "age fewer than 4 weeks": n.AgeClaim(n.Compared("<", WEEKS)),
    "age greater than 4 weeks at day 1": n.AgeClaim(n.Compared(">", WEEKS), (n.Sided("at", DAY_1),)),
    "sex is not male": n.SexClaim(False, n.Name("male")),
    "attested before day 1": n.AttestedClaim((n.Sided("before", DAY_1),)),
    "not ALT": n.Negation(n.Claim(ALT)),
    "(ALT)": n.Group(n.Claim(ALT)),
    "ALT and ALT and not ALT": n.Conjunction((n.Claim(ALT), n.Claim(ALT), n.Negation(n.Claim(ALT)))),
    "ALT or ALT and ALT > 5 U/L": n.Disjunction((n.Claim(ALT), n.Conjunction((n.Claim(ALT), CLAIM)))),
    "if ALT: ALT > 5 U/L": n.Conditional(n.Claim(ALT), CLAIM, None),
    "if ALT then ALT > 5 U/L else ALT": n.Conditional(n.Claim(ALT), CLAIM, n.Claim(ALT)),
    "ALT > 5 U/L, or > 5 U/L if ALT": n.Thresholds(
        CLAIM, (n.Alternative(n.Compared(">", n.Quantity(Decimal(5), "U/L")), n.Claim(ALT)),)
    ),
    "ALT before day 1 except AST, CR": n.Claim(
        ALT, windows=(n.Sided("before", DAY_1),), excepted=(n.Name("AST"), n.Name("CR"))
    ),
    'attested "able" before day 1': n.AttestedClaim((n.Sided("before", DAY_1),), n.Text("able")),
    "none of ALT, AST > 5 U/L": n.Several("none", None, (ALT, n.Name("AST")), CLAIM),
    "at least 2 of ALT, AST before day 1": n.Several(
        "at least", 2, (ALT, n.Name("AST")), n.Claim(ALT, windows=(n.Sided("before", DAY_1),))
    ),
    "ALT > 5 U/L unless ALT": n.Unless(CLAIM, n.Claim(ALT)),
}


@pytest.mark.parametrize("text", STATEMENTS)
def test_statements(text):
    assert item(f'1 "words"\n  {text}\n').meaning == STATEMENTS[text]


def test_words_compare_wherever_signs_do():
    made = item('1 "words"\n  any ALT where duration at least 4 weeks\n').meaning
    assert made.filter == n.FilterLength(n.Name("duration"), ">=", WEEKS)
    (fact,) = item('example "x" is eligible\n  ALT less than 5 U/L on an unknown date\n').facts
    assert (fact.comparison, fact.value) == ("<", HIGH.limit)


def test_the_limits_of_a_table_keep_their_units_and_places():
    text = (
        'term ALT: measurement in U/L\n  normal by age and sex, from "x"\n    1 day and over: up to 5 mg/dL\n'
    )
    ((_, low, high),) = item(text).details[0].rows[0].limits
    assert (low, high, text[high.span.start : high.span.end]) == (
        None,
        n.Quantity(Decimal(5), "mg/dL"),
        "5 mg/dL",
    )


def test_a_definition_keeps_its_assumptions():
    made = item('define fit\n  assumption "why"\n  ALT > 5 U/L\n')
    assert (made.meaning, made.assumptions) == (CLAIM, (n.Text("why"),))


@pytest.mark.parametrize("name", ["Crohn's disease", "'2nd line'"])
def test_apostrophes_in_names_do_not_hide_what_follows(name):
    assert item(f"term {name}: 'day 1'").kind == n.Name("day 1")
    assert item(f'1 "words"\n  at least 2 {name}').meaning.name == n.Name(name.strip("'"))


def test_lists_keep_their_parts():
    made = item('1 "words"\n  at least 2 of\n    a "one"\n      ALT\n    - ALT\n').meaning
    parts = (n.Criterion("a", n.Text("one"), n.Claim(ALT), ()), n.Criterion("-", None, n.Claim(ALT), ()))
    assert made == n.Listed("at least", 2, parts, None, None)


def test_long_chains_are_flat():
    made = item('1 "words"\n  ' + "\n  and ".join(["ALT"] * 500)).meaning
    assert made == n.Conjunction((n.Claim(ALT),) * 500)


def test_a_parameter_and_its_default():
    assert item("parameter phase two: yes/no, default no") == n.Parameter(n.Name("phase two"), False)
    assert item("parameter phase two: yes/no") == n.Parameter(n.Name("phase two"), None)
