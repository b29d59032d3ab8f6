"""How many patients are left after each criterion: counted, suppressed where few, as tables and a picture."""

from critlang.attrition.counts import Attrition, Step, attrition, of_rows
from critlang.attrition.render import attrition_svg
from critlang.attrition.report import attrition_csv, attrition_json, attrition_table
from critlang.attrition.shown import Shown, ShownStep, shown

__all__ = [
    "Attrition",
    "Shown",
    "ShownStep",
    "Step",
    "attrition",
    "attrition_csv",
    "attrition_json",
    "attrition_svg",
    "attrition_table",
    "of_rows",
    "shown",
]
