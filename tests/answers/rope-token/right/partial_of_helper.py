# score: 5/5
# status: proved

from functools import partial

import numpy as np


def turn(direction, x, position, theta):
    z = x.reshape(-1, 2) @ np.array([1, 1j])
    z = z * np.exp(direction * 1j * position * theta)
    return np.column_stack([z.real, z.imag]).reshape(-1)


rope = partial(turn, +1)
