"""Running a NumPy program on symbols: an element that NumPy's object arrays can carry."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import Any

import numpy as np
import sympy as sp

from ropelib.symbolic.floats import exact_float


class Untraceable(TypeError):
    """The program does something with a symbol that has no exact meaning; says what."""


class Traced:
    """A SymPy expression that behaves as a number inside NumPy's object arrays.

    NumPy calls ``.cos()``, ``.sin()``, ``.exp()``, ``.conjugate()`` and the operators of the
    elements of an object array; plain SymPy expressions lack the first three.
    """

    __slots__ = ("expr",)
    __array_priority__ = -1.0

    def __init__(self, expr: sp.Expr) -> None:
        self.expr = expr

    def __repr__(self) -> str:
        return f"Traced({self.expr})"

    def _sympy_(self) -> sp.Expr:
        """Be the expression itself for SymPy's own functions."""
        return self.expr

    def _binary(self, other: Any, operation: Callable, swapped: bool = False) -> Any:
        if isinstance(other, np.ndarray) and other.ndim:
            return NotImplemented
        value = exact(other)
        left, right = (value, self.expr) if swapped else (self.expr, value)
        return Traced(operation(left, right))

    def __add__(self, other: Any) -> Any:
        return self._binary(other, operator.add)

    def __sub__(self, other: Any) -> Any:
        return self._binary(other, operator.sub)

    def __rsub__(self, other: Any) -> Any:
        return self._binary(other, operator.sub, swapped=True)

    def __mul__(self, other: Any) -> Any:
        return self._binary(other, operator.mul)

    def __truediv__(self, other: Any) -> Any:
        return self._binary(other, operator.truediv)

    def __rtruediv__(self, other: Any) -> Any:
        return self._binary(other, operator.truediv, swapped=True)

    def __pow__(self, other: Any) -> Any:
        return self._binary(other, operator.pow)

    def __rpow__(self, other: Any) -> Any:
        return self._binary(other, operator.pow, swapped=True)

    __radd__, __rmul__ = __add__, __mul__

    def __neg__(self) -> Traced:
        return Traced(-self.expr)

    def __pos__(self) -> Traced:
        return self

    def cos(self) -> Traced:
        """Cosine, as ``np.cos`` asks for it."""
        return Traced(sp.cos(self.expr))

    def sin(self) -> Traced:
        """Sine, as ``np.sin`` asks for it."""
        return Traced(sp.sin(self.expr))

    def tan(self) -> Traced:
        """Tangent, as ``np.tan`` asks for it."""
        return Traced(sp.sin(self.expr) / sp.cos(self.expr))

    def exp(self) -> Traced:
        """Exponential, as ``np.exp`` asks for it."""
        return Traced(sp.exp(self.expr))

    def sqrt(self) -> Traced:
        """Square root, as ``np.sqrt`` asks for it."""
        return Traced(sp.sqrt(self.expr))

    def conjugate(self) -> Traced:
        """Complex conjugate, as ``np.conj`` asks for it."""
        return Traced(sp.conjugate(self.expr))

    def deg2rad(self) -> Traced:
        """Degrees to radians, as ``np.deg2rad`` asks for it."""
        return Traced(self.expr * sp.pi / 180)

    radians = deg2rad

    @property
    def real(self) -> Traced:
        """Real part."""
        return Traced(sp.re(self.expr))

    @property
    def imag(self) -> Traced:
        """Imaginary part."""
        return Traced(sp.im(self.expr))

    def _refuse(self, *_: Any) -> Any:
        raise Untraceable("it decides by the size of a number")

    __lt__ = __le__ = __gt__ = __ge__ = __bool__ = _refuse
    __eq__ = __ne__ = _refuse  # type: ignore[assignment]
    __hash__ = None  # type: ignore[assignment]

    def _no_number(self, *_: Any) -> Any:
        raise Untraceable("it turns a number into a plain float (math.cos, np.zeros, dtype=float)")

    __float__ = __int__ = __complex__ = __index__ = __round__ = __floordiv__ = __mod__ = _no_number
    __abs__ = __rmod__ = __rfloordiv__ = _no_number


def exact(value: Any) -> sp.Expr:
    """Read a number of a program as the exact number that it stands for.

    Raises
    ------
    Untraceable
        For anything that is not a finite number.
    """
    if isinstance(value, Traced):
        return value.expr
    if isinstance(value, np.ndarray) and value.ndim == 0:
        return exact(value.item())
    if isinstance(value, sp.Expr):
        return value
    if isinstance(value, bool | int | np.integer | np.bool_):
        return sp.Integer(int(value))
    if isinstance(value, float | np.floating):
        return _exact_float(float(value))
    if isinstance(value, complex | np.complexfloating):
        return _exact_float(float(value.real)) + sp.I * _exact_float(float(value.imag))
    raise Untraceable(f"it mixes a number with a {type(value).__name__}")


def _exact_float(value: float) -> sp.Expr:
    if not math.isfinite(value):
        raise Untraceable("it uses a number that is not finite")
    return exact_float(value)


def traced(symbols: Any) -> Any:
    """Wrap a symbol, or an array-like of symbols, for a program to run on.

    Returns
    -------
    Traced or numpy.ndarray
        A single element, or an object array of elements in the shape given.
    """
    if isinstance(symbols, sp.Expr):
        return Traced(symbols)
    array = np.empty(np.shape(symbols), dtype=object)
    flat = np.asarray(symbols, dtype=object).ravel()
    array.ravel()[:] = [Traced(sp.sympify(symbol)) for symbol in flat]
    return array
