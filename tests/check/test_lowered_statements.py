"""Statements, lists, definitions and numbers in the model."""

import pytest
from checked_texts import (
    HEADER,
    SECTION,
    criterion_of,
    events,
    latest,
    lowered,
    one_criterion,
    protocol_of,
    value,
)

from critlang import model as m

A, B, C = events("biopsy"), events("relapse"), latest("ALT", value("<=", 5))
NAMES = "biopsy", "relapse", "ALT <= 5 U/L"


def test_and_or_not():
    assert lowered("biopsy and relapse and ALT <= 5 U/L") == m.All((A, B, C))
    assert lowered("biopsy or relapse or ALT <= 5 U/L") == m.Any((A, B, C))
    assert lowered("not biopsy and relapse") == m.All((m.Not(A), B))
    assert lowered("not (biopsy and relapse)") == m.Not(m.All((A, B)))


def test_brackets_say_what_belongs_together():
    assert lowered("biopsy and (relapse or ALT <= 5 U/L)") == m.All((A, m.Any((B, C))))
    assert lowered("(biopsy)") == A


def test_a_statement_goes_on_over_several_lines():
    assert lowered("biopsy\n# a remark\nand relapse\nand ALT <= 5 U/L") == m.All((A, B, C))


def test_unless_is_if_not():
    formula = lowered("ALT <= 5 U/L unless biopsy")
    assert formula == m.If(m.Not(A), C, None)
    assert formula.text == "unless biopsy"
    assert lowered("biopsy or relapse unless ALT <= 5 U/L") == m.If(m.Not(C), m.Any((A, B)), None)


@pytest.mark.parametrize("joint", [":", " then"])
def test_if(joint):
    formula = lowered(f"if biopsy{joint} ALT <= 5 U/L")
    assert formula == m.If(A, C, None)
    assert formula.text == "if biopsy"


def test_if_then_else():
    assert lowered("if biopsy\n  then ALT <= 5 U/L\n  else relapse") == m.If(A, C, B)


def test_all_that_follows_belongs_to_if():
    assert lowered("relapse and if biopsy: ALT <= 5 U/L and relapse") == m.All(
        (B, m.If(A, m.All((C, B)), None))
    )
    assert lowered("(if biopsy: ALT <= 5 U/L) and relapse") == m.All((m.If(A, C, None), B))


def test_if_inside_else():
    assert lowered("if biopsy then relapse else if relapse then biopsy else ALT <= 5 U/L") == m.If(
        A, B, m.If(B, A, C)
    )


# ---------------------------------------------------------------- lists


def listing(combinator):
    """A criterion with three parts."""
    return criterion_of(f"""
        {combinator}
          a "first words"
            biopsy
          b "second words"
            relapse
          - "third words"
            assumption "a note"
            ALT <= 5 U/L
    """)


@pytest.mark.parametrize(
    ("words", "combined"),
    [
        ("all of", m.All),
        ("any of", m.Any),
        ("at least 2 of", lambda parts: m.AtLeast(2, parts)),
        ("none of", lambda parts: m.Not(m.Any(parts))),
    ],
)
def test_a_list_of_parts(words, combined):
    criterion = listing(words)
    assert criterion.formula == combined(tuple(m.Part(each) for each in criterion.parts))
    assert [each.formula for each in criterion.parts] == [A, B, C]
    assert [each.path for each in criterion.parts] == ["1.a", "1.b", "1.3"]
    assert [each.number for each in criterion.parts] == ["a", "b", "-"]
    assert [each.quote for each in criterion.parts] == ["first words", "second words", "third words"]
    assert [each.assumptions for each in criterion.parts] == [(), (), ("a note",)]


def test_parts_without_a_word_above_them_are_all_asked():
    criterion = criterion_of('a "x"\n  biopsy\nb "y"\n  relapse')
    assert criterion.formula == m.All(tuple(m.Part(each) for each in criterion.parts))


@pytest.mark.parametrize(("joint", "combined"), [("and", m.All), ("or", m.Any)])
def test_a_statement_before_a_list(joint, combined):
    criterion = criterion_of(f'ALT <= 5 U/L\n{joint} any of\n  a "x"\n    biopsy\n  b "y"\n    relapse')
    parts = m.Any(tuple(m.Part(each) for each in criterion.parts))
    assert criterion.formula == combined((C, parts))


def test_what_a_list_makes_an_exception():
    criterion = criterion_of('ALT <= 5 U/L\nunless all of\n  a "x"\n    biopsy\n  b "y"\n    relapse')
    parts = m.All(tuple(m.Part(each) for each in criterion.parts))
    assert criterion.formula == m.If(m.Not(parts), C, None)
    assert criterion.formula.text == "unless part 1.a and part 1.b"


def test_parts_without_words_can_be_lists():
    criterion = criterion_of("""
        any of
          - all of
            - biopsy
            - relapse
          - relapse
            and any of
            - biopsy
            - ALT <= 5 U/L
    """)
    first, second = criterion.parts
    assert first.formula == m.All(tuple(m.Part(each) for each in first.parts))
    assert second.formula == m.All((B, m.Any(tuple(m.Part(each) for each in second.parts))))
    assert [each.path for each in second.parts] == ["1.2.1", "1.2.2"]
    assert [each.quote for each in criterion.parts] == [
        "all of the following",
        "relapse and any of the following",
    ]


@pytest.mark.parametrize(
    "list_on", ["\n  any of\n    - biopsy\n    - relapse", " any of\n  - biopsy\n  - relapse"]
)
def test_a_list_under_a_condition(list_on):
    criterion = criterion_of(f"if ALT <= 5 U/L:{list_on}")
    assert [each.formula for each in criterion.parts] == [A, B]
    assert criterion.formula == m.If(C, m.Any(tuple(m.Part(each) for each in criterion.parts)), None)
    assert criterion.formula.text == "if ALT <= 5 U/L"


def test_a_statement_below_its_condition():
    assert lowered("if ALT <= 5 U/L:\n  biopsy\n  and relapse") == m.If(C, m.All((A, B)), None)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("if any induction where completed: biopsy", lambda done: m.If(done, A, None)),
        ("if biopsy: any induction where completed", lambda done: m.If(A, done, None)),
        (
            "if biopsy then any induction where completed else relapse",
            lambda done: m.If(A, done, B),
        ),
        ("biopsy unless any induction where completed", lambda done: m.If(m.Not(done), A, None)),
        ("any induction where completed unless biopsy", lambda done: m.If(m.Not(A), done, None)),
        (
            "if relapse and any induction where completed: biopsy",
            lambda done: m.If(m.All((B, done)), A, None),
        ),
    ],
)
def test_where_ends_at_the_words_of_a_condition(text, meant):
    assert lowered(text) == meant(lowered("any induction where completed"))


def test_lists_in_lists():
    criterion = criterion_of("""
        any of
          a "outer"
            all of
              i "inner"
                biopsy
              ii "inner, too"
                relapse
    """)
    inner = criterion.parts[0]
    assert [each.path for each in inner.parts] == ["1.a.i", "1.a.ii"]
    assert inner.formula == m.All(tuple(m.Part(each) for each in inner.parts))


def test_a_part_without_words_is_quoted_by_its_meaning():
    criterion = criterion_of("any of\n  - biopsy\n  - ALT <= 5 U/L  # a remark")
    assert [each.quote for each in criterion.parts] == ["biopsy", "ALT <= 5 U/L"]
    assert [each.path for each in criterion.parts] == ["1.1", "1.2"]


# ---------------------------------------------------------------- numbers and sections


def paths(text):
    return [(each.path, each.number, each.section.value) for each in protocol_of(text).every_criterion()]


def test_exclusion_criteria_keep_their_numbers_where_they_are_free():
    text = f'{HEADER}{SECTION}1 "x"\n  biopsy\n\nexclusion criteria\n\n2 "y"\n  relapse\n'
    assert paths(text) == [("1", "1", "inclusion"), ("2", "2", "exclusion")]


def test_exclusion_criteria_begin_with_e_where_a_number_is_taken():
    text = f"""{HEADER}{SECTION}1 "x"
  biopsy

exclusion criteria

1 "y"
  any of
    a "z"
      relapse
    - "zz"
      attested
2 "yy"
  ALT <= 5 U/L
"""
    assert paths(text) == [
        ("1", "1", "inclusion"),
        ("E1", "1", "exclusion"),
        ("E1.a", "a", "exclusion"),
        ("E1.2", "-", "exclusion"),
        ("E2", "2", "exclusion"),
    ]
    attested = protocol_of(text).criteria[1].parts[1].formula
    assert attested.feature.path == "E1.2"


def test_the_signs_around_a_number_do_not_belong_to_it():
    text = f'{HEADER}{SECTION}1. "x"\n  biopsy\n(2) "y"\n  relapse\n3) "z"\n  ALT <= 5 U/L\n'
    assert [each.path for each in protocol_of(text).criteria] == ["1", "2", "3"]


def test_criteria_come_in_the_order_of_the_sections():
    text = f'{HEADER}exclusion criteria\n\n1 "x"\n  biopsy\n\n{SECTION}2 "y"\n  relapse\n'
    assert [each.path for each in protocol_of(text).criteria] == ["2", "1"]


# ---------------------------------------------------------------- definitions


def test_a_definition_is_used_by_its_name():
    statement = lowered("Fit  Enough and relapse", "define fit enough: ALT <= 5 U/L or biopsy")
    assert statement == m.All((m.Defined("fit enough", m.Any((C, A))), B))


def test_definitions_in_definitions_in_any_order():
    before = """
        define outer: inner and biopsy
        define inner: ALT <= 5 U/L
    """
    assert lowered("not outer", before) == m.Not(m.Defined("outer", m.All((m.Defined("inner", C), A))))


def test_a_list_in_a_definition_has_no_parts():
    before = """
        define fit enough
          at least 2 of
            - biopsy
            - relapse
            - "fit in another way"
              any of
                - ALT <= 5 U/L
                - biopsy
    """
    assert lowered("fit enough", before) == m.Defined("fit enough", m.AtLeast(2, (A, B, m.Any((C, A)))))


def test_the_assumptions_of_a_definition_and_of_its_parts_are_kept():
    before = """
        define fit enough
          assumption "first"
          any of
            - biopsy
            - "in another way"
              assumption "second"
              relapse
    """
    assert lowered("fit enough", before) == m.Defined("fit enough", m.Any((A, B)), ("first", "second"))


# ---------------------------------------------------------------- the rest of a protocol


def test_what_stands_above_the_criteria():
    text = one_criterion("biopsy").replace(
        "  look back 28 days",
        '  title "A study\n         of something"\n  study id "S-1"\n  version "2"\n  amended 2020-05-31\n'
        '  assumption "one"\n  look back 28 days\n  assumption "two"',
    )
    found = protocol_of(text)
    assert (found.id, found.title, found.study_id, found.version, found.amended) == (
        "TEST",
        "A study of something",
        "S-1",
        "2",
        "2020-05-31",
    )
    assert found.assumptions == ("one", "two")
    assert found.anchors == (
        m.Anchor("enrollment", "study enrollment", True),
        m.Anchor("day 1", "first dose", False),
    )
    assert found.file == "trial.crit"
    assert len(found.digest) == 64


def test_the_digest_changes_with_the_protocol_and_its_vocabulary_only():
    text = one_criterion("biopsy")
    same = protocol_of(text, quoted='words "words"')
    assert protocol_of(text).digest == same.digest
    assert protocol_of(text + "# remark\n").digest != same.digest
    vocabulary = "vocabulary other\n\nterm biopsy: procedure\n"
    assert protocol_of(text, vocabulary).digest != same.digest


def test_the_place_of_a_criterion_is_its_number_and_its_words():
    text = one_criterion("biopsy")
    span = protocol_of(text).criteria[0].span
    assert text[span.start : span.end] == '1 "words"'
