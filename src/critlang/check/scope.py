"""The names that are known in a protocol, what has become of them, and what is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from critlang import model as m
from critlang.check.names import fold, forms
from critlang.dates import Offset
from critlang.diagnostics import Diagnostic, Severity, closest, diagnose, did_you_mean
from critlang.source import Source, Span
from critlang.syntax import nodes as n

Declared = TypeVar("Declared")
_WORDS = re.compile(
    r"(?:age|all|any|attested|exactly|first|highest|if|latest|lowest|no|not|sex)(?= |$)", re.IGNORECASE
)
"""Words that can open a statement, and that authors write with a capital there."""
_QUOTED_OR_COMMENT = re.compile(r"\"[^\"]*\"|(?<!\w)'[^'\n]+'|(?:^|(?<=\s))(?P<comment>#.*)", re.MULTILINE)


@dataclass(slots=True)
class Scope:
    """Declared names (folded), and the diagnostics of the check.

    ``aliases`` maps a term's synonyms to its name; ``normal_sides`` says for a term which limits
    ``is normal`` holds a value against. ``used`` gathers the names of whatever was referred to,
    ``answerable`` the paths of the criteria that a person answers.

    ``lost`` are the folded texts of what could not be read or declared, and ``incomplete`` says that a
    whole vocabulary could not be read: a name that is unknown because of that is not reported again.
    ``once`` gathers what is worth saying only once.
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
    used: set[str] = field(default_factory=set)
    answerable: set[str] = field(default_factory=set)
    lost: list[str] = field(default_factory=list)
    incomplete: bool = False
    once: set[str] = field(default_factory=set)
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

    @property
    def failed(self) -> bool:
        """Whether an error was found."""
        return any(each.severity is Severity.ERROR for each in self.diagnostics)

    def text(self, span: Span) -> str:
        """The author's words at a place, white space folded, comments left out."""
        source = self.sources.get(span.source_name)
        if source is None:
            return ""
        bare = _QUOTED_OR_COMMENT.sub(
            lambda found: "" if found["comment"] else found.group(), source.text_of(span)
        )
        return " ".join(bare.split())

    # ------------------------------------------------------------ declaring

    def declare(self, name: n.Name, what: str) -> bool:
        """Take a name; report and refuse one that is taken."""
        first = self.declared.setdefault(fold(name.text), name.span)
        if first != name.span:
            self.report(
                "E207",
                f'the name "{name.text}" is declared twice',
                name.span,
                f"this {what} needs a name of its own",
                "choose another name, or take one of the two out",
                others=((first, "first declared here"),),
            )
        return first == name.span

    def lose(self, *texts: str) -> None:
        """Remember names whose declaration was wrong and is reported."""
        self.lost += [fold(text) for text in texts]

    def excused(self, text: str) -> bool:
        """Whether a name may be unknown only because of something that is reported already."""
        if self.incomplete:
            return True
        patterns = [re.compile(rf"(?<!\w){re.escape(form)}(?!\w)") for form in forms(text)]
        return any(pattern.search(lost) for lost in self.lost for pattern in patterns)

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

    # ------------------------------------------------------------ unknown names

    def unknown_term(self, name: n.Name) -> None:
        """Report a name in a statement that is no term, definition or parameter."""
        if self.excused(name.text):
            return
        if self.find_anchor(name.text):
            self._out_of_place(name, "an anchor, that is a day", f'write it in a window: "at {name.text}"')
            return
        if self.find_period(name.text):
            self._out_of_place(name, "a period", f'write it in a window: "during {name.text}"')
            return
        parameters = [each.name for each in self.parameters.values()]
        known = [*self._term_names(), *(each.name.text for each in self.definitions.values()), *parameters]
        nearest = closest(name.text, known, limit=1)
        opening = _WORDS.match(name.text)
        word = opening.group().lower() if opening else None
        is_parameter = bool(nearest) and nearest[0] in parameters
        self.report(
            "E208" if is_parameter else "E201",
            f'"{name.text}" is not a parameter of this protocol'
            if is_parameter
            else f'"{name.text}" is not a term, definition or parameter that this protocol knows',
            name.span,
            "unknown parameter" if is_parameter else "unknown name",
            f'the words of the language are written in small letters: "{word}"' if word else None,
            did_you_mean(name.text, known)
            or (None if word else 'check the spelling, or declare it: "term NAME: measurement in UNIT"'),
        )

    def unknown_day(self, name: n.Name) -> None:
        """Report a day that nothing declares."""
        if self.find_period(name.text):
            self.report(
                "E204",
                f'"{name.text}" is a period, not a day',
                name.span,
                "a day is needed here",
                f'write "during {name.text}"',
            )
            return
        if self.excused(name.text):
            return
        known = [each.name for each in self.anchors.values()]
        known += self._term_names(event=True)
        self.report(
            "E204",
            f'"{name.text}" is not an anchor or an event that this protocol knows',
            name.span,
            "unknown day",
            did_you_mean(name.text, known)
            or f'declare it at the top of the file: anchor {name.text} "what happens on that day"',
        )

    def unknown_period(self, name: n.Name) -> None:
        """Report a period that nothing declares."""
        if self.find_anchor(name.text):
            self._no_period(name, "a day, not a period", f'write "on {name.text}"')
            return
        term = self.find_term(name.text)
        if term is not None and term.kind.occurs:
            event = f"first {term.name}"
            self._no_period(
                name,
                f"{a_kind(term.kind)}, not a period",
                f'write "between start of {event} and end of {event}"',
            )
            return
        if not self.excused(name.text):
            known = [each.name for each in self.periods.values()]
            advice = f'declare it at the top of the file: "period {name.text}: 21 days before day 1 to day 1"'
            self._no_period(
                name, "not a period that this protocol knows", did_you_mean(name.text, known) or advice
            )

    def _no_period(self, name: n.Name, what: str, advice: str) -> None:
        self.report("E205", f'"{name.text}" is {what}', name.span, "a period is needed here", advice)

    def _out_of_place(self, name: n.Name, what: str, advice: str) -> None:
        self.report(
            "E301",
            f'"{name.text}" is {what}; nothing is said with it alone',
            name.span,
            "not a statement",
            advice,
        )

    def _term_names(self, *, event: bool = False) -> list[str]:
        terms = [each for each in self.terms.values() if each.kind.occurs or not event]
        return [name for term in terms for name in (term.name, *term.synonyms)]


def a_kind(kind: m.Kind) -> str:
    """``an event``, ``a measurement``."""
    return f"an {kind.value}" if kind is m.Kind.EVENT else f"a {kind.value}"


def damaged_texts(
    reported: Iterable[Diagnostic], files: Iterable[n.File], sources: Mapping[str, Source]
) -> list[str]:
    """The folded lines in which something could not be read, and all that was given up because of it."""
    texts = []
    for each in reported:
        source = sources.get(each.span.source_name) if each.span else None
        if source is not None and each.span is not None and each.severity is Severity.ERROR:
            texts.append(source.line_text(source.position(each.span.start).line))
    for file in files:
        holes = [item.span for item in file.items if isinstance(item, n.Hole)]
        texts += [sources[file.name].text_of(span) for span in holes if file.name in sources]
    return [fold(text) for text in texts]
