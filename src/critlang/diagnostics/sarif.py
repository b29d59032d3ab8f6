"""Diagnostics as SARIF 2.1.0, which code review services show beside the lines of a file."""

from __future__ import annotations

from collections.abc import Iterable

from critlang.diagnostics.codes import CODES, CodeInfo
from critlang.diagnostics.diagnostic import Diagnostic, Label
from critlang.diagnostics.report import place_report
from critlang.source import Sources, Span

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

Json = dict[str, object]


def render_sarif(diagnostics: Iterable[Diagnostic], sources: Sources, tool_version: str = "") -> str:
    """Return a SARIF log of one run, with the rules of the codes that occur in it."""
    import json

    gathered = tuple(diagnostics)
    codes = sorted({diagnostic.code for diagnostic in gathered})
    driver: Json = {"name": "critlang", "rules": [_rule(CODES[code]) for code in codes]}
    if tool_version:
        driver["version"] = tool_version
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(diagnostic, sources, codes.index(diagnostic.code)) for diagnostic in gathered],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(entry: CodeInfo) -> Json:
    return {
        "id": entry.code,
        "shortDescription": {"text": entry.title},
        "fullDescription": {"text": entry.meaning},
        "help": {"text": entry.what_to_do},
        "defaultConfiguration": {"level": entry.severity.value},
    }


def _result(diagnostic: Diagnostic, sources: Sources, rule: int) -> Json:
    label = diagnostic.primary
    result: Json = {
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": diagnostic.severity.value,
        "message": {"text": _words(diagnostic)},
        "locations": [_location(label.span, sources)] if label else [],
    }
    others = [_related(other, sources) for other in diagnostic.labels if other is not label]
    if others:
        result["relatedLocations"] = others
    return result


def _words(diagnostic: Diagnostic) -> str:
    """Return the message with the words of its place, its help and its notes below."""
    label = diagnostic.primary
    beside = (label.text,) if label and label.text else ()
    return "\n".join((diagnostic.message, *beside, *diagnostic.help, *diagnostic.notes))


def _related(label: Label, sources: Sources) -> Json:
    return {**_location(label.span, sources), "message": {"text": label.text}}


def _location(span: Span, sources: Sources) -> Json:
    place = place_report(span, sources)
    physical: Json = {"artifactLocation": {"uri": _uri(span.source_name)}}
    if place["line"] is not None:
        physical["region"] = {
            "startLine": place["line"],
            "startColumn": place["column"],
            "endLine": place["end_line"],
            "endColumn": place["end_column"],
        }
    return {"physicalLocation": physical}


def _uri(name: str) -> str:
    from pathlib import Path
    from urllib.parse import quote

    path = Path(name)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix(), errors="surrogateescape")
