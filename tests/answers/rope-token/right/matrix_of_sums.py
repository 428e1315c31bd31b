# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    d = len(x)

    def entry(i, k):
        angle = position * theta[i // 2]
        if i // 2 != k // 2:
            return 0.0
        if i == k:
            return np.cos(angle)
        return np.sin(angle) if i < k else -np.sin(angle)

    return np.array([sum(x[i] * entry(i, k) for i in range(d)) for k in range(d)])
