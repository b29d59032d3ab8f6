"""Makes the parser's tables: lark works them out from ``grammar/crit.lark``, and they are kept as plain text.

Not imported where stored tables fit the grammar. ``critlang.syntax.automaton`` says what the text holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lark import Lark
from lark.grammar import Rule, Terminal
from lark.lexer import Lexer as LarkLexer
from lark.parsers.lalr_analysis import Shift

from critlang.syntax.automaton import START, fingerprint
from critlang.whole_file import whole_file


class GivenTokens(LarkLexer):
    """Stands in for lark's lexers: the tokens are fed by our own."""

    def __init__(self, lexer_conf: Any) -> None:
        pass

    def lex(self, lexer_state: Any, parser_state: Any) -> Iterator[Any]:
        """Yield nothing."""
        return iter(())


def lark_parser(grammar: str, *, strict: bool = False) -> Lark:
    """lark's own parser for a grammar's text; ``strict`` refuses every conflict."""
    return Lark(
        grammar, parser="lalr", lexer=GivenTokens, start=START, maybe_placeholders=True, strict=strict
    )


def generate(grammar: str) -> str:
    """The tables of a grammar, as text."""
    made = lark_parser(grammar)
    table = made.parser.parser._parse_table
    rules = {rule: number for number, rule in enumerate(made.rules)}
    numbers = _numbered(table.states, table.start_states[START])
    terminals = [f"{each.name} {each.pattern.to_regexp()}" for each in made.terminals]
    states = []
    for state in numbers:
        steps = [
            (symbol, numbers[target] if action is Shift else -1 - rules[target])
            for symbol, (action, target) in sorted(table.states[state].items())
        ]
        states.append(" ".join(f"{symbol} {step}" for symbol, step in steps))
    counts = f"{len(terminals)} {len(rules)} {len(states)}"
    ends = f"{numbers[table.start_states[START]]} {numbers[table.end_states[START]]}"
    head = f"{fingerprint(grammar)} {counts} {ends}"
    return "\n".join((head, *terminals, *map(_rule, rules), *states, ""))


def _numbered(states: dict[int, dict[str, tuple[Any, Any]]], first: int) -> dict[int, int]:
    """New numbers for lark's states, which it numbers as a set falls: the same for the same grammar."""
    numbers = {first: 0}
    waiting = [first]
    for state in waiting:
        for _, (action, target) in sorted(states[state].items()):
            if action is Shift and target not in numbers:
                numbers[target] = len(numbers)
                waiting.append(target)
    return numbers


def store(text: str, target: str) -> None:
    """Write tables to ``target``, whole or not at all. Raises OSError."""
    with whole_file(Path(target)) as part:
        part.write_text(text, encoding="utf-8")


def _rule(rule: Rule) -> str:
    """What becomes of the children of a rule, as lark's tree builder has it with its placeholders."""
    missing = [len(gap) for gap in "".join(str(int(each)) for each in rule.options.empty_indices).split("0")]
    if not rule.options.empty_indices:
        missing = [0] * (len(rule.expansion) + 1)
    kept, waiting = [], 0
    for place, symbol in enumerate(rule.expansion):
        waiting += missing[place]
        if not (isinstance(symbol, Terminal) and symbol.filter_out):
            spread = not isinstance(symbol, Terminal) and symbol.name.startswith("_")
            kept.append(f"{place}:{int(spread)}:{waiting}")
            waiting = 0
    waiting += missing[-1]
    single = int(bool(rule.options.expand1) and not rule.alias)
    name = rule.alias or rule.origin.name
    return " ".join((rule.origin.name, name, str(len(rule.expansion)), str(single), str(waiting), *kept))
