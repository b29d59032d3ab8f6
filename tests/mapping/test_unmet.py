"""A code that no row has closes its term all the same; that is never silent."""

from __future__ import annotations

import pytest
from test_mapped_files import KINDS, MAPPING, TABLES, read, stored

from mapped_clinic import PROTOCOL


def said(folder, data, mapping=MAPPING, code="D627"):
    return [each for each in read(folder, data, mapping)[1] if each.code == code]


def changed(old: str, new: str) -> str:
    assert old in MAPPING
    return MAPPING.replace(old, new)


@KINDS
def test_nothing_is_said_where_all_codes_are_met(kind, tmp_path):
    assert [str(each) for each in said(tmp_path, stored(kind, tmp_path)) if not each.note] == []


@KINDS
@pytest.mark.parametrize(
    ("old", "new", "message", "help"),
    [
        ("ICD 204.00", "ICD 204.0", "(ICD 204.0)", 'read as "no" for everybody: stroke'),
        ("ICD 204.00", "ICD 20400", "(ICD 20400)", 'For ICD 20400, did you mean "ICD 204.00"?'),
        ("ICD 204.00", "icd 204.00", "(icd 204.00)", 'did you mean "ICD 204.00"?'),
        ("ICD 204.00", "ICD10 204", "(ICD10 204)", "the system ICD10: those of the rows are ICD."),
        ('sure = "F"', 'sure = "f"', "(ICD 204.00)", "Rows with ICD 204.00 are left out by the conditions"),
    ],
)
def test_a_code_that_no_row_has_is_said(kind, old, new, message, help, tmp_path):
    found = said(tmp_path, stored(kind, tmp_path), changed(old, new))
    (problem,) = (each for each in found if each.table == "terms" and not each.note)
    assert problem.message == f"no row has a code of stroke {message}"
    assert help in problem.help


@KINDS
def test_a_condition_that_no_row_meets_is_said_with_what_the_column_holds(kind, tmp_path):
    found = said(tmp_path, stored(kind, tmp_path), changed('sure = "F"', 'sure = "no"'))
    (problem,) = (each for each in found if each.table == "diag")
    assert problem.message == 'no row of diag meets where sure = "no", so none is read (events)'
    assert problem.help == 'sure holds "F", "T".'


@KINDS
@pytest.mark.parametrize(("first", "second", "place"), [("F", "no", "events[2]"), ("no", "F", "events[1]")])
def test_of_several_sources_the_one_without_rows_is_named(kind, first, second, place, tmp_path):
    """Attributed by the last digits of ids, which name the source."""
    source = MAPPING[MAPPING.index("[[events]]") : MAPPING.index("[terms.ALT]")]
    both = source.replace('"F"', f'"{first}"') + source.replace('"F"', f'"{second}"')
    found = said(tmp_path, stored(kind, tmp_path), MAPPING.replace(source, both))
    assert [each.message for each in found if each.table == "diag"] == [
        f'no row of diag meets where sure = "no", so none is read ({place})'
    ]


def test_conditions_that_no_row_meets_together_are_said(tmp_path):
    mapping = changed('sure = "F"', 'sure = "F", no = "07"')
    (problem,) = (each for each in said(tmp_path, stored("csv", tmp_path), mapping) if each.table == "diag")
    assert problem.message.startswith('no row of diag meets where sure = "F" and where no = "07" together')


def test_a_code_of_the_vocabulary_that_no_row_has_is_a_note(tmp_path):
    """ALT has LOINC 1742-6 in its protocol, and no code in the mapping."""
    found = said(tmp_path, stored("csv", tmp_path), changed('[terms.ALT]\ncodes = ["LAB 0742"]\n', ""))
    (problem,) = found
    assert problem.note
    assert "ALT (LOINC 1742-6)" in problem.message


ICD = 'codes = ["ICD 204.00"]'


@KINDS
@pytest.mark.parametrize(
    ("codes", "message", "help", "note"),
    [
        ('"ICD 204.00", "ICD 204.01"', "stroke (ICD 204.01)", "well", True),
        ('"ICD 204.00", "icd t.01"', "stroke (icd t.01)", 'For icd t.01, did you mean "ICD T.01"?', False),
        ('"ICD 204.00", "ICD 20400"', "stroke (ICD 20400)", "Other codes", True),
    ],
    ids=["other", "slip", "another spelling"],
)
def test_a_code_that_no_row_has_beside_one_that_rows_have_is_said(kind, codes, message, help, note, tmp_path):
    """A warning only where the data have a code that is alike: of long lists nobody has had some."""
    rows = [*TABLES["diag"][1], (3, "07", "T.01", "2018-01-10", "F")]
    data = stored(kind, tmp_path, {**TABLES, "diag": (TABLES["diag"][0], rows)})
    found = said(tmp_path, data, changed(ICD, f"codes = [{codes}]"))
    (problem,) = (each for each in found if "codes of the mapping occur" in each.message)
    assert problem.message == f"2 of 3 codes of the mapping occur; no row has a code of {message}"
    assert help in problem.help
    assert problem.note is note


@KINDS
def test_a_code_that_the_conditions_leave_out_is_no_code_that_occurs(kind, tmp_path):
    rows = [*TABLES["diag"][1], (3, "07", "T.01", "2018-01-10", "T")]
    data = stored(kind, tmp_path, {**TABLES, "diag": (TABLES["diag"][0], rows)})
    found = said(tmp_path, data, changed(ICD, 'codes = ["ICD 204.00", "ICD T.01"]'))
    assert any(each.message.endswith("no row has a code of stroke (ICD T.01)") for each in found)


def test_a_dozen_terms_are_named(tmp_path):
    more = "".join(f'[terms."t{n}"]\ncodes = ["ICD {n}"]\n' for n in range(20))
    terms = "".join(f"term t{n}: condition\n" for n in range(20))
    claims = "".join(f'\n{n + 6} "t{n}"\n  no t{n} ever\n' for n in range(20))
    text = PROTOCOL.replace("\ninclusion criteria", f"{terms}\ninclusion criteria") + claims
    (problem,) = (
        each for each in read(tmp_path, stored("csv", tmp_path), MAPPING + more, text)[1]
        if each.code == "D627" and not each.note
    )  # fmt: skip
    assert "t11 (ICD 11) and 8 more" in problem.message
    assert problem.count == 20
