"""Names that nothing declares but a vocabulary beside the file: one message for a missing ``use`` line."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain, islice
from pathlib import Path

from critlang.check.names import fold, forms
from critlang.diagnostics import Diagnostic, diagnose
from critlang.record import Record
from critlang.source import SourceError, read_source
from critlang.syntax import nodes as n
from critlang.syntax import parse

_MOST_FILES = 200
_MOST_NAMED = 6
"""The names that are said; the others are counted."""
_SAYS_VOCABULARY = re.compile(r"^vocabulary\s", re.MULTILINE)


class _Offer(Record):
    """A vocabulary that is not used, and those of the unknown names that it declares."""

    path: Path
    names: tuple[str, ...]


def with_missing_uses(
    diagnostics: Iterable[Diagnostic],
    unknown: Mapping[str, Diagnostic],
    folder: Path,
    used: Collection[Path],
) -> tuple[Diagnostic, ...]:
    """The diagnostics, those of unknown names that one vocabulary declares put together into one.

    ``unknown`` are the unknown names with what is reported of them; ``used`` are the files that were read.
    Vocabularies are looked for in ``folder``, in the folders in it and beside the files in use.
    """
    found = list(diagnostics)
    left = dict(unknown)
    offers = sorted(_offers(left, folder, used), key=lambda each: each.path) if left else []
    while offers:
        best = max(offers, key=lambda each: sum(name in left for name in each.names))
        offers.remove(best)
        names = [name for name in left if name in best.names]
        if not names:
            break
        problems = [left.pop(name) for name in names]
        place = min(index for index, each in enumerate(found) if each in problems)
        made = _missing_use(names, problems, os.path.relpath(best.path, folder).replace(os.sep, "/"))
        found = [
            made if index == place else each
            for index, each in enumerate(found)
            if index == place or each not in problems
        ]
    return tuple(found)


def _missing_use(names: list[str], problems: list[Diagnostic], path: str) -> Diagnostic:
    first = min(
        (each.primary for each in problems if each.primary is not None), key=lambda label: label.span.start
    )
    shown = ", ".join(names[:_MOST_NAMED])
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    several = len(names) > 1
    return diagnose(
        "E010",
        f'{f"{len(names)} names are" if several else f"{names[0]!r} is"} declared in "{path}", '
        "which this file does not use",
        first.span,
        "the first of them" if several else "unknown name",
        help=(f'add a line above the criteria: use "{path}"',),
        notes=(f"declared there: {shown}{more}",) if several else (),
    )


def _offers(unknown: Collection[str], folder: Path, used: Collection[Path]) -> Iterator[_Offer]:
    wanted = {name: frozenset(forms(name)) for name in unknown}
    for path in _beside(folder, used):
        declared = _declared(path, wanted.values())
        names = tuple(name for name, spellings in wanted.items() if spellings & declared)
        if names:
            yield _Offer(path, names)


def _beside(folder: Path, used: Collection[Path]) -> Iterator[Path]:
    """Files that could be vocabularies, each once, those in use left out."""
    known = {path.resolve() for path in used}
    folders = dict.fromkeys([folder, *(path.parent for path in used)])
    patterns = chain(folder.glob("*/*.crit"), *(each.glob("*.crit") for each in folders))
    for path in islice(patterns, _MOST_FILES):
        key = path.resolve()
        if key not in known:
            known.add(key)
            yield path


def _declared(path: Path, wanted: Iterable[Collection[str]]) -> set[str]:
    """Folded names of the terms and definitions of a vocabulary; empty where it declares nothing wanted."""
    try:
        source = read_source(path)
    except SourceError:
        return set()
    text = fold(source.text)
    if not _SAYS_VOCABULARY.search(source.text) or not any(
        each in text for each in chain.from_iterable(wanted)
    ):
        return set()
    declared: set[str] = set()
    for item in parse(source).file.items:
        if isinstance(item, n.Term | n.Definition):
            declared.add(fold(item.name.text))
        if isinstance(item, n.Term):
            lines = (
                line for line in item.details if isinstance(line, n.Detail) and line.key == "also_called"
            )
            declared |= {fold(name.text) for line in lines for name in line.names}
    return declared
