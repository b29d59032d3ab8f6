"""The patient's age: the youngest and the oldest that it may be."""

from __future__ import annotations

from critlang import model as m
from critlang.dates import EARLIEST, LATEST, UNKNOWN_DATE, TimeUnit, completed
from critlang.evaluate.chart import Chart
from critlang.evaluate.events import moment_of


def age_range(at: m.Bound, unit: TimeUnit, chart: Chart) -> tuple[int, int] | None:
    """The youngest and oldest age the patient may have on a day; None where nothing bounds them."""
    birth, day = chart.patient.birth, moment_of(at, chart)
    if birth is None or birth == UNKNOWN_DATE or day.exists is not True:
        return None
    if day.low == EARLIEST or day.high == LATEST:
        return None
    return completed(unit, birth.high, day.low), completed(unit, birth.low, day.high)
