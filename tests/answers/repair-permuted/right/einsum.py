# score: 2/2
# status: proved

import numpy as np


def repaired_projection(x, w, m, theta):
    q = np.einsum("i,ij->j", x, w).reshape(-1, 2)
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.column_stack([c * q[:, 0] - s * q[:, 1], s * q[:, 0] + c * q[:, 1]]).ravel()
