"""Mappings from files: a built-in one by its name, a site's own by its path."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from critlang.mapping.built_in import BUILT_IN, built_in_text
from critlang.mapping.errors import Fault, MappingError
from critlang.mapping.reading import read
from critlang.mapping.records import Mapping

_ENDING = ".toml"
_MERGED = ("lookups", "terms", "codes")


def load_mapping(name: str | Path) -> Mapping:
    """The built-in mapping of that name (``omop-5.4``), or the one in a file that ends in ``.toml``.

    Raises MappingError, with all that was found, where there is none or it cannot be used.
    """
    return read(str(name), _document(str(name), ()))


def _document(name: str, within: tuple[str, ...]) -> dict[str, Any]:
    """The tables of a file, over those of the mapping that it extends."""
    if name in within:
        raise MappingError(name, [Fault("extends", f"{name} extends itself", "Leave out extends here.")])
    own = _parsed(name, _text(name))
    base = own.pop("extends", None)
    if base is None:
        return own
    if not isinstance(base, str):
        help = f"For instance extends = {_shown(BUILT_IN[0])}"
        raise MappingError(name, [Fault("extends", f"expected a name, found {base!r}", help)])
    if base.endswith(_ENDING):
        base = str(Path(name).parent / base)
    return _over(_document(base, (*within, name)), own)


def _text(name: str) -> str:
    if name in BUILT_IN:
        return built_in_text(name)
    path = Path(name)
    if not name.endswith(_ENDING):
        listed = ", ".join(BUILT_IN)
        help = f"There are {listed}; a file of your own ends in {_ENDING}."
        raise MappingError(name, [Fault("", f'there is no mapping "{name}"', help)])
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        help = "Store the file as UTF-8."
        raise MappingError(name, [Fault(f"byte {problem.start}", "this is not UTF-8", help)]) from problem
    except OSError as problem:
        raise MappingError(name, [Fault("", f"it cannot be read: {problem.strerror}")]) from problem


def _parsed(name: str, text: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        help = "The file is TOML: see docs/mapping.md and https://toml.io."
        raise MappingError(name, [Fault("", str(problem), help)]) from problem


def _over(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """A file over the one that it extends: lists of sources replace, lookups, terms and codes are added."""
    made = base | own
    for key in _MERGED:
        below, above = base.get(key), own.get(key)
        if isinstance(below, dict) and isinstance(above, dict):
            made[key] = below | {
                name: below[name] | value
                if isinstance(value, dict) and isinstance(below.get(name), dict)
                else value
                for name, value in above.items()
            }
    return made


def _shown(name: str) -> str:
    return f'"{name}"'
