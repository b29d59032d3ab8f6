"""Writes the frame of a statement as a Python module: jinja2 reads the templates, and each becomes functions.

jinja2 takes more time to import, and to compile two templates, than all of a statement takes to be made. So
the functions are stored when the package is built, or when a checkout's templates have changed; see
``critlang.sql.rendering``. Of jinja2's language this knows what the frame needs: loops, conditions, macros,
attributes. A template that uses more is left to jinja2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import jinja2
from jinja2 import nodes

_INDENT = "    "


class NotWritableError(ValueError):
    """A template says something that is not written as Python here; jinja2 draws it."""


def frame_source(environment: jinja2.Environment, name: str, parameters: Sequence[str]) -> str:
    """The source of a module whose function ``draw`` renders a template that is never escaped.

    ``parameters`` are the names that the template is given. The values that it shows are strings or numbers;
    an attribute that an object lacks is an error. Raises NotWritableError, and jinja2's errors for a template
    that is wrong.
    """
    template = _parsed(environment, name)
    imports = [each for each in template.body if isinstance(each, nodes.FromImport)]
    macros = [macro for each in imports for macro in _imported(environment, each)]
    body = [each for each in template.body if not isinstance(each, nodes.FromImport)]
    known = {macro.name: len(macro.args) for macro in macros}
    written = [_function(macro.name, [each.name for each in macro.args], macro.body, {}) for macro in macros]
    title = f'"""Written from templates/{name}, and anew where that has changed: not to be edited."""'
    head = f"{title}\n\nfrom typing import Any"
    source = "\n\n\n".join((head, *written, _function("draw", parameters, body, known)))
    try:
        compile(source, name, "exec")
    except SyntaxError as problem:  # an attribute called "class"
        raise NotWritableError(str(problem)) from problem
    return source


def _parsed(environment: jinja2.Environment, name: str) -> nodes.Template:
    escaped = environment.autoescape(name) if callable(environment.autoescape) else environment.autoescape
    if environment.loader is None or escaped:
        raise NotWritableError(f"{name} is escaped, or cannot be found")
    text, filename, _ = environment.loader.get_source(environment, name)
    return environment.parse(text, name, filename)


def _imported(environment: jinja2.Environment, line: nodes.FromImport) -> list[nodes.Macro]:
    """The macros that a line imports. Another template holds nothing but macros."""
    if not isinstance(line.template, nodes.Const) or line.with_context:
        raise NotWritableError("an import that depends on where it is")
    body = _parsed(environment, line.template.value).body
    macros = {each.name: each for each in body if isinstance(each, nodes.Macro)}
    if len(macros) < len(body) or not macros.keys() >= set(line.names):
        raise NotWritableError("an import of something other than macros")
    if any(each.defaults for each in macros.values()):
        raise NotWritableError("a macro with defaults")
    return list(macros.values())


def _function(
    name: str, parameters: Sequence[str], body: Iterable[nodes.Node], macros: Mapping[str, int]
) -> str:
    function = _Function(parameters, macros)
    function.lines(body, _INDENT)
    given = ", ".join(f"{each}_: Any" for each in parameters)
    head = (f"def {_called(name)}({given}) -> str:", f"{_INDENT}out: list[str] = []")
    return "\n".join((*head, *function.written, f'{_INDENT}return "".join(out)'))


def _called(name: str) -> str:
    """The name of a function; those of values end in ``_`` and so never take another's place."""
    return name if name == "draw" else f"macro_{name}"


class _Function:
    """One function while it is written: the names that it knows, and the loops that it is in."""

    def __init__(self, parameters: Sequence[str], macros: Mapping[str, int]) -> None:
        self.written: list[str] = []
        self._names = list(parameters)
        self._macros = macros
        self._loops = 0

    def lines(self, body: Iterable[nodes.Node], margin: str) -> None:
        """Write what a part of a template draws."""
        before = len(self.written)
        for each in body:
            match each:
                case nodes.Output():
                    shown = ", ".join(map(self._shown, each.nodes))
                    self.written.append(f"{margin}out += ({shown},)")
                case nodes.If():
                    self._condition(each, "if", margin)
                case nodes.For():
                    self._loop(each, margin)
                case _:
                    raise NotWritableError(type(each).__name__)
        if len(self.written) == before:
            self.written.append(f"{margin}pass")

    def _condition(self, node: nodes.If, word: str, margin: str) -> None:
        self.written.append(f"{margin}{word} {self._value(node.test)}:")
        self.lines(node.body, margin + _INDENT)
        for other in node.elif_:
            self._condition(other, "elif", margin)
        if node.else_:
            self.written.append(f"{margin}else:")
            self.lines(node.else_, margin + _INDENT)

    def _loop(self, node: nodes.For, margin: str) -> None:
        if not isinstance(node.target, nodes.Name) or node.else_ or node.test or node.recursive:
            raise NotWritableError("a loop that is more than a loop")
        several = self._value(node.iter)
        self._loops += 1
        self._names.append(node.target.name)
        self.written.append(f"{margin}all{self._loops} = tuple({several})")
        self.written.append(
            f"{margin}for place{self._loops}, {node.target.name}_ in enumerate(all{self._loops}, 1):"
        )
        self.lines(node.body, margin + _INDENT)
        self._names.pop()
        self._loops -= 1

    def _shown(self, node: nodes.Node) -> str:
        match node:
            case nodes.TemplateData():
                return repr(node.data)
            case nodes.Const(value=str()):
                return repr(node.value)
            case nodes.CondExpr(expr2=None):
                return f"{self._shown(node.expr1)} if {self._value(node.test)} else ''"
            case nodes.Call(node=nodes.Name()):
                return self._call(node)
            case _:
                return f"str({self._value(node)})"

    def _call(self, node: nodes.Call) -> str:
        assert isinstance(node.node, nodes.Name)
        name = node.node.name
        if name in self._names or self._macros.get(name) != len(node.args):
            raise NotWritableError(f"a call of {name}")
        if node.kwargs or node.dyn_args or node.dyn_kwargs:
            raise NotWritableError("a call with arguments by name")
        return f"{_called(name)}({', '.join(map(self._value, node.args))})"

    def _value(self, node: nodes.Node) -> str:
        match node:
            case nodes.Const():
                return repr(node.value)
            case nodes.Name() if node.name in self._names:
                return f"{node.name}_"
            case nodes.Getattr(node=nodes.Name(name="loop")) if self._loops:
                return self._of_loop(node.attr)
            case nodes.Getattr():
                return f"{self._value(node.node)}.{node.attr}"
            case nodes.Not():
                return f"(not {self._value(node.node)})"
            case _:
                raise NotWritableError(str(node))

    def _of_loop(self, what: str) -> str:
        match what:
            case "first":
                return f"(place{self._loops} == 1)"
            case "last":
                return f"(place{self._loops} == len(all{self._loops}))"
            case _:
                raise NotWritableError(f"loop.{what}")
