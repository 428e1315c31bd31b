# score: 0/6
# status: refuted
# misconception: scale-after-softmax

import numpy as np


def attention(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(positions, theta))
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    s = q @ k.T
    w = np.exp(s - s.max(axis=1, keepdims=True))
    w = w / w.sum(axis=1, keepdims=True) / np.sqrt(q.shape[1])
    return w @ v
