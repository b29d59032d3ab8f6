"""What can go wrong with a unit: its text is refused, or two units measure different things."""

from __future__ import annotations


class UnitError(ValueError):
    """A unit text that is unknown, ambiguous or a known trap.

    ``text`` is the text as written, ``reason`` says in a clinician's words why it is refused, and
    ``likely`` lists the spellings that the author probably meant (possibly none).
    """

    def __init__(self, text: str, reason: str, likely: tuple[str, ...] = ()) -> None:
        super().__init__(text, reason, likely)
        self.text = text
        self.reason = reason
        self.likely = likely

    def __str__(self) -> str:
        hint = f"; did you mean {' or '.join(self.likely)}?" if self.likely else ""
        return f"{self.text!r}: {self.reason}{hint}"


class IncommensurableError(ValueError):
    """Two units between which no factor converts; the message names both kinds of quantity."""
