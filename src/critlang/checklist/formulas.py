"""How a derived value is worked out by hand."""

from __future__ import annotations

from critlang import model as m
from critlang.arithmetic_wording import expression_text
from critlang.wording import formula_text, listed


def formula_note(value: m.Derived) -> str:
    """``kg/m2 = weight in kg / height in m ^ 2; valid only for age >= 18 years [source]``."""
    unit = "" if value.term.unit is None else f"{value.term.unit.label} "
    found = [f"{unit}= {expression_text(value.expression)}"]
    if value.valid:
        found.append(f"valid only for {listed([formula_text(each) for each in value.valid])}")
    source = f" [{value.term.source}]" if value.term.source else ""
    return "; ".join(found) + source
