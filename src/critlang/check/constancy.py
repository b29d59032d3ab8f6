"""Formulas that come to the same result whatever the facts are (W507).

Each atom is a function of a variable: the value of one picked result, a count, an age. The variables get
every combination of values around the limits that the formula names, and the formula is evaluated for
each. Variables are taken to be independent, which allows for more than there can be; so a formula that
is the same for all combinations is the same for every patient.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import product

from critlang import model as m
from critlang.check.scope import Scope
from critlang.check.shapes import atoms_here
from critlang.check.valuations import Domain, Value, domains, holds, variable_of
from critlang.record import Record, replace
from critlang.source import Span
from critlang.truth import Outcome, choice, conditional, enough, every, opposite, plain, some

MOST_COMBINATIONS = 2_000
"""Formulas with more are left alone: the check shall stay unnoticed."""


class _Constant(Record):
    """A formula with one result. ``pair`` are the two parts that contradict each other, if two do.

    ``defined``: it stands in a definition, which is looked at by itself.
    """

    formula: m.Formula
    result: bool
    pair: tuple[m.Formula, m.Formula] | None
    defined: bool = False


def report_constants(scope: Scope, formula: m.Formula, criterion: m.Criterion | None) -> None:
    """Report the innermost formulas that are always true or always false (of a definition: None)."""
    for found in _innermost(formula):
        place = _place(found.formula) or (criterion.span if criterion else None)
        if place is not None and not found.defined:
            _report(scope, found, place)


def _report(scope: Scope, found: _Constant, place: Span) -> None:
    always = "true of every patient" if found.result else "true of no patient"
    if found.pair is None:
        scope.report(
            "W507",
            f"this is {always}",
            place,
            "says nothing",
            "check the limits, and the words and, or and not",
        )
        return
    from critlang.wording import formula_text

    first, second = found.pair
    spans = _place(first) or place, _place(second) or place
    scope.report(
        "W507",
        f'one of "{formula_text(first)}" and "{formula_text(second)}" is always true'
        if found.result
        else f'"{formula_text(first)}" and "{formula_text(second)}" are never true together',
        spans[1],
        always,
        "check the limits, and whether the two belong together with and or with or",
        others=((spans[0], "together with this"),) if spans[0] != spans[1] else (),
    )


def _place(formula: m.Formula) -> Span | None:
    spans = [atom.span for atom in atoms_here(formula) if atom.span is not None]
    return spans[0].to(spans[-1]) if spans else None


# ---------------------------------------------------------------- finding them


def _innermost(formula: m.Formula) -> list[_Constant]:
    inside = [found for child in m.children(formula) for found in _innermost(child)]
    if isinstance(formula, m.Defined):
        return [replace(found, defined=True) for found in inside]
    if inside or isinstance(formula, m.Part):
        return inside
    result = _constant(formula)
    return [] if result is None else [_Constant(formula, result, _pair(formula, result))]


def _pair(formula: m.Formula, result: bool) -> tuple[m.Formula, m.Formula] | None:
    if not isinstance(formula, m.All | m.Any) or isinstance(formula, m.All) is result:
        return None
    make = m.Any if result else m.All
    for place, second in enumerate(formula.parts):
        for first in formula.parts[:place]:
            if _constant(make((first, second))) is result:
                return first, second
    return None


def _constant(formula: m.Formula) -> bool | None:
    """The result that a formula has for all values of its variables; None where it has several."""
    if _is_either(formula):
        return None
    atoms = list(m.atoms(formula))
    variables = [variable_of(atom) for atom in atoms]
    # An atom with a variable of its own can be true and false; only a shared one can make a constant.
    if len(atoms) > 1 and len(set(variables)) == len(atoms):
        return None
    values = domains(atoms, variables, MOST_COMBINATIONS)
    return None if values is None else _same_for_all(formula, atoms, variables, values)


def _is_either(formula: m.Formula) -> bool:
    """Whether a formula is an atom that is true of some and false of others, whatever its limit."""
    match formula:
        case m.PickAtom(_, m.ValueTest()) | m.DerivedAtom(_, m.ValueTest()):
            return True
        case m.AttestedAtom() | m.DayAtom() | m.SexAtom():
            return True
        case _:
            return False


def _same_for_all(
    formula: m.Formula, atoms: Sequence[m.Atom], variables: Sequence[Hashable], values: dict[Hashable, Domain]
) -> bool | None:
    found: set[bool | None] = set()
    for combination in product(*values.values()):
        valuation: dict[Hashable, Value] = dict(zip(values, combination, strict=True))
        truths = {
            id(atom): holds(atom, valuation[variable])
            for atom, variable in zip(atoms, variables, strict=True)
        }
        outcome = _outcome(formula, truths)
        found.add(outcome.strict if outcome.strict is outcome.lenient else None)
        if len(found) > 1 or None in found:
            return None
    return found.pop()


def _outcome(formula: m.Formula, truths: dict[int, bool]) -> Outcome:
    match formula:
        case m.Not(part):
            return opposite(_outcome(part, truths))
        case m.All(parts):
            return every([_outcome(part, truths) for part in parts])
        case m.Any(parts):
            return some([_outcome(part, truths) for part in parts])
        case m.AtLeast(count, parts):
            return enough(count, [_outcome(part, truths) for part in parts])
        case m.If(condition, then, None):
            return conditional(_outcome(condition, truths), _outcome(then, truths))
        case m.If(condition, then, otherwise) if otherwise is not None:
            return choice(*(_outcome(each, truths) for each in (condition, then, otherwise)))
        case m.Defined(_, inner):
            return _outcome(inner, truths)
        case m.Part(criterion):
            return _outcome(criterion.formula, truths)
        case _:
            return plain(truths[id(formula)])
