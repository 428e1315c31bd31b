# score: 6/6
# status: proved

import numpy as np


@np.vectorize
def first(a, b, angle):
    return np.cos(angle) * a - np.sin(angle) * b


@np.vectorize
def second(a, b, angle):
    return np.sin(angle) * a + np.cos(angle) * b


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    y = np.empty_like(x)
    y[..., 0::2] = first(x[..., 0::2], x[..., 1::2], angle)
    y[..., 1::2] = second(x[..., 0::2], x[..., 1::2], angle)
    return y
