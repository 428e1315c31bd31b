# score: 0/6
# status: refuted
# misconception: half-split + frequencies-hard-coded

import numpy as np


def rope(x, positions, theta):
    dim = x.shape[-1]
    inv_freq = 1.0 / (10000 ** (np.arange(0, dim, 2) / dim))
    freqs = np.einsum("...i,j->...ij", positions, inv_freq)
    emb = np.concatenate((freqs, freqs), axis=-1)
    x1, x2 = x[..., :dim // 2], x[..., dim // 2:]
    return x * np.cos(emb) + np.concatenate((-x2, x1), axis=-1) * np.sin(emb)
