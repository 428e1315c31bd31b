# score: 4/4
# status: proved

import numpy as np


class Score:
    def turned(self, x, position, theta):
        return (x[::2] + 1j * x[1::2]) * np.exp(1j * position * theta)

    def __call__(self, q, k, m, n, theta):
        return np.sum(self.turned(q, m, theta) * np.conj(self.turned(k, n, theta))).real


complex_score = Score()
