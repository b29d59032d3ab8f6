"""Statements as text on one line, or on several where one would be too long."""

from __future__ import annotations

from critlang.syntax import nodes as n
from critlang.syntax.brackets import bracketed
from critlang.syntax.written import (
    COUNTED,
    GIVEN,
    PERIOD,
    SEVERAL,
    SINCE,
    STATEMENT,
    TAKEN,
    VALUE,
    duration_text,
    limit_text,
    name_text,
    number_text,
    text_text,
    value_text,
)

_IN_WORDS = {">=": "at least", ">": "more than", "<=": "at most", "<": "less than"}

LONGEST = 100
"""The characters of a line, if it can be broken."""


def statement_lines(node: n.Statement, margin: int = 0) -> tuple[str, ...]:
    """A statement, broken before the words that join its parts if it does not fit after ``margin`` blanks."""
    node = bracketed(node)
    text = _text(node)
    return (text,) if margin + len(text) <= LONGEST else _broken(node)


def statement_text(node: n.Statement) -> str:
    """A statement on one line."""
    return _text(bracketed(node))


def _broken(node: n.Statement) -> tuple[str, ...]:
    match node:
        case n.Conjunction(parts):
            return _joined(parts, "and")
        case n.Disjunction(parts):
            return _joined(parts, "or")
        case n.Unless(what, exception):
            return _text(what), f"unless {_text(exception)}"
        case n.Conditional(condition, then, otherwise):
            rest = (f"else {_text(otherwise)}",) if otherwise else ()
            return f"if {_text(condition)}", f"then {_text(then)}", *rest
        case n.Thresholds(said, alternatives):
            return f"{_text(said)},", *_comma_separated(alternatives)
        case n.Claim() if node.filter is not None:
            return _claim_head(node), f"where {_filter(node.filter)}"
        case n.Washout() if node.filter is not None:
            return _washout_head(node), f"where {_filter(node.filter)}"
        case n.Several() if node.said.filter is not None:
            return _several_head(node), f"where {_filter(node.said.filter)}"
        case _:
            return (_text(node),)


def _joined(parts: tuple[n.Statement, ...], word: str) -> tuple[str, ...]:
    first, *others = (_text(each) for each in parts)
    return first, *(f"{word} {each}" for each in others)


def _text(node: n.Statement) -> str:
    match node:
        case n.Claim():
            head = _claim_head(node)
            return f"{head} where {_filter(node.filter)}" if node.filter else head
        case n.Several():
            head = _several_head(node)
            return f"{head} where {_filter(node.said.filter)}" if node.said.filter else head
        case n.Washout():
            head = _washout_head(node)
            return f"{head} where {_filter(node.filter)}" if node.filter else head
        case n.AgeClaim(predicate, windows):
            return _spaced("age", _predicate(predicate), *map(window_text, windows))
        case n.SexClaim(positive, value):
            return f"sex is {'' if positive else 'not '}{name_text(value.text, VALUE)}"
        case n.AttestedClaim(windows, question):
            asked = text_text(question.text) if question else ""
            return _spaced("attested", asked, *map(window_text, windows))
        case n.Thresholds(said, alternatives):
            return f"{_text(said)}, {' '.join(_comma_separated(alternatives))}"
        case n.Permitted():
            return "permitted"
        case n.Negation(part):
            return f"not {_text(part)}"
        case n.Conjunction(parts):
            return " and ".join(map(_text, parts))
        case n.Disjunction(parts):
            return " or ".join(map(_text, parts))
        case n.Group(inner):
            return f"({_text(inner)})"
        case n.Unless(what, exception):
            return f"{_text(what)} unless {_text(exception)}"
        case n.Conditional(condition, then, otherwise):
            if otherwise is None:
                return f"if {_text(condition)}: {_text(then)}"
            return f"if {_text(condition)} then {_text(then)} else {_text(otherwise)}"
        case n.Listed():
            raise ValueError("a list cannot stand inside a statement")


def _spaced(*words: str) -> str:
    return " ".join(word for word in words if word)


# ---------------------------------------------------------------- claims


def _comma_separated(alternatives: tuple[n.Alternative, ...]) -> list[str]:
    written = [f"or {_predicate(each.predicate)} if {_text(each.condition)}" for each in alternatives]
    return [*(f"{each}," for each in written[:-1]), written[-1]]


def _claim_head(node: n.Claim) -> str:
    """A claim without its filter."""
    selector, place = "", GIVEN if node.given else STATEMENT
    if node.selector is not None:
        selector = node.selector.word
        if node.selector.count is not None:
            row = " consecutive" if node.selector.consecutive else ""
            selector, place = f"{selector} {node.selector.count}{row}", COUNTED
        if node.selector.latest is not None:
            selector, place = f"{selector} of latest {node.selector.latest}", COUNTED
    return _spaced(selector, name_text(node.name.text, place), _said(node))


def _several_head(node: n.Several) -> str:
    """A claim about several terms without its filter."""
    if node.said.selector is not None:
        raise ValueError("what is said of several terms cannot have a word before each of them")
    word = f"at least {node.count}" if node.word == "at least" else node.word
    names = ", ".join(name_text(each.text, SEVERAL) for each in node.names)
    return _spaced(f"{word} of", names, _said(node.said))


def _washout_head(node: n.Washout) -> str:
    """How long ago the last of something was, without its filter."""
    word = _IN_WORDS[node.comparison]
    events = ", ".join(reference_text(each, SINCE) for each in node.events)
    several = "any of" if len(node.events) > 1 else ""
    before = f"before {moment_text(node.moment)}" if node.moment else ""
    return _spaced(
        word, duration_text(node.distance), "since", several, events, before, _exception(node.excepted)
    )


def _exception(names: tuple[n.Name, ...]) -> str:
    listed = ", ".join(name_text(each.text, SEVERAL) for each in names)
    return f"except {listed}" if names else ""


def _said(node: n.Claim) -> str:
    """What is said of a term, and when."""
    said = _predicate(node.predicate) if node.predicate else node.verb.word if node.verb else ""
    given = ", ".join(f"{name_text(each.name.text, GIVEN)} {limit_text(each.value)}" for each in node.given)
    said = said or (f"with {given}" if given else "")
    return _spaced(said, *map(window_text, node.windows), _exception(node.excepted))


def _predicate(node: n.Predicate) -> str:
    match node:
        case n.Compared(comparison, limit):
            return f"{comparison} {limit_text(limit)}"
        case n.Bounded(one, joint, other):
            return f"{_predicate(one)} {joint} {_predicate(other)}"
        case n.Ranged(low, high):
            return f"between {_low_text(low, high)} and {limit_text(high)}"
        case n.Present():
            return _present(node)
        case n.Normal(positive):
            return "is normal" if positive else "is abnormal"
        case n.Coded(positive, values):
            return _coded(positive, values)


def _present(node: n.Present) -> str:
    if node.lasting is None and node.word == "present":
        return "is present" if node.positive else "is absent"
    state = f"is {'' if node.positive else 'not '}{node.word}"
    if node.lasting is None:
        return state
    return f"{state} for {_IN_WORDS[node.lasting.comparison]} {duration_text(node.lasting.length)}"


def _low_text(low: n.Limit, high: n.Limit) -> str:
    """The lower end of a range; the unit of both is written once."""
    match low, high:
        case n.Quantity(number, unit), n.Quantity(_, other) if unit == other:
            return number_text(number)
        case n.Duration(number, unit, word, None), n.Duration(_, other, name) if (unit, word) == (
            other,
            name,
        ):
            return number_text(number)
        case _:
            return limit_text(low)


def _coded(positive: bool, values: tuple[n.Name, ...]) -> str:
    names = ", ".join(value_text(each.text) for each in values)
    return f"is {'' if positive else 'not '}{'one of ' if len(values) > 1 else ''}{names}"


def _filter(node: n.Filter) -> str:
    match node:
        case n.FilterFlag(name):
            return name_text(name.text)
        case n.FilterLength(name, comparison, length):
            return f"{name_text(name.text)} {comparison} {limit_text(length)}"
        case n.FilterCompared(name, predicate):
            return f"{name_text(name.text)} {_predicate(predicate)}"
        case n.FilterCoded(name, positive, values):
            return f"{name_text(name.text)} {_coded(positive, values)}"
        case n.FilterNot(part):
            return f"not {_filter(part)}"
        case n.FilterAnd(parts):
            return " and ".join(map(_filter, parts))
        case n.FilterOr(parts):
            return " or ".join(map(_filter, parts))
        case n.FilterGroup(inner):
            return f"({_filter(inner)})"


# ---------------------------------------------------------------- windows


def window_text(node: n.Window) -> str:
    """A window as it is written."""
    match node:
        case n.Sided(relation, moment):
            return f"{relation} {moment_text(moment)}"
        case n.During(period):
            return f"during {name_text(period.text)}"
        case n.Within(distance, side, moment, strict):
            where = f" {side} {moment_text(moment)}" if side and moment else ""
            return f"{'less than' if strict else 'within'} {_length_text(distance)}{where}"
        case n.Distant(strict, distance, side, moment):
            word = "more than" if strict else "at least"
            return f"{word} {duration_text(distance)} {side} {moment_text(moment)}"
        case n.Spanned(start, end):
            return f"between {moment_text(start)} and {moment_text(end)}"
        case n.Apart(None, days):
            return f"on {days} different days"
        case n.Apart(distance):
            return f"at least {duration_text(distance)} apart" if distance else ""
        case n.Ever():
            return "ever"


def _length_text(length: n.Limit) -> str:
    return name_text(length.text, TAKEN) if isinstance(length, n.Name) else limit_text(length)


def moment_text(node: n.Moment, *, in_period: bool = False) -> str:
    """A day: an anchor or event, or a time before or after it; ``in_period``: in the line of a period."""
    moved = f"{duration_text(node.distance)} {'before' if node.before else 'after'}" if node.distance else ""
    return _spaced(moved, reference_text(node.reference, PERIOD if in_period else STATEMENT))


def reference_text(node: n.Reference, place: str) -> str:
    """An anchor or event, with the words that say which of several and which end of it; or a date."""
    if node.is_date:
        return node.name.text
    return _spaced(f"{node.edge} of" if node.edge else "", node.which or "", name_text(node.name.text, place))
