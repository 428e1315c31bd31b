"""Products and sums that skip the zeros of block-diagonal matrices."""

from __future__ import annotations

from typing import Any

import numpy as np

from ropelib.symbolic.running.elements import UNSET, is_plain_zero, numbers

#: Below this many products NumPy's own loop is as fast.
MANY = 1000


def matrix_product(left: Any, right: Any, **options: Any) -> Any:
    """Return ``left @ right`` of plain object arrays."""
    fits = np.ndim(left) in (1, 2) and np.ndim(right) == 2 and left.shape[-1] == right.shape[0]
    if not fits or left.size * right.shape[1] < MANY or not _may_skip(left, right):
        return np.matmul(left, right, **options)
    rows = [_not_zero(row) for row in right.tolist()]
    zero = numbers().zero
    result = np.full((*left.shape[:-1], right.shape[1]), zero, dtype=object)
    for row, target in zip(np.atleast_2d(left).tolist(), np.atleast_2d(result), strict=True):
        for k, factor in _not_zero(row):
            for column, entry in rows[k]:
                product = factor * entry
                there = target[column]
                target[column] = product if there is zero else there + product
    return result


def entrywise(ufunc: np.ufunc, left: np.ndarray, right: np.ndarray, **options: Any) -> Any:
    """Return the sum or the product of plain object arrays, entry by entry."""
    if options or max(left.size, right.size) < MANY or not _may_skip(left, right):
        return ufunc(left, right, **options)
    zeros = [
        np.broadcast_arrays(_zeros(one), other)[0] for one, other in ((left, right), (right, left))
    ]
    left, right = np.broadcast_arrays(left, right)
    both = ~(zeros[0] | zeros[1])
    alone = np.where(zeros[0], right, left)
    result = alone if ufunc is np.add else np.full(left.shape, numbers().zero, dtype=object)
    result[both] = ufunc(left[both], right[both])
    return result


def kronecker(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return ``np.kron(left, right)`` of plain object arrays."""
    if left.ndim != 2 or right.ndim != 2 or not _may_skip(left, right):
        return np.kron(left, right)
    blocks = entrywise(np.multiply, left[:, None, :, None], right[None, :, None, :])
    return blocks.reshape(left.shape[0] * right.shape[0], left.shape[1] * right.shape[1])


def _may_skip(left: np.ndarray, right: np.ndarray) -> bool:
    """Whether zeros may be skipped: not where they stand beside an entry that was never set."""
    return all(
        one.dtype == object and not any(entry is UNSET for entry in one.ravel().tolist())
        for one in (left, right)
    )


def _zeros(array: np.ndarray) -> np.ndarray:
    flags = map(is_plain_zero, array.ravel().tolist())
    return np.fromiter(flags, dtype=bool, count=array.size).reshape(array.shape)


def _not_zero(row: list) -> list[tuple[int, Any]]:
    return [(i, entry) for i, entry in enumerate(row) if not is_plain_zero(entry)]
