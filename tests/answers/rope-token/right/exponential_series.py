# score: 5/5
# status: tested

import numpy as np


def expm(A, terms=30):
    result = term = np.eye(len(A))
    for k in range(1, terms):
        term = term @ A / k
        result = result + term
    return result


def rope(x, position, theta):
    out = np.zeros(len(x))
    for j, t in enumerate(theta):
        # one position at a time is small enough for the series; then that many times
        n = max(1, int(np.ceil(abs(t))))
        step = expm(np.array([[0, t / n], [-t / n, 0]]))
        out[2 * j : 2 * j + 2] = x[2 * j : 2 * j + 2] @ np.linalg.matrix_power(step, n * position)
    return out
