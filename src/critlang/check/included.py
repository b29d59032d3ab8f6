"""Terms that include others: whose facts count as theirs."""

from __future__ import annotations

from collections.abc import Mapping

from critlang import model as m
from critlang.check.names import fold
from critlang.check.scope import Scope, a_kind
from critlang.record import replace
from critlang.syntax import nodes as n


def include(scope: Scope, included: Mapping[str, tuple[n.Name, ...]]) -> None:
    """Join the terms (by their folded names) with those that they include, and with what these include."""
    for key, names in included.items():
        if names and scope.terms[key].kind is not m.Kind.DERIVED:
            _join(scope, key, names)
    for key in scope.terms:
        _close(scope, key)


def _join(scope: Scope, key: str, names: tuple[n.Name, ...]) -> None:
    term = scope.terms[key]
    found = [term.name]
    for name in names:
        other = scope.find_term(name.text)
        if other is None:
            from critlang.check.unknown_names import unknown_term

            unknown_term(scope, name)
            continue
        difference = _difference(term, other)
        if difference is not None:
            scope.report(
                "E301",
                f'"{term.name}" cannot include "{other.name}"',
                name.span,
                difference,
                "a term can include terms of its own kind, with the same unit or the same values",
            )
        elif other.name not in found:
            found.append(other.name)
    scope.terms[key] = replace(term, includes=tuple(found))


def _difference(term: m.Term, other: m.Term) -> str | None:
    """Why the facts of a term cannot count as facts of another; None where they can."""
    if other.kind is not term.kind:
        return f"this is {a_kind(other.kind)}, the other {a_kind(term.kind)}"
    if other.unit != term.unit and other.unit is not None and term.unit is not None:
        return f"this is in {other.unit.label}, the other in {term.unit.label}"
    if other.values != term.values and other.values and term.values:
        return f"this is one of {', '.join(other.values)}, the other one of {', '.join(term.values)}"
    return None


def _close(scope: Scope, key: str) -> None:
    """Include what the included terms include."""
    names = list(scope.terms[key].includes)
    if len(names) == 1:
        return  # itself, as most
    for name in names:
        for inner in scope.terms[fold(name)].includes:
            if inner not in names:
                names.append(inner)
    scope.terms[key] = replace(scope.terms[key], includes=tuple(names))
