"""RoPE and its rivals as scores: each maker gives a function ``score(q, k, m, n)``.

``q`` and ``k`` are row vectors of shape (d,), the query at position m and the key at n; the result
is one number, not yet divided by √d. The functions run on exact symbols as well as on numbers, so
that whether a score depends on n − m alone can be decided. Distances are m − n: how far back the
key lies.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ropelib.buckets import alibi_slopes, t5_bucket
from ropelib.encoding import rope
from ropelib.sinusoidal_embedding import sinusoidal_embedding

__all__ = [
    "Score",
    "alibi",
    "alibi_slopes",
    "learned",
    "rotary",
    "sinusoidal",
    "sinusoidal_embedding",
    "t5",
    "t5_bucket",
    "xpos",
]

#: ``score(q, k, m, n)``.
Score = Callable[[Any, Any, Any, Any], Any]


def rotary(theta: ArrayLike) -> Score:
    """Score by RoPE: Ro(q, mθ) · Ro(k, nθ).

    Parameters
    ----------
    theta : array_like, shape (d/2,)
        Frequencies in radians a position.

    Notes
    -----
    Su et al., arXiv:2104.09864, eq. (16).

    Examples
    --------
    >>> score = rotary([np.pi / 2])
    >>> score([1.0, 0.0], [0.0, 1.0], 5, 4).round(3), score([1.0, 0.0], [0.0, 1.0], 8, 7).round(3)
    (np.float64(1.0), np.float64(1.0))
    """
    return lambda q, k, m, n: np.dot(rope(q, m, theta), rope(k, n, theta))


def sinusoidal(theta: ArrayLike) -> Score:
    """Score with the sinusoidal embedding added: (q + PE(m)) · (k + PE(n)).

    Parameters
    ----------
    theta : array_like, shape (d/2,)
        Frequencies in radians a position.

    Notes
    -----
    Vaswani et al., arXiv:1706.03762, section 3.5. There the sum is made before q and k are
    projected; here the projections are left out.
    """
    return lambda q, k, m, n: np.dot(
        _entries(q) + sinusoidal_embedding(m, theta), _entries(k) + sinusoidal_embedding(n, theta)
    )


def learned(table: ArrayLike) -> Score:
    """Score with a learned vector for each position added: (q + p_m) · (k + p_n).

    Parameters
    ----------
    table : array_like, shape (L, d)
        A row for each position 0 … L − 1; others raise an IndexError.

    Notes
    -----
    Su et al., arXiv:2104.09864, eq. (3), and eq. (6) for the four terms.

    Examples
    --------
    >>> learned([[0.0, 0.0], [1.0, 0.0]])([2.0, 0.0], [3.0, 0.0], 1, 0)
    np.float64(9.0)
    """
    rows = [_entries(row) for row in table]

    def row(position: int) -> np.ndarray:
        if not 0 <= position < len(rows):
            raise IndexError(f"There is a row for positions 0 to {len(rows) - 1}, not {position}.")
        return rows[position]

    return lambda q, k, m, n: np.dot(_entries(q) + row(m), _entries(k) + row(n))


def t5(bias: Callable[[Any], Any] | ArrayLike) -> Score:
    """Score with a learned bias of the distance: q · k + B(m − n).

    Parameters
    ----------
    bias : callable, or array_like of shape (buckets,)
        B as a function of the distance m − n; or a number for each bucket of
        :func:`ropelib.t5_bucket`, for keys that are not after the query.

    Notes
    -----
    Raffel et al., arXiv:1910.10683, section 2.1.

    Examples
    --------
    >>> score = t5([0.0, -0.5, -1.0, -1.5])
    >>> score([1.0, 0.0], [1.0, 0.0], 7, 6), score([1.0, 0.0], [1.0, 0.0], 900, 0)
    (np.float64(0.5), np.float64(-0.5))
    """
    if callable(bias):
        of_distance = bias
    else:
        table = _entries(bias)

        def of_distance(distance: int) -> Any:
            return table[t5_bucket(distance, len(table))]

    return lambda q, k, m, n: np.dot(_entries(q), _entries(k)) + of_distance(m - n)


def alibi(slope: float) -> Score:
    """Score with a penalty in proportion to the distance: q · k − β(m − n), for n ≤ m.

    Parameters
    ----------
    slope : float
        β, of :func:`ropelib.alibi_slopes`, usually positive.

    Notes
    -----
    Press et al., arXiv:2108.12409, section 3.

    Examples
    --------
    >>> alibi(0.25)([1.0, 0.0], [1.0, 0.0], 6, 4)
    np.float64(0.5)
    """
    return lambda q, k, m, n: np.dot(_entries(q), _entries(k)) - slope * (m - n)


def xpos(theta: ArrayLike, zeta: ArrayLike) -> Score:
    """Score by xPos: RoPE on a query stretched by ζ^m and a key stretched by ζ^(−n).

    Pair j of the score is that of RoPE times ζ_j^(m−n).

    Parameters
    ----------
    theta : array_like, shape (d/2,)
        Frequencies in radians a position.
    zeta : float or array_like of shape (d/2,)
        ζ_j for each pair, positive; below 1 for scores that decay with the distance.

    Notes
    -----
    Sun et al., arXiv:2212.10554, section 2. Positions in the tens of thousands make one power
    overflow unless ζ is close to 1, where the code of the paper counts from the middle.
    """

    def stretched(x: Any, position: Any, power: Any) -> np.ndarray:
        factors = np.broadcast_to(_entries(zeta) ** power, (len(x) // 2,))
        return rope(x, position, theta) * np.repeat(factors, 2)

    return lambda q, k, m, n: np.dot(stretched(q, m, m), stretched(k, n, -n))


def _entries(values: Any) -> np.ndarray:
    return np.asarray(values) * 1.0
