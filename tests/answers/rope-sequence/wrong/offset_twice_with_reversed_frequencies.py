# score: 0/6
# status: refuted
# misconception: offset-twice + reversed-frequencies

import numpy as np


def rope(x, positions, theta):
    m = positions[..., :1] + positions
    z = x.view(complex) * np.exp(1j * m[..., None] * theta[::-1])
    return z.view(float)
