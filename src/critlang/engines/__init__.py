"""Running a plan over a store: each engine fills the same table of results.

An engine is imported only when it is used. ``engine(name)`` gives one; all give, for the same store and
plan, the same rows with the same text.
"""

from critlang.engines.engine import ENGINES, Engine, Progress, UnknownEngineError, engine
from critlang.engines.results import ResultColumn, result_columns

__all__ = [
    "ENGINES",
    "Engine",
    "Progress",
    "ResultColumn",
    "UnknownEngineError",
    "engine",
    "result_columns",
]
