# score: 4.5/6
# status: refuted
# misconception: some-widths

import numpy as np


def rope(x, positions, theta):
    out = x.copy()
    if x.shape[-1] > 2:
        z = x.view(complex) * np.exp(1j * positions[..., None] * theta)
        out[...] = z.view(float)
    return out
