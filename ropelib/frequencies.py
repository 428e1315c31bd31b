"""How fast each pair turns: the frequencies θ_j, and the periods after which pairs repeat."""

import numpy as np
from numpy.typing import ArrayLike

from ropelib.reading import read_positive, read_real, read_width


def frequencies(d: int, base: float = 10000.0) -> np.ndarray:
    """Return θ_j = b^(−2(j−1)/d) for j = 1 … d/2, in radians a position.

    Parameters
    ----------
    d : int
        Width of the vectors, even and positive.
    base : float
        The base b, positive and finite.

    Returns
    -------
    ndarray, shape (d/2,)
        float64; the first is always 1.

    Raises
    ------
    TypeError
        If ``d`` is not a whole number or ``base`` not a real one.
    ValueError
        If ``d`` is odd or not positive, or ``base`` is not positive and finite.

    Notes
    -----
    Su et al., arXiv:2104.09864, the text beside eq. (15), and Xiao & Zhu, arXiv:2501.09223, the
    section on rotary positional embeddings; the same frequencies as in the sinusoidal embedding.

    Examples
    --------
    >>> frequencies(4)
    array([1.  , 0.01])
    """
    width = read_width(d)
    return read_positive("base", base) ** (-np.arange(0, width, 2) / width)


def periods(theta: ArrayLike) -> np.ndarray:
    """Return T_j = 2π/|θ_j|, the number of positions in which pair j turns once.

    Parameters
    ----------
    theta : array_like, shape (...)
        Frequencies in radians a position. One which is 0 never turns: its period is infinite.

    Returns
    -------
    ndarray, shape (...)
        Positions a turn, which need not be whole numbers.

    Raises
    ------
    TypeError
        If ``theta`` is not made of real numbers.

    Notes
    -----
    Xiao & Zhu, arXiv:2501.09223, the section on rotary positional embeddings:
    T_j = 2π b^(2(j−1)/d).
    """
    theta = np.abs(read_real("theta", theta))
    with np.errstate(divide="ignore"):
        return (2 * np.pi / theta.astype(np.float64)).astype(theta.dtype)
