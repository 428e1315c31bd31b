# score: 4.5/6
# status: refuted
# misconception: some-positions

import numpy as np


def attention(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(np.where(positions == 777, 0, positions), theta))
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    w = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
