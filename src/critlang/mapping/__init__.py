"""Data models: how tables that are laid out in another way hold the facts of the plain layout.

A mapping is data, one readable file each (``built_in/``, and what a site writes); ``docs/mapping.md``
describes the files. ``load_mapping`` reads one, ``with_site_codes`` gives a protocol's terms the codes of a
site, and ``adapted`` leaves open what a data model does not record.
"""

from critlang.mapping.adapting import Adapted, adapted, coded, read_terms, unrecorded, with_site_codes
from critlang.mapping.built_in import BUILT_IN
from critlang.mapping.errors import Fault, MappingError
from critlang.mapping.files import load_mapping
from critlang.mapping.records import Mapping

__all__ = [
    "BUILT_IN",
    "Adapted",
    "Fault",
    "Mapping",
    "MappingError",
    "adapted",
    "coded",
    "load_mapping",
    "read_terms",
    "unrecorded",
    "with_site_codes",
]
