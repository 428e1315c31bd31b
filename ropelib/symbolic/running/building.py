"""Making arrays of exact numbers: from nested lists, filled, and like others."""

from __future__ import annotations

from typing import Any

import numpy as np

from ropelib.symbolic.running.arrays import ExactArray, frozen, is_guess, plain, wrap
from ropelib.symbolic.running.casting import COMPLEX, FLOAT, cast, is_exact_type, only_exact
from ropelib.symbolic.running.elements import UNSET, Exact, is_complex, numbers

_RAGGED = (
    "setting an array element with a sequence. The requested array has an inhomogeneous shape: "
    "its rows have different lengths."
)


def as_exact_array(value: Any) -> ExactArray:
    """Give an exact array as it is, and make one of anything else."""
    return value if isinstance(value, ExactArray) else exact_array(value)


def exact_array(
    value: Any, dtype: Any = None, copy: bool | None = True, order: Any = "K", ndmin: int = 0
) -> Any:
    """Make an array of exact numbers as ``np.array`` makes one of numbers.

    Parameters
    ----------
    value : array_like
        An exact or plain number or array, or nested lists of them.
    dtype : optional
        The declared type; left out, it is what NumPy would find.
    copy : bool or None
        None copies only where it must.
    order, ndmin
        As for ``np.array``.

    Returns
    -------
    ExactArray or numpy.ndarray
        A plain one for whole numbers and truth values.

    Raises
    ------
    ValueError
        If it is ragged.
    Untraceable
        If it holds anything but numbers.
    """
    if isinstance(value, ExactArray):
        return _from_exact(value, dtype, copy, order, ndmin)
    found: list[Any] = []
    array = np.array(_below(value, found), dtype=object, order=order, ndmin=ndmin)
    if any(isinstance(entry, np.ndarray | list | tuple) for entry in array.flat):
        raise ValueError(_RAGGED)
    entries, declared = only_exact(array), _declared(found)
    if dtype is None:
        return wrap(entries, declared, guessed=any(map(is_guess, found)))
    wanted = np.dtype(dtype)
    result = cast(entries, declared, wanted)
    return wrap(result, wanted) if is_exact_type(wanted) else result


def _from_exact(value: ExactArray, dtype: Any, copy: bool | None, order: Any, ndmin: int) -> Any:
    wanted = value.dtype if dtype is None else np.dtype(dtype)
    if wanted != value.dtype:
        if copy is False:
            raise ValueError("Unable to avoid copy while creating an array as requested.")
        copy = True
    below = plain(value)
    array = np.array(below, copy=copy, order=order, ndmin=ndmin)
    result = cast(array, value.dtype, wanted)
    if array is below:
        return frozen(value) if is_guess(value) and dtype is not None else value
    return wrap(result, wanted, (value,)) if is_exact_type(wanted) else result


def _below(value: Any, found: list[Any]) -> Any:
    """Replace exact arrays by the plain ones below, and note what numbers there are."""
    if isinstance(value, list | tuple):
        return [_below(item, found) for item in value]
    if isinstance(value, ExactArray):
        found.append(numbers().zero if is_guess(value) else value.dtype)
        return plain(value) if value.ndim else plain(value).item()
    if isinstance(value, np.ndarray) and value.dtype != object:
        found.append(value.dtype)
        return value.astype(object)
    found.extend(value.ravel().tolist() if isinstance(value, np.ndarray) else [value])
    return value


def _declared(found: list[Any]) -> np.dtype:
    types = {one for one in found if isinstance(one, np.dtype)}
    singles = [one for one in found if not isinstance(one, np.dtype)]
    if any(
        type(one) is not Exact and isinstance(one, complex | np.complexfloating) for one in singles
    ):
        types.add(COMPLEX)
    exact = [one for one in singles if isinstance(one, Exact)]
    if not any(one.kind == "c" for one in types) and any(map(is_complex, exact)):
        types.add(COMPLEX)
    if len(types) == 1 and not singles:
        return FLOAT if next(iter(types)).kind in "iub" else types.pop()
    return np.result_type(FLOAT, *types) if not types or singles else np.result_type(*types)


def filled(shape: Any, number: Any, dtype: np.dtype) -> ExactArray:
    """Make an array of one number, which may be `UNSET`."""
    return wrap(np.full(shape, number, dtype=object), dtype)


def filled_like(
    array: np.ndarray, number: Any, dtype: np.dtype, order: str, shape: Any, guessed: bool
) -> ExactArray:
    """Make an array of one number, laid out like another."""
    blank = np.empty_like(array, dtype=object, order=order, subok=False, shape=shape)
    blank.fill(number)
    return wrap(blank, dtype, guessed=guessed)


__all__ = ["UNSET", "exact_array", "filled", "filled_like"]
