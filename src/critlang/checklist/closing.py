"""The end of the checklist: what was concluded, what was waived, and who signs for it."""

from __future__ import annotations

from critlang.checklist.evidence import Blanks
from critlang.checklist.views import BoxView, DeterminationView, SignatureView, WaiverView
from critlang.facts import Waiver

_CONCLUSIONS = (
    (
        "Eligible",
        "every inclusion criterion is Yes or N/A, and every exclusion criterion is No or N/A.",
        "",
    ),
    ("Not eligible", "because of", "Criterion"),
    ("Cannot be determined", "until this is known:", "Missing"),
)
_SIGNATORIES = (
    (
        "Person completing the checklist",
        "I entered these answers from the sources named (authorship).",
    ),
    (
        "Investigator",
        "I have reviewed the answers and their sources and make the determination above (approval).",
    ),
    ("Second reviewer, if required", "I have checked the answers against the sources (review)."),
)


def determinations(blanks: Blanks) -> tuple[DeterminationView, ...]:
    """The three conclusions. None is ever ticked for the person."""
    return tuple(
        DeterminationView(
            BoxView(blanks.new_id(), label, "determination", ""),
            text,
            blanks.blank(reason, f"determination: {label.lower()}") if reason else None,
        )
        for label, text, reason in _CONCLUSIONS
    )


def waivers(blanks: Blanks, recorded: tuple[Waiver, ...]) -> tuple[WaiverView, ...]:
    """The waivers on record, and one empty line."""
    known = (
        (
            waiver.criterion,
            waiver.reason or "",
            waiver.by or "",
            "" if waiver.day is None else waiver.day.isoformat(),
        )
        for waiver in recorded
    )
    return tuple(_waiver(blanks, number, *line) for number, line in enumerate((*known, ("", "", "", "")), 1))


def _waiver(blanks: Blanks, number: int, criterion: str, reason: str, by: str, day: str) -> WaiverView:
    about = f"waiver {number}"
    return WaiverView(
        blanks.blank("Criterion", about, criterion),
        blanks.blank("Reason", about, reason),
        blanks.blank("Granted by", about, by),
        blanks.blank("Date", about, day),
    )


def signatures(blanks: Blanks) -> tuple[SignatureView, ...]:
    """Who signs, and what the signature means (21 CFR 11.50: name, date and time, meaning)."""
    return tuple(
        SignatureView(
            role,
            meaning,
            blanks.blank("Printed name", role),
            blanks.blank("Signature", role),
            blanks.blank("Date and time", role),
        )
        for role, meaning in _SIGNATORIES
    )
