"""Patient data: the plain layout, reading it from files, and what is wrong with it.

``load`` reads a folder of CSV or Parquet files, a DuckDB or SQLite file, or JSON, into canonical tables;
``read_patients_json`` reads patients from a JSON text. The layout is described in ``docs/data.md``.
"""

from critlang.data.patients_json import read_patients_json
from critlang.data.problem import DataError, Problem
from critlang.data.store import Store, load, store_of

__all__ = ["DataError", "Problem", "Store", "load", "read_patients_json", "store_of"]
