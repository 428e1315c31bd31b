"""RoPE for a longer context: every angle scaled alike, or the base made larger.

Ways that treat each pair by its own period, or that follow the length, stand in modules of their
own, and can be had from here: `ropelib.ramps`, `ropelib.widely_used`, `ropelib.per_pair` and
`ropelib.attention_factors`.
"""

import numpy as np
from numpy.typing import ArrayLike

from ropelib.attention_factors import longrope_attention_factor, yarn_attention_factor
from ropelib.frequencies import frequencies
from ropelib.per_pair import longrope, partial_rotary
from ropelib.ramps import llama3, yarn
from ropelib.reading import read_positive, read_real, read_width
from ropelib.widely_used import dynamic_ntk, yarn_by_index

__all__ = [
    "base_factor",
    "base_scaled",
    "dynamic_ntk",
    "interpolated",
    "llama3",
    "longrope",
    "longrope_attention_factor",
    "partial_rotary",
    "yarn",
    "yarn_attention_factor",
    "yarn_by_index",
]


def interpolated(theta: ArrayLike, factor: float) -> np.ndarray:
    """Return θ_j·L/L′: linear position interpolation, by the frequencies.

    To divide the angles m·θ_j is to divide the positions, or the frequencies: all periods grow by
    the same factor.

    Parameters
    ----------
    theta : array_like, shape (...)
        Frequencies in radians a position.
    factor : float
        The wanted context by the trained one, L′/L, positive; 1 changes nothing.

    Returns
    -------
    ndarray, the shape of ``theta``
        Frequencies in radians a position; float32 for float32, float64 for integers.

    Raises
    ------
    TypeError
        If an argument is not made of real numbers.
    ValueError
        If ``factor`` is not positive and finite.

    Notes
    -----
    Chen et al., arXiv:2306.15595, eq. (4): f′(x, m) = f(x, m·L/L′).

    Examples
    --------
    >>> interpolated([1.0, 0.25], 4)
    array([0.25  , 0.0625])
    """
    return read_real("theta", theta) / read_positive("factor", factor)


def base_factor(d: int, factor: float) -> float:
    """Return λ = (L′/L)^(d/(d−2)), by which the base grows so that the last period grows by L′/L.

    The last period is 2π b^((d−2)/d), so the base has to grow by more than its period does.

    Parameters
    ----------
    d : int
        Width of the vectors, even and more than 2.
    factor : float
        The wanted context by the trained one, L′/L, positive.

    Returns
    -------
    float
        The factor λ of the base, a plain number.

    Raises
    ------
    TypeError
        If ``d`` is not a whole number or ``factor`` not a real one.
    ValueError
        If ``d`` is odd or less than 4, or ``factor`` is not positive and finite.

    Notes
    -----
    Peng et al. (YaRN), arXiv:2309.00071, section 3.1, the definition of b′ = b·s^(d/(d−2)).

    Examples
    --------
    >>> base_factor(4, 3)
    9.0
    """
    width = read_width(d)
    if width == 2:
        raise ValueError("d must be more than 2: the only pair turns by 1 whatever the base is.")
    return read_positive("factor", factor) ** (width / (width - 2))


def base_scaled(d: int, base: float, factor: float) -> np.ndarray:
    """Return (λb)^(−2(j−1)/d), with λ from :func:`base_factor`; also known as NTK-aware scaling.

    The first pair turns as before, the last one L′/L times as slowly, those between by degrees:
    T_j grows by (L′/L)^(2(j−1)/(d−2)).

    Parameters
    ----------
    d : int
        Width of the vectors, even and more than 2.
    base : float
        The base b before scaling, positive.
    factor : float
        The wanted context by the trained one, L′/L, positive; 1 changes nothing.

    Returns
    -------
    ndarray, shape (d/2,)
        Frequencies in radians a position, float64.

    Raises
    ------
    TypeError, ValueError
        As of :func:`base_factor` and :func:`ropelib.frequencies`.

    Notes
    -----
    Peng et al. (YaRN), arXiv:2309.00071, section 3.1.

    Examples
    --------
    >>> base_scaled(4, 100.0, 4)
    array([1.   , 0.025])
    """
    return frequencies(d, read_positive("base", base) * base_factor(d, factor))
