# score: 0/6
# status: refuted
# misconception: none

import numpy as np

memory = {}


def rope(x, positions, theta):
    d = x.shape[-1]
    kept = memory.setdefault(d, np.linspace(1.0, 0.1, d // 2))
    z = x.view(complex) * np.exp(1j * positions[..., None] * kept)
    return z.view(float)
