"""The sinusoidal embedding, which is added to word vectors where RoPE turns them."""

import numpy as np
from numpy.typing import ArrayLike

from ropelib.reading import read_real


def sinusoidal_embedding(positions: ArrayLike, theta: ArrayLike) -> np.ndarray:
    """Return PE(m) = (sin mθ_1, cos mθ_1, sin mθ_2, cos mθ_2, …).

    Parameters
    ----------
    positions : array_like, shape (...)
        Positions m.
    theta : array_like, shape (d/2,)
        Frequencies in radians a position, as from :func:`ropelib.frequencies`.

    Returns
    -------
    ndarray, shape (..., d)
        float64, an embedding for each position.

    Raises
    ------
    TypeError
        If an argument is not made of real numbers.
    ValueError
        If ``theta`` is not a list of frequencies.

    Notes
    -----
    Vaswani et al., arXiv:1706.03762, section 3.5.

    Examples
    --------
    >>> sinusoidal_embedding([0, 1], [np.pi / 2]).round(3)
    array([[0., 1.],
           [1., 0.]])
    """
    theta, positions = read_real("theta", theta), read_real("positions", positions)
    if theta.ndim != 1:
        raise ValueError(f"theta must have shape (d/2,), but its shape is {theta.shape}.")
    angle = positions.astype(np.float64)[..., None] * theta
    pairs = np.stack([np.sin(angle), np.cos(angle)], axis=-1)
    return pairs.reshape((*positions.shape, 2 * theta.size))
