"""Databricks: Spark SQL, as its notebooks and SQL warehouses take it."""

from __future__ import annotations

import re

from critlang.sql.dialects.spark import Spark
from critlang.sql.errors import Inexpressible


class Databricks(Spark):
    """Databricks Runtime 13.3 and later, and SQL warehouses: what is said for Spark, word for word.

    But for two braces, which begin the name of a parameter in its editor.
    """

    name = "databricks"
    title = "Databricks"
    apart = re.compile(r"([\0'\\])|(?<=\$)(?=\{)|(?<=\{)(?=\{)")

    def quoted(self, name: str) -> str:
        """In backticks. Raises Inexpressible for ``${`` and ``{{``, which begin the name of a parameter."""
        if "{{" in name:
            raise Inexpressible(f"Databricks would take {{{{ in the name {name} for the name of a parameter")
        return super().quoted(name)
