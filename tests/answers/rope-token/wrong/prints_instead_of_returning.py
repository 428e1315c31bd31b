# score: 0/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    z = x.view(complex) * np.exp(1j * position * theta)
    print(z.view(float))
