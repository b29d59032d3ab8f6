"""Examples in the model, and what is reported of them."""

from datetime import date
from decimal import Decimal

import pytest
from checked_texts import HEADER, SECTION, problems, protocol_of

from critlang import model as m
from critlang.dates import DateRange, parse_partial
from critlang.facts import Attestation, Event, Finding, Measurement, Patient

CRITERIA = f"""{HEADER}{SECTION}1 "x"
  ALT <= 135 U/L during screening
  and if dose expansion: age >= 18 years
2 "y"
  any of
    a "z"
      attested
    b "zz"
      biopsy
"""


def with_example(facts, verdict="ineligible because of 1"):
    """A protocol with one example."""
    return f'{CRITERIA}\nexample "somebody" is {verdict}\n{facts}\n'


def example_of(facts, verdict="ineligible because of 1"):
    return protocol_of(with_example(facts, verdict)).examples[0]


def patient_of(facts):
    return example_of(facts).patient


def days(text):
    return parse_partial(text)


# ---------------------------------------------------------------- facts


def test_a_patient():
    assert patient_of("""\
  born 2010-05
  sex female
  enrollment on 2020-05-31
  day 1 on 2020-06-01
""") == Patient(
        id="somebody",
        birth=DateRange(date(2010, 5, 1), date(2010, 5, 31)),
        sex="female",
        anchors={"enrollment": date(2020, 5, 31), "day 1": date(2020, 6, 1)},
    )


def test_results():
    found = patient_of("""\
  SGPT 40 U/L on 2020-05-31
  ALT <= 40.5 IU/L on 2020-05-31 08:30 with range 7 to 56
  ALT 40 U/L on an unknown date
  ALT 40 U/L on 2020-05-31 with range up to 56
  Karnofsky 80 on 2020-05-31
  Karnofsky 80 % on 2020-05-31
  INR 1.1 on 2020-05-31
  life expectancy 3 weeks on 2020-05-31
""")
    day = date(2020, 5, 31)
    assert found.measurements == (
        Measurement(id=1, term="ALT", day=day, value=Decimal(40), unit="U/L"),
        Measurement(
            id=2,
            term="ALT",
            day=day,
            second=30_600,
            comparator="<=",
            value=Decimal("40.5"),
            unit="IU/L",
            low=Decimal(7),
            high=Decimal(56),
        ),
        Measurement(id=3, term="ALT", day=None, value=Decimal(40), unit="U/L"),
        Measurement(id=4, term="ALT", day=day, value=Decimal(40), unit="U/L", high=Decimal(56)),
        Measurement(id=5, term="Karnofsky", day=day, value=Decimal(80), unit=None),
        Measurement(id=6, term="Karnofsky", day=day, value=Decimal(80), unit="%"),
        Measurement(id=7, term="INR", day=day, value=Decimal("1.1"), unit="{INR}"),
        Measurement(id=8, term="life expectancy", day=day, value=Decimal(3), unit="weeks"),
    )


def test_findings():
    found = patient_of("""\
  NYHA class is iii on 2020-05-31
  pregnancy test is 'not done' on an unknown date
""")
    assert found.findings == (
        Finding(id=1, term="NYHA class", day=date(2020, 5, 31), value="III"),
        Finding(id=2, term="pregnancy test", day=None, value="not done"),
    )


def test_events():
    found = patient_of("""\
  relapse on 2019-03
  biopsy on an unknown date
  induction from 2019-01-01 to 2019-02-10 where completed and response is pr
  induction from 2019 where not completed
  HIV infection from 2001
""")
    assert found.events == (
        Event(id=1, term="relapse", start=days("2019-03")),
        Event(id=2, term="biopsy"),
        Event(
            id=3,
            term="induction",
            start=days("2019-01-01"),
            end=days("2019-02-10"),
            attributes={"completed": "yes", "response": "PR"},
        ),
        Event(id=4, term="induction", start=days("2019"), attributes={"completed": "no"}),
        Event(id=5, term="HIV infection", start=days("2001")),
    )


def test_answers():
    found = patient_of("""\
  criterion 2.a attested yes on 2020-05-31 by "Dr. A" until 2020-07-01
  criterion 2.A attested no
""")
    assert found.attestations == (
        Attestation(
            id=1,
            criterion="2.a",
            answer=True,
            by="Dr. A",
            day=date(2020, 5, 31),
            valid_until=date(2020, 7, 1),
        ),
        Attestation(id=2, criterion="2.a", answer=False, by=None, day=None),
    )


def test_parameters_of_an_example():
    assert example_of("  Dose Expansion is yes").parameters == (("dose expansion", True),)
    assert example_of("  dose expansion is no").parameters == (("dose expansion", False),)


@pytest.mark.parametrize(
    ("words", "verdict", "because"),
    [
        ("eligible", "eligible", ()),
        ("ineligible", "ineligible", ()),
        ("ineligible because 2.a", "ineligible", ("2.a",)),
        ("undetermined because of 1, 2.B", "undetermined", ("1", "2.b")),
    ],
)
def test_what_is_expected(words, verdict, because):
    found = example_of("  born 2010-05-31", words)
    assert (found.title, found.verdict, found.because) == ("somebody", verdict, because)


def test_the_place_of_an_example_is_its_title():
    text = with_example("  born 2010-05-31")
    span = protocol_of(text).examples[0].span
    assert text[span.start : span.end] == '"somebody"'


# ---------------------------------------------------------------- mistakes

MISTAKES = [
    ("  haemoglobn 12 g/dL on 2020-05-31", "E507", "haemoglobn"),
    ("  ALT on 2020-05-31", "E507", "ALT"),
    ("  ALT is high on 2020-05-31", "E507", "ALT"),
    ("  relapse 5 U/L on 2020-05-31", "E507", "relapse"),
    ("  NYHA class on 2020-05-31", "E507", "NYHA class"),
    ("  ALT 1234567890 U/L on 2020-05-31", "E507", "1234567890 U/L"),
    ("  ALT 1.1234567 U/L on 2020-05-31", "E507", "1.1234567 U/L"),
    ("  enrollment on an unknown date", "E507", "enrollment on an unknown date"),
    ("  enrollment from 2020-05-31", "E507", "enrollment from 2020-05-31"),
    ("  criterion 1 attested yes", "E507", "1"),
    ("  criterion 7 attested yes", "E206", "7"),
    ("  ALT 5 U/L on 2020-05-31 with range 2 to 9 mg/dL", "E302", "9 mg/dL"),
    ("  NYHA class is V on 2020-05-31", "E203", "V"),
    ("  dose expansion is V", "E203", "V"),
    ("  induction on 2020 where finished", "E202", "finished"),
    ("  induction on 2020 where response is complete", "E203", "response"),
    ("  ALT 40 mg/dL on 2020-05-31", "E302", "40 mg/dL"),
    ("  ALT 40 foo/L on 2020-05-31", "E303", "40 foo/L"),
    ("  ALT 40 on 2020-05-31", "E305", "40"),
    ("  ALT 40 U/L on 2020-05-31 with range 56 to 7", "E308", "ALT 40 U/L on 2020-05-31 with range 56 to 7"),
    ("  relapse from 2020-05-31 to 2020-05-01", "E401", "relapse from 2020-05-31 to 2020-05-01"),
    ("  ALT 40 U/L on 2020-05", "E404", "ALT 40 U/L on 2020-05"),
    ("  enrollment on 2020-05", "E404", "enrollment on 2020-05"),
    ("  born 2020-02-30", "E404", "2020-02-30"),
    ("  born 2010\n  born 2011", "E207", "born 2011"),
    ("  sex male\n  sex female", "E207", "sex female"),
    ("  enrollment on 2020-05-31\n  enrollment on 2020-05-30", "E207", "enrollment on 2020-05-30"),
    ("  dose expansion is yes\n  dose expansion is no", "E207", "dose expansion is no"),
]


@pytest.mark.parametrize(("facts", "code", "underlined"), MISTAKES, ids=[each[0] for each in MISTAKES])
def test_one_mistake_is_reported_once(facts, code, underlined):
    assert problems(with_example(facts)) == [(code, underlined)]


@pytest.mark.parametrize(
    ("verdict", "code", "underlined"),
    [
        ("ineligible because of 3", "E206", "3"),
        ("ineligible because of 2.c", "E206", "2.c"),
        ("eligible because of 1", "E507", "1"),
        ("undetermined", "W508", '"somebody"'),
    ],
)
def test_reasons(verdict, code, underlined):
    assert problems(with_example("  born 2010-05-31", verdict)) == [(code, underlined)]


LETTERED = f"""{HEADER}{SECTION}a "x"
  b "y"
    biopsy
exclusion criteria
a "z"
  attested
"""


def test_criteria_with_letters_can_be_named():
    text = (
        LETTERED
        + """
example "somebody" is ineligible because of a, a.b, Ea
  born 2010
  enrollment on 2020-05-31
  criterion Ea attested yes on 2020-05-31 by "somebody"
"""
    )
    (found,) = protocol_of(text).examples
    assert found.because == ("a", "a.b", "Ea")
    assert [each.criterion for each in found.patient.attestations] == ["Ea"]


def test_a_letter_that_no_criterion_has():
    assert problems(LETTERED + 'example "somebody" is ineligible because of b\n') == [("E206", "b")]


def test_two_examples_of_one_title():
    text = with_example("  born 2010") + '\nexample "somebody" is ineligible because of 1\n  born 2011\n'
    assert problems(text) == [("E207", '"somebody"')]


def test_examples_are_read_even_where_a_criterion_is_wrong():
    text = with_example("  haemoglobn 12 g/dL on 2020-05-31", "ineligible because of 2.b")
    text = text.replace("      biopsy", "      biopsi")
    assert problems(text) == [("E201", "biopsi"), ("E507", "haemoglobn")]


def test_numbers_are_not_missed_where_a_criterion_could_not_be_read():
    text = with_example("  criterion 2.a attested yes", "ineligible because of 1").replace('2 "y"', '2 "y" ;')
    assert [each[0] for each in problems(text)] == ["E104"]


def test_a_fact_that_could_not_be_read_is_not_judged():
    assert problems(with_example("  ALT 40 % ; on 2020-05-31")) == [("E104", ";")]
    assert problems(with_example("  ALT 40 U/L on 2020-05-1")) == [("E404", "2020-05-1")]


def test_a_unit_that_data_do_not_name_so_becomes_its_code():
    assert patient_of("  platelets 100 x 10^9 / L on 2020-05-31").measurements[0].unit in (
        "x 10^9/L",
        "10*9/L",
    )


def test_an_example_without_facts():
    text = f'{CRITERIA}\nexample "somebody" is undetermined because of 1\n'
    assert protocol_of(text).examples == (
        m.Example("somebody", "undetermined", ("1",), Patient(id="somebody")),
    )
