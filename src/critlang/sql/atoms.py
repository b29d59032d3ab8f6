"""The truth of each atom, and its deciding fact, as columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from critlang import model as m
from critlang.dates import TimeUnit
from critlang.plan import Plan
from critlang.record import Record, field
from critlang.sql import tree as t
from critlang.sql.comparing import Days, between_orders
from critlang.sql.context import CONTEXT, PatientContext
from critlang.sql.dialects.base import ColumnKind, Dialect
from critlang.sql.errors import CannotExpressError, Inexpressible
from critlang.sql.quantifiers import CODES, code_of
from critlang.sql.rows import PickedRow, ScannedRow
from critlang.sql.scans import Scan, ScansOfAtoms
from critlang.sql.statement import PATIENT, From, Steps
from critlang.sql.values import ValueTests

if TYPE_CHECKING:
    from critlang.sql.derived import DerivedValues
    from critlang.sql.means import MeanColumns

EVIDENCE: tuple[tuple[str, ColumnKind], ...] = (
    ("value", "text"),
    ("unit", "text"),
    ("date", "day"),
    ("row", "integer"),
)
"""The parts of a deciding fact and the types of their columns."""


class Evidence(Record):
    """The deciding fact of an atom; None where its kind of atom never has that part."""

    value: t.Expr | None = None
    unit: t.Expr | None = None
    date: t.Expr | None = None
    row: t.Expr | None = None

    def part(self, name: str) -> t.Expr | None:
        """The part called ``value``, ``unit``, ``date`` or ``row``."""
        found: t.Expr | None = getattr(self, name)
        return found


class AtomColumns(Record):
    """An atom's number in the statement, and its columns."""

    number: int
    truth: t.Column
    evidence: Evidence


class Atoms(Record, frozen=False):
    """Turns atoms into columns: what they need is asked of the scans, and converted in ``facts``."""

    plan: Plan
    context: PatientContext
    tests: ValueTests
    scans: ScansOfAtoms
    evidence: bool
    tests_rows: bool = False
    """Whether tests are tried in the rows, before one is picked; not with evidence, which that row shows."""
    columns: dict[m.Atom, AtomColumns] = field(default_factory=dict)
    facts: Steps = field(init=False)
    truths: Steps = field(init=False)
    _formulas: DerivedValues | None = field(init=False, default_factory=lambda: None)
    _counted: dict[str, int] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        picked = ("What was found for each patient: picked rows, made comparable; counts; ages.",)
        units = ("The same, with the unit of each picked result looked up, and ages on its day.",)
        limits = ("The same, with limits in the unit of each picked result.",)
        self.facts = Steps(("patient_facts",), "f", From((CONTEXT,), "c"), (picked, units, limits))
        facts = ", and the fact that it rests on" if self.evidence else ""
        deciding = ", and the number of the statement that decides each" if self.evidence else ""
        atoms = (f"Each elementary statement: true, false, or NULL for unknown{facts}.",)
        criteria = (f"The criteria as formulas over these{deciding}.",)
        names = ("patient_atoms", "patient_criteria")
        self.truths = Steps(names, "k", From(("patient_facts",), "f"), (atoms, criteria))

    @property
    def dialect(self) -> Dialect:
        """The dialect of the statement."""
        return self.context.dialect

    def add(self, atom: m.Atom, criterion: m.Criterion) -> AtomColumns:
        """The columns of an atom, named after the criterion where it first stands.

        Raises CannotExpressError.
        """
        known = self.columns.get(atom)
        if known is None:
            try:
                truth, evidence = self._read(atom)
            except Inexpressible as problem:
                span = atom.span or criterion.span
                raise CannotExpressError(criterion.path, span, str(problem)) from problem
            place = self._counted[criterion.path] = self._counted.get(criterion.path, 0) + 1
            name = f"a {criterion.path} {place}"
            number = len(self.columns) + 1
            column = self.truths.take(name, truth, f"{number}: {atom.text}" if atom.text else str(number))
            known = AtomColumns(number, column, self._evidence_columns(name, evidence))
            self.columns[atom] = known
        return known

    def _evidence_columns(self, name: str, evidence: Evidence) -> Evidence:
        if not self.evidence:
            return Evidence()
        parts = {part: evidence.part(part) for part, _ in EVIDENCE}
        taken = {
            part: None if value is None else self.truths.take(f"{name} {part}", value)
            for part, value in parts.items()
        }
        return Evidence(**taken)

    # ------------------------------------------------------------ the kinds of atoms

    def _read(self, atom: m.Atom) -> tuple[t.Expr, Evidence]:
        match atom:
            case m.PickAtom(feature, test):
                return self._picked(feature, test)
            case m.DerivedAtom(value, test):
                return self._derived(value, test)
            case m.QuantifiedAtom(feature):
                return self._quantified(feature)
            case m.CountAtom(m.EventCount() as feature, comparison, count):
                return self._event_count(feature, comparison, count)
            case m.CountAtom(m.ResultCount() as feature, comparison, count):
                return self._result_count(feature, comparison, count)
            case m.AgeAtom():
                return self._age(atom)
            case m.DayAtom(point, window):
                return self._day(point, window)
            case m.SexAtom(wanted):
                sex = self.sex()
                return t.Compare("=", sex, t.Text(wanted)), Evidence(sex)
            case m.AttestedAtom(feature):
                return self._attested(feature)
            case m.ParameterAtom(_, value):
                return t.Truth(value), Evidence(None if atom.shown is None else t.Text(atom.shown))
            case m.CountAtom():
                raise TypeError(f"nothing to count: {atom.feature}")
            case _:
                assert_never(atom)

    def sex(self) -> t.Column:
        """The patient's sex: ``female``, ``male`` or no value."""
        column = self.context.patient("sex")
        return self.facts.take(column.name, column)

    # ------------------------------------------------------------ picked results and answers

    def _picked(self, pick: m.Pick, test: m.RowTest) -> tuple[t.Expr, Evidence]:
        if self.tests_rows:
            from critlang.sql.said import said_by_picked

            return said_by_picked(self, pick, test), Evidence()
        inside, row = self.picked(pick)
        truth = t.Case(((inside, self.tests.truth(test, pick.rows.term, row)),))
        return truth, self._evidence_of(row) if self.evidence else Evidence()

    def picked(self, pick: m.Pick) -> tuple[t.Expr, PickedRow]:
        """Whether a picked row certainly lies in the window, and the row."""
        name, rows = self.plan.name_of(pick), pick.rows
        scan = self.scans.of(pick)
        row = self._pick(name, scan, self.condition(pick, scan), rows, which=pick.which)
        return self.facts.take(f"{name}_inside", self.context.day_inside(row.raw("day"), rows.window)), row

    def condition(self, pick: m.Pick, scan: Scan) -> t.Expr:
        """The rows of a scan that one is picked of."""
        rows = pick.rows
        condition = scan.needed(rows.term.names, rows.window)
        if pick.to is None:
            return condition
        return t.every((condition, self._nearest(self.plan.name_of(pick), scan, rows, pick.to)))

    def _nearest(self, name: str, scan: Scan, rows: m.ResultRows, to: m.Bound) -> t.Expr:
        """Whether no other result is nearer to a day; one without a day is as near as can be."""
        day = self.dialect.day(t.Column("s", "date"))
        days = self.dialect.completed(TimeUnit.DAYS, self.context.moment(to).low, day)
        apart = scan.rows.take(f"{name}_days", t.Call("coalesce", (t.Call("abs", (days,)), t.Number(0))))
        meant = scan.rows.let(f"{name}_meant", scan.meant(rows.term.names, rows.window))
        least = t.Over(t.Call("min", (apart,)), (t.Column(scan.rows.alias, PATIENT), meant))
        return t.Compare("=", apart, scan.rows.let(f"{name}_least_days", least))

    def _derived(self, value: m.Derived, test: m.RowTest) -> tuple[t.Expr, Evidence]:
        if self._formulas is None:
            from critlang.sql.derived import DerivedValues

            self._formulas = DerivedValues(self.plan, self.dialect, self.tests.readings, self)
        found = self._formulas.value(value)
        truth = self._formulas.passes(test, found.number)
        known = t.Is(found.number, "NULL", negated=True)
        unit = "" if value.term.unit is None else value.term.unit.label
        day = None if found.day is None else t.when(known, found.day)
        return truth, Evidence(self.dialect.number_text(found.number), t.when(known, t.Text(unit)), day)

    def mean(self, mean: m.Mean) -> t.Expr:
        """A mean, as a double."""
        return self._mean(mean).number()

    def mean_day(self, mean: m.Mean) -> t.Expr:
        """The day of the latest result that a mean is of."""
        return self._mean(mean).day()

    def _mean(self, mean: m.Mean) -> MeanColumns:
        from critlang.sql.means import MeanColumns

        return MeanColumns(self, self.scans.of(mean), mean)

    def truth(self, atom: m.Atom) -> t.Expr:
        """The truth of an atom that is no statement of its own. Raises Inexpressible."""
        return self._read(atom)[0]

    def _pick(
        self,
        name: str,
        scan: Scan,
        condition: t.Expr,
        rows: m.ResultRows,
        *,
        which: m.Which = m.Which.LATEST,
        rank: t.Expr | None = None,
    ) -> PickedRow:
        latest = which is not m.Which.FIRST
        what = f"{which.value} {rows.term.name}" if rank is None else f"deciding {rows.term.name}"
        comment = f"{what} {rows.window.text}".strip()
        raw = scan.pick(name, condition, latest=latest, comment=comment, rank=rank)
        return PickedRow(self, name, raw, rows.term.kind.numeric)

    def _evidence_of(self, row: PickedRow) -> Evidence:
        value = row.field("value")
        if not row.numeric:
            return Evidence(value, None, row.field("day"), row.field("id"))
        sign = t.Call("coalesce", (row.field("comparator"), t.Text("")))
        shown = t.joined(sign, self.dialect.number_text(value))
        return Evidence(shown, row.field("unit"), row.field("day"), row.field("id"))

    def _attested(self, answer: m.Answer) -> tuple[t.Expr, Evidence]:
        name, scan = self.plan.name_of(answer), self.scans.of_answer(answer)
        condition = scan.needed((answer.path,), answer.window)
        comment = f"answer to {answer.path} {answer.window.text}".strip()
        row = PickedRow(self, name, scan.pick(name, condition, latest=True, comment=comment), False)
        inside = self.facts.take(f"{name}_inside", self.context.day_inside(row.raw("day"), answer.window))
        until = row.field("valid_until")
        never_expires = t.Is(until, "NULL")
        valid = t.some((never_expires, self._not_before_index(until)))
        truth = t.Case(((t.every((inside, valid)), t.Compare("=", row.field("value"), t.Text("yes"))),))
        return truth, Evidence(
            row.field("value"), None, row.field("day"), row.field("id")
        ) if self.evidence else Evidence()

    def _not_before_index(self, day: t.Expr) -> t.Expr:
        index = next((anchor.name for anchor in self.plan.protocol.anchors if anchor.is_index), None)
        if index is None:
            return t.UNKNOWN
        column = self.context.moment(m.Bound(m.AnchorPoint(index))).low
        assert isinstance(column, t.Column)
        return t.Compare(">=", day, self.facts.take(column.name, column))

    # ------------------------------------------------------------ any, all, counts

    def passes(
        self, feature: m.Quantified | m.ResultCount, name: str, scan: Scan
    ) -> tuple[t.Expr, t.Expr, t.Expr]:
        """In the rows of a scan: which are meant, whether one lies in the window, whether it passes too."""
        rows = feature.rows
        condition = scan.needed(rows.term.names, rows.window)
        inside = scan.window(rows.window)
        if isinstance(feature, m.ResultCount) and isinstance(feature.among, m.LatestOf):
            place = scan.place(name, rows.term.names, rows.window, f"{rows.term.name}: 1 for the latest")
            condition = t.every((condition, t.Compare("<=", place, t.Number(feature.among.count))))
        if feature.test is None:
            return condition, inside, inside
        row = ScannedRow(self, name, scan, rows.term.names)
        return condition, inside, self.passes_in_row(feature.test, rows.term, row)

    def passes_in_row(self, test: m.RowTest, term: m.Term, row: ScannedRow) -> t.Expr:
        """Whether a row of a scan passes a test; NULL in rows of other labels. Raises Inexpressible."""
        passes = t.when(row.scan.is_one(row.labels), self.tests.truth(test, term, row))
        return row.let("passes", passes, f"{term.name}: whether it passes the test")

    def _quantified(self, feature: m.Quantified) -> tuple[t.Expr, Evidence]:
        """One number per row; the greatest tells the truth, and, with the row's order, which row decides.

        For ``any``: 3 a row in the window passes, 2 a row may, 1 it fails, 0 it fails if it is in the window.
        For ``all``, what makes it false comes first.
        """
        name, rows = self.plan.name_of(feature), feature.rows
        scan, is_any = self.scans.of(feature), feature.quantifier is m.Quantifier.ANY
        condition, inside, passes = self.passes(feature, name, scan)
        code = scan.rows.let(
            f"{name}_code", t.when(condition, code_of(inside, passes, is_any)), CODES[feature.quantifier]
        )
        words = f"{feature.quantifier.value} {rows.term.name} {rows.window.text}".strip()
        greatest = scan.aggregate(f"{name}_code", t.Call("max", (code,)), f"{words}: the greatest number")
        found = self.facts.take(greatest.name, greatest)
        decided = (((t.Number(3),), t.Truth(is_any)), ((t.Number(1),), t.Truth(not is_any)))
        truth = t.Choose(found, decided)
        if not self.evidence:
            return truth, Evidence()
        rank = t.Case(((t.Compare("=", code, t.Number(0)), t.Number(1)),), code)
        recorded = t.Is(code, "NULL", negated=True)
        return truth, self._evidence_of(self._pick(name, scan, recorded, rows, rank=rank))

    def _result_count(
        self, feature: m.ResultCount, comparison: m.Comparison, count: int
    ) -> tuple[t.Expr, Evidence]:
        from critlang.sql.result_counts import ResultCounts

        counts = ResultCounts(self, feature, self.scans.of(feature))
        truth, certain = counts.held_against(comparison, count)
        return truth, Evidence(self.dialect.text(certain))

    def _event_count(
        self, feature: m.EventCount, comparison: m.Comparison, count: int
    ) -> tuple[t.Expr, Evidence]:
        name, rows = self.plan.name_of(feature), feature.rows
        words = f"{rows.term.name} {rows.window.text}".strip()
        events = self.scans.of_events(feature)
        certain, possible = (self.number(each) for each in events.count(name, feature, words))
        if feature.apart is not None:
            from critlang.sql.spacing import two_apart

            certain, possible = two_apart(
                self, name, feature.apart, (certain, possible), events.days(name, feature)
            )
        at_most = possible if rows.term.closed else None
        truth = self.compare_counts(comparison, certain, at_most, count)
        return truth, Evidence(self.dialect.text(certain))

    def number(self, column: t.Column) -> t.Column:
        """A count, which is 0 for a patient without any row."""
        return self.facts.take(column.name, t.Call("coalesce", (column, t.Number(0))))

    def compare_counts(
        self, comparison: m.Comparison, certain: t.Expr, possible: t.Expr | None, count: int
    ) -> t.Expr:
        """A count held against a number; without a possible one there may be any number of others."""
        needed = t.Number(count)
        highest = None if possible is None else (possible, needed)
        return between_orders(comparison, (certain, needed), highest)

    # ------------------------------------------------------------ age

    def _age(self, atom: m.AgeAtom) -> tuple[t.Expr, Evidence]:
        low, high = self.ages(atom.at, atom.unit)
        limit = t.Number(atom.count)
        truth = between_orders(atom.comparison, (low, limit), (high, limit))
        low_text, high_text = self.dialect.text(low), self.dialect.text(high)
        range_text = t.joined(low_text, t.Text(" to "), high_text)
        shown = t.Case(((t.Compare("=", low, high), low_text),), range_text)
        known_age = t.Is(low, "NULL", negated=True)
        return truth, Evidence(shown, t.when(known_age, t.Text(atom.unit.value)))

    def ages(self, bound: m.Bound, unit: TimeUnit) -> tuple[t.Column, t.Column]:
        """The youngest and the oldest age that the patient may have on a day."""
        at = self.context.moment(bound)
        born = self.context.patient("born_from"), self.context.patient("born_to")
        youngest = self.dialect.completed(unit, born[1], at.low)
        oldest = self.dialect.completed(unit, born[0], at.high)
        if at.exists != t.TRUE:
            bounded = (t.Is(day, "NULL", negated=True) for day in (at.low, at.high))
            known = t.every((at.exists, *bounded))
            youngest, oldest = t.when(known, youngest), t.when(known, oldest)
        place = at.low.name if isinstance(at.low, t.Column) else ""
        low = self.facts.take(f"youngest_age_in_{unit.value}_at_{place}", youngest)
        high = self.facts.take(f"oldest_age_in_{unit.value}_at_{place}", oldest)
        return low, high

    def _day(self, point: m.Point, window: m.Window) -> tuple[t.Expr, Evidence]:
        """Whether the day of an anchor or an event lies in a window."""
        from critlang.wording import point_text

        moment = self.context.moment(m.Bound(point))
        inside = t.every((moment.exists, self.context.inside(Days(moment.low, moment.high), window)))
        truth = self.facts.take(f"{point_text(point)} {window.text}", inside)
        day = moment.low
        if moment.low != moment.high:
            day = t.when(t.every((moment.exists, t.Compare("=", moment.low, moment.high))), day)
        return truth, Evidence(date=self.facts.take(f"day of {point_text(point)}", day))

    # ------------------------------------------------------------ the parts of the statement

    def join_features(self) -> None:
        """Join the features that are in use to the patient's context. Called when all atoms are there."""
        self.facts.joins.extend(self.scans.joins())
        self.truths.source = From((self.facts.last,), "f")
