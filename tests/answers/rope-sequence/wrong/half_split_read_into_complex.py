# score: 0/6
# status: refuted
# misconception: half-split-read

import numpy as np


def rope(x, positions, theta):
    first, second = np.split(x, 2, axis=-1)
    z = (first + 1j * second) * np.exp(1j * positions[..., None] * theta)
    return z.view(float)
