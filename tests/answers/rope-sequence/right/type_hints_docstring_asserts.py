# score: 6/6
# status: proved

import numpy as np


def rope(x: np.ndarray, positions: np.ndarray, theta: np.ndarray) -> np.ndarray:
    """Turn every pair of every token.

    Parameters
    ----------
    x : (..., L, d)
    positions : (L,) or (..., L)
    theta : (d/2,)
    """
    L, d = x.shape[-2:]
    assert d % 2 == 0
    assert theta.shape == (d // 2,)
    assert positions.shape[-1] == L
    angle: np.ndarray = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    even, odd = x[..., 0::2], x[..., 1::2]
    result = np.stack([c * even - s * odd, s * even + c * odd], axis=-1).reshape(x.shape)
    assert result.shape == x.shape
    return result
