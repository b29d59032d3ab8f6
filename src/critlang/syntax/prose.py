"""Plain text among the lines of a file: told once, not line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from critlang.diagnostics import Diagnostic, closest, diagnose
from critlang.source import Source, Span
from critlang.syntax.tokens import Line
from critlang.syntax.words import HEADS

FEWEST = 3
"""So many lines in a row that begin with nothing the language knows are text; fewer are mistakes."""

_MOST_COMPARED = 200
"""A file with more unknown lines than that is not looked through for slips of the pen."""

_HEADS = tuple(each.lower().replace("_", " ") for each in HEADS["top"])


def prose(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The runs of lines that are plain text; the whole file where it is nothing else."""
    top = [index for index, line in enumerate(lines) if line.block == "top" and line.tokens]
    unknown = {index for index in top if lines[index].tokens[0].type not in ("LABEL", *HEADS["top"])}
    if len(unknown) <= _MOST_COMPARED:
        unknown = {index for index in unknown if not _is_slip(lines[index])}
    if len(unknown) >= FEWEST and 2 * len(unknown) > len(top):
        written = {lines[index].tokens[0].type for index in top}
        if not written & {"PROTOCOL", "VOCABULARY"} and not any(_is_criterion(each) for each in lines):
            yield list(lines)
            return
    run: list[int] = []
    for index in [*top, len(lines)]:
        if index in unknown:
            run.append(index)
            continue
        if len(run) >= FEWEST:
            yield list(lines[run[0] : index])
        run = []


def told(source: Source, run: Sequence[Line], whole: bool) -> Diagnostic:
    """What to say of a run of plain text, or of a file that is nothing else (``whole``)."""
    first = next(each for each in run if each.tokens)
    text = source.text_of(Span(source.name, first.start, max(first.stop, first.start)))
    place = Span(source.name, first.start, first.start + len(text.splitlines()[0].rstrip()))
    if whole:
        return diagnose(
            "E110",
            "this looks like plain text, not like a protocol written in the criteria language",
            place,
            "nothing here begins a declaration or a criterion",
            help=(
                'a protocol begins with "protocol NAME"; "crit init NAME" writes one to start from',
                "name the .crit file; the text of the protocol is named in it, after source",
            ),
        )
    count = sum(bool(each.tokens) for each in run)
    return diagnose(
        "E110",
        f"this and the next {count - 1} lines look like plain text",
        place,
        "not a declaration or a criterion",
        help=(
            'a criterion is a number and the protocol\'s words in quotation marks: 1 "..."',
            "put # before each line that is only a remark",
        ),
    )


def _is_slip(line: Line) -> bool:
    """Whether a line begins nearly as a declaration does."""
    words = line.tokens[0].text.split()[:2]
    return bool(words and (closest(" ".join(words), _HEADS) or closest(words[0], _HEADS)))


def _is_criterion(line: Line) -> bool:
    return [each.type for each in line.tokens[:2]] == ["LABEL", "STRING"]
