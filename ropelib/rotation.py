"""Rotation in the plane: the matrix, its use on row vectors, and its look-alike.

Source: Xiao & Zhu, *Foundations of Large Language Models*, arXiv:2501.09223, the section on rotary
positional embeddings; Su et al., *RoFormer*, arXiv:2104.09864, eq. (13), which writes columns and
so shows the transpose of the matrix here.
"""

import numpy as np
from numpy.typing import ArrayLike

from ropelib.reading import read_real


def rotation_matrix(phi: ArrayLike) -> np.ndarray:
    """Return R_φ = [[cos φ, sin φ], [−sin φ, cos φ]], so that ``v @ R_φ`` turns the row v by φ.

    Parameters
    ----------
    phi : array_like, shape (...)
        Angle or angles in radians, counter-clockwise.

    Returns
    -------
    ndarray, shape (..., 2, 2)
        float32 for float32 angles, else float64; the sine and cosine are taken in float64.

    Raises
    ------
    TypeError
        If the angle is not a real number.

    Examples
    --------
    >>> rotation_matrix(np.pi / 2).round(3)
    array([[ 0.,  1.],
           [-1.,  0.]])
    """
    cos, sin, kind = _cos_sin(phi)
    return _matrix(cos, sin, -sin, cos).astype(kind)


def look_alike_matrix(phi: ArrayLike) -> np.ndarray:
    """Return [[cos φ, sin φ], [sin φ, cos φ]]: the rotation with + in place of its −.

    It is *not* a rotation, and keeps lengths for every vector only where φ is a multiple of π/2:
    ‖x S_φ‖² = ‖x‖² + 2 sin(2φ) x₁x₂. It is the course's counter-example.

    Parameters
    ----------
    phi : array_like, shape (...)
        Angle or angles in radians.

    Returns
    -------
    ndarray, shape (..., 2, 2)
        float32 for float32 angles, else float64.

    Raises
    ------
    TypeError
        If the angle is not a real number.
    """
    cos, sin, kind = _cos_sin(phi)
    return _matrix(cos, sin, sin, cos).astype(kind)


def rotate(x: ArrayLike, phi: ArrayLike) -> np.ndarray:
    """Turn plane vectors counter-clockwise: x R_φ.

    Parameters
    ----------
    x : array_like, shape (..., 2)
        Row vectors.
    phi : array_like
        Angles in radians, of a shape which broadcasts with that of ``x`` without its last axis.

    Returns
    -------
    ndarray, shape (..., 2)
        float32 for float32 vectors, float64 for integers; NaN stays NaN.

    Raises
    ------
    TypeError
        If either argument is not made of real numbers.
    ValueError
        If the last axis of ``x`` is not of length 2, or the shapes do not fit together.
    """
    x = read_real("x", x)
    if x.ndim == 0 or x.shape[-1] != 2:
        raise ValueError(f"x must have shape (..., 2), but its shape is {x.shape}.")
    matrix = rotation_matrix(np.asarray(read_real("phi", phi), dtype=np.float64))
    try:
        np.broadcast_shapes(x.shape[:-1], matrix.shape[:-2])
    except ValueError:
        raise ValueError(
            f"phi of shape {matrix.shape[:-2]} does not fit x of shape {x.shape}: "
            "give one angle, or one for each vector."
        ) from None
    return (x[..., None, :] @ matrix)[..., 0, :].astype(x.dtype)


def _cos_sin(phi: ArrayLike) -> tuple[np.ndarray, np.ndarray, np.dtype]:
    phi = read_real("phi", phi)
    angle = phi.astype(np.float64)
    return np.cos(angle), np.sin(angle), phi.dtype


def _matrix(a: np.ndarray, b: np.ndarray, c: np.ndarray, d: np.ndarray) -> np.ndarray:
    return np.stack([np.stack([a, b], axis=-1), np.stack([c, d], axis=-1)], axis=-2)
