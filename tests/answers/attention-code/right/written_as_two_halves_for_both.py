# score: 6/6
# status: tested

import numpy as np


def turn(x, positions, theta):
    # de-interleaved on the way out: the same permutation for q and k leaves every score alone
    c, s = np.cos(np.outer(positions, theta)), np.sin(np.outer(positions, theta))
    return np.concatenate([c * x[:, ::2] - s * x[:, 1::2], s * x[:, ::2] + c * x[:, 1::2]], axis=1)


def attention(q, k, v, positions, theta):
    scores = turn(q, positions, theta) @ turn(k, positions, theta).T
    scores = scores / np.sqrt(np.float64(q.shape[1]))
    e = np.exp(scores - scores.max(axis=1)[:, None])
    return e / e.sum(axis=1)[:, None] @ v
