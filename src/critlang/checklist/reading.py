"""The computable reading of a criterion as an outline, and the conditions under which parts of it apply."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import assert_never

from critlang import model as m
from critlang.checklist.views import LineView
from critlang.record import Record
from critlang.truth import Outcome, Truth, choice, conditional, enough, every, opposite, plain, some
from critlang.wording import condition_clause, formula_text, listed

_CONNECTED = re.compile(r"\b(?:and|or|if|unless|of)\b|[()]")
"""Words which show that a condition is more than one statement, so that its opposite needs brackets."""

_SHORT = 100
"""A statement up to this length is printed in one line, a longer one as an outline."""

_ASKED = re.compile(r' "(?P<words>(?:[^"]|"")+)"')
"""The words that a person is asked, behind ``attested``."""

# ---------------------------------------------------------------- the outline


def outline(formula: m.Formula, quote: str = "") -> tuple[LineView, ...]:
    """The formula of a criterion in lines; definitions it uses are explained after it.

    Words that a person is asked are left out where they are the criterion's own (``quote``).
    """
    lines = list(_lines(formula, 0))
    asked = _ASKED.search(lines[0].text) if isinstance(formula, m.AttestedAtom) else None
    if asked and _bare(asked["words"]) == _bare(quote):
        lines = [LineView(0, lines[0].text.replace(asked.group(), ""))]
    for defined in definitions(formula):
        whole = defined == formula  # Its name stands on the line above.
        lines.append(LineView(0, "that is:" if whole else f'where "{defined.name}" means:'))
        lines += _lines(defined.formula, 1)
    return tuple(lines)


def _bare(words: str) -> str:
    """Words without what does not tell them apart: case, spacing, a full stop."""
    return " ".join(words.replace('""', '"').casefold().rstrip(".").split())


def _lines(formula: m.Formula, depth: int) -> Iterator[LineView]:
    match formula:
        case m.PERMITTED:
            yield LineView(depth, "permitted: this makes something clear and keeps nobody out")
        case m.All(parts):
            yield from _connected(formula, parts, "all of", depth)
        case m.Any(parts):
            yield from _connected(formula, parts, "at least one of", depth)
        case m.AtLeast(count, parts):
            yield from _connected(formula, parts, f"at least {count} of", depth)
        case m.If():
            yield from _conditional(formula, depth)
        case m.Not(m.Any(parts)) if all(isinstance(part, m.Part) for part in parts):
            yield from _connected(formula, parts, "none of", depth)
        case m.Not(part) if isinstance(part, m.All | m.Any | m.AtLeast | m.If):
            yield LineView(depth, "not:")
            yield from _lines(part, depth + 1)
        case m.AttestedAtom():
            yield LineView(depth, f"{formula_text(formula)}: a person judges; it is not computed")
        case _:
            yield LineView(depth, formula_text(formula))


def _connected(whole: m.Formula, parts: tuple[m.Formula, ...], header: str, depth: int) -> Iterator[LineView]:
    if all(isinstance(part, m.Part) for part in parts):
        paths = [part.criterion.path for part in parts if isinstance(part, m.Part)]
        noun = "part" if len(paths) == 1 else "parts"
        yield LineView(depth, f"{header} {noun} {listed(paths)}")
        return
    text = formula_text(whole)
    if len(text) <= _SHORT and not any(isinstance(part, m.If | m.AtLeast) for part in parts):
        yield LineView(depth, text)
        return
    yield LineView(depth, f"{header}:")
    kept: list[tuple[LineView, ...]] = []
    for part in parts:
        lines = tuple(_lines(part, depth + 1))
        if not kept or kept[-1] != lines:
            kept.append(lines)
    for lines in kept:
        yield from lines


def _conditional(formula: m.If, depth: int) -> Iterator[LineView]:
    text = formula_text(formula)
    if formula.otherwise is None and len(text) <= _SHORT:
        yield LineView(depth, text)
        return
    yield LineView(depth, f"{condition_clause(formula)}:")
    yield from _lines(formula.then, depth + 1)
    if formula.otherwise is not None:
        yield LineView(depth, "otherwise:")
        yield from _lines(formula.otherwise, depth + 1)


def definitions(formula: m.Formula) -> Iterator[m.Defined]:
    """The definitions used in a formula (not in its parts), each once, the ones they use after them."""
    found: dict[str, m.Defined] = {}
    waiting = [formula]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, m.Defined) and node.name not in found:
            found[node.name] = node
        waiting += _inside(node)
    yield from found.values()


def _inside(formula: m.Formula) -> tuple[m.Formula, ...]:
    """What a formula is made of, numbered parts left closed."""
    return () if isinstance(formula, m.Part) else m.children(formula)


# ---------------------------------------------------------------- what applies when


class Leaf(Record):
    """An atom or numbered part directly inside a criterion, with the conditions under which it is asked.

    A condition is a clause: ``if X``, ``unless X``.
    """

    formula: m.Atom | m.Part
    conditions: tuple[str, ...]


def leaves(formula: m.Formula, conditions: tuple[str, ...] = ()) -> Iterator[Leaf]:
    """The leaves of one criterion in reading order; those of numbered parts are left to their own rows."""
    match formula:
        case m.If(condition, then, otherwise):
            yield from leaves(condition, conditions)
            yield from leaves(then, (*conditions, *_asked_where(formula)))
            if otherwise is not None:
                yield from leaves(otherwise, (*conditions, *_asked_otherwise(formula)))
        case m.Not() | m.All() | m.Any() | m.AtLeast() | m.Defined():
            for part in _inside(formula):
                yield from leaves(part, conditions)
        case _:
            yield Leaf(formula, conditions)


def together(conditions: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """When something is asked that is asked under each of several conditions.

    What is asked both if X and if not X is asked whether X or not.
    """
    found = list(dict.fromkeys(conditions))
    for each in found:
        if each and (*each[:-1], reverse(each[-1])) in found:
            rest = [
                one for one in found if one[:-1] != each[:-1] or one[-1] not in (each[-1], reverse(each[-1]))
            ]
            return together((*rest, each[:-1]))
    return () if () in found else tuple(found)


def _asked_where(formula: m.If) -> tuple[str, ...]:
    return () if settled(formula.condition) is True else (condition_clause(formula),)


def _asked_otherwise(formula: m.If) -> tuple[str, ...]:
    return () if settled(formula.condition) is False else (reverse(condition_clause(formula)),)


def reverse(clause: str) -> str:
    """When a condition does not hold: ``if X`` becomes ``if not (X)``, ``unless X`` becomes ``if X``."""
    if clause.startswith("unless "):
        return f"if {clause.removeprefix('unless ')}"
    condition = clause.removeprefix("if ")
    simple = condition.removeprefix("not ")
    if simple != condition and not _CONNECTED.search(simple):
        return f"if {simple}"
    return f"if not ({condition})"


def settled(condition: m.Formula) -> Truth:
    """What the parameters of the study alone make of a condition; None where it depends on the patient."""
    return _outcome(condition).strict


def _outcome(formula: m.Formula) -> Outcome:
    """The outcome for a patient of whom nothing is known."""
    match formula:
        case m.ParameterAtom(_, value):
            return plain(value)
        case m.Not(part):
            return opposite(_outcome(part))
        case m.All(parts):
            return every([_outcome(part) for part in parts])
        case m.Any(parts):
            return some([_outcome(part) for part in parts])
        case m.AtLeast(count, parts):
            return enough(count, [_outcome(part) for part in parts])
        case m.If(condition, then, None):
            return conditional(_outcome(condition), _outcome(then))
        case m.If(condition, then, otherwise) if otherwise is not None:
            return choice(_outcome(condition), _outcome(then), _outcome(otherwise))
        case m.Defined(_, inner):
            return _outcome(inner)
        case m.Part(criterion):
            return _outcome(criterion.formula)
        case _:
            return plain(None)


def lapses(formula: m.Formula) -> tuple[str, ...]:
    """When the whole formula does not apply to a patient, in words; empty where it always applies.

    By the tables of the language: a compound lapses only where every part does.
    """
    match formula:
        case m.If(_, then, None):
            return _lapses_without_else(formula, then)
        case m.If(condition, then, otherwise) if otherwise is not None:
            known = settled(condition)
            first = () if known is False else lapses(then)
            second = () if known is True else lapses(otherwise)
            return _unique((*first, *second))
        case m.Not(part):
            return lapses(part)
        case m.PERMITTED:
            return ("where nothing is asked",)
        case m.All(parts) | m.Any(parts):
            each = [lapses(part) for part in parts]
            return _unique(text for texts in each for text in texts) if all(each) else ()
        case m.Defined(_, inner):
            return lapses(inner)
        case m.Part(criterion):
            return lapses(criterion.formula)
        case _:
            return ()


def _lapses_without_else(formula: m.If, then: m.Formula) -> tuple[str, ...]:
    match settled(formula.condition):
        case True:
            return lapses(then)
        case False:
            return (f"{reverse(condition_clause(formula))} (so it is with this study's parameters)",)
        case None:
            return _unique((reverse(condition_clause(formula)), *lapses(then)))
        case unexpected:
            assert_never(unexpected)


def _unique(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
