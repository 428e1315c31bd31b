# score: 4/4
# status: proved

import numpy as np


def sinusoidal_embedding(position, theta):
    z = np.exp(1j * position * np.array(theta))
    return np.array([part for one in z for part in (one.imag, one.real)])
