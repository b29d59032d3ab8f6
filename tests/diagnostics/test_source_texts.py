"""Sources: lines and columns, and reading files that are not what they should be."""

import os

import pytest

from critlang.diagnostics import unreadable_source
from critlang.source import (
    MAX_BYTES,
    Position,
    Source,
    SourceError,
    Span,
    decode_source,
    read_source,
)


def refused(name, content):
    with pytest.raises(SourceError) as caught:
        decode_source(name, content)
    return caught.value


class TestPlaces:
    def test_lines_and_columns_count_from_one(self):
        source = Source("a.crit", "first\nsecond\n")
        assert source.position(0) == Position(1, 1)
        assert source.position(5) == Position(1, 6)
        assert source.position(6) == Position(2, 1)
        assert source.position(13) == Position(3, 1)
        assert source.line_count == 3

    @pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
    def test_every_kind_of_line_break_ends_a_line_and_is_not_part_of_it(self, line_break):
        source = Source("a.crit", line_break.join(["one", "", "three"]))
        assert [source.line_text(line) for line in (1, 2, 3)] == ["one", "", "three"]
        assert source.position(source.text.index("three")) == Position(3, 1)
        assert source.line_count == 3

    def test_rarer_separators_do_not_end_a_line(self):
        assert Source("a.crit", "a\x0bb\x0cc\x85d\u2028e").line_count == 1

    def test_columns_count_characters_not_bytes(self):
        source = Source("a.crit", "Größe ≥ 日本 x")
        assert source.position(source.text.index("x")) == Position(1, 12)

    def test_offset_is_the_inverse_of_position(self):
        source = Source("a.crit", "one\r\ntwo\nthree")
        inside = set(range(len(source.text) + 1)) - {source.text.index("\n")}
        assert all(source.offset(source.position(offset)) == offset for offset in inside)

    def test_an_empty_text_has_one_empty_line(self):
        source = Source("a.crit", "")
        assert (source.line_count, source.line_text(1), source.position(0)) == (1, "", Position(1, 1))

    @pytest.mark.parametrize("wrong", [-1, 4])
    def test_an_offset_outside_the_text_is_refused(self, wrong):
        with pytest.raises(ValueError, match="outside"):
            Source("a.crit", "abc").position(wrong)

    def test_a_line_or_column_that_is_not_there_is_refused(self):
        source = Source("a.crit", "abc\nd")
        for place in (Position(3, 1), Position(0, 1), Position(2, 3), Position(1, 0)):
            with pytest.raises(ValueError, match="has no"):
                source.offset(place)

    def test_sources_compare_by_name_and_text(self):
        assert Source("a", "x") == Source("a", "x")
        assert Source("a", "x") != Source("b", "x")


class TestSpans:
    def test_a_span_covers_two_others(self):
        assert Span("a", 5, 7).to(Span("a", 1, 3)) == Span("a", 1, 7)

    def test_spans_of_two_sources_have_no_common_span(self):
        with pytest.raises(ValueError, match="two sources"):
            Span("a", 0, 1).to(Span("b", 0, 1))

    @pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
    def test_offsets_the_wrong_way_round_are_refused(self, start, end):
        with pytest.raises(ValueError, match="not a span"):
            Span("a", start, end)

    def test_the_edges_of_a_span_are_empty(self):
        span = Span("a", 2, 5)
        assert (span.beginning, span.ending) == (Span("a", 2, 2), Span("a", 5, 5))
        assert span.beginning.is_empty
        assert not span.is_empty

    def test_the_text_of_a_span(self):
        source = Source("a", "age >= 18 years")
        assert source.text_of(source.span(7, 15)) == "18 years"
        assert source.end == Span("a", 15, 15)


class TestReading:
    def test_a_file_is_read_exactly_and_named_by_its_path(self, tmp_path):
        path = tmp_path / "a.crit"
        path.write_bytes("one\r\nzwei ≥\n".encode())
        assert read_source(path) == Source(str(path), "one\r\nzwei ≥\n")
        assert read_source(path, "shown").name == "shown"

    def test_a_byte_order_mark_is_dropped(self):
        assert decode_source("-", b"\xef\xbb\xbfage").text == "age"

    def test_a_missing_file_offers_its_neighbours(self, tmp_path):
        (tmp_path / "protocol.crit").write_text("x")
        (tmp_path / "protocol.txt").write_text("x")
        with pytest.raises(SourceError) as caught:
            read_source(tmp_path / "protocl.crit")
        diagnostic = unreadable_source(caught.value)
        assert diagnostic.code == "E001"
        assert diagnostic.message == f'there is no file "{tmp_path / "protocl.crit"}"'
        assert diagnostic.help == (f'Did you mean "{tmp_path / "protocol.crit"}"?',)

    @pytest.mark.parametrize("name", ["", "no/such/folder/a.crit", "a\0b"])
    def test_a_name_that_no_file_can_have_is_a_missing_file(self, name):
        with pytest.raises(SourceError) as caught:
            read_source(name)
        assert caught.value.code == "E001"

    def test_a_file_used_as_a_folder_is_a_missing_file(self, tmp_path):
        (tmp_path / "a").write_text("x")
        with pytest.raises(SourceError) as caught:
            read_source(tmp_path / "a" / "b.crit")
        assert caught.value.code == "E001"

    def test_a_folder_is_not_a_file(self, tmp_path):
        with pytest.raises(SourceError) as caught:
            read_source(tmp_path)
        assert caught.value.code == "E002"
        assert "is a folder" in caught.value.reason

    def test_permission_denied(self, tmp_path, monkeypatch):
        def deny(*_):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("builtins.open", deny)
        with pytest.raises(SourceError) as caught:
            read_source(tmp_path / "a.crit")
        assert caught.value.code == "E005"
        assert "permission denied" in caught.value.reason

    def test_any_other_failure_tells_its_cause(self, tmp_path, monkeypatch):
        def fail(*_):
            raise OSError(5, "Input/output error")

        monkeypatch.setattr("builtins.open", fail)
        with pytest.raises(SourceError) as caught:
            read_source(tmp_path / "a.crit")
        assert (caught.value.code, "Input/output error" in caught.value.reason) == ("E005", True)

    def test_a_name_longer_than_the_system_allows(self):
        with pytest.raises(SourceError) as caught:
            read_source("a" * 5000)
        assert caught.value.code in {"E001", "E005"}

    def test_too_large(self, tmp_path):
        path = tmp_path / "big.crit"
        with path.open("wb") as file:
            file.truncate(MAX_BYTES + 1)
        with pytest.raises(SourceError) as caught:
            read_source(path)
        assert caught.value.code == "E006"

    def test_the_largest_size_is_allowed(self):
        assert len(decode_source("-", b"a" * MAX_BYTES).text) == MAX_BYTES

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
    def test_a_pipe_can_be_read(self, tmp_path):
        import threading

        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        writer = threading.Thread(target=pipe.write_bytes, args=(b"age",))
        writer.start()
        assert read_source(pipe).text == "age"
        writer.join()


class TestNotText:
    def test_the_first_bad_byte_is_shown_with_its_place(self):
        problem = refused("a.crit", b"one\ncreatinine \xb5mol/L\n")
        assert problem.code == "E003"
        assert problem.reason == (
            '"a.crit" is not UTF-8 text: the byte 0xB5 at byte 15 (line 2) is not part of a character'
        )
        assert problem.help[0] == 'In the Windows encoding this byte would be "µ".'
        assert problem.source.text_of(problem.span) == "\ufffd"
        assert problem.source.position(problem.span.start) == Position(2, 12)

    def test_the_byte_order_mark_counts_among_the_bytes(self):
        assert "at byte 4 (line 1)" in refused("a.crit", b"\xef\xbb\xbfa\xff").reason

    def test_a_character_cut_off_at_the_end(self):
        problem = refused("a.crit", b"a\xe2\x89")
        assert "byte 0xE2 at byte 1" in problem.reason
        assert problem.span == Span("a.crit", 1, 2)

    def test_a_byte_without_a_meaning_in_windows_gets_no_guess(self):
        assert len(refused("a.crit", b"\x81").help) == 1

    def test_nul_bytes(self):
        problem = refused("a.crit", b"one\ntwo\0three")
        assert problem.code == "E003"
        assert "NUL byte at byte 7 (line 2)" in problem.reason
        assert problem.span == Span("a.crit", 7, 8)

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le"])
    def test_utf_16(self, encoding):
        assert refused("a.crit", "age >= 18".encode(encoding)).code == "E003"

    def test_utf_16_is_named_when_it_says_so(self):
        assert "UTF-16" in refused("a.crit", "age".encode("utf-16")).reason
