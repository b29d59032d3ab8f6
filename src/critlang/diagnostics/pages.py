"""The registry as text to read: one code explained, and the page of all codes in the documentation."""

from __future__ import annotations

from critlang.diagnostics.codes import CODES, GROUPS, CodeInfo
from critlang.diagnostics.suggest import did_you_mean
from critlang.diagnostics.visible import wrap

_WIDTH = 78
_BAD = "This is reported"
_GOOD = "This is not"
_INTRODUCTION = """\
# Diagnostics

Every message of the compiler has a code. The letter says what kind it is: E stops the work, W is a warning,
D speaks of patient data, and B of a target that cannot express a criterion.

This page is written from the registry in `src/critlang/diagnostics/codes`; change it there.
"""


class UnknownCodeError(LookupError):
    """A code that no diagnostic has. The error's text is a sentence for the user."""


def explain_code(code: str) -> str:
    """Return what a diagnostic code means, with an example of the problem and one without it, as plain text.

    Capitals do not matter. Raises UnknownCodeError if there is no such code.
    """
    entry = CODES.get(code.strip().upper())
    if entry is None:
        suggestion = did_you_mean(code.strip().upper(), CODES) or "A code is a letter and three digits: E201."
        raise UnknownCodeError(f'There is no diagnostic code "{code}". {suggestion}')
    parts = (
        f"{entry.code}: {entry.title} ({entry.severity.value})",
        _filled(entry.meaning),
        f"{_BAD}:",
        _indented(entry.bad_example),
        f"{_GOOD}:",
        _indented(entry.good_example),
        "What to do:",
        _filled(entry.what_to_do),
    )
    return "\n\n".join(parts)


def diagnostics_page() -> str:
    """Return the page of all codes for the documentation, as Markdown."""
    sections = (_section(group, heading) for group, heading in GROUPS.items())
    return "\n".join([_INTRODUCTION, *(section for section in sections if section)])


def _section(group: str, heading: str) -> str:
    entries = [CODES[code] for code in sorted(CODES) if CODES[code].group == group]
    return "\n".join([f"## {heading}\n", *(_entry(entry) for entry in entries)]) if entries else ""


def _entry(entry: CodeInfo) -> str:
    language = "text" if entry.group.startswith("D") else "crit"
    return (
        f"### {entry.code}: {entry.title}\n\n"
        f"*{entry.severity.value.capitalize()}.* {entry.meaning}\n\n"
        f"{_BAD}:\n\n```{language}\n{entry.bad_example}\n```\n\n"
        f"{_GOOD}:\n\n```{language}\n{entry.good_example}\n```\n\n"
        f"**What to do.** {entry.what_to_do}\n"
    )


def _filled(text: str) -> str:
    return "\n".join(wrap(text, _WIDTH))


def _indented(example: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in example.splitlines())
