"""RoPE on d-dimensional vectors: by complex numbers, and as one block-diagonal matrix.

Sources: Xiao & Zhu, *Foundations of Large Language Models*, arXiv:2501.09223, the section on rotary
positional embeddings; Su et al., *RoFormer*, arXiv:2104.09864, eqs. (13)–(16) and (34).
"""

import functools

import numpy as np
from numpy.typing import ArrayLike

from ropelib.pairs import from_complex, to_complex
from ropelib.reading import complex_type, read_complex, read_real
from ropelib.rotation import rotation_matrix

#: A table of turns with more entries than this is made anew in each call.
_MOST_REMEMBERED = 2**21


def rope(
    x: ArrayLike, positions: ArrayLike, theta: ArrayLike, out: np.ndarray | None = None
) -> np.ndarray:
    """Turn every adjacent pair j of ``x`` at position m by the angle m·θ_j: Ro(x, mθ) = x R(m).

    Each pair is read as one complex number and multiplied by e^(𝚒mθ_j): one pass over the data,
    where the d×d matrix would be nearly all zeros, and cosines and sines on slices would take
    several passes. Adjacent pairs lie in memory as complex numbers do, so nothing is copied before.
    With ``out`` nothing is allocated either, and on large arrays the time is that of reading and
    writing memory, about that of a plain copy (``benchmarks/rope_speed.py``). The table of turns is
    made once for (L, d/2), serves all batches and heads, and is kept for the next call.

    Parameters
    ----------
    x : array_like, shape (..., L, d) or (d,)
        Row vectors; L is the number of tokens.
    positions : array_like, shape (L,) or (..., L), or one number
        The position of each token; one number stands for all of them.
    theta : array_like, shape (d/2,)
        Frequencies in radians a position, as from :func:`ropelib.frequencies`.
    out : ndarray, the shape of ``x``, optional
        Where the result is written, of the type that it has. It may be ``x`` itself, which is then
        turned in place; other arrays that share memory with ``x`` are refused.

    Returns
    -------
    ndarray, the shape of ``x``
        ``out`` if it is given. float32 for float32 vectors, float64 for integers; angles are taken
        in float64. NaN stays NaN.

    Raises
    ------
    TypeError
        If an argument is not made of real numbers, or ``out`` is no array of the result's type.
    ValueError
        If d is odd, the shapes do not fit together, or ``out`` has another shape, cannot be
        written, or overlaps with ``x``.

    Notes
    -----
    Su et al., eq. (34) is the same product with sines and cosines, for column vectors.

    Examples
    --------
    >>> rope([3.0, 4.0], 1, [np.pi / 2]).round(3)
    array([-4.,  3.])
    >>> x = np.array([3.0, 4.0])
    >>> rope(x, 1, [np.pi], out=x) is x
    True
    """
    x = read_real("x", x)
    if out is None:
        result = np.empty(x.shape, x.dtype)
    else:
        result = _fit_out(out, x)
    z = x.view(complex_type(x.dtype)) if _is_complex_in_memory(x) else to_complex(x)
    turn = _turns(positions, theta, z.shape, z.dtype)
    if _is_complex_in_memory(result):
        np.multiply(z, turn, out=result.view(z.dtype))
    else:
        result[...] = from_complex(z * turn)
    return result


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
    z = read_complex("z", z)
    return z * _turns(positions, theta, z.shape, z.dtype)


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


def _turns(
    positions: ArrayLike, theta: ArrayLike, shape: tuple[int, ...], kind: np.dtype
) -> np.ndarray:
    """Return e^(𝚒mθ_j) for pairs of a shape and a type, from angles in float64."""
    theta, positions = read_real("theta", theta), read_real("positions", positions)
    if not shape or theta.shape != shape[-1:]:
        raise ValueError(
            f"theta must hold one frequency for each of the {shape[-1] if shape else 'no'} pairs "
            f"of x, but its shape is {theta.shape}."
        )
    _fit_positions(positions.shape, shape[:-1])
    positions = positions.astype(np.float64)
    is_plain = type(positions) is np.ndarray and type(theta) is np.ndarray
    if not is_plain or positions.size * theta.size > _MOST_REMEMBERED:
        return _table(positions, theta, kind)
    # By their bytes, so that an array which has changed since is another one.
    given = ((x.tobytes(), x.dtype, x.shape) for x in (positions, theta))
    return _remembered_table(*given, kind)


@functools.lru_cache(maxsize=2)
def _remembered_table(positions: tuple, theta: tuple, kind: np.dtype) -> np.ndarray:
    """Make a table once for the calls that share it, as those for q and k in all layers do."""
    arrays = (np.frombuffer(x, dtype).reshape(shape) for x, dtype, shape in (positions, theta))
    return _table(*arrays, kind)


def _table(positions: np.ndarray, theta: np.ndarray, kind: np.dtype) -> np.ndarray:
    angle = positions[..., None] * theta
    turn = np.empty(angle.shape, kind)
    # Not np.exp(1j * angle): on NaN that warns as well as giving NaN. Written where it belongs,
    # because to have new memory takes as long as a cosine.
    np.cos(angle, out=turn.real, casting="same_kind")
    np.sin(angle, out=turn.imag, casting="same_kind")
    return turn


def _is_complex_in_memory(x: np.ndarray) -> bool:
    """Whether adjacent pairs of an array lie in memory as complex numbers do."""
    # Arrays of other kinds, such as those of exact symbols, need not have a memory of numbers.
    if type(x) is not np.ndarray or x.ndim == 0 or x.shape[-1] == 0 or x.shape[-1] % 2:
        return False
    is_full = x.strides[-1] == x.itemsize and x.dtype.isnative
    return is_full and complex_type(x.dtype).itemsize == 2 * x.itemsize


def _fit_out(out: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Give ``out`` back, or refuse what the result for ``x`` cannot be written into."""
    if not isinstance(out, np.ndarray) or out.dtype != x.dtype:
        kind = out.dtype if isinstance(out, np.ndarray) else type(out).__name__
        raise TypeError(f"out must be an array of {x.dtype}, as the result is, but it is {kind}.")
    if out.shape != x.shape:
        raise ValueError(f"out must have the shape of x, {x.shape}, but its shape is {out.shape}.")
    if not out.flags.writeable:
        raise ValueError("out cannot be written: it is read-only.")
    if out is not x and not _are_same(out, x) and np.shares_memory(out, x):
        raise ValueError("out overlaps with x: give x itself, or an array with memory of its own.")
    return out


def _are_same(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether two arrays of one shape and type are views of the same entries in the same order."""
    places = (array.__array_interface__["data"][0] for array in (one, other))
    return len(set(places)) == 1 and one.strides == other.strides


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
