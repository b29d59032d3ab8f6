"""Terms: from their declarations to the model."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from critlang import model as m
from critlang.check.quantities import calendar_offset, unit_of
from critlang.check.scope import Scope, fold
from critlang.dates import TimeUnit
from critlang.syntax import nodes as n
from critlang.units import UnitError, parse, readings

_KINDS = {each.value: each for each in m.Kind}
_SIDES = {
    "not_above": (m.Side.UPPER,),
    "not_below": (m.Side.LOWER,),
    "within_range": (m.Side.UPPER, m.Side.LOWER),
}
_YES_NO = ("yes", "no")


def declare_terms(scope: Scope, nodes: tuple[n.Term, ...]) -> None:
    """Check all terms and add them to the scope; then join those that include others."""
    included: dict[str, tuple[n.Name, ...]] = {}
    for node in nodes:
        term = _term(scope, node)
        if term is None or not scope.declare(node.name, "term"):
            continue
        key = fold(term.name)
        scope.terms[key] = term
        included[key] = _names_of(node, "includes")
        _declare_synonyms(scope, node, key)
    for key, names in included.items():
        _join(scope, key, names)
    for key in scope.terms:
        _close(scope, key)
    scope.used.clear()


def _term(scope: Scope, node: n.Term) -> m.Term | None:
    kind = _KINDS.get(node.kind.text)
    if kind is None:
        known = ", ".join(_KINDS)
        scope.report(
            "E301",
            f'"{node.kind.text}" is not a kind of term',
            node.kind.span,
            "unknown kind",
            f"the kinds are {known}",
        )
        return None
    term = m.Term(node.name.text, kind, includes=(node.name.text,), span=node.name.span)
    term = _with_values(scope, node, term)
    term = _with_unit(scope, node, term)
    return _with_details(scope, node, term)


def _with_values(scope: Scope, node: n.Term, term: m.Term) -> m.Term:
    values = tuple(each.text for each in node.values)
    if term.kind is m.Kind.FINDING and not values:
        scope.report(
            "E301",
            f'the finding "{term.name}" does not say what may be found',
            node.kind.span,
            "a finding needs its values",
            f"write: term {term.name}: finding one of positive, negative",
        )
    if values and term.kind is not m.Kind.FINDING:
        scope.report(
            "E301",
            f"a {term.kind.value} does not have values",
            node.values[0].span,
            "values belong to a finding",
            f"write: term {term.name}: finding one of {', '.join(values)}",
        )
    return replace(term, values=values)


def _with_unit(scope: Scope, node: n.Term, term: m.Term) -> m.Term:
    if not term.kind.numeric:
        if node.unit:
            scope.report(
                "E301",
                f"a {term.kind.value} has no unit",
                node.unit.span,
                "a unit belongs to a measurement or a score",
                f"write: term {term.name}: {term.kind.value}",
            )
        return term
    if node.unit is None:
        if term.kind is m.Kind.SCORE:
            return replace(term, unit=parse("{score}"))
        scope.report(
            "E305",
            f'the measurement "{term.name}" does not say its unit',
            node.kind.span,
            "a unit is needed",
            f"write: term {term.name}: measurement in mg/dL",
        )
        return term
    return replace(term, unit=unit_of(scope, node.unit.text, node.unit.span))


def _with_details(scope: Scope, node: n.Term, term: m.Term) -> m.Term:
    for detail in node.details:
        if isinstance(detail, n.Table):
            term = replace(term, reference=_table(scope, detail))
        else:
            term = _with_detail(scope, detail, term)
    if term.unit is not None:
        term = replace(term, readings=readings(term.unit, term.molar_mass))
    return term


def _with_detail(scope: Scope, detail: n.Detail, term: m.Term) -> m.Term:
    texts = tuple(each.text for each in detail.names)
    match detail.key:
        case "also_called":
            return replace(term, synonyms=term.synonyms + texts)
        case "code":
            system, _, code = texts[0].partition(" ")
            if not code:
                scope.report(
                    "E101", "a code needs its system and its number", detail.span, "", "write: code LOINC 1742-6"
                )
                return term
            return replace(term, codes=(*term.codes, m.Code(system, code.strip())))
        case "look_back":
            assert isinstance(detail.value, n.Duration)
            return replace(term, look_back=calendar_offset(scope, detail.value))
        case "molar_mass":
            return _with_molar_mass(scope, detail, term)
        case "unrecorded":
            return replace(term, closed=texts[0] == "no")
        case "normal_means":
            scope.normal_sides[fold(term.name)] = _SIDES[texts[0]]
            return term
        case "attribute":
            return _with_attribute(scope, detail, term)
        case _:
            return term


def _with_molar_mass(scope: Scope, detail: n.Detail, term: m.Term) -> m.Term:
    value = detail.value
    assert isinstance(value, n.Quantity)
    try:
        unit = parse(value.unit or "")
    except UnitError:
        unit = None
    if unit is None or unit.code != "g/mol" or value.number <= 0:
        scope.report(
            "E302",
            "a molar mass is a positive number of grams per mole",
            value.span,
            "not a molar mass",
            "write: molar mass 113.12 g/mol",
        )
        return term
    return replace(term, molar_mass=Fraction(value.number))


def _with_attribute(scope: Scope, detail: n.Detail, term: m.Term) -> m.Term:
    name, *values = (each.text for each in detail.names)
    if not term.kind.occurs:
        scope.report(
            "E301",
            f"a {term.kind.value} has no attributes",
            detail.span,
            "only events, conditions, procedures and treatments have them",
        )
        return term
    column = "_".join("".join(c if c.isalnum() else " " for c in name.casefold()).split())
    attribute = m.Attribute(name, column, tuple(values) or _YES_NO)
    return replace(term, attributes=(*term.attributes, attribute))


def _table(scope: Scope, node: n.Table) -> m.ReferenceTable:
    rows = []
    for row in node.rows:
        limits = {sex: (low, high) for sex, low, high in row.limits}
        both = limits.get("", (None, None))
        start, end = _age(scope, row.start), _age(scope, row.end) if row.end else None
        if start is not None and not (row.end and end is None):
            male, female = limits.get("male", both), limits.get("female", both)
            rows.append(m.ReferenceRow(start, end, male, female))
    return m.ReferenceTable(tuple(rows), node.source.text)


def _age(scope: Scope, node: n.Duration) -> m.AgeLimit | None:
    if node.unit is None or node.number % 1 != 0:
        scope.report(
            "E310", "an age is a whole number of days, weeks, months or years", node.span, "not an age"
        )
        return None
    return m.AgeLimit(int(node.number), TimeUnit(node.unit))


def _declare_synonyms(scope: Scope, node: n.Term, key: str) -> None:
    for detail in node.details:
        if not isinstance(detail, n.Detail) or detail.key != "also_called":
            continue
        for synonym in detail.names:
            if scope.declare(n.Name(synonym.text, span=synonym.span), "synonym"):
                scope.aliases[fold(synonym.text)] = key


def _names_of(node: n.Term, key: str) -> tuple[n.Name, ...]:
    return tuple(
        name
        for detail in node.details
        if isinstance(detail, n.Detail) and detail.key == key
        for name in detail.names
        if isinstance(name, n.Name)
    )


def _join(scope: Scope, key: str, names: tuple[n.Name, ...]) -> None:
    term = scope.terms[key]
    found: list[str] = []
    for name in names:
        other = scope.find_term(name.text)
        if other is None:
            scope.unknown_term(name)
        elif other.kind is not term.kind or (other.unit and term.unit and other.unit != term.unit):
            scope.report(
                "E301",
                f'"{term.name}" cannot include "{other.name}"',
                name.span,
                f"this is a {other.kind.value}" + (f" in {other.unit.label}" if other.unit else ""),
                "a term can include terms of its own kind and unit",
            )
        else:
            found.append(other.name)
    scope.terms[key] = replace(term, includes=(term.name, *found))


def _close(scope: Scope, key: str) -> None:
    """Include what the included terms include."""
    names = list(scope.terms[key].includes)
    for name in names:
        for inner in scope.terms[fold(name)].includes:
            if inner not in names:
                names.append(inner)
    scope.terms[key] = replace(scope.terms[key], includes=tuple(names))
