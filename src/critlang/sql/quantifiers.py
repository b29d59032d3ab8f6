"""How much a row says for ``any`` or against ``all``, as a number: the highest of them decides."""

from __future__ import annotations

from critlang import model as m
from critlang.sql import tree as t

CODES = {
    m.Quantifier.ANY: "3 passes, 2 may pass, 1 fails, 0 fails if it lies in the window at all",
    m.Quantifier.ALL: "3 fails, 2 may fail, 1 passes, 0 passes if it lies in the window at all",
}


def code_of(inside: t.Expr, passes: t.Expr, is_any: bool) -> t.Expr:
    """How much a row says for (``any``) or against (``all``) the statement."""
    speaks = passes if is_any else t.opposite(passes)
    return t.Case(
        (
            (t.every((inside, speaks)), t.Number(3)),
            (t.opposite(speaks), t.Case(((inside, t.Number(1)),), t.Number(0))),
        ),
        t.Number(2),
    )
