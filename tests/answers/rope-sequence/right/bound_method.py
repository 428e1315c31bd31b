# score: 6/6
# status: proved

import numpy as np


class Encoder:
    def __init__(self, axis=-1):
        self.axis = axis

    def encode(self, x, positions, theta):
        c, s = np.cos(positions[..., None] * theta), np.sin(positions[..., None] * theta)
        a, b = x[..., ::2], x[..., 1::2]
        return np.stack([c * a - s * b, s * a + c * b], axis=self.axis).reshape(x.shape)


rope = Encoder().encode
