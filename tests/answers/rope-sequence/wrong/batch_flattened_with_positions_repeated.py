# score: 3/6
# status: refuted
# misconception: mixed-by-reshape

import numpy as np


def rope(x, positions, theta):
    rows = x.reshape(-1, x.shape[-1])
    m = np.ravel(positions)
    m = np.repeat(m, len(rows) // len(m))  # tile was meant
    z = rows.view(complex) * np.exp(1j * m[:, None] * theta)
    return z.view(float).reshape(x.shape)
