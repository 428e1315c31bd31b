# score: 1/1
# status: proved

import numpy as np

def pe(p):
    return np.array([np.sin(p / 10), np.cos(p / 10)])
x, y = np.array([1, 0]), np.array([0, 1])
change = (x + pe(1000)) @ (y + pe(1003)) - (x + pe(0)) @ (y + pe(3))
def turned(v, m):
    c, s = np.cos(m / 10), np.sin(m / 10)
    return np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])
serves_longer = "c"
changes_far_out = np.array([turned(x, 1000) @ turned(y, 1003) - turned(x, 0) @ turned(y, 3), change])
