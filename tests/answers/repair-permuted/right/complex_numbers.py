# score: 2/2
# status: proved

import numpy as np


def repaired_projection(x, w, m, theta):
    q = np.asarray(x) @ np.asarray(w)
    z = (q[0::2] + 1j * q[1::2]) * np.exp(1j * m * theta)
    return np.stack([z.real, z.imag], axis=-1).ravel()
