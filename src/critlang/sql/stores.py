"""The three stores of results and answers, as the plain layout has them."""

from __future__ import annotations

from critlang.sql import tree as t
from critlang.sql.dialects.base import Dialect
from critlang.sql.scans import Store, same_value


def measurements(dialect: Dialect) -> Store:
    """Measured values."""
    return Store(
        table="measurements",
        prefix="measurement",
        alias="m",
        label="term",
        moment=t.Column("s", "date"),
        fields={
            "value": (dialect.stored_number(t.Column("s", "value")), "number", dialect.number),
            "comparator": (dialect.stored_text(t.Column("s", "comparator")), "text", _comparator),
            "unit": (dialect.stored_text(t.Column("s", "unit")), "text", same_value),
            "low": (dialect.stored_number(t.Column("s", "range_low")), "number", dialect.number),
            "high": (dialect.stored_number(t.Column("s", "range_high")), "number", dialect.number),
            "id": (t.Column("s", "id"), "integer", same_value),
        },
    )


def findings(dialect: Dialect) -> Store:
    """Coded findings."""
    return Store(
        table="findings",
        prefix="finding",
        alias="n",
        label="term",
        moment=t.Column("s", "date"),
        fields={
            "value": (dialect.stored_text(t.Column("s", "value")), "text", same_value),
            "id": (t.Column("s", "id"), "integer", same_value),
        },
    )


def attestations(dialect: Dialect, protocol: str) -> Store:
    """Answers that count: yes or no, by somebody, on some day, to this protocol or to any."""
    day = dialect.day(t.Column("s", "date"))
    to, answer = (dialect.stored_text(t.Column("s", name)) for name in ("protocol", "answer"))
    where = t.every(
        (
            t.one_of(answer, ("yes", "no")),
            t.Compare("<>", dialect.stored_text(t.Column("s", "attested_by")), t.Text("")),
            t.Is(day, "NULL", negated=True),
            t.some((t.Is(to, "NULL"), t.one_of(to, dict.fromkeys(("", protocol))))),
        )
    )
    return Store(
        table="attestations",
        prefix="answer",
        alias="a",
        label="criterion",
        moment=day,
        fields={
            "value": (answer, "text", same_value),
            "valid_until": (dialect.day(t.Column("s", "valid_until")), "day", same_value),
            "id": (t.Column("s", "id"), "integer", same_value),
        },
        where=where,
    )


def _comparator(raw: t.Expr) -> t.Expr:
    """The sign of a censored value; an empty one, or an equals sign, is none."""
    return t.Call("nullif", (t.Call("nullif", (raw, t.Text(""))), t.Text("=")))
