"""What a protocol declares above its criteria: headers, anchors, periods, parameters, definitions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from critlang import model as m
from critlang.check.names import fold
from critlang.check.parameters import Given, declare_parameter
from critlang.check.quantities import calendar_offset
from critlang.check.scope import Scope
from critlang.check.vocabulary import said_twice
from critlang.check.windows import period_window
from critlang.dates import DateRange
from critlang.diagnostics import did_you_mean
from critlang.record import Record, field
from critlang.source import Span
from critlang.syntax import nodes as n


class Headers(Record):
    """The lines below ``protocol``: texts by their key, and the assumptions."""

    texts: Mapping[str, str] = field(default_factory=dict)
    assumptions: tuple[str, ...] = ()


def read_headers(scope: Scope, heading: n.Heading) -> Headers:
    """The lines below the heading; the protocol's look-back goes to the scope."""
    texts: dict[str, str] = {}
    notes: list[str] = []
    first: dict[str, Span] = {}
    for header in heading.headers:
        if header.key == "assumption" and isinstance(header.value, n.Text):
            notes.append(header.value.text)
            continue
        if header.key in first:
            said_twice(scope, header.span, first[header.key])
            continue
        first[header.key] = header.span
        match header.value:
            case n.Duration() if header.key == "look_back":
                scope.look_back = calendar_offset(scope, header.value)
            case n.Name() | n.Duration():
                continue  # An anchor, which is declared further down, and what the register says.
            case n.Text(text):
                texts[header.key] = text
            case DateRange():
                texts[header.key] = str(header.value)
    return Headers(texts, tuple(notes))


def declare_shared(scope: Scope, files: Iterable[n.File]) -> None:
    """Add the definitions of vocabularies to the scope."""
    for file in files:
        for item in file.items:
            if isinstance(item, n.Definition) and _declare_definition(scope, item):
                key = fold(item.name.text)
                scope.definitions[key] = item
                scope.shared.add(key)


def declare_all(scope: Scope, file: n.File, given: Given) -> None:
    """Add a protocol's declarations to the scope. ``given`` are values of parameters, by name."""
    for item in file.items:
        if isinstance(item, n.Anchor):
            _declare_anchor(scope, item)
    for item in file.items:
        match item:
            case n.Period():
                _declare_period(scope, item)
            case n.Parameter():
                declare_parameter(scope, item, given)
            case n.Definition() if _declare_definition(scope, item):
                scope.definitions[fold(item.name.text)] = item


def _declare_definition(scope: Scope, item: n.Definition) -> bool:
    """Take the name of a definition; words behind ``with`` may have been meant as a part of it."""
    whole = scope.text(item.name.span.to(item.takes[-1].span)) if item.takes else ""
    quoted = f"if the words after \"with\" belong to the name, put the whole in single quotes: '{whole}'"
    return scope.declare(item.name, "definition", quoted if whole and "'" not in whole else None)


def count_windows(scope: Scope, heading: n.Heading) -> None:
    """Take the anchor that windows without a day are counted from; reports a name that is none."""
    for header in heading.headers:
        if header.key == "count_from" and isinstance(header.value, n.Name) and scope.count_from is None:
            scope.count_from = scope.find_anchor(header.value.text)
            if scope.count_from is None:
                from critlang.check.unknown_names import not_an_anchor

                not_an_anchor(scope, header.value)


def _declare_anchor(scope: Scope, item: n.Anchor) -> None:
    if not scope.declare(item.name, "anchor"):
        return
    anchor = m.Anchor(item.name.text, item.description.text, item.is_index, item.name.span)
    scope.anchors[fold(anchor.name)] = anchor
    if item.is_index and scope.index is not None:
        scope.report(
            "E207",
            "a protocol has one index date",
            item.name.span,
            "a second index date",
            f'write "anchor {item.name.text}" here',
            others=((scope.index.span or item.span, "the first one"),),
        )
    elif item.is_index:
        scope.index = anchor


def _declare_period(scope: Scope, item: n.Period) -> None:
    if not scope.declare(item.name, "period"):
        return
    # Even a wrong period keeps its name, so that its uses are not reported as well.
    window = period_window(scope, item) or m.EVER
    notes = tuple(each.text for each in item.assumptions)
    scope.periods[fold(item.name.text)] = m.Period(item.name.text, window, notes, item.name.span)


def check_given(scope: Scope, given: Given, heading: n.Heading) -> None:
    """Report values that were given for parameters which the protocol does not have."""
    known = [each.name for each in scope.parameters.values()]
    for name in given:
        if fold(name) not in scope.parameters and not scope.excused(name):
            scope.report(
                "E208",
                f'the protocol has no parameter "{name}"',
                heading.name.span,
                "a value was given for it",
                did_you_mean(name, known),
                f"its parameters are {', '.join(known)}" if known else "it has no parameters",
            )
