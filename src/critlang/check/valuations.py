"""The values that the data behind an atom can take, as far as limits tell them apart."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from fractions import Fraction
from itertools import combinations, islice, pairwise

from critlang import model as m
from critlang.dates import TimeUnit
from critlang.facts import SEXES

Value = object
"""A number, a code, a set of either, or a plain yes or no."""
Domain = tuple[Value, ...]

_FINER = {TimeUnit.YEARS: (TimeUnit.MONTHS, 12), TimeUnit.WEEKS: (TimeUnit.DAYS, 7)}


def variable_of(atom: m.Atom) -> Hashable:
    """What an atom's truth depends on; atoms with the same variable depend on the same value."""
    match atom:
        case m.PickAtom(m.Pick(rows, which), test):
            return ("picked", _rows_key(rows), which, _dimension(test) or test)
        case m.DerivedAtom(value):
            return ("derived", value)
        case m.QuantifiedAtom(m.Quantified(rows, test, quantifier)):
            dimension = _dimension(test)
            return ("set", _rows_key(rows), dimension or (quantifier, test))
        case m.CountAtom(m.ResultCount(rows, test, among)):
            return ("count", _rows_key(rows), test, among)
        case m.CountAtom(m.EventCount(rows, apart)):
            return ("count", _rows_key(rows), apart)
        case m.AgeAtom(at, _, _, unit):
            return ("age", _bound_key(at), _FINER.get(unit, (unit, 1))[0])
        case m.DayAtom(point, window):
            return ("day", _bound_key(m.Bound(point)), _window_key(window))
        case m.SexAtom():
            return "sex"
        case m.AttestedAtom(m.Answer(path, window)):
            return ("answer", path, _window_key(window))
        case m.ParameterAtom(name):
            return ("parameter", name)
        case _:
            raise AssertionError("an atom of no kind")


# Features compare by value, terms and all; these keys are as good, and much cheaper to look up.


def _rows_key(rows: m.ResultRows | m.EventRows) -> Hashable:
    test = rows.test if isinstance(rows, m.EventRows) else None
    lies = rows.lies if isinstance(rows, m.EventRows) else None
    return (rows.term.name, _window_key(rows.window), _test_key(test), lies)


def _window_key(window: m.Window) -> Hashable:
    return (_bound_key(window.lower), _bound_key(window.upper))


def _bound_key(bound: m.Bound | None) -> Hashable:
    match bound:
        case None:
            return None
        case m.Bound(m.DatePoint(day), offset):
            return (day, offset)
        case m.Bound(m.AnchorPoint(anchor), offset):
            return (anchor, offset)
        case m.Bound(m.EventPoint(events, which, edge, nth), offset):
            return (_rows_key(events), which, edge, nth, offset)
        case _:
            raise AssertionError("a point is an anchor or an event")


def _test_key(test: m.RowTest | None) -> Hashable:
    return ("ongoing", _bound_key(test.at)) if isinstance(test, m.OngoingTest) else test


def domains(
    atoms: Sequence[m.Atom], variables: Sequence[Hashable], most: int
) -> dict[Hashable, Domain] | None:
    """For each variable the values that the atoms which depend on it can tell apart.

    None where there are more than ``most`` combinations of them.
    """
    grouped: dict[Hashable, list[m.Atom]] = {}
    for atom, variable in zip(atoms, variables, strict=True):
        grouped.setdefault(variable, []).append(atom)
    found: dict[Hashable, Domain] = {}
    size = 1
    for variable, group in grouped.items():
        found[variable] = _domain(group, most)
        size *= len(found[variable])
        if size > most:
            return None
    return found


def _domain(atoms: Sequence[m.Atom], most: int) -> Domain:
    match atoms[0]:
        case m.PickAtom(_, test):
            return (
                _cells([each.test for each in atoms if isinstance(each, m.PickAtom)])
                if _dimension(test)
                else _PLAIN
            )
        case m.DerivedAtom():
            return _cells([each.test for each in atoms if isinstance(each, m.DerivedAtom)])
        case m.QuantifiedAtom(feature):
            tests = [each.feature.test for each in atoms if isinstance(each, m.QuantifiedAtom)]
            return _sets(_cells(tests), most) if _dimension(feature.test) else _PLAIN
        case m.CountAtom():
            counts = {each.count for each in atoms if isinstance(each, m.CountAtom)}
            return tuple(
                sorted({near for count in counts for near in (0, count - 1, count, count + 1) if near >= 0})
            )
        case m.AgeAtom():
            return _ages([each for each in atoms if isinstance(each, m.AgeAtom)])
        case m.SexAtom():
            return (*SEXES, None)
        case m.ParameterAtom() as first if first.wanted:
            wanted = (value for each in atoms if isinstance(each, m.ParameterAtom) for value in each.wanted)
            return (*dict.fromkeys(wanted), None)
        case _:
            return _PLAIN


_PLAIN: Domain = (True, False)


def _ages(atoms: Iterable[m.AgeAtom]) -> Domain:
    ages = {0}
    for atom in atoms:
        size = _FINER.get(atom.unit, (atom.unit, 1))[1]
        start = atom.count * size
        ages |= {start - 1, start, start + size - 1, start + size}
    return tuple(sorted(age for age in ages if age >= 0))


def _cells(tests: Iterable[m.RowTest]) -> Domain:
    """A value in each of the ranges that limits cut the numbers into, or every code that may be recorded."""
    leaves = [leaf for test in tests for leaf in _leaves(test)]
    first = leaves[0]
    if isinstance(first, m.CodeTest):
        return first.allowed
    limits = sorted({_number(leaf.limit) for leaf in leaves if isinstance(leaf, m.ValueTest)})
    between = [(low + high) / 2 for low, high in pairwise(limits)]
    return (limits[0] - 1, *limits, *between, limits[-1] + 1)


def _sets(cells: Domain, most: int) -> Domain:
    """Every set of results there can be, but none at all; cut off where there are more than ``most``."""
    sets = (frozenset(some) for size in range(1, len(cells) + 1) for some in combinations(cells, size))
    return tuple(islice(sets, most + 1))


def _leaves(test: m.RowTest) -> list[m.RowTest]:
    match test:
        case m.RowNot(part):
            return _leaves(part)
        case m.RowAll(parts) | m.RowAny(parts):
            return [leaf for part in parts for leaf in _leaves(part)]
        case _:
            return [test]


def _dimension(test: m.RowTest) -> str | None:
    """What a test holds a value against: numbers, multiples of ULN or of LLN, codes; None where several."""
    found = set()
    for leaf in _leaves(test):
        match leaf:
            case m.ValueTest(_, m.RangeLimit(_, side)):
                found.add(side.value)
            case m.ValueTest():
                found.add("number")
            case m.CodeTest():
                found.add("code")
            case _:
                found.add("")
    return found.pop() if len(found) == 1 else None


def _number(limit: m.Limit) -> Fraction:
    return limit.value if isinstance(limit, m.FixedLimit) else limit.factor


# ---------------------------------------------------------------- truth


def holds(atom: m.Atom, value: Value) -> bool:
    """Whether an atom is true where its variable has this value."""
    if isinstance(value, bool):
        return value
    match atom:
        case m.PickAtom(_, test) | m.DerivedAtom(_, test):
            return _passes(test, value)
        case m.QuantifiedAtom(feature):
            assert isinstance(value, frozenset)
            passing = [_passes(feature.test, each) for each in value]
            return all(passing) if feature.quantifier is m.Quantifier.ALL else any(passing)
        case m.CountAtom(_, comparison, count):
            assert isinstance(value, int)
            return _compares(comparison, Fraction(value), Fraction(count))
        case m.AgeAtom(_, comparison, count, unit):
            assert isinstance(value, int)
            completed = value // _FINER.get(unit, (unit, 1))[1]
            return _compares(comparison, Fraction(completed), Fraction(count))
        case m.SexAtom(sex):
            return value == sex
        case m.ParameterAtom():
            return value in atom.wanted
        case _:
            raise AssertionError("an answer is yes or no")


def _passes(test: m.RowTest, value: Value) -> bool:
    match test:
        case m.RowNot(part):
            return not _passes(part, value)
        case m.RowAll(parts):
            return all(_passes(part, value) for part in parts)
        case m.RowAny(parts):
            return any(_passes(part, value) for part in parts)
        case m.ValueTest(comparison, limit):
            assert isinstance(value, Fraction)
            return _compares(comparison, value, _number(limit))
        case m.CodeTest(wanted):
            return value in wanted
        case _:
            raise AssertionError("events are counted, not tested one by one")


def _compares(comparison: m.Comparison, value: Fraction, limit: Fraction) -> bool:
    match comparison:
        case m.Comparison.LESS:
            return value < limit
        case m.Comparison.AT_MOST:
            return value <= limit
        case m.Comparison.EQUAL:
            return value == limit
        case m.Comparison.AT_LEAST:
            return value >= limit
        case m.Comparison.GREATER:
            return value > limit
