"""Renderings of unusual characters, of long lines, and in colour."""

import re

from excerpts import NAME, expected, rendered
from hypothesis import given
from hypothesis import strategies as st

from critlang.diagnostics import Diagnostic, Label, diagnose, render_text
from critlang.source import Source, Span


class TestCharacters:
    def test_line_breaks_of_windows_are_not_shown(self):
        shown = rendered("age >= 18\r\nsex is mail\r\n", ("mail", "here"))
        assert shown == expected("""
             --> protocol.crit:2:8
              |
            2 | sex is mail
              |        ^^^^ here
            """)

    def test_tabs_become_blanks_and_count_as_one_column(self):
        assert rendered("\tALT\t<= 3", ("<=", "here")) == expected("""
             --> protocol.crit:1:6
              |
            1 |     ALT    <= 3
              |            ^^ here
            """)

    def test_a_tab_itself_is_underlined_in_full(self):
        assert "1 |     ALT\n  | ^^^^ tab\n" in rendered("\tALT", ("\t", "tab"))

    def test_wide_characters_take_two_columns_on_the_screen(self):
        assert rendered("患者 >= 日本 x", ("日本", "here")) == expected("""
             --> protocol.crit:1:7
              |
            1 | 患者 >= 日本 x
              |         ^^^^ here
            """)

    def test_words_after_a_wide_character_in_a_label_stay_aligned(self):
        assert "^ 日本 here\n" in rendered("age", ("e", "日本 here"))

    def test_combining_characters_take_no_column(self):
        assert "1 | e\u0301 ALT\n  |   ^^^ here\n" in rendered("e\u0301 ALT", ("ALT", "here"))
        assert "1 | e\u0301 x\n  | ^ accent\n" in rendered("e\u0301 x", ("\u0301", "accent"))

    def test_control_and_invisible_characters_are_made_visible(self):
        shown = rendered("a\x1b[31m\u202eb\u200bc\x7f x", ("x", "here"))
        assert shown == expected("""
             --> protocol.crit:1:13
              |
            1 | a␛[31m<U+202E>b<U+200B>c␡ x
              |                           ^ here
            """)

    def test_nothing_that_steers_a_terminal_passes_from_anywhere(self):
        invisible = (0x200B, 0x202E, 0x2066, 0xFEFF, 0xDC80)
        nasty = "".join(map(chr, [*range(0x20), *range(0x7F, 0xA0), *invisible]))
        source = Source(nasty, nasty)
        labels = (Label(source.span(0, 1), nasty), Label(Span(nasty + "?", 0, 1), nasty))
        found = Diagnostic("E301", nasty, labels, (nasty,), (nasty,))
        shown = render_text([found], {nasty: source})
        assert not set(shown) & (set(nasty) - {"\n"})

    def test_line_breaks_in_help_are_kept_and_aligned(self):
        shown = rendered("age", ("age", ""), help=("Write it so:\n  age >= 18 years",), notes=("",))
        assert shown.endswith("  = help: Write it so:\n            age >= 18 years\n")

    def test_long_help_is_broken_between_words(self):
        shown = rendered("age", ("age", ""), help=("word " * 20,), width=60)
        assert max(map(len, shown.splitlines())) <= 60


class TestLongLines:
    LINE = "word " * 30 + "haemoglobn" + " word" * 30

    def test_the_surroundings_of_the_place_are_shown(self):
        assert rendered(self.LINE, ("haemoglobn", "unknown"), width=70) == expected("""
             --> protocol.crit:1:151
              |
            1 | ...word word word word haemoglobn word word word word word word...
              |                        ^^^^^^^^^^ unknown
            """)

    def test_no_line_is_wider_than_asked_for(self):
        for at in range(0, len(self.LINE), 7):
            shown = rendered(self.LINE, ((at, at + 5), "some words to go beside it"), width=60)
            assert max(map(len, shown.splitlines())) <= 60
            assert shown.count("^") == 5 or at + 5 > len(self.LINE)

    def test_a_place_near_the_beginning_needs_no_ellipsis_before_it(self):
        assert rendered(self.LINE, ("word", "here"), width=50) == expected("""
             --> protocol.crit:1:1
              |
            1 | word word word word word word word word...
              | ^^^^ here
            """)

    def test_a_place_at_the_end_needs_none_after_it(self):
        end = len(self.LINE)
        assert rendered(self.LINE, ((end, end), "here"), width=50) == expected("""
             --> protocol.crit:1:311
              |
            1 | ...word word word word word word word word
              |                                           ^
              |                                           here
            """)

    def test_places_too_far_apart_get_an_excerpt_each(self):
        shown = rendered("ALT " + self.LINE, ("haemoglobn", "unknown"), ("ALT", "known"), width=50)
        assert shown == expected("""
             --> protocol.crit:1:155
              |
            1 | ...word word haemoglobn word word word...
              |              ^^^^^^^^^^ unknown
            1 | ALT word word word word word word word...
              | --- known
            """)

    def test_a_place_longer_than_the_window_is_cut(self):
        shown = rendered(self.LINE, ((100, 300), "long"), width=50)
        assert max(map(len, shown.splitlines())) <= 50
        assert "^^^^^^^" in shown
        assert "long" in shown

    def test_wide_characters_are_measured_on_the_screen(self):
        shown = rendered("患" * 100 + "x" + "者" * 100, ("x", "here"), width=50)
        line, carets = shown.splitlines()[2:]
        before = line[: line.index("x")]
        assert len(before) + before.count("患") == carets.index("^")

    def test_an_enormous_line_is_quick(self):
        shown = rendered("a" * 1_000_000, ((500_000, 500_003), "here"), width=60)
        assert "^^^ here" in shown


class TestColour:
    SOURCE = Source(NAME, "creatinine <= 1.5 患 x10^9/L\nage  \n")
    FOUND = (
        diagnose(
            "E302",
            "units differ",
            Span(NAME, 20, 27),
            "a count",
            others=((Span(NAME, 0, 10), "a mass"),),
            help=("Change it.",),
        ),
        diagnose("W501", "unused", Span(NAME, 28, 31)),
    )

    def test_the_words_are_the_same_with_and_without(self):
        plain = render_text(self.FOUND, {NAME: self.SOURCE}, colour=False)
        coloured = render_text(self.FOUND, {NAME: self.SOURCE}, colour=True)
        assert "\x1b" not in plain
        assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain

    def test_errors_are_red_and_warnings_yellow(self):
        coloured = render_text(self.FOUND, {NAME: self.SOURCE}, colour=True)
        assert "\x1b[1;31merror[E302]\x1b[0m" in coloured
        assert "\x1b[1;31m^^^^^^^\x1b[0m" in coloured
        assert "\x1b[34m----------\x1b[0m" in coloured
        assert "\x1b[1;33mwarning[W501]\x1b[0m" in coloured
        assert "\x1b[1;33m^^^\x1b[0m" in coloured

    def test_every_colour_ends_on_its_line(self):
        for line in render_text(self.FOUND, {NAME: self.SOURCE}, colour=True).splitlines():
            assert len(re.findall(r"\x1b\[[1-9]", line)) == line.count("\x1b[0m")


class TestAnyText:
    TEXTS = st.text(st.sampled_from("ab \t\n\r患\u0301\x1b\u202e"), max_size=120)
    PLACES = st.lists(st.tuples(st.integers(0, 130), st.integers(0, 40), TEXTS), min_size=1, max_size=4)

    @given(TEXTS, PLACES, st.integers(1, 90))
    def test_every_place_in_every_text_is_shown_safely(self, text, places, width):
        source = Source(NAME, text)
        labels = tuple(
            Label(source.span(start, start + length), words, primary=not at)
            for at, (start, length, words) in enumerate(places)
        )
        shown = render_text([Diagnostic("E301", "m", labels)], {NAME: source}, width=width)
        assert "^" in shown
        assert not set(shown) & set("\t\r\x1b\u202e")
        assert all(line == line.rstrip() for line in shown.split("\n"))
