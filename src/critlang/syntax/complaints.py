"""What to say when a token does not fit: in an author's words, from what stood before it."""

from __future__ import annotations

from critlang.diagnostics import Diagnostic, closest, diagnose
from critlang.syntax.complaint import Complaint
from critlang.syntax.indentation import not_a_part, not_set_in, outside, uneven
from critlang.syntax.slips import SLIPS, capital_letters, list_without_head
from critlang.syntax.words import HEADS

_SAID: dict[str, str] = {
    "NAME": "a term",
    "STRING": 'a text in quotation marks ("...")',
    "QUANTITY": "a number with its unit",
    "NUMBER": "a number",
    "DURATION": "a length of time (4 weeks)",
    "MULTIPLE": "a multiple of ULN",
    "DATE": "a date (2020-05-31)",
    "LABEL": "a criterion number",
    "_NEWLINE": "the end of the line",
    "_COLON": '":"',
    "RPAR": '")"',
    "LPAR": '"("',
    "_COMMA": '","',
    "_OR_COMMA": '", or"',
    "PATH": "the number of a criterion",
    "UNIT": "a unit",
    "CLOCK": "a time of day",
    "YES_NO": '"yes/no"',
    "AT_LEAST_OF": '"at least 2 of"',
    "LE": '"<="',
    "LT": '"<"',
    "GE": '">="',
    "GT": '">"',
    "EQ": '"="',
}
_COMPARISONS = frozenset(("LE", "LT", "GE", "GT", "EQ"))
_VALUES = frozenset(("QUANTITY", "NUMBER", "MULTIPLE"))


def complain(case: Complaint) -> Diagnostic:
    """The one diagnostic for a line that cannot be read."""
    for rule in _RULES:
        found = rule(case)
        if found is not None:
            return found
    return _unexpected(case)


def _second_statement(case: Complaint) -> Diagnostic | None:
    if not case.first or case.line.block != "criteria" or "ASSUMPTION" not in case.expected:
        return None
    if case.token.type == "LABEL":
        return diagnose(
            "E106",
            "a list of parts follows a statement without a word that joins them",
            case.span(),
            "a part begins here",
            help=('write "and all of" or "or any of" above the list, and indent the list below it',),
        )
    return diagnose(
        "E106",
        "two statements stand here without a word that joins them",
        case.span(),
        "a second statement begins here",
        help=('start this line with "and" or "or", or write "all of" above both and a dash before each',),
    )


def _declaration(case: Complaint) -> Diagnostic | None:
    if not case.first or case.line.block not in HEADS or case.line.block == "criteria":
        return None
    if case.token.type not in ("NAME", "NUMBER"):
        return None
    if case.line.block in ("term", "example"):
        return None
    known = [_phrase(each) for each in HEADS[case.line.block]]
    words = case.token.text.split()
    guesses = closest(" ".join(words[:2]), known) or closest(words[0], known)
    help_text = f'did you mean "{guesses[0]}"?' if guesses else None
    place = "below this heading" if case.line.block != "top" else "at the start of a line"
    return diagnose(
        "E110",
        f'"{words[0]}" does not begin anything that can stand {place}',
        case.span(),
        "not a declaration",
        help=(help_text or _numbered(case), "known here: " + ", ".join(known)),
    )


def _numbered(case: Complaint) -> str | None:
    number = case.token.text
    return f'a criterion is a number and a quotation: {number} "..."' if number.isdigit() else None


def _number_wanted(case: Complaint) -> Diagnostic | None:
    before = case.before
    if before is None or before.type not in _COMPARISONS or not _VALUES & case.expected:
        return None
    if case.token.type in ("LT", "GT", "EQ", "LE", "GE"):
        help_text = "write one of <, <=, =, >=, >"
    else:
        help_text = (
            "write a number with its unit, such as 135 U/L, or a multiple of a limit, such as 1.5 x ULN"
        )
    found = f'found "{case.token.text}"' if case.token.text else "nothing follows"
    return diagnose("E101", f'a number must follow "{before.text}"', case.span(), found, help=(help_text,))


def _missing(case: Complaint) -> Diagnostic | None:
    """The line ends too early."""
    if case.token.type != "_NEWLINE" or case.before is None:
        return None
    wanted = _wanted(case.expected)
    return diagnose(
        "E101",
        f'something is missing after "{_short(case.before.text)}"',
        case.span(),
        "the line ends here",
        help=(f"expected {wanted}" if wanted else None,),
    )


def _joined(case: Complaint) -> Diagnostic | None:
    """A word follows a complete claim: most often a connective is missing or a name is misspelt."""
    if case.token.type not in ("NAME", "ANY", "ALL", "NO", "FIRST", "LATEST", "AGE") or case.before is None:
        return None
    if "AND" not in case.expected:
        return None
    return diagnose(
        "E101",
        f'"{_short(case.token.text)}" cannot follow here',
        case.span(),
        "not understood here",
        help=(
            'join two statements with "and" or "or"; after a number stands its unit; a window starts with'
            " before, after, at, during, within or between",
        ),
    )


def _unexpected(case: Complaint) -> Diagnostic:
    text = _short(case.token.text) or "the end"
    wanted = _wanted(case.expected)
    after = f' after "{_short(case.before.text)}"' if case.before else ""
    return diagnose(
        "E101",
        f'"{text}" cannot stand here{after}',
        case.span(),
        "not expected here",
        help=(f"expected {wanted}" if wanted else None,),
    )


def _wanted(expected: frozenset[str]) -> str:
    unsaid = {"HOLE", "$END", "_INDENT", "_DEDENT"}
    shown = sorted({_SAID.get(each) or f'"{_phrase(each)}"' for each in expected - unsaid})
    named = [each for each in shown if not each.startswith('"')]
    chosen = (named + [each for each in shown if each.startswith('"')])[:6]
    if not chosen:
        return ""
    return chosen[0] if len(chosen) == 1 else ", ".join(chosen[:-1]) + " or " + chosen[-1]


_PHRASES = {
    "USE": "use",
    "COUNT_FROM": "windows count from",
    "INCLUSION": "inclusion criteria",
    "EXCLUSION": "exclusion criteria",
    "UNRECORDED": "unrecorded means",
    "NORMAL_IS": "normal is",
    "NORMAL_TABLE": "normal by age and sex, from",
    "UNDATED": "on an unknown date",
    "RANGE": "with range",
}


def _phrase(terminal: str) -> str:
    return _PHRASES.get(terminal) or terminal.lower().replace("_", " ").strip()


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:37] + "..."


_RULES = (
    not_set_in,
    not_a_part,
    list_without_head,
    capital_letters,
    outside,
    uneven,
    _second_statement,
    _declaration,
    _number_wanted,
    *SLIPS,
    _missing,
    _joined,
)
"""What a line may be, the likeliest first."""
