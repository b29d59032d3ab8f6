"""Slips that authors often make, each with its own words; everything else is said by complaints."""

from __future__ import annotations

import re
from collections.abc import Callable

from critlang.diagnostics import Diagnostic, diagnose, did_you_mean
from critlang.source import Span
from critlang.syntax.complaint import Complaint
from critlang.syntax.tokens import Token
from critlang.syntax.words import NUMBER_WORDS, reserved_words

_COMPARING = {
    "over": ">",
    "above": ">",
    "under": "<",
    "below": "<",
    "exceeding": ">",
    "maximum": "<=",
    "minimum": ">=",
}
_WINDOW_WORDS = {
    "prior to": "before",
    "preceding": "before",
    "following": "after",
    "starting": "on or after",
    "until": "on or before",
    "throughout": "during",
}
"""What protocols write, and the words of the language for it."""

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
    if word not in NUMBER_WORDS or not {"NUMBER", "DURATION"} & case.expected:
        return None
    return _say(case, "numbers are written in figures", f'write {NUMBER_WORDS[word]} for "{word}"')


def _condition_without_then(case: Complaint) -> Diagnostic | None:
    """``if`` and a condition, but nothing that separates what must hold."""
    if "THEN" not in case.expected or case.before is None:
        return None
    return _say(
        case,
        'the condition after "if" is not followed by "then" or ":"',
        'write "if CONDITION then STATEMENT", or "if CONDITION: STATEMENT"',
    )


def _statement_in_filter(case: Complaint) -> Diagnostic | None:
    """``any relapse where marrow and any biopsy``: the second statement would belong to the filter."""
    begins = case.token.type in ("ANY", "ALL", "NO", "FIRST", "LATEST", "AGE", "SEX", "ATTESTED", "IF")
    if not begins or case.before is None or case.before.type not in ("AND", "OR"):
        return None
    if not any(each.type == "WHERE" for each in case.tokens[: case.at]) or "ANY" in case.expected:
        return None
    return _say(
        case,
        f'after "where", "{case.before.text}" goes on with what is asked of the same event',
        "put what ends before it in brackets: (any relapse where marrow) and any biopsy",
        "or write the statement with where last",
    )


def _word_in_name(case: Complaint) -> Diagnostic | None:
    """``back at baseline`` as a name: a word of the language between others."""
    for at in (case.at, case.at - 2):
        if not 0 < at < len(case.tokens) - 1:
            continue
        before, word, after = case.tokens[at - 1 : at + 2]
        if (before.type, after.type) == ("NAME", "NAME") and word.text in reserved_words():
            name = case.source.text[before.start : after.end]
            return _say(
                case,
                f'"{case.token.text}" cannot stand here',
                f'"{word.text}" is a word of the language',
                f"if this is one name, put it in single quotes, wherever it is used: '{name}'",
            )
    return None


def _else_below_list(case: Complaint) -> Diagnostic | None:
    """``else`` below the lines of an ``if``."""
    if case.token.type != "ELSE":
        return None
    return _say(
        case,
        '"else" follows a statement with "if" and "then"',
        "write if A then B else C; for lists, make two parts: if A: ..., and if not A: ...",
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


def list_without_head(case: Complaint) -> Diagnostic | None:
    """``any`` without ``of``, or another phrase, above a list."""
    if case.before is not None and case.before.type in ("ANY", "ALL") and case.token.type == "_NEWLINE":
        word = case.before
        advice = f'above a list write "{word.text} of"; elsewhere a term must follow'
        return _at(case, word, f'something is missing after "{word.text}"', advice)
    if case.token.type != "_INDENT" or case.line.tokens[0].type != "LABEL" or not case.above:
        return None
    above = case.above[-1].tokens
    if len(above) != 1 or above[0].type != "NAME" or case.above[-1].block != "criteria":
        return None
    advice = 'a list is headed by "all of", "any of" or "at least 2 of"'
    return _at(case, above[0], f'"{above[0].text}" cannot stand above a list', advice)


def capital_letters(case: Complaint) -> Diagnostic | None:
    """``AND`` for ``and``."""
    word = case.token.text.split()[0] if case.token.type == "NAME" and case.token.text else ""
    if word.lower() not in reserved_words() or word.islower():
        return None
    place = Span(case.source.name, case.token.start, case.token.start + len(word))
    advice = f'write "{word.lower()}"'
    message = "the words of the language are written in small letters"
    return diagnose("E101", message, place, "read as a name", help=(advice,))


def _no_colon(case: Complaint) -> Diagnostic | None:
    """``period screening 21 days before ...``."""
    if case.token.type != "_NEWLINE" or "_COLON" not in case.expected or case.at < 2:
        return None
    head, name = case.tokens[case.at - 2], case.tokens[case.at - 1]
    if name.type != "NAME" or head.type not in ("TERM", "PERIOD", "PARAMETER"):
        return None
    word = head.type.lower()
    follows = {"TERM": "measurement in U/L", "PERIOD": "21 days before day 1 to day 1"}.get(
        head.type, "yes/no"
    )
    message = f"the colon after the name of the {word} is missing"
    return _at(case, name, message, f"write a colon where the name ends: {word} NAME: {follows}")


def _other_window(case: Complaint) -> Diagnostic | None:
    """``prior to`` for ``before``."""
    said = next((each for each in _WINDOW_WORDS if case.token.text.startswith(each)), None)
    if case.token.type != "NAME" or said is None or "BEFORE" not in case.expected:
        return None
    place = Span(case.source.name, case.token.start, case.token.start + len(said))
    advice = f'write "{_WINDOW_WORDS[said]}"'
    return diagnose(
        "E101", f'"{said}" is not a word of the language', place, "not understood here", help=(advice,)
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


def _or_after_comma(case: Complaint) -> Diagnostic | None:
    """``, or`` in a list of names, or before a limit whose condition is missing or stands elsewhere."""
    last = min(case.at, len(case.tokens) - 1)
    at = next((place for place in range(last, -1, -1) if case.tokens[place].type == "_OR_COMMA"), None)
    if at is None or case.token.type == "HOLE":
        return None
    if at >= case.at - 1:
        return _say(
            case,
            '", or" is followed by another limit and its condition',
            "write for instance: ALT <= 2.5 x ULN, or <= 5 x ULN if any liver metastasis",
            "between names stand only commas",
        )
    if "IF" not in case.expected:
        return None
    return _say(
        case,
        'the condition of the limit after ", or" is missing',
        'write "if" and when it counts; a window stands before the comma and holds for all limits',
    )


def _which_length(case: Complaint) -> Diagnostic | None:
    """``4 weeks or 5 half-lives`` without saying which."""
    before = case.tokens[max(case.at - 2, 0) : case.at]
    if case.token.type != "DURATION" or [each.type for each in before] != ["DURATION", "OR"]:
        return None
    text = f"{before[0].text} or {case.token.text}"
    return _say(case, "which of the two lengths counts?", f'write "{text}, whichever is longer", or shorter')


def _several_since(case: Complaint) -> Diagnostic | None:
    """``since chemotherapy, radiotherapy``."""
    if case.token.type != "_COMMA" or case.at < 2 or case.tokens[case.at - 2].type != "SINCE":
        return None
    return _say(case, "several events have a word before them", 'write "since any of" before the first')


def _no_comparison(case: Complaint) -> Diagnostic | None:
    """``ALT 135 U/L``."""
    if case.token.type not in ("QUANTITY", "NUMBER", "MULTIPLE", "DURATION") or case.before is None:
        return None
    if case.before.type != "NAME" or "GE" not in case.expected:
        return None
    text, word = case.token.text, case.before.text.split()[-1]
    if word in _COMPARING:
        end = case.before.end
        place = Span(case.source.name, end - len(word), end)
        advice = f"write {_COMPARING[word]} {text}"
        return diagnose("E101", f'"{word}" is not a comparison', place, "not understood here", help=(advice,))
    advice = "write one of <, <=, =, >=, > before it"
    return _say(case, f'a comparison is missing before "{text}"', advice)


def _at(case: Complaint, word: Token, message: str, advice: str) -> Diagnostic:
    place = Span(case.source.name, word.start, word.end)
    return diagnose("E101", message, place, "not understood here", help=(advice,))


def _say(case: Complaint, message: str, *help_text: str) -> Diagnostic:
    return diagnose("E101", message, case.span(), "not understood here", help=help_text)


SLIPS: tuple[Callable[[Complaint], Diagnostic | None], ...] = (
    _range_with_to,
    _number_in_letters,
    _no_colon,
    _other_window,
    _condition_without_then,
    _statement_in_filter,
    _else_below_list,
    _misspelt_head,
    _multiple_of_nothing,
    _word_in_list,
    _or_after_comma,
    _which_length,
    _several_since,
    _no_comparison,
    _word_in_name,
)
