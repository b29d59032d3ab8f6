"""The parser's trees to syntax nodes: criteria, statements, windows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from critlang.source import Span
from critlang.syntax import nodes as n
from critlang.syntax.build_filters import FilterBuilder
from critlang.syntax.build_windows import WindowBuilder
from critlang.syntax.build_words import COMPARISONS, decimal_of, text_of, whole_number
from critlang.syntax.tokens import Token
from critlang.syntax.trees import Node, first, leaves_before, need, operands, tokens, trees

_LIMITS = ("QUANTITY", "NUMBER", "MULTIPLE", "DURATION", "NAME")


class StatementBuilder(WindowBuilder, FilterBuilder):
    """Builds what stands below a criterion."""

    # ------------------------------------------------------------ criteria

    def criterion(self, tree: Node) -> n.Criterion:
        """A numbered criterion or a dash."""
        label = first(tree, "LABEL")
        quote = first(tree, "STRING")
        assert label is not None
        bodies = trees(tree)
        meaning: n.Statement | None = None
        notes: tuple[n.Text, ...] = ()
        damaged = False
        only: tuple[n.Only, ...] = ()
        if tree.data == "unquoted":
            meaning = self.meaning(bodies[0])
        elif bodies:
            meaning, notes = self.body(bodies[0])
            damaged = bool(trees(bodies[0], "hole"))
            only = self.only(bodies[0])
        return n.Criterion(
            label.text.strip("().•") or "-",
            text_of(self, quote) if quote else None,
            meaning,
            notes,
            damaged=damaged,
            only=only,
            span=self.span(label).to(self.span(quote) if quote else self.span(tree)),
        )

    def body(self, tree: Node) -> tuple[n.Statement | None, tuple[n.Text, ...]]:
        """What stands below a criterion: its meaning and its assumptions."""
        meaning: n.Statement | None = None
        notes: list[n.Text] = []
        for child in trees(tree):
            match str(child.data):
                case "assumption":
                    text = first(child, "STRING")
                    assert text is not None
                    notes.append(text_of(self, text))
                case "hole" | "only":
                    continue
                case _:
                    meaning = self.meaning(child)
        return meaning, tuple(notes)

    def meaning(self, tree: Node) -> n.Statement:
        """What a criterion, a part or a definition means: a statement or a list."""
        match str(tree.data):
            case "meaning":
                return self.meaning(trees(tree)[0])
            case "permitted":
                return n.Permitted(span=self.span(tree))
            case "listed" | "listed_all":
                return self._listed(tree)
            case "conditioned":
                condition, then = trees(tree)
                return n.Conditional(
                    self.statement(condition), self.meaning(then), None, span=self.span(tree)
                )
            case _:
                return self.statement(tree)

    def only(self, tree: Node) -> tuple[n.Only, ...]:
        """The parts of the study that a criterion is said to be for."""
        found = trees(tree, "only")
        return tuple(
            n.Only(
                (*(self.name(each) for each in tokens(one, "NAME")), *self.values(trees(one, "values")[0])),
                span=self.span(one),
            )
            for one in found
        )

    def _listed(self, tree: Node) -> n.Listed:
        combinator, count = "all", None
        lead: n.Statement | None = None
        joint: str | None = None
        items: list[n.Criterion | n.Hole] = []
        for child in trees(tree):
            match str(child.data):
                case "combinator":
                    combinator, count = _combinator(next(tokens(child)))
                case "hole":
                    items.append(n.Hole(span=self.span(child)))
                case "criterion" | "unquoted":
                    items.append(self.criterion(child))
                case _:
                    lead = self.statement(child)
                    joint = next(each.type.lower() for each in tokens(tree))
        span = self.span(tree)
        if tree.data == "listed":
            span = self.span(trees(tree)[0]).to(self.span(trees(tree, "combinator")[0]))
        return n.Listed(combinator, count, tuple(items), lead, joint, span=span)

    # ------------------------------------------------------------ statements

    def statement(self, tree: Node) -> n.Statement:
        """A statement of any kind."""
        parts, span = trees(tree), self.span(tree)
        match str(tree.data):
            case "disjunction" | "or_tail":
                return n.Disjunction(tuple(self._flat(tree, n.Disjunction)), span=span)
            case "conjunction" | "and_tail":
                return n.Conjunction(tuple(self._flat(tree, n.Conjunction)), span=span)
            case "or_and_tail":
                *first, middle, tail = [self.statement(each) for each in parts]
                last = n.Conjunction((*_parts(middle, n.Conjunction), tail), span=span)
                flat = [each for part in first for each in _parts(part, n.Disjunction)]
                return n.Disjunction((*flat, last), span=span)
            case "unless":
                return n.Unless(self.statement(parts[0]), self.statement(parts[1]), span=span)
            case "conditional":
                chosen = [self.statement(each) for each in parts]
                otherwise = chosen[2] if len(chosen) > 2 else None
                return n.Conditional(chosen[0], chosen[1], otherwise, span=span)
            case "negation":
                return n.Negation(self.statement(parts[0]), span=span)
            case "group":
                return n.Group(self.statement(parts[0]), span=span)
            case _:
                return self._claim(tree)

    def _flat(self, tree: Node, kind: type[n.Conjunction] | type[n.Disjunction]) -> Iterator[n.Statement]:
        for each in operands(tree):
            yield from _parts(self.statement(each), kind)

    def _claim(self, tree: Node) -> n.Statement:
        if trees(tree, "washout"):
            return self._washout(tree, trees(tree, "washout")[0])
        span = self.span(tree)
        windows = self._windows(tree)
        match str(tree.data):
            case "age":
                return n.AgeClaim(self._age_predicate(tree), windows, span=span)
            case "sex":
                return n.SexClaim(first(tree, "NOT") is None, self.name(need(tree, "NAME")), span=span)
            case "attested":
                question = first(tree, "STRING")
                return n.AttestedClaim(windows, text_of(self, question) if question else None, span=span)
            case "thresholds":
                return self._thresholds(tree, windows)
            case _:
                return self._term_claim(tree, windows)

    def _term_claim(self, tree: Node, windows: tuple[n.Window, ...]) -> n.Claim | n.Several:
        selector: n.Selector | None = None
        predicate: n.Predicate | None = None
        condition: n.Filter | None = None
        verb: n.Verb | None = None
        for child in trees(tree):
            data = str(child.data)
            if data == "selector":
                selector = self._selector(child)
            elif data in ("compared", "bounded", "ranged", "present", "normal", "coded"):
                predicate = self._predicate(child)
            elif data == "verb":
                verb = n.Verb(next(tokens(child)).type.lower(), span=self.span(child))
            elif data not in ("windows", "several", "exception", "otherwise", "given_limit"):
                condition = self.filter(child)
        group, span = trees(tree, "several"), self._span_of_claim(tree)
        names = self.names(trees(group[0], "names")[0]) if group else (self.name(need(tree, "NAME")),)
        excepted = tuple(each for one in trees(tree, "exception") for each in self.names(trees(one)[0]))
        given = tuple(self._given(each) for each in trees(tree, "given_limit"))
        claim = n.Claim(
            names[0], selector, predicate, windows, condition, verb, excepted=excepted, given=given, span=span
        )
        if not group:
            return claim
        word, count = _combinator(next(tokens(group[0])))
        return n.Several(word, count, names, claim, span=span)

    def _washout(self, tree: Node, washout: Node) -> n.Washout:
        sign = next(tokens(washout))
        events = [self._reference(each) for each in trees(washout, "reference")]
        names = [self.name(each) for each in tokens(washout, "NAME")]
        names += [name for each in trees(washout, "names") for name in self.names(each)]
        events += [n.Reference(name, span=name.span) for name in names]
        moments = [self.moment(each) for each in trees(tree, "moment")]
        filters = [self.filter(each) for each in trees(tree) if str(each.data).startswith("filter")]
        excepted = tuple(each for one in trees(tree, "exception") for each in self.names(trees(one)[0]))
        return n.Washout(
            COMPARISONS[sign.type],
            self.duration(need(washout, "DURATION")),
            tuple(events),
            moments[0] if moments else None,
            filters[0] if filters else None,
            excepted=excepted,
            span=self.span(tree),
        )

    def _given(self, tree: Node) -> n.Given:
        name, value = tokens(tree)
        return n.Given(self.name(name), self.limit(value), span=self.span(tree))

    def _span_of_claim(self, tree: Node) -> Span:
        """The words of a claim without what is asked instead of it."""
        own = leaves_before(tree, "otherwise")
        return self.span(own[0]).to(self.span(own[-1]))

    def _thresholds(self, tree: Node, windows: tuple[n.Window, ...]) -> n.Thresholds:
        said = self._term_claim(tree, windows)
        others = []
        for each in trees(tree, "otherwise"):
            predicate, condition = trees(each)
            others.append(
                n.Alternative(self._predicate(predicate), self.statement(condition), span=self.span(each))
            )
        return n.Thresholds(said, tuple(others), span=self.span(tree))

    def _selector(self, tree: Node) -> n.Selector:
        found = list(tokens(tree))
        words = {
            "MORE_THAN": "more than",
            "LESS_THAN": "less than",
            "AT_LEAST": "at least",
            "AT_MOST": "at most",
        }
        count = whole_number(first(tree, "NUMBER"))
        if found[0].type == "MEAN_OF":
            return n.Selector("mean", latest=count, span=self.span(tree))
        if found[0].type.endswith("_OF"):
            return n.Selector(*_combinator(found[0]), latest=count, span=self.span(tree))
        word = words.get(found[0].type, found[0].type.lower())
        consecutive = first(tree, "CONSECUTIVE") is not None
        return n.Selector(word, count, consecutive=consecutive, span=self.span(tree))

    def _predicate(self, tree: Node) -> n.Predicate:
        span = self.span(tree)
        positive = first(tree, "NOT") is None
        match str(tree.data):
            case "compared":
                symbol = self.comparison(trees(tree, "comparison")[0])
                return n.Compared(symbol, self.limit(next(tokens(tree))), span=span)
            case "bounded":
                return self._bounded(tree)
            case "ranged":
                return self._ranged(tree)
            case "present":
                word = "ongoing" if first(tree, "ONGOING") else "present"
                length = first(tree, "DURATION")
                lasting = n.Lasting(self._length_sign(tree), self.duration(length)) if length else None
                return n.Present(positive == (first(tree, "ABSENT") is None), word, lasting, span=span)
            case "normal":
                return n.Normal(positive == (first(tree, "NORMAL") is not None), span=span)
            case _:
                lists = trees(tree, "values")
                return n.Coded(positive, self.values(lists[0] if lists else tree), span=span)

    def _ranged(self, tree: Node) -> n.Ranged:
        low, high = (each for each in tokens(tree) if each.type not in ("BETWEEN", "AND", "AGE"))
        return self.between(low, high, self.span(tree))

    def _length_sign(self, tree: Node) -> str:
        return next(COMPARISONS[each.type] for each in tokens(tree) if each.type in COMPARISONS)

    def _bounded(self, tree: Node) -> n.Bounded:
        """Two signs, each with the limit that follows it."""
        limits = [each for each in leaves_before(tree, "windows") if each.type in _LIMITS]
        return self.two_limits(tree, trees(tree, "comparison"), limits)

    def _age_predicate(self, tree: Node) -> n.Compared | n.Bounded | n.Ranged:
        if first(tree, "BETWEEN"):
            return self._ranged(tree)
        comparisons = trees(tree, "comparison")
        if len(comparisons) > 1:
            return self._bounded(tree)
        spans = trees(tree, "span")
        number = first(tree, "NUMBER") or first(tree, "NAME")
        limit = self.limit(next(tokens(spans[0])) if spans else number or need(tree, "NUMBER"))
        return n.Compared(self.comparison(comparisons[0]), limit, span=self.span(tree))


def _combinator(token: Token) -> tuple[str, int | None]:
    if token.type == "AT_LEAST_OF":
        number = re.search(r"\d+", token.text)
        return "at least", int(decimal_of(number.group())) if number else None
    return token.type.removesuffix("_OF").lower(), None


def _parts(
    statement: n.Statement, kind: type[n.Conjunction] | type[n.Disjunction]
) -> tuple[n.Statement, ...]:
    return statement.parts if isinstance(statement, kind) else (statement,)
