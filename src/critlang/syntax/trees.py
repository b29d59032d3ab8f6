"""The parser's trees, and taking them apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from critlang.syntax.tokens import Token


class Tree:
    """What a rule of the grammar took up: the rule's name, and its children in order.

    A child that is None stands for an optional part that is absent.
    """

    __slots__ = ("children", "data")

    def __init__(self, data: str, children: list[Child]) -> None:
        self.data = data
        self.children = children


Child: TypeAlias = "Tree | Token | None"
Node: TypeAlias = Tree


def trees(tree: Node, data: str | None = None) -> list[Node]:
    """The subtrees of a tree, all or those of one rule."""
    return [each for each in tree.children if isinstance(each, Tree) and data in (None, each.data)]


def tokens(tree: Node, kind: str | None = None) -> Iterator[Token]:
    """The tokens right below a tree, all or those of one terminal."""
    return (each for each in tree.children if isinstance(each, Token) and kind in (None, each.type))


def first(tree: Node, kind: str) -> Token | None:
    """The first token of a terminal right below a tree, if there is one."""
    for each in tree.children:
        if isinstance(each, Token) and each.type == kind:
            return each
    return None


def need(tree: Node, kind: str) -> Token:
    """The first token of a terminal, which the grammar says is there."""
    found = first(tree, kind)
    assert found is not None, f"{tree.data} has no {kind}"
    return found


def has(tree: Node, kind: str) -> bool:
    """Whether a terminal stands right below a tree."""
    return first(tree, kind) is not None


def operands(tree: Node) -> list[Node]:
    """What a chain of one connective joins: ``a and b and c`` leans to the left in the tree."""
    kind = {"and_tail": "conjunction", "or_tail": "disjunction"}.get(str(tree.data), str(tree.data))
    found: list[Node] = []
    while True:
        left, *right = trees(tree)
        found += reversed(right)
        if left.data != kind:
            return [left, *reversed(found)]
        tree = left


def leaves_before(tree: Node, data: str) -> list[Token]:
    """The tokens of a tree up to its first subtree of a rule."""
    found: list[Token] = []
    for each in tree.children:
        if isinstance(each, Tree):
            if each.data == data:
                break
            found += leaves(each)
        elif isinstance(each, Token):
            found.append(each)
    return found


def first_leaf(tree: Node) -> Token | None:
    """The first token of a tree that stands for characters."""
    one: Child = tree
    while isinstance(one, Tree) and one.children:
        one = one.children[0]
    return one if isinstance(one, Token) and one.end > one.start else next(leaves(tree), None)


def last_leaf(tree: Node) -> Token | None:
    """The last token of a tree that stands for characters."""
    waiting: list[Child] = [tree]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Tree):
            waiting.extend(one.children)
        elif one is not None and one.end > one.start:
            return one
    return None


def leaves(tree: Node) -> Iterator[Token]:
    """All tokens of a tree that stand for characters, in order."""
    waiting: list[Child] = [tree]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Tree):
            waiting.extend(reversed(one.children))
        elif one is not None and one.end > one.start:
            yield one
