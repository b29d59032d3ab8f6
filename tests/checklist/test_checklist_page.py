"""What stands in the rows, seen in the view that the templates draw."""

from datetime import date
from fractions import Fraction

import aall1121_model as aall1121
import pytest

from critlang import model as m
from critlang.checklist import Prefill, checklist
from critlang.checklist.page import build as build_page
from critlang.dates import Offset
from critlang.facts import Patient
from critlang.plan import build as build_plan
from critlang.record import replace


def view_of(protocol, patient=None, prefill=None, suggestions=None):
    return build_page(build_plan(protocol), patient, prefill or {}, suggestions or {}, "0.1.0")


@pytest.fixture(scope="module")
def blank():
    return view_of(aall1121.protocol())


@pytest.fixture(scope="module")
def filled():
    return view_of(aall1121.protocol(), aall1121.patient(), aall1121.PREFILL, aall1121.SUGGESTIONS)


def row(view, path):
    return next(each for section in view.sections for each in section.rows if each.number == path)


def evidence(view, path, title):
    return next(each for each in row(view, path).evidence if each.title == title)


def with_criteria(*criteria):
    return replace(aall1121.protocol(), criteria=criteria)


def values(fields):
    return [(field.label, field.value) for field in fields]


def test_every_criterion_and_part_has_a_row_in_the_protocols_order(blank):
    inclusion, exclusion = blank.sections
    assert [each.number for each in inclusion.rows] == (
        ["1", "2", "3", "3.a", "3.b", "3.c", "3.c.1", "3.c.2", "4", "5", "5.a", "5.b", "5.b.i", "5.b.ii", "6"]
    )
    assert [each.number for each in exclusion.rows] == ["E1", "E2", "E3", "E3.a", "E3.b"]
    assert [each.level for each in exclusion.rows] == [1, 1, 1, 2, 2]


def test_the_quotation_is_verbatim(blank):
    assert row(blank, "5.b.ii").quote == "ALT (SGPT) <= 135 IU/L at least once during screening"


def test_the_stopping_answer_is_no_for_inclusion_and_yes_for_exclusion(blank):
    assert (row(blank, "1").yes.effect, row(blank, "1").no.effect) == ("", "not eligible")
    assert (row(blank, "E1").yes.effect, row(blank, "E1").no.effect) == ("not eligible", "")


def test_no_answer_to_a_part_stops_by_itself(blank):
    for path in ("3.a", "5.b.ii", "E3.a"):
        assert (row(blank, path).yes.effect, row(blank, path).no.effect) == ("", "")


def test_na_stands_only_where_the_criterion_may_not_apply_and_says_when(blank):
    offered = {each.number for section in blank.sections for each in section.rows if each.na}
    assert offered == {"E1", "E2"}
    assert row(blank, "E1").not_applicable == ("only if not (child-bearing potential)",)
    assert row(blank, "E2").not_applicable == ("only if platelets > 100 x10^9/L at enrollment",)


def test_a_part_under_a_condition_may_be_na():
    part = aall1121.criterion("1.a", "tested", aall1121.counted(aall1121.ALL, aall1121.AT_LEAST, 1, "ALL"))
    whole = m.If(m.SexAtom("female", "female"), m.Part(part), None, "female")
    view = view_of(with_criteria(aall1121.criterion("1", "women", whole)))
    assert row(view, "1.a").not_applicable == ("only if not (female)",)


def test_a_limit_relative_to_uln_asks_for_the_uln_and_its_multiple(blank):
    found = evidence(blank, "5.b.i", "total bilirubin, latest result")
    (reference,) = found.references
    assert (reference.side, reference.limit.label, reference.limit.value) == ("ULN", "ULN", "")
    assert [(product.factor, product.result.value) for product in reference.products] == [("1.5", "")]


def test_a_known_uln_is_multiplied_exactly(filled):
    (reference,) = evidence(filled, "5.b.i", "total bilirubin, latest result").references
    assert (reference.limit.value, reference.products[0].result.value) == ("1.2", "1.8")


def test_normal_asks_for_the_limit_and_for_no_multiple(blank):
    (reference,) = evidence(blank, "5.a", "creatinine, latest result").references
    assert (reference.side, reference.products) == ("ULN", ())


def alt_below(factor):
    limit = m.RangeLimit(Fraction(factor), m.Side.UPPER, None)
    return m.PickAtom(aall1121.latest(aall1121.ALT, aall1121.SCREENING), m.ValueTest(aall1121.AT_MOST, limit))


def test_two_multiples_of_one_result_share_its_uln():
    metastases = aall1121.counted(
        aall1121.occurring("liver metastases"), aall1121.AT_LEAST, 1, "liver metastases"
    )
    whole = m.If(metastases, alt_below(5), alt_below("5/2"), "liver metastases")
    view = view_of(with_criteria(aall1121.criterion("1", "ALT", whole)))
    (reference,) = evidence(view, "1", "ALT, latest result").references
    assert [product.factor for product in reference.products] == ["5", "2.5"]


def test_a_result_is_entered_once_and_its_new_multiple_where_it_is_needed():
    view = view_of(
        with_criteria(
            aall1121.criterion("1", "ALT", alt_below(5)),
            aall1121.criterion("2", "ALT again", alt_below(5)),
            aall1121.criterion("3", "ALT, stricter", alt_below(3)),
        )
    )
    title = "ALT, latest result"
    again, stricter = evidence(view, "2", title), evidence(view, "3", title)
    assert (again.see, again.fields, again.day, again.source, again.references) == ("1", (), None, None, ())
    (reference,) = stricter.references
    assert (stricter.see, reference.limit, reference.products[0].factor) == ("1", None, "3")


def test_what_a_branch_needs_is_marked_with_its_condition(blank):
    conditions = {each.title: each.condition for each in row(blank, "4").evidence}
    assert conditions == {
        "age at enrollment, completed years": "",
        "Karnofsky, latest result": "only if age >= 16 years at enrollment",
        "Lansky, latest result": "only if not (age >= 16 years at enrollment)",
    }


def test_a_need_that_is_also_unconditional_is_not_conditional():
    alt = alt_below(5)
    whole = m.All((alt, m.If(m.SexAtom("female", "female"), alt_below(3), None, "female")))
    view = view_of(with_criteria(aall1121.criterion("1", "ALT", whole)))
    assert evidence(view, "1", "ALT, latest result").condition == ""


def test_windows_are_in_words_and_in_dates_once_the_anchors_are_known(blank, filled):
    title = "ALT, any result <= 135 IU/L"
    words = "during screening: 21 days before day 1 to day 1"
    assert (evidence(blank, "5.b.ii", title).window, evidence(blank, "5.b.ii", title).days) == (words, ())
    assert evidence(filled, "5.b.ii", title).days == ("2026-02-13", "to 2026-03-06")


def test_each_window_has_its_days_to_fill_in_or_filled_in(blank, filled):
    def screening(view):
        return next(each for each in view.windows if each.name == "during screening")

    assert (screening(blank).first.value, screening(blank).last.value) == ("", "")
    assert (screening(filled).first.value, screening(filled).last.value) == ("2026-02-13", "2026-03-06")


def test_a_window_open_on_one_side_has_no_blank_there(blank):
    before = next(each for each in blank.windows if each.name == "before day 1")
    assert before.first is None
    assert before.last.label == "Last day"


def test_events_that_windows_hang_on_have_a_date_to_fill_in(blank):
    assert [each.name for each in blank.anchors] == [
        "enrollment",
        "day 1",
        "first allogeneic HSCT",
        "first relapse",
    ]


def test_converted_limits_are_rounded_for_display_and_say_so(blank):
    assert row(blank, "5.b.i").limits == ("direct bilirubin: 1.5 mg/dL ≈ 25.66 µmol/L",)
    assert row(blank, "E2").limits == ("platelets: 100 x10^9/L = 100,000/µL",)


@pytest.mark.parametrize(
    ("unit", "molar_mass", "value", "written", "note"),
    [
        ("mg/dL", "113.12", "1.5", "1.5 mg/dL", "1.5 mg/dL ≈ 132.6 µmol/L"),
        ("mg/dL", "180.156", "126", "126 mg/dL", "126 mg/dL ≈ 6.994 mmol/L"),
        ("umol/L", "113.12", "133", "133 umol/L", "133 umol/L ≈ 1.504 mg/dL"),
        ("g/dL", None, "8.5", "8.5 g/dL", "8.5 g/dL = 85 g/L"),
        ("10^9/L", None, "1.5", "1,500/uL", "1,500/uL = 1.5 x 10^9/L"),
        ("mg/dL", "113.12", "1.5", "1.5 mg/DL", "1.5 mg/DL ≈ 132.6 µmol/L"),
    ],
)
def test_a_limit_in_the_units_of_other_laboratories(unit, molar_mass, value, written, note):
    term = aall1121.numeric("analyte", unit, molar_mass=molar_mass)
    atom = aall1121.picked(term, m.EVER, aall1121.AT_MOST, aall1121.fixed(value, written))
    view = view_of(with_criteria(aall1121.criterion("1", "limit", atom)))
    assert row(view, "1").limits == (f"analyte: {note}",)


def test_units_that_nobody_would_use_are_not_offered():
    atom = aall1121.picked(
        aall1121.CLEARANCE, m.EVER, aall1121.AT_LEAST, aall1121.fixed(70, "70 mL/min/1.73 m2")
    )
    view = view_of(with_criteria(aall1121.criterion("1", "limit", atom)))
    assert row(view, "1").limits == ()


def test_age_limits_become_birth_dates_once_the_anchor_is_known(blank, filled):
    assert row(blank, "2").limits == ()
    assert row(filled, "2").limits == (
        "age < 18 years at enrollment: born 2008-03-05 or later",
        "age between 2 and 17 years at enrollment: born 2008-03-05 to 2024-03-04",
    )


def test_prefilled_values_stand_in_their_blanks_with_the_record_s_own_unit(filled):
    found = evidence(filled, "5.b.ii", "ALT, any result <= 135 IU/L")
    assert values(found.fields) == [("Value", "<150"), ("Unit", "U/L")]
    assert found.day.value == "2026-03-01"
    age = evidence(filled, "2", "age at enrollment, completed years")
    assert (values(age.fields), age.day.value) == ([("Age", "16 years")], "2009-07-21")
    assert values(evidence(filled, "E1", "sex").fields) == [("Sex", "female")]


def test_a_count_is_shown_as_yes_or_no_where_only_presence_is_asked():
    one = aall1121.counted(aall1121.ALL, aall1121.AT_LEAST, 1, "any ALL")
    two = aall1121.counted(aall1121.MARROW_RELAPSE, aall1121.AT_LEAST, 2, "at least 2 marrow relapse")
    protocol = with_criteria(aall1121.criterion("1", "both", m.All((one, two))))
    names = {
        f"count_{name}_at_any_time": Prefill(value="3") for name in ("b_precursor_all", "marrow_relapse")
    }
    view = view_of(protocol, prefill=names)
    assert values(evidence(view, "1", "B-precursor ALL").fields) == [("On record", "yes")]
    assert values(evidence(view, "1", "marrow relapse").fields) == [("Number on record", "3")]


def test_an_answer_on_record_is_told_and_never_signed_for_the_person(filled):
    (judged,) = row(filled, "6").evidence
    assert values(judged.fields) == [("Judged by", "")]
    assert judged.note == "answer on record: yes; by Dr A. Example"


def test_a_limit_that_is_not_a_number_is_left_to_be_worked_out():
    protocol = with_criteria(aall1121.criterion("1", "ALT", alt_below(3)))
    for upper in ("see report", "NaN", ""):
        view = view_of(protocol, prefill={"latest_alt_during_screening": Prefill(value="50", upper=upper)})
        (reference,) = evidence(view, "1", "ALT, latest result").references
        assert reference.products[0].result.value == ""


def test_the_assumptions_of_a_definition_stand_at_each_criterion_that_uses_it():
    inner = m.Defined("inner", alt_below(3), ("how inner is read",))
    outer = m.Defined("outer", m.Not(inner), ("how outer is read",))
    protocol = with_criteria(
        aall1121.criterion("1", "words", outer),
        aall1121.criterion("2", "words", inner),
        aall1121.criterion("3", "words", alt_below(3)),
    )
    view = view_of(replace(protocol, assumptions=(), periods=()))
    assert [(each.where, each.text) for each in view.assumptions] == [
        ("definition outer", "how outer is read"),
        ("definition inner", "how inner is read"),
    ]
    assert [row(view, each).assumptions for each in ("1", "2", "3")] == [
        "Assumptions 1, 2",
        "Assumption 2",
        "",
    ]


def test_assumptions_are_numbered_and_named_where_they_were_made(blank):
    assert [(each.number, each.where) for each in blank.assumptions] == [
        ("1", "protocol"),
        ("2", "period screening"),
        ("3", "criterion 3.c.1"),
        ("4", "criterion E2"),
    ]
    assert row(blank, "3.c.1").assumptions == "Assumption 3"
    assert row(blank, "3.c.2").assumptions == ""


def test_presumptions_say_how_a_missing_record_is_read(blank):
    assert "no record of B-precursor ALL is read as no" in blank.presumptions
    assert "no record of active infection is read as unknown" in blank.presumptions
    assert "no record of relapse (marrow relapse included) is read as no" in blank.presumptions
    assert "no record of allogeneic HSCT is read as no" in blank.presumptions
    assert not any("ALT" in each for each in blank.presumptions)


def test_parameters_are_shown_with_the_value_and_where_it_came_from():
    protocol = replace(
        aall1121.protocol(),
        parameters=(
            m.Parameter("phase 2", True, given=True),
            m.Parameter("a", False),
            m.Parameter("b", None),
        ),
    )
    assert [(each.name, each.value, each.origin) for each in view_of(protocol).parameters] == [
        ("phase 2", "yes", "given when the checklist was made"),
        ("a", "no", "default of the protocol"),
        ("b", "not known", "no value was given"),
    ]


def test_the_table_of_normal_limits_is_printed_once(blank):
    (table,) = blank.limits_tables
    assert (table.term, table.unit) == ("creatinine", "mg/dL")
    assert (table.rows[3].ages, table.rows[3].male) == ("6 years to under 10 years", "up to 1.0")
    assert (table.rows[-1].ages, table.rows[-1].female) == ("16 years and over", "up to 1.4")


def test_waivers_on_record_are_followed_by_an_empty_line(filled):
    recorded, empty = filled.waivers
    assert (recorded.criterion.value, recorded.by.value) == ("5.b.ii", "Dr B. Example")
    assert (empty.criterion.value, empty.by.value) == ("", "")


def test_three_conclusions_two_of_which_need_a_reason(blank):
    found = [(each.box.label, each.reason and each.reason.label) for each in blank.determinations]
    assert found == [("Eligible", None), ("Not eligible", "Criterion"), ("Cannot be determined", "Missing")]


def test_a_patient_of_whom_nothing_is_known_still_gets_a_page():
    view = view_of(aall1121.protocol(), Patient(id="7"))
    assert view.participant.value == "7"
    assert view.prefilled
    assert row(view, "2").limits == ()


def test_a_protocol_without_exclusions_has_no_empty_section():
    view = view_of(with_criteria(aall1121.criterion_6()))
    assert [section.id for section in view.sections] == ["inclusion"]


def test_a_partly_known_window_says_which_side_is_not():
    window = m.Window(m.Bound(m.AnchorPoint("surgery")), m.Bound(aall1121.ENROLLMENT, Offset(days=-1)))
    atom = aall1121.counted(aall1121.CHEMOTHERAPY, aall1121.EQUAL, 0, "no chemotherapy", window)
    patient = Patient(id="7", anchors={"enrollment": date(2026, 3, 4)})
    view = view_of(with_criteria(aall1121.criterion("1", "none", atom)), patient)
    assert evidence(view, "1", "chemotherapy").days == ("(date not known)", "to 2026-03-03")


def test_a_result_for_a_feature_that_is_not_there_is_refused(plan):
    with pytest.raises(ValueError, match="no feature latest_ast"):
        checklist(plan, format="html", compiler_version="0", prefill={"latest_ast": Prefill(value="1")})


def test_a_suggestion_for_a_criterion_that_is_not_there_is_refused(plan):
    with pytest.raises(ValueError, match="no criterion 99"):
        checklist(plan, format="html", compiler_version="0", suggestions={"99": "met"})


def test_an_assumption_of_a_definition_with_two_sets_of_limits_stands_once():
    made = (m.Defined(f"low with limit {limit}", alt_below(limit), ("as read",), "low") for limit in (3, 5))
    criteria = (aall1121.criterion(str(number), "words", each) for number, each in enumerate(made, 1))
    view = view_of(replace(with_criteria(*criteria), assumptions=(), periods=()))
    assert [(each.where, each.text) for each in view.assumptions] == [("definition low", "as read")]
    assert [row(view, each).assumptions for each in ("1", "2")] == ["Assumption 1", "Assumption 1"]
