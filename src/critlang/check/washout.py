"""How long ago the last of something was, as the claims that it stands for.

``at least 4 weeks since chemotherapy`` says that there was none less than 4 weeks before the index date.
"""

from __future__ import annotations

from collections.abc import Iterator

from critlang import model as m
from critlang.check.scope import Scope, a_kind
from critlang.source import Span
from critlang.syntax import nodes as n

_WORDS = {">=": "at least", ">": "more than", "<": "less than", "<=": "at most"}


def washout_claims(scope: Scope, node: n.Washout) -> Iterator[n.Claim]:
    """The claim about each of the terms, in their order; without those that cannot be meant (reported)."""
    for event in node.events:
        if _can_be_meant(scope, event):
            yield _claim(scope, node, event)


def all_or_any(node: n.Washout, formulas: tuple[m.Formula, ...]) -> m.Formula:
    """What is said of several terms: so long since all of them, or a shorter time since any."""
    if len(formulas) == 1:
        return formulas[0]
    return m.All(formulas) if _denies(node) else m.Any(formulas)


def _denies(node: n.Washout) -> bool:
    return node.comparison in (">=", ">")


def _can_be_meant(scope: Scope, event: n.Reference) -> bool:
    if event.which == "first":
        message = "a length of time since something is counted from the last of it"
        _report(scope, message, event.span, "the first", 'leave out "first"')
        return False
    anchor = scope.find_anchor(event.name.text)
    if anchor is not None:
        message = f'"{anchor.name}" is one day of each patient, nothing that a patient may have had'
        _report(scope, message, event.span, "not an event", "name what must not have happened in this time")
        return False
    term = scope.find_term(event.name.text)
    if term is None or term.kind.occurs or scope.find_definition(event.name.text):
        return True
    message = f'"{term.name}" is {a_kind(term.kind)}; "since" is followed by something that happens'
    _report(
        scope, message, event.span, "not an event", 'a result has a window: "within 4 weeks before day 1"'
    )
    return False


def _report(scope: Scope, message: str, span: Span, label: str, advice: str) -> None:
    scope.report("E301", message, span, label, advice)


# ---------------------------------------------------------------- the claim about one term


def _claim(scope: Scope, node: n.Washout, event: n.Reference) -> n.Claim:
    side = "before" if node.moment else None
    strict = node.comparison in (">=", "<")
    length = scope.text(node.distance.span)
    near = scope.count_from if scope.count_from and not scope.in_shared else scope.index
    day = scope.text(node.moment.span) if node.moment else near.name if near else ""
    words = f"{'less than' if strict else 'within'} {length}{f' before {day}' if day else ''}"
    return n.Claim(
        event.name,
        n.Selector("no" if _denies(node) else "any", span=event.span),
        None,
        (n.Within(node.distance, side, node.moment, strict, words=words, span=node.span),),
        node.filter,
        _verb(scope, event),
        excepted=node.excepted,
        words=_words(scope, node, event, length),
        span=node.span,
    )


def _verb(scope: Scope, event: n.Reference) -> n.Verb | None:
    """The start of what lasts is asked for; its end is what counts anyway, and nothing else has one."""
    term = scope.find_term(event.name.text)
    lasts = term is not None and term.kind.lasts
    word = {"start": "started", "end": "ended"}.get(event.edge or "")
    return n.Verb(word, span=event.span) if word and lasts is (event.edge == "start") else None


def _words(scope: Scope, node: n.Washout, event: n.Reference, length: str) -> str:
    words = [_WORDS[node.comparison], length, "since", *([f"{event.edge} of"] if event.edge else [])]
    words.append(scope.text(event.name.span))
    words += ["before", scope.text(node.moment.span)] if node.moment else []
    words += ["except", scope.text(node.excepted[0].span.to(node.excepted[-1].span))] if node.excepted else []
    words += ["where", scope.text(node.filter.span)] if node.filter else []
    return " ".join(words)
