"""D6xx: problems of patient data. What can still be carried, but not used, is a warning."""

from __future__ import annotations

from critlang.diagnostics.codes.entry import CodeInfo
from critlang.diagnostics.severity import Severity

ENTRIES: tuple[CodeInfo, ...] = (
    CodeInfo(
        "D601",
        "unknown term in the data",
        Severity.WARNING,
        meaning=(
            "A row names a term that neither the protocol nor its vocabularies declare. No criterion can "
            "see it."
        ),
        bad_example="patient_id,term,date,value,unit\nP01,haemoglobn,2023-04-01,11.2,g/dL",
        good_example="patient_id,term,date,value,unit\nP01,hemoglobin,2023-04-01,11.2,g/dL",
        what_to_do="Correct the name, or add it to the term with `also called`.",
    ),
    CodeInfo(
        "D602",
        "date that cannot be read",
        Severity.WARNING,
        meaning=(
            "The text is not a date in the form year-month-day, or the calendar has no such day. Dates "
            "such as 03/04/2023 are not guessed: they mean March to some and April to others. The row is "
            "kept with a date that is not known."
        ),
        bad_example="patient_id,term,date,value,unit\nP01,hemoglobin,03/04/2023,11.2,g/dL",
        good_example="patient_id,term,date,value,unit\nP01,hemoglobin,2023-04-03,11.2,g/dL",
        what_to_do="Write the date as 2023-04-03; a part that is not known is left out: 2023-04 or 2023.",
    ),
    CodeInfo(
        "D603",
        "unit that cannot be converted",
        Severity.WARNING,
        meaning=(
            "The result is in a unit that is unknown or measures something else than the term. The result "
            "is kept but cannot be compared; a criterion that depends on it is unknown."
        ),
        bad_example="patient_id,term,date,value,unit\nP01,hemoglobin,2023-04-03,11.2,mmHg",
        good_example="patient_id,term,date,value,unit\nP01,hemoglobin,2023-04-03,11.2,g/dL",
        what_to_do="Correct the unit in the data.",
    ),
    CodeInfo(
        "D604",
        "patient listed twice",
        Severity.ERROR,
        meaning="Two patients have the same identifier, so their facts cannot be told apart.",
        bad_example="patient_id,birth_date,sex\nP01,1970-05-01,female\nP01,1982-11-23,male",
        good_example="patient_id,birth_date,sex\nP01,1970-05-01,female\nP02,1982-11-23,male",
        what_to_do="Give each patient one row and an identifier of its own.",
    ),
    CodeInfo(
        "D605",
        "column missing",
        Severity.ERROR,
        meaning="A table does not have a column that is needed.",
        bad_example="patient_id,term,date,value\nP01,hemoglobin,2023-04-03,11.2",
        good_example="patient_id,term,date,value,unit\nP01,hemoglobin,2023-04-03,11.2,g/dL",
        what_to_do="Add the column, or rename the one that holds this information.",
    ),
    CodeInfo(
        "D606",
        "table or file missing",
        Severity.ERROR,
        meaning="The data lack a table that the criteria need.",
        bad_example="measurements.csv",
        good_example="patients.csv\nmeasurements.csv",
        what_to_do="Add the table. One with a heading and no rows says that there is nothing to report.",
    ),
    CodeInfo(
        "D607",
        "number that cannot be read",
        Severity.WARNING,
        meaning=(
            "The value of a measurement is not a number. The row is kept, but it cannot be compared; a "
            "criterion that depends on it is unknown."
        ),
        bad_example="patient_id,term,date,value,unit\nP01,hemoglobin,2023-04-03,hemolysed,g/dL",
        good_example="patient_id,term,date,value,unit\nP01,hemoglobin,2023-04-03,11.2,g/dL",
        what_to_do=(
            "Write the number with a decimal point. A result below or above what can be measured is <5 or "
            ">500."
        ),
    ),
    CodeInfo(
        "D608",
        "unknown patient",
        Severity.WARNING,
        meaning="A row belongs to a patient who is not in the list of patients. It is not looked at.",
        bad_example=(
            "patient_id,birth_date,sex\n"
            "P01,1970-05-01,female\n"
            "\n"
            "patient_id,term,date,value,unit\n"
            "P1,hemoglobin,2023-04-03,11.2,g/dL"
        ),
        good_example=(
            "patient_id,birth_date,sex\n"
            "P01,1970-05-01,female\n"
            "\n"
            "patient_id,term,date,value,unit\n"
            "P01,hemoglobin,2023-04-03,11.2,g/dL"
        ),
        what_to_do="Correct the identifier, or add the patient to the list.",
    ),
    CodeInfo(
        "D609",
        "value outside the declared list",
        Severity.WARNING,
        meaning=(
            "The term declares which values it can have, and this is not one of them. The row is kept, but "
            "no comparison with it can be decided."
        ),
        bad_example="patient_id,term,date,value\nP01,NYHA class,2023-04-03,V",
        good_example="patient_id,term,date,value\nP01,NYHA class,2023-04-03,IV",
        what_to_do="Correct the value, or add it to the list in the term's declaration.",
    ),
    CodeInfo(
        "D610",
        "full date needed",
        Severity.WARNING,
        meaning=(
            "Only a year, or a year and a month, is given where the exact day is needed. The date is taken "
            "as not known."
        ),
        bad_example="patient_id,anchor,date\nP01,enrollment,2023-04",
        good_example="patient_id,anchor,date\nP01,enrollment,2023-04-03",
        what_to_do="Find out the day and write the date in full.",
    ),
    CodeInfo(
        "D611",
        "unknown sex",
        Severity.WARNING,
        meaning=(
            "The sex of a patient is given by a word or code that is not known. The sex is taken as not "
            "known."
        ),
        bad_example="patient_id,birth_date,sex\nP01,1970-05-01,w",
        good_example="patient_id,birth_date,sex\nP01,1970-05-01,female",
        what_to_do="Write `female`, `male`, or leave it empty if it is not known.",
    ),
    CodeInfo(
        "D612",
        "number out of range",
        Severity.WARNING,
        meaning=(
            "The number is larger than can be carried exactly, or the lower limit of a range is above the "
            "upper one. It is not used; a criterion that depends on it is unknown. As a note: it has more "
            "than six decimals, or it lies below zero, and is used."
        ),
        bad_example="patient_id,term,date,value,unit\nP01,hemoglobin,2023-04-03,1e400,g/dL",
        good_example="patient_id,term,date,value,unit\nP01,hemoglobin,2023-04-03,11.2,g/dL",
        what_to_do="Correct the number.",
    ),
    CodeInfo(
        "D613",
        "row that cannot be read",
        Severity.ERROR,
        meaning=(
            "The row is not in the form of its file: it has too many or too few columns, its number is not "
            "a whole number, or it is not valid JSON."
        ),
        bad_example="patient_id,birth_date,sex\nP01,1970-05-01",
        good_example="patient_id,birth_date,sex\nP01,1970-05-01,female",
        what_to_do=(
            "Compare the row with its neighbours. A comma inside a value needs quotation marks around it."
        ),
    ),
    CodeInfo(
        "D614",
        "impossible dates",
        Severity.WARNING,
        meaning=(
            "The dates contradict each other: something ends before it starts. Both dates are taken as not "
            "known."
        ),
        bad_example="patient_id,term,start_date,end_date\nP01,reinduction,2023-04-03,2023-03-01",
        good_example="patient_id,term,start_date,end_date\nP01,reinduction,2023-03-01,2023-04-03",
        what_to_do="Correct the date that is wrong.",
    ),
    CodeInfo(
        "D615",
        "unknown anchor in the data",
        Severity.WARNING,
        meaning="The data give a date for an anchor that the protocol does not declare. It is not used.",
        bad_example="patient_id,anchor,date\nP01,enrolment,2023-04-03",
        good_example="patient_id,anchor,date\nP01,enrollment,2023-04-03",
        what_to_do="Use the name of the anchor as the protocol declares it.",
    ),
    CodeInfo(
        "D616",
        "unknown criterion in an attestation",
        Severity.WARNING,
        meaning=(
            "Somebody's judgement is recorded for a criterion number that the protocol does not have. It is "
            "not used."
        ),
        bad_example="patient_id,criterion,answer,attested_by,date\nP01,61,yes,investigator 1,2023-04-03",
        good_example="patient_id,criterion,answer,attested_by,date\nP01,6,yes,investigator 1,2023-04-03",
        what_to_do="Correct the number. It may also come from another version of the protocol.",
    ),
    CodeInfo(
        "D617",
        "results that cannot be written",
        Severity.ERROR,
        meaning="The place or the format for the results cannot be used. What was there is left as it was.",
        bad_example="crit screen protocols/aall1121.crit --data data -o results.xlsx",
        good_example="crit screen protocols/aall1121.crit --data data -o results.csv",
        what_to_do="Name a file that may be written, ending in .csv, .json, .ndjson, .parquet or .txt.",
    ),
    CodeInfo(
        "D618",
        "date given for an unknown anchor",
        Severity.ERROR,
        meaning="A date was given for all patients, for an anchor that the protocol does not declare.",
        bad_example="crit screen protocols/aall1121.crit --data data --anchor 'enrolment=2023-04-03'",
        good_example="crit screen protocols/aall1121.crit --data data --anchor 'enrollment=2023-04-03'",
        what_to_do="Use the name of the anchor as the protocol declares it.",
    ),
    CodeInfo(
        "D619",
        "database server that cannot be used",
        Severity.ERROR,
        meaning=(
            "The PostgreSQL server at an address cannot be reached, does not let the user in, or refuses "
            "what is needed: reading the tables, or making temporary ones. Or Spark cannot be begun, or "
            "refuses something."
        ),
        bad_example="crit screen protocols/aall1121.crit --data postgresql://no-such-host/clinic",
        good_example="crit screen protocols/aall1121.crit --data postgresql://reader@db.example.org/clinic",
        what_to_do=(
            "Check host, port, database, user and password; ask for the rights that the message names. "
            "The package psycopg is needed: pip install 'critlang[postgres]'. Spark needs Java and the "
            "package pyspark: pip install 'critlang[spark]'."
        ),
    ),
    CodeInfo(
        "D620",
        "column of another type",
        Severity.ERROR,
        meaning=(
            "Spark reads tables where they are, and takes the types of their columns as they are: a number "
            "that is stored as a text would not be a number. So does a PostgreSQL server with what a mapping "
            "compares: a text is no number there."
        ),
        bad_example="measurements.parquet: id BIGINT, term STRING, date DATE, value STRING",
        good_example="measurements.parquet: id BIGINT, term STRING, date DATE, value DOUBLE",
        what_to_do=(
            "Store the column in one of the types that the message names. Other engines read texts: leave "
            "out --engine spark where one machine will do. In a mapping write what the column holds, texts "
            "in quotation marks."
        ),
    ),
    CodeInfo(
        "D621",
        "protocols that read the same data differently",
        Severity.WARNING,
        meaning=(
            "Several protocols are screened at once, and their vocabularies understand a word of the data "
            "differently. Each is given what it understands: the data are read once more for some of them. "
            "It is a note: the results are those of each protocol alone."
        ),
        bad_example="term ALT: measurement in U/L\n\nand elsewhere\n\nterm ALT: measurement in ukat/L",
        good_example='use "vocabulary/laboratory.crit"\n\nin both protocols',
        what_to_do="Let the protocols use the same vocabulary, where they mean the same.",
    ),
    CodeInfo(
        "D622",
        "terms without a code in the data",
        Severity.WARNING,
        meaning=(
            "No code of a term leads to any row of a data model: neither one of its own, nor one that the "
            "vocabulary of the data has. Or it asks for what lies below a code, and the data have no "
            "hierarchy of codes, so that only rows with that very code are found. For everybody without a "
            "record whatever hangs on it is unknown: that nothing is found is not read as no."
        ),
        bad_example="term relapse\n  kind event",
        good_example='[terms."relapse"]\ncodes = ["SNOMED 263855007 and below"]',
        what_to_do=(
            "If the data record it, name the codes in a mapping of your own; if they do not, answer the "
            "criterion from another source."
        ),
    ),
    CodeInfo(
        "D623",
        "code that counts twice",
        Severity.ERROR,
        meaning=(
            "A code belongs to two terms which a third includes. A row with it would count as two facts of "
            "that one."
        ),
        bad_example='[terms."opioid A"]\ncodes = ["RXNORM 1"]\n[terms."opioid B"]\ncodes = ["RXNORM 1"]',
        good_example='[terms."opioid A"]\ncodes = ["RXNORM 1"]\n[terms."opioid B"]\ncodes = ["RXNORM 2"]',
        what_to_do=(
            'Take the code from one of them; where it lies below another code, with codes = ["not RXNORM 1"].'
        ),
    ),
    CodeInfo(
        "D624",
        "mapping that cannot be used",
        Severity.ERROR,
        meaning=(
            "The file that says how the tables of a data model hold the facts is not there, is not TOML, "
            "or says something that it cannot say. All that is wrong in it is told at once."
        ),
        bad_example='[[measurements]]\ntable = "labs"\nid = "lab_id"\nterm = "test"\nvalu = "result"',
        good_example=(
            '[[measurements]]\ntable = "labs"\nid = "lab_id"\npatient_id = "patient"\nterm = "test"\n'
            'date = "taken"\nvalue = "result"\nunit = "unit"'
        ),
        what_to_do="Correct what the message names; docs/mapping.md has every key.",
    ),
    CodeInfo(
        "D625",
        "rows that a data model reads in its own way",
        Severity.WARNING,
        meaning=(
            "The data have rows that do not count, or not for certain: results that are not final, "
            "conditions that nobody is sure of. The mapping of the data model says what becomes of them."
        ),
        bad_example='"verificationStatus": {"coding": [{"code": "provisional"}]}',
        good_example='"verificationStatus": {"coding": [{"code": "confirmed"}]}',
        what_to_do="Look at the rows where a criterion is unknown because of them.",
    ),
    CodeInfo(
        "D626",
        "unknown certainty",
        Severity.WARNING,
        meaning=(
            "How certain an event is, is said by a word that is not known. The event counts as suspected: "
            "what it decides is unknown."
        ),
        bad_example="patient_id,term,start_date,certainty\nP01,relapse,2023-04-03,maybe",
        good_example="patient_id,term,start_date,certainty\nP01,relapse,2023-04-03,suspected",
        what_to_do="Write `confirmed` or `suspected`; leave it empty where the event is certain.",
    ),
    CodeInfo(
        "D627",
        "parts of a mapping that nothing meets",
        Severity.WARNING,
        meaning=(
            "No row of the data has any of the codes that a mapping gives to a term, or meets the conditions "
            "of a source. That is so where nobody has had it; but a code, a system or a value that is "
            "misspelt looks the same, and then what is recorded is not found. Of codes that come from "
            "the vocabulary and not from a mapping file it is a note, and so it is where other codes of the "
            "term occur and none of the data is alike, where a lookup has no entry for a value that occurs, "
            "or where a mapping speaks of an attribute or a term that the protocol does not have."
        ),
        bad_example='[terms."reinduction"]\ncodes = ["THER REINDD"]\n\nwhere the data have THER REIND',
        good_example='[terms."reinduction"]\ncodes = ["THER REIND"]',
        what_to_do="Compare the spelling with the data. Case counts, and so does the system before the code.",
    ),
    CodeInfo(
        "D628",
        "file that is not read",
        Severity.WARNING,
        meaning=(
            "A file beside the tables has the name of one, or nearly, and is of a kind or a name that is not "
            "read. If it is that table, what it holds is taken as not recorded."
        ),
        bad_example="patients.csv\nevent.csv\nmeasurements.xlsx",
        good_example="patients.csv\nevents.csv\nmeasurements.csv",
        what_to_do="Rename the file or save it as CSV; or move it out of the folder, if it is another thing.",
    ),
)
