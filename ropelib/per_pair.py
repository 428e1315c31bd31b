"""A factor for each pair (LongRoPE), and pairs that do not turn at all (partial rotary)."""

import numpy as np
from numpy.typing import ArrayLike

from ropelib.frequencies import frequencies
from ropelib.reading import read_real, read_width


def longrope(theta: ArrayLike, factors: ArrayLike) -> np.ndarray:
    """Return θ_j/λ_j, each pair slowed down by a factor of its own, which a search has found.

    Parameters
    ----------
    theta : array_like, shape (d/2,)
        Frequencies in radians a position.
    factors : array_like, shape (d/2,)
        The factors λ_j, positive; all 1 change nothing.

    Returns
    -------
    ndarray, shape (d/2,)
        Frequencies in radians a position.

    Raises
    ------
    TypeError
        If an argument is not made of real numbers.
    ValueError
        If there is not one factor for each frequency, or one is not positive and finite.

    Notes
    -----
    Ding et al., arXiv:2402.13753, section 3. The paper also leaves the first n̂ positions as they
    were, which frequencies cannot say. Models have one list of factors for short and another for
    long contexts, and scale attention by :func:`ropelib.scaling.longrope_attention_factor`.

    Examples
    --------
    >>> longrope([1.0, 0.01], [1.0, 4.0])
    array([1.    , 0.0025])
    """
    theta, factors = read_real("theta", theta), read_real("factors", factors)
    if theta.ndim != 1 or factors.shape != theta.shape:
        raise ValueError(
            "theta and factors must hold one number for each pair, so both have shape (d/2,), but "
            f"their shapes are {theta.shape} and {factors.shape}."
        )
    if not np.all((factors > 0) & np.isfinite(factors)):
        raise ValueError("factors must be positive and finite, but not all of them are.")
    return theta / factors


def partial_rotary(d: int, rotated: int, base: float = 10000.0) -> np.ndarray:
    """Return frequencies that turn the first ``rotated`` entries and leave the others as they are.

    The pairs that turn have the frequencies of vectors of width ``rotated``, all others θ_j = 0.

    Parameters
    ----------
    d : int
        Width of the vectors, even and positive.
    rotated : int
        How many entries are turned, even, from 2 to d; d changes nothing.
    base : float
        The base b, positive.

    Returns
    -------
    ndarray, shape (d/2,)
        Frequencies in radians a position, float64.

    Raises
    ------
    TypeError
        If a width is not a whole number or ``base`` not a real one.
    ValueError
        If a width is odd or not positive, ``rotated`` more than d, or ``base`` not positive.

    Notes
    -----
    Black et al., *GPT-NeoX-20B*, arXiv:2204.06745, section 2.1, which turns a quarter of each
    head's entries.

    Examples
    --------
    >>> partial_rotary(8, 4)
    array([1.  , 0.01, 0.  , 0.  ])
    """
    width = read_width(d)
    try:
        turned = read_width(rotated)
    except (TypeError, ValueError) as why:
        raise type(why)(str(why).replace("d must", "rotated must", 1)) from None
    if turned > width:
        raise ValueError(f"rotated must be at most d, which is {width}, but it is {turned}.")
    theta = np.zeros(width // 2)
    theta[: turned // 2] = frequencies(turned, base)
    return theta
