"""Runs the examples of a protocol: each is a patient with the verdict that its author expects."""

from __future__ import annotations

from collections.abc import Mapping

from critlang import model as m
from critlang.diagnostics import Diagnostic, diagnose
from critlang.evaluate import Evaluation, evaluate
from critlang.parameters import with_parameters
from critlang.plan import build
from critlang.record import Record

_DECIDING = {
    "ineligible": {m.Section.INCLUSION: "false", m.Section.EXCLUSION: "true"},
    "undetermined": {m.Section.INCLUSION: "unknown", m.Section.EXCLUSION: "unknown"},
}


class Tried(Record):
    """An example and what came of it; ``problem`` is None where it came out as expected."""

    example: m.Example
    evaluation: Evaluation
    problem: Diagnostic | None


def try_examples(protocol: m.Protocol) -> tuple[Tried, ...]:
    """Evaluate every example of a protocol, with the parameters it states."""
    return tuple(_try(protocol, example) for example in protocol.examples)


def _try(protocol: m.Protocol, example: m.Example) -> Tried:
    stated = with_parameters(protocol, dict(example.parameters))
    evaluation = evaluate(build(stated), example.patient)
    return Tried(example, evaluation, _problem(stated, example, evaluation))


def _problem(protocol: m.Protocol, example: m.Example, evaluation: Evaluation) -> Diagnostic | None:
    results = {each.path: each.result for each in evaluation.results}
    if evaluation.verdict != example.verdict:
        return _report(
            example,
            f'the example "{example.title}" is {evaluation.verdict}, not {example.verdict}',
            _why(protocol, evaluation.verdict, results),
        )
    if not example.because or example.verdict not in _DECIDING:
        return None
    expected = {path.split(".")[0] for path in example.because}
    found = set(_deciding(protocol, example.verdict, results))
    wrong_parts = [path for path in example.because if not _decides(protocol, example.verdict, path, results)]
    if expected == found and not wrong_parts:
        return None
    return _report(
        example,
        f'the example "{example.title}" is {example.verdict}, but not because of'
        f" {', '.join(example.because)}",
        _why(protocol, example.verdict, results),
    )


def _deciding(protocol: m.Protocol, verdict: str, results: Mapping[str, str]) -> list[str]:
    """The top-level criteria on which a verdict rests."""
    wanted = _DECIDING.get(verdict, {})
    return [each.path for each in protocol.criteria if results[each.path] == wanted.get(each.section)]


def _decides(protocol: m.Protocol, verdict: str, path: str, results: Mapping[str, str]) -> bool:
    section = next(each.section for each in protocol.every_criterion() if each.path == path)
    return results[path] == _DECIDING[verdict][section]


def _why(protocol: m.Protocol, verdict: str, results: Mapping[str, str]) -> str:
    found = _deciding(protocol, verdict, results)
    if verdict == "eligible":
        return "every criterion is met or does not apply"
    return f"it is {verdict} because of {', '.join(found)}"


def _report(example: m.Example, message: str, why: str) -> Diagnostic:
    assert example.span is not None
    return diagnose(
        "E506",
        message,
        example.span,
        why,
        help=("correct the criterion, or what the example says of the patient or expects",),
    )
