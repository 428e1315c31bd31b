# score: 2/2
# status: proved

import numpy as np


def next_state(v, theta):
    z = complex(0, 1)
    w = (v[0] + z * v[1]) * (np.cos(theta) + z * np.sin(theta))
    return np.array([np.real(w), np.imag(w)])
