"""Records behave as frozen dataclasses with slots do."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import ClassVar

import pytest

from critlang.record import Record, field, fields, replace, shape_text
from critlang.record_shapes import SHAPES


class Point(Record):
    x: int
    y: int = 0
    note: str = field(default="", compare=False)

    origin: ClassVar[tuple[int, int]] = (0, 0)

    def moved(self, by: int) -> Point:
        """Reads the fields as any method does."""
        return Point(self.x + by, self.y)


class Solid(Point):
    z: int = 1


class Other(Record):
    x: int
    y: int = 0


class Nothing(Record):
    pass


class Listed(Record):
    found: list[int] = field(default_factory=list)


class Named(Record, kw_only=True):
    id: int
    term: str = "hb"


class Placed(Record):
    text: str
    span: int = field(default=0, compare=False, kw_only=True)


class Checked(Record):
    low: int
    high: int
    _width: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError("upside down")
        object.__setattr__(self, "_width", self.high - self.low)


class Tally(Record, frozen=False):
    count: int = 0
    seen: dict[str, int] = field(init=False, default_factory=dict)


@dataclasses.dataclass(frozen=True, slots=True)
class PointAsDataclass:
    x: int
    y: int = 0
    note: str = dataclasses.field(default="", compare=False)


def test_fields_are_given_by_place_and_by_name():
    assert (Point(1, 2).x, Point(y=2, x=1).y, Point(1).y) == (1, 2, 0)
    assert Solid(1, 2, "n", 3).z == 3
    assert fields(Solid) == fields(Solid(1)) == ("x", "y", "note", "z")


@pytest.mark.parametrize("given", [(), (1, 2, "", 4)])
def test_wrong_fields_are_refused(given):
    with pytest.raises(TypeError, match=r"Point\.__init__\(\)"):
        Point(*given)
    with pytest.raises(TypeError, match="wide"):
        Point(1, wide=2)


@pytest.mark.parametrize("kind", [Point, PointAsDataclass])
def test_equality_and_hash_are_by_class_and_compared_fields(kind):
    assert kind(1, 2, "a") == kind(1, 2, "b")
    assert hash(kind(1, 2, "a")) == hash(kind(1, 2, "b")) == hash((1, 2))
    assert kind(1, 2) != kind(1, 3)
    assert kind(1, 2) != (1, 2)
    assert kind(1, 2) != Other(1, 2)
    assert len({kind(1), kind(1), kind(2)}) == 2


def test_a_derived_class_is_another_class_whichever_was_used_first():
    assert Point(1) != Solid(1)
    assert Solid(1, z=2) != Solid(1, z=3)
    assert len({Solid(1, z=2), Solid(1, z=3)}) == 2


def test_it_shows_itself_as_a_dataclass_does():
    assert repr(Point(1, note="n")) == repr(PointAsDataclass(1, note="n")).replace("AsDataclass", "")
    assert repr(Nothing()) == "Nothing()"


def test_it_cannot_be_changed():
    point = Point(1)
    with pytest.raises(AttributeError, match="y of a Point"):
        point.y = 5
    with pytest.raises(AttributeError, match="y of a Point"):
        del point.y
    with pytest.raises(AttributeError):
        point.other = 5
    assert point == Point(1)
    assert not hasattr(point, "__dict__")


def test_a_class_variable_is_no_field():
    assert Point.origin == (0, 0)
    assert "origin" not in fields(Point)


def test_each_object_gets_its_own_made_default():
    first, second = Listed(), Listed()
    first.found.append(1)
    assert (second.found, Listed([2]).found) == ([], [2])


def test_fields_given_by_name_only():
    assert Named(id=1) == Named(term="hb", id=1)
    with pytest.raises(TypeError):
        Named(1)
    assert Placed("a", span=1) == Placed("a", span=2)
    with pytest.raises(TypeError):
        Placed("a", 1)


def test_patterns_take_the_fields_given_by_place():
    match Solid(1, 2, "n", 3):
        case Solid(x, y, _, z):
            assert (x, y, z) == (1, 2, 3)
    assert Placed.__match_args__ == ("text",)
    assert Checked.__match_args__ == ("low", "high")


def test_what_runs_after_the_fields_are_set():
    assert Checked(1, 3)._width == 2
    assert replace(Checked(1, 3), high=9)._width == 8
    with pytest.raises(ValueError, match="upside down"):
        Checked(3, 1)
    assert repr(Checked(1, 3)) == "Checked(low=1, high=3)"


def test_one_that_may_change():
    tally = Tally()
    tally.count += 1
    tally.seen["a"] = 1
    assert (tally.count, Tally().seen) == (1, {})
    with pytest.raises(TypeError, match="unhashable"):
        hash(tally)
    with pytest.raises(AttributeError):
        tally.other = 1


def test_replacing_makes_another_one():
    point = Point(1, 2, "n")
    moved = replace(point, y=3)
    assert (moved.x, moved.y, moved.note, point.y) == (1, 3, "n", 2)
    with pytest.raises(TypeError, match="wide"):
        replace(point, wide=3)


@pytest.mark.parametrize("record", [Solid(1, 2, "n", 3), Nothing(), Named(id=4), Checked(1, 3)])
def test_copies_are_equal_in_every_field(record):
    for copied in (pickle.loads(pickle.dumps(record)), copy.copy(record), copy.deepcopy(record)):
        assert type(copied) is type(record)
        assert copied.__getstate__() == record.__getstate__()


def test_a_copy_needs_no_object_of_its_class_to_have_been_made():
    class Late(Record):
        x: int

    late = Late.__new__(Late)
    late.__setstate__([5])
    assert late == Late(5)


def test_what_is_left_out_is_not_there():
    unset = Checked.__new__(Checked)
    with pytest.raises(AttributeError):
        _ = unset.low


SHORT = [(shape, count) for shape, stored in SHAPES.items() for count in range(len(stored))]


@pytest.mark.parametrize(("shape", "count"), SHORT)
def test_a_stored_method_is_what_would_be_compiled(shape, count):
    stored = SHAPES[shape][count].__code__
    compiled = compile(shape_text(shape, count), "", "exec").co_consts[0]
    for part in ("co_name", "co_varnames", "co_names", "co_consts", "co_argcount", "co_code"):
        assert getattr(stored, part) == getattr(compiled, part)


def test_a_class_of_more_fields_than_any_stored_method_has():
    names = [f"field{number}" for number in range(max(map(len, SHAPES.values())) + 3)]
    wide = type(Record)("Wide", (Record,), {"__annotations__": dict.fromkeys(names, "int")})
    values = range(len(names))
    made = wide(*values)
    assert [getattr(made, name) for name in names] == list(values)
    assert made == wide(**dict(zip(names, values, strict=True))) != wide(*values[1:], 0)
    assert hash(made) == hash(tuple(values))


def test_fields_by_name_come_after_those_of_a_derived_class():
    class Longer(Placed):
        more: int
        made: list[int] = field(default_factory=list)
        hidden: list[int] = field(init=False, default_factory=list)

    longer = Longer("a", 2, span=5)
    assert (longer.text, longer.more, longer.made, longer.hidden, longer.span) == ("a", 2, [], [], 5)
    assert Longer("a", 2, [3]).made == [3]
    with pytest.raises(
        TypeError, match=r"Longer\.__init__\(\) missing 1 required positional argument: 'more'"
    ):
        Longer("a")
    with pytest.raises(TypeError):
        Longer("a", 2, [], 5)
