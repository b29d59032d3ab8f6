"""The cells of a mapping as expressions over the rows of a source."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import assert_never

from critlang import plain_layout as plain
from critlang.mapping import records as r
from critlang.record import Record, field
from critlang.sql import tree as t
from critlang.sql.dialects.base import ColumnKind, Dialect

ROW = "s"
"""The alias of a source's rows."""

_PADDED_BELOW = 10
_NUMBERS = (plain.Cell.NUMBER, plain.Cell.PLAIN_NUMBER)
_DAYS = (plain.Cell.MOMENT, plain.Cell.DAY, plain.Cell.PARTIAL)
_TEXT = plain.Column("text", plain.Cell.TEXT)


class MappedCells(Record):
    """Writes cells in one dialect. ``units`` are the texts of units that can be compared.

    ``kinds`` says what is stored in the source's columns, where that is known: texts that should be numbers
    are then read as such, and numbers that should be texts.
    ``whole_dates``: no start or end of an event is a text. ``alone``: the plain table has no other source,
    whose columns might be of other types.
    """

    dialect: Dialect
    units: frozenset[str]
    kinds: Mapping[str, ColumnKind] = field(default_factory=dict)
    whole_dates: bool = False
    alone: bool = True

    def cell(self, column: plain.Column, cell: r.Cell | None) -> t.Expr:
        """The value of a plain column in a source's rows; none of the right type where there is no cell."""
        if cell is None:
            return self._nothing(column.cell)
        return self._cell(cell, column, self.alone or self.whole_dates)

    def text(self, cell: r.Cell | None) -> t.Expr:
        """A cell of texts which is no column of its own."""
        return self.cell(_TEXT, cell)

    def _nothing(self, holds: plain.Cell) -> t.Expr:
        if holds in _NUMBERS:
            return self.dialect.no_number()
        if holds is plain.Cell.PARTIAL and not self.whole_dates:
            return self.dialect.partial_date(self.dialect.missing("day"))
        if holds in _DAYS:
            return self.dialect.missing("day")
        return self.dialect.missing("integer" if holds is plain.Cell.ID else "text")

    def _cell(self, cell: r.Cell, column: plain.Column, alone: bool) -> t.Expr:
        """``alone``: nothing else can stand in the place of this value."""
        match cell:
            case r.ColumnCell(name):
                return self._column(t.Column(ROW, name), column.cell, alone)
            case r.AsTextCell(name):
                return self._as_text(t.Column(ROW, name), column.cell)
            case r.NumberedCell(columns):
                return self.numbered(columns)
            case r.FirstCell(cells):
                return t.Call("coalesce", tuple(self._cell(each, column, False) for each in cells))
            case r.LookedUpCell():
                return self._looked_up(cell, self.units if column.name == "unit" else None)
            case r.PartsCell(year, month, day):
                return self._parts(year, month, day)
            case r.TextCell(text):
                return self.dialect.constant(text)
            case _:
                assert_never(cell)

    def _column(self, column: t.Expr, holds: plain.Cell, alone: bool) -> t.Expr:
        dialect = self.dialect
        match holds:
            case plain.Cell.ID | plain.Cell.PATIENT | plain.Cell.NUMBER | plain.Cell.PLAIN_NUMBER:
                return column
            case plain.Cell.MOMENT:
                return dialect.moment(column)
            case plain.Cell.DAY | plain.Cell.PARTIAL if alone:
                return column
            case plain.Cell.PARTIAL if not self.whole_dates:
                return dialect.partial_date(column)
            case plain.Cell.DAY | plain.Cell.PARTIAL:
                return dialect.moment(column)
            case _:
                return dialect.stored_text(column)

    def _as_text(self, column: t.Expr, holds: plain.Cell) -> t.Expr:
        if holds is plain.Cell.PARTIAL:
            return self.dialect.as_text(column)
        text = self.dialect.text(column)
        return text if holds in (*_NUMBERS, *_DAYS) else self.dialect.stored_text(text)

    def _looked_up(self, cell: r.LookedUpCell, wanted: Collection[str] | None) -> t.Expr:
        """Only pairs that matter are written where all others can still be told apart."""
        subject, literals = self._compared(cell.column, [key for key, _ in cell.pairs])
        keys: dict[str, list[t.Expr]] = {}
        for key, text in cell.pairs:
            if wanted is None or cell.other is None or not text or text in wanted:
                keys.setdefault(text, []).append(literals[key])
        nothing = keys.pop("", [])
        branches = tuple((tuple(some), t.Text(text)) for text, some in keys.items())
        if cell.other is None:
            return t.Choose(subject, branches) if branches else self.dialect.missing("text")
        given = t.joined(t.Text(cell.other), self.dialect.text(t.Column(ROW, cell.column)))
        cases: list[tuple[t.Expr, t.Expr]] = []
        if nothing:
            cases.append((t.OneOf(subject, tuple(nothing)), self.dialect.missing("text")))
        cases += [(_is_one(subject, some), text) for some, text in branches]
        return t.Case(tuple(cases), given)

    def numbered(self, columns: tuple[str, ...], *more: t.Expr) -> t.Expr:
        """The number of a row's fact, in the order of some columns' texts (and ``more``)."""
        nothing = t.Text("")
        texts = [t.Call("coalesce", (self.dialect.text(t.Column(ROW, each)), nothing)) for each in columns]
        order = [part for text in (*texts, *more) for part in (text, t.Text(" "))][:-1]
        number = t.Over(t.Call("dense_rank", ()), (), self.dialect.stored_text(t.joined(*order)))
        return self.dialect.whole_number(number)

    def _parts(self, year: str, month: str, day: str) -> t.Expr:
        """A date as text, as far as it is known: ``2010``, ``2010-05`` or ``2010-05-17``."""
        years, months, days = self._digits(year), self._two_digits(month), self._two_digits(day)
        whole = t.joined(years, t.Text("-"), months, t.Text("-"), days)
        return t.Case(
            (
                (t.Is(self._stored(month), "NULL"), years),
                (t.Is(self._stored(day), "NULL"), t.joined(years, t.Text("-"), months)),
            ),
            whole,
        )

    def _digits(self, name: str) -> t.Expr:
        """A whole number as text; a text that is none as it stands, so that the date cannot be read."""
        text = self.dialect.text(self.whole(name))
        return t.Call("coalesce", (text, self._stored(name))) if self._is_text(name) else text

    def _two_digits(self, name: str) -> t.Expr:
        text = self._digits(name)
        small = t.Compare("<", self.whole(name), t.Number(_PADDED_BELOW))
        return t.Case(((small, t.joined(t.Text("0"), text)),), text)

    # ------------------------------------------------------------ texts and numbers

    def _is_text(self, name: str) -> bool:
        return self.kinds.get(name.lower()) == "text"

    def _stored(self, name: str) -> t.Expr:
        column = t.Column(ROW, name)
        return t.Call("crit_text", (column,)) if self._is_text(name) else column

    def of_source(self, id: t.Expr, cell: r.Cell | None, per_id: int, number: int) -> t.Expr:
        """The id of a row among those of several sources. A text that is no number stays what it is."""
        text = isinstance(cell, r.ColumnCell) and self._is_text(cell.column)
        whole = self.whole(cell.column) if isinstance(cell, r.ColumnCell) else id
        many = t.Combine("*", self.dialect.whole_number(whole), t.Number(per_id))
        made = t.Combine("+", many, t.Number(number))
        return t.Call("coalesce", (self.dialect.text(made), id)) if text else made

    def whole(self, name: str) -> t.Expr:
        """A column of whole numbers; of texts, those that are whole numbers."""
        return whole_number(t.Column(ROW, name), self.kinds.get(name.lower()))

    def _compared(self, name: str, values: Collection[r.Key]) -> tuple[t.Expr, dict[r.Key, t.Expr]]:
        """A column as it can be compared with some values, whatever is stored there, and these in SQL."""
        column, kind = t.Column(ROW, name), self.kinds.get(name.lower())
        if kind == "text" and all(isinstance(each, bool) for each in values):
            return t.Call("lower", (self.dialect.bare(column, kind),)), {
                each: t.Text(str(each).lower()) for each in values
            }
        if kind == "text" and all(isinstance(each, int) for each in values):
            return self.whole(name), {each: key_literal(each) for each in values}
        as_text = kind == "text" or (kind == "integer" and any(isinstance(each, str) for each in values))
        if as_text:
            shown, wanted = self._without_blanks(self.dialect.text(column), kind, values)
            return shown, {each: t.Text(str(key)) for each, key in wanted.items()}
        if not any(isinstance(each, str) for each in values):
            return column, {each: key_literal(each) for each in values}
        stored, wanted = self._without_blanks(column, kind, values)
        return stored, {each: key_literal(key) for each, key in wanted.items()}

    def _without_blanks(
        self, column: t.Expr, kind: ColumnKind | None, values: Collection[r.Key]
    ) -> tuple[t.Expr, dict[r.Key, r.Key]]:
        """Texts, and what they are compared with, without the blanks at their ends where these do not count.

        Where a value is nothing but blanks, they do.
        """
        if self.dialect.blanks_count or not all(str(each).strip() for each in values):
            return self.dialect.stored_text(column), {each: each for each in values}
        bare = {each: each.strip() if isinstance(each, str) else each for each in values}
        return self.dialect.stored_text(self.dialect.bare(column, kind)), bare

    # ------------------------------------------------------------ which rows

    def code(self, code: r.Coded, mapping: r.Mapping) -> t.Expr:
        """The code of a row, with its system before it where codes are texts."""
        if code.fixed is not None:
            return key_literal(code.fixed)
        if mapping.numbered and code.system is None:
            return self.whole(code.column)
        own = self.dialect.code_text(self._bare(code.column))
        if code.system is not None:
            own = t.joined(self._system(code.system), t.Text(" "), own)
        elif mapping.system:
            own = t.joined(t.Text(f"{mapping.system} "), own)
        return self.dialect.stored_text(own)

    def _bare(self, name: str) -> t.Expr:
        return self.dialect.bare(t.Column(ROW, name), self.kinds.get(name.lower()))

    def _system(self, cell: r.Cell) -> t.Expr:
        match cell:
            case r.ColumnCell(name):
                return self.dialect.stored_text(self._bare(name))
            case r.AsTextCell():
                return self.dialect.bare(self.text(cell), "text")
            case r.FirstCell(cells):
                return t.Call("coalesce", tuple(self._system(each) for each in cells))
            case _:
                return self.text(cell)

    def holds(self, name: str, text: str) -> t.Expr:
        """Whether what stands in a column is that text."""
        column, kind = self.dialect.text(t.Column(ROW, name)), self.kinds.get(name.lower())
        shown, wanted = self._without_blanks(column, kind, (text,))
        return t.Compare("=", shown, key_literal(wanted[text]))

    def condition(self, condition: r.Condition) -> t.Expr:
        """Whether a row is read."""
        if not condition.values:
            return t.Is(t.Column(ROW, condition.column), "NULL", negated=condition.negated)
        column, literals = self._compared(condition.column, condition.values)
        found = _is_one(column, literals.values())
        return t.Is(found, "TRUE", negated=True) if condition.negated else found


def whole_number(column: t.Expr, kind: ColumnKind | None) -> t.Expr:
    """A column as a whole number. Only the tables that screening has made say that they hold texts."""
    return t.Call("crit_whole", (t.Call("crit_text", (column,)),)) if kind == "text" else column


def key_literal(key: r.Key) -> t.Expr:
    """A value that is looked for."""
    if isinstance(key, bool):
        return t.Truth(key)
    return t.Text(key) if isinstance(key, str) else t.Number(key)


def _is_one(column: t.Expr, values: Collection[t.Expr]) -> t.Expr:
    some = tuple(values)
    return t.Compare("=", column, some[0]) if len(some) == 1 else t.OneOf(column, some)
