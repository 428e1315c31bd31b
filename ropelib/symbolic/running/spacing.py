"""Numbers at equal steps, and at equal ratios."""

from __future__ import annotations

from typing import Any

import numpy as np

from ropelib.symbolic.running.building import as_exact_array, exact_array, filled
from ropelib.symbolic.running.elements import Untraceable, numbers
from ropelib.symbolic.running.methods import astype


def linspace(
    start: Any,
    stop: Any,
    num: int = 50,
    endpoint: bool = True,
    retstep: bool = False,
    dtype: Any = None,
    axis: int = 0,
) -> Any:
    """Do as ``np.linspace``, with ends that are exact."""
    if axis or retstep:
        raise Untraceable("it calls `np.linspace` with `axis` or `retstep`")
    start, stop = as_exact_array(start), as_exact_array(stop)
    steps = exact_array(np.arange(num)) if num else filled(0, numbers().zero, np.dtype(float))
    steps = steps.reshape((num,) + (1,) * max(start.ndim, stop.ndim))
    result = start + (stop - start) * (steps / max(num - 1 if endpoint else num, 1))
    return result if dtype is None else astype(result, dtype)


def logspace(
    start: Any,
    stop: Any,
    num: int = 50,
    endpoint: bool = True,
    base: Any = 10.0,
    dtype: Any = None,
    axis: int = 0,
) -> Any:
    """Do as ``np.logspace``, with exact ends or an exact base that is one number."""
    if np.ndim(base):
        raise Untraceable("it calls `np.logspace` with several bases")
    result = as_exact_array(base) ** linspace(start, stop, num, endpoint, axis=axis)
    return result if dtype is None else astype(result, dtype)


def geomspace(
    start: Any,
    stop: Any,
    num: int = 50,
    endpoint: bool = True,
    dtype: Any = None,
    axis: int = 0,
) -> Any:
    """Do as ``np.geomspace``, with ends that are exact."""
    first = as_exact_array(start)
    result = first * (as_exact_array(stop) / first) ** linspace(0, 1, num, endpoint, axis=axis)
    return result if dtype is None else astype(result, dtype)
