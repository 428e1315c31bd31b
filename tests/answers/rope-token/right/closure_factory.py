# score: 5/5
# status: proved

import numpy as np


def make_rope(sign=1):
    def rope(x, position, theta):
        c, s = np.cos(position * theta), sign * np.sin(position * theta)
        y = x.copy()
        y[0::2] = c * x[0::2] - s * x[1::2]
        y[1::2] = s * x[0::2] + c * x[1::2]
        return y

    return rope


rope = make_rope()
