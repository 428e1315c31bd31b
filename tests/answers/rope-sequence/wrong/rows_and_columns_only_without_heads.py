# score: 3/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    if x.ndim == 2:
        return rope(x[None], positions, theta)[0]
    B, L, d = x.shape
    m = np.broadcast_to(positions, (B, L))
    out = np.empty((B, L, d))
    for b in range(B):
        for i in range(L):
            out[b, i] = (x[b, i].view(complex) * np.exp(1j * m[b, i] * theta)).view(float)
    return out
