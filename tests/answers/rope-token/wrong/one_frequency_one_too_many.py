# score: 0/5
# status: refuted
# misconception: equal-frequencies + off-by-one-more

import numpy as np


def rope(x, position, theta):
    phase = np.exp(1j * (position + 1) * theta[0])
    return (x.view(complex) * phase).view(float)
