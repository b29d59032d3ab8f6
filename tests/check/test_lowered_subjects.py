"""What a claim is about, in the model: several terms at once."""

from checked_texts import checked, errors_of, events, latest, lowered, multiple, one_criterion, warnings_of

from critlang import model as m
from critlang.wording import formula_text

# ---------------------------------------------------------------- several terms


def high(name):
    return latest(name, multiple(">", "2.5", "ULN"))


def test_any_and_all_of_several_terms():
    assert lowered("any of ALT, bilirubin > 2.5 x ULN") == m.Any((high("ALT"), high("bilirubin")))
    assert lowered("all of ALT, bilirubin > 2.5 x ULN") == m.All((high("ALT"), high("bilirubin")))


def test_none_of_several_results_is_not_each_of_them():
    assert lowered("none of ALT, bilirubin > 2.5 x ULN") == m.All(
        (m.Not(high("ALT")), m.Not(high("bilirubin")))
    )


def test_none_of_several_events_is_no_for_each_of_them():
    assert lowered("none of biopsy, relapse") == m.All((m.Not(events("biopsy")), m.Not(events("relapse"))))
    assert lowered("any of biopsies, relapses") == m.Any((events("biopsy"), events("relapse")))


def test_at_least_some_of_several_terms():
    parts = (high("ALT"), high("bilirubin"), high("albumin"))
    assert lowered("at least 2 of ALT, bilirubin, albumin > 2.5 x ULN") == m.AtLeast(2, parts)


def test_the_window_and_the_filter_hold_for_each():
    several = "any of induction, consolidation before day 1 where completed"
    each = "(any {} before day 1 where completed)"
    course = "term consolidation: treatment\n  completed yes/no"
    assert lowered(several, course) == lowered(
        f"{each.format('induction')} or {each.format('consolidation')}", course
    )


def test_a_list_of_conditions_that_are_present():
    more = "term hepatitis B: condition"
    two = lowered("HIV infection is present and hepatitis B is present", more)
    assert lowered("all of HIV infection, hepatitis B is present", more) == two
    assert lowered("none of HIV infection, hepatitis B is present", more) == m.All(
        tuple(m.Not(each) for each in two.parts)
    )


def test_a_list_of_definitions():
    defined = "define fit: ALT <= 5 U/L\ndefine ready: biopsy"
    assert lowered("all of fit, ready", defined) == lowered("fit and ready", defined)
    assert lowered("none of fit, ready", defined) == lowered("not fit and not ready", defined)


def test_a_list_of_terms_before_a_list_of_parts():
    text = "any of ALT, bilirubin > 2.5 x ULN\nand any of\n  - biopsy\n  - relapse"
    found = lowered(text)
    assert isinstance(found, m.All)
    assert found.parts[0] == lowered("any of ALT, bilirubin > 2.5 x ULN")
    assert isinstance(found.parts[1], m.Any)
    assert all(isinstance(each, m.Part) for each in found.parts[1].parts)


def test_each_claim_of_a_list_is_worded_by_itself():
    assert (
        formula_text(lowered("none of biopsies, relapse within 3 weeks before day 1"))
        == "no biopsies within 3 weeks before day 1 and no relapse within 3 weeks before day 1"
    )
    assert (
        formula_text(lowered("at least 1 of ALT, albumin > ULN during screening"))
        == "at least 1 of ALT > ULN during screening and albumin > ULN during screening"
    )


def test_one_mistake_in_what_is_said_of_several_is_one_error():
    assert errors_of("all of ALT, bilirubin <= 5 before enrolment") == [("E305", "5"), ("E204", "enrolment")]
    assert errors_of("any of ALT, biopsi > 5 U/L") == [("E201", "biopsi")]


def test_an_unknown_day_behind_several_terms_stands_in_one_place():
    _, found = checked(one_criterion("none of biopsy, relapse before enrolment"))
    assert [each.notes for each in found if each.code == "E204"] == [()]


def test_a_number_that_the_list_cannot_reach():
    assert errors_of("at least 3 of ALT, bilirubin > ULN") == [("E309", "at least 3 of ALT, bilirubin > ULN")]
    assert errors_of("at least 0 of ALT, bilirubin > ULN") == [("E309", "at least 0 of ALT, bilirubin > ULN")]


def test_a_term_that_stands_twice_in_a_list():
    assert warnings_of("all of ALT, SGPT > ULN") == [("W509", "SGPT")]


def test_only_names_stand_in_a_list():
    assert errors_of("any of ALT, bilirubin, or albumin > ULN") == [("E101", "or")]
    assert errors_of("any of ALT, any bilirubin > ULN") == [("E101", "any")]
