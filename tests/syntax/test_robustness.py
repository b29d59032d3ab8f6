"""No text makes the compiler fail: it is read, or what is wrong with it is reported."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from real_files import FILES, PROTOCOL, ROOT, reported

from critlang.loading import compile_source
from critlang.source import Source
from critlang.syntax import parse

TEXTS = [path.read_text(encoding="utf-8") for path in FILES]
TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
SIGNS = (
    *"()[]\"'#,:;.<>=≤-–%&/\t\0\u00a0“”’\r\u2028½²",
    "all of",
    "any of",
    "not ",
    "else ",
    "within 4 weeks",
    "9" * 50,
)
HEAD = 'protocol X\nindex date e "d"\nterm ALT: measurement in U/L\ninclusion criteria\n1 "words"\n'


def compiled(text):
    """What compiling a text reports, with places that lie in it."""
    found = compile_source(Source("protocols/text.crit", text), folder=ROOT / "protocols")
    for each in found.diagnostics:
        assert each.span is None or each.span.end <= len(found.sources[each.span.source_name].text)
    assert (found.protocol is None) == (found.diagnostics.has_errors or found.is_vocabulary)
    return found.diagnostics


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_any_text_is_read(text):
    compiled(text)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([*TOKEN.findall(TEXTS[0]), *SIGNS]), max_size=60))
def test_any_run_of_words_is_read(words):
    compiled("".join(words))


@st.composite
def damaged_files(draw):
    """A piece of a real file with a few mistakes in it."""
    lines = draw(st.sampled_from(TEXTS)).split("\n")
    start = draw(st.integers(0, len(lines) - 1))
    lines = lines[:12] + lines[start : start + draw(st.integers(1, 30))]
    for _ in range(draw(st.integers(1, 4))):
        at, other = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
        match draw(st.integers(0, 5)):
            case 0:
                lines[at] = ""
            case 1:
                lines.insert(at, lines[other])
            case 2:
                lines[at], lines[other] = lines[other], lines[at]
            case 3:
                lines[at] = " " * draw(st.integers(0, 9)) + lines[at].strip()
            case _:
                lines[at] = "".join(draw(damaged_words(TOKEN.findall(lines[at]))))
    return draw(st.sampled_from(["\n", "\r\n", "\r"])).join(lines)


@st.composite
def damaged_words(draw, words):
    at = draw(st.integers(0, len(words)))
    match draw(st.integers(0, 2)):
        case 0:
            return words[:at] + words[at + 1 :]
        case 1:
            return words[:at] + words[max(0, at - 1) :]
        case _:
            return [*words[:at], draw(st.sampled_from(SIGNS)), *words[at:]]


@settings(max_examples=300, deadline=None)
@given(damaged_files())
def test_damaged_files_are_read(text):
    compiled(text)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_files_that_break_off_are_read(path):
    text = path.read_text(encoding="utf-8")
    for end in range(0, min(len(text), 6000), 7):
        parse(Source("text.crit", text[:end]))


@pytest.mark.parametrize("end", range(300, len(PROTOCOL), 601))
def test_protocols_that_break_off_are_compiled(end):
    compiled(PROTOCOL[:end])


@pytest.mark.parametrize(
    "change",
    [("\n", "\r\n"), ("\n", "\r"), (" ", "\u00a0"), ("", "\ufeff"), ("\n", " \n"), ("\n", "\f\n")],
    ids=["CRLF", "CR", "no-break spaces", "byte order mark", "blanks at the end", "form feeds"],
)
def test_what_cannot_be_seen_changes_nothing(change):
    written, other = change
    text = PROTOCOL.replace(written, other) if written else other + PROTOCOL
    found = parse(Source("text.crit", text))
    assert found.diagnostics.all == ()
    assert found.file.items == parse(Source("text.crit", PROTOCOL)).file.items


def test_typographic_quotation_marks_are_quotation_marks():
    text = re.sub(r'"([^"]*)"', "“\\1”", PROTOCOL)
    found = parse(Source("text.crit", text))
    assert found.diagnostics.all == ()
    assert found.file.items == parse(Source("text.crit", PROTOCOL)).file.items


def test_a_file_indented_with_tabs_is_one_error():
    found = reported(PROTOCOL.replace("  ", "\t"))
    assert found == [("E103", "\t")]


def nested_lists(depth):
    lines = ['1 "words"']
    for level in range(depth):
        lines += ["  " * (2 * level + 1) + "all of", "  " * (2 * level + 2) + '- "words"']
    return "\n".join([*lines, "  " * (2 * depth + 1) + "ALT <= 1 U/L"]) + "\n"


NESTED = {
    "brackets": lambda depth: HEAD + "  " + "(" * depth + "ALT <= 1 U/L" + ")" * depth,
    "open brackets": lambda depth: HEAD + "  " + "(" * depth,
    "not": lambda depth: HEAD + "  " + "not " * depth + "ALT <= 1 U/L",
    "lists": lambda depth: HEAD.replace('1 "words"\n', "") + nested_lists(min(depth, 200)),
    "else": lambda depth: HEAD + "  " + "if ALT <= 1 U/L then ALT <= 1 U/L else " * depth + "ALT <= 1 U/L",
}


@pytest.mark.parametrize("kind", NESTED)
@pytest.mark.parametrize("depth", [40, 100, 3000])
def test_deep_nesting_is_read_or_refused(kind, depth):
    found = compiled(NESTED[kind](depth))
    too_deep = [each for each in found if "more than 100 deep" in each.message]
    assert len(too_deep) == (depth > 40)


@pytest.mark.parametrize("joined", ["\n  and ", " and ", "\n  or ", " or "])
def test_long_chains_are_not_deep(joined):
    assert compiled(HEAD + "  " + joined.join(["ALT <= 1 U/L"] * 1500)).errors == 0


def test_negations_side_by_side_are_not_deep():
    assert compiled(HEAD + "  " + "\n  and ".join(["not (not ALT <= 1 U/L)"] * 150)).errors == 0


LONG = {
    "digits": (HEAD + "  ALT <= " + "9" * 9000 + " U/L", "E109"),
    "a count": (HEAD + "  at least " + "9" * 9000 + " ALT", "E109"),
    "a length of time": (HEAD + "  ALT <= 1 U/L within " + "9" * 9000 + " days of e", "E109"),
    "a word": (HEAD + "  " + "v" * 200_000 + " <= 1 U/L", "E201"),
    "a name": (HEAD + "  " + "very " * 5_000 + " <= 1 U/L", "E201"),
    "prose": ("Patients must be adults. " * 20_000, "E110"),
    "many lines of prose": ("Patients must be adults.\n" * 1_000, "E110"),
    "quotation marks": ('"' * 50_001, "E102"),
    "full stops": ("." * 100_000, "E104"),
}


@pytest.mark.parametrize("kind", LONG)
def test_long_texts_are_reported(kind):
    text, code = LONG[kind]
    assert code in {each.code for each in compiled(text)}
