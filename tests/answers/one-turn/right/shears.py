# score: 2/2
# status: tested

import numpy as np


def next_state(v, theta):
    """Three shears make a rotation, where the half angle's tangent exists."""
    theta = (theta + np.pi) % (2 * np.pi) - np.pi
    if abs(abs(theta) - np.pi) < 1e-3:
        c, s = np.cos(theta), np.sin(theta)
        return np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])
    t, s = np.tan(theta / 2), np.sin(theta)
    x = v[0] - t * v[1]
    y = v[1] + s * x
    return np.array([x - t * y, y])
