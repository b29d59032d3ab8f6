"""Truths on engines that lack a word for them: no ``IS TRUE``, or no type for true and false at all."""

from __future__ import annotations

from critlang.sql import tree as t

_ONE, _NONE, _UNKNOWN = t.Number(1), t.Number(0), t.Number(2)


def without_tests(expression: t.Expr) -> t.Expr:
    """``IS TRUE`` and ``IS FALSE``, said with ``coalesce``. ``IS NULL`` stays."""
    changed = t.mapped(expression, without_tests)
    match changed:
        case t.Is(part, "TRUE", negated):
            holds: t.Expr = t.Call("coalesce", (part, t.FALSE))
            return t.opposite(holds) if negated else holds
        case t.Is(part, "FALSE", negated):
            holds = t.Call("coalesce", (part, t.TRUE))
            return holds if negated else t.opposite(holds)
        case _:
            return changed


def without_same(expression: t.Expr) -> t.Expr:
    """Two truths being the same, said by numbers."""
    changed = t.mapped(expression, without_same)
    if not isinstance(changed, t.Same):
        return changed
    left, right = (
        t.Case(((part, _ONE), (t.opposite(part), _NONE)), _UNKNOWN) for part in (changed.left, changed.right)
    )
    return t.Compare("=", left, right)


def as_condition(expression: t.Expr) -> t.Expr:
    """A truth as a condition, for an engine whose columns hold 1, 0 and NULL instead of truths.

    Conditions stand where rows are kept or joined, behind ``WHEN``, and between ``AND``, ``OR`` and ``NOT``,
    and are true, false or unknown there as everywhere; a column, or what a CASE comes to, is compared with 1.
    """
    match expression:
        case t.And() | t.Or() | t.Not():
            return t.mapped(expression, as_condition)
        case t.Is(part, "TRUE", negated):
            return t.Compare("=", t.Call("coalesce", (as_number(part), _NONE)), _NONE if negated else _ONE)
        case t.Is(part, "FALSE", negated):
            return t.Compare("=", t.Call("coalesce", (as_number(part), _ONE)), _ONE if negated else _NONE)
        case t.Same(left, right):
            codes = (t.Call("coalesce", (as_number(part), _UNKNOWN)) for part in (left, right))
            return t.Compare("=", *codes)
        case t.Compare() | t.OneOf() | t.Is():
            return t.mapped(expression, as_number)
        case t.Truth(value):
            return t.Compare("=", _ONE, t.Null() if value is None else _ONE if value else _NONE)
        case _:
            return t.Compare("=", as_number(expression), _ONE)


def as_number(expression: t.Expr) -> t.Expr:
    """The same as a value: a truth as 1, 0 or NULL; what is none as it is, but for the truths inside it."""
    match expression:
        case t.And() | t.Or() | t.Not() | t.Compare() | t.OneOf():
            condition = as_condition(expression)
            return t.Case(((condition, _ONE), (t.opposite(condition), _NONE)))
        case t.Is() | t.Same():
            return t.Case(((as_condition(expression), _ONE),), _NONE)
        case t.Case(branches, otherwise):
            cases = tuple((as_condition(condition), as_number(value)) for condition, value in branches)
            return t.Case(cases, None if otherwise is None else as_number(otherwise))
        case _:
            return t.mapped(expression, as_number)
