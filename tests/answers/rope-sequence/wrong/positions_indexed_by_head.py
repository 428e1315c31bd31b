# score: 3/6
# status: refuted
# misconception: positions-along-head-axis

import numpy as np


def rope(x, positions, theta):
    out = np.empty_like(x)
    for t in np.ndindex(x.shape[:-1]):
        if positions.ndim > 1:
            m = positions[t]
        else:
            m = positions[t[0 if x.ndim == 2 else -2] % len(positions)]
        out[t] = (x[t].view(complex) * np.exp(1j * m * theta)).view(float)
    return out
