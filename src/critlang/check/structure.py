"""The structure of a file: what it is, its sections, and what belongs into another file."""

from __future__ import annotations

from critlang.check.scope import Scope
from critlang.source import Span
from critlang.syntax import nodes as n

_NOT_IN_VOCABULARY = (n.Anchor, n.Period, n.Parameter, n.Section, n.Criterion, n.Example)


def check_structure(scope: Scope, file: n.File) -> None:
    """Report what is missing in a file or stands in the wrong place. All of the file could be read."""
    start = Span(file.name, 0, 0)
    headings = [each for each in file.items if isinstance(each, n.Heading)]
    if not file.items:
        scope.report(
            "E004",
            f"there is nothing in {file.name}",
            start,
            "an empty file",
            'start with "protocol NAME", or "vocabulary NAME" for a file of terms',
        )
        return
    if not headings:
        scope.report(
            "E504",
            "the file does not say which protocol it is",
            start,
            "expected here",
            'start the file with "protocol NAME", or "vocabulary NAME" for a file of terms',
        )
    for second in headings[1:]:
        scope.report(
            "E505",
            "a file holds one protocol or one vocabulary",
            second.span.to(second.name.span),
            "a second heading",
            "put it in a file of its own",
            others=((headings[0].name.span, "the first one"),),
        )
    if headings and headings[0].kind == "vocabulary":
        _vocabulary(scope, file)
    else:
        _sections(scope, file)
        _criteria(scope, file, headings[0].name.span if headings else start)


def _vocabulary(scope: Scope, file: n.File) -> None:
    """Report the first thing that does not belong in a vocabulary; the others have the same cause."""
    for item in file.items:
        if isinstance(item, _NOT_IN_VOCABULARY):
            scope.report(
                "E505",
                "a vocabulary holds terms and definitions only",
                _first_words(item),
                "belongs in a protocol",
                "move it to the protocol that uses it",
            )
            return


def _first_words(
    item: n.Anchor | n.Period | n.Parameter | n.Section | n.Criterion | n.Example,
) -> Span:
    match item:
        case n.Section() | n.Criterion():
            return item.span
        case n.Example():
            return item.title.span
        case _:
            return item.name.span


def _sections(scope: Scope, file: n.File) -> None:
    seen: dict[str, Span] = {}
    for item in file.items:
        if isinstance(item, n.Section):
            first = seen.setdefault(item.kind, item.span)
            if first is not item.span:
                scope.report(
                    "E505",
                    f'the heading "{item.kind} criteria" stands twice',
                    item.span,
                    "second time",
                    "put all of them below one heading",
                    others=((first, "first time"),),
                )
        elif isinstance(item, n.Criterion) and not seen:
            scope.report(
                "E505",
                "this criterion stands below no heading, so nothing says whether it includes or excludes",
                item.span,
                "which section?",
                'write "inclusion criteria" or "exclusion criteria" on a line above it',
            )
            return


def _criteria(scope: Scope, file: n.File, place: Span) -> None:
    if not any(isinstance(item, n.Criterion) for item in file.items):
        scope.report(
            "E503",
            "the protocol has no criteria",
            place,
            "every patient would be eligible",
            'write "inclusion criteria" on a line, and below it: 1 "the protocol\'s own words"',
        )
