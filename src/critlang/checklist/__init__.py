"""The paper checklist: a protocol's criteria as a page that a coordinator fills in, signs and files.

``checklist`` makes it, as Markdown or as one self-contained HTML file. It may be filled in beforehand from a
patient's data; what is filled in is marked, and no box is ever ticked for the person who signs.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from critlang.checklist.prefill import Prefill, Prefills, Suggestions
from critlang.facts import Patient
from critlang.plan import Plan

__all__ = ["Prefill", "Prefills", "Suggestions", "checklist"]


def checklist(
    plan: Plan,
    *,
    format: Literal["markdown", "html"],
    compiler_version: str,
    patient: Patient | None = None,
    prefill: Prefills | None = None,
    suggestions: Suggestions | None = None,
    overrides: Path | None = None,
) -> str:
    """The checklist of a protocol as text in ``format``.

    ``patient`` gives the participant id, the anchors' dates (and with them every window as dates), the age,
    the sex and the waivers on record. ``prefill`` gives results by the name of their feature in the plan,
    ``suggestions`` a sentence for each criterion by its path. A template in the folder ``overrides``
    (``checklist/checklist.html.j2``) replaces the one of that name.

    Raises ValueError for a feature or path that the plan does not have, since a result must not be lost in
    silence, and jinja2's errors for a template that is wrong.
    """
    from critlang.checklist.page import build
    from critlang.checklist.render import render

    names = (*(each.name for each in plan.features), *(each.name for each in plan.derived))
    _refuse_unknown("feature", prefill or {}, names)
    _refuse_unknown("criterion", suggestions or {}, (each.path for each in plan.protocol.every_criterion()))
    view = build(plan, patient, prefill or {}, suggestions or {}, compiler_version)
    return render(view, format, overrides)


def _refuse_unknown(kind: str, given: Iterable[str], known: Iterable[str]) -> None:
    strange = sorted(set(given) - set(known))
    if strange:
        raise ValueError(f"the plan has no {kind} {', '.join(strange)}")
