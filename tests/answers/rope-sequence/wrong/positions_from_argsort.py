# score: 4.5/6
# status: refuted
# misconception: positions-ranked

import numpy as np


def rope(x, positions, theta):
    rank = np.argsort(positions, axis=-1, kind="stable")
    return (x.view(complex) * np.exp(1j * rank[..., None] * theta)).view(float)
