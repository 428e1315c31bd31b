# score: 2/2
# status: proved

import numpy as np


def repaired_bits(x, positions, theta):
    turn = np.exp(1j * positions[..., None] * theta)
    return (x.view(complex) * turn).view(float)
