"""Nothing that an author or a store writes can break out of a statement; run on real engines."""

from __future__ import annotations

import pytest
import sqlglot
from sql_builders import (
    AT_MOST,
    ECOG,
    FALSE,
    TRUE,
    answer,
    any_of,
    attested,
    event,
    events,
    finding,
    given,
    happening,
    inclusion,
    latest,
    measured,
    patient,
    plan_of,
    result,
    table,
    uln,
    value,
    window,
)  # fmt: skip
from sql_engines import DIALECTS, ENGINES, connect, counted, create, fill, loaded, parser_of, table_of

from critlang import model as m
from critlang.facts import Event
from critlang.record import replace
from critlang.sql import attrition_sql, eligibility_sql
from critlang.sql.view import comment

HOSTILE = [
    "'",
    "''",
    '"',
    '" AS x, 1/0 AS "',
    "'; DROP TABLE patients; --",
    "'); DELETE FROM patients; --",
    "a -- comment",
    "a /* comment",
    "*/ SELECT 1; /*",
    "line\nSELECT 1;\r\n-- x",
    "next\x85line\u2028and\u2029more\x0b\x0c",
    "back\\slash\\' \\\\",
    "{{ 7 * 7 }} {% for x in y %} {# #} ${x}",
    "%s ? ?1 :name $1 $$ @x",
    "tab\there",
    "漢字 ü é \U0001f9ec \u202e reversed",
    "select from where group by",
    "x" * 300,
]
both_engines = pytest.mark.parametrize("engine", ENGINES)
hostile = pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))


def hostile_plan(text):
    """A plan in which every word that an author chooses is the text."""
    normal = table(("1 years", None, "1.7", "1.4"))
    normal = replace(normal, source=text)
    term = measured(f"m {text}", "mg/dL")
    found = m.Term(f"f {text}", m.Kind.FINDING, values=(text, "other"), includes=(f"f {text}",))
    thing = happening(f"e {text}")
    where = window(m.Bound(m.AnchorPoint(text)), None, text)
    atoms = (
        replace(latest(term, value(AT_MOST, m.FixedLimit(uln().factor, text)), where), text=text),
        replace(any_of(term, value(AT_MOST, uln("1", normal)), where), text=text),
        replace(latest(found, m.CodeTest((text,), (text, "other")), where), text=text),
        replace(events(thing, where=where, test=m.AttributeTest(text, (text,), (text,))), text=text),
        attested("1", where),
        given(True, text),
    )
    formula = m.All(tuple(m.If(atom, atom, FALSE, text) for atom in atoms))
    anchors = (m.Anchor(text, text, is_index=True),)
    parameters = (m.Parameter(text, True),)
    return plan_of(
        inclusion("1", formula, quote=text),
        id=text, title=text, version=text, amended=text, digest=text, anchors=anchors, parameters=parameters,
    )  # fmt: skip


def hostile_patient(text):
    term = measured(f"m {text}", "mg/dL")
    facts = [
        result(1, term, "1", "2020-05-11", high="2"),
        finding(2, replace(ECOG, name=f"f {text}"), text, "2020-05-11"),
        Event(id=3, term=f"e {text}", start=event(3, ECOG, "2020-05-11").start, attributes={text: text}),
        answer(4, "1", day="2020-05-11"),
    ]
    return patient(*facts, anchors={text: "2020-05-10"}, born="1990-01-01", sex="male", name=text)


@hostile
@both_engines
def test_any_text_in_any_place_is_only_a_text(engine, text):
    connection = connect(engine)
    quoted = text.replace('"', '""')
    create(connection, engine, [quoted])
    fill(connection, [hostile_patient(text), patient(name="another")], [text])
    rows = table_of(connection, eligibility_sql(hostile_plan(text), engine, compiler=text))
    assert {row["patient_id"]: row["verdict"] for row in rows} == {text: "eligible", "another": "ineligible"}
    assert table_of(connection, attrition_sql(hostile_plan(text), engine))[1]["words"] == " ".join(
        text.split()
    )
    assert connection.execute("SELECT count(*) FROM patients").fetchone() == (2,)


@hostile
@pytest.mark.parametrize("engine", DIALECTS)
def test_it_stays_one_statement(engine, text):
    if engine == "spark" and "${" in text:
        pytest.skip("refused as a name: see test_sql_spark.py")
    for statement in (eligibility_sql(hostile_plan(text), engine), attrition_sql(hostile_plan(text), engine)):
        assert len(sqlglot.parse(statement, dialect=parser_of(engine))) == 1


@both_engines
def test_a_nul_in_a_text_does_not_end_the_statement(engine):
    term = happening("a\0b")
    plan = plan_of(inclusion("1", events(term), quote="x\0y"), inclusion("2", TRUE), title="t\0u")
    statement = eligibility_sql(plan, engine)
    assert "\0" not in statement
    patients = [patient(), patient(event(1, term), name="P2"), patient(event(2, happening("a")), name="P3")]
    if engine == "postgresql":
        del patients[1]  # no text there has a NUL
    found = [row["c_1"] for row in table_of(loaded(engine, patients), statement)]
    assert found == [*["false", "true"][: len(patients) - 1], "false"]


@both_engines
def test_hostile_words_in_the_data_come_through_as_evidence(engine):
    found = m.Term("t", m.Kind.FINDING, values=tuple(HOSTILE), includes=("t",))
    plan = plan_of(
        *(
            inclusion(str(n), any_of(found, m.CodeTest((text,), tuple(HOSTILE))))
            for n, text in enumerate(HOSTILE)
        )
    )
    facts = [finding(number, found, text) for number, text in enumerate(HOSTILE)]
    (row,) = table_of(loaded(engine, [patient(*facts)]), eligibility_sql(plan, engine))
    for number, text in enumerate(HOSTILE):
        assert (row[f"c_{number}"], row[f"c_{number}_value"], row[f"c_{number}_row"]) == (
            "true",
            text,
            number,
        )


@both_engines
def test_hostile_units_and_comparators_in_the_data(engine):
    term = measured("t", "mg/dL")
    plan = plan_of(inclusion("1", latest(term, value(AT_MOST, "5"))))
    for text in HOSTILE:
        fact = replace(result(1, term, "1"), unit=text, comparator=text)
        (row,) = table_of(loaded(engine, [patient(fact)]), eligibility_sql(plan, engine))
        assert (row["c_1"], row["c_1_value"], row["c_1_unit"]) == ("unknown", f"{text}1", text)


@hostile
def test_comments_are_one_line_that_ends_nothing(text):
    made = comment(f"before {text} after {text}")
    assert len(made.splitlines()) == 1
    assert not any(sign in made for sign in ("--", "/*", "*/", "\0", "\n", "\r"))


def test_a_comment_that_is_cut_is_cut_between_words():
    made = comment("word " * 100)
    assert made.endswith("word ...")
    assert len(made) < 120


@pytest.mark.parametrize("text", ["a---b", "a*/*/b", "/*/", "-----", "*//*"])
def test_taking_a_sign_out_of_a_comment_makes_no_new_one(text):
    assert not any(sign in comment(text) for sign in ("--", "/*", "*/"))


@both_engines
def test_attrition_of_hostile_words(engine):
    rows = counted(engine, plan_of(inclusion("1", TRUE, quote='it\'s "quoted"; --\nnext')), patient())
    assert rows[1]["words"] == 'it\'s "quoted"; -- next'
