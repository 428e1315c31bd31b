# score: 0/5
# status: error
# misconception: none

import numpy as np


class rope:  # noqa: N801
    def __init__(self, x, position, theta):
        self.result = (x.view(complex) * np.exp(1j * position * theta)).view(float)
