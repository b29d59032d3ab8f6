"""E3xx and W3xx: kinds, units and quantities."""

from __future__ import annotations

from critlang.diagnostics.codes.entry import CodeInfo
from critlang.diagnostics.severity import Severity

ENTRIES: tuple[CodeInfo, ...] = (
    CodeInfo(
        "E301",
        "kind of term that does not fit",
        Severity.ERROR,
        meaning=(
            "What is said does not suit the kind of what it is said of: an event has no value to compare, a "
            "measurement cannot be present, a condition cannot be high or low, an anchor is not a statement."
        ),
        bad_example="marrow relapse >= 2",
        good_example="at least 2 marrow relapses",
        what_to_do="Say something that suits the kind of the term, or correct the kind in its declaration.",
    ),
    CodeInfo(
        "E302",
        "units of different dimensions",
        Severity.ERROR,
        meaning=(
            "The two sides measure different things, so no conversion exists between their units. A "
            "clearance normalised to body surface and one that is not are different things, too."
        ),
        bad_example="creatinine clearance >= 60 mg/dL",
        good_example="creatinine clearance >= 60 mL/min",
        what_to_do=(
            "Use a unit of the same dimension as the term's own unit, or name the term that was meant."
        ),
    ),
    CodeInfo(
        "E303",
        "unknown unit",
        Severity.ERROR,
        meaning="The unit is not known, neither as a UCUM unit nor as a clinical spelling.",
        bad_example="hemoglobin >= 9 gram%",
        good_example="hemoglobin >= 9 g/dL",
        what_to_do="Write the unit as laboratories do: g/dL, mmol/L, U/L, x10^9/L, /uL.",
    ),
    CodeInfo(
        "E304",
        "ambiguous unit",
        Severity.ERROR,
        meaning="The unit is in use for more than one thing, and the readings differ.",
        bad_example="platelets >= 100 M/uL",
        good_example="platelets >= 100 K/uL",
        what_to_do="Choose one of the readings that the message lists and write it in full.",
    ),
    CodeInfo(
        "E305",
        "unit missing",
        Severity.ERROR,
        meaning=(
            "The number has no unit, but the term is measured in one. Laboratories differ, so the unit is "
            "never guessed."
        ),
        bad_example="hemoglobin >= 9",
        good_example="hemoglobin >= 9 g/dL",
        what_to_do="Write the unit after the number.",
    ),
    CodeInfo(
        "E306",
        "molar mass missing",
        Severity.ERROR,
        meaning=(
            "One side is a mass concentration and the other a molar one. Between them only the molar mass "
            "of the substance converts, and the term declares none."
        ),
        bad_example=(
            'term creatinine: measurement in mg/dL\n\n1 "Creatinine acceptable"\n  creatinine <= 133 umol/L'
        ),
        good_example=(
            "term creatinine: measurement in mg/dL\n"
            "  molar mass 113.12 g/mol\n"
            "\n"
            '1 "Creatinine acceptable"\n'
            "  creatinine <= 133 umol/L"
        ),
        what_to_do="Add the molar mass to the term, or write the threshold in the term's own unit.",
    ),
    CodeInfo(
        "E307",
        "term without a normal range",
        Severity.ERROR,
        meaning=("`normal`, `ULN` and `LLN` speak of a laboratory's reference range. A score has none."),
        bad_example="Karnofsky is normal",
        good_example="Karnofsky >= 80 %",
        what_to_do="Compare with a value, or declare the term as a measurement if it is one.",
    ),
    CodeInfo(
        "E308",
        "impossible comparison",
        Severity.ERROR,
        meaning=(
            "No value can satisfy this comparison, for instance because its lower bound is above its upper "
            "bound."
        ),
        bad_example="age between 17 and 2 years",
        good_example="age between 2 and 17 years",
        what_to_do="Put the smaller value first, or correct one of the bounds.",
    ),
    CodeInfo(
        "E309",
        "count out of range",
        Severity.ERROR,
        meaning=(
            "The number asked for cannot be reached, or is reached always: at least 4 of 3 parts, at least "
            "0 events."
        ),
        bad_example="at least 4 of\n  - age >= 75 years\n  - diabetes is present\n  - stroke is present",
        good_example="at least 2 of\n  - age >= 75 years\n  - diabetes is present\n  - stroke is present",
        what_to_do="Ask for at least 1 and for no more parts than there are.",
    ),
    CodeInfo(
        "E310",
        "age not in whole years, months, weeks or days",
        Severity.ERROR,
        meaning=(
            "Age is counted in completed years, months, weeks or days. Another unit or decimals have no "
            "agreed meaning."
        ),
        bad_example="age >= 1.5 years",
        good_example="age >= 18 months",
        what_to_do="Write a whole number of years, months, weeks or days.",
    ),
    CodeInfo(
        "E311",
        "normal limits that contradict each other",
        Severity.ERROR,
        meaning=(
            "In a table of normal limits an age stands in two rows, a row has no age, or a lower "
            "limit is above the upper one, so that it is not clear what is normal."
        ),
        bad_example=(
            "term creatinine: measurement in mg/dL\n"
            '  normal by age and sex, from "the laboratory manual"\n'
            "    1 year to under 13 years: up to 1.0\n"
            "    10 years and over: up to 1.4"
        ),
        good_example=(
            "term creatinine: measurement in mg/dL\n"
            '  normal by age and sex, from "the laboratory manual"\n'
            "    1 year to under 13 years: up to 1.0\n"
            "    13 years and over: male up to 1.7, female up to 1.4"
        ),
        what_to_do="Write each age once, the youngest first, and the lower limit before the upper one.",
    ),
    CodeInfo(
        "E315",
        "formula that leaves something open",
        Severity.ERROR,
        meaning=(
            "A choice in the formula of a derived term has no value for some patients, or a line does not "
            "say for whom the formula is valid."
        ),
        bad_example=(
            "term weight: measurement in kg\n"
            "term lean weight: derived in kg\n"
            "  is weight in kg * (0.9 if female)"
        ),
        good_example=(
            "term weight: measurement in kg\n"
            "term lean weight: derived in kg\n"
            "  is weight in kg * (0.9 if female, 0.95 if male)"
        ),
        what_to_do="Give the choice a value for everybody: for both sexes, or one that ends in otherwise.",
    ),
    CodeInfo(
        "E316",
        "formula that gives another unit than the declared one",
        Severity.ERROR,
        meaning=(
            "The value of the formula measures what the derived term is declared to measure, but in a unit "
            "of another size, so that its number would be wrong."
        ),
        bad_example=(
            "term weight: measurement in kg\n"
            "term height: measurement in cm\n"
            "term BMI: derived in kg/m2\n"
            "  is weight in kg / height in cm ^ 2"
        ),
        good_example=(
            "term weight: measurement in kg\n"
            "term height: measurement in cm\n"
            "term BMI: derived in kg/m2\n"
            "  is weight in kg / height in m ^ 2"
        ),
        what_to_do="Take the values in units that give the declared one; they are converted.",
    ),
    CodeInfo(
        "W301",
        "percentage beyond 100",
        Severity.WARNING,
        meaning=(
            "The percentage is above 100, which this term can hardly reach. Some percentages can, such as "
            "a predicted FEV1; most cannot."
        ),
        bad_example="marrow blasts > 250 %",
        good_example="marrow blasts > 25 %",
        what_to_do="Check the number. If it is right, nothing needs to change.",
    ),
    CodeInfo(
        "W302",
        "number that means none",
        Severity.WARNING,
        meaning="`at most 0`, `exactly 0` and `less than 1` all mean `no`, and are easily misread.",
        bad_example="at most 0 relapses",
        good_example="no relapse",
        what_to_do="Write `no`.",
    ),
)
