"""The page in a real browser: printed, and on a wide and a narrow screen."""

import re
import shutil
import struct
import subprocess
import zlib

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def page(draw, tmp_path):
    path = tmp_path / "checklist.html"
    path.write_text(draw("html", filled=True), encoding="utf-8")
    return path


@pytest.fixture
def pdf(chromium, page, tmp_path):
    path = tmp_path / "checklist.pdf"
    chromium(page, "--no-pdf-header-footer", f"--print-to-pdf={path}")
    return path


def pages_of(pdf):
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf.read_bytes()))


def test_it_prints_on_a_few_pages(pdf):
    assert pdf.read_bytes().startswith(b"%PDF")
    assert 3 <= pages_of(pdf) <= 12


@pytest.fixture
def printed(pdf):
    """The text of each printed page."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not on PATH")
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True)
    return done.stdout.rstrip("\f").split("\f")


def test_every_page_has_header_and_footer(printed):
    for number, text in enumerate(printed, 1):
        words = " ".join(text.split())
        assert "Protocol AALL1121, version 1, amended 2012-03-09" in words
        assert "Participant id: 1121-0042" in words
        assert f"Page {number} of {len(printed)}" in words
        assert "Source 9f2c41d07be8. Made by critlang 0.1.0." in words


def test_the_rule_and_the_columns_are_repeated_on_every_page_of_a_table(printed):
    inclusion = [text for text in printed if "Inclusion criteria: all must be YES or N/A" in text]
    exclusion = [text for text in printed if "Exclusion criteria: all must be NO or N/A" in text]
    assert len(inclusion) > 1
    assert exclusion
    assert not set(inclusion) & set(exclusion)
    for text in inclusion + exclusion:
        assert "Value, unit, limits" in text


def test_a_criterion_is_not_broken_across_pages(printed):
    (with_4,) = (text for text in printed if "Karnofsky performance status" in text)
    assert "Lansky, latest result" in with_4


def test_the_signatures_are_on_the_page_of_the_determination(printed):
    (closing,) = (text for text in printed if "Cannot be determined" in text)
    assert "Printed name" in closing
    assert "(approval)" in closing


@pytest.mark.parametrize("width", [1280, 500])
def test_it_shows_on_a_wide_and_on_a_narrow_screen(chromium, page, tmp_path, width):
    picture = tmp_path / "page.png"
    chromium(page, f"--window-size={width},1000", f"--screenshot={picture}")
    found_width, shades = read_png(picture.read_bytes())
    assert found_width == width
    assert {0, 255} <= shades, "neither text nor paper is to be seen"


def test_nothing_is_wider_than_a_narrow_screen(chromium, page, tmp_path):
    """The page in a frame of 400 pixels, measured by a script of the test's own."""
    frame = tmp_path / "frame.html"
    script = (
        "<script>onload=()=>{const d=document.querySelector('iframe').contentDocument.documentElement;"
        "document.title='x';document.body.append('widths:'+d.scrollWidth+'/'+d.clientWidth)}</script>"
    )
    size = "width:400px;height:900px;border:0"
    frame.write_text(
        f"<!doctype html><body><iframe src='{page.name}' style='{size}'></iframe>{script}", encoding="utf-8"
    )
    dumped = chromium(frame, "--allow-file-access-from-files", "--dump-dom").stdout
    content, window = map(int, re.search(r"widths:(\d+)/(\d+)", dumped).groups())
    assert content <= window


def read_png(data):
    """Width of an 8-bit PNG and the bytes that occur in its rows, filters undone as far as that needs."""
    assert data.startswith(b"\x89PNG")
    width, height, depth, colour = struct.unpack(">IIBB", data[16:26])
    assert depth == 8
    packed, place = b"", 8
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place : place + 8])
        if kind == b"IDAT":
            packed += data[place + 8 : place + 8 + length]
        place += 12 + length
    channels = {0: 1, 2: 3, 6: 4}[colour]
    return width, set(unfiltered(zlib.decompress(packed), width * channels, channels, height))


def unfiltered(raw, stride, step, height):
    before = bytearray(stride)
    for number in range(height):
        start = number * (stride + 1)
        kind, row = raw[start], bytearray(raw[start + 1 : start + 1 + stride])
        for place in range(stride if kind else 0):
            left = row[place - step] if place >= step else 0
            corner = before[place - step] if place >= step else 0
            row[place] = (row[place] + predicted(kind, left, before[place], corner)) & 255
        before = row
        yield from set(row)


def predicted(kind, left, up, corner):
    if kind < 4:
        return (0, left, up, (left + up) // 2)[kind]
    guess = left + up - corner
    return min((left, up, corner), key=lambda each: abs(guess - each))
