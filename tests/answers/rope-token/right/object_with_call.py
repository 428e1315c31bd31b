# score: 5/5
# status: proved

import numpy as np


class Rope:
    """Rotary positional embedding of one token."""

    def angles(self, position, theta):
        return position * theta

    def __call__(self, x, position, theta):
        angles = self.angles(position, theta)
        y = np.empty_like(x)
        y[0::2] = np.cos(angles) * x[0::2] - np.sin(angles) * x[1::2]
        y[1::2] = np.sin(angles) * x[0::2] + np.cos(angles) * x[1::2]
        return y


rope = Rope()
