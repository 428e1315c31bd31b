"""Making arrays under the name `np`, as long as a program is run exactly."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from ropelib.symbolic.running.arrays import ExactArray, is_exact, is_guess, wrap
from ropelib.symbolic.running.building import exact_array
from ropelib.symbolic.running.casting import from_numbers, is_exact_type
from ropelib.symbolic.running.elements import Untraceable
from ropelib.symbolic.running.functions import run_function
from ropelib.symbolic.running.special_functions import full_like

#: Arrays of more different numbers stay plain: reading them takes long.
MOST_NUMBERS = 1000


def fresh(array: np.ndarray) -> Any:
    """Make a new array of numbers one that symbols may be put into."""
    if array.dtype == object:
        return exact_array(array)
    if len(set(array.ravel().tolist())) > MOST_NUMBERS:
        return array
    return wrap(from_numbers(array), array.dtype)


def asarray(a: Any, dtype: Any = None, order: Any = None, **kwargs: Any) -> Any:
    """Do as ``np.asarray``; an array that is plain stays the same one, as its owner may go on."""
    if isinstance(a, np.ndarray) and not is_exact(a):
        made = np.asarray(a, dtype=dtype, order=order, **kwargs)
        shared = np.may_share_memory(a, made) or not is_exact_type(made.dtype)
        return made if shared else fresh(made)
    return array(a, dtype, copy=kwargs.pop("copy", None), order=order or "K")


def array(
    object: Any,  # noqa: A002
    dtype: Any = None,
    *,
    copy: bool | None = True,
    order: Any = "K",
    subok: bool = False,
    ndmin: int = 0,
    like: Any = None,
) -> Any:
    """Do as ``np.array``."""
    if is_exact(object):
        return exact_array(object, dtype, copy, order, ndmin)
    made = np.array(object, dtype, copy=copy, order=order, ndmin=ndmin)
    if not is_exact_type(made.dtype) or (made.dtype == np.object_ and dtype is None):
        return made
    return fresh(made)


def full(shape: Any, fill_value: Any, dtype: Any = None, order: str = "C", **_: Any) -> Any:
    """Do as ``np.full``."""
    model = np.asarray(fill_value).dtype if dtype is None and not is_exact(fill_value) else dtype
    if model is None:
        model = array(fill_value).dtype
    made = full_like(np.empty(shape, model, order), fill_value)
    if isinstance(made, ExactArray) and dtype is None:
        made._block.guessed = made.dtype.kind == "f" and is_guess(fill_value)
    return made


def fromiter(iter: Iterable, dtype: Any, count: int = -1, **_: Any) -> Any:  # noqa: A002
    """Do as ``np.fromiter``."""
    entries = list(iter)
    return array(entries if count < 0 else entries[:count], dtype)


def diag(v: Any, k: int = 0) -> Any:
    """Do as ``np.diag``."""
    return run_function(np.diag, (v if isinstance(v, np.ndarray) else array(v), k), {})


def arange(*args: Any, **kwargs: Any) -> Any:
    """Do as ``np.arange``, with bounds that are plain."""
    if is_exact((*args, *kwargs.values())):
        raise Untraceable("it counts up to a symbol")
    return np.arange(*args, **kwargs)
