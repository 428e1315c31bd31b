"""A d-vector and the d/2 complex numbers which its adjacent pairs make.

Source: Xiao & Zhu, *Foundations of Large Language Models*, arXiv:2501.09223, the section on rotary
positional embeddings, the complex form of a vector.
"""

import numpy as np
from numpy.typing import ArrayLike

from ropelib.reading import complex_type, read_complex, read_real, read_width


def to_complex(x: ArrayLike) -> np.ndarray:
    """Read a d-vector as d/2 complex numbers, from adjacent pairs: x'_j = x_(2j−1) + 𝚒x_(2j).

    Parameters
    ----------
    x : array_like, shape (..., d)
        Real row vectors, d even.

    Returns
    -------
    ndarray, shape (..., d/2)
        A new array: complex64 for float32, complex128 for float64 and integers.

    Raises
    ------
    TypeError
        If ``x`` is not made of real numbers.
    ValueError
        If d is odd, or ``x`` is a single number.

    Examples
    --------
    >>> to_complex([1.0, 2.5, -0.5, 4.0])
    array([ 1. +2.5j, -0.5+4.j ])
    """
    x = read_real("x", x)
    if x.ndim == 0:
        raise ValueError("x must be a vector of shape (..., d), but it is a single number.")
    read_width(x.shape[-1])
    z = np.empty((*x.shape[:-1], x.shape[-1] // 2), dtype=complex_type(x.dtype))
    z.real, z.imag = x[..., 0::2], x[..., 1::2]
    return z


def from_complex(z: ArrayLike) -> np.ndarray:
    """Write d/2 complex numbers as a real d-vector: the inverse of :func:`to_complex`.

    Parameters
    ----------
    z : array_like, shape (..., d/2)
        Complex vectors.

    Returns
    -------
    ndarray, shape (..., d)
        A new array: float32 for complex64, float64 for complex128.

    Raises
    ------
    TypeError
        If ``z`` is not made of numbers.
    ValueError
        If ``z`` is a single number.
    """
    z = read_complex("z", z)
    if z.ndim == 0:
        raise ValueError("z must be a vector of shape (..., d/2), but it is a single number.")
    x = np.empty((*z.shape[:-1], 2 * z.shape[-1]), dtype=z.real.dtype)
    x[..., 0::2], x[..., 1::2] = z.real, z.imag
    return x
