# score: 2/2
# status: proved

import numpy as np


def next_state(v, theta):
    """Turn the state at position m, an array of two, into the one at position m + 1."""
    c, s = np.cos(theta), np.sin(theta)
    first = c * v[0] - s * v[1]
    second = s * v[0] + c * v[1]
    return np.array([first, second])
