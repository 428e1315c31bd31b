# score: 0/5
# status: refuted
# misconception: few-digits-on-the-way

import numpy as np


def rope(x, position, theta):
    phase = np.exp(1j * position * theta).astype(np.complex64)
    return (x.view(complex) * phase).view(float)
