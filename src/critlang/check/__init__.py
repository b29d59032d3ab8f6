"""Syntax nodes to the model: names resolved, kinds and units checked, every default made explicit."""

from critlang.check.protocol import Checked, check

__all__ = ["Checked", "check"]
