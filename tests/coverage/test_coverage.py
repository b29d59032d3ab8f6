"""Real lines in the language: each is said, and behaves on a patient who meets it and one who does not."""

from __future__ import annotations

import os
from collections import defaultdict
from pathlib import Path

import pytest
from coverage_pages import COMMON, Line, lines, pages

import postgres_server
from critlang.data import store_of
from critlang.engines import engine
from critlang.engines.results import RESULTS
from critlang.examples import try_examples
from critlang.loading import compile_source
from critlang.model import Protocol, Section
from critlang.parameters import with_parameters
from critlang.plan import build
from critlang.record import replace
from critlang.source import Source

SAID = [line for line in lines() if line.text is not None]
EACH = pytest.mark.parametrize("line", SAID, ids=lambda line: line.name)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the vocabularies of all pages."""
    made = tmp_path_factory.mktemp("coverage")
    shared = Path(os.path.relpath(COMMON.parents[2], made)).as_posix()
    (made / "common.crit").write_text(COMMON.read_text(encoding="utf-8").replace("../..", shared))
    for line in lines():
        (made / f"{line.page}.crit").write_text(line.vocabulary, encoding="utf-8")
    return made


@EACH
def test_a_line_compiles_without_a_word(line, folder):
    found = compile_source(Source(f"{line.name}.crit", line.protocol), folder=folder)
    assert [(each.code, each.message) for each in found.diagnostics] == []


@EACH
def test_a_patient_meets_it_and_a_patient_does_not(line, folder):
    protocol = _compiled(line, folder)
    assert [each.problem.message for each in try_examples(protocol) if each.problem] == []
    section = protocol.criteria[0].section
    results = {_top(each.evaluation) for each in try_examples(protocol)}
    met, not_met = ("true", "false") if section is Section.INCLUSION else ("false", "true")
    # A line that only applies to some patients is met by those to whom it does not apply, too.
    assert met in results or "not applicable" in results
    assert not_met in results


@EACH
@pytest.mark.parametrize("name", ["duckdb", "postgresql", "python", "sqlite"])
def test_an_engine_gives_the_same_verdict(line, name, folder):
    protocol = _compiled(line, folder)
    chosen = engine(postgres_server.address() if name == "postgresql" else name)
    alike = defaultdict(list)
    for number, tried in enumerate(try_examples(protocol)):
        patient = replace(tried.example.patient, id=f"{number}: {tried.example.title}")
        alike[tried.example.parameters].append((patient, tried.evaluation.verdict))
    for parameters, tried in alike.items():
        stated = with_parameters(protocol, dict(parameters))
        with store_of([patient for patient, _ in tried], stated) as store:
            chosen.run(store, build(stated), evidence=False)
            found = store.connection.execute(f"SELECT patient_id, verdict FROM {RESULTS}").fetchall()
        assert dict(found) == {patient.id: verdict for patient, verdict in tried}


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.stem)
def test_a_page_holds_ten_lines_each_said_or_with_a_reason(page):
    own = [line for line in lines() if line.page == page.stem]
    assert len(own) == 10
    assert [line.name for line in own if (line.text is None) == (line.reason is None)] == []


def _compiled(line: Line, folder: Path) -> Protocol:
    found = compile_source(Source(f"{line.name}.crit", line.protocol), folder=folder)
    assert found.protocol is not None, [each.message for each in found.diagnostics]
    return found.protocol


def _top(evaluation):
    return next(each.result for each in evaluation.results if "." not in each.path)
