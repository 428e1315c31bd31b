# score: 4.5/6
# status: refuted
# misconception: not-finite

import numpy as np


def rope(x, positions, theta):
    r = np.linalg.norm(x, axis=-1, keepdims=True)
    z = (x / r).view(complex) * np.exp(1j * positions[..., None] * theta)
    return z.view(float) * r  # NaN for a token of zeros
