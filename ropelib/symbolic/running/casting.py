"""Turning numbers of the program into exact ones, and exact ones into another declared type."""

from __future__ import annotations

from typing import Any

import numpy as np

from ropelib.symbolic.running.elements import (
    KINDS,
    UNSET,
    Untraceable,
    constant,
    from_list,
    is_complex,
    numbers,
)

FLOAT, COMPLEX = np.dtype(np.float64), np.dtype(np.complex128)


def is_exact_type(dtype: np.dtype) -> bool:
    """Whether arrays declared of this type hold exact numbers: floats, complex ones and objects."""
    return dtype.kind in "fcO"


def from_numbers(array: np.ndarray) -> np.ndarray:
    """Read a plain numeric array as a plain object array of exact numbers."""
    flat = array.ravel().tolist()
    of = numbers().of
    known = {value: of(value) for value in set(flat)}
    return from_list([known[value] for value in flat], array.shape)


def only_exact(array: np.ndarray) -> np.ndarray:
    """Turn the plain numbers among the entries of a plain object array into exact ones.

    Raises
    ------
    Untraceable
        Where an entry is no number.
    """
    flat = array.ravel().tolist()
    if set(map(type, flat)) <= KINDS:
        return array
    of = numbers().of
    return from_list([UNSET if entry is None else of(entry) for entry in flat], array.shape)


def cast(array: np.ndarray, old: np.dtype, new: np.dtype) -> np.ndarray:
    """Turn entries into those of another declared type, as ``astype`` does.

    Floats of a complex array drop the imaginary part; precision is ignored; whole numbers are made
    of constants only.

    Returns
    -------
    numpy.ndarray
        The same array where nothing changes; for whole numbers a plain numeric one.
    """
    if new.kind in "cO" or (new.kind == "f" and old.kind == "f"):
        return array
    if new.kind == "f":
        return real_parts(array, sure=old.kind == "c")
    values = numeric(array)
    if new.kind in "iub" and values is not None:
        return values.astype(new)
    what = (
        "rounds symbols to whole numbers" if new.kind in "iu" else f"turns symbols into {new.name}"
    )
    raise Untraceable(f"it {what}")


def real_parts(array: np.ndarray, sure: bool = True) -> np.ndarray:
    """Return the real parts of a plain object array; not ``sure`` are those that may be real."""
    entries = array.ravel().tolist()
    return from_list([_real(e) if sure or is_complex(e) else e for e in entries], array.shape)


def _real(entry: Any) -> Any:
    return UNSET if entry is UNSET else entry.real


def real_number(entry: Any) -> Any:
    """Return what an array of floats keeps of a single number."""
    return entry.real if is_complex(entry) else entry


def numeric(array: np.ndarray) -> np.ndarray | None:
    """Return the floats or complex numbers that constants are; None where one holds a symbol."""
    values: list[Any] = []
    for entry in array.ravel().tolist():
        value = None if entry is UNSET else constant(entry)
        if value is None:
            return None
        values.append(value)
    return np.array(values, dtype=None if values else float).reshape(array.shape)
