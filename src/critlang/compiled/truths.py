"""Kleene's tables as source: a truth is the name of a variable, or ``True``, ``False`` or ``None`` itself."""

from __future__ import annotations

from collections.abc import Sequence

from critlang.compiled.writer import Writer
from critlang.truth import Truth

CONSTANTS = ("True", "False", "None")


def written(truth: Truth) -> str:
    """A truth that is known when the source is written."""
    return str(truth)


def negation(truth: str, writer: Writer) -> str:
    """Not."""
    if truth in CONSTANTS:
        return {"True": "False", "False": "True", "None": "None"}[truth]

    def write() -> str:
        name = writer.name("t")
        writer.line(f"{name} = None if {truth} is None else not {truth}")
        return name

    return writer.once(("not", truth), write)


def conjunction(truths: Sequence[str], writer: Writer) -> str:
    """And."""
    return _joined(truths, "and", writer)


def disjunction(truths: Sequence[str], writer: Writer) -> str:
    """Or."""
    return _joined(truths, "or", writer)


def _joined(truths: Sequence[str], word: str, writer: Writer) -> str:
    """``a and b`` is Kleene's where ``a`` is known; where it is not, ``b and None`` is. So is ``or``."""
    neutral, decisive = ("True", "False") if word == "and" else ("False", "True")
    some = [each for each in dict.fromkeys(truths) if each != neutral]
    if decisive in some:
        return decisive
    if len(some) < 2:
        return some[0] if some else neutral

    def write() -> str:
        name, so_far = writer.name("t"), some[0]
        for each in some[1:]:
            writer.line(f"{name} = {each} {word} None if {so_far} is None else {so_far} {word} {each}")
            so_far = name
        return name

    return writer.once((word, *some), write)


def at_least(needed: int, truths: Sequence[str], writer: Writer) -> str:
    """At least so many of the truths."""
    certain = " + ".join([f"({each} is True)" for each in truths]) or "0"
    possible = " + ".join([f"({each} is not False)" for each in truths]) or "0"
    name = writer.name("t")
    writer.line(f"{name} = True if {certain} >= {needed} else False if {possible} < {needed} else None")
    return name


def choice(holds: str, then: str, otherwise: str, writer: Writer) -> str:
    """If, then, else; where the condition is unknown, both branches must agree."""
    name = writer.name("t")
    unknown = f"{then} if {then} is {otherwise} else None"
    writer.line(f"{name} = ({unknown}) if {holds} is None else {then} if {holds} else {otherwise}")
    return name
