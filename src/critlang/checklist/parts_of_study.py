"""Criteria for another part of the study than a checklist is made for: left out, and that is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from critlang import model as m
from critlang.checklist.reading import settled
from critlang.record import replace
from critlang.wording import listed


def is_left_out(criterion: m.Criterion) -> bool:
    """Whether a criterion is for a part of the study (a value of a parameter) that this is not."""
    return _part(criterion) is not None


def kept(protocol: m.Protocol) -> m.Protocol:
    """The protocol without the criteria that are left out."""
    return replace(protocol, criteria=tuple(each for each in protocol.criteria if not is_left_out(each)))


def left_out(criteria: Iterable[m.Criterion]) -> Iterator[str]:
    """A sentence for each criterion and part that is left out, in the protocol's order."""
    for each in criteria:
        condition = _part(each)
        if condition is None:
            yield from left_out(each.parts)
        else:
            name, wanted = condition.name, listed(condition.wanted, "or")
            here = f"this checklist is for {name} {condition.chosen}"
            yield f"Criterion {each.path} is left out: it is for {name} {wanted} only, and {here}."


def _part(criterion: m.Criterion) -> m.ParameterAtom | None:
    match criterion.formula:
        case m.If(m.ParameterAtom() as condition, _, None) if condition.wanted:
            return condition if settled(condition) is False else None
        case _:
            return None
