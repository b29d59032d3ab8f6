"""Terms: from their declarations to the model."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from critlang import model as m
from critlang.check.attributes import share_attributes, with_attribute
from critlang.check.included import include
from critlang.check.lengths import days_of_half_life
from critlang.check.names import fold
from critlang.check.quantities import calendar_offset, unit_of
from critlang.check.reference_tables import reference_table
from critlang.check.scope import Scope, a_kind
from critlang.check.values import distinct_values
from critlang.diagnostics import did_you_mean
from critlang.record import replace
from critlang.source import Span
from critlang.syntax import nodes as n
from critlang.units import Unit, conversion, estimate_unit, parse

_KINDS = {each.value: each for each in m.Kind}
_SIDES = {
    "not_above": (m.Side.UPPER,),
    "not_below": (m.Side.LOWER,),
    "within_range": (m.Side.UPPER, m.Side.LOWER),
}
_SAID_OF: dict[str, tuple[str, Callable[[m.Kind], bool]]] = {
    "half_life": ("a half-life", lambda kind: kind is m.Kind.TREATMENT),
    "molar_mass": ("a molar mass", lambda kind: kind is m.Kind.MEASUREMENT),
    "normal_means": ("a normal range", lambda kind: kind is m.Kind.MEASUREMENT),
    "table": ("a normal range", lambda kind: kind is m.Kind.MEASUREMENT),
    "look_back": ("a look-back", lambda kind: not kind.occurs and kind is not m.Kind.DERIVED),
    "unrecorded": ('a meaning of "unrecorded"', lambda kind: kind.occurs),
    "attribute": ("attributes", lambda kind: kind.occurs),
    "ordered_attribute": ("attributes", lambda kind: kind.occurs),
    "numeric_attribute": ("attributes", lambda kind: kind.occurs),
    "includes": ("facts of its own", lambda kind: kind is not m.Kind.DERIVED),
    **dict.fromkeys(
        ("worked_from", "let", "worked_out", "valid_for"),
        ("a formula", lambda kind: kind is m.Kind.DERIVED),
    ),
}
"""What a line below a term gives it, and which kinds can have that."""
_BELOW = " and below"
"""What stands behind a code that is meant with those below it."""
_REPEATABLE = (
    "also_called",
    "code",
    "not_code",
    "includes",
    "attribute",
    "ordered_attribute",
    "numeric_attribute",
    "let",
    "valid_for",
)
_KEYS: dict[type, str] = {
    n.Table: "table",
    n.Let: "let",
    n.WorkedOut: "worked_out",
    n.ValidFor: "valid_for",
}


def declare_terms(scope: Scope, nodes: Iterable[n.Term]) -> None:
    """Check all terms and add them to the scope; then join those that include others."""
    included: dict[str, tuple[n.Name, ...]] = {}
    for node in nodes:
        term = _term(scope, node)
        if not scope.declare(node.name, "term") or term is None:
            scope.lose(node.name.text, *(each.text for each in _listed(node, "also_called")))
            continue
        key = fold(term.name)
        scope.terms[key] = term
        if term.kind is m.Kind.DERIVED:
            _keep_formula(scope, node, key)
        included[key] = tuple(each for each in _listed(node, "includes") if isinstance(each, n.Name))
        _declare_synonyms(scope, node, key)
    include(scope, included)
    share_attributes(scope)
    if scope.formulas:
        from critlang.check.derived import check_formulas

        check_formulas(scope)
    scope.used.clear()


def _keep_formula(scope: Scope, node: n.Term, key: str) -> None:
    """Keep the lines of a derived term, to be checked when all terms are known."""
    if any(isinstance(each, n.WorkedOut) for each in node.details):
        scope.formulas[key] = node.details
    elif not scope.is_damaged(node.span):
        scope.report(
            "E107",
            f'the derived term "{node.name.text}" does not say how it is worked out',
            node.name.span,
            "no formula",
            "write it on a line below: is weight in kg / height in m ^ 2",
        )


def _listed(node: n.Term, key: str) -> list[n.Name | n.Text]:
    details = [each for each in node.details if isinstance(each, n.Detail) and each.key == key]
    return [name for detail in details for name in detail.names]


def _declare_synonyms(scope: Scope, node: n.Term, key: str) -> None:
    for synonym in _listed(node, "also_called"):
        if scope.declare(n.Name(synonym.text, span=synonym.span), "synonym"):
            scope.aliases[fold(synonym.text)] = key


# ---------------------------------------------------------------- one term


def _term(scope: Scope, node: n.Term) -> m.Term | None:
    kind = _KINDS.get(fold(node.kind.text))
    if kind is None:
        scope.report(
            "E301",
            f'"{node.kind.text}" is not a kind of term',
            node.kind.span,
            "unknown kind",
            did_you_mean(node.kind.text, _KINDS),
            f"the kinds are {', '.join(_KINDS)}",
        )
        return None
    term = m.Term(node.name.text, kind, includes=(node.name.text,), span=node.name.span)
    term = _with_values(scope, node, term)
    term = _with_unit(scope, node, term)
    return _with_details(scope, node, term)


def _with_values(scope: Scope, node: n.Term, term: m.Term) -> m.Term:
    if term.kind is m.Kind.FINDING and not node.values:
        scope.report(
            "E301",
            f'the finding "{term.name}" does not say what may be found',
            node.kind.span,
            "a finding needs its values",
            f"write: term {term.name}: finding one of positive, negative",
        )
    if node.values and term.kind is not m.Kind.FINDING:
        scope.report(
            "E301",
            f"{a_kind(term.kind)} does not have values",
            node.values[0].span.to(node.values[-1].span),
            "values belong to a finding",
            f"write: term {term.name}: finding one of {', '.join(each.text for each in node.values)}",
        )
        return term
    if not node.values and not node.ordered:
        return term
    return replace(term, values=distinct_values(scope, node.values), ordered=node.ordered)


def _with_unit(scope: Scope, node: n.Term, term: m.Term) -> m.Term:
    if not term.kind.numeric and term.kind is not m.Kind.DERIVED:
        if node.unit:
            scope.report(
                "E301",
                f"{a_kind(term.kind)} has no unit",
                node.unit.span,
                "a unit belongs to a measurement or a score",
                f"write: term {term.name}: {term.kind.value}",
            )
        return term
    if term.kind is m.Kind.ESTIMATE:
        return replace(term, unit=_unit_of_estimate(scope, node))
    derived = term.kind is m.Kind.DERIVED
    if node.unit is not None:
        return replace(term, unit=unit_of(scope, node.unit.text, node.unit.span))
    if term.kind is m.Kind.SCORE:
        return replace(term, unit=parse("{score}"))
    scope.report(
        "E305",
        f'the {"derived term" if derived else "measurement"} "{term.name}" does not say its unit',
        node.kind.span,
        "a unit is needed",
        f"write: term {term.name}: {term.kind.value} in mg/dL",
    )
    return term


def _unit_of_estimate(scope: Scope, node: n.Term) -> Unit | None:
    unit = estimate_unit(node.unit.text) if node.unit else None
    if unit is None:
        scope.report(
            "E303" if node.unit else "E305",
            f'the estimate "{node.name.text}" is a number of days, weeks, months or years',
            (node.unit or node.kind).span,
            "not one of these units" if node.unit else "a unit is needed",
            f"write: term {node.name.text}: estimate in weeks",
        )
    return unit


# ---------------------------------------------------------------- the lines below a term


def _with_details(scope: Scope, node: n.Term, term: m.Term) -> m.Term:
    said: dict[str, Span] = {}
    for detail in node.details:
        key = detail.key if isinstance(detail, n.Detail) else _KEYS[type(detail)]
        if _suits(scope, detail, key, term) and _only_once(scope, detail, key, said):
            if isinstance(detail, n.Detail):
                term = _with_detail(scope, detail, term)
            elif not isinstance(detail, n.Table):
                continue
            elif term.unit is not None:
                term = replace(term, reference=reference_table(scope, detail, term.unit))
    return term


def _suits(scope: Scope, detail: n.TermLine, key: str, term: m.Term) -> bool:
    if key not in _SAID_OF or _SAID_OF[key][1](term.kind):
        return True
    what, suits = _SAID_OF[key]
    suited = [kind.value for kind in m.Kind if suits(kind)]
    scope.report(
        "E301",
        f"{a_kind(term.kind)} does not have {what}",
        detail.source.span if isinstance(detail, n.Table) else detail.span,
        f"belongs to a {' or '.join(suited)}",
        "take this line out, or correct the kind of the term",
    )
    return False


def _only_once(scope: Scope, detail: n.TermLine, key: str, said: dict[str, Span]) -> bool:
    if key in _REPEATABLE:
        return True
    span = detail.source.span if isinstance(detail, n.Table) else detail.span
    first = said.setdefault(key, span)
    if first is not span:
        said_twice(scope, span, first)
    return first is span


def said_twice(scope: Scope, span: Span, first: Span) -> None:
    """Report a line that can stand only once."""
    scope.report(
        "E207",
        f'"{scope.text(span)}" says again what is said already',
        span,
        "second time",
        "take one of the two lines out",
        others=((first, "first time"),),
    )


def _with_detail(scope: Scope, detail: n.Detail, term: m.Term) -> m.Term:
    texts = tuple(each.text for each in detail.names)
    match detail.key:
        case "also_called":
            return replace(term, synonyms=term.synonyms + texts)
        case "code" | "not_code":
            return _with_code(scope, detail, term)
        case "worked_from":
            return replace(term, source=texts[0])
        case "look_back":
            assert isinstance(detail.value, n.Duration)
            return replace(term, look_back=calendar_offset(scope, detail.value))
        case "half_life":
            assert isinstance(detail.value, n.Duration)
            days = days_of_half_life(scope, detail.value)
            if days is not None:
                scope.half_lives[fold(term.name)] = days
            return term
        case "molar_mass":
            return _with_molar_mass(scope, detail, term)
        case "unrecorded":
            return replace(term, closed=texts[0] == "no")
        case "normal_means":
            scope.normal_sides[fold(term.name)] = _SIDES[texts[0]]
            return term
        case "attribute" | "ordered_attribute" | "numeric_attribute":
            return with_attribute(scope, detail, term)
        case _:
            return term


def _with_code(scope: Scope, detail: n.Detail, term: m.Term) -> m.Term:
    said = detail.names[0].text
    system, _, code = said.removesuffix(_BELOW).partition(" ")
    if not code:
        scope.report(
            "E107",
            "a code needs its system and its number",
            detail.span,
            "one of the two is missing",
            "write for instance: code LOINC 1742-6",
        )
        return term
    made = m.Code(system, code, said.endswith(_BELOW), detail.key == "not_code")
    return replace(term, codes=(*term.codes, made))


def _with_molar_mass(scope: Scope, detail: n.Detail, term: m.Term) -> m.Term:
    value = detail.value
    assert isinstance(value, n.Quantity)
    try:
        factor = conversion(parse(value.unit or ""), parse("g/mol"))
    except ValueError:
        factor = Fraction(0)
    if factor <= 0 or value.number <= 0:
        scope.report(
            "E302",
            "a molar mass is a positive number of grams per mole",
            value.span,
            "not a molar mass",
            "write for instance: molar mass 113.12 g/mol",
        )
        return term
    return replace(term, molar_mass=Fraction(value.number) * factor)
