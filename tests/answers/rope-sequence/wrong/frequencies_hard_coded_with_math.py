# score: 0/6
# status: refuted
# misconception: frequencies-hard-coded

import math

import numpy as np


def inverse_frequency(j, d):
    return math.exp(-math.log(10000) * 2 * j / d)


def rope(x, positions, theta):
    d = x.shape[-1]
    own = np.array([inverse_frequency(j, d) for j in range(d // 2)])
    z = x.view(complex) * np.exp(1j * positions[..., None] * own)
    return z.view(float)
