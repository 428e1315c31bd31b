# score: 3/3
# status: proved

import numpy as np


def mend_weights(W, heads):
    d = W.shape[1] // heads
    P = np.zeros((d, d))
    for j in range(d // 2):
        P[j, 2 * j] = P[d // 2 + j, 2 * j + 1] = 1
    return W @ np.kron(np.eye(heads), P)
