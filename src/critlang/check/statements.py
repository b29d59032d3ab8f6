"""Statements: from what was written to formulas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from critlang import model as m
from critlang.check.ages import age_claim
from critlang.check.claims import (
    attested_claim,
    day_claim,
    sex_claim,
    stands_alone,
    takes_nothing,
    term_claim,
)
from critlang.check.exceptions import without_excepted
from critlang.check.filters import mixed
from critlang.check.means import with_whole_name
from critlang.check.names import fold
from critlang.check.ordinals import with_place
from critlang.check.parameters import only_for, parameter_claim
from critlang.check.scope import Scope
from critlang.record import Record, field
from critlang.syntax import nodes as n

if TYPE_CHECKING:
    from critlang.check.expansion import Given

_BRACKETS = (
    "put those that belong together in brackets, a or (b and c),"
    ' or make a list of them with "any of" and "all of"'
)


class Statements(Record, frozen=False):
    """Turns statements into formulas. ``open_definitions`` guards against one that uses itself.

    ``expansions`` are what the protocol's own definitions mean with the limits that its statements give.
    """

    scope: Scope
    open_definitions: list[str] = field(default_factory=list)
    expansions: list[m.Formula] = field(default_factory=list)
    _made: dict[str, m.Formula | None] = field(default_factory=dict)

    def formula(self, node: n.Statement, path: str | None) -> m.Formula | None:
        """The formula of a statement in the criterion at ``path`` (None: in a definition).

        None where something was wrong and is reported. Lists in criteria belong to
        ``critlang.check.criteria``, which gives their items numbers.
        """
        match node:
            case n.Claim():
                return self._claim(node)
            case n.Several():
                return self._several(node)
            case n.Washout():
                return self._washout(node)
            case n.Thresholds():
                return self._thresholds(node, path)
            case n.Permitted():
                return self._permitted(node, path)
            case n.AgeClaim():
                return age_claim(self.scope, node)
            case n.SexClaim():
                return sex_claim(self.scope, node)
            case n.AttestedClaim():
                return attested_claim(self.scope, node, path)
            case n.Negation(part):
                inner = self.formula(part, path)
                return m.Not(inner) if inner else None
            case n.Group(inner_node):
                return self.formula(inner_node, path)
            case n.Conjunction(parts):
                formulas = self._all(parts, path)
                return m.All(formulas) if formulas else None
            case n.Disjunction(parts):
                if any(isinstance(part, n.Conjunction) for part in parts):
                    mixed(self.scope, node, _BRACKETS)
                    return None
                formulas = self._all(parts, path)
                return m.Any(formulas) if formulas else None
            case n.Unless():
                return self._unless(node, path)
            case n.Conditional():
                return self._conditional(node, path)
            case n.Listed():
                return self._list_in_definition(node)

    def _all(self, parts: tuple[n.Statement, ...], path: str | None) -> tuple[m.Formula, ...] | None:
        formulas = [self.formula(part, path) for part in parts]
        found = tuple(each for each in formulas if each is not None)
        return found if len(found) == len(formulas) else None

    def _unless(self, node: n.Unless, path: str | None) -> m.Formula | None:
        what, exception = self.formula(node.what, path), self.formula(node.exception, path)
        if what is None or exception is None:
            return None
        return m.If(m.Not(exception), what, None, f"unless {self.scope.text(node.exception.span)}")

    def _conditional(self, node: n.Conditional, path: str | None) -> m.Formula | None:
        condition, then = self.formula(node.condition, path), self.formula(node.then, path)
        otherwise = self.formula(node.otherwise, path) if node.otherwise else None
        if condition is None or then is None or (node.otherwise and otherwise is None):
            return None
        return m.If(condition, then, otherwise, f"if {self.scope.text(node.condition.span)}")

    # ------------------------------------------------------------ lists

    def listed(self, node: n.Listed, parts: tuple[m.Formula, ...], path: str | None) -> m.Formula | None:
        """The formula of a list from those of its parts, with the statement before it if there is one."""
        lead = self.formula(node.lead, path) if node.lead else None
        if node.joint == "or" and isinstance(node.lead, n.Conjunction):
            self.scope.report(
                "E105",
                '"and" and "or" stand side by side: before this list',
                node.lead.span,
                "which belong together?",
                "put this in brackets: (a and b) or any of",
            )
            return None
        combined = self._combined(node, parts)
        if combined is None or (node.lead and lead is None):
            return None
        if lead is None:
            return combined
        match node.joint:
            case "or":
                return m.Any((lead, combined))
            case "unless":
                from critlang.wording import formula_text

                return m.If(m.Not(combined), lead, None, f"unless {formula_text(combined)}")
            case _:
                return m.All((lead, combined))

    def with_parts(
        self, node: n.Listed | n.Conditional, parts: tuple[m.Formula, ...], path: str | None
    ) -> m.Formula | None:
        """The formula of a meaning that has a list, perhaps under a condition, from those of its parts."""
        if isinstance(node, n.Listed):
            return self.listed(node, parts, path)
        condition = self.formula(node.condition, path)
        assert isinstance(node.then, n.Listed | n.Conditional)
        then = self.with_parts(node.then, parts, path)
        if condition is None or then is None:
            return None
        return m.If(condition, then, None, f"if {self.scope.text(node.condition.span)}")

    def _combined(self, node: n.Listed, parts: tuple[m.Formula, ...]) -> m.Formula | None:
        if node.combinator == "at least":
            return self._at_least(node, parts)
        if not parts:
            return None
        match node.combinator:
            case "any":
                return m.Any(parts)
            case "none":
                return m.Not(m.Any(parts))
            case _:
                return m.All(parts)

    def _at_least(self, node: n.Listed, parts: tuple[m.Formula, ...]) -> m.Formula | None:
        from critlang.check.lists import within_list

        count = node.count or 0
        if not within_list(self.scope, count, len(node.items), node, "the list below has {} parts"):
            return None
        return m.AtLeast(count, parts) if parts else None

    def _list_in_definition(self, node: n.Listed) -> m.Formula | None:
        """A list in a definition: its items have no results of their own."""
        parts = [self._item_in_definition(each) for each in node.items if isinstance(each, n.Criterion)]
        found = tuple(each for each in parts if each is not None)
        return self.listed(node, found, None) if len(found) == len(parts) else None

    def _item_in_definition(self, node: n.Criterion) -> m.Formula | None:
        if node.meaning is None:
            without_meaning(self.scope, node)
            return None
        formula = self.formula(node.meaning, None)
        return formula and only_for(self.scope, node.only, formula)

    def _several(self, node: n.Several) -> m.Formula | None:
        """One claim about each of several terms."""
        from critlang.check.lists import claims_of, joined

        claims = tuple(claims_of(self.scope, node))
        formulas = [self._claim(each) for each in claims]
        found = [each for each in formulas if each is not None]
        return joined(self.scope, node, claims, found) if len(found) == len(formulas) else None

    def _washout(self, node: n.Washout) -> m.Formula | None:
        """How long ago the last of each term was: one claim about each."""
        from critlang.check.washout import all_or_any, washout_claims

        formulas = [self._claim(each) for each in washout_claims(self.scope, node)]
        found = tuple(each for each in formulas if each is not None)
        return all_or_any(node, found) if len(found) == len(node.events) else None

    def _thresholds(self, node: n.Thresholds, path: str | None) -> m.Formula | None:
        """A limit with others that count under conditions: if, then, else."""
        from critlang.check.lists import with_predicate

        formula, failed = self.formula(node.said, path), False
        for other in reversed(node.alternatives):
            condition = self.formula(other.condition, path)
            then = self.formula(with_predicate(self.scope, node.said, other.predicate), path)
            if condition is None or then is None or formula is None:
                failed = True
            else:
                formula = m.If(condition, then, formula, f"if {self.scope.text(other.condition.span)}")
        return None if failed else formula

    def _permitted(self, node: n.Permitted, path: str | None) -> m.Formula | None:
        if path is not None:
            return m.PERMITTED
        self.scope.report(
            "E301",
            '"permitted" belongs to a numbered criterion: it says that the criterion keeps nobody out',
            node.span,
            "no criterion here",
            "take the definition out, or write what it means",
        )
        return None

    # ------------------------------------------------------------ names

    def _claim(self, node: n.Claim) -> m.Formula | None:
        scope = self.scope
        node = with_whole_name(scope, node)
        name = node.name
        parameter = scope.find_parameter(name.text)
        if parameter is not None and parameter.choices:
            return parameter_claim(scope, node, parameter)
        if parameter is not None:
            if not stands_alone(scope, node, "parameter"):
                return None
            return m.ParameterAtom(parameter.name, parameter.value, scope.words(node), node.span)
        definition = scope.find_definition(name.text)
        if definition is not None:
            return self._use(definition, node) if stands_alone(scope, node, "definition") else None
        if node.given:
            takes_nothing(scope, node)
            return None
        anchor = scope.find_anchor(name.text)
        if anchor is not None and node.windows:
            return day_claim(scope, node, anchor)
        node = with_place(scope, node)
        term = scope.find_term(node.name.text)
        if term is None:
            from critlang.check.unknown_names import unknown_term

            unknown_term(scope, name)
            return None
        meant = without_excepted(scope, node, term)
        return term_claim(scope, node, meant) if meant else None

    def _use(self, definition: n.Definition, node: n.Claim) -> m.Formula | None:
        key = fold(definition.name.text)
        if key in self.open_definitions:
            self.scope.report(
                "E209",
                f'"{definition.name.text}" is defined by itself',
                node.name.span,
                "used inside its own definition",
                "a definition can use other definitions, but not itself",
                others=((definition.name.span, "defined here"),),
            )
            return None
        from critlang.check.expansion import given_limits

        given = given_limits(self.scope, definition, node)
        formula = self.define(definition)
        if formula is None or given is None:
            return None
        notes = tuple(_assumptions(definition))
        if not given:
            return m.Defined(definition.name.text, formula, notes)
        formula = self._expanded(definition, given)
        return formula and m.Defined(self.scope.words(node), formula, notes, definition.name.text)

    def _expanded(self, definition: n.Definition, given: Given) -> m.Formula | None:
        """What a definition means with the limits of one use."""
        assert definition.meaning is not None  # It has been checked.
        from critlang.check.expansion import expanded

        meaning, places = expanded(definition.meaning, given)
        outside = self.scope.limits
        self.scope.limits = {**outside, **places}
        formula = self._opened(definition, meaning)
        self.scope.limits = outside
        if formula is not None and fold(definition.name.text) not in self.scope.shared:
            self.expansions.append(formula)
        return formula

    def _opened(self, definition: n.Definition, meaning: n.Statement) -> m.Formula | None:
        """The formula of a meaning, with nothing known that is not known in the definition."""
        key, outside = fold(definition.name.text), self.scope.in_shared
        self.scope.in_shared = key in self.scope.shared
        self.open_definitions.append(key)
        formula = self.formula(meaning, None)
        self.open_definitions.pop()
        self.scope.in_shared = outside
        return formula

    def define(self, definition: n.Definition) -> m.Formula | None:
        """Check a definition, once."""
        key = fold(definition.name.text)
        if key not in self._made:
            self._made[key] = self._defined(definition)
        return self._made[key]

    def _defined(self, definition: n.Definition) -> m.Formula | None:
        for only in definition.only:
            self.scope.report(
                "E301",
                "only a criterion is for a part of the study; a definition is not",
                only.span,
                "belongs to a criterion",
                "write this line below the criteria that are for a part of the study",
            )
        from critlang.check.expansion import check_taken, sampled

        check_taken(self.scope, definition)
        meaning = sampled(self.scope, definition)
        if meaning is not None:
            return self._opened(definition, meaning)
        if not definition.damaged:
            self.scope.report(
                "E107",
                f'the definition "{definition.name.text}" has no meaning yet',
                definition.name.span,
                "what does it mean?",
                "write it on the next line, two spaces further in",
            )
        return None


def _assumptions(node: n.Definition | n.Criterion) -> Iterator[str]:
    """The assumptions of a definition and of the parts of its list, which have no place of their own."""
    yield from (each.text for each in node.assumptions)
    for item in n.parts_below(node.meaning):
        if isinstance(item, n.Criterion):
            yield from _assumptions(item)


def without_meaning(scope: Scope, node: n.Criterion) -> None:
    """Report a criterion or part with nothing below its words, unless it could not be read."""
    if node.damaged:
        return
    name = "this part" if node.label == "-" else f"criterion {node.label}"
    scope.report(
        "E107",
        f"{name} has no meaning yet: nothing stands below its words",
        node.span,
        "what must be true?",
        'write it on the next line, two spaces further in; "attested" if a person must judge it',
    )
