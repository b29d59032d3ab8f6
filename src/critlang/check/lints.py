"""What is allowed and probably a mistake. Looked for only where there is no error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from critlang import model as m
from critlang.check.constancy import report_constants
from critlang.check.names import fold
from critlang.check.scope import Scope
from critlang.check.shapes import atoms_here, children
from critlang.source import Span
from critlang.syntax import nodes as n
from critlang.wording import formula_text


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
        ("W502", "definition", {key: each.name for key, each in scope.definitions.items()}),
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
    for place, one in enumerate(criteria):
        same = next((each for each in criteria[:place] if each.formula == one.formula), None)
        if same is not None and one.span and same.span:
            _report_repeated(
                scope, f"criteria {same.number} and {one.number} mean the same", one.span, same.span
            )


def _repeated(scope: Scope, formula: m.Formula) -> None:
    for each in _within(formula):
        if not isinstance(each, m.All | m.Any | m.AtLeast):
            continue
        meanings = [_meaning(part) for part in each.parts]
        for place, meaning in enumerate(meanings):
            if meaning in meanings[:place]:
                here, there = each.parts[place], each.parts[meanings.index(meaning)]
                spans = _place(here), _place(there)
                if spans[0] and spans[1] and spans[0] != spans[1]:
                    _report_repeated(scope, f"this says again: {formula_text(there)}", spans[0], spans[1])


def _report_repeated(scope: Scope, message: str, span: Span, first: Span) -> None:
    scope.report(
        "W509",
        message,
        span,
        "second time",
        "take one of the two out, or correct the one that was copied",
        others=((first, "first time"),),
    )


def _meaning(part: m.Formula) -> m.Formula:
    return part.criterion.formula if isinstance(part, m.Part) else part


def _within(formula: m.Formula) -> Iterator[m.Formula]:
    """A formula and the formulas in it; definitions are closed, for they are looked at by themselves."""
    yield formula
    if not isinstance(formula, m.Defined):
        for child in children(formula):
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
