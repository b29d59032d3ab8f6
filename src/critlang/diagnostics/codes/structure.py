"""E5xx and W5xx: the structure of the protocol."""

from __future__ import annotations

from critlang.diagnostics.codes.entry import CodeInfo
from critlang.diagnostics.severity import Severity

ENTRIES: tuple[CodeInfo, ...] = (
    CodeInfo(
        "E501",
        "criterion number used twice",
        Severity.ERROR,
        meaning=(
            "Two criteria, or two parts of one, have the same number, so that the number does not say "
            "which is meant."
        ),
        bad_example='1 "Adults"\n  age >= 18 years\n\n1 "ECOG 0-1"\n  ECOG <= 1',
        good_example='1 "Adults"\n  age >= 18 years\n\n2 "ECOG 0-1"\n  ECOG <= 1',
        what_to_do="Give each criterion the number that it has in the protocol.",
    ),
    CodeInfo(
        "E502",
        "quotation not in the source text",
        Severity.ERROR,
        meaning=(
            "The words in quotation marks do not occur in the protocol text named after `source`. Line "
            "breaks and the width of spaces do not count; letters and digits do."
        ),
        bad_example='2 "Age at least 18 yaers"\n  age >= 18 years',
        good_example='2 "Age at least 18 years"\n  age >= 18 years',
        what_to_do=(
            "Copy the words from the protocol again, letter by letter. Mark what is left out with three dots."
        ),
    ),
    CodeInfo(
        "E503",
        "no criteria",
        Severity.ERROR,
        meaning="The protocol has no criterion, so every patient would be eligible.",
        bad_example="protocol TRIAL-1\n\ninclusion criteria",
        good_example='protocol TRIAL-1\n\ninclusion criteria\n\n1 "Adults"\n  age >= 18 years',
        what_to_do="Write at least one criterion below `inclusion criteria` or `exclusion criteria`.",
    ),
    CodeInfo(
        "E504",
        "protocol or vocabulary not named",
        Severity.ERROR,
        meaning="The file does not begin with a line that says what it is.",
        bad_example='inclusion criteria\n\n1 "Adults"\n  age >= 18 years',
        good_example='protocol TRIAL-1\n\ninclusion criteria\n\n1 "Adults"\n  age >= 18 years',
        what_to_do="Begin the file with `protocol` or `vocabulary` and a name.",
    ),
    CodeInfo(
        "E505",
        "section mistake",
        Severity.ERROR,
        meaning=(
            "Something stands where it cannot: a criterion before any heading, a heading that "
            "repeats, criteria in a vocabulary; or `use` names a protocol."
        ),
        bad_example='protocol TRIAL-1\n\n1 "Adults"\n  age >= 18 years',
        good_example='protocol TRIAL-1\n\ninclusion criteria\n\n1 "Adults"\n  age >= 18 years',
        what_to_do="Put each criterion below `inclusion criteria` or `exclusion criteria`, in a protocol.",
    ),
    CodeInfo(
        "E506",
        "example that disagrees with the criteria",
        Severity.ERROR,
        meaning=(
            "The criteria give another result for the patient of this example than the example says. One "
            "of the two is wrong."
        ),
        bad_example=(
            '1 "Adults"\n'
            "  age >= 18 years\n"
            "\n"
            'example "a 15-year-old" is eligible\n'
            "  born 2005-03-01\n"
            "  enrollment on 2020-05-31"
        ),
        good_example=(
            '1 "Adults"\n'
            "  age >= 18 years\n"
            "\n"
            'example "a 15-year-old" is ineligible because of 1\n'
            "  born 2005-03-01\n"
            "  enrollment on 2020-05-31"
        ),
        what_to_do="Read the criterion that the message names aloud, and correct it or the example.",
    ),
    CodeInfo(
        "E507",
        "fact of an example that cannot be",
        Severity.ERROR,
        meaning=(
            "The example states a fact about something that the protocol does not know, or in a "
            "way in which facts of its kind are not recorded: an event has a date, a result a "
            "value with its unit, an answer belongs to an attested criterion."
        ),
        bad_example='example "an adult" is eligible\n  haemoglobn 12 g/dL on 2020-05-31',
        good_example='example "an adult" is eligible\n  hemoglobin 12 g/dL on 2020-05-31',
        what_to_do="Correct the name or the form of the fact, or declare the term.",
    ),
    CodeInfo(
        "E508",
        "two questions in one criterion",
        Severity.ERROR,
        meaning=(
            "A person's answer says to which criterion it belongs, and nothing else. A criterion, or a part "
            "of one, can therefore ask only one thing."
        ),
        bad_example='1 "Consent"\n  attested "consent is signed" and attested "a copy was given"',
        good_example=(
            '1 "Consent"\n  all of\n    - attested "consent is signed"\n    - attested "a copy was given"'
        ),
        what_to_do="Make a list of the questions, so that each has a number of its own.",
    ),
    CodeInfo(
        "W501",
        "term not used",
        Severity.WARNING,
        meaning="The protocol itself, not a vocabulary, declares a term that no criterion mentions.",
        bad_example='term ALT: measurement in U/L\n\n1 "Adults"\n  age >= 18 years',
        good_example='term ALT: measurement in U/L\n\n1 "ALT acceptable"\n  ALT <= 135 U/L',
        what_to_do="Remove the term, move it to a vocabulary, or write the criterion it was meant for.",
    ),
    CodeInfo(
        "W502",
        "definition not used",
        Severity.WARNING,
        meaning="The protocol defines something that no criterion mentions.",
        bad_example='define adequate marrow: ANC >= 1.5 x10^9/L\n\n1 "Adults"\n  age >= 18 years',
        good_example='define adequate marrow: ANC >= 1.5 x10^9/L\n\n1 "Adequate marrow"\n  adequate marrow',
        what_to_do="Remove the definition, or write the criterion it was meant for.",
    ),
    CodeInfo(
        "W503",
        "parameter not used",
        Severity.WARNING,
        meaning="The protocol declares a parameter that no criterion mentions.",
        bad_example='parameter dose expansion: yes/no, default no\n\n1 "Adults"\n  age >= 18 years',
        good_example=(
            "parameter dose expansion: yes/no, default no\n"
            "\n"
            '1 "ECOG 0-1 in the expansion"\n'
            "  if dose expansion: ECOG <= 1"
        ),
        what_to_do="Remove the parameter, or write the criterion it was meant for.",
    ),
    CodeInfo(
        "W504",
        "anchor or period not used",
        Severity.WARNING,
        meaning="The protocol declares an anchor or a period that nothing is counted from.",
        bad_example='anchor day 1 "first dose"\n\n1 "Adults"\n  age >= 18 years',
        good_example='anchor day 1 "first dose"\n\n1 "Adults"\n  age >= 18 years at day 1',
        what_to_do="Remove the declaration, or write the criterion it was meant for.",
    ),
    CodeInfo(
        "W505",
        "criterion numbers out of order",
        Severity.WARNING,
        meaning="The numbers do not follow each other. A criterion may have been forgotten or moved.",
        bad_example='1 "Adults"\n  age >= 18 years\n\n3 "ECOG 0-1"\n  ECOG <= 1',
        good_example='1 "Adults"\n  age >= 18 years\n\n2 "ECOG 0-1"\n  ECOG <= 1',
        what_to_do=(
            "Compare with the protocol. If the protocol itself leaves the number out, nothing needs to "
            "change."
        ),
    ),
    CodeInfo(
        "W507",
        "criterion that nobody or everybody meets",
        Severity.WARNING,
        meaning=(
            "Whatever the patient's data, the result of this criterion, or of a part of it, is "
            "always the same. It selects nobody or excludes nobody."
        ),
        bad_example='2 "Age from 18 to 65"\n  age >= 65 years\n  and age <= 18 years',
        good_example='2 "Age from 18 to 65"\n  age >= 18 years\n  and age <= 65 years',
        what_to_do="Check the comparisons and the words `and`, `or` and `not` between them.",
    ),
    CodeInfo(
        "W508",
        "example without the criteria it is about",
        Severity.WARNING,
        meaning=(
            "The example expects that nothing can be decided, but does not say by which criteria. "
            "That is true of every patient of whom little is known, so the example shows nothing."
        ),
        bad_example='example "nothing is known of ALT" is undetermined\n  born 2010-05-31',
        good_example='example "nothing is known of ALT" is undetermined because of 1\n  born 2010-05-31',
        what_to_do="Name the criteria that are left open, or a part of them, after `because of`.",
    ),
    CodeInfo(
        "W509",
        "the same said twice",
        Severity.WARNING,
        meaning=(
            "Two parts of a list or of a statement, or two criteria, mean exactly the same. Often "
            "one was copied and then not changed."
        ),
        bad_example="hemoglobin >= 9 g/dL\nand hemoglobin >= 9 g/dL",
        good_example="hemoglobin >= 9 g/dL\nand platelets >= 100 x10^9/L",
        what_to_do="Correct the copy, or take it out.",
    ),
    CodeInfo(
        "W510",
        "criteria that the register contradicts",
        Severity.WARNING,
        meaning=(
            "The lines minimum age, maximum age and sex below protocol repeat what ClinicalTrials.gov has "
            "in these fields. They decide nothing, and the criteria ask for another age or sex, or for none "
            "at all. An age that only some patients must have, or that is one of several ways in, is not "
            "compared. A maximum age of 75 years lasts up to the 76th birthday."
        ),
        bad_example=(
            "protocol TRIAL-1\n"
            "  minimum age 18 years\n"
            "\n"
            "inclusion criteria\n"
            "\n"
            '1 "16 years or older"\n'
            "  age >= 16 years"
        ),
        good_example=(
            "protocol TRIAL-1\n"
            "  minimum age 16 years\n"
            "\n"
            "inclusion criteria\n"
            "\n"
            '1 "16 years or older"\n'
            "  age >= 16 years"
        ),
        what_to_do=(
            "Compare both with the protocol. Correct the one that is wrong, or add the criterion that is "
            "missing; where only the register is wrong, leave its line out."
        ),
    ),
)
