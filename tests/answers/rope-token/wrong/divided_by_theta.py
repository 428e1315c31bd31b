# score: 0/5
# status: refuted
# misconception: divided-by-frequency

import numpy as np


def rope(x, position, theta):
    with np.errstate(all="ignore"):
        angle = position / theta
        z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * angle)
    return np.stack([z.real, z.imag], axis=-1).ravel()
