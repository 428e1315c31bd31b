# score: 0/2
# status: refuted
# misconception: half-split

import numpy as np


def rotate_half(x):
    half = x.shape[-1] // 2
    return np.concatenate([-x[..., half:], x[..., :half]], axis=-1)


def repaired_values(q, k, v, positions, theta):
    angle = np.outer(positions, np.concatenate([theta, theta]))
    q, k = (x * np.cos(angle) + rotate_half(x) * np.sin(angle) for x in (q, k))
    s = q @ k.T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
