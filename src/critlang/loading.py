"""From a file on disk to a checked protocol: reads it, its vocabularies and its source text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from critlang import model as m
from critlang.check import check
from critlang.diagnostics import Diagnostic, Diagnostics, diagnose, unreadable_source
from critlang.source import Source, SourceError, read_source
from critlang.syntax import nodes as n
from critlang.syntax import parse


@dataclass(frozen=True, slots=True)
class Compiled:
    """What came of a file: ``protocol`` is None where there is an error, or the file is a vocabulary."""

    protocol: m.Protocol | None
    diagnostics: Diagnostics
    sources: Mapping[str, Source]
    is_vocabulary: bool = False

    @property
    def ok(self) -> bool:
        """Whether there is no error."""
        return not self.diagnostics.has_errors


@dataclass(slots=True)
class _Loading:
    sources: dict[str, Source] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    vocabularies: list[n.File] = field(default_factory=list)
    open_files: list[Path] = field(default_factory=list)
    done: set[Path] = field(default_factory=set)
    broken: bool = False


def compile_file(path: Path, *, parameters: Mapping[str, bool] | None = None) -> Compiled:
    """Read and check the file at ``path``. Problems are diagnostics; only programming errors raise."""
    try:
        source = read_source(path)
    except SourceError as problem:
        return _unreadable(problem)
    return compile_source(source, folder=path.parent, parameters=parameters)


def compile_source(
    source: Source, *, folder: Path, parameters: Mapping[str, bool] | None = None
) -> Compiled:
    """Check a text that is already read; ``folder`` is where the files it names are looked for."""
    loading = _Loading()
    file = _parse(loading, source)
    heading = next((each for each in file.items if isinstance(each, n.Heading)), None)
    for use in (each for each in file.items if isinstance(each, n.Use)):
        _use(loading, use, folder)
    text = _source_text(loading, heading, folder)
    checked = check(
        file,
        loading.vocabularies,
        sources=loading.sources,
        text=text,
        parameters=parameters,
        broken=loading.broken,
    )
    diagnostics = Diagnostics((*loading.diagnostics, *checked.diagnostics), files=loading.sources)
    is_vocabulary = heading is not None and heading.kind == "vocabulary"
    return Compiled(checked.protocol, diagnostics, loading.sources, is_vocabulary)


def _parse(loading: _Loading, source: Source) -> n.File:
    loading.sources[source.name] = source
    parsed = parse(source)
    loading.diagnostics.extend(parsed.diagnostics)
    loading.broken = loading.broken or parsed.diagnostics.has_errors
    return parsed.file


def _use(loading: _Loading, use: n.Use, folder: Path) -> None:
    path = folder / use.path.text
    key = path.resolve()
    if key in loading.open_files:
        loading.diagnostics.append(
            diagnose(
                "E008",
                f'"{use.path.text}" uses the file that uses it',
                use.path.span,
                "a cycle",
                help=("move the terms that both need into a third file",),
            )
        )
        loading.broken = True
        return
    if key in loading.done:
        return
    try:
        source = read_source(path)
    except SourceError as problem:
        _unreadable_use(loading, use, problem)
        return
    loading.open_files.append(key)
    file = _parse(loading, source)
    for inner in (each for each in file.items if isinstance(each, n.Use)):
        _use(loading, inner, path.parent)
    loading.open_files.pop()
    loading.done.add(key)
    loading.vocabularies.append(file)


def _unreadable_use(loading: _Loading, use: n.Use, problem: SourceError) -> None:
    code = "E007" if problem.code == "E001" else problem.code
    loading.diagnostics.append(
        diagnose(
            code,
            f'the file "{use.path.text}" cannot be used: {problem.reason}',
            use.path.span,
            "used here",
            help=("the path is relative to the folder of this file", *problem.help),
        )
    )
    loading.broken = True


def _source_text(loading: _Loading, heading: n.Heading | None, folder: Path) -> Source | None:
    for header in heading.headers if heading else ():
        if header.key == "source" and isinstance(header.value, n.Text):
            try:
                source = read_source(folder / header.value.text)
            except SourceError as problem:
                loading.diagnostics.append(
                    diagnose(
                        problem.code,
                        f'the source text "{header.value.text}" cannot be read: {problem.reason}',
                        header.value.span,
                        "named here",
                        help=("the path is relative to the folder of this file", *problem.help),
                    )
                )
                return None
            loading.sources[source.name] = source
            return source
    return None


def _unreadable(problem: SourceError) -> Compiled:
    sources = {problem.source.name: problem.source} if problem.source else {}
    return Compiled(None, Diagnostics([unreadable_source(problem)]), sources)


