"""Who may know whom, read from the imports of every module."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import critlang
from critlang.sql.rendering import frame

ROOT = Path(critlang.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))
BACKENDS = ("evaluate", "compiled", "checklist", "sql", "needs")
HEAVY = ("duckdb", "psycopg", "pyarrow", "pyspark", "jinja2")
LEAVES = (
    *("record", "record_shapes", "closable", "hashing", "whole_file", "source", "truth", "dates", "facts"),
    *("plain_layout", "numerals", "units", "diagnostics"),
)


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def room(module: str) -> str:
    return module.split(".")[0]


def imports(tree: ast.AST, *, top_only: bool = False) -> Iterator[str]:
    """The modules imported, those only wanted by type checkers left out."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif not (top_only and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)):
            yield from imports(node, top_only=top_only)


def ours(path: Path) -> set[str]:
    """The rooms of this package that a module imports."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {each.removeprefix("critlang.") for each in imports(tree) if each.startswith("critlang.")}
    return {room(each) for each in found}


def theirs(path: Path, *, top_only: bool = False) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {each.split(".")[0] for each in imports(tree, top_only=top_only)}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_knows_only_whom_it_may(path):
    here = room(name_of(path))
    known = ours(path)
    if here in BACKENDS:
        assert not known & {"syntax", "check", "loading", "cli", "data", "engines", "screen"}
        others = set(BACKENDS) - {here}
        if here == "compiled":  # the interpreter does what is rare
            others -= {"evaluate"}
        assert not known & others, "a backend must not know another"
    if here in ("model", "plan", "wording", "parameters"):
        assert not known & {"syntax", "check", "cli", *BACKENDS}
    if here == "attrition":
        assert known <= {*LEAVES, "attrition", "model", "rendering"}, "it counts any results"
    if here in LEAVES:
        assert known <= set(LEAVES) | {"truth"}, "a leaf knows only leaves"
    if here not in ("cli", "__main__"):
        assert "cli" not in known


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_libraries_stay_in_their_rooms(path):
    here = name_of(path)
    libraries = theirs(path)
    if "lark" in libraries:
        assert here == "syntax.generating"
    if "click" in libraries:
        assert room(here) == "cli"
    if "jinja2" in libraries:
        drawing = here in ("rendering", "sql.frame_source") or here.endswith((".render", ".rendering"))
        assert drawing or room(here) == "cli"
    if here not in ("rendering", "sql.frame_source"):
        assert not theirs(path, top_only=True) & set(HEAVY), (
            "heavy imports belong into the functions that use them"
        )


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_command_line_prints_exits_or_reads_arguments(path):
    if room(name_of(path)) == "cli":
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("print", "input", "exit", "quit")
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "sys":
            assert node.attr not in ("exit", "argv", "stdout", "stderr", "stdin")


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_files_stay_short(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


def test_importing_the_package_imports_nothing_heavy():
    import subprocess
    import sys

    code = (
        "import critlang, sys; print([n for n in ('lark', 'duckdb', 'jinja2', 'click') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def imported(rare: str, *arguments: str) -> list[str]:
    """Which of the modules ``rare`` a run of the command has imported at its end."""
    import subprocess
    import sys

    code = (
        "import atexit, sys; from critlang.cli import main; atexit.register(lambda: print("
        f"'\\n', *[n for n in {rare.split()} if n in sys.modules])); main()"
    )
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[-1].split()


PROTOCOL = str(Path(__file__).parents[2] / "protocols" / "aall1121.crit")


def test_a_check_without_findings_imports_only_what_it_needs():
    rare = (
        "lark jinja2 duckdb json tempfile difflib hashlib calendar pathlib ast"
        " critlang.diagnostics.text critlang.sql critlang.plan critlang.check.derived"
        " critlang.syntax.complaints critlang.syntax.slips critlang.syntax.indentation"
    )
    assert imported(f"{rare} critlang.check", "check", "--quiet", PROTOCOL) == ["critlang.check"]


def test_a_statement_imports_only_the_dialect_that_it_is_in():
    frame()  # stored from here on
    others = " ".join(f"critlang.sql.dialects.{each}" for each in ("postgresql", "spark", "sqlite", "oracle"))
    rare = f"lark jinja2 duckdb {others} critlang.mapping critlang.evaluate critlang.syntax.complaints"
    own = "critlang.sql.dialects.duckdb"
    assert imported(f"{rare} {own}", "sql", PROTOCOL, "--dialect", "duckdb") == [own]


def test_every_public_name_is_there_and_stays_what_it_is():
    for name in critlang.__all__:
        assert getattr(critlang, name) is not None
    modules = {path.stem for path in ROOT.iterdir()}
    assert not modules & set(critlang.__all__), "a module of that name would take its place"
