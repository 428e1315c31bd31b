# score: 0/6
# status: refuted
# misconception: first-half-only

import numpy as np


def turn(x, positions, theta):
    half = x.shape[1] // 2
    pairs = half // 2
    turned = x[:, :half].copy()
    c, s = np.cos(np.outer(positions, theta[:pairs])), np.sin(np.outer(positions, theta[:pairs]))
    a, b = x[:, 0 : 2 * pairs : 2], x[:, 1 : 2 * pairs : 2]
    turned[:, 0 : 2 * pairs : 2] = c * a - s * b
    turned[:, 1 : 2 * pairs : 2] = s * a + c * b
    return np.hstack([turned, x[:, half:]])


def attention(q, k, v, positions, theta):
    w = np.exp(turn(q, positions, theta) @ turn(k, positions, theta).T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
