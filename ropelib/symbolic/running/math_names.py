"""What a program finds under the names `math`, `cmath` and `numbers`."""

from __future__ import annotations

import cmath
import math
import numbers as abstract
import types
from collections.abc import Callable
from typing import Any

import numpy as np

from ropelib.symbolic.running.arrays import ExactArray, is_exact
from ropelib.symbolic.running.elements import Untraceable, is_running, numbers
from ropelib.symbolic.running.functions import on_constants
from ropelib.symbolic.running.known_values import KNOWN, known_value
from ropelib.symbolic.running.number_types import ABSTRACT


def _sum(seq: Any) -> Any:
    """Do as ``math.fsum``."""
    return sum(seq, start=numbers().zero)


def _product(iterable: Any, *, start: Any = 1) -> Any:
    """Do as ``math.prod``."""
    for factor in iterable:
        start = start * factor
    return start


def _sum_of_products(p: Any, q: Any) -> Any:
    """Do as ``math.sumprod``."""
    return _sum(one * other for one, other in zip(p, q, strict=True))


def _rect(r: Any, phi: Any) -> Any:
    """Do as ``cmath.rect``."""
    return r * (np.cos(phi) + np.sin(phi) * numbers().unit)


def _method(name: str) -> Callable:
    return lambda value: getattr(numbers().of(value), name)()


def _real_only(name: str) -> Callable:
    def of_positive(value: Any) -> Any:
        result = getattr(numbers().of(value), name)()
        if result.is_real() is False:
            raise Untraceable("it takes a root or the logarithm of a negative number")
        return result

    return of_positive


_ALIKE = {
    name: _method(name)
    for name in ("cos", "sin", "tan", "exp", "cosh", "sinh", "tanh", "degrees", "radians")
}

_OURS: dict[types.ModuleType, dict[str, Callable]] = {
    math: {
        **_ALIKE,
        "sqrt": _real_only("sqrt"),
        "log": _real_only("log"),
        "pow": lambda x, y: numbers().of(x) ** y,
        "fabs": abs,
        "fsum": _sum,
        "prod": _product,
        "sumprod": _sum_of_products,
        "isfinite": lambda x: True,
        "isnan": lambda x: False,
        "isinf": lambda x: False,
    },
    cmath: {
        **{name: _ALIKE[name] for name in ("cos", "sin", "tan", "exp", "cosh", "sinh", "tanh")},
        "sqrt": _method("sqrt"),
        "rect": _rect,
        "isfinite": lambda z: True,
        "isnan": lambda z: False,
        "isinf": lambda z: False,
    },
}


class MathFunction:
    """A function of `math` or `cmath` which takes exact numbers.

    Parameters
    ----------
    real : callable
        The function itself.
    ours : callable or None
        What is done with exact numbers; None where these have no exact value.
    """

    def __init__(self, real: Any, ours: Callable | None) -> None:
        self._real, self._ours = real, ours
        self.__name__, self.__doc__ = real.__name__, real.__doc__

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run it, exactly where an argument is exact."""
        if not is_running():
            return self._real(*args, **kwargs)
        if self._real.__module__ == "cmath":
            numbers().complex_singles = True
        args = tuple(map(_single, args))
        if is_exact((*args, *kwargs.values())):
            if self._ours is None or (self.__name__ == "log" and len(args) > 1):
                return on_constants(self._real, args, kwargs)
            return self._ours(*args, **kwargs)
        known = known_value(self.__name__, args[0]) if self.__name__ in KNOWN and args else None
        return self._real(*args, **kwargs) if known is None else known


def _single(value: Any) -> Any:
    if isinstance(value, ExactArray) and not value.ndim:
        return value.item()
    # A generator of exact numbers is looked at only as a list.
    return list(value) if isinstance(value, types.GeneratorType | map | zip) else value


class MathNames(types.ModuleType):
    """The module `math`, `cmath` or `numbers`, for exact numbers.

    Parameters
    ----------
    real : module
        The module itself.
    """

    def __init__(self, real: types.ModuleType) -> None:
        super().__init__(real.__name__, real.__doc__)
        for name, value in vars(real).items():
            if real is abstract:
                value = ABSTRACT.get(value, value) if isinstance(value, type) else value
            elif callable(value) and not isinstance(value, type):
                value = MathFunction(value, _OURS[real].get(name))
            self.__dict__[name] = value


#: The stand-ins, by the modules that they stand for.
MODULES = {module: MathNames(module) for module in (math, cmath, abstract)}
