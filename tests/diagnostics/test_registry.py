"""The registry: every code is documented, every code in use is registered, the page is up to date."""

import re
from pathlib import Path

import pytest

from critlang.diagnostics import CODES, GROUPS, Severity, UnknownCodeError, diagnostics_page, explain_code

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "src" / "critlang"
REGISTRY = SOURCES / "diagnostics" / "codes"
PAGE = ROOT / "docs" / "diagnostics.md"
_CODE_IN_QUOTES = re.compile(r"""["']([EWDB]\d{3})["']""")


def used_codes():
    """Return the codes that stand in quotes in the package, with the files they stand in."""
    used = {}
    for path in sorted(SOURCES.rglob("*.py")):
        if REGISTRY not in path.parents:
            for code in _CODE_IN_QUOTES.findall(path.read_text(encoding="utf-8")):
                used.setdefault(code, set()).add(str(path.relative_to(ROOT)))
    return used


def unused_codes():
    """Return the registered codes that nothing reports."""
    return sorted(set(CODES) - set(used_codes()))


def test_every_code_in_use_is_registered():
    assert {code: files for code, files in used_codes().items() if code not in CODES} == {}


def test_every_registered_code_of_the_language_is_in_use():
    assert [code for code in unused_codes() if code[0] in "EW"] == []


@pytest.mark.parametrize("entry", CODES.values(), ids=list(CODES))
def test_every_entry_is_complete(entry):
    assert re.fullmatch(r"[EWDB]\d{3}", entry.code)
    assert entry.group in GROUPS
    for words in (entry.title, entry.meaning, entry.bad_example, entry.good_example, entry.what_to_do):
        assert words.strip() == words != ""
    assert not entry.title.endswith(".")
    assert entry.meaning.endswith(".")
    assert entry.what_to_do.endswith((".", "..."))
    assert entry.bad_example != entry.good_example


@pytest.mark.parametrize("entry", CODES.values(), ids=list(CODES))
def test_the_letter_agrees_with_the_severity(entry):
    letters = {Severity.ERROR: "EDB", Severity.WARNING: "WD", Severity.NOTE: ""}
    assert entry.code[0] in letters[entry.severity]


@pytest.mark.parametrize("entry", CODES.values(), ids=list(CODES))
def test_examples_are_short_and_indented_with_spaces(entry):
    for example in (entry.bad_example, entry.good_example):
        lines = example.splitlines()
        assert len(lines) <= 8
        assert max(map(len, lines)) <= 100
        assert "\t" not in example


def test_titles_tell_the_codes_apart():
    assert len({entry.title for entry in CODES.values()}) == len(CODES)


def test_every_group_has_codes_except_those_kept_for_later():
    assert set(GROUPS) - {entry.group for entry in CODES.values()} <= {"W2"}


def test_the_page_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == diagnostics_page(), (
        'write it with: python -c "import pathlib, critlang.diagnostics as d; '
        "pathlib.Path('docs/diagnostics.md').write_text(d.diagnostics_page(), encoding='utf-8')\""
    )


def test_the_page_has_every_code_once_with_its_examples():
    page = diagnostics_page()
    for entry in CODES.values():
        assert page.count(f"### {entry.code}: {entry.title}\n") == 1
        assert f"\n{entry.bad_example}\n```" in page
        assert f"\n{entry.good_example}\n```" in page


def test_one_code_explained():
    assert explain_code("E309") == (
        "E309: count out of range (error)\n"
        "\n"
        "The number asked for cannot be reached, or is reached always: at least 4 of 3\n"
        "parts, at least 0 events.\n"
        "\n"
        "This is reported:\n"
        "\n"
        "    at least 4 of\n"
        "      - age >= 75 years\n"
        "      - diabetes is present\n"
        "      - stroke is present\n"
        "\n"
        "This is not:\n"
        "\n"
        "    at least 2 of\n"
        "      - age >= 75 years\n"
        "      - diabetes is present\n"
        "      - stroke is present\n"
        "\n"
        "What to do:\n"
        "\n"
        "Ask for at least 1 and for no more parts than there are."
    )


def test_capitals_and_spaces_do_not_matter():
    assert explain_code(" w401 ") == explain_code("W401")


def test_an_unknown_code_offers_its_neighbours():
    with pytest.raises(UnknownCodeError) as caught:
        explain_code("E2O1")
    assert str(caught.value).startswith('There is no diagnostic code "E2O1". Did you mean "E201"')


def test_something_that_is_no_code_at_all():
    with pytest.raises(UnknownCodeError, match="A code is a letter and three digits"):
        explain_code("haemoglobin")
