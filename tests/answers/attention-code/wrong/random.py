# score: 0/6
# status: refuted
# misconception: not-repeatable

import numpy as np


def attention(q, k, v, positions, theta):
    w = np.random.dirichlet(np.ones(len(k)), size=len(q))
    return w @ v
