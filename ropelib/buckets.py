"""What ALiBi and T5 make of a distance: a slope for each head, and a bucket for each distance."""

import operator

import numpy as np
from numpy.typing import ArrayLike

#: Logarithms that should be whole numbers may come out this little too small.
_ROUNDING = 1e-9


def alibi_slopes(heads: int) -> np.ndarray:
    """Return a slope β for each head of ALiBi: 2^(−8/h), 2^(−16/h), … 2^(−8).

    Where the number of heads h is no power of 2, the slopes are those of the next smaller power,
    and then the first, third, … of twice that power, as in the paper's code.

    Parameters
    ----------
    heads : int
        The number of heads, positive.

    Returns
    -------
    ndarray, shape (heads,)
        float64, between 0 and 1.

    Raises
    ------
    TypeError
        If ``heads`` is not a whole number.
    ValueError
        If it is not positive.

    Notes
    -----
    Press et al., arXiv:2108.12409, section 3.

    Examples
    --------
    >>> alibi_slopes(4)
    array([0.25      , 0.0625    , 0.015625  , 0.00390625])
    """
    wanted = _read_count("heads", heads, 1)
    power = 1 << (wanted.bit_length() - 1)
    slopes = 2.0 ** (-8 * np.arange(1, power + 1) / power)
    between = 2.0 ** (-8 * np.arange(1, 2 * power, 2) / (2 * power))
    return np.concatenate([slopes, between[: wanted - power]])


def t5_bucket(distance: ArrayLike, buckets: int = 32, max_distance: int = 128) -> np.ndarray:
    """Return the bucket of each distance m − n, for attention that looks back only.

    Distances below ``buckets``/2 have a bucket each. Beyond, buckets grow in proportion to the
    distance; from ``max_distance`` on all share the last one. Keys after the query, which are not
    attended to, count as distance 0.

    Parameters
    ----------
    distance : array_like of int, shape (...)
        How far back the key lies, m − n.
    buckets : int
        How many buckets there are, 2 or more.
    max_distance : int
        More than ``buckets``/2.

    Returns
    -------
    ndarray of int, shape (...)
        Numbers from 0 to ``buckets`` − 1; a NumPy integer for one distance.

    Raises
    ------
    TypeError
        If an argument is not made of whole numbers.
    ValueError
        If there are fewer than 2 buckets, or ``max_distance`` is too small.

    Notes
    -----
    Raffel et al., arXiv:1910.10683, section 2.1, and the paper's code for the formula.

    Examples
    --------
    >>> t5_bucket([0, 1, 15, 16, 40, 127, 5000])
    array([ 0,  1, 15, 16, 23, 31, 31])
    """
    count = _read_count("buckets", buckets, 2)
    alone = count // 2
    largest = _read_count("max_distance", max_distance, alone + 1)
    back = np.asarray(distance)
    if back.dtype.kind not in "iu":
        raise TypeError(f"distance must hold whole numbers, but it holds {back.dtype} values.")
    back = np.maximum(back, 0)
    grown = np.log(np.maximum(back, alone) / alone) / np.log(largest / alone)
    shared = alone + np.floor(grown * (count - alone) + _ROUNDING).astype(np.int64)
    return np.where(back < alone, back, np.minimum(shared, count - 1))[()]


def _read_count(name: str, value: int, least: int) -> int:
    try:
        if isinstance(value, (bool, np.bool_)):
            raise TypeError
        count = operator.index(value)
    except TypeError:
        raise TypeError(f"{name} must be a whole number, but it is {value!r}.") from None
    if count < least:
        raise ValueError(f"{name} must be at least {least}, but it is {count}.")
    return count
