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


class _Next(IntEnum):
    """What stands behind a place, without brackets: each shuts out what those above it shut out, and more."""

    NOTHING = 0
    ELSE = 1
    """``if`` would take it in."""
    WORD = 2
    """``then``, ``unless``: other limits under a condition would not be told from it."""
    MORE = 3
    """``and``, ``or``: ``where`` would take it in."""


def bracketed(node: n.Statement) -> n.Statement:
    """A statement with groups added where it could not be written without brackets."""
    return _statement(node, _Room.STATEMENT, _Next.NOTHING)


def bracketed_lead(node: n.Statement, joint: str) -> n.Statement:
    """The same for a statement before a list, which ``joint`` (``and``, ``or``, ``unless``) joins to it."""
    if joint == "unless":
        return bracketed_condition(node)
    return _statement(node, _Room.DISJUNCTION if joint == "or" else _Room.CONJUNCTION, _Next.MORE)


def bracketed_condition(node: n.Statement) -> n.Statement:
    """The same for the condition of a list."""
    return _statement(node, _Room.DISJUNCTION, _Next.WORD)


def _statement(node: n.Statement, room: _Room, after: _Next) -> n.Statement:
    """``after`` says what follows, which an open end of the statement would take in."""
    if not _fits(node, room, after):
        return n.Group(_statement(node, _Room.STATEMENT, _Next.NOTHING))
    inner_end = _Next.WORD if after is _Next.ELSE else after
    match node:
        case n.Negation(part):
            return replace(node, part=_statement(part, _Room.OPERAND, inner_end))
        case n.Conjunction(parts):
            return replace(node, parts=_parts(parts, _Room.OPERAND, inner_end))
        case n.Disjunction(parts):
            return replace(node, parts=_parts(parts, _Room.CONJUNCTION, inner_end))
        case n.Group(inner):
            return replace(node, inner=_statement(inner, _Room.STATEMENT, _Next.NOTHING))
        case n.Unless(what, exception):
            return replace(
                node,
                what=_statement(what, _Room.DISJUNCTION, _Next.WORD),
                exception=_statement(exception, _Room.DISJUNCTION, _Next.WORD),
            )
        case n.Conditional(condition, then, otherwise):
            last = _statement(otherwise, _Room.STATEMENT, _Next.NOTHING) if otherwise else None
            return replace(
                node,
                condition=_statement(condition, _Room.DISJUNCTION, _Next.WORD),
                then=_statement(then, _Room.STATEMENT, _Next.ELSE),
                otherwise=last,
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
    return replace(node, condition=_statement(node.condition, _Room.DISJUNCTION, _Next.WORD))


def _parts(parts: tuple[n.Statement, ...], room: _Room, after: _Next) -> tuple[n.Statement, ...]:
    *others, final = parts
    return (*(_statement(each, room, _Next.MORE) for each in others), _statement(final, room, after))


def _fits(node: n.Statement, room: _Room, after: _Next) -> bool:
    match node:
        case n.Unless():
            return room is _Room.STATEMENT
        case n.Disjunction():
            return room <= _Room.DISJUNCTION
        case n.Conjunction():
            return room <= _Room.CONJUNCTION
        case n.Conditional():
            return after is _Next.NOTHING
        case n.Thresholds():
            return after <= _Next.ELSE
        case n.Claim() | n.Washout():
            return after <= _Next.WORD or node.filter is None
        case n.Several():
            return after <= _Next.WORD or node.said.filter is None
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
