"""FHIR R4 resources as tables, by views that any runner of SQL on FHIR understands.

``view_texts`` are the ViewDefinitions, ``read_export`` runs them over a bulk export or Bundles.
"""

from critlang.fhir.definitions import view_texts
from critlang.fhir.exports import Exported, is_fhir, read_export

__all__ = ["Exported", "is_fhir", "read_export", "view_texts"]
