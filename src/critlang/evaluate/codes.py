"""Coded values: findings, and attributes of events."""

from __future__ import annotations

from decimal import Decimal

from critlang.truth import Truth


def code_truth(value: str | Decimal | None, wanted: tuple[str, ...], allowed: tuple[str, ...]) -> Truth:
    """Whether a coded value is wanted. One that is missing or not among the declared ones is unknown."""
    return None if value is None or value not in allowed else value in wanted
