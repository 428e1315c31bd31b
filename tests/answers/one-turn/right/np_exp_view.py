# score: 2/2
# status: proved

import numpy as np


def next_state(v, theta):
    z = np.asarray(v, dtype=float).view(np.complex128)
    return (z * np.exp(1j * theta)).view(np.float64)
