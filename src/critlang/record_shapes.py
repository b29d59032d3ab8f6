"""Methods of records by their number of fields, as :func:`critlang.record.shape_text` writes them.

Here they are compiled with the package, and not at each start. The globals of an ``__init__`` are what sets
the fields of its class; the names of these replace the numbers.
"""

# mypy: ignore-errors
# fmt: off
from __future__ import annotations

from types import FunctionType


def init0(self):
    pass
def init1(self, _0):
    _set0(self, _0)
def init2(self, _0, _1):
    _set0(self, _0)
    _set1(self, _1)
def init3(self, _0, _1, _2):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
def init4(self, _0, _1, _2, _3):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
def init5(self, _0, _1, _2, _3, _4):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
def init6(self, _0, _1, _2, _3, _4, _5):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
def init7(self, _0, _1, _2, _3, _4, _5, _6):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
    _set6(self, _6)
def init8(self, _0, _1, _2, _3, _4, _5, _6, _7):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
    _set6(self, _6)
    _set7(self, _7)
def init9(self, _0, _1, _2, _3, _4, _5, _6, _7, _8):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
    _set6(self, _6)
    _set7(self, _7)
    _set8(self, _8)
def init10(self, _0, _1, _2, _3, _4, _5, _6, _7, _8, _9):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
    _set6(self, _6)
    _set7(self, _7)
    _set8(self, _8)
    _set9(self, _9)
def init11(self, _0, _1, _2, _3, _4, _5, _6, _7, _8, _9, _10):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
    _set6(self, _6)
    _set7(self, _7)
    _set8(self, _8)
    _set9(self, _9)
    _set10(self, _10)
def init12(self, _0, _1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
    _set6(self, _6)
    _set7(self, _7)
    _set8(self, _8)
    _set9(self, _9)
    _set10(self, _10)
    _set11(self, _11)
def init13(self, _0, _1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
    _set6(self, _6)
    _set7(self, _7)
    _set8(self, _8)
    _set9(self, _9)
    _set10(self, _10)
    _set11(self, _11)
    _set12(self, _12)
def init14(self, _0, _1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12, _13):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
    _set6(self, _6)
    _set7(self, _7)
    _set8(self, _8)
    _set9(self, _9)
    _set10(self, _10)
    _set11(self, _11)
    _set12(self, _12)
    _set13(self, _13)
def init15(self, _0, _1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11, _12, _13, _14):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
    _set6(self, _6)
    _set7(self, _7)
    _set8(self, _8)
    _set9(self, _9)
    _set10(self, _10)
    _set11(self, _11)
    _set12(self, _12)
    _set13(self, _13)
    _set14(self, _14)


def init_then0(self):
    _then(self)
def init_then1(self, _0):
    _set0(self, _0)
    _then(self)
def init_then2(self, _0, _1):
    _set0(self, _0)
    _set1(self, _1)
    _then(self)
def init_then3(self, _0, _1, _2):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _then(self)
def init_then4(self, _0, _1, _2, _3):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _then(self)
def init_then5(self, _0, _1, _2, _3, _4):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _then(self)
def init_then6(self, _0, _1, _2, _3, _4, _5):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
    _then(self)
def init_then7(self, _0, _1, _2, _3, _4, _5, _6):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
    _set6(self, _6)
    _then(self)
def init_then8(self, _0, _1, _2, _3, _4, _5, _6, _7):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
    _set6(self, _6)
    _set7(self, _7)
    _then(self)
def init_then9(self, _0, _1, _2, _3, _4, _5, _6, _7, _8):
    _set0(self, _0)
    _set1(self, _1)
    _set2(self, _2)
    _set3(self, _3)
    _set4(self, _4)
    _set5(self, _5)
    _set6(self, _6)
    _set7(self, _7)
    _set8(self, _8)
    _then(self)


def open0(self):
    pass
def open1(self, _0):
    self._0 = _0
def open2(self, _0, _1):
    self._0, self._1 = _0, _1
def open3(self, _0, _1, _2):
    self._0, self._1, self._2 = _0, _1, _2
def open4(self, _0, _1, _2, _3):
    self._0, self._1, self._2, self._3 = _0, _1, _2, _3
def open5(self, _0, _1, _2, _3, _4):
    self._0, self._1, self._2, self._3, self._4 = _0, _1, _2, _3, _4
def open6(self, _0, _1, _2, _3, _4, _5):
    self._0, self._1, self._2, self._3, self._4, self._5 = _0, _1, _2, _3, _4, _5
def open7(self, _0, _1, _2, _3, _4, _5, _6):
    self._0, self._1, self._2, self._3, self._4, self._5 = _0, _1, _2, _3, _4, _5
    self._6 = _6


def open_then0(self):
    _then(self)
def open_then1(self, _0):
    self._0 = _0
    _then(self)
def open_then2(self, _0, _1):
    self._0, self._1 = _0, _1
    _then(self)
def open_then3(self, _0, _1, _2):
    self._0, self._1, self._2 = _0, _1, _2
    _then(self)
def open_then4(self, _0, _1, _2, _3):
    self._0, self._1, self._2, self._3 = _0, _1, _2, _3
    _then(self)
def open_then5(self, _0, _1, _2, _3, _4):
    self._0, self._1, self._2, self._3, self._4 = _0, _1, _2, _3, _4
    _then(self)
def open_then6(self, _0, _1, _2, _3, _4, _5):
    self._0, self._1, self._2, self._3, self._4, self._5 = _0, _1, _2, _3, _4, _5
    _then(self)
def open_then7(self, _0, _1, _2, _3, _4, _5, _6):
    self._0, self._1, self._2, self._3, self._4, self._5 = _0, _1, _2, _3, _4, _5
    self._6 = _6
    _then(self)
def open_then8(self, _0, _1, _2, _3, _4, _5, _6, _7):
    self._0, self._1, self._2, self._3, self._4, self._5 = _0, _1, _2, _3, _4, _5
    self._6, self._7 = _6, _7
    _then(self)
def open_then9(self, _0, _1, _2, _3, _4, _5, _6, _7, _8):
    self._0, self._1, self._2, self._3, self._4, self._5 = _0, _1, _2, _3, _4, _5
    self._6, self._7, self._8 = _6, _7, _8
    _then(self)
def open_then10(self, _0, _1, _2, _3, _4, _5, _6, _7, _8, _9):
    self._0, self._1, self._2, self._3, self._4, self._5 = _0, _1, _2, _3, _4, _5
    self._6, self._7, self._8, self._9 = _6, _7, _8, _9
    _then(self)
def open_then11(self, _0, _1, _2, _3, _4, _5, _6, _7, _8, _9, _10):
    self._0, self._1, self._2, self._3, self._4, self._5 = _0, _1, _2, _3, _4, _5
    self._6, self._7, self._8, self._9, self._10 = _6, _7, _8, _9, _10
    _then(self)
def open_then12(self, _0, _1, _2, _3, _4, _5, _6, _7, _8, _9, _10, _11):
    self._0, self._1, self._2, self._3, self._4, self._5 = _0, _1, _2, _3, _4, _5
    self._6, self._7, self._8, self._9, self._10, self._11 = _6, _7, _8, _9, _10, _11
    _then(self)


def eq0(self, other):
    return () == () if other.__class__ is self.__class__ else NotImplemented
def eq1(self, other):
    return (self._0, ) == (other._0, ) if other.__class__ is self.__class__ else NotImplemented
def eq2(self, other):
    return (
        (self._0, self._1, ) == (other._0, other._1, ) if other.__class__ is self.__class__ else
        NotImplemented
    )
def eq3(self, other):
    return (
        (self._0, self._1, self._2, ) == (other._0, other._1, other._2, ) if other.__class__ is self.__class__
        else NotImplemented
    )
def eq4(self, other):
    return (
        (self._0, self._1, self._2, self._3, ) == (other._0, other._1, other._2, other._3, ) if
        other.__class__ is self.__class__ else NotImplemented
    )
def eq5(self, other):
    return (
        (self._0, self._1, self._2, self._3, self._4, ) == (other._0, other._1, other._2, other._3, other._4,
        ) if other.__class__ is self.__class__ else NotImplemented
    )
def eq6(self, other):
    return (
        (self._0, self._1, self._2, self._3, self._4, self._5, ) == (other._0, other._1, other._2, other._3,
        other._4, other._5, ) if other.__class__ is self.__class__ else NotImplemented
    )
def eq7(self, other):
    return (
        (self._0, self._1, self._2, self._3, self._4, self._5, self._6, ) == (other._0, other._1, other._2,
        other._3, other._4, other._5, other._6, ) if other.__class__ is self.__class__ else NotImplemented
    )
def eq8(self, other):
    return (
        (self._0, self._1, self._2, self._3, self._4, self._5, self._6, self._7, ) == (other._0, other._1,
        other._2, other._3, other._4, other._5, other._6, other._7, ) if other.__class__ is self.__class__
        else NotImplemented
    )
def eq9(self, other):
    return (
        (self._0, self._1, self._2, self._3, self._4, self._5, self._6, self._7, self._8, ) == (other._0,
        other._1, other._2, other._3, other._4, other._5, other._6, other._7, other._8, ) if other.__class__
        is self.__class__ else NotImplemented
    )
def eq10(self, other):
    return (
        (self._0, self._1, self._2, self._3, self._4, self._5, self._6, self._7, self._8, self._9, ) ==
        (other._0, other._1, other._2, other._3, other._4, other._5, other._6, other._7, other._8, other._9, )
        if other.__class__ is self.__class__ else NotImplemented
    )
def eq11(self, other):
    return (
        (self._0, self._1, self._2, self._3, self._4, self._5, self._6, self._7, self._8, self._9, self._10, )
        == (other._0, other._1, other._2, other._3, other._4, other._5, other._6, other._7, other._8,
        other._9, other._10, ) if other.__class__ is self.__class__ else NotImplemented
    )
def eq12(self, other):
    return (
        (self._0, self._1, self._2, self._3, self._4, self._5, self._6, self._7, self._8, self._9, self._10,
        self._11, ) == (other._0, other._1, other._2, other._3, other._4, other._5, other._6, other._7,
        other._8, other._9, other._10, other._11, ) if other.__class__ is self.__class__ else NotImplemented
    )
def eq13(self, other):
    return (
        (self._0, self._1, self._2, self._3, self._4, self._5, self._6, self._7, self._8, self._9, self._10,
        self._11, self._12, ) == (other._0, other._1, other._2, other._3, other._4, other._5, other._6,
        other._7, other._8, other._9, other._10, other._11, other._12, ) if other.__class__ is self.__class__
        else NotImplemented
    )
def eq14(self, other):
    return (
        (self._0, self._1, self._2, self._3, self._4, self._5, self._6, self._7, self._8, self._9, self._10,
        self._11, self._12, self._13, ) == (other._0, other._1, other._2, other._3, other._4, other._5,
        other._6, other._7, other._8, other._9, other._10, other._11, other._12, other._13, ) if
        other.__class__ is self.__class__ else NotImplemented
    )
def eq15(self, other):
    return (
        (self._0, self._1, self._2, self._3, self._4, self._5, self._6, self._7, self._8, self._9, self._10,
        self._11, self._12, self._13, self._14, ) == (other._0, other._1, other._2, other._3, other._4,
        other._5, other._6, other._7, other._8, other._9, other._10, other._11, other._12, other._13,
        other._14, ) if other.__class__ is self.__class__ else NotImplemented
    )


def hash0(self):
    return hash(())
def hash1(self):
    return hash((self._0, ))
def hash2(self):
    return hash((self._0, self._1, ))
def hash3(self):
    return hash((self._0, self._1, self._2, ))
def hash4(self):
    return hash((self._0, self._1, self._2, self._3, ))
def hash5(self):
    return hash((self._0, self._1, self._2, self._3, self._4, ))


SHAPES: dict[str, tuple[FunctionType, ...]] = {
    "init": (init0, init1, init2, init3, init4, init5, init6, init7, init8, init9, init10, init11, init12,
        init13, init14, init15),
    "init_then": (init_then0, init_then1, init_then2, init_then3, init_then4, init_then5, init_then6,
        init_then7, init_then8, init_then9),
    "open": (open0, open1, open2, open3, open4, open5, open6, open7),
    "open_then": (open_then0, open_then1, open_then2, open_then3, open_then4, open_then5, open_then6,
        open_then7, open_then8, open_then9, open_then10, open_then11, open_then12),
    "eq": (eq0, eq1, eq2, eq3, eq4, eq5, eq6, eq7, eq8, eq9, eq10, eq11, eq12, eq13, eq14, eq15),
    "hash": (hash0, hash1, hash2, hash3, hash4, hash5),
}
"""By what they are, those for 0, 1, 2 ... fields."""
