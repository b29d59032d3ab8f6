"""The names that are known in a protocol, and what has become of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from critlang import model as m
from critlang.dates import Offset
from critlang.diagnostics import Diagnostic, diagnose, did_you_mean
from critlang.source import Source, Span
from critlang.syntax import nodes as n

Declared = TypeVar("Declared")


@dataclass(slots=True)
class Scope:
    """Declared names (folded: case and spacing do not matter), and the diagnostics of the check.

    ``normal_sides`` says for a term which limits ``is normal`` holds a value against.
    ``used`` gathers the folded names of whatever was referred to.
    """

    sources: Mapping[str, Source]
    terms: dict[str, m.Term] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    normal_sides: dict[str, tuple[m.Side, ...]] = field(default_factory=dict)
    anchors: dict[str, m.Anchor] = field(default_factory=dict)
    periods: dict[str, m.Period] = field(default_factory=dict)
    parameters: dict[str, m.Parameter] = field(default_factory=dict)
    definitions: dict[str, n.Definition] = field(default_factory=dict)
    declared: dict[str, Span] = field(default_factory=dict)
    index: m.Anchor | None = None
    look_back: Offset | None = None
    look_back_text: str = ""
    used: set[str] = field(default_factory=set)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    # ------------------------------------------------------------ reporting

    def report(
        self,
        code: str,
        message: str,
        span: Span,
        label: str = "",
        *help: str | None,
        others: tuple[tuple[Span, str], ...] = (),
    ) -> None:
        """Add a diagnostic at a place."""
        self.diagnostics.append(diagnose(code, message, span, label, help=help, others=others))

    def text(self, span: Span) -> str:
        """The author's words at a place, white space folded, comments left out."""
        source = self.sources.get(span.source_name)
        if source is None:
            return ""
        lines = source.text[span.start : span.end].splitlines()
        bare = [line.split(" #")[0] if '"' not in line else line for line in lines]
        return " ".join(" ".join(bare).split())

    # ------------------------------------------------------------ declaring

    def declare(self, name: n.Name, what: str) -> bool:
        """Take a name; report and refuse one that is taken."""
        key = fold(name.text)
        if key in self.declared:
            self.report(
                "E207",
                f'the name "{name.text}" is declared twice',
                name.span,
                f"this {what} needs a name of its own",
                "choose another name, or take one of the two out",
                others=((self.declared[key], "first declared here"),),
            )
            return False
        self.declared[key] = name.span
        return True

    # ------------------------------------------------------------ looking up

    def find_term(self, text: str) -> m.Term | None:
        """The term of that name, synonym or plural."""
        for form in forms(text):
            key = self.aliases.get(form, form)
            if key in self.terms:
                self.used.add(key)
                return self.terms[key]
        return None

    def find_anchor(self, text: str) -> m.Anchor | None:
        """The anchor of that name."""
        return self._find(self.anchors, text)

    def find_period(self, text: str) -> m.Period | None:
        """The period of that name."""
        return self._find(self.periods, text)

    def find_parameter(self, text: str) -> m.Parameter | None:
        """The parameter of that name."""
        return self._find(self.parameters, text)

    def find_definition(self, text: str) -> n.Definition | None:
        """The definition of that name."""
        return self._find(self.definitions, text)

    def _find(self, names: Mapping[str, Declared], text: str) -> Declared | None:
        key = fold(text)
        if key in names:
            self.used.add(key)
        return names.get(key)

    def unknown_term(self, name: n.Name) -> None:
        """Report a name that nothing declares."""
        known = [each.name for each in self.terms.values()]
        known += [alias for term in self.terms.values() for alias in term.synonyms]
        known += [each.name.text for each in self.definitions.values()]
        known += [each.name for each in self.parameters.values()]
        suggestion = did_you_mean(name.text, known)
        self.report(
            "E201",
            f'"{name.text}" is not a term, definition or parameter that this protocol knows',
            name.span,
            "unknown",
            suggestion or "declare it in a vocabulary (term NAME: measurement in UNIT), or check the spelling",
        )

    def unknown_point(self, name: n.Name) -> None:
        """Report a moment that nothing declares."""
        if self.find_period(name.text):
            self.report(
                "E204",
                f'"{name.text}" is a period, not a day',
                name.span,
                "a day is needed here",
                f'write "during {name.text}"',
            )
            return
        known = [each.name for each in self.anchors.values()]
        known += [each.name for each in self.terms.values() if each.kind.occurs]
        self.report(
            "E204",
            f'"{name.text}" is not an anchor or an event that this protocol knows',
            name.span,
            "unknown",
            did_you_mean(name.text, known)
            or f'declare it at the top of the file: anchor {name.text} "what happens on that day"',
        )


def fold(text: str) -> str:
    """A name as names are compared: case and spacing do not matter."""
    return " ".join(text.split()).casefold()


def forms(text: str) -> Iterable[str]:
    """The folded spellings under which a term may have been declared: as it stands, and in the singular."""
    folded = fold(text)
    yield folded
    if folded.endswith("ies"):
        yield folded[:-3] + "y"
    if folded.endswith("es"):
        yield folded[:-2]
    if folded.endswith("s"):
        yield folded[:-1]
