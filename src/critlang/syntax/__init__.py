"""Text to syntax nodes. The only room that knows lark."""

from critlang.syntax.parser import Parsed, parse

__all__ = ["Parsed", "parse"]
