"""Comparisons of what is known only within bounds: censored values, partial dates, uncertain counts.

The same decisions as the evaluator's, said in SQL: true where all that a thing may be agrees, false where all
that it may be disagrees, otherwise unknown.
"""

from __future__ import annotations

from typing import assert_never

from critlang.model import Comparison
from critlang.record import Record
from critlang.sql import tree as t

Pair = tuple[t.Expr, t.Expr]
"""What is compared with what."""


class Moment(Record):
    """A day known to lie in ``low .. high`` (NULL: unbounded), and the truth that there is such a day."""

    low: t.Expr
    high: t.Expr
    exists: t.Expr = t.TRUE


class Days(Record):
    """The days that something may have happened on, from ``low`` to ``high`` (NULL: unbounded)."""

    low: t.Expr
    high: t.Expr


def between_orders(comparison: Comparison, lowest: Pair, highest: Pair | None) -> t.Expr:
    """A comparison where the thing compared is known only to lie between two.

    ``lowest`` pairs the least it may be with what it is held against, ``highest`` the greatest; None stands
    for without limit.
    """
    if lowest == highest:
        return t.Compare(comparison.value, *lowest)
    match comparison:
        case Comparison.AT_LEAST:
            return _decided(_compare(">=", lowest), _compare("<", highest))
        case Comparison.GREATER:
            return _decided(_compare(">", lowest), _compare("<=", highest))
        case Comparison.AT_MOST:
            return _decided(_compare("<=", highest), _compare(">", lowest))
        case Comparison.LESS:
            return _decided(_compare("<", highest), _compare(">=", lowest))
        case Comparison.EQUAL:
            both = t.every((_compare("=", lowest), _compare("=", highest)))
            return _decided(both, t.some((_compare("<", highest), _compare(">", lowest))))
        case _:
            assert_never(comparison)


def _compare(operator: t.Comparator, pair: Pair | None) -> t.Expr:
    return t.FALSE if pair is None else t.Compare(operator, *pair)


def _decided(holds: t.Expr, fails: t.Expr) -> t.Expr:
    branches = ((condition, truth) for condition, truth in ((holds, t.TRUE), (fails, t.FALSE)))
    kept = tuple((condition, truth) for condition, truth in branches if condition != t.FALSE)
    return t.Case(kept) if kept else t.UNKNOWN


# ---------------------------------------------------------------- censored values


def censored(comparison: Comparison, comparator: t.Expr, least: Pair, greatest: Pair | None = None) -> t.Expr:
    """A value, perhaps censored (``comparator`` ``<``, ``<=``, ``>``, ``>=``), held against a limit.

    ``least`` pairs the value with the limit, or with the least of several limits of which ``greatest`` has
    the greatest: then decided where all give the same. (With ``=``, limits between the two may also differ
    from the value; that is for the caller.)
    """
    greatest = greatest or least
    exact = _exact(comparison, least, greatest)
    cases = [(t.Is(comparator, "NULL"), exact), *_censored_cases(comparison, comparator, least, greatest)]
    return t.Case(tuple(cases))


def _exact(comparison: Comparison, least: Pair, greatest: Pair) -> t.Expr:
    """The value itself; a value is below the least limit where it is lowest against the greatest."""
    if least == greatest:
        return t.Compare(comparison.value, *least)
    return between_orders(comparison, greatest, least)


def _censored_cases(
    comparison: Comparison, comparator: t.Expr, least: Pair, greatest: Pair
) -> list[tuple[t.Expr, t.Expr]]:
    """For each comparator the condition under which all values that it leaves give the same, and what."""
    below = comparison in (Comparison.LESS, Comparison.AT_MOST)
    above = comparison in (Comparison.GREATER, Comparison.AT_LEAST)
    to_limit: t.Comparator = "<=" if comparison in (Comparison.AT_MOST, Comparison.GREATER) else "<"
    from_limit: t.Comparator = ">=" if comparison in (Comparison.LESS, Comparison.AT_LEAST) else ">"
    decisive: list[tuple[str, t.Expr, bool]] = [
        ("<", t.Compare("<=", *least), below),
        ("<=", t.Compare(to_limit, *least), below),
        (">", t.Compare(">=", *greatest), above),
        (">=", t.Compare(from_limit, *greatest), above),
    ]
    merged: dict[tuple[t.Expr, bool], list[str]] = {}
    for sign, condition, truth in decisive:
        merged.setdefault((condition, truth), []).append(sign)
    return [
        (t.every((t.one_of(comparator, signs), condition)), t.Truth(truth))
        for (condition, truth), signs in merged.items()
    ]


# ---------------------------------------------------------------- days and windows


def on_or_after(days: Days, moment: Moment) -> t.Expr:
    """Whether something happened on or after a moment."""
    if days.low == days.high and moment.low == moment.high:
        return _if_exists(moment, t.Compare(">=", days.low, moment.low))
    return _placed(moment, t.Compare(">=", days.low, moment.high), t.Compare("<", days.high, moment.low))


def on_or_before(days: Days, moment: Moment) -> t.Expr:
    """Whether something happened on or before a moment."""
    if days.low == days.high and moment.low == moment.high:
        return _if_exists(moment, t.Compare("<=", days.low, moment.low))
    return _placed(moment, t.Compare("<=", days.high, moment.low), t.Compare(">", days.low, moment.high))


def _if_exists(moment: Moment, comparison: t.Expr) -> t.Expr:
    return t.every((moment.exists, comparison))


def _placed(moment: Moment, holds: t.Expr, fails: t.Expr) -> t.Expr:
    fails = t.some((fails, t.opposite(moment.exists)))
    return _decided(t.every((moment.exists, holds)), fails)
