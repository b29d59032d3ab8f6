"""Records: small values that never change, cheap to define.

A class that derives from :class:`Record` lists its fields as annotations, with defaults where it has them::

    class Limit(Record):
        value: Decimal
        unit: str | None = None
        span: Span | None = field(default=None, compare=False)

It behaves as a frozen dataclass with slots does: fields by position and by name, those of a base class first;
equality and hash by class and fields; a readable form, patterns, pickling. What differs is the cost: the
command starts afresh each time and defines some hundred of these classes, so the methods of a class are
written when they are first called. See docs/decisions/0005-records.md.

A module that defines records begins with ``from __future__ import annotations``; annotations are read as
text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from types import CodeType, FunctionType
from typing import Any, ClassVar, TypeVar, dataclass_transform

from critlang.record_shapes import SHAPES

_R = TypeVar("_R", bound="Record")
_MISSING: Any = object()


class _Field:
    """What is known of one field beyond its name."""

    __slots__ = ("compare", "default", "factory", "init", "kw_only", "required")

    def __init__(
        self, default: Any, factory: Callable[[], Any] | None, compare: bool, kw_only: bool, init: bool
    ) -> None:
        self.default = default
        self.factory = factory
        self.compare = compare
        self.kw_only = kw_only
        self.init = init
        self.required = default is _MISSING and factory is None


_REQUIRED = _Field(_MISSING, None, True, False, True)
_REQUIRED_BY_NAME = _Field(_MISSING, None, True, True, True)


def field(
    *,
    default: Any = _MISSING,
    default_factory: Callable[[], Any] | None = None,
    compare: bool = True,
    kw_only: bool = False,
    init: bool = True,
) -> Any:
    """What an annotation cannot say of a field.

    ``default_factory`` makes the default anew for each object. A field that is not to ``compare`` takes no
    part in equality and hash; one that is ``kw_only`` is given by name; one that is not in ``init`` is
    neither given nor shown: its factory makes it, or ``__post_init__`` sets it (``object.__setattr__``).
    """
    return _Field(default, default_factory, compare, kw_only, init)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class RecordType(type):
    """Makes slots of the annotations of a record's class."""

    def __new__(
        cls,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        *,
        frozen: bool = True,
        kw_only: bool = False,
    ) -> RecordType:
        """Take the fields out of the class's body; its methods are left to be written when called."""
        known: dict[str, _Field] = {}
        for base in reversed(bases):
            known.update(getattr(base, "__fields__", {}))
        slots = []
        required = _REQUIRED_BY_NAME if kw_only else _REQUIRED
        for each, kind in namespace.get("__annotations__", {}).items():
            if kind.startswith("ClassVar"):
                continue
            if each not in known:
                slots.append(each)
            given = namespace.pop(each, required)
            known[each] = given if type(given) is _Field else _Field(given, None, True, kw_only, True)
        namespace["__slots__"] = slots
        namespace["__fields__"] = known
        namespace["__names__"] = names = tuple([n for n, each in known.items() if each.init])
        namespace["__match_args__"] = tuple([n for n in names if not known[n].kw_only])
        for method, written_later in _METHODS.items():
            namespace.setdefault(method, written_later)
        if not frozen:
            namespace.update(__setattr__=object.__setattr__, __delattr__=object.__delattr__, __hash__=None)
        return super().__new__(cls, name, bases, namespace)


# A method calls fields by number. So it is the same for all classes of so many fields, and most are compiled
# with this package (record_shapes.py); what is longer is compiled once for them all, which is what costs. A
# class's own names are then put into the compiled code.


def _first_init(self: Any, *given: Any, **named: Any) -> None:
    cls: Any = type(self)
    by_place: tuple[str, ...] = cls.__match_args__
    names = by_place + tuple([name for name in cls.__names__ if name not in by_place])
    known: dict[str, Any] = {}
    defaults, by_name = [], {}
    for name in names:
        each = cls.__fields__[name]
        if each.required:
            continue
        if each.kw_only:
            by_name[name] = each.default
        else:
            defaults.append(each.default)
    shape = "open" if cls.__setattr__ is object.__setattr__ else "init"
    if shape == "init":
        for number, name in enumerate(names):
            known[f"_set{number}"] = getattr(cls, name).__set__  # quicker than object.__setattr__
    last = _last_step(cls)
    if last is not None:
        known["_then"] = last
        shape += "_then"
    code = _code(shape, len(names))
    code = code.replace(
        co_argcount=1 + len(by_place),
        co_kwonlyargcount=len(names) - len(by_place),
        co_varnames=("self", *names),
        co_names=_named(code, names),
        co_name="__init__",
        co_qualname=f"{cls.__qualname__}.__init__",
    )
    cls.__init__ = init = FunctionType(code, known)
    init.__defaults__ = tuple(defaults)
    init.__kwdefaults__ = by_name
    self.__init__(*given, **named)


def _last_step(cls: Any) -> Callable[[Any], None] | None:
    """What is done once the fields are set that are given; None where there is nothing."""
    after: Callable[[Any], None] | None = getattr(cls, "__post_init__", None)
    made = [
        (name, getattr(cls, name).__set__, each.factory, each.init)
        for name, each in cls.__fields__.items()
        if each.factory is not None
    ]
    if not made:
        return after

    def make_all(record: Any) -> None:
        for name, put, make, given in made:
            if not given or getattr(record, name) is _MISSING:
                put(record, make())
        if after is not None:
            after(record)

    return make_all


def _first_eq(self: Any, other: object) -> Any:
    cls = type(self)
    cls.__eq__ = _comparing(cls, "__eq__", "eq")
    return self.__eq__(other)


def _first_hash(self: Any) -> int:
    cls = type(self)
    cls.__hash__ = _comparing(cls, "__hash__", "hash")
    return hash(self)


def _comparing(cls: Any, method: str, shape: str) -> FunctionType:
    compared = [name for name, each in cls.__fields__.items() if each.compare]
    code = _code(shape, len(compared))
    code = code.replace(
        co_names=_named(code, compared), co_name=method, co_qualname=f"{cls.__qualname__}.{method}"
    )
    return FunctionType(code, {})


def _named(code: CodeType, fields: Sequence[str]) -> tuple[str, ...]:
    """What a method names, with the names of a class's fields for their numbers."""
    named = {f"_{number}": name for number, name in enumerate(fields)}
    return tuple([named.get(each, each) for each in code.co_names])


def _code(shape: str, count: int) -> CodeType:
    stored = SHAPES[shape]
    return stored[count].__code__ if count < len(stored) else _compiled(shape, count)


@cache
def _compiled(shape: str, count: int) -> CodeType:
    found: CodeType = compile(shape_text(shape, count), "<record>", "exec").co_consts[0]
    return found


def shape_text(shape: str, count: int) -> str:
    """The text of a method of a class of ``count`` fields; record_shapes.py holds the shorter ones."""
    numbers = range(count)
    mine = "".join([f"self._{number}, " for number in numbers])
    others = mine.replace("self", "other")
    match shape:
        case "init" | "init_then" | "open" | "open_then":
            given = "".join([f", _{number}" for number in numbers])
            if shape.startswith("open"):  # set from anywhere, and so quicker
                lines = [_assignment(numbers[at : at + 6]) for at in range(0, count, 6)]
            else:
                lines = [f"_set{number}(self, _{number})" for number in numbers]
            lines += ["_then(self)"] if shape.endswith("_then") else []
            body = "\n ".join(lines or ["pass"])
            return f"def {shape}{count}(self{given}):\n {body}"
        case "eq":
            compared = f"({mine}) == ({others}) if other.__class__ is self.__class__ else NotImplemented"
            return f"def eq{count}(self, other):\n return {compared}"
        case _:
            return f"def hash{count}(self):\n return hash(({mine}))"


def _assignment(numbers: Sequence[int]) -> str:
    fields = ", ".join([f"self._{number}" for number in numbers])
    return f"{fields} = {', '.join([f'_{number}' for number in numbers])}"


_METHODS: dict[str, Callable[..., Any]] = {
    "__init__": _first_init,
    "__eq__": _first_eq,
    "__hash__": _first_hash,
}


class Record(metaclass=RecordType):
    """A value that never changes. ``__post_init__``, where a class has one, runs after the fields are set.

    A class whose objects do change says ``class Name(Record, frozen=False)``; they have no hash. One whose
    own fields are all given by name says ``kw_only=True``.
    """

    __fields__: ClassVar[dict[str, _Field]]
    __names__: ClassVar[tuple[str, ...]]

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{name} of a {type(self).__name__} cannot be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{name} of a {type(self).__name__} cannot be deleted")

    def __repr__(self) -> str:
        written = [f"{each}={getattr(self, each)!r}" for each in fields(self)]
        return f"{type(self).__qualname__}({', '.join(written)})"

    def __getstate__(self) -> object:
        return [getattr(self, each) for each in self.__fields__]

    def __setstate__(self, state: list[object]) -> None:
        for name, value in zip(self.__fields__, state, strict=True):
            object.__setattr__(self, name, value)


def fields(record: Record | type[Record]) -> tuple[str, ...]:
    """The names of the fields that a record is made of, in order."""
    return record.__names__


def replace(record: _R, /, **changes: Any) -> _R:
    """A record like this one with some fields changed. Raises TypeError for a name that is no field."""
    make: Any = type(record)
    made: _R = make(**{each: getattr(record, each) for each in record.__names__} | changes)
    return made


def inner_records(node: object, closed: type[Record]) -> Iterator[Record]:
    """All records that a value is made of, itself included, each once; those of one type are not opened."""
    waiting, seen = [node], set()
    while waiting:
        each = waiting.pop()
        if isinstance(each, tuple):
            waiting.extend(each)
        elif isinstance(each, Record) and id(each) not in seen:
            seen.add(id(each))
            yield each
            if not isinstance(each, closed):
                waiting.extend(getattr(each, name) for name in fields(each))
