"""Where the files that are not Python are: the templates and the grammar.

In a wheel they lie inside the package; in a checkout, and so in an editable install, they lie at its top
level, beside ``src``.
"""

from __future__ import annotations

import os

PACKAGE = os.path.dirname(os.path.realpath(__file__))
"""The folder of the package itself."""


def template_root() -> str:
    """The folder that holds ``checklist/``, ``sql/`` and the others. Raises FileNotFoundError."""
    return _locate(PACKAGE, "templates")


def grammar_file() -> str:
    """The statement of the concrete syntax, ``crit.lark``. Raises FileNotFoundError."""
    return _locate(PACKAGE, os.path.join("grammar", "crit.lark"))


def _locate(package: str, name: str) -> str:
    places = [os.path.join(package, name)]
    above = os.path.dirname(package)
    if os.path.basename(above) == "src":  # a checkout; elsewhere the folders above belong to other people
        places.append(os.path.join(os.path.dirname(above), name))
    for place in places:
        if os.path.exists(place):
            return place
    listed = " nor at ".join(places)
    raise FileNotFoundError(f'the installation of critlang is incomplete: "{name}" is not at {listed}')
