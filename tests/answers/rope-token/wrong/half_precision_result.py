# score: 0/5
# status: refuted
# misconception: few-digits-result

import numpy as np


def rope(x, position, theta):
    z = x.view(complex) * np.exp(1j * position * theta)
    return z.view(float).astype(np.float16)
