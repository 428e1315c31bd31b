# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    hundreds, rest = np.divmod(positions, 100)
    coarse = np.exp(1j * (100 * hundreds)[..., None] * theta)
    fine = np.exp(1j * rest[..., None] * theta)
    z = x.view(np.complex128) * coarse * fine
    return z.view(np.float64)
