"""What a checklist takes for granted, said openly: assumptions, presumptions, parameters, limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from critlang import model as m
from critlang.checklist.limits import multiples, term_of
from critlang.checklist.reading import definitions
from critlang.checklist.views import AssumptionView, LimitsRowView, LimitsTableView, ParameterView
from critlang.plan import Plan
from critlang.wording import answer_text, duration_text, listed

_Limits = tuple[Decimal | None, Decimal | None]


_SEXES = {"all": "all sexes", "female": "female only", "male": "male only"}
_VOLUNTEERS = {"yes": "healthy volunteers, too", "no": "no healthy volunteers"}


def registered_text(registered: m.Registered) -> str:
    """Whom the register names: ``age from 18 to 75 years, all sexes``; empty: not said."""
    low, high = registered.minimum_age, registered.maximum_age
    if low.split()[1:] == high.split()[1:]:
        low = low.split()[0] if low else ""
    ages = f"age {' '.join(f'{word} {age}' for word, age in (('from', low), ('to', high)) if age)}"
    said = (
        ages if low or high else "",
        _SEXES.get(registered.sex, ""),
        _VOLUNTEERS.get(registered.healthy_volunteers, ""),
    )
    return ", ".join(each for each in said if each)


def all_assumptions(protocol: m.Protocol) -> tuple[AssumptionView, ...]:
    """The assumptions of the protocol, its periods, definitions in use and criteria, numbered through."""
    found = [("protocol", text) for text in protocol.assumptions]
    found += [(f"period {each.name}", text) for each in protocol.periods for text in each.assumptions]
    criteria = protocol.every_criterion()
    defined = {used.declared: used for each in criteria for used in definitions(each.formula)}
    found += [(_where(each), text) for each in defined.values() for text in each.assumptions]
    found += [(_where(each), text) for each in criteria for text in each.assumptions]
    return tuple(AssumptionView(str(number), *each) for number, each in enumerate(found, 1))


def assumptions_of(criterion: m.Criterion, every: Iterable[AssumptionView]) -> tuple[str, ...]:
    """The numbers of the assumptions made for a criterion and for the definitions that it uses."""
    made_for: tuple[m.Criterion | m.Defined, ...] = (criterion, *definitions(criterion.formula))
    places = {_where(each) for each in made_for}
    return tuple(each.number for each in every if each.where in places)


def _where(made_for: m.Criterion | m.Defined) -> str:
    """Where an assumption was made, as the checklist says it."""
    if isinstance(made_for, m.Defined):
        return f"definition {made_for.declared}"
    return f"criterion {made_for.path}"


def presumptions(plan: Plan) -> tuple[str, ...]:
    """How the absence of a record is read, for each term whose events are looked for."""
    return tuple(_presumption(term) for term in dict.fromkeys(_event_terms(plan)))


def _event_terms(plan: Plan) -> Iterator[m.Term]:
    for named in plan.features:
        if isinstance(named.feature, m.EventCount):
            yield named.feature.rows.term
    for point in plan.points:
        yield point.point.events.term


def _presumption(term: m.Term) -> str:
    others = term.includes[1:]
    name = f"{term.name} ({listed(others, 'or')} included)" if others else term.name
    return f"no record of {name} is read as {'no' if term.closed else 'unknown'}"


def parameters(protocol: m.Protocol) -> tuple[ParameterView, ...]:
    """The parameters of the study and the values that this checklist was made for."""
    return tuple(
        ParameterView(each.name, each.shown or answer_text(None), _origin(each))
        for each in protocol.parameters
    )


def _origin(parameter: m.Parameter) -> str:
    if parameter.given:
        return "given when the checklist was made"
    return "no value was given" if parameter.shown is None else "default of the protocol"


# ---------------------------------------------------------------- reference limits


def limits_tables(protocol: m.Protocol) -> tuple[LimitsTableView, ...]:
    """The tables of normal limits that criteria fall back on, for the terms they are asked of."""
    found: dict[str, LimitsTableView] = {}
    for criterion in protocol.criteria:
        for atom in m.atoms(criterion.formula):
            term = term_of(atom)
            for limit in multiples((atom,)):
                if term is not None and limit.table is not None:
                    found.setdefault(term.name, _table(term, limit.table))
    return tuple(found.values())


def _table(term: m.Term, table: m.ReferenceTable) -> LimitsTableView:
    rows = (LimitsRowView(_ages(row), _range(row.male), _range(row.female)) for row in table.rows)
    return LimitsTableView(term.name, "" if term.unit is None else term.unit.label, table.source, tuple(rows))


def _ages(row: m.ReferenceRow) -> str:
    start = duration_text(row.start.count, row.start.unit)
    if row.end is None:
        return f"{start} and over"
    return f"{start} to under {duration_text(row.end.count, row.end.unit)}"


def _range(limits: _Limits) -> str:
    lower, upper = ("" if each is None else f"{each:f}" for each in limits)
    if lower and upper:
        return f"{lower} to {upper}"
    return f"up to {upper}" if upper else f"{lower} or more" if lower else "none"
