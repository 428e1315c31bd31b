"""Matrix products that skip the zeros of block-diagonal matrices."""

from __future__ import annotations

from typing import Any

import numpy as np

from ropelib.symbolic.running.elements import UNSET, numbers

#: Below this many products NumPy's own loop is as fast.
MANY = 1000


def matrix_product(left: Any, right: Any, **options: Any) -> Any:
    """Return ``left @ right`` of plain object arrays."""
    if np.ndim(left) not in (1, 2) or np.ndim(right) != 2 or left.shape[-1] != right.shape[0]:
        return np.matmul(left, right, **options)
    if left.size * right.shape[1] < MANY:
        return np.matmul(left, right, **options)
    zero = numbers().zero
    if any(entry is UNSET for entry in (*left.ravel().tolist(), *right.ravel().tolist())):
        return np.matmul(left, right, **options)  # which meets it, and so refuses
    rows = [_not_zero(row, zero) for row in right.tolist()]
    result = np.full((*left.shape[:-1], right.shape[1]), zero, dtype=object)
    for row, target in zip(np.atleast_2d(left).tolist(), np.atleast_2d(result), strict=True):
        for k, factor in _not_zero(row, zero):
            for column, entry in rows[k]:
                product = factor * entry
                there = target[column]
                target[column] = product if there is zero else there + product
    return result


def _not_zero(row: list, zero: Any) -> list[tuple[int, Any]]:
    return [(i, entry) for i, entry in enumerate(row) if entry is not zero]
