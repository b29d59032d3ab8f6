"""The case tables of docs/spec on every backend: the interpreter, and a real one of each engine."""

from __future__ import annotations

import pytest
from spec_backends import BACKENDS, answers
from spec_pages import PageError, page_paths, read_page, table_rows
from spec_patients import facts_of, pages, studies_of

CASES = [(page, case) for page in pages() for case in page.cases]
PAGES = pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize(("page", "case"), CASES, ids=[case.name for _, case in CASES])
def test_case(page, case, backend):
    study = next(each for each in studies_of(page) if case.id in each.asked)
    answer = answers(backend, study)[case.id]
    facts = "; ".join(facts_of(page, case))
    place = f"docs/spec/{page.name}:{case.line}\n{case.criterion or ''}\n  {facts}\n  {case.why}"
    for path, result in study.asked[case.id]:
        assert answer.results[path] == result, place
    if case.verdict is not None:
        assert answer.verdict == case.verdict, place
    if case.decided is not None:
        first_path = study.asked[case.id][0][0]
        assert str(answer.deciding[first_path]) == case.decided, place


@PAGES
@pytest.mark.parametrize("backend", BACKENDS[1:])
def test_an_engine_agrees_about_every_criterion_and_every_patient_of_the_page(page, backend):
    for study in studies_of(page):
        expected, found = answers("interpreter", study), answers(backend, study)
        wanted, said = _said(expected), _said(found)
        assert said.keys() == wanted.keys()
        assert [(study.name, *place) for place in wanted if said[place] != wanted[place]] == []


def _said(answers):
    """Everything that a backend says, by patient and criterion."""
    cells = {
        (patient, path): (result, answer.deciding[path])
        for patient, answer in answers.items()
        for path, result in answer.results.items()
    }
    return cells | {(patient, "verdict"): answer.verdict for patient, answer in answers.items()}


@PAGES
def test_no_row_is_left_out(page):
    path = next(each for each in page_paths() if each.name == page.name)
    asked = [id for study in studies_of(page) for id in study.asked]
    assert sorted(asked) == sorted(f"line {number}" for number in table_rows(path))


@PAGES
def test_no_case_stands_twice(page):
    seen: dict[object, int] = {}
    for section in page.sections:
        for case in section.cases:
            key = (
                section.block,
                case.criterion,
                case.facts,
                tuple(name for name, _ in case.results),
            )
            first = seen.setdefault(key, case.line)
            assert first == case.line, f"{page.name}: line {case.line} says what line {first} says"


def test_the_readme_names_every_page():
    readme = (page_paths()[0].parent / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in page_paths() if f"({path.name})" not in readme] == []


# ---------------------------------------------------------------- these tests can fail

PAGE = """\
# Example

```crit
protocol EXAMPLE
  title "Example"
index date enrollment "enrollment"
term ALT: measurement in U/L
```

```facts
enrollment on 2020-05-01
```

## One

| criterion | facts | result | decided by |
|---|---|---|---|
| `ALT <= 40 U/L` | `ALT 40 U/L on 2020-04-30` | {result} | {decided} |
"""


@pytest.fixture
def page_with(tmp_path):
    def made(text):
        path = tmp_path / "example.md"
        path.write_text(text, encoding="utf-8")
        return read_page(path)

    return made


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_right_page_passes(page_with, backend):
    page = page_with(PAGE.format(result="true", decided="`40 U/L on 2020-04-30`"))
    test_case(page, page.cases[0], backend)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize(
    ("result", "decided"),
    [("false", ""), ("unknown", ""), ("true", "`40 U/L on 2020-04-29`"), ("true", "nothing")],
)
def test_a_wrong_expectation_fails(page_with, backend, result, decided):
    page = page_with(PAGE.format(result=result, decided=decided))
    with pytest.raises(AssertionError, match=r"example\.md:18"):
        test_case(page, page.cases[0], backend)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("| true |", "| maybe |", "not a result"),
        ("| `ALT <= 40 U/L` |", "| |", "no criterion"),
        ("| criterion |", "| criteria |", "no column"),
        ("```facts", "```sql", "nothing runs"),
        ("|---|---|---|---|\n", "", "without a line below"),
        ("## One", "One", "before the first section"),
        ("ALT 40 U/L on", "ALT 40 mg on", "does not compile"),
        ("ALT 40 U/L on 2020-04-30", "ALT 40 U/L on 2020-04-30 [no luck]", "nothing is known of"),
    ],
)
def test_a_page_that_cannot_be_run_is_reported(page_with, old, new, message):
    text = PAGE.format(result="true", decided="nothing")
    assert old in text
    with pytest.raises(PageError, match=message):
        studies_of(page_with(text.replace(old, new)))
