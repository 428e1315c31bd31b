# score: 0/2
# status: refuted
# misconception: not-finite

import numpy as np


def repaired_values(q, k, v, positions, theta):
    return np.full((len(q), v.shape[1]), np.nan)
