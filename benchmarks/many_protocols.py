"""Protocols and patients for `many.py`: N protocols of ten criteria over one vocabulary of 60 terms.

Both are the same for the same numbers. The vocabulary has 40 measurements, 6 findings and 14 events, conditions and
treatments; windows are drawn from a few that real protocols have, limits from a few for each term, so that some
features are those of several protocols and most limits are not.
"""

from __future__ import annotations

import random
from pathlib import Path

import duckdb
from generate import DRAWS, TABLES

ROWS_PER_PATIENT = 60
CRITERIA = 10

_UNITS = (
    ("mg/dL", 60),
    ("U/L", 40),
    ("g/L", 45),
    ("10^9/L", 100),
    ("mmol/L", 5),
    ("%", 50),
    ("mmHg", 120),
    ("ng/mL", 10),
)
_MEASURED = tuple(f"marker {chr(97 + n // 20)}{chr(97 + n % 20)}x" for n in range(40))
_FOUND = tuple(f"finding {chr(97 + n)}" for n in range(6))
_HAPPENED = (
    *((f"event {chr(97 + n)}", "event") for n in range(4)),
    *((f"disease {chr(97 + n)}", "condition") for n in range(5)),
    *((f"drug {chr(97 + n)}", "treatment") for n in range(5)),
)
_WINDOWS = ("", "within 7 days before enrollment", "within 14 days before enrollment", "within 28 days before enrollment",
            "within 3 months before enrollment", "during screening")  # fmt: skip
_LONG_WINDOWS = ("", "within 4 weeks before enrollment", "within 6 months before enrollment", "within 1 year before enrollment",
                 "within 5 years before enrollment")  # fmt: skip


def unit_of(place: int) -> tuple[str, int]:
    """The unit of a measured term, and a usual value in it."""
    return _UNITS[place % len(_UNITS)]


def vocabulary() -> str:
    """The text of the vocabulary."""
    lines = ["vocabulary many", ""]
    lines += [f"term {name}: measurement in {unit_of(place)[0]}" for place, name in enumerate(_MEASURED)]
    lines += [f"term {name}: finding one of positive, negative" for name in _FOUND]
    lines += [f"term {name}: {kind}" for name, kind in _HAPPENED]
    return "\n".join(lines) + "\n"


def protocol(number: int, criteria: int = CRITERIA) -> str:
    """The text of a protocol, which uses the vocabulary ``many.crit`` beside it."""
    draw = random.Random(f"protocol {number} of {criteria}")
    inclusion, exclusion = [_age(draw)], []
    for place in range(criteria - 1):
        kind = place % 9
        if kind < 6:
            inclusion.append(_result(draw))
        elif kind == 6:
            inclusion.append(
                f"{draw.choice(_FOUND)} is {draw.choice(('positive', 'negative'))} {draw.choice(_WINDOWS)}"
            )
        else:
            exclusion.append(_event(draw))
    lines = [
        f"protocol MANY-{number:03d}",
        f'  title "Made up, number {number}"',
        '  version "1"',
        f"  look back {draw.choice((14, 28, 30))} days",
        "",
        'use "many.crit"',
        "",
        'index date enrollment "study enrollment"',
        "period screening: 21 days before enrollment to enrollment",
    ]
    for section, claims in (("inclusion", inclusion), ("exclusion", exclusion)):
        if claims:
            lines += ["", f"{section} criteria"]
        for place, claim in enumerate(claims, 1):
            lines += ["", f'{place} "{section} criterion {place}"', f"  {claim}"]
    return "\n".join(lines) + "\n"


def _age(draw: random.Random) -> str:
    youngest = draw.choice((12, 16, 18, 18, 18, 21))
    return draw.choice(
        (f"age >= {youngest} years", f"age between {youngest} and {draw.choice((65, 70, 75))} years")
    )


def _result(draw: random.Random) -> str:
    place = draw.randrange(len(_MEASURED))
    term, (unit, usual) = _MEASURED[place], unit_of(place)
    window = draw.choice(_WINDOWS)
    limit = usual * draw.choice((25, 50, 75, 100, 125, 150, 200)) // 100
    sign = "<=" if limit >= usual else ">="
    match draw.randrange(8):
        case 0 | 1 | 2 | 3:
            return f"{term} {sign} {limit} {unit} {window}"
        case 4:
            return f"{term} <= {draw.choice(('ULN', '1.5 x ULN', '2.5 x ULN', '3 x ULN'))} {window}"
        case 5:
            return f"any {term} {sign} {limit} {unit} {window}"
        case 6:
            return f"no {term} > {usual * 2} {unit} {window}"
        case _:
            other = draw.randrange(len(_MEASURED))
            other_unit, other_usual = unit_of(other)
            return f"{term} {sign} {limit} {unit} {window} or {_MEASURED[other]} <= {other_usual * 3 // 2} {other_unit} {window}"


def _event(draw: random.Random) -> str:
    name, kind = draw.choice(_HAPPENED)
    if kind == "condition" and draw.randrange(2):
        return f"{name} is present"
    if kind == "treatment" and draw.randrange(2):
        return f"{name} is ongoing"
    return f"any {name} {draw.choice(_LONG_WINDOWS)}"


def write_protocols(folder: Path, count: int, criteria: int = CRITERIA) -> list[Path]:
    """The files of so many protocols, and of their vocabulary."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "many.crit").write_text(vocabulary(), encoding="utf-8")
    paths = [folder / f"many_{number:03d}_{criteria}.crit" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(protocol(number, criteria), encoding="utf-8")
    return paths


# ---------------------------------------------------------------- patients

_PEOPLE = """
CREATE TEMP TABLE people AS
SELECT i, format('P{:07d}', i) AS patient_id, enrolled,
  CAST(enrolled - INTERVAL 1 DAY * (4000 + draw(i, 3) % 25000) AS DATE) AS born
FROM (SELECT i, DATE '2018-01-01' + CAST(draw(i, 1) % 1461 AS INTEGER) AS enrolled FROM range($patients) t(i));

INSERT INTO patients
SELECT patient_id, shown_day(born, percent(i, 4)),
  CASE WHEN percent(i, 5) < 4 THEN NULL WHEN draw(i, 5) % 2 = 0 THEN 'female' ELSE 'male' END
FROM people;

INSERT INTO anchors SELECT patient_id, 'enrollment', enrolled FROM people WHERE percent(i, 6) >= 1;
"""

_RESULTS = """
INSERT INTO measurements
SELECT k + 1, patient_id, term,
  CASE WHEN percent(k, 31) >= 0.5 THEN
    CAST(enrolled + CAST(draw(k, 32) % 120 - 110 AS INTEGER) AS TIMESTAMP)
    + INTERVAL 1 SECOND * CASE WHEN percent(k, 33) < 30 THEN 0 ELSE draw(k, 34) % 48 * 1800 END
  END,
  CASE WHEN percent(k, 35) >= 1 THEN CAST(usual * (20 + draw(k, 36) % 160) / 100 AS DECIMAL(9, 2)) END,
  CASE WHEN percent(k, 38) < 94 THEN NULL WHEN percent(k, 38) < 97 THEN '<' ELSE '>' END,
  CASE WHEN percent(k, 39) < 97 THEN unit WHEN percent(k, 39) < 98 THEN 'mg' END,
  NULL,
  CASE WHEN percent(k, 37) < 80 THEN usual END
FROM (
  SELECT k, p.patient_id, p.enrolled, s.*
  FROM range($patients * $rows) t(k)
  JOIN people p ON p.i = k % $patients
  JOIN measured s ON s.slot = draw(k, 40) % (SELECT count(*) FROM measured)
)
ORDER BY k;

INSERT INTO findings
SELECT k + 1, patient_id, name, CAST(enrolled + CAST(draw(k, 42) % 120 - 110 AS INTEGER) AS TIMESTAMP),
  CASE WHEN percent(k, 43) < 80 THEN 'negative' WHEN percent(k, 43) < 98 THEN 'positive' ELSE 'unclear' END
FROM range($patients * 6) t(k) JOIN people p ON p.i = k % $patients JOIN found f ON f.slot = draw(k, 44) % 6;

INSERT INTO events (id, patient_id, term, start_date, end_date)
SELECT k + 1, patient_id, name, shown_day(started, percent(k, 53)),
  CASE WHEN percent(k, 54) < 50 THEN shown_day(started + CAST(draw(k, 55) % 400 AS INTEGER), percent(k, 56)) END
FROM (
  SELECT k, patient_id, name, enrolled - CAST(draw(k, 52) % 2500 - 30 AS INTEGER) AS started
  FROM range($patients * 4) t(k) JOIN people p ON p.i = k % $patients JOIN happened h ON h.slot = draw(k, 51) % $happened
);
"""


def fill(connection: duckdb.DuckDBPyConnection, patients: int) -> None:
    """Make the tables and fill them."""
    connection.execute(TABLES.replace(", completed TEXT, response TEXT", ""))
    connection.execute(DRAWS)
    connection.execute(_PEOPLE.replace("$patients", str(patients)))
    connection.execute("CREATE TEMP TABLE measured (slot INTEGER, term TEXT, unit TEXT, usual INTEGER)")
    measured = [(place, name, *unit_of(place)) for place, name in enumerate(_MEASURED)]
    connection.executemany("INSERT INTO measured VALUES (?, ?, ?, ?)", measured)
    for table, names in (("found", _FOUND), ("happened", tuple(name for name, _ in _HAPPENED))):
        connection.execute(f"CREATE TEMP TABLE {table} (slot INTEGER, name TEXT)")
        connection.executemany(f"INSERT INTO {table} VALUES (?, ?)", list(enumerate(names)))
    wanted = {"$patients": patients, "$rows": ROWS_PER_PATIENT, "$happened": len(_HAPPENED)}
    text = _RESULTS
    for mark, number in wanted.items():
        text = text.replace(mark, str(number))
    connection.execute(text)
    for passing in ("measured", "found", "happened", "people"):
        connection.execute(f"DROP TABLE {passing}")
