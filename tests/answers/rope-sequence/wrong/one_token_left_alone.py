# score: 4.5/6
# status: refuted
# misconception: some-lengths

import numpy as np


def rope(x, positions, theta):
    if x.shape[-2] == 1:
        return x.copy()  # nothing before it, so nothing to tell apart
    z = x.view(complex) * np.exp(1j * positions[..., None] * theta)
    return z.view(float)
