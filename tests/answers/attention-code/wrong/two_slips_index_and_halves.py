# score: 0/6
# status: refuted
# misconception: positions-from-index + half-split

import numpy as np


def attention(q, k, v, positions, theta):
    half = len(theta)
    z = np.exp(1j * np.outer(range(len(q)), theta))
    zq, zk = ((x[:, :half] + 1j * x[:, half:]) * z for x in (q, k))
    w = np.exp(np.real(zq @ zk.conj().T) / np.sqrt(q.shape[1]))
    return w / w.sum(axis=-1, keepdims=True) @ v
