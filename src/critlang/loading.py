"""From a file on disk to a checked protocol: reads it, its vocabularies and its source text.

Paths are texts here: ``pathlib`` takes longer to import than these files to read.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from critlang import model as m
from critlang.check import check
from critlang.diagnostics import Diagnostic, Diagnostics, diagnose, did_you_mean, unreadable_source
from critlang.record import Record, field
from critlang.source import Source, SourceError, read_source
from critlang.syntax import nodes as n
from critlang.syntax import parse


class Compiled(Record):
    """What came of a file: ``protocol`` is None where there is an error, or the file is a vocabulary."""

    protocol: m.Protocol | None
    diagnostics: Diagnostics
    sources: Mapping[str, Source]
    is_vocabulary: bool = False

    @property
    def ok(self) -> bool:
        """Whether there is no error."""
        return not self.diagnostics.has_errors


class _Loading(Record, frozen=False):
    """The files that were read. ``open_files`` are those whose ``use`` lines are being followed."""

    sources: dict[str, Source] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    vocabularies: list[n.File] = field(default_factory=list)
    open_files: list[str] = field(default_factory=list)
    done: set[str] = field(default_factory=set)
    headings: dict[str, n.Heading | None] = field(default_factory=dict)
    incomplete: bool = False


def compile_file(
    path: str | os.PathLike[str], *, parameters: Mapping[str, bool | str] | None = None
) -> Compiled:
    """Read and check the file at ``path``. Problems are diagnostics; only programming errors raise."""
    shown = _shown(os.fspath(path))
    try:
        source = read_source(shown)
    except SourceError as problem:
        sources = {problem.source.name: problem.source} if problem.source else {}
        return Compiled(None, Diagnostics([unreadable_source(problem)]), sources)
    return compile_source(source, folder=os.path.dirname(shown), parameters=parameters)


def compile_source(
    source: Source,
    *,
    folder: str | os.PathLike[str],
    parameters: Mapping[str, bool | str] | None = None,
) -> Compiled:
    """Check a text that is already read; ``folder`` is where the files it names are looked for."""
    folder = os.fspath(folder)
    loading = _Loading()
    loading.open_files.append(os.path.realpath(os.path.join(folder, os.path.basename(source.name))))
    file = _parse(loading, source)
    for use in _uses(file):
        _use(loading, use, folder)
    heading = _heading(file)
    text = _source_text(loading, heading, folder) if heading else None
    checked = check(
        file,
        loading.vocabularies,
        sources=loading.sources,
        text=text,
        parameters=parameters,
        reported=loading.diagnostics,
        incomplete=loading.incomplete,
    )
    found = checked.diagnostics
    if checked.unknown:
        from pathlib import Path

        from critlang.missing_use import with_missing_uses

        used = [Path(each) for each in (*loading.open_files, *loading.done)]
        found = with_missing_uses(found, checked.unknown, Path(folder), used)
    diagnostics = Diagnostics((*loading.diagnostics, *found), files=loading.sources)
    is_vocabulary = heading is not None and heading.kind == "vocabulary"
    protocol = None if diagnostics.has_errors else checked.protocol
    return Compiled(protocol, diagnostics, loading.sources, is_vocabulary)


def _shown(path: str) -> str:
    """A path as it is shown: without what says nothing in it, such as ``./``."""
    if os.sep == "/" and path and "/./" not in f"/{path}/" and "//" not in f"{path}/":
        return path
    from pathlib import Path

    return str(Path(path))


def _parse(loading: _Loading, source: Source) -> n.File:
    loading.sources[source.name] = source
    parsed = parse(source)
    loading.diagnostics.extend(parsed.diagnostics)
    return parsed.file


def _heading(file: n.File) -> n.Heading | None:
    return next((each for each in file.items if isinstance(each, n.Heading)), None)


def _uses(file: n.File) -> list[n.Use]:
    return [each for each in file.items if isinstance(each, n.Use)]


def _use(loading: _Loading, use: n.Use, folder: str) -> None:
    path = _shown(os.path.join(folder, use.path.text))
    key = os.path.realpath(path)
    if key in loading.open_files:
        _report(
            loading,
            "E008",
            f'"{use.path.text}" is the file that this one is used by, or this file itself',
            use,
            "a circle",
            "take this line out, or move the terms that both files need to a third one",
        )
        return
    if key in loading.done:
        _check_version(loading, use, loading.headings.get(key))
        return
    loading.done.add(key)
    try:
        source = read_source(path)
    except SourceError as problem:
        _unreadable_use(loading, use, folder, problem)
        return
    file = _parse(loading, source)
    _check_used(loading, use, file)
    loading.headings[key] = _heading(file)
    _check_version(loading, use, loading.headings[key])
    loading.open_files.append(key)
    for inner in _uses(file):
        _use(loading, inner, os.path.dirname(path))
    loading.open_files.pop()
    loading.vocabularies.append(file)


def _check_version(loading: _Loading, use: n.Use, heading: n.Heading | None) -> None:
    """Report a used file that says another version of itself than the one that is wanted."""
    if use.version is None or heading is None:
        return
    said = [each.value for each in heading.headers if each.key == "version"]
    own = said[0].text if said and isinstance(said[0], n.Text) else None
    if own == use.version.text:
        return
    loading.diagnostics.append(
        diagnose(
            "E009",
            f'"{use.path.text}" does not say which version it is'
            if own is None
            else f'"{use.path.text}" is version {own}, not {use.version.text}',
            use.version.span,
            "this version is wanted",
            help=(
                f'write a line below its heading: version "{use.version.text}"'
                if own is None
                else f'read what has changed in it; if nothing here differs, write version "{own}"',
            ),
            others=((heading.name.span, "its heading"),),
        )
    )


def _check_used(loading: _Loading, use: n.Use, file: n.File) -> None:
    """Report a used file that is no vocabulary, unless the line that says so could not be read."""
    heading = _heading(file)
    if heading is not None and heading.kind != "vocabulary":
        loading.incomplete = True
        _report(
            loading,
            "E505",
            f'"{use.path.text}" is a protocol; only a vocabulary can be used',
            use,
            "not a vocabulary",
            "move the terms that both need to a vocabulary",
        )
    elif heading is None and not any(isinstance(each, n.Hole) for each in file.items):
        loading.incomplete = True
        _report(
            loading,
            "E504",
            f'"{use.path.text}" does not say that it is a vocabulary',
            use,
            "used here",
            'start that file with a line "vocabulary NAME"',
        )


def _unreadable_use(loading: _Loading, use: n.Use, folder: str, problem: SourceError) -> None:
    loading.incomplete = True
    code = "E007" if problem.code == "E001" else problem.code
    loading.diagnostics.append(_unreadable(code, use.path, folder, problem))


def _source_text(loading: _Loading, heading: n.Heading, folder: str) -> Source | None:
    """The protocol's source text, which quotations are held against, if the heading names one."""
    for header in heading.headers:
        if header.key == "source" and isinstance(header.value, n.Text):
            try:
                source = read_source(_shown(os.path.join(folder, header.value.text)))
            except SourceError as problem:
                loading.diagnostics.append(_unreadable(problem.code, header.value, folder, problem))
                return None
            loading.sources[source.name] = source
            return source
    return None


def _unreadable(code: str, written: n.Text, folder: str, problem: SourceError) -> Diagnostic:
    """A file that is named in another one and cannot be read: reported where it is named."""
    missing = problem.code == "E001"
    neighbours = [os.path.relpath(each, folder).replace(os.sep, "/") for each in problem.neighbours]
    return diagnose(
        code,
        f'there is no file "{written.text}"' if missing else problem.reason,
        written.span,
        "named here",
        help=(
            did_you_mean(written.text, neighbours),
            "the path is counted from the folder of the file that names it" if missing else None,
            *problem.help,
        ),
    )


def _report(loading: _Loading, code: str, message: str, use: n.Use, label: str, *help: str | None) -> None:
    loading.diagnostics.append(diagnose(code, message, use.path.span, label, help=help))
