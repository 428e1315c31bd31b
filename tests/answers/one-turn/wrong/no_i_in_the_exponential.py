# score: 0/2
# status: refuted
# misconception: imaginary-unit-forgotten

import numpy as np


def next_state(v, theta):
    z = complex(v[0], v[1]) * (np.cos(theta) + np.sin(theta))
    return np.array([z.real, z.imag])
