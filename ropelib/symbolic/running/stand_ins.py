"""Which thing stands in for which, by identity."""

from __future__ import annotations

import functools
import types
from collections.abc import Callable
from typing import Any

import numpy as np

from ropelib.symbolic.running.math_names import MODULES
from ropelib.symbolic.running.number_types import ABSTRACT, BUILTINS, NUMPY_TYPES
from ropelib.symbolic.running.numpy_names import stand_in_for
from ropelib.symbolic.running.reaching import is_ours
from ropelib.symbolic.running.vectorizing import Vectorize

_PARTS = (np, np.linalg, np.lib.stride_tricks)


@functools.cache
def _of_modules() -> dict[int, tuple[Any, Any]]:
    """Give (thing, stand-in) for all things of these modules that have one, by the thing's id."""
    pairs: list[tuple[Any, Any]] = [*MODULES.items(), *NUMPY_TYPES.items(), *ABSTRACT.items()]
    for module, names in MODULES.items():
        pairs += [(value, names.__dict__[name]) for name, value in vars(module).items()]
    for part in _PARTS:
        names = stand_in_for(part)
        pairs.append((part, names))
        for name in dir(part):
            value = getattr(part, name)
            if not name.startswith("_") and (callable(value) or name in ("r_", "c_")):
                pairs.append((value, getattr(names, name)))
    return {id(real): (real, ours) for real, ours in pairs if real is not ours}


class StandIns:
    """The stand-ins of one run: those of modules, and those made for what the program holds."""

    def __init__(self) -> None:
        self._ours = dict(_of_modules())
        self._real = {id(ours): (ours, real) for real, ours in self._ours.values()}
        builtin = {"float": float, "complex": complex}
        self._real |= {id(ours): (ours, builtin[name]) for name, ours in BUILTINS.items()}

    def instead_of(self, value: Any) -> Any:
        """Return the stand-in for a value, or the value itself."""
        pair = self._ours.get(id(value))
        if pair is not None and pair[0] is value:
            return pair[1]
        made: Any = None
        if type(value) is np.vectorize:
            made = Vectorize.of(value)
        elif isinstance(value, functools._lru_cache_wrapper):
            function = value.__wrapped__
            if isinstance(function, types.FunctionType) and is_ours(function.__globals__):
                made = _remembering(function)
        if made is None:
            return value
        self._ours[id(value)] = value, made
        self._real[id(made)] = made, value
        return made

    def real(self, value: Any) -> Any:
        """Return what a value stands in for, or the value itself."""
        pair = self._real.get(id(value))
        return pair[1] if pair is not None and pair[0] is value else value


def _remembering(function: Callable) -> Callable:
    """Give a function a memory of this run only: what it gives now is of no use later."""
    known: dict[Any, Any] = {}

    @functools.wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        key = args, tuple(sorted(kwargs.items()))
        try:
            if key not in known:
                known[key] = function(*args, **kwargs)
            return known[key]
        except TypeError:  # exact numbers have no hash
            return function(*args, **kwargs)

    return call
