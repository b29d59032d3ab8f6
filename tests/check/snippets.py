"""Pieces of protocols, as documentation shows them, made whole."""

import re

from checked_texts import checked

TERMS = {
    "hemoglobin": "measurement in g/dL",
    "platelets": "measurement in 10^9/L",
    "ANC": "measurement in 10^9/L",
    "ALT": "measurement in U/L",
    "AST": "measurement in U/L",
    "albumin": "measurement in g/dL",
    "total bilirubin": "measurement in mg/dL",
    "direct bilirubin": "measurement in mg/dL",
    "creatinine": "measurement in mg/dL",
    "creatinine clearance": "measurement in mL/min",
    "marrow blasts": "measurement in %",
    "viral load": "measurement in copies/mL",
    "CD4 count": "measurement in /uL",
    "ECOG": "score",
    "life expectancy": "estimate in weeks",
    "Karnofsky": "score in %",
    "NYHA class": "finding in order I, II, III, IV",
    "pregnancy test": "finding one of positive, negative, 'not done'",
    "HIV infection": "condition",
    "diabetes": "condition",
    "stroke": "condition",
    "relapse": "event",
    "marrow relapse": "event",
    "remission": "event",
    "liver metastasis": "event",
    "cancer": "condition\n  includes basal cell carcinoma, carcinoma in situ\n  stage one of I, II, III, IV",
    "basal cell carcinoma": "condition",
    "carcinoma in situ": "condition",
    "neuropathy": "condition\n  grade in order 1, 2, 3, 4, 5",
    "biopsy": "procedure",
    "chemotherapy": "treatment",
    "induction": "treatment\n  completed yes/no\n  response one of CR, PR, NR\n"
    "  dose in mg/day\n  cycles counted",
    "reinduction": "treatment\n  response one of CR, PR, NR",
}
HEADER = "protocol TRIAL\n  look back 28 days"
DECLARATIONS = {
    "enrollment": 'index date enrollment "study enrollment"',
    "day 1": 'anchor day 1 "first dose"',
    "screening": "period screening: 21 days before day 1 to day 1",
    "dose expansion": "parameter dose expansion: yes/no, default no",
}
HEADING = "inclusion criteria"
CRITERION = '1 "words"\n  attested'
UNUSED = {"W501", "W502", "W503", "W504"}
"""Warnings that do not count: most snippets do not use what is added to them."""

_CONTINUES = re.compile(r"(?:and|or|then|else|unless|where)\b|\s|#|$")


def vocabulary_beside(snippet):
    """The terms that a snippet does not declare itself."""
    lines = [f"term {name}: {kind}" for name, kind in TERMS.items() if f"term {name}:" not in snippet]
    return "vocabulary words\n\n" + "\n".join(lines) + "\n"


def declarations_beside(snippet, names=tuple(DECLARATIONS)):
    """The declarations that a snippet does not bring along."""
    kinds = "anchor|index date|period|parameter"
    return [DECLARATIONS[name] for name in names if not re.search(rf"(?:{kinds}) {name}\b", snippet)]


def parted(snippet):
    """Declarations, criteria and examples, which stand in this order."""
    lines = snippet.splitlines()
    last = next((i for i, line in enumerate(lines) if line.startswith("example")), len(lines))
    first = next((i for i, line in enumerate(lines[:last]) if re.match(r'\d+ "', line)), last)
    return "\n".join(lines[:first]), "\n".join(lines[first:last]), "\n".join(lines[last:])


def statements(snippet):
    """A criterion for each of the statements of a snippet that is made of nothing else."""
    found = []
    for line in snippet.splitlines():
        if found and _CONTINUES.match(line):
            found[-1].append(line)
        else:
            found.append([line])
    return ["\n  ".join(['1 "words"', *lines]) for lines in found]


def whole(parts):
    """A text of parts, with blank lines between them."""
    return "\n\n".join(part for part in parts if part) + "\n"


def codes(text, vocabulary, keep=(), **options):
    """The model and the codes that are reported of a text, without what is not used."""
    protocol, diagnostics = checked(text, vocabulary, **options)
    return protocol, {each.code for each in diagnostics} - (UNUSED - set(keep))
