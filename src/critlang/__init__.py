"""Eligibility criteria of clinical trials as data.

The public interface. Everything is imported when first used, so that ``import critlang`` is quick.

>>> protocol = critlang.load_protocol("protocols/aall1121.crit")
>>> plan = critlang.make_plan(protocol)
>>> critlang.evaluate_patient(plan, patient).verdict
'undetermined'
"""

from __future__ import annotations

TYPE_CHECKING = False  # as in typing, which takes longer to import than all that is here
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

    from critlang.diagnostics import Diagnostics
    from critlang.evaluate import evaluate as evaluate_patient
    from critlang.evaluate import explain as explain_patient
    from critlang.facts import Patient
    from critlang.model import Protocol
    from critlang.plan import Plan
    from critlang.plan import build as make_plan
    from critlang.printing import checklist as render_checklist
    from critlang.screen import screen as screen_patients
    from critlang.sql import attrition_sql, eligibility_sql

__version__ = "0.1.0"

__all__ = [
    "Patient",
    "Plan",
    "Protocol",
    "ProtocolError",
    "__version__",
    "attrition_sql",
    "eligibility_sql",
    "evaluate_patient",
    "explain_patient",
    "load_protocol",
    "make_plan",
    "render_checklist",
    "screen_patients",
]

# No name here is that of a module, which Python would put in its place once it is imported.
_ON_FIRST_USE = {
    "Patient": ("facts", "Patient"),
    "Plan": ("plan", "Plan"),
    "Protocol": ("model", "Protocol"),
    "attrition_sql": ("sql", "attrition_sql"),
    "eligibility_sql": ("sql", "eligibility_sql"),
    "evaluate_patient": ("evaluate", "evaluate"),
    "explain_patient": ("evaluate", "explain"),
    "make_plan": ("plan", "build"),
    "render_checklist": ("printing", "checklist"),
    "screen_patients": ("screen", "screen"),
}


class ProtocolError(ValueError):
    """A protocol that cannot be used; ``diagnostics`` say why, the message shows them."""

    def __init__(self, diagnostics: Diagnostics, text: str) -> None:
        super().__init__(text)
        self.diagnostics = diagnostics


def load_protocol(path: str | Path, parameters: Mapping[str, bool | str] | None = None) -> Protocol:
    """Read and check the protocol at ``path``, with the vocabularies it uses.

    ``parameters`` gives values to the protocol's parameters. Raises ProtocolError where there is a
    mistake in it, or where the file is a vocabulary; warnings do not raise.
    """
    from pathlib import Path

    from critlang.loading import compile_file

    found = compile_file(Path(path), parameters=parameters)
    if found.protocol is None:
        from critlang.diagnostics import render_text

        text = render_text(found.diagnostics, found.sources) or f"{path} is a vocabulary, not a protocol"
        raise ProtocolError(found.diagnostics, text)
    return found.protocol


def __getattr__(name: str) -> Any:
    if name not in _ON_FIRST_USE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    module, attribute = _ON_FIRST_USE[name]
    value = getattr(import_module(f"critlang.{module}"), attribute)
    globals()[name] = value
    return value
