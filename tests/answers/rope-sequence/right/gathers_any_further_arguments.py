# score: 6/6
# status: proved

import numpy as np


def rope(x, *others):
    positions, theta = others
    z = x.view(complex)
    return (z * np.exp(1j * np.einsum("...l,p->...lp", positions, theta))).view(float)
