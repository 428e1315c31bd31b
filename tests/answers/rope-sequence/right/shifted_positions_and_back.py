# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    """First to one position too far, then back by one step."""
    there = (positions + 1)[..., None] * theta
    back = np.exp(-1j * theta)
    z = x.view(complex) * np.exp(1j * there) * back
    return z.view(float)
