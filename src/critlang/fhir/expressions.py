"""Expressions of views as DuckDB SQL over resources that were read into structs.

Only the elements that a view asks for are read: the shape of the struct grows with the expressions. Texts,
numbers and dates stay texts, as they are written; an element that is not there is NULL.
"""

from __future__ import annotations

from critlang.data.cell_sql import identifier, literal
from critlang.fhir.elements import ELEMENTS, Element, choice_name, is_resource
from critlang.fhir.paths import Binary, Call, Index, Member, Path, PathError, Text, This, Truth
from critlang.record import Record, field


class Shape(Record, frozen=False):
    """What of a piece of JSON is read: some members of an object, or (without any) its text."""

    many: bool = False
    members: dict[str, Shape] = field(default_factory=dict)

    def member(self, name: str, many: bool) -> Shape:
        """The shape of a member, which is read from now on."""
        return self.members.setdefault(name, Shape(many))

    def structure(self) -> object:
        """The shape as DuckDB's ``from_json`` wants it."""
        inner: object = "VARCHAR"
        if self.members:
            inner = {name: member.structure() for name, member in self.members.items()}
        return [inner] if self.many else inner


class Value(Record):
    """What an expression gives: SQL of a list (``many``) or of one element or NULL, and its FHIR type.

    A ``choice`` has not been told yet of which type it is: ``sql`` and ``shape`` are its parent's.
    """

    sql: str
    type: str
    many: bool = False
    shape: Shape | None = None
    choice: str = ""


class Expressions:
    """Writes the expressions of one view. ``keys`` is the SQL of the key of the resource itself."""

    def __init__(self, keys: str) -> None:
        self._keys = keys
        self._variables = 0

    def write(self, path: Path, context: Value) -> Value:
        """An expression asked of an element. Raises PathError where it has no meaning."""
        match path:
            case This():
                return context
            case Text(text):
                return Value(literal(text), "string")
            case Truth(true):
                return Value("true" if true else "false", "boolean")
            case Member(of, name):
                return self._member(self.write(of, context), name)
            case Index(of, place):
                return self._at(self.write(of, context), place)
            case Binary(operator, left, right):
                return self._binary(operator, self.write(left, context), self.write(right, context))
            case Call(of, name, arguments):
                return self._call(self.write(of, context), name, arguments)

    # ------------------------------------------------------------ steps of a path

    def _member(self, of: Value, name: str) -> Value:
        element = ELEMENTS.get(of.type, {}).get(name)
        if element is None or of.choice:
            raise PathError(f"{of.type or of.choice} has no element {name} that is read")
        if element.choices:
            if of.many:
                raise PathError(f"{name} of a list: use first() before it")
            return Value(of.sql, of.type, shape=of.shape, choice=name)
        return self._into(of, name, element)

    def _into(self, of: Value, name: str, element: Element) -> Value:
        assert of.shape is not None
        shape = of.shape.member(name, element.many)
        if not of.many:
            return Value(f"{of.sql}.{identifier(name)}", element.type, element.many, shape)
        each = self._variable()
        inner = f"list_transform({of.sql}, lambda {each}: {each}.{identifier(name)})"
        if element.many:
            inner = f"flatten(list_filter({inner}, lambda {each}: {each} IS NOT NULL))"
        else:
            inner = f"list_filter({inner}, lambda {each}: {each} IS NOT NULL)"
        return Value(inner, element.type, True, shape)

    def _at(self, of: Value, place: int) -> Value:
        if of.many:
            return Value(f"{of.sql}[{place + 1}]", of.type, shape=of.shape)
        return of if place == 0 else Value("NULL", of.type, shape=of.shape)

    def _call(self, of: Value, name: str, arguments: tuple[Path, ...]) -> Value:
        match name, arguments:
            case "first", ():
                return self._at(of, 0)
            case "where", (condition,):
                return self._where(of, condition)
            case "extension", (url,):
                return self._where(self._member(of, "extension"), Binary("=", Member(This(), "url"), url))
            case "exists", ():
                return Value(self._exists(of), "boolean")
            case "exists", (condition,):
                return Value(self._exists(self._where(of, condition)), "boolean")
            case "empty", ():
                return Value(f"NOT ({self._exists(of)})", "boolean")
            case "not", ():
                return Value(f"NOT ({truth(of)})", "boolean")
            case "ofType", (Member(This(), type),):
                return self._of_type(of, type)
            case "getResourceKey", ():
                return Value(self._keys, "string")
            case "getReferenceKey", ():
                return self._key(of, "")
            case "getReferenceKey", (Member(This(), type),):
                return self._key(of, type)
            case _:
                raise PathError(f"{name}() is not understood with these arguments")

    def _where(self, of: Value, condition: Path) -> Value:
        if not of.many:
            asked = truth(self.write(condition, of))
            return Value(f"CASE WHEN {asked} THEN {of.sql} END", of.type, shape=of.shape)
        each = self._variable()
        asked = truth(self.write(condition, Value(each, of.type, shape=of.shape)))
        filtered = f"list_filter({of.sql}, lambda {each}: coalesce({asked}, false))"
        return Value(filtered, of.type, True, of.shape)

    def _exists(self, of: Value) -> str:
        if of.choice:
            element = ELEMENTS[of.type][of.choice]
            each = (self._of_type(of, type).sql for type in element.choices)
            return "(" + " OR ".join(f"{sql} IS NOT NULL" for sql in each) + ")"
        return f"coalesce(len({of.sql}), 0) > 0" if of.many else f"{of.sql} IS NOT NULL"

    def _of_type(self, of: Value, type: str) -> Value:
        if of.type == "Resource" and is_resource(type):
            assert of.shape is not None
            of.shape.member("resourceType", False)
            each = self._variable()
            filtered = f'list_filter({of.sql}, lambda {each}: {each}."resourceType" = {literal(type)})'
            return Value(filtered, type, True, of.shape)
        if type not in (ELEMENTS.get(of.type, {}).get(of.choice) or Element("")).choices:
            raise PathError(f"{of.choice or of.type} cannot be of the type {type}")
        return self._into(replaced_choice(of), choice_name(of.choice, type), Element(type))

    def _key(self, of: Value, type: str) -> Value:
        if of.type != "Reference" or of.many:
            raise PathError("getReferenceKey() is asked of something that is not one reference")
        reference = self._member(of, "reference").sql
        declared = self._member(of, "type").sql
        wanted = literal(type) if type else "NULL"
        return Value(f"crit_fhir_key({reference}, {declared}, {wanted})", "string")

    def _binary(self, operator: str, left: Value, right: Value) -> Value:
        if operator in ("and", "or"):
            return Value(f"({truth(left)} {operator.upper()} {truth(right)})", "boolean")
        if left.many or right.many:
            raise PathError("a list cannot be compared: use first() or exists() with a condition")
        sign = "=" if operator == "=" else "<>"
        return Value(f"({_compared(left)} {sign} {_compared(right)})", "boolean")

    def _variable(self) -> str:
        self._variables += 1
        return f"e{self._variables}"


def replaced_choice(of: Value) -> Value:
    """The parent of an element with a choice of types."""
    return Value(of.sql, of.type, shape=of.shape)


def truth(of: Value) -> str:
    """A value as a condition. Raises PathError where it is none."""
    if of.type != "boolean" or of.many or of.choice:
        raise PathError("a condition is needed here, such as exists()")
    return boolean(of)


def boolean(of: Value) -> str:
    """The SQL truth of a boolean: of one that was read from JSON, by its text."""
    if of.shape is None:
        return of.sql
    return f"CASE {of.sql} WHEN 'true' THEN true WHEN 'false' THEN false END"


def _compared(of: Value) -> str:
    if of.choice or not of.type[:1].islower():
        raise PathError(f"only texts, codes and truths can be compared, not a {of.type or of.choice}")
    return boolean(of) if of.type == "boolean" else of.sql
