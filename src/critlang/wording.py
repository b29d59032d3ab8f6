"""The model in words: how a window, a test, a feature or a formula is called wherever people read it.

The checklist, the explanation, the comments in SQL and the list of needs all say the same thing in the
same words. Where a model object holds the author's own words (its ``text``), those are kept: 4 weeks stays
4 weeks though it is stored as 28 days. Everything else is worded here, in the language's own spelling
(``>=``, ``and``), without a capital letter and without a full stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import assert_never

from critlang import model as m
from critlang.dates import Offset
from critlang.lengths import duration_text as duration_text
from critlang.lengths import offset_text as offset_text
from critlang.numerals import is_shown_exactly as is_shown_exactly
from critlang.numerals import number_text as number_text
from critlang.truth import Truth

_COUNTS = {
    m.Comparison.LESS: "fewer than",
    m.Comparison.AT_MOST: "at most",
    m.Comparison.EQUAL: "exactly",
    m.Comparison.AT_LEAST: "at least",
    m.Comparison.GREATER: "more than",
}
_ABSENT = r"\bis (?:not present|absent|not ongoing)\b"
_SINCE = r"(?:at least|more than) [^ ]+ (?:days?|weeks?|months?|years?|hours?|half-li(?:fe|ves)) .*\bsince "
_IS_NOT = r"\bis not\b"

_UNWRITTEN = ("1", "{score}", "{ratio}", "{INR}")
"""Codes of units that a number is not followed by on paper."""


def listed(items: Sequence[str], last: str = "and") -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


# ---------------------------------------------------------------- time


def point_text(point: m.Point) -> str:
    """A day that others are counted from: ``enrollment``, ``the end of the latest reinduction``."""
    match point:
        case m.AnchorPoint(anchor):
            return anchor
        case m.DatePoint(day):
            return day.isoformat()
        case m.EventPoint(events, _, edge):
            window = "" if events.window == m.EVER else f" ({window_text(events.window)})"
            event = f"{point.place} {events.term.name}{window}{_where(events)}"
            return event if edge is m.Edge.START else f"the end of the {event}"
        case _:
            assert_never(point)


def missing_event_text(point: m.EventPoint) -> str:
    """What there is no record of where a point does not exist: ``relapse``, ``a second relapse``."""
    place = "" if point.nth == 1 else f"a {point.place} "
    return f"{place}{events_text(point.events)}"


def bound_text(bound: m.Bound) -> str:
    """A day: ``day 1``, ``21 days before day 1``, ``6 months after first relapse``."""
    if bound.other is not None:
        days = (bound_text(m.Bound(bound.point, each)) for each in (bound.offset, bound.other))
        return f"the {'later' if bound.later else 'earlier'} of {' and '.join(days)}"
    point, offset = point_text(bound.point), bound.offset
    if offset == Offset():
        return point
    if offset.months * offset.days < 0:
        whole = bound_text(m.Bound(bound.point, Offset(months=offset.months)))
        return f"{whole}, {'less' if offset.days < 0 else 'plus'} {offset_text(Offset(days=offset.days))}"
    return f"{offset_text(offset)} {_side(offset.months or offset.days)} {point}"


def _side(sign: int) -> str:
    return "before" if sign < 0 else "after"


def window_text(window: m.Window) -> str:
    """A window as it was written, or else in full."""
    return window.text or window_in_full(window)


def window_in_full(window: m.Window) -> str:
    """A window by its two days: ``21 days before day 1 to day 1``, ``before day 1``, ``at any time``.

    Both days are included, except that one day before or after stays ``before`` or ``after``.
    """
    lower, upper = window.lower, window.upper
    if lower is None and upper is None:
        return "at any time"
    if lower is None:
        assert upper is not None
        next_day = m.Bound(upper.point, upper.offset.plus_days(1))
        return (
            f"before {bound_text(next_day)}"
            if upper.offset.days == -1 and upper.other is None
            else f"on or before {bound_text(upper)}"
        )
    if upper is None:
        day_before = m.Bound(lower.point, lower.offset.plus_days(-1))
        return (
            f"after {bound_text(day_before)}"
            if lower.offset.days == 1 and lower.other is None
            else f"on or after {bound_text(lower)}"
        )
    return f"on {bound_text(lower)}" if lower == upper else f"{bound_text(lower)} to {bound_text(upper)}"


# ---------------------------------------------------------------- tests


def limit_text(limit: m.Limit, term: m.Term) -> str:
    """A limit as it was written, or else ``1.5 mg/dL``, ``1.5 x ULN``."""
    if limit.text:
        return limit.text
    match limit:
        case m.FixedLimit(value):
            return with_unit(number_text(value), term)
        case m.RangeLimit(factor, side):
            return side.value if factor == 1 else f"{number_text(factor)} x {side.value}"
        case _:
            assert_never(limit)


def with_unit(number: str, term: m.Term) -> str:
    """A number followed by the term's unit, if it has one that people write."""
    if term.unit is None or term.unit.code in _UNWRITTEN:
        return number
    cross = "x " if term.unit.label.startswith("10^") else ""
    several = "s" if term.kind is m.Kind.ESTIMATE and number != "1" else ""
    return f"{number} {cross}{term.unit.label}{several}"


def test_text(test: m.RowTest, term: m.Term) -> str:
    """What is asked of one row: ``<= 1.5 x ULN``, ``is III or IV``, ``duration >= 28 days``."""
    match test:
        case m.ValueTest(comparison, limit):
            return f"{comparison.value} {limit_text(limit, term)}"
        case m.CodeTest(wanted):
            return f"is {listed(wanted, 'or')}"
        case m.AttributeTest(column, wanted, allowed):
            return _attribute_text(_attribute_name(column, term), wanted, allowed)
        case m.AmountTest(column, comparison, limit):
            return (
                f"{_attribute_name(column, term)} {comparison.value} {limit.text or number_text(limit.value)}"
            )
        case m.DurationTest(comparison, length, text):
            return f"duration {comparison.value} {text or offset_text(length)}"
        case m.OngoingTest(at):
            return f"it has not ended before {bound_text(at)}"
        case m.RowNot(part):
            return f"not ({test_text(part, term)})"
        case m.RowAll(parts):
            return " and ".join(_grouped(part, term) for part in parts)
        case m.RowAny(parts):
            return " or ".join(_grouped(part, term) for part in parts)
        case _:
            assert_never(test)


def _grouped(test: m.RowTest, term: m.Term) -> str:
    text = test_text(test, term)
    return f"({text})" if isinstance(test, m.RowAll | m.RowAny) else text


def _attribute_name(column: str, term: m.Term) -> str:
    names = [attribute.name for attribute in term.attributes if attribute.column == column]
    return names[0] if names else column


def _attribute_text(name: str, wanted: tuple[str, ...], allowed: tuple[str, ...]) -> str:
    if set(allowed) == {"yes", "no"} and len(wanted) == 1:
        return name if wanted == ("yes",) else f"not {name}"
    return f"{name} is {listed(wanted, 'or')}"


# ---------------------------------------------------------------- features


def results_text(rows: m.ResultRows) -> str:
    """The results that are looked at: ``creatinine before day 1``."""
    return f"{rows.term.name} {window_text(rows.window)}"


def events_text(rows: m.EventRows) -> str:
    """The events that are looked at: ``reinduction after first relapse where duration >= 28 days``."""
    window = "" if rows.window == m.EVER else f" {window_text(rows.window)}"
    return f"{rows.term.name}{window}{_where(rows)}"


def _where(rows: m.EventRows) -> str:
    return "" if rows.test is None else f" where {test_text(rows.test, rows.term)}"


def feature_text(feature: m.Feature) -> str:
    """A need for data: ``latest creatinine before day 1``, ``any ALT <= 135 U/L during screening``."""
    match feature:
        case m.Pick(rows, which):
            return f"{which.value} {results_text(rows)}"
        case m.Mean(rows):
            return f"{mean_name(feature)} {window_text(rows.window)}"
        case m.Quantified(rows, test, quantifier):
            return f"{quantifier.value} {_tested_results(rows, test)}"
        case m.ResultCount() | m.EventCount():
            return f"number of {_counted(feature)}"
        case m.Answer(path, window):
            return f"answer of a person to {path} {window_text(window)}"
        case _:
            assert_never(feature)


def mean_name(mean: m.Mean) -> str:
    """``mean ALT``, ``mean of latest 3 QTc``."""
    some = "" if mean.latest is None else f"of latest {mean.latest} "
    return f"mean {some}{mean.rows.term.name}"


def _tested_results(rows: m.ResultRows, test: m.RowTest | None) -> str:
    asked = "" if test is None else f" {test_text(test, rows.term)}"
    return f"{rows.term.name}{asked} {window_text(rows.window)}"


# ---------------------------------------------------------------- formulas


def atom_text(atom: m.Atom) -> str:
    """A leaf of a formula as it was worded, or else in the language's own words.

    An author's "no remission" is the opposite of the atom it is stored with: that atom is worded here, and
    the author's words are those of the negation around it (see ``formula_text``).
    """
    return _worded_atom(atom) if not atom.text or _says_no(atom) else atom.text


def _says_no(atom: m.Atom) -> bool:
    """Whether the author's words are the opposite of the atom, saying ``no``, ``absent`` or ``not``."""
    match atom:
        case m.CountAtom(_, m.Comparison.AT_LEAST, 1, text):
            if text.startswith(("no ", "none of ")):
                return True
            return bool(re.search(_ABSENT, text) or re.match(_SINCE, text))
        case m.QuantifiedAtom(m.Quantified(_, _, m.Quantifier.ANY), text):
            return text.startswith("no ")
        case m.SexAtom(text=text) | m.ParameterAtom(wanted=(_, *_), text=text):
            return re.search(_IS_NOT, text) is not None
        case _:
            return False


def _worded_atom(atom: m.Atom) -> str:
    match atom:
        case m.PickAtom(m.Pick(rows, which), test):
            word = "" if which is m.Which.LATEST else f"{which.value} "
            return f"{word}{_tested_results(rows, test)}"
        case m.DerivedAtom(value, test):
            return f"{value.term.name} {test_text(test, value.term)}"
        case m.QuantifiedAtom(feature):
            return feature_text(feature)
        case m.CountAtom(feature, comparison, count):
            some = isinstance(feature, m.ResultCount) and isinstance(feature.among, m.LatestOf)
            number = f"at least {count} of" if some else _count_text(comparison, count)
            return f"{number} {_counted(feature)}"
        case m.AgeAtom(at, comparison, count, unit):
            return f"age {comparison.value} {duration_text(count, unit)} at {bound_text(at)}"
        case m.DayAtom(point, window):
            return f"{point_text(point)} {window_text(window)}"
        case m.SexAtom(sex):
            return sex
        case m.AttestedAtom():
            return "attested"
        case m.ParameterAtom(name):
            return f"{name} is {listed(atom.wanted, 'or')}" if atom.wanted else name
        case _:
            assert_never(atom)


def asks_presence(atom: m.CountAtom) -> bool:
    """Whether a count only asks if there is any at all."""
    return _count_text(atom.comparison, atom.count) in ("any", "no")


def _count_text(comparison: m.Comparison, count: int) -> str:
    match (comparison, count):
        case (m.Comparison.AT_LEAST, 1) | (m.Comparison.GREATER, 0):
            return "any"
        case (m.Comparison.EQUAL | m.Comparison.AT_MOST, 0) | (m.Comparison.LESS, 1):
            return "no"
        case _:
            return f"{_COUNTS[comparison]} {count}"


def _counted(feature: m.ResultCount | m.EventCount) -> str:
    match feature:
        case m.ResultCount(rows, test, m.LatestOf(count)):
            return f"latest {count} {_tested_results(rows, test)}"
        case m.ResultCount(rows, test, m.Consecutive()):
            return f"consecutive {_tested_results(rows, test)}"
        case m.ResultCount(rows, test, among):
            return f"{_tested_results(rows, test)}{apart_text(among)}"
        case m.EventCount(rows, apart):
            return f"{events_text(rows)}{apart_text(apart)}"
        case _:
            assert_never(feature)


def apart_text(apart: m.Among | None) -> str:
    """``, at least 7 days apart``, ``, in a row``; nothing if neither is asked for."""
    if isinstance(apart, m.Consecutive):
        return ", in a row"
    if not isinstance(apart, m.FarApart):
        return ""
    return f", {apart.text or f'at least {offset_text(apart.distance)} apart'}"


def formula_text(formula: m.Formula) -> str:
    """A formula in one line: ``a and (b or c)``; a numbered part by its path, a definition by its name."""
    match formula:
        case m.Not(part):
            return _opposite_text(part)
        case m.PERMITTED:
            return "permitted"
        case m.All(parts):
            return " and ".join(unrepeated(_nested(part) for part in parts))
        case m.Any(parts):
            return " or ".join(unrepeated(_nested(part) for part in parts))
        case m.AtLeast(count, parts):
            return f"at least {count} of {listed([_nested(part) for part in parts])}"
        case m.If(_, then, otherwise):
            other = "" if otherwise is None else f", otherwise {_branch(otherwise)}"
            return f"{condition_clause(formula)}: {_branch(then)}{other}"
        case m.Defined(name, _):
            return name
        case m.Part(criterion):
            return f"part {criterion.path}"
        case _:
            return atom_text(formula)


def _opposite_text(part: m.Formula) -> str:
    match part:
        case m.CountAtom() | m.QuantifiedAtom() | m.SexAtom() | m.ParameterAtom() if _says_no(part):
            return part.text
        case m.Not():
            return f"not ({formula_text(part)})"
        case _:
            return f"not {_nested(part)}"


def condition_text(formula: m.If) -> str:
    """The condition of an ``if``, as it was written or else in full."""
    return formula.text or formula_text(formula.condition)


def condition_clause(formula: m.If) -> str:
    """The condition with its conjunction: ``if age >= 16 years at enrollment``, ``unless treated``."""
    text = condition_text(formula)
    if text.startswith(("if ", "unless ")):
        return text
    if not formula.text and isinstance(formula.condition, m.Not):
        return f"unless {_nested(formula.condition.part)}"
    return f"if {text}"


def unrepeated(texts: Iterable[str]) -> list[str]:
    """The texts without those that repeat the one before: ``between`` is two atoms with one wording."""
    kept: list[str] = []
    for text in texts:
        if not kept or kept[-1] != text:
            kept.append(text)
    return kept


def _branch(formula: m.Formula) -> str:
    return _nested(formula) if isinstance(formula, m.If) else formula_text(formula)


def _nested(formula: m.Formula) -> str:
    match formula:
        case m.All(parts) | m.Any(parts):
            simple = len(unrepeated(map(formula_text, parts))) == 1
        case _:
            simple = not isinstance(formula, m.AtLeast | m.If)
    return formula_text(formula) if simple else f"({formula_text(formula)})"


def answer_text(truth: Truth) -> str:
    """A yes/no fact: ``yes``, ``no``, ``not known``."""
    return {True: "yes", False: "no", None: "not known"}[truth]
