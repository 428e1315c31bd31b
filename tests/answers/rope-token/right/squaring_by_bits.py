# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    z = x[0::2] + 1j * x[1::2]
    step = np.exp(1j * theta) if position >= 0 else np.exp(-1j * theta)
    m = abs(int(position))
    while m:
        if m & 1:
            z = z * step
        step = step * step
        m >>= 1
    return np.vstack((z.real, z.imag)).T.ravel()
