"""The verdicts of many patients, with the criteria that made them so, in DuckDB's words.

The results of a few criteria are one number, which tells by a look what they are. Putting the texts of
criteria together for each patient took longer than all else that is asked of one protocol among many.
"""

from __future__ import annotations

from collections.abc import Sequence

from critlang.record import Record
from critlang.sql import tree as t
from critlang.sql.compiling import Judging, fails, truth_of
from critlang.sql.criteria import CriterionColumns
from critlang.sql.statement import PATIENT, From, Item, Query

VERDICT_COLUMNS = ("verdict", "criteria_failed", "criteria_open")
"""What ``verdict_query`` says of a patient."""

_TOGETHER = 5
"""So many criteria have one number: for one more there would be twice as many texts."""
_SETS = 1 << _TOGETHER


class _Results(Record):
    """The results of some criteria: ``number`` has a bit for each that fails, higher ones for unknown."""

    paths: tuple[str, ...]
    number: t.Expr

    @property
    def failed(self) -> t.Expr:
        """The set of the criteria that fail, as a number; 0: none."""
        return t.Combine("&", self.number, t.Number(_SETS - 1))

    def unknown(self, judging: Judging) -> t.Expr:
        """The set of the criteria that are unknown, as a number; 0: none."""
        return judging.dialect.quotient(self.number, t.Number(_SETS))

    def listed(self, chosen: t.Expr) -> t.Expr:
        """The paths of a set of the criteria, each behind a blank."""
        texts = (
            "".join(f" {path}" for bit, path in enumerate(self.paths) if chosen >> bit & 1)
            for chosen in range(1 << len(self.paths))
        )
        place = t.Combine("+", chosen, t.Number(1))
        return t.Call("list_extract", (t.Array(tuple(map(t.Text, texts))), place))


def verdict_query(judging: Judging) -> Query:
    """One row per patient: the verdict; the top-level criteria that fail; those that leave it open, if it is.

    Criteria are listed by their paths, separated by blanks; NULL where there is none.
    """
    columns = [judging.criterion(each) for each in judging.plan.protocol.criteria]
    results = [
        _results(judging, columns[start : start + _TOGETHER]) for start in range(0, len(columns), _TOGETHER)
    ]
    none_fails = t.every(t.Compare("=", each.failed, t.Number(0)) for each in results)
    verdict = t.Case(
        (
            (t.every(t.Compare("=", each.number, t.Number(0)) for each in results), t.Text("eligible")),
            (none_fails, t.Text("undetermined")),
        ),
        t.Text("ineligible"),
    )
    failed = _listed(judging, [each.listed(each.failed) for each in results])
    unknown = _listed(judging, [each.listed(each.unknown(judging)) for each in results])
    values = (t.Column("k", PATIENT), verdict, failed, t.when(none_fails, unknown))
    return Query(tuple(map(Item, (PATIENT, *VERDICT_COLUMNS), values)), From((judging.criteria,), "k"))


def _results(judging: Judging, criteria: Sequence[CriterionColumns]) -> _Results:
    paths = tuple(each.criterion.path for each in criteria)
    number = t.total(_result(columns, 1 << bit) for bit, columns in enumerate(criteria))
    said = f"{paths[0]} to {paths[-1]}: 1 for the first that fails, {_SETS} if it is unknown, then doubled"
    return _Results(paths, judging.let(f"results from {paths[0]}", number, said))


def _result(columns: CriterionColumns, bit: int) -> t.Expr:
    truth, fail = truth_of(columns), fails(columns)
    return t.Case(
        ((fail, t.Number(bit)), (t.Is(truth, "NULL"), t.Number(bit * _SETS))),
        t.Number(0),
    )


def _listed(judging: Judging, texts: Sequence[t.Expr]) -> t.Expr:
    if not texts:
        return judging.dialect.missing("text")
    return t.Call("nullif", (t.Call("ltrim", (t.joined(*texts),)), t.Text("")))
