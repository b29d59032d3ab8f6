"""Suggestions: which of the known names was probably meant."""

from __future__ import annotations

from collections.abc import Iterable

_SHORTEST_PREFIX = 3
_MOST_MISTAKES = 4
_BEGINNING = 2


def closest(word: str, candidates: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """Return at most `limit` candidates that resemble `word`, the most alike first.

    Case, spaces, hyphens and the order of the words do not count. A candidate resembles the word if few
    letters differ (the longer the word, the more), if one begins with the other, or if one has all the words
    of the other. The order never depends on the order of the candidates. The word itself is not a suggestion.
    """
    ranked = ((_likeness(word, candidate), candidate) for candidate in set(candidates) if candidate != word)
    found = sorted((rank, candidate.casefold(), candidate) for rank, candidate in ranked if rank is not None)
    return tuple(candidate for _, _, candidate in found[:limit])


def slip_of(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that a word is but for case, spaces and a few letters; None where there is none."""
    found = closest(word, candidates, 1)
    return found[0] if found and (_likeness(word, found[0]) or (_BEGINNING, 0))[0] < _BEGINNING else None


def did_you_mean(word: str, candidates: Iterable[str]) -> str | None:
    """Return a question that offers the closest candidates, or None if nothing resembles the word."""
    quoted = [f'"{candidate}"' for candidate in closest(word, candidates)]
    if not quoted:
        return None
    *earlier, last = quoted
    return f"Did you mean {', '.join(earlier)} or {last}?" if earlier else f"Did you mean {last}?"


def _likeness(word: str, candidate: str) -> tuple[int, int] | None:
    """Return how alike two names are, smaller for more alike, or None if they are not."""
    words, others = _words(word), _words(candidate)
    ours, theirs = "".join(words), "".join(others)
    if ours == theirs or sorted(words) == sorted(others):
        return (0, int(ours != theirs))
    allowed = min((len(ours) + 2) // 4, _MOST_MISTAKES)
    mistakes = _mistakes(ours, theirs, allowed)
    if mistakes <= allowed:
        return (1, mistakes)
    if any(_is_part(*pair) for pair in ((words, others), (others, words))):
        return (_BEGINNING, abs(len(ours) - len(theirs)))
    if _is_prefix(ours, theirs) or _is_prefix(theirs, ours):
        return (_BEGINNING, abs(len(ours) - len(theirs)))
    return None


def _words(name: str) -> list[str]:
    kept = (letter if letter.isalnum() or letter in "+%" else " " for letter in name.casefold())
    return "".join(kept).split()


def _is_part(some: list[str], all: list[str]) -> bool:
    return len("".join(some)) >= _SHORTEST_PREFIX and set(some) <= set(all)


def _is_prefix(beginning: str, whole: str) -> bool:
    return len(beginning) >= _SHORTEST_PREFIX and whole.startswith(beginning)


def _mistakes(one: str, other: str, allowed: int) -> int:
    """Return how many letters were inserted, left out, changed or swapped; beyond `allowed`, one more."""
    if abs(len(one) - len(other)) > allowed:
        return allowed + 1
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, opposite in enumerate(other, start=1):
            cost = min(above[column] + 1, line[-1] + 1, above[column - 1] + (letter != opposite))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == opposite:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > allowed:
            return allowed + 1
        before, above = above, line
    return above[-1]
