"""Exact numbers that programs compute with: quotients of canonical forms."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from numbers import Complex
from typing import Any

import numpy as np
import sympy as sp

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.canonical.functions import cosine, exponential, logarithm, sine
from ropelib.symbolic.canonical.generators import PI, Generators, Undecidable
from ropelib.symbolic.canonical.zero import is_zero
from ropelib.symbolic.exact.floats import as_multiple_of_pi, may_be_rounded
from ropelib.symbolic.exact.quotients import Quotient, add, divide, multiply, subtract
from ropelib.symbolic.exact.refusing import Untraceable, refusal


class Exact:
    """A quotient of two canonical forms, which behaves as a number inside NumPy's object arrays.

    NumPy calls ``.cos()``, ``.sin()``, ``.exp()``, ``.conjugate()`` and the operators of the
    elements of an object array. Floats that it meets are read as the exact rationals that they
    are, multiples of ``np.pi`` as those of π.

    Parameters
    ----------
    top, bottom : ExponentialPolynomial
        Numerator and denominator; None stands for 1.
    """

    __slots__ = ("bottom", "top")
    __array_priority__ = -1.0

    def __init__(self, top: Form, bottom: Form | None = None) -> None:
        self.top = top
        self.bottom = bottom

    def __repr__(self) -> str:
        from ropelib.symbolic.exact.writing import to_sympy

        return f"Exact({to_sympy(self)})"

    def __copy__(self) -> Exact:
        return self

    def __deepcopy__(self, memo: dict) -> Exact:
        return self  # nothing changes a number

    @property
    def generators(self) -> Generators:
        """What the polynomials' generators stand for."""
        return self.top.generators

    def _sympy_(self) -> sp.Expr:
        from ropelib.symbolic.exact.writing import to_sympy

        return to_sympy(self)

    def __add__(self, other: Any) -> Any:
        return self._with(other, add)

    def __sub__(self, other: Any) -> Any:
        return self._with(other, subtract)

    def __rsub__(self, other: Any) -> Any:
        return self._with(other, lambda one, two: subtract(two, one))

    def __mul__(self, other: Any) -> Any:
        return self._with(other, multiply)

    def __truediv__(self, other: Any) -> Any:
        return self._with(other, divide)

    def __rtruediv__(self, other: Any) -> Any:
        return self._with(other, lambda one, two: divide(two, one))

    def __pow__(self, other: Any) -> Any:
        return self._raised(self, other)

    def __rpow__(self, other: Any) -> Any:
        return self._raised(other, self)

    __radd__, __rmul__ = __add__, __mul__

    def _with(self, other: Any, operation: Callable[[Quotient, Quotient], Quotient]) -> Any:
        if type(other) is not Exact or other.top.generators is not self.top.generators:
            if isinstance(other, np.ndarray) and other.ndim:
                return NotImplemented
            other = exact(other, self.generators)
        try:
            return Exact(*operation((self.top, self.bottom), (other.top, other.bottom)))
        except Undecidable as why:
            raise Untraceable(str(why)) from None

    def _raised(self, base: Any, exponent: Any) -> Any:
        from ropelib.symbolic.exact.powers import power

        if any(isinstance(one, np.ndarray) and one.ndim for one in (base, exponent)):
            return NotImplemented
        given = [exact(one, self.generators) for one in (base, exponent)]
        return _traceable(power, *given)

    def __neg__(self) -> Exact:
        return Exact(-self.top, self.bottom)

    def __pos__(self) -> Exact:
        return self

    def cos(self) -> Exact:
        """Cosine, as ``np.cos`` asks for it."""
        return _traceable(lambda x: Exact(cosine(_whole(x))), self)

    def sin(self) -> Exact:
        """Sine, as ``np.sin`` asks for it."""
        return _traceable(lambda x: Exact(sine(_whole(x))), self)

    def tan(self) -> Exact:
        """Tangent, as ``np.tan`` asks for it."""
        return self.sin() / self.cos()

    def cosh(self) -> Exact:
        """Hyperbolic cosine, as ``np.cosh`` asks for it."""
        return (self.exp() + (-self).exp()) / 2

    def sinh(self) -> Exact:
        """Hyperbolic sine, as ``np.sinh`` asks for it."""
        return (self.exp() - (-self).exp()) / 2

    def tanh(self) -> Exact:
        """Hyperbolic tangent, as ``np.tanh`` asks for it."""
        return self.sinh() / self.cosh()

    def exp(self) -> Exact:
        """Exponential, as ``np.exp`` asks for it."""
        return _traceable(lambda x: Exact(exponential(_whole(x))), self)

    def log(self) -> Exact:
        """Natural logarithm, as ``np.log`` asks for it."""
        return _traceable(lambda x: Exact(logarithm(_whole(x))), self)

    def sqrt(self) -> Exact:
        """Square root, as ``np.sqrt`` asks for it."""
        return self ** Fraction(1, 2)

    def square(self) -> Exact:
        """Square, as ``np.square`` asks for it."""
        return self * self

    def reciprocal(self) -> Exact:
        """Reciprocal, as ``np.reciprocal`` asks for it."""
        return 1 / self

    def conjugate(self) -> Exact:
        """Complex conjugate, as ``np.conj`` asks for it."""
        bottom = None if self.bottom is None else self.bottom.conjugate()
        return Exact(self.top.conjugate(), bottom)

    def deg2rad(self) -> Exact:
        """Degrees to radians, as ``np.deg2rad`` asks for it."""
        return self * math.pi / 180

    def rad2deg(self) -> Exact:
        """Radians to degrees, as ``np.rad2deg`` asks for it."""
        return self * 180 / math.pi

    radians, degrees = deg2rad, rad2deg

    @property
    def real(self) -> Exact:
        """Real part."""
        if self.bottom is None:
            return Exact(self.top.real_part())
        return (self + self.conjugate()) / 2

    @property
    def imag(self) -> Exact:
        """Imaginary part."""
        if self.bottom is None:
            return Exact(self.top.imaginary_part())
        return (self - self.conjugate()) * -0.5j

    def is_zero(self) -> bool | None:
        """Say whether this is 0 for all real values of its variables; None where not known."""
        return is_zero(self.top)

    def is_real(self) -> bool | None:
        """Say whether this is real for all real values of its variables; None where not known."""
        return (self - self.conjugate()).is_zero()

    def constant(self) -> float | complex | None:
        """Give the number that this is, rounded; None where it holds a variable."""
        from ropelib.symbolic.exact.comparing import rounded

        return rounded(self)

    def __abs__(self) -> Exact:
        from ropelib.symbolic.exact.comparing import absolute

        return absolute(self)

    absolute = fabs = __abs__

    def _compared(self, other: Any) -> int:
        from ropelib.symbolic.exact.comparing import sign

        if not isinstance(other, Complex | np.generic | Exact | sp.Expr):
            raise Untraceable(f"it compares a number with a {type(other).__name__}")
        return sign(self - other)

    def __lt__(self, other: Any) -> Any:
        return self._compared(other) < 0

    def __le__(self, other: Any) -> Any:
        return self._compared(other) <= 0

    def __gt__(self, other: Any) -> Any:
        return self._compared(other) > 0

    def __ge__(self, other: Any) -> Any:
        return self._compared(other) >= 0

    def __eq__(self, other: Any) -> Any:
        if isinstance(other, np.ndarray) and other.ndim:
            return NotImplemented
        return self._compared(other) == 0

    def __ne__(self, other: Any) -> Any:
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __bool__(self) -> bool:
        return self._compared(0) != 0

    def __float__(self) -> float:
        from ropelib.symbolic.exact.comparing import as_float

        return as_float(self)

    def __complex__(self) -> complex:
        from ropelib.symbolic.exact.comparing import as_complex

        return as_complex(self)

    def __int__(self) -> int:
        rational = None if self.bottom is not None else self.top.as_rational()
        return int(float(self) if rational is None else rational)

    def __index__(self) -> int:
        rational = None if self.bottom is not None else self.top.as_rational()
        if rational is None or rational.denominator != 1:
            raise Untraceable("it needs a plain whole number: as an index, a length or for range()")
        return int(rational)

    __hash__ = None  # type: ignore[assignment]

    def __floordiv__(self, other: Any) -> Exact:
        from ropelib.symbolic.exact.remainders import times_taken

        return times_taken(self, other)

    def __rfloordiv__(self, other: Any) -> Exact:
        from ropelib.symbolic.exact.remainders import times_taken

        return times_taken(other, self)

    def __mod__(self, other: Any) -> Exact:
        return self - other * (self // other)

    def __rmod__(self, other: Any) -> Exact:
        return other - self * (other // self)

    def __divmod__(self, other: Any) -> tuple[Exact, Exact]:
        return self // other, self % other

    def __rdivmod__(self, other: Any) -> tuple[Exact, Exact]:
        return other // self, other % self

    __round__ = __floor__ = __ceil__ = __trunc__ = rint = floor = ceil = trunc = refusal(
        "it rounds a number"
    )
    arctan2 = arctan = arcsin = arccos = hypot = refusal("it asks for an angle or a length")


def _traceable(operation: Callable, *numbers: Exact) -> Exact:
    try:
        return operation(*numbers)
    except Undecidable as why:
        raise Untraceable(str(why)) from None


def _whole(number: Exact) -> Form:
    from ropelib.symbolic.exact.powers import whole

    return number.top if number.bottom is None else whole(number)


def _moved(number: Exact, generators: Generators) -> Exact:
    from ropelib.symbolic.canonical.moving import moved

    bottom = None if number.bottom is None else moved(number.bottom, generators)
    return Exact(moved(number.top, generators), bottom)


def exact(value: Any, generators: Generators) -> Exact:
    """Read a number of a program as the exact number that it stands for.

    Raises
    ------
    Untraceable
        For anything that is not a finite number.
    """
    if isinstance(value, Exact):
        return value if value.generators is generators else _moved(value, generators)
    if isinstance(value, np.ndarray) and value.ndim == 0:
        return exact(value.item(), generators)
    if isinstance(value, int | np.integer | np.bool_):
        return Exact(Form.number(generators, int(value)))
    if isinstance(value, Fraction):
        return Exact(Form.number(generators, value))
    if isinstance(value, float | np.floating):
        return Exact(_from_float(float(value), generators))
    if isinstance(value, complex | np.complexfloating):
        imaginary = _from_float(float(value.imag), generators)
        unit = Form.number(generators, 0, 1)
        return Exact(_from_float(float(value.real), generators) + imaginary * unit)
    if isinstance(value, sp.Expr):
        from ropelib.symbolic.exact.from_expression import from_sympy

        return _traceable(lambda: from_sympy(value, generators))
    raise Untraceable(f"it mixes a number with a {type(value).__name__}")


def _from_float(value: float, generators: Generators) -> Form:
    if not math.isfinite(value):
        raise Untraceable("it uses a number that is not finite")
    turns = as_multiple_of_pi(value)
    if turns is not None:
        return Form.generator(generators, PI) * Form.number(generators, turns)
    number = Fraction(value)
    if may_be_rounded(number):
        generators.rounded = True
    return Form.number(generators, number)
