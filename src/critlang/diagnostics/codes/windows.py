"""E4xx and W4xx: windows and dates."""

from __future__ import annotations

from critlang.diagnostics.codes.entry import CodeInfo
from critlang.diagnostics.severity import Severity

ENTRIES: tuple[CodeInfo, ...] = (
    CodeInfo(
        "E401",
        "end before the start",
        Severity.ERROR,
        meaning="No day lies in this window, period or event: its end comes before its beginning.",
        bad_example="period screening: day 1 to 21 days before day 1",
        good_example="period screening: 21 days before day 1 to day 1",
        what_to_do="Write the earlier limit first.",
    ),
    CodeInfo(
        "E402",
        "window without an anchor",
        Severity.ERROR,
        meaning=(
            "The window says how long it is but not from which date it is counted, and the protocol "
            "declares no anchor that could be taken by default."
        ),
        bad_example="no chemotherapy within 4 weeks",
        good_example="no chemotherapy within 4 weeks before enrollment",
        what_to_do=(
            "Say the anchor: within 4 weeks before enrollment. Or declare once the anchor that is meant "
            "everywhere."
        ),
    ),
    CodeInfo(
        "E403",
        "which of several events",
        Severity.ERROR,
        meaning=(
            "A window is counted from an event that a patient can have more than once, and the text does "
            "not say from which."
        ),
        bad_example="any reinduction within 4 weeks after relapse",
        good_example="any reinduction within 4 weeks after first relapse",
        what_to_do=(
            "Say `first` or `latest` before the event. Only a plain `after relapse` (any of them, "
            "so the first) and `before relapse` (any, so the latest) need not say it."
        ),
    ),
    CodeInfo(
        "E404",
        "date that does not exist or is not a day",
        Severity.ERROR,
        meaning="The calendar has no such day; or a year or month stands where a day is needed.",
        bad_example='example "a baby" is eligible\n  born 2023-02-30',
        good_example='example "a baby" is eligible\n  born 2023-02-28',
        what_to_do=(
            "Correct the date. Of a birth and of an event, a year or a month may be all that is "
            "known: 2023-02. The dates of anchors, results and answers are days."
        ),
    ),
    CodeInfo(
        "E405",
        "length of time that the calendar cannot count",
        Severity.ERROR,
        meaning=(
            "Windows, ages and durations are counted in whole days, weeks, months and years. A part of one, "
            "or a unit shorter than a day, has no day of the calendar to end on; only in windows, 24 hours "
            "are a day. How long a window is may also be said in half-lives of its treatment, if the term "
            "has a line for it (`half-life 36 hours`), and as the longer or shorter of two lengths."
        ),
        bad_example="any relapse within 1.5 years before enrollment",
        good_example="any relapse within 18 months before enrollment",
        what_to_do="Write a whole number, in a smaller unit if need be.",
    ),
    CodeInfo(
        "E406",
        "windows that cannot be joined",
        Severity.ERROR,
        meaning=(
            "Two windows stand together, and both say where it begins (or both say where it ends), "
            "so that it is not clear which of them is meant."
        ),
        bad_example="any ALT <= 135 U/L before day 1 during screening",
        good_example="any ALT <= 135 U/L during screening",
        what_to_do=(
            "Write one window, or one that begins and one that ends: after first relapse before day 1."
        ),
    ),
    CodeInfo(
        "W401",
        "no look-back declared for `at`",
        Severity.WARNING,
        meaning=(
            "`at` means the latest result on or before the date. Neither the term nor the protocol says "
            "how old that result may be, so one from many years ago counts."
        ),
        bad_example='term ECOG: score\n\n1 "ECOG 0-1"\n  ECOG <= 1 at enrollment',
        good_example='term ECOG: score\n  look back 28 days\n\n1 "ECOG 0-1"\n  ECOG <= 1 at enrollment',
        what_to_do=(
            "Declare a look-back in the term or in the protocol, or say the window in the criterion."
        ),
    ),
)
