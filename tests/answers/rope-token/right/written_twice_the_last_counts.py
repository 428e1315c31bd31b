# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    # first try: wrong for the second entries
    x[0::2] = np.cos(position * theta) * x[0::2] - np.sin(position * theta) * x[1::2]
    x[1::2] = np.sin(position * theta) * x[0::2] + np.cos(position * theta) * x[1::2]
    return x


def rope(x, position, theta):  # noqa: F811
    even, odd = x[0::2].copy(), x[1::2].copy()
    y = np.empty_like(x)
    y[0::2] = np.cos(position * theta) * even - np.sin(position * theta) * odd
    y[1::2] = np.sin(position * theta) * even + np.cos(position * theta) * odd
    return y
