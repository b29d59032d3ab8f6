"""SQL: a plan as one statement for a database, and the columns that it gives.

``eligibility_sql`` gives a row per patient, ``attrition_sql`` a row per criterion. The tables that they read
are described in ``docs/sql.md``; what they mean in ``docs/meaning.md``.
"""

from critlang.sql.columns import Column, result_columns
from critlang.sql.dialects import Dialect, dialect, dialects
from critlang.sql.errors import CannotExpressError, UnknownDialectError
from critlang.sql.layout import PLAIN, Layout, PlainLayout
from critlang.sql.statements import attrition_sql, eligibility_sql

__all__ = [
    "PLAIN",
    "CannotExpressError",
    "Column",
    "Dialect",
    "Layout",
    "PlainLayout",
    "UnknownDialectError",
    "attrition_sql",
    "dialect",
    "dialects",
    "eligibility_sql",
    "result_columns",
]
