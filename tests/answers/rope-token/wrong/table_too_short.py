# score: 4/5
# status: error
# misconception: none

import numpy as np

TABLE = np.arange(2048)


def rope(x, position, theta):
    m = TABLE[position] if position >= 0 else -TABLE[-position]
    return (x.view(complex) * np.exp(1j * m * theta)).view(float)
