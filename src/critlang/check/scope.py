"""The names that are known in a protocol, what has become of them, and what is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import TypeVar

from critlang import model as m
from critlang.check.names import fold, forms, written
from critlang.dates import Offset
from critlang.diagnostics import Diagnostic, Severity, diagnose
from critlang.record import Record, field, replace
from critlang.source import Source, Span
from critlang.syntax import nodes as n

Declared = TypeVar("Declared")
_AWKWARD = re.compile(
    r"[^\w \-'+/]|^\d|^(?:any|all|no|none|start|end|the) ",
    re.IGNORECASE,
)
"""Names that may not be read as one name in a statement."""
_QUOTED_OR_COMMENT = r"(?m)\"[^\"]*\"|(?<!\w)'[^'\n]+'|(?:^|(?<=\s))(?P<comment>#.*)"


class Scope(Record, frozen=False):
    """Declared names (folded), and the diagnostics of the check.

    ``aliases`` maps a term's synonyms to its name; ``normal_sides`` says for a term which limits
    ``is normal`` holds a value against, ``half_lives`` how many days its half-life is, ``formulas`` for a
    derived term its lines; ``unworkable`` are those derived terms in whose formula something was wrong and is
    reported. ``used`` gathers the names of whatever was referred to, ``answerable`` the paths of the criteria
    that a person answers.

    ``count_from`` is the anchor that windows without a day are counted from, None: the index date.
    ``damaged`` are the places of what could not be read, ``lost`` the folded texts of what could not be
    read or declared, and ``incomplete`` says that a whole vocabulary could not be read: a name that is
    unknown because of that is not reported again.
    ``shared`` are the names of the definitions that come from vocabularies; while one of them is checked
    (``in_shared``), nothing of the protocol is known but its index date.
    ``limits`` are those that a use gives to a definition, while its words are checked with them, by the
    places of their names in it.
    ``asked`` are the first questions to a person, by the path of their criterion. ``once`` gathers what is
    worth saying only once, and ``unknown`` each unknown name as written first, the index of what
    is reported of it there, and its places.
    """

    sources: Mapping[str, Source]
    terms: dict[str, m.Term] = field(init=False, default_factory=dict)
    aliases: dict[str, str] = field(init=False, default_factory=dict)
    normal_sides: dict[str, tuple[m.Side, ...]] = field(init=False, default_factory=dict)
    half_lives: dict[str, Fraction] = field(init=False, default_factory=dict)
    formulas: dict[str, tuple[n.TermLine, ...]] = field(init=False, default_factory=dict)
    unworkable: set[str] = field(init=False, default_factory=set)
    anchors: dict[str, m.Anchor] = field(init=False, default_factory=dict)
    periods: dict[str, m.Period] = field(init=False, default_factory=dict)
    parameters: dict[str, m.Parameter] = field(init=False, default_factory=dict)
    definitions: dict[str, n.Definition] = field(init=False, default_factory=dict)
    shared: set[str] = field(init=False, default_factory=set)
    in_shared: bool = False
    declared: dict[str, Span] = field(init=False, default_factory=dict)
    index: m.Anchor | None = None
    count_from: m.Anchor | None = None
    look_back: Offset | None = None
    used: set[str] = field(init=False, default_factory=set)
    answerable: set[str] = field(init=False, default_factory=set)
    damaged: tuple[Span, ...] = ()
    lost: list[str] = field(default_factory=list)
    incomplete: bool = False
    limits: Mapping[Span, n.Limit] = field(init=False, default_factory=dict)
    asked: dict[str, n.AttestedClaim] = field(init=False, default_factory=dict)
    once: set[str] = field(init=False, default_factory=set)
    unknown: dict[str, tuple[str, int, set[Span]]] = field(init=False, default_factory=dict)
    diagnostics: list[Diagnostic] = field(init=False, default_factory=list)
    _reported: set[tuple[str, Span]] = field(init=False, default_factory=set)

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
        """Add a diagnostic at a place, where the same is not said of it already.

        Words that stand for several claims are checked with each of them. What is wrong with a limit that was
        given to a definition is reported where it was given.
        """
        inside = self._limit_at(span)
        if inside is not None:
            others = ((span, "compared here, in the definition"), *others)
            span = self.limits[inside].span
        if (code, span) not in self._reported:
            self._reported.add((code, span))
            self.diagnostics.append(diagnose(code, message, span, label, help=help, others=others))

    def _limit_at(self, span: Span) -> Span | None:
        """The name of a limit in a definition that stands for the place, or begins it."""
        begins = (at for at in self.limits if at.source_name == span.source_name and at.start == span.start)
        return next(begins, None)

    def report_unknown(
        self, code: str, message: str, name: n.Name, label: str, *help: str | None, span: Span | None = None
    ) -> None:
        """Report a name that nothing declares, at its first use (``span``: all of it); others are counted."""
        first = (name.text, len(self.diagnostics), set[Span]())
        *_, places = self.unknown.setdefault(fold(name.text), first)
        if not places:
            self.report(code, message, span or name.span, label, *help)
        places.add(name.span)

    def finished(self) -> tuple[Diagnostic, ...]:
        """All diagnostics; those of unknown names say in how many more places the name stands."""
        found = list(self.diagnostics)
        for _, index, places in self.unknown.values():
            more_places = len(places) - 1
            if more_places:
                more = f"the same name stands in {more_places} more place{'s' if more_places > 1 else ''}"
                found[index] = replace(found[index], notes=(more,))
        return tuple(found)

    def unknown_names(self) -> dict[str, Diagnostic]:
        """The names that nothing declares, each with what is finally reported of it."""
        found = self.finished()
        unknown = (each for each in self.unknown.values() if self.find_term(each[0]) is None)
        return {text: found[index] for text, index, _ in unknown}

    @property
    def failed(self) -> bool:
        """Whether an error was found."""
        return any(each.severity is Severity.ERROR for each in self.diagnostics)

    def text(self, span: Span) -> str:
        """The author's words at a place, white space folded, comments left out."""
        source = self.sources.get(span.source_name)
        if source is None:
            return ""
        text = self._with_limits(source, span) if self.limits else source.text_of(span)
        if "#" in text:
            text = re.sub(_QUOTED_OR_COMMENT, lambda found: "" if found["comment"] else found.group(), text)
        return " ".join(text.split())

    def _with_limits(self, source: Source, span: Span) -> str:
        """The characters of a place, with the limits that were given in the place of their names."""
        text, end = "", span.end
        for at in sorted(self.limits, key=lambda each: -each.start):
            given = self.limits[at].span
            if at.source_name == span.source_name and span.start <= at.start and at.end <= end:
                between = source.text_of(Span(span.source_name, at.end, end))
                text = self.sources[given.source_name].text_of(given) + between + text
                end = at.start
        return source.text_of(Span(span.source_name, span.start, end)) + text

    def words(self, claim: n.Claim) -> str:
        """How a claim is called: the author's words, or those that it was given."""
        return claim.words or self.text(claim.span)

    # ------------------------------------------------------------ declaring

    def declare(self, name: n.Name, what: str, help: str | None = None) -> bool:
        """Take a name; report and refuse one that is taken, and report one that needs quotes.

        ``help`` is what else to say of one that is taken.
        """
        self._check_quotes(name)
        first = self.declared.setdefault(fold(name.text), name.span)
        if first != name.span:
            self.report(
                "E207",
                f'the name "{name.text}" is declared twice',
                name.span,
                f"this {what} needs a name of its own",
                "choose another name, or take one of the two out",
                help,
                others=((first, "first declared here"),),
            )
        return first == name.span

    def _check_quotes(self, name: n.Name) -> None:
        """A name that would be read otherwise stands in single quotes where it is declared, too."""
        if not _AWKWARD.search(name.text.replace("’", "'")) or self.text(name.span)[:1] in ("'", '"'):
            return
        if written(name.text) != name.text:
            self.report(
                "E108",
                f'"{name.text}" would not be read as one name where it is used',
                name.span,
                "needs quotes",
                f"put it in single quotes here and wherever it is used: {written(name.text)}",
            )

    def lose(self, *texts: str) -> None:
        """Remember names whose declaration was wrong and is reported."""
        self.lost += [fold(text) for text in texts]

    def excused(self, text: str) -> bool:
        """Whether a name may be unknown only because of something that is reported already."""
        if self.incomplete:
            return True
        patterns = [re.compile(rf"(?<!\w){re.escape(form)}(?!\w)") for form in forms(text)]
        return any(pattern.search(lost) for lost in self.lost for pattern in patterns)

    def is_damaged(self, span: Span) -> bool:
        """Whether something could not be read inside a place."""
        return any(
            each.source_name == span.source_name and span.start <= each.start and each.end <= span.end
            for each in self.damaged
        )

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
        return None if self.in_shared else self._find(self.anchors, text)

    def find_period(self, text: str) -> m.Period | None:
        """The period of that name."""
        return None if self.in_shared else self._find(self.periods, text)

    def find_parameter(self, text: str) -> m.Parameter | None:
        """The parameter of that name."""
        return None if self.in_shared else self._find(self.parameters, text)

    def find_definition(self, text: str) -> n.Definition | None:
        """The definition of that name."""
        hidden = self.in_shared and fold(text) not in self.shared
        return None if hidden else self._find(self.definitions, text)

    def _find(self, names: Mapping[str, Declared], text: str) -> Declared | None:
        key = fold(text)
        if key in names:
            self.used.add(key)
        return names.get(key)


def a_kind(kind: m.Kind) -> str:
    """``an event``, ``a measurement``."""
    if kind is m.Kind.DERIVED:
        return "a derived quantity"
    return f"an {kind.value}" if kind in (m.Kind.EVENT, m.Kind.ESTIMATE) else f"a {kind.value}"


def damaged_texts(
    damaged: Iterable[Span], files: Iterable[n.File], sources: Mapping[str, Source]
) -> list[str]:
    """The folded lines in which something could not be read, and all that was given up because of it."""
    texts = []
    for span in damaged:
        source = sources.get(span.source_name)
        if source is not None:
            texts.append(source.line_text(source.position(span.start).line))
    for file in files:
        holes = [item.span for item in file.items if isinstance(item, n.Hole)]
        texts += [sources[file.name].text_of(span) for span in holes if file.name in sources]
    return [fold(text) for text in texts]
