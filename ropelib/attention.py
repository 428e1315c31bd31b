"""Attention with RoPE: queries and keys are turned to their positions, values stay.

Sources: Vaswani et al., *Attention Is All You Need*, arXiv:1706.03762, eq. (1) and section 3.2.2;
Su et al., *RoFormer*, arXiv:2104.09864, eqs. (2) and (16).
"""

import numpy as np
from numpy.typing import ArrayLike

from ropelib.encoding import rope
from ropelib.reading import read_real


def attention(
    q: ArrayLike,
    k: ArrayLike,
    v: ArrayLike,
    positions: ArrayLike,
    theta: ArrayLike,
    *,
    causal: bool = False,
) -> np.ndarray:
    """Return softmax(Ro(q) Ro(k)ᵀ/√d) v, with any axes for batches and heads in front.

    The turns leave their mark on the weights alone: values are not turned, so that their weighted
    sum does not tell where in the text it was taken.

    Parameters
    ----------
    q, k : array_like, shape (..., L, d)
        Queries and keys of L tokens. Axes in front broadcast, so that heads may share keys.
    v : array_like, shape (..., L, e)
        Values, of any width e.
    positions : array_like, shape (L,) or (..., L), or one number
        The position of each token, for queries and keys alike.
    theta : array_like, shape (d/2,)
        Frequencies in radians a position.
    causal : bool
        Whether a token attends to itself and the tokens before it in the arrays only.

    Returns
    -------
    ndarray, shape (..., L, e)
        float32 where all three are, float64 for integers.

    Raises
    ------
    TypeError
        If an argument is not made of real numbers.
    ValueError
        If the shapes do not fit together.

    Notes
    -----
    Vaswani et al., eq. (1), on the queries and keys of Su et al., eq. (16).

    Examples
    --------
    >>> q = k = [[1.0, 0.0], [1.0, 0.0]]
    >>> attention(q, k, [[1.0], [3.0]], [0, 1], [np.pi], causal=True).round(3)
    array([[1.   ],
           [2.609]])
    """
    q, k, v = (read_real(name, one) for name, one in (("q", q), ("k", k), ("v", v)))
    _fit(q, k, v)
    scores = rope(q, positions, theta) @ np.swapaxes(rope(k, positions, theta), -1, -2)
    scores /= q.shape[-1] ** 0.5
    if causal:
        scores[..., ~np.tri(q.shape[-2], dtype=bool)] = -np.inf
    # exp of the differences to the largest: no power overflows, and the sum is at least 1.
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True, initial=-np.inf))
    return (weights / weights.sum(axis=-1, keepdims=True)) @ v


def multi_head(
    q: ArrayLike,
    k: ArrayLike,
    v: ArrayLike,
    heads: int,
    positions: ArrayLike,
    theta: ArrayLike,
    *,
    causal: bool = False,
) -> np.ndarray:
    """Cut queries, keys and values into heads, attend in each, and join the results.

    Projections before and after are left to the caller.

    Parameters
    ----------
    q, k : array_like, shape (..., L, h·d)
        Queries and keys, of all heads side by side.
    v : array_like, shape (..., L, h·e)
        Values, of all heads side by side.
    heads : int
        The number of heads h.
    positions : array_like, shape (L,), or one number
        The position of each token.
    theta : array_like, shape (d/2,)
        Frequencies in radians a position, the same in each head.
    causal : bool
        As of :func:`attention`.

    Returns
    -------
    ndarray, shape (..., L, h·e)
        The results of the heads side by side.

    Raises
    ------
    TypeError
        If an argument is not made of real numbers.
    ValueError
        If a width is not a multiple of ``heads``, or the shapes do not fit together.

    Notes
    -----
    Vaswani et al., section 3.2.2.
    """
    cut = [_cut(name, read_real(name, x), heads) for name, x in (("q", q), ("k", k), ("v", v))]
    joined = np.swapaxes(attention(*cut, positions, theta, causal=causal), -2, -3)
    return joined.reshape(*joined.shape[:-2], joined.shape[-2] * joined.shape[-1])


def _cut(name: str, x: np.ndarray, heads: int) -> np.ndarray:
    if x.ndim < 2 or heads < 1 or x.shape[-1] % heads:
        raise ValueError(f"{name} of shape {x.shape} cannot be cut into {heads} heads.")
    return np.swapaxes(x.reshape(*x.shape[:-1], heads, x.shape[-1] // heads), -2, -3)


def _fit(q: np.ndarray, k: np.ndarray, v: np.ndarray) -> None:
    shapes = f"q, k and v have the shapes {q.shape}, {k.shape} and {v.shape}"
    if min(q.ndim, k.ndim, v.ndim) < 2:
        raise ValueError(f"q, k and v must have shape (..., L, d), but {shapes}.")
    if q.shape[-1] != k.shape[-1]:
        raise ValueError(f"q and k must have the same width, but {shapes}.")
    if not q.shape[-2] == k.shape[-2] == v.shape[-2]:
        raise ValueError(f"q, k and v must have the same number of tokens, but {shapes}.")
    try:
        np.broadcast_shapes(q.shape[:-2], k.shape[:-2], v.shape[:-2])
    except ValueError:
        raise ValueError(f"The axes in front do not fit together: {shapes}.") from None
