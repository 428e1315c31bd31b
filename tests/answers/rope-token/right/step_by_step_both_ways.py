# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    step = np.exp(1j * theta) if position > 0 else np.exp(-1j * theta)
    z = x.view(complex)
    for _ in range(abs(position)):
        z = z * step
    return z.view(float).copy()
