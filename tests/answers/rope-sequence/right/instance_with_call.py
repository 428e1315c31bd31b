# score: 6/6
# status: proved

import numpy as np


class Rope:
    def angles(self, positions, theta):
        return positions[..., None] * theta

    def __call__(self, x, positions, theta):
        a = self.angles(positions, theta)
        z = x.view(complex) * np.exp(1j * a)
        return z.view(float)


rope = Rope()
