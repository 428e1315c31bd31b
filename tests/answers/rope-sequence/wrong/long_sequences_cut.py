# score: 3/6
# status: refuted
# misconception: some-lengths

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    z = x.view(complex) * np.exp(1j * angle)
    y = z.view(float).copy()
    y[..., 16:, :] = x[..., 16:, :]
    return y
