"""lark's trees to syntax nodes. Statements are built in ``critlang.syntax.build_statements``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from lark import Tree

from critlang.dates import DateRange, parse_partial
from critlang.diagnostics import diagnose
from critlang.source import Source
from critlang.syntax import nodes as n
from critlang.syntax.build_statements import StatementBuilder, text_of
from critlang.syntax.lexer import Token

Child = Tree[Token] | Token | None


class Builder(StatementBuilder):
    """Builds the node of one item; ``damaged`` says that a line of it was lost."""

    def __init__(self, source: Source, damaged: bool) -> None:
        super().__init__(source)
        self.damaged = damaged

    def item(self, tree: Tree[Token]) -> n.Item:
        """The node of an item's tree."""
        if tree.data == "item":
            tree = next(each for each in tree.children if isinstance(each, Tree))
        match str(tree.data):
            case "protocol" | "vocabulary":
                return self._heading(tree)
            case "use":
                return n.Use(text_of(self, _token(tree, "STRING")), span=self.span(tree))
            case "anchor":
                return self._anchor(tree)
            case "period":
                return self._period(tree)
            case "parameter":
                return self._parameter(tree)
            case "heading":
                kind = "inclusion" if _has(tree, "INCLUSION") else "exclusion"
                return n.Section(kind, span=self.span(tree))
            case "criterion" | "unquoted":
                return self.criterion(tree)
            case "definition":
                return self._definition(tree)
            case "term":
                return self._term(tree)
            case "example":
                return self._example(tree)
            case _:
                return n.Hole(span=self.span(tree))

    # ------------------------------------------------------------ declarations

    def _heading(self, tree: Tree[Token]) -> n.Heading:
        headers = tuple(
            header for child in _trees(tree) if (header := self._header(child)) is not None
        )
        kind = str(tree.data)
        return n.Heading(kind, self.name(_token(tree, "NAME")), headers, span=self.span(tree))

    def _header(self, tree: Tree[Token]) -> n.Header | None:
        key = str(tree.data)
        span = self.span(tree)
        if key == "hole":
            return None
        if key == "look_back":
            return n.Header(key, self.duration(_token(_trees(tree)[0], "DURATION")), span=span)
        if key == "amended":
            return n.Header(key, self.date(_token(tree, "DATE")), span=span)
        return n.Header(key, text_of(self, _token(tree, "STRING")), span=span)

    def _anchor(self, tree: Tree[Token]) -> n.Anchor:
        return n.Anchor(
            self.name(_token(tree, "NAME")),
            text_of(self, _token(tree, "STRING")),
            _has(tree, "INDEX_DATE"),
            span=self.span(tree),
        )

    def _period(self, tree: Tree[Token]) -> n.Period:
        moments = [self.moment(each) for each in _trees(tree, "moment")]
        notes = tuple(text_of(self, _token(each, "STRING")) for each in _trees(tree, "assumption"))
        return n.Period(self.name(_token(tree, "NAME")), *moments, notes, span=self.span(tree))

    def _parameter(self, tree: Tree[Token]) -> n.Parameter:
        default = True if _has(tree, "YES") else False if _has(tree, "NO") else None
        return n.Parameter(self.name(_token(tree, "NAME")), default, span=self.span(tree))

    def _definition(self, tree: Tree[Token]) -> n.Definition:
        name = self.name(_token(tree, "NAME"))
        body = _trees(tree)[0]
        meaning, _ = self.body(body) if body.data == "body" else (self.statement(body), ())
        return n.Definition(name, meaning, damaged=self.damaged, span=self.span(tree))

    # ------------------------------------------------------------ terms

    def _term(self, tree: Tree[Token]) -> n.Term:
        name, kind = [self.name(each) for each in _tokens(tree, "NAME")]
        units = _trees(tree, "unit")
        unit = self.name(_token(units[0], "UNIT")) if units else None
        lists = _trees(tree, "names")
        values = self.names(lists[0]) if lists else ()
        details: list[n.Detail | n.Table] = []
        for line in _trees(tree):
            if line.data == "table":
                details.append(self._table(line))
            elif str(line.data) not in ("hole", "unit", "names"):
                details.append(self._detail(line))
        return n.Term(name, kind, unit, values, tuple(details), span=self.span(tree))

    def _detail(self, tree: Tree[Token]) -> n.Detail:
        key, span = str(tree.data), self.span(tree)
        match key:
            case "also_called":
                names = tuple(text_of(self, each) for each in _tokens(tree, "STRING"))
                return n.Detail(key, names, span=span)
            case "look_back":
                return n.Detail(key, value=self.duration(_token(_trees(tree)[0], "DURATION")), span=span)
            case "molar_mass":
                return n.Detail(key, value=self.quantity(_token(tree, "QUANTITY")), span=span)
            case "includes":
                return n.Detail(key, self.names(_trees(tree)[0]), span=span)
            case "unrecorded" | "normal_means":
                word = next(each for each in reversed(list(_tokens(tree))))
                return n.Detail(key, (n.Name(word.type.lower(), span=self.span(word)),), span=span)
            case "attribute":
                lists = _trees(tree, "names")
                name = self.name(_token(tree, "NAME"))
                return n.Detail(key, (name, *(self.names(lists[0]) if lists else ())), span=span)
            case _:
                return n.Detail(key, tuple(self.name(each) for each in _tokens(tree, "NAME")), span=span)

    def _table(self, tree: Tree[Token]) -> n.Table:
        rows = tuple(self._table_row(each) for each in _trees(tree, "table_row") if _trees(each, "age_band"))
        return n.Table(text_of(self, _token(tree, "STRING")), rows, span=self.span(tree))

    def _table_row(self, tree: Tree[Token]) -> n.TableRow:
        band = [self.duration(each) for each in _tokens(_trees(tree, "age_band")[0], "DURATION")]
        limits: list[tuple[str, Decimal | None, Decimal | None]] = []
        for each in _trees(tree):
            if each.data == "sex_limits":
                sex = "male" if _has(each, "MALE") else "female"
                limits.append((sex, *self._limits(_trees(each, "limits")[0])))
            elif each.data == "limits":
                limits.append(("", *self._limits(each)))
        end = band[1] if len(band) > 1 else None
        return n.TableRow(band[0], end, tuple(limits), span=self.span(tree))

    def _limits(self, tree: Tree[Token]) -> tuple[Decimal | None, Decimal | None]:
        numbers = [self.quantity(each).number for each in _tokens(tree) if each.type in ("NUMBER", "QUANTITY")]
        if _has(tree, "UP_TO"):
            return None, numbers[0]
        return numbers[0], numbers[1] if len(numbers) > 1 else None

    # ------------------------------------------------------------ examples

    def _example(self, tree: Tree[Token]) -> n.Example:
        verdict = _trees(tree, "verdict")[0]
        word = next(_tokens(verdict))
        paths = _trees(verdict, "paths")
        because = tuple(self.name(each) for each in _tokens(paths[0], "PATH")) if paths else ()
        facts = tuple(
            self._fact(each) for each in _trees(tree) if str(each.data) not in ("verdict", "hole")
        )
        title = text_of(self, _token(tree, "STRING"))
        return n.Example(
            title, word.type.lower(), because, facts, damaged=self.damaged, span=self.span(tree)
        )

    def _fact(self, tree: Tree[Token]) -> n.Fact:
        span = self.span(tree)
        dates = [self.date(each) for each in _tokens(tree, "DATE")]
        match str(tree.data):
            case "born":
                return n.BirthFact(dates[0], span=span)
            case "sex_fact":
                return n.SexFact("male" if _has(tree, "MALE") else "female", span=span)
            case "attestation":
                return self._attestation(tree)
            case "event_fact":
                return self._event(tree, dates)
            case "result_fact":
                return self._result(tree, dates)
            case _:
                names = [self.name(each) for each in _tokens(tree, "NAME")]
                words = [self.name(each) for each in _tokens(tree) if each.type in ("YES", "NO")]
                value = (names[1:] or words)[0]
                return n.FindingFact(names[0], value, dates[0] if dates else None, span=span)

    def _attestation(self, tree: Tree[Token]) -> n.AttestationFact:
        found: dict[str, DateRange] = {}
        last = ""
        for token in _tokens(tree):
            if token.type == "DATE":
                found[last] = self.date(token)
            last = token.type
        by = next(_tokens(tree, "STRING"), None)
        return n.AttestationFact(
            self.name(_token(tree, "PATH")),
            _has(tree, "YES"),
            found.get("ON"),
            text_of(self, by) if by else None,
            found.get("UNTIL"),
            span=self.span(tree),
        )

    def _event(self, tree: Tree[Token], dates: list[DateRange]) -> n.EventFact:
        given: list[tuple[n.Name, str]] = []
        for block in _trees(tree, "given"):
            for each in _trees(block, "given_one"):
                names = [self.name(token) for token in _tokens(each, "NAME")]
                value = names[1].text if len(names) > 1 else "no" if _has(each, "NOT") else "yes"
                given.append((names[0], value))
        return n.EventFact(
            self.name(_token(tree, "NAME")),
            dates[0] if dates else None,
            dates[1] if len(dates) > 1 else None,
            _has(tree, "FROM"),
            tuple(given),
            span=self.span(tree),
        )

    def _result(self, tree: Tree[Token], dates: list[DateRange]) -> n.ResultFact:
        number = next(each for each in _tokens(tree) if each.type in ("QUANTITY", "NUMBER", "DURATION"))
        value = self.duration(number) if number.type == "DURATION" else self.quantity(number)
        comparisons = _trees(tree, "comparison")
        clock = next(_tokens(tree, "CLOCK"), None)
        low = high = None
        for given in _trees(tree, "range_given"):
            numbers = [self.quantity(each).number for each in _tokens(given) if each.type != "UP_TO" and each.type != "TO"]
            low, high = (None, numbers[0]) if _has(given, "UP_TO") else (numbers[0], numbers[1])
        return n.ResultFact(
            self.name(_token(tree, "NAME")),
            self.comparison(comparisons[0]) if comparisons else None,
            value,
            dates[0] if dates else None,
            _seconds(clock.text) if clock else 0,
            low,
            high,
            span=self.span(tree),
        )

    def date(self, token: Token) -> DateRange:
        """A date, reported and replaced by a stand-in if there is no such day."""
        try:
            return parse_partial(token.text)
        except ValueError as problem:
            message = str(problem).replace(f'"{token.text}" ', f'"{token.text}" ')
            self.diagnostics.append(
                diagnose("E404", message, self.span(token), "no such date", help=("write 2019-03-08, 2019-03 or 2019",))
            )
            return parse_partial("1900")


def _trees(tree: Tree[Token], data: str | None = None) -> list[Tree[Token]]:
    return [each for each in tree.children if isinstance(each, Tree) and (data is None or each.data == data)]


def _tokens(tree: Tree[Token], kind: str | None = None) -> Iterator[Token]:
    children: list[Child] = list(tree.children)
    return (each for each in children if isinstance(each, Token) and (kind is None or each.type == kind))


def _token(tree: Tree[Token], kind: str) -> Token:
    return next(_tokens(tree, kind))


def _has(tree: Tree[Token], kind: str) -> bool:
    return next(_tokens(tree, kind), None) is not None


def _seconds(clock: str) -> int:
    parts = [int(part) for part in clock.split(":")]
    return parts[0] * 3600 + parts[1] * 60 + (parts[2] if len(parts) > 2 else 0)
