"""What an explanation says: the results of all criteria, why, and what is missing, in a clinician's words."""

from __future__ import annotations

from typing import Literal

from critlang.evaluate.evaluation import Evidence, ResultText, VerdictText
from critlang.record import Record, field, replace

MissingKind = Literal[
    "anchor date",  # the date of one of the protocol's anchors
    "birth date",  # none, or known to the month or year only
    "sex",
    "result",  # no measurement or finding in the window
    "result date",  # a result without a day
    "value",  # a result without a value, or with one that cannot be read
    "exact value",  # a censored result such as <5 that leaves the question open
    "unit",  # a result without a unit, or with one that cannot be converted
    "limit",  # no limit of the reference range: none in the record, none in a table
    "event",  # a window or age hangs on an event that is not recorded
    "event date",  # the start or end of an event is known to the month or year only, or not at all
    "certainty",  # an event is only suspected
    "attribute",  # a property of an event is not recorded, or not as one of its declared values
    "record",  # no record of something of which no record does not mean no
    "answer",  # a person must answer
    "parameter",  # a yes/no fact about the study
]
"""What sort of fact is missing."""


class Missing(Record):
    """A fact that is not recorded, or not well enough.

    ``what`` names it (``date of study enrollment``), ``detail`` says what was found instead (``date of study
    enrollment not recorded``). ``row_id`` is the fact in the record that lacks it. The same fact wanted by
    two criteria is one: ``detail`` does not tell them apart.
    """

    kind: MissingKind
    what: str
    detail: str = field(compare=False)
    row_id: int | None = None


class Step(Record):
    """A part of a criterion's meaning and what it came to.

    ``kind`` is ``atom``, ``all``, ``any``, ``at least``, ``not``, ``if``, ``definition`` or ``part``, and
    ``text`` the part in the protocol's words. For an atom: ``fact`` is the deciding fact in words, ``asked``
    what it was held against, in numbers, ``window`` the days that were looked at. ``presumed`` says where no
    record was taken for no, ``notes`` what else a reader should know: rows that cannot be used, why a part
    does not apply.
    """

    kind: str
    text: str
    result: ResultText
    fact: str = ""
    asked: str = ""
    window: str = ""
    evidence: Evidence | None = None
    presumed: tuple[str, ...] = ()
    missing: tuple[Missing, ...] = ()
    notes: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    criterion: CriterionExplanation | None = None

    @property
    def as_one(self) -> Step:
        """The opposite of an atom as one step, with the atom's reasons; any other step as it is."""
        if self.kind != "not" or self.steps[0].kind != "atom":
            return self
        (atom,) = self.steps
        asked = {"at least 1": "none", "none": "at least 1"}.get(atom.asked, f"not {atom.asked}")
        return replace(atom, text=self.text, result=self.result, asked=asked if atom.asked else "")

    @property
    def said(self) -> str:
        """The deciding fact with what it was held against, where the fact does not say that itself."""
        if not self.fact or not self.asked:
            return self.fact
        if self.result != "true":
            return f"{self.fact}; asked: {self.asked}"
        word = self.fact.partition(" ")[0].rstrip(",")
        return self.fact if word == self.asked else f"{self.fact}, {self.asked}"


class CriterionExplanation(Record):
    """A criterion, its verbatim text, its result and why.

    ``waivers`` are recorded waivers in words; they are shown and never counted.
    """

    path: str
    number: str
    section: Literal["inclusion", "exclusion"]
    quote: str
    result: ResultText
    deciding: Evidence | None
    step: Step
    waivers: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()


class Explanation(Record):
    """Why a patient has a verdict, and what would settle it.

    ``failed`` are the paths of the top-level criteria that make the patient ineligible. ``needed`` is the
    shortest list of facts which, if they came out favourably, would make an undetermined patient eligible;
    ``alternatives`` are other lists of that length. Both are empty for any other verdict.
    """

    protocol: str
    title: str
    version: str
    patient_id: str
    verdict: VerdictText
    failed: tuple[str, ...]
    needed: tuple[Missing, ...]
    alternatives: tuple[tuple[Missing, ...], ...]
    criteria: tuple[CriterionExplanation, ...]
    assumptions: tuple[str, ...] = ()
