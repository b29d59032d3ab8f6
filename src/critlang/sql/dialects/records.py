"""Picked rows as texts of known lengths, for engines whose ``max`` takes texts and nothing richer.

A record has a place of fixed width for each field of its table: a day, an integer, a number, or how many
characters a text has; a hyphen where there is no value. The texts themselves follow in order.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

from critlang.sql import tree as t
from critlang.sql.dialects.base import Field, FieldKind
from critlang.sql.dialects.warehouse import KEY_LENGTH, Warehouse

_WIDTHS: dict[FieldKind, int] = {"day": 10, "integer": 20, "number": 17, "text": 6}
_NO_VALUE = t.Text("-")


class TextRecords(Warehouse):
    """An engine whose picked rows are texts: the key, then the record."""

    def record(self, fields: Mapping[Field, t.Expr], key: t.Expr) -> t.Expr:
        kinds = next(iter(fields)).kinds
        values = {field.place: value for field, value in fields.items()}
        slots = [self._slot(kind, values.get(place)) for place, kind in enumerate(kinds)]
        texts = [
            t.Call("coalesce", (values[place], t.Text("")))
            for place, kind in enumerate(kinds)
            if kind == "text" and place in values
        ]
        return self.beside(*slots, *texts)

    def _slot(self, kind: FieldKind, value: t.Expr | None) -> t.Expr:
        if value is None:
            return t.Text("-".rjust(_WIDTHS[kind]))
        match kind:
            case "text":
                shown = self.text(self.length(value))
            case "integer":
                shown = self.text(value)
            case "number":
                shown = self.digits_of(self.number(value))
            case "day":
                shown = self.day_text(value)
        return self.padded(t.Call("coalesce", (shown, _NO_VALUE)), _WIDTHS[kind])

    def picked(
        self, record: t.Expr, key: t.Expr, condition: t.Expr, *, latest: bool, rank: t.Expr | None = None
    ) -> t.Expr:
        """The greatest (least) key with the record behind it, as one text."""
        parts = (key, record) if rank is None else (self.text(rank), key, record)
        whole = self.stored_text(t.when(condition, self.beside(*parts)))
        return t.Call("max" if latest else "min", (whole,))

    def field(self, picked: t.Expr, field: Field, *, ranked: bool = False) -> t.Expr:
        def shown(place: int) -> t.Expr:
            kinds = field.kinds[:place]
            start = KEY_LENGTH + ranked + 1 + sum(_WIDTHS[kind] for kind in kinds)
            slot = self.piece(picked, t.Number(start), t.Number(_WIDTHS[field.kinds[place]]))
            return t.Call("nullif", (t.Call("ltrim", (slot,)), _NO_VALUE))

        def integer(place: int) -> t.Expr:
            return t.Cast(shown(place), self.types["integer"])

        match field.kind:
            case "integer":
                return integer(field.place)
            case "number":
                return self.number_of(shown(field.place))
            case "day":
                return self.day_of(shown(field.place))
            case "text":
                start: t.Expr = t.Number(KEY_LENGTH + ranked + 1 + sum(_WIDTHS[kind] for kind in field.kinds))
                for place, kind in enumerate(field.kinds[: field.place]):
                    if kind == "text":
                        length = t.Call("coalesce", (integer(place), t.Number(0)))
                        start = t.Combine("+", start, length)
                return self.stored_text(self.piece(picked, start, integer(field.place)))

    @abstractmethod
    def day_text(self, day: t.Expr) -> t.Expr:
        """A day as ``2019-03-08``."""

    def digits_of(self, number: t.Expr) -> t.Expr:
        """A number as a text of its digits."""
        return t.Cast(number, self.types["text"])

    def number_of(self, text: t.Expr) -> t.Expr:
        """The number that such a text is, of the type of numbers."""
        return t.Cast(text, self.number_type)
