# score: 0/6
# status: refuted
# misconception: half-split + positions-from-index

import numpy as np


def rope(x, positions, theta):
    L, d = x.shape[-2:]
    freqs = np.outer(np.arange(L), theta)
    emb = np.concatenate((freqs, freqs), axis=-1)
    rotated = np.concatenate((-x[..., d // 2:], x[..., :d // 2]), axis=-1)
    return x * np.cos(emb) + rotated * np.sin(emb)
