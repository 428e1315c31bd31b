# score: 0/6
# status: refuted
# misconception: power-entry-by-entry

import numpy as np


def rope(x, positions, theta):
    """The matrix to the power m, entry by entry."""
    step = np.zeros((x.shape[-1],) * 2)
    for j, t in enumerate(theta):
        step[2 * j:2 * j + 2, 2 * j:2 * j + 2] = [[np.cos(t), np.sin(t)], [-np.sin(t), np.cos(t)]]
    m = np.broadcast_to(positions, x.shape[:-1])
    out = np.empty_like(x)
    for k in np.ndindex(m.shape):
        with np.errstate(all="ignore"):
            out[k] = x[k] @ step ** float(m[k])
    return out
