"""Diagnostics: what is wrong, where, and what to do about it, in the words of protocol authors.

What only a run with something to report needs, the registry and the renderers, is imported on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from critlang.diagnostics.diagnostic import (
    Diagnostic,
    Diagnostics,
    Label,
    diagnose,
    unreadable_source,
)
from critlang.diagnostics.severity import Severity
from critlang.diagnostics.suggest import closest, did_you_mean

if TYPE_CHECKING:
    from critlang.diagnostics.codes import CODES, GROUPS, CodeInfo
    from critlang.diagnostics.colour import wants_colour
    from critlang.diagnostics.pages import UnknownCodeError, diagnostics_page, explain_code
    from critlang.diagnostics.report import render_json
    from critlang.diagnostics.sarif import render_sarif
    from critlang.diagnostics.text import render_text, summary

__all__ = [
    "CODES",
    "GROUPS",
    "CodeInfo",
    "Diagnostic",
    "Diagnostics",
    "Label",
    "Severity",
    "UnknownCodeError",
    "closest",
    "diagnose",
    "diagnostics_page",
    "did_you_mean",
    "explain_code",
    "render_json",
    "render_sarif",
    "render_text",
    "summary",
    "unreadable_source",
    "wants_colour",
]

_ON_FIRST_USE = {
    "CODES": "codes",
    "GROUPS": "codes",
    "CodeInfo": "codes",
    "UnknownCodeError": "pages",
    "diagnostics_page": "pages",
    "explain_code": "pages",
    "render_json": "report",
    "render_sarif": "sarif",
    "render_text": "text",
    "summary": "text",
    "wants_colour": "colour",
}


def __getattr__(name: str) -> object:
    if name not in _ON_FIRST_USE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_ON_FIRST_USE[name]}"), name)
    globals()[name] = value
    return value
