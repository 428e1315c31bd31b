# score: 6/6
# status: tested

import numpy as np


class Attention:
    def __call__(self, q, k, v, positions, theta):
        q, k = self.turn(q, positions, theta), self.turn(k, positions, theta)
        return self.softmax(q @ k.T / np.sqrt(q.shape[1])) @ v

    @staticmethod
    def turn(x, positions, theta):
        z = x.reshape(len(x), -1, 2) @ np.array([1, 1j])
        z = z * np.exp(1j * np.outer(positions, theta))
        return np.dstack([z.real, z.imag]).reshape(x.shape)

    @staticmethod
    def softmax(s):
        e = np.exp(s - s.max(axis=-1, keepdims=True))
        return e / e.sum(axis=-1, keepdims=True)


attention = Attention()
