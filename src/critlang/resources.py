"""Where the files that are not Python are: the templates and the grammar.

In a wheel they lie inside the package; in a checkout, and so in an editable install, they lie at its top
level, beside ``src``.
"""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
"""The folder of the package itself."""


def template_root() -> Path:
    """The folder that holds ``checklist/``, ``sql/`` and the others. Raises FileNotFoundError."""
    return _locate(PACKAGE, "templates")


def grammar_file() -> Path:
    """The statement of the concrete syntax, ``crit.lark``. Raises FileNotFoundError."""
    return _locate(PACKAGE, "grammar/crit.lark")


def _locate(package: Path, name: str) -> Path:
    places = [package / name]
    if package.parent.name == "src":  # a checkout; elsewhere the folders above belong to other people
        places.append(package.parents[1] / name)
    for place in places:
        if place.exists():
            return place
    listed = " nor at ".join(str(place) for place in places)
    raise FileNotFoundError(f'the installation of critlang is incomplete: "{name}" is not at {listed}')
