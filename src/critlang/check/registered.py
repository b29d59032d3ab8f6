"""Whom the register names: ``minimum age``, ``maximum age``, ``sex``, ``healthy volunteers`` of a protocol.

These lines decide nothing. They are held against the ages and the sex that the criteria ask for, wherever
these can be told for certain: where every patient must meet them, not only some, or one of several things.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from critlang import model as m
from critlang.check.quantities import calendar_offset
from critlang.check.scope import Scope
from critlang.dates import Offset
from critlang.lengths import duration_text
from critlang.record import Record
from critlang.source import Span
from critlang.syntax import nodes as n

_AGES = ("minimum_age", "maximum_age")
_OPPOSITE = {
    m.Comparison.LESS: m.Comparison.AT_LEAST,
    m.Comparison.AT_MOST: m.Comparison.GREATER,
    m.Comparison.AT_LEAST: m.Comparison.LESS,
    m.Comparison.GREATER: m.Comparison.AT_MOST,
}
_BELOW = (m.Comparison.LESS, m.Comparison.AT_MOST, m.Comparison.EQUAL)
_ABOVE = (m.Comparison.GREATER, m.Comparison.AT_LEAST, m.Comparison.EQUAL)


def read_registered(scope: Scope, heading: n.Heading) -> m.Registered:
    """What the header lines say; an age that cannot be counted is reported and left out."""
    found: dict[str, str] = {}
    for header in heading.headers:
        match header.value:
            case n.Duration(number, unit) if header.key in _AGES:
                if calendar_offset(scope, header.value) is not None and unit is not None:
                    found.setdefault(header.key, duration_text(int(number), unit))
            case n.Name(word) if header.key in ("registered_sex", "healthy_volunteers"):
                found.setdefault(header.key.removeprefix("registered_"), word)
    return m.Registered(**found)


def check_registered(scope: Scope, heading: n.Heading, criteria: Iterable[m.Criterion]) -> None:
    """Report where the criteria certainly ask for another age or sex than the header lines name."""
    claims = tuple(claim for each in criteria for claim in _of_criterion(each))
    lines = {each.key: each for each in reversed(heading.headers)}
    if len(lines.keys() & set(_AGES)) == 2 and _reversed(scope, lines):
        return
    for key, upper in (("minimum_age", False), ("maximum_age", True)):
        if key in lines:
            _check_age(scope, lines[key], [each for each in claims if _is_limit(each, upper=upper)])
    if "registered_sex" in lines:
        _check_sex(scope, lines["registered_sex"], claims)


def _reversed(scope: Scope, lines: dict[str, n.Header]) -> bool:
    low, high = (_threshold(lines[key]) for key in _AGES)
    if low is None or high is None or not _is_less(high, low):
        return False
    scope.report(
        "W510",
        "the registered maximum age is below the minimum age",
        lines["maximum_age"].span,
        "nobody is of such an age",
        "compare the two lines with the register",
        others=((lines["minimum_age"].span, "the minimum age"),),
    )
    return True


# ---------------------------------------------------------------- what the criteria ask for


class _Asked(Record):
    """An age or a sex that a criterion asks for; the comparison of an age, None where it is not certain.

    ``certain``: every patient must meet it.
    """

    atom: m.AgeAtom | m.SexAtom
    holds: bool
    certain: bool

    @property
    def comparison(self) -> m.Comparison | None:
        """How the age must compare; None: any other age than one."""
        if isinstance(self.atom, m.SexAtom):
            return None
        return self.atom.comparison if self.holds else _OPPOSITE.get(self.atom.comparison)


def _of_criterion(criterion: m.Criterion) -> Iterator[_Asked]:
    return _asked(criterion.formula, criterion.section is m.Section.INCLUSION, certain=True)


def _asked(formula: m.Formula, holds: bool, *, certain: bool) -> Iterator[_Asked]:
    """The ages and sexes in a formula that must be true (``holds``) or must not.

    What stands in the condition of an ``if`` chooses what is asked and asks for nothing itself.
    """
    match formula:
        case m.AgeAtom() | m.SexAtom():
            yield _Asked(formula, holds, certain)
        case m.Not(part):
            yield from _asked(part, not holds, certain=certain)
        case m.If(_, then, otherwise):
            for each in (then, otherwise):
                if each is not None:
                    yield from _asked(each, holds, certain=False)
        case m.AtLeast(_, parts):
            for each in parts:
                yield from _asked(each, holds, certain=False)
        case m.All(parts) | m.Any(parts):
            together = len(parts) < 2 or isinstance(formula, m.All) is holds
            for each in parts:
                yield from _asked(each, holds, certain=certain and together)
        case _:
            for each in m.children(formula):
                yield from _asked(each, holds, certain=certain)


# ---------------------------------------------------------------- ages


def _is_limit(asked: _Asked, *, upper: bool) -> bool:
    """Whether something asked is (or may be) an upper, or else a lower, limit of the age."""
    if not isinstance(asked.atom, m.AgeAtom):
        return False
    return asked.comparison is None or asked.comparison in (_BELOW if upper else _ABOVE)


def _is_plain(asked: _Asked) -> bool:
    """Whether a limit is that of the age on a day that each patient has."""
    match asked.atom:
        case m.AgeAtom(m.Bound(m.AnchorPoint()) as at):
            return asked.certain and asked.comparison is not None and at == m.Bound(at.point)
        case _:
            return False


def _check_age(scope: Scope, header: n.Header, limits: list[_Asked]) -> None:
    registered, upper = _threshold(header), header.key == "maximum_age"
    plain = [(_limit(each, upper=upper), each) for each in limits if _is_plain(each)]
    if registered is None:
        return
    unclear = len(plain) < len(limits)
    if not plain:
        if not unclear:
            _report(scope, header, "no criterion asks for it", "add the criterion, if the protocol has it")
        return
    if not all(_compare(each, other) for each, _ in plain for other in (registered, *(o for o, _ in plain))):
        return  # Weeks against years: which of them is longer depends on the date.
    limit, strongest = (min if upper else max)(plain, key=lambda each: (each[0].months, each[0].days))
    stricter = _is_less(limit, registered) if upper else _is_less(registered, limit)
    if limit != registered and (stricter or not unclear):
        _report(
            scope,
            header,
            "the criteria ask for another age",
            "compare both with the protocol; one of them is wrong, or the register is not up to date",
            strongest.atom.span,
        )


def _limit(asked: _Asked, *, upper: bool) -> Offset:
    """The age from which on, or else (``upper``) before which, the patient must be."""
    assert isinstance(asked.atom, m.AgeAtom)
    beyond = asked.comparison in (
        (m.Comparison.AT_MOST, m.Comparison.EQUAL) if upper else (m.Comparison.GREATER,)
    )
    return asked.atom.unit.offset(asked.atom.count + int(beyond))


def _threshold(header: n.Header) -> Offset | None:
    """The age from which on, or before which, a registered patient is: 75 years end at the 76th birthday."""
    value = header.value
    if not isinstance(value, n.Duration) or value.unit is None or value.number % 1:
        return None
    return value.unit.offset(int(value.number) + int(header.key == "maximum_age"))


def _compare(one: Offset, other: Offset) -> bool:
    return not (one.months and other.days) and not (one.days and other.months)


def _is_less(one: Offset, other: Offset) -> bool:
    return _compare(one, other) and (one.months, one.days) < (other.months, other.days)


# ---------------------------------------------------------------- sex


def _check_sex(scope: Scope, header: n.Header, claims: Iterable[_Asked]) -> None:
    registered = header.value.text if isinstance(header.value, n.Name) else ""
    found = [(_sex(each.atom, each.holds), each) for each in claims if isinstance(each.atom, m.SexAtom)]
    certain = [each for each in found if each[1].certain]
    other = next((each for sex, each in certain if sex != registered), None)
    if other is not None:
        _report(
            scope,
            header,
            "the criteria ask for one sex" if registered == "all" else "the criteria ask for the other sex",
            "compare both with the protocol",
            other.atom.span,
        )
    elif not found and registered != "all":
        _report(scope, header, "no criterion asks for it", f'write "sex is {registered}" in a criterion')


def _sex(atom: m.SexAtom, holds: bool) -> str:
    return atom.sex if holds else {"female": "male", "male": "female"}[atom.sex]


def _report(scope: Scope, header: n.Header, problem: str, advice: str, place: Span | None = None) -> None:
    scope.report(
        "W510",
        f'the register says "{scope.text(header.span)}", and {problem}',
        header.span,
        "says the register",
        advice,
        others=((place, "asked here"),) if place is not None else (),
    )
