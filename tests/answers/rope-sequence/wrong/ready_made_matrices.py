# score: 0/6
# status: unattempted
# misconception: none

import numpy as np
from ropelib import rope_matrix


def rope(x, positions, theta):
    out = np.empty_like(x)
    where = np.broadcast_to(positions, x.shape[:-1])
    for t in np.ndindex(where.shape):
        out[t] = x[t] @ rope_matrix(where[t], theta)
    return out
