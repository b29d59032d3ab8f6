"""A protocol as one data model can answer it: with a site's codes, and what is not recorded there left open.

That no relapse is recorded means that there was none only where relapses would be recorded. A term that the
mapping has no way to find is therefore *open*: no record of it is read as unknown.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Any

from critlang import model as m
from critlang.diagnostics.suggest import did_you_mean
from critlang.mapping.errors import Fault, MappingError
from critlang.mapping.records import Mapping
from critlang.plan import build, rows_of
from critlang.record import Record, fields, replace

_CODE = re.compile(r"(?P<out>not\s+)?(?P<system>\S+)\s+(?P<code>\S.*?)(?P<below>\s+and\s+below)?")


class Adapted(Record):
    """A protocol for one data model, and the names of the terms that were left open for it."""

    protocol: m.Protocol
    opened: tuple[str, ...]


def read_terms(protocol: m.Protocol) -> tuple[m.Term, ...]:
    """The terms whose facts a protocol reads, with all that they include, by name.

    That a criterion leaves out a term which another includes does not give that one's codes to the other.
    """
    plan = build(protocol)
    rows = [rows_of(named.feature) for named in plan.features] + [named.point.events for named in plan.points]
    names = {name for each in rows if each is not None for name in each.term.names}
    names |= {name for term in protocol.terms if term.name in names for name in term.names}
    return tuple(term for term in protocol.terms if term.name in names)


def with_site_codes(protocol: m.Protocol, mapping: Mapping) -> m.Protocol:
    """The protocol with the codes that the mapping adds to its terms. Raises MappingError.

    What it says of terms that the protocol does not have is for other protocols, unless nothing fits.
    """
    added: dict[str, m.Term] = {}
    faults: list[Fault] = []
    for said in mapping.terms:
        codes = [_code(each, f'terms."{said.term}".codes', faults) for each in said.codes]
        term = next((each for each in protocol.terms if each.name == said.term), None)
        if term is not None and codes:
            added[term.name] = replace(term, codes=(*term.codes, *(each for each in codes if each)))
    faults += _values(protocol, mapping)
    if faults:
        raise MappingError(mapping.name, faults)
    return with_terms(protocol, added)


def _code(text: str, place: str, faults: list[Fault]) -> m.Code | None:
    found = _CODE.fullmatch(text.strip())
    if found is None:
        help = 'Write for instance "OMOP 3006923", "SNOMED 22298006 and below" or "not SNOMED 1755008".'
        faults.append(Fault(place, f'"{text}" is not a code', help))
        return None
    return m.Code(found["system"], found["code"], found["below"] is not None, found["out"] is not None)


def _values(protocol: m.Protocol, mapping: Mapping) -> Iterable[Fault]:
    for said in mapping.terms:
        term = next((each for each in protocol.terms if each.name == said.term), None)
        if term is None:
            continue
        for key, value in said.values:
            if value not in term.values:
                help = did_you_mean(value, term.values) or f"Declared are {', '.join(term.values) or 'none'}."
                place = f'terms."{said.term}".values.{key}'
                yield Fault(place, f'"{value}" is no value of {term.name}', help)


def is_own(code: m.Code, mapping: Mapping) -> bool:
    """Whether rows of a data model may have a code themselves; others are looked up in its vocabulary."""
    if mapping.numbered:
        return code.system == mapping.system and code.code.isdecimal()
    return mapping.concepts is None or not code.below


def coded(terms: Iterable[m.Term], mapping: Mapping) -> frozenset[str]:
    """The terms that have a code which rows may have themselves, and none below which others lie unseen."""

    def found(term: m.Term) -> bool:
        own = any(is_own(code, mapping) and not code.left_out for code in term.codes)
        unseen = not mapping.numbered and mapping.concepts is None and any(c.below for c in term.codes)
        return own and not unseen

    return frozenset(term.name for term in terms if found(term))


def unrecorded(terms: Collection[m.Term], coded: Collection[str]) -> tuple[str, ...]:
    """The terms of which a record that is missing says nothing, given the names of those that are coded.

    A term can be found if it is coded itself; one that has no codes of its own, if all terms are that it
    includes.
    """

    def found(term: m.Term) -> bool:
        others = [name for name in term.names if name != term.name]
        if term.name in coded or any(not code.left_out for code in term.codes):
            return term.name in coded
        return bool(others) and all(name in coded for name in others)

    return tuple(term.name for term in terms if not found(term))


def adapted(protocol: m.Protocol, coded: Collection[str]) -> Adapted:
    """The protocol with terms left open that are closed but cannot be found."""
    missing = set(unrecorded(read_terms(protocol), coded))
    opened = {
        term.name: replace(term, closed=False)
        for term in protocol.terms
        if term.name in missing and term.kind.occurs and term.closed
    }
    return Adapted(with_terms(protocol, opened), tuple(opened))


def with_terms(protocol: m.Protocol, terms: dict[str, m.Term]) -> m.Protocol:
    """The protocol with some of its terms replaced wherever they are."""
    if not terms:
        return protocol
    done: dict[int, Any] = {}

    def made(node: Any) -> Any:
        if isinstance(node, tuple):
            parts = [made(each) for each in node]
            same = all(new is old for new, old in zip(parts, node, strict=True))
            return node if same else tuple(parts)
        if not isinstance(node, Record):
            return node
        if id(node) not in done:
            done[id(node)] = _made(node)
        return done[id(node)]

    def _made(node: Record) -> Record:
        if isinstance(node, m.Term):
            return terms.get(node.name, node)
        changed = {name: new for name in fields(node) if (new := made(old := getattr(node, name))) is not old}
        return replace(node, **changed) if changed else node

    found = made(protocol)
    assert isinstance(found, m.Protocol)
    return found
