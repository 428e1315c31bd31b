# score: 2/2
# status: proved

import numpy as np

turn = np.vectorize(lambda a, b, theta: a * np.cos(theta) - b * np.sin(theta), otypes=[float])


def next_state(v, theta):
    return np.array([turn(v[0], v[1], theta), turn(v[1], -v[0], theta)])
