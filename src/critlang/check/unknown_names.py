"""Names that nothing declares, or that mean something else: what to say of them."""

from __future__ import annotations

import re

from critlang import model as m
from critlang.check.names import fold, written
from critlang.check.scope import Scope, a_kind
from critlang.diagnostics import closest, did_you_mean
from critlang.numerals import ordinal_value
from critlang.syntax import nodes as n

_WORDS = r"(?:age|all|any|attested|exactly|first|highest|if|latest|lowest|no|not|sex)(?= |$)"
"""Words that open a statement; authors write them with a capital there."""


def unknown_term(scope: Scope, name: n.Name) -> None:
    """Report a name in a statement that is no term, definition or parameter."""
    if scope.excused(name.text):
        return
    if scope.find_anchor(name.text):
        _out_of_place(scope, name, "an anchor, that is a day", f'write it in a window: "at {name.text}"')
        return
    if scope.find_period(name.text):
        _out_of_place(scope, name, "a period", f'write it in a window: "during {name.text}"')
        return
    lacking = next((each for each in scope.definitions.values() if _lacks_limits(each, name.text)), None)
    if lacking is not None:
        scope.report(
            "E211",
            f'"{lacking.name.text}" needs a number for each of the limits that it takes',
            name.span,
            "a limit is missing",
            f'write "{how_used(lacking)}"',
            others=((lacking.name.span, "defined here"),),
        )
        return
    parameters = [each.name for each in scope.parameters.values()]
    definitions = [each.name.text for each in scope.definitions.values()]
    known = [*term_names(scope), *definitions, *parameters]
    advice = (
        _place_of(scope, name.text)
        or _without_is(scope, name.text)
        or did_you_mean(name.text, [*known, "attested"])
    )
    nearest = closest(name.text, known, limit=1)
    if nearest and nearest[0] in parameters:
        message = f'"{name.text}" is not a parameter of this protocol'
        scope.report_unknown("E208", message, name, "unknown parameter", advice)
        return
    scope.report_unknown(
        "E201",
        f'"{name.text}" is not a term, definition or parameter that this protocol knows',
        name,
        "unknown name",
        _small_letters(name.text),
        advice or 'check the spelling, or declare it: "term NAME: measurement in UNIT"',
    )


def _lacks_limits(definition: n.Definition, text: str) -> bool:
    """Whether a text is the name of a definition that takes limits, and ``with`` behind it."""
    return bool(definition.takes) and fold(text).startswith(f"{fold(definition.name.text)} with ")


def how_used(definition: n.Definition) -> str:
    """How a definition is used, with dots for its limits."""
    given = ", ".join(f"{written(each.text)} ..." for each in definition.takes)
    return f"{written(definition.name.text)} with {given}" if given else written(definition.name.text)


def _place_of(scope: Scope, text: str) -> str | None:
    """``no second relapse`` and ``second ALT`` have a place in an order where none can stand."""
    word, _, rest = text.partition(" ")
    nth, term = ordinal_value(word.lower()), scope.find_term(rest)
    if nth is None or term is None:
        return None
    if term.kind.occurs:
        return f'for no {word} one, write "at most {nth - 1} {written(term.name)}"'
    return "only events have a place in their order; of results there are the first, the latest and the mean"


def _without_is(scope: Scope, text: str) -> str | None:
    """``B-precursor ALL present`` lacks its "is"."""
    name, _, state = text.rpartition(" ")
    if state not in ("present", "absent", "normal", "abnormal") or scope.find_term(name) is None:
        return None
    return f'write "{written(name)} is {state}"'


def _small_letters(text: str) -> str | None:
    opening = re.match(_WORDS, text, re.IGNORECASE)
    if opening is None or opening.group().islower():
        return None
    return f'the words of the language are written in small letters: "{opening.group().lower()}"'


def not_an_anchor(scope: Scope, name: n.Name) -> None:
    """Report what windows shall be counted from if it is no anchor."""
    if scope.find_term(name.text) is None and scope.find_period(name.text) is None:
        unknown_day(scope, name)
        return
    scope.report(
        "E204",
        f'"{name.text}" is not an anchor',
        name.span,
        "an anchor is needed here",
        "windows are counted from a day that each patient has; others are named in the window itself",
    )


def unknown_day(scope: Scope, name: n.Name) -> None:
    """Report a day that nothing declares."""
    if scope.in_shared:
        scope.report(
            "E204",
            f'"{name.text}" is not an event that this vocabulary knows',
            name.span,
            "no anchor of a protocol is known here",
            'a definition that protocols share is counted from the index date: write "within 4 weeks"',
        )
        return
    if scope.find_period(name.text):
        scope.report(
            "E204",
            f'"{name.text}" is a period, not a day',
            name.span,
            "a day is needed here",
            f'write "during {name.text}"',
        )
        return
    if scope.excused(name.text):
        return
    known = [*(each.name for each in scope.anchors.values()), *term_names(scope, event=True)]
    scope.report_unknown(
        "E204",
        f'"{name.text}" is not an anchor or an event that this protocol knows',
        name,
        "unknown day",
        _place_of(scope, name.text)
        or did_you_mean(name.text, known)
        or f'declare it at the top of the file: anchor {name.text} "what happens on that day"',
    )


def unknown_period(scope: Scope, name: n.Name) -> None:
    """Report a period that nothing declares."""
    term = scope.find_term(name.text)
    if scope.find_anchor(name.text):
        _no_period(scope, name, "a day", f'write "on {name.text}"')
    elif term is not None and term.kind.occurs:
        event = f"first {written(term.name)}"
        span = f"between start of {event} and end of {event}"
        _no_period(scope, name, a_kind(term.kind), f'write "{span}"')
    elif not scope.excused(name.text):
        known = [each.name for each in scope.periods.values()]
        declare = f'declare it at the top of the file: "period {name.text}: 21 days before day 1 to day 1"'
        scope.report_unknown(
            "E205",
            f'"{name.text}" is not a period that this protocol knows',
            name,
            "a period is needed here",
            did_you_mean(name.text, known) or declare,
        )


def _no_period(scope: Scope, name: n.Name, what: str, advice: str) -> None:
    scope.report(
        "E205", f'"{name.text}" is {what}, not a period', name.span, "a period is needed here", advice
    )


def unknown_fact(scope: Scope, name: n.Name) -> None:
    """Report a name in an example that is no term, anchor or parameter."""
    if scope.excused(name.text):
        return
    known = [*term_names(scope), *(each.name for each in scope.anchors.values())]
    known += [each.name for each in scope.parameters.values()]
    scope.report_unknown(
        "E507",
        f'"{name.text}" is not a term, anchor or parameter that this protocol knows',
        name,
        "unknown name",
        did_you_mean(name.text, known) or "check the spelling, or declare it",
    )


def _out_of_place(scope: Scope, name: n.Name, what: str, advice: str) -> None:
    message = f'"{name.text}" is {what}; nothing is said with it alone'
    scope.report("E301", message, name.span, "not a statement", advice)


def term_names(scope: Scope, *, event: bool = False) -> list[str]:
    """The names of all terms, or of those that happen, with their synonyms."""
    terms: list[m.Term] = [each for each in scope.terms.values() if each.kind.occurs or not event]
    return [name for term in terms for name in (term.name, *term.synonyms)]
