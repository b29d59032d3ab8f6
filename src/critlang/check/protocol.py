"""A whole file: declarations, then criteria, then examples, then what nothing uses."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence

from critlang import model as m
from critlang.check.criteria import Criteria, all_criteria
from critlang.check.declarations import (
    Headers,
    check_given,
    count_windows,
    declare_all,
    declare_shared,
    read_headers,
)
from critlang.check.examples import Examples
from critlang.check.lints import lint
from critlang.check.names import fold
from critlang.check.parameters import Given
from critlang.check.quotations import check_quotations, quoted_criteria
from critlang.check.registered import check_registered, read_registered
from critlang.check.scope import Scope, damaged_texts
from critlang.check.statements import Statements
from critlang.check.structure import check_structure
from critlang.check.vocabulary import declare_terms
from critlang.diagnostics import Diagnostic, Severity
from critlang.hashing import sha256
from critlang.record import Record, field
from critlang.source import Source
from critlang.syntax import nodes as n


class Checked(Record):
    """``protocol`` is None where there was an error, or where the file is a vocabulary.

    ``unknown`` are the names that nothing declares, each with the diagnostic that reports it.
    """

    protocol: m.Protocol | None
    diagnostics: tuple[Diagnostic, ...]
    unknown: Mapping[str, Diagnostic] = field(default_factory=dict)


def check(
    file: n.File,
    vocabularies: Sequence[n.File] = (),
    *,
    sources: Mapping[str, Source],
    text: Source | None = None,
    parameters: Given | None = None,
    reported: Sequence[Diagnostic] = (),
    incomplete: bool = False,
) -> Checked:
    """Check a parsed file together with the vocabularies it uses.

    ``text`` is the protocol's source text that quotations are held against; ``parameters`` replaces
    defaults. ``reported`` is what was wrong when the files were read, and ``incomplete`` says that a
    vocabulary could not be read at all: what follows from that is not reported again.
    """
    files = (*vocabularies, file)
    errors = [each for each in reported if each.severity is Severity.ERROR]
    broken = incomplete or bool(errors)
    scope = _scope(files, sources, errors, incomplete)
    for one in files if not broken else ():
        if one is file or _is_vocabulary(one):
            check_structure(scope, one)
    declare_terms(scope, [each for one in files for each in one.items if isinstance(each, n.Term)])
    heading = next((each for each in file.items if isinstance(each, n.Heading)), None)
    declare_shared(scope, [each for each in files if _is_vocabulary(each)])
    if _is_vocabulary(file):
        _check_shared(scope, file)
        return Checked(None, _found(scope, broken), scope.unknown_names())
    headers = read_headers(scope, heading) if heading else Headers()
    registered = read_registered(scope, heading) if heading else m.Registered()
    declare_all(scope, file, parameters or {})
    if heading is not None:
        count_windows(scope, heading)
        check_given(scope, parameters or {}, heading)
    statements = Statements(scope)
    criteria = Criteria(scope, statements, broken=broken)
    made = all_criteria(file.items, criteria)
    definitions = _definitions(scope, statements)
    used = set(scope.used)  # What only an example mentions is not used.
    reader = Examples(scope, criteria.paths, broken=broken)
    examples = reader.all(tuple(each for each in file.items if isinstance(each, n.Example)))
    if text is not None:
        check_quotations(scope, quoted_criteria(file.items), text)
    if broken or scope.failed or heading is None:
        return Checked(None, _found(scope, broken), scope.unknown_names())
    scope.used = used
    lint(scope, file, made, definitions)
    check_registered(scope, heading, made)
    protocol = m.Protocol(
        id=heading.name.text,
        title=headers.texts.get("title", ""),
        study_id=headers.texts.get("study_id", ""),
        version=headers.texts.get("version", ""),
        amended=headers.texts.get("amended", ""),
        anchors=tuple(scope.anchors.values()),
        periods=tuple(scope.periods.values()),
        parameters=tuple(scope.parameters.values()),
        assumptions=headers.assumptions,
        terms=tuple(scope.terms.values()),
        criteria=made,
        examples=examples,
        file=os.path.basename(file.name),
        registered=registered,
        digest=_digest(sources[one.name] for one in (file, *vocabularies) if one.name in sources),
    )
    return Checked(protocol, _found(scope, broken))


def _scope(
    files: Sequence[n.File], sources: Mapping[str, Source], errors: Sequence[Diagnostic], incomplete: bool
) -> Scope:
    """A scope that knows what the errors in the files may hide."""
    damaged = tuple(each.span for each in errors if each.span is not None)
    lost = damaged_texts(damaged, files, sources)
    # A line that names a vocabulary and could not be read hides all of its terms.
    incomplete = incomplete or any(text.partition(" ")[0] == "use" for text in lost)
    return Scope(sources, damaged=damaged, lost=lost, incomplete=incomplete)


def _definitions(scope: Scope, statements: Statements) -> tuple[m.Formula, ...]:
    """The protocol's own definitions; of one that takes limits, what it means where they are given."""
    own = [each for key, each in scope.definitions.items() if key not in scope.shared]
    made = [(each, statements.define(each)) for each in own]
    defined = (*(what for each, what in made if not each.takes), *statements.expansions)
    return tuple(each for each in defined if each is not None)


def _check_shared(scope: Scope, file: n.File) -> None:
    """Check the definitions of a vocabulary by themselves: any protocol that uses it has an index date."""
    scope.index = m.Anchor("the index date", "", True)
    statements = Statements(scope)
    for item in file.items:
        if isinstance(item, n.Definition) and scope.definitions.get(fold(item.name.text)) is item:
            statements.define(item)


def _found(scope: Scope, broken: bool) -> tuple[Diagnostic, ...]:
    """What was found; where the files could not be read as a whole, warnings would be guesses."""
    return tuple(each for each in scope.finished() if not broken or each.severity is Severity.ERROR)


def _is_vocabulary(file: n.File) -> bool:
    """Whether the first heading of a file says that it is a vocabulary."""
    kinds = [item.kind for item in file.items if isinstance(item, n.Heading)]
    return kinds[:1] == ["vocabulary"]


def _digest(sources: Iterable[Source]) -> str:
    """The SHA-256 of the protocol's and its vocabularies' texts."""
    return sha256(b"".join([source.text.encode() + b"\0" for source in sources]))
