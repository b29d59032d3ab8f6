"""Every kind of bad data: which code, where, how often, and what becomes of the row."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from data_protocol import ATTESTATIONS, EVENTS, FINDINGS, MEASUREMENTS, PATIENTS, PROTOCOL, WITH_NUMBERS

from critlang.data import DataError, load
from critlang.dates import UNKNOWN_DATE
from critlang.diagnostics import CODES
from critlang.diagnostics.severity import Severity

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


def only(problems, code, severity):
    """The one problem of that code and severity, as file, place, count, example."""
    (found,) = [each for each in problems if (each.code, each.severity) == (code, severity)]
    return found.file, found.place, found.count, found.example


def errors_of(folder, **tables):
    with pytest.raises(DataError) as caught:
        load(folder(**tables), PROTOCOL)
    return [each for each in caught.value.problems if each.severity is ERROR]


def test_good_data_have_nothing_but_missing_tables_to_say(found_in):
    problems = found_in(
        measurements=MEASUREMENTS + "1,P1,ALT,2020-01-02,31,,U/L,,40\n",
        anchors="patient_id,anchor,date\nP1,enrollment,2020-05-01\n",
        findings=FINDINGS + "1,P1,NYHA class,2020-01-01,II\n",
        events=EVENTS + "1,P1,reinduction,2020,2020-05,CR,yes\n",
        attestations=ATTESTATIONS + "1,P1,2,yes,Dr A,2020-01-01,\n",
    )
    assert problems == ()


def test_every_code_is_registered(found_in):
    problems = found_in(measurements=MEASUREMENTS + "1,P9,hgb,x,y,z,,5,4\n")
    assert {problem.code for problem in problems} <= set(CODES)
    assert len({problem.code for problem in problems}) >= 5


def test_missing_tables_count_as_empty(found_in):
    problems = [each for each in found_in() if each.code == "D606"]
    assert [(each.table, each.severity) for each in problems] == [
        (table, NOTE) for table in ("anchors", "measurements", "findings", "events", "attestations")
    ]


# ---------------------------------------------------------------- measurements


def test_d601_unknown_terms_are_counted_per_term(found_in):
    rows = "".join(f"{id},P1,hgb,2020-01-01,1,,,,\n" for id in range(1, 4)) + "4,P1,wbc,2020-01-01,1,,,,\n"
    problems = [each for each in found_in(measurements=MEASUREMENTS + rows) if each.code == "D601"]
    assert [(each.example, each.count, each.place) for each in problems] == [
        ("hgb", 3, "line 2"),
        ("wbc", 1, "line 5"),
    ]
    assert {each.severity for each in problems} == {WARNING}


def test_d601_lists_ten_unknown_terms_and_counts_the_rest(found_in):
    rows = "".join(f"{id},P1,other {id},2020-01-01,1,,,,\n" for id in range(1, 16))
    problems = [each for each in found_in(measurements=MEASUREMENTS + rows) if each.code == "D601"]
    assert len(problems) == 11
    assert "and 5 more" in problems[-1].message
    assert problems[-1].count == 5


def test_d601_a_term_in_the_wrong_table_is_sent_home(found_in):
    problems = found_in(measurements=MEASUREMENTS + "1,P1,NYHA class,2020-01-01,1,,,,\n")
    (found,) = [each for each in problems if each.code == "D601"]
    assert found.help == "Move them to findings."


def test_d601_a_row_without_a_term(found_in):
    problems = found_in(measurements=MEASUREMENTS + "1,P1,,2020-01-01,1,,,,\n")
    assert only(problems, "D601", WARNING) == ("measurements.csv", "line 2", 1, "")


@pytest.mark.parametrize(
    "name", ["alt", "SGPT", "sgpt", "Alanine  Aminotransferase", "LOINC 1742-6", "loinc:1742-6"]
)
def test_names_synonyms_and_codes_become_the_canonical_name(folder, name):
    path = folder(measurements=MEASUREMENTS + f"1,P1,{name},2020-01-01,1,,U/L,,\n")
    with load(path, PROTOCOL) as store:
        assert [each.term for each in store.patient("P1").measurements] == ["ALT"]


def test_d602_an_unreadable_date_is_not_known(folder):
    rows = "1,P1,ALT,2020-01-01,1,,U/L,,\n2,P1,ALT,03/04/2020,1,,U/L,,\n3,P1,ALT,2020-02-30,1,,U/L,,\n"
    with load(folder(measurements=MEASUREMENTS + rows), PROTOCOL) as store:
        assert only(store.problems, "D602", WARNING) == ("measurements.csv", "line 3", 2, "03/04/2020")
        assert [each.day for each in store.patient("P1").measurements] == [date(2020, 1, 1), None, None]


def test_d602_a_missing_date_is_noted(found_in):
    problems = found_in(measurements=MEASUREMENTS + "1,P1,ALT,,1,,U/L,,\n2,P1,ALT,NA,1,,U/L,,\n")
    assert only(problems, "D602", NOTE) == ("measurements.csv", "line 2", 2, "")


def test_d610_a_partial_date_where_a_full_one_is_needed(folder):
    rows = "1,P1,ALT,2020-01,1,,U/L,,\n2,P1,ALT,2020,1,,U/L,,\n"
    with load(folder(measurements=MEASUREMENTS + rows), PROTOCOL) as store:
        assert only(store.problems, "D610", WARNING) == ("measurements.csv", "line 2", 2, "2020-01")
        assert [each.day for each in store.patient("P1").measurements] == [None, None]


def test_d603_units_are_counted_per_term_and_text(folder):
    rows = (
        "1,P1,ALT,2020-01-01,1,,mmHg,,\n2,P1,ALT,2020-01-01,1,,mmHg,,\n3,P1,ALT,2020-01-01,1,,,,\n"
        "4,P1,creatinine,2020-01-01,1,,mmHg,,\n5,P1,creatinine,2020-01-01,80,,umol/L,,\n6,P1,ALT,2020-01-01,,,,,\n"
        "7,P1,Karnofsky,2020-01-01,90,,,,\n"
    )
    with load(folder(measurements=MEASUREMENTS + rows), PROTOCOL) as store:
        problems = [each for each in store.problems if each.code == "D603"]
        assert [(each.example, each.count, each.place) for each in problems] == [
            ("mmHg", 2, "line 2"),
            ("", 1, "line 4"),
            ("mmHg", 1, "line 5"),
        ]
        assert {each.severity for each in problems} == {WARNING}
        assert store.patient("P1").measurements[0].unit == "mmHg"


def test_d607_an_unreadable_number_is_no_value(folder):
    rows = '1,P1,ALT,2020-01-01,hemolysed,,U/L,,\n2,P1,ALT,2020-01-01,"1,5",,U/L,,\n'
    with load(folder(measurements=MEASUREMENTS + rows), PROTOCOL) as store:
        assert only(store.problems, "D607", WARNING) == ("measurements.csv", "line 2", 2, "hemolysed")
        assert [each.value for each in store.patient("P1").measurements] == [None, None]


def test_d607_separated_thousands_are_noted(folder):
    with load(folder(measurements=MEASUREMENTS + '1,P1,ALT,2020-01-01,">1,000",,U/L,,\n'), PROTOCOL) as store:
        assert only(store.problems, "D607", NOTE) == ("measurements.csv", "line 2", 1, ">1,000")
        (found,) = store.patient("P1").measurements
        assert (found.value, found.comparator) == (1000, ">")


def test_d607_a_missing_value_is_noted(found_in):
    problems = found_in(measurements=MEASUREMENTS + "1,P1,ALT,2020-01-01,,,U/L,,\n")
    assert only(problems, "D607", NOTE) == ("measurements.csv", "line 2", 1, "")


@pytest.mark.parametrize(
    ("value", "comparator", "read"),
    [
        ("5", "<", "<"),
        ("<5", "<", "<"),
        ("<=5", "≤", "<="),
        ("5", "", None),
        ("5", "=", None),
        ("<5", "", "<"),
    ],
)
def test_a_comparator_may_stand_before_the_value_or_beside_it(folder, value, comparator, read):
    path = folder(measurements=MEASUREMENTS + f"1,P1,ALT,2020-01-01,{value},{comparator},U/L,,\n")
    with load(path, PROTOCOL) as store:
        assert store.problems[0].code == "D606"
        (found,) = store.patient("P1").measurements
        assert (found.value, found.comparator) == (5, read)


@pytest.mark.parametrize(("value", "comparator", "kept"), [("<5", ">", None), ("5", "about", Decimal(5))])
def test_d607_a_comparator_that_cannot_be_used(folder, value, comparator, kept):
    path = folder(measurements=MEASUREMENTS + f"1,P1,ALT,2020-01-01,{value},{comparator},U/L,,\n")
    with load(path, PROTOCOL) as store:
        place = ("measurements.csv", "line 2", 1, f"{comparator} and {value}")
        assert only(store.problems, "D607", WARNING) == place
        (found,) = store.patient("P1").measurements
        assert (found.value, found.comparator) == (kept, comparator)


def test_d612_ten_digits_are_no_value(folder):
    path = folder(measurements=MEASUREMENTS + "1,P1,ALT,2020-01-01,1000000000,,U/L,,\n")
    with load(path, PROTOCOL) as store:
        assert only(store.problems, "D612", WARNING) == ("measurements.csv", "line 2", 1, "1000000000")
        assert store.patient("P1").measurements[0].value is None


def test_d612_a_seventh_decimal_is_rounded_and_noted(folder):
    path = folder(
        measurements=MEASUREMENTS
        + "1,P1,ALT,2020-01-01,0.0000005,,U/L,,\n2,P1,ALT,2020-01-01,0.1234575,,U/L,,\n"
    )
    with load(path, PROTOCOL) as store:
        assert only(store.problems, "D612", NOTE) == ("measurements.csv", "line 2", 2, "0.0000005")
        assert [each.value for each in store.patient("P1").measurements] == [0, Decimal("0.123458")]


def test_d612_results_below_zero_are_noted_and_compared(folder):
    rows = [
        "1,P1,ALT,2020-01-01,5,,U/L,,",
        "2,P1,SGPT,2020-01-01,-999,,U/L,,",
        "3,P2,ALT,2020-01-01,-1,,U/L,,",
    ]
    path = folder(measurements=MEASUREMENTS + "\n".join((*rows, "4,P1,AST,2020-01-01,-5,,U/L,,")) + "\n")
    with load(path, PROTOCOL) as store:
        assert only(store.problems, "D612", NOTE) == ("measurements.csv", "line 3", 2, "-999")
        assert [each.value for each in store.patient("P1").measurements] == [5, -999]


def test_d612_crossed_limits_are_not_used(folder):
    path = folder(
        measurements=MEASUREMENTS + "1,P1,ALT,2020-01-01,5,,U/L,50,40\n2,P1,ALT,2020-01-01,5,,U/L,5,40\n"
    )
    with load(path, PROTOCOL) as store:
        assert only(store.problems, "D612", WARNING) == ("measurements.csv", "line 2", 1, "50 and 40")
        assert [(each.low, each.high) for each in store.patient("P1").measurements] == [(None, None), (5, 40)]


# ---------------------------------------------------------------- ids and patients


def test_d604_duplicate_ids_are_an_error(folder):
    rows = "7,P1,ALT,2020-01-01,1,,U/L,,\n8,P1,ALT,2020-01-01,1,,U/L,,\n7,P2,ALT,2020-01-01,1,,U/L,,\n"
    (found,) = errors_of(folder, measurements=MEASUREMENTS + rows)
    assert (found.code, found.file, found.place, found.count, found.example) == (
        "D604",
        "measurements.csv",
        "line 2",
        2,
        "7",
    )


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("findings", FINDINGS + "1,P1,NYHA class,2020-01-01,I\n1,P1,NYHA class,2020-01-01,I\n"),
        ("events", EVENTS + "1,P1,marrow relapse,2020,,,\n1,P1,marrow relapse,2020,,,\n"),
        ("attestations", ATTESTATIONS + "1,P1,2,yes,Dr A,2020-01-01,\n1,P1,2,yes,Dr A,2020-01-01,\n"),
        ("patients", "patient_id,birth_date,sex\nP1,2010,\nP1,2010,\n"),
    ],
)
def test_d604_holds_for_every_table_with_ids(folder, table, text):
    (found,) = errors_of(folder, **{table: text})
    assert (found.code, found.table, found.place, found.count) == ("D604", table, "line 2", 2)


def test_d604_two_dates_for_an_anchor(folder):
    text = (
        "patient_id,anchor,date\nP1,enrollment,2020-05-01\nP1,Enrollment,2020-05-02\n"
        "P2,enrollment,2020-05-02\nP2,enrollment,2020-05-02\n"
    )
    (found,) = errors_of(folder, anchors=text)
    assert (found.code, found.place, found.example) == ("D604", "line 3", "2020-05-02")


def test_d605_rows_without_an_id_or_a_patient_are_an_error(folder):
    rows = ",P1,ALT,2020-01-01,1,,U/L,,\n2,,ALT,2020-01-01,1,,U/L,,\n3,P1,ALT,2020-01-01,1,,U/L,,\n"
    found = errors_of(folder, measurements=MEASUREMENTS + rows)
    assert [(each.code, each.place, each.count) for each in found] == [
        ("D605", "line 2", 1),
        ("D605", "line 3", 1),
    ]


def test_d613_an_id_that_is_no_number_is_an_error(folder):
    (found,) = errors_of(folder, findings=FINDINGS + "A1,P1,NYHA class,2020-01-01,I\n")
    assert (found.code, found.example) == ("D613", "A1")


def test_d605_a_missing_column_that_is_needed_is_an_error(folder):
    (found,) = errors_of(folder, measurements="id,patient_id,date,unit\n1,P1,2020-01-01,U/L\n")
    assert (found.code, found.file) == ("D605", "measurements.csv")
    assert found.message == "measurements has no columns term and value"
    assert found.help == "The columns found are id, patient_id, date, unit."


def test_d608_rows_of_unknown_patients_are_counted_and_left_out(folder):
    rows = "1,P1,ALT,2020-01-01,1,,U/L,,\n2,P7,ALT,2020-01-01,1,,U/L,,\n3,P8,ALT,2020-01-01,1,,U/L,,\n"
    with load(folder(measurements=MEASUREMENTS + rows), PROTOCOL) as store:
        assert only(store.problems, "D608", WARNING) == ("measurements.csv", "line 3", 2, "P7")
        assert store.count("measurements") == 1


def test_d611_an_unknown_sex_is_not_known(folder):
    with load(folder(patients="patient_id,birth_date,sex\nP1,2010,w\nP2,2010,F\n"), PROTOCOL) as store:
        assert only(store.problems, "D611", WARNING) == ("patients.csv", "line 2", 1, "w")
        assert [each.sex for each in store.patients()] == [None, "female"]


# ---------------------------------------------------------------- findings, events


def test_d609_values_outside_the_list_are_counted_per_term_and_value(folder):
    rows = (
        "1,P1,NYHA class,2020-01-01,V\n2,P1,NYHA class,2020-01-01,V\n3,P1,nyha CLASS,2020-01-01,iii\n"
        "4,P1,NYHA class,2020-01-01,\n"
    )
    with load(folder(findings=FINDINGS + rows), PROTOCOL) as store:
        assert only(store.problems, "D609", WARNING) == ("findings.csv", "line 2", 2, "V")
        assert only(store.problems, "D609", NOTE) == ("findings.csv", "line 5", 1, "")
        assert [each.value for each in store.patient("P1").findings] == ["V", "V", "III", None]


def test_d609_holds_for_attributes(folder):
    rows = (
        "1,P1,reinduction,2020,,SD,true\n2,P1,reinduction,2020,,No Response,N\n"
        "3,P1,marrow relapse,2020,,SD,\n"
    )
    with load(folder(events=EVENTS + rows), PROTOCOL) as store:
        assert only(store.problems, "D609", WARNING) == ("events.csv", "line 2", 1, "SD")
        assert [dict(each.attributes) for each in store.patient("P1").events] == [
            {"response": "SD", "completed": "yes"},
            {"response": "no response", "completed": "no"},
            {"response": "SD"},
        ]


def test_d607_an_attribute_that_is_no_number_is_not_used(folder):
    heading = "id,patient_id,term,start_date,end_date,response,completed,dose,cycles\n"
    rows = "1,P1,prednisone,2020,,,,<20,\n2,P1,prednisone,2020,,,,20 mg,\n3,P1,prednisone,2020,,,,7.50,NA\n"
    with load(folder(events=heading + rows), WITH_NUMBERS) as store:
        assert only(store.problems, "D607", WARNING) == ("events.csv", "line 2", 2, "<20")
        (found,) = [each for each in store.problems if each.code == "D607"]
        assert found.message == 'events.dose: "<20" is not a number, so it cannot be used'
        assert "in the unit that the term declares" in found.help
        assert [dict(each.attributes) for each in store.patient("P1").events] == [
            {},
            {},
            {"dose": Decimal("7.5")},
        ]


def test_d614_an_end_before_the_start_leaves_both_unknown(folder):
    rows = "1,P1,reinduction,2020-06,2020-05-31,,\n2,P1,reinduction,2020-06,2020-06-01,,\n"
    with load(folder(events=EVENTS + rows), PROTOCOL) as store:
        assert only(store.problems, "D614", WARNING) == ("events.csv", "line 2", 1, "2020-06 and 2020-05-31")
        wrong, right = store.patient("P1").events
        assert (wrong.start, wrong.end) == (None, UNKNOWN_DATE)
        assert str(right.end) == "2020-06-01"


def test_d602_an_unreadable_end_is_an_end_all_the_same(folder):
    rows = (
        "1,P1,reinduction,2020,spring,,\n2,P1,reinduction,2020,,,\n3,P1,reinduction,2020,unknown,,\n"
        "4,P1,reinduction,2020,NA,,\n"
    )
    with load(folder(events=EVENTS + rows), PROTOCOL) as store:
        assert only(store.problems, "D602", WARNING) == ("events.csv", "line 2", 1, "spring")
        assert [each.end for each in store.patient("P1").events] == [UNKNOWN_DATE, None, UNKNOWN_DATE, None]


def test_d626_a_certainty_in_other_words_is_none(folder):
    words = ("", "Confirmed", "suspected", "provisional", "maybe", "N/A")
    rows = "".join(f"{n},P1,reinduction,2020,{word}\n" for n, word in enumerate(words, start=1))
    with load(folder(events="id,patient_id,term,start_date,certainty\n" + rows), PROTOCOL) as store:
        assert only(store.problems, "D626", WARNING) == ("events.csv", "line 6", 1, "maybe")
        certain = [each.certain for each in store.patient("P1").events]
        assert certain == [True, True, False, False, False, True]


# ---------------------------------------------------------------- anchors, attestations, waivers


def test_d615_unknown_anchors(found_in):
    text = "patient_id,anchor,date\nP1,enrolment,2020-05-01\nP2,enrolment,2020-05-01\nP1,DAY_1,2020-05-01\n"
    problems = found_in(anchors=text)
    assert only(problems, "D615", WARNING) == ("anchors.csv", "line 2", 2, "enrolment")
    (found,) = [each for each in problems if each.code == "D615"]
    assert found.help == 'Did you mean "enrollment"?'


def test_d616_unknown_criteria(folder):
    rows = "1,P1,61,yes,Dr A,2020-01-01,\n2,P1,2,yes,Dr A,2020-01-01,\n3,P1,1,yes,Dr A,2020-01-01,\n"
    with load(folder(attestations=ATTESTATIONS + rows), PROTOCOL) as store:
        assert only(store.problems, "D616", WARNING) == ("attestations.csv", "line 2", 1, "61")
        assert only(store.problems, "D616", NOTE) == ("attestations.csv", "line 4", 1, "1")
        assert [each.criterion for each in store.patient("P1").attestations] == ["2", "1"]


def test_answers_to_other_protocols_are_passed_over(folder):
    text = (
        "id,patient_id,protocol,criterion,answer,attested_by,date\n"
        "1,P1,OTHER,2,no,Dr A,2020-01-01\n2,P1,OTHER,77,no,Dr A,2020-01-01\n"
        "3,P1,test-1,2,yes,Dr A,2020-01-01\n4,P1,STU 1,2,yes,Dr A,2020-01-01\n5,P1,,2,yes,Dr A,2020-01-01\n"
    )
    with load(folder(attestations=text), PROTOCOL) as store:
        assert not [each for each in store.problems if each.code == "D616"]
        assert [each.id for each in store.patient("P1").attestations] == [3, 4, 5]
        protocols = store.connection.execute("SELECT DISTINCT protocol FROM attestations").fetchall()
        assert protocols == [(None,)]


def test_answers_that_do_not_count_say_why(folder):
    rows = "1,P1,2,perhaps,Dr A,2020-01-01,\n2,P1,2,yes,,2020-01-01,\n3,P1,2,yes,Dr A,,\n"
    with load(folder(attestations=ATTESTATIONS + rows), PROTOCOL) as store:
        assert only(store.problems, "D609", WARNING) == ("attestations.csv", "line 2", 1, "perhaps")
        assert only(store.problems, "D609", NOTE) == ("attestations.csv", "line 3", 1, "")
        assert only(store.problems, "D602", NOTE) == ("attestations.csv", "line 4", 1, "")


def test_an_answer_of_unknown_validity_holds_on_its_own_day(folder):
    rows = (
        "1,P1,2,yes,Dr A,2020-01-01,soon\n2,P1,2,yes,Dr A,2020-01-02,2021\n3,P1,2,yes,Dr A,2020-01-03,\n"
        "4,P1,2,yes,Dr A,2020-01-04,unknown\n"
    )
    with load(folder(attestations=ATTESTATIONS + rows), PROTOCOL) as store:
        assert only(store.problems, "D602", WARNING) == ("attestations.csv", "line 2", 1, "soon")
        assert only(store.problems, "D610", WARNING) == ("attestations.csv", "line 3", 1, "2021")
        until = [each.valid_until for each in store.patient("P1").attestations]
        assert until == [date(2020, 1, 1), date(2020, 1, 2), None, None]


def test_waivers_are_carried(folder):
    text = 'patient_id,criterion,waived_by,date,reason\nP1,2,Dr B,2020-01-01,"few, and old"\nP1,9,,,\n'
    with load(folder(waivers=text), PROTOCOL) as store:
        assert only(store.problems, "D616", WARNING) == ("waivers.csv", "line 3", 1, "9")
        (waiver,) = store.patient("P1").waivers
        assert (waiver.criterion, waiver.by, waiver.day, waiver.reason) == (
            "2",
            "Dr B",
            date(2020, 1, 1),
            "few, and old",
        )


def test_all_errors_of_all_tables_are_told_at_once(folder):
    found = errors_of(
        folder,
        measurements="id,patient_id\n1,P1\n",
        findings=FINDINGS + "x,P1,NYHA class,2020-01-01,I\n",
        events=EVENTS + "1,P1,marrow relapse,2020,,,\n1,P1,marrow relapse,2020,,,\n",
    )
    assert [(each.code, each.table) for each in found] == [
        ("D605", "measurements"),
        ("D613", "findings"),
        ("D604", "events"),
    ]


def test_patients_in_error_do_not_make_strangers_of_everybody(folder):
    with pytest.raises(DataError) as caught:
        load(
            folder(
                patients=PATIENTS + "P1,2010,\n", measurements=MEASUREMENTS + "1,P1,ALT,2020-01-01,1,,U/L,,\n"
            ),
            PROTOCOL,
        )
    assert [each.code for each in caught.value.problems if each.severity is not NOTE] == ["D604"]
