"""What the checklist's templates see: strings, tuples of strings, and nothing that computes.

An empty string means "not there" in every view. ``id`` of a view is unique on the page and made by us, never
from what a user wrote.
"""

from __future__ import annotations

from critlang.record import Record


class FieldView(Record):
    """A blank to fill in. ``label`` stands beside it; ``about`` completes it for those who hear the page.

    ``value`` is what the data say, marked as such on the page; ``hint`` is what may be entered.
    ``settled``: the value comes from the protocol, so that there is nothing to fill in.
    """

    id: str
    label: str
    about: str
    value: str = ""
    hint: str = ""
    settled: bool = False


class ProductView(Record):
    """A multiple of a reference limit, to work out: ``x 1.5 = ____``."""

    factor: str
    result: FieldView


class ReferenceView(Record):
    """A reference limit to look up (``side`` is ULN or LLN), and its multiples: ``ULN ____ x 1.5 = ____``.

    ``limit`` is None where it is entered at another criterion.
    """

    side: str
    limit: FieldView | None
    products: tuple[ProductView, ...]


class EvidenceView(Record):
    """One need for data: what it is called, its blanks, and when it may date from.

    ``condition`` says when it is needed at all; ``see`` names the criterion where it is entered already, and
    then there are no blanks for it. ``window`` is the allowed time in words, ``days`` in dates,
    in phrases that are not to be broken.
    """

    title: str
    condition: str
    see: str
    fields: tuple[FieldView, ...]
    references: tuple[ReferenceView, ...]
    day: FieldView | None
    window: str
    days: tuple[str, ...]
    source: FieldView | None
    note: str


class LineView(Record):
    """A line of the computable reading, indented by ``depth`` steps."""

    depth: int
    text: str


class BoxView(Record):
    """A box to tick. ``effect`` says what a tick does to eligibility: ``not eligible``, or nothing."""

    id: str
    label: str
    about: str
    effect: str


class RowView(Record):
    """A criterion or part of one.

    ``level`` is 1 for a criterion of its own and grows with each part. ``not_applicable`` says when N/A may
    be ticked; where it says nothing, ``na`` is None: there is no such box. ``assumptions`` names those made
    for it by number. ``unasked`` says why there is no evidence to enter, where there is none.
    """

    id: str
    level: int
    number: str
    quote: str
    reading: tuple[LineView, ...]
    limits: tuple[str, ...]
    not_applicable: tuple[str, ...]
    assumptions: str
    suggestion: str
    yes: BoxView
    no: BoxView
    na: BoxView | None
    evidence: tuple[EvidenceView, ...]
    unasked: str
    initials: FieldView


class SectionView(Record):
    """The inclusion or the exclusion criteria, with the one rule for answering them.

    ``left_out`` are sentences about the criteria that are for another part of the study.
    """

    id: str
    title: str
    rule: str
    stop: str
    rows: tuple[RowView, ...]
    left_out: tuple[str, ...] = ()


class AnchorView(Record):
    """A day that windows are counted from."""

    name: str
    description: str
    day: FieldView


class WindowView(Record):
    """A window of the protocol: as it is called, in full, and its first and last day.

    A side without a limit has no blank.
    """

    name: str
    meaning: str
    first: FieldView | None
    last: FieldView | None


class AssumptionView(Record):
    """A numbered assumption and where it was made: ``protocol``, ``period screening``,
    ``definition adequate marrow``, ``criterion 5.a``."""

    number: str
    where: str
    text: str


class ParameterView(Record):
    """A fact about the study that this checklist takes for granted."""

    name: str
    value: str
    origin: str


class LimitsRowView(Record):
    """Normal limits of one range of ages."""

    ages: str
    male: str
    female: str


class LimitsTableView(Record):
    """The normal limits of one term, for results whose report carries none."""

    term: str
    unit: str
    source: str
    rows: tuple[LimitsRowView, ...]


class WaiverView(Record):
    """A waiver: on record, or a line to fill in."""

    criterion: FieldView
    reason: FieldView
    by: FieldView
    day: FieldView


class DeterminationView(Record):
    """One of the three conclusions: a box, its words, and a blank for the reason where one is due."""

    box: BoxView
    text: str
    reason: FieldView | None


class SignatureView(Record):
    """A line to sign, with what signing it means."""

    role: str
    meaning: str
    name: FieldView
    signature: FieldView
    signed: FieldView


class RunningView(Record):
    """What stands at the edges of every printed page, escaped as the inside of a CSS string."""

    top_left: str
    top_right: str
    bottom_left: str


class ChecklistView(Record):
    """The whole page. ``registered`` is whom the register names, in one phrase."""

    title: str
    protocol: str
    study_id: str
    version: str
    amended: str
    registered: str
    digest: str
    compiler: str
    participant: FieldView
    prefilled: bool
    anchors: tuple[AnchorView, ...]
    windows: tuple[WindowView, ...]
    sections: tuple[SectionView, ...]
    assumptions: tuple[AssumptionView, ...]
    presumptions: tuple[str, ...]
    parameters: tuple[ParameterView, ...]
    limits_tables: tuple[LimitsTableView, ...]
    determinations: tuple[DeterminationView, ...]
    waivers: tuple[WaiverView, ...]
    signatures: tuple[SignatureView, ...]
    running: RunningView
