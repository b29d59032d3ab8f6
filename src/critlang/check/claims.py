"""Claims about terms, age, sex and attestation: from what was written to atoms."""

from __future__ import annotations

from fractions import Fraction

from critlang import model as m
from critlang.check.filters import event_test
from critlang.check.quantities import fixed_limit
from critlang.check.scope import Scope, fold
from critlang.check.windows import Place, index_bound, moment_bound, window_of
from critlang.diagnostics import did_you_mean
from critlang.source import Span
from critlang.syntax import nodes as n

_COUNTS = {
    "at least": m.Comparison.AT_LEAST,
    "at most": m.Comparison.AT_MOST,
    "exactly": m.Comparison.EQUAL,
    "more than": m.Comparison.GREATER,
    "less than": m.Comparison.LESS,
}
_COMPARISONS = {each.value: each for each in m.Comparison}
_UPWARD = (m.Comparison.AT_LEAST, m.Comparison.GREATER)
_DOWNWARD = (m.Comparison.AT_MOST, m.Comparison.LESS)
_HOW = {
    "measurement": 'say what its value must be: "{0} <= 135 U/L" or "{0} is normal"',
    "score": 'say what its value must be: "{0} >= 50 %"',
    "finding": 'say what must be found: "{0} is positive"',
}


def term_claim(scope: Scope, node: n.Claim, term: m.Term) -> m.Formula | None:
    """What a claim says of a term; None where it cannot be said and was reported."""
    if term.kind.occurs:
        return _event_claim(scope, node, term)
    if node.filter is not None:
        scope.report(
            "E301",
            f'"{term.name}" is a {term.kind.value}; "where" asks for the attributes of an event',
            node.filter.span,
            "nothing to filter by",
        )
        return None
    return _result_claim(scope, node, term)


# ---------------------------------------------------------------- measurements, scores, findings


def _result_claim(scope: Scope, node: n.Claim, term: m.Term) -> m.Formula | None:
    word = node.selector.word if node.selector else "latest"
    if node.predicate is None and word not in _COUNTS:
        scope.report(
            "E301",
            f'"{term.name}" is a {term.kind.value}, and nothing is said of its value',
            node.name.span,
            "incomplete",
            _HOW[term.kind.value].format(term.name),
        )
        return None
    test = _value_test(scope, node.predicate, term) if node.predicate else None
    window = window_of(scope, node.windows, Place(term, node.span))
    if window is None or (node.predicate is not None and test is None):
        return None
    rows = m.ResultRows(term, window)
    text = scope.text(node.span)
    if word in ("first", "latest"):
        assert test is not None
        return m.PickAtom(m.Pick(rows, m.Which(word)), test, text, node.span)
    if word in ("highest", "lowest"):
        assert test is not None
        return _extreme(scope, node, rows, test, word)
    if word in _COUNTS:
        return _count(scope, node, m.ResultCount(rows, test))
    assert test is not None
    quantifier = m.Quantifier.ALL if word == "all" else m.Quantifier.ANY
    atom = m.QuantifiedAtom(m.Quantified(rows, test, quantifier), text, node.span)
    return m.Not(atom) if word == "no" else atom


def _extreme(
    scope: Scope, node: n.Claim, rows: m.ResultRows, test: m.RowTest, word: str
) -> m.Formula | None:
    """The highest (lowest) result held against a limit: what all, or any, of the results must pass."""
    text = scope.text(node.span)
    parts = test.parts if isinstance(test, m.RowAll) else (test,)
    formulas: list[m.Formula] = []
    for part in parts:
        if not isinstance(part, m.ValueTest) or part.comparison is m.Comparison.EQUAL:
            scope.report(
                "E301",
                f'"{word}" needs a limit that the value is held against',
                node.span,
                "not a limit",
                f'write "{word} {rows.term.name} <= ..." or ">= ..."',
            )
            return None
        any_decides = part.comparison in (_UPWARD if word == "highest" else _DOWNWARD)
        quantifier = m.Quantifier.ANY if any_decides else m.Quantifier.ALL
        formulas.append(m.QuantifiedAtom(m.Quantified(rows, part, quantifier), text, node.span))
    return formulas[0] if len(formulas) == 1 else m.All(tuple(formulas))


def _value_test(scope: Scope, node: n.Predicate, term: m.Term) -> m.RowTest | None:
    if isinstance(node, n.Present):
        scope.report(
            "E301",
            f'"{term.name}" is a {term.kind.value}; only a condition is present or absent',
            node.span,
            "not said of a " + term.kind.value,
            _HOW[term.kind.value].format(term.name),
        )
        return None
    if isinstance(node, n.Coded):
        return _coded(scope, node, term)
    if term.kind is m.Kind.FINDING:
        scope.report(
            "E301",
            f'"{term.name}" is a finding; it is one of {", ".join(term.values)}, not a number',
            node.span,
            "a number is not found here",
            f'write "{term.name} is {term.values[0] if term.values else "positive"}"',
        )
        return None
    match node:
        case n.Compared(symbol, limit):
            return _compared(scope, _COMPARISONS[symbol], limit, term)
        case n.Ranged(low, high):
            return _ranged(scope, node, low, high, term)
        case n.Normal(positive):
            return _normal(scope, node, term, positive)


def _compared(
    scope: Scope, comparison: m.Comparison, node: n.Limit, term: m.Term
) -> m.ValueTest | None:
    limit = _range_limit(scope, node, term) if isinstance(node, n.Multiple) else fixed_limit(scope, term, node)
    return m.ValueTest(comparison, limit) if limit else None


def _range_limit(scope: Scope, node: n.Multiple, term: m.Term) -> m.RangeLimit | None:
    if term.kind is m.Kind.SCORE:
        scope.report(
            "E307",
            f'"{term.name}" is a score and has no reference range',
            node.span,
            f"no {node.side} for a score",
            "write the number itself",
        )
        return None
    if node.factor <= 0:
        scope.report("E308", "a multiple of a limit is more than 0", node.span, "can never be met")
        return None
    return m.RangeLimit(Fraction(node.factor), m.Side(node.side), term.reference, scope.text(node.span))


def _ranged(scope: Scope, node: n.Ranged, low: n.Limit, high: n.Limit, term: m.Term) -> m.RowTest | None:
    bottom = _compared(scope, m.Comparison.AT_LEAST, low, term)
    top = _compared(scope, m.Comparison.AT_MOST, high, term)
    if bottom is None or top is None:
        return None
    fixed = isinstance(bottom.limit, m.FixedLimit) and isinstance(top.limit, m.FixedLimit)
    if fixed and bottom.limit.value > top.limit.value:  # type: ignore[union-attr]
        return _reversed(scope, node)
    return m.RowAll((bottom, top))


def _reversed(scope: Scope, node: n.Ranged) -> None:
    scope.report(
        "E308",
        f"nothing lies between {scope.text(node.low.span)} and {scope.text(node.high.span)}",
        node.span,
        "can never be met",
        "write the lower limit first",
    )


def _normal(scope: Scope, node: n.Normal, term: m.Term, positive: bool) -> m.RowTest | None:
    if term.kind is m.Kind.SCORE:
        scope.report("E307", f'"{term.name}" is a score; nothing says what is normal', node.span, "no range")
        return None
    sides = scope.normal_sides.get(fold(term.name), (m.Side.UPPER, m.Side.LOWER))
    comparisons = {m.Side.UPPER: m.Comparison.AT_MOST, m.Side.LOWER: m.Comparison.AT_LEAST}
    tests = tuple(
        m.ValueTest(comparisons[side], m.RangeLimit(Fraction(1), side, term.reference, side.value))
        for side in sides
    )
    test: m.RowTest = tests[0] if len(tests) == 1 else m.RowAll(tests)
    return test if positive else m.RowNot(test)


def _coded(scope: Scope, node: n.Coded, term: m.Term) -> m.RowTest | None:
    if term.kind is not m.Kind.FINDING:
        scope.report(
            "E301",
            f'"{term.name}" is a {term.kind.value}, not a finding with values',
            node.span,
            f'"{node.values[0].text}" is not said of a {term.kind.value}',
            _HOW[term.kind.value].format(term.name) if term.kind.value in _HOW else None,
        )
        return None
    wanted = known_values(scope, node.values, term.values, term.name)
    if wanted is None:
        return None
    test = m.CodeTest(wanted, term.values)
    return test if node.positive else m.RowNot(test)


def known_values(
    scope: Scope, names: tuple[n.Name, ...], allowed: tuple[str, ...], owner: str
) -> tuple[str, ...] | None:
    """The declared spellings of some values; reports those that are not declared."""
    by_form = {fold(each): each for each in allowed}
    for name in names:
        if fold(name.text) not in by_form:
            scope.report(
                "E203",
                f'"{name.text}" is not a value of "{owner}"',
                name.span,
                "unknown value",
                did_you_mean(name.text, allowed),
                f"its values are {', '.join(allowed)}",
            )
            return None
    return tuple(by_form[fold(name.text)] for name in names)


# ---------------------------------------------------------------- events


def _event_claim(scope: Scope, node: n.Claim, term: m.Term) -> m.Formula | None:
    if isinstance(node.predicate, n.Present):
        return _presence(scope, node, term, node.predicate)
    if node.predicate is not None:
        scope.report(
            "E301",
            f'"{term.name}" is {_article(term.kind.value)} and has no value',
            node.predicate.span,
            "nothing to compare",
            f'write "any {term.name}", "no {term.name}" or "at least 2 {term.name}"; ask for its attributes with "where"',
        )
        return None
    word = node.selector.word if node.selector else "any"
    if word not in (*_COUNTS, "any", "no"):
        assert node.selector is not None
        scope.report(
            "E301",
            f'"{word}" does not say how many of "{term.name}" there must be',
            node.selector.span,
            "not a number of events",
            f'write "any {term.name}", "no {term.name}" or "at least 2 {term.name}"',
        )
        return None
    window = window_of(scope, node.windows, Place(term, node.span))
    test = event_test(scope, node.filter, term) if node.filter else None
    if window is None or (node.filter is not None and test is None):
        return None
    feature = m.EventCount(m.EventRows(term, window, test))
    if word in _COUNTS:
        return _count(scope, node, feature)
    atom = m.CountAtom(feature, m.Comparison.AT_LEAST, 1, scope.text(node.span), node.span)
    return m.Not(atom) if word == "no" else atom


def _presence(scope: Scope, node: n.Claim, term: m.Term, predicate: n.Present) -> m.Formula | None:
    """A condition is present in a window when it has begun by its end and not ended before its start."""
    if term.kind is not m.Kind.CONDITION or node.selector is not None:
        what = node.selector.word if node.selector else term.kind.value
        scope.report(
            "E301",
            f'"is present" is said of a condition, not of "{what} {term.name}"'
            if node.selector
            else f'"{term.name}" is {_article(term.kind.value)}; "is present" is said of a condition',
            predicate.span,
            "not a condition" if not node.selector else "takes no selection",
            f'write "any {term.name}" or "no {term.name}"',
        )
        return None
    window = window_of(scope, node.windows, Place(term, node.span))
    if window is None:
        return None
    since = window.lower if node.windows else window.upper
    test = m.OngoingTest(since) if since is not None else None
    feature = m.EventCount(m.EventRows(term, m.Window(None, window.upper, window.text), test))
    atom = m.CountAtom(feature, m.Comparison.AT_LEAST, 1, scope.text(node.span), node.span)
    return atom if predicate.positive else m.Not(atom)


def _count(scope: Scope, node: n.Claim, feature: m.ResultCount | m.EventCount) -> m.Formula | None:
    assert node.selector is not None
    comparison, count = _COUNTS[node.selector.word], node.selector.count
    if count is None or count < 0:
        scope.report("E309", "a number of events is a whole number", node.selector.span, "not a count")
        return None
    pointless = (comparison is m.Comparison.AT_LEAST and count == 0) or (
        comparison is m.Comparison.LESS and count == 0
    )
    if pointless:
        always = "always true" if comparison is m.Comparison.AT_LEAST else "never true"
        scope.report(
            "E309",
            f'"{scope.text(node.selector.span)}" is {always}',
            node.selector.span,
            "says nothing",
            f'write "no {feature.rows.term.name}" for none, "any {feature.rows.term.name}" for one or more',
        )
        return None
    return m.CountAtom(feature, comparison, count, scope.text(node.span), node.span)


def _article(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


# ---------------------------------------------------------------- age and sex


def age_claim(scope: Scope, node: n.AgeClaim) -> m.Formula | None:
    """The age at a day, in completed units."""
    at = _age_day(scope, node)
    if at is None:
        return None
    text = scope.text(node.span)

    def atom(comparison: m.Comparison, limit: n.Limit) -> m.AgeAtom | None:
        if not isinstance(limit, n.Duration) or limit.unit is None or limit.number % 1 != 0:
            scope.report(
                "E310",
                "an age is a whole number of years, months, weeks or days",
                limit.span,
                "not an age",
                "write for instance 18 years or 6 months",
            )
            return None
        return m.AgeAtom(at, comparison, int(limit.number), limit.unit, text, node.span)

    if isinstance(node.predicate, n.Compared):
        return atom(_COMPARISONS[node.predicate.comparison], node.predicate.limit)
    low = atom(m.Comparison.AT_LEAST, node.predicate.low)
    high = atom(m.Comparison.AT_MOST, node.predicate.high)
    if low is None or high is None:
        return None
    if low.unit is high.unit and low.count > high.count:
        return _reversed(scope, node.predicate)
    return m.All((low, high))


def _age_day(scope: Scope, node: n.AgeClaim) -> m.Bound | None:
    if not node.windows:
        return index_bound(scope, node.span, "the age is not asked for at a day")
    window = node.windows[0]
    if len(node.windows) > 1 or not isinstance(window, n.Sided) or window.relation not in ("at", "on"):
        scope.report(
            "E401",
            "an age is asked for at one day",
            window.span,
            "not one day",
            'write "at enrollment"',
        )
        return None
    return moment_bound(scope, window.moment, before=None)


def sex_claim(scope: Scope, node: n.SexClaim) -> m.Formula | None:
    """The recorded sex."""
    sex = known_values(scope, (node.value,), ("female", "male"), "sex")
    if sex is None:
        return None
    atom = m.SexAtom(sex[0], scope.text(node.span), node.span)
    return atom if node.positive else m.Not(atom)


def attested_claim(scope: Scope, node: n.AttestedClaim, path: str | None) -> m.Formula | None:
    """A person's answer to the criterion at ``path``; a definition has none."""
    if path is None:
        scope.report(
            "E301",
            '"attested" belongs to a numbered criterion: a person answers a number',
            node.span,
            "no criterion to answer",
            "give this part a number and the protocol's words",
        )
        return None
    window = window_of(scope, node.windows, Place(None, node.span)) if node.windows else m.EVER
    if window is None:
        return None
    return m.AttestedAtom(m.Answer(path, window), scope.text(node.span), node.span)


def no_extras(scope: Scope, node: n.Claim, what: str) -> bool:
    """Whether a claim is a bare name, as a definition or parameter must be; reports what is not."""
    extra: Span | None = None
    if node.selector:
        extra = node.selector.span
    elif node.predicate:
        extra = node.predicate.span
    elif node.windows:
        extra = node.windows[0].span
    elif node.filter:
        extra = node.filter.span
    if extra is not None:
        scope.report(
            "E301",
            f'"{node.name.text}" is a {what} and stands by itself',
            extra,
            f"cannot be said of a {what}",
            f'write only "{node.name.text}", or "not {node.name.text}"',
        )
    return extra is None


