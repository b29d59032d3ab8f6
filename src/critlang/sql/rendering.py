"""From a statement to its text: the templates draw the frame round expressions already written."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from critlang.sql.dialects.base import Dialect
from critlang.sql.statement import Statement
from critlang.sql.view import view

if TYPE_CHECKING:
    import jinja2


@cache
def _template() -> jinja2.Template:
    """The frame of a statement: several protocols at once make hundreds of statements."""
    from critlang.rendering import environment

    return environment("sql").get_template("sql/statement.sql.j2")


def render(statement: Statement, dialect: Dialect) -> str:
    """The text of a statement, the same to the byte for the same plan, ending in a line break."""
    return _template().render(statement=view(statement, dialect)).rstrip("\n") + "\n"
