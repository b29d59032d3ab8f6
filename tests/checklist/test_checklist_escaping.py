"""Hostile words in every field that a user writes must stay words."""

from datetime import date

import aall1121_model as aall1121
import pytest
from html_outline import Outline

from critlang import model as m
from critlang.checklist import Prefill, checklist
from critlang.checklist.escaping import css_string, mapped, markdown, one_line
from critlang.dates import Offset
from critlang.facts import Patient, Waiver
from critlang.plan import build
from critlang.record import replace

HOSTILE = (
    "\"><script>alert(1)</script><b onmouseover='x'>&lt;&#60; | `code` **bold** _it_ [a](http://x.test) "
    "![i](y) <!-- --> </style></title></td></table> {{ 7*7 }} {% raw %} ~~s~~ # h\n- item\n\n1. one"
    "\r\n---\t\\| $x$ \x00\x1b\u202eevil\u2028 ;} @import 'x'; \\22 www.x.test"
)
TAME = " ".join(["tame"] * 60)  # as long as the hostile words, so that the outlines break alike


def protocol(words):
    """A protocol with ``words`` in every place that a user writes."""
    reference = m.ReferenceTable(
        (m.ReferenceRow(m.AgeLimit(1, aall1121.YEARS), None, (None, None), (None, None)),), words
    )
    lab = replace(aall1121.numeric("x", "mg/dL", molar_mass="113.12"), name=f"lab {words}")
    unit = replace(lab.unit, code="odd", label=words)
    lab = replace(lab, unit=unit, reference=reference)
    finding = m.Term(f"finding {words}", m.Kind.FINDING, values=(words, "other"))
    attribute = m.Attribute(words, "column", (words, "no"))
    event = m.Term(
        f"event {words}", m.Kind.EVENT, attributes=(attribute,), includes=(f"event {words}", words)
    )
    window = m.Window(m.Bound(m.AnchorPoint(words)), None, f"window {words}")
    uln = m.ValueTest(aall1121.AT_MOST, m.RangeLimit(aall1121.Fraction(2), m.Side.UPPER, reference, words))
    fixed = m.ValueTest(aall1121.AT_MOST, aall1121.fixed(3, words))
    point = m.EventPoint(m.EventRows(event, m.EVER), m.Which.FIRST, m.Edge.START)
    after = m.Window(m.Bound(point, Offset(days=1)), None, "")
    formula = m.All(
        (
            m.PickAtom(aall1121.latest(lab, window), m.RowAll((uln, fixed)), words),
            m.PickAtom(aall1121.latest(finding, window), m.CodeTest((words,), (words, "other")), ""),
            aall1121.counted(
                event, aall1121.AT_LEAST, 1, "", after, m.AttributeTest("column", (words,), (words, "no"))
            ),
            m.If(m.SexAtom("female", words), m.AttestedAtom(m.Answer("1", window), words), None, words),
            m.Defined(words, aall1121.age(aall1121.LESS, 18, words, m.AnchorPoint(words))),
            m.ParameterAtom(words, None, words),
        )
    )
    conditional = m.If(m.SexAtom("female", words), m.SexAtom("male", words), None, f"unless {words}")
    return m.Protocol(
        id=words,
        title=words,
        study_id=words,
        version=words,
        amended=words,
        anchors=(m.Anchor(words, f"described {words}", True),),
        periods=(m.Period(words, window, (words,)),),
        parameters=(m.Parameter(words, None),),
        assumptions=(words,),
        terms=(),
        criteria=(
            aall1121.criterion("1", words, formula, assumptions=(words,)),
            aall1121.criterion("E1", words, conditional, m.Section.EXCLUSION),
        ),
        digest=words,
    )


def page(words, format):
    plan = build(protocol(words))
    patient = Patient(
        id=words,
        sex=words,
        anchors={words: date(2026, 3, 6)},
        waivers=(Waiver(criterion=words, by=words, day=None, reason=words),),
    )
    known = Prefill(value=words, unit=words, upper=words, lower=words, date=words, note=words)
    return checklist(
        plan,
        format=format,
        compiler_version=words,
        patient=patient,
        prefill={named.name: known for named in plan.features},
        suggestions={"1": words, "E1": words},
    )


def structure(outline):
    """Tags and attributes in order, without the texts that differ by what the user wrote."""
    return [(tag, sorted(attributes)) for tag, attributes in outline.elements]


def test_hostile_words_change_nothing_about_the_elements_of_the_page():
    hostile, tame = Outline(page(HOSTILE, "html")), Outline(page(TAME, "html"))
    assert structure(hostile) == structure(tame)
    assert hostile.unbalanced == []
    assert "script" not in hostile.tags()


def test_hostile_words_are_shown_as_they_were_written():
    shown = Outline(page(HOSTILE, "html")).visible()
    assert shown.count("<script>alert(1)</script>") > 15
    assert "{{ 7*7 }}" in shown


def test_hostile_words_stay_inside_the_strings_of_the_style_sheet():
    hostile, tame = (Outline(page(words, "html")).style() for words in (HOSTILE, TAME))
    assert hostile.count('"') == tame.count('"')
    assert hostile.count("}") == tame.count("}")
    assert "import" not in hostile.replace("\\000040 import", "")


def test_characters_nobody_can_see_are_gone():
    for format in ("html", "markdown"):
        text = page(HOSTILE, format)
        assert not {"\x00", "\x1b", "\u202e"} & set(text)


def cells(line):
    """How many unescaped bars a line of a table has."""
    plain = line.replace("\\\\", "")
    return plain.count("|") - plain.count("\\|")


def test_hostile_words_do_not_change_the_lines_and_cells_of_the_markdown():
    hostile, tame = (page(words, "markdown").splitlines() for words in (HOSTILE, TAME))
    assert [cells(line) for line in hostile] == [cells(line) for line in tame]
    for table in ("| No. | ", "| Window ", "| Role "):
        assert any(line.startswith(table) for line in hostile)


def test_a_markdown_reader_sees_the_same_elements():
    reader = pytest.importorskip("markdown_it", reason="markdown-it-py is not installed")
    parser = reader.MarkdownIt("gfm-like", {"linkify": False})

    def kinds(words):
        found = []
        for token in parser.parse(page(words, "markdown")):
            found.append(token.type)
            inline = [each for each in token.children or () if each.type not in ("text", "text_special")]
            found += [(each.type, each.content) for each in inline]
        return found

    assert kinds(HOSTILE) == kinds(TAME)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a | b", r"a \| b"),
        ("`x` *y* _z_", r"\`x\` \*y\* \_z\_"),
        ("<br> &amp;", r"\<br\> \&amp;"),
        ("- item", r"\- item"),
        ("1. one", r"1\. one"),
        ("1.5 mg/dL", "1.5 mg/dL"),
        ("# h", r"\# h"),
        ("back\\slash", "back\\\\slash"),
        ("https://x.test", r"https\:\/\/x.test"),
    ],
)
def test_markdown(text, safe):
    assert markdown(text) == safe


def test_one_line():
    assert one_line("  a\n\tb \x00c\u202e \ud800") == "a b c \N{REPLACEMENT CHARACTER}"


def test_css_string_leaves_nothing_that_ends_a_string():
    assert css_string('a"b\\c\n</style>') == ("a\\000022 b\\00005c c\\000020 \\00003c \\00002f style\\00003e")


def test_mapped_changes_every_string_of_a_view():
    waiver = Waiver(criterion="a", by="b", day=date(2026, 1, 1), reason=None)
    assert mapped((waiver, "c", 1), str.upper) == (replace(waiver, criterion="A", by="B"), "C", 1)


def test_a_site_s_own_markdown_template_gets_escaped_words_too(tmp_path):
    folder = tmp_path / "checklist"
    folder.mkdir()
    (folder / "checklist.md.j2").write_text("{{ page.title }}", encoding="utf-8")
    plan = build(replace(aall1121.protocol(), title="a | *b*"))
    drawn = checklist(plan, format="markdown", compiler_version="0", overrides=tmp_path)
    assert drawn == r"a \| \*b\*"


def test_a_site_s_own_html_template_is_escaped_too(tmp_path):
    folder = tmp_path / "checklist"
    folder.mkdir()
    (folder / "closing.html.j2").write_text("<p>Site 7: {{ page.title }}</p>", encoding="utf-8")
    plan = build(replace(aall1121.protocol(), title="<b>"))
    drawn = checklist(plan, format="html", compiler_version="0", overrides=tmp_path)
    assert "<p>Site 7: &lt;b&gt;</p>" in drawn
    assert "Signatures" not in drawn


def test_a_misspelt_name_in_a_template_is_an_error(tmp_path):
    import jinja2

    folder = tmp_path / "checklist"
    folder.mkdir()
    (folder / "checklist.md.j2").write_text("{{ page.titel }}", encoding="utf-8")
    with pytest.raises(jinja2.UndefinedError, match="titel"):
        checklist(aall1121.plan(), format="markdown", compiler_version="0", overrides=tmp_path)
