"""Real lines in the language: each is said, and behaves on a patient who meets it and one who does not."""

from __future__ import annotations

import pytest
from coverage_pages import COMMON, lines, pages

from critlang.data import store_of
from critlang.engines import engine
from critlang.engines.results import RESULTS
from critlang.examples import try_examples
from critlang.loading import compile_source
from critlang.model import Section
from critlang.parameters import with_parameters
from critlang.plan import build
from critlang.source import Source

SAID = [line for line in lines() if line.text is not None]
EACH = pytest.mark.parametrize("line", SAID, ids=lambda line: line.name)


@EACH
def test_a_line_compiles_without_a_word(line):
    found = compile_source(Source(f"{line.name}.crit", line.protocol), folder=COMMON.parent)
    unused = {"W501", "W502"}
    assert [str(each) for each in found.diagnostics if each.code not in unused] == []


@EACH
def test_a_patient_meets_it_and_a_patient_does_not(line):
    protocol = _compiled(line)
    assert [each.problem.message for each in try_examples(protocol) if each.problem] == []
    section = protocol.criteria[0].section
    results = {_top(each.evaluation) for each in try_examples(protocol)}
    met, not_met = ("true", "false") if section is Section.INCLUSION else ("false", "true")
    # A line that only applies to some patients is met by those to whom it does not apply, too.
    assert met in results or "not applicable" in results
    assert not_met in results


@EACH
@pytest.mark.parametrize("name", ["duckdb", "sqlite"])
def test_an_engine_gives_the_same_verdict(line, name):
    for tried in try_examples(_compiled(line)):
        stated = with_parameters(_compiled(line), dict(tried.example.parameters))
        with store_of([tried.example.patient], stated) as store:
            engine(name).run(store, build(stated), evidence=False)
            found = store.connection.execute(f"SELECT verdict FROM {RESULTS}").fetchall()
        assert found == [(tried.evaluation.verdict,)], tried.example.title


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.stem)
def test_a_page_holds_ten_lines_each_said_or_with_a_reason(page):
    own = [line for line in lines() if line.page == page.stem]
    assert len(own) == 10
    assert [line.name for line in own if (line.text is None) == (line.reason is None)] == []


def _compiled(line):
    found = compile_source(Source(f"{line.name}.crit", line.protocol), folder=COMMON.parent)
    assert found.protocol is not None, [str(each) for each in found.diagnostics]
    return found.protocol


def _top(evaluation):
    return next(each.result for each in evaluation.results if "." not in each.path)
