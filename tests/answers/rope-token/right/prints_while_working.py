# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    print("x =", x)
    angle = position * theta
    print("angles:", angle)
    y = np.zeros_like(x)
    y[0::2] = np.cos(angle) * x[0::2] - np.sin(angle) * x[1::2]
    y[1::2] = np.sin(angle) * x[0::2] + np.cos(angle) * x[1::2]
    print("y =", y)
    return y
