"""A small NumPy of 60 digits, of which the oracle's programs see nothing else.

Arrays are NumPy's own object arrays of mpmath's numbers; no code of the prover is used.
"""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import mpmath
import numpy as np

context = mpmath.MPContext()
context.dps = 60


class Array(np.ndarray):
    """An object array of mpmath's numbers, with the real and imaginary parts of its entries."""

    @property
    def real(self) -> Array:
        return _real(self)

    @property
    def imag(self) -> Array:
        return _imag(self)

    def conj(self) -> Array:
        return _conj(self)

    def astype(self, dtype: Any, **_: Any) -> Array:
        return self.copy()


def array(entries: Any, dtype: Any = None) -> Array:
    """Make an array of exact integers and floats, or of mpmath's numbers."""
    return np.array(entries, dtype=object).view(Array)


def _elementwise(function: Callable) -> Callable:
    ufunc = np.frompyfunc(function, 1, 1)

    def apply(value: Any) -> Any:
        result = ufunc(value)
        return result.view(Array) if isinstance(result, np.ndarray) else result

    return apply


def _kept(function: Callable) -> Callable:
    """Let a function of NumPy give arrays of ours, which its own ones would not all be."""

    def apply(*arguments: Any, **options: Any) -> Any:
        result = function(*arguments, **options)
        if isinstance(result, list):
            return [one.view(Array) for one in result]
        return result.view(Array) if isinstance(result, np.ndarray) else result

    return apply


_real = _elementwise(lambda z: context.mpmathify(z).real)
_imag = _elementwise(lambda z: context.mpmathify(z).imag)
_conj = _elementwise(context.conj)


FUNCTIONS = {
    name: _elementwise(getattr(context, name))
    for name in ("cos", "sin", "tan", "exp", "log", "sqrt", "cosh", "sinh")
}
#: What only moves entries, adds or multiplies them is left to NumPy.
_PLAIN = (
    *("stack", "concatenate", "split", "repeat", "roll", "empty_like"),
    *("sum", "einsum", "kron", "argsort"),
)

namespace = {
    "np": SimpleNamespace(
        **FUNCTIONS,
        **{name: _kept(getattr(np, name)) for name in _PLAIN},
        array=array,
        arange=lambda *numbers: array([context.mpf(k) for k in range(*numbers)]),
        zeros=lambda shape: np.full(shape, context.mpf(0), dtype=object).view(Array),
        ones=lambda shape: np.full(shape, context.mpf(1), dtype=object).view(Array),
        eye=lambda size: array([[context.mpf(i == j) for j in range(size)] for i in range(size)]),
        real=_real,
        imag=_imag,
        conj=_conj,
        deg2rad=context.radians,
        pi=+context.pi,
    ),
    "math": SimpleNamespace(
        **{name: getattr(context, name) for name in ("cos", "sin", "log", "exp", "sqrt")},
        pi=+context.pi,
        e=+context.e,
    ),
}
