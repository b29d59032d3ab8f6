"""Parameters: facts about the study, what is said of them, and criteria for a part of the study."""

from __future__ import annotations

from collections.abc import Mapping

from critlang import model as m
from critlang.check.names import fold
from critlang.check.scope import Scope
from critlang.check.values import distinct_values, known_values
from critlang.check.vocabulary import said_twice
from critlang.diagnostics import did_you_mean
from critlang.source import Span
from critlang.syntax import nodes as n

Given = Mapping[str, bool | str]
"""Values of parameters by name: yes or no, or one of the declared values."""


def declare_parameter(scope: Scope, item: n.Parameter, given: Given) -> None:
    """Add a parameter with its value: the one that was given, or else its default."""
    if not scope.declare(item.name, "parameter"):
        return
    key = fold(item.name.text)
    values = {fold(name): value for name, value in given.items()}
    told = values.get(key)
    if item.choices:
        scope.parameters[key] = _choice(scope, item, told)
        return
    if isinstance(told, str):
        _not_a_value(scope, item, told, ("yes", "no"))
    default = item.default if isinstance(item.default, bool) else None
    value = told if isinstance(told, bool) else default
    scope.parameters[key] = m.Parameter(item.name.text, value, key in values, item.name.span)


def _choice(scope: Scope, item: n.Parameter, told: bool | str | None) -> m.Parameter:
    name, choices = item.name.text, distinct_values(scope, item.choices)
    default = (
        known_values(scope, (item.default,), choices, name) if isinstance(item.default, n.Name) else None
    )
    chosen = default[0] if default else None
    if told is not None:
        word = told if isinstance(told, str) else "yes" if told else "no"
        chosen = next((each for each in choices if fold(each) == fold(word)), None)
        if chosen is None:
            _not_a_value(scope, item, word, choices)
    return m.Parameter(name, None, told is not None, item.name.span, choices, chosen)


def _not_a_value(scope: Scope, item: n.Parameter, told: str, choices: tuple[str, ...]) -> None:
    scope.report(
        "E203",
        f'"{told}" is not a value of "{item.name.text}"',
        item.name.span,
        "this value was given for it",
        did_you_mean(told, choices),
        f"its values are {', '.join(choices)}",
    )


# ---------------------------------------------------------------- what is said of a parameter


def parameter_claim(scope: Scope, node: n.Claim, parameter: m.Parameter) -> m.Formula | None:
    """What a claim says of a parameter with several values; None where it cannot be said and was reported."""
    said = node.predicate
    extra = node.selector or (node.windows[0] if node.windows else None) or node.filter
    if extra is not None or not isinstance(said, n.Coded):
        place = extra if extra is not None else said if said is not None else node.name
        scope.report(
            "E301",
            f'"{parameter.name}" is a parameter and has one of the values {", ".join(parameter.choices)}',
            place.span,
            "cannot be said of a parameter" if place is not node.name else "which of them?",
            f'write only "{parameter.name} is {parameter.choices[0]}"',
        )
        return None
    atom = _asked(scope, parameter, said.values, scope.text(node.span), node.span)
    return atom if atom is None or said.positive else m.Not(atom)


def _asked(
    scope: Scope, parameter: m.Parameter, values: tuple[n.Name, ...], text: str, span: Span
) -> m.ParameterAtom | None:
    wanted = known_values(scope, values, parameter.choices, parameter.name)
    if wanted is None:
        return None
    chosen = parameter.chosen
    return m.ParameterAtom(
        parameter.name, None if chosen is None else chosen in wanted, text, span, wanted, chosen
    )


# ---------------------------------------------------------------- a part of the study


def only_for(scope: Scope, only: tuple[n.Only, ...], formula: m.Formula) -> m.Formula | None:
    """A criterion that applies in a part of the study only; None where that part is not known here."""
    if not only:
        return formula
    for again in only[1:]:
        said_twice(scope, again.span, only[0].span)
    condition = _part(scope, only[0])
    if condition is None or len(only) > 1:
        return None
    return m.If(condition, formula, None, f"if {condition.text}")


def _part(scope: Scope, only: n.Only) -> m.ParameterAtom | None:
    first, *others = only.names
    parameter = scope.find_parameter(first.text)
    values = tuple(others)
    if parameter is None:
        parameter, value = _split(scope, first)
        values = (value, *others)
    if parameter is None:
        _unknown_part(scope, first)
        return None
    if parameter.choices:
        if not values:
            _which(scope, first, parameter)
            return None
        atom = _asked(scope, parameter, values, "", only.span)
        text = f"{parameter.name} is {' or '.join(atom.wanted)}" if atom else ""
        return atom and m.ParameterAtom(atom.name, atom.value, text, atom.span, atom.wanted, atom.chosen)
    if values:
        scope.report(
            "E301",
            f'"{parameter.name}" is a yes or no and has no other values',
            values[0].span,
            "not a value of it",
            f'write "only for {parameter.name}"',
        )
        return None
    return m.ParameterAtom(parameter.name, parameter.value, parameter.name, only.span)


def _split(scope: Scope, name: n.Name) -> tuple[m.Parameter | None, n.Name]:
    """``cohort A`` as a parameter and the first of its values: the longest parameter that it begins with."""
    words = name.text.split(" ")
    for count in range(len(words) - 1, 0, -1):
        parameter = scope.find_parameter(" ".join(words[:count]))
        if parameter is not None:
            value = " ".join(words[count:])
            start = name.span.end - len(value)
            return parameter, n.Name(value, span=Span(name.span.source_name, start, name.span.end))
    return None, name


def _which(scope: Scope, name: n.Name, parameter: m.Parameter) -> None:
    scope.report(
        "E203",
        f'"{parameter.name}" has the values {", ".join(parameter.choices)}',
        name.span,
        "which of them?",
        f'write "only for {parameter.name} {parameter.choices[0]}"',
    )


def _unknown_part(scope: Scope, name: n.Name) -> None:
    if scope.excused(name.text):
        return
    known = [each.name for each in scope.parameters.values()]
    scope.report_unknown(
        "E208",
        f'"{name.text}" does not begin with a parameter of this protocol',
        name,
        "unknown part of the study",
        did_you_mean(name.text, known),
        f"its parameters are {', '.join(known)}"
        if known
        else 'declare it at the top of the file: "parameter cohort: one of A, B"',
    )
