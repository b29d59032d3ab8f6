"""Statements: from what was written to formulas."""

from __future__ import annotations

from dataclasses import dataclass, field

from critlang import model as m
from critlang.check.claims import age_claim, attested_claim, no_extras, sex_claim, term_claim
from critlang.check.scope import Scope, fold
from critlang.syntax import nodes as n


@dataclass(slots=True)
class Statements:
    """Turns statements into formulas. ``open_definitions`` guards against one that uses itself."""

    scope: Scope
    open_definitions: list[str] = field(default_factory=list)
    _made: dict[str, m.Formula | None] = field(default_factory=dict)

    def formula(self, node: n.Statement, path: str | None) -> m.Formula | None:
        """The formula of a statement in the criterion at ``path`` (None: in a definition).

        None where something was wrong and is reported. Lists belong to ``critlang.check.criteria``.
        """
        match node:
            case n.Claim():
                return self._claim(node)
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
                return self._disjunction(node, parts, path)
            case n.Unless():
                return self._unless(node, path)
            case n.Conditional():
                return self._conditional(node, path)
            case n.Listed():
                return self._plain_list(node)

    def _all(self, parts: tuple[n.Statement, ...], path: str | None) -> tuple[m.Formula, ...] | None:
        formulas = [self.formula(part, path) for part in parts]
        found = tuple(each for each in formulas if each is not None)
        return found if len(found) == len(formulas) else None

    def _disjunction(
        self, node: n.Disjunction, parts: tuple[n.Statement, ...], path: str | None
    ) -> m.Formula | None:
        mixed = next((part for part in parts if isinstance(part, n.Conjunction)), None)
        if mixed is not None:
            self.scope.report(
                "E105",
                '"and" and "or" stand side by side',
                node.span,
                "which belong together?",
                "put those that belong together in brackets, a or (b and c),"
                ' or make a list with "any of" and "all of"',
            )
            return None
        formulas = self._all(parts, path)
        return m.Any(formulas) if formulas else None

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

    def _plain_list(self, node: n.Listed) -> m.Formula | None:
        """A list in a definition: its items have no numbers and no results of their own."""
        parts: list[m.Formula] = []
        for item in node.items:
            if isinstance(item, n.Hole) or item.meaning is None:
                continue
            formula = self.formula(item.meaning, None)
            if formula is None:
                return None
            parts.append(formula)
        return combine(self.scope, node, tuple(parts), self.lead(node, None))

    def lead(self, node: n.Listed, path: str | None) -> m.Formula | None:
        """The statement before a list, if there is one."""
        return self.formula(node.lead, path) if node.lead else None

    # ------------------------------------------------------------ names

    def _claim(self, node: n.Claim) -> m.Formula | None:
        name, scope = node.name, self.scope
        parameter = scope.find_parameter(name.text)
        if parameter is not None:
            if not no_extras(scope, node, "parameter"):
                return None
            return m.ParameterAtom(parameter.name, parameter.value, scope.text(node.span), node.span)
        definition = scope.find_definition(name.text)
        if definition is not None:
            return self._use(definition, node) if no_extras(scope, node, "definition") else None
        term = scope.find_term(name.text)
        if term is None:
            scope.unknown_term(name)
            return None
        return term_claim(scope, node, term)

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
        if key not in self._made:
            self.define(definition)
        formula = self._made[key]
        return m.Defined(definition.name.text, formula) if formula else None

    def define(self, definition: n.Definition) -> None:
        """Check a definition, once."""
        key = fold(definition.name.text)
        if key in self._made or definition.meaning is None:
            self._made.setdefault(key, None)
            return
        self.open_definitions.append(key)
        formula = self.formula(definition.meaning, None)
        self.open_definitions.pop()
        self._made[key] = formula


def combine(
    scope: Scope, node: n.Listed, parts: tuple[m.Formula, ...], lead: m.Formula | None
) -> m.Formula | None:
    """The formula of a list from those of its parts."""
    if not parts or (node.lead and lead is None):
        return None
    if node.combinator == "at least":
        combined = _at_least(scope, node, parts)
    else:
        combined = m.Any(parts) if node.combinator == "any" else m.All(parts)
    if combined is None or lead is None:
        return combined
    return m.Any((lead, combined)) if node.joint == "or" else m.All((lead, combined))


def _at_least(scope: Scope, node: n.Listed, parts: tuple[m.Formula, ...]) -> m.Formula | None:
    count = node.count or 0
    if 1 <= count <= len(node.items):
        return m.AtLeast(count, parts)
    scope.report(
        "E309",
        f"at least {count} of {len(node.items)} parts cannot be meant",
        node.span,
        f"the list below has {len(node.items)} parts",
        f"write a number from 1 to {len(node.items)}",
    )
    return None


