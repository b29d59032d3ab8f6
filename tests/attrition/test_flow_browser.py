"""The flow picture in a real browser: each text inside its own box, and nothing over anything else."""

from __future__ import annotations

import itertools
import json
import re

import pytest
from counted_tables import flowing, step

from critlang.attrition import attrition_svg, shown

pytestmark = pytest.mark.browser

LONG = "Pneumonoultramicroscopicsilicovolcanoconiosis/hydroxychloroquine-azathioprine-" + "W" * 120
MIXED = "WWWW %%%% @@@@ MMMM 患者必须有足够的器官功能 Щука ﬃ é >= 75 x 10^9/L, “quoted” — and more " * 4
CASES = {
    "a few": flowing(
        1_234_567, *(step(str(n), 10, 1_234_567 - 10 * n, words=f"{LONG} {MIXED}") for n in range(1, 4))
    ),
    "many": flowing(
        5000, *(step(f"{'E' if n > 20 else ''}{n}", n % 3, 4000, words=MIXED) for n in range(1, 61))
    ),
    "nobody": flowing(0, step("1", 0, 0), step("E1", 0, 0)),
}
MEASURE = """
<script>onload = () => {
  const box = each => { const r = each.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom]; };
  const found = [...document.querySelectorAll('g')].filter(each => each.querySelector('text')).map(each => ({
    frame: each.querySelector('rect') && box(each.querySelector('rect')),
    texts: [...each.querySelectorAll('text')].map(box)}));
  document.body.innerHTML = '';
  document.body.append('found:' + JSON.stringify(found) + ':end');
};</script>
"""


@pytest.fixture
def measured(chromium, tmp_path):
    def measure(counted, font):
        page = tmp_path / "flow.html"
        picture = attrition_svg(shown(counted)).split("?>", 1)[1].replace("sans-serif", font)
        page.write_text(f"<!doctype html><meta charset='utf-8'>{picture}{MEASURE}", encoding="utf-8")
        dumped = chromium(page, "--dump-dom").stdout
        return json.loads(re.search(r"found:(.*):end", dumped)[1])

    return measure


def apart(first, second):
    return first[2] <= second[0] or second[2] <= first[0] or first[3] <= second[1] or second[3] <= first[1]


@pytest.mark.parametrize("font", ["sans-serif", "Verdana, DejaVu Sans, sans-serif", "serif"])
@pytest.mark.parametrize("case", CASES)
def test_no_text_leaves_its_box_or_lies_over_another(measured, case, font):
    groups = measured(CASES[case], font)
    frames = [each["frame"] for each in groups if each["frame"]]
    assert len(frames) >= 6
    for place, frame in enumerate(frames):
        assert all(apart(frame, other) for other in frames[:place])
    for group in groups:
        texts, frame = group["texts"], group["frame"]
        if frame is None:  # the notes below
            assert all(apart(text, frame) for text in texts for frame in frames)
            continue
        for left, top, right, bottom in texts:
            assert frame[0] < left < right < frame[2]
            assert frame[1] < top < bottom < frame[3]
        for upper, lower in itertools.pairwise(texts):
            assert lower[1] - upper[1] >= 15
