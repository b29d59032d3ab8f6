"""Diagnostics as JSON, for other programs. The members of the document are stable."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from critlang.diagnostics.diagnostic import Diagnostic, Label, count
from critlang.diagnostics.place import extent, settle
from critlang.diagnostics.severity import Severity
from critlang.source import Sources, Span

SCHEMA_VERSION = 1


class PlaceReport(TypedDict):
    """A place: lines and columns count from 1, columns by character; the end is the place after the last one.

    `text` holds the underlined characters. Members are null where a diagnostic has no place, or its source is
    not known.
    """

    file: str | None
    line: int | None
    column: int | None
    end_line: int | None
    end_column: int | None
    text: str | None


class LabelReport(PlaceReport):
    """A label: a place with words beside it."""

    label: str
    primary: bool


class DiagnosticReport(PlaceReport):
    """A diagnostic with the place of its primary label."""

    code: str
    severity: str
    message: str
    labels: list[LabelReport]
    help: list[str]
    notes: list[str]


def render_json(diagnostics: Iterable[Diagnostic], sources: Sources) -> str:
    """Return a JSON document with the diagnostics in the given order and their counts.

    Every character outside ASCII is escaped, so the document is safe on any terminal.
    """
    import json

    gathered = tuple(diagnostics)
    document = {
        "version": SCHEMA_VERSION,
        "diagnostics": [diagnostic_report(diagnostic, sources) for diagnostic in gathered],
        "summary": {f"{severity.value}s": count(gathered, severity) for severity in Severity},
    }
    return json.dumps(document, indent=2)


def diagnostic_report(diagnostic: Diagnostic, sources: Sources) -> DiagnosticReport:
    """Return a diagnostic as plain data."""
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        **place_report(diagnostic.span, sources),
        "labels": [_label_report(label, sources) for label in diagnostic.labels],
        "help": list(diagnostic.help),
        "notes": list(diagnostic.notes),
    }


def place_report(span: Span | None, sources: Sources) -> PlaceReport:
    """Return a place as plain data."""
    name = span.source_name if span else None
    source = sources.get(span.source_name) if span else None
    if span is None or source is None:
        return PlaceReport(file=name, line=None, column=None, end_line=None, end_column=None, text=None)
    start, end = extent(span, source)
    return PlaceReport(
        file=name,
        line=start.line,
        column=start.column,
        end_line=end.line,
        end_column=end.column,
        text=source.text_of(settle(span, source)),
    )


def _label_report(label: Label, sources: Sources) -> LabelReport:
    return {**place_report(label.span, sources), "label": label.text, "primary": label.primary}
