"""The generators of the polynomials: which variable or constant each of them stands for."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from typing import Any

import sympy as sp
from sympy.polys.domains import QQ, QQ_I
from sympy.polys.rings import PolyElement, PolyRing

#: A generator is π, or a pair ("symbol" | "root" | "log" | "opaque", what it is of).
Generator = tuple[str, Any]
PI: Generator = ("pi", None)

#: Rings are made for these numbers of generators, and kept: making one takes a while.
_SIZES = (8, 16, 32, 48, 64, 96, 128, 192, 288, 400, 544, 800, 1200, 2000)


class Undecidable(ValueError):
    """The expression lies outside the class in which equality is decided; says why."""


@functools.cache
def ring_of(size: int) -> PolyRing:
    """Return the ring over the Gaussian rationals in ``size`` generators."""
    return PolyRing([f"g{i}" for i in range(size)], QQ_I, "lex")


@dataclass
class Generators:
    """The generators in use, in one ring that is exchanged for a larger one when it is full.

    A monomial is a tuple of exponents, one a generator. Those of positive symbols and of roots of
    primes may be fractions, and all may be negative, which SymPy's products of monomials allow.

    Attributes
    ----------
    rounded : bool
        Whether a float was read that may be the rounding of another number.
    divisors : dict
        By identity, the forms that were divided by and may be 0 somewhere: they may have cancelled.
    roots, logs : list and dict
        The places of the roots of primes, and of logarithms with what they are of.
    inverses : dict
        The places of reciprocals of sums, with their relations.
    constants : list
        Constants that were not taken apart inside a turn, and how they are written.
    unknown : list or None
        The places of unknown whole numbers; None where there may not be any.
    turns : dict
        e^(𝚒x) and e^(−𝚒x) for the angles x that were met.
    """

    rounded: bool = False
    divisors: dict[int, Any] = field(default_factory=dict)
    names: list[Generator] = field(default_factory=list)
    indices: dict[Generator, int] = field(default_factory=dict)
    size: int = _SIZES[0]
    roots: list[int] = field(default_factory=list)
    logs: dict[int, Any] = field(default_factory=dict)
    inverses: dict[int, Any] = field(default_factory=dict)
    constants: list[tuple[Any, Any]] = field(default_factory=list)
    unknown: list[int] | None = None
    turns: dict[PolyElement, Any] = field(default_factory=dict)
    _known: dict[PolyElement, PolyElement] = field(default_factory=dict)
    _sums: dict[tuple[PolyElement, PolyElement], tuple] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.index(PI)

    @property
    def ring(self) -> PolyRing:
        """The ring of the polynomials."""
        return ring_of(self.size)

    def reserve(self, count: int) -> None:
        """Make room for ``count`` generators at once."""
        if count > _SIZES[-1]:
            raise Undecidable(f"it has more than {_SIZES[-1]:,} variables and constants")
        size = next(size for size in _SIZES if size >= count)
        if size > self.size:
            self.size = size
            self._known.clear()
            self._sums.clear()
            self.turns.clear()

    def index(self, generator: Generator) -> int:
        """Return the place of a generator, which is new where it was not there."""
        place = self.indices.get(generator)
        if place is None:
            place = len(self.names)
            self.reserve(place + 1)
            self.names.append(generator)
            self.indices[generator] = place
            if generator[0] == "root":
                self.roots.append(place)
            if generator[0] == "log":
                self.logs[place] = generator[1]
        return place

    def monomial(self, generator: Generator, power: Any = 1) -> tuple:
        """Return the monomial of one generator to a power."""
        place = self.index(generator)
        return (0,) * place + (power,) + (0,) * (self.size - place - 1)

    def one(self) -> tuple:
        """Return the empty monomial."""
        return (0,) * self.size

    def polynomial(self, items: dict[tuple, Any]) -> PolyElement:
        """Make a polynomial from coefficients that are Gaussian rationals.

        Monomials of a smaller ring, from before it was exchanged, are made longer.
        """
        result, size = self.ring.zero, self.size
        for monomial, coefficient in items.items():
            if coefficient:
                missing = size - len(monomial)
                result[monomial + (0,) * missing if missing else monomial] = coefficient
        return result

    def constant(self, real: Any, imaginary: Any = 0) -> PolyElement:
        """Make a constant polynomial from rational parts."""
        return self.polynomial({self.one(): gaussian(real, imaginary)})

    def interned(self, exponent: PolyElement) -> PolyElement:
        """Return the one object that stands for equal exponents, whose hash is known."""
        return self._known.setdefault(exponent, exponent)

    def sum_of(self, left: PolyElement, right: PolyElement) -> tuple[PolyElement, Any]:
        """Add two exponents; give the sum and the constant factor that its phase turned into."""
        key = (left, right)
        found = self._sums.get(key)
        if found is None:
            from ropelib.symbolic.canonical.roots import without_phase

            exponent, factor = without_phase(self, left + right)
            found = self._sums[key] = self.interned(exponent), factor
        return found

    def symbols(self) -> list[sp.Symbol]:
        """List the real variables."""
        return [thing for kind, thing in self.names if kind == "symbol"]


def gaussian(real: Any, imaginary: Any = 0) -> Any:
    """Make a Gaussian rational from rational numbers of Python or SymPy."""
    return QQ_I.new(_rational(real), _rational(imaginary))


def _rational(value: Any) -> Any:
    if isinstance(value, sp.Rational):
        return QQ(int(value.p), int(value.q))
    if isinstance(value, int):
        return QQ(value)
    return QQ(int(value.numerator), int(value.denominator))
