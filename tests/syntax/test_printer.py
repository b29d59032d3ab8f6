"""What is printed is read as the same nodes, has no bracket too many, and is as the formatter wants it."""

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from node_trees import ITEMS, facts, several_items, statements, worked_out_terms
from real_files import FILES, ROOT

from critlang.record import Record, fields, replace
from critlang.source import Source
from critlang.syntax import nodes as n
from critlang.syntax import parse
from critlang.syntax.brackets import bracketed, bracketed_condition, bracketed_lead
from critlang.syntax.formatter import format_source
from critlang.syntax.printer import print_file
from critlang.syntax.sentences import _text

LANGUAGE = (ROOT / "docs" / "language.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```crit\n(.*?)```", LANGUAGE, re.DOTALL)


def read(text):
    found = parse(Source("text.crit", text))
    assert [(each.code, each.message) for each in found.diagnostics] == [], text
    return found.file


def of_block(block):
    """A block of the documentation as a file: statements by themselves become criteria."""
    found = parse(Source("text.crit", block))
    if not found.diagnostics.has_errors:
        return found.file
    lines = re.sub(r"\n(?=(?:and|or|then|else|unless|where)\b|  )", "\n  ", block).splitlines()
    return read("".join(f"{line}\n" if line.startswith(" ") else f'1 "x"\n  {line}\n' for line in lines))


def check_printing(file, expected=None):
    text = print_file(file)
    again = read(text)
    assert again.items == (expected or file).items, text
    assert format_source(Source("text.crit", text)) == text
    assert print_file(again) == text


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_real_files_are_printed(path):
    check_printing(read(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_the_language_page_is_printed(number):
    check_printing(of_block(BLOCKS[number]))


def with_brackets(node):
    """A tree with the groups that the printer adds to its statements."""
    if isinstance(node, n.Listed):
        lead = bracketed_lead(node.lead, node.joint) if node.lead else None
        return replace(node, lead=lead, items=tuple(with_brackets(each) for each in node.items))
    if n.has_list(node):
        condition = bracketed_condition(node.condition)
        return replace(node, condition=condition, then=with_brackets(node.then))
    if isinstance(node, n.Criterion | n.Definition):
        return replace(node, meaning=node.meaning and with_brackets(node.meaning))
    if isinstance(node, n.File):
        return replace(node, items=tuple(with_brackets(each) for each in node.items))
    return bracketed(node) if isinstance(node, n.Statement) else node


def kinds(node, found):
    """The types of all nodes of a tree."""
    if isinstance(node, tuple):
        for each in node:
            kinds(each, found)
    elif isinstance(node, Record):
        found[type(node).__name__] += 1
        for each in fields(node):
            kinds(getattr(node, each), found)


def test_generated_trees_are_printed():
    seen = Counter()

    def check(file):
        kinds(file.items, seen)
        check_printing(file, with_brackets(file))

    for strategy in (*ITEMS, facts.map(one_fact), worked_out_terms, several_items):
        made = strategy.map(lambda item: n.File("text.crit", item if isinstance(item, tuple) else (item,)))
        examples = 200 if strategy is worked_out_terms else 60
        settings(max_examples=examples, deadline=None)(given(made)(check))()
    every = {name for name in n.__all__ if isinstance(getattr(n, name), type)}
    assert every - {"Hole", "File"} - set(seen) == set()


def one_fact(fact):
    """An example with one fact."""
    return n.Example(n.Text("somebody"), "eligible", (), (fact,))


def without_one_group(node):
    """The trees that are made of a statement by taking one pair of brackets out, wherever it stands."""
    if isinstance(node, n.Group):
        yield node.inner
    for name in fields(node):
        value = getattr(node, name)
        if isinstance(value, n.Statement):
            yield from (replace(node, **{name: each}) for each in without_one_group(value))
        elif isinstance(value, tuple):
            for place, part in enumerate(value):
                if isinstance(part, n.Statement):
                    for each in without_one_group(part):
                        yield replace(node, **{name: (*value[:place], each, *value[place + 1 :])})


def stripped(node):
    """A statement without any brackets that were written."""
    if isinstance(node, n.Group):
        return stripped(node.inner)
    changes = {}
    for name in fields(node):
        value = getattr(node, name)
        if isinstance(value, n.Statement):
            changes[name] = stripped(value)
        elif isinstance(value, tuple) and any(isinstance(each, n.Statement) for each in value):
            changes[name] = tuple(stripped(each) for each in value)
    return replace(node, **changes)


@settings(max_examples=300, deadline=None)
@given(statements)
def test_no_bracket_is_added_that_the_grammar_does_not_need(statement):
    bare = stripped(statement)
    written = bracketed(bare)
    for each in without_one_group(written):
        found = parse(Source("text.crit", f'1 "x"\n  {_text(each)}\n'))
        if not found.diagnostics.has_errors:
            (item,) = found.file.items
            assert stripped(item.meaning) != bare or item.meaning != each, _text(each)


PRINTED = {
    "names with words of the language are quoted": "1 \"x\"\n  no 'nausea and vomiting' within 2 days\n",
    "a name that begins like a unit after a number": "1 \"x\"\n  at least 2 'day 1' before day 1\n",
    "quotation marks are doubled": '1 "the ""best"" day"\n  attested\n',
    "a score in an example": "example \"x\" is eligible\n  'ECOG' 1 on 2020-05-31\n",
    "parts with numbers need no all of": '1 "x"\n  a "y"\n    attested\n',
    "parts without numbers have it": '1 "x"\n  all of\n    - attested\n    - sex is male\n',
    "a long statement is broken": '1 "x"\n  '
    + "\n  and ".join(f"latest ALT <= {number} U/L before day 1" for number in range(4))
    + "\n",
    "declarations stand close": 'anchor day 1 "x"\nperiod screening: 3 days before day 1 to day 1\n\n'
    "term ALT: measurement in U/L\n",
}


@pytest.mark.parametrize("text", PRINTED.values(), ids=list(PRINTED))
def test_what_is_printed(text):
    assert print_file(read(text)) == text


@pytest.mark.parametrize(
    "item",
    [
        n.Hole(),
        n.Criterion("1", n.Text("x"), n.Claim(n.Name("Crohn's and colitis"))),
        n.Criterion("1", n.Text("x"), n.Negation(n.Listed("all", None, ()))),
        n.Criterion("-", None, n.Permitted()),
    ],
)
def test_what_cannot_be_written_is_refused(item):
    with pytest.raises(ValueError, match=r"cannot|a part without words"):
        print_file(n.File("x", (item,)))
