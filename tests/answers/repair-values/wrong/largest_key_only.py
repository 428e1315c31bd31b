# score: 0/2
# status: refuted
# misconception: largest-key-only

import numpy as np


def repaired_values(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(positions, theta))
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    return v[np.argmax(q @ k.T, axis=1)]
