# score: 2/2
# status: proved

import numpy as np


def repaired_gain(x, gain, m, theta):
    q = np.asarray(x) * np.asarray(gain)
    z = (q[0::2] + 1j * q[1::2]) * np.exp(1j * m * theta)
    return np.stack([z.real, z.imag], axis=-1).ravel()
