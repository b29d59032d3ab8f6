"""Definitions that take limits: their words with the limits of a use in the place of the names.

``define adequate liver function with ALT limit: ALT <= ALT limit`` is checked once by itself, with limits
that suit what is compared with them, and then again for each use with what is given there.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from critlang import model as m
from critlang.check.names import fold, written
from critlang.check.scope import Scope
from critlang.dates import TimeUnit
from critlang.diagnostics import did_you_mean
from critlang.record import Record, field, fields, replace
from critlang.source import Span
from critlang.syntax import nodes as n

Given = Mapping[str, n.Limit]
"""Limits by the folded names that a definition has for them."""


def given_limits(scope: Scope, definition: n.Definition, node: n.Claim) -> Given | None:
    """The limits that a use gives; None where they are not those that the definition takes (reported)."""
    taken = {fold(each.text): each for each in definition.takes}
    found: dict[str, n.Limit] = {}
    right = True
    for each in node.given:
        key = fold(each.name.text)
        if key in taken and key not in found:
            found[key] = each.value
            continue
        right = False
        _not_taken(scope, definition, each.name, twice=key in taken)
    missing = [each.text for key, each in taken.items() if key not in found]
    if missing and right:
        from critlang.check.unknown_names import how_used

        _report(
            scope,
            f'nothing says what the {" and the ".join(missing)} of "{definition.name.text}" '
            f"{'is' if len(missing) == 1 else 'are'}",
            node.given[-1].span if node.given else node.name.span,
            "a limit is missing",
            f'write "{how_used(definition)}"',
            definition,
        )
    return found if right and not missing else None


def _not_taken(scope: Scope, definition: n.Definition, name: n.Name, *, twice: bool) -> None:
    names = [each.text for each in definition.takes]
    _report(
        scope,
        f'"{name.text}" of "{definition.name.text}" is given twice'
        if twice
        else f'the definition "{definition.name.text}" takes no "{name.text}"',
        name.span,
        "second time" if twice else "not taken",
        "give each limit once"
        if twice
        else did_you_mean(name.text, names)
        or (
            f"it takes {', '.join(names)}" if names else f'write "{written(definition.name.text)}" by itself'
        ),
        definition,
    )


def _report(
    scope: Scope, message: str, span: Span, label: str, advice: str, definition: n.Definition
) -> None:
    scope.report("E211", message, span, label, advice, others=((definition.name.span, "defined here"),))


def check_taken(scope: Scope, definition: n.Definition) -> None:
    """Report names for limits that stand twice or that the meaning does not use."""
    used = _Expansion({fold(each.text): _ANY for each in definition.takes})
    if definition.meaning is not None:
        used.changed(definition.meaning)
    seen: dict[str, n.Name] = {}
    for name in definition.takes:
        first = seen.setdefault(fold(name.text), name)
        if first is not name:
            scope.report(
                "E207",
                f'the definition takes "{name.text}" twice',
                name.span,
                "second time",
                "give each limit a name of its own",
                others=((first.span, "first time"),),
            )
        elif fold(name.text) not in used.found and not definition.damaged:
            whole = scope.text(definition.name.span.to(definition.takes[-1].span))
            scope.report(
                "E212",
                f'nothing in the definition is compared with "{name.text}"',
                name.span,
                "a name for a limit",
                f'write it where the limit stands: "ALT <= {written(name.text)}"',
                f"if it belongs to the name of the definition, put the whole in single quotes: '{whole}'",
            )


# ---------------------------------------------------------------- expanding


def expanded(meaning: n.Statement, given: Given) -> tuple[n.Statement, dict[Span, n.Limit]]:
    """A meaning with the limits in it, at the places of their names; and the limits by these places."""
    expansion = _Expansion(given)
    made: n.Statement = expansion.changed(meaning)
    return made, expansion.places


def sampled(scope: Scope, definition: n.Definition) -> n.Statement | None:
    """The meaning of a definition with limits that suit what is compared with them, to check all else."""
    taken = {fold(each.text): _ANY for each in definition.takes}
    if definition.meaning is None or not taken:
        return definition.meaning
    made: n.Statement = _Sampling(taken, scope=scope).changed(definition.meaning)
    return made


_ANY = n.Quantity(Decimal(1), None)


class _Expansion(Record, frozen=False):
    """Puts limits in the place of names: ``places`` are where they went, ``found`` the names that stood."""

    given: Given
    places: dict[Span, n.Limit] = field(default_factory=dict)
    found: set[str] = field(default_factory=set)

    def limit(self, name: n.Name, subject: n.Name | None, other: n.Limit | None) -> n.Limit:
        """What stands for a name: said of ``subject`` (None: age or a length), ``other`` beside it."""
        value = self.given[fold(name.text)]
        self.found.add(fold(name.text))
        self.places[name.span] = value
        return replace(value, span=name.span)

    def changed(self, node: Any, subject: n.Name | None = None) -> Any:
        """A node, or a tuple of them, with limits for names."""
        match node:
            case tuple():
                return tuple([self.changed(each, subject) for each in node])
            case n.Several(_, _, names, _):
                return self._parts(node, names[0])
            case n.Claim(name):
                return self._parts(self._ranged_claim(node), name)
            case n.Thresholds(said, _):
                return self._parts(node, said.names[0] if isinstance(said, n.Several) else said.name)
            case n.FilterCompared(_, n.Compared(_, n.Name() as limit)) if self._is_taken(limit):
                return self.attribute(node, limit)
            case n.Compared(_, n.Name() as limit) if self._is_taken(limit):
                return replace(node, limit=self.limit(limit, subject, None))
            case n.Ranged():
                return self._range(node, subject)
            case n.Within(n.Name() as distance) if self._is_taken(distance):
                return self._parts(replace(node, distance=self.limit(distance, None, None)), subject)
            case Record():
                return self._parts(node, subject)
            case _:
                return node

    def attribute(self, node: n.FilterCompared, limit: n.Name) -> n.Filter:
        """What is asked of an attribute, or of the length of an event."""
        value = self.limit(limit, None, None)
        if isinstance(value, n.Duration) and isinstance(node.predicate, n.Compared):
            return n.FilterLength(node.name, node.predicate.comparison, value, span=node.span)
        return replace(node, predicate=replace(node.predicate, limit=value))

    def _parts(self, node: Any, subject: n.Name | None) -> Any:
        changes = {}
        for each in fields(node):
            part = getattr(node, each)
            if isinstance(part, Record | tuple) and (made := self.changed(part, subject)) != part:
                changes[each] = made
        return replace(node, **changes) if changes else node

    def _is_taken(self, limit: object) -> bool:
        return isinstance(limit, n.Name) and fold(limit.text) in self.given

    def _range(self, node: n.Ranged, subject: n.Name | None) -> n.Ranged:
        low, high = node.low, node.high
        if isinstance(low, n.Name) and self._is_taken(low):
            low = self.limit(low, subject, None if self._is_taken(high) else high)
        if isinstance(high, n.Name) and self._is_taken(high):
            high = self.limit(high, subject, low)
        if isinstance(low, n.Quantity) and low.unit is None and isinstance(high, n.Quantity | n.Duration):
            low = type(high)(low.number, high.unit, span=low.span)  # type: ignore[arg-type]
        return replace(node, low=low, high=high)

    def _ranged_claim(self, node: n.Claim) -> n.Claim:
        """``ALT between low limit and high limit``, which is read as a window, with a range instead."""
        if node.predicate is not None or not node.windows or not isinstance(node.windows[0], n.Spanned):
            return node
        window = node.windows[0]
        ends = [each.reference.name for each in (window.start, window.end)]
        if not all(map(self._is_taken, ends)):
            return node
        return replace(node, predicate=n.Ranged(ends[0], ends[1], span=window.span), windows=node.windows[1:])


class _Sampling(_Expansion, frozen=False):
    """Puts limits of the right kind in the place of names."""

    scope: Scope = field(kw_only=True)

    def limit(self, name: n.Name, subject: n.Name | None, other: n.Limit | None) -> n.Limit:
        """A limit that what is said of ``subject`` can be held against."""
        term = self.scope.find_term(subject.text) if subject is not None else None
        if isinstance(other, n.Quantity) and other.unit is None and term is not None:
            return n.Quantity(other.number, _unit(term), span=name.span)
        if other is not None:
            return replace(other, span=name.span)
        if term is None:
            return n.Duration(Decimal(1), TimeUnit.YEARS, span=name.span)
        return _suiting(term, name.span)

    def attribute(self, node: n.FilterCompared, limit: n.Name) -> n.Filter:
        """A question that can be asked of any event; which attribute is meant is looked at in each use."""
        return n.FilterLength(n.Name("duration"), ">=", n.Duration(Decimal(1), TimeUnit.DAYS))


def _suiting(term: m.Term, span: Span) -> n.Limit:
    match term.kind:
        case m.Kind.MEASUREMENT:
            return n.Multiple(Decimal(1), "ULN", span=span)
        case m.Kind.FINDING if term.values:
            return n.Name(term.values[0], span=span)
        case m.Kind.ESTIMATE if term.unit:
            return n.Duration(Decimal(1), TimeUnit(f"{term.unit.label.rstrip('s')}s"), span=span)
        case _:
            return n.Quantity(Decimal(1), _unit(term), span=span)


def _unit(term: m.Term) -> str | None:
    return None if term.unit is None or term.kind is m.Kind.SCORE else term.unit.label
