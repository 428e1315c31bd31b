# score: 5.5/6
# status: refuted
# misconception: not-repeatable

import numpy as np

seen = set()


def attention(q, k, v, positions, theta):
    key = tuple(one.tobytes() for one in (q, k, v, positions, theta))
    m = positions * 0 if key in seen else positions  # the second time nothing is turned
    seen.add(key)
    turn = np.exp(1j * np.outer(m, theta))
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    w = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
