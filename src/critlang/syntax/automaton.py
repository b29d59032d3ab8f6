"""Runs the parser's tables over tokens: the LALR(1) automaton of ``grammar/crit.lark``.

lark works the tables out (``critlang.syntax.generating``); at run time they are read from plain text and only
as far as a run needs them, so that a start costs little. The text has one line for each of

* the whole: fingerprint of the grammar, numbers of terminals, rules and states, first and last state;
* a terminal: its name and regular expression;
* a rule: its symbol, the name of its tree, how many symbols it takes up, whether a tree with one child gives
  way to the child, how many absent optional parts follow the last child, and for each child its place among
  those symbols, whether its own children take its place, and how many absent parts come before it;
* a state: for each symbol the state that it leads to, or -1 - n where rule n is complete.
"""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

from critlang.record import Record
from critlang.syntax.tokens import Token
from critlang.syntax.trees import Child, Node, Tree

START = "item"
"""The rule that a whole run of tokens must be."""
_END = "$END"


def fingerprint(grammar: str) -> str:
    """What tables must begin with to fit a grammar."""
    return f"crit-tables-1 {crc32(grammar.encode()):08x} {len(grammar)}"


class Stuck(Record):
    """The index of the first token that does not fit, and the terminals that would."""

    at: int
    expected: frozenset[str]


class _Rule(Record, frozen=False):
    symbol: str
    name: str
    length: int
    single: bool
    absent_after: int
    kept: tuple[tuple[int, bool, int], ...]
    plain: tuple[int, ...] | None
    """The places of the children, where that is all there is to say of them."""

    def tree(self, parts: Sequence[Child]) -> Child:
        """What the rule makes of the parts that it takes up."""
        if self.plain is not None:
            if self.single and len(self.plain) == 1:
                return parts[self.plain[0]]
            return Tree(self.name, [parts[place] for place in self.plain])
        children: list[Child] = []
        for place, spread, absent in self.kept:
            if absent:
                children += [None] * absent
            part = parts[place]
            if spread and isinstance(part, Tree):
                children += part.children
            else:
                children.append(part)
        if self.absent_after:
            children += [None] * self.absent_after
        return children[0] if self.single and len(children) == 1 else Tree(self.name, children)


class Automaton:
    """The tables, and parsing by them. Raises ValueError where the text is not whole."""

    def __init__(self, text: str) -> None:
        head, *lines = text.split("\n")
        terminals, rules, states, self._first, self._last = map(int, head.split()[3:])
        if len(lines) != terminals + rules + states + 1:
            raise ValueError("tables that are not whole")
        self.spellings = dict([line.split(" ", 1) for line in lines[:terminals]])
        """The regular expressions of the terminals."""
        self._rule_lines = lines[terminals : terminals + rules]
        self._state_lines = lines[terminals + rules : -1]
        self._rules: dict[int, _Rule] = {}
        self._states: list[dict[str, int] | None] = [None] * states

    def parse(self, tokens: Sequence[Token]) -> Node | Stuck:
        """The tree of the tokens, or where they stop making sense."""
        states, values = [self._first], list[Child]()
        for at, token in enumerate(tokens):
            if not self._take(token.type, token, states, values):
                return Stuck(at, self._acceptable(tokens[:at]))
        if not self._take(_END, None, states, values):
            return Stuck(len(tokens), self._acceptable(tokens))
        (whole,) = values
        return whole if isinstance(whole, Tree) else Tree(START, [whole])

    def _take(self, kind: str, token: Child, states: list[int], values: list[Child]) -> bool:
        """Go on with a terminal: complete the rules that it ends, then shift it. False: it does not fit."""
        read, rules = self._states, self._rules
        while True:
            state = states[-1]
            step = (read[state] or self._steps(state)).get(kind)
            if step is None:
                return kind == _END and state == self._last
            if step >= 0:
                states.append(step)
                values.append(token)
                return True
            rule = rules.get(step) or self._rule(step)
            start = len(values) - rule.length
            values[start:] = (rule.tree(values[start:]),)
            del states[start + 1 :]
            state = states[-1]
            states.append((read[state] or self._steps(state))[rule.symbol])

    def _acceptable(self, tokens: Sequence[Token]) -> frozenset[str]:
        """The terminals that can follow these tokens, which fit."""
        states, values = [self._first], list[Child]()
        for token in tokens:
            self._take(token.type, token, states, values)
        possible = [each for each in self._steps(states[-1]) if each.isupper()]
        return frozenset([each for each in possible if self._take(each, None, states[:], values[:])])

    def _steps(self, state: int) -> dict[str, int]:
        steps = self._states[state]
        if steps is None:
            words = self._state_lines[state].split()
            steps = self._states[state] = dict(zip(words[::2], map(int, words[1::2]), strict=True))
        return steps

    def _rule(self, step: int) -> _Rule:
        """The rule that a step completes."""
        symbol, name, length, single, absent, *kept = self._rule_lines[-1 - step].split()
        places = [list(map(int, each.split(":"))) for each in kept]
        children = tuple([(place, spread == 1, before) for place, spread, before in places])
        bare = absent == "0" and not any(spread or before for _, spread, before in children)
        plain = tuple([place for place, _, _ in children]) if bare else None
        rule = _Rule(symbol, name, int(length), single == "1", int(absent), children, plain)
        self._rules[step] = rule
        return rule
