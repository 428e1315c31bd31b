# score: 0/6
# status: refuted
# misconception: not-finite

import numpy as np


def attention(q, k, v, positions, theta):
    return np.full((len(q), v.shape[1]), np.nan)
