"""Declared values: of findings, of attributes, of the sex."""

from __future__ import annotations

from critlang.check.names import fold
from critlang.check.scope import Scope
from critlang.diagnostics import did_you_mean
from critlang.syntax import nodes as n


def known_values(
    scope: Scope, names: tuple[n.Name, ...], allowed: tuple[str, ...], owner: str
) -> tuple[str, ...] | None:
    """The declared spellings of some values, each once; reports those that are not declared."""
    by_form = {fold(each): each for each in allowed}
    unknown = [name for name in names if fold(name.text) not in by_form]
    if not allowed:
        return None  # The declaration was wrong, and that is reported.
    for name in unknown:
        scope.report(
            "E203",
            f'"{name.text}" is not a value of "{owner}"',
            name.span,
            "unknown value",
            did_you_mean(name.text, allowed),
            f"its values are {', '.join(allowed)}",
        )
    return None if unknown else tuple(dict.fromkeys(by_form[fold(name.text)] for name in names))


def distinct_values(scope: Scope, names: tuple[n.Name | n.Text, ...]) -> tuple[str, ...]:
    """The values of a list; reports one that stands in it twice."""
    found: dict[str, n.Name | n.Text] = {}
    for name in names:
        first = found.setdefault(fold(name.text), name)
        if first is not name:
            scope.report(
                "E207",
                f'the value "{name.text}" stands twice in this list',
                name.span,
                "second time",
                "take one of the two out",
                others=((first.span, "first time"),),
            )
    return tuple(each.text for each in found.values())
