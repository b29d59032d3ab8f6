"""Several protocols at once: each gets what it gets alone."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path

import duckdb
import pytest

from critlang.data import DataError
from critlang.engines import ENGINES, EngineError, duckdb_together
from critlang.loading import compile_file
from critlang.plan import build_together
from critlang.record import replace
from critlang.screen import screen
from critlang.screen_many import screen_many
from critlang.sql import dialect
from critlang.sql.layout import PlainLayout
from critlang.sql.together import Together

ROOT = Path(__file__).parents[2] / "protocols"

VOCABULARY = """\
vocabulary ward

term ALT: measurement in U/L
  also called "SGPT"
term creatinine: measurement in mg/dL
  molar mass 113.12 g/mol
term pregnancy test: finding one of negative, positive
term relapse: event
  site one of marrow, CNS
term chemotherapy: treatment
"""

FIRST = """\
protocol FIRST
  title "The first"
  study id "NCT00000001"
  version "1"
  look back 28 days

use "ward.crit"

index date enrollment "e"
anchor Day 1 "d"

inclusion criteria

1 "ALT"
  ALT <= 135 U/L before Day 1
2 "Judged"
  attested

exclusion criteria

1 "Relapse"
  any relapse where site is marrow
"""

SECOND = """\
protocol SECOND
  title "The second"
  version "1"
  look back 28 days

use "ward.crit"

index date enrollment "e"
anchor day 1 "d"

inclusion criteria

1 "ALT, as in the other, and creatinine"
  all of
    a "ALT"
      ALT <= 135 U/L before day 1
    b "creatinine"
      creatinine <= 1.5 mg/dL within 14 days before enrollment
2 "Judged"
  attested
3 "Not pregnant"
  pregnancy test is negative within 7 days before day 1
"""

THIRD = """\
protocol THIRD
  title "The third"
  version "1"
  look back 28 days

index date enrollment "e"

term SGPT: measurement in U/L
term relapse: event

inclusion criteria

1 "SGPT"
  SGPT > 20 U/L
2 "Of age"
  age >= 18 years

exclusion criteria

1 "Relapse"
  any relapse
"""

TABLES = {
    "patients": "patient_id,birth_date,sex\nP1,1990-01-01,female\nP2,2010-05,male\nP3,,\n",
    "anchors": """\
patient_id,anchor,date
P1,enrollment,2020-05-01
P1,DAY 1,2020-05-08
P2,Enrollment,2020-06-01
P2,day_1,2020-06-02
P3,day 1,2020-06-02
""",
    "measurements": """\
id,patient_id,term,date,value,unit
1,P1,ALT,2020-04-28,31,U/L
2,P1,SGPT,2020-04-29,140,U/L
3,P1,creatinine,2020-04-25,88,umol/L
4,P2,alt,2020-05-30,30,U/L
5,P3,ALT,2020-05-30,30,U/L
6,P3,AST,2020-05-30,30,U/L
""",
    "findings": "id,patient_id,term,date,value\n1,P1,pregnancy test,2020-05-05,Negative\n",
    "events": """\
id,patient_id,term,start_date,end_date,site
1,P2,relapse,2019-11,,marrow
2,P1,relapse,2018,,CNS
""",
    "attestations": """\
id,patient_id,protocol,criterion,answer,attested_by,date,valid_until
1,P1,FIRST,2,yes,A,2020-04-27,
2,P1,second,2,no,A,2020-04-27,
3,P2,NCT00000001,2,no,B,2020-05-30,
4,P2,,2,yes,C,2020-05-29,
5,P1,OTHER,77,yes,A,2020-04-27,
""",
    "waivers": """\
patient_id,protocol,criterion,waived_by,date,reason
P1,FIRST,1,D,2020-04-30,x
P2,,2,D,2020-04-30,x
""",
}


def compiled(path):
    found = compile_file(path)
    assert found.protocol is not None, found.diagnostics
    return found.protocol


def protocols_of(folder, *texts):
    (folder / "ward.crit").write_text(VOCABULARY)
    found = []
    for place, text in enumerate(texts):
        path = folder / f"p{place}.crit"
        path.write_text(text)
        found.append(compiled(path))
    return found


def data_of(folder, **changes):
    folder = folder / "data"
    folder.mkdir(exist_ok=True)
    for name, text in (TABLES | changes).items():
        (folder / f"{name}.csv").write_text(text)
    return folder


def assert_each_as_alone(protocols, data, folder, engine="duckdb", **options):
    """Each protocol's file is to the byte what it is alone."""
    with screen_many(protocols, data, engine, whole="csv", **options) as many:
        written = many.write_folder(folder / "many")
        counts = [dict(summary.counts) for _, summary in many.summaries]
        rows = list(many.rows())
    expected = []
    for protocol, path, counted in zip(protocols, written, counts, strict=False):
        alone = folder / "alone.csv"
        with screen(protocol, data, engine, output=alone, **options) as screening:
            assert dict(screening.counts) == counted
            failing = screening.summary.failing
            for each in screening.patients():
                top = [c for c in each.criteria if c.path in failing]
                failed = tuple(c.path for c in top if c.result == failing[c.path])
                unknown = tuple(c.path for c in top if c.result == "unknown")
                still = unknown if each.verdict == "undetermined" else ()
                expected.append((each.patient_id, protocol.id, each.verdict, failed, still))
        assert alone.read_bytes() == path.read_bytes(), protocol.id
    found = [(r.patient_id, r.protocol, r.verdict, r.criteria_failed, r.criteria_open) for r in rows]
    assert found == expected
    with screen_many(protocols, data, engine, **options) as without_parts:
        assert list(without_parts.rows()) == rows
    return rows


# ---------------------------------------------------------------- the same results


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("texts", [(FIRST, SECOND), (FIRST, THIRD), (SECOND, THIRD, FIRST)])
def test_each_protocol_gets_what_it_gets_alone(tmp_path, engine, texts):
    assert_each_as_alone(protocols_of(tmp_path, *texts), data_of(tmp_path), tmp_path, engine)


def test_ranges_of_patients_make_no_difference(tmp_path, monkeypatch):
    monkeypatch.setattr(duckdb_together, "_FEWEST_PATIENTS", 1)
    monkeypatch.setattr(duckdb_together, "_MOST_ROWS", 1)
    protocols, data = protocols_of(tmp_path, FIRST, SECOND), data_of(tmp_path)
    assert_each_as_alone(protocols, data, tmp_path)
    with screen_many(protocols, data) as many, screen_many(protocols, data, "python") as expected:
        assert list(many.rows()) == list(expected.rows())


def test_nobody_to_screen(tmp_path):
    protocols = protocols_of(tmp_path, FIRST, SECOND)
    data = data_of(tmp_path, patients="patient_id,birth_date,sex\n")
    for engine in ENGINES:
        with screen_many(protocols, data, engine) as many:
            assert list(many.rows()) == []
            assert many.table().endswith("\n0 patients, 2 protocols\n")


def test_features_that_are_not_beside_their_patients_stop_the_work(tmp_path, monkeypatch):
    """A table of features in another order would give each patient the results of another."""
    made = Together.shared_tables

    def reversed_order(self):
        for each in made(self):
            backwards = each.query.replace("ORDER BY c.patient_id", "ORDER BY c.patient_id DESC")
            yield replace(each, query=backwards) if each.aligned else each

    monkeypatch.setattr(Together, "shared_tables", reversed_order)
    with pytest.raises(EngineError, match="order"):
        screen_many(protocols_of(tmp_path, FIRST, SECOND), data_of(tmp_path))


def test_equal_features_of_several_protocols_are_worked_out_once(tmp_path):
    protocols = protocols_of(tmp_path, SECOND, SECOND.replace("protocol SECOND", "protocol COPY"))
    plans = build_together(protocols)
    assert plans[0].features == plans[1].features
    first, both = (
        list(Together(some, dialect("duckdb"), PlainLayout(), True).shared_tables())
        for some in (plans[:1], plans)
    )
    assert first == both


@pytest.mark.parametrize("count", [31, 32, 63])
def test_more_tests_of_one_result_than_one_number_can_note(tmp_path, count):
    """P1's latest ALT is 140, P2's and P3's is 30; P2 has another on no known day."""
    head = FIRST[: FIRST.index("inclusion criteria")]
    limits = range(141 - count, 141)
    criteria = "\n\n".join(
        f'{n} "At least {limit}"\n  ALT >= {limit} U/L' for n, limit in enumerate(limits, 1)
    )
    bounds = f"{head}inclusion criteria\n\n{criteria}\n"
    twice = bounds.replace("protocol FIRST", "protocol BOUNDS").replace(">= 140", "< 140")
    undated = f"{TABLES['measurements']}7,P2,ALT,,140,U/L\n"
    protocols, data = protocols_of(tmp_path, bounds, twice), data_of(tmp_path, measurements=undated)
    rows = assert_each_as_alone(protocols, data, tmp_path)
    assert [(row.verdict, len(row.criteria_failed), len(row.criteria_open)) for row in rows] == [
        ("eligible", 0, 0),
        ("undetermined", 0, count),
        ("undetermined", 0, count),
        ("ineligible", 1, 0),
        ("undetermined", 0, count),
        ("undetermined", 0, count),
    ]


def test_every_protocol_on_the_sample_cohort(tmp_path):
    protocols = [compiled(path) for path in sorted(ROOT.glob("*.crit"))]
    rows = assert_each_as_alone(protocols, ROOT / "samples" / "aall1121", tmp_path)
    assert len({row.protocol for row in rows}) == len(protocols)


def test_answers_count_for_the_protocol_that_they_name_or_for_all(tmp_path):
    first, second = protocols_of(tmp_path, FIRST, SECOND)
    with screen_many([first, second], data_of(tmp_path), whole="csv") as many:
        paths = many.write_folder(tmp_path / "out")
    answers = {}
    for path in paths[:2]:
        with path.open(encoding="utf-8", newline="") as file:
            answers[path.name] = {
                row["patient_id"]: (row["c_2"], row["c_2_row"]) for row in csv.DictReader(file)
            }
    assert answers["p0.screening.csv"] == {"P1": ("true", "1"), "P2": ("false", "3"), "P3": ("unknown", "")}
    assert answers["p1.screening.csv"] == {"P1": ("false", "2"), "P2": ("true", "4"), "P3": ("unknown", "")}


def test_json_is_read_once_for_all(tmp_path):
    documents = [
        {
            "patient_id": "P1",
            "birth_date": "1990",
            "anchors": {"Enrollment": "2020-05-01", "day_1": "2020-05-08"},
            "measurements": [{"term": "SGPT", "date": "2020-04-28", "value": 31, "unit": "U/L"}],
            "attestations": [
                {
                    "protocol": "FIRST",
                    "criterion": "2",
                    "answer": "yes",
                    "attested_by": "A",
                    "date": "2020-04-27",
                },
                {
                    "protocol": "SECOND",
                    "criterion": "2",
                    "answer": "no",
                    "attested_by": "A",
                    "date": "2020-04-27",
                },
                {
                    "protocol": "SECOND",
                    "criterion": "9",
                    "answer": "no",
                    "attested_by": "A",
                    "date": "2020-04-27",
                },
            ],
            "waivers": [{"protocol": "SECOND", "criterion": "3", "waived_by": "B", "date": "2020-04-27"}],
        }
    ]
    path = tmp_path / "patients.json"
    path.write_text(json.dumps(documents))
    protocols = protocols_of(tmp_path, FIRST, SECOND)
    assert_each_as_alone(protocols, path, tmp_path)
    with screen_many(protocols, path) as many:
        assert [(each.code, each.example) for each in many.problems] == [("D616", "9")]


def test_a_date_for_an_anchor_goes_to_the_protocols_that_have_it(tmp_path):
    given = {"Day 1": date(2020, 6, 5), "enrollment": date(2020, 6, 1)}
    protocols = protocols_of(tmp_path, FIRST, SECOND)
    data = data_of(tmp_path)
    assert_each_as_alone(protocols, data, tmp_path, anchor_dates=given)
    third = protocols_of(tmp_path, FIRST, THIRD)
    with screen_many(third, data, anchor_dates={"DAY 1": date(2020, 6, 5)}) as many:
        assert {row.patient_id for row in many.rows()} == {"P1", "P2", "P3"}
    with pytest.raises(DataError) as caught:
        screen_many(protocols, data, anchor_dates={"day one": date(2020, 6, 5)})
    assert [each.code for each in caught.value.problems] == ["D618"]


# ---------------------------------------------------------------- problems


def problems(protocols, data):
    with screen_many(protocols, data) as many:
        return [(each.code, each.example, each.count) for each in many.problems]


def test_what_no_protocol_knows_is_said_once(tmp_path):
    protocols = protocols_of(tmp_path, FIRST, SECOND)
    found = problems(protocols, data_of(tmp_path))
    assert [each for each in found if each[0] == "D601"] == [("D601", "AST", 1)]
    anchors = TABLES["anchors"] + "P1,day 2,2020-01-01\nP2,day 2,2020-01-01\n"
    answers = (
        TABLES["attestations"]
        + "6,P1,FIRST,1.b,yes,A,2020-04-27,\n7,P1,,3,yes,A,2020-04-27,\n8,P1,,1.b,yes,A,2020-04-27,\n"
    )
    found = problems(protocols, data_of(tmp_path, anchors=anchors, attestations=answers))
    assert ("D615", "day 2", 2) in found
    assert [each for each in found if each[0] == "D616"] == [
        ("D616", "1.b", 1),
        ("D616", "3", 1),
        ("D616", "1.b", 1),
    ]


def test_what_another_protocol_knows_is_no_problem(tmp_path):
    """THIRD, for which the data are read apart, does not know the creatinine of FIRST; nor FIRST a day."""
    found = problems(protocols_of(tmp_path, FIRST, THIRD), data_of(tmp_path))
    assert [each for each in found if each[0] in ("D601", "D615")] == [("D601", "AST", 1)]


def test_a_term_declared_in_two_ways_is_read_in_both(tmp_path):
    protocols = protocols_of(tmp_path, FIRST, SECOND, THIRD)
    with screen_many(protocols, data_of(tmp_path)) as many:
        notes = [each for each in many.problems if each.code == "D621"]
    assert [str(each).splitlines()[0] for each in notes] == [
        "note[D621]: vocabularies: the data are read once more for THIRD: "
        'the term "relapse" is declared in two ways'
    ]


@pytest.mark.parametrize("engine", ENGINES)
def test_data_that_cannot_be_used_stop_everything(tmp_path, engine):
    data = data_of(tmp_path, patients="patient_id,birth_date,sex\nP1,,\nP1,,\n")
    with pytest.raises(DataError):
        screen_many(protocols_of(tmp_path, FIRST, SECOND), data, engine)


# ---------------------------------------------------------------- formats


def test_the_table_of_counts(tmp_path):
    with screen_many(protocols_of(tmp_path, FIRST, SECOND, FIRST), data_of(tmp_path)) as many:
        assert many.table() == TABLE


TABLE = """\
protocol             eligible  undetermined  ineligible
-------------------  --------  ------------  ----------
FIRST version 1             0             1           2
SECOND                      0             2           1
FIRST version 1 (2)         0             1           2

3 patients, 3 protocols
"""


def test_every_format_says_the_same(tmp_path):
    with screen_many(protocols_of(tmp_path, FIRST, SECOND), data_of(tmp_path)) as many:
        expected = [
            (
                row.patient_id,
                row.protocol,
                row.verdict,
                " ".join(row.criteria_failed),
                " ".join(row.criteria_open),
            )
            for row in many.rows()
        ]
        for ending in ("csv", "json", "ndjson", "parquet", "txt"):
            many.write(tmp_path / f"all.{ending}")
        table = many.table()
    with (tmp_path / "all.csv").open(encoding="utf-8", newline="") as file:
        heading, *rows = csv.reader(file)
    assert tuple(heading) == many.columns
    assert [tuple(row) for row in rows] == expected
    document = json.loads((tmp_path / "all.json").read_text())
    lines = [json.loads(line) for line in (tmp_path / "all.ndjson").read_text().splitlines()]
    assert document["patients"] == lines
    assert [each["id"] for each in document["protocols"]] == ["FIRST", "SECOND"]
    plain = [tuple(" ".join(v) if isinstance(v, list) else v for v in line.values()) for line in lines]
    assert plain == expected
    stored = duckdb.sql(f"SELECT * FROM '{tmp_path / 'all.parquet'}'").fetchall()
    assert [tuple(cell or "" for cell in row) for row in stored] == expected
    assert (tmp_path / "all.txt").read_text() == table
    assert expected[0] == ("P1", "FIRST", "ineligible", "1", "")
