"""The statements that a plan can be turned into."""

from __future__ import annotations

from critlang.plan import Plan
from critlang.sql.compiling import Compilation, result_query
from critlang.sql.dialects import Dialect, dialect, dialects
from critlang.sql.errors import CannotExpressError
from critlang.sql.layout import PLAIN, Layout
from critlang.sql.rendering import render
from critlang.sql.statement import Statement, widest_query


def eligibility_sql(
    plan: Plan,
    dialect: str | Dialect,
    *,
    evidence: bool = True,
    layout: Layout = PLAIN,
    compiler: str | None = None,
) -> str:
    """One statement that gives a row per patient: the verdict, and the result of every criterion and part.

    With ``evidence`` each criterion also gets its deciding fact: value, unit, date and row. ``layout`` says
    where the tables are. ``compiler`` is the version named in the header; by default that of this package.
    The columns are those of ``result_columns``. Raises CannotExpressError for a criterion which the dialect
    has no way to say, UnknownDialectError for a dialect that there is not.
    """
    spoken = _dialect(dialect)
    compilation = Compilation(plan, spoken, layout, evidence)
    query = result_query(compilation, evidence)
    tables = compilation.tables()
    what = "Eligibility: one row per patient."
    statement = Statement(
        header=(*_header(plan, spoken, compiler), what, *_reading(evidence), _HOW_TO_READ),
        tables=tables,
        query=query,
        comments=("The result.",),
    )
    return _rendered(plan, statement, spoken)


def attrition_sql(
    plan: Plan, dialect: str | Dialect, *, layout: Layout = PLAIN, compiler: str | None = None
) -> str:
    """One statement that gives a row per top-level criterion: how many patients are left after it.

    The first row, step 0, has all patients. The columns: ``step``, ``criterion``, ``section``, ``words``;
    how many patients have each result of the criterion by itself, ``met`` (true), ``not_met`` (false),
    ``unknown``, ``not_applicable``; then ``remaining_certain``, the patients who certainly pass it and all
    before it, and ``remaining_possible``, those who certainly fail none of them. An exclusion criterion that
    is met is one that the patient fails. Raises as ``eligibility_sql``.
    """
    from critlang.sql.attrition import attrition_statement

    spoken = _dialect(dialect)
    compilation = Compilation(plan, spoken, layout, evidence=False)
    what = "Attrition: how many patients remain after each criterion."
    statement = attrition_statement(compilation, (*_header(plan, spoken, compiler), what, _HOW_TO_READ))
    return _rendered(plan, statement, spoken)


_HOW_TO_READ = "Read patient_criteria beside the protocol; patient_atoms says what each part of it means."


def _rendered(plan: Plan, statement: Statement, dialect: Dialect) -> str:
    """The text. Raises CannotExpressError, at the last criterion, for more columns than the engine has."""
    most, widest = dialect.most_columns, widest_query(statement)
    if most is not None and widest > most:
        last = plan.protocol.criteria[-1]
        message = f"up to here a query has {widest} columns; {dialect.title} has at most {most}"
        raise CannotExpressError(last.path, last.span, message)
    return render(statement, dialect)


def _dialect(name: str | Dialect) -> Dialect:
    return dialect(name) if isinstance(name, str) else name


def _header(plan: Plan, dialect: Dialect, compiler: str | None) -> tuple[str, ...]:
    protocol = plan.protocol
    if compiler is None:
        from critlang import __version__ as compiler
    version = f", version {protocol.version}" if protocol.version else ""
    amended = f", amended {protocol.amended}" if protocol.amended else ""
    lines = [
        f"{protocol.id}{version}{amended}",
        protocol.title,
        f"Source SHA-256: {protocol.digest or 'not known'}",
    ]
    given = [f"{each.name}: {each.shown or 'not known'}" for each in protocol.parameters]
    if given:
        lines.append(f"Parameters: {', '.join(given)}")
    lines.append(f"Written by critlang {compiler} for {dialect.title}.")
    if dialect.name not in dialects(executed=True):
        lines.append(
            f"Not run on {dialect.title} in the tests of critlang, only parsed: try it on known patients."
        )
    return tuple(line for line in lines if line)


def _reading(evidence: bool) -> tuple[str, ...]:
    if not evidence:
        return ()
    return ("Each criterion: its result; then the fact that decided it: value, unit, date, id of the row.",)
