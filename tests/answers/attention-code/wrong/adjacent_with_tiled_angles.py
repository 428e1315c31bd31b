# score: 0/6
# status: refuted
# misconception: adjacent-with-tiled-angles

import numpy as np


def rotate_adjacent(x):
    return np.stack([-x[:, 1::2], x[:, ::2]], axis=-1).reshape(x.shape)


def attention(q, k, v, positions, theta):
    angle = np.outer(positions, np.tile(theta, 2))
    q, k = (x * np.cos(angle) + rotate_adjacent(x) * np.sin(angle) for x in (q, k))
    w = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
