# score: 0/6
# status: refuted
# misconception: none

import numpy as np

cache = {}


def rope(x, positions, theta):
    if x.shape not in cache:
        cache[x.shape] = np.exp(1j * positions[..., None] * theta)
    return (x.view(complex) * cache[x.shape]).view(float)
