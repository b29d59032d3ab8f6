"""The same protocol with other values of its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from critlang import model as m
from critlang.record import replace


def with_parameters(protocol: m.Protocol, values: Mapping[str, bool]) -> m.Protocol:
    """``protocol`` with the parameters named in ``values`` (by their declared names) set to them.

    Raises KeyError for a name that is not a parameter of the protocol.
    """
    known = {each.name for each in protocol.parameters}
    for name in values:
        if name not in known:
            raise KeyError(name)
    if not values:
        return protocol
    parameters = tuple(
        replace(each, value=values[each.name], given=True) if each.name in values else each
        for each in protocol.parameters
    )
    criteria = tuple(_criterion(each, values) for each in protocol.criteria)
    return replace(protocol, parameters=parameters, criteria=criteria)


def _criterion(criterion: m.Criterion, values: Mapping[str, bool]) -> m.Criterion:
    formula = _formula(criterion.formula, values)
    return replace(criterion, formula=formula, parts=tuple(_parts(formula)))


def _parts(formula: m.Formula) -> list[m.Criterion]:
    """The parts of a criterion, as they stand in its formula."""
    match formula:
        case m.Part(criterion):
            return [criterion]
        case m.All(parts) | m.Any(parts) | m.AtLeast(_, parts):
            return [each for part in parts for each in _parts(part)]
        case _:
            return []


def _formula(formula: m.Formula, values: Mapping[str, bool]) -> m.Formula:
    match formula:
        case m.ParameterAtom():
            return replace(formula, value=values.get(formula.name, formula.value))
        case m.Not(part):
            return m.Not(_formula(part, values))
        case m.All(parts):
            return m.All(tuple(_formula(each, values) for each in parts))
        case m.Any(parts):
            return m.Any(tuple(_formula(each, values) for each in parts))
        case m.AtLeast(count, parts):
            return m.AtLeast(count, tuple(_formula(each, values) for each in parts))
        case m.If(condition, then, otherwise, text):
            other = _formula(otherwise, values) if otherwise else None
            return m.If(_formula(condition, values), _formula(then, values), other, text)
        case m.Defined(name, inner, assumptions):
            return m.Defined(name, _formula(inner, values), assumptions)
        case m.Part(criterion):
            return m.Part(_criterion(criterion, values))
        case m.PickAtom() | m.QuantifiedAtom() | m.CountAtom() | m.AgeAtom() | m.SexAtom() | m.AttestedAtom():
            return formula
        case _:
            assert_never(formula)
