"""The data models that come with the package, each a file to read beside docs/mapping.md."""

from __future__ import annotations

from pathlib import Path

BUILT_IN = ("fhir-r4", "omop-5.3", "omop-5.4")
"""Their names."""


def built_in_text(name: str) -> str:
    """The text of the file of a built-in mapping."""
    return (Path(__file__).parent / f"{name}.toml").read_text(encoding="utf-8")
