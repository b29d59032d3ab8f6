"""Slips that authors often make, each with its own words; everything else is said by complaints."""

from __future__ import annotations

import re
from collections.abc import Callable

from critlang.diagnostics import Diagnostic, diagnose, did_you_mean
from critlang.source import Span
from critlang.syntax.complaint import Complaint

_NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=1
    )
}
_MULTIPLIED = re.compile(r"(?:x|×|times)\b")


def _range_with_to(case: Complaint) -> Diagnostic | None:
    """``between 2 to 17``."""
    previous = case.tokens[case.at - 2].type if case.at > 1 else ""
    if previous != "BETWEEN" or case.before is None or not case.token.text.startswith("to"):
        return None
    return _say(
        case, f'a range has "and" between its ends, not "{case.token.text}"', 'write "between 2 and 17 years"'
    )


def _number_in_letters(case: Complaint) -> Diagnostic | None:
    """``at least two``."""
    word = case.token.text.split(" ")[0].lower() if case.token.text else ""
    if word not in _NUMBER_WORDS or "NUMBER" not in case.expected:
        return None
    return _say(case, "numbers are written in figures", f'write {_NUMBER_WORDS[word]} for "{word}"')


def _condition_without_then(case: Complaint) -> Diagnostic | None:
    """``if`` and a condition, but nothing that separates what must hold."""
    if "THEN" not in case.expected or case.before is None:
        return None
    return _say(
        case,
        'the condition after "if" is not followed by "then" or ":"',
        'write "if CONDITION then STATEMENT", or "if CONDITION: STATEMENT"',
    )


def _misspelt_head(case: Complaint) -> Diagnostic | None:
    """A word that a text follows, such as ``asumption``."""
    before = case.before
    if case.token.type != "STRING" or before is None or before.type != "NAME":
        return None
    known = ("assumption", "title", "study id", "version", "source", "also called")
    return diagnose(
        "E101",
        f'no text can follow "{before.text}"',
        Span(case.source.name, before.start, before.end),
        "not understood here",
        help=(did_you_mean(before.text, known), "a note on how the protocol is read starts with assumption"),
    )


def _multiple_of_nothing(case: Complaint) -> Diagnostic | None:
    """``1.5 x`` without ULN."""
    before = case.before
    if before is None or before.type not in ("NUMBER", "QUANTITY") or not _MULTIPLIED.match(case.token.text):
        return None
    return _say(
        case,
        "only the limits of the reference range can be multiplied",
        f"write {before.text} x ULN, or {before.text} x LLN",
    )


def _word_in_list(case: Complaint) -> Diagnostic | None:
    """``any of ALT, AST or bilirubin`` with a comma before the ``or``, or a word before a name."""
    if (
        case.before is None
        or case.before.type != "_COMMA"
        or case.expected != {"NAME"}
        or not case.token.text
    ):
        return None
    return _say(
        case,
        f'"{case.token.text}" cannot stand in a list of names',
        "write only the names, with commas between them: any of ALT, AST, total bilirubin",
    )


def _no_comparison(case: Complaint) -> Diagnostic | None:
    """``ALT 135 U/L``."""
    if case.token.type not in ("QUANTITY", "NUMBER", "MULTIPLE", "DURATION") or case.before is None:
        return None
    if case.before.type != "NAME" or "GE" not in case.expected:
        return None
    text = case.token.text
    return _say(
        case, f'a comparison is missing before "{text}"', f"write one of <, <=, =, >=, > before it: >= {text}"
    )


def _say(case: Complaint, message: str, help_text: str) -> Diagnostic:
    return diagnose("E101", message, case.span(), "not understood here", help=(help_text,))


SLIPS: tuple[Callable[[Complaint], Diagnostic | None], ...] = (
    _range_with_to,
    _number_in_letters,
    _condition_without_then,
    _misspelt_head,
    _multiple_of_nothing,
    _word_in_list,
    _no_comparison,
)
