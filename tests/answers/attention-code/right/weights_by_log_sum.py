# score: 6/6
# status: tested

from functools import partial

import numpy as np

softmax = lambda s: np.exp(s - np.log(np.exp(s).sum()))


def turned(vectors, angles):
    return [
        np.concatenate([[np.cos(w) * x - np.sin(w) * y, np.sin(w) * x + np.cos(w) * y] for x, y, w in zip(row[::2], row[1::2], ws)])
        for row, ws in zip(vectors, angles)
    ]


def attention(q, k, v, positions, theta):
    at = partial(turned, angles=[[m * t for t in theta] for m in positions])
    keys = np.array(at(k))
    return np.vstack([softmax(keys @ row / np.sqrt(row.size)) @ v for row in at(q)])
