"""Eligibility criteria of clinical trials as data.

The public interface. Everything is imported when first used, so that ``import critlang`` is quick.

>>> protocol = critlang.load("protocols/aall1121.crit")
>>> plan = critlang.plan(protocol)
>>> critlang.evaluate(plan, patient).verdict
'undetermined'
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from critlang.diagnostics import Diagnostics
    from critlang.evaluate import evaluate, explain
    from critlang.facts import Patient
    from critlang.model import Protocol
    from critlang.plan import Plan
    from critlang.screen import screen
    from critlang.sql import attrition_sql, eligibility_sql

__version__ = "0.1.0"

__all__ = [
    "Patient",
    "Plan",
    "Protocol",
    "ProtocolError",
    "__version__",
    "attrition_sql",
    "checklist",
    "eligibility_sql",
    "evaluate",
    "explain",
    "load",
    "plan",
    "screen",
]

_ON_FIRST_USE = {
    "Patient": "critlang.facts",
    "Plan": "critlang.plan",
    "Protocol": "critlang.model",
    "attrition_sql": "critlang.sql",
    "eligibility_sql": "critlang.sql",
    "evaluate": "critlang.evaluate",
    "explain": "critlang.evaluate",
    "screen": "critlang.screen",
}


class ProtocolError(ValueError):
    """A protocol that cannot be used; ``diagnostics`` say why, the message shows them."""

    def __init__(self, diagnostics: Diagnostics, text: str) -> None:
        super().__init__(text)
        self.diagnostics = diagnostics


def load(path: str | Path, parameters: Mapping[str, bool] | None = None) -> Protocol:
    """Read and check the protocol at ``path``, with the vocabularies it uses.

    ``parameters`` gives values to the protocol's parameters. Raises ProtocolError where there is a
    mistake in it, or where the file is a vocabulary; warnings do not raise.
    """
    from critlang.loading import compile_file

    found = compile_file(Path(path), parameters=parameters)
    if found.protocol is None:
        from critlang.diagnostics import render_text

        text = render_text(found.diagnostics, found.sources) or f"{path} is a vocabulary, not a protocol"
        raise ProtocolError(found.diagnostics, text)
    return found.protocol


def plan(protocol: Protocol) -> Plan:
    """The plan of a protocol: what data it needs, each need once. Evaluator and SQL read it."""
    from critlang.plan import build

    return build(protocol)


def checklist(
    plan: Plan, *, patient: Patient | None = None, format: str = "html", templates: Path | None = None
) -> str:
    """The checklist as ``html`` or ``markdown``; with a patient, what the data say is filled in.

    ``templates`` is a site's folder whose templates take the place of those of the same name.
    """
    from critlang.printing import checklist as printed

    return printed(plan, patient=patient, format=format, templates=templates)


def __getattr__(name: str) -> Any:
    if name not in _ON_FIRST_USE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_ON_FIRST_USE[name]), name)
    globals()[name] = value
    return value
