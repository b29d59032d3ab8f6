"""What is allowed and probably a mistake. Looked for only where there is no error."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from critlang import model as m
from critlang.check.constancy import report_constants
from critlang.check.names import fold
from critlang.check.scope import Scope
from critlang.check.shapes import Meanings, atoms_here
from critlang.source import Span
from critlang.syntax import nodes as n

_Part = TypeVar("_Part")
_MOST_NAMED = 3
"""The criteria with the same meaning that are named; the others are counted."""


def lint(
    scope: Scope, file: n.File, criteria: tuple[m.Criterion, ...], definitions: tuple[m.Formula, ...]
) -> None:
    """Report what nothing uses, what is said twice, what is always the same, and idle examples."""
    _unused(scope, file)
    for formula in definitions:
        _repeated(scope, formula)
        report_constants(scope, formula, None)
    for section in m.Section:
        of_section = [each for each in criteria if each.section is section]
        _repeated_criteria(scope, of_section)
        for each in of_section:
            _repeated(scope, each.formula)
            report_constants(scope, each.formula, each)
    _idle_examples(scope, file)


# ---------------------------------------------------------------- not used


def _unused(scope: Scope, file: n.File) -> None:
    own = {fold(item.name.text): item.name for item in file.items if isinstance(item, n.Term)}
    _use_included(scope)
    kinds = (
        ("W501", "term", own),
        (
            "W502",
            "definition",
            {key: each.name for key, each in scope.definitions.items() if key not in scope.shared},
        ),
        ("W503", "parameter", _names(scope.parameters)),
        ("W504", "anchor", _names({k: v for k, v in scope.anchors.items() if v is not scope.index})),
        ("W504", "period", _names(scope.periods)),
    )
    for code, kind, names in kinds:
        for key, name in names.items():
            if key not in scope.used:
                scope.report(
                    code,
                    f'nothing uses the {kind} "{name.text}"',
                    name.span,
                    "not used",
                    "take it out, or check whether a criterion should have used it",
                )


def _use_included(scope: Scope) -> None:
    """The facts of a term count for those that include it, so it is used where they are."""
    for key, term in scope.terms.items():
        if key in scope.used:
            scope.used |= {fold(name) for name in term.includes}


def _names(declared: Mapping[str, m.Anchor | m.Period | m.Parameter]) -> dict[str, n.Name]:
    return {key: n.Name(each.name, span=each.span) for key, each in declared.items() if each.span}


# ---------------------------------------------------------------- said twice


def _repeated_criteria(scope: Scope, criteria: Sequence[m.Criterion]) -> None:
    meanings = Meanings()
    for same in _alike((meanings.of(each.formula), each) for each in criteria):
        from critlang.wording import listed

        names = [each.number for each in same]
        shown = (
            names if len(names) <= _MOST_NAMED else [*names[:_MOST_NAMED], f"{len(names) - _MOST_NAMED} more"]
        )
        message = f"criteria {listed(shown)} mean the same"
        _report_repeated(scope, message, [each.span for each in same if each.span])


def _repeated(scope: Scope, formula: m.Formula) -> None:
    meanings = Meanings()
    for each in _within(formula):
        if not isinstance(each, m.All | m.Any | m.AtLeast):
            continue
        for same in _alike((meanings.of(part), part) for part in each.parts):
            from critlang.wording import formula_text

            places = dict.fromkeys(place for part in same if (place := _place(part)) is not None)
            times = "again" if len(places) == 2 else f"{len(places)} times"
            _report_repeated(scope, f"this says {times}: {formula_text(same[0])}", list(places))


def _alike(pairs: Iterable[tuple[int, _Part]]) -> list[list[_Part]]:
    """Those that have the same meaning, where several have; in the order of the first of them."""
    found: dict[int, list[_Part]] = {}
    for meaning, part in pairs:
        found.setdefault(meaning, []).append(part)
    return [parts for parts in found.values() if len(parts) > 1]


def _report_repeated(scope: Scope, message: str, places: Sequence[Span]) -> None:
    """Report at the second place what stands in several."""
    if len(places) > 1:
        scope.report(
            "W509",
            message,
            places[1],
            "second time",
            "take one of the two out, or correct the one that was copied"
            if len(places) == 2
            else "take out all but one of them, or correct those that were copied",
            others=((places[0], "first time"),),
        )


def _within(formula: m.Formula) -> Iterator[m.Formula]:
    """A formula and the formulas in it; definitions are closed, for they are looked at by themselves."""
    yield formula
    if not isinstance(formula, m.Defined):
        for child in m.children(formula):
            yield from _within(child)


def _place(part: m.Formula) -> Span | None:
    if isinstance(part, m.Part):
        return part.criterion.span
    spans = [atom.span for atom in atoms_here(part) if atom.span is not None]
    return spans[0].to(spans[-1]) if spans else None


# ---------------------------------------------------------------- examples


def _idle_examples(scope: Scope, file: n.File) -> None:
    for item in file.items:
        if isinstance(item, n.Example) and item.verdict == "undetermined" and not item.because:
            scope.report(
                "W508",
                "this example does not say which criterion is left open",
                item.title.span,
                "true of anybody of whom little is known",
                "name the criteria that cannot be decided: is undetermined because of 4",
            )
