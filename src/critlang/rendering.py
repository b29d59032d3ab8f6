"""The one way in which templates are rendered: where they are found, and what is escaped.

Templates see view objects only: records of strings, numbers and tuples. A name that a template
misspells is an error, never an empty string.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import jinja2

from critlang.resources import template_root

TemplateKind = Literal["text", "html", "sql"]
"""What a family of templates produces."""


def environment(kind: TemplateKind, overrides: Path | None = None) -> jinja2.Environment:
    """The environment for templates of one kind, named from the template root: ``explain/patient.txt.j2``.

    A template in the folder ``overrides`` takes the place of the one with the same name. Text and SQL are
    never escaped; in an ``html`` environment every template is, unless its name says ``.txt.j2`` or
    ``.sql.j2``. In any environment, a template whose name ends in ``.html.j2`` is escaped.
    """
    folders: list[str | Path] = [template_root()] if overrides is None else [overrides, template_root()]
    return jinja2.Environment(
        loader=jinja2.ChoiceLoader([jinja2.FileSystemLoader(folder) for folder in folders]),
        autoescape=_escape_html if kind == "html" else _escape_html_files,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _escape_html_files(name: str | None) -> bool:
    return name is not None and name.endswith(".html.j2")


def _escape_html(name: str | None) -> bool:
    return name is None or not name.endswith((".txt.j2", ".sql.j2"))
