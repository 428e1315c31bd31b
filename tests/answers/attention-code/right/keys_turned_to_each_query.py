# score: 6/6
# status: tested

import numpy as np


def attention(q, k, v, positions, theta):
    out = np.empty((len(q), v.shape[1]))
    zk = k[:, ::2] + 1j * k[:, 1::2]
    for i, (row, m) in enumerate(zip(q, positions)):
        z = zk * np.exp(1j * np.outer(positions - m, theta))  # the way from m to each key
        keys = np.stack([z.real, z.imag], axis=-1).reshape(k.shape)
        s = keys @ row / np.sqrt(len(row))
        w = np.exp(s - s.max())
        out[i] = w @ v / w.sum()
    return out
