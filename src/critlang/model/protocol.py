"""A whole protocol, checked."""

from __future__ import annotations

from critlang.facts import Patient
from critlang.model.features import Window
from critlang.model.formulas import Criterion
from critlang.model.vocabulary import Term
from critlang.record import Record, field
from critlang.source import Span
from critlang.truth import Truth


class Anchor(Record):
    """A named date of each patient; ``column`` is its name in generated SQL."""

    name: str
    description: str
    is_index: bool
    span: Span | None = field(default=None, compare=False)


class Period(Record):
    """A named window."""

    name: str
    window: Window
    assumptions: tuple[str, ...] = ()
    span: Span | None = field(default=None, compare=False)


class Parameter(Record):
    """A fact about the study itself: a yes or no (``value``), or ``chosen`` among ``choices``.

    None: it has no default and was not given.
    """

    name: str
    value: Truth
    given: bool = False
    span: Span | None = field(default=None, compare=False)
    choices: tuple[str, ...] = ()
    chosen: str | None = None

    @property
    def shown(self) -> str | None:
        """The value in words; None where it is not known."""
        if self.choices:
            return self.chosen
        return None if self.value is None else "yes" if self.value else "no"


class Example(Record):
    """A patient with the verdict the author expects, and the criteria it must rest on.

    ``verdict`` is ``eligible``, ``ineligible`` or ``undetermined``; ``because`` are the paths of
    the top-level criteria or parts that must be the ones failing (or unknown); empty: not said.
    ``parameters`` replaces parameters for this example.
    """

    title: str
    verdict: str
    because: tuple[str, ...]
    patient: Patient
    parameters: tuple[tuple[str, bool | str], ...] = ()
    span: Span | None = field(default=None, compare=False)


class Registered(Record):
    """Whom a study is registered for at ClinicalTrials.gov; it decides nothing. Empty: not said.

    Ages are as the register has them: ``75 years`` last up to the 76th birthday. ``sex`` is ``all``,
    ``female`` or ``male``, ``healthy_volunteers`` yes or no.
    """

    minimum_age: str = ""
    maximum_age: str = ""
    sex: str = ""
    healthy_volunteers: str = ""


class Protocol(Record):
    """A whole protocol, checked.

    ``terms`` are all terms of the vocabularies in use, by name; ``digest`` is the SHA-256 of the
    protocol's and its vocabularies' texts, as hexadecimal digits.
    """

    id: str
    title: str
    study_id: str
    version: str
    amended: str
    anchors: tuple[Anchor, ...]
    periods: tuple[Period, ...]
    parameters: tuple[Parameter, ...]
    assumptions: tuple[str, ...]
    terms: tuple[Term, ...]
    criteria: tuple[Criterion, ...]
    examples: tuple[Example, ...] = ()
    file: str = ""
    digest: str = ""
    registered: Registered = Registered()

    def term(self, name: str) -> Term:
        """The term of that canonical name. Raises KeyError."""
        for term in self.terms:
            if term.name == name:
                return term
        raise KeyError(name)

    def every_criterion(self) -> tuple[Criterion, ...]:
        """All criteria and their parts, in the protocol's order."""

        def walk(criteria: tuple[Criterion, ...]) -> list[Criterion]:
            return [each for top in criteria for each in (top, *walk(top.parts))]

        return tuple(walk(self.criteria))
