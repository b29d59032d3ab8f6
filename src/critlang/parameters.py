"""The same protocol with other values of its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from critlang import model as m
from critlang.record import replace


def with_parameters(protocol: m.Protocol, values: Mapping[str, bool | str]) -> m.Protocol:
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
        _with_value(each, values[each.name]) if each.name in values else each for each in protocol.parameters
    )
    criteria = tuple(_criterion(each, values) for each in protocol.criteria)
    return replace(protocol, parameters=parameters, criteria=criteria)


def _with_value(parameter: m.Parameter, value: bool | str) -> m.Parameter:
    if isinstance(value, str):
        return replace(parameter, chosen=value, given=True)
    return replace(parameter, value=value, given=True)


def _criterion(criterion: m.Criterion, values: Mapping[str, bool | str]) -> m.Criterion:
    formula = _formula(criterion.formula, values)
    return replace(criterion, formula=formula, parts=tuple(_parts(formula)))


def _parts(formula: m.Formula) -> list[m.Criterion]:
    """The parts of a criterion, as they stand in its formula."""
    match formula:
        case m.Part(criterion):
            return [criterion]
        case m.All(parts) | m.Any(parts) | m.AtLeast(_, parts):
            return [each for part in parts for each in _parts(part)]
        case m.If(_, then, None):
            return _parts(then)
        case _:
            return []


def _atom(atom: m.ParameterAtom, values: Mapping[str, bool | str]) -> m.ParameterAtom:
    match values.get(atom.name):
        case bool() as value:
            return replace(atom, value=value)
        case str() as chosen:
            return replace(atom, value=chosen in atom.wanted, chosen=chosen)
        case _:
            return atom


def _formula(formula: m.Formula, values: Mapping[str, bool | str]) -> m.Formula:
    match formula:
        case m.ParameterAtom():
            return _atom(formula, values)
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
        case m.Defined(_, inner):
            return replace(formula, formula=_formula(inner, values))
        case m.Part(criterion):
            return m.Part(_criterion(criterion, values))
        case (
            m.PickAtom()
            | m.DerivedAtom()
            | m.QuantifiedAtom()
            | m.CountAtom()
            | m.AgeAtom()
            | m.DayAtom()
            | m.SexAtom()
            | m.AttestedAtom()
        ):
            return formula
        case _:
            assert_never(formula)
