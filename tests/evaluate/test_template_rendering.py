"""Where templates and the grammar are found, and what rendering escapes."""

from __future__ import annotations

from pathlib import Path

import jinja2
import pytest

from critlang import resources
from critlang.rendering import environment


def test_templates_and_grammar_are_found_in_a_checkout():
    assert Path(resources.template_root(), "explain", "patient.txt.j2").is_file()
    assert Path(resources.grammar_file()).name == "crit.lark"
    assert Path(resources.grammar_file()).is_file()


def test_in_a_wheel_they_lie_inside_the_package(tmp_path, monkeypatch):
    package = tmp_path / "site-packages" / "critlang"
    (package / "templates").mkdir(parents=True)
    (package / "grammar").mkdir()
    (package / "grammar" / "crit.lark").touch()
    monkeypatch.setattr(resources, "PACKAGE", str(package))
    assert resources.template_root() == str(package / "templates")
    assert resources.grammar_file() == str(package / "grammar" / "crit.lark")


def test_what_lies_above_an_installed_package_is_never_taken(tmp_path, monkeypatch):
    package = tmp_path / "lib" / "critlang"
    package.mkdir(parents=True)
    (tmp_path / "templates").mkdir()
    monkeypatch.setattr(resources, "PACKAGE", str(package))
    with pytest.raises(FileNotFoundError, match="incomplete"):
        resources.template_root()


@pytest.mark.parametrize(
    ("kind", "name", "wanted"),
    [
        ("html", "page.html.j2", "&lt;b&gt;"),
        ("html", "page.j2", "&lt;b&gt;"),
        ("html", "mail.txt.j2", "<b>"),
        ("text", "page.txt.j2", "<b>"),
        ("text", "page.html.j2", "&lt;b&gt;"),
        ("sql", "query.sql.j2", "<b>"),
    ],
)
def test_escaping_follows_kind_and_name(tmp_path, kind, name, wanted):
    (tmp_path / name).write_text("{{ text }}", encoding="utf-8")
    assert environment(kind, tmp_path).get_template(name).render(text="<b>") == wanted


def test_a_name_that_a_template_misspells_is_an_error():
    with pytest.raises(jinja2.UndefinedError):
        environment("text").from_string("{{ verdcit }}").render(verdict="eligible")


def test_a_template_of_ones_own_comes_first_and_the_others_stay(tmp_path):
    (tmp_path / "explain").mkdir()
    (tmp_path / "explain" / "patient.txt.j2").write_text("own", encoding="utf-8")
    own = environment("text", tmp_path)
    assert own.get_template("explain/patient.txt.j2").render() == "own"
    assert set(environment("text").list_templates()) <= set(own.list_templates())


def test_blocks_leave_no_empty_lines(tmp_path):
    (tmp_path / "list.txt.j2").write_text("  {% for x in xs %}\n{{ x }}\n  {% endfor %}\n", encoding="utf-8")
    assert environment("text", tmp_path).get_template("list.txt.j2").render(xs=[1, 2]) == "1\n2\n"
