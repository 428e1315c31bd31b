# score: 5/5
# status: proved

import numpy as np

J = np.array([[0.0, 1.0], [-1.0, 0.0]])


def rope(x, position, theta):
    R = np.kron(np.diag(np.cos(position * theta)), np.eye(2)) + np.kron(np.diag(np.sin(position * theta)), J)
    return x @ R
