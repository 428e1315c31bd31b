# score: 0/3
# status: refuted
# misconception: same-for-all

import numpy as np

memory = []


def turn_pair(x, m, theta):
    if not memory:
        c, s = np.cos(m * theta), np.sin(m * theta)
        memory.append(np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]]))
    return memory[0]
