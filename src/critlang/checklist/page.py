"""The checklist as a view: a row for each criterion, in the protocol's order, and what surrounds them."""

from __future__ import annotations

from collections.abc import Iterator

from critlang import model as m
from critlang.checklist.closing import determinations, signatures, waivers
from critlang.checklist.days import birth_notes, day_of
from critlang.checklist.escaping import css_string, one_line
from critlang.checklist.evidence import Blanks
from critlang.checklist.limits import limit_notes
from critlang.checklist.notes import (
    all_assumptions,
    assumptions_of,
    limits_tables,
    parameters,
    presumptions,
    registered_text,
)
from critlang.checklist.parts_of_study import is_left_out, kept, left_out
from critlang.checklist.prefill import Prefills, Suggestions
from critlang.checklist.reading import Leaf, lapses, leaves, outline, reverse
from critlang.checklist.views import (
    AnchorView,
    AssumptionView,
    BoxView,
    ChecklistView,
    FieldView,
    RowView,
    RunningView,
    SectionView,
    WindowView,
)
from critlang.facts import Patient
from critlang.plan import Plan, window_of
from critlang.plan import build as plan_of
from critlang.record import Record
from critlang.wording import point_text, window_in_full, window_text

_BLANK_LINE = "_" * 20
_LONGEST_RUNNING_TITLE = 180
_DIGEST_SHOWN = 12


class _Section(Record):
    """The words of a section, and which tick rules a patient out."""

    title: str
    rule: str
    stop: str


_SECTIONS = {
    m.Section.INCLUSION: _Section("Inclusion criteria", "all must be YES or N/A", "No"),
    m.Section.EXCLUSION: _Section("Exclusion criteria", "all must be NO or N/A", "Yes"),
}
_NOT_ELIGIBLE = "not eligible"


def build(
    plan: Plan,
    patient: Patient | None,
    prefills: Prefills,
    suggestions: Suggestions,
    compiler_version: str,
) -> ChecklistView:
    """The view of a protocol's checklist, blank or filled in as far as the data go."""
    protocol = plan.protocol
    shown = kept(protocol)
    asked = plan if shown == protocol else plan_of(shown)
    blanks = Blanks(
        plan,
        anchors={} if patient is None else patient.anchors,
        prefills=prefills,
        born=None if patient is None else patient.birth,
        sex=None if patient is None else patient.sex,
    )
    assumptions = all_assumptions(protocol)
    participant = blanks.blank("Participant id", "every page", "" if patient is None else patient.id)
    return ChecklistView(
        title=protocol.title,
        protocol=protocol.id,
        study_id=protocol.study_id,
        version=protocol.version,
        amended=protocol.amended,
        registered=registered_text(protocol.registered),
        digest=protocol.digest[:_DIGEST_SHOWN],
        compiler=compiler_version,
        participant=participant,
        prefilled=patient is not None or bool(prefills) or bool(suggestions),
        anchors=(*_anchors(asked, blanks), *_points(asked, blanks)),
        windows=tuple(_windows(asked, blanks)),
        sections=tuple(_sections(protocol, blanks, suggestions, assumptions)),
        assumptions=assumptions,
        presumptions=presumptions(asked),
        parameters=parameters(protocol),
        limits_tables=limits_tables(shown),
        determinations=determinations(blanks),
        waivers=waivers(blanks, () if patient is None else patient.waivers),
        signatures=signatures(blanks),
        running=_running(protocol, participant, compiler_version),
    )


def _running(protocol: m.Protocol, participant: FieldView, compiler_version: str) -> RunningView:
    title = one_line(protocol.title)
    if len(title) > _LONGEST_RUNNING_TITLE:
        title = title[:_LONGEST_RUNNING_TITLE].rsplit(" ", 1)[0] + " …"
    amended = f", amended {protocol.amended}" if protocol.amended else ""
    version = f"version {protocol.version or 'not stated'}{amended}"
    return RunningView(
        top_left=css_string(f"Protocol {protocol.id}, {version}: {title}"),
        top_right=css_string(f"Participant id: {participant.value or _BLANK_LINE}"),
        bottom_left=css_string(
            f"Protocol {protocol.id}, {version}. Source {protocol.digest[:_DIGEST_SHOWN] or 'not stated'}. "
            f"Made by critlang {compiler_version}."
        ),
    )


# ---------------------------------------------------------------- days and windows


def _anchors(plan: Plan, blanks: Blanks) -> Iterator[AnchorView]:
    declared = {anchor.name: anchor for anchor in plan.protocol.anchors}
    for name in sorted(plan.anchors, key=lambda name: (*declared, *plan.anchors).index(name)):
        day = blanks.anchors.get(name)
        value = "" if day is None else day.isoformat()
        description = declared[name].description if name in declared else ""
        yield AnchorView(name, description, blanks.blank("Date", name, value))


def _points(plan: Plan, blanks: Blanks) -> Iterator[AnchorView]:
    for named in plan.points:
        name = point_text(named.point)
        yield AnchorView(name, "", blanks.blank("Date", name))


def _windows(plan: Plan, blanks: Blanks) -> Iterator[WindowView]:
    windows = dict.fromkeys(window_of(named.feature) for named in plan.features)
    for window in windows:
        if window != m.EVER:
            name, meaning = window_text(window), window_in_full(window)
            yield WindowView(
                name,
                "" if meaning == name else meaning,
                _side(blanks, window.lower, "First day", name),
                _side(blanks, window.upper, "Last day", name),
            )


def _side(blanks: Blanks, bound: m.Bound | None, label: str, window: str) -> FieldView | None:
    if bound is None:
        return None
    day = day_of(bound, blanks.anchors)
    if isinstance(bound.point, m.DatePoint):
        return FieldView(blanks.new_id(), label, window, str(day), settled=True)
    return blanks.blank(label, window, "" if day is None else day.isoformat())


# ---------------------------------------------------------------- rows


def _sections(
    protocol: m.Protocol, blanks: Blanks, suggestions: Suggestions, assumptions: tuple[AssumptionView, ...]
) -> Iterator[SectionView]:
    rows = _Rows(blanks, suggestions, assumptions)
    for section, words in _SECTIONS.items():
        criteria = [each for each in protocol.criteria if each.section is section]
        if criteria:
            asked = (each for each in criteria if not is_left_out(each))
            found = tuple(row for each in asked for row in rows.of(each, 1, ()))
            absent = tuple(left_out(criteria))
            yield SectionView(section.value, words.title, words.rule, words.stop, found, absent)


class _Rows(Record):
    blanks: Blanks
    suggestions: Suggestions
    assumptions: tuple[AssumptionView, ...]

    def of(self, criterion: m.Criterion, level: int, conditions: tuple[str, ...]) -> Iterator[RowView]:
        """The row of a criterion, then those of its parts, each with the conditions it stands under."""
        found = tuple(leaves(criterion.formula))
        yield self._row(criterion, found, level, conditions)
        for leaf in found:
            if isinstance(leaf.formula, m.Part) and not is_left_out(leaf.formula.criterion):
                inner = (*conditions, *leaf.conditions)
                yield from self.of(leaf.formula.criterion, level + 1, inner)

    def _row(
        self, criterion: m.Criterion, found: tuple[Leaf, ...], level: int, conditions: tuple[str, ...]
    ) -> RowView:
        path = criterion.path
        atoms = [leaf.formula for leaf in found if not isinstance(leaf.formula, m.Part)]
        not_applicable = (*map(reverse, conditions), *lapses(criterion.formula))
        numbers = assumptions_of(criterion, self.assumptions)
        return RowView(
            id=self.blanks.new_id(),
            level=level,
            number=path,
            quote=criterion.quote,
            reading=outline(criterion.formula, criterion.quote),
            limits=(*limit_notes(atoms), *birth_notes(criterion.formula, self.blanks.anchors)),
            not_applicable=("for every patient",)
            if criterion.formula == m.PERMITTED
            else tuple(dict.fromkeys(f"only {each}" for each in not_applicable)),
            assumptions=f"Assumption{'s' if len(numbers) > 1 else ''} {', '.join(numbers)}"
            if numbers
            else "",
            suggestion=self.suggestions.get(path, ""),
            yes=self._box("Yes", criterion, level),
            no=self._box("No", criterion, level),
            na=self._box("N/A", criterion, level) if not_applicable else None,
            evidence=self.blanks.evidence(path, found),
            unasked="answered from its parts" if criterion.parts else "nothing to look up",
            initials=self.blanks.blank("Initials, date", f"criterion {path}"),
        )

    def _box(self, label: str, criterion: m.Criterion, level: int) -> BoxView:
        stops = level == 1 and label == _SECTIONS[criterion.section].stop
        effect = _NOT_ELIGIBLE if stops else ""
        return BoxView(self.blanks.new_id(), label, f"criterion {criterion.path}", effect)
