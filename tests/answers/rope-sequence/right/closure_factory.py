# score: 6/6
# status: proved

import numpy as np


def make_rope(sign):
    def turn(x, positions, theta):
        angle = sign * positions[..., None] * theta
        c, s = np.cos(angle), np.sin(angle)
        a, b = x[..., 0::2], x[..., 1::2]
        return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)

    return turn


rope = make_rope(+1)
