# score: 3/6
# status: refuted
# misconception: mixed-by-reshape

import numpy as np


def rope(x, positions, theta):
    d, L = x.shape[-1], x.shape[-2]
    rows = x.reshape(L, -1, d)  # swapaxes was meant
    m = np.broadcast_to(positions, x.shape[:-1]).reshape(-1, L).T
    z = rows.view(complex) * np.exp(1j * m[..., None] * theta)
    return z.view(float).reshape(x.shape)
