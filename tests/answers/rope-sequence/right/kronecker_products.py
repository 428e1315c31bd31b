# score: 6/6
# status: proved

import numpy as np

I2 = np.eye(2)
J2 = np.array([[0.0, 1.0], [-1.0, 0.0]])


def rope(x, positions, theta):
    out = np.empty_like(x)
    positions = np.broadcast_to(positions, x.shape[:-1])
    for idx in np.ndindex(*x.shape[:-1]):
        angle = positions[idx] * theta
        R = np.kron(np.diag(np.cos(angle)), I2) + np.kron(np.diag(np.sin(angle)), J2)
        out[idx] = x[idx] @ R
    return out
