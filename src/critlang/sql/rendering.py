"""From a statement to its text: the templates draw the frame round expressions already written."""

from __future__ import annotations

from critlang.sql.dialects.base import Dialect
from critlang.sql.statement import Statement
from critlang.sql.view import view


def render(statement: Statement, dialect: Dialect) -> str:
    """The text of a statement, the same to the byte for the same plan, ending in a line break."""
    from critlang.rendering import environment

    template = environment("sql").get_template("sql/statement.sql.j2")
    return template.render(statement=view(statement, dialect)).rstrip("\n") + "\n"
