# score: 0/4
# status: refuted
# misconception: real-parts-only

import numpy as np


def score(q, k, m, n, theta):
    first_q = np.cos(m * theta) * q[0::2] - np.sin(m * theta) * q[1::2]
    first_k = np.cos(n * theta) * k[0::2] - np.sin(n * theta) * k[1::2]
    return first_q @ first_k
