"""The evaluator made fast: a plan compiled to Python source.

``compile_plan`` gives a ``Screener``, which says of every patient what ``critlang.evaluate`` says. What is
rare is still done by the interpreter, atom by atom; docs/decisions/0008-compiled-plans.md says which.
"""

from critlang.compiled.screener import Screener, compile_plan

__all__ = ["Screener", "compile_plan"]
