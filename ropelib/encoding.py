"""RoPE on d-dimensional vectors: by complex numbers, and as one block-diagonal matrix.

Sources: Xiao & Zhu, *Foundations of Large Language Models*, arXiv:2501.09223, the section on rotary
positional embeddings; Su et al., *RoFormer*, arXiv:2104.09864, eqs. (13)–(16) and (34).
"""

import numpy as np
from numpy.typing import ArrayLike

from ropelib.pairs import from_complex, to_complex
from ropelib.reading import read_complex, read_real
from ropelib.rotation import rotation_matrix


def rope(x: ArrayLike, positions: ArrayLike, theta: ArrayLike) -> np.ndarray:
    """Turn every adjacent pair j of ``x`` at position m by the angle m·θ_j: Ro(x, mθ) = x R(m).

    Each pair is read as one complex number and multiplied by e^(𝚒mθ_j), which takes one pass over
    the data where the d×d matrix would be nearly all zeros.

    Parameters
    ----------
    x : array_like, shape (..., L, d) or (d,)
        Row vectors; L is the number of tokens.
    positions : array_like, shape (L,) or (..., L), or one number
        The position of each token; one number stands for all of them.
    theta : array_like, shape (d/2,)
        Frequencies in radians a position, as from :func:`ropelib.frequencies`.

    Returns
    -------
    ndarray, the shape of ``x``
        float32 for float32 vectors, float64 for integers; angles are taken in float64.
        NaN stays NaN.

    Raises
    ------
    TypeError
        If an argument is not made of real numbers.
    ValueError
        If d is odd, or the shapes do not fit together.

    Notes
    -----
    Su et al., eq. (34) is the same product with sines and cosines, for column vectors.

    Examples
    --------
    >>> rope([3.0, 4.0], 1, [np.pi / 2]).round(3)
    array([-4.,  3.])
    """
    x = read_real("x", x)
    return from_complex(rope_complex(to_complex(x), positions, theta)).astype(x.dtype, copy=False)


def rope_complex(z: ArrayLike, positions: ArrayLike, theta: ArrayLike) -> np.ndarray:
    """Return C(x, mθ) = Σ_j x'_j e^(𝚒mθ_j) e⃗_j: RoPE on pairs which are complex numbers.

    Parameters
    ----------
    z : array_like, shape (..., L, d/2) or (d/2,)
        Vectors of pairs x'_j = x_(2j−1) + 𝚒x_(2j), as from :func:`ropelib.to_complex`.
    positions : array_like, shape (L,) or (..., L), or one number
        The position of each token; one number stands for all of them.
    theta : array_like, shape (d/2,)
        Frequencies in radians a position.

    Returns
    -------
    ndarray, the shape of ``z``
        complex64 for complex64, else complex128; angles are taken in float64.

    Raises
    ------
    TypeError
        If an argument is not made of numbers.
    ValueError
        If the shapes do not fit together.

    Notes
    -----
    Su et al., eq. (13) for one pair; Xiao & Zhu, the complex form of the embedding.
    """
    z, theta = read_complex("z", z), read_real("theta", theta)
    positions = read_real("positions", positions)
    if z.ndim == 0 or theta.shape != z.shape[-1:]:
        pairs = z.shape[-1] if z.ndim else "no"
        raise ValueError(
            f"theta must hold one frequency for each of the {pairs} pairs of x, "
            f"but its shape is {theta.shape}."
        )
    _fit_positions(positions.shape, z.shape[:-1])
    angle = positions.astype(np.float64)[..., None] * theta
    # Not np.exp(1j * angle): on NaN that warns as well as giving NaN.
    turn = np.cos(angle) + 1j * np.sin(angle)
    return z * turn.astype(z.dtype)


def rope_block(position: float, theta_j: float) -> np.ndarray:
    """Return the 2×2 block R_(mθ_j) which turns pair j at position m.

    Parameters
    ----------
    position : float
        The position m.
    theta_j : float
        The frequency θ_j in radians a position.

    Returns
    -------
    ndarray, shape (2, 2)
        float64, for row vectors: ``pair @ block``.

    Raises
    ------
    TypeError
        If an argument is not a real number.
    ValueError
        If an argument is not a single number.

    Notes
    -----
    Xiao & Zhu, the 2×2 block of the rotary embedding; Su et al., eq. (13), for columns.
    """
    return rotation_matrix(_one("position", position) * _one("theta_j", theta_j))


def rope_matrix(position: float, theta: ArrayLike) -> np.ndarray:
    """Return R(m) = diag(R_(mθ_1), …, R_(mθ_(d/2))), so that ``x @ R(m)`` is RoPE at position m.

    Parameters
    ----------
    position : float
        The position m.
    theta : array_like, shape (d/2,)
        Frequencies in radians a position.

    Returns
    -------
    ndarray, shape (d, d)
        float64.

    Raises
    ------
    TypeError
        If an argument is not made of real numbers.
    ValueError
        If ``theta`` is not a list of at least one frequency, or the position not a single number.

    Notes
    -----
    Su et al., eqs. (14)–(16), which write columns and so show the transpose.
    """
    theta = read_real("theta", theta)
    if theta.ndim != 1 or not theta.size:
        raise ValueError(f"theta must have shape (d/2,), but its shape is {theta.shape}.")
    blocks = rotation_matrix(_one("position", position) * theta.astype(np.float64))
    matrix = np.zeros((2 * theta.size, 2 * theta.size))
    for j, block in enumerate(blocks):
        matrix[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = block
    return matrix


def _one(name: str, value: float) -> np.ndarray:
    number = read_real(name, value)
    if number.ndim:
        raise ValueError(f"{name} must be a single number, but its shape is {number.shape}.")
    return number.astype(np.float64)


def _fit_positions(positions: tuple[int, ...], tokens: tuple[int, ...]) -> None:
    """Refuse positions which broadcasting would stretch along the tokens or add axes to."""
    fits = not positions or (tokens and positions[-1] == tokens[-1])
    if fits and positions:
        try:
            fits = np.broadcast_shapes(positions, tokens) == tokens
        except ValueError:
            fits = False
    if not fits:
        wanted = f"one for each token, so shape {tokens}" if tokens else "one number for one vector"
        if len(tokens) > 1:
            wanted += f" or {tokens[-1:]}"
        raise ValueError(f"positions must be {wanted}, but their shape is {positions}.")
