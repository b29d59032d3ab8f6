"""Running a plan over a store: each engine fills the same table of results.

An engine is imported only when it is used. ``engine(name)`` gives one; all give, for the same store and
plan, the same rows with the same text.
"""

from critlang.engines.engine import ENGINES, Engine, EngineError, Progress, UnknownEngineError, engine

__all__ = [
    "ENGINES",
    "Engine",
    "EngineError",
    "Progress",
    "UnknownEngineError",
    "engine",
]
