"""Derived terms: their formulas, checked where they are declared, and what is said of their values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from critlang import model as m
from critlang.check.ages import age_day, age_formula
from critlang.check.dimensions import check_unit
from critlang.check.means import MEAN, counts_some, has_mean, whole_name
from critlang.check.names import fold, written
from critlang.check.quantities import unit_of
from critlang.check.results import nothing_said
from critlang.check.scope import Scope, a_kind
from critlang.check.value_tests import COMPARISONS, how_said, value_test
from critlang.check.values import known_values
from critlang.check.windows import Place, window_of
from critlang.dates import TimeUnit
from critlang.facts import SEXES
from critlang.record import Record, field, replace
from critlang.source import Span
from critlang.syntax import nodes as n
from critlang.units import IncommensurableError, Unit, conversion, convertible

_NO_DAY = m.Bound(m.AnchorPoint(""))
"""Stands for a day that is known only where a derived term is used."""


def derived_claim(scope: Scope, node: n.Claim, term: m.Term) -> m.Formula | None:
    """What a claim says of a derived term; None where it cannot be said and was reported."""
    misplaced = node.filter or (node.selector if node.selector and node.selector.word != "latest" else None)
    if misplaced is not None:
        scope.report(
            "E301",
            f'"{term.name}" is {a_kind(term.kind)}: one value, worked out from the latest results',
            misplaced.span,
            "there are not several of it" if misplaced is node.selector else "nothing to filter by",
            how_said(term),
        )
        return None
    if node.predicate is None:
        nothing_said(scope, node, term)
        return None
    test = value_test(scope, node.predicate, term)
    value = _Lowering(scope, node.windows, node.span).derived(term)
    if value is None or test is None:
        return None
    return m.DerivedAtom(value, test, scope.words(node), node.span)


def check_formulas(scope: Scope) -> None:
    """Check the formulas of all derived terms, whether they are used or not."""
    for key in scope.formulas:
        value = _Lowering(scope, (), scope.terms[key].span or n.NO_PLACE, declaring=True).derived(
            scope.terms[key]
        )
        if value is not None:
            check_unit(scope, value, _worked_out(scope.formulas[key]).span)


class _Lowering(Record, frozen=False):
    """One use of a derived term: ``windows`` are those of the claim; inputs with their ``own`` have those.

    ``declaring``: no use, but the check of the declaration, where days are not known yet. What is wrong with
    a formula is reported then; what is wrong with a window, where it is used.
    """

    scope: Scope
    windows: tuple[n.Window, ...]
    span: Span
    own: tuple[n.Window, ...] = ()
    declaring: bool = False
    open: tuple[str, ...] = ()
    named: Mapping[str, m.Expression | None] = field(default_factory=dict)

    def derived(self, term: m.Term) -> m.Derived | None:
        """A derived term in these windows; None where something is wrong and is reported."""
        key = fold(term.name)
        if key in self.scope.unworkable or key not in self.scope.formulas:
            return None
        found = replace(self, open=(*self.open, key))._derived(term, self.scope.formulas[key])
        if found is None and self.declaring:
            self.scope.unworkable.add(key)
        return found

    def _derived(self, term: m.Term, lines: tuple[n.TermLine, ...]) -> m.Derived | None:
        named: dict[str, m.Expression | None] = {}
        inner = replace(self, named=named)
        for line in lines:
            if isinstance(line, n.Let):
                named[fold(line.name.text)] = inner._let(line, named)
        expression = inner._expression(_worked_out(lines).value)
        conditions = [inner._condition(each) for each in _conditions(lines)]
        valid = tuple(each for each in conditions if each is not None)
        if expression is None or len(valid) < len(conditions) or None in named.values():
            return None
        return m.Derived(term, expression, valid)

    def _let(self, line: n.Let, named: Mapping[str, object]) -> m.Expression | None:
        key = fold(line.name.text)
        if self.declaring and (key in named or self.scope.find_term(line.name.text) is not None):
            self.scope.report(
                "E207",
                f'the name "{line.name.text}" is taken',
                line.name.span,
                "this value needs a name of its own",
                "choose another name",
            )
        return self._expression(line.value)

    # ------------------------------------------------------------ expressions

    def _expression(self, node: n.Arithmetic) -> m.Expression | None:
        match node:
            case n.Numeral(number):
                return m.Constant(number)
            case n.AgeIn(unit):
                return self._age(node, unit)
            case n.Input():
                return self._input(self._whole(node))
            case n.LetName(name):
                return self._named(name)
            case n.Negative(part):
                inner = self._expression(part)
                return None if inner is None else m.Negated(inner)
            case n.Operation(operator, left, right):
                one, other = self._expression(left), self._expression(right)
                if one is None or other is None:
                    return None
                return m.Operation(operator, one, other, operator == "^" and _is_whole(other))  # type: ignore[arg-type]
            case n.Applied(function, parts):
                found = [self._expression(each) for each in parts]
                known = tuple(each for each in found if each is not None)
                return m.Applied(function, known) if len(known) == len(found) else None  # type: ignore[arg-type]
            case n.Windowed(part, windows):
                return replace(self, own=windows)._expression(part)
            case n.Chosen():
                return self._chosen(node)

    def _age(self, node: n.AgeIn, unit: n.Name) -> m.Expression | None:
        units = {each.value: each for each in TimeUnit}
        found = units.get(unit.text, units.get(f"{unit.text}s"))
        if found is None:
            self.scope.report(
                "E310",
                "an age is counted in years, months, weeks or days",
                unit.span,
                "not a unit of age",
                'write "age in years"',
            )
            return None
        if self.declaring:
            return m.AgeValue(_NO_DAY, found)
        at = age_day(self.scope, self.own, self.span)
        return None if at is None else m.AgeValue(at, found)

    def _named(self, name: n.Name) -> m.Expression | None:
        key = fold(name.text)
        if key in self.named:
            return self.named[key]
        term = self.scope.find_term(name.text)
        if term is None:
            from critlang.check.unknown_names import unknown_term

            unknown_term(self.scope, name)
            return None
        unit = "..." if term.unit is None else term.unit.label
        self.scope.report(
            "E305",
            f'the formula does not say in which unit it takes "{term.name}"',
            name.span,
            "a unit is needed",
            f'write "{written(term.name)} in {unit}"',
        )
        return None

    # ------------------------------------------------------------ inputs

    def _input(self, node: n.Input) -> m.Expression | None:
        term = self.scope.find_term(node.name.text)
        if term is None:
            from critlang.check.unknown_names import unknown_term

            unknown_term(self.scope, node.name)
            return None
        if term.kind is m.Kind.DERIVED and node.which is None:
            return self._derived_input(node, term)
        if not term.kind.numeric:
            several = term.kind is m.Kind.DERIVED
            self.scope.report(
                "E301",
                f'"{term.name}" is {a_kind(term.kind)}{"" if several else ", not a number"}',
                node.span if several else node.name.span,
                "there are not several of it" if several else "nothing to reckon with",
                f'write "{written(term.name)} in ..."' if several else "take a measurement or a score",
            )
            return None
        unit, factor = self._unit(node, term)
        if unit is None or factor is None:
            return None
        window = self._window(term)
        if window is None:
            return None
        rows = m.ResultRows(term, window)
        if node.which == MEAN:
            some = has_mean(self.scope, term, node.span) and counts_some(self.scope, node.count, node.span)
            return m.InputValue(m.Mean(rows, node.count), unit, factor) if some else None
        which = m.Which.FIRST if node.which == "first" else m.Which.LATEST
        return m.InputValue(m.Pick(rows, which), unit, factor)

    def _whole(self, node: n.Input) -> n.Input:
        """An input in which "mean" is read as part of a name that begins with it."""
        if node.which != MEAN or node.count is not None:
            return node
        name = whole_name(self.scope, node.name, node.span)
        return node if name is None else replace(node, name=name, which=None)

    def _window(self, term: m.Term) -> m.Window | None:
        if self.declaring:
            return m.EVER
        return window_of(self.scope, self.own or self.windows, Place(term, self.span))

    def _derived_input(self, node: n.Input, term: m.Term) -> m.Expression | None:
        if fold(term.name) in self.open:
            self.scope.report(
                "E209",
                f'"{term.name}" is worked out from itself',
                node.name.span,
                "used in its own formula",
                "a formula can use other derived terms, but not itself",
                others=((term.span, "declared here"),) if term.span else (),
            )
            self.scope.unworkable.add(fold(term.name))
            return None
        unit, factor = self._unit(node, term)
        source = self.derived(term)
        if unit is None or factor is None or source is None:
            return None
        return m.DerivedInput(source, unit, factor)

    def _unit(self, node: n.Input, term: m.Term) -> tuple[Unit | None, Fraction | None]:
        """The unit in which a formula takes a term, and what a value in the term's unit is multiplied by."""
        unit = unit_of(self.scope, node.unit.text, node.unit.span)
        if unit is None or term.unit is None:
            return None, None
        try:
            return unit, conversion(term.unit, unit, term.molar_mass)
        except IncommensurableError:
            molar = term.molar_mass is None and convertible(term.unit, unit, Fraction(1))
            self.scope.report(
                "E306" if molar else "E302",
                f'"{term.name}" is measured in {term.unit.label} and cannot be taken in {unit.label}',
                node.unit.span,
                "another kind of unit",
                f'add a line to the term, with the molar mass of {term.name}: "molar mass ... g/mol"'
                if molar
                else f"write {term.unit.label} or a unit of its kind",
                others=((term.span, "declared here"),) if term.span else (),
            )
            return None, None

    # ------------------------------------------------------------ choices and conditions

    def _chosen(self, node: n.Chosen) -> m.Expression | None:
        branches: list[tuple[m.Condition, m.Expression]] = []
        for each in node.branches:
            test, value = self._test(each.test), self._expression(each.value)
            if test is not None and value is not None:
                branches.append((test, value))
        otherwise = self._expression(node.otherwise) if node.otherwise else None
        sexes = [each.test.sex for each in node.branches if isinstance(each.test, n.SexTest)]
        if node.otherwise is None and not set(SEXES) <= set(sexes):
            self.scope.report(
                "E315",
                "this choice has no value for everybody else",
                node.span,
                "and otherwise?",
                'end it with a value for all others, "... otherwise", or name both "if female" and "if male"',
            )
            return None
        if len(branches) < len(node.branches) or (node.otherwise and otherwise is None):
            return None
        return m.Chosen(tuple(branches), otherwise)

    def _test(self, node: n.SexTest | n.ValuesTest) -> m.Condition | None:
        if isinstance(node, n.SexTest):
            return m.SexIs(node.sex)
        left, right = self._expression(node.left), self._expression(node.right)
        if left is None or right is None:
            return None
        return m.Held(COMPARISONS[node.comparison], left, right)

    def _condition(self, node: n.Statement) -> m.Formula | None:
        """A statement below ``valid for``: an age, the sex, or the value of a result in the same window."""
        match node:
            case n.AgeClaim(_, ()):
                at = _NO_DAY if self.declaring else age_day(self.scope, (), self.span)
                return age_formula(self.scope, node, at)
            case n.SexClaim(positive, value):
                sex = known_values(self.scope, (value,), SEXES, "sex")
                if sex is None:
                    return None
                atom = m.SexAtom(sex[0], self.scope.text(node.span), node.span)
                return atom if positive else m.Not(atom)
            case n.Claim(name, None, predicate, (), None) if predicate is not None:
                return self._condition_on_result(node, name, predicate)
            case _:
                self.scope.report(
                    "E315",
                    "this does not say for whom a formula is valid",
                    node.span,
                    "not an age, a sex or a value",
                    'write for instance "valid for age >= 18 years and triglycerides <= 400 mg/dL"',
                )
                return None

    def _condition_on_result(self, node: n.Claim, name: n.Name, predicate: n.Predicate) -> m.Formula | None:
        term = self.scope.find_term(name.text)
        if term is None or term.kind.occurs or term.kind is m.Kind.DERIVED:
            if term is None:
                from critlang.check.unknown_names import unknown_term

                unknown_term(self.scope, name)
            else:
                message = f'"{term.name}" is {a_kind(term.kind)}, not a result'
                self.scope.report(
                    "E301", message, name.span, "not a result", "name a result, the age or the sex"
                )
            return None
        test = value_test(self.scope, predicate, term)
        window = self._window(term)
        if test is None or window is None:
            return None
        pick = m.Pick(m.ResultRows(term, window), m.Which.LATEST)
        return m.PickAtom(pick, test, self.scope.text(node.span), node.span)


def _is_whole(exponent: m.Expression) -> bool:
    """Whether an exponent is a whole number that is written out."""
    inner = exponent.part if isinstance(exponent, m.Negated) else exponent
    return isinstance(inner, m.Constant) and inner.value % 1 == 0


def _worked_out(lines: tuple[n.TermLine, ...]) -> n.WorkedOut:
    return next(each for each in lines if isinstance(each, n.WorkedOut))


def _conditions(lines: tuple[n.TermLine, ...]) -> Iterator[n.Statement]:
    """The statements that all must hold for the formula to be valid."""
    for line in lines:
        if isinstance(line, n.ValidFor):
            joined = isinstance(line.condition, n.Conjunction)
            yield from line.condition.parts if joined else (line.condition,)  # type: ignore[union-attr]
