# score: 4.5/6
# status: refuted
# misconception: positions-from-a-table

import numpy as np


def rope(x, positions, theta):
    table = np.exp(1j * np.outer(np.arange(2048), theta))
    return (x.view(complex) * table[positions]).view(float)
