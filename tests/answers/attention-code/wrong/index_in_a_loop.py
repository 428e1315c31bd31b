# score: 4.5/6
# status: refuted
# misconception: positions-from-index

import numpy as np


def attention(q, k, v, positions, theta):
    out = np.zeros((len(q), v.shape[1]))
    for m in range(len(q)):
        scores = np.zeros(len(k))
        for n in range(len(k)):
            for j, t in enumerate(theta):
                z = complex(*q[m, 2 * j : 2 * j + 2]) * complex(*k[n, 2 * j : 2 * j + 2]).conjugate()
                scores[n] += (z * np.exp(1j * (m - n) * t)).real
        w = np.exp(scores / np.sqrt(q.shape[1]))
        out[m] = w @ v / w.sum()
    return out
