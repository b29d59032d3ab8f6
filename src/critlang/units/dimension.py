"""Kinds of quantity: what UCUM's dimensional analysis merges and clinicians keep apart.

A dimension is a product of powers of *bases*. The bases are not UCUM's seven: amount of substance,
equivalents, osmoles, enzyme units, counted things other than cells, and the standard body surface
of 1.73 m2 are bases of their own, so that no arithmetic can turn one into another unnoticed.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from critlang.record import Record

MASS, LENGTH, TIME, AMOUNT = "g", "m", "s", "mol"
EQUIVALENT, OSMOLE, ENZYME, SURFACE = "eq", "osm", "U", "1.73 m2"


class Dimension(Record):
    """A kind of quantity: base names with their non-zero powers, sorted by name.

    Two units can be converted by a factor when their dimensions are equal. Cells and plain numbers
    have no base (they are counts); an empty dimension is therefore a count, fraction or ratio.
    """

    powers: tuple[tuple[str, int], ...] = ()

    @classmethod
    def of(cls, powers: Mapping[str, int]) -> Dimension:
        """The dimension with these powers; zero powers vanish."""
        return cls(tuple(sorted((base, power) for base, power in powers.items() if power)))

    def power(self, base: str) -> int:
        """The power of ``base``, 0 when it is absent."""
        return dict(self.powers).get(base, 0)

    def exchanged(self, old: str, new: str) -> Dimension | None:
        """This dimension with one ``old`` in its numerator replaced by ``new``, e.g. mass by amount.

        None unless ``old`` occurs to the first power and ``new`` not at all.
        """
        powers = dict(self.powers)
        if powers.get(old) != 1 or new in powers:
            return None
        del powers[old]
        return Dimension.of(powers | {new: 1})

    def __str__(self) -> str:
        return describe(self)


def describe(dimension: Dimension) -> str:
    """The kind of quantity in words ("mass concentration"), or its formula when it has no name."""
    return _words().get(dimension.powers) or _named_thing(dimension) or _formula(dimension)


def _named_thing(dimension: Dimension) -> str | None:
    """Words for a counted thing, alone or in a volume: "PFU", "PFU concentration"."""
    names = [base for base, power in dimension.powers if power == 1]
    match [power for base, power in dimension.powers if base not in names], names:
        case [], [name]:
            return f"amount in {name}"
        case [-3], [name] if dimension.power(LENGTH) == -3:
            return f"{name} concentration"
    return None


def _formula(dimension: Dimension) -> str:
    return ".".join(base + (str(power) if power != 1 else "") for base, power in dimension.powers)


def _named(words: str, **powers: int) -> tuple[tuple[tuple[str, int], ...], str]:
    return Dimension.of(powers).powers, words


@cache
def _words() -> dict[tuple[tuple[str, int], ...], str]:
    return {
        (): "number, fraction or ratio",
        ((SURFACE, -1), (LENGTH, 3), (TIME, -1)): "clearance normalised to body surface",
        (("mol/mol", 1),): "amount-of-substance fraction (mol per mol)",
        (("g/g", 1),): "mass per mass",
        (("g/g", 1), (TIME, -1)): "mass per body mass and time",
        ((LENGTH, 1), ("m/m", 1)): "volume per body surface",
        ((LENGTH, 1), ("m/m", 1), (TIME, -1)): "flow per body surface",
        (("s/s", 1),): "time per time",
        (("pack-year", 1),): "cumulative smoking",
        (("T-score", 1),): "T-score",
        (("z-score", 1),): "z-score",
        **dict(
            (
                _named("mass", g=1),
                _named("length", m=1),
                _named("area", m=2),
                _named("volume", m=3),
                _named("duration", s=1),
                _named("amount of substance", mol=1),
                _named("enzyme or biological activity", U=1),
                _named("electric charge equivalents", eq=1),
                _named("osmotically active amount", osm=1),
                _named("temperature", K=1),
                _named("electric charge", C=1),
                _named("electric current", C=1, s=-1),
                _named("mass concentration", g=1, m=-3),
                _named("amount-of-substance concentration", mol=1, m=-3),
                _named("enzyme activity concentration", U=1, m=-3),
                _named("equivalents concentration", eq=1, m=-3),
                _named("osmolarity", osm=1, m=-3),
                _named("osmolality", osm=1, g=-1),
                _named("number concentration", m=-3),
                _named("number per area", m=-2),
                _named("copies concentration", copies=1, m=-3),
                _named("colony-forming units concentration", CFU=1, m=-3),
                _named("amount of substance per mass", mol=1, g=-1),
                _named("amount of substance per time", mol=1, s=-1),
                _named("mass per amount of substance", g=1, mol=-1),
                _named("activity per mass", U=1, g=-1),
                _named("activity per time", U=1, s=-1),
                _named("activity per area", U=1, m=-2),
                _named("number per mass", g=-1),
                _named("clearance or flow", m=3, s=-1),
                _named("speed", m=1, s=-1),
                _named("flow per body mass", m=3, s=-1, g=-1),
                _named("volume per body mass", m=3, g=-1),
                _named("mass per area", g=1, m=-2),
                _named("mass per time", g=1, s=-1),
                _named("rate", s=-1),
                _named("pressure", g=1, m=-1, s=-2),
                _named("vascular resistance", g=1, m=-4, s=-1),
                _named("energy", g=1, m=2, s=-2),
                _named("power", g=1, m=2, s=-3),
                _named("force", g=1, m=1, s=-2),
                _named("viscosity", g=1, m=-1, s=-1),
                _named("electric potential", g=1, m=2, s=-2, C=-1),
                _named("electric resistance", g=1, m=2, s=-1, C=-2),
                _named("magnetic flux density", g=1, s=-1, C=-1),
                _named("score", point=1),
                _named("acidity (pH)", pH=1),
                _named("titre", titer=1),
                _named("international normalised ratio", INR=1),
                _named("number of copies", copies=1),
                _named("number of colony-forming units", CFU=1),
                _named("number per high-power field", HPF=-1),
                _named("number per low-power field", LPF=-1),
                _named("angle", deg=1),
                _named("radioactivity", Bq=1),
                _named("absorbed radiation dose", Gy=1),
                _named("effective radiation dose", Sv=1),
                _named("sound level", dB=1),
                _named("refractive power", diopter=1),
                _named("metabolic equivalents", MET=1),
                _named("letters read", letter=1),
                _named("mutational burden", mutation=1, megabase=-1),
                _named("mass concentration in fibrinogen-equivalent units", FEU=1, g=1, m=-3),
                _named("mass concentration in D-dimer units", DDU=1, g=1, m=-3),
            )
        ),
    }
