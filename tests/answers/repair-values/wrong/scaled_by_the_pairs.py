# score: 0/2
# status: refuted
# misconception: another-scale

import numpy as np


def repaired_values(q, k, v, positions, theta):
    z = np.exp(1j * np.outer(positions, theta))
    zq = (q[:, ::2] + 1j * q[:, 1::2]) * z
    zk = (k[:, ::2] + 1j * k[:, 1::2]) * z
    w = np.exp(np.real(zq @ np.conj(zk.T)) / np.sqrt(len(theta)))
    return w @ v / np.sum(w, axis=1, keepdims=True)
