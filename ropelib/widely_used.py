"""Scaling as widely used code has it: dynamic NTK, and YaRN with a ramp in the pair's index.

No paper states these formulas. They agree with the Transformers library's ``modeling_rope_utils``,
which a test compares with where that is installed.
"""

import math

import numpy as np

from ropelib.frequencies import frequencies
from ropelib.reading import read_positive, read_width

#: Two ends of a ramp that are equal are set apart by so many indices.
_APART = 0.001


def dynamic_ntk(
    d: int, base: float, trained: float, length: float, factor: float = 1.0
) -> np.ndarray:
    """Return frequencies whose base grows with the length that there is so far.

    Up to the trained context nothing changes. Beyond it the base is
    b·(factor·length/L − (factor − 1))^(d/(d−2)); with the factor 1 this is
    :func:`ropelib.scaling.base_scaled` for length/L.

    Parameters
    ----------
    d : int
        Width of the vectors, even and more than 2.
    base : float
        The base b, positive.
    trained : float
        The trained context L, in positions.
    length : float
        The tokens so far, in positions.
    factor : float
        How steeply the base grows, positive.

    Returns
    -------
    ndarray, shape (d/2,)
        Frequencies in radians a position, float64.

    Raises
    ------
    TypeError
        If ``d`` is not a whole number or another argument not a real one.
    ValueError
        If ``d`` is odd or less than 4, or a number is not positive and finite.

    Notes
    -----
    Peng et al. (YaRN), arXiv:2309.00071, describe dynamic scaling, with s = max(1, length/L) and no
    further factor, in section 3.3.

    Examples
    --------
    >>> dynamic_ntk(4, 100.0, trained=1000, length=2000, factor=1)
    array([1.  , 0.05])
    """
    width, b, steepness = (
        read_width(d),
        read_positive("base", base),
        read_positive("factor", factor),
    )
    if width == 2:
        raise ValueError("d must be more than 2: the only pair turns by 1 whatever the base is.")
    beyond = read_positive("length", length) / read_positive("trained", trained)
    stretch = max(1.0, steepness * beyond - (steepness - 1))
    return frequencies(width, b * stretch ** (width / (width - 2)))


def yarn_by_index(
    d: int,
    base: float,
    factor: float,
    trained: float,
    beta_fast: float = 32.0,
    beta_slow: float = 1.0,
) -> np.ndarray:
    """Return YaRN's frequencies with a ramp that is straight in the pair's index, not in turns.

    A pair that makes β turns within L would have the index d·ln(L/2πβ)/(2 ln b), counted from 0.
    That of ``beta_fast`` is rounded down and that of ``beta_slow`` up, and both are kept within 0
    and d − 1 (not d/2 − 1). Pairs up to the first are kept, from the second on interpolated.

    Parameters
    ----------
    d, base, factor, trained, beta_fast, beta_slow
        As of :func:`ropelib.scaling.yarn`; the base is more than 1, for pairs to become slower.

    Returns
    -------
    ndarray, shape (d/2,)
        Frequencies in radians a position, float64.

    Raises
    ------
    TypeError
        If ``d`` is not a whole number or another argument not a real one.
    ValueError
        If ``d`` is odd, a number is not positive and finite, ``base`` not more than 1, or
        ``beta_slow`` not below ``beta_fast``.

    Examples
    --------
    >>> yarn_by_index(8, 10000.0, 4, trained=2048)
    array([1.00e+00, 1.00e-01, 6.25e-03, 2.50e-04])
    """
    theta, b = frequencies(d, base), read_positive("base", base)
    fast, slow = read_positive("beta_fast", beta_fast), read_positive("beta_slow", beta_slow)
    if b <= 1:
        raise ValueError(f"base must be more than 1, but it is {base!r}.")
    if slow >= fast:
        raise ValueError(f"beta_slow must be less than beta_fast, but they are {slow}, {fast}.")
    wanted, width = read_positive("trained", trained), 2 * theta.size

    def index(turns: float) -> float:
        return width * math.log(wanted / (turns * 2 * math.pi)) / (2 * math.log(b))

    first, last = max(math.floor(index(fast)), 0), min(math.ceil(index(slow)), width - 1)
    last = last + _APART if first == last else last
    slowed = np.clip((np.arange(theta.size) - first) / (last - first), 0, 1)
    return slowed * theta / read_positive("factor", factor) + (1 - slowed) * theta
