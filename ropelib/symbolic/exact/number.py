"""Exact numbers that programs compute with: quotients of canonical forms."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from numbers import Complex
from typing import Any

import numpy as np
import sympy as sp

from ropelib.symbolic.canonical.division import divided
from ropelib.symbolic.canonical.exponential import ExponentialPolynomial as Form
from ropelib.symbolic.canonical.functions import (
    LARGEST_DENOMINATOR,
    cosine,
    exponential,
    fractional_power,
    logarithm,
    sine,
)
from ropelib.symbolic.canonical.generators import PI, Generators, Undecidable
from ropelib.symbolic.canonical.inverses import inverse_of_sum
from ropelib.symbolic.canonical.zero import is_zero
from ropelib.symbolic.exact.floats import as_multiple_of_pi, is_surely_meant, may_be_rounded
from ropelib.symbolic.exact.refusing import Untraceable, refusal

#: Powers of sums above this explode.
HIGHEST_POWER = 64


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
        return self._with(other, _add)

    def __sub__(self, other: Any) -> Any:
        return self._with(other, _subtract)

    def __rsub__(self, other: Any) -> Any:
        return self._with(other, lambda one, two: _subtract(two, one))

    def __mul__(self, other: Any) -> Any:
        return self._with(other, _multiply)

    def __truediv__(self, other: Any) -> Any:
        return self._with(other, _divide)

    def __rtruediv__(self, other: Any) -> Any:
        return self._with(other, lambda one, two: _divide(two, one))

    def __pow__(self, other: Any) -> Any:
        return self._with(other, _power)

    def __rpow__(self, other: Any) -> Any:
        return self._with(other, lambda one, two: _power(two, one))

    __radd__, __rmul__ = __add__, __mul__

    def _with(self, other: Any, operation: Callable[[Exact, Exact], Exact]) -> Any:
        if type(other) is not Exact:
            if isinstance(other, np.ndarray) and other.ndim:
                return NotImplemented
            other = exact(other, self.generators)
        elif other.top.generators is not self.top.generators:
            other = _moved(other, self.generators)
        return _traceable(operation, self, other)

    def __neg__(self) -> Exact:
        return Exact(-self.top, self.bottom)

    def __pos__(self) -> Exact:
        return self

    def cos(self) -> Exact:
        """Cosine, as ``np.cos`` asks for it."""
        return _traceable(lambda x: Exact(cosine(whole(x))), self)

    def sin(self) -> Exact:
        """Sine, as ``np.sin`` asks for it."""
        return _traceable(lambda x: Exact(sine(whole(x))), self)

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
        return _traceable(lambda x: Exact(exponential(whole(x))), self)

    def log(self) -> Exact:
        """Natural logarithm, as ``np.log`` asks for it."""
        return _traceable(lambda x: Exact(logarithm(whole(x))), self)

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
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __divmod__ = __rdivmod__ = refusal(
        "it divides with a remainder (`//` or `%`), which has no exact meaning on a symbol"
    )
    __round__ = __floor__ = __ceil__ = __trunc__ = rint = floor = ceil = trunc = refusal(
        "it rounds a number"
    )
    arctan2 = arctan = arcsin = arccos = hypot = refusal("it asks for an angle or a length")


def _traceable(operation: Callable, *numbers: Exact) -> Exact:
    try:
        return operation(*numbers)
    except Undecidable as why:
        raise Untraceable(str(why)) from None


def whole(number: Exact) -> Form:
    """Write a quotient without a denominator, as the argument of a function.

    Raises
    ------
    Undecidable
        Where the denominator holds an exponential, sine or cosine.
    """
    if number.bottom is None:
        return number.top
    from ropelib.symbolic.exact.comparing import holds_variable
    from ropelib.symbolic.exact.whole_constants import opaque
    from ropelib.symbolic.exact.writing import form_to_sympy

    if not holds_variable(number.bottom) and Exact(number.bottom).is_real():
        reciprocal = sp.radsimp(1 / form_to_sympy(number.bottom))
        found = exact(reciprocal, number.generators)
        if found.bottom is not None:
            found = Exact(opaque(number.generators, reciprocal))
        return number.top * found.top
    divisor = number.bottom.constant_part()
    if divisor is None or len(divisor) < 2:
        raise Undecidable("an exponential, sine or cosine of a quotient of such")
    reciprocal = inverse_of_sum(number.generators, divisor, form_to_sympy(number.bottom))
    return number.top * Form.of(number.generators, reciprocal)


def _add(one: Exact, two: Exact) -> Exact:
    if one.bottom is two.bottom is None:
        return Exact(one.top + two.top)
    if _same(one.bottom, two.bottom):
        return _lowered(one.top + two.top, one.bottom)
    return _quotient(_times(one.top, two.bottom) + _times(two.top, one.bottom), one, two)


def _same(one: Form | None, two: Form | None) -> bool:
    """Whether two denominators are the same term by term, so that sums need no larger one."""
    return one is two or (one is not None and two is not None and one.aligned() == two.aligned())


def _subtract(one: Exact, two: Exact) -> Exact:
    return _add(one, -two)


def _multiply(one: Exact, two: Exact) -> Exact:
    if one.bottom is two.bottom is None:
        return Exact(one.top * two.top)
    return _quotient(one.top * two.top, one, two)


def _divide(one: Exact, two: Exact) -> Exact:
    zero = is_zero(two.top)
    if zero is None:
        raise Undecidable("it divides by something of which it is not known whether it is 0")
    if zero:
        raise ZeroDivisionError("something is divided by 0")
    if _may_vanish(two.top):
        one.generators.divisors[id(two.top)] = two.top
    if two.bottom is None:
        terms = two.top.aligned()
        if len(terms) == 1 and len(next(iter(terms.values()))) == 1:
            return _multiply(one, Exact(two.top.inverse()))
        return _multiply(one, Exact(Form.number(one.generators, 1), two.top))
    return _multiply(one, Exact(two.bottom, two.top))


def _times(top: Form, bottom: Form | None) -> Form:
    return top if bottom is None else top * bottom


def _quotient(top: Form, one: Exact, two: Exact) -> Exact:
    if one.bottom is None or two.bottom is None:
        return _lowered(top, two.bottom if one.bottom is None else one.bottom)
    return _lowered(top, one.bottom * two.bottom)


def _lowered(top: Form, bottom: Form) -> Exact:
    """Make a quotient, or a whole number where the division goes up."""
    whole = divided(top, bottom)
    return Exact(top, bottom) if whole is None else Exact(whole)


def _may_vanish(form: Form) -> bool:
    """Whether this may be 0 somewhere: all but powers of what is not 0, times an exponential."""
    coefficients = list(form.aligned().values())
    if len(coefficients) > 1 or len(coefficients[0]) > 1:
        return True
    powers = zip(next(iter(coefficients[0])), form.generators.names, strict=False)
    return any(k and kind == "symbol" and not thing.is_nonzero for k, (kind, thing) in powers)


def _power(base: Exact, exponent: Exact) -> Exact:
    power = None if exponent.bottom is not None else exponent.top.as_rational()
    if power is None:
        return Exact(exponential(logarithm(whole(base)) * whole(exponent)))
    if power.denominator != 1:
        power = is_surely_meant(power, LARGEST_DENOMINATOR)
        try:
            return Exact(fractional_power(whole(base), power))
        except Undecidable:
            return _root_of_constant(base, power)
    if power < 0:
        return _divide(Exact(Form.number(base.generators, 1)), _power(base, -exponent))
    if power > HIGHEST_POWER and len(base.top.terms) > 1:
        raise Undecidable(f"a power of {power} explodes")
    bottom = None if base.bottom is None else base.bottom ** int(power)
    return Exact(base.top ** int(power), bottom)


def _root_of_constant(base: Exact, power: Fraction) -> Exact:
    """Take a root of a sum of roots, such as √(2 + √2): taken apart where that goes, else kept."""
    from ropelib.symbolic.exact.comparing import holds_variable, sign
    from ropelib.symbolic.exact.surds import nested_root
    from ropelib.symbolic.exact.whole_constants import opaque
    from ropelib.symbolic.exact.writing import to_sympy

    if holds_variable(base.top) or sign(base) <= 0:
        raise Undecidable("it takes a root of something that may be negative")
    try:
        return nested_root(base, power)
    except Undecidable:
        exponent = sp.Rational(power.numerator, power.denominator)
        return Exact(opaque(base.generators, to_sympy(base) ** exponent))


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
