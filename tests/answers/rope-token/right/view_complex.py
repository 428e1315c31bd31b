# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    return (x.view(complex) * np.exp(1j * position * theta)).view(float)
