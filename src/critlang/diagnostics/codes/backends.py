"""B7xx: what a target cannot express."""

from __future__ import annotations

from critlang.diagnostics.codes.entry import CodeInfo
from critlang.diagnostics.severity import Severity

ENTRIES: tuple[CodeInfo, ...] = (
    CodeInfo(
        "B701",
        "not expressible in this target",
        Severity.ERROR,
        meaning=(
            "The criterion is correct, but the database or format that was asked for has no way to say it. "
            "Nothing is written rather than something that means less."
        ),
        bad_example="any troponin > 14 ng/L within 6 hours before day 1",
        good_example="any troponin > 14 ng/L within 1 day before day 1",
        what_to_do="Choose another target, or ask whether a simpler criterion would be acceptable.",
    ),
)
