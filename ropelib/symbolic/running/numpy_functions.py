"""Functions of NumPy as a program finds them while it is run exactly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ropelib.symbolic.running.arrays import is_exact
from ropelib.symbolic.running.assigning import plain_index
from ropelib.symbolic.running.building import exact_array, filled
from ropelib.symbolic.running.casting import is_exact_type
from ropelib.symbolic.running.elements import UNSET, is_running, numbers
from ropelib.symbolic.running.functions import run_function
from ropelib.symbolic.running.known_values import KNOWN, known_value
from ropelib.symbolic.running.making import fresh
from ropelib.symbolic.running.ufuncs import run_ufunc


class Function:
    """A function or ufunc of NumPy which also takes lists that hold exact numbers.

    Parameters
    ----------
    real : callable
        NumPy's own.
    """

    def __init__(self, real: Any) -> None:
        self._real = real
        self.__name__ = real.__name__
        self.__doc__ = real.__doc__

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def __repr__(self) -> str:
        return repr(self._real)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run it, exactly where an argument is exact."""
        if not is_running():
            return self._real(*args, **kwargs)
        if not (is_exact(args) or is_exact(tuple(kwargs.values()))):
            result = self._on_plain(args, kwargs)
            if isinstance(result, complex | np.ndarray) and np.iscomplexobj(result):
                numbers().complex_singles = True
            return result
        return self._on_exact(args, kwargs)

    def _on_plain(self, args: tuple, kwargs: dict[str, Any]) -> Any:
        return self._real(*args, **kwargs)

    def _on_exact(self, args: tuple, kwargs: dict[str, Any]) -> Any:
        return run_function(self._real, args, kwargs)


class Ufunc(Function):
    """A ufunc of NumPy."""

    def _on_plain(self, args: tuple, kwargs: dict[str, Any]) -> Any:
        if self.__name__ in KNOWN and len(args) == 1 and not kwargs:
            value = np.asarray(args[0]) if isinstance(args[0], list | tuple) else args[0]
            known = known_value(self.__name__, value)
            if known is not None:
                return known
        return self._real(*args, **kwargs)

    def _on_exact(self, args: tuple, kwargs: dict[str, Any]) -> Any:
        if len(args) > self._real.nin:
            kwargs, args = {**kwargs, "out": args[self._real.nin :]}, args[: self._real.nin]
        return run_ufunc(self._real, "__call__", args, kwargs)

    def outer(self, *args: Any, **kwargs: Any) -> Any:
        """Do as the ufunc's ``outer``."""
        return self._method("outer", args, kwargs)

    def reduce(self, *args: Any, **kwargs: Any) -> Any:
        """Do as the ufunc's ``reduce``."""
        return self._method("reduce", args, kwargs)

    def accumulate(self, *args: Any, **kwargs: Any) -> Any:
        """Do as the ufunc's ``accumulate``."""
        return self._method("accumulate", args, kwargs)

    def _method(self, name: str, args: tuple, kwargs: dict[str, Any]) -> Any:
        if is_running():
            args = tuple(exact_array(a) if _is_exact_list(a) else a for a in args)
        return getattr(self._real, name)(*args, **kwargs)


class Maker(Function):
    """A function that makes an array of numbers, which exact ones may be put into later."""

    def _on_plain(self, args: tuple, kwargs: dict[str, Any]) -> Any:
        made = self._real(*args, **kwargs)
        if not is_exact_type(made.dtype):
            return made
        return filled(made.shape, UNSET, made.dtype) if self._real is np.empty else fresh(made)

    def _on_exact(self, args: tuple, kwargs: dict[str, Any]) -> Any:
        named = {name: plain_index(value) for name, value in kwargs.items()}
        return self._on_plain(tuple(map(plain_index, args)), named)


class Replaced(Function):
    """A function of which a version of ours runs, as long as a program is run exactly."""

    def __init__(self, real: Any, ours: Callable) -> None:
        super().__init__(real)
        self._ours = ours

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run ours while a program is run exactly."""
        return (self._ours if is_running() else self._real)(*args, **kwargs)


def _is_exact_list(value: Any) -> bool:
    return isinstance(value, list | tuple) and is_exact(value)
