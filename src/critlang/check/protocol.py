"""A whole file: declarations, then criteria, then examples, then what nothing uses."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from critlang import model as m
from critlang.check.criteria import Criteria, Listing, sections
from critlang.check.examples import example
from critlang.check.quantities import calendar_offset
from critlang.check.quotations import check_quotations, quoted_criteria
from critlang.check.scope import Scope, fold
from critlang.check.statements import Statements
from critlang.check.vocabulary import declare_terms
from critlang.check.windows import possible, spanned
from critlang.dates import DateRange
from critlang.diagnostics import Diagnostic, Severity, did_you_mean
from critlang.source import Source, Span
from critlang.syntax import nodes as n


@dataclass(frozen=True, slots=True)
class Checked:
    """``protocol`` is None where there was an error, or where the file is a vocabulary."""

    protocol: m.Protocol | None
    diagnostics: tuple[Diagnostic, ...]


def check(
    file: n.File,
    vocabularies: Sequence[n.File] = (),
    *,
    sources: Mapping[str, Source],
    text: Source | None = None,
    parameters: Mapping[str, bool] | None = None,
    broken: bool = False,
) -> Checked:
    """Check a parsed file together with the vocabularies it uses.

    ``text`` is the protocol's source text that quotations are held against; ``parameters`` replaces
    defaults; ``broken`` says that a part could not be read, so that what is missing is not complained of.
    """
    scope = Scope(sources)
    heading = next((each for each in file.items if isinstance(each, n.Heading)), None)
    terms = [each for one in (*vocabularies, file) for each in one.items if isinstance(each, n.Term)]
    declare_terms(scope, tuple(terms))
    if heading is not None and heading.kind == "vocabulary":
        return Checked(None, tuple(scope.diagnostics))
    _declare(scope, file, heading, parameters or {})
    statements = Statements(scope)
    criteria = _criteria(scope, file, statements)
    for definition in scope.definitions.values():
        statements.define(definition)
    examples = _examples(scope, file, criteria)
    if text is not None:
        check_quotations(scope, quoted_criteria(file.items), text)
    _structure(scope, file, heading, broken)
    if not broken:
        _unused(scope, file)
    failed = broken or any(each.severity is Severity.ERROR for each in scope.diagnostics)
    if failed or heading is None:
        return Checked(None, tuple(scope.diagnostics))
    protocol = _protocol(scope, file, heading, criteria, examples, sources)
    return Checked(protocol, tuple(scope.diagnostics))


# ---------------------------------------------------------------- declarations


def _declare(
    scope: Scope, file: n.File, heading: n.Heading | None, parameters: Mapping[str, bool]
) -> None:
    for header in heading.headers if heading else ():
        if header.key == "look_back" and isinstance(header.value, n.Duration):
            scope.look_back = calendar_offset(scope, header.value)
    for item in file.items:
        if isinstance(item, n.Anchor) and scope.declare(item.name, "anchor"):
            _declare_anchor(scope, item)
    for item in file.items:
        if isinstance(item, n.Period) and scope.declare(item.name, "period"):
            _declare_period(scope, item)
        elif isinstance(item, n.Parameter) and scope.declare(item.name, "parameter"):
            given = {fold(name): value for name, value in parameters.items()}
            key = fold(item.name.text)
            value = given.get(key, item.default)
            scope.parameters[key] = m.Parameter(item.name.text, value, key in given, item.name.span)
        elif isinstance(item, n.Definition) and scope.declare(item.name, "definition"):
            scope.definitions[fold(item.name.text)] = item
    _unknown_parameters(scope, parameters, heading)


def _declare_anchor(scope: Scope, item: n.Anchor) -> None:
    anchor = m.Anchor(item.name.text, item.description.text, item.is_index, item.name.span)
    if item.is_index and scope.index is not None:
        scope.report(
            "E207",
            "a protocol has one index date",
            item.name.span,
            "a second index date",
            f'write "anchor {item.name.text}" here',
            others=((scope.index.span or item.span, "the first one"),),
        )
    elif item.is_index:
        scope.index = anchor
    scope.anchors[fold(anchor.name)] = anchor


def _declare_period(scope: Scope, item: n.Period) -> None:
    text = f"{scope.text(item.start.span)} to {scope.text(item.end.span)}"
    window = spanned(scope, item.start, item.end, text)
    if window is not None and not possible(window):
        scope.report(
            "E401",
            f'no day lies in the period "{item.name.text}": it ends before it starts',
            item.start.span.to(item.end.span),
            "an empty period",
            "write the earlier day first",
        )
    # Even a wrong period keeps its name, so that its uses are not reported as well.
    notes = tuple(each.text for each in item.assumptions)
    scope.periods[fold(item.name.text)] = m.Period(
        item.name.text, window or m.EVER, notes, item.name.span
    )


def _unknown_parameters(
    scope: Scope, parameters: Mapping[str, bool], heading: n.Heading | None
) -> None:
    known = [each.name for each in scope.parameters.values()]
    for name in parameters:
        if fold(name) not in scope.parameters and heading is not None:
            scope.report(
                "E208",
                f'the protocol has no parameter "{name}"',
                heading.name.span,
                "",
                did_you_mean(name, known),
                f"its parameters are {', '.join(known)}" if known else "it has no parameters",
            )


# ---------------------------------------------------------------- criteria and examples


def _criteria(scope: Scope, file: n.File, statements: Statements) -> tuple[m.Criterion, ...]:
    found = sections(file.items)
    labels = [
        {each.label for each in found[section] if isinstance(each, n.Criterion)} for section in m.Section
    ]
    criteria = Criteria(scope, statements)
    made: list[m.Criterion] = []
    for section in m.Section:
        clash = section is m.Section.EXCLUSION and bool(labels[0] & labels[1])
        made += criteria.listed(found[section], Listing(section, prefix="E" if clash else ""))
    return tuple(made)


def _examples(scope: Scope, file: n.File, criteria: tuple[m.Criterion, ...]) -> tuple[m.Example, ...]:
    paths: dict[str, str] = {}

    def walk(some: tuple[m.Criterion, ...]) -> None:
        for each in some:
            paths[fold(each.path)] = each.path
            walk(each.parts)

    walk(criteria)
    # With an error in a criterion its path is not known; complaining of it in the examples helps nobody.
    if any(each.severity is Severity.ERROR for each in scope.diagnostics):
        return ()
    made = [example(scope, item, paths) for item in file.items if isinstance(item, n.Example)]
    return tuple(each for each in made if each is not None)


def _structure(scope: Scope, file: n.File, heading: n.Heading | None, broken: bool) -> None:
    start = Span(file.name, 0, 0)
    if broken:
        return
    if not file.items:
        scope.report("E004", f"there is nothing in {file.name}", start, "", 'start with "protocol NAME"')
        return
    if heading is None:
        scope.report(
            "E504",
            "the file does not say which protocol it is",
            start,
            "expected here",
            'start the file with "protocol NAME", or "vocabulary NAME" for a file of terms',
        )
    if not any(isinstance(item, n.Criterion) for item in file.items):
        place = heading.name.span if heading else start
        scope.report(
            "E503",
            "the protocol has no criteria",
            place,
            "",
            'write "inclusion criteria" on a line, and below it: 1 "the protocol\'s own words"',
        )


# ---------------------------------------------------------------- lints


def _unused(scope: Scope, file: n.File) -> None:
    own = {fold(item.name.text): item.name for item in file.items if isinstance(item, n.Term)}
    kinds = (
        ("W501", "term", own),
        ("W502", "definition", {key: each.name for key, each in scope.definitions.items()}),
        ("W503", "parameter", _names(scope.parameters)),
        ("W504", "anchor", _names({k: v for k, v in scope.anchors.items() if v is not scope.index})),
        ("W504", "period", _names(scope.periods)),
    )
    for code, kind, names in kinds:
        for key, name in names.items():
            if key not in scope.used:
                scope.report(
                    code,
                    f'nothing uses the {kind} "{name.text}"',
                    name.span,
                    "not used",
                    "take it out, or check whether a criterion should have used it",
                )


def _names(declared: Mapping[str, m.Anchor | m.Period | m.Parameter]) -> dict[str, n.Name]:
    return {key: n.Name(each.name, span=each.span) for key, each in declared.items() if each.span}


# ---------------------------------------------------------------- putting it together


def _protocol(
    scope: Scope,
    file: n.File,
    heading: n.Heading,
    criteria: tuple[m.Criterion, ...],
    examples: tuple[m.Example, ...],
    sources: Mapping[str, Source],
) -> m.Protocol:
    texts = {header.key: header.value for header in heading.headers}
    notes = tuple(
        header.value.text
        for header in heading.headers
        if header.key == "assumption" and isinstance(header.value, n.Text)
    )
    protocol = m.Protocol(
        heading.name.text,
        _text(texts.get("title")),
        _text(texts.get("study_id")),
        _text(texts.get("version")),
        _text(texts.get("amended")),
        tuple(scope.anchors.values()),
        tuple(scope.periods.values()),
        tuple(scope.parameters.values()),
        notes,
        tuple(scope.terms.values()),
        criteria,
        examples,
    )
    return replace(protocol, file=PurePath(file.name).name, digest=_digest(sources))


def _text(value: n.Text | n.Duration | DateRange | None) -> str:
    if isinstance(value, n.Text):
        return value.text
    return "" if value is None else str(value)


def _digest(sources: Mapping[str, Source]) -> str:
    whole = hashlib.sha256()
    for name in sources:
        whole.update(sources[name].text.encode())
        whole.update(b"\0")
    return whole.hexdigest()
