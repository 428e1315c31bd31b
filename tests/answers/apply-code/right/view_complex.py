# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    return (x.view(complex) * np.exp(1j * m * theta)).view(float)
