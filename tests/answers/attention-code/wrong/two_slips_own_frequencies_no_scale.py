# score: 0/6
# status: refuted
# misconception: frequencies-hard-coded + scale-missing

import numpy as np


def attention(q, k, v, positions, theta):
    own = 1 / 10000 ** (np.arange(len(theta)) / len(theta))
    z = np.exp(1j * np.outer(positions, own))
    q, k = ((x.view(complex) * z).view(float) for x in (q, k))
    s = q @ k.T
    w = np.exp(s - s.max(axis=-1, keepdims=True))
    return w / w.sum(axis=-1, keepdims=True) @ v
