# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    y = np.zeros(x.shape)
    m = np.broadcast_to(positions, x.shape[:-1])
    for t in np.ndindex(x.shape[:-1]):
        for j in range(x.shape[-1] // 2):
            phi = m[t] * theta[j]
            a = x[t + (2 * j,)]
            b = x[t + (2 * j + 1,)]
            y[t + (2 * j,)] = np.cos(phi) * a - np.sin(phi) * b
            y[t + (2 * j + 1,)] = np.sin(phi) * a + np.cos(phi) * b
    return y
