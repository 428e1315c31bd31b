# score: 5.5/6
# status: refuted
# misconception: input-mutated

import numpy as np


def rope(x, positions, theta):
    rows = x.reshape(-1, x.shape[-1])  # a view again
    where = np.broadcast_to(positions, x.shape[:-1]).reshape(-1)
    for i, m in enumerate(where):
        c, s = np.cos(m * theta), np.sin(m * theta)
        a, b = rows[i, 0::2].copy(), rows[i, 1::2].copy()
        rows[i, 0::2] = c * a - s * b
        rows[i, 1::2] = s * a + c * b
    return rows.reshape(x.shape).copy()
