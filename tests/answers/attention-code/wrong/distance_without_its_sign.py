# score: 0/6
# status: refuted
# misconception: absolute-distance

import numpy as np


def attention(q, k, v, positions, theta):
    apart = np.abs(positions[:, None] - positions[None, :])
    zq, zk = (x[:, ::2] + 1j * x[:, 1::2] for x in (q, k))
    s = sum(np.outer(zq[:, j], zk[:, j].conj()) * np.exp(1j * apart * t) for j, t in enumerate(theta))
    w = np.exp(s.real / np.sqrt(q.shape[1]))
    return w @ v / w.sum(axis=1, keepdims=True)
