"""The stored frame of a statement draws what the templates say, and is only used where it fits them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import jinja2
import pytest

from critlang import attrition_sql, eligibility_sql, load_protocol, make_plan
from critlang.resources import template_root
from critlang.sql import rendering
from critlang.sql.frame_source import NotWritableError, frame_source
from critlang.sql.view import LineView, QueryView, StatementView, TableView

PROTOCOLS = Path(__file__).parents[2] / "protocols"
QUERY = QueryView((LineView("a AS b"), LineView("c")), "t AS t", (), "", "", "", "")
FULL = QueryView(
    columns=(LineView("a", ("why", "how")), LineView("b"), LineView("c", ("<&>",))),
    source="facts AS f",
    joins=("JOIN x AS x ON x.id = f.id", "LEFT JOIN y AS y ON TRUE"),
    where="a\n  AND b",
    group_by="a, b",
    order_by="a",
    margin="  ",
    end="OFFSET 0",
    distinct=True,
)
STATEMENTS = [
    StatementView((), (), (), QUERY),
    StatementView(("one", "two"), (), ("last",), FULL),
    StatementView(
        ("head",),
        (
            TableView("a AS (", ("said", "more"), (FULL, QUERY, FULL)),
            TableView("b AS (", (), (QUERY,)),
            TableView("c AS (", (), given=("SELECT 1", "FROM x")),
            TableView(
                "d(a) AS (",
                (),
                rows=(LineView("(1),", ("set",)), LineView("(2)")),
                opening="VALUES",
                closing=")",
            ),
            TableView("e(a) AS (", (), rows=(LineView("(1)"),), opening="VALUES"),
        ),
        (),
        QUERY,
    ),
]


@pytest.fixture
def stored(tmp_path, monkeypatch):
    """A place for the stored frame; it is asked for anew before and after."""
    (tmp_path / "kept").mkdir()
    monkeypatch.setattr(rendering, "STORED", str(tmp_path / "kept" / "stored_frame.py"))
    rendering.frame.cache_clear()
    yield Path(rendering.STORED)
    rendering.frame.cache_clear()


@pytest.fixture
def templates(tmp_path, monkeypatch):
    """A copy of the templates, to be changed."""
    copy = tmp_path / "templates"
    shutil.copytree(template_root(), copy)
    monkeypatch.setattr("critlang.sql.rendering.template_root", lambda: copy)
    monkeypatch.setattr("critlang.rendering.template_root", lambda: copy)
    return copy


def was_made(monkeypatch):
    """Whether asking for the frame has jinja2 read the templates."""
    made = []
    store = rendering.store
    with monkeypatch.context() as watched:
        watched.setattr(rendering, "store", lambda: made.append(store()))
        rendering.frame.cache_clear()
        rendering.frame()
    return bool(made)


@pytest.mark.parametrize("statement", STATEMENTS, ids=["least", "query", "tables"])
def test_the_stored_frame_draws_what_jinja2_draws(stored, statement):
    rendering.store()
    from_store = rendering.frame()
    assert from_store.__code__.co_filename == str(stored)
    assert from_store(statement) == rendering.drawn_by_jinja2()(statement)


@pytest.mark.parametrize("dialect", ["duckdb", "postgresql", "spark", "sqlite", "sqlserver", "oracle"])
@pytest.mark.parametrize("name", ["aall1121", "nct02696785"])
def test_whole_statements_are_the_same_from_the_store_and_from_jinja2(stored, monkeypatch, name, dialect):
    plan = make_plan(load_protocol(PROTOCOLS / f"{name}.crit"))
    rendering.store()
    made = eligibility_sql(plan, dialect), attrition_sql(plan, dialect)
    with monkeypatch.context() as changed:
        changed.setattr(rendering, "frame", rendering.drawn_by_jinja2)
        assert made == (eligibility_sql(plan, dialect), attrition_sql(plan, dialect))


def test_a_missing_frame_is_made_and_stored(stored, monkeypatch):
    assert was_made(monkeypatch)
    assert not was_made(monkeypatch)
    assert [each.name for each in stored.parent.glob("*.*")] == ["stored_frame.py"]


def test_statements_are_written_where_the_frame_cannot_be_stored(monkeypatch, tmp_path):
    monkeypatch.setattr(rendering, "STORED", str(tmp_path / "no such folder" / "stored_frame.py"))
    rendering.frame.cache_clear()
    assert rendering.frame()(STATEMENTS[1]) == rendering.drawn_by_jinja2()(STATEMENTS[1])
    rendering.frame.cache_clear()


@pytest.mark.parametrize(
    "damage",
    [
        lambda source: b"",
        lambda source: source[: len(source) // 2],
        lambda source: source[: source.rindex(b"FITS")],
        lambda source: source.replace(b"FITS = '", b"FITS = '0"),
        lambda source: source.replace(b"def draw", b"def other"),
        lambda source: b"raise ValueError\n" + source,
        lambda source: source[:-2] + b"\xff\n",
    ],
)
def test_a_frame_that_is_damaged_is_made_anew(stored, monkeypatch, damage):
    rendering.store()
    stored.write_bytes(damage(stored.read_bytes()))
    assert was_made(monkeypatch)
    assert not was_made(monkeypatch)


@pytest.mark.parametrize("changed", ["statement.sql.j2", "query.sql.j2"])
def test_a_frame_of_older_templates_is_never_used(stored, monkeypatch, templates, changed):
    rendering.store()
    template = templates / "sql" / changed
    older = template.read_text(encoding="utf-8")
    template.write_text(older.replace("-- ", "/* "), encoding="utf-8")  # of the same length
    rendering.frame.cache_clear()
    from_jinja2 = rendering.frame()(STATEMENTS[2])
    assert "/* " in from_jinja2
    assert not was_made(monkeypatch)
    assert rendering.frame()(STATEMENTS[2]) == from_jinja2


def test_a_frame_that_was_written_in_another_way_is_never_used(stored, monkeypatch, tmp_path):
    rendering.store()
    writer = tmp_path / "frame_source.py"
    writer.write_bytes(Path(rendering._WRITER).read_bytes() + b"# changed\n")
    monkeypatch.setattr(rendering, "_WRITER", str(writer))
    assert was_made(monkeypatch)


def test_a_template_that_says_more_is_left_to_jinja2(stored, templates):
    template = templates / "sql" / "statement.sql.j2"
    template.write_text(template.read_text(encoding="utf-8").replace("WITH", '{{ "with" | upper }}'))
    rendering.frame.cache_clear()
    assert "WITH" in rendering.frame()(STATEMENTS[2])
    assert not stored.exists()


def test_a_statement_is_written_without_jinja2_where_a_frame_is_stored():
    rendering.frame()
    code = (
        "import sys; sys.modules['jinja2'] = None\n"
        "from critlang import eligibility_sql, load_protocol, make_plan\n"
        f"plan = make_plan(load_protocol({str(PROTOCOLS / 'aall1121.crit')!r}))\n"
        "print(eligibility_sql(plan, 'duckdb').count('AS MATERIALIZED'))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) > 0


def environment(**templates):
    return jinja2.Environment(
        loader=jinja2.DictLoader(templates),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


MACROS = "{% macro twice(x) %}{{ x.a }}{{ x.a }}{% endmacro %}{% macro dash() %}-{% endmacro %}"


@pytest.mark.parametrize(
    "template",
    [
        "",
        'plain \'text\' \\ """ {# remark #}\n',
        "{{ x.a }}{{ 7 }}{{ 'seven' }}{{ none }}{{ x.number }}",
        "{% if x.no %}no{% elif not x.yes %}n{% elif x.yes %}{% if x.no %}{% endif %}{% else %}z{% endif %}",
        "{% for y in x.several %}{{ y.a }}{{ ',' if not loop.last }}{{ '1' if loop.first }}\n{% endfor %}",
        "{% for x in x.several %}{% for y in x.several %}{{ loop.last }}{{ y }}{% endfor %}"
        "{{ loop.first }}{% endfor %}{{ x.a }}",
        "{% for set in x.several %}{% for str in set.several %}{{ str }}{{ set.a }}{% endfor %}{% endfor %}",
        "{% from 'macros' import twice, dash %}{{ twice(x) }}"
        "{% for y in x.several %}{{ dash() }}{{ twice(y) }}{% endfor %}",
        "{% for y in x.nothing %}{{ loop.last }}{% endfor %}{{ not x.no }}{{ 1 if x.yes }}{{ 'b' if x.no }}",
        "{% raw %}{{ x }}{% endraw %}  {%- if x.yes -%}  yes  {%- endif %}",
    ],
)
def test_what_is_written_as_python_draws_the_same(template):
    class Thing:
        a, number, yes, no, nothing = "<a & b>", 1.5, True, "", ()

        def __init__(self, *several):
            self.several = several

    x = Thing(Thing("one"), Thing(), Thing("two", 3))
    drawn = environment(root=template, macros=MACROS)
    wanted = drawn.get_template("root").render(x=x)
    known = {}
    exec(frame_source(drawn, "root", ("x",)), known)
    assert known["draw"](x) == wanted


@pytest.mark.parametrize(
    "template",
    [
        "{{ x | upper }}",
        "{{ y }}",
        "{{ x['a'] }}",
        "{{ x.a + x.a }}",
        "{{ x.a() }}",
        "{{ 'a' if x.a else 'b' }}",
        "{% set y = x %}",
        "{% include 'macros' %}",
        "{% for a, b in x %}{% endfor %}",
        "{% for a in x if a %}{% endfor %}",
        "{% for a in x %}{% else %}none{% endfor %}",
        "{% for a in x %}{{ loop.index }}{% endfor %}",
        "{% for a in x %}{% endfor %}{{ a }}",
        "{{ loop.first }}",
        "{% from 'macros' import twice with context %}",
        "{% from 'macros' import thrice %}",
        "{% from 'macros' import twice as double %}",
        "{% from 'text' import twice %}",
        "{% from 'defaults' import one %}",
        "{% from 'macros' import twice %}{{ twice() }}",
        "{% from 'macros' import twice %}{{ twice(x=x) }}",
        "{% from 'macros' import twice %}{% for twice in x %}{{ twice(x) }}{% endfor %}",
        "{{ x.class }}",
    ],
)
def test_what_is_not_written_as_python_is_refused(template):
    drawn = environment(
        root=template, macros=MACROS, text="words", defaults="{% macro one(x=1) %}{% endmacro %}"
    )
    with pytest.raises(NotWritableError):
        frame_source(drawn, "root", ("x",))


def test_a_template_that_is_escaped_is_refused():
    drawn = environment(root="{{ x }}")
    drawn.autoescape = jinja2.select_autoescape(default=True)
    with pytest.raises(NotWritableError):
        frame_source(drawn, "root", ("x",))
