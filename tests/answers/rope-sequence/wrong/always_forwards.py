# score: 4.5/6
# status: refuted
# misconception: unsorted-positions

import numpy as np


def rope(x, positions, theta):
    steps = np.abs(np.diff(positions, axis=-1))
    m = np.concatenate([positions[..., :1], steps], axis=-1).cumsum(axis=-1)
    z = x.view(complex) * np.exp(1j * m[..., None] * theta)
    return z.view(float)
