"""How long windows are: a length of the calendar, half-lives of a drug, the longer or shorter of two."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import ceil

from critlang import model as m
from critlang.check.days import moved
from critlang.check.names import fold
from critlang.check.quantities import calendar_offset, not_a_length, single_length
from critlang.check.scope import Scope
from critlang.dates import Offset, TimeUnit
from critlang.record import Record, replace
from critlang.syntax import nodes as n

_DAYS = {"days": Fraction(1), "weeks": Fraction(7), "hours": Fraction(1, 24), "minutes": Fraction(1, 1440)}
_SHORTEST_MONTH, _LONGEST_MONTH = 28, 31


class Length(Record):
    """A calendar distance; where there is an ``other``, the ``longer`` or the shorter of the two."""

    offset: Offset
    other: Offset | None = None
    longer: bool = True


def length_of(scope: Scope, node: n.Limit, term: m.Term | None) -> Length | None:
    """How long a window is that is said of a term; None where something was wrong and is reported.

    Half-lives are those of the term, rounded up to whole days.
    """
    if not isinstance(node, n.Duration):
        not_a_length(scope, node)
        return None
    first = _offset(scope, replace(node, rival=None), term)
    if node.rival is None or first is None:
        return Length(first) if first is not None else None
    second = _offset(scope, node.rival, term)
    return _chosen(first, second, longer=node.longer) if second is not None else None


def away(centre: m.Bound, length: Length, *, before: bool, further: int = 0) -> m.Bound:
    """The day a length before or after another, and ``further`` days further on in that direction."""
    sign = -1 if before else 1
    days = Offset(days=sign * further)
    found = moved(moved(centre, _signed(length.offset, sign)), days)
    if length.other is None:
        return found
    second = moved(moved(centre, _signed(length.other, sign)), days)
    return replace(found, other=second.offset, later=length.longer is not before)


def days_of_half_life(scope: Scope, node: n.Duration) -> Fraction | None:
    """A half-life in days; reports one that has no fixed length, and is None then."""
    if not single_length(scope, node):
        return None
    word = node.unit.value if node.unit else node.other
    if word in _DAYS and node.number > 0:
        return Fraction(node.number) * _DAYS[word]
    scope.report(
        "E405",
        "a half-life is a number of hours, days or weeks",
        node.span,
        "nothing" if word in _DAYS else "of no fixed length",
        "write for instance: half-life 36 hours",
    )
    return None


# ---------------------------------------------------------------- lengths


def _offset(scope: Scope, node: n.Duration, term: m.Term | None) -> Offset | None:
    if node.other != "half-lives":
        return calendar_offset(scope, node, hours=True)
    days = scope.half_lives.get(fold(term.name)) if term else None
    if days is not None:
        whole = Decimal(ceil(Fraction(node.number) * days))
        return calendar_offset(scope, n.Duration(whole, TimeUnit.DAYS, span=node.span))
    name = f'"{term.name}"' if term else "an answer"
    scope.report(
        "E405",
        f"no half-life of {name} is known",
        node.span,
        "how long is that?",
        f"add a line to the term {term.name}: half-life 36 hours"
        if term
        else "write days, weeks, months or years",
        others=((term.span, "declared here"),) if term and term.span else (),
    )
    return None


def _chosen(first: Offset, second: Offset, *, longer: bool) -> Length:
    """The longer or shorter of two lengths, where it is the same on every calendar; otherwise both."""
    same_unit = not (first.months or second.months) or not (first.days or second.days)
    for one, other in ((first, second), (second, first)):
        if _most(one) <= _least(other) or (same_unit and _most(one) <= _most(other)):
            return Length(other if longer else one)
    return Length(first, second, longer)


def _least(offset: Offset) -> int:
    return offset.days + _SHORTEST_MONTH * offset.months


def _most(offset: Offset) -> int:
    return offset.days + _LONGEST_MONTH * offset.months


def _signed(offset: Offset, sign: int) -> Offset:
    return offset if sign > 0 else -offset
