"""E2xx and W2xx: names."""

from __future__ import annotations

from critlang.diagnostics.codes.entry import CodeInfo
from critlang.diagnostics.severity import Severity

ENTRIES: tuple[CodeInfo, ...] = (
    CodeInfo(
        "E201",
        "unknown term",
        Severity.ERROR,
        meaning="No term of this name is declared, neither in this file nor in a vocabulary that it uses.",
        bad_example="haemoglobn >= 9 g/dL",
        good_example="hemoglobin >= 9 g/dL",
        what_to_do="Correct the spelling, add the name to a term with `also called`, or declare the term.",
    ),
    CodeInfo(
        "E202",
        "unknown attribute",
        Severity.ERROR,
        meaning="The term has no attribute of this name, so nothing can be said about it with `where`.",
        bad_example="any reinduction where outcome is CR",
        good_example="any reinduction where response is CR",
        what_to_do="Use an attribute that the term declares, or add this one to the term's declaration.",
    ),
    CodeInfo(
        "E203",
        "unknown value",
        Severity.ERROR,
        meaning=(
            "The attribute or finding has a declared list of values, and this is not one of them. The "
            "comparison could never be true."
        ),
        bad_example="any reinduction where response is complete",
        good_example="any reinduction where response is CR",
        what_to_do="Use a value from the list, or add this one to the list in the term's declaration.",
    ),
    CodeInfo(
        "E204",
        "unknown anchor",
        Severity.ERROR,
        meaning=(
            "No anchor of this name is declared. An anchor is a date that each patient has, such as "
            "enrollment."
        ),
        bad_example="age >= 18 years at enrolment",
        good_example='anchor enrollment "study enrollment"\n\n1 "Adults"\n  age >= 18 years at enrollment',
        what_to_do="Correct the spelling, or declare the anchor above the criteria.",
    ),
    CodeInfo(
        "E205",
        "unknown period",
        Severity.ERROR,
        meaning="No period of this name is declared. A period is a stretch of time such as screening.",
        bad_example="any ALT <= 135 IU/L during screning",
        good_example=(
            "period screening: 21 days before day 1 to day 1\n"
            "\n"
            '1 "ALT acceptable"\n'
            "  any ALT <= 135 IU/L during screening"
        ),
        what_to_do="Correct the spelling, or declare the period above the criteria.",
    ),
    CodeInfo(
        "E206",
        "unknown criterion number",
        Severity.ERROR,
        meaning="The protocol has no criterion of this number.",
        bad_example='1 "Adults"\n  age >= 18 years\n\nexample "a child" is ineligible because of 2',
        good_example='1 "Adults"\n  age >= 18 years\n\nexample "a child" is ineligible because of 1',
        what_to_do=(
            "Use a number as it stands before a criterion. A part is named with the letters above "
            "it, 5.b.i; a dash by its place, 3.c.2; and an exclusion criterion by an E, if its "
            "number stands in both sections."
        ),
    ),
    CodeInfo(
        "E207",
        "name declared twice",
        Severity.ERROR,
        meaning=(
            "Two declarations have the same name, or a name is also another term's `also called`; "
            "or a line that can stand only once stands twice. Capitals and the number of spaces do "
            "not make a difference."
        ),
        bad_example="term ALT: measurement in U/L\nterm alt: measurement in U/L",
        good_example="term ALT: measurement in U/L\nterm ALP: measurement in U/L",
        what_to_do="Remove one of the two declarations, or rename it.",
    ),
    CodeInfo(
        "E208",
        "unknown parameter",
        Severity.ERROR,
        meaning=(
            "No parameter of this name is declared, but one that is spelled alike; or a value was "
            "given for a parameter that the protocol does not have. A parameter is something that "
            "the study decides, such as its current phase or cohort."
        ),
        bad_example=(
            "parameter dose expansion: yes/no, default no\n"
            "\n"
            '1 "ECOG 0-1 in the expansion"\n'
            "  if dose expansoin: ECOG <= 1"
        ),
        good_example=(
            "parameter dose expansion: yes/no, default no\n"
            "\n"
            '1 "ECOG 0-1 in the expansion"\n'
            "  if dose expansion: ECOG <= 1"
        ),
        what_to_do="Correct the spelling, or declare the parameter above the criteria.",
    ),
    CodeInfo(
        "E209",
        "definition that refers to itself",
        Severity.ERROR,
        meaning=(
            "A definition uses its own name, directly or through other definitions, and so defines nothing."
        ),
        bad_example="define adequate marrow: adequate marrow and platelets >= 100 x10^9/L",
        good_example="define adequate marrow: ANC >= 1.5 x10^9/L and platelets >= 100 x10^9/L",
        what_to_do="Write the definition with terms only, or with definitions that do not lead back to it.",
    ),
    CodeInfo(
        "E210",
        "exception that is not included",
        Severity.ERROR,
        meaning=(
            "After `except` stand terms that the subject includes and that are not meant here. Facts of a "
            "term that it does not include never count: such an exception says nothing or hides a mistake."
        ),
        bad_example=(
            "term malignancy: condition\nterm skin cancer: condition\n\n"
            'inclusion criteria\n\n1 "No other cancer"\n  no malignancy except skin cancer'
        ),
        good_example=(
            "term malignancy: condition\n  includes skin cancer\nterm skin cancer: condition\n\n"
            'inclusion criteria\n\n1 "No other cancer"\n  no malignancy except skin cancer'
        ),
        what_to_do="Add the term to the line `includes` of the subject, or name a term that stands there.",
    ),
    CodeInfo(
        "E211",
        "limits that a definition does not take",
        Severity.ERROR,
        meaning=(
            "A definition that takes limits is used with each of them, by its name, and with no others; "
            "nothing but a definition takes limits."
        ),
        bad_example=(
            "define adequate liver with ALT limit, bilirubin limit\n"
            "  ALT <= ALT limit and total bilirubin <= bilirubin limit\n\n"
            'inclusion criteria\n\n1 "Adequate liver function"\n  adequate liver with ALT limit 3 x ULN'
        ),
        good_example=(
            "define adequate liver with ALT limit, bilirubin limit\n"
            "  ALT <= ALT limit and total bilirubin <= bilirubin limit\n\n"
            'inclusion criteria\n\n1 "Adequate liver function"\n'
            "  adequate liver with ALT limit 3 x ULN, bilirubin limit 1.5 x ULN"
        ),
        what_to_do="Give each limit that the definition names, with its number and unit, and commas between.",
    ),
    CodeInfo(
        "E212",
        "limit that a definition does not use",
        Severity.ERROR,
        meaning=(
            "After `with` a definition names the limits that are given where it is used. Nothing in it is "
            "compared with this one: it would be given for nothing, or the words were meant as a name."
        ),
        bad_example="define bad relapse with symptoms: any relapse and any stroke",
        good_example="define 'bad relapse with symptoms': any relapse and any stroke",
        what_to_do="Use the name in the definition, or put the name of the definition in single quotes.",
    ),
)
