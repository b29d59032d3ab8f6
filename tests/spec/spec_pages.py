"""The case tables of docs/spec, read from their Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "docs" / "spec"
RESULTS = ("true", "false", "unknown", "not applicable")
VERDICTS = ("eligible", "ineligible", "undetermined")

_CRITERION_PATH = re.compile(r"E?\d+(?:\.[A-Za-z0-9]+)*")
_HEADINGS = ("criterion", "facts", "result", "inclusion", "exclusion", "decided by", "verdict", "why")


class PageError(ValueError):
    """A page that cannot be read; the message names the page and the line."""


@dataclass(frozen=True)
class Case:
    """One row of a table.

    ``criterion`` is the text of a criterion or the number of one in the section's block; None in a table
    of verdicts. ``results`` maps what a result is of (``inclusion``, ``exclusion``, a number) to it.
    """

    page: str
    section: str
    line: int
    number: int
    criterion: str | None
    facts: tuple[str, ...]
    results: tuple[tuple[str, str], ...]
    decided: str | None
    verdict: str | None
    why: str

    @property
    def name(self) -> str:
        """What a failure is called."""
        return f"{self.page}, {self.section}, row {self.number}"

    @property
    def id(self) -> str:
        """What the patient of this row is called, unique in its page."""
        return f"line {self.line}"


@dataclass(frozen=True)
class Section:
    """A heading and what stands below it. ``block`` is its own criteria, empty where there are none."""

    title: str
    block: str
    cases: tuple[Case, ...]


@dataclass(frozen=True, eq=False)
class Page:
    """``prelude`` are the declarations, ``facts`` what is so of every patient of the page."""

    name: str
    title: str
    prelude: str
    facts: tuple[str, ...]
    sections: tuple[Section, ...]

    @property
    def has_criteria(self) -> bool:
        """Whether the page begins with numbered criteria, to which the rows of all sections refer."""
        return "inclusion criteria" in self.prelude.splitlines()

    @property
    def cases(self) -> tuple[Case, ...]:
        """The rows of all tables."""
        return tuple(case for section in self.sections for case in section.cases)


def page_paths() -> list[Path]:
    """The pages with tables; the README says how to read them."""
    return sorted(path for path in FOLDER.glob("*.md") if path.name != "README.md")


def read_page(path: Path) -> Page:
    """Read a page. Raises PageError for anything that would not be run."""
    return _Reading(path.name, path.read_text(encoding="utf-8").splitlines()).page()


class _Reading:
    def __init__(self, name: str, lines: list[str]) -> None:
        self.name = name
        self.lines = lines
        self.at = 0
        self.title = ""
        self.prelude: list[str] = []
        self.facts: tuple[str, ...] = ()
        self.sections: list[tuple[str, list[str], list[Case]]] = []

    def page(self) -> Page:
        while self.at < len(self.lines):
            self._line(self.lines[self.at])
        sections = tuple(
            Section(title, "\n".join(block), tuple(cases)) for title, block, cases in self.sections
        )
        for title, _, cases in self.sections:
            if not cases:
                raise PageError(f'{self.name}: the section "{title}" has no cases')
        return Page(self.name, self.title, "\n".join(self.prelude), self.facts, sections)

    def _line(self, line: str) -> None:
        if line.startswith("```"):
            self._fence(line[3:].strip())
        elif line.lstrip().startswith("|"):
            self._table()
        else:
            if line.startswith("# "):
                self.title = line[2:].strip()
            elif line.startswith("## "):
                self.sections.append((line[3:].strip(), [], []))
            elif line.startswith("###"):
                raise self._error("a heading of the third level; write a section")
            self.at += 1

    def _fence(self, kind: str) -> None:
        start = self.at + 1
        end = next((at for at in range(start, len(self.lines)) if self.lines[at].startswith("```")), None)
        if end is None:
            raise self._error("this block does not end")
        block = self.lines[start:end]
        match kind, bool(self.sections):
            case "crit", False:
                self.prelude += block
            case "crit", True:
                self.sections[-1][1].extend(block)
            case "facts", False:
                self.facts = tuple(each.strip() for each in block)
            case _:
                raise self._error(f'nothing runs a block of "{kind}" here')
        self.at = end + 1

    def _table(self) -> None:
        headings = _cells(self.lines[self.at])
        for heading in headings:
            if heading not in _HEADINGS and not _CRITERION_PATH.fullmatch(heading):
                raise self._error(f'a table has no column "{heading}"')
        if not self.sections:
            raise self._error("a table before the first section")
        if not re.fullmatch(r"[|\s:-]+", self.lines[self.at + 1]):
            raise self._error("a table without a line below its headings")
        self.at += 2
        criterion: str | None = None
        while self.at < len(self.lines) and self.lines[self.at].lstrip().startswith("|"):
            cells = _cells(self.lines[self.at])
            if len(cells) != len(headings):
                raise self._error(f"{len(cells)} cells below {len(headings)} headings")
            criterion = self._row(dict(zip(headings, cells, strict=True)), criterion)
            self.at += 1

    def _row(self, cells: dict[str, str], above: str | None) -> str | None:
        criterion = _code(cells.pop("criterion", "")) or above
        facts = _code(cells.pop("facts"))
        decided = _code(cells.pop("decided by", "")) or None
        verdict = cells.pop("verdict", None)
        why = cells.pop("why", "")
        results = {"inclusion" if name == "result" else name: found for name, found in cells.items() if found}
        wrong = [found for found in results.values() if found not in RESULTS]
        if wrong or not (results or verdict):
            raise self._error(f"not a result: {wrong or 'none'}")
        if verdict is not None and verdict not in VERDICTS:
            raise self._error(f"not a verdict: {verdict}")
        if criterion is None and not verdict:
            raise self._error("no criterion")
        title, _, cases = self.sections[-1]
        cases.append(
            Case(
                self.name,
                title,
                self.at + 1,
                len(cases) + 1,
                criterion,
                tuple(each.strip() for each in facts.split(";")) if facts != "none" else (),
                tuple(results.items()),
                decided,
                verdict,
                why,
            )
        )
        return criterion

    def _error(self, message: str) -> PageError:
        return PageError(f"{self.name}, line {self.at + 1}: {message}")


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _code(cell: str) -> str:
    return cell.replace("`", "").strip()


def table_rows(path: Path) -> Iterator[int]:
    """The numbers of the lines that are rows of tables, found without reading the page as tests do."""
    rule = re.compile(r"^\s*\|\s*:?-+")
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        following = lines[number] if number < len(lines) else ""
        if "|" in line and not rule.match(line) and not rule.match(following):
            yield number
