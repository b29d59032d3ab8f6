"""Brackets where the grammar needs them, and nowhere else.

What is parsed has them where they were written. A tree that was made otherwise may lack some: an ``or`` in
an ``and``, a statement with ``if`` or ``where`` that something follows.
"""

from __future__ import annotations

from enum import IntEnum

from critlang.record import replace
from critlang.syntax import nodes as n


class _Room(IntEnum):
    """What may stand in a place without brackets: each allows what those below it allow."""

    STATEMENT = 0
    """``unless``."""
    DISJUNCTION = 1
    CONJUNCTION = 2
    OPERAND = 3


def bracketed(node: n.Statement) -> n.Statement:
    """A statement with groups added where it could not be written without brackets."""
    return _statement(node, _Room.STATEMENT, last=True)


def bracketed_lead(node: n.Statement, joint: str) -> n.Statement:
    """The same for a statement before a list, which ``joint`` (``and``, ``or``) joins to it."""
    return _statement(node, _Room.DISJUNCTION if joint == "or" else _Room.CONJUNCTION, last=False)


def _statement(node: n.Statement, room: _Room, *, last: bool) -> n.Statement:
    """``last`` says that nothing follows, so that what takes in all that follows may stand here."""
    if not _fits(node, room, last=last):
        return n.Group(_statement(node, _Room.STATEMENT, last=True))
    match node:
        case n.Negation(part):
            return replace(node, part=_statement(part, _Room.OPERAND, last=last))
        case n.Conjunction(parts):
            return replace(node, parts=_parts(parts, _Room.OPERAND, last=last))
        case n.Disjunction(parts):
            return replace(node, parts=_parts(parts, _Room.CONJUNCTION, last=last))
        case n.Group(inner):
            return replace(node, inner=_statement(inner, _Room.STATEMENT, last=True))
        case n.Unless(what, exception):
            return replace(
                node,
                what=_statement(what, _Room.DISJUNCTION, last=False),
                exception=_statement(exception, _Room.DISJUNCTION, last=False),
            )
        case n.Conditional(condition, then, otherwise):
            return replace(
                node,
                condition=_statement(condition, _Room.DISJUNCTION, last=False),
                then=_statement(then, _Room.STATEMENT, last=False),
                otherwise=_statement(otherwise, _Room.STATEMENT, last=True) if otherwise else None,
            )
        case n.Claim() | n.Washout() if node.filter is not None:
            return replace(node, filter=_filter(node.filter, _Room.DISJUNCTION))
        case n.Several(said=said) if said.filter is not None:
            return replace(node, said=replace(said, filter=_filter(said.filter, _Room.DISJUNCTION)))
        case n.Thresholds(_, alternatives):
            return replace(node, alternatives=tuple(map(_alternative, alternatives)))
        case n.Listed():
            raise ValueError("a list cannot stand inside a statement")
        case _:
            return node


def _alternative(node: n.Alternative) -> n.Alternative:
    return replace(node, condition=_statement(node.condition, _Room.DISJUNCTION, last=False))


def _parts(parts: tuple[n.Statement, ...], room: _Room, *, last: bool) -> tuple[n.Statement, ...]:
    *others, final = parts
    return (*(_statement(each, room, last=False) for each in others), _statement(final, room, last=last))


def _fits(node: n.Statement, room: _Room, *, last: bool) -> bool:
    match node:
        case n.Unless():
            return room is _Room.STATEMENT
        case n.Disjunction():
            return room <= _Room.DISJUNCTION
        case n.Conjunction():
            return room <= _Room.CONJUNCTION
        case n.Conditional() | n.Thresholds():
            return last
        case n.Claim() | n.Washout():
            return last or node.filter is None
        case n.Several():
            return last or node.said.filter is None
        case _:
            return True


def _filter(node: n.Filter, room: _Room) -> n.Filter:
    match node:
        case n.FilterOr(parts):
            if room > _Room.DISJUNCTION:
                return n.FilterGroup(_filter(node, _Room.DISJUNCTION))
            return replace(node, parts=tuple(_filter(each, _Room.CONJUNCTION) for each in parts))
        case n.FilterAnd(parts):
            if room > _Room.CONJUNCTION:
                return n.FilterGroup(_filter(node, _Room.DISJUNCTION))
            return replace(node, parts=tuple(_filter(each, _Room.OPERAND) for each in parts))
        case n.FilterNot(part):
            return replace(node, part=_filter(part, _Room.OPERAND))
        case n.FilterGroup(inner):
            return replace(node, inner=_filter(inner, _Room.DISJUNCTION))
        case _:
            return node
