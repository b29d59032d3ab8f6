"""Drawing the view with the templates in ``templates/checklist/``: the only module here that needs jinja2."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, assert_never

from critlang.checklist.escaping import mapped, markdown, one_line
from critlang.checklist.views import ChecklistView
from critlang.rendering import environment

Format = Literal["markdown", "html"]


def render(view: ChecklistView, format: Format, overrides: Path | None) -> str:
    """The page as text.

    Markdown has no escaping of its own, so every string of the view is escaped before any template sees it: a
    site's own template cannot forget to. HTML is escaped by the environment.
    """
    visible = mapped(view, one_line)
    match format:
        case "markdown":
            template = environment("text", overrides).get_template("checklist/checklist.md.j2")
            return template.render(page=mapped(visible, markdown))
        case "html":
            template = environment("html", overrides).get_template("checklist/checklist.html.j2")
            return template.render(page=visible)
        case _:
            assert_never(format)
