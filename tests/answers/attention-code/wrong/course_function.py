# score: 0/6
# status: unattempted
# misconception: none

import numpy as np

from ropelib import rope


def attention(q, k, v, positions, theta):
    w = np.exp(rope(q, positions, theta) @ rope(k, positions, theta).T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
