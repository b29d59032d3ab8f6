"""Suggestions: which name was probably meant."""

import itertools

import pytest

from critlang.diagnostics import closest, did_you_mean

TERMS = (
    "hemoglobin",
    "total bilirubin",
    "direct bilirubin",
    "creatinine",
    "creatinine clearance",
    "ALT",
    "AST",
    "ALP",
    "B-precursor ALL",
    "marrow relapse",
    "platelets",
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("haemoglobn", "hemoglobin"),
        ("Hemoglobin", "hemoglobin"),
        ("haemoglobin", "hemoglobin"),
        ("plaetlets", "platelets"),
        ("platlets", "platelets"),
        ("b precursor all", "B-precursor ALL"),
        ("bprecursor ALL", "B-precursor ALL"),
        ("bilirubin, total", "total bilirubin"),
        ("marrowrelapse", "marrow relapse"),
        ("creat", "creatinine"),
        ("creatinine clearence", "creatinine clearance"),
    ],
)
def test_the_likely_name_comes_first(written, meant):
    assert closest(written, TERMS)[0] == meant


def test_a_word_of_longer_names_finds_them_all():
    assert closest("bilirubin", TERMS) == ("total bilirubin", "direct bilirubin")


def test_a_name_longer_than_the_known_one_finds_it():
    assert closest("serum creatinine", TERMS) == ("creatinine",)


@pytest.mark.parametrize("written", ["potassium", "x", "", "zz", "HIV infection"])
def test_what_resembles_nothing_gets_no_suggestion(written):
    assert closest(written, TERMS) == ()
    assert did_you_mean(written, TERMS) is None


def test_short_names_may_differ_by_one_letter_only():
    assert closest("ALB", TERMS) == ("ALP", "ALT")
    assert closest("XYT", TERMS) == ()


def test_the_word_itself_is_no_suggestion():
    assert "ALT" not in closest("ALT", TERMS)
    assert closest("alt", TERMS)[0] == "ALT"


def test_at_most_so_many_as_asked_for():
    assert len(closest("creatinine clearances", TERMS, limit=1)) == 1


def test_the_order_of_the_candidates_does_not_matter():
    some = ("ALT", "AST", "ALP", "alt")
    assert {closest("ALB", order) for order in itertools.permutations(some)} == {closest("ALB", some)}


def test_a_candidate_given_twice_is_offered_once():
    assert closest("hemoglobn", ["hemoglobin", "hemoglobin"]) == ("hemoglobin",)


def test_the_question():
    assert did_you_mean("haemoglobn", TERMS) == 'Did you mean "hemoglobin"?'
    assert did_you_mean("bilirubin", TERMS) == 'Did you mean "total bilirubin" or "direct bilirubin"?'
    assert did_you_mean("ALX", ["ALT", "ALP", "ALB"]) == 'Did you mean "ALB", "ALP" or "ALT"?'


def test_a_long_word_against_many_names_is_quick():
    assert closest("a" * 5000, [f"{'b' * 4990}{number}" for number in range(300)]) == ()
