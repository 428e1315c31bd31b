# score: 4.5/5
# status: refuted
# misconception: few-digits-result

import numpy as np


def rope(x, position, theta):
    z = (x[0::2] + 1j * x[1::2]).astype(np.complex64)
    z = z * np.exp(1j * position * theta).astype(np.complex64)
    return np.stack([z.real, z.imag], axis=-1).ravel()
