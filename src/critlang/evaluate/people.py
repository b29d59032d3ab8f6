"""The patient's age: the youngest and the oldest that it may be."""

from __future__ import annotations

from critlang import model as m
from critlang.dates import EARLIEST, LATEST, TimeUnit, completed
from critlang.evaluate.chart import Chart
from critlang.evaluate.events import moment_of


def age_range(at: m.Bound, unit: TimeUnit, chart: Chart) -> tuple[int, int] | None:
    """The youngest and oldest age the patient may have on a day; None where nothing bounds them."""
    birth, day = chart.patient.birth, moment_of(at, chart)
    if birth is None or day.exists is not True:
        return None
    if EARLIEST in (birth.low, day.low) or LATEST in (birth.high, day.high):
        return None
    return completed(unit, birth.high, day.low), completed(unit, birth.low, day.high)
