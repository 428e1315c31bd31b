# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    """Turn the pair x to position m."""
    result = np.zeros(2)
    result[0] = x[0] * np.cos(m * theta) - x[1] * np.sin(m * theta)
    result[1] = x[0] * np.sin(m * theta) + x[1] * np.cos(m * theta)
    return result
