"""Events: which qualify, how many there are, and the points in time that they are."""

from __future__ import annotations

from typing import assert_never

from critlang import model as m
from critlang.dates import EARLIEST, LATEST
from critlang.plain_layout import CONFIRMED
from critlang.plan import NamedPoint
from critlang.record import Record, field, replace
from critlang.sql import tree as t
from critlang.sql.comparing import Days, Moment, between_orders, on_or_after, on_or_before
from critlang.sql.context import PatientContext, point_column, points_table
from critlang.sql.dialects.base import limit_literal
from critlang.sql.names import Names
from critlang.sql.statement import PATIENT, CommonTable, From, Item, Join, Query, Steps, same_patient
from critlang.sql.values import code_truth, row_truth


class EventScan(Record, frozen=False):
    """One pass over the needed events; the counts of the plan, and its points level by level."""

    context: PatientContext
    prefix: str = "event"
    alias: str = "e"
    where: t.Expr = t.TRUE
    """What is true of the rows that hold the events, in columns of ``e``."""
    _rows: Steps = field(init=False)
    _columns: dict[str, t.Column] = field(default_factory=dict)
    _attributes: Names = field(default_factory=Names)
    _terms: dict[str, None] = field(default_factory=dict)
    _features: dict[str, Item] = field(default_factory=dict)
    _points: dict[int, list[Item]] = field(default_factory=dict)
    _tests: dict[int, Steps] = field(default_factory=dict)

    def __post_init__(self) -> None:
        comments = ("The needed events; a date known in part is the days it may be.",)
        self._rows = Steps((f"{self.prefix}_rows",), "v", comments=(comments,))

    @property
    def features(self) -> str:
        """The name of the common table of the counts."""
        return f"{self.prefix}_features"

    # ------------------------------------------------------------ counts

    def count(self, name: str, feature: m.EventCount, comment: str) -> tuple[t.Column, t.Column]:
        """The columns of ``e`` with the number of events that certainly count, and of those that may."""
        qualifies = self._qualifies(0, f"{name}_qualifies", feature.rows)
        items = (
            Item(f"{name}_certain", t.count(qualifies), (comment,)),
            Item(f"{name}_possible", t.count(t.Is(qualifies, "FALSE", negated=True))),
        )
        self._add(items)
        return t.Column(self.alias, items[0].name), t.Column(self.alias, items[1].name)

    def days(self, name: str, feature: m.EventCount) -> dict[str, t.Column]:
        """The columns of ``e`` with the first and the last days on which counted events may have begun."""
        qualifies = self._qualifies(0, f"{name}_qualifies", feature.rows)
        may_qualify = t.Is(qualifies, "FALSE", negated=True)
        steps = self._steps(0)
        low = steps.take("start_earliest", self._column("start_from"))
        high = steps.take("start_latest", self._column("start_to"))
        items = (
            Item(f"{name}_certain_first", t.Call("min", (t.when(qualifies, high),))),
            Item(f"{name}_certain_last", t.Call("max", (t.when(qualifies, low),))),
            Item(f"{name}_possible_first", t.Call("min", (t.when(may_qualify, low),))),
            Item(f"{name}_possible_last", t.Call("max", (t.when(may_qualify, high),))),
            Item(f"{name}_undated", t.count(t.every((may_qualify, t.Is(low, "NULL"))))),
        )
        self._add(items)
        return {item.name.removeprefix(f"{name}_"): t.Column(self.alias, item.name) for item in items}

    def _add(self, items: tuple[Item, ...]) -> None:
        """Take each column once: claims may say in other words how many there are of the same events."""
        for item in items:
            self._features.setdefault(item.name, item)

    # ------------------------------------------------------------ points

    def point(self, named: NamedPoint) -> None:
        """Work out a point in time: how many events qualify for it, and between which days it lies."""
        name, point = named.name, named.point
        level = self.context.level(point)
        qualifies = self._qualifies(level, f"{name}_qualifies", point.events)
        may_qualify = t.Is(qualifies, "FALSE", negated=True)
        low, high = self._edge(level, point)
        low_value: t.Expr
        high_value: t.Expr
        if point.nth > 1:
            low_value, high_value = self._nth(level, point.nth, name, (qualifies, may_qualify), (low, high))
        elif point.which is m.Which.FIRST:
            open_end = t.Day(EARLIEST)
            low_value = _unless_open("min", t.when(may_qualify, _or(low, open_end)), open_end)
            high_value = t.Call("min", (t.when(qualifies, high),))
        else:
            open_end = t.Day(LATEST)
            low_value = t.Call("max", (t.when(qualifies, low),))
            high_value = _unless_open("max", t.when(may_qualify, _or(high, open_end)), open_end)
        self._points.setdefault(level, []).extend(
            (
                Item(point_column(name, "certain"), t.count(qualifies), (name.replace("_", " "),)),
                Item(point_column(name, "possible"), t.count(may_qualify)),
                Item(point_column(name, "low"), low_value),
                Item(point_column(name, "high"), high_value),
            )
        )

    def _nth(
        self,
        level: int,
        nth: int,
        name: str,
        qualifies: tuple[t.Expr, t.Expr],
        days: tuple[t.Expr, t.Expr],
    ) -> tuple[t.Expr, t.Expr]:
        """The nth of the earliest days of all that may qualify, and of the latest days of all that do."""
        steps = self._steps(level)
        certain, possible = qualifies
        values = []
        for edge, counts, day, open_end in (
            ("low", possible, days[0], t.Day(EARLIEST)),
            ("high", t.Is(certain, "TRUE"), days[1], t.Day(LATEST)),
        ):
            known = steps.let(f"{name}_{edge}_day", _or(day, open_end))
            same = (t.Column(steps.alias, PATIENT), steps.let(f"{name}_{edge}_counts", counts))
            place = t.Over(t.Call("row_number", ()), same, known)
            is_nth = t.Compare("=", steps.let(f"{name}_{edge}_place", place), t.Number(nth))
            values.append(_unless_open("min", t.when(t.every((counts, is_nth)), known), open_end))
        return values[0], values[1]

    def _edge(self, level: int, point: m.EventPoint) -> tuple[t.Expr, t.Expr]:
        """The days between which the start or the end of an event lies.

        Without a recorded end a treatment may have gone on for any time; anything else was over at once.
        """
        low, high = self._column("start_from"), self._column("start_to")
        steps = self._steps(level)
        if point.edge is m.Edge.START:
            return steps.take("start_earliest", low), steps.take("start_latest", high)
        recorded = self._column("end_recorded")
        without_end = None if point.events.term.kind is m.Kind.TREATMENT else high
        earliest = t.Case(((recorded, self._column("end_from")),), low)
        latest = t.Case(((recorded, self._column("end_to")),), without_end)
        return steps.take("end_earliest", earliest), steps.take("end_latest", latest)

    # ------------------------------------------------------------ which events qualify

    def _qualifies(self, level: int, wish: str, rows: m.EventRows) -> t.Column:
        self._terms.update(dict.fromkeys(rows.term.names))
        is_one = t.one_of(self._column("event_term"), rows.term.names)
        parts = [self._lies(rows)]
        if rows.test is not None:
            parts.append(self._test(rows.test, rows.term.kind))
        if self.context.layout.certainty:
            parts.append(self._column("is_confirmed"))
        passes = t.every(parts)
        truth = is_one if passes == t.TRUE else t.Case(((is_one, passes),), t.FALSE)
        return self._steps(level).take(wish, truth, f"{rows.term.name} {rows.window.text}")

    def _lies(self, rows: m.EventRows) -> t.Expr:
        """Whether the start of an event, its end or any day of it lies in the window."""
        window, start = rows.window, Days(self._column("start_from"), self._column("start_to"))
        match rows.lies:
            case m.Lies.START:
                return self.context.inside(start, window)
            case m.Lies.END:
                upper = None if window.upper is None else self.context.moment(window.upper)
                return t.every(
                    (
                        *(() if window.lower is None else (self._not_over(window.lower, rows.term.kind),)),
                        self._has_ended(upper, rows.term.kind),
                    )
                )
            case m.Lies.ANY_DAY:
                parts = []
                if window.upper is not None:
                    parts.append(on_or_before(start, self.context.moment(window.upper)))
                if window.lower is not None:
                    started_later = on_or_after(start, self.context.moment(window.lower))
                    not_over = self._not_over(window.lower, rows.term.kind)
                    parts.append(t.Case(((started_later, t.TRUE),), not_over))
                return t.every(parts)
            case _:
                assert_never(rows.lies)

    def _not_over(self, at: m.Bound, kind: m.Kind) -> t.Expr:
        """Whether an event has not ended before a day.

        Without a recorded end a treatment may have ended on any day from its start on; anything else goes on.
        """
        moment = self.context.moment(at)
        after = on_or_after(Days(self._column("end_from"), self._column("end_to")), moment)
        without_end = moment.exists
        if kind is m.Kind.TREATMENT:
            later = t.Compare(">=", self._column("start_from"), moment.high)
            without_end = t.every((moment.exists, t.Case(((later, t.TRUE),))))
        return t.Case(((self._column("end_recorded"), after),), without_end)

    def _has_ended(self, by: Moment | None, kind: m.Kind) -> t.Expr:
        """Whether an event has ended, by a day if there is one."""
        ended: t.Expr = t.TRUE
        if by is not None:
            ended = on_or_before(Days(self._column("end_from"), self._column("end_to")), by)
        without_end: t.Expr = t.FALSE
        if kind is m.Kind.TREATMENT:
            without_end = t.TRUE if by is None else self._may_have_ended(by)
        return t.Case(((self._column("end_recorded"), ended),), without_end)

    def _may_have_ended(self, by: Moment) -> t.Expr:
        """Whether a treatment without a recorded end has ended by a day: it has not if it began later."""
        later = t.Compare(">", self._column("start_from"), by.high)
        return t.every((by.exists, t.Case(((later, t.FALSE),))))

    def _test(self, test: m.RowTest, kind: m.Kind) -> t.Expr:
        def simple(test: m.RowTest) -> t.Expr:
            match test:
                case m.AttributeTest(column, wanted, allowed):
                    return code_truth(self._attribute(column), wanted, allowed)
                case m.AmountTest(column, comparison, limit):
                    number = self._attribute(column, numeric=True)
                    return t.Compare(comparison.value, number, limit_literal(limit.value))
                case m.DurationTest():
                    return self._duration(test)
                case m.OngoingTest(at):
                    return self._not_over(at, kind)
                case _:
                    raise TypeError(f"not a test of an event: {test}")

        return row_truth(test, simple)

    def _duration(self, test: m.DurationTest) -> t.Expr:
        """First and last day both count: four weeks are over on the 27th day after the first."""

        def last_day(start: str) -> t.Expr:
            return self.context.dialect.shifted(self._column(start), test.length.plus_days(-1))

        shortest = (self._column("end_from"), last_day("start_to"))
        longest = (self._column("end_to"), last_day("start_from"))
        return between_orders(test.comparison, shortest, longest)

    # ------------------------------------------------------------ columns of the rows

    def _attribute(self, column: str, *, numeric: bool = False) -> t.Column:
        dialect = self.context.dialect
        dialect.identifier(column)  # a name that cannot be written is refused here, at its criterion
        name = self._attributes.of(column, f"event_{column}")
        cell = t.Column("e", dialect.stored_name(column))
        stored = dialect.number(dialect.stored_number(cell)) if numeric else dialect.stored_text(cell)
        return self._rows.take(name, stored)

    def _column(self, name: str) -> t.Column:
        if name not in self._columns:
            self._columns[name] = self._put(name, self._value(name))
        return self._columns[name]

    def _value(self, name: str) -> t.Expr:
        stored_text = self.context.dialect.stored_text
        match name:
            case "event_term":
                return stored_text(t.Column("e", "term"))
            case "end_recorded":
                return t.Is(t.Column("e", "end_date"), "NULL", negated=True)
            case "is_confirmed":
                # One that is only suspected may not have been: what it decides is unknown.
                certainty = _or(stored_text(t.Column("e", "certainty")), t.Text(CONFIRMED))
                return t.Case(((t.Compare("=", certainty, t.Text(CONFIRMED)), t.TRUE),))
            case _:
                date, _, edge = name.partition("_")
                return self._possible_days(date)[0 if edge == "from" else 1]

    def _possible_days(self, date: str) -> tuple[t.Expr, t.Expr]:
        """The first and the last day that the start or the end of an event may be."""
        cell = t.Column("e", f"{date}_date")
        if self.context.layout.whole_dates:
            return (self.context.dialect.day(cell),) * 2
        return self.context.dialect.possible_days(cell, lambda end, value: self._put(f"{date}_{end}", value))

    def _put(self, name: str, value: t.Expr) -> t.Column:
        """A column of the rows, worked out from the table or from columns of the rows before it."""
        own = [column for column in t.columns(value) if column.table == self._rows.alias]
        if own == [value]:
            return own[0]
        return self._rows.let(name, value) if own else self._rows.take(name, value)

    def _steps(self, level: int) -> Steps:
        if level not in self._tests:
            name = f"{self.prefix}_tests_{level}" if level else f"{self.prefix}_tests"
            comments = ("Which of them qualify: true, false, or unknown.",)
            self._tests[level] = Steps((name,), "r", comments=(comments,))
        return self._tests[level]

    # ------------------------------------------------------------ tables

    def rows_table(self) -> tuple[CommonTable, ...]:
        """The needed events, each date as the days it may be."""
        if not self._tests:
            return ()
        term = self.context.dialect.stored_text(t.Column("e", "term"))
        self._rows.source = From(self.context.layout.table("events"), "e")
        self._rows.where = t.every((self.where, t.one_of(term, self._terms)))
        *first, last = self._rows.tables()
        return (*first, replace(last, use="shared") if len(self._tests) > 1 else last)

    def point_tables(self, level: int) -> tuple[CommonTable, ...]:
        """The points of a level, which hang on the context of the level below."""
        comments = ("The points in time that come from events: how many qualify, and between which days.",)
        name, context = points_table(level), self.context.name(level - 1)
        return self._grouped(level, name, self._points[level], context, comments)

    @property
    def counted(self) -> bool:
        """Whether any events are counted."""
        return bool(self._features)

    def join(self) -> Join:
        """The counts joined to the patients' context."""
        return Join(From((self.features,), self.alias), same_patient(self.alias, "c"), outer=True)

    def feature_tables(self) -> tuple[CommonTable, ...]:
        """The counts of events."""
        comments = ("How many events qualify, certainly and possibly.",)
        context = self.context.having(self._tests[0].reads("c"))
        return self._grouped(0, self.features, list(self._features.values()), context, comments)

    def _grouped(
        self, level: int, name: str, items: list[Item], context: str, comments: tuple[str, ...]
    ) -> tuple[CommonTable, ...]:
        steps = self._tests[level]
        steps.source = From((self._rows.last,), self._rows.alias)  # the last when all columns are known
        steps.joins[:] = [Join(From((context,), "c"), same_patient("c", "v"))]
        patient = t.Column(steps.alias, PATIENT)
        query = Query((Item(PATIENT, patient), *items), From((steps.last,), steps.alias), group_by=(patient,))
        return (*steps.tables(), CommonTable(name, query, comments))


def _or(value: t.Expr, instead: t.Expr) -> t.Expr:
    return t.Call("coalesce", (value, instead))


def _unless_open(aggregate: str, value: t.Expr, open_end: t.Expr) -> t.Expr:
    """The least or greatest day; none where an unknown one may lie beyond all others."""
    return t.Call("nullif", (t.Call(aggregate, (value,)), open_end))
