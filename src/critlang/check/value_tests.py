"""Tests of one value: what is said of a measurement, a score, an estimate or a finding."""

from __future__ import annotations

from fractions import Fraction

from critlang import model as m
from critlang.check.names import fold, written
from critlang.check.ordered import Scale, compared_values
from critlang.check.quantities import fixed_limit
from critlang.check.scope import Scope, a_kind
from critlang.check.values import known_values
from critlang.record import replace
from critlang.source import Span
from critlang.syntax import nodes as n

COMPARISONS = {each.value: each for each in m.Comparison}
"""The comparisons by their signs."""
UPWARD = (m.Comparison.AT_LEAST, m.Comparison.GREATER)
"""Those that ask for large values."""
DOWNWARD = (m.Comparison.AT_MOST, m.Comparison.LESS)
"""Those that ask for small ones."""

_BOTH_SIDES = (m.Side.UPPER, m.Side.LOWER)
_HOW = {
    m.Kind.MEASUREMENT: 'say what its value must be: "{0} <= 135 U/L" or "{0} is normal"',
    m.Kind.SCORE: 'say what its value must be: "{0} >= 50 %"',
    m.Kind.ESTIMATE: 'say what it must be: "{0} >= 12 weeks"',
    m.Kind.FINDING: 'say what must be found: "{0} is {1}"',
    m.Kind.DERIVED: 'say what its value must be: "{0} >= 60 ..."',
}


def value_test(scope: Scope, node: n.Predicate, term: m.Term) -> m.RowTest | None:
    """What is said of one value of a term; None where it cannot be said of it and was reported."""
    match node:
        case n.Present(_):
            _not_said(scope, node.span, term, "only a condition is present or absent")
            return None
        case n.Coded():
            return _coded(scope, node, term)
        case n.Compared() | n.Bounded() | n.Ranged() if term.kind is m.Kind.FINDING:
            declaration = f"term {written(term.name)}: finding"
            scale = Scale(term.name, term.values, term.ordered, declaration)
            wanted = compared_values(scope, node, scale, node.span)
            return m.CodeTest(wanted, term.values) if wanted else None
        case _ if term.kind is m.Kind.FINDING:
            values = ", ".join(term.values)
            _not_said(scope, node.span, term, f"it is one of {values}, and neither a number nor normal")
            return None
        case n.Compared(symbol, limit):
            return _compared(scope, COMPARISONS[symbol], limit, term)
        case n.Bounded():
            return _bounded(scope, node, term)
        case n.Ranged():
            return _ranged(scope, node, term)
        case n.Normal(positive):
            return _normal(scope, node, term, positive)


def _not_said(scope: Scope, span: Span, term: m.Term, why: str) -> None:
    """Report something that suits another kind of term."""
    message = f'"{term.name}" is {a_kind(term.kind)}; {why}'
    scope.report("E301", message, span, f"not said of {a_kind(term.kind)}", how_said(term))


def how_said(term: m.Term) -> str:
    """How something is said of a term of its kind."""
    value = written(term.values[0]) if term.values else "positive"
    return _HOW[term.kind].format(written(term.name), value)


def _compared(scope: Scope, comparison: m.Comparison, node: n.Limit, term: m.Term) -> m.ValueTest | None:
    limit: m.Limit | None
    if isinstance(node, n.Name):
        scope.report(
            "E101",
            f'"{term.name}" is held against a number, not "{node.text}"',
            node.span,
            "not a number",
            "write a number with its unit, such as 135 U/L, or a multiple of a limit, such as 1.5 x ULN",
        )
        return None
    if isinstance(node, n.Multiple):
        limit = _range_limit(scope, node, term)
    else:
        limit = fixed_limit(scope, term, node)
    return m.ValueTest(comparison, limit) if limit else None


def _range_limit(scope: Scope, node: n.Multiple, term: m.Term) -> m.RangeLimit | None:
    if term.kind is not m.Kind.MEASUREMENT:
        _without_range(scope, node.span, term, f"no {node.side} for {a_kind(term.kind)}")
        return None
    if node.factor <= 0:
        scope.report(
            "E308", "a multiple of a limit is more than 0", node.span, "can never be met", "check the number"
        )
        return None
    return m.RangeLimit(Fraction(node.factor), m.Side(node.side), term.reference, scope.text(node.span))


def _without_range(scope: Scope, span: Span, term: m.Term, label: str) -> None:
    number = "80" if term.kind is m.Kind.SCORE else "12 weeks"
    scope.report(
        "E307",
        f'"{term.name}" is {a_kind(term.kind)}; it has no reference range, and nothing says what is normal',
        span,
        label,
        f'write the number itself: "{written(term.name)} >= {number}"',
    )


def _ranged(scope: Scope, node: n.Ranged, term: m.Term) -> m.RowTest | None:
    top = _compared(scope, m.Comparison.AT_MOST, node.high, term)
    if top is None and _without_unit(node.low) and _without_unit(node.high):
        return None  # One unit at the end is enough for both.
    bottom = _compared(scope, m.Comparison.AT_LEAST, node.low, term)
    if bottom is None or top is None:
        return None
    if _above(bottom.limit, top.limit):
        reversed_range(scope, node)
        return None
    return m.RowAll((bottom, top))


def _bounded(scope: Scope, node: n.Bounded, term: m.Term) -> m.RowTest | None:
    """Two limits of the same value; an earlier one without a unit has that of the later."""
    one = replace(node.one, limit=with_unit_of(node.one.limit, node.other.limit))
    tests = [_compared(scope, COMPARISONS[each.comparison], each.limit, term) for each in (one, node.other)]
    found = tuple(each for each in tests if each is not None)
    if len(found) < len(tests):
        return None
    if node.joint == "or":
        return m.RowAny(found)
    low, high = sorted(found, key=lambda each: each.comparison in DOWNWARD)
    if low.comparison in UPWARD and high.comparison in DOWNWARD and _above(low.limit, high.limit):
        never_both(scope, node)
        return None
    return m.RowAll(found)


def with_unit_of(limit: n.Limit, other: n.Limit) -> n.Limit:
    """A limit without a unit in that of the limit it stands beside: ``> 18 and < 32 kg/m2``."""
    if not isinstance(limit, n.Quantity) or limit.unit is not None:
        return limit
    if isinstance(other, n.Quantity | n.Duration):
        return replace(other, number=limit.number, span=limit.span)
    return limit


def never_both(scope: Scope, node: n.Bounded) -> None:
    """Report two limits that no value can keep."""
    scope.report(
        "E308",
        f"no value is {scope.text(node.one.span)} and {scope.text(node.other.span)}",
        node.span,
        "can never be met",
        'write "or" if one of the two is enough, or check the signs',
    )


def _without_unit(limit: n.Limit) -> bool:
    return isinstance(limit, n.Quantity) and limit.unit is None


def _above(low: m.Limit, high: m.Limit) -> bool:
    match low, high:
        case m.FixedLimit(one), m.FixedLimit(other):
            return one > other
        case m.RangeLimit(one, side), m.RangeLimit(other, same):
            return side is same and one > other
        case _:
            return False


def reversed_range(scope: Scope, node: n.Ranged) -> None:
    """Report a range whose lower limit is above its upper one."""
    scope.report(
        "E308",
        f"nothing lies between {scope.text(node.low.span)} and {scope.text(node.high.span)}",
        node.low.span.to(node.high.span),
        "can never be met",
        "write the lower limit first",
    )


def _normal(scope: Scope, node: n.Normal, term: m.Term, positive: bool) -> m.RowTest | None:
    if term.kind is not m.Kind.MEASUREMENT:
        _without_range(scope, node.span, term, "no range")
        return None
    comparisons = {m.Side.UPPER: m.Comparison.AT_MOST, m.Side.LOWER: m.Comparison.AT_LEAST}
    tests = tuple(
        m.ValueTest(comparisons[side], m.RangeLimit(Fraction(1), side, term.reference, side.value))
        for side in scope.normal_sides.get(fold(term.name), _BOTH_SIDES)
    )
    test: m.RowTest = tests[0] if len(tests) == 1 else m.RowAll(tests)
    return test if positive else m.RowNot(test)


def _coded(scope: Scope, node: n.Coded, term: m.Term) -> m.RowTest | None:
    if term.kind is not m.Kind.FINDING:
        _not_said(scope, node.span, term, "only a finding is one of some values")
        return None
    wanted = known_values(scope, node.values, term.values, term.name)
    if wanted is None:
        return None
    test = m.CodeTest(wanted, term.values)
    return test if node.positive else m.RowNot(test)
