"""Claims about sex and attestation, and what cannot be said of a bare name."""

from __future__ import annotations

from critlang import model as m
from critlang.check.days import until_index
from critlang.check.events import event_claim, on_that_day
from critlang.check.names import written
from critlang.check.results import result_claim
from critlang.check.scope import Scope
from critlang.check.values import known_values
from critlang.check.windows import Place, window_of
from critlang.diagnostics import did_you_mean
from critlang.facts import SEXES
from critlang.source import Span
from critlang.syntax import nodes as n


def term_claim(scope: Scope, node: n.Claim, term: m.Term) -> m.Formula | None:
    """What a claim says of a term; None where it cannot be said and was reported."""
    if term.kind is m.Kind.DERIVED:
        # Imported where a term is derived: few are.
        from critlang.check.derived import derived_claim

        return derived_claim(scope, node, term)
    return event_claim(scope, node, term) if term.kind.occurs else result_claim(scope, node, term)


def sex_claim(scope: Scope, node: n.SexClaim) -> m.Formula | None:
    """The recorded sex."""
    sex = known_values(scope, (node.value,), SEXES, "sex")
    if sex is None:
        return None
    atom = m.SexAtom(sex[0], scope.text(node.span), node.span)
    return atom if node.positive else m.Not(atom)


def attested_claim(scope: Scope, node: n.AttestedClaim, path: str | None) -> m.Formula | None:
    """A person's answer to the criterion at ``path``, by the index date unless a window says otherwise.

    A definition has none. Where no index date is declared, an answer of any day counts.
    """
    if path is None:
        scope.report(
            "E301",
            '"attested" belongs to a numbered criterion: a person answers a number',
            node.span,
            "no criterion to answer",
            "give this part a number and the protocol's words",
        )
        return None
    if not _one_question(scope, node, path):
        return None
    scope.answerable.add(path)
    window = window_of(scope, node.windows, Place(None, node.span)) if node.windows else until_index(scope)
    if window is None:
        return None
    return m.AttestedAtom(m.Answer(path, window), scope.text(node.span), node.span)


def _one_question(scope: Scope, node: n.AttestedClaim, path: str) -> bool:
    """Whether a person is asked one thing by the criterion; an answer names only its number."""
    first = scope.asked.setdefault(path, node)
    if first is node or (first.question is None and node.question is None):
        return True
    scope.report(
        "E508",
        f"criterion {path} asks a person two things, and an answer says only to which criterion it belongs",
        node.span,
        "the second",
        'make a list of them, with "all of" or "any of" above it, so that each has a number of its own',
        others=((first.span, "the first"),),
    )
    return False


def day_claim(scope: Scope, node: n.Claim, anchor: m.Anchor) -> m.Formula | None:
    """When an anchor is: ``enrollment on or after 2020-05-31``."""
    said = node.selector or node.predicate or node.verb or node.filter or next(iter(node.excepted), None)
    if said is not None:
        scope.report(
            "E301",
            f'"{anchor.name}" is an anchor, that is a day; of it can only be said when it is',
            said.span,
            "not said of a day",
            f'write for instance "{written(anchor.name)} on or after 2020-05-31"',
        )
        return None
    window = window_of(scope, tuple(map(on_that_day, node.windows)), Place(None, node.span))
    return m.DayAtom(m.AnchorPoint(anchor.name), window, scope.words(node), node.span) if window else None


def takes_nothing(scope: Scope, node: n.Claim) -> None:
    """Report limits that are given to something other than a definition."""
    whole = scope.text(node.name.span.to(node.given[0].name.span))
    name = scope.text(node.name.span)
    scope.report_unknown(
        "E211",
        f'"{name}" is no definition that this protocol knows, and only a definition is given limits',
        node.name,
        "not a definition",
        did_you_mean(name, [each.name.text for each in scope.definitions.values() if each.takes]),
        f"if the words belong to a name, put the whole of it in single quotes: '{whole} ...'",
        span=node.name.span.to(node.given[-1].span),
    )


def stands_alone(scope: Scope, node: n.Claim, what: str) -> bool:
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
    elif node.excepted:
        extra = node.excepted[0].span
    if extra is not None:
        scope.report(
            "E301",
            f'"{node.name.text}" is a {what} and stands by itself',
            extra,
            f"cannot be said of a {what}",
            f'write only "{node.name.text}", or "not {node.name.text}"',
        )
    return extra is None
