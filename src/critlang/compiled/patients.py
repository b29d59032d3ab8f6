"""What a patient's own facts are called in the source, and the days that windows hang on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from critlang import model as m
from critlang.compiled.days import Between, Span, anchor_day, date_span, moved_span, within_reach
from critlang.compiled.layout import FIRST_DAY, LAST_DAY, Layout
from critlang.compiled.writer import Writer


class PatientSource:
    """The variables of a patient's facts, and the days of the windows' bounds.

    ``point`` writes the day of an event; it is set by whom writes events.
    """

    def __init__(self, writer: Writer, layout: Layout) -> None:
        self._writer = writer
        self._anchors = {name: place for place, name in enumerate(layout.anchors)}
        self._places = {
            "days": {term.name: place for place, term in enumerate(layout.results)},
            "events": {term.name: place for place, term in enumerate(layout.events)},
            "given": {path: place for place, path in enumerate(layout.answers)},
        }
        self._places |= {"rows": self._places["days"], "answers": self._places["given"]}
        self._anchored: dict[str, dict[str, tuple[str, str]]] = {}
        self.index = None if layout.index is None else self._anchors.get(layout.index)
        self.point: Callable[[m.EventPoint], Span]

    def variable(self, of: str, name: str) -> str:
        """The variable of a term's ``days``, ``rows`` or ``events``, of what was ``given`` as ``answers``."""
        return f"{of}_{self._places[of][name]}"

    def anchor(self, name: str) -> str:
        """The variable of an anchor's day; None where it has none."""
        return f"anchor_{self._anchors[name]}"

    def months(self, name: str) -> str:
        """The variable of the month code of an anchor's day."""
        return f"months_{self._anchors[name]}"

    def span(self, bound: m.Bound) -> Span:
        """The day of a bound."""
        return self._writer.once(("bound", bound), lambda: self._span(bound))

    def _span(self, bound: m.Bound) -> Span:
        match bound.point:
            case m.AnchorPoint(name):
                return self._anchor_span(self.anchor(name), bound)
            case m.DatePoint():
                return date_span(bound.point, bound)
            case m.EventPoint() as point:
                found = self._writer.once(("point", point), lambda: self.point(point))
                return moved_span(found, bound, self._writer)

    def _anchor_span(self, anchor: str, bound: m.Bound) -> Span:
        days, exact = self._anchored.setdefault(anchor, {}), anchor_day(anchor, bound, self._writer)
        if exact not in days:
            days[exact] = self._writer.name("low"), self._writer.name("high")
        near = all(within_reach(each) for each in (bound.offset, bound.other) if each is not None)
        return Span(*days[exact], "True", f"{anchor} is not None" if near else None)

    def anchored_days(self) -> Iterator[str]:
        """The lines, before all others, that work out the days of bounds that hang on anchors.

        Where an anchor has no day, they may be any.
        """
        for anchor, days in self._anchored.items():
            yield f" if {anchor} is None:"
            yield f"  {' = '.join(low for low, _ in days.values())} = {FIRST_DAY}"
            yield f"  {' = '.join(high for _, high in days.values())} = {LAST_DAY}"
            yield " else:"
            yield from (f"  {low} = {high} = {exact}" for exact, (low, high) in days.items())

    def window(self, window: m.Window) -> Between:
        """The bounds of a window."""
        lower, upper = window.lower, window.upper
        return Between(
            None if lower is None else self.span(lower), None if upper is None else self.span(upper)
        )
