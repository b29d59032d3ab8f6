"""The parser's trees to syntax nodes. Statements are built in ``critlang.syntax.build_statements``."""

from __future__ import annotations

import re

from critlang.dates import DateRange, parse_partial
from critlang.diagnostics import diagnose
from critlang.source import Source
from critlang.syntax import nodes as n
from critlang.syntax.build_arithmetic import ArithmeticBuilder
from critlang.syntax.build_words import text_of
from critlang.syntax.tokens import Token
from critlang.syntax.trees import Node, Tree, has, need, tokens, trees


class Builder(ArithmeticBuilder):
    """Builds the node of one item; ``damaged`` says that a line of it was lost."""

    def __init__(self, source: Source, damaged: bool) -> None:
        super().__init__(source)
        self.damaged = damaged

    def item(self, tree: Node) -> n.Item:
        """The node of an item's tree."""
        if tree.data == "item":
            tree = next(each for each in tree.children if isinstance(each, Tree))
        match str(tree.data):
            case "protocol" | "vocabulary":
                return self._heading(tree)
            case "use":
                path, *version = (text_of(self, each) for each in tokens(tree, "STRING"))
                return n.Use(path, version[0] if version else None, span=self.span(tree))
            case "anchor":
                return self._anchor(tree)
            case "period":
                return self._period(tree)
            case "parameter":
                return self._parameter(tree)
            case "heading":
                kind = "inclusion" if has(tree, "INCLUSION") else "exclusion"
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

    def _heading(self, tree: Node) -> n.Heading:
        headers = tuple(header for child in trees(tree) if (header := self._header(child)) is not None)
        kind = str(tree.data)
        return n.Heading(kind, self.name(need(tree, "NAME")), headers, span=self.span(tree))

    def _header(self, tree: Node) -> n.Header | None:
        key = str(tree.data)
        span = self.span(tree)
        if key == "hole":
            return None
        if key in ("look_back", "minimum_age", "maximum_age"):
            return n.Header(key, self.duration(need(trees(tree)[0], "DURATION")), span=span)
        if key == "count_from":
            return n.Header(key, self.name(need(tree, "NAME")), span=span)
        if key == "amended":
            return n.Header(key, self.date(need(tree, "DATE")), span=span)
        if key in ("registered_sex", "healthy_volunteers"):
            word = list(tokens(tree))[-1]
            return n.Header(key, n.Name(word.type.lower(), span=self.span(word)), span=span)
        return n.Header(key, text_of(self, need(tree, "STRING")), span=span)

    def _anchor(self, tree: Node) -> n.Anchor:
        return n.Anchor(
            self.name(need(tree, "NAME")),
            text_of(self, need(tree, "STRING")),
            has(tree, "INDEX_DATE"),
            span=self.span(tree),
        )

    def _period(self, tree: Node) -> n.Period:
        start, end = (self.moment(each) for each in trees(tree, "moment"))
        notes = tuple(text_of(self, need(each, "STRING")) for each in trees(tree, "assumption"))
        return n.Period(self.name(need(tree, "NAME")), start, end, notes, span=self.span(tree))

    def _parameter(self, tree: Node) -> n.Parameter:
        for choices in trees(tree, "choices"):
            values = self.values(choices)
            chosen = values[-1] if has(choices, "DEFAULT") else None
            offered = values[:-1] if chosen else values
            return n.Parameter(self.name(need(tree, "NAME")), chosen, offered, span=self.span(tree))
        default = True if has(tree, "YES") else False if has(tree, "NO") else None
        return n.Parameter(self.name(need(tree, "NAME")), default, span=self.span(tree))

    def _definition(self, tree: Node) -> n.Definition:
        name = self.name(need(tree, "NAME"))
        head, body = trees(tree, "names"), trees(tree)[-1]
        takes = self.names(head[0]) if head else ()
        written = body.data == "body"
        meaning, notes = self.body(body) if written else (self.statement(body), ())
        only = self.only(body) if written else ()
        span = self.span(tree)
        return n.Definition(name, meaning, notes, damaged=self.damaged, only=only, takes=takes, span=span)

    # ------------------------------------------------------------ terms

    def _term(self, tree: Node) -> n.Term:
        name, kind, *_ = [self.name(each) for each in tokens(tree, "NAME")]
        units = trees(tree, "unit")
        unit = self.name(need(units[0], "UNIT")) if units else None
        lists = trees(tree, "values")
        values = self.values(lists[0]) if lists else ()
        details: list[n.TermLine] = []
        for line in trees(tree):
            if line.data == "table":
                details.append(self._table(line))
            elif str(line.data) in ("let", "worked_out", "valid_for"):
                details.append(self.derived_line(line))
            elif str(line.data) not in ("hole", "unit", "values"):
                details.append(self._detail(line))
        ordered = has(tree, "IN_ORDER")
        return n.Term(name, kind, unit, values, tuple(details), ordered, span=self.span(tree))

    def _detail(self, tree: Node) -> n.Detail:
        key, span = str(tree.data), self.span(tree)
        match key:
            case "also_called" | "worked_from":
                names = tuple(text_of(self, each) for each in tokens(tree, "STRING"))
                return n.Detail(key, names, span=span)
            case "look_back" | "half_life":
                return n.Detail(key, value=self.duration(need(trees(tree)[0], "DURATION")), span=span)
            case "molar_mass":
                return n.Detail(key, value=self.quantity(need(tree, "QUANTITY")), span=span)
            case "includes":
                return n.Detail(key, self.names(trees(tree)[0]), span=span)
            case "unrecorded" | "normal_means":
                word = next(each for each in reversed(list(tokens(tree))))
                return n.Detail(key, (n.Name(word.type.lower(), span=self.span(word)),), span=span)
            case "attribute":
                lists = trees(tree, "values")
                name = self.name(need(tree, "NAME"))
                if has(tree, "COUNTED"):
                    return n.Detail("numeric_attribute", (name,), span=span)
                if trees(tree, "unit"):
                    unit = need(trees(tree, "unit")[0], "UNIT")
                    return n.Detail("numeric_attribute", (name, self.name(unit)), span=span)
                key = "ordered_attribute" if has(tree, "IN_ORDER") else key
                return n.Detail(key, (name, *(self.values(lists[0]) if lists else ())), span=span)
            case _:
                return n.Detail(key, tuple(self.name(each) for each in tokens(tree, "NAME")), span=span)

    def _table(self, tree: Node) -> n.Table:
        rows = tuple(self._table_row(each) for each in trees(tree, "table_row") if trees(each, "age_band"))
        return n.Table(text_of(self, need(tree, "STRING")), rows, span=self.span(tree))

    def _table_row(self, tree: Node) -> n.TableRow:
        band = [self.duration(each) for each in tokens(trees(tree, "age_band")[0], "DURATION")]
        limits: list[tuple[str, n.Quantity | None, n.Quantity | None]] = []
        for each in trees(tree):
            if each.data == "sex_limits":
                sex = "male" if has(each, "MALE") else "female"
                limits.append((sex, *self._limits(trees(each, "limits")[0])))
            elif each.data == "limits":
                limits.append(("", *self._limits(each)))
        end = band[1] if len(band) > 1 else None
        return n.TableRow(band[0], end, tuple(limits), span=self.span(tree))

    def _limits(self, tree: Node) -> tuple[n.Quantity | None, n.Quantity | None]:
        """The lower and the upper of the limits in a row of a table or of the range of a result."""
        found = [self.quantity(each) for each in tokens(tree) if each.type in ("NUMBER", "QUANTITY")]
        if has(tree, "UP_TO"):
            return None, found[0]
        return found[0], found[1] if len(found) > 1 else None

    # ------------------------------------------------------------ examples

    def _example(self, tree: Node) -> n.Example:
        verdict = trees(tree, "verdict")[0]
        word = next(tokens(verdict))
        paths = trees(verdict, "paths")
        because = tuple(self.name(each) for each in tokens(paths[0], "PATH")) if paths else ()
        facts = tuple(self._fact(each) for each in trees(tree) if str(each.data) not in ("verdict", "hole"))
        title = text_of(self, need(tree, "STRING"))
        return n.Example(title, word.type.lower(), because, facts, damaged=self.damaged, span=self.span(tree))

    def _fact(self, tree: Node) -> n.Fact:
        span = self.span(tree)
        dates = [self.date(each) for each in tokens(tree, "DATE")]
        match str(tree.data):
            case "born":
                return n.BirthFact(dates[0], span=span)
            case "sex_fact":
                return n.SexFact("male" if has(tree, "MALE") else "female", span=span)
            case "attestation":
                return self._attestation(tree)
            case "event_fact":
                return self._event(tree, dates)
            case "result_fact":
                return self._result(tree, dates)
            case _:
                names = list(self.values(tree))
                words = [self.name(each) for each in tokens(tree) if each.type in ("YES", "NO")]
                value = (names[1:] or words)[0]
                return n.FindingFact(names[0], value, dates[0] if dates else None, span=span)

    def _attestation(self, tree: Node) -> n.AttestationFact:
        found: dict[str, DateRange] = {}
        last = ""
        for token in tokens(tree):
            if token.type == "DATE":
                found[last] = self.date(token)
            last = token.type
        by = next(tokens(tree, "STRING"), None)
        return n.AttestationFact(
            self.name(need(tree, "PATH")),
            has(tree, "YES"),
            found.get("ON"),
            text_of(self, by) if by else None,
            found.get("UNTIL"),
            span=self.span(tree),
        )

    def _event(self, tree: Node, dates: list[DateRange]) -> n.EventFact:
        given: list[tuple[n.Name, str | n.Quantity | n.Duration]] = []
        for block in trees(tree, "given"):
            for each in trees(block, "given_one"):
                names = list(self.values(each))
                value: str | n.Quantity | n.Duration = "no" if has(each, "NOT") else "yes"
                if len(names) > 1:
                    value = names[1].text
                elif has(each, "QUANTITY"):
                    value = self.quantity(need(each, "QUANTITY"))
                elif has(each, "DURATION"):
                    value = self.duration(need(each, "DURATION"))
                given.append((names[0], value))
        return n.EventFact(
            self.name(need(tree, "NAME")),
            dates[0] if dates else None,
            dates[1] if len(dates) > 1 else None,
            has(tree, "FROM"),
            tuple(given),
            span=self.span(tree),
        )

    def _result(self, tree: Node, dates: list[DateRange]) -> n.ResultFact:
        number = next(each for each in tokens(tree) if each.type in ("QUANTITY", "NUMBER", "DURATION"))
        value = self.duration(number) if number.type == "DURATION" else self.quantity(number)
        comparisons = trees(tree, "comparison")
        clock = next(tokens(tree, "CLOCK"), None)
        ranges = trees(tree, "range_given")
        low, high = self._limits(ranges[0]) if ranges else (None, None)
        return n.ResultFact(
            self.name(need(tree, "NAME")),
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
            self.diagnostics.append(
                diagnose(
                    "E404",
                    str(problem),
                    self.span(token),
                    "no such date",
                    help=(_date_advice(token.text),),
                )
            )
            return parse_partial("1900")


def _date_advice(text: str) -> str:
    """How a date should have been written; 03/04/2020 is not guessed."""
    numbers = [int(each) for each in re.findall(r"\d+", text)]
    if len(numbers) == 3 and numbers[0] < 1000 <= numbers[2]:
        year, either = numbers[2], {(numbers[1], numbers[0]), (numbers[0], numbers[1])}
        days = sorted(f"{year}-{month:02}-{day:02}" for month, day in either if month <= 12 and day <= 31)
        if days:
            which = ", whichever is meant" if len(days) > 1 else ""
            return f"write {' or '.join(days)}{which}: the year, the month, the day"
    return "write 2019-03-08, 2019-03 or 2019"


def _seconds(clock: str) -> int:
    parts = [int(part) for part in clock.split(":")]
    return parts[0] * 3600 + parts[1] * 60 + (parts[2] if len(parts) > 2 else 0)
