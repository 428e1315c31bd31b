# score: 5/5
# status: proved

import numpy as np


def reflect(pairs, angle):
    c, s = np.cos(2 * angle), np.sin(2 * angle)
    a, b = pairs
    return c * a + s * b, s * a - c * b


def rope(x, position, theta):
    # two reflections are a rotation by twice the angle between their axes
    pairs = reflect((x[0::2], x[1::2]), 0 * theta)
    pairs = reflect(pairs, position * theta / 2)
    return np.stack(pairs, axis=1).ravel()
