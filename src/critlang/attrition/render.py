"""The flow picture as SVG: the template draws what is laid out already."""

from __future__ import annotations

from critlang.attrition.flow import flow
from critlang.attrition.shown import Shown


def attrition_svg(shown: Shown) -> str:
    """The flow of patients as an SVG document, the same to the byte for the same counts."""
    from critlang.rendering import environment

    template = environment("html").get_template("attrition/flow.svg.j2")
    return template.render(flow=flow(shown))
