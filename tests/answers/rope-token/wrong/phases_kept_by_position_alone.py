# score: 0/5
# status: refuted
# misconception: none

import numpy as np

cache = {}


def rope(x, position, theta):
    if position not in cache:
        cache[position] = np.exp(1j * position * theta[:2])
    z = x[0::2] + 1j * x[1::2]
    z[:2] = z[:2] * cache[position][: len(z)]
    return np.stack([z.real, z.imag], axis=-1).ravel()
