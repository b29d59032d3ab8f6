"""``except``: a term without some of those that it includes."""

from __future__ import annotations

from critlang import model as m
from critlang.check.names import written
from critlang.check.scope import Scope
from critlang.record import replace
from critlang.syntax import nodes as n


def without_excepted(scope: Scope, node: n.Claim, term: m.Term) -> m.Term | None:
    """The term of a claim without the excepted ones and what they include; None if one of them is wrong.

    The name of what is left says what was taken out: facts are looked for under ``includes``.
    """
    if not node.excepted:
        return term
    from critlang.wording import listed

    found = [_excepted(scope, name, term) for name in node.excepted]
    excepted = [each for each in found if each is not None]
    if len(excepted) < len(found):
        return None
    out = {name for each in excepted for name in each.includes}
    left = tuple(name for name in term.includes if name not in out)
    names = listed(list(dict.fromkeys(each.name for each in excepted)))
    return replace(term, name=f"{term.name} except {names}", includes=left)


def _excepted(scope: Scope, name: n.Name, term: m.Term) -> m.Term | None:
    other = scope.find_term(name.text)
    if other is None:
        from critlang.check.unknown_names import unknown_term

        unknown_term(scope, name)
        return None
    if other.name in term.includes and term.name not in other.includes:
        return other
    whole = term.name in other.includes
    scope.report(
        "E210",
        f'without "{other.name}" nothing would be left of "{term.name}"'
        if whole
        else f'"{term.name}" does not include "{other.name}", so it cannot be excepted',
        name.span,
        "this is the whole" if whole else "not among its terms",
        f"name a term that {written(term.name)} includes"
        if whole
        else f'add a line to the term "{term.name}": includes {written(other.name)}',
        others=((term.span, "declared here"),) if term.span else (),
    )
    return None
