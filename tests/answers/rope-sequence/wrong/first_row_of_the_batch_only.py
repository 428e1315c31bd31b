# score: 3/6
# status: refuted
# misconception: batches

import numpy as np


def rope(x, positions, theta):
    d = x.shape[-1]
    L = x.shape[-2]
    out = x.copy()
    rows, m = out.reshape(-1, d), positions.ravel()[:L]
    z = rows[:L].view(complex) * np.exp(1j * m[:, None] * theta)
    rows[:L] = z.view(float)
    return out
