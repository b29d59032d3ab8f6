"""AALL1121: the file itself, its examples, and a cohort that sits on every boundary."""

from __future__ import annotations

import shutil
from collections import Counter

import pytest
from aall1121_files import COHORT, CRITERIA, DOSE_IDENTIFIED, FILE, PROTOCOLS, expectations, table

import postgres_server
import spark_session
from critlang.data import load
from critlang.diagnostics import render_text
from critlang.evaluate import Evidence, evaluate
from critlang.examples import try_examples
from critlang.loading import compile_file
from critlang.plan import build
from critlang.screen import screen


def plan_of(path=FILE, **parameters):
    compiled = compile_file(path, **parameters)
    assert compiled.protocol is not None, render_text(compiled.diagnostics, compiled.sources)
    return build(compiled.protocol)


@pytest.fixture(scope="module")
def patients():
    with load(COHORT, plan_of().protocol) as store:
        return {patient.id: patient for patient in store.patients()}


def disagreements(plan, patients, expected):
    """What the evaluator finds otherwise than expected, in words."""
    found = []
    for patient in patients:
        evaluation = evaluate(plan, patient)
        results = tuple(evaluation.result(number).result for number in CRITERIA)
        found.append(expected[patient.id].against(evaluation.verdict, results))
    return [each for each in found if each]


# ---------------------------------------------------------------- the file


@pytest.mark.parametrize(
    "path",
    [FILE, PROTOCOLS / "vocabulary" / "laboratory.crit", PROTOCOLS / "vocabulary" / "oncology.crit"],
    ids=lambda path: path.name,
)
def test_compiles_without_a_word(path):
    compiled = compile_file(path)
    assert list(compiled.diagnostics) == [], render_text(compiled.diagnostics, compiled.sources)
    assert compiled.is_vocabulary == (path != FILE)


def test_every_criterion_quotes_the_source_word_for_word():
    source = " ".join((PROTOCOLS / "aall1121.txt").read_text(encoding="utf-8").split())
    criteria = plan_of().protocol.every_criterion()
    assert len(criteria) == 15
    for criterion in criteria:
        assert criterion.quote, criterion.path
        assert criterion.quote in source, criterion.path


def test_nothing_of_the_eligibility_text_is_left_out():
    """What the quotations leave of the section is numbering and the words that join its parts."""
    text = " ".join((PROTOCOLS / "aall1121.txt").read_text(encoding="utf-8").split())
    section = text[text.index("Participant Eligibility") :]
    for criterion in plan_of().protocol.every_criterion():
        assert criterion.quote in section, criterion.path
        section = section.replace(criterion.quote, "|", 1)
    left = section.replace("Participant Eligibility", "").split("|")
    assert [each.strip(" ,:") for each in left if each.strip(" ,:")] == [
        "1.",
        "2.",
        "3.",
        "or",
        "4.",
        "5.",
        "a.",
        "b.",
        "6.",
    ]


def test_the_examples_come_out_as_stated():
    tried = try_examples(plan_of().protocol)
    assert Counter(each.example.verdict for each in tried) == {
        "eligible": 2,
        "ineligible": 7,
        "undetermined": 3,
    }
    assert [each.problem for each in tried if each.problem] == []


def test_the_examples_fail_in_every_criterion():
    named = {path for each in plan_of().protocol.examples for path in each.because}
    assert {path.split(".")[0] for path in named} == set(CRITERIA)


# ---------------------------------------------------------------- the cohort


def test_the_cohort_and_its_expectations_name_the_same_patients():
    listed = [row["patient_id"] for row in table("patients.csv")]
    assert len(listed) == len(set(listed)) >= 50
    assert list(expectations()) == listed
    changed = [row["patient_id"] for row in table("expected_dose_identified.csv")]
    assert set(changed) < set(listed)


def test_the_cohort_has_each_result_of_each_criterion():
    for place, number in enumerate(CRITERIA):
        found = {each.results[place] for each in expectations().values()}
        assert found == {"true", "false", "unknown"}, number


@pytest.mark.parametrize("dose_identified", [False, True])
def test_expected_verdicts_follow_from_expected_results(dose_identified):
    for each in expectations(dose_identified=dose_identified).values():
        if "false" in each.results:
            assert each.verdict == "ineligible", each.patient
        else:
            assert each.verdict == ("undetermined" if "unknown" in each.results else "eligible"), each.patient


@pytest.mark.parametrize("dose_identified", [False, True])
def test_the_evaluator_agrees_with_what_was_worked_out_by_hand(patients, dose_identified):
    plan = plan_of(parameters=DOSE_IDENTIFIED if dose_identified else None)
    expected = expectations(dose_identified=dose_identified)
    assert set(patients) == set(expected)
    found = disagreements(plan, patients.values(), expected)
    assert not found, "\n".join(found)


def _engine(name):
    if name == "spark":
        spark_session.session()  # that of the tests is used, and goes on running
    return postgres_server.address() if name == "postgresql" else name


@pytest.mark.parametrize("dose_identified", [False, True])
@pytest.mark.parametrize("name", ["python", "duckdb", "postgresql", "sqlite"])
def test_every_engine_agrees_with_what_was_worked_out_by_hand(name, dose_identified):
    plan = plan_of(parameters=DOSE_IDENTIFIED if dose_identified else None)
    expected = expectations(dose_identified=dose_identified)
    found = {}
    with screen(plan, COHORT, engine=_engine(name)) as screening:
        for outcome in screening.patients():
            results = {each.path: each.result for each in outcome.criteria}
            top = tuple(results[number] for number in CRITERIA)
            found[outcome.patient_id] = expected[outcome.patient_id].against(outcome.verdict, top)
    assert list(found) == list(expected)
    assert not any(found.values()), "\n".join(filter(None, found.values()))


@pytest.mark.parametrize("name", ["duckdb", "postgresql", "spark", "sqlite"])
def test_every_engine_gives_the_same_parts_and_deciding_facts(name, patients):
    plan = plan_of()
    with screen(plan, COHORT, engine=_engine(name)) as screening:
        for outcome in screening.patients():
            evaluation = evaluate(plan, patients[outcome.patient_id])
            for got in outcome.criteria:
                want = evaluation.result(got.path)
                fact = want.deciding or Evidence(None)
                expected = (want.result, fact.value, fact.unit, fact.day, fact.row_id)
                assert (got.result, got.value, got.unit, got.day, got.row_id) == expected, (
                    f"{outcome.patient_id} {got.path}"
                )


def test_a_waiver_is_shown_and_meets_nothing():
    with screen(plan_of(), COHORT) as screening:
        waived = {each.patient_id: each for each in screening.patients() if each.waived}
    assert {patient: each.waived for patient, each in waived.items()} == {"P198": ("5.b.ii",)}
    assert waived["P198"].verdict == "ineligible"


def test_what_is_wrong_on_purpose_in_the_data_is_reported():
    with screen(plan_of(), COHORT, engine="python") as screening:
        found = Counter((each.code, each.severity.value) for each in screening.problems)
    assert {code for code, severity in found if severity == "warning"} == {"D603", "D609"}
    assert not [code for code, severity in found if severity == "error"]


# ---------------------------------------------------------------- the cohort would notice

PROTOCOL_SLIPS = [
    # a slip in the protocol (old, new), and a patient whom it would judge wrongly
    ("look back 28 days", "look back 27 days", "P036"),
    ("look back 28 days", "look back 29 days", "P037"),
    ("screening: 21 days", "screening: 20 days", "P185"),
    ("screening: 21 days", "screening: 22 days", "P186"),
    ("days before day 1 to day 1", "days before day 1 to 1 day before day 1", "P188"),
    ("days before day 1 to day 1", "days before day 1 to 1 day after day 1", "P189"),
    ("yes/no, default no", "yes/no, default yes", "P008"),
    ("B-precursor ALL is present", "any B-precursor ALL", "P054"),
    ("marrow blasts > 25 %", "marrow blasts >= 25 %", "P034"),
    ("marrow blasts > 25 %", "marrow blasts > 25.1 %", "P035"),
    ("and marrow blasts >", "and any marrow blasts >", "P040"),
    ("25 % at enrollment\n", "25 % on or before enrollment\n", "P037"),
    ("  age < 18 years", "  age < 17 years", "P003"),
    ("between 2 and 17", "between 1 and 17", "P008"),
    ("between 2 and 17", "between 3 and 17", "P009"),
    ("between 2 and 17", "between 2 and 16", "P003"),
    ("at least 2 marrow", "at least 1 marrow", "P060"),
    ("at least 2 marrow relapses", "at least 2 relapse", "P061"),
    ("marrow relapse after allo", "marrow relapse on or after allo", "P071"),
    ("marrow relapse after allo", "marrow relapse after latest allo", "P073"),
    ("any marrow relapse after", "any relapse after", "P074"),
    ("exactly 1 relapse", "at least 1 relapse", "P061"),
    ("exactly 1 relapse", "exactly 1 marrow relapse", "P101"),
    ("on or after first relapse", "after first relapse", "P097"),
    ("reinduction on or after first relapse", "reinduction", "P096"),
    ("completed and duration", "duration", "P093"),
    ("duration >= 4 weeks", "duration > 4 weeks", "P083"),
    ("duration >= 4 weeks", "duration >= 27 days", "P084"),
    ("weeks and response is not CR", "weeks and response is NR", "P089"),
    ("weeks and response is not CR", "weeks", "P090"),
    ("no first remission\n          and any", "any", "P102"),
    ("induction where completed and response", "induction where response", "P105"),
    ("any induction where completed and response is not CR", "any induction where completed", "P106"),
    ("if age >= 16", "if age > 16", "P021"),
    ("if age >= 16", "if age >= 15", "P023"),
    ("Karnofsky >= 50 %", "Karnofsky > 50 %", "P021"),
    ("Karnofsky >= 50 %", "Karnofsky >= 40 %", "P022"),
    ("Lansky >= 50 %", "Lansky > 50 %", "P023"),
    ("Lansky >= 50 %", "Lansky >= 40 %", "P024"),
    ("clearance >= 70 mL", "clearance > 70 mL", "P112"),
    ("clearance >= 70 mL", "clearance >= 69.9 mL", "P113"),
    ("70 mL/min/1.73 m2 before", "70 mL/min/1.73 m2 on or before", "P118"),
    ("creatinine is normal before", "creatinine is normal on or before", "P158"),
    ("or creatinine is normal", "or any creatinine is normal", "P160"),
    ("1.5 x ULN before", "1.4 x ULN before", "P165"),
    ("<= 1.5 x ULN before", "< 1.5 x ULN before", "P166"),
    ("1.5 x ULN before", "1.51 x ULN before", "P167"),
    ("1.5 x ULN before", "1.5 x ULN on or before", "P179"),
    ("total bilirubin <= 1.5 x", "any total bilirubin <= 1.5 x", "P178"),
    ("direct bilirubin <= 1.5 mg", "direct bilirubin < 1.5 mg", "P171"),
    ("direct bilirubin <= 1.5 mg", "direct bilirubin <= 1.51 mg", "P172"),
    ("1.5 mg/dL before", "1.5 mg/dL on or before", "P179"),
    ("any ALT <= 135 IU/L during", "ALT <= 135 IU/L during", "P190"),
    ("any ALT <= 135", "any ALT < 135", "P181"),
    ("any ALT <= 135", "any ALT <= 135.1", "P182"),
    ("135 IU/L during screening", "135 IU/L before day 1", "P188"),
    ("attested on or before enrollment", "attested ever", "P208"),
    ("attested on or before enrollment", "attested before enrollment", "P207"),
]

LABORATORY_SLIPS = [
    ("1 month to under 6 months: up to 0.4", "1 month to under 6 months: up to 0.39", "P012"),
    ("6 months: up to 0.4\n    6 months", "5 months: up to 0.4\n    5 months", "P126"),
    ("6 months: up to 0.4\n    6 months", "7 months: up to 0.4\n    7 months", "P127"),
    ("6 months to under 1 year: up to 0.5", "6 months to under 1 year: up to 0.49", "P127"),
    ("1 year to under 2 years: up to 0.6", "1 year to under 2 years: up to 0.59", "P128"),
    ("2 years to under 6 years: up to 0.8", "2 years to under 6 years: up to 0.79", "P129"),
    ("2 years to under 6 years: up to 0.8", "2 years to under 6 years: up to 1.0", "P131"),
    ("6 years to under 10 years: up to 1.0", "6 years to under 10 years: up to 0.99", "P130"),
    ("6 years to under 10 years: up to 1.0", "6 years to under 10 years: up to 1.2", "P133"),
    ("10 years to under 13 years: up to 1.2", "10 years to under 13 years: up to 1.19", "P132"),
    ("10 years to under 13 years: up to 1.2", "10 years to under 13 years: up to 1.5", "P135"),
    ("under 16 years: male up to 1.5", "under 16 years: male up to 1.49", "P134"),
    ("under 16 years: male up to 1.5", "under 16 years: male up to 1.7", "P139"),
    ("1.5, female up to 1.4", "1.5, female up to 1.39", "P136"),
    ("1.5, female up to 1.4", "1.5, female up to 1.5", "P137"),
    ("over: male up to 1.7", "over: male up to 1.69", "P138"),
    ("1.7, female up to 1.4", "1.7, female up to 1.5", "P140"),
    ("molar mass 113.12", "molar mass 113.13", "P124"),
    ("molar mass 113.12", "molar mass 113.1", "P125"),
]


def slipped(tmp_path, name, old, new):
    """The plan of the protocol, with one place in one of its files changed."""
    shutil.copytree(PROTOCOLS, tmp_path / "protocols", ignore=shutil.ignore_patterns("samples"))
    path = tmp_path / "protocols" / name
    text = path.read_text(encoding="utf-8")
    places = [place for place in range(len(text)) if text.startswith(old, place)]
    meant = [place for place in places if '"' not in _line(text, place)]
    assert len(meant) == 1, f"{old!r} stands {len(meant)} times in {name}"
    path.write_text(text[: meant[0]] + new + text[meant[0] + len(old) :], encoding="utf-8")
    return plan_of(tmp_path / "protocols" / FILE.name)


def _line(text, place):
    return text[text.rfind("\n", 0, place) + 1 : text.find("\n", place)]


@pytest.mark.parametrize(("old", "new", "patient"), PROTOCOL_SLIPS)
def test_the_cohort_would_notice_a_slip_in_the_protocol(tmp_path, patients, old, new, patient):
    plan = slipped(tmp_path, FILE.name, old, new)
    assert disagreements(plan, [patients[patient]], expectations())


@pytest.mark.parametrize(("old", "new", "patient"), LABORATORY_SLIPS)
def test_the_cohort_would_notice_a_slip_in_the_vocabulary(tmp_path, patients, old, new, patient):
    plan = slipped(tmp_path, "vocabulary/laboratory.crit", old, new)
    assert disagreements(plan, [patients[patient]], expectations())


def test_the_cohort_would_notice_an_18_year_old_let_in_with_the_dose_identified(tmp_path, patients):
    slipped(tmp_path, FILE.name, "  age < 18 years", "  age <= 18 years")
    plan = plan_of(tmp_path / "protocols" / FILE.name, parameters=DOSE_IDENTIFIED)
    assert disagreements(plan, [patients["P004"]], expectations(dose_identified=True))
