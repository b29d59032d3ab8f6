"""Parameters with several values; criteria for a part of the study; what is reported of both."""

import pytest
from checked_texts import (
    checked,
    criterion_of,
    errors_of,
    lowered,
    marked,
    one_criterion,
    problems,
    protocol_of,
)

from critlang import model as m
from critlang.parameters import with_parameters
from critlang.record import replace

COHORT = "parameter cohort: one of A, B, early start"


def choice(*wanted, chosen=None):
    """An atom that asks for the cohort."""
    return m.ParameterAtom("cohort", None if chosen is None else chosen in wanted, "", None, wanted, chosen)


def test_a_parameter_has_its_default_or_the_value_that_was_given():
    text = one_criterion("cohort is one of a, Early  Start", f"{COHORT}, default B")
    protocol = protocol_of(text)
    assert protocol.criteria[0].formula == choice("A", "early start", chosen="B")
    assert (protocol.parameters[1].shown, protocol.parameters[1].given) == ("B", False)
    given = protocol_of(text, parameters={"Cohort": "early Start"})
    assert given.criteria[0].formula == choice("A", "early start", chosen="early start")
    assert given.parameters[1].given
    assert lowered("cohort is not A", COHORT) == m.Not(choice("A"))


def test_a_value_can_be_yes_or_no():
    text = one_criterion("cohort is yes", "parameter cohort: one of yes, later")
    assert protocol_of(text, parameters={"cohort": True}).criteria[0].formula == choice("yes", chosen="yes")


def test_a_criterion_for_a_part_of_the_study_applies_there_only():
    relapse = lowered("any relapse")
    made = lowered("only for cohort A, early start\nany relapse", COHORT)
    assert made == m.If(choice("A", "early start"), relapse, None)
    expansion = m.ParameterAtom("dose expansion", False)
    assert lowered("only for dose expansion\nany relapse") == m.If(expansion, relapse, None)
    quoted = lowered("only for cohort 'A and B', C\nany relapse", "parameter cohort: one of 'A and B', C, D")
    assert quoted == m.If(choice("A and B", "C"), relapse, None)


def test_the_longest_name_of_a_parameter_is_meant():
    two = f"{COHORT}\nparameter cohort A: one of one, two"
    assert lowered("only for cohort A one\nany relapse", two).condition.name == "cohort A"


def test_parts_of_a_criterion_take_the_values_that_are_given_later():
    made = criterion_of(
        'only for cohort A\nall of\n  a "x"\n    cohort is B\n  b "y"\n    any relapse', COHORT
    )
    protocol = replace(protocol_of(one_criterion("any relapse", COHORT)), criteria=(made,))
    stated = with_parameters(protocol, {"cohort": "B"}).criteria[0]
    assert stated.formula.condition == choice("A", chosen="B")
    assert stated.parts[0].formula == choice("B", chosen="B")


MISTAKES = [
    ("cohort", "E301", "cohort"),
    ("any cohort", "E301", "any"),
    ("cohort is D", "E203", "D"),
    ("cohort is A before day 1", "E301", "before day 1"),
    ("cohort >= 2", "E301", ">= 2"),
    ("only for cohort D\nany relapse", "E203", "D"),
    ("only for cohort A, D\nany relapse", "E203", "D"),
    ("only for cohort\nany relapse", "E203", "cohort"),
    ("only for kohort A\nany relapse", "E208", "kohort A"),
    ("only for dose expansion later\nany relapse", "E301", "later"),
    ("only for cohort A\nonly for cohort B\nany relapse", "E207", "only for cohort B"),
    ("only for\nany relapse", "E101", ""),
]


@pytest.mark.parametrize(("statement", "code", "underlined"), MISTAKES, ids=[each[0] for each in MISTAKES])
def test_one_mistake_is_reported_once(statement, code, underlined):
    assert errors_of(statement, COHORT) == [(code, underlined)]


def test_a_definition_is_not_for_a_part_of_the_study():
    assert errors_of("fit", f"{COHORT}\ndefine fit\n  only for cohort A\n  any relapse") == [
        ("E301", "only for cohort A")
    ]


@pytest.mark.parametrize(
    ("declared", "code", "underlined"),
    [
        ("parameter cohort: one of A, B, a", "E207", "a"),
        ("parameter cohort: one of A, B, default C", "E203", "C"),
        ("parameter cohort: one of A, default A, B", "E101", ","),
    ],
)
def test_a_mistake_in_the_declaration(declared, code, underlined):
    found = problems(one_criterion("any relapse", declared))
    assert [each for each in found if each[0].startswith("E")] == [(code, underlined)]


@pytest.mark.parametrize(
    ("values", "underlined"), [({"cohort": "D"}, "cohort"), ({"dose expansion": "A"}, "dose expansion")]
)
def test_a_value_that_the_parameter_does_not_have(values, underlined):
    text = one_criterion("dose expansion and cohort is A and any biopsy during screening", COHORT)
    _, diagnostics = checked(text, parameters=values)
    assert marked(diagnostics, text) == [("E203", underlined)]


def test_values_of_a_parameter_that_exclude_each_other():
    def always(statement):
        found = problems(one_criterion(statement, COHORT))
        return [underlined for code, underlined in found if code == "W507"]

    assert always("cohort is A and cohort is B") == ["cohort is B"]
    assert always("cohort is A or cohort is B") == []
    assert always("cohort is A and cohort is not B") == []
