# score: 0/6
# status: error
# misconception: none

import numpy as np


def attention(q, k, v):
    w = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
