# score: 4.5/6
# status: refuted
# misconception: linear-frequencies

import numpy as np


def rope(x, positions, theta):
    t = np.linspace(theta[0], theta[-1], len(theta))
    z = x.view(complex) * np.exp(1j * positions[..., None] * t)
    return z.view(float)
