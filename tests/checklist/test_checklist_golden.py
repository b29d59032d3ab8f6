"""The whole page, blank and filled in, as the files that a coordinator would get."""

import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode


class MarkdownFile(SingleFileSnapshotExtension):
    _write_mode = WriteMode.TEXT
    file_extension = "md"


class HtmlFile(SingleFileSnapshotExtension):
    _write_mode = WriteMode.TEXT
    file_extension = "html"


@pytest.mark.parametrize("filled", [False, True], ids=["blank", "filled"])
def test_markdown(draw, snapshot, filled):
    assert draw("markdown", filled=filled) == snapshot(extension_class=MarkdownFile)


@pytest.mark.parametrize("filled", [False, True], ids=["blank", "filled"])
def test_html(draw, snapshot, filled):
    assert draw("html", filled=filled) == snapshot(extension_class=HtmlFile)


def test_same_input_same_page(draw):
    assert draw("html", filled=True) == draw("html", filled=True)
