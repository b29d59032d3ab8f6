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

from collections.abc import Callable, Iterator
from functools import cache
from types import CodeType, FunctionType
from typing import Any, ClassVar, TypeVar, dataclass_transform

_R = TypeVar("_R", bound="Record")
_MISSING: Any = object()


class _Field:
    """What is known of one field beyond its name."""

    __slots__ = ("compare", "default", "factory", "init", "kw_only")

    def __init__(
        self, default: Any, factory: Callable[[], Any] | None, compare: bool, kw_only: bool, init: bool
    ) -> None:
        self.default = default
        self.factory = factory
        self.compare = compare
        self.kw_only = kw_only
        self.init = init

    @property
    def required(self) -> bool:
        """Whether an object must be given it."""
        return self.default is _MISSING and self.factory is None


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
        written = namespace.get("__annotations__", {})
        own = [each for each, kind in written.items() if not kind.startswith("ClassVar")]
        namespace["__slots__"] = [each for each in own if each not in known]
        for each in own:
            given = namespace.pop(each, _MISSING)
            known[each] = given if type(given) is _Field else _Field(given, None, True, kw_only, True)
        namespace["__fields__"] = known
        namespace["__names__"] = names = tuple([n for n, each in known.items() if each.init])
        namespace["__match_args__"] = tuple([n for n in names if not known[n].kw_only])
        for method, written_later in _METHODS.items():
            namespace.setdefault(method, written_later)
        if not frozen:
            namespace.update(__setattr__=object.__setattr__, __delattr__=object.__delattr__, __hash__=None)
        return super().__new__(cls, name, bases, namespace)


# The text of a method calls fields by number. So it is the same for all classes of one shape, and is compiled
# once for them, which is what costs. A class's own names are then put into the compiled code.


def _first_init(self: Any, *given: Any, **named: Any) -> None:
    cls = type(self)
    filled = [(n, each) for n, each in cls.__fields__.items() if each.init or each.factory is not None]
    filled.sort(key=lambda each: each[1].kw_only)
    known: dict[str, Any] = {"_MISSING": _MISSING}
    parameters, lines = ["self"], []
    for number, (name, each) in enumerate(filled):
        known[f"_set{number}"] = getattr(cls, name).__set__  # quicker than object.__setattr__
        value = f"_{number}"
        if each.factory is not None:
            known[f"_make{number}"] = each.factory
            made = f"_make{number}()"
            value = f"{made} if {value} is _MISSING else {value}" if each.init else made
        lines.append(f"_set{number}(self, {value})")
        if each.init:
            parameters += ["*"] if each.kw_only and "*" not in parameters else []
            parameters.append(f"_{number}")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    body = "\n ".join(lines or ["pass"])
    init = _write(cls, "__init__", ", ".join(parameters), body, [name for name, _ in filled], known)
    optional = [(n, each) for n, each in filled if each.init and not each.required]
    init.__defaults__ = tuple([each.default for _, each in optional if not each.kw_only])
    init.__kwdefaults__ = {name: each.default for name, each in optional if each.kw_only}
    self.__init__(*given, **named)


def _first_eq(self: Any, other: object) -> Any:
    cls = type(self)
    compared = _compared(cls)
    mine, others = _numbered("self", compared), _numbered("other", compared)
    body = f"return {mine} == {others} if other.__class__ is self.__class__ else NotImplemented"
    _write(cls, "__eq__", "self, other", body, compared, {})
    return self.__eq__(other)


def _first_hash(self: Any) -> int:
    cls = type(self)
    compared = _compared(cls)
    _write(cls, "__hash__", "self", f"return hash({_numbered('self', compared)})", compared, {})
    return hash(self)


def _compared(cls: Any) -> list[str]:
    return [name for name, each in cls.__fields__.items() if each.compare]


def _numbered(of: str, names: list[str]) -> str:
    return f"({''.join([f'{of}._{number}, ' for number in range(len(names))])})"


def _write(
    cls: Any, method: str, parameters: str, body: str, names: list[str], known: dict[str, Any]
) -> FunctionType:
    """Give a class a method, in which ``_0`` is the first of the names; ``known`` are its globals."""
    code = _compiled(f"def {method}({parameters}):\n {body}")
    named = {f"_{number}": name for number, name in enumerate(names)}
    code = code.replace(
        co_varnames=tuple([named.get(each, each) for each in code.co_varnames]),
        co_names=tuple([named.get(each, each) for each in code.co_names]),
        co_qualname=f"{cls.__qualname__}.{method}",
    )
    written = FunctionType(code, known)
    setattr(cls, method, written)
    return written


@cache
def _compiled(text: str) -> CodeType:
    found: CodeType = compile(text, "<record>", "exec").co_consts[0]
    return found


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
