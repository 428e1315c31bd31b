# score: 4/4
# status: proved

import numpy as np


def encoder(theta):
    def encode(x, position):
        z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * position * theta)
        return np.column_stack([z.real, z.imag]).ravel()

    return encode


def score(q, k, m, n, theta):
    encode = encoder(theta)
    return encode(q, m) @ encode(k, n)
