# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    turn = np.exp(1j * np.abs(positions)[..., None] * theta)
    turn = np.where((positions < 0)[..., None], turn.conj(), turn)
    return (x.view(complex) * turn).view(float)
