"""A diagnostic and the collection that gathers them."""

import subprocess
import sys

import pytest

from critlang.diagnostics import Diagnostic, Diagnostics, Label, Severity, diagnose
from critlang.source import Span


def at(name, start, code="E201", message="m"):
    return diagnose(code, message, Span(name, start, start + 1))


def test_a_code_that_is_not_registered_is_refused():
    with pytest.raises(ValueError, match="E999 is not a registered"):
        Diagnostic("E999", "message")


@pytest.mark.parametrize(
    ("code", "severity"),
    [
        ("E101", Severity.ERROR),
        ("W501", Severity.WARNING),
        ("D607", Severity.WARNING),
        ("D604", Severity.ERROR),
    ],
)
def test_the_severity_is_that_of_the_registry(code, severity):
    assert Diagnostic(code, "message").severity is severity


def test_a_diagnostic_cannot_be_changed():
    with pytest.raises(AttributeError):
        at("a", 0).message = "other"


def test_the_place_is_that_of_the_primary_label():
    first, second = Label(Span("a", 0, 1), primary=False), Label(Span("a", 5, 6))
    assert Diagnostic("E201", "m", (first, second)).span == Span("a", 5, 6)
    assert Diagnostic("E201", "m", (first,)).span == Span("a", 0, 1)
    assert Diagnostic("E201", "m").span is None


def test_diagnose_puts_further_places_behind_and_leaves_out_help_that_is_none():
    others = ((Span("a", 0, 1), "first"),)
    found = diagnose("E207", "m", Span("a", 5, 6), "again", others=others, help=(None, "h"))
    assert found.labels == (Label(Span("a", 5, 6), "again"), Label(Span("a", 0, 1), "first", primary=False))
    assert found.help == ("h",)


def test_they_come_in_the_order_of_their_places_whatever_the_order_of_finding():
    late, early, none = at("a", 9), at("a", 2), Diagnostic("E503", "m")
    assert Diagnostics([late, early, none]).all == (none, early, late)
    assert tuple(Diagnostics([none, early, late])) == (none, early, late)


def test_files_come_in_the_given_order_then_alphabetically():
    gathered = Diagnostics(
        [at("b.crit", 1), at("a.crit", 1), at("main.crit", 5), at("z.crit", 0)], files=["main.crit", "z.crit"]
    )
    assert [found.span.source_name for found in gathered] == ["main.crit", "z.crit", "a.crit", "b.crit"]


def test_exact_duplicates_are_dropped_and_near_ones_kept():
    gathered = Diagnostics()
    gathered.extend([at("a", 1), at("a", 1), at("a", 1, message="other"), at("a", 1, code="E202")])
    assert len(gathered) == 3


def test_errors_and_warnings_are_counted():
    gathered = Diagnostics([at("a", 1), at("a", 2, code="W501")])
    gathered.add(at("a", 3, code="W502"))
    assert (gathered.errors, gathered.warnings, gathered.has_errors) == (1, 2, True)
    assert not Diagnostics([at("a", 2, code="W501")]).has_errors


def test_a_run_without_problems_imports_neither_registry_nor_renderers():
    program = "import sys, critlang.diagnostics; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    heavy = {"json", "click", "lark", "jinja2", "rich", "pathlib", "unicodedata"}
    own = {f"critlang.diagnostics.{part}" for part in ("codes", "text", "report", "sarif", "pages")}
    assert "critlang.diagnostics" in loaded
    assert not loaded & (own | (heavy - baseline()))


def baseline():
    program = "import sys, typing, re; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_a_name_that_the_package_does_not_have():
    import critlang.diagnostics

    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = critlang.diagnostics.nothing
    assert all(hasattr(critlang.diagnostics, name) for name in critlang.diagnostics.__all__)
