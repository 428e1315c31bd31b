# score: 0/6
# status: refuted
# misconception: scaled-on-the-way

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    turn = np.exp(1j * angle)
    z = x.view(complex)
    out = np.empty_like(x)
    out[..., 0::2] = (z * turn + np.conj(z * turn)).real  # the half is forgotten
    out[..., 1::2] = ((z * turn - np.conj(z * turn)) / 1j).real
    return out
