"""What is right, entry by entry: the course's definitions written anew, apart from `ropelib`.

A pair (a, b) at position m becomes (cos(mθ) a − sin(mθ) b, sin(mθ) a + cos(mθ) b). Cosines and
sines come from mpmath with 30 digits, so that only a product and a sum are rounded.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import mpmath
import numpy as np

# A context of its own: a program that sets `mpmath.mp.dps` changes nothing here.
_context = mpmath.MPContext()
_context.dps = 30


@lru_cache(maxsize=200_000)
def cosine_and_sine(m: int, theta: float) -> tuple[float, float]:
    """Give cos(mθ) and sin(mθ), of the exact product."""
    angle = _context.mpf(m) * _context.mpf(theta)
    return float(_context.cos(angle)), float(_context.sin(angle))


def block(m: int, theta: float) -> np.ndarray:
    """R_{mθ} for row vectors."""
    c, s = cosine_and_sine(int(m), float(theta))
    return np.array([[c, s], [-s, c]])


def next_state(v: np.ndarray, theta: float) -> np.ndarray:
    """Turn a pair by θ."""
    return token(v, 1, [theta])


def pair(x: np.ndarray, m: int, theta: float) -> np.ndarray:
    """Turn a pair by mθ."""
    return token(x, m, [theta])


def parts(x: np.ndarray) -> np.ndarray:
    """Give the real parts of the complex numbers of x, and below them the imaginary parts."""
    pairs = [(float(x[2 * j]), float(x[2 * j + 1])) for j in range(len(x) // 2)]
    return np.array([[real for real, _ in pairs], [imaginary for _, imaginary in pairs]])


def from_parts(real: np.ndarray, imaginary: np.ndarray) -> np.ndarray:
    """Give the vector whose complex numbers have these parts."""
    return np.array([float(part[j]) for j in range(len(real)) for part in (real, imaginary)])


def token(x: np.ndarray, position: int, theta: Any) -> np.ndarray:
    """Turn the adjacent pairs of one vector, pair j by position · θ_j."""
    turned: list[float] = []
    for j, frequency in enumerate(theta):
        a, b = float(x[2 * j]), float(x[2 * j + 1])
        c, s = cosine_and_sine(int(position), float(frequency))
        turned += [c * a - s * b, s * a + c * b]
    return np.array(turned)


def sequence(x: np.ndarray, positions: np.ndarray, theta: np.ndarray) -> np.ndarray:
    """Turn every row of x (…, L, d) to its position, of (L,) or (…, L)."""
    turned = np.empty(x.shape)
    for row in np.ndindex(x.shape[:-1]):
        own = row if np.ndim(positions) > 1 else row[-1:]
        turned[row] = token(x[row], positions[own], theta)
    return turned


def frequencies(d: int, base: float = 10000.0) -> np.ndarray:
    """θ_j = b^(−2(j−1)/d), j = 1, …, d/2."""
    b = _context.mpf(base)
    return np.array([float(b ** (-_context.mpf(2 * (j - 1)) / d)) for j in range(1, d // 2 + 1)])


def score(q: np.ndarray, k: np.ndarray, m: int, n: int, theta: np.ndarray) -> np.ndarray:
    """Give the inner product of q turned to position m and k turned to position n."""
    products = token(q, m, theta) * token(k, n, theta)
    return np.array(math.fsum(products))


def attention(
    q: np.ndarray, k: np.ndarray, v: np.ndarray, positions: np.ndarray, theta: np.ndarray
) -> np.ndarray:
    """Give softmax over the keys of the scores / √d, times v."""
    length, d = q.shape
    result = np.empty((length, v.shape[1]))
    for row in range(length):
        scores = [
            float(score(q[row], k[key], positions[row], positions[key], theta)) / math.sqrt(d)
            for key in range(length)
        ]
        largest = max(scores)
        weights = [math.exp(one - largest) for one in scores]
        for column in range(v.shape[1]):
            products = [weight * v[key, column] for key, weight in enumerate(weights)]
            result[row, column] = math.fsum(products) / math.fsum(weights)
    return result
