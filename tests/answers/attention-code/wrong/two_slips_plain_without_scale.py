# score: 0/6
# status: refuted
# misconception: plain-dot-product + scale-missing

import numpy as np


def attention(q, k, v, positions, theta):
    s = q @ k.T
    w = np.exp(s - s.max(axis=-1, keepdims=True))
    return w / w.sum(axis=-1, keepdims=True) @ v
