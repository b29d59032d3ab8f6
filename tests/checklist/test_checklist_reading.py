"""The outline of a formula, and when a criterion may be answered N/A."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from critlang import model as m
from critlang import truth
from critlang.checklist.reading import lapses, leaves, outline, reverse, settled


def atom(name):
    """Any leaf will do: sexes are the shortest."""
    return m.SexAtom(name, name)


def parameter(value, name="phase 2"):
    return m.ParameterAtom(name, value, name)


def outcome(formula, values):
    """The outcome by the language's own tables."""

    def of(part):
        return outcome(part, values)

    match formula:
        case m.SexAtom(name):
            return truth.plain(values[name])
        case m.ParameterAtom(_, value):
            return truth.plain(value)
        case m.Not(part):
            return truth.opposite(of(part))
        case m.All(parts):
            return truth.every([of(part) for part in parts])
        case m.Any(parts):
            return truth.some([of(part) for part in parts])
        case m.AtLeast(count, parts):
            return truth.enough(count, [of(part) for part in parts])
        case m.If(condition, then, None):
            return truth.conditional(of(condition), of(then))
        case m.If(condition, then, otherwise):
            return truth.choice(of(condition), of(then), of(otherwise))
    raise AssertionError(formula)


def numbered(formula, numbers):
    """The formula with every leaf a different one, so that each can be true or false by itself."""
    match formula:
        case m.SexAtom():
            return atom(f"x{next(numbers)}")
        case m.Not(part):
            return m.Not(numbered(part, numbers))
        case m.All(parts):
            return m.All(tuple(numbered(part, numbers) for part in parts))
        case m.Any(parts):
            return m.Any(tuple(numbered(part, numbers) for part in parts))
        case m.AtLeast(count, parts):
            return m.AtLeast(count, tuple(numbered(part, numbers) for part in parts))
        case m.If(condition, then, otherwise):
            other = None if otherwise is None else numbered(otherwise, numbers)
            return m.If(numbered(condition, numbers), numbered(then, numbers), other)
        case _:
            return formula


def compounds(inner):
    several = st.lists(inner, min_size=2, max_size=2).map(tuple)
    return st.one_of(
        st.builds(m.Not, inner),
        st.builds(m.All, several),
        st.builds(m.Any, several),
        st.builds(m.AtLeast, st.just(1), several),
        st.builds(m.If, inner, inner, st.none()),
        st.builds(m.If, inner, inner, inner),
    )


LEAVES = st.just(atom("x")) | st.booleans().map(parameter)
CONDITIONALS = LEAVES | st.builds(m.If, LEAVES, LEAVES, st.none() | LEAVES)
FORMULAS = st.recursive(CONDITIONALS, compounds, max_leaves=4).map(
    lambda formula: numbered(formula, iter(range(100)))
)


def used(formula):
    """The names of the leaves, and the patients that differ in one of them."""
    names = sorted({leaf.formula.sex for leaf in leaves(formula) if isinstance(leaf.formula, m.SexAtom)})
    return [dict(zip(names, values, strict=True)) for values in product((True, False), repeat=len(names))]


@settings(deadline=None)
@given(FORMULAS)
def test_there_is_an_na_box_exactly_where_the_criterion_may_not_apply(formula):
    may_lapse = any(not outcome(formula, patient).applies for patient in used(formula))
    assert bool(lapses(formula)) is may_lapse


@settings(deadline=None)
@given(FORMULAS)
def test_what_the_parameters_settle_holds_whatever_the_patient_is(formula):
    known = settled(formula)
    if known is not None:
        assert {outcome(formula, patient).strict for patient in used(formula)} == {known}


CONDITIONAL = m.If(atom("female"), atom("tested"), None, "female")


def test_the_condition_of_na_is_in_words():
    assert lapses(CONDITIONAL) == ("if not (female)",)


@pytest.mark.parametrize("together", [m.All, m.Any])
def test_a_criterion_with_one_part_that_always_applies_always_applies(together):
    assert lapses(together((atom("x"), CONDITIONAL))) == ()
    assert lapses(together((CONDITIONAL, CONDITIONAL))) == ("if not (female)",)


def test_unless_is_not_turned_into_a_double_negative():
    formula = m.If(m.Not(atom("treated")), atom("x"), None, "unless treated")
    assert lapses(formula) == ("if treated",)
    assert [leaf.conditions for leaf in leaves(formula)] == [(), ("unless treated",)]


@pytest.mark.parametrize(
    ("clause", "reversed_clause"),
    [
        ("if female", "if not (female)"),
        ("if not female", "if female"),
        ("unless treated", "if treated"),
        ("if not (a and b)", "if not (not (a and b))"),
        ("if not a or b", "if not (not a or b)"),
    ],
)
def test_reversing_a_clause(clause, reversed_clause):
    assert reverse(clause) == reversed_clause


def test_a_parameter_that_is_no_makes_the_criterion_not_apply_to_anybody():
    formula = m.If(parameter(False), atom("x"), None, "phase 2")
    assert lapses(formula) == ("if not (phase 2) (so it is with this study's parameters)",)


def test_a_parameter_that_is_yes_leaves_no_condition():
    formula = m.If(parameter(True), atom("x"), None, "phase 2")
    assert lapses(formula) == ()
    assert [leaf.conditions for leaf in leaves(formula)] == [(), ()]


def test_both_branches_are_asked_under_opposite_conditions():
    formula = m.If(atom("female"), atom("a"), atom("b"), "female")
    assert [(leaf.formula.sex, leaf.conditions) for leaf in leaves(formula)] == [
        ("female", ()),
        ("a", ("if female",)),
        ("b", ("if not (female)",)),
    ]


def part(path, formula=None):
    return m.Part(m.Criterion(path, path, m.Section.INCLUSION, "words", formula or atom("x")))


def lines(formula):
    return ["  " * line.depth + line.text for line in outline(formula)]


def test_parts_are_named_and_not_opened():
    assert lines(m.Any((part("3.a"), part("3.b"), part("3.c")))) == ["at least one of parts 3.a, 3.b and 3.c"]
    assert lines(m.AtLeast(2, (part("3.a"), part("3.b")))) == ["at least 2 of parts 3.a and 3.b"]


def test_a_short_alternative_is_one_line_and_a_conditional_one_is_an_outline():
    assert lines(m.Any((atom("a"), m.All((atom("b"), atom("c")))))) == ["a or (b and c)"]
    assert lines(m.All((atom("a"), CONDITIONAL))) == ["all of:", "  a", "  if female: tested"]
    assert lines(m.If(atom("a"), atom("b"), atom("c"), "a")) == ["if a:", "  b", "otherwise:", "  c"]


def test_a_long_statement_is_an_outline():
    long = "x" * 60
    assert lines(m.Any((atom(long), atom(long + "y")))) == ["at least one of:", f"  {long}", f"  {long}y"]


def test_a_definition_is_explained_once():
    defined = m.Defined("adult", atom("grown up"))
    assert lines(m.Any((defined, m.Not(defined)))) == [
        "adult or not adult",
        'where "adult" means:',
        "  grown up",
    ]


def test_two_tests_of_one_wording_are_printed_once():
    between = m.All((atom("age between 2 and 17"), atom("age between 2 and 17")))
    assert lines(between) == ["age between 2 and 17"]


def test_a_judgement_says_that_it_is_one():
    formula = m.AttestedAtom(m.Answer("6", m.EVER), "attested")
    assert lines(formula) == ["attested: a person judges; it is not computed"]
