"""Claims about events, conditions, procedures and treatments: from what was written to atoms."""

from __future__ import annotations

from critlang import model as m
from critlang.check.counts import COUNTS, count_atom
from critlang.check.days import moved, until_index
from critlang.check.filters import event_test
from critlang.check.names import written
from critlang.check.quantities import calendar_offset
from critlang.check.scope import Scope, a_kind
from critlang.check.spacing import spacing, without_spacing
from critlang.check.windows import Place, window_of
from critlang.record import replace
from critlang.syntax import nodes as n


def event_claim(scope: Scope, node: n.Claim, term: m.Term) -> m.Formula | None:
    """What a claim says of the events of a term; None where it cannot be said and was reported."""
    if isinstance(node.predicate, n.Present):
        return _presence(scope, node, term, node.predicate)
    if node.predicate is not None:
        scope.report(
            "E301",
            f'"{term.name}" is {a_kind(term.kind)} and has no value',
            node.predicate.span,
            "nothing to compare",
            _how_many(term),
            'ask for its attributes with "where"' if term.attributes else None,
        )
        return None
    word = node.selector.word if node.selector else "any"
    one_of_them = word in ("first", "latest") and node.filter is not None and node.verb is None
    if word in ("first", "latest") and node.filter is None and node.windows:
        return _day_of(scope, node, term)
    if node.selector is not None and not _selects_events(scope, node.selector, term, one_of_them=one_of_them):
        return None
    return _counted(scope, node, term, one_of_them=one_of_them)


def _selects_events(scope: Scope, selector: n.Selector, term: m.Term, *, one_of_them: bool) -> bool:
    """Whether a selector says which events, or how many of them; reports one that does not."""
    text, counted = scope.text(selector.span), (*COUNTS, "any", "no")
    if (selector.word not in counted and not one_of_them) or selector.latest is not None:
        scope.report(
            "E301",
            f'"{text}" does not say how many of "{term.name}" there must be',
            selector.span,
            "not a number of events",
            _how_many(term, selector.count or 2),
            f'or say when it must have been: "{text} ... before enrollment"'
            if selector.word in ("first", "latest")
            else None,
        )
        return False
    if selector.consecutive:
        scope.report(
            "E301",
            f'"{text}" is said of results: no event breaks the order of others',
            selector.span,
            "not said of events",
            _how_many(term, selector.count or 2),
        )
        return False
    return True


def _counted(scope: Scope, node: n.Claim, term: m.Term, *, one_of_them: bool) -> m.Formula | None:
    """How many events there are; ``one_of_them``: whether the first, nth or latest of them passes a test."""
    node, found = without_spacing(node)
    apart, fits = spacing(scope, node.selector, found)
    if not fits:
        return None
    window = window_of(scope, node.windows, Place(term, node.span))
    test = event_test(scope, node.filter, term) if node.filter else None
    if not verb_fits(scope, node, term) or window is None or (node.filter is not None and test is None):
        return None
    if node.verb is not None:
        window = m.Window(window.lower, window.upper, f"{node.verb.word} {window.text}")
    rows = m.EventRows(term, window, test, _lies(node, term))
    selector = node.selector
    if one_of_them:
        assert selector is not None
        rows = _among_the(m.Which(selector.word), selector.count or 1, rows)
    feature = m.EventCount(rows, apart)
    if selector is not None and selector.word in COUNTS:
        return count_atom(scope, node, selector, feature)
    atom = m.CountAtom(feature, m.Comparison.AT_LEAST, 1, scope.words(node), node.span)
    return m.Not(atom) if selector is not None and selector.word == "no" else atom


def _day_of(scope: Scope, node: n.Claim, term: m.Term) -> m.Formula | None:
    """When the first, latest or nth of all events was: ``first relapse within 18 months after diagnosis``."""
    selector, (node, found) = node.selector, without_spacing(node)
    assert selector is not None
    _, fits = spacing(scope, selector, found)
    window = window_of(scope, tuple(map(on_that_day, node.windows)), Place(None, node.span)) if fits else None
    if window is None or not verb_fits(scope, node, term):
        return None
    edge = m.Edge.END if node.verb is not None and node.verb.word == "ended" else m.Edge.START
    events = m.EventRows(term, until_index(scope))
    point = m.EventPoint(events, m.Which(selector.word), edge, selector.count or 1)
    return m.DayAtom(point, window, scope.words(node), node.span)


def on_that_day(window: n.Window) -> n.Window:
    """``at`` a day, which for a result looks back, is that day where a day is asked for."""
    is_at = isinstance(window, n.Sided) and window.relation == "at"
    return replace(window, relation="on") if is_at else window


def _among_the(which: m.Which, nth: int, rows: m.EventRows) -> m.EventRows:
    """The first, nth or latest of some events, which must pass their test: those on the day when it began."""
    begun = replace(rows, test=None, lies=m.Lies.START)
    point = m.EventPoint(begun, which, m.Edge.START, nth)
    day = m.Bound(point)
    window = m.Window(day, day, f"{rows.window.text}, the {point.place} of them")
    return replace(rows, window=window, lies=m.Lies.START)


def _presence(scope: Scope, node: n.Claim, term: m.Term, predicate: n.Present) -> m.Formula | None:
    """A condition is present in a window when it has begun by its end and not ended before its start."""
    ongoing = predicate.word == "ongoing"
    if term.kind is not m.Kind.CONDITION and not (ongoing and term.kind.lasts):
        is_treatment = term.kind is m.Kind.TREATMENT
        may_be = "a condition or a treatment is ongoing" if ongoing else "a condition is present or absent"
        scope.report(
            "E301",
            f'"{term.name}" is {a_kind(term.kind)}; only {may_be}',
            predicate.span,
            "neither of them" if ongoing else "not a condition",
            f'write "{written(term.name)} is ongoing"' if is_treatment else None,
            _how_many(term),
        )
        return None
    if node.selector is not None:
        scope.report(
            "E301",
            f'"{scope.text(node.selector.span)}" and "{scope.text(predicate.span)}" do not go together',
            node.selector.span,
            "says how many",
            f'write only "{written(term.name)} {scope.text(predicate.span)}"',
        )
        return None
    window = window_of(scope, node.windows, Place(term, node.span))
    if window is None:
        return None
    if not node.windows:
        window = m.Window(window.upper, window.upper)
    rows = m.EventRows(term, window, None, m.Lies.ANY_DAY)
    said = m.CountAtom(m.EventCount(rows), m.Comparison.AT_LEAST, 1, scope.words(node), node.span)
    if predicate.lasting is not None:
        return _for_so_long(scope, predicate, predicate.lasting, said, rows)
    return said if predicate.positive else m.Not(said)


def _for_so_long(
    scope: Scope, predicate: n.Present, lasting: n.Lasting, said: m.CountAtom, rows: m.EventRows
) -> m.Formula | None:
    """What has been there on a day for at least a length of time, or is there and has not been for longer."""
    begun = _lasting(scope, predicate, lasting, rows.term, rows.window)
    if begun is None:
        return None
    longer = replace(said, feature=m.EventCount(begun))
    if lasting.comparison in (">=", ">"):
        return longer
    there = f"{written(rows.term.name)} is {predicate.word}"
    limit = "at least" if lasting.comparison == "<" else "more than"
    so_long = f"{there} for {limit} {scope.text(lasting.length.span)}"
    return m.All((replace(said, text=there), m.Not(replace(longer, text=so_long))))


def _lasting(
    scope: Scope, predicate: n.Present, lasting: n.Lasting, term: m.Term, window: m.Window
) -> m.EventRows | None:
    """The events begun a length of time before a day and not ended by then."""
    day, text = window.upper, scope.text(predicate.span)
    if day is None or window.lower != day:
        scope.report(
            "E301",
            f'"{text}" is asked of one day',
            predicate.span,
            "not one day",
            'say the day with "at", for instance "at enrollment"; without a day it is the index date',
        )
        return None
    if not predicate.positive:
        scope.report(
            "E301",
            f'"{text}" can be read in two ways',
            predicate.span,
            "not so long, or not for so long?",
            f'if it is there, but not long, write "{written(term.name)} is {_state(term)} for less than ..."',
            f'if it may not be there at all, "not ({written(term.name)} is {_state(term)} for at least ...)"',
            f'or "no {written(term.name)} within ..." if there was none in that time',
        )
        return None
    distance = calendar_offset(scope, lasting.length, hours=True)
    if distance is None:
        return None
    begun = moved(day, -(distance.plus_days(1) if lasting.comparison in (">", "<=") else distance))
    return m.EventRows(term, m.Window(None, begun), m.OngoingTest(day))


def _state(term: m.Term) -> str:
    return "present" if term.kind is m.Kind.CONDITION else "ongoing"


# ---------------------------------------------------------------- what has to lie in the window


def verb_fits(scope: Scope, node: n.Claim, term: m.Term) -> bool:
    """Whether a verb is said of something that has it; reports one that is not."""
    verb = node.verb
    diagnosed = verb is not None and verb.word == "diagnosed"
    if verb is None or term.kind is m.Kind.CONDITION or (term.kind.lasts and not diagnosed):
        return True
    may_be = "a condition is diagnosed" if diagnosed else "a treatment or a condition starts and ends"
    help_text = "write it without that word: a window asks when it was"
    if term.kind.lasts:
        help_text = 'write "started"'
    scope.report(
        "E301",
        f'"{term.name}" is {a_kind(term.kind)}; only {may_be}',
        verb.span,
        f"not said of {a_kind(term.kind)}",
        help_text,
    )
    return False


def _lies(node: n.Claim, term: m.Term) -> m.Lies:
    """A treatment or condition is in a window of two days with any part of it; all else with its start."""
    if node.verb is not None:
        return m.Lies.END if node.verb.word == "ended" else m.Lies.START
    spans = any(_has_two_sides(window) for window in node.windows)
    return m.Lies.ANY_DAY if term.kind.lasts and spans else m.Lies.START


def _has_two_sides(window: n.Window) -> bool:
    match window:
        case n.Within(_, side):
            return side != "after"
        case n.Sided(relation):
            return relation in ("on", "at")
        case _:
            return isinstance(window, n.During | n.Spanned)


def _how_many(term: m.Term, several: int = 2) -> str:
    name = written(term.name)
    return f'write "any {name}", "no {name}" or "at least {several} {name}"'
