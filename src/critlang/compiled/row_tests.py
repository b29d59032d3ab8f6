"""Tests of one row as source."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import ceil, floor

from critlang import model as m
from critlang.compiled.layout import CENSORED, CODE, COMPARATOR, HIGH, LOW, NUMBER, READING
from critlang.compiled.runtime import DECISIONS, TableTest, in_readings
from critlang.compiled.truths import conjunction, disjunction, negation
from critlang.compiled.writer import Writer

Factors = Mapping[str, list[Fraction]]
"""The factors to each term's unit, in the order in which rows number them."""


def combined(test: m.RowTest, leaf: Callable[[m.RowTest], str], writer: Writer) -> str:
    """The truth of a test whose simple parts ``leaf`` writes."""
    match test:
        case m.RowNot(part):
            return negation(combined(part, leaf, writer), writer)
        case m.RowAll(parts):
            return conjunction([combined(part, leaf, writer) for part in parts], writer)
        case m.RowAny(parts):
            return disjunction([combined(part, leaf, writer) for part in parts], writer)
        case _:
            return leaf(test)


class ResultTests:
    """Writes the tests of measurements and findings."""

    def __init__(self, writer: Writer, factors: Factors) -> None:
        self._writer = writer
        self._factors = factors

    def truth(self, test: m.RowTest, row: str, term: m.Term) -> str:
        """The truth of a test of the row that a variable holds."""

        def leaf(part: m.RowTest) -> str:
            match part:
                case m.CodeTest():
                    return self._code(part, row)
                case m.ValueTest(comparison, m.FixedLimit(limit)):
                    return self._fixed(comparison, limit, row, self._factors[term.name])
                case m.ValueTest(comparison, m.RangeLimit() as limit):
                    return self._relative(comparison, limit, row, self._factors[term.name])
                case _:
                    raise TypeError("a result has no attributes and no duration")

        return combined(test, leaf, self._writer)

    def _code(self, test: m.CodeTest, row: str) -> str:
        name = self._writer.name("t")
        self._writer.line(f"{name} = {self._writer.constant(truths_of_codes(test))}.get({row}[{CODE}])")
        return name

    def _fixed(self, comparison: m.Comparison, limit: Fraction, row: str, factors: list[Fraction]) -> str:
        """The limit stands in millionths of each reading; for one between two of them another stands."""
        writer = self._writer
        limits = in_readings(limit, factors)
        sign, nearest = _nearest(comparison, [Fraction(*each) for each in limits])
        at = _constant_of_reading(nearest, row)
        name = writer.name("t")
        with writer.block(f"if (number := {row}[{NUMBER}]) is not None"):
            writer.line(f"{name} = number {sign} {at}")
        with writer.block(f"elif {row}[{CENSORED}] is None"):
            writer.line(f"{name} = None")
        with writer.block("else"):
            writer.line(f"above, parts = {_constant_of_reading(limits, row)}")
            self._censored(name, comparison, row, f"{row}[{CENSORED}] * parts", "above")
        return name

    def _relative(
        self, comparison: m.Comparison, limit: m.RangeLimit, row: str, factors: list[Fraction]
    ) -> str:
        """A multiple of the row's own limit, both in the unit of the row; else of that in the table."""
        writer = self._writer
        over, under = limit.factor.as_integer_ratio()
        own = f"{row}[{HIGH if limit.side is m.Side.UPPER else LOW}]"
        many, times = ("" if under == 1 else f" * {under}"), ("" if over == 1 else f" * {over}")
        name = writer.name("t")
        with writer.block(f"if (own := {own}) is None"):
            if limit.table is None:
                writer.line(f"{name} = None")
            else:
                table = writer.constant(TableTest(comparison, limit, factors))
                writer.line(f"{name} = {table}({row}, born_low, born_high, sex)")
        with writer.block(f"elif (number := {row}[{NUMBER}]) is not None"):
            sign = "==" if comparison is m.Comparison.EQUAL else comparison.value
            writer.line(f"{name} = number{many} {sign} own{times}")
        with writer.block(f"elif {row}[{CENSORED}] is None"):
            writer.line(f"{name} = None")
        with writer.block("else"):
            self._censored(name, comparison, row, f"{row}[{CENSORED}]{many}", f"own{times}")
        return name

    def _censored(self, name: str, comparison: m.Comparison, row: str, value: str, limit: str) -> None:
        decided = self._writer.constant(DECISIONS[comparison])
        known = f"({value} > {limit}) - ({value} < {limit})"
        self._writer.line(f"{name} = {decided}[{row}[{COMPARATOR}], {known}]")


def truths_of_codes(test: m.CodeTest | m.AttributeTest) -> dict[str, bool]:
    """The truth of a coded value; any other is unknown."""
    return {value: value in test.wanted for value in test.allowed}


def _constant_of_reading(values: Sequence[object], row: str) -> str:
    """An expression for what stands for a row's reading; one constant where all are the same."""
    if len(set(values)) == 1:
        return str(values[0])
    return f"({', '.join(str(each) for each in values)},)[{row}[{READING}]]"


def _nearest(comparison: m.Comparison, limits: list[Fraction]) -> tuple[str, Sequence[int | None]]:
    """A sign, and for each limit a whole number that decides about whole numbers as the limit does.

    Nothing equals None, which stands where no whole number equals the limit.
    """
    match comparison:
        case m.Comparison.LESS:
            return "<", [ceil(each) for each in limits]
        case m.Comparison.AT_MOST:
            return "<=", [floor(each) for each in limits]
        case m.Comparison.AT_LEAST:
            return ">=", [ceil(each) for each in limits]
        case m.Comparison.GREATER:
            return ">", [floor(each) for each in limits]
        case m.Comparison.EQUAL:
            return "==", [each.numerator if each.denominator == 1 else None for each in limits]
