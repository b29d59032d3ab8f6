"""The columns of a statement's result."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from critlang import model as m
from critlang.plan import Plan
from critlang.record import Record
from critlang.sql.atoms import EVIDENCE
from critlang.sql.dialects.base import ColumnKind
from critlang.sql.statement import PATIENT

Role = Literal["patient", "verdict", "result", "value", "unit", "date", "row"]
"""What a column says: who, what about the patient, what about a criterion, and on what fact that rests."""


class Column(Record):
    """A column of the result of an eligibility statement.

    ``path``, ``number`` and ``words`` are the criterion's (empty for the patient and the verdict). ``kind``
    is the type of the values: text, day (in SQLite an ISO text) or integer.
    """

    name: str
    role: Role
    kind: ColumnKind = "text"
    path: str = ""
    number: str = ""
    words: str = ""


def criterion_names(plan: Plan) -> dict[str, str]:
    """The name of each criterion's result column, by path: ``c_5_b_ii`` for ``5.b.ii``."""
    names: dict[str, str] = {}
    taken = {PATIENT, "verdict"}
    for criterion in plan.protocol.every_criterion():
        base = "c_" + re.sub(r"[^a-z0-9]+", "_", criterion.path.lower()).strip("_")
        name, count = base, 1
        while not taken.isdisjoint(_with_evidence(name)):
            count += 1
            name = f"{base}_{count}"
        taken.update(_with_evidence(name))
        names[criterion.path] = name
    return names


def _with_evidence(name: str) -> tuple[str, ...]:
    return (name, *(f"{name}_{part}" for part, _ in EVIDENCE))


def result_columns(plan: Plan, evidence: bool = True) -> tuple[Column, ...]:
    """The columns that ``eligibility_sql`` of the same plan gives, in their order."""
    return (Column(PATIENT, "patient"), Column("verdict", "verdict"), *_of_criteria(plan, evidence))


def _of_criteria(plan: Plan, evidence: bool) -> Iterator[Column]:
    names = criterion_names(plan)
    for criterion in plan.protocol.every_criterion():
        yield _column(criterion, names[criterion.path], "result", "text")
        if evidence:
            for part, kind in EVIDENCE:
                yield _column(criterion, f"{names[criterion.path]}_{part}", _ROLES[part], kind)


_ROLES: dict[str, Role] = {"value": "value", "unit": "unit", "date": "date", "row": "row"}


def _column(criterion: m.Criterion, name: str, role: Role, kind: ColumnKind) -> Column:
    return Column(name, role, kind, criterion.path, criterion.number, criterion.quote)
