"""Claims about repeated results, in the model, and what is reported of them."""

import pytest
from checked_texts import DAY_1, HEADER, SECTION, checked, day, errors_of, lowered

from critlang import model as m
from critlang.dates import Offset
from critlang.record import replace

CELLS = "term mean corpuscular volume: measurement in fL\nterm corpuscular volume: measurement in fL\n"


def formula_of(text, terms=CELLS):
    protocol, found = checked(f'{HEADER}{terms}{SECTION}1 "words"\n  {text}\n')
    assert [each for each in found if not each.code.startswith("W5")] == []
    return protocol.criteria[0].formula


# ---------------------------------------------------------------- means


def test_a_mean_is_worked_out_from_the_rows_of_its_window():
    atom = lowered("mean ALT <= 135 U/L before day 1")
    assert isinstance(atom, m.DerivedAtom)
    source = atom.value.expression.source
    assert (source.rows.term.name, source.rows.window.text, source.latest) == ("ALT", "before day 1", None)
    assert atom.value.term.name == "mean ALT"


def test_a_mean_of_the_latest():
    source = lowered("mean of the last 3 ALT <= 135 U/L").value.expression.source
    assert source.latest == 3


def test_a_name_that_begins_with_mean_is_that_name():
    assert isinstance(formula_of("mean corpuscular volume <= 100 fL"), m.PickAtom)
    assert isinstance(formula_of("any mean corpuscular volume <= 100 fL"), m.QuantifiedAtom)
    assert isinstance(formula_of("all of mean corpuscular volume, corpuscular volume <= 100 fL"), m.All)
    mean = formula_of("mean mean corpuscular volume <= 100 fL")
    assert mean.value.expression.source.rows.term.name == "mean corpuscular volume"


def test_a_mean_in_a_formula():
    terms = CELLS + (
        "term ratio: derived in 1\n"
        "  is mean of latest 2 corpuscular volume in fL / mean corpuscular volume in fL\n"
    )
    quotient = formula_of("ratio <= 1", terms).value.expression
    assert quotient.left.source.latest == 2
    assert isinstance(quotient.right.source, m.Pick)


@pytest.mark.parametrize(
    ("text", "code", "words", "label"),
    [
        ("mean ALT <= 3 x ULN", "E307", "<= 3 x ULN", "not said of a mean"),
        ("mean ALT is normal", "E307", "is normal", "not said of a mean"),
        ("mean of latest 1 ALT <= 30 U/L", "E309", "mean of latest 1", "not several"),
        ("mean of latest 2.5 ALT <= 30 U/L", "E309", "mean of latest 2.5", "not several"),
        ("mean NYHA class is II", "E301", "mean", "a finding has no mean"),
        ("mean ALT", "E301", "ALT", "incomplete"),
        ("mean relapse", "E301", "mean", "not a number of events"),
    ],
)
def test_what_has_no_mean(text, code, words, label):
    source = f'{HEADER}{SECTION}1 "words"\n  {text}\n'
    errors = [each for each in checked(source)[1] if each.code.startswith("E")]
    assert [(each.code, source[each.span.start : each.span.end], each.primary.text) for each in errors] == [
        (code, words, label)
    ]


# ---------------------------------------------------------------- so many of the latest


@pytest.mark.parametrize(
    ("words", "needed"),
    [("all of latest 3", 3), ("any of the last 3", 1), ("at least 2 of the most recent 3", 2)],
)
def test_so_many_of_the_latest(words, needed):
    atom = lowered(f"{words} ALT <= 135 U/L")
    assert (atom.feature.among, atom.comparison, atom.count) == (m.LatestOf(3), m.Comparison.AT_LEAST, needed)


def test_none_of_the_latest_is_not_any_of_them():
    some = lowered("any of latest 2 ALT > 135 U/L")
    assert lowered("none of latest 2 ALT > 135 U/L") == m.Not(some)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("at least 4 of latest 3 ALT > 40 U/L", ("E309", "at least 4 of latest 3")),
        ("at least 0 of latest 3 ALT > 40 U/L", ("E309", "at least 0 of latest 3")),
        ("all of latest 1 ALT > 40 U/L", ("E309", "all of latest 1")),
        ("at least 2 of latest 3 ALT", ("E301", "ALT")),
        ("at least 2 of latest 3 relapse", ("E301", "at least 2 of latest 3")),
        ("any of latest 3 relapse", ("E301", "any of latest 3")),
    ],
)
def test_what_is_wrong_with_so_many_of_the_latest(text, found):
    assert errors_of(text) == [found]


# ---------------------------------------------------------------- some time apart


@pytest.mark.parametrize(
    ("words", "distance"),
    [
        ("at least 7 days apart", Offset(days=7)),
        ("at least 2 months apart", Offset(months=2)),
        ("at least 48 hours apart", Offset(days=2)),
        ("on 2 different days", Offset(days=1)),
    ],
)
def test_two_some_time_apart(words, distance):
    plain = lowered("at least 2 ALT > 135 U/L before day 1")
    for text in (f"{words} before day 1", f"before day 1 {words}"):
        atom = lowered(f"at least 2 ALT > 135 U/L {text}")
        assert atom == replace(plain, feature=replace(plain.feature, among=m.FarApart(distance)))
        assert atom.feature.among.text == words
    events = lowered("at least 2 biopsies before day 1")
    apart = replace(events.feature, apart=m.FarApart(distance))
    assert lowered(f"at least 2 biopsies before day 1 {words}") == replace(events, feature=apart)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("at least 3 ALT > 4 U/L at least 7 days apart", ("E301", "at least 7 days apart")),
        ("any ALT > 4 U/L on 2 different days", ("E301", "on 2 different days")),
        ("ALT > 4 U/L at least 7 days apart", ("E301", "at least 7 days apart")),
        ("any biopsy at least 7 days apart", ("E301", "at least 7 days apart")),
        ("HIV infection is present at least 7 days apart", ("E301", "at least 7 days apart")),
        ("none of ALT, bilirubin > ULN at least 7 days apart", ("E301", "at least 7 days apart")),
        ("attested at least 7 days apart", ("E301", "at least 7 days apart")),
        ("age >= 18 years at least 7 days apart", ("E301", "at least 7 days apart")),
        ("at least 2 biopsies at least 36 hours apart", ("E405", "36 hours")),
        ("at least 2 biopsies at least 1440 minutes apart", ("E405", "1440 minutes")),
        ("at least 2 biopsies at least 0 days apart", ("E309", "at least 0 days apart")),
        ("at least 2 biopsies on 3 different days", ("E309", "on 3 different days")),
    ],
)
def test_what_is_wrong_with_a_distance(text, found):
    assert errors_of(text)[0] == found


# ---------------------------------------------------------------- in a row


def test_consecutive_results():
    for word in ("consecutive", "successive"):
        atom = lowered(f"at least 2 {word} ALT > 135 U/L during screening")
        assert (atom.comparison, atom.count, atom.feature.among) == (
            m.Comparison.AT_LEAST,
            2,
            m.Consecutive(),
        )


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("at least 1 consecutive ALT > 135 U/L", "E309", "at least 1 consecutive"),
        ("at most 2 consecutive ALT > 135 U/L", "E309", "at most 2 consecutive"),
        ("exactly 2 consecutive ALT > 135 U/L", "E309", "exactly 2 consecutive"),
        ("at least 2 consecutive ALT", "E309", "at least 2 consecutive"),
        ("at least 2 consecutive ALT > 135 U/L at least 7 days apart", "E309", "at least 2 consecutive"),
        ("at least 2 consecutive relapses", "E301", "at least 2 consecutive"),
        ("any 2 consecutive ALT > 135 U/L", "E101", "2"),
    ],
)
def test_what_is_not_in_a_row(text, code, words):
    source = f'{HEADER}{SECTION}1 "words"\n  {text}\n'
    errors = [each for each in checked(source)[1] if each.code.startswith("E")]
    assert [(each.code, source[each.span.start : each.span.end]) for each in errors] == [(code, words)]


# ---------------------------------------------------------------- nearest


def test_the_nearest_result():
    for word in ("nearest", "closest", "the closest"):
        pick = lowered(f"{word} ALT <= 135 U/L within 14 days of day 1").feature
        assert (pick.which, pick.to) == (m.Which.NEAREST, day(DAY_1))
        assert pick.rows == lowered("ALT <= 135 U/L within 14 days of day 1").feature.rows


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nearest ALT <= 135 U/L", "nearest"),
        ("nearest ALT <= 135 U/L within 14 days", "nearest"),
        ("nearest ALT <= 135 U/L within 14 days before day 1", "nearest"),
        ("nearest ALT <= 135 U/L before day 1", "nearest"),
        ("nearest ALT <= 135 U/L during screening", "nearest"),
        ("nearest ALT <= 135 U/L within 14 days of first relapse", "first relapse"),
        ("nearest relapse within 14 days of day 1", "nearest"),
    ],
)
def test_what_is_nearest_to_nothing(text, words):
    source = f'{HEADER}{SECTION}1 "words"\n  {text}\n'
    errors = [each for each in checked(source)[1] if each.code.startswith("E")]
    assert [(each.code, source[each.span.start : each.span.end]) for each in errors] == [("E301", words)]
