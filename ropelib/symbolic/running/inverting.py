"""Inverses and linear systems of exact matrices by cofactors, which need no pivot to be chosen."""

from __future__ import annotations

from typing import Any

import numpy as np

from ropelib.symbolic.running.arrays import ExactArray, plain, wrap
from ropelib.symbolic.running.building import as_exact_array
from ropelib.symbolic.running.elements import is_plain_zero, numbers
from ropelib.symbolic.running.refused import Refused

#: The widest matrix: the number of minors doubles with each column, but for its zeros.
WIDEST = 8


def determinant(a: Any) -> Any:
    """Do as ``np.linalg.det``."""
    array = _square(a, "np.linalg.det")
    result = np.empty(array.shape[:-2], dtype=object)
    for index in np.ndindex(result.shape):
        result[index] = _determinant(plain(array)[index].tolist())
    return wrap(result, np.result_type(array.dtype, float))[()]


def inverse(a: Any) -> Any:
    """Do as ``np.linalg.inv``: the adjugate over the determinant."""
    array = _square(a, "np.linalg.inv")
    result = np.empty(array.shape, dtype=object)
    for index in np.ndindex(array.shape[:-2]):
        result[index] = _inverse(plain(array)[index].tolist())
    return wrap(result, np.result_type(array.dtype, float))


def solve(a: Any, b: Any) -> Any:
    """Do as ``np.linalg.solve``."""
    return inverse(_square(a, "np.linalg.solve")) @ as_exact_array(b)


def _square(a: Any, name: str) -> ExactArray:
    array = as_exact_array(a)
    if array.ndim < 2 or array.shape[-1] != array.shape[-2]:
        raise np.linalg.LinAlgError("Last 2 dimensions of the array must be square")
    if array.shape[-1] > WIDEST:
        raise Refused(name)
    return array


def _determinant(rows: list[list[Any]]) -> Any:
    """Expand along one row after the other; the minors below are met again and kept."""
    minors: dict[tuple[int, ...], Any] = {(): numbers().of(1)}

    def minor(columns: tuple[int, ...]) -> Any:
        if columns not in minors:
            row, total = rows[len(rows) - len(columns)], numbers().zero
            for place, column in enumerate(columns):
                if not is_plain_zero(row[column]):
                    rest = minor(columns[:place] + columns[place + 1 :])
                    term = row[column] * rest
                    total = total - term if place % 2 else total + term
            minors[columns] = total
        return minors[columns]

    return minor(tuple(range(len(rows))))


def _inverse(rows: list[list[Any]]) -> np.ndarray:
    size = len(rows)
    whole = _determinant(rows)
    if is_plain_zero(whole):
        raise np.linalg.LinAlgError("Singular matrix")
    result = np.empty((size, size), dtype=object)
    for i, j in np.ndindex(size, size):
        left = [row[:j] + row[j + 1 :] for k, row in enumerate(rows) if k != i]
        cofactor = _determinant(left)
        result[j, i] = (-cofactor if (i + j) % 2 else cofactor) / whole
    return result
