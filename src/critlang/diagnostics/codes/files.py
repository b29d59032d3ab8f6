"""E0xx: files and reading."""

from __future__ import annotations

from critlang.diagnostics.codes.entry import CodeInfo
from critlang.diagnostics.severity import Severity

ENTRIES: tuple[CodeInfo, ...] = (
    CodeInfo(
        "E001",
        "file not found",
        Severity.ERROR,
        meaning="There is no file of this name in this place.",
        bad_example='source "protocl.txt"',
        good_example='source "protocol.txt"',
        what_to_do=(
            "Check the spelling and the folder. A path inside a file is counted from the folder of that file."
        ),
    ),
    CodeInfo(
        "E002",
        "a folder instead of a file",
        Severity.ERROR,
        meaning="The name belongs to a folder; a single file is needed here.",
        bad_example='use "vocabulary"',
        good_example='use "vocabulary/oncology.crit"',
        what_to_do="Give the name of a file in the folder.",
    ),
    CodeInfo(
        "E003",
        "not UTF-8 text",
        Severity.ERROR,
        meaning=(
            "The file is not plain text in the encoding UTF-8, so some of its characters cannot be read "
            "with certainty. Word processor documents, PDF files and text in older Windows encodings are "
            "the usual causes."
        ),
        bad_example='1 "Creatinine \ufffd 1.5 mg/dL"',
        good_example='1 "Creatinine ≤ 1.5 mg/dL"',
        what_to_do='Save the file again as plain text and choose "UTF-8" as its encoding.',
    ),
    CodeInfo(
        "E004",
        "nothing in the file",
        Severity.ERROR,
        meaning="The file is empty, or it holds nothing but blank lines and comments.",
        bad_example="# criteria to be written",
        good_example='protocol TRIAL-1\n\ninclusion criteria\n\n1 "Adults"\n  age >= 18 years',
        what_to_do="Begin with a line that names the protocol or the vocabulary, or give another file.",
    ),
    CodeInfo(
        "E005",
        "file cannot be read",
        Severity.ERROR,
        meaning=(
            "The file is there, but the computer does not let this program read it: a permission is "
            "missing, or the disk or network failed."
        ),
        bad_example='use "/protected/oncology.crit"',
        good_example='use "vocabulary/oncology.crit"',
        what_to_do=(
            "Ask the owner of the file for permission to read it, or copy it to a folder of your own."
        ),
    ),
    CodeInfo(
        "E006",
        "file too large",
        Severity.ERROR,
        meaning="The file is larger than any eligibility section. Probably it is another kind of file.",
        bad_example='source "whole-trial-master-file.txt"',
        good_example='source "eligibility-section.txt"',
        what_to_do=(
            "Give the file with the criteria, and as the source only the part of the protocol they stand in."
        ),
    ),
    CodeInfo(
        "E007",
        "file named by `use` not found",
        Severity.ERROR,
        meaning=(
            "`use` names a vocabulary file that is not there. The path is counted from the folder of the "
            "file that says `use`."
        ),
        bad_example='use "vocabulary/oncologie.crit"',
        good_example='use "vocabulary/oncology.crit"',
        what_to_do="Correct the path, or put the vocabulary file in that place.",
    ),
    CodeInfo(
        "E008",
        "files that use each other in a circle",
        Severity.ERROR,
        meaning="A file uses a second one which, directly or through others, uses the first again.",
        bad_example=(
            '# in laboratory.crit\nuse "oncology.crit"\n\n# in oncology.crit\nuse "laboratory.crit"'
        ),
        good_example='# in oncology.crit\nuse "laboratory.crit"\n\n# laboratory.crit uses no other file',
        what_to_do="Remove one of the `use` lines, or move the terms that both files need to a third file.",
    ),
    CodeInfo(
        "E009",
        "another version of a used file",
        Severity.ERROR,
        meaning=(
            "`use` says which version of the file the protocol was written for, and the file is another one: "
            "what its terms and definitions mean may have changed."
        ),
        bad_example='use "vocabulary/organ function.crit" version "1"  # the file says: version "2"',
        good_example='use "vocabulary/organ function.crit" version "2"',
        what_to_do=(
            "Read what has changed in the file, and whether the protocol's criteria still mean the same. "
            "Then write its version, or use a copy of the older one."
        ),
    ),
    CodeInfo(
        "E010",
        "vocabulary that is not named by `use`",
        Severity.ERROR,
        meaning=(
            "Names in the file are declared in a vocabulary that lies beside it, in a folder there, or "
            "beside a vocabulary in use, and no `use` line names that vocabulary."
        ),
        bad_example='protocol TRIAL-1\n\ninclusion criteria\n\n1 "ALT"\n  ALT <= 135 U/L',
        good_example=(
            'protocol TRIAL-1\n\nuse "vocabulary/laboratory.crit"\n\n'
            'inclusion criteria\n\n1 "ALT"\n  ALT <= 135 U/L'
        ),
        what_to_do="Add the `use` line that the message says, above the criteria.",
    ),
)
