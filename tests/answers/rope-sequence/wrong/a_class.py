# score: 0/6
# status: error
# misconception: none

import numpy as np


class rope:  # noqa: N801
    def __init__(self, x, positions, theta):
        self.result = x.view(complex) * np.exp(1j * positions[..., None] * theta)
