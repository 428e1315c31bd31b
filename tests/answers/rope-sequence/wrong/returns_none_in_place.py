# score: 0/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    """Turn x in place."""
    z = x.view(complex)
    z *= np.exp(1j * positions[..., None] * theta)
