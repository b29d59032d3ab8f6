"""The printer: syntax nodes as canonical text, which is read as equal nodes and is as ``crit fmt`` wants it.

The formatter works on tokens instead, because remarks and the author's own lines are in no node.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from critlang.syntax import nodes as n
from critlang.syntax.brackets import bracketed_condition, bracketed_lead
from critlang.syntax.formatter import STEP
from critlang.syntax.formula_text import derived_line
from critlang.syntax.sentences import LONGEST, moment_text, statement_lines, statement_text
from critlang.syntax.written import (
    CHOICE,
    FACT,
    FACT_VALUE,
    KIND,
    MEASURED,
    MEASURED_IN,
    ONLY,
    TAKEN,
    TERM,
    duration_text,
    limit_text,
    name_text,
    text_text,
)

_CLOSE = (n.Use, n.Anchor, n.Period, n.Parameter)
"""Declarations of one line stand close together."""

_HEADER_WORDS = {"count_from": "windows count from", "registered_sex": "sex"}
"""The words of a header where they are others than those of its key."""
_NORMAL_WORDS = {
    "not_above": "not above the upper limit",
    "not_below": "not below the lower limit",
    "within_range": "between the limits",
}


def print_file(file: n.File) -> str:
    """The text of a file.

    Raises ValueError for what cannot be written: a hole, a list inside a statement, a name that has a single
    quote and needs quotes, a part with a list or an assumption and no words of its own.
    """
    printed = [(item, tuple(_item(item))) for item in file.items]
    out: list[str] = []
    for (item, lines), following in zip(printed, (*printed[1:], None), strict=False):
        out += lines
        if following is not None:
            close = len(lines) == len(following[1]) == 1 and isinstance(item, _CLOSE)
            out += [] if close and isinstance(following[0], _CLOSE) else [""]
    return "".join(f"{line}\n" for line in out)


def _inside(lines: Iterable[str]) -> Iterator[str]:
    return (STEP + line for line in lines)


def _item(item: n.Item) -> Iterator[str]:
    match item:
        case n.Heading(kind, name, headers):
            yield f"{kind} {name.text}"
            yield from _inside(_header(each) for each in headers)
        case n.Use(path, version):
            wanted = f" version {text_text(version.text)}" if version else ""
            yield f"use {text_text(path.text)}{wanted}"
        case n.Anchor(name, description, is_index):
            word = "index date" if is_index else "anchor"
            yield f"{word} {name_text(name.text)} {text_text(description.text)}"
        case n.Period(name, start, end, assumptions):
            days = f"{moment_text(start, in_period=True)} to {moment_text(end, in_period=True)}"
            yield f"period {name_text(name.text)}: {days}"
            yield from _inside(_assumptions(assumptions))
        case n.Parameter():
            yield _parameter(item)
        case n.Section(kind):
            yield f"{kind} criteria"
        case n.Criterion():
            yield from _criterion(item, 0)
        case n.Definition():
            yield from _definition(item)
        case n.Term():
            yield from _term(item)
        case n.Example():
            yield from _example(item)
        case n.Hole():
            raise ValueError("what could not be read cannot be printed")


def _header(header: n.Header) -> str:
    match header.value:
        case n.Text(text):
            value = text_text(text)
        case n.Name(text):
            value = text
        case n.Duration():
            value = duration_text(header.value)
        case _:
            value = str(header.value)
    return f"{_HEADER_WORDS.get(header.key, header.key.replace('_', ' '))} {value}"


def _parameter(node: n.Parameter) -> str:
    choices = ", ".join(name_text(each.text, CHOICE) for each in node.choices)
    match node.default:
        case None:
            given = ""
        case n.Name(text):
            given = f", default {name_text(text, CHOICE)}"
        case answer:
            given = f", default {'yes' if answer else 'no'}"
    return f"parameter {name_text(node.name.text)}: {f'one of {choices}' if choices else 'yes/no'}{given}"


def _assumptions(texts: Iterable[n.Text]) -> Iterator[str]:
    return (f"assumption {text_text(each.text)}" for each in texts)


# ---------------------------------------------------------------- criteria


def _criterion(node: n.Criterion, depth: int) -> Iterator[str]:
    if node.quote is not None:
        yield f"{node.label} {text_text(node.quote.text)}"
        yield from _inside(_body(node, depth + 1))
        return
    notes = node.assumptions or node.only
    conditioned = isinstance(node.meaning, n.Conditional) and n.has_list(node.meaning)
    whole = isinstance(node.meaning, n.Permitted) or conditioned
    if node.label != "-" or node.meaning is None or notes or whole:
        raise ValueError("a part without words of its own is a dash and a statement or a list")
    if isinstance(node.meaning, n.Listed):
        yield from _listed(node.meaning, depth, start=f"{node.label} ")
    elif depth == 0:  # The lines of the top level are not continued.
        yield f"- {statement_text(node.meaning)}"
    else:
        yield from _continued(f"{node.label} ", node.meaning, depth)


def _body(node: n.Criterion | n.Definition, depth: int) -> Iterator[str]:
    """What stands below a criterion; ``depth`` is how deep."""
    for part in node.only:
        yield f"only for {', '.join(name_text(each.text, ONLY) for each in part.names)}"
    yield from _assumptions(node.assumptions)
    if node.meaning is not None:
        yield from _meaning(node.meaning, depth)


def _meaning(meaning: n.Statement, depth: int) -> Iterator[str]:
    match meaning:
        case n.Listed():
            yield from _listed(meaning, depth)
        case n.Conditional(condition, then) if n.has_list(meaning):
            yield f"if {statement_text(bracketed_condition(condition))}:"
            yield from _inside(_meaning(then, depth + 1))
        case _:
            yield from _continued("", meaning, depth)


def _continued(start: str, meaning: n.Statement, depth: int) -> Iterator[str]:
    """A statement after the start of a line; the lines that go on with it stand below its first word."""
    first, *others = statement_lines(meaning, len(STEP) * depth + len(start))
    yield start + first
    for each in others:
        deeper = STEP if each.startswith(("then ", "else ")) else ""
        yield (STEP if start else "") + deeper + each


def _listed(node: n.Listed, depth: int, start: str = "") -> Iterator[str]:
    """A list; ``start`` is the dash that it stands behind, if it does."""
    combinator = f"at least {node.count} of" if node.combinator == "at least" else f"{node.combinator} of"
    if node.lead is not None and node.joint is not None:
        lead, joined = bracketed_lead(node.lead, node.joint), f"{node.joint} {combinator}"
        if start and depth == 0:  # The lines of the top level are not continued.
            yield f"{start}{statement_text(lead)} {joined}"
        else:
            yield from _continued(start, lead, depth)
            yield (STEP if start else "") + joined
    elif not start and node.combinator == "all" and not any(_is_dash(each) for each in node.items):
        yield from _parts(node, depth)
        return
    else:
        yield start + combinator
    yield from _inside(_parts(node, depth + 1))


def _parts(node: n.Listed, depth: int) -> Iterator[str]:
    for each in node.items:
        if isinstance(each, n.Hole):
            raise ValueError("what could not be read cannot be printed")
        yield from _criterion(each, depth)


def _is_dash(item: n.Criterion | n.Hole) -> bool:
    return isinstance(item, n.Criterion) and item.label == "-"


def _definition(node: n.Definition) -> Iterator[str]:
    taken = ", ".join(name_text(each.text, TAKEN) for each in node.takes)
    head = f"define {name_text(node.name.text, TAKEN)}{f' with {taken}' if taken else ''}"
    notes = node.assumptions or node.only
    if node.meaning is not None and not notes and not isinstance(node.meaning, n.Listed):
        line = f"{head}: {statement_text(node.meaning)}"
        if len(line) <= LONGEST:
            yield line
            return
    yield head
    yield from _inside(_body(node, 1))


# ---------------------------------------------------------------- terms


def _term(node: n.Term) -> Iterator[str]:
    unit = f" in {node.unit.text}" if node.unit else ""
    values = f" {'in order' if node.ordered else 'one of'} {_values(node.values)}" if node.values else ""
    yield f"term {name_text(node.name.text)}: {name_text(node.kind.text, KIND)}{unit}{values}"
    for detail in node.details:
        yield from _inside(_term_line(detail))


def _term_line(line: n.TermLine) -> Iterable[str]:
    match line:
        case n.Detail():
            return (_detail(line),)
        case n.Table():
            return _table(line)
        case n.Let() | n.WorkedOut() | n.ValidFor():
            return (derived_line(line),)


def _values(values: Iterable[n.Name | n.Text]) -> str:
    return ", ".join(each.text if each.text.isdigit() else name_text(each.text, TERM) for each in values)


def _names(names: Iterable[n.Name | n.Text]) -> str:
    return ", ".join(name_text(each.text, TERM) for each in names)


def _detail(node: n.Detail) -> str:
    match node.key:
        case "also_called":
            return f"also called {', '.join(text_text(each.text) for each in node.names)}"
        case "worked_from":
            return f"from {text_text(node.names[0].text)}"
        case "code" | "not_code":
            return f"{node.key.replace('_', ' ')} {node.names[0].text}"
        case "look_back" if isinstance(node.value, n.Duration):
            return f"look back {duration_text(node.value)}"
        case "half_life" if isinstance(node.value, n.Duration):
            return f"half-life {duration_text(node.value)}"
        case "molar_mass" if node.value is not None:
            return f"molar mass {limit_text(node.value)}"
        case "includes":
            return f"includes {_names(node.names)}"
        case "unrecorded":
            return f"unrecorded means {node.names[0].text}"
        case "normal_means":
            return f"normal is {_NORMAL_WORDS[node.names[0].text]}"
        case "attribute":
            name, *values = node.names
            return f"{_names([name])} {f'one of {_values(values)}' if values else 'yes/no'}"
        case "numeric_attribute":
            name, *units = node.names
            return f"{_names([name])} {f'in {units[0].text}' if units else 'counted'}"
        case "ordered_attribute":
            name, *values = node.names
            return f"{_names([name])} in order {_values(values)}"
        case _:
            raise ValueError(f"a term has no line {node.key}")


def _table(node: n.Table) -> Iterator[str]:
    yield f"normal by age and sex, from {text_text(node.source.text)}"
    for row in node.rows:
        end = f" to under {duration_text(row.end)}" if row.end else " and over"
        limits = ", ".join(f"{sex} {_limits(low, high)}".strip() for sex, low, high in row.limits)
        yield f"{STEP}{duration_text(row.start)}{end}: {limits}"


def _limits(low: n.Quantity | None, high: n.Quantity | None) -> str:
    upper = limit_text(high) if high else ""
    if low is None:
        return f"up to {upper}"
    return f"from {limit_text(low)}{f' to {upper}' if high else ''}"


# ---------------------------------------------------------------- examples


def _example(node: n.Example) -> Iterator[str]:
    because = f" because {', '.join(each.text for each in node.because)}" if node.because else ""
    yield f"example {text_text(node.title.text)} is {node.verdict}{because}"
    yield from _inside(map(_fact, node.facts))


def _fact(fact: n.Fact) -> str:
    match fact:
        case n.BirthFact(birth):
            return f"born {birth}"
        case n.SexFact(sex):
            return f"sex {sex}"
        case n.AttestationFact(path, answer, day, by, until):
            on, said_by = f" on {day}" if day else "", f" by {text_text(by.text)}" if by else ""
            until_day = f" until {until}" if until else ""
            return f"criterion {path.text} attested {'yes' if answer else 'no'}{on}{said_by}{until_day}"
        case n.EventFact():
            return _event(fact)
        case n.ResultFact():
            return _result(fact)
        case n.FindingFact(name, value, day):
            plain = value.text if value.text in ("yes", "no") else _fact_value(value.text)
            return f"{name_text(name.text, FACT)} is {plain}{f' on {day}' if day else ''}"


def _event(fact: n.EventFact) -> str:
    days = f"on {fact.start}" if fact.start else "on an unknown date"
    if fact.is_episode:
        days = f"from {fact.start}{f' to {fact.end}' if fact.end else ''}"
    given = " and ".join(_given(name, value) for name, value in fact.given)
    return f"{name_text(fact.name.text, FACT)} {days}{f' where {given}' if given else ''}"


def _given(name: n.Name, value: str | n.Quantity | n.Duration) -> str:
    attribute = name_text(name.text, FACT)
    if not isinstance(value, str):
        return f"{attribute} is {limit_text(value)}"
    if value in ("yes", "no"):
        return attribute if value == "yes" else f"not {attribute}"
    return f"{attribute} is {_fact_value(value)}"


def _fact_value(value: str) -> str:
    return value if value.isdigit() else name_text(value, FACT_VALUE)


def _result(fact: n.ResultFact) -> str:
    sign = f" {fact.comparison}" if fact.comparison else ""
    joins = not sign and isinstance(fact.value, n.Quantity) and fact.value.unit is None
    name = name_text(fact.name.text, FACT if sign else MEASURED if joins else MEASURED_IN)
    day = f"on {fact.day}{_clock(fact.clock)}" if fact.day else "on an unknown date"
    limits = ""
    if fact.high is not None:
        lower = f"{limit_text(fact.low)} to" if fact.low else "up to"
        limits = f" with range {lower} {limit_text(fact.high)}"
    return f"{name}{sign} {limit_text(fact.value)} {day}{limits}"


def _clock(seconds: int) -> str:
    if not seconds:
        return ""
    minutes, second = divmod(seconds, 60)
    time = f" {minutes // 60:02}:{minutes % 60:02}"
    return f"{time}:{second:02}" if second else time
