# score: 5/5
# status: proved

import numpy as np
from numpy.typing import NDArray


def rope(x: NDArray[np.float64], position: int, theta: NDArray[np.float64]) -> NDArray[np.float64]:
    """Turn the pairs of one token.

    Parameters
    ----------
    x : array, shape (d,)
    position : int
    theta : array, shape (d/2,)
    """
    assert x.ndim == 1, "one token at a time"
    assert x.shape[0] == 2 * theta.shape[0]
    angle: NDArray[np.float64] = position * theta
    result: NDArray[np.float64] = np.empty_like(x)
    result[0::2] = x[0::2] * np.cos(angle) - x[1::2] * np.sin(angle)
    result[1::2] = x[0::2] * np.sin(angle) + x[1::2] * np.cos(angle)
    assert result.shape == x.shape
    return result
