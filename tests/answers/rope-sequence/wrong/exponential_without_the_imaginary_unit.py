# score: 0/6
# status: refuted
# misconception: imaginary-unit-forgotten

import numpy as np


def rope(x, positions, theta):
    with np.errstate(all="ignore"):
        return x * np.exp(-np.abs(positions[..., None] * np.repeat(theta, 2)))
