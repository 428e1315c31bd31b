# score: 4.5/6
# status: refuted
# misconception: offset-forgotten

import numpy as np


def rope(x, positions, theta):
    steps = np.diff(positions, axis=-1, prepend=positions[..., :1])
    m = np.cumsum(steps, axis=-1)
    z = x.view(complex) * np.exp(1j * m[..., None] * theta)
    return z.view(float)
