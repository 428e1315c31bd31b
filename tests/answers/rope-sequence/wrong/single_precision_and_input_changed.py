# score: 5/6
# status: refuted
# misconception: few-digits-result + input-mutated

import numpy as np


def rope(x, positions, theta):
    z = x.view(complex)
    z *= np.exp(1j * positions[..., None] * theta)
    return x.astype(np.float32)
