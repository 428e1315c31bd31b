# score: 0/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    for row, m in zip(x, positions):
        z = row.view(complex) * np.exp(1j * m * theta)
        yield z.view(float)
