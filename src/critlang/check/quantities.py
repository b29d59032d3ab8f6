"""Numbers and their units: exact limits in the unit of their term, calendar lengths."""

from __future__ import annotations

from fractions import Fraction

from critlang import model as m
from critlang.check.scope import Scope
from critlang.dates import Offset, TimeUnit
from critlang.source import Span
from critlang.syntax import nodes as n
from critlang.units import (
    IncommensurableError,
    Unit,
    UnitError,
    conversion,
    parse,
    suggest,
)

_TIME_UNITS = {TimeUnit.DAYS: "d", TimeUnit.WEEKS: "wk"}


def unit_of(scope: Scope, text: str, span: Span) -> Unit | None:
    """The unit that a spelling means; reports one that is unknown, or that can be read in several ways."""
    try:
        return parse(text)
    except UnitError as problem:
        likely = problem.likely or suggest(text)
        hint = f"did you mean {' or '.join(likely)}?" if likely else "write a unit such as mg/dL, U/L or 10^9/L"
        code = "E304" if problem.likely else "E303"
        what = "can be read in several ways" if problem.likely else "is not a unit that the language knows"
        scope.report(code, f'the unit "{text}" {what}', span, problem.reason, hint)
        return None


def fixed_limit(scope: Scope, term: m.Term, node: n.Limit) -> m.FixedLimit | None:
    """A written limit in the term's unit, exactly; reports what cannot be held against the term."""
    if term.unit is None:
        return None
    if isinstance(node, n.Multiple):
        raise TypeError("a multiple of a limit is not a fixed limit")
    number = Fraction(node.number)
    unit = _unit_of_limit(scope, term, node)
    if unit is None:
        return None
    factor = _factor(scope, term, unit, node.span)
    if factor is None:
        return None
    value = number * factor
    if term.unit.code == "%" and value > 100 and term.kind is m.Kind.SCORE:
        scope.report(
            "W301", f"{scope.text(node.span)} is more than all of it", node.span, "", "check the number"
        )
    return m.FixedLimit(value, scope.text(node.span))


def _unit_of_limit(scope: Scope, term: m.Term, node: n.Quantity | n.Duration) -> Unit | None:
    assert term.unit is not None
    if isinstance(node, n.Duration):
        if node.unit in _TIME_UNITS:
            return parse(_TIME_UNITS[node.unit])
        scope.report(
            "E302",
            f'"{term.name}" is measured in {term.unit.label}, not in months, years or hours of the calendar',
            node.span,
            "not a quantity of this term",
            f"write the number in {term.unit.label}",
        )
        return None
    if node.unit is not None:
        return unit_of(scope, node.unit, node.span)
    if term.kind is m.Kind.SCORE or term.unit.code in ("1", "{score}", "{ratio}", "{INR}"):
        return term.unit
    scope.report(
        "E305",
        f'"{term.name}" is compared with a number that has no unit',
        node.span,
        "a unit is needed",
        f"write {scope.text(node.span)} {term.unit.label}, or the unit that the protocol states",
    )
    return None


def _factor(scope: Scope, term: m.Term, unit: Unit, span: Span) -> Fraction | None:
    assert term.unit is not None
    try:
        return conversion(unit, term.unit, term.molar_mass)
    except IncommensurableError as problem:
        molar = term.molar_mass is None and "molar" in str(problem)
        scope.report(
            "E306" if molar else "E302",
            f'"{term.name}" is measured in {term.unit.label} and cannot be held against {scope.text(span)}',
            span,
            str(problem),
            f"add the molar mass to the term: molar mass 113.12 g/mol"
            if molar
            else f"write the limit in {term.unit.label} or a unit of the same kind",
        )
        return None


def calendar_offset(scope: Scope, node: n.Duration) -> Offset:
    """A length of calendar time; reports one that the calendar cannot count."""
    if node.unit is None:
        scope.report(
            "E405",
            "windows and lengths are counted in whole days",
            node.span,
            "shorter than a day",
            "write days, weeks, months or years",
        )
        return Offset()
    if node.number % 1 != 0 or node.number > 100_000:
        scope.report(
            "E405",
            "a length of calendar time is a whole number",
            node.span,
            "not a whole number",
            "write it in a smaller unit, for instance 18 months for 1.5 years",
        )
        return Offset()
    return TimeUnit(node.unit).offset(int(node.number))
