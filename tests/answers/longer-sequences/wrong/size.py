# score: 0/1
# status: refuted
# misconception: shorter-vectors-reach-further

import numpy as np

def pe(p):
    return np.array([np.sin(p / 10), np.cos(p / 10)])
x, y = np.array([1, 0]), np.array([0, 1])
change = (x + pe(1000)) @ (y + pe(1003)) - (x + pe(0)) @ (y + pe(3))
serves_longer = "a"
changes_far_out = [0, change]
