# score: 2/2
# status: proved

import numpy as np


def next_state(v, theta):
    R = np.stack([np.stack([np.cos(theta), np.sin(theta)]), np.stack([-np.sin(theta), np.cos(theta)])])
    return np.einsum("i,ij", v, R)
