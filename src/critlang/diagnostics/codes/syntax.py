"""E1xx: writing, that is the form of the text."""

from __future__ import annotations

from critlang.diagnostics.codes.entry import CodeInfo
from critlang.diagnostics.severity import Severity

ENTRIES: tuple[CodeInfo, ...] = (
    CodeInfo(
        "E101",
        "unexpected text",
        Severity.ERROR,
        meaning=(
            "At this place something else was expected. The message says what was found and what could "
            "stand here."
        ),
        bad_example="age >= years 18",
        good_example="age >= 18 years",
        what_to_do=(
            "Compare the line with the example. What is underlined is usually superfluous, or something is "
            "missing just before it."
        ),
    ),
    CodeInfo(
        "E102",
        "quotation not closed",
        Severity.ERROR,
        meaning="A text begins with a quotation mark but has no second one that ends it.",
        bad_example='1 "Age at least 18 years\n  age >= 18 years',
        good_example='1 "Age at least 18 years"\n  age >= 18 years',
        what_to_do="Put a quotation mark at the end of the text.",
    ),
    CodeInfo(
        "E103",
        "indentation mistake",
        Severity.ERROR,
        meaning=(
            "How far a line is indented says what it belongs to. This line is indented by a tab, or "
            "further than a line that nothing can stand below."
        ),
        bad_example='1 "Adults able to work"\n  all of\n    - age >= 18 years\n      - ECOG <= 1',
        good_example='1 "Adults able to work"\n  all of\n    - age >= 18 years\n    - ECOG <= 1',
        what_to_do="Indent with spaces, and indent lines that belong together equally far.",
    ),
    CodeInfo(
        "E104",
        "character that the language does not have",
        Severity.ERROR,
        meaning=(
            "This character has no meaning outside of a quotation. Often it came along when text was "
            "copied from a word processor or a PDF file."
        ),
        bad_example="age >= 18 years;",
        good_example="age >= 18 years",
        what_to_do=(
            "Remove the character, or write what it stands for in words or with the signs of the keyboard."
        ),
    ),
    CodeInfo(
        "E105",
        "`and` mixed with `or`",
        Severity.ERROR,
        meaning=(
            "Parts joined partly by `and` and partly by `or` can be read in two ways, and the two give "
            "different patients. The file must say which parts belong together."
        ),
        bad_example="HIV infection is present\nand viral load > 50 copies/mL\nor CD4 count < 200 /uL",
        good_example=(
            "HIV infection is present\nand any of\n  - viral load > 50 copies/mL\n  - CD4 count < 200 /uL"
        ),
        what_to_do="Put the parts that belong together under `any of` or `all of`, or in parentheses.",
    ),
    CodeInfo(
        "E106",
        "two statements without `and` or `or`",
        Severity.ERROR,
        meaning=(
            "Two statements stand one after the other, and nothing says whether both must hold or one is "
            "enough."
        ),
        bad_example="platelets >= 100 x10^9/L\nhemoglobin >= 9 g/dL",
        good_example="platelets >= 100 x10^9/L\nand hemoglobin >= 9 g/dL",
        what_to_do="Begin the second line with `and` or with `or`.",
    ),
    CodeInfo(
        "E107",
        "something is missing",
        Severity.ERROR,
        meaning=(
            "A part is not there: a criterion has a quotation but no meaning below it, a comparison has no "
            "value, a declaration has no content."
        ),
        bad_example='4 "Written informed consent"',
        good_example='4 "Written informed consent"\n  attested',
        what_to_do=(
            "Write the missing part. A criterion that only a person can judge has the meaning `attested`."
        ),
    ),
    CodeInfo(
        "E108",
        "reserved word in a name",
        Severity.ERROR,
        meaning=(
            "A name contains a word that the language needs for itself, such as `and`, `or`, `before` or "
            "`within`, so it could not be told apart from the rest of a sentence."
        ),
        bad_example="term nausea and vomiting: event",
        good_example='term nausea with vomiting: event\n  also called "nausea and vomiting"',
        what_to_do="Choose another name. The usual one can be kept as a quotation after `also called`.",
    ),
    CodeInfo(
        "E109",
        "number not written clearly",
        Severity.ERROR,
        meaning=(
            "The number could be read in more than one way, such as 1,5 or 1.000, where the comma may "
            "stand before decimals or between thousands."
        ),
        bad_example="creatinine <= 1,5 mg/dL",
        good_example="creatinine <= 1.5 mg/dL",
        what_to_do=(
            "Write decimals with a point, and thousands without a separator or in groups of three: 100,000."
        ),
    ),
    CodeInfo(
        "E110",
        "unknown declaration or heading",
        Severity.ERROR,
        meaning=(
            "A line that is not indented must begin with a word that the language knows, such as `term`, "
            "`anchor` or `inclusion criteria`, or with the number of a criterion."
        ),
        bad_example="inclusions",
        good_example="inclusion criteria",
        what_to_do=(
            "Use one of the words that the message lists, or indent the line if it belongs to the one above."
        ),
    ),
)
