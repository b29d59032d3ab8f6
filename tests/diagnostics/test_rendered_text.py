"""Diagnostics as a person sees them. Each expected rendering is written out."""

import pytest
from excerpts import NAME, expected, rendered, span_of

from critlang.diagnostics import Diagnostic, diagnose, render_text, summary
from critlang.source import Source, Span


def test_message_place_line_caret_help_and_note():
    source = Source(NAME, "\n" * 11 + "    haemoglobn >= 9 g/dL\n")
    found = diagnose(
        "E201",
        'unknown term "haemoglobn"',
        span_of(source, "haemoglobn"),
        "no term has this name",
        help=('Did you mean "hemoglobin"?',),
        notes=("12 terms are known",),
    )
    assert render_text([found], {NAME: source}, colour=False, width=80) + "\n" == expected("""
        error[E201]: unknown term "haemoglobn"
          --> protocol.crit:12:5
           |
        12 |     haemoglobn >= 9 g/dL
           |     ^^^^^^^^^^ no term has this name
           |
           = help: Did you mean "hemoglobin"?
           = note: 12 terms are known

        1 error
        """)


def test_several_diagnostics_and_the_summary():
    source = Source(NAME, "age 18\nALT 3\n")
    error = diagnose("E305", "unit missing", span_of(source, "18"))
    warning = diagnose("W501", "unused", span_of(source, "ALT"))
    assert render_text([error, warning], {NAME: source}) + "\n" == expected("""
        error[E305]: unit missing
         --> protocol.crit:1:5
          |
        1 | age 18
          |     ^^

        warning[W501]: unused
         --> protocol.crit:2:1
          |
        2 | ALT 3
          | ^^^

        1 error, 1 warning
        """)


def test_the_summary_counts():
    error, warning = Diagnostic("E503", "m"), Diagnostic("W505", "m")
    assert summary([error, error, warning]) == "2 errors, 1 warning"
    assert summary([warning, warning]) == "2 warnings"
    assert summary([]) == "no problems"


def test_nothing_to_report_is_nothing_shown():
    assert render_text([], {}) == ""


class TestLabels:
    def test_two_places_in_a_line_hang_below_each_other(self):
        shown = rendered(
            "creatinine <= 1.5 x10^9/L",
            ("x10^9/L", "a count per volume"),
            ("creatinine", "a concentration of mass"),
        )
        assert shown == expected("""
             --> protocol.crit:1:19
              |
            1 | creatinine <= 1.5 x10^9/L
              | ----------        ^^^^^^^ a count per volume
              | |
              | a concentration of mass
            """)

    def test_three_places_in_a_line(self):
        assert rendered("a b c", ("b", "two"), ("a", "one"), ("c", "three")) == expected("""
             --> protocol.crit:1:3
              |
            1 | a b c
              | - ^ - three
              | | |
              | | two
              | one
            """)

    def test_a_place_inside_another_stays_visible(self):
        assert rendered("abcdef", ("cd", "part"), ("abcdef", "whole")) == expected("""
             --> protocol.crit:1:3
              |
            1 | abcdef
              | --^^--
              | | |
              | | part
              | whole
            """)
        assert "| ^^--^^\n" in rendered("abcdef", ("abcdef", ""), ("cd", ""))

    def test_neighbouring_lines_are_shown_together_and_far_ones_with_a_gap(self):
        text = "one\ntwo\nthree\nfour\nfive\nsix\n"
        assert rendered(text, ("one", "1"), ("three", "3"), ("six", "6")) == expected("""
             --> protocol.crit:1:1
              |
            1 | one
              | ^^^ 1
            2 | two
            3 | three
              | ----- 3
            ...
            6 | six
              | --- 6
            """)

    def test_line_numbers_are_aligned(self):
        assert rendered("x\n" * 9 + "foo\n", ("foo", "t"), ("x", "s")) == expected("""
              --> protocol.crit:10:1
               |
             1 | x
               | - s
            ...
            10 | foo
               | ^^^ t
            """)

    def test_a_place_in_another_file(self):
        vocabulary = Source("oncology.crit", "term ALT: measurement\n")
        protocol = Source(NAME, "\n\nterm alt: event\n")
        found = diagnose(
            "E207",
            '"alt" is declared twice',
            span_of(protocol, "alt"),
            "again here",
            others=((span_of(vocabulary, "ALT"), "first here"),),
        )
        sources = {each.name: each for each in (protocol, vocabulary)}
        assert render_text([found], sources) + "\n" == expected("""
            error[E207]: "alt" is declared twice
             --> protocol.crit:3:6
              |
            3 | term alt: event
              |      ^^^ again here
             ::: oncology.crit:1:6
              |
            1 | term ALT: measurement
              |      --- first here

            1 error
            """)

    def test_words_that_do_not_fit_beside_hang_below_and_are_broken(self):
        words = "this unit is not known to anybody who ever worked in a laboratory"
        shown = rendered("age >= 18 yeers", ("yeers", words), width=60)
        assert shown == expected("""
             --> protocol.crit:1:11
              |
            1 | age >= 18 yeers
              |           ^^^^^
              |           this unit is not known to anybody who ever
              |           worked in a laboratory
            """)


class TestSeveralLines:
    def test_the_first_and_the_last_line_are_shown(self):
        text = 'x\n1 "Adults\n  able to\n  give\n  consent" and\n'
        assert rendered(text, ('"Adults\n  able to\n  give\n  consent"', "not closed")) == expected("""
             --> protocol.crit:2:3
              |
            2 | 1 "Adults
              |   ^^^^^^^ from here
            ...
            5 |   consent" and
              |   ^^^^^^^^ to here: not closed
            """)

    def test_two_lines_without_words(self):
        assert rendered("(a\n b)\n", ("(a\n b)", "")) == expected("""
             --> protocol.crit:1:1
              |
            1 | (a
              | ^^ from here
            2 |  b)
              |  ^^ to here
            """)

    @pytest.mark.parametrize("part", ["18\n", "18\n\n  "])
    def test_line_breaks_at_the_end_are_left_out(self, part):
        assert rendered("age 18\n\n  x", (part, "here")) == expected("""
             --> protocol.crit:1:5
              |
            1 | age 18
              |     ^^ here
            """)

    def test_a_line_break_alone_is_the_end_of_its_line(self):
        assert "age 18\n  |       ^ here\n" in rendered("age 18\nx", ("\n", "here"))


class TestEdges:
    def test_an_empty_source(self):
        assert rendered("", ((0, 0), "nothing here")) == expected("""
             --> protocol.crit:1:1
              |
            1 |
              | ^ nothing here
            """)

    @pytest.mark.parametrize("ending", ["", "\n", "\r\n", "\n\n\n   \n"])
    def test_the_end_of_a_file_is_shown_after_its_last_words(self, ending):
        text = "protocol X\nage >=" + ending
        assert rendered(text, ((len(text), len(text)), "a value is missing")) == expected("""
             --> protocol.crit:2:7
              |
            2 | age >=
              |       ^ a value is missing
            """)

    def test_an_empty_place_inside_a_line(self):
        assert "1 | age 18\n  |    ^ sign missing\n" in rendered("age 18", ((3, 3), "sign missing"))

    def test_blanks_at_the_end_of_a_line_can_be_underlined(self):
        assert "  |    ^^\n" in rendered("age  \nx", ("  ", ""))

    def test_offsets_beyond_the_text_do_no_harm(self):
        assert "1 | age\n  |    ^ here\n" in rendered("age", ((70, 90), "here"))

    def test_a_source_that_is_not_known_is_named_only(self):
        found = diagnose("E001", 'there is no file "a.crit"', Span("a.crit", 0, 0), help=("Check the name.",))
        assert render_text([found], {}) + "\n" == expected("""
            error[E001]: there is no file "a.crit"
             --> a.crit
              |
              = help: Check the name.

            1 error
            """)

    def test_a_diagnostic_without_a_place(self):
        found = Diagnostic("E503", "no criteria", help=("Write one.",))
        assert render_text([found], {}) + "\n" == expected("""
            error[E503]: no criteria
              = help: Write one.

            1 error
            """)
