"""The words for each kind of problem, the same whichever way the data are read."""

from __future__ import annotations

from collections.abc import Iterable

from critlang.data.cells import FIRST_YEAR, LAST_YEAR, Fault
from critlang.data.problem import Problem, quoted
from critlang.model import Term
from critlang.plain_layout import Cell, Column, Table
from critlang.record import Record
from critlang.wording import listed


class Sighting(Record):
    """Where a problem is first seen, how many rows have it, and the text of the cell there."""

    file: str
    row: int | None = None
    place: str = ""
    count: int = 1
    text: str = ""


def problem(
    code: str, table: str, seen: Sighting, message: str, help: str = "", *, note: bool = False
) -> Problem:
    """A problem with these words at this place."""
    return Problem(code, table, seen.file, message, seen.row, seen.place, seen.count, seen.text, help, note)


_WRITE_DATE = "Write the date as 2023-04-03."
_WRITE_PARTIAL = "Write the date as 2023-04-03; leave out what is not known: 2023-04 or 2023."
_WRITE_NUMBER = "Write the number with a decimal point; a result beyond what can be measured as <5 or >500."
_WRITE_PLAIN_NUMBER = (
    "Write the number alone, with a decimal point, in the unit that the term declares for it."
)


def cell_fault(table: Table, column: Column, fault: Fault, seen: Sighting) -> Problem | None:
    """The problem that a fault of a cell is; None where it is not worth a word."""
    said = _words(table, column, fault, quoted(seen.text))
    if said is None:
        return None
    names = column.name.replace("+", " and ")
    message = f"{table.name}.{names}: {said.message}"
    return problem(said.code, table.name, seen, message, said.help, note=said.note)


class _Said(Record):
    """What is said of a cell."""

    code: str
    message: str
    help: str = ""
    note: bool = False


def _words(table: Table, column: Column, fault: Fault, text: str) -> _Said | None:
    match column.cell, fault:
        case Cell.ID, Fault.MISSING:
            return _Said(
                "D605",
                "a row has no id",
                f"Number the rows: {table.name} needs an id in every row.",
            )
        case Cell.ID, _:
            return _Said("D613", f"{text} is not a whole number", "Number the rows 1, 2, 3 and so on.")
        case Cell.PATIENT, _:
            return _Said("D605", "a row has no patient_id", "Say whose row it is, or delete it.")
        case Cell.TERM, _:
            return _Said("D601", "a row names no term, so no criterion can see it", "Fill in the term.")
        case Cell.SEX, _:
            help = "Write female or male, or leave it empty where it is not known."
            return _Said("D611", f"{text} is read as not known", help)
        case Cell.CERTAINTY, _:
            help = "Write confirmed or suspected, or leave it empty: confirmed."
            return _Said("D626", f"{text} is read as suspected, so what it decides is unknown", help)
        case Cell.ANSWER, Fault.UNREADABLE:
            return _Said(
                "D609",
                f"{text} is neither yes nor no, so the answer does not count",
                "Write yes or no.",
            )
        case Cell.COMPARATOR, _:
            help = "Write <, <=, > or >= in one of the two columns."
            return _Said(
                "D607",
                f"no comparator can be made of {text}, so the result cannot be compared",
                help,
            )
        case Cell.VALUE, Fault.MISSING:
            return _Said("D609", "a finding has no value, so it decides nothing", note=True)
        case Cell.TEXT, Fault.MISSING if column.name == "attested_by":
            return _Said("D609", "an answer does not say who gave it, so it does not count", note=True)
        case Cell.TEXT, Fault.MISSING if column.name == "criterion":
            return _Said("D616", "a row names no criterion, so it is not used", "Fill in the criterion.")
        case Cell.TEXT, Fault.MISSING if column.name == "anchor":
            return _Said("D615", "a row names no anchor, so it is not used", "Fill in the anchor.")
        case ((Cell.NUMBER | Cell.PLAIN_NUMBER), _):
            return _number_words(column, fault, text)
        case ((Cell.MOMENT | Cell.DAY | Cell.PARTIAL), _):
            return _date_words(table, column, fault, text)
        case _:
            return None


def _number_words(column: Column, fault: Fault, text: str) -> _Said | None:
    unusable = "the result" if column.name == "value" else "the limit"
    how = _WRITE_NUMBER
    if column.cell is Cell.PLAIN_NUMBER:
        unusable, how = "it", _WRITE_PLAIN_NUMBER
    match fault:
        case Fault.MISSING if column.name == "value":
            return _Said("D607", "a measurement has no value, so it decides nothing", note=True)
        case Fault.UNREADABLE:
            return _Said("D607", f"{text} is not a number, so {unusable} cannot be used", how)
        case Fault.OUT_OF_RANGE:
            message = (
                f"{text} has more than nine digits before the decimal point, so {unusable} cannot be used"
            )
            return _Said("D612", message, "Correct the number, or use a larger unit.")
        case Fault.ROUNDED:
            return _Said("D612", f"{text} is rounded to six decimals", note=True)
        case Fault.GROUPED:
            help = "If the comma is a decimal one, write a point instead."
            return _Said("D607", f"{text} is read as a number with separated thousands", help, note=True)
        case Fault.ORDER:
            message = f"the low limit is above the high one ({text}), so neither is used"
            return _Said("D612", message, "Correct the limits.")
        case _:
            return None


def _date_words(table: Table, column: Column, fault: Fault, text: str) -> _Said | None:
    kept = {"valid_until": "the answer is taken to be valid on its own day only"}.get(
        column.name, "it is read as a date that is not known"
    )
    match fault:
        case Fault.UNREADABLE:
            help = _WRITE_PARTIAL if column.cell is Cell.PARTIAL else _WRITE_DATE
            years = f" Years run from {FIRST_YEAR} to {LAST_YEAR}."
            return _Said("D602", f"{text} is not a date; {kept}", help + years)
        case Fault.PARTIAL:
            return _Said("D610", f"{text} is not a full date; {kept}", "Find out the day. " + _WRITE_DATE)
        case Fault.ORDER:
            message = f"the end lies before the start ({text}); both dates are read as not known"
            return _Said("D614", message, "Correct the date that is wrong.")
        case Fault.MISSING if table.name in ("measurements", "findings"):
            return _Said("D602", "a row has no date, so it may lie on any day", note=True)
        case Fault.MISSING if (table.name, column.name) == ("attestations", "date"):
            return _Said("D602", "an answer has no date, so it does not count", note=True)
        case _:
            return None


def unknown_term(table: str, hint: str | None, seen: Sighting, *, several: bool = False) -> Problem:
    """Rows of a term that is not declared (by any of ``several`` protocols)."""
    who = "no protocol's vocabulary knows" if several else "the protocol's vocabulary does not know"
    message = f"{table} has a term {quoted(seen.text)} that {who}"
    help = hint or 'Nothing, if the study does not need it; else add the name to the term with "also called".'
    return problem("D601", table, seen, message, help)


def misplaced_term(table: str, kind: str, home: str, seen: Sighting) -> Problem:
    """Rows of a term whose facts belong in another table."""
    article = "an" if kind[0] in "aeiou" else "a"
    message = (
        f"{table} has rows of {quoted(seen.text)}, which is {article} {kind}; no criterion can see them here"
    )
    return problem("D601", table, seen, message, f"Move them to {home}.")


def derived_term(table: str, seen: Sighting) -> Problem:
    """Rows of a term that is worked out from others."""
    message = f"{table} has rows of {quoted(seen.text)}, which is worked out by a formula; they are not read"
    help = "Nothing, if the formula is meant; else declare a measurement under a name of its own."
    return problem("D601", table, seen, message, help)


def unusable_unit(term: Term, unit: str | None, seen: Sighting) -> Problem:
    """Results whose unit cannot be compared with the term's own."""
    expected = term.unit.label if term.unit is not None else "a number"
    has = f"no unit (it needs one that converts to {expected})"
    if unit is not None:
        has = f"the unit {quoted(unit)}, which does not convert to {expected}"
    message = f"measurements: {term.name} has {has}, so the results cannot be compared"
    return problem("D603", "measurements", seen, message, "Correct the unit in the data.")


def below_zero(term: Term, seen: Sighting) -> Problem:
    """Results below zero of a term that has hardly any; they are compared all the same."""
    value = seen.text.rstrip("0").rstrip(".") if "." in seen.text else seen.text
    message = f"measurements: {term.name} is {value}, and is compared as such"
    help = "Where -1 or -999 stands for something that is not known, leave the value empty."
    return problem("D612", "measurements", seen, message, help, note=True)


def undeclared_value(
    table: str, column: str, term: str, value: str, declared: Iterable[str], seen: Sighting
) -> Problem:
    """A finding or attribute that is none of the values its term declares."""
    listed = ", ".join(declared)
    message = f"{table}.{column}: {quoted(value)} is not one of the values of {term}; it decides nothing"
    help = f"The values are {listed}. Correct it, or add it to the term's declaration."
    return problem("D609", table, seen, message, help)


def duplicate_id(table: str, column: str, value: str, ids: int, seen: Sighting) -> Problem:
    """An id that several rows have."""
    help = "Give every row an id of its own." if column == "id" else "Give every patient one row."
    more = f", and so do {ids - 1} others" if ids > 1 else ""
    message = f"{table}.{column}: {quoted(value)} stands in more than one row{more}"
    return problem("D604", table, seen, message, help)


def two_dates(patient: str, anchor: str, seen: Sighting) -> Problem:
    """An anchor for which a patient has several dates."""
    message = f"anchors: patient {quoted(patient)} has more than one date for {anchor}"
    return problem("D604", "anchors", seen, message, "Keep the date that counts.")


def unknown_patients(table: str, seen: Sighting) -> Problem:
    """Rows of patients who are not in the list of patients."""
    message = f"{table}: patient {quoted(seen.text)} is not in patients, so the rows are not looked at"
    return problem("D608", table, seen, message, "Correct the identifier, or add the patient to patients.")


def unknown_anchor(hint: str | None, seen: Sighting, *, several: bool = False) -> Problem:
    """Dates for an anchor that the protocol (or none of ``several``) has."""
    has_no = _has_no(several)
    message = f"anchors: {has_no} anchor {quoted(seen.text)}, so its dates are not used"
    return problem("D615", "anchors", seen, message, hint or "Use the anchor's name in the protocol.")


def unknown_criterion(table: str, hint: str | None, seen: Sighting, *, several: bool = False) -> Problem:
    """Answers or waivers for a criterion that the protocol (or none of ``several``) has."""
    message = f"{table}: {_has_no(several)} criterion {quoted(seen.text)}, so the rows are not used"
    help = hint or "Correct the number. It may also come from another version of the protocol."
    return problem("D616", table, seen, message, help)


def unasked_criterion(seen: Sighting) -> Problem:
    """Answers to a criterion that is computed and asks nobody."""
    message = (
        f"attestations: criterion {quoted(seen.text)} does not ask for an answer, so the rows are not used"
    )
    return problem("D616", "attestations", seen, message, note=True)


def missing_table(table: str, file: str) -> Problem:
    """A table that is not there and counts as empty."""
    message = f"there is no table {table}; it counts as empty"
    return Problem("D606", table, file, message, note=True)


def missing_columns(table: Table, file: str, columns: list[Column], found: Iterable[str]) -> list[Problem]:
    """Columns that a table lacks: errors where it cannot be read without them, else notes."""
    needed = [column.name for column in columns if column.required]
    noted = [column.name for column in columns if not column.required]
    problems = []
    if needed:
        message = f"{table.name} has no {_columns(needed)}"
        help = f"The columns found are {', '.join(found) or 'none'}."
        problems.append(Problem("D605", table.name, file, message, help=help))
    if noted:
        message = f"{table.name} has no {_columns(noted)}; every row counts as having none"
        problems.append(Problem("D605", table.name, file, message, note=True))
    return problems


def wrong_type(table: Table, file: str, column: Column, kind: str, usable: Iterable[str]) -> Problem:
    """A column of a type that cannot hold what it should."""
    message = f"{table.name}.{column.name} is of the type {kind}; it should hold {column.cell.value}"
    return Problem(
        "D620", table.name, file, message, help=f"Types that can be used here: {', '.join(usable)}."
    )


def unused_columns(table: str, file: str, columns: list[str]) -> Problem:
    """Columns that the layout does not have."""
    message = f"{table} has columns that are not used: {', '.join(columns)}"
    return Problem("D605", table, file, message, note=True)


def _has_no(several: bool) -> str:
    return "no protocol has the" if several else "the protocol has no"


def _columns(names: list[str]) -> str:
    return f"column{'' if len(names) == 1 else 's'} {listed(names)}"
