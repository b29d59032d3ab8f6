"""Numbers and their units: exact limits in the unit of their term, calendar lengths."""

from __future__ import annotations

import re
from fractions import Fraction

from critlang import model as m
from critlang.check.scope import Scope
from critlang.dates import Offset, TimeUnit
from critlang.source import Span
from critlang.syntax import nodes as n
from critlang.syntax.words import NUMBER_WORDS
from critlang.units import (
    IncommensurableError,
    Unit,
    UnitError,
    conversion,
    convertible,
    describe,
    estimate_readings,
    estimate_unit,
    parse,
    suggest,
)

PLAIN_NUMBERS = ("1", "{score}", "{ratio}", "{INR}")
"""Codes of units that a number may stand without."""

_LONGEST = {TimeUnit.DAYS: 54_750, TimeUnit.WEEKS: 7_800, TimeUnit.MONTHS: 1_800, TimeUnit.YEARS: 150}
"""150 years: what is longer is a slip of the pen, and leaves the calendars of some databases."""
_NUMBER = re.compile(r"[+-]?[\d,]+(?:\.\d+)?\s*")


def unit_of(scope: Scope, text: str, span: Span) -> Unit | None:
    """The unit that a spelling means; reports one that is unknown, or that can be read in several ways."""
    try:
        return parse(text)
    except UnitError as problem:
        likely = problem.likely or suggest(text)
        several = bool(problem.likely)
        scope.report(
            "E304" if several else "E303",
            f'the unit "{text}" can be read in several ways'
            if several
            else f'"{text}" is not a unit that is known here',
            span,
            problem.reason,
            f"did you mean {' or '.join(likely)}?" if likely else "write a unit such as mg/dL, U/L or 10^9/L",
        )
        return None


def fixed_limit(scope: Scope, term: m.Term, node: n.Quantity | n.Duration) -> m.FixedLimit | None:
    """A written limit in the term's unit, exactly; reports what cannot be held against the term."""
    if term.unit is None:
        return None  # The declaration was wrong, and that is reported.
    if isinstance(node, n.Duration) and not single_length(scope, node):
        return None
    if term.kind is m.Kind.ESTIMATE:
        return _limit_of_estimate(scope, term, term.unit, node)
    unit = _unit_of_limit(scope, term, term.unit, node)
    factor = _factor(scope, term, unit, node.span) if unit is not None else None
    if factor is None:
        return None
    value = Fraction(node.number) * factor
    if term.unit.code == "%" and value > 100:
        scope.report(
            "W301",
            f"{scope.text(node.span)} is more than a whole",
            node.span,
            "more than 100 %",
            "check the number; if it is right, nothing needs to change",
        )
    return m.FixedLimit(value, _limit_text(scope, node))


def _limit_of_estimate(
    scope: Scope, term: m.Term, own: Unit, node: n.Quantity | n.Duration
) -> m.FixedLimit | None:
    """A limit of an estimate: days and weeks convert, months and years do, the two groups do not."""
    written = (
        node.unit.value
        if isinstance(node, n.Duration) and node.unit
        else _NUMBER.sub("", scope.text(node.span))
    )
    for reading in estimate_readings(own):
        if written in reading.spellings:
            return m.FixedLimit(Fraction(node.number) * reading.factor, _limit_text(scope, node))
    names = " or ".join(f"{reading.unit.label}s" for reading in estimate_readings(own))
    known = estimate_unit(written) is not None
    scope.report(
        "E302" if written else "E305",
        f'"{term.name}" is estimated in {names}, and months and years have no fixed number of days'
        if known
        else f'"{term.name}" is estimated in {names}',
        node.span,
        "not comparable" if written else "a unit is needed",
        f"write the limit in {names}, as the protocol means it",
    )
    return None


def _limit_text(scope: Scope, node: n.Quantity | n.Duration) -> str:
    """The limit as written; the unit that ``between 2 and 5 mg/dL`` gives to the first number is added."""
    text = scope.text(node.span)
    shared = isinstance(node, n.Quantity) and node.unit and _NUMBER.fullmatch(text)
    return f"{text} {node.unit}" if shared else text


def _unit_of_limit(scope: Scope, term: m.Term, own: Unit, node: n.Quantity | n.Duration) -> Unit | None:
    if isinstance(node, n.Duration):
        return _unit_of_time(scope, term, own, node)
    if node.unit is not None:
        return unit_of(scope, node.unit, node.span)
    if term.kind is m.Kind.SCORE or own.code in PLAIN_NUMBERS:
        return own
    scope.report(
        "E305",
        f'"{term.name}" is compared with a number that has no unit',
        node.span,
        "a unit is needed",
        f"write {scope.text(node.span)} {own.label}, or the unit that the protocol states",
    )
    return None


def _unit_of_time(scope: Scope, term: m.Term, own: Unit, node: n.Duration) -> Unit | None:
    """The unit of a length of time that a term is compared with: 12 weeks of life expectancy, 5 hours."""
    if node.unit not in (TimeUnit.MONTHS, TimeUnit.YEARS):
        return parse(_NUMBER.sub("", scope.text(node.span)) if node.unit is None else node.unit.value)
    scope.report(
        "E302",
        f'"{term.name}" is measured in {own.label}, and months and years have no fixed length',
        node.span,
        "time of the calendar",
        f"write the limit in {own.label}, as the protocol means it",
    )
    return None


def _factor(scope: Scope, term: m.Term, unit: Unit, span: Span) -> Fraction | None:
    assert term.unit is not None
    try:
        return conversion(unit, term.unit, term.molar_mass)
    except IncommensurableError as problem:
        # Any molar mass tells whether it is only that which is missing.
        may_have = term.kind is m.Kind.MEASUREMENT and term.molar_mass is None
        molar = may_have and convertible(unit, term.unit, Fraction(1))
        kinds = describe(unit.dimension), describe(term.unit.dimension)
        reason, _, advice = str(problem).partition("; ")
        scope.report(
            "E306" if molar else "E302",
            f'"{term.name}" is measured in {term.unit.label} and cannot be held against {scope.text(span)}',
            span,
            f"{kinds[0]}, not {kinds[1]}" if kinds[0] != kinds[1] else reason,
            f'add a line to the term, with the molar mass of {term.name}: "molar mass ... g/mol"'
            if molar
            else f"write the limit in {term.unit.label} or a unit of its kind, or name another term",
            advice if advice and not molar and term.kind is not m.Kind.DERIVED else None,
            others=((term.span, "declared here"),) if term.span else (),
        )
        return None


def not_a_length(scope: Scope, node: n.Limit) -> None:
    """Report what stands where a length of time is needed."""
    if isinstance(node, n.Name):
        not_a_number(scope, node, "a length of time is needed", "write for instance 4 weeks")
        return
    scope.report(
        "E405",
        f"{scope.text(node.span)} is not a length of time",
        node.span,
        "a length of time is needed",
        "write days, weeks, months or years: 4 weeks",
    )


def not_a_number(scope: Scope, node: n.Name, label: str, advice: str) -> None:
    """Report words that stand for a number and are no limit that a definition takes."""
    if scope.excused(node.text):
        return
    word = node.text.split()[0].lower()
    figure = NUMBER_WORDS.get(word)
    scope.report(
        "E101",
        f'"{node.text}" is not a number' if figure is None else "numbers are written in figures",
        node.span,
        label,
        advice if figure is None else f'write {figure} for "{word}"',
    )


def calendar_offset(scope: Scope, node: n.Duration, *, hours: bool = False) -> Offset | None:
    """A length of calendar time; reports one that the calendar cannot count, and is None then.

    ``hours``: whole multiples of 24 hours are days.
    """
    if not single_length(scope, node):
        return None
    if node.unit is None and hours and node.other == "hours" and node.number % 24 == 0:
        node = n.Duration(node.number / 24, TimeUnit.DAYS, span=node.span)
    if node.unit is None:
        problem = ("windows and lengths are counted in whole days", "not whole days")
        more = ", or hours in multiples of 24" if hours else ""
        advice = f"write days, weeks, months or years{more}"
    elif node.number % 1 != 0:
        problem = ("a length of calendar time is a whole number", "not a whole number")
        advice = "write it in a smaller unit, for instance 18 months for 1.5 years"
    elif node.number < 0:
        problem = ("a length of time is not negative", "less than nothing")
        advice = 'say the direction in words: "4 weeks before", "4 weeks after"'
    elif node.number > _LONGEST[node.unit]:
        problem = ("this is longer than anybody's life", "more than 150 years")
        advice = "check the number and the unit"
    else:
        return node.unit.offset(int(node.number))
    scope.report("E405", problem[0], node.span, problem[1], advice)
    return None


def single_length(scope: Scope, node: n.Duration) -> bool:
    """Whether a length can stand by itself; reports half-lives and one of two lengths."""
    if node.rival is None and node.other != "half-lives":
        return True
    scope.report(
        "E405",
        "half-lives, and the longer or shorter of two lengths, only say how long a window is",
        node.span,
        "not the length of a window",
        "write one length, in days, weeks, months or years",
    )
    return False
