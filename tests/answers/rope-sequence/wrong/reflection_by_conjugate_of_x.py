# score: 0/6
# status: refuted
# misconception: reflection

import numpy as np


def rope(x, positions, theta):
    z = x.view(complex).conj()
    return (z * np.exp(1j * positions[..., None] * theta)).view(float)
