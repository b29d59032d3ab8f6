"""The patient: sex, birth, anchors, and the days that windows hang on, one row per patient."""

from __future__ import annotations

from collections.abc import Set
from datetime import date

from critlang import model as m
from critlang.dates import Offset
from critlang.facts import SEXES
from critlang.plan import Plan, bounds_of_test
from critlang.record import Record, field
from critlang.sql import tree as t
from critlang.sql.comparing import Days, Moment, on_or_after, on_or_before
from critlang.sql.dialects.base import Dialect
from critlang.sql.layout import Layout
from critlang.sql.names import Names
from critlang.sql.statement import PATIENT, CommonTable, From, Item, Join, Query, same_patient

CONTEXT = "patient_context"
"""The common table of patients with all days; a scan joins the lowest level that has what it reads."""
ANCHORS = "anchor_dates"


class PatientContext(Record, frozen=False):
    """Gathers what is asked of the patient and of days, and builds the tables that give it.

    A point in time that comes from events can itself hang on another such point. The context of *level* 0
    has the anchors; that of level n adds the points whose events hang on points of lower levels.
    """

    plan: Plan
    dialect: Dialect
    layout: Layout
    stored: bool = False
    """Whether it is stored as a table before anything reads it: then only the last level can be read."""
    _names: Names = field(default_factory=lambda: Names((PATIENT,)))
    _patient: dict[str, Item] = field(default_factory=dict)
    _anchors: dict[str, str] = field(default_factory=dict)
    _days: list[list[Item]] = field(default_factory=lambda: [[]])
    _moments: dict[m.Bound, Moment] = field(default_factory=dict)

    # ------------------------------------------------------------ what may be asked for

    def patient(self, name: str) -> t.Column:
        """``sex`` (female, male or NULL), ``born_from``, ``born_to`` (the days the birth may be on)."""
        if name not in self._patient:
            self._patient[name] = self._patient_item(name)
        return t.Column("c", self._patient[name].name)

    def moment(self, bound: m.Bound) -> Moment:
        """The day of a bound, as columns of ``c``."""
        if bound not in self._moments:
            match bound.point:
                case m.AnchorPoint(anchor):
                    self._moments[bound] = self._anchor_moment(anchor, bound)
                case m.DatePoint(day):
                    self._moments[bound] = self._date_moment(day, bound)
                case m.EventPoint():
                    self._moments[bound] = self._event_moment(bound.point, bound)
        return self._moments[bound]

    def inside(self, days: Days, window: m.Window) -> t.Expr:
        """Whether days lie in a window, in columns of ``c``."""
        parts = []
        if window.lower is not None:
            parts.append(on_or_after(days, self.moment(window.lower)))
        if window.upper is not None:
            parts.append(on_or_before(days, self.moment(window.upper)))
        return t.every(parts)

    def day_inside(self, day: t.Expr, window: m.Window) -> t.Expr:
        """Whether the day of a result lies in a window; a day that is not known may lie in any."""
        if window.lower is None and window.upper is None:
            return t.when(t.Is(day, "NULL", negated=True), t.TRUE)
        return self.inside(Days(day, day), window)

    # ------------------------------------------------------------ columns

    def _patient_item(self, name: str) -> Item:
        match name:
            case "sex":
                recorded = self.dialect.stored_text(t.Column("p", "sex"))
                return Item("patient_sex", t.when(t.one_of(recorded, SEXES), recorded))
            case "born_from":
                return Item("born_from", self.dialect.earliest(t.Column("p", "birth_date")))
            case "born_to":
                return Item("born_to", self.dialect.latest(t.Column("p", "birth_date")))
            case _:
                raise KeyError(name)

    def _anchor_moment(self, anchor: str, bound: m.Bound) -> Moment:
        column = self._anchors.get(anchor)
        if column is None:
            column = self._anchors[anchor] = self._names.of(("anchor", anchor), f"{anchor} date", "anchor")
        name = column
        if bound.offset != Offset() or bound.other is not None:
            name = self._names.of(("anchor", bound), f"{anchor} {_moved(bound)}", "anchor")
        value = self._shifted(t.Column("d", column), bound)
        self._days[0].append(Item(name, value))
        return Moment(t.Column("c", name), t.Column("c", name))

    def _date_moment(self, day: date, bound: m.Bound) -> Moment:
        """A date of the calendar: a column like the others, so that it is worked out once."""
        name = self._names.of(("date", bound), f"{day} {_moved(bound)}".strip(), "date")
        value = self._shifted(t.Day(day), bound)
        self._days[0].append(Item(name, value))
        return Moment(t.Column("c", name), t.Column("c", name))

    def _shifted(self, day: t.Expr, bound: m.Bound) -> t.Expr:
        """A day moved as far as a bound says."""
        if bound.other is None:
            return self.dialect.shifted(day, bound.offset)
        choose = self.dialect.greatest if bound.later else self.dialect.least
        return t.Call(choose, tuple(self.dialect.shifted(day, each) for each in (bound.offset, bound.other)))

    def _event_moment(self, point: m.EventPoint, bound: m.Bound) -> Moment:
        level, name = self.level(point), self.plan.name_of_point(point)
        while len(self._days) <= level:
            self._days.append([])
        exists = self._names.of(("point", point), f"{name} exists", "point")
        if bound == m.Bound(point):
            self._days[level].append(Item(exists, _exists(point, name)))
        else:
            self.moment(m.Bound(point))
        columns = []
        for edge in ("low", "high"):
            suffix = f" {_moved(bound)}" if bound != m.Bound(point) else ""
            column = self._names.of(("point", bound, edge), f"{name}{suffix} {edge}", "point")
            value = self._shifted(t.Column("q", point_column(name, edge)), bound)
            self._days[level].append(Item(column, value))
            columns.append(t.Column("c", column))
        return Moment(columns[0], columns[1], t.Column("c", exists))

    # ------------------------------------------------------------ levels

    def level(self, point: m.EventPoint) -> int:
        """How many levels of points lie below a point, its own included."""
        return 1 + max((self.level(inner) for inner in points_in(point.events)), default=0)

    @property
    def levels(self) -> int:
        """The highest level."""
        return len(self._days) - 1

    def name(self, level: int) -> str:
        """The name of the context that has the points up to a level."""
        if level == self.levels:
            return CONTEXT
        return "patient_anchors" if level == 0 else f"{CONTEXT}_{level}"

    def having(self, names: Set[str]) -> str:
        """The name of the context of the lowest level that has these columns.

        An engine that folds common tables in does not work the events out for those who need anchors only.
        """
        if self.stored:
            return CONTEXT
        levels = (level for level, items in enumerate(self._days) for item in items if item.name in names)
        return self.name(max(levels, default=0))

    # ------------------------------------------------------------ tables

    def anchor_table(self) -> tuple[CommonTable, ...]:
        """The anchors of each patient, side by side."""
        if not self._anchors:
            return ()
        day = self.dialect.day(t.Column("a", "date"))
        recorded = self.dialect.stored_text(t.Column("a", "anchor"))
        items = [Item(PATIENT, t.Column("a", PATIENT))]
        for anchor, name in self._anchors.items():
            is_it = t.Compare("=", recorded, t.Text(anchor))
            items.append(Item(name, t.Call("max", (t.when(is_it, day),))))
        query = Query(
            tuple(items),
            From(self.layout.table("anchors"), "a"),
            where=t.one_of(recorded, self._anchors),
            group_by=(t.Column("a", PATIENT),),
        )
        return (CommonTable(ANCHORS, query, ("The dates of each patient's anchors.",)),)

    def table(self, level: int) -> CommonTable:
        """The context that has the points up to a level."""
        new = tuple({item.name: item for item in self._days[level]}.values())
        if level == 0:
            patient = Item(PATIENT, t.Column("p", PATIENT))
            source = From(self.layout.table("patients"), "p")
            anchors = Join(From((ANCHORS,), "d"), same_patient("d", "p"), outer=True)
            items, joins = (patient, *self._patient.values(), *new), (anchors,) if self._anchors else ()
            comments: tuple[str, ...] = ("One row per patient, with the days that windows hang on.",)
        else:
            source = From((self.name(level - 1),), "c")
            items = (*self._carried(level), *new)
            joins = (Join(From((points_table(level),), "q"), same_patient("q", "c"), outer=True),)
            comments = ("The same, with the days that come from events.",)
        return CommonTable(self.name(level), Query(items, source, joins), comments, "shared")

    def _carried(self, level: int) -> tuple[Item, ...]:
        earlier = (item for items in self._days[:level] for item in items)
        names = dict.fromkeys(
            (PATIENT, *(item.name for item in self._patient.values()), *(i.name for i in earlier))
        )
        return tuple(Item(name, t.Column("c", name), carried=True) for name in names)


def points_table(level: int) -> str:
    """The name of the common table of the points of a level."""
    return f"event_points_{level}"


def point_column(name: str, what: str) -> str:
    """A column of a point: ``certain``, ``possible`` (how many events), ``low``, ``high`` (its day)."""
    return f"{name}_{what}"


def points_in(events: m.EventRows) -> tuple[m.EventPoint, ...]:
    """The points that a choice of events hangs on directly."""
    window = (events.window.lower, events.window.upper)
    bounds = (*(each for each in window if each is not None), *bounds_of_test(events.test))
    return tuple(bound.point for bound in bounds if isinstance(bound.point, m.EventPoint))


def _exists(point: m.EventPoint, name: str) -> t.Expr:
    """True if an event certainly qualifies; false if none can, and what is not recorded did not happen."""
    certain = t.Compare(">", t.Column("q", point_column(name, "certain")), t.Number(point.nth - 1))
    if not point.events.term.closed:
        return t.Case(((certain, t.TRUE),))
    possible = t.Compare(">", t.Column("q", point_column(name, "possible")), t.Number(point.nth - 1))
    return t.Case(((certain, t.TRUE), (possible, t.UNKNOWN)), t.FALSE)


def _moved(bound: m.Bound) -> str:
    words = _words(bound.offset)
    return words if bound.other is None else f"{words} or {_words(bound.other)}"


def _words(offset: Offset) -> str:
    years, months = divmod(abs(offset.months), 12)
    pieces = []
    if offset.months:
        count, unit = (years, "year") if not months else (abs(offset.months), "month")
        pieces.append(_piece(offset.months, count, unit))
    if offset.days:
        pieces.append(_piece(offset.days, abs(offset.days), "day"))
    return " ".join(pieces)


def _piece(sign: int, count: int, unit: str) -> str:
    return f"{'minus' if sign < 0 else 'plus'} {count} {unit}{'' if count == 1 else 's'}"
