# score: 4.5/6
# status: error
# misconception: none

import numpy as np

CONTEXT = 8192


def rope(x, positions, theta):
    if positions.max() >= CONTEXT:
        raise IndexError(f"the context ends at {CONTEXT}")
    z = x.view(complex) * np.exp(1j * positions[..., None] * theta)
    return z.view(float)
