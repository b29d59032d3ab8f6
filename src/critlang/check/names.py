"""How names are compared: case, spacing and the plural do not matter."""

from __future__ import annotations

from collections.abc import Iterator


def fold(text: str) -> str:
    """A name as names are compared: without case, single spaces."""
    return " ".join(text.split()).casefold()


def written(name: str) -> str:
    """A name as it must be written in a protocol: in single quotes where it would be read otherwise."""
    from critlang.syntax.written import name_text

    try:
        return name_text(name)
    except ValueError:  # It cannot be written, and was not: it is shown as it is.
        return name


def forms(text: str) -> Iterator[str]:
    """The folded spellings under which a name may have been declared: as it stands, and in the singular.

    Only a small s makes a plural: ECGs are several of ECG, but ALS is not several of AL.
    """
    folded = fold(text)
    yield folded
    if text.endswith("ies"):
        yield folded[:-3] + "y"
    if text.endswith("es"):
        yield folded[:-2]
    if text.endswith("s"):
        yield folded[:-1]
    head, of, rest = folded.partition("s of ")
    if of:  # Of "episodes of hypoglycemia" there is the first word more than once.
        yield f"{head} of {rest}"
