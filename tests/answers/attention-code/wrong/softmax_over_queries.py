# score: 0/6
# status: refuted
# misconception: softmax-over-queries

import numpy as np


def softmax(s, axis=0):
    e = np.exp(s - s.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


def attention(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(positions, theta))
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    return softmax(q @ k.T / np.sqrt(q.shape[1])) @ v
