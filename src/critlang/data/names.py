"""From the words of the data to the names of a protocol: terms, anchors, criteria, declared values, units."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from critlang.data.wanted import Wanted
from critlang.diagnostics.suggest import did_you_mean
from critlang.model import Attribute, Kind, Term
from critlang.plain_layout import Cell, Column
from critlang.record import Record, field

_JOINT = re.compile(r"(?<=\w)[\s_:|\-‐-―−]+(?=\w)")
_GAP = re.compile(r"[\s_]+")


def loose(text: str) -> str:
    """``text`` without what does not tell names apart: case, and how its words are joined.

    Blanks, underscores, hyphens, colons and bars between words all count as one blank, so that
    ``LOINC:1742-6`` and ``loinc 1742-6`` are the same. A sign at the end of a name, as in ``Rh-``, counts.
    """
    return _JOINT.sub(" ", " ".join(text.casefold().replace("_", " ").split()))


class NameIndex:
    """The declared names of some kind of thing, and which of them a text means.

    A text means the thing with that exact name; else the only one with a name (or other name) that is
    the same but for case and spacing. A text that could mean two things means neither.
    """

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        """``names`` pairs each name, synonym or code with the canonical name it stands for."""
        self._exact: dict[str, str] = {}
        loosely: dict[str, set[str]] = {}
        for name, canonical in names:
            if name == canonical:
                self._exact[name] = canonical
            loosely.setdefault(loose(name), set()).add(canonical)
        self.unclear = tuple(key for key, meant in loosely.items() if len(meant) > 1)
        """What could mean several things, but for case and spacing."""
        self._loose = {key: meant.pop() for key, meant in loosely.items() if len(meant) == 1}
        self._canonical = tuple(sorted({*self._exact.values(), *self._loose.values()}))

    @classmethod
    def of(cls, names: Iterable[str]) -> NameIndex:
        """An index of names that have no other names."""
        return cls((name, name) for name in names)

    @property
    def names(self) -> tuple[str, ...]:
        """The names that stand for themselves."""
        return tuple(self._exact)

    def find(self, text: str) -> str | None:
        """The canonical name that ``text`` means; None where there is none."""
        return self._exact.get(text) or self._loose.get(loose(text))

    def suggestion(self, text: str) -> str | None:
        """A question that offers similar names; None where none is similar."""
        return did_you_mean(text, self._canonical)


def term_names(terms: Iterable[Term]) -> Iterable[tuple[str, str]]:
    """Every name, synonym and code of the terms, each with the term's name."""
    for term in terms:
        yield term.name, term.name
        yield from ((synonym, term.name) for synonym in term.synonyms)
        yield from ((f"{code.system} {code.code}", term.name) for code in term.codes if not code.left_out)


class Vocabulary(Record):
    """What a protocol declares, as far as data can name it.

    ``anchors`` or ``criteria`` None: any is taken as it is. ``attested`` are the paths of criteria that
    ask for an answer, ``protocol`` the names under which rows may refer to this protocol. ``wanted`` are the
    columns that the protocol reads; None: it is not known, and may be any.
    """

    terms: Mapping[str, Term]
    anchors: NameIndex | None = None
    criteria: NameIndex | None = None
    attested: frozenset[str] | None = None
    protocol: frozenset[str] = frozenset()
    wanted: Wanted | None = None
    _index: NameIndex = field(init=False, compare=False)
    _attributes: Mapping[str, Mapping[str, Attribute]] = field(init=False, compare=False)
    numeric_columns: tuple[str, ...] = field(init=False, compare=False)
    """The columns of attributes that are numbers."""

    def __post_init__(self) -> None:
        columns: dict[str, dict[str, Attribute]] = {}
        for term in self.terms.values():
            for attribute in term.attributes:
                columns.setdefault(attribute.column, {})[term.name] = attribute
        object.__setattr__(self, "_index", NameIndex(term_names(self.terms.values())))
        object.__setattr__(self, "_attributes", columns)
        numeric = (name for name, of in columns.items() if any(each.numeric for each in of.values()))
        object.__setattr__(self, "numeric_columns", tuple(numeric))

    def term(self, text: str, table: str) -> str | None:
        """The canonical name of the term that ``text`` means in that table; None where there is none."""
        name = self._index.find(text)
        return name if name is not None and self.table_of(name) == table else None

    def table_of(self, name: str) -> str | None:
        """The table that holds the facts of a term; None for a derived term."""
        return self.terms[name].kind.table

    def elsewhere(self, text: str) -> Term | None:
        """The term that ``text`` means in any table; None where there is none."""
        name = self._index.find(text)
        return None if name is None else self.terms[name]

    def suggestion(self, text: str) -> str | None:
        """A question that offers similar terms; None where none is similar."""
        return self._index.suggestion(text)

    @property
    def several(self) -> bool:
        """Whether these are the words of several protocols: rows keep the name of the one they are about."""
        return False

    def known_elsewhere(self, text: str, column: str, table: str) -> bool:
        """Whether a protocol for which data are read apart has that ``term``, ``anchor`` or ``criterion``."""
        return False

    def criterion(self, text: str, protocol: str | None) -> str | None:
        """The path of the criterion that a row about ``protocol`` means; None where there is none."""
        return text if self.criteria is None else self.criteria.find(text)

    def similar_criterion(self, text: str, protocol: str | None) -> str | None:
        """A question that offers similar criteria; None where none is similar."""
        return None if self.criteria is None else self.criteria.suggestion(text)

    def asks(self, path: str, protocol: str | None) -> bool:
        """Whether the criterion at a path asks a person."""
        return self.attested is None or path in self.attested

    def is_ours(self, protocol: str | None) -> bool:
        """Whether a row that names this protocol (or none) is about the one at hand."""
        return protocol is None or not self.protocol or loose(protocol) in self.protocol

    def columns_of(self, table: str) -> frozenset[str] | None:
        """The columns of a table that the protocol reads; None: it may be any."""
        return None if self.wanted is None else self.wanted.get(table, frozenset())

    def attribute_columns(self) -> tuple[Column, ...]:
        """The columns of the attributes in the table of events."""
        return tuple(
            Column(name, Cell.PLAIN_NUMBER if name in self.numeric_columns else Cell.TEXT)
            for name in self._attributes
        )

    def attributes(self) -> Mapping[str, Mapping[str, Attribute]]:
        """For each attribute column, the attribute that it is of each term (by the term's name)."""
        return self._attributes


_YES_NO = {"true": "yes", "y": "yes", "1": "yes", "false": "no", "n": "no", "0": "no"}


def declared_value(text: str, values: tuple[str, ...]) -> str | None:
    """The declared value that ``text`` is, but for case and spacing; None where it is none.

    Where the values are yes and no, ``true``, ``Y``, ``1`` and their opposites are understood too.
    """
    if text in values:
        return text
    # Stricter than for names: 0-1 and 0:1, or A and A-, may well be different values.
    wanted = _GAP.sub(" ", text.casefold())
    found = [value for value in values if _GAP.sub(" ", value.casefold()) == wanted]
    if len(found) == 1:
        return found[0]
    plain = _YES_NO.get(text.lower())
    return plain if plain is not None and set(values) == {"yes", "no"} else None


_BELOW_ZERO = frozenset(("T-score", "z-score"))


def starts_at_zero(term: Term) -> bool:
    """Whether results of a term are hardly below zero, as those of scores and on some scales may well be."""
    unit = term.unit
    if unit is None or term.kind is Kind.SCORE:
        return False
    return unit.offset == 0 and unit.code.strip("{}") not in _BELOW_ZERO


def usable_unit(unit: str | None, term: Term) -> bool:
    """Whether a result of the term in that unit can be compared: a known spelling, or none for a score."""
    if unit is None:
        return term.kind is Kind.SCORE
    return any(unit in reading.spellings for reading in term.readings)
