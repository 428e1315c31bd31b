# score: 0/5
# status: refuted
# misconception: scaled-on-the-way

import numpy as np


def rope(x, position, theta):
    # real part of z e^(i phi), by Euler
    e = np.exp(1j * position * theta)
    z = x.view(complex)
    plus, minus = z * e, np.conj(z * e)
    return np.stack([(plus + minus).real, ((plus - minus) / 1j).real], axis=-1).ravel()
