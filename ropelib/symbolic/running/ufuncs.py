"""Running NumPy's universal functions on exact arrays."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np

from ropelib.symbolic.running.arrays import ExactArray, boxed, is_exact, is_guess, plain, wrap
from ropelib.symbolic.running.assigning import GUESSED, assign, assignable, writable
from ropelib.symbolic.running.building import exact_array
from ropelib.symbolic.running.casting import from_numbers, is_exact_type, numeric, only_exact
from ropelib.symbolic.running.elements import (
    UNSET,
    Exact,
    Untraceable,
    constant,
    is_complex,
    is_running,
    numbers,
)
from ropelib.symbolic.running.products import entrywise, matrix_product
from ropelib.symbolic.running.refused import Refused, name_of

#: Those that give an unknown number where they meet a symbol.
REMAINDERS = {np.remainder, np.floor_divide}
#: Those that exact numbers know, or refuse by themselves.
EXACT = {
    *(np.add, np.subtract, np.multiply, np.divide, np.power, np.negative, np.positive, np.square),
    *(np.reciprocal, np.conjugate, np.cos, np.sin, np.tan, np.exp, np.sqrt, np.log),
    *(np.cosh, np.sinh, np.tanh, np.deg2rad, np.radians, np.rad2deg, np.degrees),
    *(np.absolute, np.matmul, np.vecdot, np.maximum, np.minimum, np.fmax, np.fmin),
    *REMAINDERS,
    *(np.equal, np.not_equal, np.less, np.less_equal, np.greater, np.greater_equal),
    *(getattr(np, name) for name in ("matvec", "vecmat") if hasattr(np, name)),
}
#: Exact numbers are finite.
ALWAYS = {np.isfinite: True, np.isnan: False, np.isinf: False}


def run_ufunc(ufunc: np.ufunc, method: str, inputs: tuple, options: dict[str, Any]) -> Any:
    """Run a ufunc, or one of its methods, on arguments of which some are exact.

    Parameters
    ----------
    ufunc, method, inputs, options
        As NumPy hands them to ``__array_ufunc__``.

    Returns
    -------
    Exact, ExactArray or numpy.ndarray
        A plain one for truth values.

    Raises
    ------
    Untraceable
        Where it has no exact meaning.
    """
    if not is_running() and not any(isinstance(one, ExactArray) for one in inputs):
        return getattr(ufunc, method)(*map(boxed, inputs), **options)
    if ufunc in ALWAYS and method == "__call__":
        return np.full(np.shape(inputs[0]), ALWAYS[ufunc])[()]
    if ufunc is np.float_power:
        ufunc = np.power
    if ufunc not in EXACT or (ufunc in REMAINDERS and _all_constant(inputs)):
        return _on_constants(ufunc, method, inputs, options)
    if method == "at":
        return _at(ufunc, inputs)
    out = options.pop("out", None)
    out = out[0] if isinstance(out, tuple) else out
    dtype = options.pop("dtype", None)
    data = 1 if method in ("reduce", "accumulate", "reduceat") else len(inputs)
    inputs = (*map(_read, inputs[:data]), *inputs[data:])
    declared = _declared(ufunc, inputs[:data], dtype, out)
    below = [*map(_below, inputs[:data]), *inputs[data:]]
    result = _computed(ufunc, method, below, options, out)
    if declared.kind == "f" and _may_leave_reals(ufunc, inputs):
        _refuse_complex(result)
    if out is None:
        return lifted(result, declared, any(map(is_guess, inputs)))
    if isinstance(out, ExactArray):
        assign(out, ..., result)
    else:
        out[...] = result  # a plain array takes constants only
    return out


def lifted(result: Any, declared: np.dtype, guessed: bool = False) -> Any:
    """Declare a result that is new: no view of an argument."""
    if isinstance(result, Exact):
        return numbers().handed_out(result, "c" if guessed else declared.kind)
    if not isinstance(result, np.ndarray) or result.dtype != object:
        return result
    result = only_exact(result)
    return wrap(result, declared, guessed=guessed) if is_exact_type(declared) else result


def _all_constant(inputs: tuple) -> bool:
    return all(plain_constant(one) is not None for one in inputs)


def plain_constant(value: Any) -> Any:
    """Give plain numbers for exact ones which hold no symbol, None for others."""
    if isinstance(value, ExactArray):
        return numeric(plain(value))
    return constant(value) if isinstance(value, Exact) else value


def _read(value: Any) -> Any:
    """Make an array of what NumPy would."""
    if isinstance(value, np.matrix):  # its products are others
        raise Refused("np.matrix")
    if isinstance(value, list | tuple):
        return exact_array(value) if is_exact(value) else np.asarray(value)
    if (
        isinstance(value, np.ndarray)
        and not isinstance(value, ExactArray)
        and value.dtype == object
    ):
        return exact_array(value)
    return value


def _below(value: Any) -> Any:
    if isinstance(value, ExactArray):
        return plain(value)
    if isinstance(value, np.ndarray):
        # Made exact at once, for so a number is read only once; truth values stay masks.
        return from_numbers(value) if value.dtype.kind in "iufc" else value
    return boxed(numbers().of(value))


def _computed(ufunc: np.ufunc, method: str, below: list, options: dict, out: Any) -> Any:
    if method != "__call__":
        return getattr(ufunc, method)(*below, **options)
    if options.get("where", True) is not True:
        shape = np.broadcast_shapes(*map(np.shape, below), np.shape(options["where"]))
        start = np.full(shape, UNSET, dtype=object)
        if isinstance(out, ExactArray):
            start = plain(out).copy()
        return ufunc(*below, out=start, **options)
    if ufunc is np.matmul:
        return matrix_product(*below, **options)
    if ufunc is np.add or ufunc is np.multiply:
        return entrywise(ufunc, *below, **options)
    return ufunc(*below, **options)


def _at(ufunc: np.ufunc, inputs: tuple) -> None:
    array, index, *more = inputs
    if not isinstance(array, ExactArray):
        raise Untraceable("it puts symbols into an array of plain numbers")
    _declared(ufunc, (array, *more), None, array)
    ufunc.at(writable(array), index, *[boxed(assignable(value, array.dtype)) for value in more])


def _may_leave_reals(ufunc: np.ufunc, inputs: tuple) -> bool:
    """Whether a real array may give NaN, where a formula gives a complex number."""
    if ufunc is not np.power:
        return ufunc in (np.sqrt, np.log)
    exponent = inputs[1]
    known = not isinstance(exponent, Exact | ExactArray)
    return not (known and np.all(np.mod(exponent, 1) == 0))


def _refuse_complex(result: Any) -> None:
    entries = result.ravel().tolist() if isinstance(result, np.ndarray) else [result]
    if any(entry.is_real() is False for entry in entries):
        raise Untraceable("it takes a root or the logarithm of a negative number")


def _on_constants(ufunc: np.ufunc, method: str, inputs: tuple, options: dict[str, Any]) -> Any:
    known = [plain_constant(one) for one in inputs]
    if any(one is None for one in known) or is_exact(options.get("out", ())):
        raise Refused(name_of(ufunc))
    return getattr(ufunc, method)(*known, **options)


def _declared(ufunc: np.ufunc, inputs: tuple, dtype: Any, out: Any) -> np.dtype:
    types = tuple(map(_type_of, inputs))
    if len(types) < ufunc.nin:  # a reduction
        types = types * ufunc.nin
    goal = out.dtype if isinstance(out, np.ndarray) else None
    try:
        return _resolved(ufunc, types, None if dtype is None else np.dtype(dtype), goal)
    except TypeError:
        if is_guess(out):
            raise Untraceable(GUESSED) from None
        raise


@functools.lru_cache(4096)
def _resolved(ufunc: np.ufunc, types: tuple, dtype: Any, out: Any) -> np.dtype:
    if not any(isinstance(one, np.dtype) for one in types):
        types = tuple(map(np.dtype, types))
    signature = {} if dtype is None else {"signature": (None,) * ufunc.nin + (dtype,)}
    return ufunc.resolve_dtypes((*types, out), **signature)[-1]


def _type_of(value: Any) -> Any:
    """Give the declared type of an array, or the Python type of a single number."""
    if isinstance(value, Exact):
        return complex if is_complex(value) else float
    if isinstance(value, np.ndarray | np.generic):
        return value.dtype
    return np.dtype(bool) if isinstance(value, bool) else type(value)
