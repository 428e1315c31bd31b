# score: 0/2
# status: refuted
# misconception: not-repeatable

import numpy as np


def next_state(v, theta):
    next_state.calls = getattr(next_state, "calls", 0) + 1
    c, s = np.cos(theta), np.sin(theta)
    s = s if next_state.calls % 2 else -s
    return np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])
