"""Text to syntax nodes. The only room that knows lark, which makes its tables."""

from critlang.syntax.parser import Parsed, parse

__all__ = ["Parsed", "parse"]
