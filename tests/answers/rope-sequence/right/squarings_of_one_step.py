# score: 6/6
# status: proved

import numpy as np


def power(step, m):
    """Square and multiply."""
    if m < 0:
        return power(step.conjugate(), -m)
    result = np.ones_like(step)
    while m:
        if m % 2:
            result = result * step
        step = step * step
        m //= 2
    return result


def rope(x, positions, theta):
    step = np.cos(theta) + 1j * np.sin(theta)
    z = x.view(complex).copy()
    where = np.broadcast_to(positions, x.shape[:-1])
    for token in np.ndindex(where.shape):
        z[token] *= power(step, int(where[token]))
    return z.view(float)
