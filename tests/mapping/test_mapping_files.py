"""Mapping files: the page's own examples are read, and every mistake is told with its place."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from critlang.mapping import BUILT_IN, MappingError, load_mapping

PAGE = (Path(__file__).parents[2] / "docs" / "mapping.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
GOOD = """\
title = "Labs"

[[patients]]
table = "p"
patient_id = "id"

[[measurements]]
table = "labs"
id = "id"
patient_id = "patient"
term = "test"
date = "day"
value = "value"
"""


def faults(folder: Path, text: str) -> list[tuple[str, str, str]]:
    file = folder / "site.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(MappingError) as caught:
        load_mapping(file)
    return [(each.place, each.message, each.help) for each in caught.value.faults]


@pytest.mark.parametrize("name", BUILT_IN)
def test_a_built_in_mapping_can_be_read(name):
    assert load_mapping(name).sources_of("patients")


def test_the_page_has_examples():
    assert len(EXAMPLES) == 3


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_an_example_of_the_page_can_be_read(number, tmp_path):
    file = tmp_path / "site.toml"
    part = "extends" not in EXAMPLES[number] and "[[patients]]" not in EXAMPLES[number]
    patients = '[[patients]]\ntable = "pat"\npatient_id = "no"\n' if part else ""
    file.write_text(patients + EXAMPLES[number], encoding="utf-8")
    assert load_mapping(file).sources_of("patients")


def test_a_file_that_extends_another_takes_over_what_it_does_not_say(tmp_path):
    (tmp_path / "site.toml").write_text(
        'extends = "omop-5.4"\n[lookups.answer]\n4 = "positive"\n[[findings]]\ntable = "x"\nid = "i"\n'
        'patient_id = "p"\ncode = "c"\ndate = "d"\nvalue = { column = "v", lookup = "answer" }\n'
    )
    found, base = load_mapping(tmp_path / "site.toml"), load_mapping("omop-5.4")
    assert found.sources_of("measurements") == base.sources_of("measurements")
    (source,) = found.sources_of("findings")
    pairs = dict(source.cell("value").pairs)
    assert pairs[4] == "positive"
    assert pairs[9189] == "negative"


def test_a_file_may_extend_another_file_beside_it(tmp_path):
    (tmp_path / "base.toml").write_text(GOOD)
    (tmp_path / "site.toml").write_text('extends = "base.toml"\ntitle = "Ours"')
    assert load_mapping(tmp_path / "site.toml").title == "Ours"


def test_files_that_extend_each_other_are_refused(tmp_path):
    (tmp_path / "other.toml").write_text('extends = "site.toml"')
    ((place, message, _),) = faults(tmp_path, 'extends = "other.toml"')
    assert place == "extends"
    assert "extends itself" in message


def test_a_name_that_there_is_not():
    with pytest.raises(MappingError, match=r"omop-5\.3, omop-5\.4"):
        load_mapping("omop")


def test_a_file_that_there_is_not(tmp_path):
    with pytest.raises(MappingError, match="cannot be read"):
        load_mapping(tmp_path / "none.toml")


def test_a_file_that_is_not_toml_says_where(tmp_path):
    ((_, message, _),) = faults(tmp_path, "title = \n")
    assert "line 1" in message


def test_a_file_in_another_encoding(tmp_path):
    (tmp_path / "site.toml").write_bytes('title = "Universität"'.encode("latin-1"))
    with pytest.raises(MappingError, match="UTF-8"):
        load_mapping(tmp_path / "site.toml")


MISTAKES = [
    ("valu = ", "value = ", "measurements.valu", 'Did you mean "value"?'),
    ('termm = "t"\nvalue = ', "value = ", "measurements.termm", 'Did you mean "term"?'),
    ("titel = ", "title = ", "titel", 'Did you mean "title"?'),
    ("value = 7", 'value = "value"', "measurements.value", 'Write "column"'),
    ("", 'id = "id"\npatient_id = "patient"', "measurements", "For instance"),
    ("", 'table = "labs"\n', "measurements", "For instance table"),
    ('take = "best"\nvalue = ', "value = ", "measurements.take", ""),
    ("where = { a = 1.5 }\nvalue = ", "value = ", "measurements.where.a", "where = {"),
    ('code = "c"\nvalue = ', "value = ", "measurements", "code ="),
    ('unit = { column = "u", lookup = "units" }\nvalue = ', "value = ", "measurements.unit", "lookups.units"),
    ("code = { colum = 1 }\nvalue = ", "value = ", "measurements.code", 'code = "column"'),
]


@pytest.mark.parametrize(("wrong", "right", "place", "help"), MISTAKES, ids=lambda each: str(each)[:20])
def test_a_mistake_is_told_with_its_place(wrong, right, place, help, tmp_path):
    found = faults(tmp_path, GOOD.replace(right, wrong, 1))
    assert [each for each in found if each[0] == place and help in each[2]], found


def test_all_mistakes_are_told_at_once(tmp_path):
    text = GOOD.replace("value = ", "valu = ").replace("title", "titel") + '[terms.x]\ncodes = "one"\n'
    assert {place for place, _, _ in faults(tmp_path, text)} >= {
        "titel",
        "measurements.valu",
        'terms."x".codes',
    }


def test_without_patients_nobody_could_be_screened(tmp_path):
    assert any("[[patients]]" in message for _, message, _ in faults(tmp_path, 'title = "x"'))


@pytest.mark.parametrize(
    ("old", "new", "place", "says"),
    [
        ('id = "id"\npatient', "id = { numbered = [] }\npatient", "measurements.id", "expected a cell"),
        (
            'id = "id"\npatient',
            'id = { numbered = ["a", 1] }\npatient',
            "measurements.id",
            "names of columns",
        ),
        ('date = "day"', 'date = { numbered = ["day"] }', "measurements.date", "only an id"),
        ('title = "Labs"', 'title = "Labs"\nnotes = 3', "notes", "expected tables"),
        (
            'title = "Labs"',
            'title = "Labs"\nnotes = [{ table = "labs" }]',
            "notes[1].counted",
            "expected a text",
        ),
    ],
)
def test_what_is_wrong_with_numbers_and_notes(tmp_path, old, new, place, says):
    assert old in GOOD
    found = faults(tmp_path, GOOD.replace(old, new))
    assert place in [each[0] for each in found]
    assert any(says in each[1] for each in found)
